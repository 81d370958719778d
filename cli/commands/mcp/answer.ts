/** What a tool returns: data for programs, and the same as text. */
export const answer = <D extends Record<string, unknown>>(data: D, text: string) => ({ structuredContent: data, content: [{ type: 'text' as const, text }] });
