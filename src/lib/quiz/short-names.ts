/** Whether one given name is what people commonly call somebody of the other; both in small letters. */
export function isShortNameFor(one: string, other: string): boolean {
	return (shortFor.get(one)?.has(other) ?? false) || (shortFor.get(other)?.has(one) ?? false);
}

const shortFor = new Map(
	(
		'abe:abraham al:albert,alfred,alexander alex:alexander,alexandra andy:andrew ben:benjamin bert:albert,robert,herbert bill:william billy:william ' +
		'bob:robert bobby:robert charlie:charles chris:christopher,christine chuck:charles dan:daniel danny:daniel dave:david dick:richard don:donald ' +
		'doug:douglas ed:edward,edwin,edgar eddie:edward fred:frederick,alfred gene:eugene geoff:geoffrey greg:gregory gus:augustus,gustav harry:henry,harold ' +
		'hank:henry jack:john jake:jacob jeff:jeffrey jerry:gerald,jerome jim:james jimmy:james joe:joseph johnny:john jon:jonathan josh:joshua kate:katherine,catherine ' +
		'kathy:katherine,catherine ken:kenneth larry:lawrence liz:elizabeth betty:elizabeth beth:elizabeth maggie:margaret matt:matthew mike:michael nick:nicholas ' +
		'pam:pamela pat:patrick,patricia peggy:margaret pete:peter phil:philip ray:raymond rick:richard rob:robert ron:ronald ronnie:ronald sam:samuel,samantha ' +
		'sandy:alexander steve:stephen,steven stan:stanley sue:susan ted:edward,theodore teddy:edward,theodore terry:terence tim:timothy tom:thomas tommy:thomas ' +
		'tony:anthony vic:victor walt:walter will:william'
	)
		.split(' ')
		.map((entry) => {
			const [short = '', long = ''] = entry.split(':');
			return [short, new Set(long.split(','))] as const;
		})
);
