import type { BuildOptions, BuildResult, Plugin } from 'esbuild';

export declare const shared: BuildOptions;
export declare const onNode: BuildOptions & { readonly plugins: readonly Plugin[] };
export declare function pdfLibraryApart(path: string): Plugin;
export declare function bundleCommand(outdir: string, plugins?: readonly Plugin[]): Promise<BuildResult<{ metafile: true }>[]>;
export declare function bundle(outdir: string, bundles: readonly BuildOptions[]): Promise<BuildResult<{ metafile: true }>[]>;
