/** Something that the user can put right: what is wrong, where, and what to do, in one sentence. Ends the command with exit code 2. */
export class UserProblem extends Error {
    /** @param files in which it can be put right, if it is known. */
    constructor(message: string, readonly files: readonly string[] = []) {
        super(message);
    }
}

/** The codes that the command ends with. */
export const exitCodes = {
    /** Nothing found at or above the severity that fails. */
    clean: 0,
    findings: 1,
    /** Incorrect use, an unreadable file, or a fault of Concordat itself. */
    failed: 2,
} as const;
