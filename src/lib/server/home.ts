/** Where this server keeps its data, as its environment says. */
export function home(env: NodeJS.ProcessEnv = process.env) {
	const folder = env.ESTE_DATA || 'data';
	return { folder, url: env.ESTE_DATABASE || `file:${folder}/este.db`, token: env.ESTE_DATABASE_TOKEN };
}
