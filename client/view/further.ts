import type { Assessment } from '../../language/assessment/assessment.js';
import { isAtLeast } from '../../language/check/finding.js';
import type { Severity } from '../../language/rules/rule.js';
import { t } from './l10n.js';

/** How many of the findings behind the next steps the editor lists among its problems, and why it leaves out the others. Undefined where it lists all of them. */
export function furtherSuggestions({ nextSteps }: Pick<Assessment, 'nextSteps'>, minimumSeverity: Severity): string | undefined {
    const findings = nextSteps.flatMap(({ because }) => because);
    const belowSetting = findings.filter(({ severity }) => !isAtLeast(severity, minimumSeverity)).length;
    // The editor never lists hints among its problems, whatever its settings say.
    const hints = findings.filter(({ severity }) => severity === 'hint' && isAtLeast(severity, minimumSeverity)).length;
    const listed = findings.length - belowSetting - hints;
    if (listed === findings.length) return undefined;
    return [
        inTotal(findings.length, listed),
        ...(hints > 0 ? [hints === 1 ? t('It leaves out 1 hint, a suggestion that can wait.') : t('It leaves out {0} hints, which are suggestions that can wait.', hints)] : []),
        ...(belowSetting > 0 ? [t('The setting concordat.minimumSeverity leaves out {0}.', belowSetting)] : []),
    ].join(' ');
}

function inTotal(all: number, listed: number): string {
    if (all === 1) return t('These steps are based on 1 finding, which Problems does not list.');
    return listed === 0 ? t('These steps are based on {0} findings. Problems lists none of them.', all) : t('These steps are based on {0} findings. Problems lists {1} of them.', all, listed);
}
