export declare const breakages: readonly { readonly what: string; readonly by: string; readonly file: string; readonly from: string; readonly to: string }[];
