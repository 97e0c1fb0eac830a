/** Names as a school in the Netherlands has them today. Invented combinations; nobody in particular. */
export type Pool = {
  readonly share: number;
  readonly girls: readonly string[];
  readonly boys: readonly string[];
  readonly families: readonly string[];
};

export const POOLS: readonly Pool[] = [
  {
    share: 10,
    girls: ['Anouk', 'Bo', 'Eva', 'Fleur', 'Iris', 'Jip', 'Lotte', 'Lynn', 'Merel', 'Noa', 'Roos', 'Saar', 'Tess', 'Veerle'],
    boys: ['Bas', 'Bram', 'Daan', 'Finn', 'Gijs', 'Jesse', 'Luuk', 'Mees', 'Niels', 'Ruben', 'Sem', 'Stijn', 'Thijs', 'Tygo'],
    families: [
      'de Jong',
      'van der Meer',
      'Bakker',
      'Visser',
      'Smit',
      'van den Berg',
      'Mulder',
      'de Groot',
      'Bos',
      'Vos',
      'Peters',
      'Hendriks',
      'van Leeuwen',
      'Dekker',
      "van 't Hof",
      'Kuiper',
      'Verhoeven',
      'Prins',
    ],
  },
  {
    share: 2,
    girls: ['Asya', 'Elif', 'Zeynep', 'Defne'],
    boys: ['Emre', 'Kerem', 'Berat', 'Yusuf'],
    families: ['Yılmaz', 'Kaya', 'Demir', 'Şahin', 'Öztürk', 'Aydın'],
  },
  {
    share: 2,
    girls: ['Yasmine', 'Noura', 'Salma', 'Inès'],
    boys: ['Bilal', 'Ayoub', 'Ilyas', 'Sami'],
    families: ['El Amrani', 'Bouzid', 'Aït Ali', 'Benali', 'El Khattabi', 'Ouali'],
  },
  {
    share: 2,
    girls: ['Shanice', 'Anjali', 'Priya', 'Naomi'],
    boys: ['Jaïr', 'Ravi', 'Dylano', 'Ishaan'],
    families: ['Pinas', 'Ramdin', 'Kartosen', 'Blijd', 'Soekhlal', 'Mercelina'],
  },
  {
    share: 1,
    girls: ['Zuzanna', 'Oliwia', 'Daria'],
    boys: ['Kacper', 'Szymon', 'Maksym'],
    families: ['Kowalczyk', 'Wójcik', 'Nowak', 'Zieliński', 'Shevchenko'],
  },
  {
    share: 2,
    girls: ['Fenna', 'Jildou', 'Nynke', 'Wytske'],
    boys: ['Jelle', 'Sjoerd', 'Wiebe', 'Fedde'],
    families: ['Dijkstra', 'Hoekstra', 'Postma', 'Wiersma', 'Terpstra', 'Sikkema'],
  },
  {
    share: 1,
    girls: ['Ama', 'Mei Lin', 'Hala', 'Luana'],
    boys: ['Kwame', 'Jun', 'Omar', 'Tiago'],
    families: ['Mensah', 'Chen', 'Al Hariri', 'da Costa', 'Tesfay'],
  },
];
