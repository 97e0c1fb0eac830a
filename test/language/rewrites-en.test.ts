import { describe, expect, test } from 'vitest';
import { leavesOut, wordings } from './wordings.ts';

describe('an English rewrite fits what the sentence says', () => {
  test.each([
    [
      'a contracted had',
      "I'd like to understand why you told the parents before you'd told Marijke.",
      'What was going on when you told the parents before you had told Marijke?',
    ],
    [
      'an aside',
      "I'm curious as to why it had to be the marines and not, say, the air force.",
      'What was going on when it had to be the marines and not the air force?',
    ],
    ['what is asked for me', 'Justify that choice for me, would you.', 'What led up to that choice?'],
    [
      'what is so now',
      'How come the logbook for the ambulance bay is still empty',
      'Can you tell me how it came about that the logbook for the ambulance bay is still empty?',
    ],
    [
      'a preposition after the feeling',
      'What are you most proud of in that menu?',
      'What comes to mind when you think of that menu?',
    ],
    [
      'a thing that one is after',
      "What you're really after is a bit of recognition from the head chef.",
      'What would a bit of recognition from the head chef mean to you?',
    ],
    [
      'a preference',
      "I get the impression you'd rather be outdoors than behind a desk.",
      'What would it mean to you to be outdoors rather than behind a desk?',
    ],
    [
      'advice in the first person',
      "If I were in your shoes I'd phone the barracks myself.",
      'What would it do for you to phone the barracks yourself?',
    ],
    [
      'a topic before an order',
      "You're afraid of the phone, so start by sending them a text.",
      'What can you tell me about the phone?',
    ],
    [
      'a small word before the verb',
      'You must just once call that man of the garage, then you have it behind you.',
      'What would it do for you to call that man of the garage?',
    ],
    ['a liking now', "Do you enjoy the five o'clock milking?", "What is the five o'clock milking like for you?"],
    ['a verdict', 'I think you made the right call there.', 'How do you look back on it yourself?'],
    [
      'a verdict with the deed',
      "That wasn't exactly professional, leaving the till open.",
      'How do you look back on leaving the till open?',
    ],
    ['a trait', "You're somebody who needs clear rules, I reckon.", 'What would clear rules mean to you?'],
    ['a fact with a tag', "Your shift starts at the loading dock at five, doesn't it?", 'What can you tell me about your shift?'],
    ['a feeling that is dwelt on', 'How bad was the homesickness at its peak?', 'At what moment did that homesickness come up?'],
  ])('%s', (_, text, rewrite) => expect(wordings(text, 'en')).toContain(rewrite));

  test.each([
    ["You're afraid of the phone, so start by sending them a text.", 'phone, so'],
    ['What did you unhook the trailer for when Mr. Ortiz had told you to wait?', 'Ortiz'],
    ['My guess is you picked joinery to be like your granddad.', 'What is your granddad'],
  ])('%s: leaves out what it cannot word', (text, piece) => leavesOut(text, 'en', piece));
});

