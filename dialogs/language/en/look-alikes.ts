/** Ordinary words that are one letter away from a word of emotion, and are never taken for a slip of it. */
export const LOOK_ALIKES = `
adder aging amaze amazes annoyances astonishes batter belated better bitten bittern bitters bummers bumped bumper
butter cared chaffed confidant confuse confuser confuses confuted consent contend contents contest context contused
convent crank cranks cranny cryings cuffed depresses despairs devastate devastates disappointments discourage
discourages disgusts displease displeases dissatisfies distresses dreamed dreaming earful egret egrets ejected elate
elates embarrasses embarrassments engaged enjoyments enrage enrages enthusiasms enthusiast excised excite excitements
excites exited frustrate frustrates fusing fuzing gloom glutted graceful gusted gutter haired haling halting hared
haring hasting hatreds hatted hatting having hawing haying hazing heating hocked homeless hopefuls huffed humble
humbler humbles humiliate humiliates humiliations inpatient insulated intimidate intimidates irrigated irrigation
irritate irritates irritations jealously jitters lathe lathed leased loath loathes loveliness lovely miserably
mortifies nerve nerved offender passed peeked peeled peeped peered peeve peeves petrifies pimped pisses pleaded
please pleases pleated plumped pulped pumper pupped racing ragging raking ranging raping raring rating raving razing
reading regress related relied reliefs relies relieve relieves relived resentments sacred sadden sander satisfactions
satisfies scaled scare scares scarfed scarred scored seared shamed shared shocker shucked shunned smocked smoked
snared soared socked spared staked stared started startle startles stocked stoke stoker stokes stoned stored stowed
stresses strews stroked stunted sunned surprise surprises tankful tensions terrifies thralled thriller toked torched
touche touches tress trilled umped uncomfortably unease worrier worriers worryings
`;
