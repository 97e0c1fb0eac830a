import { written } from '../spelling.ts';

/** How English is typed in a hurry: the full words, and what stands for them. Contractions are written out. */
const TYPED = `
why: y wy whyy wyh
why is: why's
why did: why'd whyd
where did: where'd whered
you: u ya yu yuo
are: r
what will: what'll
who will: who'll
when will: when'll
where will: where'll
how will: how'll
them: em 'em
which: wich whitch
your: ur yr
you are: you're youre
you have: you've youve
we have: we've weve
they have: they've theyve
we will: we'll
he will: he'll
she will: she'll
there will: there'll
this will: this'll
who would: who'd
what have: what've
who have: who've
there have: there've
it will: it'll itll
that will: that'll
they will: they'll
you will: you'll
you would: you'd youd ud
it would: it'd
that would: that'd
i am: i'm im
i have: i've ive
i will: i'll
i would: i'd
it is: it's
that is: that's thats
what is: what's whats
what did: what'd whatd
how is: how's hows
how did: how'd
who is: who's whos
where is: where's wheres
when is: when's
there is: there's theres
here is: here's
he is: he's hes
she is: she's shes
they are: they're theyre
we are: we're
let us: let's lets
do not: don't dont
does not: doesn't doesnt
did not: didn't didnt
is not: isn't isnt
are not: aren't arent ain't
was not: wasn't wasnt
were not: weren't werent
can not: can't cant cannot
could not: couldn't couldnt
should not: shouldn't shouldnt
should: shud shoud
could: cud
would: wud
would not: wouldn't wouldnt
will not: won't wont
have not: haven't havent
has not: hasn't hasnt
had not: hadn't hadnt
must not: mustn't
need not: needn't neednt
shall not: shan't shant
might not: mightn't
dare not: daren't
should have: shoulda should've shouldve
could have: coulda could've couldve
must have: must've mustve
might have: might've
they would: they'd theyd
he would: he'd
she would: she'd
we would: we'd
would have: woulda would've wouldve
going to: gonna
i am going to: imma
want to: wanna
got to: gotta
have to: hafta
kind of: kinda
sort of: sorta
and: n nd
a bit: abit
reason: reasn raeson reson resaon
reasons: reasns resons
reasoning: reasonign resoning reasonning
disappointment: dissapointment dissappointment disapointment
because: cuz cos bc becuase becaus coz
really: rlly realy rly
probably: prob probs probly
definitely: def definately
maybe: mayb
people: ppl
though: tho
right: rite
nobody is: nobody's
something is: something's
nothing is: nothing's
everything is: everything's
everyone is: everyone's
nervous: nervus nervious nervos
angry: angy angery
happy: hapy hppy happpy
embarrassed: embarassed embarased embarrased
embarrassing: embarassing
disappointed: dissapointed dissappointed disapointed
frustrated: frustated
excited: excitd
relieved: releived
proud: prowd
scared: scard scaerd
anxious: anxios
stressed: stresed
jealous: jelous jealos
`;

/** A typed English word in full; words that need nothing come back as they are. */
export const spelling = written(TYPED);
