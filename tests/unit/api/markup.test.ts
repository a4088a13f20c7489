import { expect, test } from '@jest/globals';
import { escapeMarkup, html, Markup, safeHref } from '../../../src/api/markup.ts';

test('what is put in is escaped, in text and in attributes', () => {
  const evil = `"><script>alert('1')</script>&`;
  expect(html`<a title="${evil}">${evil}</a>`.text).toBe(
    `<a title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</a>`,
  );
});

test('markup stays, lists follow one another, nothing writes nothing', () => {
  expect(html`<p>${[html`<b>${1}</b>`, ' & ', null, undefined, false]}</p>`.text).toBe('<p><b>1</b> &amp; </p>');
  expect(new Markup('<i>').toString()).toBe('<i>');
});

test('what XML forbids is taken out, and half a character replaced', () => {
  expect(escapeMarkup('a\0b\x08c\x0Bd\x1Fe\uFFFEf\uFFFFg')).toBe('abcdefg');
  expect(escapeMarkup('tab\tline\nreturn\r')).toBe('tab\tline\nreturn\r');
  expect(escapeMarkup('\uD83D!')).toBe('\uFFFD!');
  expect(escapeMarkup('👩‍🎤')).toBe('👩‍🎤');
});

test('only http(s) is linked', () => {
  expect(safeHref('https://a.example/')).toBe('https://a.example/');
  for (const url of ['javascript:alert(1)', 'data:text/html,x', ' https://a.example', '//a.example', null])
    expect(safeHref(url)).toBeNull();
});
