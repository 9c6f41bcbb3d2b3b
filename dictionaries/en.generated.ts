// Written by `npm run generate`; do not edit.
export const packed: string = `{"version":"f230bec8","language":{"months":["january|jan","february|feb","march|mar","april|apr","may","june|jun","july|jul","august|aug","september|sept|sep","october|oct","november|nov","december|dec"],"weekdays":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"],"numbers":{"one":1,"two":2,"three":3,"four":4,"five":5,"six":6,"seven":7,"eight":8,"nine":9,"ten":10,"eleven":11,"twelve":12,"fourteen":14,"fifteen":15,"twenty":20,"thirty":30,"sixty":60,"ninety":90},"neverEnds":["mr.","mrs.","ms.","dr.","prof.","nos.","art.","e.g.","i.e.","cf.","vs.","approx.","tel.","incl.","excl.","st."],"mayEnd":["etc.","a.m.","p.m."],"plainWords":["us.","me.","it.","in.","on.","up.","out.","off.","is.","so.","you."],"starters":["the","a","an","you","your","we","our","this","that","these","if","please","it","in","on","at","for","to","from","by","do","can","call","send","pay"]}}

discouraged.contact
organisation.for-what
organisation.one-desk
visit.place
visit.elsewhere
contact.my-number
label.reference
label.bsn
reference.is-bsn
number.other
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
letter.sent
letter.dated
term.from-letter
term.from-decision
term.reader-gets
term.sender-waits
deadline.backward
term.by-sender
term.link
term.on-receipt
term.urgent
deadline.also-span
deadline.also-by
deadline.also-within
deadline.named
deadline.label
deadline.never
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
next.heading
next.sure
next.later
next.after
next.when
directive.agentless
document.collect
document.from-third
calculation.reader
reference.needed
relief.first
consequence.force
topic.opener
topic.heading
topic.usual
summary.top
nothing.whole
email.refused
email.offered
objection.other-term
pay.part
part.pay
part.money
part.granted-money
part.elsewhere
part.euro
part.other-measure
part.period
part.by
part.by-label
part.account-number
part.pay-way
part.offset
part.pay-later
part.notice
part.reminder
part.warning
part.fee
part.fee-amount
part.fee-label
part.reason
part.grounds-heading
part.plain
part.offence
part.provision
part.provision-perhaps
part.meeting
part.meeting-own-plan
part.meeting-time
part.meeting-place
part.meeting-elsewhere
part.meeting-purpose
part.weekday
part.request
part.hear
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
remedy.must
remedy.arrived
remedy.posted
remedy.at-once
remedy.other-thing
remedy.term
remedy.term-is
remedy.from-receipt
remedy.special-law
remedy.by-mail
remedy.cost
remedy.court
remedy.direct
remedy.officer
remedy.traffic-law
remedy.this
remedy.later
remedy.about-objection
remedy.decides
remedy.late
remedy.late-reason
remedy.view
remedy.view-written
remedy.view-sends
remedy.view-only-written
remedy.view-oral
remedy.favourable
shaming.phrase
shaming.act
shaming.offence
threat.measure
salutation.impersonal
salutation.unnamed
back-reference
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





assessment	108c0	127c1

rsin	9c0
reason	100c1	126c0	176c1 reason ... late
can	141c0 can ... object	143c0 can ... appeal	=148c10 can not make it



who	100c0 ^ why|how|what|when|where|who
transferred	107c1
get	117c6 get ... invoice|bill	119c0 get ... letter|decision ... pay|payment|repay	140c0
regulation	130c1
financial	=152c4 financial difficulties

copy	74c0	160c0
be	=157c0 be received

bai*	97c0 bailiff*	186c3 bailiff*
breach	129c0
interview	132c0	181c0

nor*	17c1 noreply*
intention	=202c1 intention to

pay*	74c3 payslip*
employer's	=93c2 employer's statement|certificate

when	=1c2 when you	=1u2 when you have any|a? question|questions	41c1	100c0 ^ why|how|what|when|where|who	102n0	=172c1 when we ... decide|decided|decision
authorise	23c6
third	=106c0 third instalment|installment|part|payment
programme	136c0 programme ... annex|enclosed|card|leaflet|overleaf|website

mobile	10c8
that	=32c1 that is|means	=172c3 that decision

privacy	100c1
did	=126c5 did not meet|comply|qualify

suspicious	0n3
sent	24c0 sent on? <date>	158c0
deduct	118c0

paying	55c0	100c1	107c0
failing	73c1

remains	40c0 remains ... until <date>
are	=49c9 are to be	=85c0 are to be	=91c1 are to be sent|paid|made|given|filled|handed|brought|kept|submitted|returned|completed|reported|signed|enclosed|provided|settled|remitted|transferred|attached|supplied	=91c2 are required to be sent|paid|made|filled|submitted|returned|completed|signed|remitted|transferred|settled
declaration	=93c0 declaration from|by your|a|the? employer|doctor|gp|specialist|landlord|accountant|school|bank|notary|expert
meeting	132c0	181c0

appointment	100c1	132c0
credited	107c1

observed	=129c4 observed that
views	168c4	177c0
victim	=185u2 victim of ... fraud

namely	32c4	126c0
open	40c0 open ... until <date>
complete	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	52c0	=57c1 complete the form	=147c3 complete your application	160c0
object	60c0	127n0	144c2	161c1 object ... within <number> week|weeks|day|days|month|months	166c0 object ... costs <amount>	166c1 object ... court|registry fee	168c3
response	140c1	177c1



before	68c1 before <date>	68c7 before <placeholder>	90c3 before <date>	90c4 before <placeholder>	114c0 before <date>	114c2 before <placeholder>
found	=126c7 found that	=129c4 found that
hereafter	=189c4 hereafter referred to

first	=106c0 first instalment|installment|part|payment



if	=1c2 if you	=1u2 if you have any|a? question|questions	41c0	=73c0 if you|we|payment ... not	102n0	=172c1 if we ... decide|decided|decision	=183n0 if you	=184n0 if you	=185n0 if you
pho*	9c5 phone*
withhold	118c0
withheld	118c0
extra	=122c3 extra costs	=148c1 extra time

fill	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	52c0	57c0 fill ... in|out	=94c3 fill in|out the average
until	68c4 until <date>	90c3 until <date>	102n0	114c0 until <date>	114c2 until <placeholder>	114u0 until <date> ... had|was|were|received|paid

receive	=81c1 receive a reminder	107c3 receive ... money|amount|payment	117c6 receive ... invoice|bill	119c0 receive ... letter|decision ... pay|payment|repay	140c0
needs	=156c0 needs to

from	13c8 from <time> to <time>	13c14 from <number> to <number>	26c0 from the? date of|on|above|at this|the letter|notice|decision	=26c1 from the date at the top	26c2 from the? dispatch|sending of? this? letter|notice|decision?	=26c3 from the day on which this|we ... sent|dispatched	26c4 from the? date of? dispatch|sending	=26c5 from this letter|notice|decision	=26c6 from today	27c0 from the? notification|publication	=27c1 from the date of? the|this|our decision	=69c1 from the date	90c3 from <date>	114c0 from <date>	114u0 from <date> ... had|was|were|received|paid
fees	125c1



speak	=23c4 speak for you	132c3	181c0
see	95c0 see the? annex|appendix|enclosure	=95c3 see our|the website
settle	107c1
thus	126c0
processing	140c3

fine	72c3	84c8	186c0	=195c1 fine of

number	9c9

web	=18c9 web form
con*	74c8 contract*

stays	40c0 stays ... until <date>
each	=106c2 each month|quarter|year|week

asbestos	34c4
loan	109c0
imposed	195c0 imposed ... fine

abroad	164c2
draft	=168c1 draft decision|permit

euros	111c0
would	=137c3 would like to
protect	185n1 protect ... fraud

considerations	127c1
concerning	137c0

considered	153c0 considered ... your situation|circumstances

stop	186c13 stop ... benefit|allowance|permit|grant|payment|payments

will	=28c1 will reach you	=31c1 will be in your	=31c2 will be decided|transferred	=31c2 will be sent to you	=31c3 will call|phone|contact|visit you	=31c3 will write to you	=47c2 will be paid	=55u4 will be paid to you	72c1 will ... stop|be|charge|costs|refuse|cancel|increase|reduce	=160c1 will receive|hear|get	=204c2 will change
it	=91c3 it is requested	=126c9 it is for
documents	92c0	100c1	160c0
discuss	137c0

decided	84c1	174c1
intend	84c16	=182c0 intend to grant|award|approve

reasons	100c1	105c0	126c0	127c1
session	132c0

notice	=120c1 notice to pay	=123c0 notice fee|costs|charge	=141c2 notice of objection	=143c2 notice of appeal	=144c4 notice of objection

cannot	=17c3 cannot reply to this	=17c4 cannot be replied to	103c1 cannot ... by|via e-mail|email	=141n1 cannot object	=148c9 cannot make it	=148n3 cannot be extended
regulations	130c1

interpreter	23c9
centre	135c1
withdraw	186c13 withdraw ... benefit|allowance|permit|grant|payment|payments

one	=2c1 one point of contact	=113c1 one day|days|week|weeks|month|months
visiting	=14c0 visiting address
last	=25u0 last date	=38c0 last date|day ... is <date>	39c2 ^ final|last date	=106c0 last instalment|installment|part|payment	=115c2 last day

inquiries	0c2 inquiries ... not be given|answered|provided ... by phone|telephone
look	=53c6 look at	=154c5 look at
moreover	78c1 ^ moreover	98c0 ^ furthermore|moreover|besides|finally|also
reschedule	148c7
refusal	193c2

at	=3c0 at our office|desk|counter	=4c4 at your home	=14c3 at our|the desk|counter|office	=21c6 at the|our desk|counter	=37c0 at least <number> days|hours in advance|before	95c4 at <url>	=101c2 at a glance	134c2 at <number>|<placeholder>	=135c2 at your home
gar*	122c0 writ|bailiff|bailiffs|seizure|distraint|garnish*

attend	58c1
approved	84c3
fraud	129c5

deadline	38c1 deadline ... is <date>	39c3 ^ deadline	100c1
takes	140c3

for	1c1	=1u0 for questions|information|enquiries	=1u1 for more|further|general information	102n0	=137c1 for a|an|your	=137u0 for a|an|your meeting|appointment|interview
allowance	109c0
annex	=110c0 annex letter|overview|specification
cash	117c0
purpose	137c0

choose	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	52c0	133c1 choose ... time|date|day
yet	102n0
special	=152c1 special circumstances	=176c0 special reason|reasons|circumstances

pays	107c0

enforcement	72c8	97c3	122c1	186c10
violated	129c0
late	=175c2 late objections|objection ... not	175c4 late ... inadmissible	176c2 late ... because|reason|why



consequently	126c0
ring	=135c4 ring you

someone	=23c0 someone else	23c1 someone ... help|with|for you
remitted	107c1
disagree	=142c0 disagree with

postpone	61c4	148c6
credit	=117c0 credit card
place	136c0 place ... annex|enclosed|card|leaflet|overleaf|website

website	18c4	159c0	165c3
write	=22c2 write to us	23c2 write ... for you	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	126n1 write ... why|reason|reasons	150c4	179c0
subsidy	109c0

above-named	189c0

keep	=53c3 keep this letter
cancel	186c13 cancel ... benefit|allowance|permit|grant|payment|payments
back	190n1

date	=24c1 date sent <date>	=24c2 date of dispatch|sending <date>	25c0 date <date>	25c1 date <placeholder>	=25c2 date of issue|letter <date>	=25c2 date of this letter <date>	=25c3 date of issue|letter <placeholder>	=25c3 date of this letter <placeholder>	25c6 ^ date	114c2 date <placeholder>	114c4 date <date>	136c0 date ... annex|enclosed|card|leaflet|overleaf|website

dan*	34c0 danger*
wednesday	138c0
wrong	149c4

teams	135c6

please	=0c3 please do not call|phone|telephone|contact|write ... about	=0c5 please refrain from calling|phoning|contacting	49c7	51c1 ^ please pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit	=53c2 please note
without	129c2 without ... permit|ticket|licence	=133c3 without an appointment
floor	135c1
acknowledge	=201c3 acknowledge receipt



<po-box>	21c10	135c0 <address>
<number>	67c0 <number> days|weeks|months after|from	67c2 <number> days|weeks|months to	90c7 <number> days|weeks|months	112c0 <number> percent|hours|trips|kilometres	112c0 <number> per cent	113c0 <number> working|calendar? day|days|week|weeks|month|months|year	134c1 <number> am|pm|o'clock|hours	161c3 <number> weeks|days|months to object|appeal
forms	92c0
provisional	=146c0 provisional relief

why	100c0 ^ why|how|what|when|where|who	126c0	127c0	137c0
hospital	135c1
hereinafter	189c3

electoral	164c3

so	32c0	=126c10 so that
aforesaid	189c0
confirm	=201c2 confirm receipt

completed	=93c1 completed by your|the employer|doctor|landlord|accountant|school
objections	144c1	168c3

citizen	=7c1 citizen service number	=8c2 citizen service number as a? reference	=8c2 citizen service number as a? payment reference	=8c2 citizen service number as a? case number
within	66c0 within <number> day|days|working|week|weeks|month|months days?	=66c1 within one|a week|month	90c0 within <number>	90c1 within <placeholder>	=90c2 within a|one	161c0 within <number> week|weeks|day|days|month|months ... object|objection|appeal
besides	98c0 ^ furthermore|moreover|besides|finally|also
further	102n0
extended	105c0
payable	107c0
appendix	=110c0 appendix letter|overview|specification

reference	6c0	=6c3 reference number	9c10
eherkenning	18c1	19c1
sunday	138c0

online	=4c3 online meeting|appointment	18c3	135c6	159c0	165c3
enclose	56c5	92c0
form	74c5	165c3
now	102n0
office	135c1

costs	72c5	=123c1 costs for|of this|the notice|reminder	=124c0 costs of|is|are <amount>	124c2 costs you? <amount>
may	141c0 may ... object	143c0 may ... appeal	=176c4 may still|yet|not	=195n0 may impose

about	1c0	137c0
following	92c0

must	=29c3 must receive|reach	=49c5 must be	=85c1 must be	=91c0 must be sent|paid|made|given|filled|handed|brought|kept|submitted|returned|completed|reported|signed|enclosed|provided|settled|remitted|transferred|attached|received|supplied	156c0	=157c2 must receive	=194c1 must pay|repay|to ... back
acute	34c2
infringement	129c0

mentioned	=189c6 mentioned above|previously

<date>	36c0 <date> at the latest	38c2 <date> is the last|final day|date
bailiffs	122c0



tax	=9c2 tax number	108c0
digid	18c0	19c0
second	=106c0 second instalment|installment|part|payment	=147c2 second chance
settled	107c1
error	149c1

fined	186c1

taxes	108c0

file	=6c5 file number	141c1 file ... objection	143c1 file ... appeal
prosecuted	186c12

requested	=0c4 requested not to call|phone|telephone|contact|enquire|inquire	=30c1 requested you
walk	=133c2 walk in
deferral	148c8

drop	=14c6 drop in
bring	=23c7 bring someone	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	52c0	65c0	92c0
tomorrow	138c0

app	18c10
hall	135c1
sickness	=164c0 sickness benefits act
view	168c4	177c0
whether	=183n0 whether you	=184n0 whether you	=185n0 whether you

applies	40c0 applies ... until <date>	70c1
question	54c0	100c1
ordinance	130c1
new	=133u0 new appointment|date|time|day|meeting	=172c2 new decision

sign	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	52c0	57c2
rules	131c1

account	116c0 account ... <iban>	116c1 account ... <code>	116c2 account <placeholder>|<number>	=116c2 account number <placeholder>|<number>
tuesday	138c0



come	=14c2 come to our|the office|desk|counter	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	=58c0 come to|at	=132c1 come to|in
shall	=72c9 shall be taken

compensation	109c0
conversation	132c0	181c0

sections	130c0

papers	92c0
spread	=151c5 spread the payment
asylum	164c1
usually	176c3

copies	74c1	92c0
decision	84c0	100c1	140c1	=160c0 decision on	=203c0 decision on your objection
few	=113c1 few day|days|week|weeks|month|months

video	=4c0 video call
payment	=6c2 payment reference	55c2	=55u2 payment received	=62c0 payment plan	100c1	107c0	=117c3 payment link|slip|form	=151c0 payment plan	=151c4 payment arrangement	160c0
this	=32c2 this is|means	=123c2 this notice costs	=128c0 this letter	=171c0 this decision|letter|intention|invitation|request|notice|confirmation
had	70c4
separate	=110c0 separate letter|overview|specification
thursday	138c0
today	138c0

report	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	59c0	=93c0 report from|by your|a|the? employer|doctor|gp|specialist|landlord|accountant|school|bank|notary|expert	150c5	185u1 report ... fraud

refuse	84c5	192c0 refuse ... application|request
charge	=123c1 charge for|of this|the notice|reminder	=124c0 charge of|is|are <amount>	125c1
hence	126c0
course	132c0



to	=1c3 to pay|apply|report|object|arrange|change	=3c0 to our office|desk|counter	=157c2 to receive	187c3 ^ to whom it may concern
tel*	9c6 telephone*
reminder	84c11	106c4	121c0	=123c0 reminder fee|costs|charge	196c1	197c1
next	=86c2 next steps	=90c8 next week|month	=172c2 next decision
evi*	97c4 evict*
half	=134c4 half past
give	155c0 give ... your view|opinion

therefore	126c0

by	=4c1 by phone|telephone	=10c7 by phone	=21c0 by post	=21c1 by mail	=21c7 by phone ... arrange|apply|report	=22c1 by letter	68c0 by <date>	68c6 by <placeholder>	90c3 by <date>	90c4 by <placeholder>	=104c0 by e-mail|email	114c0 by <date>	114c2 by <placeholder>	=135c3 by phone|telephone|video	=165c0 by post|mail|letter	=178c1 by letter|post|mail|email|e-mail
ask	=16c3 ask for	=48c1 ask you	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer

mailed	158c0

failure	=73c4 failure to
what	=83c0 what happens next	=86c0 what happens next|now|then|after	=86c1 what will happen next|now|then	100c0 ^ why|how|what|when|where|who	=127c2 what happened
police	97c5
repayment	107c0

mistake	149c0

visit	=14c1 visit us	132c0
the	=32c3 the last day is	=43c3 the municipality	=43c4 the tax office	=43c5 the board	=43c6 the service	=44c0 the municipality	=44c1 the tax office	=44c2 the court	=44c3 the board	=131c0 the law	=178c3 the form|website	=188c0 the occupier|occupant|resident|residents|owner	=189c1 the latter	=189c2 the foregoing
time	136c0 time ... annex|enclosed|card|leaflet|overleaf|website

objection	60c1	100c1	127n0	139c0	141c4 objection ... within|before	144c0	161c1 objection ... within <number> week|weeks|day|days|month|months	166c0 objection ... costs <amount>	166c1 objection ... court|registry fee	168c3	203c1 objection ... unfounded|founded|upheld|dismissed
too	=73c3 too late	=126c8 too high|low|late|little|much|old|young	=129c3 too fast|late	=152c6 too hard	=175c0 too late ... not|cannot
instalments	106c3

payments	107c0
unfortunately	128c6
art	130c0
put	147c6 put ... right



percent	112c1

above-mentioned	189c0
afore-mentioned	189c0
reject	192c0 reject ... application|request



dated	25c5 dated <date>
<street>	135c0 <address>
building	135c1

nothing	102c3 nothing ... you need|have to do	166n0
remainder	106c1
installments	106c3

note	=93c0 note from|by your|a|the? employer|doctor|gp|specialist|landlord|accountant|school|bank|notary|expert

do	=0n1 do not need	=14n0 do not visit	=17c2 do not reply	=79c1 do not have to do anything	=119c1 do not have to pay yet|now	=126c5 do not meet|comply|qualify	=142c1 do not agree with
closing	=38c0 closing date|day ... is <date>
reclaim	84c9
attached	=110c0 attached letter|overview|specification

dear	187c0 ^ dear sir|sirs|madam	187c0 ^ dear sir or madam	187c1 ^ dear sir madam	187c2 ^ dear taxpayer|resident|applicant|customer|client|parent|parents|tenant|reader|citizen|claimant|debtor|occupant|student|patient	187c2 ^ dear parent or guardian

all	=2c0 all your questions
per	=106c2 per month|quarter|year|week
arrange	133c0 arrange ... appointment|meeting
complaint	139c0

valid	40c0 valid ... until <date>	70c0	=176c0 valid reason|reasons|circumstances
handle	140c3

issued	25c4 issued on? <date>
enforce	122c1
additional	=122c3 additional costs
showed	=126c7 showed that

sending	56c0
money	109c0
set	=118c0 set off

violation	129c0
vid*	135c5 video*



reached	=157c3 reached us|at|with

questions	0c2 questions ... not be given|answered|provided ... by phone|telephone	54c1	100c1
percentage	112c1

granted	84c2	191c0

grant	109c0	191c3

debt	108c0	186c8 debt collector*

seizure	72c4	97c1	122c0	186c4
act	130c1
decree	130c1
hardship	152c3



have	=29c0 have not received	53c7 have ... at hand	128c5 have any? questions	=156c0 have to	=157c1 have received	=174c0 have decided	=190c3 have granted|approved|awarded	=194c1 have pay|repay|to ... back	=201c0 have received your
cancelled	72c6
rejected	72c7	84c4	192c0 rejected ... application|request	193c1
still	=147c0 still have	=196c7 still outstanding

postal	=15c1 postal address
portal	18c6	19c6
verbally	181c0

inform	=59c2 inform us	=150c6 inform us	=204c0 inform you

already	=80c0 already filled in	=118c1 already paid	=149c5 already paid
benefit	109c0
enclosure	=110c0 enclosure letter|overview|specification
zoom	135c6

asked	=0c4 asked not to call|phone|telephone|contact|enquire|inquire	=30c1 asked you
paid	55c0	107c0	117c5 paid ... online
debit	=117c2 debit card

hand	3c3 hand ... in

fee	105c0	=123c1 fee for|of this|the notice|reminder	=124c0 fee of|is|are <amount>	125c1	160c0	=166c3 fee for your|an|the objection
want	=137c3 want to
postmarked	158c0

acc*	9c3 account*
urg*	34c3 urgent*
more	=53c0 more information	=54c3 more information	=61c0 more time	100c1	102n0	=122c3 more costs	=128c4 more information	=148c0 more time

quoting	6c8	8c0 quoting your? bsn	8c0 quoting your? citizen service number
<time>	13c10 <time> to <time>	13c11 <time> - <time>	13c12 <time> and <time>	134c0
formal	=120c0 formal notice|demand
art.	130c0

somebody	=23c0 somebody else	23c1 somebody ... help|with|for you
extension	61c1	105c0	148c2
counter	135c1	165c3
intends	=182c0 intends to grant|award|approve

finally	98c0 ^ furthermore|moreover|besides|finally|also	99c0 ^ also|furthermore|finally
evidence	160c0
aliens	164c1

monday	=13c3 monday to *day	=13c6 monday through friday	=13c7 monday till friday	138c0
upload	18c5	19c4	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	56c3	179c0
was	=30c2 was due	70c2
section	77c0 section <number>	77c1 section <code>	77c2 section <time>	130c0
room	135c1
street	135c1
subject	137c0
incorrect	149c2

invite	84c12	=199c0 invite you
how	100c0 ^ why|how|what|when|where|who
pursuant	=126c4 pursuant to

contact	=16c0 contact person	=16c7 contact mr|mrs|ms	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	=64c1 contact us	100c1	133c4 contact ... appointment	150c3	154c3
free	=23c8 free help	=23c10 free legal	=124c3 free of charge	166n0
provide	56c4	=198c2 provide us
writ	97c2	122c0	186c7
remit	107c1

on	=0n2 on public|bank holidays	=13c0 on working days	=13c1 on weekdays	=13c4 on working	=21c2 on paper	=23c3 on your behalf	=68c5 on or before <date>	90c3 on <date>	=95c3 on our|the website	95c4 on <url>	114c0 on <date>	114u0 on <date> ... had|was|were|received|paid	=126c2 on the basis|grounds	=165c2 on paper
we	=29c1 we receive your	=31c0 we will pay|transfer|write|tell|contact|give|make	43c0	=47c0 we will decide|send|pay|call|let|inform|take	=47c1 we decide|send|pay|call	=48c0 we ask|request you	=48c2 we must receive	=49c6 we ask|request you|that	=55u3 we pay	=56u0 we send	=56u1 we will send	=58c3 we expect you	=82c0 we will call you	=82c1 we call you	=82c2 we will contact you	=87c0 we will decide|contact|call|assess|review|consider|handle|process	=87c1 we will let you know	=87c2 we will make a|our decision	=87c5 we will inform you	=88c0 we will send|write|pay|transfer|visit|invite	=88c2 we decide|send|pay|call	=96c0 we will call|contact|phone you	=96c1 we will request|obtain ... ourselves	=107u1 we pay	=128c1 we have received|received	=128c7 we are sorry	=148n2 we need more time	=190c1 we grant|award	=190c8 we will pay you <amount>	=194c0 we reclaim|reclaiming	=194c3 we are recovering	=198c0 we need ... information|documents|details	=199c3 we expect you	=202c0 we intend to
training	132c0

proof	74c2	=93c0 proof from|by your|a|the? employer|doctor|gp|specialist|landlord|accountant|school|bank|notary|expert
calculation	=94u0 calculation tool
contravention	129c0
established	=129c4 established that

bank	=22c3 bank transfer

dispatched	24c3 dispatched on? <date>
arrears	108c0
appears	=126c7 appears that
other	=133u0 other appointment|date|time|day|meeting	=148c4 other date

allow	84c17
because	126c0	137c0
period	161c2 period ... objection|appeal|objecting ... is <number> weeks|days|months	=162c0 period for objection|appeal|objecting|lodging ... is <number> weeks|days|months
award	191c2

uploading	19c5
passport	74c9
refused	84c6	192c0 refused ... application|request
state	126n1 state ... why|reason|reasons

arrive	=157c3 arrive us|at|with

i.e.	32c5
offset	118c0
prosecution	186c12

rec*	74c10 receipt*
personal	=152c0 personal circumstances|situation

city	=3c2 city hall	=135c1 city hall
explanation	127c1
examination	132c0
interim	=146c1 interim relief
consider	154c6

transfer	=22c4 transfer the	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	55c1	107c1
due	=25u0 due date	39c0 ^ due date	107c2	=107u0 due to	=114c3 due date is? <date>	=115c0 due date	=126c1 due to
automatically	79c2
premium	108c0
process	140c3
preliminary	=146c2 preliminary relief

bill	108c0

read	=53c1 read more
plan	133c0 plan ... appointment|meeting	=182c0 plan to grant|award|approve	=202c2 plan to
square	135c1
respond	=155c2 respond to our|this intention|plan	177c1

client	=6c6 client number
fax	9c8	11c0
after	26c0 after the? date of|on|above|at this|the letter|notice|decision	=26c1 after the date at the top	26c2 after the? dispatch|sending of? this? letter|notice|decision?	=26c3 after the day on which this|we ... sent|dispatched	26c4 after the? date of? dispatch|sending	=26c5 after this letter|notice|decision	27c0 after the? notification|publication	=27c1 after the date of? the|this|our decision	=33c0 after receipt of this letter|notice|decision	=33c1 after receiving this letter|notice|decision	=69c0 after the date	=69c3 after receipt	=69c5 after dispatch	=69c6 after the day	=89c0 after that	=163c0 after receiving|receipt of? this|the|our? letter|decision	=163c1 after you received|receive|get this|the letter|decision	=172c1 after we ... decide|decided|decision	=175c1 after this|that date ... cannot|not|no ... object|objection
article	77c0 article <number>	77c1 article <code>	77c2 article <time>	130c0
grounds	105c0	127c1	160c0

compute	94c0 ^ calculate|compute

let	=59c1 let us know	=140c2 let you know	=150c2 let us know	=154c2 let us know
key	=101c3 key points
take	122c5 take ... to court	140c3	154c4 take ... account



help	100c1	154c8

provided	=76c2 provided that
statement	=93c0 statement from|by your|a|the? employer|doctor|gp|specialist|landlord|accountant|school|bank|notary|expert

exclusively	20c1 exclusively ... online|digitally	=180c2 exclusively in writing
afternoon	134c6



+	
calculate	75c0	94c0 ^ calculate|compute
where	100c0 ^ why|how|what|when|where|who
shows	=126c7 shows that
objecting	166c0 objecting ... costs <amount>	166c1 objecting ... court|registry fee

our	=6c1 our reference	43c2	=95c2 our letter|decision of <date>	=178c3 our form|website
pay	39c1 ^ pay by|before	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	52c0	55c0	=62c3 pay in parts	84c7	100c1	107c0	=115c1 pay by|before	117c5 pay ... online	=151c3 pay in parts	160c0	166c2 pay ... <amount> ... objection|object	195c3 pay ... fine
contribution	109c0

and	=86c3 and then

email	=5c1 email me	18c8	159c0	179c0

no	=0c0 no information ... by phone|telephone	=0c1 no inquiries|enquiries ... by phone|telephone	=0c6 no correspondence ... entered|possible	=0c8 no use calling|phoning	42c1	=68c2 no later than <date>	=90c6 no later than <date>	=123n0 no fee|costs|charge	128n0	=141n0 no objection	=143n0 no appeal	=148n0 no extension	=148n1 no postponement	=151n0 no payment plan	=152n0 no special circumstances	166n0	=186u0 no fine|penalty
hearing	132c0	160c0	181c0
supplement	147c5	160c0
immigration	164c1
missing	=200c1 missing information|documents

handled	=16c1 handled by
repaid	107c0
attachment	=110c0 attachment letter|overview|specification	=122c0 attachment of

another	=61c2 another date	=133u0 another appointment|date|time|day|meeting	147c1 another <number> days|weeks	=148c5 another date
enclosed	=110c0 enclosed letter|overview|specification

then	72c0 then ... pay|stop|receive	89c2	102n0

between	13c9 between <time> and <time>	134c3 between <number> and <number>
should	=29c3 should receive|reach	=30c0 should have	=85c2 should be	=91c0 should be sent|paid|made|given|filled|handed|brought|kept|submitted|returned|completed|reported|signed|enclosed|provided|settled|remitted|transferred|attached|received|supplied	156c0
judge	167c1

qr	=117c4 qr code

tel.	10c3
e-mail	18c7	150c7	159c0
amount	108c0	109c0

information	0c2 information ... not be given|answered|provided ... by phone|telephone	100c1
calling	10c5
contagious	34c5
morning	134c6

enquiries	0c2 enquiries ... not be given|answered|provided ... by phone|telephone
signature	160c0

cer*	74c6 certificate*
weigh	154c7

explain	126n1 explain ... why|reason|reasons	176c5 explain us? why
bylaw	130c1
opinion	177c0

need	=0n0 need not	84c14
<postcode>	135c0 <address>
address	135c1	136c0 address ... annex|enclosed|card|leaflet|overleaf|website	=145c0 address above	=145c2 address at the top	=145c3 address below	165c3
friday	138c0

submit	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	52c0	56c1	141c1 submit ... objection
add	=75c1 add up	94c1 ^ add ... up|together	=147c4 add the missing

since	126c0

i	43c1
injunction	146c3

case	=6c4 case number	=16c4 case officer	=16c5 case manager
also	98c0 ^ furthermore|moreover|besides|finally|also	99c0 ^ also|furthermore|finally
ideal	117c0
evening	134c6

appear	58c2
owe	107c2

call	=4c5 call you	=5c1 call me	10c4	=10c6 call us	=16c8 call mr|mrs|ms	16c9	21c8 call ... appointment|form|arrange	23c2 call ... for you	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	52c0	64c0	133c4 call ... appointment	=135c4 call you	150c0	154c0	181c0
my	5c0 my phone|telephone? number
by-law	130c1

telephone	=0c7 telephone enquiries|inquiries ... not|cannot be? accepted|answered|possible	10c1	181c0
offence	129c0
location	135c1
suspend	186c13 suspend ... benefit|allowance|permit|grant|payment|payments

direct	=117c1 direct debit|debited	=168c2 direct appeal
has	=156c0 has to	=190c2 has been granted|approved|awarded	=196c5 has not been received

seize	97c1	186c5
pin	117c0

phone	=0c7 phone enquiries|inquiries ... not|cannot be? accepted|answered|possible	=5c1 phone me	10c0	=135c4 phone you	181c0
bailiff	72c2	122c0
result	140c1

days	=13c5 days from
were	=30c2 were due	70c3
digital	159c0

via	=4c2 via teams|zoom	95c4 via <url>	=104c0 via e-mail|email	=165c0 via post|mail|letter	=178c1 via letter|post|mail|email|e-mail
wal*	14c4 walk-in*
furthermore	78c0 ^ furthermore	98c0 ^ furthermore|moreover|besides|finally|also	99c0 ^ also|furthermore|finally
<amount>	124c1 <amount> for|in this? notice|costs|fees
*sts	125c0 *costs
consultation	132c0

residence	164c1
through	=165c0 through post|mail|letter

invited	=30c1 invited you
afterwards	89c1	172c0
<placeholder>	113c2 <placeholder> days|weeks|months
penalty	186c2	=195c4 penalty of

iban	9c4	116c0 iban ... <iban>	116c2 iban <placeholder>|<number>

person	181c0

request	=48c3 request that	84c13	198c3 request ... information|documents
meet	132c3

town	=3c2 town hall	=135c1 town hall
make	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	=64c2 make an appointment	133c0 make ... appointment|meeting	141c1 make ... objection
application	63c1	139c0	190c0 application ... approved|granted	192c1 application ... rejected|refused|denied|declined	200c0 application ... incomplete|not complete

appeal	60c2	100c1	127n0	144c3	161c1 appeal ... within <number> week|weeks|day|days|month|months	166n1
approval	191c1
rejection	193c0

certificate	=93c0 certificate from|by your|a|the? employer|doctor|gp|specialist|landlord|accountant|school|bank|notary|expert
link	135c6
mulder	170c0

vat*	9c1
desk	=14n1 desk is closed	135c1	165c3
tell	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	=59c3 tell us	126n1 tell ... why|reason|reasons	=150c1 tell us	=154c1 tell us	=155c3 tell us what you think	176c5 tell us? why
probably	176c3





return	=15c0 return address	=21c5 return envelope	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	52c0	56c2	=80c2 return envelope

code	9c11	130c1
good	=176c0 good reason|reasons|circumstances

no-*	17c0 no-reply*
logging	=19c3 logging in
apply	63c0

not	8n0	20c2 not ... on paper|by post	=20u0 not only	42c0	=55u5 not been paid	=68c3 not later than <date>	=103c0 not by e-mail|email	103c1 not ... by|via e-mail|email	=103u0 not only	104n0 not ... e-mail|email	=126c6 not met	128n0	129c1 not ... reported|paid|complied|declared	=149c3 not correct	=149c6 not right	151n1 not ... in instalments	=152n1 not been shown	166n0	=172c4 not yet	175c3 not ... objection|objections ... late	=176c6 not your fault	183u0 not ... your own fault	190n0	=192c3 not entitled	=196c2 not yet paid	=196c3 not been paid	=196c4 not received ... payment	=201n0 not received
euro	111c0

of	26c0 of the? date of|on|above|at this|the letter|notice|decision	26c2 of the? dispatch|sending of? this? letter|notice|decision?	=26c3 of the day on which this|we ... sent|dispatched	26c4 of the? date of? dispatch|sending	=26c5 of this letter|notice|decision	27c0 of the? notification|publication	=27c1 of the date of? the|this|our decision	=33c0 of receipt of this letter|notice|decision	=33c1 of receiving this letter|notice|decision	=69c2 of the date	=69c4 of receipt	=69c7 of this letter	=69c8 of the dispatch	=163c0 of receiving|receipt of? this|the|our? letter|decision
<numeric-date>	36c0 <date> at the latest	38c2 <date> is the last|final day|date
go	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer
deducted	118c0
articles	130c0
wahv	170c0

conditions	131c1
quarter	=134c5 quarter to|past



mention	53c5
owed	107c2
answer	140c1
react	177c1

event	132c0

<email>	104c1

in	=21c11 in person	=22c0 in writing	=41c4 in case	=55u0 in parts	=55u1 in instalments	=62c1 in instalments	=62c2 in installments	=73c2 in default	78c2 ^ in addition	=90c5 in january|february|march|april|may|june|july|august|september|october|november|december	95c0 in the? annex|appendix|enclosure	=95c1 in the enclosed|attached leaflet|brochure|form|instructions	98c0 ^ in addition	99c0 ^ in addition	=101c1 in short	=101c4 in brief	=126c3 in view of	=137c2 in order to	=151c1 in instalments	=151c2 in installments	=151c7 in small amounts	=152c5 in trouble	=157c4 in our possession	=165c1 in writing	=178c0 in writing	=180c1 in writing only	=196c8 in arrears	=204c1 in this letter
representative	23c5
medical	=93c3 medical statement|certificate|note
calculator	94u1

oral	181c0



schedule	133c0 schedule ... appointment|meeting
offices	135c1

log	=18c2 log in	=19c2 log in	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer
paper	=21c3 paper form
unsafe	34c1
enforced	122c1

except	76c1
summary	100c1	101c0
does	=126c5 does not meet|comply|qualify
expect	=132c2 expect you
saturday	138c0
digitally	159c0

send	21c9 send ... to <po-box>	51c0 ^ pay|send|call|fill|complete|return|report|bring|come|choose|contact|write|tell|sign|submit|upload|log|go|make|ask|transfer	52c0	56c0	=81c0 send you a reminder	117c6 send ... invoice|bill	119c0 send ... letter|decision ... pay|payment|repay	141c1 send ... objection	179c0	=198c1 send us
once	89c3	=172c1 once we ... decide|decided|decision
overdue	196c6

reply	=21c4 reply envelope	=80c1 reply envelope	140c1	160c0
quote	53c4
repay	84c10	107c0

according	=126c4 according to



received	84c15	107c3 received ... money|amount|payment	=141n2 received your objection	=201c1 received your



center	135c1
eviction	186c11

your	=2c2 your contact person	=12c0 your phone number	=12c1 your telephone number	=16c2 your contact	=16c6 your case handler	=25u0 your date	45c1	=126n0 your reason|reasons	=128c3 your application|request of	=139c1 your request	=141n3 your objection of	=152c2 your circumstances|situation	=155c1 your view	=155n0 your view was	=173c0 your objection	=183c2 your own fault	=185c1 your negligence|culpability|culpable	=199c2 your appointment
amounts	108c0
said	=189c5 said amount|decision|letter|period|sum|term|notice|assessment

monthly	=151c6 monthly payments

only	20c0 only ... online|digitally|website|digid|portal|e-mail	=180c0 only in writing	=183c3 only yourself to blame

mailing	=15c2 mailing address
rest	106c1
court	=122c4 court order	135c1	166n1	167c0	=186c6 court order

school	135c1

reception	3c1
burgerservicenummer	7c2
final	=38c0 final date|day ... is <date>	39c2 ^ final|last date	=120c0 final notice|demand	=172c2 final decision	=196c0 final notice	=197c0 final notice
evicted	186c11

doctor's	=93c3 doctor's statement|certificate|note
outstanding	108c0

otherwise	73c5
signed	=93c1 signed by your|the employer|doctor|landlord|accountant|school

lodge	141c1 lodge ... objection	143c1 lodge ... appeal
district	=144c5 district court
posted	158c0
suspect	185n1 suspect ... fraud

service	=14c5 service desk
prevent	185n1 prevent ... fraud
impose	195c0 impose ... fine

sta*	74c4 statement*
rent	108c0
pick	133c1 pick ... time|date|day
regarding	137c0
above	=145c1 above address
invitation	199c1

opening	=13c13 opening hours
is	=85c0 is to be	=85c3 is requested	=91c1 is to be sent|paid|made|given|filled|handed|brought|kept|submitted|returned|completed|reported|signed|enclosed|provided|settled|remitted|transferred|attached|supplied	=91c2 is required to be sent|paid|made|filled|submitted|returned|completed|signed|remitted|transferred|settled

paypal	117c0
reach	=157c3 reach us|at|with

hear	=29c2 hear from you	140c0
data	100c1
public	=168c0 public preparation|preparatory procedure	=169c0 public prosecutor

outcome	140c1
possibly	176c3

know	=54c2 know more
later	=61c3 later date	=114c1 later than <date>	=148c3 later date	172c0
distraint	122c0
lawyer	166n1

every	=13c2 every weekday	=106c2 every month|quarter|year|week
closed	40c0 closed ... until <date>
decide	105c0	140c1	160c0
invoice	108c0
orally	181c0

aforementioned	189c0
abovementioned	189c0



as	=41c3 as soon as	=41u0 as if	=89c4 as soon as	=126c0 as you
else	102n0
talk	132c3	=137c3 talk to	181c0
rei*	166n1 appeal|court|lawyer|reimburse*

you	=3c4 you can find us	=28c0 you will have|know|see	=28c0 you will be told	=28c0 you will be paid	=35c0 you have ... <number> days|weeks|months to	=35c1 you have ... <number> days|weeks|months	45c0	=46c0 you will receive|get|hear	=46c1 you receive|get|hear	=49c0 you must	=49c1 you need to	=49c2 you have to	=49c3 you are required|obliged	=49c4 you are requested	=49c8 you should	=50c0 you can	=50c1 you may	=50c2 you are welcome	=79c0 you do not need to do anything	=83c1 you will receive|hear ... <date>	=87c3 you will hear from us	=87c4 you will receive|get ... decision|reply|answer|response|letter|invitation	=88c1 you will receive|get|hear	=94c2 you must|should calculate|compute	=94c2 you need to calculate|compute	=94c2 you have to calculate|compute	=102c0 you do not need|have to do anything	=102c1 you don't need|have to do anything	=102c2 you need not do anything	=128c2 you asked|requested|applied	141c0 you ... object	=141n4 you objected	=183c0 you should|could have known|realised|realized|understood|foreseen	=183c0 you ought to have known|realised|realized|understood|foreseen	=183c1 you are|were deemed|supposed|expected to know	=183c1 you are|were deemed|supposed|expected to have known	=183c4 you are to blame	=184c0 you failed|neglected|omitted to	=184c1 you have|had again? failed|neglected|omitted to	=184c2 you concealed|lied	185c0 you ... negligent|culpable	185c2 you ... deliberately|wilfully|knowingly	185c3 you ... fraud|fraudulent|fraudulently	185u0 you ... not|never ... negligent|culpable|deliberately|wilfully|knowingly|fraud	=190c4 you will receive <amount>	=190c5 you will get <amount>	=190c6 you receive <amount>	=190c7 you will receive|get ... grant|allowance|benefit|contribution	=191c4 you will get	=191c5 you will receive	=192c2 you will not receive	=194c2 you must repay	=195c2 you must pay a fine
customer	=6c7 customer number
book	133c0 book ... appointment|meeting

unless	41c2	76c0	102n0	176c3
demand	=120c2 demand for payment
terminate	186c13 terminate ... benefit|allowance|permit|grant|payment|payments

letter	=93c0 letter from|by your|a|the? employer|doctor|gp|specialist|landlord|accountant|school|bank|notary|expert	=141c3 letter of objection	165c3

single	=2c1 single point of contact
never	8n0	42c2	183u0 never ... your own fault
term	161c2 term ... objection|appeal|objecting ... is <number> weeks|days|months	=162c0 term for objection|appeal|objecting|lodging ... is <number> weeks|days|months

library	135c1
postmark	158c0



bsn	7c0	=8c1 bsn as reference	=8c1 bsn as payment reference	=8c1 bsn as case number
collection	=122c2 collection agency|costs	=186c9 collection costs|agency



tel	9c7	10c2
a	=67c1 a period of <number> days|weeks|months	=113c1 a day|days|week|weeks|month|months	=178c2 a letter	=178c3 a form|website
previous	71c0	=95c2 previous letter|decision of <date>
earlier	71c1	=95c2 earlier letter|decision of <date>

inv*	74c7 invoice*`