describe('an English why is asked anew in good English', () => {
  test.each([
    [
      'a reason for doing',
      'What was your reason for swapping shifts with Dean?',
      'What led up to you swapping shifts with Dean?',
    ],
    [
      'a reason for not doing',
      'Was there any particular reason for not telling the nurse about the tablets?',
      'What led to you not telling the nurse about the tablets?',
    ],
    [
      'what has been so',
      'Why has your attendance been so poor since Christmas?',
      'Can you tell me how it came about that your attendance has been so poor since Christmas?',
    ],
    ['what is being done', 'Why are you dropping maths?', 'What leads to you dropping maths?'],
    ['what is called important', 'And why is that important to you?', 'What makes that important to you?'],
    ['something that came about', 'Why the sudden change?', 'What led up to the sudden change?'],
    ['a wish of now', 'Why would you want to work in a slaughterhouse?', 'What makes you want to work in a slaughterhouse?'],
    ['a clause in front', 'You quit the debating club because...?', 'What was going on when you quit the debating club?'],
    ['a thing in particular', 'And why that one in particular?', 'What made you choose that one in particular?'],
    [
      'a reason with its that',
      'Is there a reason that you always sit at the back?',
      'Can you tell me how it came about that you always sit at the back?',
    ],
  ])('%s', (_, text, rewrite) => expect(wordings(text, 'en')).toContain(rewrite));

  test.each([
    ['Why are you dropping maths?', 'being dropping'],
    ["And the reason you skipped Wednesday's session is...?", 'session is'],
    ['Justify that subject choice for me in a sentence or two.', 'sentence'],
    ["You should have asked first, so why didn't you?", 'did not?'],
    ['Nobody asked you to repaint the fence. So why do it?', 'makes it'],
    ["Not a single question did you ask the vet all morning, and I'd like to hear why that was.", 'that was'],
    ['Why was the big machine left running all night?', 'big being'],
    ['Why do you feel so responsible for your little brother?', 'special'],
    ['why u always on ur phone at work', 'you always on'],
    ['And your grounds for refusing the placement were what, exactly?', 'were what'],
    ['How come you like the night shifts so much?', 'was going on when'],
    ["What is the reason you've not logged any hours since September?", 'played a part in it'],
  ])('%s: leaves out what it cannot word', (text, piece) => leavesOut(text, 'en', piece));
});

describe('an English filling-in and English advice are asked anew in good English', () => {
  test.each([
    ['a wish of then', 'Then you wanted to impress him, of course.', 'What did you want yourself?'],
    ['to be treated so', 'You want to be liked by everybody.', 'What does it mean to you to be liked by everybody?'],
    ['what one is after', "So what you're really after is recognition.", 'What would recognition mean to you?'],
    ['several people', "For you it's all about the people, I take it.", 'What do the people mean to you?'],
    ['what it is about', "For you it's all about winning, isn't it.", 'What does winning mean to you?'],
    ['how someone is now', "Are you scared of failing, or is it more that you're bored?", 'What is that like for you?'],
    [
      'what a feeling comes from',
      "You felt ashamed because you couldn't answer the question.",
      'What was it like for you when you could not answer the question?',
    ],
    ['a relief of now', 'You must be so relieved that the exams are over.', 'What is it like for you that the exams are over?'],
    ['a trait', "You're such a perfectionist.", 'How well does the word perfectionist fit you?'],
    [
      'one thing rather than another',
      'Far better to quit now than to hang on till June.',
      'What would it do for you to quit now rather than hang on till June?',
    ],
    [
      'the first of two steps',
      "If I were you I'd finish the level 2 first and then see.",
      'What would it do for you to finish the level 2 first?',
    ],
    [
      'what one may have',
      "Maybe it'd be an idea to have a word with the student counsellor about it.",
      'What would it do for you to have a word with the student counsellor about it?',
    ],
    [
      'what would be better',
      'It would be better if you did your homework before dinner.',
      'What would it be like for you if you did your homework before dinner?',
    ],
    [
      'what it is time for, with an owner of many',
      "Maybe it's time you moved out of your parents' house.",
      "What would it be like for you if you moved out of your parents' house?",
    ],
    ['many that are loved', 'You love children.', 'What do children mean to you?'],
    ['how it was, to the mentor now', 'I bet you were mortified, I really do.', 'What was that like for you?'],
    ['how one is to be', "Make sure you're there by half seven.", 'What would it do for you to be there by half seven?'],
    ['a verdict of somebody', 'Very decent of you, to own up.', 'How do you look back on it yourself?'],
  ])('%s', (_, text, rewrite) => expect(wordings(text, 'en')).toContain(rewrite));

  test.each([
    ["Show some interest and they'll take you seriously.", 'they will'],
    ['You handled that brilliantly!', 'brilliantly'],
    ["You don't have to do everything perfectly.", 'perfectly'],
    ['What I would do in your shoes: sleep first, email later.', 'shoes'],
    ['In my time you stayed with one boss until your pension, and we learned a lot from that.', 'if you stayed'],
    ['Better to ask a silly question than wreck a silly engine.', 'than wreck'],
    ["Your mind's already made up, isn't it.", 'already'],
    ["Don't you think you ought to apologise?", 'to think you'],
    ["With a welding ticket you'd walk into any job.", 'walk into'],
    ['Practice is what gets you there.', 'practice is'],
    ["You're just like your brother, never satisfied.", 'What is your brother'],
    ['Think of your future.', 'your future'],
    ["Do you really think that's wise?", 'do you really think'],
    ['u were soooo smug when u fixed that printer haha', 'haha'],
    ['Why not ask the manager of the gym for a Saturday job?', 'look back'],
    ["You're such a perfectionist.", 'situation'],
    ['So basically you felt left out of the team.', 'made you do'],
  ])('%s: leaves out what it cannot word', (text, piece) => leavesOut(text, 'en', piece));
});

