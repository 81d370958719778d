/** What a client may say of itself in `initializationOptions`, beyond the protocol; all of it may be left out. */
export interface ClientOptions {
    /** The day that counts as today, such as `2026-11-23`. */
    readonly today?: string;
    /** The address of a rule’s page, in which `{rule}` stands for its id; diagnostics link there. */
    readonly rulePage?: string;
    /** It has the command `concordat.showAssessment`. */
    readonly showsAssessment: boolean;
    /** It has the command `concordat.showPlaces`, which takes a URI, a position, and the locations to show there. */
    readonly showsPlaces: boolean;
}

export function clientOptions(sent: unknown): ClientOptions {
    const { today, rulePage, showsAssessment, showsPlaces } = (sent ?? {}) as Record<string, unknown>;
    return {
        ...(typeof today === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(today) ? { today } : {}),
        ...(typeof rulePage === 'string' && rulePage.includes('{rule}') ? { rulePage } : {}),
        showsAssessment: showsAssessment === true,
        showsPlaces: showsPlaces === true,
    };
}
