import { expect, test } from 'vitest';
import { rowHeights } from './row-heights.ts';

test.each([
	['Short.', 28, 84],
	['In 2010 Kazakhstan chaired the Organization for Security and Co-operation in Europe.', 28, 126],
	['In 2010 Kazakhstan chaired the Organization for Security and Co-operation in Europe.', 58, 84],
	['哈萨克斯坦于一九九一年十二月十六日宣布独立，次年加入联合国。', 28, 105],
	['카자흐스탄은 천구백구십일년 십이월 십육일에 독립을 선언했다.', 20, 126],
	['カザフスタンは一九九一年に独立を宣言した。', 20, 105],
	['Казахстан провозгласил независимость в декабре.', 28, 84],
	[`${'Donaudampfschifffahrtsgesellschaft '.repeat(2)}`.trim(), 20, 126]
])('a row has room for the whole of its sentence: %s', (sentence, letters, height) => {
	expect(rowHeights([sentence], letters)).toEqual([height]);
});