describe('an English verb is in the number of its thing', () => {
  test.each([
    ['You love physics.', 'What does physics mean to you?'],
    ['You love maths.', 'What does maths mean to you?'],
    ['You love politics.', 'What does politics mean to you?'],
    ['You love gymnastics.', 'What does gymnastics mean to you?'],
    ['You love tennis.', 'What does tennis mean to you?'],
    ['You love comics.', 'What do comics mean to you?'],
    ['You love animals.', 'What do animals mean to you?'],
    ['Do you like the people there?', 'What are the people there like for you?'],
  ])('%s -> %s', (text, rewrite) => expect(wordings(text, 'en')).toContain(rewrite));
});

describe('what one should have is advice, what one should have done is a reproach', () => {
  const reproach = 'How do you look back on it yourself?';

  test.each([
    ['You should have a word with him.', 'What would it do for you to have a word with him?'],
    ['You could have a look at the site.', 'What would it do for you to have a look at the site?'],
    ['You should have more patience.', 'What would it do for you to have more patience?'],
  ])('%s', (text, rewrite) => {
    expect(wordings(text, 'en')).toContain(rewrite);
    expect(wordings(text, 'en')).not.toContain(reproach);
  });

  test('a reproach', () => expect(wordings('You should have asked him.', 'en')).toContain(reproach));
});

describe('a why about how someone is stays in its time', () => {
  test.each([
    ['Why are you so quiet?', 'What is going on for you?'],
    ['Why is your brother so angry?', 'What is going on for you?'],
    ["How come you're so late today?", 'What is going on for you?'],
    ['Why are you nervous when he calls?', 'What is going on for you?'],
    ['Why are you so quiet when the others were rude?', 'What is going on for you?'],
    ['Why were you so quiet?', 'What was going on for you?'],
  ])('%s -> %s', (text, rewrite) => {
    const going = wordings(text, 'en').filter((wording) => /^What (?:is|was) going on for you\?$/u.test(wording));
    expect(new Set(going)).toEqual(new Set([rewrite]));
  });
});

