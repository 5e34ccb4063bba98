import { knownNames } from './known-names.ts';

/** Whether two words that look alike are known to mean different things, so that no slip of spelling joins them. */
export function isOtherWord(expected: string, given: string): boolean {
	if (/\d/.test(expected + given)) return true;
	return (
		(knownNames.has(given) && given !== expected) ||
		confused.has(pair(expected, given)) ||
		opposed(expected, given) ||
		opposed(given, expected)
	);
}

function opposed(one: string, other: string): boolean {
	return (
		denials.some((denial) => one === denial + other) ||
		beginnings.some(
			([a, b]) => one.startsWith(a) && other.startsWith(b) && rest(one, a) === rest(other, b)
		) ||
		endings.some(([a, b]) => one.endsWith(a) && other.endsWith(b) && stem(one, a) === stem(other, b))
	);
}

const rest = (word: string, beginning: string) => word.slice(beginning.length);
const stem = (word: string, ending: string) => word.slice(0, word.length - ending.length);

const denials = 'in im il ir un non dis anti a an de re pre counter contra over under'.split(' ');

/** Two by two: what turns a word into another one of the same field, at its beginning and at its end. */
const pairs = (text: string) => text.split(' ').map((both) => both.split('/') as [string, string]);

const beginnings = pairs(
	'hyper/hypo intra/inter endo/exo endo/ecto ab/ad af/ef macro/micro anti/ante pre/post pre/pro im/em in/ex inter/extra uni/bi mono/di bi/tri di/tri homo/hetero iso/anti ortho/para meta/para sub/super sub/supra over/under mega/micro milli/micro kilo/milli'
);

const endings = pairs(
	'ane/ene ane/yne ene/yne ate/ite ate/ide ite/ide ous/ic ase/ose in/ogen ium/ine or/ee er/ee yl/ol ol/al ane/anol ogy/omy ectomy/otomy oma/osis itis/osis cyte/blast blast/clast ness/less ful/less'
);

const pair = (one: string, other: string) => (one < other ? `${one}/${other}` : `${other}/${one}`);

const confused = new Set(
	(
		'ilium/ileum ureter/urethra glucagon/glycogen thymine/thiamine adenine/adenosine perineal/peroneal stalactite/stalagmite ' +
		'mitosis/meiosis nucleus/nucleolus monopoly/monopsony anion/cation glucose/galactose ribose/ribulose manet/monet ' +
		'complement/compliment affect/effect immigration/emigration eminent/imminent prostate/prostrate palate/palette ' +
		'mucus/mucous callus/callous cartel/carter apposition/opposition conservation/conversation desert/dessert ' +
		'council/counsel statute/statue marshal/martial calvary/cavalry torturous/tortuous gastrin/gastric secretin/secretion ' +
		'prolactin/protactin creatine/creatinine cytosine/cytokine tyrosine/thyroxine tyrosine/threonine alanine/arginine ' +
		'leucine/lysine serine/sterine lysine/lycine trachea/trachoma humerus/humorous tibia/tilia carpal/tarsal carpals/tarsals ' +
		'metacarpal/metatarsal phylum/phloem xylem/xylene chromatin/chromatid centromere/centrosome centriole/centromere ' +
		'axiom/axion proton/photon neutron/neuron neutron/neutrino baryon/baron meson/mason fission/fusion refraction/reflection ' +
		'diffraction/refraction velocity/viscosity latitude/altitude latitude/longitude altitude/attitude capital/capitol ' +
		'deduction/induction sonata/sonatina concerto/concert largo/lento allegro/allegretto andante/andantino ' +
		'ionic/iconic doric/ionic lenin/lennon darwin/darvin keynes/kenya hayden/haydon arteries/arterioles venules/venues ' +
		'libel/label slander/slender bail/jail precedent/president prosecute/persecute moral/morale casual/causal ' +
		'ecology/etiology theology/teleology entomology/etymology urology/neurology histology/history ' +
		'assyria/syria algeria/nigeria iberia/liberia siberia/iberia persia/prussia russia/prussia ' +
		'judicial/judicious economic/ecumenical uranus/uranium mercury/mercuric plato/pluto cicero/circe ' +
		'luther/lather hobbes/hobbits hooke/cooke bohr/born federalism/feudalism insulin/inulin cortex/vortex artery/artillery catalyst/catalysis'
	)
		.split(' ')
		.map((both) => both.split('/').sort().join('/'))
);
