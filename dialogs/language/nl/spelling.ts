import { written } from '../spelling.ts';

/** How Dutch is typed in a hurry, in chat and in Flanders: the full word, and what stands for it. */
const TYPED = `
waarom: wrm wrom warom waorm waaorm waarrom waaom waarm waaromm waroom waarmo waraom wraom waaroom waroum waarum waarim waaarom waaromn wwaarom aarom worom warrom waaro waarkm waatom
hoezo: hoeso hoezoo hoesoo hozo hoez heozo
jij: jy jj
jouw: jouwn jw uwen uwe
je: jeh
het: 't t ht
het is: tis
wanneer: wnr wneer wanner
dat is: da's das
een: 'n n ne nen
mijn: m'n mn
zijn: z'n zn
haar: d'r
ik: 'k k
ik heb: kheb
ik was: kwas
ik ben: kben
ik wil: kwil
ik had: khad
ik moest: kmoest
ik vond: kvond
ik weet: kweet
even: ff effe effen eff
gewoon: gwn gwoon gewoonweg
eigenlijk: eig eigelijk eigenlik eigenljk
inderdaad: idd
niet: nie ni nt
niks: nix
wat: wa
dat: da
maar: ma mr
misschien: mss mischien missch misschie
alleen: alleeen
he: heh hea hee
toch: toc tog
zeker: zkr
omdat: omda omdt
doordat: doorda
heb: hbe
heb je: hebje
ben je: benje
kan je: kanje
kun je: kunje
vind je: vindje
vond je: vondje
wil je: wilje
was je: wasje
dat je: datje
als je: alsje
moet je: moetje
kan: kn
moet: mot mott
hebt: ebt
hebt ge: hebde
zijt ge: zijde
gaat ge: gade
vindt ge: vindde
kunt ge: kunde
moet ge: moette
zoudt ge: zoude
gebeurde: gebeurdde
voelde: voede voeldde volede
voel: vole
vind: vnd
vindt: vndt vint
vond: vont vondt
advies: advis
beetje: bewtje beeje bitje beetj
proberen: probere
probeer: prbeer probeeer
volgens: volgns vollgens
echt: egt ech echtt
serieus: srs
in ieder geval: iig
oke: ok okay okee
morgen: morge
vandaag: vandaa
waarschijnlijk: wss waarschijlijk waarschijnlik
nog steeds: nogsteeds
tenminste: teminste
in plaats van: ipv
bijvoorbeeld: bijv bv
van de: vd
in verband met: ivm
zenuwachtig: zenuwachtug zeuwachtig zenuachtig zenuwagtig zenuwechtig
gefrustreerd: gefrusteerd gefustreerd
teleurgesteld: teleurgestelt tleurgesteld
trots: trost trosts trtos tors
boos: boosss bss
bang: bng
spijt: spijd speit spyt
angst: angs anst
ik ga: kga
ik zal: kzal
blij: bly blei bleij
spannend: spanend spannent spannnd spannendd spannedn
leuk: leuj leuck luek
onzeker: onzker ozneker onzekr onseker
verdrietig: verdritig verdrietg verdietig
baalde: baalte baaldee
vervelend: vervelent verveelend
irritant: irritand iritant
geirriteerd: geirieteerd geiriteerd geirriteert
jaloers: jaleors jaloes jalours
enthousiast: entousiast enthousiastt entoesiast enthausiast
gestrest: gesrest getsrest gestresd
stresst: strest
stresste: streste
`;

/** A typed Dutch word in full; words that need nothing come back as they are. */
export const spelling = written(TYPED);