describe('an English why is asked anew by what it asks of whom', () => {
  test.each([
    ['a deed told after the why', 'Can you explain why you swapped to plumbing?', 'What made you swap to plumbing?'],
    ['two deeds', 'Tell me why you packed your things and left.', 'What made you pack your things and leave?'],
    ['a wish of now', 'Tell me why you want to be a paramedic.', 'What makes you want to be a paramedic?'],
    [
      'a bare why after what was said',
      'You turned down the job at the bakery. Why?',
      'What made you turn down the job at the bakery?',
    ],
    ['a bare how come after a comma', 'You skipped the visit, how come?', 'What made you skip the visit?'],
    ['a why about that', 'So you left early. Why was that?', 'What made you leave early?'],
    [
      'what one cannot do',
      "why cant you get up when you've got placement",
      'What happens when you try to get up when you have got placement?',
    ],
    [
      'what there is',
      'Why are there so many absences on your record?',
      'Can you tell me how it came about that there are so many absences on your record?',
    ],
    [
      'what others did',
      'Why do you think your supervisor gave you that feedback?',
      'What was going on when your supervisor gave you that feedback?',
    ],
    [
      'how others were',
      'Why was the customer so upset with you?',
      'What happened just before the customer was so upset with you?',
    ],
    ['a why not we', "Why don't we look at a different college?", 'What would it do for you to look at a different college?'],
    [
      'what others did not do',
      "Why didn't the head chef ring you back?",
      'What was going on when the head chef did not ring you back?',
    ],
    [
      'what was not done',
      "Why wasn't your logbook signed last week?",
      'Can you tell me how it came about that your logbook was not signed last week?',
    ],
    ['what goes on being done', 'why have u been missing the bus', 'What leads to you missing the bus?'],
    ['a choice of two words', 'Why graphic design then?', 'What made you choose graphic design?'],
    ['a choice of all things', 'why forestry of all things', 'What drew you to forestry?'],
    ['a look on a face', 'Why the long face when I mention the nursery?', 'What goes on for you when I mention the nursery?'],
    [
      'a reason with its why',
      "Give me one good reason why you didn't hand it in.",
      'What was going on when you did not hand it in?',
    ],
    ['a reason that is given', "So the reason you enjoy welding is that you're alone.", 'What makes you enjoy welding?'],
    ['a reason that was given', 'The only reason you came is to please your dad.', 'What was going on when you came?'],
    [
      'to do something at all',
      'Why pay for a gym course when you could study here?',
      'What are your own thoughts on paying for a gym course?',
    ],
    [
      'where one is',
      'Why are you still at the supermarket if you hate it?',
      'Can you tell me how it came about that you are still at the supermarket?',
    ],
    ['two people', 'So why did you and Priya fall out?', 'What made you and Priya fall out?'],
    ['what was hard', 'Why was it so hard to ask the pharmacist?', 'What was it like for you to ask the pharmacist?'],
    [
      'a preference',
      'Why would you rather work with adults than with toddlers?',
      'What makes you want to work with adults rather than with toddlers?',
    ],
    [
      'what others say',
      "Your mum says you've stopped eating lunch. Why is that?",
      'Can you tell me how it came about that you have stopped eating lunch?',
    ],
    [
      'a verb that is not known',
      'Tell us why you deserve a place.',
      'Can you tell me how it came about that you deserve a place?',
    ],
    ['what one always does', 'How come you always pick the easiest one?', 'What makes you always pick the easiest one?'],
    [
      'a preference told after the why',
      "Can you tell me why you'd rather stay in this year than move up?",
      'What makes you want to stay in this year rather than move up?',
    ],
  ])('%s', (_, text, rewrite) => expect(wordings(text, 'en')).toContain(rewrite));

  test.each([
    ['Why give up?', 'choose'],
    ['Explain why your log stops in October.', 'when your log stops'],
    ['Why do I have to keep reminding you?', 'to do I'],
    ["Why don't you just go for it?", 'do not'],
    ['So why did you and Priya fall out?', 'to and'],
    ['how come u only got 2 hours logged', 'made you get'],
    ['and why did that upset you so much', 'made that'],
    ['Tell me why you want to be a paramedic.', 'when you want'],
    ['I was wondering why you never eat in the canteen.', 'when you never'],
    ["And why haven't you phoned the care home yet?", 'makes you have'],
    ['why didnt u tell me', 'made you do not'],
    ['Why should a company take you on?', 'was going on'],
    ['And the reason you kept it from them is what, exactly?', 'is what'],
    ["What's the reason you don't work with him any more?", 'makes you do not'],
    ["I don't get why you sold the drone.", 'goes on'],
  ])('%s: leaves out what it cannot word', (text, piece) => leavesOut(text, 'en', piece));
});

