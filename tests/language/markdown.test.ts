import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../language/text/markdown.js';

it.each([
    ['nothing that needs it', 'St Mary’s (south), 2026-12-31: 5% more – no. 1!', 'St Mary’s (south), 2026-12-31: 5% more – no. 1!'],
    ['emphasis, code and cells', '*a* _b_ `c` ~d~ | \\', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\| \\\\'],
    ['links and images', '![x](y) <z> https://q www.q.org me@q.org', '!\\[x\\](y) &lt;z&gt; https\\://q www\\.q.org me\\@q.org'],
    ['what only counts at the beginning of a line', '# a\n- b\n+ c\n12. d\n3) e\n=== #', '\\# a\n\\- b\n\\+ c\n12\\. d\n3\\) e\n\\=== #'],
    ['HTML', '<img onerror="&quot;">', '&lt;img onerror="&amp;quot;"&gt;'],
])('escapes %s', (_, text, expected) => expect(escapeMarkdown(text)).toBe(expected));
