const set = (words: string) => new Set(words.split(' '));

/** Words in a name that tell what it names. */
export const heads = {
	organisation: set(
		'Organization Organisation Union Council Commission Committee Agency Association Bank Fund Ministry Department ' +
			'University Institute Academy Company Corporation Party League Alliance Parliament Senate Court Bureau Office ' +
			'Society Community Commonwealth Laboratory Laboratories Labs College School Foundation Forum Group Authority ' +
			'Service Assembly Chamber Army Navy Inc Ltd Corps Library Observatory Hospital Church Club Center Centre Nations ' +
			'Administration Consortium Cooperation Federation Confederation Board'
	),
	event: set(
		'Treaty War Wars Accord Accords Agreement Convention Protocol Declaration Charter Pact Revolution Battle Conference ' +
			'Congress Summit Constitution Act Olympics Games Crisis Uprising Rebellion Revolt Siege Compact Armistice Directive Code ' +
			'Amendment Bill Edict Memorandum Expedition Acts'
	),
	geography: set(
		'Sea Ocean Lake River Mountain Mountains Mount Island Islands Desert Peninsula Bay Gulf Strait Canal Valley Plateau ' +
			'Basin Peak Range Falls Glacier Volcano Alps Steppe Creek Reef Trench Cape Forest Reservoir Dam'
	),
	thing: set(
		'Bridge Tower Palace Railway Railroad Wall Prize Telescope Museum Cathedral Temple Castle Station Line Highway ' +
			'Protocol Airport Stadium Theatre Theater Gate Pyramid Obelisk Park Garden Gardens Square Street Road Empire ' +
			'Dynasty Khanate Caliphate Horde Kingdom Republic Sultanate Emirate Period Era Age Project Program Programme Plan ' +
			'System Times Post Gazette Bible Book'
	)
};

/** Parts of countries that are nobody's names. */
export const regions = set(
	'Alabama Alaska Arizona Arkansas California Colorado Connecticut Florida Hawaii Idaho Illinois Indiana Iowa Kansas ' +
		'Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada ' +
		'Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Wisconsin Wyoming Ontario Quebec Manitoba ' +
		'Saskatchewan Alberta Queensland Tasmania Bavaria Saxony Prussia Silesia Scotland Wales England Catalonia Tuscany ' +
		'Normandy Brittany Bengal Punjab Siberia'
);

export const titles = set(
	'President King Queen Emperor Empress Dr Sir Lord Lady Pope Tsar Czar Sultan Shah Professor General Admiral Marshal ' +
		'Colonel Captain Prince Princess Duke Senator Chancellor Minister Saint Mr Mrs Ms Caliph Pharaoh Bishop Archbishop'
);

/** Given names that are seldom anything else. */
export const givenNames = set(
	'Aaron Abraham Ada Adam Ahmed Akira Alan Albert Alessandro Alexander Alfred Alice Ali Amelia Amerigo Andrew Andrei André Angela Anders Anna Anne Anthony ' +
		'Antoine Antonio Archibald Aristarchus Arthur Augustin August Barack Barbara Benjamin Bernard Emma Marguerite Gregory Trygve Ray Glenn Fritz Oswald Alfred Bernhard Bill Blaise Boris Carl Caroline Catherine ' +
		'Charles Charlotte Christiaan Christian Christopher Claude Daniel David Denis Dmitri Dmitry Dorothy Edmund Edward Edwin ' +
		'Elizabeth Emil Emmy Enrico Eric Erik Ernest Ernst Erwin Eugene Evangelista Ferdinand Florence Francis Francisco Frank Franz Frederick ' +
		'Friedrich Fritz Galileo Geoffrey Georg George Gerald Giovanni Giuseppe Gottfried Grace Gregor Guglielmo Gustav Hans Harold Harry Heinrich Helen ' +
		'Henri Henry Herbert Hermann Howard Hugo Humphry Igor Immanuel Irène Isaac Isambard Ivan Jack Jacob Jacques James Jane Jean Jeremiah ' +
		'Joan Johann Johannes John Jonas Jonathan José Josef Joseph Joshua Juan Jules Julius Karl Katherine Kurt Lev Leo Leon Leonardo Leonhard ' +
		'Lise Louis Ludwig Luigi Mao Marco Margaret Maria Marie Mark Martin Mary Max Maxim Michael Michelangelo Mikhail Mohandas Muhammad Napoleon ' +
		'Nelson Niccolò Nicolas Nicolaus Niels Nikita Nikola Nikolai Nursultan Oliver Otto Patrick Paul Percy Peter Philip Pierre Pyotr ' +
		'Rachel Ralph Raymond Rembrandt René Richard Robert Roger Ronald Rosa Rosalind Rudolf Samuel Sergei Sigmund Simón Stephen Steve ' +
		'Subrahmanyan Susan Theodor Theodore Thomas Tim Tycho Ulysses Valentina Vasco Victor Vincent Virginia Vladimir Walter Werner Wilhelm William ' +
		'Winston Wolfgang Wright Yuri Zheng'
);

/** Given names and titles of women, among those above and besides. */
export const womensNames = set(
	'Ada Alice Amelia Angela Anna Anne Barbara Caroline Catherine Charlotte Dorothy Elizabeth Emma Emmy Florence Grace Helen Irène Jane Joan Katherine Lise Margaret Marguerite Maria Marie Mary Rachel Rosa Rosalind Susan Valentina Virginia Queen Empress Princess Lady Mrs Ms'
);

export const cities = set(
	'Astana Almaty Moscow Beijing Washington London Paris Berlin Rome Madrid Vienna Brussels Geneva Tehran Ankara Islamabad ' +
		'Tashkent Bishkek Dushanbe Ashgabat Baku Tbilisi Yerevan Kyiv Kiev Minsk Warsaw Prague Budapest Athens Istanbul ' +
		'Constantinople Cairo Baghdad Damascus Jerusalem Delhi Mumbai Calcutta Kolkata Tokyo Kyoto Osaka Seoul Shanghai Nanjing ' +
		'Bangkok Jakarta Manila Hanoi Sydney Melbourne Canberra Ottawa Toronto Montreal Chicago Boston Philadelphia Detroit ' +
		'Lisbon Porto Barcelona Seville Milan Venice Florence Naples Genoa Munich Hamburg Cologne Frankfurt Zurich Stockholm ' +
		'Oslo Copenhagen Helsinki Leningrad Petrograd Vladivostok Samarkand Bukhara Lagos Nairobi Johannesburg Pretoria Havana ' +
		'Lima Bogotá Santiago Caracas Manchester Liverpool Birmingham Edinburgh Glasgow Dublin Amsterdam Rotterdam Antwerp'
);

export const monthNames = set(
	'January February March April May June July August September October November December'
);

export const dayNames = set('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
