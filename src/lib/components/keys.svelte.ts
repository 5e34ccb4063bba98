import { browser } from '$app/environment';

const place = 'este.keys';

/** Whether single keys do something on this device: whoever speaks to their computer may not want them. */
class Keys {
	#on = $state(!browser || remembered() !== 'off');

	get on(): boolean {
		return this.#on;
	}

	set on(wanted: boolean) {
		this.#on = wanted;
		try {
			localStorage.setItem(place, wanted ? 'on' : 'off');
		} catch {
			/* They stay so until the page is left. */
		}
	}
}

function remembered(): string | null {
	try {
		return localStorage.getItem(place);
	} catch {
		return null;
	}
}

export const keys = new Keys();
