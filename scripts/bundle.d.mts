import type { BuildOptions, BuildResult, Plugin } from 'esbuild';

export declare const shared: BuildOptions;
export declare const onNode: BuildOptions & { readonly plugins: readonly Plugin[] };
export declare const commandBundle: BuildOptions & { readonly plugins: readonly Plugin[] };
export declare function bundle(outdir: string, bundles: readonly BuildOptions[]): Promise<BuildResult<{ metafile: true }>[]>;
