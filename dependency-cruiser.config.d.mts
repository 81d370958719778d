import type { IFlattenedRuleSet, IResolveOptions } from 'dependency-cruiser';

export const layers: readonly string[];
declare const config: Required<Pick<IFlattenedRuleSet, 'forbidden'>> & { readonly options: { readonly enhancedResolveOptions: Partial<IResolveOptions> } };
export default config;
