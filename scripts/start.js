/*
 * `npm start`: installs what is missing, builds what is stale, then serves. Nothing is imported at the top:
 * the files behind it are written for the Node that is asked for here.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`Este needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
	process.exit(1);
}

const { giveUp } = await import('./problem.js');
try {
	const { tryPlace } = await import('./listen.js');
	const { ensureInstalled } = await import('./install.js');
	const { ensureBuilt } = await import('./build.js');
	const { serve } = await import('./serve.js');
	const { stopWithNpm } = await import('./stop.js');
	stopWithNpm();
	await tryPlace();
	await ensureInstalled(console.log);
	await ensureBuilt('app', console.log);
	await serve();
} catch (error) {
	giveUp(error);
}
export {};
