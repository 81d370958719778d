import type { Level } from '../../language/model/project-settings.js';

/** What a command is told about configurations. */
export interface Overrides {
    /** The one configuration that counts, in place of those that would be found. */
    readonly config?: string;
    /** Levels that count more than those of the configuration, by rule or condition. */
    readonly levels?: Readonly<Record<string, Level>>;
    /** Rules in preview are used. */
    readonly preview?: true;
}

/** These alone of the options of a command, as they may be handed to a thread. */
export const overridesOf = ({ config, levels, preview }: Overrides): Overrides => ({ ...(config === undefined ? {} : { config }), ...(levels ? { levels } : {}), ...(preview ? { preview } : {}) });
