/** '1 card', '2 cards', '1,200 cards', 'no cards'. */
export function counted(amount: number, thing: string, things = `${thing}s`): string {
	if (amount === 0) return `no ${things}`;
	return `${amount.toLocaleString('en')} ${amount === 1 ? thing : things}`;
}
