import { agreementOf } from '../../language/agreement/agreement.js';
import { localDay } from '../../language/text/local-day.js';
import { colorsOfOutput } from '../output/colors.js';
import type { Overrides } from '../running/overrides.js';
import { sought, versionOf } from '../running/versions.js';

export interface AgreeOptions extends Pick<Overrides, 'config'> {
    readonly format: 'pretty' | 'json' | 'csv';
    readonly today?: string;
}

/** `concordat agree A B`: how far two codings of one document agree. Each is a charter, or a revision of one: `main:anna.concordat`. */
export async function agreeCharters(first: string, second: string, { format, today = localDay(), ...overrides }: AgreeOptions): Promise<void> {
    const agreement = agreementOf(await versionOf(sought(first, second), { today, ...overrides }), await versionOf(sought(second, first), { today, ...overrides }));
    process.stdout.write(await printed());

    async function printed(): Promise<string> {
        switch (format) {
            case 'json': return (await import('../output/formats/assessment-json.js')).agreementAsJson(first, second, agreement);
            case 'csv': return (await import('../output/formats/agreement-csv.js')).agreementAsCsv(agreement);
            case 'pretty': return (await import('../output/formats/agreement-pretty.js')).agreementAsPretty(agreement, { first, second, colors: colorsOfOutput(), width: process.stdout.columns ?? 100 });
        }
    }
}