describe('English advice is asked anew about what it advises', () => {
  test.each([
    [
      'you had better',
      "You'd better apologise to your team leader.",
      'What would it do for you to apologise to your team leader?',
    ],
    ['to have something done', 'You should have it checked.', 'What would it do for you to have it checked?'],
    ['what is important', "It's important that you check your emails.", 'What would it do for you to check your emails?'],
    ['to advise to', "I'd advise you to keep a diary.", 'What would it do for you to keep a diary?'],
    ['how one is to be', 'You should be on time.', 'What would it do for you to be on time?'],
    [
      'what one is to be doing',
      "Shouldn't you be looking for a placement by now?",
      'What would it do for you to look for a placement?',
    ],
    [
      'what was not tried yet',
      "Why haven't you asked your mentor for help yet?",
      'What would it do for you to ask your mentor for help?',
    ],
    ['what I would not do', "I wouldn't tell the manager if I were you.", 'What would it do for you to tell the manager?'],
    [
      'a has in short',
      "You could ask him whether he's got time.",
      'What would it do for you to ask him whether he has got time?',
    ],
    ['an order of any verb', 'Apologise to him first.', 'What would it do for you to apologise to him first?'],
    ['a no that is said', 'You need to learn to say no.', 'What would it do for you to learn to say no?'],
    ['a doing that is no shame', "There's no shame in repeating a year.", 'What would repeating a year do for you?'],
    ['a thing with its if', 'Why not try another garage if you want.', 'What would another garage do for you?'],
    ['what one will regret', "You'll regret it if you drop out now.", 'What would it do for you to drop out now?'],
    [
      'an if that is asked',
      'How about asking the physio if you can shadow her?',
      'What would asking the physio if you can shadow her do for you?',
    ],
    ['a worry', "Don't worry so much about what the others say.", 'How do you look at what the others say?'],
    ['a moment to hold on', "You can't just walk out when it gets hard.", 'What happens when it gets hard?'],
    ['a thing for you', "Wouldn't a part-time course be something for you?", 'What would a part-time course do for you?'],
    ['where one is better off', "If you ask me, you're better off in retail.", 'What would it be like for you to be in retail?'],
    ['a chat', "Have a chat with the union rep, he'll know.", 'What would it do for you to have a chat with the union rep?'],
    ['an order before a question', 'Ring them, what have you got to lose?', 'What would it do for you to ring them?'],
    ['what is first', 'The first thing you need to do is to fill in the form.', 'What would it do for you to fill in the form?'],
    ['what one could do with', 'You could do with a tutor for maths.', 'What would a tutor for maths do for you?'],
  ])('%s', (_, text, rewrite) => expect(wordings(text, 'en')).toContain(rewrite));

  test.each([
    [
      'what should have been done',
      'You ought to have told the nurse straight away.',
      'What would have been different for you if you had told the nurse straight away?',
    ],
    ['what should not', 'You should not have shouted at the intern.', 'How do you look back on shouting at the intern?'],
    [
      'what was wrong of someone',
      'It was wrong of you to leave your colleague alone.',
      'How do you look back on leaving your colleague alone?',
    ],
    [
      'what one is proud of',
      "I'm so proud of you for finishing that level 3.",
      'How do you look back on finishing that level 3?',
    ],
    ['what is praised', 'Well done for standing up to him!', 'How did you go about standing up to him?'],
    ['a thing that is praised', 'Good job on the presentation!', 'How did you go about the presentation?'],
    ['what is great', 'Great that you called him back yourself.', 'How do you look back on calling him back yourself?'],
    ['what is a shame', 'Shame you gave up on the choir.', 'How do you look back on giving up on the choir?'],
    ['the right thing', 'You did the right thing by walking away.', 'How do you look back on walking away?'],
    ['what should never', 'You should never have lent him your tools.', 'How do you look back on lending him your tools?'],
    ['how it was done', "I'm impressed by how you calmed that child.", 'How do you look back on how you calmed that child?'],
    ['what was not professional', 'It was unprofessional to leave early.', 'How do you look back on leaving early?'],
    ['what was not done', "It's a pity you didn't take the chance.", 'How do you look back on not taking the chance?'],
    ['how one should have been', 'You should have been honest.', 'How do you look back on it yourself?'],
    ['a choice', 'Good choice, that hotel school!', 'How do you look back on that hotel school?'],
    ['how it was', 'That was really irresponsible.', 'How do you look back on it yourself?'],
    ['a let-down', 'You let the whole team down on Saturday.', 'How do you look back on it yourself?'],
  ])('a verdict on %s', (_, text, rewrite) => expect(wordings(text, 'en')).toContain(rewrite));

  test.each([
    ['It was wrong of you to leave your colleague alone.', 'on it yourself'],
    ['You should be ashamed of yourself.', 'ashamed'],
    ["Don't give up so easily.", 'easily'],
    ["Just do it, you've got nothing to lose!", 'do it'],
    ['I would ask for a different supervisor if I were in your position.', 'position'],
    ["I wouldn't lose sleep over it.", 'lose sleep'],
    ["I'll have you moved to a different group.", 'to move'],
    ["Leave it with me, I'll ring them.", 'leave it'],
    ['Just be yourself and the rest will follow.', 'follow'],
    ["Maybe it's smart to start small.", 'look back'],
    ["Shouldn't you have read the manual first?", 'reading'],
  ])('%s: leaves out what it cannot word', (text, piece) => leavesOut(text, 'en', piece));
});

