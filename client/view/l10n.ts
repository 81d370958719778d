/** The texts in the language of the editor, by the English ones. The page carries them, since it cannot ask the editor before it is drawn. */
const texts = JSON.parse(document.body.dataset['texts'] ?? '{}') as Readonly<Record<string, string>>;

/** A text of the view in the language of the editor; `{0}`, `{1}` … are filled in. */
export const t = (text: string, ...values: readonly (string | number)[]): string => (texts[text] ?? text).replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
