// Written by `npm run generate`; do not edit.
export const packed: string = `{"version":"796fbd6c","language":{"months":["january|jan","february|feb","march|mar","april|apr","may","june|jun","july|jul","august|aug","september|sept|sep","october|oct","november|nov","december|dec"],"weekdays":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"],"numbers":{"one":1,"two":2,"three":3,"four":4,"five":5,"six":6,"seven":7,"eight":8,"nine":9,"ten":10,"eleven":11,"twelve":12,"fourteen":14,"fifteen":15,"twenty":20,"thirty":30,"sixty":60,"ninety":90},"neverEnds":["mr.","mrs.","ms.","dr.","prof.","nos.","art.","e.g.","i.e.","cf.","vs.","approx.","tel.","incl.","excl.","st."],"mayEnd":["etc.","a.m.","p.m."],"plainWords":["us.","me.","it.","in.","on.","up.","out.","off.","is.","so.","you."],"starters":["the","a","an","you","your","we","our","this","that","these","if","please","it","in","on","at","for","to","from","by","do","can","call","send","pay"]}}

phone.label
phone.fax
phone.own
phone.hours
visit.invite
postal.sender
contact.person
contact.no-reply
digital.route
digital.demanding
digital.only
nondigital.route
nondigital.written
help.others
clause.conditional
clause.negated
who.organisation
who.authority
who.reader
reader.receives
organisation.decides
organisation.asks
action.must
action.may
action.imperative
action.imperative-anywhere
action.routine
question.general
step.pay
step.send
step.fill
step.come
step.report
step.object
step.extension
step.plan
step.apply
step.call
step.bring
deadline.within
deadline.span
deadline.by
deadline.start
deadline.validity
deadline.not
consequence.then
consequence.if-not
document.noun
calculation.self
condition.exception
law.reference
topic.more
relief.nothing
relief.prefilled
relief.reminder
relief.we-act
relief.next
key.decision
directive.passive
objection.can
objection.disagree
appeal.can
objection.object
route.above
relief.provisional
recovery.again
extension.offer
mistake.notice
mistake.route
payment.plan
hardship.circumstances
hardship.weighed
hardship.route
view.give
type:toekenning.approved	{"type":"toekenning","weight":5}
type:toekenning.title	{"type":"toekenning","weight":3,"where":"subject"}
type:afwijzing.rejects	{"type":"afwijzing","weight":5}
type:afwijzing.title	{"type":"afwijzing","weight":3,"where":"subject"}
type:terugvordering.reclaims	{"type":"terugvordering","weight":6}
type:boete.imposes	{"type":"boete","weight":6}
type:aanmaning.reminds	{"type":"aanmaning","weight":6}
type:aanmaning.title	{"type":"aanmaning","weight":5,"where":"subject"}
type:informatieverzoek.asks	{"type":"informatieverzoek","weight":4}
type:uitnodiging.invites	{"type":"uitnodiging","weight":5}
type:herstelverzoek.incomplete	{"type":"herstelverzoek","weight":6}
type:ontvangstbevestiging.confirms	{"type":"ontvangstbevestiging","weight":5}
type:voornemen.intends	{"type":"voornemen","weight":7}
type:beslissing-op-bezwaar.decides	{"type":"beslissing-op-bezwaar","weight":7}
type:informatiebrief.informs	{"type":"informatiebrief","weight":2}







can	59c0 you|may|can ... object	61c0 may|can ... appeal	=66c10 can not make it



financial	=70c4 financial difficulties

copy	47c0



nor*	7c1 noreply*
intention	=86c1 intention to

pay*	47c3 payslip*

authorise	13c6
when	14c1

mobile	0c8





paying	28c0 pay|paid|paying
failing	46c1

are	=22c9 are to be	=58c0 is|are to be





complete	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	25c0 pay|send|call|fill|complete|return|bring|choose|sign|submit	=30c1 complete the form	=65c3 complete your application
object	33c0	62c2



before	41c1 before <date>	41c7 before <placeholder>





if	14c0	=46c0 if you|we|payment ... not
extra	=66c1 extra time

fill	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	25c0 pay|send|call|fill|complete|return|bring|choose|sign|submit	30c0 fill ... in|out
until	41c4 until <date>

receive	=54c1 receive a reminder

from	3c8 from <time> to <time>	3c14 from <number> to <number>	=42c1 from the date



speak	=13c4 speak for you

fine	45c3	57c8	=79c1 fine of



web	=8c9 web form
con*	47c8 contract*



imposed	79c0 impose|imposed ... fine







considered	71c0 considered ... your situation|circumstances



will	=20c2 will be paid	=28u4 will be paid to you	45c1 will ... stop|be|charge|costs|refuse|cancel|increase|reduce	=88c2 will change

decided	57c1
intend	57c16



notice	=59c2 notice of objection	=61c2 notice of appeal	=62c4 notice of objection

cannot	=7c3 cannot reply to this	=7c4 cannot be replied to	=59n1 cannot object	=66c9 cannot make it	=66n3 cannot be extended

interpreter	13c9

visiting	=4c0 visiting address

look	=26c6 look at	=72c5 look at
moreover	51c1 ^ moreover
reschedule	66c7
refusal	77c2

at	=4c3 at our|the desk|counter|office	=11c6 at the|our desk|counter

attend	31c1
approved	57c3





choose	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	25c0 pay|send|call|fill|complete|return|bring|choose|sign|submit
special	=70c1 special circumstances



enforcement	45c8





someone	=13c0 somebody|someone else	13c1 someone|somebody ... help|with|for you
disagree	=60c0 disagree with

postpone	34c4	66c6

website	8c4
write	=12c2 write to us	13c2 write|call ... for you	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	68c4



keep	=26c3 keep this letter
back	74n1



wrong	67c4



please	22c7	24c1 ^ please pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit	=26c2 please note
acknowledge	=85c3 acknowledge receipt



<po-box>	11c10
<number>	40c0 <number> days|weeks|months after|from	40c2 <number> days|weeks|months to
provisional	=64c0 provisional relief





confirm	=85c2 confirm receipt

objections	62c1

within	39c0 within <number> day|days|working|week|weeks|month|months days?	=39c1 within one|a week|month

eherkenning	8c1	9c1

online	8c3
enclose	29c5
form	47c5

costs	45c5
may	59c0 you|may|can ... object	61c0 may|can ... appeal	=79n0 may impose



must	=22c5 must be	=58c1 must be	=78c1 must|have pay|repay|to ... back







digid	8c0	9c0
second	=65c2 second chance
error	67c1





file	59c1 lodge|file|submit|make|send ... objection	61c1 lodge|file ... appeal

deferral	66c8

drop	=4c6 drop in
bring	=13c7 bring someone	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	25c0 pay|send|call|fill|complete|return|bring|choose|sign|submit	38c0

app	8c10

question	27c0
applies	43c1

sign	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	25c0 pay|send|call|fill|complete|return|bring|choose|sign|submit	30c2





come	=4c2 come to our|the office|desk|counter	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	=31c0 come to|at
shall	=45c9 shall be taken





spread	=69c5 spread the payment

copies	47c1
decision	57c0	=87c0 decision on your objection

payment	28c2	=28u2 payment received	=35c0 payment plan	=69c0 payment plan	=69c4 payment arrangement
had	43c4

report	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	32c0	68c5

refuse	57c5	76c0 reject|rejected|refuse|refused ... application|request



reminder	57c11	80c1	81c1
give	73c0 give ... your view|opinion



by	=0c7 by phone	=11c0 by post	=11c1 by mail	=11c7 by phone ... arrange|apply|report	=12c1 by letter	41c0 by <date>	41c6 by <placeholder>
ask	=6c3 ask for	=21c1 ask you	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer



failure	=46c4 failure to
what	=56c0 what happens next

mistake	67c0

visit	=4c1 visit us
the	=16c3 the municipality	=16c4 the tax office	=16c5 the board	=16c6 the service	=17c0 the municipality	=17c1 the tax office	=17c2 the court	=17c3 the board

objection	33c1	59c4 objection ... within|before	62c0	87c1 objection ... unfounded|founded|upheld|dismissed
too	=46c3 too late	=70c6 too hard

put	65c6 put ... right





reject	76c0 reject|rejected|refuse|refused ... application|request









do	=4n0 do not visit	=7c2 do not reply	=52c1 do not have to do anything	=60c1 do not agree with
reclaim	57c9





valid	43c0



sending	29c0 send|sending







questions	27c1

granted	57c2	75c0

grant	75c3



seizure	45c4
hardship	70c3



have	26c7 have ... at hand	=74c3 have granted|approved|awarded	=78c1 must|have pay|repay|to ... back	=85c0 have received your
cancelled	45c6
rejected	45c7	57c4	76c0 reject|rejected|refuse|refused ... application|request	77c1
still	=65c0 still have	=80c7 still outstanding

postal	=5c1 postal address
portal	8c6	9c6

inform	=32c2 inform us	=68c6 inform us	=88c0 inform you

already	=53c0 already filled in	=67c5 already paid

paid	28c0 pay|paid|paying





more	=26c0 more information	=27c3 more information	=34c0 more time	=66c0 more time

<time>	3c10 <time> to <time>	3c11 <time> - <time>	3c12 <time> and <time>

somebody	=13c0 somebody|someone else	13c1 someone|somebody ... help|with|for you
extension	34c1	66c2



monday	=3c3 monday to *day	=3c6 monday through friday	=3c7 monday till friday
upload	8c5	9c4	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	29c3
was	43c2
section	50c0 article|section <number>	50c1 article|section <code>	50c2 article|section <time>
incorrect	67c2

invite	57c12	=83c0 invite you

contact	=6c0 contact person	=6c7 contact mr|mrs|ms	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	=37c1 contact us	68c3	72c3
free	=13c8 free help	=13c10 free legal
provide	29c4	=82c2 provide us

on	=3c0 on working days	=3c1 on weekdays	=3c4 on working	=11c2 on paper	=13c3 on your behalf	=41c5 on or before <date>
we	16c0	=20c0 we will decide|send|pay|call|let|inform|take	=20c1 we decide|send|pay|call	=21c0 we ask|request you	=21c2 we must receive	=22c6 we ask|request you|that	=28u3 we pay	=29u0 we send	=29u1 we will send	=31c3 we expect you	=55c0 we will call you	=55c1 we call you	=55c2 we will contact you	=66n2 we need more time	=74c1 we grant|award	=74c8 we will pay you <amount>	=78c0 we reclaim|reclaiming	=78c3 we are recovering	=82c0 we need ... information|documents|details	=83c3 we expect you	=86c0 we intend to

proof	47c2

bank	=12c3 bank transfer

other	=66c4 other date

allow	57c17
award	75c2

uploading	9c5
passport	47c9
refused	57c6	76c0 reject|rejected|refuse|refused ... application|request





rec*	47c10 receipt*
personal	=70c0 personal circumstances|situation

interim	=64c1 interim relief
consider	72c6

transfer	=12c4 transfer the	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	28c1
automatically	52c2
preliminary	=64c2 preliminary relief



read	=26c1 read more
respond	=73c2 respond to our|this intention|plan
plan	=86c2 plan to

fax	1c0
after	=42c0 after the date	=42c3 after receipt	=42c5 after dispatch	=42c6 after the day
article	50c0 article|section <number>	50c1 article|section <code>	50c2 article|section <time>



let	=32c1 let us know	=68c2 let us know	=72c2 let us know
take	72c4 take ... account



help	72c8

provided	=49c2 provided that

exclusively	10c1 exclusively ... online|digitally



calculate	48c0

our	16c2
pay	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	25c0 pay|send|call|fill|complete|return|bring|choose|sign|submit	28c0 pay|paid|paying	=35c3 pay in parts	57c7	=69c3 pay in parts	79c3 pay ... fine



email	8c8

no	15c1	=41c2 no later than <date>	=59n0 no objection	=61n0 no appeal	=66n0 no extension	=66n1 no postponement	=69n0 no payment plan	=70n0 no special circumstances
supplement	65c5
missing	=84c1 missing information|documents

handled	=6c1 handled by

another	=34c2 another date	65c1 another <number> days|weeks	=66c5 another date

then	45c0 then ... pay|stop|receive

between	3c9 between <time> and <time>
should	=58c2 should be



tel.	0c3
e-mail	8c7	68c7

calling	0c5



cer*	47c6 certificate*
weigh	72c7



need	57c14
address	=63c0 address above	=63c2 address at the top	=63c3 address below

submit	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	25c0 pay|send|call|fill|complete|return|bring|choose|sign|submit	29c1	59c1 lodge|file|submit|make|send ... objection
add	=48c1 add up	=65c4 add the missing



i	16c1
injunction	64c3

case	=6c4 case officer	=6c5 case manager

appear	31c2

call	0c4	=0c6 call us	=6c8 call mr|mrs|ms	6c9	11c8 call ... appointment|form|arrange	13c2 write|call ... for you	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	25c0 pay|send|call|fill|complete|return|bring|choose|sign|submit	37c0	68c0	72c0

telephone	0c1

has	=74c2 has been granted|approved|awarded	=80c5 has not been received



phone	0c0
bailiff	45c2

days	=3c5 days from
were	43c3

wal*	4c4 walk-in*
furthermore	51c0 ^ furthermore



penalty	=79c4 penalty of





request	=21c3 request that	57c13	82c3 request ... information|documents

make	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	=37c2 make an appointment	59c1 lodge|file|submit|make|send ... objection
application	36c1	74c0 application ... approved|granted	76c1 application ... rejected|refused|denied|declined	84c0 application ... incomplete|not complete

appeal	33c2	62c3
approval	75c1
rejection	77c0



desk	=4n1 desk is closed
tell	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	=32c3 tell us	=68c1 tell us	=72c1 tell us	=73c3 tell us what you think





return	=5c0 return address	=11c5 return envelope	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	25c0 pay|send|call|fill|complete|return|bring|choose|sign|submit	29c2	=53c2 return envelope



no-*	7c0 no-reply*
logging	=9c3 logging in
apply	36c0

not	10c2 not ... on paper|by post	=10u0 not only	15c0	=28u5 not been paid	=41c3 not later than <date>	=67c3 not correct	=67c6 not right	69n1 not ... in instalments	=70n1 not been shown	74n0	=76c3 not entitled	=80c2 not yet paid	=80c3 not been paid	=80c4 not received ... payment	=85n0 not received

go	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer
of	=42c2 of the date	=42c4 of receipt	=42c7 of this letter	=42c8 of the dispatch





mention	26c5





in	=11c11 in person	=12c0 in writing	=14c4 in case	=28u0 in parts	=28u1 in instalments	=35c1 in instalments	=35c2 in installments	=46c2 in default	51c2 ^ in addition	=69c1 in instalments	=69c2 in installments	=69c7 in small amounts	=70c5 in trouble	=80c8 in arrears	=88c1 in this letter
representative	13c5







log	=8c2 log in	=9c2 log in	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer
paper	=11c3 paper form

except	49c1

send	11c9 send ... to <po-box>	24c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	25c0 pay|send|call|fill|complete|return|bring|choose|sign|submit	29c0 send|sending	=54c0 send you a reminder	59c1 lodge|file|submit|make|send ... objection	=82c1 send us
overdue	80c6

reply	=11c4 reply envelope	=53c1 reply envelope
quote	26c4
repay	57c10





received	57c15	=59n2 received your objection	=85c1 received your





your	=2c0 your phone number	=2c1 your telephone number	=6c2 your contact	=6c6 your case handler	18c1	=59n3 your objection of	=70c2 your circumstances|situation	=73c1 your view	=73n0 your view was	=83c2 your appointment

monthly	=69c6 monthly payments

only	10c0 only ... online|digitally|website|digid|portal|e-mail

mailing	=5c2 mailing address



final	=80c0 final notice	=81c0 final notice



otherwise	46c5

lodge	59c1 lodge|file|submit|make|send ... objection	61c1 lodge|file ... appeal
district	=62c5 district court

service	=4c5 service desk
impose	79c0 impose|imposed ... fine

sta*	47c4 statement*
above	=63c1 above address
invitation	83c1

opening	=3c13 opening hours
is	=58c0 is|are to be	=58c3 is requested







know	=27c2 know more
later	=34c3 later date	=66c3 later date

every	=3c2 every weekday





as	=14c3 as soon as	=14u0 as if

you	18c0	=19c0 you will receive|get|hear	=19c1 you receive|get|hear	=22c0 you must	=22c1 you need to	=22c2 you have to	=22c3 you are required|obliged	=22c4 you are requested	=22c8 you should	=23c0 you can	=23c1 you may	=23c2 you are welcome	=52c0 you do not need to do anything	=56c1 you will receive|hear ... <date>	59c0 you|may|can ... object	=59n4 you objected	=74c4 you will receive <amount>	=74c5 you will get <amount>	=74c6 you receive <amount>	=74c7 you will receive|get ... grant|allowance|benefit|contribution	=75c4 you will get	=75c5 you will receive	=76c2 you will not receive	=78c2 you must repay	=79c2 you must pay a fine

unless	14c2	49c0

letter	=59c3 letter of objection

never	15c2









tel	0c2
a	=40c1 a period of <number> days|weeks|months
previous	44c0
earlier	44c1

inv*	47c7 invoice*`