describe('an English filling-in is asked anew about what it is tied to', () => {
  test.each([
    ['a choice and its motive', 'You only chose IT because your friends did.', 'What made you choose IT?'],
    [
      'a choice and its aim',
      'My guess is you picked joinery to be like your granddad.',
      'What was going on when you picked joinery?',
    ],
    [
      'what is dreaded',
      "You're afraid that the others will laugh at your Dutch.",
      'What would it mean to you if the others were to laugh at your Dutch?',
    ],
    ['a strong point', 'Clearly teamwork is your strong point.', 'What are your own experiences with teamwork?'],
    ['a calling', 'I think teaching is your calling.', 'What does teaching mean to you?'],
    ['what suits', 'Being in charge suits you.', 'What are your own experiences with being in charge?'],
    ['a skill', "You're good with old people.", 'What do old people mean to you?'],
    ['a passion', "You're really passionate about animals.", 'What do animals mean to you?'],
    [
      'what did something to someone',
      'The noise in the factory drove you mad.',
      'What was the noise in the factory like for you?',
    ],
    ['what does so', 'The kids at the nursery make you happy.', 'What are the kids at the nursery like for you?'],
    ['who let down', 'So you felt let down by your team.', 'What can you tell me about your team?'],
    ['where one feels so', 'You feel more at home in the workshop than in class.', 'What is it like for you in the workshop?'],
    [
      'in front of whom',
      'He made you feel stupid in front of the customers.',
      'What was it like for you in front of the customers?',
    ],
    ['who is not trusted', "You don't trust your teammates.", 'What can you tell me about your teammates?'],
    [
      'interest that is lost',
      "Sounds like you've lost interest in the course.",
      'What comes to mind when you think of the course?',
    ],
    ['what others think', 'You care a lot about what others think of you.', 'How do you look at what others think of you?'],
    ['a need of somebody', 'You need someone to believe in you.', 'What would it mean to you to have someone to believe in you?'],
    [
      'what is not wanted',
      "You wouldn't want to sit at a desk all day.",
      'What would it be like for you to sit at a desk all day?',
    ],
    ['what is wanted', 'So what you want is to earn money.', 'What would it mean to you to earn money?'],
    ['a broken heart', 'It broke your heart to leave the farm.', 'What was it like for you to leave the farm?'],
    [
      'a doing after its judgement',
      'That must have been awful for you, losing that man.',
      'What was it like for you, losing that man?',
    ],
    ['a kind of person', "You're the kind of lad who needs to be outside.", 'What does it mean to you to be outside?'],
    [
      'a tag without a comma',
      'you were well chuffed with that grade werent you',
      'What comes to mind when you think of that grade?',
    ],
    ['who is to like one', 'You just want everybody to like you.', 'What would it mean to you for everybody to like you?'],
    ['where one would be better', "You'd feel happier in a small team.", 'What would it be like for you to be in a small team?'],
    ['what one is cut out for', "You're cut out for nursing.", 'What are your own experiences with nursing?'],
    ['what drives someone', 'So what drives you is helping people.', 'What does helping people mean to you?'],
    ['what scares someone', 'Responsibility scares you.', 'What does responsibility mean to you?'],
    ['what one is ashamed of', "You're clearly ashamed of where you come from.", 'How do you look at where you come from?'],
    ['who one is disappointed in', 'You were disappointed in your mentor.', 'What can you tell me about your mentor?'],
    [
      'a moment of somebody with a name',
      'You took it personally when Ahmed changed it.',
      'What was it like for you when Ahmed changed it?',
    ],
    ['a need in one word', "You need variety, don't you?", 'What would variety mean to you?'],
    ['a craving', 'You crave approval from your supervisor.', 'What would approval from your supervisor mean to you?'],
    ['what one is hoping', "So you're hoping to get into the police.", 'What would it mean to you to get into the police?'],
    ['what is hard for one', 'It must be hard for you to see them graduate.', 'What is it like for you to see them graduate?'],
    ['since when', 'You seem happier since you switched.', 'What has changed for you since you switched?'],
    ['a shock', 'Sounds like it was a bit of a shock when the ward closed.', 'What was it like for you when the ward closed?'],
    ['where one felt so', 'You felt invisible in that meeting.', 'What was it like for you in that meeting?'],
    ['a love of work', "That was the moment you fell in love with the job, wasn't it?", 'What can you tell me about the job?'],
    [
      'what brings out something',
      'Working under pressure brings out the best in you.',
      'What is working under pressure like for you?',
    ],
    [
      'a choice and what it was for',
      'You chose the late shift so you could see less of him.',
      'What made you choose the late shift?',
    ],
    ['a wish of then', 'You just wanted to belong to that group.', 'What would it have meant to you to belong to that group?'],
    ['what is not for one', "Deep down you know that engineering isn't for you.", 'What does engineering mean to you?'],
    ['what is important', 'So honesty is important to you.', 'What does honesty mean to you?'],
    ['whom one is responsible for', 'You felt responsible for your brothers.', 'What can you tell me about your brothers?'],
    ['many that one is at ease with', 'You must feel at ease with toddlers.', 'What comes to mind when you think of toddlers?'],
    ['what one shrinks from', 'you were afraid to tell ur parents', 'What comes to mind when you think of telling your parents?'],
    ['a weak point', "Patience isn't your strong suit.", 'What does patience mean to you?'],
    [
      'what is looked forward to',
      'You were really looking forward to the trip to Berlin.',
      'What can you tell me about the trip to Berlin?',
    ],
  ])('%s', (_, text, rewrite) => expect(wordings(text, 'en')).toContain(rewrite));

  test.each([
    ["You're good with your hands.", 'your hands'],
    ["You're just shy, that's all.", 'What is that like'],
    ["It's your perfectionism that gets in your way.", 'perfectionism'],
    ["You wouldn't want to sit at a desk all day.", 'need in order to'],
    ["Working with old people doesn't suit you.", 'does not'],
    ['You wear your heart on your sleeve.', 'sleeve'],
    ['Nothing would make you happier than a boat.', 'othing'],
    ['You gave him a discount so as to be liked.', 'so as'],
    ["So you didn't really want to be there.", 'have meant'],
    ["Aren't you fed up with the commuting by now?", 'by now'],
  ])('%s: leaves out what it cannot word', (text, piece) => leavesOut(text, 'en', piece));
});
