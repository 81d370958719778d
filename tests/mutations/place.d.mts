export interface Fault {
    readonly what: string;
    /** The test that must fail. */
    readonly by: string;
    readonly file: string;
    readonly in: string;
    readonly kind: string;
    readonly names?: readonly string[];
    readonly to?: string;
    readonly operator?: string;
}

export declare function withFault(text: string, fault: Fault): string;
