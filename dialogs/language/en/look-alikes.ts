/** Ordinary words that are one letter away from a word of emotion, and are never taken for a slip of it. */
export const LOOK_ALIKES = `
adder aggravate aggravates aging amaze amazes annoyances astonishes batter belated betrayer better bitten bittern
bitters brokenhearted bummers bumped bumper butter cared cares chaffed confidant confuse confuser confuses confuted
consent contend contents contest context contused convent crank cranks cranny crashed crushes crusted cryings cuffed
defeated deflate deflates depresses despairs devastate devastates disappoint disappointments discourage discourages
disgusts displease displeases dissatisfies distresses dreamed dreaming dumfounded earful egret egrets ejected elate
elates embarrasses embarrassments engaged enjoyments enrage enrages enthusiasms enthusiast exasperate exasperates
excised excises excite excitements excites exited flattened flatterer fluttered frighten frustrate frustrates fusing
fuzing gloom glutted graceful gracefully gusted gutter haired haling halting hared haring hasting hatreds hatted
hatting having hawing haying hazing heating hocked homeless hopefuls huffed humble humbler humbles humiliate
humiliates humiliations inpatient insulated intimidate intimidates irrigate irrigated irrigates irrigation irritate
irritates irritations jealously jitters languish lathe lathed leased loath loathes loveliness lovely mazes miserably
mortifies nerve nerved offender overwhelm passed peeked peeled peeped peered peeve peeves petrifies pimped pisses
pleaded please pleases pleated plumped prattled pulped pumper pupped racing ragging raking ranging raping raring
rating ratted rattle rattler rattles raving razing reading regress related relied reliefs relies relieve relieves
relive relived relives resentments revived rushed sacred sadden sander satisfactions satisfies scaled scales scare
scares scarfed scarfs scarred scars scarves scored scores seared shamed shared shares shocker shucked shunned smocked
smoked snared snares soared socked sorrows spared spares spoofed spooled spooned spoored staked stared stares started
startle startles stocked stoke stoker stokes stoned stored stowed stresses strews stroked stunted sunned surprise
surprises tankful tensions terrifies thralled thriller toked torched touche touches tress tresses trilled umped
uncomfortably unease worrier worriers worryings
`;
