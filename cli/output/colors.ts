import pico from 'picocolors';
import type { Colors } from 'picocolors/types.js';

/** Colour for a terminal, unless it is refused; for a file or a pipe, if it is asked for. */
export const hasColors = (): boolean => pico.isColorSupported && (process.stdout.isTTY || isForced());

export const colorsOfOutput = (): Colors => pico.createColors(hasColors());

const isForced = () => process.argv.includes('--color') || (process.env['FORCE_COLOR'] !== undefined && process.env['FORCE_COLOR'] !== '0');
