// Written by `npm run generate`; do not edit.
export const packed: string = `{"version":"c67b58ae","language":{"months":["januari|jan","februari|feb|febr","maart|mrt","april|apr","mei","juni|jun","juli|jul","augustus|aug","september|sept|sep","oktober|okt","november|nov","december|dec"],"weekdays":["maandag","dinsdag","woensdag","donderdag","vrijdag","zaterdag","zondag"],"numbers":{"een":1,"één":1,"twee":2,"drie":3,"vier":4,"vijf":5,"zes":6,"zeven":7,"acht":8,"negen":9,"tien":10,"elf":11,"twaalf":12,"dertien":13,"veertien":14,"vijftien":15,"twintig":20,"eenentwintig":21,"achtentwintig":28,"dertig":30,"tweeënveertig":42,"zestig":60,"negentig":90},"neverEnds":["art.","artt.","nr.","nrs.","dhr.","mw.","mevr.","mr.","mrs.","dr.","drs.","ing.","ir.","prof.","t.a.v.","t.n.v.","o.v.v.","d.d.","c.q.","i.v.m.","m.b.t.","n.a.v.","t.b.v.","a.d.h.v.","i.p.v.","m.i.v.","o.g.v.","d.m.v.","z.g.","zgn.","bijv.","bv.","vgl.","resp.","ca.","tel.","incl.","excl.","max.","min.","gem.","blz.","p.","lid.","jo.","ex.","afd.","i.c.","o.b.v.","t.o.v.","vlgs.","vs.","fam.","st."],"mayEnd":["enz.","etc.","e.d.","e.a.","p.m.","p.j.","p.w.","jl.","a.s.","a.u.b.","s.v.p.","b.d.","n.v.t.","o.i.d.","n.o.t.k.","m.a.w.","d.w.z.","nl."],"plainWords":["u.","op.","af.","om.","in.","aan.","uit.","mee.","af.","bij.","toe.","door.","over.","is.","was.","ja.","nee.","zo.","nu.","je.","me.","we.","ze.","het.","dit.","dat.","ons.","geen.","niet.","ook.","deel.","fout.","week.","jaar.","maand.","dag.","uur."],"starters":["de","het","een","u","uw","wij","we","ik","ons","onze","dit","dat","deze","die","als","bij","in","op","voor","met","van","er","hij","zij","je","jij","dan","heeft","hebt","bent","kunt","moet","wilt","weet","lukt","stuur","bel","betaal","neem","kijk","ga","vul","na","vanaf","tot","over","ook","daarom","daarna","hierbij","alleen","geen","niet","hebben","is","zijn","wat","waarom","wanneer","hoe","wie"]}}

phone.label
phone.fax
phone.own
phone.hours
visit.invite
place.meeting
postal.sender
contact.person
contact.discouraged
contact.no-reply
digital.route
digital.demanding
digital.only
nondigital.route
nondigital.written
help.others
multiple.one-desk
clause.conditional
clause.negated
who.organisation
who.reader
reader.receives
organisation.decides
action.must
action.may
deadline.within
deadline.span
deadline.by
deadline.on
deadline.start
consequence.then
consequence.if-not
document.noun
document.third
calculation.self
condition.exception
law.reference
topic.more
relief.nothing
relief.prefilled
relief.reminder
relief.we-act
relief.next
title.sentence
heading.decision
key.decision
directive.passive
objection.can
objection.disagree
objection.none
appeal.can
objection.object
route.written-address
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
view.written-only
late.excusable
action.imperative
action.imperative-anywhere
action.routine
question.general
step.pay
step.send
step.fill
step.come
step.report
step.error
step.choose
step.object
step.view
step.extension
step.plan
step.stay
step.circumstances
step.apply
step.tell
step.ask
step.arrange
step.sign-up
action.request
action.duty
action.not
step.call
step.bring
step.repair
step.log-in
deadline.not
deadline.validity
who.authority
organisation.asks
consequence.strong
consequence.goes-on
consequence.also
consequence.none
step.write
type:toekenning.approved	{"type":"toekenning","weight":5}
type:toekenning.receives	{"type":"toekenning","weight":3}
type:toekenning.title	{"type":"toekenning","weight":3,"where":"subject"}
type:afwijzing.rejects	{"type":"afwijzing","weight":5}
type:afwijzing.no-right	{"type":"afwijzing","weight":4}
type:afwijzing.title	{"type":"afwijzing","weight":3,"where":"subject"}
type:terugvordering.reclaims	{"type":"terugvordering","weight":6}
type:terugvordering.too-much	{"type":"terugvordering","weight":4}
type:terugvordering.title	{"type":"terugvordering","weight":4,"where":"subject"}
type:boete.imposes	{"type":"boete","weight":6}
type:boete.title	{"type":"boete","weight":4,"where":"subject"}
type:aanmaning.reminds	{"type":"aanmaning","weight":6}
type:aanmaning.title	{"type":"aanmaning","weight":5,"where":"subject"}
type:informatieverzoek.asks	{"type":"informatieverzoek","weight":4}
type:informatieverzoek.title	{"type":"informatieverzoek","weight":4,"where":"subject"}
type:uitnodiging.invites	{"type":"uitnodiging","weight":5}
type:uitnodiging.title	{"type":"uitnodiging","weight":4,"where":"subject"}
type:herstelverzoek.incomplete	{"type":"herstelverzoek","weight":6}
type:herstelverzoek.title	{"type":"herstelverzoek","weight":5,"where":"subject"}
type:ontvangstbevestiging.confirms	{"type":"ontvangstbevestiging","weight":5}
type:ontvangstbevestiging.title	{"type":"ontvangstbevestiging","weight":5,"where":"subject"}
type:voornemen.intends	{"type":"voornemen","weight":7}
type:voornemen.view	{"type":"voornemen","weight":4}
type:voornemen.title	{"type":"voornemen","weight":5,"where":"subject"}
type:beslissing-op-bezwaar.decides	{"type":"beslissing-op-bezwaar","weight":7}
type:beslissing-op-bezwaar.title	{"type":"beslissing-op-bezwaar","weight":6,"where":"subject"}
type:informatiebrief.informs	{"type":"informatiebrief","weight":2}
type:informatiebrief.title	{"type":"informatiebrief","weight":2,"where":"subject"}
term:beschikking	{"list":"term","id":"beschikking","term":"beschikking","plain":["besluit","brief met ons besluit"],"level":"hint"}
term:zienswijze	{"list":"term","id":"zienswijze","term":"zienswijze","plain":["reactie","wat u ervan vindt"],"level":"warning"}
term:belanghebbende	{"list":"term","id":"belanghebbende","term":"belanghebbende","plain":["iemand voor wie het besluit gevolgen heeft"],"level":"warning"}
term:derde-belanghebbende	{"list":"term","id":"derde-belanghebbende","term":"derde-belanghebbende","plain":["iemand anders voor wie het besluit gevolgen heeft"],"level":"warning"}
term:bestuursorgaan	{"list":"term","id":"bestuursorgaan","term":"bestuursorgaan","plain":["overheidsorganisatie","deel van de overheid dat besluiten neemt"],"level":"warning"}
term:bevoegd-gezag	{"list":"term","id":"bevoegd-gezag","term":"bevoegd gezag","plain":["de overheid die hierover beslist"],"level":"warning"}
term:mandaat	{"list":"term","id":"mandaat","term":"mandaat","plain":["toestemming om namens iemand te beslissen"],"level":"warning"}
term:van-rechtswege	{"list":"term","id":"van-rechtswege","term":"van rechtswege","plain":["automatisch door de wet","vanzelf volgens de wet"],"level":"warning"}
term:ambtshalve	{"list":"term","id":"ambtshalve","term":"ambtshalve","plain":["uit onszelf","op eigen initiatief","zonder aanvraag"],"level":"warning"}
term:hardheidsclausule	{"list":"term","id":"hardheidsclausule","term":"hardheidsclausule","plain":["regel voor als de gevolgen te hard zijn"],"level":"warning"}
term:onherroepelijk	{"list":"term","id":"onherroepelijk","term":"onherroepelijk","plain":["definitief"],"level":"warning"}
term:rechtsgevolg	{"list":"term","id":"rechtsgevolg","term":"rechtsgevolg","plain":["gevolg volgens de wet"],"level":"warning"}
term:discretionaire-bevoegdheid	{"list":"term","id":"discretionaire-bevoegdheid","term":"discretionaire bevoegdheid","plain":["ruimte om zelf te beslissen"],"level":"warning"}
term:beleidsregel	{"list":"term","id":"beleidsregel","term":"beleidsregel","plain":["regel over hoe wij beslissen","vaste werkwijze"],"level":"hint"}
term:algemeen-verbindend-voorschrift	{"list":"term","id":"algemeen-verbindend-voorschrift","term":"algemeen verbindend voorschrift","plain":["regel die voor iedereen geldt"],"level":"warning"}
term:motivering	{"list":"term","id":"motivering","term":"motivering","plain":["uitleg","redenen"],"level":"hint"}
term:belangenafweging	{"list":"term","id":"belangenafweging","term":"belangenafweging","plain":["vergelijking van alle belangen"],"level":"hint"}
term:evenredigheidsbeginsel	{"list":"term","id":"evenredigheidsbeginsel","term":"evenredigheidsbeginsel","plain":["regel dat een besluit niet te zwaar mag zijn"],"level":"warning"}
term:vertrouwensbeginsel	{"list":"term","id":"vertrouwensbeginsel","term":"vertrouwensbeginsel","plain":["regel dat u op een belofte van ons mag rekenen"],"level":"warning"}
term:gelijkheidsbeginsel	{"list":"term","id":"gelijkheidsbeginsel","term":"gelijkheidsbeginsel","plain":["regel dat wij gelijke gevallen gelijk behandelen"],"level":"warning"}
term:algemene-beginselen-behoorlijk-bestuur	{"list":"term","id":"algemene-beginselen-behoorlijk-bestuur","term":"algemene beginselen van behoorlijk bestuur","plain":["regels voor een eerlijke overheid"],"level":"warning"}
term:wettelijke-grondslag	{"list":"term","id":"wettelijke-grondslag","term":"wettelijke grondslag","plain":["wet waarin dit staat"],"level":"hint"}
term:buiten-behandeling	{"list":"term","id":"buiten-behandeling","term":"buiten behandeling","plain":["niet in behandeling","niet verder behandeld"],"level":"hint"}
term:hersteltermijn	{"list":"term","id":"hersteltermijn","term":"hersteltermijn","plain":["extra tijd om het aan te vullen of te verbeteren"],"level":"hint"}
term:opschorten	{"list":"term","id":"opschorten","term":"opschorten","plain":["tijdelijk stoppen","uitstellen"],"level":"warning"}
term:opschorting	{"list":"term","id":"opschorting","term":"opschorting","plain":["tijdelijke stop","uitstel"],"level":"warning"}
term:beslistermijn	{"list":"term","id":"beslistermijn","term":"beslistermijn","plain":["tijd die wij hebben om te beslissen"],"level":"hint"}
term:ingebrekestelling	{"list":"term","id":"ingebrekestelling","term":"ingebrekestelling","plain":["brief waarin staat dat iemand te laat is"],"level":"warning"}
term:gemachtigde	{"list":"term","id":"gemachtigde","term":"gemachtigde","plain":["iemand die u helpt en namens u handelt"],"level":"hint"}
term:machtiging	{"list":"term","id":"machtiging","term":"machtiging","plain":["schriftelijke toestemming"],"level":"hint"}
term:volmacht	{"list":"term","id":"volmacht","term":"volmacht","plain":["toestemming om namens iemand te handelen"],"level":"hint"}
term:rechtspersoon	{"list":"term","id":"rechtspersoon","term":"rechtspersoon","plain":["organisatie met eigen rechten en plichten"],"level":"warning"}
term:natuurlijk-persoon	{"list":"term","id":"natuurlijk-persoon","term":"natuurlijk persoon","plain":["mens","persoon"],"level":"warning"}
term:rechtmatig	{"list":"term","id":"rechtmatig","term":"rechtmatig","plain":["volgens de wet"],"level":"hint"}
term:onrechtmatig	{"list":"term","id":"onrechtmatig","term":"onrechtmatig","plain":["niet volgens de wet"],"level":"hint"}
term:nadeelcompensatie	{"list":"term","id":"nadeelcompensatie","term":"nadeelcompensatie","plain":["vergoeding voor schade door een besluit"],"level":"warning"}
term:terugwerkende-kracht	{"list":"term","id":"terugwerkende-kracht","term":"terugwerkende kracht","plain":["vanaf een eerdere datum"],"level":"hint"}
term:ter-inzage	{"list":"term","id":"ter-inzage","term":"ter inzage","plain":["te bekijken"],"level":"hint"}
term:uniforme-openbare-voorbereidingsprocedure	{"list":"term","id":"uniforme-openbare-voorbereidingsprocedure","term":"uniforme openbare voorbereidingsprocedure","plain":["procedure waarin iedereen eerst kan reageren"],"level":"warning"}
term:rechtsopvolger	{"list":"term","id":"rechtsopvolger","term":"rechtsopvolger","plain":["degene die de rechten en plichten overneemt"],"level":"warning"}
term:aanslag	{"list":"term","id":"aanslag","term":"aanslag","plain":["belastingbrief","bedrag aan belasting"],"level":"hint"}
term:aanslagbiljet	{"list":"term","id":"aanslagbiljet","term":"aanslagbiljet","plain":["belastingbrief"],"level":"hint"}
term:voorlopige-aanslag	{"list":"term","id":"voorlopige-aanslag","term":"voorlopige aanslag","plain":["eerste berekening van uw belasting"],"level":"hint"}
term:naheffingsaanslag	{"list":"term","id":"naheffingsaanslag","term":"naheffingsaanslag","plain":["brief dat u nog belasting moet betalen"],"level":"warning"}
term:navorderingsaanslag	{"list":"term","id":"navorderingsaanslag","term":"navorderingsaanslag","plain":["brief dat u meer belasting moet betalen"],"level":"warning"}
term:leges	{"list":"term","id":"leges","term":"leges","plain":["kosten van de aanvraag","bedrag dat u aan ons betaalt"],"level":"hint"}
term:heffing	{"list":"term","id":"heffing","term":"heffing","plain":["belasting"],"level":"hint"}
term:heffingsambtenaar	{"list":"term","id":"heffingsambtenaar","term":"heffingsambtenaar","plain":["ambtenaar die de belasting oplegt"],"level":"hint"}
term:invorderingsambtenaar	{"list":"term","id":"invorderingsambtenaar","term":"invorderingsambtenaar","plain":["ambtenaar die zorgt dat de belasting betaald wordt"],"level":"hint"}
term:heffingsmaatstaf	{"list":"term","id":"heffingsmaatstaf","term":"heffingsmaatstaf","plain":["waarover wij de belasting berekenen"],"level":"warning"}
term:onroerendezaakbelasting	{"list":"term","id":"onroerendezaakbelasting","term":"onroerendezaakbelasting","plain":["belasting voor eigenaren van een huis of gebouw"],"level":"hint"}
term:onroerende-zaak	{"list":"term","id":"onroerende-zaak","term":"onroerende zaak","plain":["huis, gebouw of grond"],"level":"warning"}
term:roerende-zaak	{"list":"term","id":"roerende-zaak","term":"roerende zaak","plain":["spullen"],"level":"warning"}
term:waardepeildatum	{"list":"term","id":"waardepeildatum","term":"waardepeildatum","plain":["datum van de waarde van uw huis"],"level":"warning"}
term:peildatum	{"list":"term","id":"peildatum","term":"peildatum","plain":["dag waarop wij naar uw situatie kijken"],"level":"warning"}
term:toetsingsinkomen	{"list":"term","id":"toetsingsinkomen","term":"toetsingsinkomen","plain":["inkomen dat telt voor uw toeslag"],"level":"warning"}
term:berekeningsjaar	{"list":"term","id":"berekeningsjaar","term":"berekeningsjaar","plain":["jaar waarover wij het bedrag berekenen"],"level":"hint"}
term:verzamelinkomen	{"list":"term","id":"verzamelinkomen","term":"verzamelinkomen","plain":["al uw inkomen bij elkaar volgens de belasting"],"level":"warning"}
term:rendementsgrondslag	{"list":"term","id":"rendementsgrondslag","term":"rendementsgrondslag","plain":["waarde van uw spaargeld en beleggingen min schulden"],"level":"warning"}
term:heffingsvrij-vermogen	{"list":"term","id":"heffingsvrij-vermogen","term":"heffingsvrij vermogen","plain":["spaargeld en bezit waarover u geen belasting betaalt"],"level":"warning"}
term:heffingskorting	{"list":"term","id":"heffingskorting","term":"heffingskorting","plain":["korting op uw belasting"],"level":"hint"}
term:toeslagpartner	{"list":"term","id":"toeslagpartner","term":"toeslagpartner","plain":["degene van wie het inkomen meetelt voor uw toeslag"],"level":"hint"}
term:fiscale-partner	{"list":"term","id":"fiscale-partner","term":"fiscale partner","plain":["partner volgens de belastingwet"],"level":"hint"}
term:voorschotbeschikking	{"list":"term","id":"voorschotbeschikking","term":"voorschotbeschikking","plain":["brief met het bedrag dat u voorlopig krijgt"],"level":"warning"}
term:definitieve-vaststelling	{"list":"term","id":"definitieve-vaststelling","term":"definitieve vaststelling","plain":["laatste berekening","definitief berekend"],"level":"hint"}
term:rekenhuur	{"list":"term","id":"rekenhuur","term":"rekenhuur","plain":["huur die telt voor de huurtoeslag"],"level":"warning"}
term:belastingplichtige	{"list":"term","id":"belastingplichtige","term":"belastingplichtige","plain":["wie belasting moet betalen"],"level":"hint"}
term:belastingschuldige	{"list":"term","id":"belastingschuldige","term":"belastingschuldige","plain":["degene die de belasting nog moet betalen"],"level":"warning"}
term:vergrijpboete	{"list":"term","id":"vergrijpboete","term":"vergrijpboete","plain":["boete omdat u het met opzet deed of erg slordig was"],"level":"warning"}
term:verzuimboete	{"list":"term","id":"verzuimboete","term":"verzuimboete","plain":["boete omdat u te laat was"],"level":"warning"}
term:precariobelasting	{"list":"term","id":"precariobelasting","term":"precariobelasting","plain":["belasting voor spullen op gemeentegrond"],"level":"warning"}
term:forensenbelasting	{"list":"term","id":"forensenbelasting","term":"forensenbelasting","plain":["belasting voor een tweede huis"],"level":"warning"}
term:inlichtingenplicht	{"list":"term","id":"inlichtingenplicht","term":"inlichtingenplicht","plain":["plicht om veranderingen door te geven"],"level":"warning"}
term:medewerkingsplicht	{"list":"term","id":"medewerkingsplicht","term":"medewerkingsplicht","plain":["plicht om mee te werken"],"level":"warning"}
term:arbeidsinschakeling	{"list":"term","id":"arbeidsinschakeling","term":"arbeidsinschakeling","plain":["aan het werk gaan"],"level":"warning"}
term:arbeidsverplichting	{"list":"term","id":"arbeidsverplichting","term":"arbeidsverplichting","plain":["plicht om werk te zoeken en te doen"],"level":"warning"}
term:re-integratie	{"list":"term","id":"re-integratie","term":"re-integratie","plain":["weer aan het werk gaan"],"level":"hint"}
term:re-integratietraject	{"list":"term","id":"re-integratietraject","term":"re-integratietraject","plain":["hulp om weer aan het werk te gaan"],"level":"warning"}
term:tegenprestatie	{"list":"term","id":"tegenprestatie","term":"tegenprestatie","plain":["werk dat u doet naast uw uitkering"],"level":"hint"}
term:voorliggende-voorziening	{"list":"term","id":"voorliggende-voorziening","term":"voorliggende voorziening","plain":["andere regeling die voorgaat"],"level":"warning"}
term:vermogenstoets	{"list":"term","id":"vermogenstoets","term":"vermogenstoets","plain":["controle van uw spaargeld en bezit"],"level":"warning"}
term:vermogensgrens	{"list":"term","id":"vermogensgrens","term":"vermogensgrens","plain":["spaargeld en bezit dat u mag hebben"],"level":"warning"}
term:kostendelersnorm	{"list":"term","id":"kostendelersnorm","term":"kostendelersnorm","plain":["lagere uitkering als u samenwoont met anderen"],"level":"warning"}
term:bijstandsnorm	{"list":"term","id":"bijstandsnorm","term":"bijstandsnorm","plain":["bedrag van de bijstand"],"level":"warning"}
term:noodzakelijke-kosten-bestaan	{"list":"term","id":"noodzakelijke-kosten-bestaan","term":"noodzakelijke kosten van het bestaan","plain":["kosten om van te leven"],"level":"warning"}
term:duurzame-gebruiksgoederen	{"list":"term","id":"duurzame-gebruiksgoederen","term":"duurzame gebruiksgoederen","plain":["spullen die lang meegaan"],"level":"warning"}
term:draagkracht	{"list":"term","id":"draagkracht","term":"draagkracht","plain":["bedrag dat u zelf kunt betalen"],"level":"warning"}
term:gezamenlijke-huishouding	{"list":"term","id":"gezamenlijke-huishouding","term":"gezamenlijke huishouding","plain":["samenwonen en voor elkaar zorgen"],"level":"warning"}
term:duurzaam-gescheiden	{"list":"term","id":"duurzaam-gescheiden","term":"duurzaam gescheiden","plain":["getrouwd, maar blijvend uit elkaar"],"level":"warning"}
term:arbeidsongeschiktheidspercentage	{"list":"term","id":"arbeidsongeschiktheidspercentage","term":"arbeidsongeschiktheidspercentage","plain":["hoeveel procent u door ziekte minder kunt verdienen"],"level":"warning"}
term:restverdiencapaciteit	{"list":"term","id":"restverdiencapaciteit","term":"restverdiencapaciteit","plain":["wat u met uw ziekte nog kunt verdienen"],"level":"warning"}
term:maatmanloon	{"list":"term","id":"maatmanloon","term":"maatmanloon","plain":["loon dat u zonder ziekte zou verdienen"],"level":"warning"}
term:dagloon	{"list":"term","id":"dagloon","term":"dagloon","plain":["loon per dag dat wij gebruiken voor de berekening"],"level":"warning"}
term:loonsanctie	{"list":"term","id":"loonsanctie","term":"loonsanctie","plain":["uw werkgever moet uw loon langer betalen"],"level":"warning"}
term:loonwaarde	{"list":"term","id":"loonwaarde","term":"loonwaarde","plain":["wat uw werk waard is voor de werkgever"],"level":"warning"}
term:loonkostensubsidie	{"list":"term","id":"loonkostensubsidie","term":"loonkostensubsidie","plain":["geld voor de werkgever om uw loon te betalen"],"level":"warning"}
term:arbeidsdeskundige	{"list":"term","id":"arbeidsdeskundige","term":"arbeidsdeskundige","plain":["iemand die kijkt welk werk u kunt doen"],"level":"hint"}
term:wekeneis	{"list":"term","id":"wekeneis","term":"wekeneis","plain":["aantal weken dat u gewerkt moet hebben"],"level":"warning"}
term:verwijtbaar-werkloos	{"list":"term","id":"verwijtbaar-werkloos","term":"verwijtbaar werkloos","plain":["werkloos door eigen schuld"],"level":"warning"}
term:passende-arbeid	{"list":"term","id":"passende-arbeid","term":"passende arbeid","plain":["werk dat bij u past"],"level":"hint"}
term:beschut-werk	{"list":"term","id":"beschut-werk","term":"beschut werk","plain":["werk met veel begeleiding"],"level":"warning"}
term:proefplaatsing	{"list":"term","id":"proefplaatsing","term":"proefplaatsing","plain":["een tijd op proef werken met behoud van uitkering"],"level":"warning"}
term:inkomensvrijlating	{"list":"term","id":"inkomensvrijlating","term":"inkomensvrijlating","plain":["deel van uw loon dat u mag houden"],"level":"warning"}
term:leenbijstand	{"list":"term","id":"leenbijstand","term":"leenbijstand","plain":["bijstand die u moet terugbetalen"],"level":"warning"}
term:krediethypotheek	{"list":"term","id":"krediethypotheek","term":"krediethypotheek","plain":["bijstand als lening met uw huis als zekerheid"],"level":"warning"}
term:bijstand-om-niet	{"list":"term","id":"bijstand-om-niet","term":"bijstand om niet","plain":["bijstand die u niet hoeft terug te betalen"],"level":"warning"}
term:herziening	{"list":"term","id":"herziening","term":"herziening","plain":["verandering van een eerder besluit"],"level":"hint"}
term:herzien	{"list":"term","id":"herzien","term":"herzien","plain":["veranderen","opnieuw berekenen"],"level":"hint"}
term:betaalbaarstelling	{"list":"term","id":"betaalbaarstelling","term":"betaalbaarstelling","plain":["uitbetaling"],"level":"warning"}
term:rechtmatigheidsonderzoek	{"list":"term","id":"rechtmatigheidsonderzoek","term":"rechtmatigheidsonderzoek","plain":["onderzoek of uw uitkering klopt"],"level":"warning"}
term:ingezetene	{"list":"term","id":"ingezetene","term":"ingezetene","plain":["inwoner"],"level":"warning"}
term:niet-ingezetene	{"list":"term","id":"niet-ingezetene","term":"niet-ingezetene","plain":["iemand die niet in Nederland woont"],"level":"warning"}
term:basisregistratie-personen	{"list":"term","id":"basisregistratie-personen","term":"basisregistratie personen","plain":["lijst van de overheid met gegevens van inwoners"],"level":"hint"}
term:persoonslijst	{"list":"term","id":"persoonslijst","term":"persoonslijst","plain":["overzicht van uw gegevens bij de gemeente"],"level":"warning"}
term:briefadres	{"list":"term","id":"briefadres","term":"briefadres","plain":["adres waar u alleen post krijgt"],"level":"hint"}
term:brondocument	{"list":"term","id":"brondocument","term":"brondocument","plain":["papier waaruit de gegevens komen, zoals een geboorteakte"],"level":"warning"}
term:legalisatie	{"list":"term","id":"legalisatie","term":"legalisatie","plain":["officieel stempel dat een papier of handtekening echt is"],"level":"warning"}
term:legaliseren	{"list":"term","id":"legaliseren","term":"legaliseren","plain":["officieel laten bewijzen dat het echt is"],"level":"warning"}
term:apostille	{"list":"term","id":"apostille","term":"apostille","plain":["stempel dat een papier uit het buitenland echt is"],"level":"warning"}
term:beedigde-vertaling	{"list":"term","id":"beedigde-vertaling","term":"beëdigde vertaling","plain":["vertaling door een officiële vertaler"],"level":"hint"}
term:gewaarmerkt	{"list":"term","id":"gewaarmerkt","term":"gewaarmerkt","plain":["officieel goedgekeurd met een stempel"],"level":"warning"}
term:uittreksel	{"list":"term","id":"uittreksel","term":"uittreksel","plain":["papier met uw gegevens"],"level":"hint"}
term:burgerlijke-staat	{"list":"term","id":"burgerlijke-staat","term":"burgerlijke staat","plain":["of u getrouwd bent of niet"],"level":"hint"}
term:burgerlijke-stand	{"list":"term","id":"burgerlijke-stand","term":"burgerlijke stand","plain":["afdeling van de gemeente voor geboorte en trouwen"],"level":"hint"}
term:geslachtsnaam	{"list":"term","id":"geslachtsnaam","term":"geslachtsnaam","plain":["achternaam"],"level":"hint"}
term:naamgebruik	{"list":"term","id":"naamgebruik","term":"naamgebruik","plain":["welke achternaam wij in brieven gebruiken"],"level":"hint"}
term:verstrekkingsbeperking	{"list":"term","id":"verstrekkingsbeperking","term":"verstrekkingsbeperking","plain":["geheim houden van uw gegevens"],"level":"warning"}
term:curatele	{"list":"term","id":"curatele","term":"curatele","plain":["iemand anders beslist over uw geld en zorg"],"level":"warning"}
term:curator	{"list":"term","id":"curator","term":"curator","plain":["persoon die de rechter kiest om voor u te beslissen"],"level":"warning"}
term:mentorschap	{"list":"term","id":"mentorschap","term":"mentorschap","plain":["een ander beslist over uw zorg"],"level":"warning"}
term:beschermingsbewind	{"list":"term","id":"beschermingsbewind","term":"beschermingsbewind","plain":["een ander regelt uw geld"],"level":"warning"}
term:nalatenschap	{"list":"term","id":"nalatenschap","term":"nalatenschap","plain":["erfenis"],"level":"hint"}
term:beneficiair-aanvaarden	{"list":"term","id":"beneficiair-aanvaarden","term":"beneficiair aanvaarden","plain":["de erfenis nemen zonder de schulden zelf te betalen"],"level":"warning"}
term:verklaring-van-erfrecht	{"list":"term","id":"verklaring-van-erfrecht","term":"verklaring van erfrecht","plain":["papier van de notaris met de namen van de erfgenamen"],"level":"warning"}
term:lijkbezorging	{"list":"term","id":"lijkbezorging","term":"lijkbezorging","plain":["begraven of cremeren"],"level":"warning"}
term:rechthebbende	{"list":"term","id":"rechthebbende","term":"rechthebbende","plain":["degene die er recht op heeft"],"level":"warning"}
term:attestatie-de-vita	{"list":"term","id":"attestatie-de-vita","term":"attestatie de vita","plain":["bewijs dat u leeft"],"level":"warning"}
term:reisdocument	{"list":"term","id":"reisdocument","term":"reisdocument","plain":["paspoort of identiteitskaart"],"level":"hint"}
term:huwelijksgoederengemeenschap	{"list":"term","id":"huwelijksgoederengemeenschap","term":"gemeenschap van goederen","plain":["samen eigenaar van bezit en schulden"],"level":"hint"}
term:invordering	{"list":"term","id":"invordering","term":"invordering","plain":["zorgen dat het bedrag betaald wordt"],"level":"warning"}
term:invorderen	{"list":"term","id":"invorderen","term":"invorderen","plain":["zorgen dat iets betaald wordt","innen"],"level":"warning"}
term:invorderingsrente	{"list":"term","id":"invorderingsrente","term":"invorderingsrente","plain":["rente omdat u te laat betaalt"],"level":"warning"}
term:invorderingskosten	{"list":"term","id":"invorderingskosten","term":"invorderingskosten","plain":["kosten om het geld te innen"],"level":"warning"}
term:verrekening	{"list":"term","id":"verrekening","term":"verrekening","plain":["aftrek van wat u nog krijgt"],"level":"warning"}
term:verrekenen	{"list":"term","id":"verrekenen","term":"verrekenen","plain":["aftrekken van wat u krijgt"],"level":"hint"}
term:beslaglegging	{"list":"term","id":"beslaglegging","term":"beslaglegging","plain":["officieel vasthouden van loon of spullen"],"level":"warning"}
term:beslag-leggen	{"list":"term","id":"beslag-leggen","term":"beslag leggen","plain":["loon of spullen vastzetten"],"level":"hint"}
term:loonbeslag	{"list":"term","id":"loonbeslag","term":"loonbeslag","plain":["deel van uw loon gaat naar de schuld"],"level":"warning"}
term:derdenbeslag	{"list":"term","id":"derdenbeslag","term":"derdenbeslag","plain":["deurwaarder haalt het geld bij een ander","beslag bij uw werkgever of bank"],"level":"warning"}
term:executoriale-verkoop	{"list":"term","id":"executoriale-verkoop","term":"executoriale verkoop","plain":["gedwongen verkoop"],"level":"warning"}
term:executoriale-titel	{"list":"term","id":"executoriale-titel","term":"executoriale titel","plain":["papier waarmee de deurwaarder het geld mag halen"],"level":"warning"}
term:beslagvrije-voet	{"list":"term","id":"beslagvrije-voet","term":"beslagvrije voet","plain":["bedrag dat u altijd mag houden"],"level":"warning"}
term:dwangbevel	{"list":"term","id":"dwangbevel","term":"dwangbevel","plain":["officieel bevel om te betalen"],"level":"warning"}
term:betekening	{"list":"term","id":"betekening","term":"betekening","plain":["officieel bezorgen door de deurwaarder"],"level":"warning"}
term:exploot	{"list":"term","id":"exploot","term":"exploot","plain":["officieel papier van de deurwaarder"],"level":"warning"}
term:vordering	{"list":"term","id":"vordering","term":"vordering","plain":["schuld","bedrag dat u moet betalen"],"level":"hint"}
term:terugvordering	{"list":"term","id":"terugvordering","term":"terugvordering","plain":["bedrag dat u moet terugbetalen"],"level":"hint"}
term:terugvorderen	{"list":"term","id":"terugvorderen","term":"terugvorderen","plain":["terugvragen"],"level":"hint"}
term:onverschuldigd	{"list":"term","id":"onverschuldigd","term":"onverschuldigd","plain":["zonder dat het moest"],"level":"warning"}
term:schuldeiser	{"list":"term","id":"schuldeiser","term":"schuldeiser","plain":["degene aan wie u moet betalen"],"level":"hint"}
term:schuldenaar	{"list":"term","id":"schuldenaar","term":"schuldenaar","plain":["degene die moet betalen"],"level":"hint"}
term:debiteur	{"list":"term","id":"debiteur","term":"debiteur","plain":["degene die nog moet betalen"],"level":"warning"}
term:hoofdsom	{"list":"term","id":"hoofdsom","term":"hoofdsom","plain":["schuld zonder rente en kosten"],"level":"warning"}
term:wettelijke-rente	{"list":"term","id":"wettelijke-rente","term":"wettelijke rente","plain":["rente bij te laat betalen, zoals de wet die bepaalt"],"level":"hint"}
term:incassokosten	{"list":"term","id":"incassokosten","term":"incassokosten","plain":["extra kosten omdat u te laat betaalt"],"level":"hint"}
term:buitengerechtelijke-kosten	{"list":"term","id":"buitengerechtelijke-kosten","term":"buitengerechtelijke incassokosten","plain":["extra kosten omdat u te laat betaalt"],"level":"warning"}
term:saneringskrediet	{"list":"term","id":"saneringskrediet","term":"saneringskrediet","plain":["lening om uw schulden in één keer te betalen"],"level":"warning"}
term:minnelijk	{"list":"term","id":"minnelijk","term":"minnelijk","plain":["in overleg","zonder de rechter"],"level":"warning"}
term:finale-kwijting	{"list":"term","id":"finale-kwijting","term":"finale kwijting","plain":["u hoeft niets meer te betalen"],"level":"warning"}
term:verjaring	{"list":"term","id":"verjaring","term":"verjaring","plain":["einde van het recht om geld te eisen"],"level":"warning"}
term:stuiting	{"list":"term","id":"stuiting","term":"stuiting","plain":["brief waardoor een schuld niet vervalt"],"level":"warning"}
term:hoofdelijk-aansprakelijk	{"list":"term","id":"hoofdelijk-aansprakelijk","term":"hoofdelijk aansprakelijk","plain":["ieder verantwoordelijk voor de hele schuld"],"level":"warning"}
term:preferent	{"list":"term","id":"preferent","term":"preferent","plain":["met voorrang"],"level":"warning"}
term:aflossingscapaciteit	{"list":"term","id":"aflossingscapaciteit","term":"aflossingscapaciteit","plain":["bedrag dat u per maand kunt betalen"],"level":"warning"}
term:opeisbaar	{"list":"term","id":"opeisbaar","term":"opeisbaar","plain":["meteen te betalen"],"level":"warning"}
term:in-verzuim	{"list":"term","id":"in-verzuim","term":"in verzuim","plain":["te laat met betalen"],"level":"warning"}
term:in-gebreke	{"list":"term","id":"in-gebreke","term":"in gebreke","plain":["te laat","niet op tijd"],"level":"warning"}
term:kwalificatieplicht	{"list":"term","id":"kwalificatieplicht","term":"kwalificatieplicht","plain":["plicht om tot je achttiende te leren voor een diploma"],"level":"warning"}
term:startkwalificatie	{"list":"term","id":"startkwalificatie","term":"startkwalificatie","plain":["diploma van havo, vwo of minstens mbo niveau 2"],"level":"warning"}
term:ongeoorloofd-verzuim	{"list":"term","id":"ongeoorloofd-verzuim","term":"ongeoorloofd verzuim","plain":["niet op school zijn zonder toestemming"],"level":"hint"}
term:absoluut-verzuim	{"list":"term","id":"absoluut-verzuim","term":"absoluut verzuim","plain":["niet ingeschreven staan op een school"],"level":"warning"}
term:luxeverzuim	{"list":"term","id":"luxeverzuim","term":"luxeverzuim","plain":["op vakantie gaan onder schooltijd"],"level":"warning"}
term:voortijdig-schoolverlater	{"list":"term","id":"voortijdig-schoolverlater","term":"voortijdig schoolverlater","plain":["jongere die zonder diploma stopt met school"],"level":"warning"}
term:toelaatbaarheidsverklaring	{"list":"term","id":"toelaatbaarheidsverklaring","term":"toelaatbaarheidsverklaring","plain":["toestemming om naar speciaal onderwijs te gaan"],"level":"warning"}
term:samenwerkingsverband	{"list":"term","id":"samenwerkingsverband","term":"samenwerkingsverband passend onderwijs","plain":["scholen die samenwerken"],"level":"hint"}
term:ontwikkelingsperspectief	{"list":"term","id":"ontwikkelingsperspectief","term":"ontwikkelingsperspectief","plain":["plan met wat uw kind kan bereiken"],"level":"warning"}
term:schoolondersteuningsprofiel	{"list":"term","id":"schoolondersteuningsprofiel","term":"schoolondersteuningsprofiel","plain":["overzicht van de hulp die de school geeft"],"level":"warning"}
term:passend-onderwijs	{"list":"term","id":"passend-onderwijs","term":"passend onderwijs","plain":["onderwijs met de hulp die uw kind nodig heeft"],"level":"hint"}
term:primair-onderwijs	{"list":"term","id":"primair-onderwijs","term":"primair onderwijs","plain":["basisschool"],"level":"hint"}
term:voortgezet-onderwijs	{"list":"term","id":"voortgezet-onderwijs","term":"voortgezet onderwijs","plain":["middelbare school"],"level":"hint"}
term:voorschoolse-educatie	{"list":"term","id":"voorschoolse-educatie","term":"voorschoolse educatie","plain":["spelend leren voor peuters"],"level":"warning"}
term:drempelbedrag	{"list":"term","id":"drempelbedrag","term":"drempelbedrag","plain":["deel dat u eerst zelf betaalt"],"level":"hint"}
term:prestatiebeurs	{"list":"term","id":"prestatiebeurs","term":"prestatiebeurs","plain":["lening die een gift wordt na uw diploma"],"level":"hint"}
term:diplomatermijn	{"list":"term","id":"diplomatermijn","term":"diplomatermijn","plain":["tijd om je diploma te halen"],"level":"warning"}
term:collegegeldkrediet	{"list":"term","id":"collegegeldkrediet","term":"collegegeldkrediet","plain":["lening om je collegegeld te betalen"],"level":"warning"}
term:instellingscollegegeld	{"list":"term","id":"instellingscollegegeld","term":"instellingscollegegeld","plain":["hoger collegegeld dat de school zelf bepaalt"],"level":"warning"}
term:bindend-studieadvies	{"list":"term","id":"bindend-studieadvies","term":"bindend studieadvies","plain":["besluit of je met je opleiding mag doorgaan"],"level":"warning"}
term:aanloopfase	{"list":"term","id":"aanloopfase","term":"aanloopfase","plain":["eerste jaren waarin je nog niet hoeft terug te betalen"],"level":"warning"}
term:draagkrachtmeting	{"list":"term","id":"draagkrachtmeting","term":"draagkrachtmeting","plain":["berekening van wat u kunt terugbetalen"],"level":"warning"}
term:peiljaar	{"list":"term","id":"peiljaar","term":"peiljaar","plain":["jaar waarvan het inkomen telt"],"level":"warning"}
term:uitwonend	{"list":"term","id":"uitwonend","term":"uitwonend","plain":["niet bij je ouders wonend"],"level":"hint"}
term:beroepspraktijkvorming	{"list":"term","id":"beroepspraktijkvorming","term":"beroepspraktijkvorming","plain":["stage of werk bij een leerbedrijf"],"level":"warning"}
term:beroepsbegeleidende-leerweg	{"list":"term","id":"beroepsbegeleidende-leerweg","term":"beroepsbegeleidende leerweg","plain":["mbo-opleiding met vooral werken"],"level":"warning"}
term:beroepsopleidende-leerweg	{"list":"term","id":"beroepsopleidende-leerweg","term":"beroepsopleidende leerweg","plain":["mbo-opleiding met vooral school"],"level":"warning"}
term:dwangsom	{"list":"term","id":"dwangsom","term":"dwangsom","plain":["bedrag dat u betaalt als u niet doet wat moet","bedrag dat wij betalen als wij te laat beslissen"],"level":"warning"}
term:last-onder-dwangsom	{"list":"term","id":"last-onder-dwangsom","term":"last onder dwangsom","plain":["opdracht om iets te doen, anders betaalt u"],"level":"warning"}
term:bestuursdwang	{"list":"term","id":"bestuursdwang","term":"bestuursdwang","plain":["ingrijpen door de overheid, op uw kosten"],"level":"warning"}
term:last-onder-bestuursdwang	{"list":"term","id":"last-onder-bestuursdwang","term":"last onder bestuursdwang","plain":["opdracht om iets te doen, anders doen wij het op uw kosten"],"level":"warning"}
term:begunstigingstermijn	{"list":"term","id":"begunstigingstermijn","term":"begunstigingstermijn","plain":["tijd die u krijgt om het op te lossen"],"level":"warning"}
term:bestuurlijke-boete	{"list":"term","id":"bestuurlijke-boete","term":"bestuurlijke boete","plain":["boete van de overheid"],"level":"hint"}
term:bestuurlijke-waarschuwing	{"list":"term","id":"bestuurlijke-waarschuwing","term":"bestuurlijke waarschuwing","plain":["officiële waarschuwing"],"level":"hint"}
term:strafbeschikking	{"list":"term","id":"strafbeschikking","term":"strafbeschikking","plain":["straf zonder rechter, meestal een boete"],"level":"warning"}
term:administratieve-sanctie	{"list":"term","id":"administratieve-sanctie","term":"administratieve sanctie","plain":["verkeersboete","boete"],"level":"warning"}
term:proces-verbaal	{"list":"term","id":"proces-verbaal","term":"proces-verbaal","plain":["officieel verslag"],"level":"hint"}
term:verbalisant	{"list":"term","id":"verbalisant","term":"verbalisant","plain":["agent of controleur die het verslag schreef"],"level":"warning"}
term:boeterapport	{"list":"term","id":"boeterapport","term":"boeterapport","plain":["verslag van de overtreding"],"level":"hint"}
term:verwijtbaarheid	{"list":"term","id":"verwijtbaarheid","term":"verwijtbaarheid","plain":["hoeveel schuld iemand heeft"],"level":"warning"}
term:verminderde-verwijtbaarheid	{"list":"term","id":"verminderde-verwijtbaarheid","term":"verminderde verwijtbaarheid","plain":["minder schuld dan normaal"],"level":"warning"}
term:verwijtbaar	{"list":"term","id":"verwijtbaar","term":"verwijtbaar","plain":["door eigen schuld"],"level":"warning"}
term:recidive	{"list":"term","id":"recidive","term":"recidive","plain":["opnieuw een overtreding"],"level":"warning"}
term:benadelingsbedrag	{"list":"term","id":"benadelingsbedrag","term":"benadelingsbedrag","plain":["bedrag dat u te veel kreeg"],"level":"warning"}
term:cautie	{"list":"term","id":"cautie","term":"cautie","plain":["uitleg dat u niet hoeft te antwoorden"],"level":"warning"}
term:handhaving	{"list":"term","id":"handhaving","term":"handhaving","plain":["zorgen dat mensen zich aan de regels houden"],"level":"hint"}
term:handhavingsverzoek	{"list":"term","id":"handhavingsverzoek","term":"handhavingsverzoek","plain":["verzoek om in te grijpen"],"level":"warning"}
term:handhavingsbeleid	{"list":"term","id":"handhavingsbeleid","term":"handhavingsbeleid","plain":["wat wij doen als iemand een regel overtreedt"],"level":"hint"}
term:gedogen	{"list":"term","id":"gedogen","term":"gedogen","plain":["toelaten"],"level":"hint"}
term:verbeuren	{"list":"term","id":"verbeuren","term":"verbeuren","plain":["moeten betalen"],"level":"warning"}
term:gijzeling	{"list":"term","id":"gijzeling","term":"gijzeling","plain":["opsluiting om u te laten betalen"],"level":"warning"}
term:zekerheidstelling	{"list":"term","id":"zekerheidstelling","term":"zekerheidstelling","plain":["vooraf betalen als zekerheid"],"level":"warning"}
term:inbeslagneming	{"list":"term","id":"inbeslagneming","term":"inbeslagneming","plain":["meenemen en vasthouden"],"level":"warning"}
term:grove-schuld	{"list":"term","id":"grove-schuld","term":"grove schuld","plain":["ernstige eigen schuld"],"level":"warning"}
term:seponeren	{"list":"term","id":"seponeren","term":"seponeren","plain":["niet verder vervolgen"],"level":"warning"}
term:concreet-zicht-op-legalisatie	{"list":"term","id":"concreet-zicht-op-legalisatie","term":"concreet zicht op legalisatie","plain":["grote kans dat het alsnog mag"],"level":"warning"}
term:zorg-in-natura	{"list":"term","id":"zorg-in-natura","term":"zorg in natura","plain":["zorg die wij voor u regelen"],"level":"warning"}
term:persoonsgebonden-budget	{"list":"term","id":"persoonsgebonden-budget","term":"persoonsgebonden budget","plain":["geld om zelf zorg te regelen"],"level":"hint"}
term:budgethouder	{"list":"term","id":"budgethouder","term":"budgethouder","plain":["degene die het pgb krijgt"],"level":"warning"}
term:trekkingsrecht	{"list":"term","id":"trekkingsrecht","term":"trekkingsrecht","plain":["de SVB betaalt uw zorgverlener"],"level":"warning"}
term:zorgovereenkomst	{"list":"term","id":"zorgovereenkomst","term":"zorgovereenkomst","plain":["contract met uw zorgverlener"],"level":"hint"}
term:ingekochte-zorg	{"list":"term","id":"ingekochte-zorg","term":"ingekochte zorg","plain":["zorg die u met uw pgb betaalt"],"level":"hint"}
term:urenstaat	{"list":"term","id":"urenstaat","term":"urenstaat","plain":["overzicht van de gewerkte uren"],"level":"hint"}
term:gewaarborgde-hulp	{"list":"term","id":"gewaarborgde-hulp","term":"gewaarborgde hulp","plain":["iemand die uw pgb voor u regelt"],"level":"warning"}
term:indicatie	{"list":"term","id":"indicatie","term":"indicatie","plain":["besluit over de zorg die u nodig hebt"],"level":"hint"}
term:indicatiestelling	{"list":"term","id":"indicatiestelling","term":"indicatiestelling","plain":["onderzoek naar de zorg die u nodig hebt"],"level":"warning"}
term:indicatiebesluit	{"list":"term","id":"indicatiebesluit","term":"indicatiebesluit","plain":["besluit over de zorg die u nodig hebt"],"level":"warning"}
term:maatwerkvoorziening	{"list":"term","id":"maatwerkvoorziening","term":"maatwerkvoorziening","plain":["hulp die speciaal bij u past"],"level":"warning"}
term:algemene-voorziening	{"list":"term","id":"algemene-voorziening","term":"algemene voorziening","plain":["hulp voor iedereen, zonder onderzoek"],"level":"warning"}
term:algemeen-gebruikelijk	{"list":"term","id":"algemeen-gebruikelijk","term":"algemeen gebruikelijk","plain":["heel gewoon om zelf te kopen"],"level":"warning"}
term:gebruikelijke-hulp	{"list":"term","id":"gebruikelijke-hulp","term":"gebruikelijke hulp","plain":["normale hulp van huisgenoten"],"level":"warning"}
term:zelfredzaamheid	{"list":"term","id":"zelfredzaamheid","term":"zelfredzaamheid","plain":["voor uzelf kunnen zorgen"],"level":"hint"}
term:zelfredzaam	{"list":"term","id":"zelfredzaam","term":"zelfredzaam","plain":["in staat om voor uzelf te zorgen"],"level":"hint"}
term:clientondersteuner	{"list":"term","id":"clientondersteuner","term":"cliëntondersteuner","plain":["iemand die gratis met u meedenkt"],"level":"hint"}
term:clientondersteuning	{"list":"term","id":"clientondersteuning","term":"cliëntondersteuning","plain":["gratis hulp van iemand die met u meedenkt"],"level":"hint"}
term:zorgprofiel	{"list":"term","id":"zorgprofiel","term":"zorgprofiel","plain":["soort en hoeveelheid zorg die u nodig hebt"],"level":"warning"}
term:modulair-pakket-thuis	{"list":"term","id":"modulair-pakket-thuis","term":"modulair pakket thuis","plain":["losse onderdelen van zorg thuis"],"level":"warning"}
term:volledig-pakket-thuis	{"list":"term","id":"volledig-pakket-thuis","term":"volledig pakket thuis","plain":["alle zorg van een verpleeghuis bij u thuis"],"level":"warning"}
term:intramuraal	{"list":"term","id":"intramuraal","term":"intramuraal","plain":["in een instelling"],"level":"warning"}
term:extramuraal	{"list":"term","id":"extramuraal","term":"extramuraal","plain":["buiten een instelling"],"level":"warning"}
term:ambulant	{"list":"term","id":"ambulant","term":"ambulant","plain":["bij u thuis of op afspraak"],"level":"warning"}
term:respijtzorg	{"list":"term","id":"respijtzorg","term":"respijtzorg","plain":["tijdelijke zorg, zodat uw mantelzorger rust krijgt"],"level":"warning"}
term:kortdurend-verblijf	{"list":"term","id":"kortdurend-verblijf","term":"kortdurend verblijf","plain":["een paar dagen logeren met zorg"],"level":"warning"}
term:beschermd-wonen	{"list":"term","id":"beschermd-wonen","term":"beschermd wonen","plain":["wonen met begeleiding dichtbij"],"level":"hint"}
term:wilsonbekwaam	{"list":"term","id":"wilsonbekwaam","term":"wilsonbekwaam","plain":["niet in staat om hierover zelf te beslissen"],"level":"warning"}
term:wilsbekwaam	{"list":"term","id":"wilsbekwaam","term":"wilsbekwaam","plain":["in staat om hierover zelf te beslissen"],"level":"warning"}
term:zorgmachtiging	{"list":"term","id":"zorgmachtiging","term":"zorgmachtiging","plain":["toestemming van de rechter voor verplichte zorg"],"level":"warning"}
term:crisismaatregel	{"list":"term","id":"crisismaatregel","term":"crisismaatregel","plain":["besluit van de burgemeester over verplichte spoedzorg"],"level":"warning"}
term:rechterlijke-machtiging	{"list":"term","id":"rechterlijke-machtiging","term":"rechterlijke machtiging","plain":["toestemming van de rechter"],"level":"warning"}
term:gecontracteerde-zorg	{"list":"term","id":"gecontracteerde-zorg","term":"gecontracteerde zorg","plain":["zorg van een aanbieder met een contract"],"level":"warning"}
term:bestuursrechtelijke-premie	{"list":"term","id":"bestuursrechtelijke-premie","term":"bestuursrechtelijke premie","plain":["hogere zorgpremie omdat u lang niet betaalde"],"level":"warning"}
term:huisvestingsvergunning	{"list":"term","id":"huisvestingsvergunning","term":"huisvestingsvergunning","plain":["toestemming van de gemeente om in dit huis te wonen"],"level":"warning"}
term:urgentieverklaring	{"list":"term","id":"urgentieverklaring","term":"urgentieverklaring","plain":["besluit dat u voorrang krijgt op een woning"],"level":"hint"}
term:onzelfstandige-woonruimte	{"list":"term","id":"onzelfstandige-woonruimte","term":"onzelfstandige woonruimte","plain":["kamer waarbij u keuken of badkamer deelt"],"level":"warning"}
term:zelfstandige-woonruimte	{"list":"term","id":"zelfstandige-woonruimte","term":"zelfstandige woonruimte","plain":["huis met eigen voordeur, keuken en wc"],"level":"warning"}
term:passend-toewijzen	{"list":"term","id":"passend-toewijzen","term":"passend toewijzen","plain":["een woning geven met een huur die u kunt betalen"],"level":"warning"}
term:huurliberalisatiegrens	{"list":"term","id":"huurliberalisatiegrens","term":"huurliberalisatiegrens","plain":["grens tussen sociale huur en hogere huren"],"level":"warning"}
term:geliberaliseerd	{"list":"term","id":"geliberaliseerd","term":"geliberaliseerd","plain":["in de vrije sector"],"level":"warning"}
term:aftoppingsgrens	{"list":"term","id":"aftoppingsgrens","term":"aftoppingsgrens","plain":["huur waarboven u minder toeslag krijgt"],"level":"warning"}
term:woningwaarderingsstelsel	{"list":"term","id":"woningwaarderingsstelsel","term":"woningwaarderingsstelsel","plain":["punten die bepalen hoeveel huur u hoogstens betaalt"],"level":"warning"}
term:onderhuur	{"list":"term","id":"onderhuur","term":"onderhuur","plain":["een gehuurde woning aan een ander verhuren"],"level":"hint"}
term:onderverhuren	{"list":"term","id":"onderverhuren","term":"onderverhuren","plain":["weer aan een ander verhuren"],"level":"hint"}
term:ontbinding	{"list":"term","id":"ontbinding","term":"ontbinding","plain":["stoppen van het contract"],"level":"warning"}
term:ontbinden	{"list":"term","id":"ontbinden","term":"ontbinden","plain":["laten stoppen"],"level":"warning"}
term:oplevering	{"list":"term","id":"oplevering","term":"oplevering","plain":["klaar zijn van het werk","teruggeven van de woning"],"level":"hint"}
term:herhuisvesting	{"list":"term","id":"herhuisvesting","term":"herhuisvesting","plain":["een andere woning krijgen"],"level":"warning"}
term:erfpacht	{"list":"term","id":"erfpacht","term":"erfpacht","plain":["grond gebruiken tegen betaling"],"level":"warning"}
term:erfpachtcanon	{"list":"term","id":"erfpachtcanon","term":"erfpachtcanon","plain":["bedrag dat u voor het gebruik van de grond betaalt"],"level":"warning"}
term:zelfbewoningsplicht	{"list":"term","id":"zelfbewoningsplicht","term":"zelfbewoningsplicht","plain":["plicht om zelf in het huis te wonen"],"level":"warning"}
term:opkoopbescherming	{"list":"term","id":"opkoopbescherming","term":"opkoopbescherming","plain":["verbod om een gekocht huis meteen te verhuren"],"level":"warning"}
term:splitsingsvergunning	{"list":"term","id":"splitsingsvergunning","term":"splitsingsvergunning","plain":["vergunning om een gebouw in appartementen te verdelen"],"level":"warning"}
term:onttrekkingsvergunning	{"list":"term","id":"onttrekkingsvergunning","term":"onttrekkingsvergunning","plain":["vergunning om een woning anders te gebruiken"],"level":"warning"}
term:onbewoonbaarverklaring	{"list":"term","id":"onbewoonbaarverklaring","term":"onbewoonbaarverklaring","plain":["besluit dat niemand in het huis mag wonen"],"level":"warning"}
term:economische-binding	{"list":"term","id":"economische-binding","term":"economische binding","plain":["werk in deze gemeente of regio"],"level":"warning"}
term:maatschappelijke-binding	{"list":"term","id":"maatschappelijke-binding","term":"maatschappelijke binding","plain":["band met deze gemeente of regio"],"level":"warning"}
term:leegstandvergunning	{"list":"term","id":"leegstandvergunning","term":"leegstandvergunning","plain":["vergunning om een leeg huis tijdelijk te verhuren"],"level":"warning"}
term:verblijfstitel	{"list":"term","id":"verblijfstitel","term":"verblijfstitel","plain":["recht om in Nederland te wonen"],"level":"warning"}
term:verblijfsdoel	{"list":"term","id":"verblijfsdoel","term":"verblijfsdoel","plain":["reden waarom u in Nederland bent"],"level":"warning"}
term:verblijfsgat	{"list":"term","id":"verblijfsgat","term":"verblijfsgat","plain":["tijd waarin u hier geen recht had om te zijn"],"level":"warning"}
term:rechtmatig-verblijf	{"list":"term","id":"rechtmatig-verblijf","term":"rechtmatig verblijf","plain":["recht om hier te zijn"],"level":"warning"}
term:machtiging-tot-voorlopig-verblijf	{"list":"term","id":"machtiging-tot-voorlopig-verblijf","term":"machtiging tot voorlopig verblijf","plain":["visum om naar Nederland te verhuizen"],"level":"warning"}
term:inreisverbod	{"list":"term","id":"inreisverbod","term":"inreisverbod","plain":["verbod om terug te komen"],"level":"hint"}
term:terugkeerbesluit	{"list":"term","id":"terugkeerbesluit","term":"terugkeerbesluit","plain":["besluit dat u Nederland moet verlaten"],"level":"warning"}
term:ongewenstverklaring	{"list":"term","id":"ongewenstverklaring","term":"ongewenstverklaring","plain":["verbod om in Nederland te zijn"],"level":"warning"}
term:vreemdeling	{"list":"term","id":"vreemdeling","term":"vreemdeling","plain":["iemand zonder de Nederlandse nationaliteit"],"level":"hint"}
term:vreemdelingenbewaring	{"list":"term","id":"vreemdelingenbewaring","term":"vreemdelingenbewaring","plain":["opsluiting voor vertrek, zonder straf"],"level":"warning"}
term:naturalisatie	{"list":"term","id":"naturalisatie","term":"naturalisatie","plain":["Nederlander worden"],"level":"hint"}
term:optieprocedure	{"list":"term","id":"optieprocedure","term":"optieprocedure","plain":["snelle manier om Nederlander te worden"],"level":"warning"}
term:optieverklaring	{"list":"term","id":"optieverklaring","term":"optieverklaring","plain":["verklaring dat u Nederlander wilt worden"],"level":"warning"}
term:afstandsverplichting	{"list":"term","id":"afstandsverplichting","term":"afstandsverplichting","plain":["plicht om uw oude nationaliteit op te geven"],"level":"warning"}
term:inburgeringsplicht	{"list":"term","id":"inburgeringsplicht","term":"inburgeringsplicht","plain":["plicht om Nederlands te leren en Nederland te leren kennen"],"level":"hint"}
term:inburgeringsplichtig	{"list":"term","id":"inburgeringsplichtig","term":"inburgeringsplichtig","plain":["verplicht om in te burgeren"],"level":"hint"}
term:brede-intake	{"list":"term","id":"brede-intake","term":"brede intake","plain":["eerste gesprekken over wat u kunt en wilt"],"level":"warning"}
term:leerbaarheidstoets	{"list":"term","id":"leerbaarheidstoets","term":"leerbaarheidstoets","plain":["toets die laat zien hoe makkelijk u leert"],"level":"warning"}
term:statushouder	{"list":"term","id":"statushouder","term":"statushouder","plain":["vluchteling die hier mag blijven"],"level":"hint"}
term:nareis	{"list":"term","id":"nareis","term":"nareis","plain":["familie van een vluchteling laten overkomen"],"level":"warning"}
term:gezinshereniging	{"list":"term","id":"gezinshereniging","term":"gezinshereniging","plain":["uw gezin laten overkomen"],"level":"hint"}
term:referent	{"list":"term","id":"referent","term":"referent","plain":["persoon of organisatie bij wie u hier komt"],"level":"warning"}
term:nader-gehoor	{"list":"term","id":"nader-gehoor","term":"nader gehoor","plain":["gesprek over waarom u asiel vraagt"],"level":"warning"}
term:aanmeldgehoor	{"list":"term","id":"aanmeldgehoor","term":"aanmeldgehoor","plain":["eerste gesprek over wie u bent en uw reis"],"level":"warning"}
term:ambtsbericht	{"list":"term","id":"ambtsbericht","term":"ambtsbericht","plain":["officieel verslag over een land of persoon"],"level":"warning"}
term:staatloos	{"list":"term","id":"staatloos","term":"staatloos","plain":["zonder nationaliteit"],"level":"hint"}
term:tewerkstellingsvergunning	{"list":"term","id":"tewerkstellingsvergunning","term":"tewerkstellingsvergunning","plain":["vergunning om iemand van buiten de Europese Unie te laten werken"],"level":"warning"}
term:middelenvereiste	{"list":"term","id":"middelenvereiste","term":"middelenvereiste","plain":["eis dat u genoeg inkomen hebt"],"level":"warning"}
term:derdelander	{"list":"term","id":"derdelander","term":"derdelander","plain":["iemand van buiten de Europese Unie"],"level":"warning"}
term:uitzetting	{"list":"term","id":"uitzetting","term":"uitzetting","plain":["gedwongen vertrek uit Nederland"],"level":"hint"}
term:ontvankelijk	{"list":"term","id":"ontvankelijk","term":"ontvankelijk","plain":["wel te behandelen"],"level":"warning"}
term:niet-ontvankelijk	{"list":"term","id":"niet-ontvankelijk","term":"niet-ontvankelijk","plain":["niet inhoudelijk behandeld"],"level":"warning"}
term:niet-ontvankelijkverklaring	{"list":"term","id":"niet-ontvankelijkverklaring","term":"niet-ontvankelijkverklaring","plain":["besluit om de inhoud niet te behandelen"],"level":"warning"}
term:gegrond	{"list":"term","id":"gegrond","term":"gegrond","plain":["terecht","u krijgt gelijk"],"level":"hint"}
term:ongegrond	{"list":"term","id":"ongegrond","term":"ongegrond","plain":["niet terecht","u krijgt geen gelijk"],"level":"hint"}
term:heroverweging	{"list":"term","id":"heroverweging","term":"heroverweging","plain":["nieuwe beoordeling"],"level":"warning"}
term:heroverwegen	{"list":"term","id":"heroverwegen","term":"heroverwegen","plain":["opnieuw bekijken"],"level":"warning"}
term:bestreden-besluit	{"list":"term","id":"bestreden-besluit","term":"bestreden besluit","plain":["besluit waarmee u het niet eens bent"],"level":"warning"}
term:primair-besluit	{"list":"term","id":"primair-besluit","term":"primair besluit","plain":["eerste besluit"],"level":"warning"}
term:verweerschrift	{"list":"term","id":"verweerschrift","term":"verweerschrift","plain":["schriftelijke reactie op uw beroep of bezwaar"],"level":"warning"}
term:verweerder	{"list":"term","id":"verweerder","term":"verweerder","plain":["tegenpartij","organisatie die het besluit nam"],"level":"warning"}
term:voorlopige-voorziening	{"list":"term","id":"voorlopige-voorziening","term":"voorlopige voorziening","plain":["tijdelijke spoedmaatregel van de rechter"],"level":"warning"}
term:voorzieningenrechter	{"list":"term","id":"voorzieningenrechter","term":"voorzieningenrechter","plain":["rechter die snel een tijdelijke beslissing neemt"],"level":"warning"}
term:schorsende-werking	{"list":"term","id":"schorsende-werking","term":"schorsende werking","plain":["uitstel van het besluit, zolang het bezwaar loopt"],"level":"warning"}
term:spoedeisend-belang	{"list":"term","id":"spoedeisend-belang","term":"spoedeisend belang","plain":["haast","reden waarom het niet kan wachten"],"level":"warning"}
term:bezwaargrond	{"list":"term","id":"bezwaargrond","term":"bezwaargrond","plain":["reden van uw bezwaar"],"level":"warning"}
term:beroepsgrond	{"list":"term","id":"beroepsgrond","term":"beroepsgrond","plain":["reden van uw beroep"],"level":"warning"}
term:pro-forma	{"list":"term","id":"pro-forma","term":"pro forma","plain":["voorlopig, de redenen volgen later"],"level":"warning"}
term:griffierecht	{"list":"term","id":"griffierecht","term":"griffierecht","plain":["kosten van de rechtbank"],"level":"warning"}
term:griffie	{"list":"term","id":"griffie","term":"griffie","plain":["administratie van de rechtbank"],"level":"warning"}
term:reclamant	{"list":"term","id":"reclamant","term":"reclamant","plain":["degene die bezwaar maakt","u"],"level":"warning"}
term:hoorzitting	{"list":"term","id":"hoorzitting","term":"hoorzitting","plain":["gesprek over uw bezwaar"],"level":"hint"}
term:hoorplicht	{"list":"term","id":"hoorplicht","term":"hoorplicht","plain":["plicht om eerst naar u te luisteren"],"level":"warning"}
term:bezwaaradviescommissie	{"list":"term","id":"bezwaaradviescommissie","term":"bezwaaradviescommissie","plain":["groep mensen die advies geeft over uw bezwaar"],"level":"hint"}
term:herroepen	{"list":"term","id":"herroepen","term":"herroepen","plain":["terugdraaien","ongedaan maken"],"level":"warning"}
term:in-stand-laten	{"list":"term","id":"in-stand-laten","term":"in stand laten","plain":["niet veranderen","laten gelden"],"level":"warning"}
term:proceskostenvergoeding	{"list":"term","id":"proceskostenvergoeding","term":"proceskostenvergoeding","plain":["vergoeding voor de kosten van uw procedure"],"level":"warning"}
term:proceskosten	{"list":"term","id":"proceskosten","term":"proceskosten","plain":["kosten van de procedure, zoals een advocaat"],"level":"warning"}
term:verschoonbaar	{"list":"term","id":"verschoonbaar","term":"verschoonbaar","plain":["met een goede reden"],"level":"warning"}
term:termijnoverschrijding	{"list":"term","id":"termijnoverschrijding","term":"termijnoverschrijding","plain":["te laat zijn"],"level":"warning"}
term:verdagen	{"list":"term","id":"verdagen","term":"verdagen","plain":["uitstellen"],"level":"warning"}
term:verdaging	{"list":"term","id":"verdaging","term":"verdaging","plain":["uitstel"],"level":"warning"}
term:rechtstreeks-beroep	{"list":"term","id":"rechtstreeks-beroep","term":"rechtstreeks beroep","plain":["direct naar de rechter, zonder bezwaar"],"level":"warning"}
term:administratief-beroep	{"list":"term","id":"administratief-beroep","term":"administratief beroep","plain":["bezwaar bij een andere overheidsorganisatie"],"level":"warning"}
term:rechtsmiddel	{"list":"term","id":"rechtsmiddel","term":"rechtsmiddel","plain":["bezwaar of beroep"],"level":"warning"}
term:voor-bezwaar-vatbaar	{"list":"term","id":"voor-bezwaar-vatbaar","term":"voor bezwaar vatbaar","plain":["waartegen u bezwaar kunt maken"],"level":"warning"}
term:procesbelang	{"list":"term","id":"procesbelang","term":"procesbelang","plain":["iets te winnen met de procedure"],"level":"warning"}
term:bestuursrechter	{"list":"term","id":"bestuursrechter","term":"bestuursrechter","plain":["rechter die oordeelt over besluiten van de overheid"],"level":"hint"}
term:omgevingsplan	{"list":"term","id":"omgevingsplan","term":"omgevingsplan","plain":["regels van de gemeente voor bouwen en wonen"],"level":"hint"}
term:bestemmingsplan	{"list":"term","id":"bestemmingsplan","term":"bestemmingsplan","plain":["regels over wat er mag op een stuk grond"],"level":"hint"}
term:omgevingsplanactiviteit	{"list":"term","id":"omgevingsplanactiviteit","term":"omgevingsplanactiviteit","plain":["bouwen of iets doen waarvoor de gemeente regels heeft"],"level":"warning"}
term:buitenplanse-omgevingsplanactiviteit	{"list":"term","id":"buitenplanse-omgevingsplanactiviteit","term":"buitenplanse omgevingsplanactiviteit","plain":["bouwen of doen wat volgens de regels van de gemeente niet mag"],"level":"warning"}
term:vergunningplichtig	{"list":"term","id":"vergunningplichtig","term":"vergunningplichtig","plain":["alleen toegestaan met een vergunning"],"level":"hint"}
term:vergunningvrij	{"list":"term","id":"vergunningvrij","term":"vergunningvrij","plain":["toegestaan zonder vergunning"],"level":"hint"}
term:vergunninghouder	{"list":"term","id":"vergunninghouder","term":"vergunninghouder","plain":["degene die de vergunning heeft"],"level":"hint"}
term:vergunningenplafond	{"list":"term","id":"vergunningenplafond","term":"vergunningenplafond","plain":["hoogste aantal vergunningen"],"level":"warning"}
term:welstand	{"list":"term","id":"welstand","term":"welstand","plain":["regels voor hoe gebouwen eruitzien"],"level":"warning"}
term:welstandscommissie	{"list":"term","id":"welstandscommissie","term":"welstandscommissie","plain":["deskundigen die kijken of een gebouw in de buurt past"],"level":"hint"}
term:bouwwerk	{"list":"term","id":"bouwwerk","term":"bouwwerk","plain":["gebouw of iets wat gebouwd is"],"level":"hint"}
term:bijbehorend-bouwwerk	{"list":"term","id":"bijbehorend-bouwwerk","term":"bijbehorend bouwwerk","plain":["uitbouw, schuur of garage bij het huis"],"level":"warning"}
term:achtererfgebied	{"list":"term","id":"achtererfgebied","term":"achtererfgebied","plain":["grond achter, en soms naast, uw huis"],"level":"warning"}
term:rooilijn	{"list":"term","id":"rooilijn","term":"rooilijn","plain":["lijn waar de gevels staan"],"level":"warning"}
term:bouwvlak	{"list":"term","id":"bouwvlak","term":"bouwvlak","plain":["deel van de grond waarop u mag bouwen"],"level":"warning"}
term:strijdig-gebruik	{"list":"term","id":"strijdig-gebruik","term":"strijdig gebruik","plain":["gebruik dat volgens de regels niet mag"],"level":"warning"}
term:exploitant	{"list":"term","id":"exploitant","term":"exploitant","plain":["ondernemer","eigenaar van het bedrijf"],"level":"hint"}
term:exploitatievergunning	{"list":"term","id":"exploitatievergunning","term":"exploitatievergunning","plain":["vergunning om een zaak te openen"],"level":"warning"}
term:ruimtelijke-onderbouwing	{"list":"term","id":"ruimtelijke-onderbouwing","term":"ruimtelijke onderbouwing","plain":["uitleg waarom het plan hier past"],"level":"warning"}
term:milieueffectrapport	{"list":"term","id":"milieueffectrapport","term":"milieueffectrapport","plain":["onderzoek naar de gevolgen voor het milieu"],"level":"warning"}
term:geluidsbelasting	{"list":"term","id":"geluidsbelasting","term":"geluidsbelasting","plain":["hoeveelheid geluid"],"level":"warning"}
term:leefklimaat	{"list":"term","id":"leefklimaat","term":"leefklimaat","plain":["hoe prettig het er is om te wonen"],"level":"hint"}
term:planschade	{"list":"term","id":"planschade","term":"planschade","plain":["schade door een plan van de overheid"],"level":"warning"}
term:verkeersbesluit	{"list":"term","id":"verkeersbesluit","term":"verkeersbesluit","plain":["besluit over de weg, zoals een verbod"],"level":"hint"}
term:reguliere-voorbereidingsprocedure	{"list":"term","id":"reguliere-voorbereidingsprocedure","term":"reguliere voorbereidingsprocedure","plain":["gewone procedure"],"level":"warning"}
term:indieningsvereiste	{"list":"term","id":"indieningsvereiste","term":"indieningsvereiste","plain":["wat er bij de aanvraag moet zitten"],"level":"warning"}
term:maatwerkvoorschrift	{"list":"term","id":"maatwerkvoorschrift","term":"maatwerkvoorschrift","plain":["extra regel voor uw bedrijf of situatie"],"level":"warning"}
term:bijzondere-persoonsgegevens	{"list":"term","id":"bijzondere-persoonsgegevens","term":"bijzondere persoonsgegevens","plain":["gevoelige gegevens, bijvoorbeeld over uw gezondheid"],"level":"warning"}
term:verwerkingsverantwoordelijke	{"list":"term","id":"verwerkingsverantwoordelijke","term":"verwerkingsverantwoordelijke","plain":["organisatie die beslist wat er met uw gegevens gebeurt"],"level":"warning"}
term:verwerker	{"list":"term","id":"verwerker","term":"verwerker","plain":["bedrijf dat voor ons met uw gegevens werkt"],"level":"warning"}
term:gegevensverwerking	{"list":"term","id":"gegevensverwerking","term":"gegevensverwerking","plain":["gebruik van gegevens"],"level":"warning"}
term:betrokkene	{"list":"term","id":"betrokkene","term":"betrokkene","plain":["persoon over wie het gaat","u"],"level":"hint"}
term:verwerkersovereenkomst	{"list":"term","id":"verwerkersovereenkomst","term":"verwerkersovereenkomst","plain":["contract over het gebruik van gegevens"],"level":"warning"}
term:doelbinding	{"list":"term","id":"doelbinding","term":"doelbinding","plain":["alleen gebruiken waarvoor ze bedoeld zijn"],"level":"warning"}
term:dataminimalisatie	{"list":"term","id":"dataminimalisatie","term":"dataminimalisatie","plain":["zo weinig mogelijk gegevens vragen"],"level":"warning"}
term:bewaartermijn	{"list":"term","id":"bewaartermijn","term":"bewaartermijn","plain":["tijd dat wij gegevens bewaren"],"level":"hint"}
term:gerechtvaardigd-belang	{"list":"term","id":"gerechtvaardigd-belang","term":"gerechtvaardigd belang","plain":["goede reden volgens de wet"],"level":"warning"}
term:inzageverzoek	{"list":"term","id":"inzageverzoek","term":"inzageverzoek","plain":["verzoek om uw gegevens te zien"],"level":"hint"}
term:recht-op-inzage	{"list":"term","id":"recht-op-inzage","term":"recht op inzage","plain":["recht om uw gegevens te zien"],"level":"hint"}
term:rectificatie	{"list":"term","id":"rectificatie","term":"rectificatie","plain":["verbetering"],"level":"warning"}
term:recht-op-vergetelheid	{"list":"term","id":"recht-op-vergetelheid","term":"recht op vergetelheid","plain":["recht om gegevens te laten wissen"],"level":"warning"}
term:dataportabiliteit	{"list":"term","id":"dataportabiliteit","term":"dataportabiliteit","plain":["uw gegevens meenemen naar een andere organisatie"],"level":"warning"}
term:profilering	{"list":"term","id":"profilering","term":"profilering","plain":["automatisch inschatten wat voor persoon u bent"],"level":"warning"}
term:geautomatiseerde-besluitvorming	{"list":"term","id":"geautomatiseerde-besluitvorming","term":"geautomatiseerde besluitvorming","plain":["een computer neemt het besluit"],"level":"warning"}
term:functionaris-gegevensbescherming	{"list":"term","id":"functionaris-gegevensbescherming","term":"functionaris gegevensbescherming","plain":["medewerker die controleert of wij goed omgaan met gegevens"],"level":"warning"}
term:pseudonimiseren	{"list":"term","id":"pseudonimiseren","term":"pseudonimiseren","plain":["uw naam vervangen door een code"],"level":"warning"}
term:anonimiseren	{"list":"term","id":"anonimiseren","term":"anonimiseren","plain":["namen weghalen"],"level":"hint"}
term:authenticatie	{"list":"term","id":"authenticatie","term":"authenticatie","plain":["controle of u het echt bent"],"level":"warning"}
term:tweestapsverificatie	{"list":"term","id":"tweestapsverificatie","term":"tweestapsverificatie","plain":["inloggen met een extra code"],"level":"hint"}
term:verificatie	{"list":"term","id":"verificatie","term":"verificatie","plain":["controle of het klopt"],"level":"warning"}
term:inlogmiddel	{"list":"term","id":"inlogmiddel","term":"inlogmiddel","plain":["manier om in te loggen, zoals DigiD"],"level":"warning"}
term:betrouwbaarheidsniveau	{"list":"term","id":"betrouwbaarheidsniveau","term":"betrouwbaarheidsniveau","plain":["hoe veilig u moet inloggen"],"level":"warning"}
term:openbaarmaking	{"list":"term","id":"openbaarmaking","term":"openbaarmaking","plain":["laten zien aan iedereen"],"level":"hint"}
term:subsidieverlening	{"list":"term","id":"subsidieverlening","term":"subsidieverlening","plain":["besluit dat u subsidie krijgt"],"level":"warning"}
term:subsidievaststelling	{"list":"term","id":"subsidievaststelling","term":"subsidievaststelling","plain":["besluit over de subsidie die u mag houden"],"level":"warning"}
term:verlaagde-vaststelling	{"list":"term","id":"verlaagde-vaststelling","term":"verlaagde vaststelling","plain":["lager bedrag dan eerst afgesproken"],"level":"warning"}
term:nihilbeschikking	{"list":"term","id":"nihilbeschikking","term":"nihilbeschikking","plain":["besluit dat het bedrag nul euro is"],"level":"warning"}
term:subsidieontvanger	{"list":"term","id":"subsidieontvanger","term":"subsidieontvanger","plain":["degene die de subsidie krijgt"],"level":"hint"}
term:subsidieplafond	{"list":"term","id":"subsidieplafond","term":"subsidieplafond","plain":["bedrag dat er in totaal voor de subsidie is"],"level":"warning"}
term:subsidiabel	{"list":"term","id":"subsidiabel","term":"subsidiabel","plain":["waarvoor u subsidie kunt krijgen"],"level":"warning"}
term:cofinanciering	{"list":"term","id":"cofinanciering","term":"cofinanciering","plain":["geld van anderen of uzelf"],"level":"warning"}
term:egalisatiereserve	{"list":"term","id":"egalisatiereserve","term":"egalisatiereserve","plain":["spaarpot voor tegenvallers"],"level":"warning"}
term:bevoorschotting	{"list":"term","id":"bevoorschotting","term":"bevoorschotting","plain":["geld vooraf"],"level":"warning"}
term:controleverklaring	{"list":"term","id":"controleverklaring","term":"controleverklaring","plain":["verklaring van de accountant dat de cijfers kloppen"],"level":"warning"}
term:de-minimissteun	{"list":"term","id":"de-minimissteun","term":"de-minimissteun","plain":["kleine steun aan bedrijven die van Europa mag"],"level":"warning"}
term:de-minimisverklaring	{"list":"term","id":"de-minimisverklaring","term":"de-minimisverklaring","plain":["formulier over overheidssteun die uw bedrijf al kreeg"],"level":"warning"}
term:staatssteun	{"list":"term","id":"staatssteun","term":"staatssteun","plain":["voordeel van de overheid voor een bedrijf"],"level":"warning"}
term:cumulatie	{"list":"term","id":"cumulatie","term":"cumulatie","plain":["optellen"],"level":"warning"}
term:tender	{"list":"term","id":"tender","term":"tender","plain":["wedstrijd tussen aanvragen"],"level":"warning"}
term:weigeringsgrond	{"list":"term","id":"weigeringsgrond","term":"weigeringsgrond","plain":["reden om nee te zeggen"],"level":"warning"}
term:instellingssubsidie	{"list":"term","id":"instellingssubsidie","term":"instellingssubsidie","plain":["subsidie voor een hele organisatie"],"level":"warning"}
term:penvoerder	{"list":"term","id":"penvoerder","term":"penvoerder","plain":["degene die namens de groep alles regelt"],"level":"warning"}
term:forfaitair	{"list":"term","id":"forfaitair","term":"forfaitair","plain":["vast"],"level":"warning"}
term:dekkingsplan	{"list":"term","id":"dekkingsplan","term":"dekkingsplan","plain":["overzicht waar het geld vandaan komt"],"level":"warning"}
term:liquiditeitsprognose	{"list":"term","id":"liquiditeitsprognose","term":"liquiditeitsprognose","plain":["overzicht van wanneer u geld nodig hebt"],"level":"warning"}
term:onderbesteding	{"list":"term","id":"onderbesteding","term":"onderbesteding","plain":["geld dat u overhoudt"],"level":"warning"}
term:vermogensvorming	{"list":"term","id":"vermogensvorming","term":"vermogensvorming","plain":["sparen of bezit krijgen met de subsidie"],"level":"warning"}
term:jeugdhulpaanbieder	{"list":"term","id":"jeugdhulpaanbieder","term":"jeugdhulpaanbieder","plain":["organisatie die uw kind helpt"],"level":"hint"}
term:gecertificeerde-instelling	{"list":"term","id":"gecertificeerde-instelling","term":"gecertificeerde instelling","plain":["organisatie voor jeugdbescherming"],"level":"warning"}
term:jeugdbeschermer	{"list":"term","id":"jeugdbeschermer","term":"jeugdbeschermer","plain":["begeleider die de veiligheid van uw kind bewaakt"],"level":"hint"}
term:gezinsvoogd	{"list":"term","id":"gezinsvoogd","term":"gezinsvoogd","plain":["begeleider die met u let op de veiligheid van uw kind"],"level":"hint"}
term:ondertoezichtstelling	{"list":"term","id":"ondertoezichtstelling","term":"ondertoezichtstelling","plain":["besluit dat iemand meekijkt in de opvoeding"],"level":"warning"}
term:uithuisplaatsing	{"list":"term","id":"uithuisplaatsing","term":"uithuisplaatsing","plain":["een kind woont tijdelijk ergens anders"],"level":"hint"}
term:machtiging-uithuisplaatsing	{"list":"term","id":"machtiging-uithuisplaatsing","term":"machtiging uithuisplaatsing","plain":["toestemming om een kind ergens anders te laten wonen"],"level":"warning"}
term:spoedmachtiging	{"list":"term","id":"spoedmachtiging","term":"spoedmachtiging","plain":["snelle toestemming van de rechter"],"level":"warning"}
term:gesloten-jeugdhulp	{"list":"term","id":"gesloten-jeugdhulp","term":"gesloten jeugdhulp","plain":["hulp op een plek waar je niet zomaar weg mag"],"level":"warning"}
term:kinderbeschermingsmaatregel	{"list":"term","id":"kinderbeschermingsmaatregel","term":"kinderbeschermingsmaatregel","plain":["besluit van de rechter om een kind te beschermen"],"level":"warning"}
term:raadsonderzoek	{"list":"term","id":"raadsonderzoek","term":"raadsonderzoek","plain":["onderzoek door de Raad voor de Kinderbescherming"],"level":"warning"}
term:ouderlijk-gezag	{"list":"term","id":"ouderlijk-gezag","term":"ouderlijk gezag","plain":["recht en plicht om over uw kind te beslissen"],"level":"hint"}
term:gezaghebbende-ouder	{"list":"term","id":"gezaghebbende-ouder","term":"gezaghebbende ouder","plain":["ouder die over het kind mag beslissen"],"level":"warning"}
term:gezagsbeeindigende-maatregel	{"list":"term","id":"gezagsbeeindigende-maatregel","term":"gezagsbeëindigende maatregel","plain":["besluit dat een ouder niet meer over het kind beslist"],"level":"warning"}
term:voogdij	{"list":"term","id":"voogdij","term":"voogdij","plain":["gezag van iemand die niet de ouder is"],"level":"hint"}
term:bijzondere-curator	{"list":"term","id":"bijzondere-curator","term":"bijzondere curator","plain":["iemand die voor het kind opkomt bij de rechter"],"level":"warning"}
term:wettelijk-vertegenwoordiger	{"list":"term","id":"wettelijk-vertegenwoordiger","term":"wettelijk vertegenwoordiger","plain":["iemand die namens u mag beslissen"],"level":"hint"}
term:minderjarig	{"list":"term","id":"minderjarig","term":"minderjarig","plain":["jonger dan 18 jaar"],"level":"hint"}
term:familiegroepsplan	{"list":"term","id":"familiegroepsplan","term":"familiegroepsplan","plain":["plan dat u maakt met familie en vrienden"],"level":"warning"}
term:verwijsindex	{"list":"term","id":"verwijsindex","term":"verwijsindex","plain":["lijst waarin hulpverleners elkaar kunnen vinden"],"level":"warning"}
term:netwerkpleeggezin	{"list":"term","id":"netwerkpleeggezin","term":"netwerkpleeggezin","plain":["familie of bekenden die voor het kind zorgen"],"level":"warning"}
term:schriftelijke-aanwijzing	{"list":"term","id":"schriftelijke-aanwijzing","term":"schriftelijke aanwijzing","plain":["brief met een verplichte opdracht"],"level":"warning"}
term:woonplaatsbeginsel	{"list":"term","id":"woonplaatsbeginsel","term":"woonplaatsbeginsel","plain":["regel welke gemeente de hulp betaalt"],"level":"warning"}
term:casusregisseur	{"list":"term","id":"casusregisseur","term":"casusregisseur","plain":["vaste begeleider die alles regelt"],"level":"warning"}
term:gedwongen-kader	{"list":"term","id":"gedwongen-kader","term":"gedwongen kader","plain":["verplichte hulp"],"level":"warning"}
formal:aangaande	{"list":"formal","id":"aangaande","term":"aangaande","plain":["over"],"repair":"sure","level":"hint"}
formal:aangelegenheid	{"list":"formal","id":"aangelegenheid","term":"aangelegenheid","plain":["zaak"],"repair":"sure","level":"hint","forms":{"aangelegenheden":"zaken"}}
formal:aangezien	{"list":"formal","id":"aangezien","term":"aangezien","plain":["omdat"],"repair":"sure","level":"hint"}
formal:aanleveren	{"list":"formal","id":"aanleveren","term":"aanleveren","plain":["sturen","geven"],"level":"hint"}
formal:aanmerken-als	{"list":"formal","id":"aanmerken-als","term":"aanmerken als","plain":["zien als"],"repair":"sure","level":"hint","forms":{"aangemerkt als":"gezien als","aan te merken als":"te zien als","aangemerkt":null,"aanmerkt als":null,"merkt ... aan als":null,"merken ... aan als":null,"merken wij aan als":null,"merkt aan als":null,"merken aan als":null}}
formal:aanspraak-maken-op	{"list":"formal","id":"aanspraak-maken-op","term":"aanspraak maken op","plain":["recht hebben op"],"level":"hint"}
formal:aantreffen	{"list":"formal","id":"aantreffen","term":"aantreffen","plain":["vinden"],"repair":"sure","level":"hint","forms":{"aantreft":"vindt","aangetroffen":"gevonden","aan te treffen":"te vinden","treft u aan":"vindt u","treft u ... aan":null,"aantrof":null,"aantroffen":null}}
formal:aanvang	{"list":"formal","id":"aanvang","term":"aanvang","plain":["begin","start"],"level":"hint"}
formal:aanvangen	{"list":"formal","id":"aanvangen","term":"aanvangen","plain":["beginnen","starten"],"repair":"sure","level":"hint","forms":{"aanvangt":"begint","aangevangen":null,"aan te vangen":"te beginnen","vangt aan":"begint","vangen aan":"beginnen","ving aan":"begon","vingen aan":"begonnen","vangt ... aan":null,"aanving":null,"aanvingen":null}}
formal:aanvangsdatum	{"list":"formal","id":"aanvangsdatum","term":"aanvangsdatum","plain":["begindatum"],"repair":"sure","level":"hint"}
formal:aanwenden	{"list":"formal","id":"aanwenden","term":"aanwenden","plain":["gebruiken"],"repair":"sure","level":"hint","forms":{"aanwendt":"gebruikt","aangewend":"gebruikt","aangewende":"gebruikte","aan te wenden":"te gebruiken","wendt ... aan":null,"wenden ... aan":null,"wendt aan":null,"wenden aan":null}}
formal:abuis	{"list":"formal","id":"abuis","term":"abuis","plain":["vergissing"],"level":"hint"}
formal:abusievelijk	{"list":"formal","id":"abusievelijk","term":"abusievelijk","plain":["per ongeluk"],"repair":"sure","level":"hint"}
formal:accorderen	{"list":"formal","id":"accorderen","term":"accorderen","plain":["goedkeuren"],"level":"hint","forms":{"geaccordeerd":"goedgekeurd","geaccordeerde":"goedgekeurde","te accorderen":"goed te keuren","accordeert":null,"accordeerde":null,"accordeerden":null}}
formal:acht-slaan-op	{"list":"formal","id":"acht-slaan-op","term":"acht slaan op","plain":["letten op"],"level":"hint"}
formal:additioneel	{"list":"formal","id":"additioneel","term":"additioneel","plain":["extra"],"repair":"sure","level":"hint","forms":{"additionele":"extra"}}
formal:adequaat	{"list":"formal","id":"adequaat","term":"adequaat","plain":["goed"],"repair":"sure","level":"hint","forms":{"adequate":"goede"}}
formal:adstrueren	{"list":"formal","id":"adstrueren","term":"adstrueren","plain":["uitleggen"],"level":"warning"}
formal:afdoende	{"list":"formal","id":"afdoende","term":"afdoende","plain":["voldoende"],"repair":"sure","level":"hint"}
formal:afschrift	{"list":"formal","id":"afschrift","term":"afschrift","plain":["kopie"],"level":"hint"}
formal:afwijzend-beschikken	{"list":"formal","id":"afwijzend-beschikken","term":"afwijzend beschikken","plain":["afwijzen"],"level":"hint"}
formal:aldaar	{"list":"formal","id":"aldaar","term":"aldaar","plain":["daar"],"repair":"sure","level":"hint"}
formal:aldus	{"list":"formal","id":"aldus","term":"aldus te","plain":["zo te"],"repair":"sure","level":"hint","forms":{"aldus berekend":"zo berekend","aldus is":null,"aldus wordt":null,"aldus heeft":null,"aldus hebt":null,"aldus hebben":null,"aldus vastgesteld":null}}
formal:alhier	{"list":"formal","id":"alhier","term":"alhier","plain":["hier"],"level":"hint"}
formal:alhoewel	{"list":"formal","id":"alhoewel","term":"alhoewel","plain":["hoewel"],"repair":"sure","level":"hint"}
formal:alles-overziend	{"list":"formal","id":"alles-overziend","term":"alles overziend","plain":["daarom"],"level":"hint"}
formal:als-bedoeld-in	{"list":"formal","id":"als-bedoeld-in","term":"als bedoeld in","plain":["uit","volgens"],"level":"hint"}
formal:alsdan	{"list":"formal","id":"alsdan","term":"alsdan","plain":["dan"],"repair":"sure","level":"warning"}
formal:alsmede	{"list":"formal","id":"alsmede","term":"alsmede","plain":["en"],"repair":"sure","level":"hint"}
formal:alsook	{"list":"formal","id":"alsook","term":"alsook","plain":["en"],"repair":"sure","level":"hint"}
formal:althans	{"list":"formal","id":"althans","term":"althans","plain":["in elk geval"],"level":"hint"}
formal:alvorens	{"list":"formal","id":"alvorens","term":"alvorens","plain":["voordat"],"level":"hint"}
formal:alwaar	{"list":"formal","id":"alwaar","term":"alwaar","plain":["waar"],"repair":"sure","level":"warning"}
formal:amoveren	{"list":"formal","id":"amoveren","term":"amoveren","plain":["slopen","weghalen"],"level":"warning"}
formal:andermaal	{"list":"formal","id":"andermaal","term":"andermaal","plain":["opnieuw"],"repair":"sure","level":"hint"}
formal:anderszins	{"list":"formal","id":"anderszins","term":"anderszins","plain":["op een andere manier"],"level":"hint"}
formal:anderzijds	{"list":"formal","id":"anderzijds","term":"anderzijds","plain":["aan de andere kant"],"level":"hint"}
formal:assistentie	{"list":"formal","id":"assistentie","term":"assistentie","plain":["hulp"],"repair":"sure","level":"hint"}
formal:assisteren	{"list":"formal","id":"assisteren","term":"assisteren","plain":["helpen"],"repair":"sure","level":"hint","forms":{"assisteert":"helpt","assisteerde":"hielp","assisteerden":"hielpen","geassisteerd":"geholpen"}}
formal:attenderen	{"list":"formal","id":"attenderen","term":"attenderen","plain":["wijzen"],"repair":"sure","level":"hint","forms":{"attendeert":"wijst","attendeer":"wijs","geattendeerd":"gewezen","attendeerde":"wees","attendeerden":"wezen"}}
formal:bedrag-ad	{"list":"formal","id":"bedrag-ad","term":"bedrag ad","plain":["bedrag van"],"repair":"sure","level":"hint","forms":{"boete ad":"boete van","kosten ad":"kosten van","vordering ad":"vordering van","schuld ad":"schuld van","termijnen ad":"termijnen van","bedragen ad":"bedragen van","vergoeding ad":"vergoeding van","leges ad":"leges van","griffierecht ad":"griffierecht van"}}
formal:bedrag-voldoen	{"list":"formal","id":"bedrag-voldoen","term":"bedrag ... voldoen","plain":["betalen"],"level":"hint"}
formal:behelzen	{"list":"formal","id":"behelzen","term":"behelzen","plain":["inhouden","gaan over"],"level":"hint"}
formal:behoeven	{"list":"formal","id":"behoeven","term":"behoeven","plain":["hoeven","nodig hebben"],"level":"hint"}
formal:behoort-te	{"list":"formal","id":"behoort-te","term":"behoort te","plain":["moet","hoort"],"level":"hint"}
formal:behoudens	{"list":"formal","id":"behoudens","term":"behoudens","plain":["behalve"],"level":"hint"}
formal:belendend	{"list":"formal","id":"belendend","term":"belendend","plain":["ernaast","aangrenzend"],"level":"hint"}
formal:benevens	{"list":"formal","id":"benevens","term":"benevens","plain":["en"],"level":"warning"}
formal:benodigd	{"list":"formal","id":"benodigd","term":"benodigd","plain":["nodig"],"level":"hint"}
formal:beogen	{"list":"formal","id":"beogen","term":"beogen","plain":["willen","als doel hebben"],"level":"hint"}
formal:berichten-wij-u	{"list":"formal","id":"berichten-wij-u","term":"berichten wij u","plain":["laten wij u weten"],"level":"hint"}
formal:beroep-aantekenen	{"list":"formal","id":"beroep-aantekenen","term":"beroep aantekenen","plain":["in beroep gaan"],"level":"hint","forms":{"geen beroep aantekenen":"niet in beroep gaan","hoger beroep aantekenen":"in hoger beroep gaan","beroep aan te tekenen":null,"hoger beroep aan te tekenen":"in hoger beroep te gaan","beroep aangetekend":null,"beroep aantekent":null,"geen beroep aantekent":"niet in beroep gaat","hoger beroep aantekent":"in hoger beroep gaat","teken beroep aan":"ga in beroep","tekent ... beroep aan":null,"tekent beroep aan":null}}
formal:berusten-bij	{"list":"formal","id":"berusten-bij","term":"berusten bij","plain":["liggen bij"],"repair":"sure","level":"hint","forms":{"berust bij":"ligt bij","berustte bij":"lag bij","berustten bij":"lagen bij"}}
formal:bescheiden	{"list":"formal","id":"bescheiden","term":"bescheiden","plain":["papieren","documenten"],"level":"hint"}
formal:beschikken-op	{"list":"formal","id":"beschikken-op","term":"beschikken op","plain":["beslissen over"],"level":"hint"}
formal:beschikken-over	{"list":"formal","id":"beschikken-over","term":"beschikken over","plain":["hebben"],"level":"hint"}
formal:betaling-gekruist	{"list":"formal","id":"betaling-gekruist","term":"betaling ... gekruist","plain":["hebt u al betaald"],"level":"hint"}
formal:betreffende	{"list":"formal","id":"betreffende","term":"betreffende","plain":["over"],"level":"hint"}
formal:bewerkstelligen	{"list":"formal","id":"bewerkstelligen","term":"bewerkstelligen","plain":["zorgen voor","bereiken"],"level":"hint"}
formal:bewilligen	{"list":"formal","id":"bewilligen","term":"bewilligen","plain":["toestemmen"],"level":"warning"}
formal:bezigen	{"list":"formal","id":"bezigen","term":"bezigen","plain":["gebruiken"],"repair":"sure","level":"warning","forms":{"bezigt":"gebruikt","bezigde":"gebruikte","bezigden":"gebruikten","gebezigd":"gebruikt","gebezigde":"gebruikte"}}
formal:bezwaar-aantekenen	{"list":"formal","id":"bezwaar-aantekenen","term":"bezwaar aantekenen","plain":["bezwaar maken"],"repair":"sure","level":"hint","forms":{"bezwaar aan te tekenen":"bezwaar te maken","bezwaar aangetekend":"bezwaar gemaakt","bezwaar aantekent":"bezwaar maakt","tekent ... bezwaar aan":null,"tekent u bezwaar aan":null,"teken bezwaar aan":null,"tekent bezwaar aan":null}}
formal:bij-afzonderlijke-brief	{"list":"formal","id":"bij-afzonderlijke-brief","term":"bij afzonderlijke brief","plain":["in een aparte brief"],"repair":"sure","level":"hint","forms":{"bij separate brief":"in een aparte brief","bij afzonderlijk schrijven":"in een aparte brief","bij separaat schrijven":"in een aparte brief","per separate brief":"in een aparte brief"}}
formal:bij-brief-van	{"list":"formal","id":"bij-brief-van","term":"bij brief van","plain":["in de brief van"],"repair":"sure","level":"hint","forms":{"bij brieven van":"in de brieven van","bij schrijven van":"in de brief van","bij besluit van":"in het besluit van","bij e-mail van":"in de e-mail van","bij mail van":"in de mail van","per brief van":"in de brief van"}}
formal:bij-herhaling	{"list":"formal","id":"bij-herhaling","term":"bij herhaling","plain":["meerdere keren"],"level":"hint"}
formal:bij-machte	{"list":"formal","id":"bij-machte","term":"bij machte","plain":["kunnen"],"level":"hint"}
formal:bij-voorbaat	{"list":"formal","id":"bij-voorbaat","term":"bij voorbaat","plain":["van tevoren"],"level":"hint"}
formal:bij-voortduring	{"list":"formal","id":"bij-voortduring","term":"bij voortduring","plain":["steeds"],"repair":"sure","level":"warning"}
formal:bijgaand	{"list":"formal","id":"bijgaand","term":"bijgaand","plain":["bij deze brief"],"level":"hint"}
formal:billijk	{"list":"formal","id":"billijk","term":"billijk","plain":["redelijk","eerlijk"],"level":"hint"}
formal:blijk-geven-van	{"list":"formal","id":"blijk-geven-van","term":"blijk geven van","plain":["laten merken"],"level":"hint"}
formal:blijkens	{"list":"formal","id":"blijkens","term":"blijkens","plain":["volgens"],"repair":"sure","level":"hint"}
formal:bovengenoemd	{"list":"formal","id":"bovengenoemd","term":"bovengenoemd","plain":["dit","deze"],"level":"hint"}
formal:casu-quo	{"list":"formal","id":"casu-quo","term":"casu quo","plain":["of"],"level":"warning"}
formal:circa	{"list":"formal","id":"circa","term":"circa","plain":["ongeveer"],"repair":"sure","level":"hint"}
formal:completeren	{"list":"formal","id":"completeren","term":"completeren","plain":["aanvullen","compleet maken"],"level":"hint"}
formal:conform	{"list":"formal","id":"conform","term":"conform","plain":["volgens"],"repair":"sure","level":"hint"}
formal:conformeren-aan	{"list":"formal","id":"conformeren-aan","term":"conformeren aan","plain":["houden aan"],"repair":"sure","level":"hint","forms":{"conformeert aan":"houdt aan","geconformeerd aan":"gehouden aan","conformeert ... aan":null}}
formal:constateren	{"list":"formal","id":"constateren","term":"constateren","plain":["zien","merken"],"level":"hint"}
formal:continueren	{"list":"formal","id":"continueren","term":"continueren","plain":["doorgaan met"],"level":"hint"}
formal:convenieren	{"list":"formal","id":"convenieren","term":"conveniëren","plain":["uitkomen","passen"],"level":"warning"}
formal:creeren	{"list":"formal","id":"creeren","term":"creëren","plain":["maken","zorgen voor"],"level":"hint"}
formal:daaraan-verbonden	{"list":"formal","id":"daaraan-verbonden","term":"daaraan verbonden","plain":["die daarbij horen"],"level":"hint"}
formal:daarenboven	{"list":"formal","id":"daarenboven","term":"daarenboven","plain":["bovendien"],"repair":"sure","level":"warning"}
formal:daarmede	{"list":"formal","id":"daarmede","term":"daarmede","plain":["daarmee"],"repair":"sure","level":"hint"}
formal:daaromtrent	{"list":"formal","id":"daaromtrent","term":"daaromtrent","plain":["daarover"],"repair":"sure","level":"hint"}
formal:daartoe	{"list":"formal","id":"daartoe","term":"daartoe","plain":["daarvoor"],"level":"hint"}
formal:dagtekening	{"list":"formal","id":"dagtekening","term":"dagtekening","plain":["datum","datum van deze brief"],"level":"hint"}
formal:danwel	{"list":"formal","id":"danwel","term":"danwel","plain":["of"],"repair":"sure","level":"hint","forms":{"schriftelijk dan wel mondeling":"schriftelijk of mondeling","mondeling dan wel schriftelijk":"mondeling of schriftelijk","geheel dan wel gedeeltelijk":"geheel of gedeeltelijk","niet dan wel":"niet of"}}
formal:derhalve	{"list":"formal","id":"derhalve","term":"derhalve","plain":["daarom","dus"],"repair":"sure","level":"hint"}
formal:dermate	{"list":"formal","id":"dermate","term":"dermate","plain":["zo"],"repair":"sure","level":"hint"}
formal:desaangaande	{"list":"formal","id":"desaangaande","term":"desaangaande","plain":["daarover"],"repair":"sure","level":"warning"}
formal:desalniettemin	{"list":"formal","id":"desalniettemin","term":"desalniettemin","plain":["toch"],"repair":"sure","level":"hint"}
formal:desbetreffend	{"list":"formal","id":"desbetreffend","term":"desbetreffend","plain":["deze","die","dit"],"level":"hint"}
formal:desgevraagd	{"list":"formal","id":"desgevraagd","term":"desgevraagd","plain":["op onze vraag"],"level":"hint"}
formal:desgewenst	{"list":"formal","id":"desgewenst","term":"desgewenst","plain":["als u dat wilt"],"level":"hint"}
formal:desniettegenstaande	{"list":"formal","id":"desniettegenstaande","term":"desniettegenstaande","plain":["toch"],"repair":"sure","level":"warning"}
formal:destijds	{"list":"formal","id":"destijds","term":"destijds","plain":["toen"],"repair":"sure","level":"hint"}
formal:desverlangd	{"list":"formal","id":"desverlangd","term":"desverlangd","plain":["als u dat wilt"],"level":"warning"}
formal:deswege	{"list":"formal","id":"deswege","term":"deswege","plain":["daarom"],"repair":"sure","level":"warning"}
formal:dewelke	{"list":"formal","id":"dewelke","term":"dewelke","plain":["die","dat"],"level":"warning"}
formal:dezerzijds	{"list":"formal","id":"dezerzijds","term":"dezerzijds","plain":["van ons","van onze kant"],"level":"warning"}
formal:dienaangaande	{"list":"formal","id":"dienaangaande","term":"dienaangaande","plain":["daarover"],"repair":"sure","level":"warning"}
formal:dienen-gap-te	{"list":"formal","id":"dienen-gap-te","term":"dient ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn","plain":["moet"],"level":"hint"}
formal:dienen-te	{"list":"formal","id":"dienen-te","term":"dient te","plain":["moet"],"repair":"sure","level":"hint","forms":{"dienen te":"moeten","dien te":"moet","diende te":"moest","dienden te":"moesten"}}
formal:diens	{"list":"formal","id":"diens","term":"diens","plain":["zijn"],"level":"hint"}
formal:diensvolgens	{"list":"formal","id":"diensvolgens","term":"diensvolgens","plain":["daarom"],"repair":"sure","level":"warning"}
formal:dientengevolge	{"list":"formal","id":"dientengevolge","term":"dientengevolge","plain":["daardoor"],"repair":"sure","level":"warning"}
formal:discrepantie	{"list":"formal","id":"discrepantie","term":"discrepantie","plain":["verschil"],"level":"hint","forms":{"discrepanties":"verschillen"}}
formal:doch	{"list":"formal","id":"doch","term":"doch","plain":["maar"],"repair":"sure","level":"hint"}
formal:doeleinde	{"list":"formal","id":"doeleinde","term":"doeleinde","plain":["doel"],"repair":"sure","level":"hint","forms":{"doeleinden":"doelen"}}
formal:doen-toekomen	{"list":"formal","id":"doen-toekomen","term":"doen toekomen","plain":["sturen","geven"],"level":"hint","forms":{"te doen toekomen":"te sturen","doet toekomen":"stuurt","doe toekomen":"stuur","doet ... toekomen":null,"doe ... toekomen":null,"doen ... toekomen":null,"doen geworden":null}}
formal:doorgaans	{"list":"formal","id":"doorgaans","term":"doorgaans","plain":["meestal"],"repair":"sure","level":"hint"}
formal:doorgang-vinden	{"list":"formal","id":"doorgang-vinden","term":"doorgang vinden","plain":["doorgaan"],"level":"hint"}
formal:dusdanig	{"list":"formal","id":"dusdanig","term":"dusdanig","plain":["zo"],"level":"hint"}
formal:echter	{"list":"formal","id":"echter","term":"echter","plain":["maar"],"level":"hint"}
formal:edoch	{"list":"formal","id":"edoch","term":"edoch","plain":["maar"],"repair":"sure","level":"warning"}
formal:een-en-ander	{"list":"formal","id":"een-en-ander","term":"een en ander","plain":["dit"],"level":"hint"}
formal:eenduidig	{"list":"formal","id":"eenduidig","term":"eenduidig","plain":["duidelijk"],"level":"hint"}
formal:eenieder	{"list":"formal","id":"eenieder","term":"eenieder","plain":["iedereen"],"repair":"sure","level":"hint","forms":{"een ieder":"iedereen","elkeen":"iedereen"}}
formal:eerst-nadat	{"list":"formal","id":"eerst-nadat","term":"eerst nadat","plain":["pas nadat"],"repair":"sure","level":"hint","forms":{"eerst dan nadat":"pas nadat"}}
formal:eerstkomend	{"list":"formal","id":"eerstkomend","term":"eerstkomend","plain":["volgende"],"level":"hint"}
formal:eertijds	{"list":"formal","id":"eertijds","term":"eertijds","plain":["vroeger"],"repair":"sure","level":"warning"}
formal:effectueren	{"list":"formal","id":"effectueren","term":"effectueren","plain":["uitvoeren"],"level":"hint","forms":{"effectueert":null,"effectueerde":null,"geëffectueerd":"uitgevoerd","geëffectueerde":"uitgevoerde"}}
formal:enerzijds	{"list":"formal","id":"enerzijds","term":"enerzijds","plain":["aan de ene kant"],"level":"hint"}
formal:enigerlei	{"list":"formal","id":"enigerlei","term":"enigerlei","plain":["een of andere"],"level":"warning","forms":{"op enigerlei wijze":"op een of andere manier","in enigerlei vorm":"in een of andere vorm"}}
formal:er-dient-rekening-mee-te-worden-gehouden	{"list":"formal","id":"er-dient-rekening-mee-te-worden-gehouden","term":"er dient rekening mee te worden gehouden","plain":["let op"],"level":"hint"}
formal:ergo	{"list":"formal","id":"ergo","term":"ergo","plain":["dus"],"repair":"sure","level":"warning"}
formal:erkentelijk	{"list":"formal","id":"erkentelijk","term":"erkentelijk","plain":["dankbaar"],"repair":"sure","level":"hint"}
formal:evenals	{"list":"formal","id":"evenals","term":"evenals","plain":["net als"],"repair":"sure","level":"hint"}
formal:eveneens	{"list":"formal","id":"eveneens","term":"eveneens","plain":["ook"],"repair":"sure","level":"hint"}
formal:evenmin	{"list":"formal","id":"evenmin","term":"evenmin","plain":["ook niet","ook geen"],"level":"hint"}
formal:evenwel	{"list":"formal","id":"evenwel","term":"evenwel","plain":["maar"],"level":"hint"}
formal:evenzeer	{"list":"formal","id":"evenzeer","term":"evenzeer","plain":["ook","net zo"],"level":"hint"}
formal:evident	{"list":"formal","id":"evident","term":"evident","plain":["duidelijk"],"repair":"sure","level":"hint","forms":{"evidente":"duidelijke"}}
formal:faciliteren	{"list":"formal","id":"faciliteren","term":"faciliteren","plain":["helpen","mogelijk maken"],"level":"hint"}
formal:feitelijk	{"list":"formal","id":"feitelijk","term":"feitelijk","plain":["echt","in werkelijkheid"],"level":"hint"}
formal:fiatteren	{"list":"formal","id":"fiatteren","term":"fiatteren","plain":["goedkeuren"],"level":"hint","forms":{"te fiatteren":"goed te keuren","gefiatteerd":"goedgekeurd","gefiatteerde":"goedgekeurde","fiatteert":null}}
formal:fungeren-als	{"list":"formal","id":"fungeren-als","term":"fungeren als","plain":["werken als","zijn"],"level":"hint"}
formal:gaarne	{"list":"formal","id":"gaarne","term":"gaarne","plain":["graag"],"repair":"sure","level":"hint"}
formal:geacht-te	{"list":"formal","id":"geacht-te","term":"geacht te","plain":["moeten"],"level":"hint"}
formal:gedagtekend	{"list":"formal","id":"gedagtekend","term":"gedagtekend","plain":["van","met de datum"],"level":"hint"}
formal:gedurende	{"list":"formal","id":"gedurende","term":"gedurende","plain":["tijdens"],"level":"hint"}
formal:geeigend	{"list":"formal","id":"geeigend","term":"geëigend","plain":["geschikt"],"repair":"sure","level":"hint","forms":{"geëigende":"geschikte"}}
formal:geenszins	{"list":"formal","id":"geenszins","term":"geenszins","plain":["helemaal niet","niet"],"level":"hint"}
formal:gegadigde	{"list":"formal","id":"gegadigde","term":"gegadigde","plain":["belangstellende"],"repair":"sure","level":"hint","forms":{"gegadigden":"belangstellenden"}}
formal:gehouden-zijn	{"list":"formal","id":"gehouden-zijn","term":"bent gehouden","plain":["moet"],"level":"hint"}
formal:gelet-op-het-bovenstaande	{"list":"formal","id":"gelet-op-het-bovenstaande","term":"gelet op het bovenstaande","plain":["daarom","dus"],"level":"hint"}
formal:gelieve	{"list":"formal","id":"gelieve","term":"gelieve","plain":["wilt u"],"level":"hint"}
formal:gemotiveerd-bezwaar	{"list":"formal","id":"gemotiveerd-bezwaar","term":"gemotiveerd bezwaarschrift","plain":["met uw redenen erbij"],"level":"hint"}
formal:genegen	{"list":"formal","id":"genegen","term":"genegen","plain":["bereid"],"repair":"sure","level":"warning"}
formal:genoegzaam	{"list":"formal","id":"genoegzaam","term":"genoegzaam","plain":["voldoende"],"repair":"sure","level":"warning","forms":{"genoegzame":"voldoende"}}
formal:genoodzaakt	{"list":"formal","id":"genoodzaakt","term":"genoodzaakt","plain":["moeten"],"level":"hint"}
formal:gerechtigd	{"list":"formal","id":"gerechtigd","term":"gerechtigd","plain":["mogen"],"level":"hint"}
formal:gering	{"list":"formal","id":"gering","term":"gering","plain":["klein","weinig","laag"],"level":"hint"}
formal:geruime-tijd	{"list":"formal","id":"geruime-tijd","term":"geruime tijd","plain":["een lange tijd"],"repair":"sure","level":"hint"}
formal:geschieden	{"list":"formal","id":"geschieden","term":"geschieden","plain":["gebeuren"],"repair":"sure","level":"hint","forms":{"geschiedt":"gebeurt","geschiedde":"gebeurde","geschiedden":"gebeurden","geschied":"gebeurd"}}
formal:gestand-doen	{"list":"formal","id":"gestand-doen","term":"gestand doen","plain":["nakomen"],"level":"warning"}
formal:gevestigd-te	{"list":"formal","id":"gevestigd-te","term":"gevestigd te","plain":["gevestigd in"],"repair":"sure","level":"hint"}
formal:gevoeglijk	{"list":"formal","id":"gevoeglijk","term":"gevoeglijk","plain":["gerust"],"repair":"sure","level":"warning"}
formal:gevolg-geven-aan	{"list":"formal","id":"gevolg-geven-aan","term":"gevolg geven aan","plain":["doen"],"level":"hint"}
formal:gewag-maken-van	{"list":"formal","id":"gewag-maken-van","term":"gewag maken van","plain":["noemen"],"level":"warning","forms":{"maakt gewag van":"noemt","maakte gewag van":"noemde","maken gewag van":"noemen","gewag gemaakt van":null,"gewag te maken van":null,"gewag gemaakt":null,"gewag maakt":null,"maakt ... gewag van":null}}
formal:gunstig-beschikken	{"list":"formal","id":"gunstig-beschikken","term":"gunstig beschikken","plain":["goedkeuren"],"level":"hint"}
formal:hangende-het	{"list":"formal","id":"hangende-het","term":"hangende het","plain":["tijdens het"],"repair":"sure","level":"hint","forms":{"hangende de":"tijdens de","hangende uw":"tijdens uw","hangende dit":"tijdens dit","hangende deze":"tijdens deze"}}
formal:hanteren	{"list":"formal","id":"hanteren","term":"hanteren","plain":["gebruiken"],"repair":"sure","level":"hint","forms":{"hanteert":"gebruikt","hanteer":"gebruik","hanteerde":"gebruikte","hanteerden":"gebruikten","gehanteerd":"gebruikt","gehanteerde":"gebruikte"}}
formal:heden	{"list":"formal","id":"heden","term":"heden","plain":["vandaag","nu"],"level":"hint"}
formal:heden-ten-dage	{"list":"formal","id":"heden-ten-dage","term":"heden ten dage","plain":["tegenwoordig"],"repair":"sure","level":"warning"}
formal:herhaaldelijk	{"list":"formal","id":"herhaaldelijk","term":"herhaaldelijk","plain":["meerdere keren"],"repair":"sure","level":"hint","forms":{"meermaals":"meerdere keren","meermalen":"meerdere keren","herhaaldelijke":null}}
formal:het-op-prijs-stellen	{"list":"formal","id":"het-op-prijs-stellen","term":"het op prijs stellen","plain":["wilt u"],"level":"hint"}
formal:het-staat-u-vrij	{"list":"formal","id":"het-staat-u-vrij","term":"het staat u vrij","plain":["u mag"],"level":"hint"}
formal:hetgeen	{"list":"formal","id":"hetgeen","term":"hetgeen","plain":["wat"],"repair":"sure","level":"hint"}
formal:hetzij	{"list":"formal","id":"hetzij","term":"hetzij","plain":["of"],"level":"hint"}
formal:hiermede	{"list":"formal","id":"hiermede","term":"hiermede","plain":["hiermee"],"repair":"sure","level":"hint"}
formal:hieromtrent	{"list":"formal","id":"hieromtrent","term":"hieromtrent","plain":["hierover"],"repair":"sure","level":"hint","forms":{"hieraangaande":"hierover"}}
formal:hiertoe	{"list":"formal","id":"hiertoe","term":"hiertoe","plain":["hiervoor"],"level":"hint"}
formal:hoofdzakelijk	{"list":"formal","id":"hoofdzakelijk","term":"hoofdzakelijk","plain":["vooral"],"repair":"sure","level":"hint"}
formal:hoogachtend	{"list":"formal","id":"hoogachtend","term":"hoogachtend","plain":["met vriendelijke groet"],"level":"hint","forms":{"met de meeste hoogachting":"met vriendelijke groet","met verschuldigde hoogachting":"met vriendelijke groet","met bijzondere hoogachting":"met vriendelijke groet"}}
formal:immer	{"list":"formal","id":"immer","term":"immer","plain":["altijd"],"repair":"sure","level":"warning"}
formal:immers	{"list":"formal","id":"immers","term":"immers","plain":["namelijk"],"level":"hint"}
formal:impliceren	{"list":"formal","id":"impliceren","term":"impliceren","plain":["betekenen"],"repair":"sure","level":"hint","forms":{"impliceert":"betekent","impliceerde":"betekende","impliceerden":"betekenden","geïmpliceerd":null}}
formal:in-aanmerking-komen	{"list":"formal","id":"in-aanmerking-komen","term":"in aanmerking komen","plain":["kunnen krijgen","recht hebben op"],"level":"hint"}
formal:in-aanmerking-nemen	{"list":"formal","id":"in-aanmerking-nemen","term":"in aanmerking nemen","plain":["meetellen","rekening houden met"],"level":"hint"}
formal:in-acht-nemen	{"list":"formal","id":"in-acht-nemen","term":"in acht nemen","plain":["zich houden aan"],"level":"hint"}
formal:in-casu	{"list":"formal","id":"in-casu","term":"in casu","plain":["in dit geval"],"repair":"sure","level":"warning"}
formal:in-contact-treden-met	{"list":"formal","id":"in-contact-treden-met","term":"in contact treden met","plain":["contact opnemen met"],"repair":"sure","level":"hint","forms":{"in contact te treden met":"contact op te nemen met","in contact getreden met":null,"treedt ... in contact":null,"treden ... in contact":null,"treed in contact met":"neem contact op met","treedt in contact":null,"treden in contact":null}}
formal:in-de-gelegenheid-stellen	{"list":"formal","id":"in-de-gelegenheid-stellen","term":"in de gelegenheid stellen","plain":["de kans geven"],"repair":"sure","level":"hint","forms":{"in de gelegenheid te stellen":"de kans te geven","in de gelegenheid gesteld":null,"in de gelegenheid stelt":"de kans geeft","stellen u in de gelegenheid":"geven u de kans","stelt u in de gelegenheid":"geeft u de kans","stellen wij u in de gelegenheid":"geven wij u de kans","stel u in de gelegenheid":"geef u de kans","stel ik u in de gelegenheid":"geef ik u de kans","in de gelegenheid bent":null,"in de gelegenheid zijn":null,"bent u in de gelegenheid":null}}
formal:in-de-regel	{"list":"formal","id":"in-de-regel","term":"in de regel","plain":["meestal"],"level":"hint"}
formal:in-dezen	{"list":"formal","id":"in-dezen","term":"in dezen","plain":["hierin","in deze zaak"],"level":"warning"}
formal:in-dier-voege	{"list":"formal","id":"in-dier-voege","term":"in dier voege","plain":["zo"],"level":"warning"}
formal:in-goede-orde-ontvangen	{"list":"formal","id":"in-goede-orde-ontvangen","term":"in goede orde ontvangen","plain":["ontvangen"],"repair":"sure","level":"hint","forms":{"in goede orde bereikt":null,"in goede orde aangekomen":"aangekomen"}}
formal:in-het-bezit-van	{"list":"formal","id":"in-het-bezit-van","term":"in het bezit van","plain":["hebben","met"],"level":"hint"}
formal:in-het-genot-van	{"list":"formal","id":"in-het-genot-van","term":"in het genot van","plain":["krijgen"],"level":"warning"}
formal:in-kennis-stellen	{"list":"formal","id":"in-kennis-stellen","term":"in kennis stellen","plain":["laten weten"],"level":"hint"}
formal:in-mindering-brengen	{"list":"formal","id":"in-mindering-brengen","term":"in mindering brengen","plain":["aftrekken"],"level":"hint"}
formal:in-ogenschouw-nemen	{"list":"formal","id":"in-ogenschouw-nemen","term":"in ogenschouw nemen","plain":["bekijken","meetellen"],"level":"warning"}
formal:in-overleg-treden-met	{"list":"formal","id":"in-overleg-treden-met","term":"in overleg treden met","plain":["overleggen met"],"repair":"sure","level":"hint","forms":{"in overleg te treden met":"te overleggen met","in overleg getreden met":null,"in overleg treedt met":"overlegt met","treedt in overleg met":"overlegt met","treden in overleg met":"overleggen met","treed in overleg met":"overleg met","treedt ... in overleg":null,"treden ... in overleg":null,"treedt in overleg":null,"treden in overleg":null}}
formal:in-overweging-geven	{"list":"formal","id":"in-overweging-geven","term":"in overweging geven","plain":["aanraden"],"level":"hint"}
formal:in-overweging-nemen	{"list":"formal","id":"in-overweging-nemen","term":"in overweging nemen","plain":["kijken naar","nadenken over"],"level":"hint"}
formal:in-persoon-verschijnen	{"list":"formal","id":"in-persoon-verschijnen","term":"in persoon verschijnen","plain":["zelf komen"],"repair":"sure","level":"hint","forms":{"in persoon te verschijnen":"zelf te komen","in persoon verschijnt":"zelf komt","in persoon verschenen":null,"verschijnt in persoon":"komt zelf","in persoon dient te verschijnen":null}}
formal:in-rekening-brengen	{"list":"formal","id":"in-rekening-brengen","term":"in rekening brengen","plain":["laten betalen"],"level":"hint"}
formal:in-toenemende-mate	{"list":"formal","id":"in-toenemende-mate","term":"in toenemende mate","plain":["steeds meer"],"level":"hint"}
formal:in-voorkomend-geval	{"list":"formal","id":"in-voorkomend-geval","term":"in voorkomend geval","plain":["als dat zo is","als dat gebeurt"],"level":"warning"}
formal:in-zoverre	{"list":"formal","id":"in-zoverre","term":"in zoverre","plain":["voor dat deel"],"level":"hint"}
formal:incidenteel	{"list":"formal","id":"incidenteel","term":"incidenteel","plain":["eenmalig","soms"],"level":"hint"}
formal:indertijd	{"list":"formal","id":"indertijd","term":"indertijd","plain":["toen"],"repair":"sure","level":"hint"}
formal:indien	{"list":"formal","id":"indien","term":"indien","plain":["als"],"repair":"sure","level":"hint"}
formal:indien-gewenst	{"list":"formal","id":"indien-gewenst","term":"indien gewenst","plain":["als u dat wilt"],"level":"hint"}
formal:indien-mogelijk	{"list":"formal","id":"indien-mogelijk","term":"indien mogelijk","plain":["als dat kan"],"repair":"sure","level":"hint"}
formal:indien-nodig	{"list":"formal","id":"indien-nodig","term":"indien nodig","plain":["als dat nodig is"],"repair":"sure","level":"hint","forms":{"indien noodzakelijk":"als dat nodig is","zo nodig":"als dat nodig is","zonodig":"als dat nodig is"}}
formal:indien-van-toepassing	{"list":"formal","id":"indien-van-toepassing","term":"indien van toepassing","plain":["als dat voor u geldt"],"level":"hint"}
formal:ingeval	{"list":"formal","id":"ingeval","term":"ingeval","plain":["als"],"repair":"sure","level":"hint"}
formal:ingevolge	{"list":"formal","id":"ingevolge","term":"ingevolge","plain":["volgens"],"repair":"sure","level":"hint"}
formal:inherent-aan	{"list":"formal","id":"inherent-aan","term":"inherent aan","plain":["hoort bij"],"level":"hint"}
formal:initieren	{"list":"formal","id":"initieren","term":"initiëren","plain":["beginnen","starten"],"level":"hint"}
formal:inkomsten-genieten	{"list":"formal","id":"inkomsten-genieten","term":"inkomsten genoten","plain":["inkomsten gehad"],"level":"hint"}
formal:inlichtingen	{"list":"formal","id":"inlichtingen","term":"inlichtingen","plain":["informatie"],"level":"hint"}
formal:inliggend	{"list":"formal","id":"inliggend","term":"inliggend","plain":["bij deze brief"],"level":"warning"}
formal:insgelijks	{"list":"formal","id":"insgelijks","term":"insgelijks","plain":["ook"],"repair":"sure","level":"warning"}
formal:inwilligen	{"list":"formal","id":"inwilligen","term":"inwilligen","plain":["goedkeuren"],"repair":"sure","level":"hint","forms":{"ingewilligd":"goedgekeurd","inwilligt":"goedkeurt","in te willigen":"goed te keuren","willigt ... in":null,"willigen ... in":null,"willig ... in":null,"willigt in":null,"ingewilligde":"goedgekeurde","willigen in":null,"willig in":null}}
formal:inwinnen	{"list":"formal","id":"inwinnen","term":"inwinnen","plain":["vragen"],"repair":"sure","level":"hint","forms":{"inwint":"vraagt","ingewonnen":null,"in te winnen":"te vragen"}}
formal:inzake	{"list":"formal","id":"inzake","term":"inzake","plain":["over"],"level":"hint"}
formal:jegens	{"list":"formal","id":"jegens","term":"jegens","plain":["tegenover"],"repair":"sure","level":"hint"}
formal:jongstleden	{"list":"formal","id":"jongstleden","term":"jongstleden","plain":["afgelopen"],"level":"hint"}
formal:juncto	{"list":"formal","id":"juncto","term":"juncto","plain":["samen met"],"repair":"sure","level":"warning"}
formal:kenbaar-maken	{"list":"formal","id":"kenbaar-maken","term":"kenbaar maken","plain":["laten weten"],"repair":"sure","level":"hint","forms":{"kenbaar te maken":"te laten weten","kenbaar gemaakt":null,"kenbaar maakt":"laat weten","kenbaar maakte":null,"maakt ... kenbaar":null,"maak ... kenbaar":null,"maken ... kenbaar":null,"maakte ... kenbaar":null,"maakt kenbaar":null,"maak kenbaar":null,"maken kenbaar":null,"maakte kenbaar":null}}
formal:kennis-nemen-van	{"list":"formal","id":"kennis-nemen-van","term":"kennis nemen van","plain":["lezen","bekijken"],"level":"hint"}
formal:komen-te-vervallen	{"list":"formal","id":"komen-te-vervallen","term":"komen te vervallen","plain":["vervallen","stoppen"],"repair":"sure","level":"hint","forms":{"komt te vervallen":"vervalt","kwam te vervallen":"verviel","kwamen te vervallen":"vervielen","komt ... te vervallen":null,"komen ... te vervallen":null}}
formal:kosteloos	{"list":"formal","id":"kosteloos","term":"kosteloos","plain":["gratis"],"repair":"sure","level":"hint","forms":{"kosteloze":"gratis"}}
formal:krachtens	{"list":"formal","id":"krachtens","term":"krachtens","plain":["volgens"],"level":"hint"}
formal:laatstelijk	{"list":"formal","id":"laatstelijk","term":"laatstelijk","plain":["het laatst"],"repair":"sure","level":"warning"}
formal:luidt-als-volgt	{"list":"formal","id":"luidt-als-volgt","term":"luidt als volgt","plain":["is","ziet er zo uit"],"level":"hint"}
formal:maatregelen-treffen	{"list":"formal","id":"maatregelen-treffen","term":"maatregelen treffen","plain":["maatregelen nemen"],"repair":"sure","level":"hint","forms":{"maatregelen te treffen":"maatregelen te nemen","maatregelen getroffen":"maatregelen genomen","treffen maatregelen":"nemen maatregelen","treft maatregelen":"neemt maatregelen","maatregel treffen":"maatregel nemen","treffen wij maatregelen":"nemen wij maatregelen","treft u maatregelen":"neemt u maatregelen","treffen passende maatregelen":"nemen passende maatregelen"}}
formal:mededelen	{"list":"formal","id":"mededelen","term":"mededelen","plain":["laten weten","vertellen"],"repair":"sure","level":"hint","forms":{"medegedeeld":null,"mede te delen":"te laten weten","mededeelt":null,"mededeelde":null,"mededeelden":null,"deelt ... mede":null,"delen ... mede":null,"deel ... mede":null,"deelde ... mede":null,"deelden ... mede":null,"meedelen":"laten weten","meegedeeld":null,"mee te delen":"te laten weten","delen wij u mee":null,"deel ik u mee":null,"deelt ... mee dat":null,"delen ... mee dat":null,"deel ... mee dat":null,"deelt mede":null,"delen mede":null,"deel mede":null,"deelde mede":null,"deelden mede":null,"deelt mee dat":null,"delen mee dat":null,"deel mee dat":null}}
formal:mededeling-doen-van	{"list":"formal","id":"mededeling-doen-van","term":"mededeling doen van","plain":["melden","laten weten"],"level":"hint"}
formal:medewerking-verlenen	{"list":"formal","id":"medewerking-verlenen","term":"medewerking verlenen","plain":["meewerken"],"level":"hint","forms":{"uw medewerking verlenen":"meewerken","uw medewerking te verlenen":"mee te werken","uw medewerking verleent":"meewerkt","uw medewerking verleend":"meegewerkt","geen medewerking verlenen":"niet meewerken","geen medewerking te verlenen":"niet mee te werken","geen medewerking verleent":"niet meewerkt","geen medewerking verleend":"niet meegewerkt","medewerking te verlenen":null,"medewerking verleend":null,"medewerking verleent":null,"verleent ... medewerking":null,"verlenen ... medewerking":null,"verleent medewerking":null,"verlenen medewerking":null}}
formal:medio	{"list":"formal","id":"medio","term":"medio","plain":["halverwege"],"repair":"sure","level":"hint"}
formal:melding-maken-van	{"list":"formal","id":"melding-maken-van","term":"melding maken van","plain":["melden"],"level":"hint"}
formal:mening-toegedaan	{"list":"formal","id":"mening-toegedaan","term":"de mening toegedaan","plain":["vinden"],"level":"warning","forms":{"zijn de mening toegedaan":"vinden","ben de mening toegedaan":"vind","is de mening toegedaan":"vindt","bent de mening toegedaan":"vindt","het oordeel toegedaan":null}}
formal:met-dien-verstande-dat	{"list":"formal","id":"met-dien-verstande-dat","term":"met dien verstande dat","plain":["maar","waarbij"],"level":"warning"}
formal:met-name	{"list":"formal","id":"met-name","term":"met name","plain":["vooral"],"repair":"sure","level":"hint"}
formal:met-redenen-omkleed	{"list":"formal","id":"met-redenen-omkleed","term":"met redenen omkleed","plain":["met de redenen erbij"],"level":"warning"}
formal:middels	{"list":"formal","id":"middels","term":"middels","plain":["met","via","door"],"level":"hint"}
formal:mijns-inziens	{"list":"formal","id":"mijns-inziens","term":"mijns inziens","plain":["volgens mij"],"repair":"sure","level":"hint","forms":{"onzes inziens":"volgens ons","ons inziens":"volgens ons","zijns inziens":"volgens hem","haars inziens":"volgens haar","huns inziens":"volgens hen"}}
formal:mits	{"list":"formal","id":"mits","term":"mits","plain":["alleen als","als"],"level":"hint"}
formal:mitsdien	{"list":"formal","id":"mitsdien","term":"mitsdien","plain":["daarom"],"repair":"sure","level":"warning"}
formal:mocht-blijken	{"list":"formal","id":"mocht-blijken","term":"mocht blijken","plain":["als blijkt"],"level":"hint"}
formal:mocht-u	{"list":"formal","id":"mocht-u","term":"mocht u vragen hebben","plain":["hebt u vragen"],"level":"hint"}
formal:mocht-u-anders	{"list":"formal","id":"mocht-u-anders","term":"mocht u onverhoopt","plain":["als u"],"level":"hint"}
formal:mogelijkerwijs	{"list":"formal","id":"mogelijkerwijs","term":"mogelijkerwijs","plain":["misschien"],"repair":"sure","level":"hint","forms":{"mogelijkerwijze":"misschien"}}
formal:naar-behoren	{"list":"formal","id":"naar-behoren","term":"naar behoren","plain":["goed"],"repair":"sure","level":"hint"}
formal:naar-onze-stellige-overtuiging	{"list":"formal","id":"naar-onze-stellige-overtuiging","term":"naar onze stellige overtuiging","plain":["volgens ons"],"repair":"sure","level":"hint","forms":{"naar mijn stellige overtuiging":"volgens mij","naar onze overtuiging":"volgens ons","naar mijn overtuiging":"volgens mij","naar onze bescheiden mening":"volgens ons","naar mijn bescheiden mening":"volgens mij","naar onze mening":"volgens ons","naar mijn mening":"volgens mij"}}
formal:naar-waarheid	{"list":"formal","id":"naar-waarheid","term":"naar waarheid","plain":["eerlijk"],"repair":"sure","level":"hint"}
formal:nader-te-bepalen	{"list":"formal","id":"nader-te-bepalen","term":"nader te bepalen","plain":["nog te bepalen"],"repair":"sure","level":"hint","forms":{"nader vast te stellen":"nog vast te stellen","nader te noemen":null}}
formal:nadere-informatie	{"list":"formal","id":"nadere-informatie","term":"nadere informatie","plain":["extra informatie","meer informatie"],"repair":"sure","level":"hint","forms":{"nadere uitleg":"extra uitleg","nadere toelichting":"extra uitleg","nadere gegevens":"extra gegevens","nadere inlichtingen":"extra informatie","nadere stukken":"extra stukken","nadere documenten":"extra documenten","nader bericht":null,"nadere berichten":null}}
formal:naderhand	{"list":"formal","id":"naderhand","term":"naderhand","plain":["later"],"repair":"sure","level":"hint"}
formal:nadien	{"list":"formal","id":"nadien","term":"nadien","plain":["daarna"],"repair":"sure","level":"hint"}
formal:nagelaten-te	{"list":"formal","id":"nagelaten-te","term":"nagelaten te","plain":["niet doen","vergeten"],"level":"hint"}
formal:nagenoeg	{"list":"formal","id":"nagenoeg","term":"nagenoeg","plain":["bijna"],"repair":"sure","level":"hint"}
formal:naleven	{"list":"formal","id":"naleven","term":"naleven","plain":["zich houden aan"],"level":"hint"}
formal:nauwgezet	{"list":"formal","id":"nauwgezet","term":"nauwgezet","plain":["precies"],"repair":"sure","level":"hint","forms":{"nauwgezette":"precieze"}}
formal:navenant	{"list":"formal","id":"navenant","term":"navenant","plain":["naar verhouding"],"level":"warning"}
formal:navolgend	{"list":"formal","id":"navolgend","term":"navolgend","plain":["volgend"],"repair":"sure","level":"hint","forms":{"navolgende":"volgende"}}
formal:niet-verenigen-met	{"list":"formal","id":"niet-verenigen-met","term":"niet verenigen met","plain":["het niet eens zijn met"],"level":"hint"}
formal:niet-verzonden-beschouwen	{"list":"formal","id":"niet-verzonden-beschouwen","term":"als niet verzonden beschouwen","plain":["weggooien"],"level":"hint"}
formal:niettegenstaande	{"list":"formal","id":"niettegenstaande","term":"niettegenstaande","plain":["ondanks"],"level":"warning"}
formal:niettemin	{"list":"formal","id":"niettemin","term":"niettemin","plain":["toch"],"repair":"sure","level":"hint","forms":{"desondanks":"toch"}}
formal:nihil	{"list":"formal","id":"nihil","term":"nihil","plain":["nul"],"repair":"sure","level":"hint"}
formal:nimmer	{"list":"formal","id":"nimmer","term":"nimmer","plain":["nooit"],"repair":"sure","level":"hint"}
formal:noch	{"list":"formal","id":"noch","term":"noch","plain":["en ook niet","en ook geen"],"level":"hint"}
formal:nochtans	{"list":"formal","id":"nochtans","term":"nochtans","plain":["toch"],"repair":"sure","level":"warning"}
formal:nopen	{"list":"formal","id":"nopen","term":"nopen","plain":["dwingen"],"repair":"sure","level":"warning","forms":{"noopt":"dwingt","noopte":"dwong","noopten":"dwongen","genoopt":"gedwongen"}}
formal:nopens	{"list":"formal","id":"nopens","term":"nopens","plain":["over"],"repair":"sure","level":"warning"}
formal:nota-nemen-van	{"list":"formal","id":"nota-nemen-van","term":"nota nemen van","plain":["lezen"],"level":"warning"}
formal:ofschoon	{"list":"formal","id":"ofschoon","term":"ofschoon","plain":["hoewel"],"repair":"sure","level":"hint"}
formal:omissie	{"list":"formal","id":"omissie","term":"omissie","plain":["fout","vergissing"],"level":"hint"}
formal:omstreeks	{"list":"formal","id":"omstreeks","term":"omstreeks","plain":["rond"],"repair":"sure","level":"hint"}
formal:omtrent	{"list":"formal","id":"omtrent","term":"omtrent","plain":["over"],"repair":"sure","level":"hint"}
formal:onder-de-aandacht-brengen	{"list":"formal","id":"onder-de-aandacht-brengen","term":"onder de aandacht brengen","plain":["wijzen op"],"level":"hint"}
formal:ondergetekende	{"list":"formal","id":"ondergetekende","term":"ondergetekende","plain":["ik"],"level":"hint"}
formal:onderhavig	{"list":"formal","id":"onderhavig","term":"het onderhavige","plain":["dit"],"repair":"sure","level":"warning","forms":{"de onderhavige":"deze","onderhavig":null,"onderhavige":null,"het onderhavig":"dit"}}
formal:onderscheidenlijk	{"list":"formal","id":"onderscheidenlijk","term":"onderscheidenlijk","plain":["en","of"],"level":"warning"}
formal:onderschrijven	{"list":"formal","id":"onderschrijven","term":"onderschrijven","plain":["het eens zijn met"],"level":"hint"}
formal:ondervinden	{"list":"formal","id":"ondervinden","term":"ondervinden","plain":["hebben","merken"],"level":"hint"}
formal:ongeacht	{"list":"formal","id":"ongeacht","term":"ongeacht","plain":["ook als","het maakt niet uit"],"level":"hint"}
formal:onjuistheid	{"list":"formal","id":"onjuistheid","term":"onjuistheid","plain":["fout"],"repair":"sure","level":"hint","forms":{"onjuistheden":"fouten"}}
formal:onontbeerlijk	{"list":"formal","id":"onontbeerlijk","term":"onontbeerlijk","plain":["echt nodig"],"level":"hint"}
formal:ontberen	{"list":"formal","id":"ontberen","term":"ontberen","plain":["missen"],"repair":"sure","level":"warning","forms":{"ontbeert":"mist","ontbeerde":"miste","ontbeerden":"misten","ontbeerd":"gemist"}}
formal:ontegenzeglijk	{"list":"formal","id":"ontegenzeglijk","term":"ontegenzeglijk","plain":["zeker"],"repair":"sure","level":"warning","forms":{"ontegenzeggelijk":"zeker"}}
formal:ontoereikend	{"list":"formal","id":"ontoereikend","term":"ontoereikend","plain":["onvoldoende"],"repair":"sure","level":"hint","forms":{"ontoereikende":"onvoldoende"}}
formal:onverhoopt	{"list":"formal","id":"onverhoopt","term":"onverhoopt","plain":["toch"],"level":"hint"}
formal:onverlet	{"list":"formal","id":"onverlet","term":"onverlet","plain":["blijft gelden"],"level":"warning"}
formal:onverminderd	{"list":"formal","id":"onverminderd","term":"onverminderd","plain":["nog steeds","ook"],"level":"hint"}
formal:onzerzijds	{"list":"formal","id":"onzerzijds","term":"onzerzijds","plain":["van ons","van onze kant"],"level":"warning"}
formal:op-deze-wijze	{"list":"formal","id":"op-deze-wijze","term":"op deze wijze","plain":["op deze manier","zo"],"repair":"sure","level":"hint","forms":{"op die wijze":"op die manier","op dezelfde wijze":"op dezelfde manier","op de volgende wijze":"op de volgende manier","op een andere wijze":"op een andere manier","op andere wijze":"op een andere manier","op welke wijze":"op welke manier","op dergelijke wijze":null,"op zodanige wijze":null,"op geen enkele wijze":"op geen enkele manier","op elke wijze":"op elke manier"}}
formal:op-het-standpunt-stellen	{"list":"formal","id":"op-het-standpunt-stellen","term":"op het standpunt stellen","plain":["vinden"],"level":"hint","forms":{"stelt zich op het standpunt":"vindt","stellen ons op het standpunt":"vinden","stelt u zich op het standpunt":"vindt u","stel mij op het standpunt":"vind","op het standpunt gesteld":null,"op het standpunt stelt":null,"stellen wij ons op het standpunt":"vinden wij","op het standpunt staan":null,"op het standpunt te stellen":null,"stelde zich op het standpunt":"vond"}}
formal:op-schrift-stellen	{"list":"formal","id":"op-schrift-stellen","term":"op schrift stellen","plain":["opschrijven"],"repair":"sure","level":"hint","forms":{"op schrift gesteld":"opgeschreven","op schrift te stellen":"op te schrijven","op schrift stelt":"opschrijft","stelt ... op schrift":null,"stellen ... op schrift":null,"stel ... op schrift":null,"stelt op schrift":null,"stellen op schrift":null,"stel op schrift":null}}
formal:op-voorhand	{"list":"formal","id":"op-voorhand","term":"op voorhand","plain":["van tevoren"],"repair":"sure","level":"hint"}
formal:op-voorwaarde-dat	{"list":"formal","id":"op-voorwaarde-dat","term":"op voorwaarde dat","plain":["als"],"level":"hint"}
formal:opdat	{"list":"formal","id":"opdat","term":"opdat","plain":["zodat"],"repair":"sure","level":"hint"}
formal:opgave-doen-van	{"list":"formal","id":"opgave-doen-van","term":"opgave doen van","plain":["doorgeven","melden"],"level":"hint"}
formal:opheldering	{"list":"formal","id":"opheldering","term":"opheldering","plain":["uitleg"],"level":"hint"}
formal:opteren	{"list":"formal","id":"opteren","term":"opteren","plain":["kiezen"],"repair":"sure","level":"hint","forms":{"opteert":"kiest","opteer":"kies","opteerde":"koos","opteerden":"kozen","geopteerd":"gekozen"}}
formal:over-te-leggen	{"list":"formal","id":"over-te-leggen","term":"over te leggen","plain":["op te sturen","te laten zien"],"level":"hint"}
formal:overeengekomen	{"list":"formal","id":"overeengekomen","term":"overeengekomen","plain":["afgesproken"],"level":"hint"}
formal:overeenkomstig	{"list":"formal","id":"overeenkomstig","term":"overeenkomstig","plain":["volgens"],"level":"hint"}
formal:overgaan-tot	{"list":"formal","id":"overgaan-tot","term":"overgaan tot","plain":["beginnen met"],"level":"hint"}
formal:overhandigen	{"list":"formal","id":"overhandigen","term":"overhandigen","plain":["geven"],"repair":"sure","level":"hint","forms":{"overhandigt":"geeft","overhandigd":"gegeven","overhandigden":"gaven","overhandigde":null,"overhandig":"geef"}}
formal:overleg-plegen	{"list":"formal","id":"overleg-plegen","term":"overleg plegen","plain":["overleggen"],"repair":"sure","level":"hint","forms":{"overleg te plegen":"te overleggen","overleg gepleegd":"overlegd","overleg pleegt":"overlegt","pleegt overleg":"overlegt","plegen overleg":"overleggen","pleeg overleg":"overleg","pleegt ... overleg":null,"plegen ... overleg":null}}
formal:overwegende-dat	{"list":"formal","id":"overwegende-dat","term":"overwegende dat","plain":["omdat"],"level":"hint"}
formal:overwegingen	{"list":"formal","id":"overwegingen","term":"overwegingen","plain":["redenen","waarom wij dit besluiten"],"level":"hint"}
formal:participeren	{"list":"formal","id":"participeren","term":"participeren","plain":["meedoen"],"level":"hint","forms":{"participeert":null,"participeerde":null,"participeerden":null,"geparticipeerd":"meegedaan","te participeren":"mee te doen"}}
formal:per-abuis	{"list":"formal","id":"per-abuis","term":"per abuis","plain":["per ongeluk"],"repair":"sure","level":"hint","forms":{"bij abuis":"per ongeluk"}}
formal:persisteren	{"list":"formal","id":"persisteren","term":"persisteren","plain":["blijven bij"],"level":"warning"}
formal:pogen	{"list":"formal","id":"pogen","term":"pogen","plain":["proberen"],"repair":"sure","level":"hint","forms":{"poogt":"probeert","poog":"probeer","poogde":"probeerde","poogden":"probeerden","gepoogd":"geprobeerd"}}
formal:prefereren	{"list":"formal","id":"prefereren","term":"prefereren","plain":["liever hebben"],"level":"hint"}
formal:prematuur	{"list":"formal","id":"prematuur","term":"prematuur","plain":["te vroeg"],"level":"hint"}
formal:prevaleren	{"list":"formal","id":"prevaleren","term":"prevaleren","plain":["belangrijker zijn"],"level":"warning"}
formal:prolongeren	{"list":"formal","id":"prolongeren","term":"prolongeren","plain":["verlengen"],"repair":"sure","level":"hint","forms":{"prolongeert":"verlengt","prolongeerde":"verlengde","geprolongeerd":"verlengd","geprolongeerde":"verlengde"}}
formal:recentelijk	{"list":"formal","id":"recentelijk","term":"recentelijk","plain":["onlangs"],"repair":"sure","level":"hint"}
formal:rectificeren	{"list":"formal","id":"rectificeren","term":"rectificeren","plain":["verbeteren"],"repair":"sure","level":"hint","forms":{"rectificeert":"verbetert","rectificeerde":"verbeterde","gerectificeerd":"verbeterd","gerectificeerde":"verbeterde"}}
formal:redelijkerwijs	{"list":"formal","id":"redelijkerwijs","term":"redelijkerwijs","plain":["normaal gesproken"],"level":"hint"}
formal:reeds	{"list":"formal","id":"reeds","term":"reeds","plain":["al"],"repair":"sure","level":"hint","forms":{"alreeds":"al"}}
formal:refereren-aan	{"list":"formal","id":"refereren-aan","term":"refereren aan","plain":["verwijzen naar","noemen"],"level":"hint"}
formal:regeling-treffen	{"list":"formal","id":"regeling-treffen","term":"regeling treffen","plain":["regeling afspreken"],"repair":"sure","level":"hint","forms":{"regeling te treffen":"regeling af te spreken","regeling getroffen":null,"regelingen treffen":"regelingen afspreken","regeling kunnen treffen":"regeling kunnen afspreken","regeling kunt treffen":"regeling kunt afspreken","treft een regeling":null,"treffen een regeling":null,"treft u een regeling":null,"betalingsregeling treffen":"betalingsregeling afspreken","betalingsregeling te treffen":"betalingsregeling af te spreken","betalingsregeling getroffen":"betalingsregeling afgesproken","betalingsregeling kunt treffen":"betalingsregeling kunt afspreken","treft ... betalingsregeling":null,"treffen ... betalingsregeling":null}}
formal:repercussie	{"list":"formal","id":"repercussie","term":"repercussie","plain":["gevolg"],"level":"hint","forms":{"repercussies":"gevolgen"}}
formal:ressorteren-onder	{"list":"formal","id":"ressorteren-onder","term":"ressorteren onder","plain":["vallen onder"],"repair":"sure","level":"warning","forms":{"ressorteert onder":"valt onder","ressorteerde onder":"viel onder","ressorteerden onder":"vielen onder"}}
formal:resteren	{"list":"formal","id":"resteren","term":"resteren","plain":["overblijven"],"level":"hint"}
formal:restitueren	{"list":"formal","id":"restitueren","term":"restitueren","plain":["terugbetalen"],"level":"hint","forms":{"te restitueren":"terug te betalen","gerestitueerd":"terugbetaald","gerestitueerde":"terugbetaalde","restitueert":null,"restitueerde":null}}
formal:restitutie	{"list":"formal","id":"restitutie","term":"restitutie","plain":["terugbetaling"],"repair":"sure","level":"hint","forms":{"restituties":"terugbetalingen"}}
formal:resumerend	{"list":"formal","id":"resumerend","term":"resumerend","plain":["samengevat"],"repair":"sure","level":"hint"}
formal:retourneren	{"list":"formal","id":"retourneren","term":"retourneren","plain":["terugsturen"],"level":"hint","forms":{"te retourneren":"terug te sturen","geretourneerd":"teruggestuurd","geretourneerde":"teruggestuurde","retourneert":null,"retourneer":null,"retourneerde":null,"retourneerden":null}}
formal:sedert	{"list":"formal","id":"sedert","term":"sedert","plain":["sinds"],"repair":"sure","level":"hint","forms":{"sedertdien":"sindsdien"}}
formal:separaat	{"list":"formal","id":"separaat","term":"separaat","plain":["apart"],"repair":"sure","level":"hint","forms":{"separate":"aparte"}}
formal:slechts	{"list":"formal","id":"slechts","term":"slechts","plain":["alleen","maar"],"level":"hint"}
formal:sprake-is-van	{"list":"formal","id":"sprake-is-van","term":"sprake is van","plain":["er is","hebben"],"level":"hint"}
formal:staven	{"list":"formal","id":"staven","term":"staven","plain":["bewijzen"],"level":"hint","forms":{"staaft":null,"gestaafd":"bewezen","staafde":null}}
formal:strekt-ertoe	{"list":"formal","id":"strekt-ertoe","term":"strekt ertoe","plain":["is bedoeld om"],"level":"hint"}
formal:summier	{"list":"formal","id":"summier","term":"summier","plain":["kort"],"repair":"sure","level":"hint","forms":{"summiere":"korte"}}
formal:te-allen-tijde	{"list":"formal","id":"te-allen-tijde","term":"te allen tijde","plain":["altijd"],"repair":"sure","level":"hint","forms":{"ten allen tijde":"altijd","te alle tijden":"altijd","ten alle tijden":"altijd"}}
formal:te-dezer-zake	{"list":"formal","id":"te-dezer-zake","term":"te dezer zake","plain":["hierover"],"level":"warning"}
formal:te-dien-aanzien	{"list":"formal","id":"te-dien-aanzien","term":"te dien aanzien","plain":["daarover"],"level":"warning"}
formal:te-kennen-geven	{"list":"formal","id":"te-kennen-geven","term":"te kennen geven","plain":["laten weten","zeggen"],"repair":"sure","level":"hint","forms":{"te kennen gegeven":null,"te kennen te geven":"te laten weten","te kennen geeft":"laat weten","te kennen gaf":"liet weten","te kennen gaven":"lieten weten","geeft te kennen":"laat weten","gaf te kennen":"liet weten","geeft ... te kennen":null,"geven ... te kennen":null,"geef ... te kennen":null,"gaf ... te kennen":null,"gaven ... te kennen":null,"geven te kennen":null,"geef te kennen":null,"gaven te kennen":null}}
formal:te-meer-daar	{"list":"formal","id":"te-meer-daar","term":"te meer daar","plain":["vooral omdat"],"repair":"sure","level":"hint","forms":{"temeer daar":"vooral omdat","temeer omdat":"vooral omdat","te meer omdat":"vooral omdat","temeer nu":"vooral omdat","te meer nu":null}}
formal:te-weten-een	{"list":"formal","id":"te-weten-een","term":"te weten een","plain":["namelijk een"],"level":"hint"}
formal:te-wijten-aan	{"list":"formal","id":"te-wijten-aan","term":"te wijten aan","plain":["komt door"],"level":"hint","forms":{"is te wijten aan":"komt door","zijn te wijten aan":"komen door","te wijten is aan":"komt door","te wijten zijn aan":"komen door","was te wijten aan":"kwam door","te wijten was aan":"kwam door"}}
formal:tegemoetzien	{"list":"formal","id":"tegemoetzien","term":"tegemoetzien","plain":["wachten op","verwachten"],"level":"hint"}
formal:telkenmale	{"list":"formal","id":"telkenmale","term":"telkenmale","plain":["elke keer","steeds"],"repair":"sure","level":"warning"}
formal:ten-dele	{"list":"formal","id":"ten-dele","term":"ten dele","plain":["voor een deel"],"repair":"sure","level":"hint"}
formal:ten-enenmale	{"list":"formal","id":"ten-enenmale","term":"ten enenmale","plain":["helemaal"],"repair":"sure","level":"warning"}
formal:ten-grondslag-liggen-aan	{"list":"formal","id":"ten-grondslag-liggen-aan","term":"ten grondslag liggen aan","plain":["de reden zijn voor"],"level":"hint"}
formal:ten-hoogste	{"list":"formal","id":"ten-hoogste","term":"ten hoogste","plain":["maximaal","niet meer dan"],"repair":"sure","level":"hint"}
formal:ten-minste	{"list":"formal","id":"ten-minste","term":"ten minste","plain":["minstens","minimaal"],"level":"hint"}
formal:ten-volle	{"list":"formal","id":"ten-volle","term":"ten volle","plain":["helemaal"],"repair":"sure","level":"hint"}
formal:ten-zeerste	{"list":"formal","id":"ten-zeerste","term":"ten zeerste","plain":["heel erg"],"repair":"sure","level":"hint"}
formal:teneinde	{"list":"formal","id":"teneinde","term":"teneinde","plain":["om"],"repair":"sure","level":"hint"}
formal:tenzij	{"list":"formal","id":"tenzij","term":"tenzij","plain":["behalve als"],"level":"hint"}
formal:ter-beschikking-stellen	{"list":"formal","id":"ter-beschikking-stellen","term":"ter beschikking stellen","plain":["geven"],"level":"hint"}
formal:ter-hand-stellen	{"list":"formal","id":"ter-hand-stellen","term":"ter hand stellen","plain":["geven"],"repair":"sure","level":"warning","forms":{"ter hand gesteld":"gegeven","ter hand te stellen":"te geven","ter hand stelt":"geeft","stelt ... ter hand":null,"stellen ... ter hand":null,"terhandstelling":null,"stelt ter hand":null,"stellen ter hand":null}}
formal:ter-kennis-brengen	{"list":"formal","id":"ter-kennis-brengen","term":"ter kennis brengen","plain":["laten weten"],"level":"warning"}
formal:ter-plaatse	{"list":"formal","id":"ter-plaatse","term":"ter plaatse","plain":["daar","op die plek"],"level":"hint"}
formal:ter-zake	{"list":"formal","id":"ter-zake","term":"ter zake","plain":["hierover","daarover"],"level":"hint"}
formal:terugzenden	{"list":"formal","id":"terugzenden","term":"terugzenden","plain":["terugsturen"],"repair":"sure","level":"hint","forms":{"teruggezonden":null,"terug te zenden":"terug te sturen","terugzendt":"terugstuurt","zenden ... terug":null,"zendt ... terug":null,"zend ... terug":null,"zenden terug":null,"zendt terug":null,"zend terug":null}}
formal:tevens	{"list":"formal","id":"tevens","term":"tevens","plain":["ook"],"repair":"sure","level":"hint"}
formal:tezamen	{"list":"formal","id":"tezamen","term":"tezamen","plain":["samen"],"repair":"sure","level":"hint"}
formal:thans	{"list":"formal","id":"thans","term":"thans","plain":["nu"],"repair":"sure","level":"hint"}
formal:toereikend	{"list":"formal","id":"toereikend","term":"toereikend","plain":["voldoende"],"repair":"sure","level":"hint","forms":{"toereikende":"voldoende"}}
formal:toetsen-aan	{"list":"formal","id":"toetsen-aan","term":"toetsen aan","plain":["vergelijken met"],"level":"hint"}
formal:toezeggen	{"list":"formal","id":"toezeggen","term":"toezeggen","plain":["beloven"],"repair":"sure","level":"hint","forms":{"toegezegd":"beloofd","toe te zeggen":"te beloven","toezegt":"belooft","toegezegde":"beloofde","zegt ... toe":null,"zeggen ... toe":null,"zeg ... toe":null,"zegt toe":null,"zeggen toe":null,"zeg toe":null}}
formal:toezegging	{"list":"formal","id":"toezegging","term":"toezegging","plain":["belofte"],"repair":"sure","level":"hint","forms":{"toezeggingen":"beloften"}}
formal:toezenden	{"list":"formal","id":"toezenden","term":"toezenden","plain":["sturen"],"repair":"sure","level":"hint","forms":{"toegezonden":null,"toe te zenden":"te sturen","toezendt":"stuurt","zenden ... toe":null,"zendt ... toe":null,"zend ... toe":null,"zond ... toe":null,"zonden ... toe":null,"toezending van":null,"zenden toe":null,"zendt toe":null,"zend toe":null,"zond toe":null,"zonden toe":null}}
formal:tot-dusver	{"list":"formal","id":"tot-dusver","term":"tot dusver","plain":["tot nu toe"],"repair":"sure","level":"hint","forms":{"tot dusverre":"tot nu toe"}}
formal:tot-op-heden	{"list":"formal","id":"tot-op-heden","term":"tot op heden","plain":["tot nu toe"],"repair":"sure","level":"hint","forms":{"tot heden":"tot nu toe","tot op de dag van vandaag":"tot nu toe"}}
formal:tot-stand-brengen	{"list":"formal","id":"tot-stand-brengen","term":"tot stand brengen","plain":["maken"],"level":"hint"}
formal:tot-stand-komen	{"list":"formal","id":"tot-stand-komen","term":"tot stand komen","plain":["ontstaan"],"level":"hint"}
formal:trachten	{"list":"formal","id":"trachten","term":"trachten","plain":["proberen"],"repair":"sure","level":"hint","forms":{"trachtte":"probeerde","trachtten":"probeerden","getracht":"geprobeerd","tracht":null}}
formal:uit-dien-hoofde	{"list":"formal","id":"uit-dien-hoofde","term":"uit dien hoofde","plain":["daarom"],"repair":"sure","level":"warning","forms":{"uit dezen hoofde":"daarom"}}
formal:uit-eigener-beweging	{"list":"formal","id":"uit-eigener-beweging","term":"uit eigener beweging","plain":["zelf","uit uzelf"],"level":"hint"}
formal:uiteenzetten	{"list":"formal","id":"uiteenzetten","term":"uiteenzetten","plain":["uitleggen"],"repair":"sure","level":"hint","forms":{"uiteengezet":"uitgelegd","uiteen te zetten":"uit te leggen","uiteengezette":"uitgelegde","uiteenzet":null,"zetten ... uiteen":null,"zet ... uiteen":null,"zetten uiteen":null,"zet uiteen":null}}
formal:uitermate	{"list":"formal","id":"uitermate","term":"uitermate","plain":["heel erg"],"repair":"sure","level":"hint"}
formal:uitsluitend	{"list":"formal","id":"uitsluitend","term":"uitsluitend","plain":["alleen"],"repair":"sure","level":"hint"}
formal:uitsluitsel	{"list":"formal","id":"uitsluitsel","term":"uitsluitsel","plain":["duidelijkheid"],"level":"hint"}
formal:uitvaardigen	{"list":"formal","id":"uitvaardigen","term":"uitvaardigen","plain":["sturen","geven"],"level":"hint"}
formal:ultimo	{"list":"formal","id":"ultimo","term":"ultimo","plain":["eind"],"level":"warning"}
formal:uw-schrijven	{"list":"formal","id":"uw-schrijven","term":"uw schrijven","plain":["uw brief"],"repair":"sure","level":"hint","forms":{"dit schrijven":"deze brief","mijn schrijven":"mijn brief","ons schrijven van":"onze brief van","ons eerdere schrijven":"onze eerdere brief","ons vorige schrijven":"onze vorige brief","ons eerder schrijven":"onze eerdere brief","ons laatste schrijven":"onze laatste brief","onderhavig schrijven":"deze brief","bijgaand schrijven":null,"voornoemd schrijven":null,"bovengenoemd schrijven":null,"bovenvermeld schrijven":null}}
formal:uwerzijds	{"list":"formal","id":"uwerzijds","term":"uwerzijds","plain":["van u","van uw kant"],"level":"warning"}
formal:van-dien-aard	{"list":"formal","id":"van-dien-aard","term":"van dien aard","plain":["zo"],"level":"hint"}
formal:van-kracht-zijn	{"list":"formal","id":"van-kracht-zijn","term":"van kracht zijn","plain":["gelden"],"repair":"sure","level":"hint","forms":{"is van kracht":"geldt","zijn van kracht":"gelden","van kracht is":"geldt","was van kracht":"gold","waren van kracht":"golden","van kracht was":"gold","van kracht waren":"golden","blijft van kracht":"blijft gelden","blijven van kracht":"blijven gelden","van kracht blijft":"blijft gelden","van kracht blijven":"blijven gelden","van kracht worden":null,"van kracht wordt":null,"wordt van kracht":null,"worden van kracht":null}}
formal:van-mening-zijn	{"list":"formal","id":"van-mening-zijn","term":"van mening zijn","plain":["vinden"],"repair":"sure","level":"hint","forms":{"zijn van mening":"vinden","bent van mening":"vindt","is van mening":"vindt","ben van mening":"vind","was van mening":"vond","waren van mening":"vonden","van mening bent":"vindt","van mening is":"vindt","van mening was":"vond","van mening waren":"vonden","bent u van mening":"vindt u","zijn wij van mening":"vinden wij","is ... van mening":null,"zijn ... van mening":null,"van oordeel zijn":"vinden","zijn van oordeel":"vinden","bent van oordeel":"vindt","is van oordeel":"vindt","ben van oordeel":"vind","was van oordeel":"vond","waren van oordeel":"vonden","van oordeel bent":"vindt","van oordeel is":"vindt","van oordeel was":"vond","is ... van oordeel":null,"zijn ... van oordeel":null,"bent u van oordeel":"vindt u"}}
formal:van-toepassing-zijn	{"list":"formal","id":"van-toepassing-zijn","term":"van toepassing zijn","plain":["gelden"],"level":"hint"}
formal:veelal	{"list":"formal","id":"veelal","term":"veelal","plain":["meestal","vaak"],"repair":"sure","level":"hint"}
formal:veeleer	{"list":"formal","id":"veeleer","term":"veeleer","plain":["eerder","meer"],"level":"warning"}
formal:verband-houden-met	{"list":"formal","id":"verband-houden-met","term":"verband houden met","plain":["te maken hebben met"],"repair":"sure","level":"hint","forms":{"verband houdt met":"te maken heeft met","houdt verband met":"heeft te maken met","houden verband met":"hebben te maken met","hield verband met":"had te maken met","verband hield met":"te maken had met","verband houdend met":null,"verband houdende met":null,"houdt ... verband met":null,"verband te houden met":"te maken te hebben met"}}
formal:vereist-zijn	{"list":"formal","id":"vereist-zijn","term":"vereist zijn","plain":["nodig zijn"],"repair":"sure","level":"hint","forms":{"is vereist":"is nodig","zijn vereist":"zijn nodig","vereist is":"nodig is","was vereist":"was nodig","waren vereist":"waren nodig","vereist was":"nodig was","vereist waren":"nodig waren"}}
formal:vereiste-documenten	{"list":"formal","id":"vereiste-documenten","term":"vereiste documenten","plain":["nodige documenten"],"repair":"sure","level":"hint","forms":{"vereiste gegevens":"nodige gegevens","vereiste papieren":"nodige papieren","vereiste stukken":"nodige stukken","vereiste bijlagen":"nodige bijlagen","vereiste informatie":"nodige informatie"}}
formal:vergen	{"list":"formal","id":"vergen","term":"vergen","plain":["vragen","kosten"],"level":"hint"}
formal:vergezeld-van	{"list":"formal","id":"vergezeld-van","term":"vergezeld van","plain":["samen met"],"level":"hint"}
formal:verhinderd	{"list":"formal","id":"verhinderd","term":"verhinderd","plain":["kan niet komen"],"level":"hint"}
formal:verifieren	{"list":"formal","id":"verifieren","term":"verifiëren","plain":["controleren"],"repair":"sure","level":"hint","forms":{"verifieert":"controleert","verifieer":"controleer","verifieerde":"controleerde","verifieerden":"controleerden","geverifieerd":"gecontroleerd","geverifieerde":"gecontroleerde"}}
formal:verkrijgen	{"list":"formal","id":"verkrijgen","term":"verkrijgen","plain":["krijgen"],"repair":"sure","level":"hint","forms":{"verkrijgt":"krijgt","verkrijg":"krijg","verkreeg":"kreeg","verkregen":null}}
formal:verlenen	{"list":"formal","id":"verlenen","term":"verlenen","plain":["geven"],"level":"hint"}
formal:vermits	{"list":"formal","id":"vermits","term":"vermits","plain":["omdat"],"repair":"sure","level":"warning"}
formal:vermoedelijk	{"list":"formal","id":"vermoedelijk","term":"vermoedelijk","plain":["waarschijnlijk"],"repair":"sure","level":"hint","forms":{"vermoedelijke":"waarschijnlijke"}}
formal:vernemen	{"list":"formal","id":"vernemen","term":"vernemen","plain":["horen"],"repair":"sure","level":"hint","forms":{"verneemt":"hoort","verneem":"hoor","vernam":"hoorde","vernamen":"hoorden","vernomen":"gehoord"}}
formal:verrichten	{"list":"formal","id":"verrichten","term":"verrichten","plain":["doen"],"repair":"sure","level":"hint","forms":{"te verrichten":"te doen","verrichtte":"deed","verrichtten":"deden","verricht":null,"verrichte":null}}
formal:verschaffen	{"list":"formal","id":"verschaffen","term":"verschaffen","plain":["geven"],"repair":"sure","level":"hint","forms":{"verschaf":"geef","verschaft":null,"verschafte":null,"verschaften":null}}
formal:verscheidene	{"list":"formal","id":"verscheidene","term":"verscheidene","plain":["meerdere"],"repair":"sure","level":"hint"}
formal:verschuldigd	{"list":"formal","id":"verschuldigd","term":"verschuldigd","plain":["moeten betalen"],"level":"hint"}
formal:verstrekken	{"list":"formal","id":"verstrekken","term":"verstrekken","plain":["geven"],"repair":"sure","level":"hint","forms":{"verstrek":"geef","verstrekten":"gaven","verstrekt":null,"verstrekte":null}}
formal:verstrijken	{"list":"formal","id":"verstrijken","term":"verstrijken","plain":["aflopen","eindigen"],"level":"hint"}
formal:vervaardigen	{"list":"formal","id":"vervaardigen","term":"vervaardigen","plain":["maken"],"repair":"sure","level":"hint","forms":{"vervaardigt":"maakt","vervaardigd":"gemaakt","vervaardigde":null,"vervaardigden":"maakten"}}
formal:vervat-in	{"list":"formal","id":"vervat-in","term":"vervat in","plain":["staat in"],"level":"hint","forms":{"is vervat in":"staat in","zijn vervat in":"staan in","vervat is in":null,"vervat zijn in":null}}
formal:vervoegen-bij	{"list":"formal","id":"vervoegen-bij","term":"vervoegen bij","plain":["melden bij"],"repair":"sure","level":"warning"}
formal:verzocht	{"list":"formal","id":"verzocht","term":"verzocht","plain":["gevraagd","vroeg"],"level":"hint"}
formal:verzoeken	{"list":"formal","id":"verzoeken","term":"verzoeken u","plain":["vragen u"],"repair":"sure","level":"hint","forms":{"verzoekt":"vraagt","wij verzoeken":"wij vragen","we verzoeken":"we vragen","verzoeken wij":"vragen wij","verzoeken we":"vragen we","ik verzoek":"ik vraag","verzoek ik":"vraag ik","te verzoeken":"te vragen","verzochten":"vroegen","verzochte":"gevraagde"}}
formal:verzuimen	{"list":"formal","id":"verzuimen","term":"verzuimen","plain":["vergeten","niet doen"],"level":"hint"}
formal:vigerend	{"list":"formal","id":"vigerend","term":"vigerend","plain":["geldend"],"repair":"sure","level":"warning","forms":{"vigerende":"geldende","vigeert":"geldt","vigeren":"gelden"}}
formal:voldoening-van	{"list":"formal","id":"voldoening-van","term":"voldoening van","plain":["betaling van"],"level":"hint"}
formal:volgaarne	{"list":"formal","id":"volgaarne","term":"volgaarne","plain":["graag"],"repair":"sure","level":"warning"}
formal:volstaan	{"list":"formal","id":"volstaan","term":"volstaan","plain":["genoeg zijn"],"level":"hint"}
formal:voor-het-overige	{"list":"formal","id":"voor-het-overige","term":"voor het overige","plain":["voor de rest"],"repair":"sure","level":"hint"}
formal:voor-uw-rekening	{"list":"formal","id":"voor-uw-rekening","term":"voor uw rekening","plain":["u betaalt"],"level":"hint"}
formal:voor-zover	{"list":"formal","id":"voor-zover","term":"voor zover","plain":["als","voor het deel dat"],"level":"hint"}
formal:voor-zover-wij-kunnen-nagaan	{"list":"formal","id":"voor-zover-wij-kunnen-nagaan","term":"voor zover wij kunnen nagaan","plain":["volgens ons"],"level":"hint"}
formal:vooraleer	{"list":"formal","id":"vooraleer","term":"vooraleer","plain":["voordat"],"level":"warning"}
formal:vooralsnog	{"list":"formal","id":"vooralsnog","term":"vooralsnog","plain":["voorlopig"],"repair":"sure","level":"hint"}
formal:voordien	{"list":"formal","id":"voordien","term":"voordien","plain":["eerder","daarvoor"],"level":"hint"}
formal:vooreerst	{"list":"formal","id":"vooreerst","term":"vooreerst","plain":["eerst"],"level":"warning"}
formal:voorhanden	{"list":"formal","id":"voorhanden","term":"voorhanden","plain":["beschikbaar"],"level":"hint"}
formal:voornemens	{"list":"formal","id":"voornemens","term":"voornemens","plain":["van plan"],"repair":"sure","level":"hint"}
formal:voornoemd	{"list":"formal","id":"voornoemd","term":"voormeld","plain":["dit","deze"],"level":"warning"}
formal:voorshands	{"list":"formal","id":"voorshands","term":"voorshands","plain":["voorlopig"],"repair":"sure","level":"warning","forms":{"voorhands":"voorlopig"}}
formal:voorts	{"list":"formal","id":"voorts","term":"voorts","plain":["verder"],"repair":"sure","level":"hint"}
formal:voortvloeien-uit	{"list":"formal","id":"voortvloeien-uit","term":"voortvloeien uit","plain":["komen door","komen uit"],"level":"hint"}
formal:vorenstaande	{"list":"formal","id":"vorenstaande","term":"vorenstaande","plain":["dit"],"level":"warning"}
formal:vruchteloos	{"list":"formal","id":"vruchteloos","term":"vruchteloos","plain":["zonder resultaat"],"level":"warning"}
formal:waarmede	{"list":"formal","id":"waarmede","term":"waarmede","plain":["waarmee"],"repair":"sure","level":"hint"}
formal:waaromtrent	{"list":"formal","id":"waaromtrent","term":"waaromtrent","plain":["waarover"],"repair":"sure","level":"hint"}
formal:wederom	{"list":"formal","id":"wederom","term":"wederom","plain":["opnieuw"],"repair":"sure","level":"hint"}
formal:weliswaar	{"list":"formal","id":"weliswaar","term":"weliswaar","plain":["wel"],"level":"hint"}
formal:welke-betrekkelijk	{"list":"formal","id":"welke-betrekkelijk","term":"stukken welke","plain":["stukken die"],"level":"hint"}
formal:wellicht	{"list":"formal","id":"wellicht","term":"wellicht","plain":["misschien"],"repair":"sure","level":"hint"}
formal:wenden-tot	{"list":"formal","id":"wenden-tot","term":"wenden tot","plain":["contact opnemen met","bellen"],"level":"hint"}
formal:wenst-te	{"list":"formal","id":"wenst-te","term":"wenst te","plain":["wilt"],"level":"hint"}
formal:werkzaam-zijn	{"list":"formal","id":"werkzaam-zijn","term":"werkzaam zijn","plain":["werken"],"repair":"sure","level":"hint","forms":{"bent werkzaam":"werkt","werkzaam bent":"werkt","bent u werkzaam":"werkt u","bent ... werkzaam":null,"werkzaam bij":null,"is werkzaam":null,"werkzaam is":null,"was werkzaam":null,"werkzaam was":null}}
formal:weshalve	{"list":"formal","id":"weshalve","term":"weshalve","plain":["daarom"],"level":"warning"}
formal:wijze-waarop	{"list":"formal","id":"wijze-waarop","term":"wijze waarop","plain":["manier waarop"],"repair":"sure","level":"hint","forms":{"wijze van betaling":"manier van betalen","wijze van betalen":"manier van betalen","wijze van indienen":"manier van indienen"}}
formal:woonachtig	{"list":"formal","id":"woonachtig","term":"woonachtig","plain":["wonen"],"level":"hint","forms":{"bent woonachtig":"woont","is woonachtig":"woont","zijn woonachtig":"wonen","was woonachtig":"woonde","woonachtig bent":"woont","woonachtig is":"woont","woonachtig zijn":"wonen","woonachtig was":"woonde","bent u woonachtig":"woont u"}}
formal:zekerheidshalve	{"list":"formal","id":"zekerheidshalve","term":"zekerheidshalve","plain":["voor de zekerheid"],"repair":"sure","level":"hint"}
formal:zenden	{"list":"formal","id":"zenden","term":"zenden","plain":["sturen"],"repair":"sure","level":"hint","forms":{"zendt":"stuurt","zend":"stuur","zond":"stuurde","gezonden":null,"te zenden":"te sturen"}}
formal:zijdens	{"list":"formal","id":"zijdens","term":"zijdens","plain":["van"],"level":"warning"}
formal:zijnde	{"list":"formal","id":"zijnde","term":"niet zijnde","plain":["maar niet","behalve"],"level":"hint"}
formal:zijnde-bijvoeglijk	{"list":"formal","id":"zijnde-bijvoeglijk","term":"zijnde","plain":["dat is","dat zijn"],"level":"hint"}
formal:zodanig	{"list":"formal","id":"zodanig","term":"zodanig","plain":["zo"],"level":"hint"}
formal:zonder-nadere-aankondiging	{"list":"formal","id":"zonder-nadere-aankondiging","term":"zonder nadere aankondiging","plain":["zonder nieuw bericht"],"repair":"sure","level":"hint","forms":{"zonder nader bericht":"zonder nieuw bericht"}}
formal:zorg-dragen	{"list":"formal","id":"zorg-dragen","term":"zorg dragen","plain":["zorgen"],"repair":"sure","level":"hint","forms":{"zorgdragen":"zorgen","zorg draagt":"zorgt","zorg draag":"zorg","zorg droeg":"zorgde","draagt zorg":"zorgt","dragen zorg":"zorgen","draag zorg":"zorg","droeg zorg":"zorgde","droegen zorg":"zorgden","zorg te dragen":"te zorgen","zorg gedragen":"gezorgd","zorgdraagt":"zorgt","zorggedragen":"gezorgd","zorg te worden gedragen":null}}
formal:zorg-dragen-gap	{"list":"formal","id":"zorg-dragen-gap","term":"draagt ... zorg voor","plain":["zorgen voor"],"level":"hint"}
formal:zulks	{"list":"formal","id":"zulks","term":"zulks","plain":["dit"],"repair":"sure","level":"warning"}
prepositional:aan-de-hand-van	{"list":"prepositional","id":"aan-de-hand-van","term":"aan de hand van","plain":["met","volgens"],"level":"hint","forms":{"aan de hand daarvan":"daarmee","aan de hand hiervan":"hiermee","aan de hand waarvan":"waarmee"}}
prepositional:al-naar-gelang-van	{"list":"prepositional","id":"al-naar-gelang-van","term":"al naar gelang van","plain":["afhankelijk van"],"repair":"sure","level":"hint","forms":{"naar gelang van":"afhankelijk van","al naargelang van":"afhankelijk van","naargelang van":"afhankelijk van","naargelang":null,"al naar gelang":null}}
prepositional:bij-gebreke-daarvan	{"list":"prepositional","id":"bij-gebreke-daarvan","term":"bij gebreke daarvan","plain":["anders"],"repair":"sure","level":"warning","forms":{"bij gebreke hiervan":"anders","bij gebreke waarvan":null}}
prepositional:bij-gebreke-van	{"list":"prepositional","id":"bij-gebreke-van","term":"bij gebreke van","plain":["zonder"],"level":"warning"}
prepositional:bij-monde-van	{"list":"prepositional","id":"bij-monde-van","term":"bij monde van","plain":["via"],"level":"warning"}
prepositional:bij-ontstentenis-van	{"list":"prepositional","id":"bij-ontstentenis-van","term":"bij ontstentenis van","plain":["zonder"],"level":"warning"}
prepositional:bij-uitblijven-van	{"list":"prepositional","id":"bij-uitblijven-van","term":"bij uitblijven van","plain":["zonder"],"level":"hint"}
prepositional:bij-wijze-van	{"list":"prepositional","id":"bij-wijze-van","term":"bij wijze van","plain":["als"],"level":"hint","forms":{"bij wijze van uitzondering":"als uitzondering","bij wijze van proef":"als proef"}}
prepositional:door-het-feit-dat	{"list":"prepositional","id":"door-het-feit-dat","term":"door het feit dat","plain":["doordat"],"repair":"sure","level":"hint"}
prepositional:door-middel-van	{"list":"prepositional","id":"door-middel-van","term":"door middel van","plain":["met","door","via"],"level":"hint"}
prepositional:door-tussenkomst-van	{"list":"prepositional","id":"door-tussenkomst-van","term":"door tussenkomst van","plain":["via"],"repair":"sure","level":"hint","forms":{"met tussenkomst van":"via","zonder tussenkomst van":null}}
prepositional:gelet-op	{"list":"prepositional","id":"gelet-op","term":"gelet op","plain":["vanwege","door","omdat"],"level":"hint"}
prepositional:gezien-het-feit-dat	{"list":"prepositional","id":"gezien-het-feit-dat","term":"gezien het feit dat","plain":["omdat"],"repair":"sure","level":"hint","forms":{"gelet op het feit dat":"omdat","gegeven het feit dat":"omdat","vanwege het feit dat":"omdat","wegens het feit dat":"omdat","op grond van het feit dat":"omdat","in verband met het feit dat":"omdat"}}
prepositional:in-aanvulling-op	{"list":"prepositional","id":"in-aanvulling-op","term":"in aanvulling op","plain":["naast","extra bij"],"level":"hint"}
prepositional:in-afwachting-van	{"list":"prepositional","id":"in-afwachting-van","term":"in afwachting van","plain":["tot","zolang wij wachten op"],"level":"hint"}
prepositional:in-afwijking-van	{"list":"prepositional","id":"in-afwijking-van","term":"in afwijking van","plain":["anders dan"],"level":"hint"}
prepositional:in-de-hoedanigheid-van	{"list":"prepositional","id":"in-de-hoedanigheid-van","term":"in de hoedanigheid van","plain":["als"],"repair":"sure","level":"hint","forms":{"in uw hoedanigheid van":"als","in zijn hoedanigheid van":"als","in haar hoedanigheid van":"als","in hun hoedanigheid van":"als"}}
prepositional:in-de-zin-van	{"list":"prepositional","id":"in-de-zin-van","term":"in de zin van","plain":["volgens"],"level":"hint"}
prepositional:in-geval-van	{"list":"prepositional","id":"in-geval-van","term":"in geval van","plain":["bij"],"repair":"sure","level":"hint","forms":{"ingeval van":"bij"}}
prepositional:in-het-bijzijn-van	{"list":"prepositional","id":"in-het-bijzijn-van","term":"in het bijzijn van","plain":["met","samen met"],"level":"hint"}
prepositional:in-het-geval-dat	{"list":"prepositional","id":"in-het-geval-dat","term":"in het geval dat","plain":["als"],"repair":"sure","level":"hint","forms":{"in geval dat":"als","in die gevallen waarin":"als","in gevallen waarin":"als"}}
prepositional:in-het-kader-van	{"list":"prepositional","id":"in-het-kader-van","term":"in het kader van","plain":["voor","bij"],"level":"hint"}
prepositional:in-het-licht-van	{"list":"prepositional","id":"in-het-licht-van","term":"in het licht van","plain":["vanwege","door"],"level":"hint"}
prepositional:in-navolging-van	{"list":"prepositional","id":"in-navolging-van","term":"in navolging van","plain":["net als"],"level":"hint"}
prepositional:in-overeenstemming-met	{"list":"prepositional","id":"in-overeenstemming-met","term":"in overeenstemming met","plain":["volgens"],"level":"hint"}
prepositional:in-relatie-tot	{"list":"prepositional","id":"in-relatie-tot","term":"in relatie tot","plain":["over","bij"],"level":"hint"}
prepositional:in-samenspraak-met	{"list":"prepositional","id":"in-samenspraak-met","term":"in samenspraak met","plain":["samen met"],"repair":"sure","level":"hint","forms":{"in samenwerking met":"samen met","in gezamenlijkheid met":"samen met"}}
prepositional:in-strijd-met	{"list":"prepositional","id":"in-strijd-met","term":"in strijd met","plain":["tegen"],"level":"hint"}
prepositional:in-tegenstelling-tot	{"list":"prepositional","id":"in-tegenstelling-tot","term":"in tegenstelling tot","plain":["anders dan"],"repair":"sure","level":"hint"}
prepositional:in-verband-met	{"list":"prepositional","id":"in-verband-met","term":"in verband met","plain":["door","vanwege","voor"],"level":"hint"}
prepositional:in-weerwil-van	{"list":"prepositional","id":"in-weerwil-van","term":"in weerwil van","plain":["ondanks"],"repair":"sure","level":"warning"}
prepositional:met-als-doel	{"list":"prepositional","id":"met-als-doel","term":"met als doel","plain":["om"],"level":"hint","forms":{"met als doel om":"om","met het doel om":"om","met de bedoeling om":"om","met het oogmerk om":"om","met het oogmerk":null}}
prepositional:met-behulp-van	{"list":"prepositional","id":"met-behulp-van","term":"met behulp van","plain":["met"],"repair":"sure","level":"hint","forms":{"met gebruikmaking van":"met","met gebruik van":"met","onder gebruikmaking van":"met"}}
prepositional:met-betrekking-tot	{"list":"prepositional","id":"met-betrekking-tot","term":"met betrekking tot","plain":["over","bij","voor"],"level":"hint"}
prepositional:met-het-oog-op	{"list":"prepositional","id":"met-het-oog-op","term":"met het oog op","plain":["voor","vanwege"],"level":"hint"}
prepositional:met-inachtneming-van	{"list":"prepositional","id":"met-inachtneming-van","term":"met inachtneming van","plain":["volgens"],"level":"hint"}
prepositional:met-ingang-van	{"list":"prepositional","id":"met-ingang-van","term":"met ingang van","plain":["vanaf"],"repair":"sure","level":"hint"}
prepositional:met-medeneming-van	{"list":"prepositional","id":"met-medeneming-van","term":"met medeneming van","plain":["met"],"level":"warning"}
prepositional:met-toepassing-van	{"list":"prepositional","id":"met-toepassing-van","term":"met toepassing van","plain":["volgens"],"level":"hint"}
prepositional:met-uitsluiting-van	{"list":"prepositional","id":"met-uitsluiting-van","term":"met uitsluiting van","plain":["behalve","zonder"],"level":"hint"}
prepositional:met-uitzondering-van	{"list":"prepositional","id":"met-uitzondering-van","term":"met uitzondering van","plain":["behalve"],"level":"hint"}
prepositional:na-ommekomst-van	{"list":"prepositional","id":"na-ommekomst-van","term":"na ommekomst van","plain":["na"],"repair":"sure","level":"warning"}
prepositional:naar-aanleiding-van	{"list":"prepositional","id":"naar-aanleiding-van","term":"naar aanleiding van","plain":["door","na","over"],"level":"hint"}
prepositional:naar-analogie-van	{"list":"prepositional","id":"naar-analogie-van","term":"naar analogie van","plain":["net als bij"],"level":"warning"}
prepositional:naar-het-oordeel-van	{"list":"prepositional","id":"naar-het-oordeel-van","term":"naar het oordeel van","plain":["volgens"],"repair":"sure","level":"hint","forms":{"naar de mening van":"volgens","naar oordeel van":"volgens"}}
prepositional:om-reden-van	{"list":"prepositional","id":"om-reden-van","term":"om reden van","plain":["vanwege"],"repair":"sure","level":"hint","forms":{"om redenen van":"vanwege","om reden dat":"omdat","om de reden dat":"omdat"}}
prepositional:omwille-van	{"list":"prepositional","id":"omwille-van","term":"omwille van","plain":["voor","vanwege"],"level":"hint"}
prepositional:ondanks-het-feit-dat	{"list":"prepositional","id":"ondanks-het-feit-dat","term":"ondanks het feit dat","plain":["hoewel"],"repair":"sure","level":"hint","forms":{"niettegenstaande het feit dat":"hoewel","in weerwil van het feit dat":"hoewel"}}
prepositional:onder-aftrek-van	{"list":"prepositional","id":"onder-aftrek-van","term":"onder aftrek van","plain":["min"],"level":"hint"}
prepositional:onder-overlegging-van	{"list":"prepositional","id":"onder-overlegging-van","term":"onder overlegging van","plain":["met"],"repair":"sure","level":"warning","forms":{"met overlegging van":"met","tegen overlegging van":"met"}}
prepositional:onder-vermelding-van	{"list":"prepositional","id":"onder-vermelding-van","term":"onder vermelding van","plain":["met","en noem"],"level":"hint"}
prepositional:onder-verwijzing-naar	{"list":"prepositional","id":"onder-verwijzing-naar","term":"onder verwijzing naar","plain":["over","zie"],"level":"hint"}
prepositional:onder-voorbehoud-van	{"list":"prepositional","id":"onder-voorbehoud-van","term":"onder voorbehoud van","plain":["als","behalve als"],"level":"hint"}
prepositional:op-basis-van	{"list":"prepositional","id":"op-basis-van","term":"op basis van","plain":["met","volgens","door"],"level":"hint"}
prepositional:op-de-voet-van	{"list":"prepositional","id":"op-de-voet-van","term":"op de voet van","plain":["volgens"],"repair":"sure","level":"warning"}
prepositional:op-grond-van	{"list":"prepositional","id":"op-grond-van","term":"op grond van","plain":["volgens","vanwege","door"],"level":"hint"}
prepositional:op-het-gebied-van	{"list":"prepositional","id":"op-het-gebied-van","term":"op het gebied van","plain":["over","bij","voor"],"level":"hint"}
prepositional:op-straffe-van	{"list":"prepositional","id":"op-straffe-van","term":"op straffe van","plain":["anders"],"level":"warning"}
prepositional:ten-aanzien-van	{"list":"prepositional","id":"ten-aanzien-van","term":"ten aanzien van","plain":["over","bij","voor"],"level":"hint"}
prepositional:ten-bate-van	{"list":"prepositional","id":"ten-bate-van","term":"ten bate van","plain":["voor"],"level":"hint"}
prepositional:ten-bedrage-van	{"list":"prepositional","id":"ten-bedrage-van","term":"ten bedrage van","plain":["van"],"repair":"sure","level":"warning","forms":{"ter grootte van":"van","ten belope van":"van","bedrag ter hoogte van":"bedrag van","boete ter hoogte van":"boete van","schuld ter hoogte van":"schuld van","vergoeding ter hoogte van":"vergoeding van","toeslag ter hoogte van":"toeslag van","vordering ter hoogte van":"vordering van"}}
prepositional:ten-behoeve-van	{"list":"prepositional","id":"ten-behoeve-van","term":"ten behoeve van","plain":["voor"],"repair":"sure","level":"hint","forms":{"te behoeve van":"voor","ten uwen behoeve":"voor u"}}
prepositional:ten-burele-van	{"list":"prepositional","id":"ten-burele-van","term":"ten burele van","plain":["op het kantoor van"],"repair":"sure","level":"warning","forms":{"te burele van":"op het kantoor van"}}
prepositional:ten-gevolge-van	{"list":"prepositional","id":"ten-gevolge-van","term":"ten gevolge van","plain":["door"],"repair":"sure","level":"hint","forms":{"als gevolg van":"door","ingevolge van":"door","tengevolge van":"door"}}
prepositional:ten-gunste-van	{"list":"prepositional","id":"ten-gunste-van","term":"ten gunste van","plain":["voor"],"level":"hint"}
prepositional:ten-kantore-van	{"list":"prepositional","id":"ten-kantore-van","term":"ten kantore van","plain":["op het kantoor van"],"repair":"sure","level":"warning"}
prepositional:ten-laste-van	{"list":"prepositional","id":"ten-laste-van","term":"ten laste van","plain":["op kosten van"],"level":"hint"}
prepositional:ten-nadele-van	{"list":"prepositional","id":"ten-nadele-van","term":"ten nadele van","plain":["slecht voor"],"level":"hint"}
prepositional:ten-name-van	{"list":"prepositional","id":"ten-name-van","term":"ten name van","plain":["op naam van"],"repair":"sure","level":"hint","forms":{"te name van":"op naam van","ten name gesteld van":null}}
prepositional:ten-opzichte-van	{"list":"prepositional","id":"ten-opzichte-van","term":"ten opzichte van","plain":["vergeleken met","tegenover"],"level":"hint"}
prepositional:ten-overstaan-van	{"list":"prepositional","id":"ten-overstaan-van","term":"ten overstaan van","plain":["bij","voor"],"level":"warning"}
prepositional:ten-tijde-van	{"list":"prepositional","id":"ten-tijde-van","term":"ten tijde van","plain":["tijdens","toen"],"level":"hint"}
prepositional:ter-bestrijding-van	{"list":"prepositional","id":"ter-bestrijding-van","term":"ter bestrijding van","plain":["tegen","voor"],"level":"hint"}
prepositional:ter-bevordering-van	{"list":"prepositional","id":"ter-bevordering-van","term":"ter bevordering van","plain":["voor"],"level":"hint"}
prepositional:ter-compensatie-van	{"list":"prepositional","id":"ter-compensatie-van","term":"ter compensatie van","plain":["als vergoeding voor","voor"],"level":"hint"}
prepositional:ter-gelegenheid-van	{"list":"prepositional","id":"ter-gelegenheid-van","term":"ter gelegenheid van","plain":["bij","voor"],"level":"hint"}
prepositional:ter-ondersteuning-van	{"list":"prepositional","id":"ter-ondersteuning-van","term":"ter ondersteuning van","plain":["voor","om te helpen bij"],"level":"hint"}
prepositional:ter-staving-van	{"list":"prepositional","id":"ter-staving-van","term":"ter staving van","plain":["als bewijs voor"],"repair":"sure","level":"warning","forms":{"tot staving van":"als bewijs voor","ter adstructie van":"als bewijs voor"}}
prepositional:ter-uitvoering-van	{"list":"prepositional","id":"ter-uitvoering-van","term":"ter uitvoering van","plain":["voor","volgens"],"level":"hint"}
prepositional:ter-vaststelling-van	{"list":"prepositional","id":"ter-vaststelling-van","term":"ter vaststelling van","plain":["voor"],"level":"hint"}
prepositional:ter-verkrijging-van	{"list":"prepositional","id":"ter-verkrijging-van","term":"ter verkrijging van","plain":["voor"],"level":"warning"}
prepositional:ter-vervanging-van	{"list":"prepositional","id":"ter-vervanging-van","term":"ter vervanging van","plain":["in plaats van"],"repair":"sure","level":"hint"}
prepositional:ter-voorkoming-van	{"list":"prepositional","id":"ter-voorkoming-van","term":"ter voorkoming van","plain":["tegen"],"level":"hint"}
prepositional:ter-zake-van	{"list":"prepositional","id":"ter-zake-van","term":"ter zake van","plain":["over","voor"],"level":"warning"}
prepositional:tot-op-het-moment-dat	{"list":"prepositional","id":"tot-op-het-moment-dat","term":"tot op het moment dat","plain":["totdat"],"repair":"sure","level":"hint","forms":{"tot het moment dat":"totdat","tot het tijdstip dat":"totdat"}}
prepositional:uit-hoofde-van	{"list":"prepositional","id":"uit-hoofde-van","term":"uit hoofde van","plain":["vanwege","volgens"],"level":"warning"}
prepositional:uit-kracht-van	{"list":"prepositional","id":"uit-kracht-van","term":"uit kracht van","plain":["volgens"],"repair":"sure","level":"warning"}
prepositional:uit-oogpunt-van	{"list":"prepositional","id":"uit-oogpunt-van","term":"uit oogpunt van","plain":["voor","vanwege"],"level":"hint"}
prepositional:van-de-zijde-van	{"list":"prepositional","id":"van-de-zijde-van","term":"van de zijde van","plain":["van"],"level":"hint"}
prepositional:vanaf-het-moment-dat	{"list":"prepositional","id":"vanaf-het-moment-dat","term":"vanaf het moment dat","plain":["sinds","als"],"level":"hint"}
prepositional:voor-de-duur-van	{"list":"prepositional","id":"voor-de-duur-van","term":"voor de duur van","plain":["voor","tijdens"],"level":"hint","forms":{"voor een duur van":"voor","voor een periode van":"voor","voor de periode van":null}}
prepositional:voor-wat-betreft	{"list":"prepositional","id":"voor-wat-betreft","term":"voor wat betreft","plain":["over","bij","voor"],"level":"hint"}
prepositional:voorafgaand-aan	{"list":"prepositional","id":"voorafgaand-aan","term":"voorafgaand aan","plain":["vóór"],"repair":"sure","level":"hint","forms":{"voorafgaande aan":"vóór","voorafgaandelijk aan":"vóór"}}
opening:naar-aanleiding-van-uw	{"list":"opening","id":"naar-aanleiding-van-uw","term":"naar aanleiding van uw","plain":[],"level":"hint"}
opening:hierbij-berichten-wij-u	{"list":"opening","id":"hierbij-berichten-wij-u","term":"hierbij berichten wij u","plain":[],"level":"hint"}
opening:hierbij-delen-wij-u-mee	{"list":"opening","id":"hierbij-delen-wij-u-mee","term":"hierbij delen wij u mee","plain":[],"level":"hint"}
opening:hierbij-laten-wij-u-weten	{"list":"opening","id":"hierbij-laten-wij-u-weten","term":"hierbij laten wij u weten","plain":[],"level":"hint"}
opening:hierbij-informeren-wij-u	{"list":"opening","id":"hierbij-informeren-wij-u","term":"hierbij informeren wij u","plain":[],"level":"hint"}
opening:hierbij-bevestigen-wij	{"list":"opening","id":"hierbij-bevestigen-wij","term":"hierbij bevestigen wij","plain":[],"level":"hint"}
opening:hierbij-zenden-wij-u	{"list":"opening","id":"hierbij-zenden-wij-u","term":"hierbij zenden wij u","plain":["bij deze brief zit"],"level":"hint"}
opening:bijgaand-treft-u	{"list":"opening","id":"bijgaand-treft-u","term":"bijgaand treft u","plain":["bij deze brief zit"],"level":"hint"}
opening:bij-dezen	{"list":"opening","id":"bij-dezen","term":"bij dezen","plain":[],"level":"hint"}
opening:in-antwoord-op-uw	{"list":"opening","id":"in-antwoord-op-uw","term":"in antwoord op uw","plain":[],"level":"hint"}
opening:in-reactie-op-uw	{"list":"opening","id":"in-reactie-op-uw","term":"in reactie op uw","plain":[],"level":"hint"}
opening:in-vervolg-op	{"list":"opening","id":"in-vervolg-op","term":"in vervolg op","plain":[],"level":"hint"}
opening:onder-verwijzing-naar-uw	{"list":"opening","id":"onder-verwijzing-naar-uw","term":"onder verwijzing naar uw","plain":[],"level":"hint"}
opening:hebben-wij-in-goede-orde-ontvangen	{"list":"opening","id":"hebben-wij-in-goede-orde-ontvangen","term":"hebben wij in goede orde ontvangen","plain":[],"level":"hint"}
opening:met-belangstelling-kennis-genomen	{"list":"opening","id":"met-belangstelling-kennis-genomen","term":"met belangstelling kennis genomen","plain":[],"level":"hint"}
opening:in-bovengenoemde-zaak	{"list":"opening","id":"in-bovengenoemde-zaak","term":"in bovengenoemde zaak","plain":[],"level":"hint"}
opening:wij-wenden-ons-tot-u	{"list":"opening","id":"wij-wenden-ons-tot-u","term":"wij wenden ons tot u","plain":["wij schrijven u"],"level":"hint"}
opening:u-hebt-zich-tot-ons-gewend	{"list":"opening","id":"u-hebt-zich-tot-ons-gewend","term":"u hebt zich tot ons gewend","plain":["u hebt ons geschreven"],"level":"hint"}
opening:langs-deze-weg	{"list":"opening","id":"langs-deze-weg","term":"langs deze weg","plain":[],"level":"hint"}
opening:middels-deze-brief	{"list":"opening","id":"middels-deze-brief","term":"middels deze brief","plain":[],"level":"hint"}
opening:met-betrekking-tot-uw-brief	{"list":"opening","id":"met-betrekking-tot-uw-brief","term":"met betrekking tot uw brief","plain":[],"level":"hint"}
opening:ingevolge-uw-verzoek	{"list":"opening","id":"ingevolge-uw-verzoek","term":"ingevolge uw verzoek","plain":[],"level":"hint"}
opening:met-genoegen	{"list":"opening","id":"met-genoegen","term":"met genoegen","plain":[],"level":"hint"}
opening:tot-onze-spijt	{"list":"opening","id":"tot-onze-spijt","term":"tot onze spijt","plain":["helaas"],"level":"hint"}
opening:berichten-wij-u-als-volgt	{"list":"opening","id":"berichten-wij-u-als-volgt","term":"berichten wij u als volgt","plain":[],"level":"hint"}
opening:graag-breng-ik-u-op-de-hoogte	{"list":"opening","id":"graag-breng-ik-u-op-de-hoogte","term":"graag breng ik u op de hoogte","plain":[],"level":"hint"}
opening:hierbij-maken-wij-u-bekend	{"list":"opening","id":"hierbij-maken-wij-u-bekend","term":"hierbij maken wij u bekend","plain":[],"level":"hint"}
opening:hierbij-verzoeken-wij-u	{"list":"opening","id":"hierbij-verzoeken-wij-u","term":"hierbij verzoeken wij u","plain":["wij vragen u"],"level":"hint"}
opening:hierbij-nodigen-wij-u	{"list":"opening","id":"hierbij-nodigen-wij-u","term":"hierbij nodigen wij u","plain":["wij nodigen u"],"level":"hint"}
opening:na-bestudering-van-uw	{"list":"opening","id":"na-bestudering-van-uw","term":"na bestudering van uw","plain":[],"level":"hint"}
opening:onder-dankzegging-voor	{"list":"opening","id":"onder-dankzegging-voor","term":"onder dankzegging voor","plain":[],"level":"hint"}
empty:vertrouwen-geinformeerd	{"list":"empty","id":"vertrouwen-geinformeerd","term":"vertrouwen erop u ... te hebben geïnformeerd","plain":[],"level":"hint"}
empty:van-dienst-te-zijn-geweest	{"list":"empty","id":"van-dienst-te-zijn-geweest","term":"van dienst te zijn geweest","plain":[],"level":"hint"}
empty:volledigheidshalve	{"list":"empty","id":"volledigheidshalve","term":"volledigheidshalve","plain":[],"level":"hint"}
empty:duidelijkheidshalve	{"list":"empty","id":"duidelijkheidshalve","term":"duidelijkheidshalve","plain":[],"level":"hint"}
empty:voor-de-goede-orde	{"list":"empty","id":"voor-de-goede-orde","term":"voor de goede orde","plain":[],"level":"hint"}
empty:ten-overvloede	{"list":"empty","id":"ten-overvloede","term":"ten overvloede","plain":[],"level":"hint"}
empty:merken-wij-op-dat	{"list":"empty","id":"merken-wij-op-dat","term":"merken wij op dat","plain":[],"level":"hint"}
empty:hechten-eraan	{"list":"empty","id":"hechten-eraan","term":"hechten eraan","plain":[],"level":"hint"}
empty:maken-u-erop-attent	{"list":"empty","id":"maken-u-erop-attent","term":"maken u erop attent","plain":["let op"],"level":"hint"}
empty:het-moge-duidelijk-zijn	{"list":"empty","id":"het-moge-duidelijk-zijn","term":"het moge duidelijk zijn","plain":[],"level":"hint"}
empty:zoals-u-bekend-is	{"list":"empty","id":"zoals-u-bekend-is","term":"zoals u bekend is","plain":[],"level":"hint"}
empty:zoals-reeds-vermeld	{"list":"empty","id":"zoals-reeds-vermeld","term":"zoals reeds vermeld","plain":[],"level":"hint"}
empty:in-afwachting-van-uw-reactie	{"list":"empty","id":"in-afwachting-van-uw-reactie","term":"in afwachting van uw reactie","plain":[],"level":"hint"}
empty:bij-voorbaat-dank	{"list":"empty","id":"bij-voorbaat-dank","term":"bij voorbaat dank","plain":[],"level":"hint"}
empty:inmiddels-verblijven-wij	{"list":"empty","id":"inmiddels-verblijven-wij","term":"inmiddels verblijven wij","plain":[],"level":"warning"}
empty:aarzel-niet	{"list":"empty","id":"aarzel-niet","term":"aarzel niet ... contact|bellen|mailen|bel|mail|vragen","plain":[],"level":"hint"}
empty:het-spreekt-voor-zich	{"list":"empty","id":"het-spreekt-voor-zich","term":"het spreekt voor zich","plain":[],"level":"hint"}
empty:zijn-zo-vrij	{"list":"empty","id":"zijn-zo-vrij","term":"zijn zo vrij","plain":[],"level":"hint"}
empty:dit-gezegd-hebbende	{"list":"empty","id":"dit-gezegd-hebbende","term":"dit gezegd hebbende","plain":[],"level":"warning"}
empty:in-dit-verband	{"list":"empty","id":"in-dit-verband","term":"in dit verband","plain":[],"level":"hint"}
empty:te-uwer-informatie	{"list":"empty","id":"te-uwer-informatie","term":"te uwer informatie","plain":[],"level":"warning"}
empty:waarvan-akte	{"list":"empty","id":"waarvan-akte","term":"waarvan akte","plain":[],"level":"warning"}
empty:naar-wij-hopen	{"list":"empty","id":"naar-wij-hopen","term":"naar wij hopen","plain":[],"level":"hint"}
empty:vriendelijk-doch-dringend	{"list":"empty","id":"vriendelijk-doch-dringend","term":"vriendelijk doch dringend","plain":[],"level":"warning"}
empty:het-zij-u-bekend-dat	{"list":"empty","id":"het-zij-u-bekend-dat","term":"het zij u bekend dat","plain":[],"level":"warning"}
empty:gaarne-bereid	{"list":"empty","id":"gaarne-bereid","term":"gaarne bereid","plain":[],"level":"hint"}
empty:hopen-op-uw-begrip	{"list":"empty","id":"hopen-op-uw-begrip","term":"hopen op uw begrip","plain":[],"level":"hint"}
empty:in-de-hoop-u	{"list":"empty","id":"in-de-hoop-u","term":"in de hoop u","plain":[],"level":"hint"}
empty:behoeft-geen-betoog	{"list":"empty","id":"behoeft-geen-betoog","term":"behoeft geen betoog","plain":[],"level":"warning"}
empty:onder-de-aandacht-brengen-wij	{"list":"empty","id":"onder-de-aandacht-brengen-wij","term":"onder de aandacht brengen wij","plain":[],"level":"hint"}
empty:van-onze-kant-willen-wij	{"list":"empty","id":"van-onze-kant-willen-wij","term":"van onze kant willen wij","plain":[],"level":"hint"}
empty:met-de-meeste-zorg	{"list":"empty","id":"met-de-meeste-zorg","term":"met de meeste zorg","plain":[],"level":"hint"}
empty:doen-ons-uiterste-best	{"list":"empty","id":"doen-ons-uiterste-best","term":"doen ons uiterste best","plain":[],"level":"hint"}
empty:zoals-te-doen-gebruikelijk	{"list":"empty","id":"zoals-te-doen-gebruikelijk","term":"zoals te doen gebruikelijk","plain":[],"level":"hint"}
empty:uiteraard-bereid	{"list":"empty","id":"uiteraard-bereid","term":"uiteraard bereid","plain":[],"level":"hint"}
empty:op-zichzelf-beschouwd	{"list":"empty","id":"op-zichzelf-beschouwd","term":"op zichzelf beschouwd","plain":[],"level":"hint"}
empty:onverminderd-het-vorenstaande	{"list":"empty","id":"onverminderd-het-vorenstaande","term":"onverminderd het vorenstaande","plain":[],"level":"warning"}
empty:gebruikmakend-van-de-gelegenheid	{"list":"empty","id":"gebruikmakend-van-de-gelegenheid","term":"gebruikmakend van de gelegenheid","plain":[],"level":"hint"}
empty:rest-ons-nog	{"list":"empty","id":"rest-ons-nog","term":"rest ons nog","plain":[],"level":"hint"}
vague:aanstonds	{"list":"vague","id":"aanstonds","term":"aanstonds","plain":["meteen"],"level":"warning"}
vague:binnen-afzienbare-tijd	{"list":"vague","id":"binnen-afzienbare-tijd","term":"binnen afzienbare tijd","plain":["uiterlijk [datum]","in [maand]"],"level":"hint"}
vague:binnen-de-gestelde-termijn	{"list":"vague","id":"binnen-de-gestelde-termijn","term":"binnen de gestelde termijn","plain":["uiterlijk [datum]"],"level":"hint"}
vague:binnen-een-redelijke-termijn	{"list":"vague","id":"binnen-een-redelijke-termijn","term":"binnen een redelijke termijn","plain":["uiterlijk [datum]"],"level":"hint"}
vague:binnenkort	{"list":"vague","id":"binnenkort","term":"binnenkort","plain":["uiterlijk [datum]","in [maand]"],"level":"hint"}
vague:de-komende-tijd	{"list":"vague","id":"de-komende-tijd","term":"de komende tijd","plain":["tot [datum]","in [maand]"],"level":"hint"}
vague:eerdaags	{"list":"vague","id":"eerdaags","term":"eerdaags","plain":["op [datum]","uiterlijk [datum]"],"level":"warning"}
vague:in-de-loop-van-de-maand	{"list":"vague","id":"in-de-loop-van-de-maand","term":"in de loop van de maand","plain":["uiterlijk [datum]"],"level":"hint"}
vague:in-de-nabije-toekomst	{"list":"vague","id":"in-de-nabije-toekomst","term":"in de nabije toekomst","plain":["in [maand]"],"level":"hint"}
vague:met-bekwame-spoed	{"list":"vague","id":"met-bekwame-spoed","term":"met bekwame spoed","plain":["meteen","uiterlijk [datum]"],"level":"warning"}
vague:onverwijld	{"list":"vague","id":"onverwijld","term":"onverwijld","plain":["meteen","uiterlijk [datum]"],"level":"warning"}
vague:op-een-later-moment	{"list":"vague","id":"op-een-later-moment","term":"op een later moment","plain":["op [datum]","in [maand]"],"level":"hint"}
vague:op-een-nader-te-bepalen-datum	{"list":"vague","id":"op-een-nader-te-bepalen-datum","term":"op een nader te bepalen datum","plain":["op [datum]","vóór [datum]"],"level":"hint"}
vague:op-enig-moment	{"list":"vague","id":"op-enig-moment","term":"op enig moment","plain":["op [datum]"],"level":"hint"}
vague:op-korte-termijn	{"list":"vague","id":"op-korte-termijn","term":"op korte termijn","plain":["uiterlijk [datum]","in [maand]"],"level":"hint"}
vague:op-termijn	{"list":"vague","id":"op-termijn","term":"op termijn","plain":["op [datum]","in [maand]"],"level":"hint"}
vague:over-enige-tijd	{"list":"vague","id":"over-enige-tijd","term":"over enige tijd","plain":["over [aantal] weken","uiterlijk [datum]"],"level":"hint"}
vague:per-omgaande	{"list":"vague","id":"per-omgaande","term":"per omgaande","plain":["meteen","uiterlijk [datum]"],"level":"warning"}
vague:ruim-van-tevoren	{"list":"vague","id":"ruim-van-tevoren","term":"ruim van tevoren","plain":["uiterlijk [datum]"],"level":"hint"}
vague:stante-pede	{"list":"vague","id":"stante-pede","term":"stante pede","plain":["meteen"],"level":"warning"}
vague:te-zijner-tijd	{"list":"vague","id":"te-zijner-tijd","term":"te zijner tijd","plain":["op [datum]","in [maand]"],"level":"warning"}
vague:ten-spoedigste	{"list":"vague","id":"ten-spoedigste","term":"ten spoedigste","plain":["meteen","uiterlijk [datum]"],"level":"warning"}
vague:terstond	{"list":"vague","id":"terstond","term":"terstond","plain":["meteen","uiterlijk [datum]"],"level":"warning"}
vague:tijdig	{"list":"vague","id":"tijdig","term":"tijdig","plain":["op tijd","uiterlijk [datum]"],"level":"hint"}
vague:tot-nader-order	{"list":"vague","id":"tot-nader-order","term":"tot nader order","plain":["tot en met [datum]"],"level":"hint"}
vague:zo-spoedig-mogelijk	{"list":"vague","id":"zo-spoedig-mogelijk","term":"zo spoedig mogelijk","plain":["meteen","uiterlijk [datum]"],"level":"hint"}
vague:zodra-mogelijk	{"list":"vague","id":"zodra-mogelijk","term":"zodra mogelijk","plain":["uiterlijk [datum]"],"level":"hint"}
vague:zonder-uitstel	{"list":"vague","id":"zonder-uitstel","term":"zonder uitstel","plain":["meteen","uiterlijk [datum]"],"level":"hint"}
organisation:juridisch-loket	{"id":"juridisch-loket","name":"Juridisch Loket","kind":"help","help":true}
organisation:informatiepunt-digitale-overheid	{"id":"informatiepunt-digitale-overheid","name":"Informatiepunt Digitale Overheid","kind":"help","help":true}
organisation:bibliotheek	{"id":"bibliotheek","name":"bibliotheek","kind":"help","help":true}
organisation:sociaal-raadslieden	{"id":"sociaal-raadslieden","name":"sociaal raadslieden","kind":"help","help":true}
organisation:wijkteam	{"id":"wijkteam","name":"wijkteam","kind":"help","help":true}
organisation:buurtteam	{"id":"buurtteam","name":"buurtteam","kind":"help","help":true}
organisation:sociaal-team	{"id":"sociaal-team","name":"sociaal team","kind":"help","help":true}
organisation:clientondersteuner	{"id":"clientondersteuner","name":"cliëntondersteuner","kind":"help","help":true}
organisation:clientondersteuning	{"id":"clientondersteuning","name":"cliëntondersteuning","kind":"help","help":true}
organisation:vluchtelingenwerk	{"id":"vluchtelingenwerk","name":"VluchtelingenWerk","kind":"help","help":true}
organisation:ouderenadviseur	{"id":"ouderenadviseur","name":"ouderenadviseur","kind":"help","help":true}
organisation:formulierenbrigade	{"id":"formulierenbrigade","name":"formulierenbrigade","kind":"help","help":true}
organisation:schuldhulpmaatje	{"id":"schuldhulpmaatje","name":"SchuldHulpMaatje","kind":"help","help":true}
organisation:thuisadministratie	{"id":"thuisadministratie","name":"thuisadministratie","kind":"help","help":true}
organisation:rechtswinkel	{"id":"rechtswinkel","name":"rechtswinkel","kind":"help","help":true}
organisation:advocatenspreekuur	{"id":"advocatenspreekuur","name":"advocatenspreekuur","kind":"help","help":true}
organisation:nationale-ombudsman	{"id":"nationale-ombudsman","name":"Nationale ombudsman","kind":"help","help":true}
organisation:kinderombudsman	{"id":"kinderombudsman","name":"Kinderombudsman","kind":"help","help":true}
organisation:gemeentelijke-ombudsman	{"id":"gemeentelijke-ombudsman","name":"gemeentelijke ombudsman","kind":"help","help":true}
organisation:maatschappelijk-werk	{"id":"maatschappelijk-werk","name":"maatschappelijk werk","kind":"help","help":true}
organisation:sociaal-werker	{"id":"sociaal-werker","name":"sociaal werker","kind":"help","help":true}
organisation:mantelzorgsteunpunt	{"id":"mantelzorgsteunpunt","name":"mantelzorgsteunpunt","kind":"help","help":true}
organisation:mantelzorgconsulent	{"id":"mantelzorgconsulent","name":"mantelzorgconsulent","kind":"help","help":true}
organisation:mantelzorgnl	{"id":"mantelzorgnl","name":"MantelzorgNL","kind":"help","help":true}
organisation:hulpverlener	{"id":"hulpverlener","name":"hulpverlener","kind":"help","help":true}
organisation:welzijnsorganisatie	{"id":"welzijnsorganisatie","name":"welzijnsorganisatie","kind":"help","help":true}
organisation:wijkcoach	{"id":"wijkcoach","name":"wijkcoach","kind":"help","help":true}
organisation:jongerenwerker	{"id":"jongerenwerker","name":"jongerenwerker","kind":"help","help":true}
organisation:stichting-mee	{"id":"stichting-mee","name":"stichting MEE","kind":"help","help":true}
organisation:slachtofferhulp	{"id":"slachtofferhulp","name":"Slachtofferhulp","kind":"help","help":true}
organisation:veilig-thuis	{"id":"veilig-thuis","name":"Veilig Thuis","kind":"help","help":true}
organisation:centrum-jeugd-gezin	{"id":"centrum-jeugd-gezin","name":"Centrum voor Jeugd en Gezin","kind":"help","help":true}
organisation:opvoedpunt	{"id":"opvoedpunt","name":"opvoedpunt","kind":"help","help":true}
organisation:jeugdstem	{"id":"jeugdstem","name":"Jeugdstem","kind":"help","help":true}
organisation:vertrouwenspersoon	{"id":"vertrouwenspersoon","name":"vertrouwenspersoon","kind":"help","help":true}
organisation:kindertelefoon	{"id":"kindertelefoon","name":"Kindertelefoon","kind":"help","help":true}
organisation:luisterlijn	{"id":"luisterlijn","name":"Luisterlijn","kind":"help","help":true}
organisation:mind-korrelatie	{"id":"mind-korrelatie","name":"MIND Korrelatie","kind":"help","help":true}
organisation:geldfit	{"id":"geldfit","name":"Geldfit","kind":"help","help":true}
organisation:geldloket	{"id":"geldloket","name":"geldloket","kind":"help","help":true}
organisation:humanitas	{"id":"humanitas","name":"Humanitas","kind":"help","help":true}
organisation:leger-des-heils	{"id":"leger-des-heils","name":"Leger des Heils","kind":"help","help":true}
organisation:taalhuis	{"id":"taalhuis","name":"taalhuis","kind":"help","help":true}
organisation:taalmaatje	{"id":"taalmaatje","name":"taalmaatje","kind":"help","help":true}
organisation:vraagwijzer	{"id":"vraagwijzer","name":"VraagWijzer","kind":"help","help":true}
organisation:toeslagenservicepunt	{"id":"toeslagenservicepunt","name":"Toeslagenservicepunt","kind":"help","help":true}
organisation:zorgverzekeringslijn	{"id":"zorgverzekeringslijn","name":"Zorgverzekeringslijn","kind":"help","help":true}
organisation:huurteam	{"id":"huurteam","name":"huurteam","kind":"help","help":true}
organisation:energiecoach	{"id":"energiecoach","name":"energiecoach","kind":"help","help":true}
organisation:antidiscriminatievoorziening	{"id":"antidiscriminatievoorziening","name":"antidiscriminatievoorziening","kind":"help","help":true}
organisation:straatadvocaat	{"id":"straatadvocaat","name":"straatadvocaat","kind":"help","help":true}
organisation:belastingdienst	{"id":"belastingdienst","name":"Belastingdienst","kind":"authority"}
organisation:dienst-toeslagen	{"id":"dienst-toeslagen","name":"Dienst Toeslagen","kind":"authority"}
organisation:douane	{"id":"douane","name":"Douane","kind":"authority"}
organisation:uwv	{"id":"uwv","name":"UWV","kind":"authority"}
organisation:svb	{"id":"svb","name":"SVB","kind":"authority"}
organisation:duo	{"id":"duo","name":"DUO","kind":"authority"}
organisation:cak	{"id":"cak","name":"CAK","kind":"authority"}
organisation:ciz	{"id":"ciz","name":"CIZ","kind":"authority"}
organisation:ind	{"id":"ind","name":"IND","kind":"authority"}
organisation:rdw	{"id":"rdw","name":"RDW","kind":"authority"}
organisation:cbr	{"id":"cbr","name":"CBR","kind":"authority"}
organisation:rvo	{"id":"rvo","name":"RVO","kind":"authority"}
organisation:rvig	{"id":"rvig","name":"RvIG","kind":"authority"}
organisation:kadaster	{"id":"kadaster","name":"Kadaster","kind":"authority"}
organisation:kamer-van-koophandel	{"id":"kamer-van-koophandel","name":"Kamer van Koophandel","kind":"authority"}
organisation:raad-voor-rechtsbijstand	{"id":"raad-voor-rechtsbijstand","name":"Raad voor Rechtsbijstand","kind":"authority"}
organisation:autoriteit-persoonsgegevens	{"id":"autoriteit-persoonsgegevens","name":"Autoriteit Persoonsgegevens","kind":"authority"}
organisation:arbeidsinspectie	{"id":"arbeidsinspectie","name":"Arbeidsinspectie","kind":"authority"}
organisation:inspectie-gezondheidszorg	{"id":"inspectie-gezondheidszorg","name":"Inspectie Gezondheidszorg en Jeugd","kind":"authority"}
organisation:raad-voor-de-kinderbescherming	{"id":"raad-voor-de-kinderbescherming","name":"Raad voor de Kinderbescherming","kind":"authority"}
organisation:openbaar-ministerie	{"id":"openbaar-ministerie","name":"Openbaar Ministerie","kind":"authority"}
organisation:politie	{"id":"politie","name":"politie","kind":"authority"}
organisation:justis	{"id":"justis","name":"Justis","kind":"authority"}
organisation:schadefonds	{"id":"schadefonds","name":"Schadefonds Geweldsmisdrijven","kind":"authority"}
organisation:instituut-mijnbouwschade	{"id":"instituut-mijnbouwschade","name":"Instituut Mijnbouwschade Groningen","kind":"authority"}
organisation:herstel-toeslagen	{"id":"herstel-toeslagen","name":"Uitvoeringsorganisatie Herstel Toeslagen","kind":"authority"}
organisation:rijkswaterstaat	{"id":"rijkswaterstaat","name":"Rijkswaterstaat","kind":"authority"}
organisation:huurcommissie	{"id":"huurcommissie","name":"Huurcommissie","kind":"authority"}
organisation:gemeente	{"id":"gemeente","name":"gemeente","kind":"authority"}
organisation:burgemeester-en-wethouders	{"id":"burgemeester-en-wethouders","name":"burgemeester en wethouders","kind":"authority"}
organisation:gemeenteraad	{"id":"gemeenteraad","name":"gemeenteraad","kind":"authority"}
organisation:provincie	{"id":"provincie","name":"provincie","kind":"authority"}
organisation:waterschap	{"id":"waterschap","name":"waterschap","kind":"authority"}
organisation:omgevingsdienst	{"id":"omgevingsdienst","name":"omgevingsdienst","kind":"authority"}
organisation:veiligheidsregio	{"id":"veiligheidsregio","name":"veiligheidsregio","kind":"authority"}
organisation:ggd	{"id":"ggd","name":"GGD","kind":"authority"}
organisation:bezwaarschriftencommissie	{"id":"bezwaarschriftencommissie","name":"bezwaarschriftencommissie","kind":"authority"}
organisation:rechtbank	{"id":"rechtbank","name":"rechtbank","kind":"court"}
organisation:voorzieningenrechter	{"id":"voorzieningenrechter","name":"voorzieningenrechter","kind":"court"}
organisation:gerechtshof	{"id":"gerechtshof","name":"gerechtshof","kind":"court"}
organisation:centrale-raad-van-beroep	{"id":"centrale-raad-van-beroep","name":"Centrale Raad van Beroep","kind":"court"}
organisation:raad-van-state	{"id":"raad-van-state","name":"Raad van State","kind":"court"}
organisation:college-van-beroep	{"id":"college-van-beroep","name":"College van Beroep voor het bedrijfsleven","kind":"court"}
organisation:hoge-raad	{"id":"hoge-raad","name":"Hoge Raad","kind":"court"}
organisation:sociale-dienst	{"id":"sociale-dienst","name":"sociale dienst","kind":"executor"}
organisation:werkplein	{"id":"werkplein","name":"werkplein","kind":"executor"}
organisation:zorgkantoor	{"id":"zorgkantoor","name":"zorgkantoor","kind":"executor"}
organisation:kredietbank	{"id":"kredietbank","name":"kredietbank","kind":"executor"}
organisation:coa	{"id":"coa","name":"COA","kind":"executor"}
organisation:dienst-terugkeer-vertrek	{"id":"dienst-terugkeer-vertrek","name":"Dienst Terugkeer en Vertrek","kind":"executor"}
organisation:gecertificeerde-instelling	{"id":"gecertificeerde-instelling","name":"gecertificeerde instelling","kind":"executor"}
organisation:reclassering	{"id":"reclassering","name":"reclassering","kind":"executor"}
organisation:belastingsamenwerking	{"id":"belastingsamenwerking","name":"belastingsamenwerking","kind":"executor"}
organisation:leerplichtambtenaar	{"id":"leerplichtambtenaar","name":"leerplichtambtenaar","kind":"executor"}
organisation:cjib	{"id":"cjib","name":"CJIB","kind":"collector"}
organisation:lbio	{"id":"lbio","name":"LBIO","kind":"collector"}
organisation:deurwaarder	{"id":"deurwaarder","name":"deurwaarder","kind":"collector"}
organisation:incassobureau	{"id":"incassobureau","name":"incassobureau","kind":"collector"}
organisation:zorgverzekeraar	{"id":"zorgverzekeraar","name":"zorgverzekeraar","kind":"other"}
organisation:bureau-krediet-registratie	{"id":"bureau-krediet-registratie","name":"Bureau Krediet Registratie","kind":"other"}
organisation:nibud	{"id":"nibud","name":"Nibud","kind":"other"}
organisation:bewindvoerder	{"id":"bewindvoerder","name":"bewindvoerder","kind":"other"}
organisation:woningcorporatie	{"id":"woningcorporatie","name":"woningcorporatie","kind":"other"}
organisation:vakbond	{"id":"vakbond","name":"vakbond","kind":"other"}

{"id":"uwv","short":"UWV","full":"Uitvoeringsinstituut Werknemersverzekeringen","kind":"organisation","known":true,"variants":["U.W.V."]}
{"id":"svb","short":"SVB","full":"Sociale Verzekeringsbank","kind":"organisation","variants":["S.V.B."]}
{"id":"duo","short":"DUO","full":"Dienst Uitvoering Onderwijs","kind":"organisation"}
{"id":"cak","short":"CAK","full":"Centraal Administratie Kantoor","kind":"organisation"}
{"id":"ciz","short":"CIZ","full":"Centrum Indicatiestelling Zorg","kind":"organisation"}
{"id":"cjib","short":"CJIB","full":"Centraal Justitieel Incassobureau","kind":"organisation","variants":["C.J.I.B."]}
{"id":"ind","short":"IND","full":"Immigratie- en Naturalisatiedienst","kind":"organisation","variants":["I.N.D."]}
{"id":"coa","short":"COA","full":"Centraal Orgaan opvang asielzoekers","kind":"organisation"}
{"id":"dt-en-v","short":"DT&V","full":"Dienst Terugkeer en Vertrek","kind":"organisation","variants":["DTenV","DTV"]}
{"id":"rdw","short":"RDW","full":"Rijksdienst voor het Wegverkeer","kind":"organisation"}
{"id":"cbr","short":"CBR","full":"Centraal Bureau Rijvaardigheidsbewijzen","kind":"organisation"}
{"id":"rvo","short":"RVO","full":"Rijksdienst voor Ondernemend Nederland","kind":"organisation"}
{"id":"rvig","short":"RvIG","full":"Rijksdienst voor Identiteitsgegevens","kind":"organisation","variants":["RVIG"]}
{"id":"rws","short":"RWS","full":"Rijkswaterstaat","kind":"organisation"}
{"id":"lbio","short":"LBIO","full":"Landelijk Bureau Inning Onderhoudsbijdragen","kind":"organisation"}
{"id":"uht","short":"UHT","full":"Uitvoeringsorganisatie Herstel Toeslagen","kind":"organisation"}
{"id":"cws","short":"CWS","full":"Commissie Werkelijke Schade","kind":"organisation"}
{"id":"img","short":"IMG","full":"Instituut Mijnbouwschade Groningen","kind":"organisation"}
{"id":"ncg","short":"NCG","full":"Nationaal Coördinator Groningen","kind":"organisation"}
{"id":"kvk","short":"KvK","full":"Kamer van Koophandel","kind":"organisation","variants":["KVK","K.v.K."]}
{"id":"ap","short":"AP","full":"Autoriteit Persoonsgegevens","kind":"organisation"}
{"id":"rivm","short":"RIVM","full":"Rijksinstituut voor Volksgezondheid en Milieu","kind":"organisation"}
{"id":"igj","short":"IGJ","full":"Inspectie Gezondheidszorg en Jeugd","kind":"organisation"}
{"id":"nvwa","short":"NVWA","full":"Nederlandse Voedsel- en Warenautoriteit","kind":"organisation"}
{"id":"dji","short":"DJI","full":"Dienst Justitiële Inrichtingen","kind":"organisation"}
{"id":"kmar","short":"KMar","full":"Koninklijke Marechaussee","kind":"organisation"}
{"id":"rvdk","short":"RvdK","full":"Raad voor de Kinderbescherming","kind":"organisation","variants":["RVDK"]}
{"id":"rvr","short":"RvR","full":"Raad voor Rechtsbijstand","kind":"organisation"}
{"id":"rvs","short":"RvS","full":"Raad van State","kind":"organisation"}
{"id":"abrvs","short":"ABRvS","full":"Afdeling bestuursrechtspraak van de Raad van State","kind":"organisation","variants":["ABRS"]}
{"id":"crvb","short":"CRvB","full":"Centrale Raad van Beroep","kind":"organisation"}
{"id":"cbb","short":"CBb","full":"College van Beroep voor het bedrijfsleven","kind":"organisation"}
{"id":"ehrm","short":"EHRM","full":"Europees Hof voor de Rechten van de Mens","kind":"organisation"}
{"id":"skgz","short":"SKGZ","full":"Stichting Klachten en Geschillen Zorgverzekeringen","kind":"organisation"}
{"id":"kifid","short":"Kifid","full":"Klachteninstituut Financiële Dienstverlening","kind":"organisation","variants":["KIFID"]}
{"id":"bkr","short":"BKR","full":"Bureau Krediet Registratie","kind":"organisation"}
{"id":"nibud","short":"Nibud","full":"Nationaal Instituut voor Budgetvoorlichting","kind":"organisation","variants":["NIBUD"]}
{"id":"nvvk","short":"NVVK","full":"Nederlandse Vereniging voor Volkskrediet","kind":"organisation"}
{"id":"sbn","short":"SBN","full":"Sociale Banken Nederland","kind":"organisation"}
{"id":"gkb","short":"GKB","full":"Gemeentelijke Kredietbank","kind":"organisation"}
{"id":"nova","short":"NOvA","full":"Nederlandse Orde van Advocaten","kind":"organisation"}
{"id":"vng","short":"VNG","full":"Vereniging van Nederlandse Gemeenten","kind":"organisation"}
{"id":"gblt","short":"GBLT","full":"Gemeenschappelijk Belastingkantoor Lococensus-Tricijn","kind":"organisation"}
{"id":"bsgw","short":"BsGW","full":"Belastingsamenwerking Gemeenten en Waterschappen","kind":"organisation","variants":["BSGW"]}
{"id":"svhw","short":"SVHW","full":"Samenwerkingsverband Vastgoedinformatie, Heffing en Waardebepaling","kind":"organisation"}
{"id":"isd","short":"ISD","full":"Intergemeentelijke Sociale Dienst","kind":"organisation"}
{"id":"rsd","short":"RSD","full":"Regionale Sociale Dienst","kind":"organisation"}
{"id":"wsp","short":"WSP","full":"Werkgeversservicepunt","kind":"organisation"}
{"id":"rmc","short":"RMC","full":"Regionaal Meld- en Coördinatiepunt","kind":"organisation"}
{"id":"bwt","short":"BWT","full":"Bouw- en Woningtoezicht","kind":"organisation"}
{"id":"kcc","short":"KCC","full":"klantcontactcentrum","kind":"organisation"}
{"id":"b-en-w","short":"B&W","full":"burgemeester en wethouders","kind":"organisation","variants":["BenW"]}
{"id":"bac","short":"BAC","full":"bezwaaradviescommissie","kind":"organisation"}
{"id":"cjg","short":"CJG","full":"Centrum voor Jeugd en Gezin","kind":"organisation"}
{"id":"gi","short":"GI","full":"gecertificeerde instelling","kind":"organisation","variants":["GI's"]}
{"id":"ido","short":"IDO","full":"Informatiepunt Digitale Overheid","kind":"organisation","variants":["IDO's"]}
{"id":"vwn","short":"VWN","full":"VluchtelingenWerk Nederland","kind":"organisation"}
{"id":"ggd","short":"GGD","full":"Gemeentelijke Gezondheidsdienst","kind":"organisation","known":true,"variants":["G.G.D.","GGD'en"]}
{"id":"eu","short":"EU","full":"Europese Unie","kind":"organisation","known":true}
{"id":"vn","short":"VN","full":"Verenigde Naties","kind":"organisation","known":true}
{"id":"bzk","short":"BZK","full":"Binnenlandse Zaken en Koninkrijksrelaties","kind":"organisation"}
{"id":"szw","short":"SZW","full":"Sociale Zaken en Werkgelegenheid","kind":"organisation"}
{"id":"vws","short":"VWS","full":"Volksgezondheid, Welzijn en Sport","kind":"organisation"}
{"id":"jenv","short":"JenV","full":"Justitie en Veiligheid","kind":"organisation","variants":["J&V"]}
{"id":"ocw","short":"OCW","full":"Onderwijs, Cultuur en Wetenschap","kind":"organisation"}
{"id":"ns","short":"NS","full":"Nederlandse Spoorwegen","kind":"organisation","known":true}
{"id":"anwb","short":"ANWB","full":"Algemene Nederlandsche Wielrijdersbond","kind":"organisation","known":true}
{"id":"nos","short":"NOS","full":"Nederlandse Omroep Stichting","kind":"organisation","known":true}
{"id":"ing","short":"ING","full":"bank","kind":"organisation","known":true,"variants":["ING-bank"]}
{"id":"abn-amro","short":"AMRO","full":"bank","kind":"organisation","known":true,"variants":["ABN","ABN-AMRO"]}
{"id":"kpn","short":"KPN","full":"telefoonbedrijf","kind":"organisation","known":true}
{"id":"knmi","short":"KNMI","full":"Koninklijk Nederlands Meteorologisch Instituut","kind":"organisation","known":true}
{"id":"awb","short":"Awb","full":"Algemene wet bestuursrecht","kind":"law","variants":["AWB"]}
{"id":"wmo","short":"Wmo","full":"Wet maatschappelijke ondersteuning","kind":"law","variants":["WMO"]}
{"id":"wlz","short":"Wlz","full":"Wet langdurige zorg","kind":"law","variants":["WLZ"]}
{"id":"zvw","short":"Zvw","full":"Zorgverzekeringswet","kind":"law","variants":["ZVW"]}
{"id":"jw","short":"Jw","full":"Jeugdwet","kind":"law"}
{"id":"pw","short":"Pw","full":"Participatiewet","kind":"law","variants":["PW"]}
{"id":"ioaw","short":"IOAW","full":"Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers","kind":"law","variants":["Ioaw"]}
{"id":"ioaz","short":"IOAZ","full":"Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen","kind":"law","variants":["Ioaz"]}
{"id":"bbz","short":"Bbz","full":"Besluit bijstandverlening zelfstandigen","kind":"law","variants":["BBZ"]}
{"id":"wgs","short":"Wgs","full":"Wet gemeentelijke schuldhulpverlening","kind":"law","variants":["WGS"]}
{"id":"wsnp","short":"Wsnp","full":"Wet schuldsanering natuurlijke personen","kind":"law","variants":["WSNP"]}
{"id":"wsw","short":"Wsw","full":"Wet sociale werkvoorziening","kind":"law","variants":["WSW"]}
{"id":"ww","short":"WW","full":"Werkloosheidswet","kind":"law","known":true,"variants":["W.W."]}
{"id":"wia","short":"WIA","full":"Wet werk en inkomen naar arbeidsvermogen","kind":"law"}
{"id":"wga","short":"WGA","full":"Werkhervatting Gedeeltelijk Arbeidsgeschikten","kind":"law"}
{"id":"iva","short":"IVA","full":"Inkomensvoorziening Volledig Arbeidsongeschikten","kind":"law"}
{"id":"wao","short":"WAO","full":"Wet op de arbeidsongeschiktheidsverzekering","kind":"law","variants":["W.A.O."]}
{"id":"waz","short":"WAZ","full":"Wet arbeidsongeschiktheidsverzekering zelfstandigen","kind":"law"}
{"id":"wajong","short":"Wajong","full":"Wet arbeidsongeschiktheidsvoorziening jonggehandicapten","kind":"law","variants":["WAJONG"]}
{"id":"zw","short":"ZW","full":"Ziektewet","kind":"law"}
{"id":"tw","short":"TW","full":"Toeslagenwet","kind":"law"}
{"id":"wazo","short":"Wazo","full":"Wet arbeid en zorg","kind":"law","variants":["WAZO"]}
{"id":"wml","short":"WML","full":"Wet minimumloon en minimumvakantiebijslag","kind":"law","variants":["Wml"]}
{"id":"aow","short":"AOW","full":"Algemene Ouderdomswet","kind":"law","known":true,"variants":["A.O.W."]}
{"id":"anw","short":"Anw","full":"Algemene nabestaandenwet","kind":"law","variants":["ANW"]}
{"id":"akw","short":"AKW","full":"Algemene Kinderbijslagwet","kind":"law"}
{"id":"awir","short":"Awir","full":"Algemene wet inkomensafhankelijke regelingen","kind":"law","variants":["AWIR"]}
{"id":"wkb-kindgebonden-budget","short":"WKB","full":"Wet op het kindgebonden budget","kind":"law"}
{"id":"wko","short":"Wko","full":"Wet kinderopvang","kind":"law","variants":["WKO"]}
{"id":"wht","short":"Wht","full":"Wet hersteloperatie toeslagen","kind":"law","variants":["WHT"]}
{"id":"awr","short":"AWR","full":"Algemene wet inzake rijksbelastingen","kind":"law"}
{"id":"iw","short":"IW","full":"Invorderingswet","kind":"law"}
{"id":"woz","short":"WOZ","full":"Wet waardering onroerende zaken","kind":"law","variants":["W.O.Z."]}
{"id":"gemw","short":"Gemw","full":"Gemeentewet","kind":"law","variants":["Gem.w."]}
{"id":"apv","short":"APV","full":"Algemene Plaatselijke Verordening","kind":"law","variants":["A.P.V.","Apv"]}
{"id":"amvb","short":"AMvB","full":"algemene maatregel van bestuur","kind":"law","variants":["AMVB"]}
{"id":"avg","short":"AVG","full":"Algemene verordening gegevensbescherming","kind":"law"}
{"id":"uavg","short":"UAVG","full":"Uitvoeringswet Algemene verordening gegevensbescherming","kind":"law"}
{"id":"wbp","short":"Wbp","full":"Wet bescherming persoonsgegevens","kind":"law","variants":["WBP"]}
{"id":"woo","short":"Woo","full":"Wet open overheid","kind":"law","variants":["WOO"]}
{"id":"wob","short":"Wob","full":"Wet openbaarheid van bestuur","kind":"law","variants":["WOB"]}
{"id":"wdo","short":"Wdo","full":"Wet digitale overheid","kind":"law"}
{"id":"bibob","short":"Bibob","full":"Wet bevordering integriteitsbeoordelingen door het openbaar bestuur","kind":"law","variants":["BIBOB"]}
{"id":"ow","short":"Ow","full":"Omgevingswet","kind":"law","variants":["OW"]}
{"id":"bbl","short":"Bbl","full":"Besluit bouwwerken leefomgeving","kind":"law"}
{"id":"wabo","short":"Wabo","full":"Wet algemene bepalingen omgevingsrecht","kind":"law","variants":["WABO"]}
{"id":"wro","short":"Wro","full":"Wet ruimtelijke ordening","kind":"law","variants":["WRO"]}
{"id":"wnb","short":"Wnb","full":"Wet natuurbescherming","kind":"law"}
{"id":"wkb-kwaliteitsborging","short":"Wkb","full":"Wet kwaliteitsborging voor het bouwen","kind":"law"}
{"id":"bw","short":"BW","full":"Burgerlijk Wetboek","kind":"law"}
{"id":"rv","short":"Rv","full":"Wetboek van Burgerlijke Rechtsvordering","kind":"law"}
{"id":"sr","short":"Sr","full":"Wetboek van Strafrecht","kind":"law","variants":["WvSr"]}
{"id":"sv","short":"Sv","full":"Wetboek van Strafvordering","kind":"law","variants":["WvSv"]}
{"id":"fw","short":"Fw","full":"Faillissementswet","kind":"law"}
{"id":"wrb","short":"Wrb","full":"Wet op de rechtsbijstand","kind":"law"}
{"id":"wahv","short":"Wahv","full":"Wet administratiefrechtelijke handhaving verkeersvoorschriften","kind":"law","variants":["WAHV"]}
{"id":"wvw","short":"WVW","full":"Wegenverkeerswet","kind":"law","variants":["Wvw"]}
{"id":"rvv","short":"RVV","full":"Reglement verkeersregels en verkeerstekens","kind":"law"}
{"id":"vw","short":"Vw","full":"Vreemdelingenwet","kind":"law"}
{"id":"vc","short":"Vc","full":"Vreemdelingencirculaire","kind":"law"}
{"id":"rwn","short":"RWN","full":"Rijkswet op het Nederlanderschap","kind":"law"}
{"id":"wi","short":"Wi","full":"Wet inburgering","kind":"law"}
{"id":"wav","short":"Wav","full":"Wet arbeid vreemdelingen","kind":"law","variants":["WAV"]}
{"id":"wsf","short":"WSF","full":"Wet studiefinanciering","kind":"law","variants":["Wsf"]}
{"id":"wtos","short":"WTOS","full":"Wet tegemoetkoming onderwijsbijdrage en schoolkosten","kind":"law","variants":["Wtos"]}
{"id":"wvggz","short":"Wvggz","full":"Wet verplichte geestelijke gezondheidszorg","kind":"law"}
{"id":"wzd","short":"Wzd","full":"Wet zorg en dwang","kind":"law"}
{"id":"wgbo","short":"WGBO","full":"Wet op de geneeskundige behandelingsovereenkomst","kind":"law","variants":["Wgbo"]}
{"id":"evrm","short":"EVRM","full":"Europees Verdrag voor de Rechten van de Mens","kind":"law"}
{"id":"ivrk","short":"IVRK","full":"Internationaal Verdrag inzake de Rechten van het Kind","kind":"law"}
{"id":"bsn","short":"bsn","full":"burgerservicenummer","kind":"identifier","known":true,"caseSensitive":false,"variants":["B.S.N.","bsn's","bsn-nummer"]}
{"id":"digid","short":"DigiD","full":"digitale identiteit","kind":"identifier","known":true,"variants":["DIGID","Digid"]}
{"id":"iban","short":"IBAN","full":"internationaal bankrekeningnummer","kind":"identifier","known":true,"variants":["IBAN-nummer"]}
{"id":"bic","short":"BIC","full":"internationale bankcode","kind":"identifier"}
{"id":"id","short":"ID","full":"identiteit","kind":"identifier","known":true}
{"id":"id-kaart","short":"ID-kaart","full":"identiteitskaart","kind":"identifier","known":true,"variants":["id-kaart"]}
{"id":"id-bewijs","short":"ID-bewijs","full":"identiteitsbewijs","kind":"identifier","known":true,"variants":["id-bewijs"]}
{"id":"qr-code","short":"QR-code","full":"code om te scannen met een telefoon","kind":"identifier","known":true,"variants":["qr-code"]}
{"id":"kvk-nummer","short":"KvK-nummer","full":"nummer bij de Kamer van Koophandel","kind":"identifier","variants":["KVK-nummer"]}
{"id":"rsin","short":"RSIN","full":"Rechtspersonen en Samenwerkingsverbanden Informatienummer","kind":"identifier"}
{"id":"btw-nummer","short":"btw-nummer","full":"nummer voor de omzetbelasting","kind":"identifier","known":true,"caseSensitive":false}
{"id":"btw-id","short":"btw-id","full":"btw-identificatienummer","kind":"identifier","caseSensitive":false}
{"id":"v-nummer","short":"V-nummer","full":"vreemdelingennummer","kind":"identifier"}
{"id":"a-nummer","short":"A-nummer","full":"administratienummer","kind":"identifier"}
{"id":"w-document","short":"W-document","full":"identiteitsbewijs voor asielzoekers","kind":"identifier"}
{"id":"brp","short":"BRP","full":"Basisregistratie Personen","kind":"identifier","variants":["B.R.P."]}
{"id":"gba","short":"GBA","full":"Gemeentelijke Basisadministratie","kind":"identifier"}
{"id":"rni","short":"RNI","full":"Registratie Niet-ingezetenen","kind":"identifier"}
{"id":"bag","short":"BAG","full":"Basisregistratie Adressen en Gebouwen","kind":"identifier"}
{"id":"brk","short":"BRK","full":"Basisregistratie Kadaster","kind":"identifier"}
{"id":"lrk","short":"LRK","full":"Landelijk Register Kinderopvang","kind":"identifier"}
{"id":"big","short":"BIG-register","full":"register van zorgverleners","kind":"identifier","variants":["BIG-nummer","BIG-geregistreerd","BIG-geregistreerde","BIG"]}
{"id":"ubo","short":"UBO","full":"uiteindelijk belanghebbende","kind":"identifier","variants":["UBO's"]}
{"id":"dso","short":"DSO","full":"Digitaal Stelsel Omgevingswet","kind":"identifier"}
{"id":"naw-gegevens","short":"NAW-gegevens","full":"naam, adres en woonplaats","kind":"identifier","caseSensitive":false,"variants":["NAW"]}
{"id":"btw","short":"btw","full":"belasting over de toegevoegde waarde","kind":"text","known":true,"caseSensitive":false,"variants":["B.T.W."]}
{"id":"ozb","short":"ozb","full":"onroerendezaakbelasting","kind":"text","caseSensitive":false,"variants":["O.Z.B."]}
{"id":"mrb","short":"MRB","full":"motorrijtuigenbelasting","kind":"text"}
{"id":"ib","short":"IB","full":"inkomstenbelasting","kind":"text"}
{"id":"ob","short":"OB","full":"omzetbelasting","kind":"text"}
{"id":"anbi","short":"ANBI","full":"algemeen nut beogende instelling","kind":"text","variants":["ANBI's"]}
{"id":"kot","short":"KOT","full":"kinderopvangtoeslag","kind":"text"}
{"id":"kgb","short":"KGB","full":"kindgebonden budget","kind":"text"}
{"id":"aio","short":"AIO","full":"aanvullende inkomensvoorziening ouderen","kind":"text"}
{"id":"iit","short":"IIT","full":"individuele inkomenstoeslag","kind":"text"}
{"id":"tozo","short":"Tozo","full":"Tijdelijke overbruggingsregeling zelfstandig ondernemers","kind":"text","variants":["TOZO"]}
{"id":"lks","short":"LKS","full":"loonkostensubsidie","kind":"text"}
{"id":"bvv","short":"BVV","full":"beslagvrije voet","kind":"text"}
{"id":"vtlb","short":"vtlb","full":"vrij te laten bedrag","kind":"text","caseSensitive":false}
{"id":"shv","short":"SHV","full":"schuldhulpverlening","kind":"text"}
{"id":"pgb","short":"pgb","full":"persoonsgebonden budget","kind":"text","caseSensitive":false,"variants":["P.G.B.","pgb's"]}
{"id":"gpk","short":"GPK","full":"gehandicaptenparkeerkaart","kind":"text"}
{"id":"ggz","short":"ggz","full":"geestelijke gezondheidszorg","kind":"text","caseSensitive":false,"variants":["G.G.Z."]}
{"id":"lvb","short":"LVB","full":"licht verstandelijke beperking","kind":"text","variants":["lvb"]}
{"id":"adl","short":"ADL","full":"algemene dagelijkse levensverrichtingen","kind":"text"}
{"id":"ots","short":"ots","full":"ondertoezichtstelling","kind":"text","caseSensitive":false}
{"id":"uhp","short":"uhp","full":"uithuisplaatsing","kind":"text","caseSensitive":false}
{"id":"pva","short":"PvA","full":"plan van aanpak","kind":"text","variants":["PVA"]}
{"id":"vog","short":"VOG","full":"verklaring omtrent het gedrag","kind":"text","variants":["V.O.G.","VOG's"]}
{"id":"mvv","short":"mvv","full":"machtiging tot voorlopig verblijf","kind":"text","caseSensitive":false}
{"id":"azc","short":"azc","full":"asielzoekerscentrum","kind":"text","caseSensitive":false,"variants":["azc's"]}
{"id":"amv","short":"amv","full":"alleenstaande minderjarige vreemdeling","kind":"text","caseSensitive":false,"variants":["amv's"]}
{"id":"knm","short":"KNM","full":"Kennis van de Nederlandse Maatschappij","kind":"text"}
{"id":"nt2","short":"NT2","full":"Nederlands als tweede taal","kind":"text","variants":["Nt2"]}
{"id":"mbo","short":"mbo","full":"middelbaar beroepsonderwijs","kind":"text","known":true,"caseSensitive":false,"variants":["mbo'er","mbo'ers"]}
{"id":"hbo","short":"hbo","full":"hoger beroepsonderwijs","kind":"text","known":true,"caseSensitive":false,"variants":["hbo'er","hbo'ers"]}
{"id":"vmbo","short":"vmbo","full":"voorbereidend middelbaar beroepsonderwijs","kind":"text","known":true,"caseSensitive":false}
{"id":"havo","short":"havo","full":"hoger algemeen voortgezet onderwijs","kind":"text","known":true,"caseSensitive":false}
{"id":"vwo","short":"vwo","full":"voorbereidend wetenschappelijk onderwijs","kind":"text","known":true,"caseSensitive":false}
{"id":"pip","short":"PIP","full":"plan inburgering en participatie","kind":"text"}
{"id":"pvt","short":"PVT","full":"participatieverklaringstraject","kind":"text"}
{"id":"isk","short":"ISK","full":"internationale schakelklas","kind":"text"}
{"id":"bbl-leerweg","short":"BBL","full":"beroepsbegeleidende leerweg","kind":"text","variants":["bbl","bbl-opleiding"]}
{"id":"bol-leerweg","short":"BOL","full":"beroepsopleidende leerweg","kind":"text","variants":["bol-opleiding"]}
{"id":"cao","short":"cao","full":"collectieve arbeidsovereenkomst","kind":"text","known":true,"caseSensitive":false,"variants":["C.A.O.","cao's"]}
{"id":"zzp","short":"zzp","full":"zelfstandige zonder personeel","kind":"text","known":true,"caseSensitive":false,"variants":["zzp'er","zzp'ers"]}
{"id":"mkb","short":"mkb","full":"midden- en kleinbedrijf","kind":"text","caseSensitive":false}
{"id":"bv","short":"bv","full":"besloten vennootschap","kind":"text","known":true,"variants":["BV","B.V.","b.v."]}
{"id":"nv","short":"nv","full":"naamloze vennootschap","kind":"text","known":true,"variants":["NV","N.V.","n.v."]}
{"id":"vof","short":"vof","full":"vennootschap onder firma","kind":"text","caseSensitive":false,"variants":["V.O.F."]}
{"id":"vve","short":"VvE","full":"vereniging van eigenaars","kind":"text","variants":["VVE","vve","VvE's"]}
{"id":"wa","short":"WA","full":"wettelijke aansprakelijkheid","kind":"text"}
{"id":"apk","short":"apk","full":"algemene periodieke keuring","kind":"text","known":true,"caseSensitive":false,"variants":["apk-keuring"]}
{"id":"pmd","short":"pmd","full":"plastic, metaal en drankkartons","kind":"text","caseSensitive":false}
{"id":"boa","short":"boa","full":"buitengewoon opsporingsambtenaar","kind":"text","caseSensitive":false,"variants":["boa's"]}
{"id":"vth","short":"VTH","full":"vergunningen, toezicht en handhaving","kind":"text"}
{"id":"ehbo","short":"EHBO","full":"eerste hulp bij ongelukken","kind":"text","known":true}
{"id":"dna","short":"DNA","full":"erfelijk materiaal","kind":"text","known":true,"variants":["dna"]}
{"id":"hiv","short":"hiv","full":"virus dat aids veroorzaakt","kind":"text","known":true,"caseSensitive":false}
{"id":"iq","short":"IQ","full":"intelligentie","kind":"text","known":true}
{"id":"covid","short":"covid","full":"corona","kind":"text","known":true,"caseSensitive":false,"variants":["covid-19"]}
{"id":"ov","short":"ov","full":"openbaar vervoer","kind":"text","known":true,"caseSensitive":false,"variants":["ov-chipkaart"]}
{"id":"cv","short":"cv","full":"curriculum vitae","kind":"text","known":true,"caseSensitive":false,"variants":["cv's"]}
{"id":"tv","short":"tv","full":"televisie","kind":"text","known":true,"caseSensitive":false,"variants":["tv's"]}
{"id":"pc","short":"pc","full":"computer","kind":"text","known":true,"caseSensitive":false,"variants":["pc's"]}
{"id":"pdf","short":"pdf","full":"digitaal document","kind":"text","known":true,"caseSensitive":false,"variants":["pdf's","pdf-bestand"]}
{"id":"usb","short":"usb","full":"opslag voor computerbestanden","kind":"text","known":true,"caseSensitive":false,"variants":["usb-stick"]}
{"id":"cd","short":"cd","full":"schijf met geluid of bestanden","kind":"text","known":true,"caseSensitive":false,"variants":["cd's","cd-rom"]}
{"id":"dvd","short":"dvd","full":"schijf met beeld of bestanden","kind":"text","known":true,"caseSensitive":false,"variants":["dvd's"]}
{"id":"ict","short":"ICT","full":"computers en internet","kind":"text","known":true,"variants":["ict"]}
{"id":"kunstmatige-intelligentie","short":"AI","full":"kunstmatige intelligentie","kind":"text","known":true}
{"id":"gps","short":"gps","full":"plaatsbepaling","kind":"text","known":true,"caseSensitive":false}
{"id":"gsm","short":"gsm","full":"mobiele telefoon","kind":"text","known":true,"caseSensitive":false}
{"id":"led","short":"led","full":"zuinige lamp","kind":"text","known":true,"caseSensitive":false,"variants":["ledlamp","led-lamp"]}
{"id":"lpg","short":"lpg","full":"autogas","kind":"text","known":true,"caseSensitive":false}
{"id":"app","short":"app","full":"applicatie","kind":"text","known":true,"caseSensitive":false,"variants":["apps"]}
{"id":"sms","short":"sms","full":"tekstbericht","kind":"text","known":true,"caseSensitive":false,"variants":["sms'je","sms-bericht"]}
{"id":"wifi","short":"wifi","full":"draadloos internet","kind":"text","known":true,"caseSensitive":false,"variants":["wi-fi"]}
{"id":"mb","short":"MB","full":"megabyte","kind":"text","known":true}
{"id":"gb","short":"GB","full":"gigabyte","kind":"text","known":true}
{"id":"wc","short":"wc","full":"toilet","kind":"text","known":true,"caseSensitive":false,"variants":["wc's"]}
{"id":"nl","short":"NL","full":"Nederland","kind":"text","known":true}
{"id":"eur","short":"EUR","full":"euro","kind":"text","known":true}
{"id":"vs","short":"VS","full":"Verenigde Staten","kind":"text","known":true,"variants":["V.S.","USA"]}
{"id":"km","short":"km","full":"kilometer","kind":"text","known":true,"caseSensitive":false}
{"id":"m2","short":"m2","full":"vierkante meter","kind":"text","known":true,"caseSensitive":false,"variants":["m²"]}
{"id":"m3","short":"m3","full":"kubieke meter","kind":"text","known":true,"caseSensitive":false,"variants":["m³"]}
{"id":"kg","short":"kg","full":"kilogram","kind":"text","known":true,"caseSensitive":false}
{"id":"kwh","short":"kWh","full":"kilowattuur","kind":"text","known":true,"variants":["kwh","KWh"]}
{"id":"ps","short":"PS","full":"naschrift","kind":"text","known":true,"variants":["P.S.","p.s."]}
{"id":"aub","short":"a.u.b.","full":"alstublieft","kind":"text","known":true,"caseSensitive":false,"variants":["a.u.b","aub"]}
{"id":"svp","short":"s.v.p.","full":"alstublieft","kind":"text","known":true,"caseSensitive":false,"variants":["s.v.p","svp"]}
{"id":"enz","short":"enz.","full":"enzovoort","kind":"text","known":true,"caseSensitive":false,"variants":["enz"]}
{"id":"etc","short":"etc.","full":"enzovoort","kind":"text","known":true,"caseSensitive":false,"variants":["etc"]}
{"id":"bijv","short":"bijv.","full":"bijvoorbeeld","kind":"text","known":true,"caseSensitive":false,"variants":["bijv","bv.","bijvb."]}
{"id":"nr","short":"nr.","full":"nummer","kind":"text","known":true,"caseSensitive":false,"variants":["nr","nrs."]}
{"id":"tel","short":"tel.","full":"telefoon","kind":"text","known":true,"caseSensitive":false,"variants":["tel"]}
{"id":"t-en-m","short":"t/m","full":"tot en met","kind":"text","known":true,"caseSensitive":false}
{"id":"blz","short":"blz.","full":"bladzijde","kind":"text","known":true,"caseSensitive":false,"variants":["blz"]}
{"id":"dr","short":"dr.","full":"doctor","kind":"text","known":true,"caseSensitive":false}
{"id":"prof","short":"prof.","full":"professor","kind":"text","known":true,"caseSensitive":false}
{"id":"mr","short":"mr.","full":"meester in de rechten","kind":"text","known":true,"caseSensitive":false}
{"id":"dhr","short":"dhr.","full":"de heer","kind":"text","caseSensitive":false,"variants":["dhr"]}
{"id":"mw","short":"mw.","full":"mevrouw","kind":"text","caseSensitive":false,"variants":["mw","mevr.","mevr"]}
{"id":"fam","short":"fam.","full":"familie","kind":"text","caseSensitive":false}
{"id":"dd","short":"d.d.","full":"met de datum","kind":"text","caseSensitive":false,"variants":["d.d","dd"]}
{"id":"jl","short":"jl.","full":"afgelopen","kind":"text","variants":["j.l.","jl","Jl."]}
{"id":"as","short":"a.s.","full":"aanstaande","kind":"text","variants":["a.s"]}
{"id":"cq","short":"c.q.","full":"of in dat geval","kind":"text","caseSensitive":false,"variants":["c.q","cq"]}
{"id":"ovv","short":"o.v.v.","full":"onder vermelding van","kind":"text","caseSensitive":false,"variants":["o.v.v","ovv"]}
{"id":"tnv","short":"t.n.v.","full":"op naam van","kind":"text","caseSensitive":false,"variants":["t.n.v","tnv"]}
{"id":"tav","short":"t.a.v.","full":"ter attentie van, of over","kind":"text","caseSensitive":false,"variants":["t.a.v","tav"]}
{"id":"tbv","short":"t.b.v.","full":"ten behoeve van","kind":"text","caseSensitive":false,"variants":["t.b.v","tbv"]}
{"id":"tgv","short":"t.g.v.","full":"ten gevolge van","kind":"text","caseSensitive":false,"variants":["t.g.v","tgv"]}
{"id":"tlv","short":"t.l.v.","full":"ten laste van","kind":"text","caseSensitive":false,"variants":["t.l.v","tlv"]}
{"id":"tov","short":"t.o.v.","full":"ten opzichte van","kind":"text","caseSensitive":false,"variants":["t.o.v","tov"]}
{"id":"tzt","short":"t.z.t.","full":"een datum","kind":"text","caseSensitive":false,"variants":["t.z.t","tzt"]}
{"id":"te-weten","short":"t.w.","full":"te weten","kind":"text","variants":["t.w"]}
{"id":"ivm","short":"i.v.m.","full":"in verband met","kind":"text","caseSensitive":false,"variants":["i.v.m","ivm"]}
{"id":"ism","short":"i.s.m.","full":"in samenwerking met","kind":"text","caseSensitive":false,"variants":["i.s.m","ism"]}
{"id":"in-overleg-met","short":"i.o.m.","full":"in overleg met","kind":"text","caseSensitive":false,"variants":["i.o.m"]}
{"id":"ihkv","short":"i.h.k.v.","full":"in het kader van","kind":"text","caseSensitive":false,"variants":["i.h.k.v","ihkv"]}
{"id":"ihb","short":"i.h.b.","full":"in het bijzonder","kind":"text","caseSensitive":false,"variants":["i.h.b","ihb"]}
{"id":"iha","short":"i.h.a.","full":"in het algemeen","kind":"text","caseSensitive":false,"variants":["i.h.a","iha"]}
{"id":"ipv","short":"i.p.v.","full":"in plaats van","kind":"text","caseSensitive":false,"variants":["i.p.v","ipv"]}
{"id":"igv","short":"i.g.v.","full":"in geval van","kind":"text","caseSensitive":false,"variants":["i.g.v","igv"]}
{"id":"iaa","short":"i.a.a.","full":"kopie aan","kind":"text","caseSensitive":false,"variants":["i.a.a","iaa"]}
{"id":"mbt","short":"m.b.t.","full":"met betrekking tot","kind":"text","caseSensitive":false,"variants":["m.b.t","mbt"]}
{"id":"mbv","short":"m.b.v.","full":"met behulp van","kind":"text","caseSensitive":false,"variants":["m.b.v","mbv"]}
{"id":"miv","short":"m.i.v.","full":"met ingang van","kind":"text","caseSensitive":false,"variants":["m.i.v","miv"]}
{"id":"muv","short":"m.u.v.","full":"met uitzondering van","kind":"text","caseSensitive":false,"variants":["m.u.v","muv"]}
{"id":"mn","short":"m.n.","full":"met name","kind":"text","variants":["m.n"]}
{"id":"mi","short":"m.i.","full":"volgens mij","kind":"text"}
{"id":"maw","short":"m.a.w.","full":"met andere woorden","kind":"text","caseSensitive":false,"variants":["m.a.w","maw"]}
{"id":"mvg","short":"m.v.g.","full":"met vriendelijke groet","kind":"text","caseSensitive":false,"variants":["m.v.g","mvg"]}
{"id":"nav","short":"n.a.v.","full":"naar aanleiding van","kind":"text","caseSensitive":false,"variants":["n.a.v","nav"]}
{"id":"adhv","short":"a.d.h.v.","full":"aan de hand van","kind":"text","caseSensitive":false,"variants":["a.d.h.v","adhv"]}
{"id":"dmv","short":"d.m.v.","full":"door middel van","kind":"text","caseSensitive":false,"variants":["d.m.v","dmv"]}
{"id":"dwz","short":"d.w.z.","full":"dat wil zeggen","kind":"text","caseSensitive":false,"variants":["d.w.z","dwz"]}
{"id":"obv","short":"o.b.v.","full":"op basis van","kind":"text","caseSensitive":false,"variants":["o.b.v","obv"]}
{"id":"ogv","short":"o.g.v.","full":"op grond van","kind":"text","caseSensitive":false,"variants":["o.g.v","ogv"]}
{"id":"oa","short":"o.a.","full":"onder andere","kind":"text","variants":["O.a.","oa","o.a"]}
{"id":"om","short":"o.m.","full":"onder meer","kind":"text","variants":["O.m.","o.m"]}
{"id":"oid","short":"o.i.d.","full":"of iets dergelijks","kind":"text","caseSensitive":false,"variants":["o.i.d","oid"]}
{"id":"olv","short":"o.l.v.","full":"onder leiding van","kind":"text","caseSensitive":false,"variants":["o.l.v","olv"]}
{"id":"eea","short":"e.e.a.","full":"een en ander","kind":"text","caseSensitive":false,"variants":["e.e.a"]}
{"id":"ea","short":"e.a.","full":"en anderen","kind":"text","variants":["e.a"]}
{"id":"ed","short":"e.d.","full":"en dergelijke","kind":"text","variants":["e.d"]}
{"id":"ev","short":"e.v.","full":"en volgende","kind":"text","variants":["e.v"]}
{"id":"eo","short":"e.o.","full":"en omgeving","kind":"text","variants":["e.o"]}
{"id":"zsm","short":"z.s.m.","full":"een datum","kind":"text","caseSensitive":false,"variants":["z.s.m","zsm"]}
{"id":"zoz","short":"z.o.z.","full":"zie de achterkant","kind":"text","caseSensitive":false,"variants":["z.o.z","zoz"]}
{"id":"zgn","short":"zgn.","full":"zogenoemd","kind":"text","caseSensitive":false,"variants":["z.g.","zgn","zogen."]}
{"id":"nvt","short":"n.v.t.","full":"niet van toepassing","kind":"text","caseSensitive":false,"variants":["n.v.t","nvt"]}
{"id":"nnb","short":"n.n.b.","full":"nog niet bekend","kind":"text","caseSensitive":false,"variants":["n.n.b","nnb"]}
{"id":"ntb","short":"n.t.b.","full":"nog te bepalen","kind":"text","caseSensitive":false,"variants":["n.t.b","ntb"]}
{"id":"notk","short":"n.o.t.k.","full":"nog af te spreken","kind":"text","caseSensitive":false,"variants":["n.o.t.k","notk"]}
{"id":"nb","short":"N.B.","full":"let goed op","kind":"text","variants":["NB","n.b."]}
{"id":"nl-namelijk","short":"nl.","full":"namelijk","kind":"text","caseSensitive":false}
{"id":"pm","short":"p.m.","full":"per maand","kind":"text","variants":["p.m","p/m"]}
{"id":"pj","short":"p.j.","full":"per jaar","kind":"text","variants":["p.j","p/j"]}
{"id":"pw-week","short":"p.w.","full":"per week","kind":"text","variants":["p.w","p/w"]}
{"id":"pp","short":"p.p.","full":"per persoon","kind":"text","variants":["p.p","p.p.p."]}
{"id":"pu","short":"p/u","full":"per uur","kind":"text","variants":["p.u."]}
{"id":"pa","short":"p/a","full":"op het adres van","kind":"text","variants":["P/a","p.a."]}
{"id":"incl","short":"incl.","full":"inclusief","kind":"text","caseSensitive":false,"variants":["incl"]}
{"id":"excl","short":"excl.","full":"exclusief","kind":"text","caseSensitive":false,"variants":["excl"]}
{"id":"max","short":"max.","full":"maximaal","kind":"text","caseSensitive":false}
{"id":"min","short":"min.","full":"minimaal of minuten","kind":"text","caseSensitive":false}
{"id":"evt","short":"evt.","full":"eventueel","kind":"text","caseSensitive":false,"variants":["evt"]}
{"id":"resp","short":"resp.","full":"respectievelijk","kind":"text","caseSensitive":false,"variants":["resp"]}
{"id":"ca","short":"ca.","full":"ongeveer","kind":"text","caseSensitive":false,"variants":["ca","plm."]}
{"id":"vgl","short":"vgl.","full":"vergelijk met","kind":"text","caseSensitive":false}
{"id":"vnl","short":"vnl.","full":"voornamelijk","kind":"text","caseSensitive":false}
{"id":"vlgs","short":"vlgs.","full":"volgens","kind":"text","caseSensitive":false}
{"id":"va","short":"v.a.","full":"vanaf","kind":"text","variants":["v.a"]}
{"id":"vv","short":"v.v.","full":"en omgekeerd","kind":"text","variants":["v.v"]}
{"id":"wo","short":"w.o.","full":"waaronder","kind":"text"}
{"id":"wg","short":"w.g.","full":"was getekend","kind":"text"}
{"id":"wnd","short":"wnd.","full":"waarnemend","kind":"text","caseSensitive":false,"variants":["wnd"]}
{"id":"ai","short":"a.i.","full":"tijdelijk in deze functie","kind":"text"}
{"id":"hodn","short":"h.o.d.n.","full":"handelend onder de naam","kind":"text","caseSensitive":false,"variants":["h.o.d.n","hodn"]}
{"id":"art","short":"art.","full":"artikel","kind":"text","caseSensitive":false,"variants":["artt."]}
{"id":"jo","short":"jo.","full":"in samenhang met","kind":"text","caseSensitive":false}
{"id":"afd","short":"afd.","full":"afdeling","kind":"text","caseSensitive":false,"variants":["afd"]}
{"id":"geb","short":"geb.","full":"geboren","kind":"text","caseSensitive":false}
{"id":"ref","short":"ref.","full":"referentie","kind":"text","caseSensitive":false}
{"id":"betr","short":"betr.","full":"betreft","kind":"text","caseSensitive":false}
{"id":"mln","short":"mln.","full":"miljoen","kind":"text","caseSensitive":false,"variants":["mln"]}
{"id":"mld","short":"mld.","full":"miljard","kind":"text","caseSensitive":false,"variants":["mld"]}

UWV	0
U.W.V.	0
SVB	1
S.V.B.	1
DUO	2
CAK	3
CIZ	4
CJIB	5
C.J.I.B.	5
IND	6
I.N.D.	6
COA	7
DT&V	8
DTenV	8
DTV	8
RDW	9
CBR	10
RVO	11
RvIG	12
RVIG	12
RWS	13
LBIO	14
UHT	15
CWS	16
IMG	17
NCG	18
KvK	19
KVK	19
K.v.K.	19
AP	20
RIVM	21
IGJ	22
NVWA	23
DJI	24
KMar	25
RvdK	26
RVDK	26
RvR	27
RvS	28
ABRvS	29
ABRS	29
CRvB	30
CBb	31
EHRM	32
SKGZ	33
Kifid	34
KIFID	34
BKR	35
Nibud	36
NIBUD	36
NVVK	37
SBN	38
GKB	39
NOvA	40
VNG	41
GBLT	42
BsGW	43
BSGW	43
SVHW	44
ISD	45
RSD	46
WSP	47
RMC	48
BWT	49
KCC	50
B&W	51
BenW	51
BAC	52
CJG	53
GI	54
GI's	54
IDO	55
IDO's	55
VWN	56
GGD	57
G.G.D.	57
GGD'en	57
EU	58
VN	59
BZK	60
SZW	61
VWS	62
JenV	63
J&V	63
OCW	64
NS	65
ANWB	66
NOS	67
ING	68
ING-bank	68
AMRO	69
ABN	69
ABN-AMRO	69
KPN	70
KNMI	71
Awb	72
AWB	72
Wmo	73
WMO	73
Wlz	74
WLZ	74
Zvw	75
ZVW	75
Jw	76
Pw	77
PW	77
IOAW	78
Ioaw	78
IOAZ	79
Ioaz	79
Bbz	80
BBZ	80
Wgs	81
WGS	81
Wsnp	82
WSNP	82
Wsw	83
WSW	83
WW	84
W.W.	84
WIA	85
WGA	86
IVA	87
WAO	88
W.A.O.	88
WAZ	89
Wajong	90
WAJONG	90
ZW	91
TW	92
Wazo	93
WAZO	93
WML	94
Wml	94
AOW	95
A.O.W.	95
Anw	96
ANW	96
AKW	97
Awir	98
AWIR	98
WKB	99
Wko	100
WKO	100
Wht	101
WHT	101
AWR	102
IW	103
WOZ	104
W.O.Z.	104
Gemw	105
Gem.w.	105
APV	106
A.P.V.	106
Apv	106
AMvB	107
AMVB	107
AVG	108
UAVG	109
Wbp	110
WBP	110
Woo	111
WOO	111
Wob	112
WOB	112
Wdo	113
Bibob	114
BIBOB	114
Ow	115
OW	115
Bbl	116
Wabo	117
WABO	117
Wro	118
WRO	118
Wnb	119
Wkb	120
BW	121
Rv	122
Sr	123
WvSr	123
Sv	124
WvSv	124
Fw	125
Wrb	126
Wahv	127
WAHV	127
WVW	128
Wvw	128
RVV	129
Vw	130
Vc	131
RWN	132
Wi	133
Wav	134
WAV	134
WSF	135
Wsf	135
WTOS	136
Wtos	136
Wvggz	137
Wzd	138
WGBO	139
Wgbo	139
EVRM	140
IVRK	141
bsn	142
B.S.N.	142
b.s.n.	142
bsn's	142
bsn-nummer	142
DigiD	143
DIGID	143
Digid	143
IBAN	144
IBAN-nummer	144
BIC	145
ID	146
ID-kaart	147
id-kaart	147
ID-bewijs	148
id-bewijs	148
QR-code	149
qr-code	149
KvK-nummer	150
KVK-nummer	150
RSIN	151
btw-nummer	152
btw-id	153
V-nummer	154
A-nummer	155
W-document	156
BRP	157
B.R.P.	157
GBA	158
RNI	159
BAG	160
BRK	161
LRK	162
BIG-register	163
BIG-nummer	163
BIG-geregistreerd	163
BIG-geregistreerde	163
BIG	163
UBO	164
UBO's	164
DSO	165
NAW-gegevens	166
naw-gegevens	166
NAW	166
naw	166
btw	167
B.T.W.	167
b.t.w.	167
ozb	168
O.Z.B.	168
o.z.b.	168
MRB	169
IB	170
OB	171
ANBI	172
ANBI's	172
KOT	173
KGB	174
AIO	175
IIT	176
Tozo	177
TOZO	177
LKS	178
BVV	179
vtlb	180
SHV	181
pgb	182
P.G.B.	182
p.g.b.	182
pgb's	182
GPK	183
ggz	184
G.G.Z.	184
g.g.z.	184
LVB	185
lvb	185
ADL	186
ots	187
uhp	188
PvA	189
PVA	189
VOG	190
V.O.G.	190
VOG's	190
mvv	191
azc	192
azc's	192
amv	193
amv's	193
KNM	194
NT2	195
Nt2	195
mbo	196
mbo'er	196
mbo'ers	196
hbo	197
hbo'er	197
hbo'ers	197
vmbo	198
havo	199
vwo	200
PIP	201
PVT	202
ISK	203
BBL	204
bbl	204
bbl-opleiding	204
BOL	205
bol-opleiding	205
cao	206
C.A.O.	206
c.a.o.	206
cao's	206
zzp	207
zzp'er	207
zzp'ers	207
mkb	208
bv	209
BV	209
B.V.	209
b.v.	209
nv	210
NV	210
N.V.	210
n.v.	210
vof	211
V.O.F.	211
v.o.f.	211
VvE	212
VVE	212
vve	212
VvE's	212
WA	213
apk	214
apk-keuring	214
pmd	215
boa	216
boa's	216
VTH	217
EHBO	218
DNA	219
dna	219
hiv	220
IQ	221
covid	222
covid-19	222
ov	223
ov-chipkaart	223
cv	224
cv's	224
tv	225
tv's	225
pc	226
pc's	226
pdf	227
pdf's	227
pdf-bestand	227
usb	228
usb-stick	228
cd	229
cd's	229
cd-rom	229
dvd	230
dvd's	230
ICT	231
ict	231
AI	232
gps	233
gsm	234
led	235
ledlamp	235
led-lamp	235
lpg	236
app	237
apps	237
sms	238
sms'je	238
sms-bericht	238
wifi	239
wi-fi	239
MB	240
GB	241
wc	242
wc's	242
NL	243
EUR	244
VS	245
V.S.	245
USA	245
km	246
m2	247
m²	247
m3	248
m³	248
kg	249
kWh	250
kwh	250
KWh	250
PS	251
P.S.	251
p.s.	251
a.u.b.	252
a.u.b	252
aub	252
s.v.p.	253
s.v.p	253
svp	253
enz.	254
enz	254
etc.	255
etc	255
bijv.	256
bijv	256
bv.	256
bijvb.	256
nr.	257
nr	257
nrs.	257
tel.	258
tel	258
t/m	259
blz.	260
blz	260
dr.	261
prof.	262
mr.	263
dhr.	264
dhr	264
mw.	265
mw	265
mevr.	265
mevr	265
fam.	266
d.d.	267
d.d	267
dd	267
jl.	268
j.l.	268
jl	268
Jl.	268
a.s.	269
a.s	269
c.q.	270
c.q	270
cq	270
o.v.v.	271
o.v.v	271
ovv	271
t.n.v.	272
t.n.v	272
tnv	272
t.a.v.	273
t.a.v	273
tav	273
t.b.v.	274
t.b.v	274
tbv	274
t.g.v.	275
t.g.v	275
tgv	275
t.l.v.	276
t.l.v	276
tlv	276
t.o.v.	277
t.o.v	277
tov	277
t.z.t.	278
t.z.t	278
tzt	278
t.w.	279
t.w	279
i.v.m.	280
i.v.m	280
ivm	280
i.s.m.	281
i.s.m	281
ism	281
i.o.m.	282
i.o.m	282
i.h.k.v.	283
i.h.k.v	283
ihkv	283
i.h.b.	284
i.h.b	284
ihb	284
i.h.a.	285
i.h.a	285
iha	285
i.p.v.	286
i.p.v	286
ipv	286
i.g.v.	287
i.g.v	287
igv	287
i.a.a.	288
i.a.a	288
iaa	288
m.b.t.	289
m.b.t	289
mbt	289
m.b.v.	290
m.b.v	290
mbv	290
m.i.v.	291
m.i.v	291
miv	291
m.u.v.	292
m.u.v	292
muv	292
m.n.	293
m.n	293
m.i.	294
m.a.w.	295
m.a.w	295
maw	295
m.v.g.	296
m.v.g	296
mvg	296
n.a.v.	297
n.a.v	297
nav	297
a.d.h.v.	298
a.d.h.v	298
adhv	298
d.m.v.	299
d.m.v	299
dmv	299
d.w.z.	300
d.w.z	300
dwz	300
o.b.v.	301
o.b.v	301
obv	301
o.g.v.	302
o.g.v	302
ogv	302
o.a.	303
O.a.	303
oa	303
o.a	303
o.m.	304
O.m.	304
o.m	304
o.i.d.	305
o.i.d	305
oid	305
o.l.v.	306
o.l.v	306
olv	306
e.e.a.	307
e.e.a	307
e.a.	308
e.a	308
e.d.	309
e.d	309
e.v.	310
e.v	310
e.o.	311
e.o	311
z.s.m.	312
z.s.m	312
zsm	312
z.o.z.	313
z.o.z	313
zoz	313
zgn.	314
z.g.	314
zgn	314
zogen.	314
n.v.t.	315
n.v.t	315
nvt	315
n.n.b.	316
n.n.b	316
nnb	316
n.t.b.	317
n.t.b	317
ntb	317
n.o.t.k.	318
n.o.t.k	318
notk	318
N.B.	319
NB	319
n.b.	319
nl.	320
p.m.	321
p.m	321
p/m	321
p.j.	322
p.j	322
p/j	322
p.w.	323
p.w	323
p/w	323
p.p.	324
p.p	324
p.p.p.	324
p/u	325
p.u.	325
p/a	326
P/a	326
p.a.	326
incl.	327
incl	327
excl.	328
excl	328
max.	329
min.	330
evt.	331
evt	331
resp.	332
resp	332
ca.	333
ca	333
plm.	333
vgl.	334
vnl.	335
vlgs.	336
v.a.	337
v.a	337
v.v.	338
v.v	338
w.o.	339
w.g.	340
wnd.	341
wnd	341
a.i.	342
h.o.d.n.	343
h.o.d.n	343
hodn	343
art.	344
artt.	344
jo.	345
afd.	346
afd	346
geb.	347
ref.	348
betr.	349
mln.	350
mln	350
mld.	351
mld	351

kijken	15c45 kijken ... met u mee	=58c29 kijken wij|we	60c5 kijken ... naar uw situatie|omstandigheden	62c13
pro-forma	51c8	472c1	=472u1 pro-forma factuur
kloppen	57c4 klopt|kloppen ... niet	57c19 kloppen ... gegevens	57c31 kloppen ... gegevens|bedragen ... niet	57c57 klopt|kloppen ... volgens u|jou	75c0 klopt|kloppen ... niet ... bel|meld|laat|geef|neem
aflossen	59c26 aflost|aflossen ... keer|maand
pogen	908c0
hield	=986c4 hield verband met
z.s.m.	1240c7
opvoedspreekuur	1275c1

mocht	17c2	55n5 mocht ... alsnog	=840c0 mocht blijken	840c1 mocht ... blijken	=840c2 mocht er aanleiding	=841c0 mocht u vragen hebben	=841c1 mocht u nog vragen hebben	=841c2 mocht u ... vragen hebben	=842c0 mocht u onverhoopt	=842c1 mocht u ... nodig hebben	=842c2 mocht u ... willen	=842c3 mocht u ... wensen	=842c4 mocht u ... niet eens zijn	=842c5 mocht u besluiten	=842c6 mocht u ... besluiten	=842c7 mocht u ... niet kunnen	=842u0 mocht u ... vragen hebben	=884u0 mocht u onverhoopt
*mer	53c10 *nummer in het briefhoofd
andere	=56c10 andere datum|dag|afspraak|tijd|tijdstip|moment	56c44 andere ... prikken|plannen|afspreken|kiezen	=79c2 andere datum|afspraak|tijd|dag
halen	=56n11 legen|halen wij|we
weegt	61c14 wegen|weegt ... zwaarder
apostille	250c0
derdenbeslagen	280c1
ontwikkelingsperspectieven	317c1
desalniettemin	687c0
burgemeester	=1323c0 burgemeester en wethouders

lid	36c5 lid <number>
rechtbank	51c9	=473u0 rechtbank vraagt ... griffierecht	1331c0
hiermee	=68c1 hiermee kunt|kun	=1146c2 hiermee berichten wij u	=1146c3 hiermee bericht ik u	=1147c6 hiermee delen wij u mee	=1147c7 hiermee delen wij u mede	=1147c8 hiermee deel ik u mee	=1148c2 hiermee laten wij u weten	=1148c3 hiermee laat ik u weten	=1149c2 hiermee informeren wij u	=1149c3 hiermee informeer ik u	=1150c2 hiermee bevestigen wij	=1150c3 hiermee bevestig ik	=1170c4 hiermee brengen wij u op de hoogte	=1170c5 hiermee breng ik u op de hoogte	=1170c8 hiermee stellen wij u op de hoogte	=1171c8 hiermee wordt u meegedeeld	=1172c4 hiermee verzoeken wij u	=1173c2 hiermee nodigen wij u	=1173c3 hiermee nodig ik u
persoonslijsten	245c1
ontbinding	411c0	=411u1 ontbinding van het lichaam	=411u3 ontbinding van het huwelijk	=411u4 ontbinding van uw huwelijk
pseudonimiseert	538c2
hiertoe	769c0	=900c13 hiertoe over te gaan	=900c15 hiertoe overgaan
mede	=827c2 mede te delen	=827u0 mede namens	=827u1 mede door	=827u2 mede om	=827u3 mede omdat	=827u4 mede op	=827u5 mede in	=827u6 mede gelet	=827u7 mede gezien	=827u8 mede dankzij	=827u9 mede met	=827u10 mede voor	=827u11 mede aan	=827u14 mede te ondertekenen	=827u15 mede ondertekend	=1063c1 mede gelet op

lezen	=15c55 leest|lezen met u mee
lukt	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	56c16 lukt ... niet op tijd	56c17 lukt ... niet ... bel|laat|neem	=56c18 lukt het u|je niet	66c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak
eerste	=36c4 eerste|tweede|derde|vierde lid	=373u13 eerste indicatie
wijzigingen	89c0 wijzigingen ... dient|dienen|moet|moeten	89c7 wijzigingen ... melden|doorgeven|doorgegeven	89c7 wijzigingen ... door te geven
rechtspersoon	163c0
reisdocumenten	269c1
anonimiseer	539c1
forfaitair	565c0
maatregelen	=826c0 maatregelen treffen	=826c1 maatregelen te treffen	=826c2 maatregelen getroffen
mededeelden	827c5
vergt	989c1
budgetmaatjes	1255c3
mantelzorgondersteuners	1265c3

termijnbetaling	59c14
one*	60c7 onevenredig*
controleer	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg
vernieuw	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
retourneer	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	925c5
reïntegratie	208c1
verwerkingsverantwoordelijken	521c1
hierbijgaande	663c3
geconstateerd	673c5
diensvolgens	701c0

verlenen	45c10	104c10 verleen|verlenen ... u|aan ... subsidie|vergunning|ontheffing|toestemming	829c13 verlenen ... medewerking	=829c15 verlenen medewerking	994c0
vorderen	45c12	110c0 vorder|vorderen|vordert ... terug	=110c15 vorderen|vorder wij|ik ... terug	272c10 vorderen ... in	272u2 vorderen ... terug	289c10 vorderen ... terug
bezwaren	47c25 bezwaren ... indienen|kenbaar	51c2	128c0 bezwaar|bezwaarschrift|bezwaren ... gegrond|ongegrond|niet-ontvankelijk
bedragen	57c42 bedragen|gegevens ... afwijken	=635c6 bedragen ad	=1034c5 bedragen welke
keuring	119c25 keuring ... <date>
heffingsmaatstaven	181c1
verreken	276c1
opeisbaar	306c0
ongeoorloofde	=311c2 ongeoorloofde verzuim	=311c4 ongeoorloofde afwezigheid
inreisverbod	430c0
verleden	=760u4 verleden en heden	=760u6 verleden heden
vertrouwen	=767u0 vertrouwen erop u hiermede	=1176c0 vertrouwen erop u ... te hebben geïnformeerd	=1176c2 vertrouwen erop u ... geïnformeerd te hebben	=1176c4 vertrouwen erop u ... te hebben ingelicht	=1176c6 vertrouwen erop u ... ingelicht te hebben	=1176c7 vertrouwen u ... te hebben geïnformeerd	=1176c8 vertrouwen u ... geïnformeerd te hebben	=1176c9 vertrouwen erop dat wij u ... hebben geïnformeerd	=1176c10 vertrouwen erop dat wij u ... geïnformeerd hebben	=1176c23 vertrouwen erop u hiermee	=1176c24 vertrouwen erop u hiermede	=1202c4 vertrouwen op uw begrip
inliggend	811c0
krachtens	823c0
onderhavige	874c3
temeer	=937c1 temeer daar	=937c2 temeer omdat	=937c4 temeer nu
toereikende	960c1
vernemen	997c0
provincies	1325c1
veiligheidsregio's	1328c1

nor*	9c1 noreply*
dip*	32c29 diploma*
betaalpauze	56c9
nakijken	58c31
legaliseerde	249c3
verrekende	276c3
tewerkstellingsvergunning	451c0
daaromtrent	680c0
vertrouwende	=767u2 vertrouwende u hiermede	=1176c12 vertrouwende u ... te hebben geïnformeerd	=1176c13 vertrouwende u ... te hebben ingelicht	=1176c27 vertrouwende u hiermee	=1176c28 vertrouwende u hiermede	=1202c10 vertrouwende op uw begrip	=1203c8 vertrouwende dat
naleven	853c0
strekken	=931c1 strekken ertoe	=931c3 strekken tot	=931u1 strekken tot aan
stoffen	=1038u4 stoffen zijn werkzaam
humanitas	1283c0

deskundige	33c3
accountant	33c5
ingekochte	=370c0 ingekochte zorg	=370c4 ingekochte hulp
voorgevelrooilijn	506c2
bevoorschottingen	555c1
alsdan	622c0
fiatteren	732c0
fungeert	=733c1 fungeert als	733c3 fungeert ... als
plegen	=902c5 plegen overleg	902c8 plegen ... overleg
hopend	=1176c18 hopend u ... te hebben geïnformeerd

gegevens	57c32 gegevens ... niet|onjuist	57c42 bedragen|gegevens ... afwijken	=117c3 gegevens nodig	117c15 gegevens ... verstrekken|aanleveren	=118c2 gegevens nodig	=1034c1 gegevens welke	=1165u2 gegevens met betrekking tot
attestatie	=268c0 attestatie de vita
finale	=300c0 finale kwijting
handhaving	354c0	=354u3 handhaving en toezicht
gegevensoverdraagbaarheid	534c2

rechtsbijstand	15c63
automatisch	38c4	=38u1 automatisch afgeschreven
moeite	=60c26 moeite met
onevenredig	=60c69 onevenredig uitpakt
nadeelcompensatie	167c0
intramuraal	387c0
inlogmiddel	543c0
kinderombudsman	1260c0
college	=1323c1 college van b&w	=1336c0 college van beroep voor het bedrijfsleven

loket	4c8	=4n5 loket is gesloten
vrijwilligers	15c43
brengt	92c2 breng|brengt ... mee	788c5 brengt ... in mindering	=788c10 brengt in mindering	794c5 brengt ... in rekening	=794c7 brengt in rekening
bezwaarschriftencommissie	128c22 bezwaarschriftencommissie|commissie ... gehoord	478c2	1330c0
budgethouders	367c1
splitsingsvergunningen	419c1
minderjarigen	587c2
ontoereikend	883c0
prematuur	910c0	=910u0 prematuur geboren	=910u2 prematuur geborene
kortheidshalve	1179c2
mantelzorglijn	1266c1

doordeweeks	3c31
gesprek	=5c6 gesprek vindt plaats	56c14 gesprek ... verzetten|verplaatsen	64n2	119c10 gesprek ... <date>	120c4
behandelend	=7c4 behandelend ambtenaar	=7c5 behandelend medewerker
goedgekeurd	45c8	106c3
gelegenheid	47c37 gelegenheid|mogelijkheid ... bezwaar	=55c28 gelegenheid om	63c27 gelegenheid ... te reageren|reageren	121c9 gelegenheid ... herstellen	121c9 gelegenheid ... aan te vullen
schorsing	54c3 schorsing ... rechter	54c6	81c3
waardoor	60c53 waardoor ... niet lukt
toelichten	84c3
indicaties	373c1
geconformeerd	=672c2 geconformeerd aan
geprolongeerd	912c3
gerefereerd	917c3

verzetten	56c12 verzet|verzetten|verplaatsen|verschuiven ... afspraak|gesprek	79c3 verzet|verzetten
vertellen	63c13 vertel|vertellen ... wat u ... vindt	=63c21 vertellen wat u ... vindt|denkt	84c0 vertel|vertelt|vertellen
verzenden	71c6
kost	101c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	=113c23 kost u|je <amount>
opgeschorte	156c5
terroristische	=172u5 terroristische aanslag	=172u6 terroristische aanslagen
vorderden	272c12 vorderden ... in	272u4 vorderden ... terug	289c12 vorderden ... terug
aanloopfases	329c1
verbeuren	358c0
gijzelingen	359c1
onderverhuurde	410c2
leegstandvergunning	424c0
verblijfsgat	427c0
verwerken	=523c3 verwerken van persoonsgegevens	=523c5 verwerken van uw persoonsgegevens
gezinsvoogden	573c1

ma-vr	3c21
inl*	4c10 inloop*	10c5 inlog*
uitsluitend	12c0 uitsluitend|alleen|enkel|slechts ... digitaal|online|website|digid|internet|uploaden|portaal|e-formulier|webformulier|e-mail|inloggen|app|mijn*	=64c0 uitsluitend schriftelijk	104n7	974c0	=974u0 uitsluitend recht	=974u1 uitsluitend bevoegd	=974u4 uitsluitend en alleen	=974u6 uitsluitend gebruiksrecht
gemachtigde	15c17	=15u5 gemachtigde van	160c0
legalisatie	248c0	=248u1 legalisatie van de schuur	=248u2 legalisatie van het bouwwerk	=248u3 legalisatie van de bouw	=248u4 legalisatie van het gebruik	=248u5 legalisatie van de overtreding	=248u6 legalisatie is mogelijk	=248u7 legalisatie mogelijk
gewaarmerkte	252c1
beslagvrije	=283c0 beslagvrije voet
verdaagde	485c3
verlaagde	=548c0 verlaagde vaststelling	=548c1 verlaagde vaststellingen
geaccordeerde	608c2
circa	669c0
initiëren	808c0
veeleer	985c0
verschuldigde	1001c1
volgaarne	1012c0
toeslagenservicepunt	1288c0
ciz	1301c0

zenden	=22c3 sturen|stuur|zenden wij|we|ik	52c2 zend|zendt|zenden	71c1 zend|zendt|zenden|toezenden	=71u2 zenden wij|we u	956c4 zenden ... terug	=956c7 zenden terug	964c4 zenden ... toe	=964c10 zenden toe	1043c0	1043u0 zenden ... uit	=1043u4 zenden uit	1043u5 zenden ... toe	1043u9 zenden ... terug	1043u20 zenden ... door	1043u21 zenden ... op
terug	=71c14 terug te sturen	105n4	=110c8 terug te betalen bedrag	=110c20 terugstorten|terug te storten	=289c7 terug te vorderen	=956c2 terug te zenden	=1043u13 terug te zenden
debiteur	293c0
verwerkersovereenkomst	525c0
zouden	=763c1 zouden het op prijs stellen	=763c7 zouden het zeer op prijs stellen
poogden	908c4
prevaleert	911c1
zonden	964c8 zonden ... toe	=964c14 zonden toe
autoriteit	=1310c0 autoriteit persoonsgegevens
inspectie	=1311c1 inspectie szw	=1312c0 inspectie gezondheidszorg en jeugd

raadsman	15c62 raadslieden|raadsman|vertrouwenspersoon
behoudens	35c3	640c0
rekenfout	57c36	57c39 tikfout|schrijffout|rekenfout|typefout
reden	=60c45 reden waarom ... niet
onroerendezaakbelastingen	182c1
waardepeildatums	185c2
preferente	304c1	=304u0 preferente geneesmiddel	=304u2 preferente geneesmiddelen	=304u3 preferente medicijn	=304u4 preferente medicijnen	=304u5 preferente variant
diplomatermijnen	325c1
woningwaarderingsstelsel	408c0
netwerkpleeggezin	590c0
afdoende	613c0
assistentie	632c0
assisteerde	633c2
aarzel	=1191c0 aarzel niet ... contact|bellen|mailen|bel|mail|vragen	=1191c1 aarzel dan niet ... contact|bellen|mailen|bel|mail|vragen	=1191c10 aarzel vooral niet ... contact|bellen|mailen|bel|mail|vragen
kamer	=1308c0 kamer van koophandel

dwangbevel	30c5	99c0	284c0
gegrond	45c29	99n2	458c0	=458u2 gegrond op
teken	47c18 teken|tekent ... bezwaar aan	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=646c9 teken beroep aan	=656c6 teken bezwaar aan	=771u2 teken ik hoogachtend	=1190c4 teken ik hoogachtend
open	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
pseudonimiseren	538c0
uithuisgeplaatst	575c5
hiermede	767c0	=1146c4 hiermede berichten wij u	=1146c5 hiermede bericht ik u	=1147c9 hiermede delen wij u mede	=1147c10 hiermede deel ik u mede	=1149c5 hiermede informeren wij u	=1150c4 hiermede bevestigen wij	=1150c5 hiermede bevestig ik	=1172c5 hiermede verzoeken wij u	=1173c4 hiermede nodigen wij u
recentelijk	913c0
terugzendt	956c3
schoolmaatschappelijk	=1262c4 schoolmaatschappelijk werk
taalpunt	1285c4

laat	=15c29 laat iemand	=15c30 laat u|je helpen	58c7 laat ... weten	58c44 laat ... horen	62c3 laat ... weten	=63c6 laat ons weten wat u	=63c28 laat het ons ... weten	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	74c2 laat|laten ... weten	86c0 laat ... afmaken|uitvoeren|maken|keuren|plaatsen|doen|controleren	117c31 laat ... weten met het formulier	480c2 laat ... in stand	=851c6 laat na te	=885c1 laat onverlet	885c2 laat ... onverlet	=1169c13 laat ik u het volgende weten
geeft	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	58c12 geeft ... door	74c1 geef|geeft ... door	117c23 geef|geeft ... door hoeveel|welke|wat	=373u6 geeft een indicatie	=665c3 geeft blijk van	665c7 geeft ... blijk van	755c7 geeft ... gevolg aan	=755c11 geeft gevolg aan	791c5 geeft ... in overweging	=791c8 geeft in overweging	=936c6 geeft te kennen	936c8 geeft ... te kennen
voordat	=63c11 voordat wij|we beslissen|besluiten ... kunt|reageren	=125c16 voordat wij|we ... definitief	=800u6 voordat ik ... indien
luxeverzuim	313c0
gedoogt	357c2
zorgprofiel	384c0
onderverhuurd	410c4
bestuursrechters	492c1
bezigt	655c1
genoopt	865c4
vooralsnog	1019c0
zsm	1240c8
gebiedsteam	1247c2

bereik	=7c16 bereik je mij|me
dat	=107c25 dat|dit kan|gaat helaas? niet	=800u2 dat ik ... indien	=1158u0 dat mochten wij ontvangen
terugvorderden	289c4
maatschappelijke	=423c0 maatschappelijke binding
terugkeerbesluit	431c0
completeer	670c4
geruime	=750c0 geruime tijd	=750u0 geruime tijd van tevoren	=750u1 geruime tijd voor	=1233c5 geruime tijd van tevoren	=1233c6 geruime tijd voor
mogelijkerwijze	843c1
overwegingen	904c0
geprefereerd	909c4
maatschappelijk	=1262c0 maatschappelijk werk	=1262c1 maatschappelijk werker	=1262c2 maatschappelijk werkers	=1262c3 maatschappelijk werkster
taalcoach	1286c4
woningcorporatie	1356c0

kunt	4c1 kom|komt|komen|kunt|kun|mag ... langs	8c8 kunt ... niet bellen	9c2 kunt|kun|kan ... niet reageren op dit|deze bericht|e-mail|mail|brief	=12c5 kan|kunt|kunnen niet op papier|schriftelijk|telefonisch	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=24c2 kunt|mag|kun u|je	=24u1 kunt u niet	=24u8 kunt u geen	47c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	47c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	47c2 kunt|kun|kan|mag ... in bezwaar	47n8 kunt|kan|kun ... nog? geen|niet bezwaar	49c4 kunt ... geen|niet ... bezwaar	50c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	50c1 kunt|kun|kan|mag ... in beroep	50c12 kunt|kan|mag ... naar de rechter|rechtbank	55c31 kunt|mag ... nog doen|nasturen|opsturen|betalen	55n0 kunt ... niet meer	56c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	56c22 kunt|kan|komt|kom ... niet ... bel|belt|laat|andere	58c28 kunt ... verbeteren|corrigeren|wijzigen|herstellen	=60c38 kunt u ... niet missen	63c12 kunt ... reageren|reactie ... voordat	63c14 kunt ... reageren	63c30 kunt ... hierop reageren	66c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	85c1 kunt|kun|mag ... vragen om	=104c14 mag|mogen|kunt u ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	=104c18 mag|kunt u|je|jij ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	113n2 kunt ... boete krijgen	119c33 kunt ... halen|krijgen op <date>	=123n3 hebt|kunt u	125c15 kunt ... hierop reageren
verwijderen	93c1 verwijder|verwijderen
teveel	111c1 teveel ... ontvangen|gekregen|betaald	111c9
verdienden	111n0
roep	119c19 roepen|roep ... op
brondocumenten	247c1
mij	=276u4 mij verrekend	=276u8 mij verrekenen	=1214c7 mij rest niets anders dan
boeterapport	347c0
leegstandsvergunning	424c2
herroep	479c1
herriep	479c3
verleenden	994c5
kant	=1140u1 kant van de weg	=1140u2 kant van het spoor
hoogheemraadschappen	1326c3
belastingdeurwaarders	1350c5

specialist	33c8
verklaar	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	128c1 verklaar|verklaren ... bezwaar|bezwaren
kijk	=68c13 kijk op	=68c14 kijk voor	68c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
willig	104c24 willigt|willigen|willig ... in	107c30 willigen|willig ... niet in	813c6 willig ... in	=813c10 willig in
inkomensvrijlating	234c0
rechtmatigheidsonderzoek	241c0
toelaatbaarheidsverklaring	315c0
exploitatievergunningen	510c1
aangeleverd	598c1
repercussies	919c1
geretourneerde	925c3
veelal	984c0

extra	=55c19 extra tijd	=56c4 extra tijd	=56u2 extra tijd nodig om	=113n5 extra boete	=1063u15 extra gelet op
deel	=59c19 deel per maand	827c8 deel ... mede	=827c15 deel ik u mee	827c18 deel ... mee dat	=827c21 deel mede	=827c26 deel mee dat	=1169c6 deel ik u het volgende mee	=1169c7 deel ik u het volgende mede
problemen	60c36 problemen ... geld|betalen|komt|thuis
ontvang	=71c12 ontvang ik|wij ... graag	98c4 ontvang|ontvangen ... graag
ontving	96c11	123c8 ontvingen|ontving wij|we|ik? ... uw|je
pleegden	172u17 pleegden ... aanslag
definitieve	=196c0 definitieve vaststelling	=196c1 definitieve vaststellingen
ingezetene	242c0
zorgmachtiging	395c0
verkeersbesluiten	516c1
tweefactorauthenticatie	541c1
aanvingen	603c10
accordeert	608c4
attendeert	634c1
eveneens	725c0
fungeren	=733c0 fungeren als
zou	=763c2 zou het op prijs stellen
initieerde	808c2
summier	932c0
ouderenadviseur	1253c0
taalhuis	1285c0
immigratie-	=1302c1 immigratie- en naturalisatiedienst

automatische	=15u0 automatische machtiging	=38u0 automatische incasso	=536c1 automatische besluitvorming
mochten	17c3	=841c3 mochten er ... vragen	=841c4 mochten er vragen	=1158c4 mochten wij ontvangen
hebben	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=31c7 krijgen|hebben|ontvangen wij|we ... niet|geen	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	=39c3 hebben|weten wij al	=56u0 hebben meer tijd nodig	=56n6 hebben wij meer tijd	61c0 hebben|heb ... bekeken|gekeken|meegewogen|afgewogen|onderzocht ... situatie|omstandigheden	=98c12 hebben ontvangen	104c4 heb|hebben ... toegekend	=117c0 hebben|heb wij|we|ik ... nodig	123c3 hebben|heb|heeft ... aanvraag|bezwaar|bezwaarschrift|melding|brief|verzoek|klacht ... ontvangen	=123c9 hebben|heb uw|je ... ontvangen	=123c13 hebben|heb uw|je ... binnen	=132u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over	=276u3 hebben ons ... verrekend	=645c6 hebben wij u bericht	=784u0 hebben wij in goede orde ontvangen	=991u6 hebben verhinderd	=1063u7 hebben gelet op	=1158c0 hebben wij in goede orde ontvangen	1238u10 heb|hebt|heeft|hebben ... tijdig
onthoud	68c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
onroerende-zaakbelastingen	182c4
aanloopfase	329c0
uitwonende	332c1
tewerkstellingsvergunningen	451c1
hoorplicht	477c0
vergunninghouder	499c0
spoedmachtigingen	577c1
blijkens	666c0
hetgeen	765c0
ondervond	877c2
prefereerde	909c3
onverwijld	1225c0

mentor	15c61 bewindvoerder|curator|mentor|voogd ... mag|kan|ook
nog	=40c3 nog een kans	=47n7 nog geen besluit	55c1 nog <number> weken|dagen|werkdagen|maand|maanden	=55c2 nog de tijd	55c3 nog ... de tijd	=55c4 nog de gelegenheid	=55c14 nog een keer de kans	=55c20 nog goed maken	=55c29 nog één|een keer de kans	=55c33 nog tot <date>	=55c37 nog een|één keer	=104n21 nog geen	=107n7 nog niet	=115c3 nog niet betaald	=115c6 nog niet ... betaling ontvangen	=115c7 nog geen betaling	=115c9 nog niet ... voldaan	=115c11 nog steeds niet ... betaald	=115c22 nog steeds niet	=121c8 nog niet ... in behandeling	=123n1 nog geen	=123n4 nog niet ontvangen	=125c9 nog niets besloten	=125c10 nog geen besluit|beslissing genomen
opkomen	51c11
tikfout	57c39 tikfout|schrijffout|rekenfout|typefout
gespreid	=59c5 gespreid betalen	59c22	=59c29 gespreid voldoen|betalen|terugbetalen	80c4
toestemming	=104c17 toestemming om
daarom	=113c15 daarom krijgt|moet u ... boete	113c21 daarom <amount> betalen|verschuldigd
tegenprestaties	210c1
cumulatie	560c0
onderbesteding	568c0
nochtans	864c0
opheldering	895c0
opteert	896c1
restitutie	923c0
verzuimd	1009c2
niets	=1195u8 niets in dit kader
regionale	=1261c2 regionale ombudsman
ouder-kindteam	1275c3

geen	=4n0 geen balie	=4n3 geen inloop	=8c0 geen telefonische inlichtingen	=8c1 geen telefonische informatie	=9c9 geen antwoord mogelijk	12c2 niet|geen ... op|via|per papier|post ... mogelijk|behandeling|accepteren|geaccepteerd|aangenomen	=13c31 geen internet|computer	=13c32 geen digid	18c1	=47u0 geen bezwaar	=47n0 geen bezwaar	47n1 geen ... bezwaar maken	=49c0 geen bezwaar maken	=49c1 geen bezwaar open	=49c2 geen bezwaar mogelijk	49c3 geen ... bezwaar maken	=49c5 geen besluit	=50n0 geen beroep	=55c35 geen probleem	=55n6 geen gelegenheid	=56n0 geen uitstel	=56n12 geen andere	=59n0 geen betalingsregeling	=59n4 geen regeling	=60n2 geen bijzondere omstandigheden	=60n3 geen dringende redenen	=60n4 geen sprake van bijzondere	=63n0 geen zienswijze	=102c0 geen boete	=102c1 geen straf	=102c2 geen rente	=102c5 geen gevolgen	=104n4 geen vergunning	=104n25 geen recht	105n0	=107n8 geen boete	=107n9 geen bezwaar	=107n11 geen kosten	=108c2 geen recht op	=108n1 geen boete	=108n2 geen antwoord	=108n3 geen reactie	=108n5 geen brief	=108n6 geen aanmaning	110n0 geen ... terugvordering	=111c6 geen recht op had|hebt|heeft	=113n8 geen boete	=113n9 geen bekeuring	=115c8 geen betaling ... ontvangen	123n5 geen ... ontvangen	=210u1 geen tegenprestatie	=609c3 geen acht geslagen	=609c4 geen acht op geslagen	=638u1 geen betoog behoeft	=638u5 geen nadere toelichting behoeft	=646c1 geen beroep aantekenen	=646c7 geen beroep aantekent	=829c5 geen medewerking verlenen	=829c6 geen medewerking te verlenen	=829c7 geen medewerking verleent	=829c8 geen medewerking verleend	=848u2 geen nadere toelichting	=1204c1 geen betoog behoeft	=1204c6 geen nadere toelichting behoeft
binnen	25c0 binnen <number> dag|dagen|werkdagen|weken|week|maand|maanden|jaar|kalenderdagen|uur	=25c1 binnen een termijn van <number> dagen|weken|maanden|werkdagen	=25c2 binnen een week|maand|jaar	=25c3 binnen de termijn van <number> weken|dagen|maanden	25c4 binnen die|deze? termijn van <number> dagen|weken	=25c5 binnen uiterlijk <number> weken|dagen	25c8 binnen <placeholder> dagen|werkdagen|weken|maanden	25c9 binnen <number> volle? weken	=25c10 binnen de <number> dagen|weken|maanden	=25c12 binnen uw termijn van <number>	26c18 binnen <number> volle weken	42c3 binnen ... krijgt|hoort|ontvangt u	=55c26 binnen deze termijn alsnog	=667u0 binnen de bovengenoemde termijn	=667u1 binnen bovengenoemde termijn	=681u0 binnen de daartoe gestelde termijn	=1216c0 binnen afzienbare tijd	=1216c2 binnen afzienbare termijn	=1217c0 binnen de gestelde termijn	=1217c1 binnen de daarvoor gestelde termijn	=1217c2 binnen de daartoe gestelde termijn	=1217c3 binnen gestelde termijn	=1217c4 binnen de aangegeven termijn	=1217c5 binnen de genoemde termijn	=1217c6 binnen de wettelijke termijn	=1217c7 binnen de wettelijk gestelde termijn	=1217c8 binnen de bovengenoemde termijn	=1217c9 binnen bovengenoemde termijn	=1217c10 binnen de hiervoor genoemde termijn	=1217c11 binnen de hierboven genoemde termijn	=1217c12 binnen de voorgeschreven termijn	=1217c13 binnen de vastgestelde termijn	=1218c0 binnen een redelijke termijn	=1218c1 binnen redelijke termijn	=1218c2 binnen een redelijke tijd	=1218c3 binnen redelijke tijd	=1218c4 binnen bekwame tijd	=1218c5 binnen een redelijk tijdsbestek	=1221c4 binnen enkele dagen	=1221c6 binnen enkele weken	=1221c8 binnen een paar dagen	=1221c9 binnen een paar weken	=1229c3 binnen korte termijn	=1229c6 binnen een korte termijn
toelage	=104c7 subsidie|toelage|vergoeding is toegekend
loonbeslag	279c0
bestuursdwang	338c0
bericht	=645c1 bericht ik u	=1169c1 bericht ik u als volgt	=1169c3 bericht ik u het volgende

gedrukte	13c67
buur	15c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen
boete	30c8	45c15	105n3	113c2 boete ... opgelegd	=113c3 boete op te leggen	=113c4 boete van <amount>	113c14 boete ... vastgesteld	=113n6 boete krijgen	113n11 boete ... niet aan de orde	=113n12 boete gaat omlaag	=635c1 boete ad	=636c7 boete voldoen	636c8 boete ... voldoen	=636c9 boete te voldoen	636c10 boete ... voldaan	=636c11 boete voldaan	=1112c4 boete ter hoogte van
inlichtingenformulier	32c7	118c4
ontwerpbesluit	125c13 conceptbeslissing|conceptbesluit|ontwerpbesluit
legde	=278c7 legde beslag
brede	=441c0 brede intake	=441c1 brede intakes
statushouders	443c1
beoogde	644c2
gebezigde	655c5
rechtswinkel	1257c0
stichting	=1271c0 stichting mee
omgevingsdienst	1327c0

hard	=60c27 hard geraakt	=60c65 hard uit
zolang	107n13
voorgenomen	127c1
beschikkingen	132c1
peildatum	186c0
uittreksels	253c1
boeterapporten	347c1
uitzetting	454c0	=454u0 uitzetting van het materiaal	=454u2 uitzetting uit de woning	=454u3 uitzetting uit uw woning	=454u4 uitzetting van beton
poogt	908c1
lbio	1349c0

pauze	56c40
heffingsmaatstaf	181c0
invorderen	272c0
hoofdsom	294c0
verbeur	358c1
de-minimisverklaring	558c0

s	=3c35 s morgens|middags|ochtends
digitaal	=4u0 digitaal loket	10c9	12c1 digitaal|online|digid|website ... uitsluitend|alleen	52c15
ja	=17u17 ja als nee
zo	=47c8 zo maakt u bezwaar	=648u4 zo bescheiden	=802c1 zo mogelijk	=802u2 zo mogelijk gemaakt	=802u3 zo mogelijk te maken	=802u4 zo mogelijk maken	=802u5 zo mogelijk dat	=803c2 zo nodig	=803u4 zo nodig is	=803u5 zo nodig had	=803u6 zo nodig hebben	=803u7 zo nodig heeft	=803u8 zo nodig hebt	=1193c4 zo vrij geweest om	=1219u0 zo spoedig mogelijk	=1240c0 zo spoedig mogelijk	=1240c1 zo snel mogelijk	=1240c2 zo gauw mogelijk	=1240c3 zo vlug mogelijk	=1240c4 zo vroeg mogelijk	=1240c5 zo kort mogelijke termijn
proefplaatsing	233c0
ruwe	=373u14 ruwe indicatie
afstandsplicht	438c2
pro	=472c0 pro forma	=472u0 pro forma factuur
anonimiseert	539c2
uithuisplaatsing	575c0
nogal	=648u7 nogal bescheiden
dienaangaande	697c0
incidentele	798c1
prevaleren	911c0

strafbeschikkingen	343c1
authenticatie	540c0
meermalen	762c2
vestig	=1205c8 vestig ik uw aandacht op

neem	7c32 neem ... contact op met	15c37 neem ... iemand ... mee	22c2 nemen|neem|neemt ... beslissing|besluit	56c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	58c14 neem ... contact	62c7 neem ... contact	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	91c1 neem|neemt ... contact	92c0 neem|neemt ... mee	777c6 neem ... in acht	=777c9 neem in acht	=1193c7 neem de vrijheid	=1193c8 neem ik de vrijheid
bijgevoegd	=13c9 bijgaand|bijgevoegd|bijgevoegde formulier|antwoordformulier
niet-digitaal	13c29
namens	=15c19 namens u	=15u4 namens u ingediend
twijfelt	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw
meer	=17u15 meer als	=56c3 meer tijd	=56c24 meer tijd nodig	=68c2 meer informatie	=68c3 meer weten	=69c2 meer weten	=69c3 meer informatie	=79c1 meer tijd	111c5 meer ... gekregen|ontvangen dan	=648u9 meer bescheiden
trekken	45c35	128c14 trekken ... boete|besluit ... in
typefout	57c37	57c39 tikfout|schrijffout|rekenfout|typefout
noem	68c12	68c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
ondertekent	72c3 onderteken|ondertekent|ondertekenen
roerende	=184c0 roerende zaak	=184c1 roerende zaken
nareis	444c0
achtererfgebieden	505c1
instellingssubsidie	563c0
jeugdbeschermers	572c1
nopens	866c0
ontbeert	881c1
ouderenadviseurs	1253c1

behandelt	=7c24 behandelt uw|je
lukken	56c26 lukken ... niet
advies	=128c21 advies van de commissie|bezwaarschriftencommissie|bezwaaradviescommissie
gedogen	357c0
maatwerkvoorschrift	519c0
aldus	=617c0 aldus te	=617c1 aldus berekend	=617c2 aldus is	=617c3 aldus wordt	=617c4 aldus heeft	=617c5 aldus hebt	=617c6 aldus hebben	=617c7 aldus vastgesteld
berusten	=647c0 berusten bij
echter	710c0
brengen	788c4 brengen ... in mindering	=788c9 brengen in mindering	794c4 brengen ... in rekening	=794c6 brengen in rekening	=872u1 brengen wij graag onder uw aandacht	=872u2 brengen wij onder uw aandacht	953c3 brengen ... ter kennis	=953c7 brengen ter kennis	=1205c1 brengen wij graag onder uw aandacht	=1205c2 brengen wij onder uw aandacht
genoten	=809c2 genoten inkomsten	=809c3 genoten inkomen	=809c5 genoten loon
opgave	=894c0 opgave doen van	=894c1 opgave te doen van	=894c2 opgave gedaan van	=894c3 opgave doet van	=894c4 opgave doen	=894c5 opgave te doen	=894c6 opgave gedaan
verkrijgt	993c1
genomen	=1015u3 genomen voor
tengevolge	=1115c3 tengevolge van

nemen	=13n4 nemen wij|we niet	22c2 nemen|neem|neemt ... beslissing|besluit	=41c5 nemen wij|we contact met u op	=62c36 nemen wij|we ... mee	776c5 nemen ... in aanmerking	=776c9 nemen in aanmerking	777c5 nemen ... in acht	=777c8 nemen in acht	789c4 nemen ... in ogenschouw	=789c6 nemen in ogenschouw	792c3 nemen ... in overweging	=792c5 nemen in overweging	820c9 nemen ... kennis van	=820c13 nemen kennis van	1015u1 nemen ... voor	=1193c5 nemen de vrijheid	=1193c6 nemen wij de vrijheid
dan	=17u7 dan wanneer	30c0 dan ... krijgt|moet|sturen|stopt|vervalt|verlagen|betaalt|kunnen|kan|komt|leggen|schakelen|volgt|beslissen|behandelen|geven|nemen|trekken|vorderen|wordt|worden|ontvangt|halen|berekenen|brengen|gaan	=58c38 dan passen	66c2 dan betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|dien	66c6 ^ eerst|dan|daarna|nu betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|laat|zorg	100c0 ^ dan	=1209u0 dan gebruikelijk
wijs	45c7	104c2 wijzen|wijs ... aanvraag ... toe	107c0 wijs|wijzen|wijst ... af
schikt	56c31 past|schikt ... niet
inbeslagnames	361c3
behoorde	=639c2 behoorde te
overeengekomen	898c0
wetswinkel	1257c2
welzijnswerker	1268c3
energiecoach	1291c0
bkr	1353c1

spreek	7c53 spreek|spreken ... met	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
thuis	=60c48 thuis iets
hierbij	=128c4 hierbij beslis|beslissen ... bezwaar|bezwaarschrift	=1043u22 hierbij zenden wij u	=1043u23 hierbij zend ik u	=1146c0 hierbij berichten wij u	=1146c1 hierbij bericht ik u	=1146c6 hierbij berichten we u	=1147c0 hierbij delen wij u mee	=1147c1 hierbij delen wij u mede	=1147c2 hierbij deel ik u mee	=1147c3 hierbij deel ik u mede	=1147c4 hierbij deelt ... mee	=1147c5 hierbij deelt ... mede	=1147c11 hierbij delen we u mee	=1147c12 hierbij delen wij mee	=1147c13 hierbij delen wij u ... mee	=1147c14 hierbij delen wij u ... mede	=1148c0 hierbij laten wij u weten	=1148c1 hierbij laat ik u weten	=1148c4 hierbij laten we u weten	=1149c0 hierbij informeren wij u	=1149c1 hierbij informeer ik u	=1149c4 hierbij informeren we u	=1150c0 hierbij bevestigen wij	=1150c1 hierbij bevestig ik	=1151c0 hierbij zenden wij u	=1151c1 hierbij zend ik u	=1151c2 hierbij sturen wij u	=1151c3 hierbij stuur ik u	=1151c4 hierbij ontvangt u	=1151c5 hierbij doen wij u	=1151c6 hierbij doe ik u	=1151c7 hierbij bieden wij u	=1151c8 hierbij bied ik u	=1151c9 hierbij treft u	=1151c10 hierbij vindt u	=1151u0 hierbij ontvangt u hulp	=1151u1 hierbij ontvangt u begeleiding	=1170c2 hierbij breng ik u op de hoogte	=1170c3 hierbij brengen wij u op de hoogte	=1170c6 hierbij stellen wij u op de hoogte	=1170c7 hierbij stel ik u op de hoogte	=1170c9 hierbij stellen wij u in kennis	=1170c10 hierbij stel ik u in kennis	=1171c0 hierbij maken wij u bekend	=1171c1 hierbij maken wij bekend	=1171c2 hierbij maak ik u bekend	=1171c3 hierbij geven wij u kennis	=1171c4 hierbij geven wij kennis	=1171c5 hierbij wordt u meegedeeld	=1171c6 hierbij wordt u medegedeeld	=1171c7 hierbij wordt u bericht	=1171c9 hierbij wordt u geïnformeerd	=1172c0 hierbij verzoeken wij u	=1172c1 hierbij verzoek ik u	=1172c2 hierbij vragen wij u	=1172c3 hierbij vraag ik u	=1172c6 hierbij wordt u verzocht	=1173c0 hierbij nodigen wij u	=1173c1 hierbij nodig ik u	=1182c10 hierbij wordt opgemerkt dat
onverschuldigde	290c1
beroepspraktijkvorming	333c0
bezwaaradviescommissies	478c1
bezwaarschriftencommissies	478c3
deelde	827c9 deelde ... mede	=827c22 deelde mede
zegt	962c5 zegt ... toe	=962c8 zegt toe	962u0 zegt ... toe te	962u1 zegt ... toe aan
verifieerden	992c4
zodanig	1047c0
mind	=1280c0 mind korrelatie

afspraak	=3n2 afspraak op	5c9	45c32	56c13 afspraak ... verzetten|verplaatsen|verschuiven|wijzigen	56c32 afspraak ... afzeggen|annuleren|wijzigen	56c43 afspraak ... verzet|verplaatst	=91c4 afspraak maken	119c9 afspraak ... <date>	=119c22 afspraak voor u	120c2
het	=15c51 het woord ... voeren|doen|voert|doet	=19c6 het college	=19c11 het uwv	=19c15 het cak	=34c4 het gemiddelde van	=60c63 het moeilijk	=97c1 het college	=620c12 het voorgaande in aanmerking nemende	=652u1 het betreffende	=712u0 het een en ander	=742u0 het bovenstaande adres	=742u1 het bovenstaande bedrag	=742u2 het bovenstaande artikel	=742u3 het bovenstaande nummer	=742u4 het bovenstaande besluit	=742u5 het bovenstaande overzicht	=760u0 het heden	=763c0 het op prijs stellen	=764c0 het staat u vrij	=802u6 het zo mogelijk	=832c5 het oordeel toegedaan	=874c0 het onderhavige	=874c4 het onderhavig	=899u1 het overeenkomstig	=1028c1 het vorenstaande	=1167c1 het doet ons genoegen	=1167c2 het doet mij genoegen	=1167c7 het is ons een genoegen	=1167c8 het is mij een genoegen	=1168c2 het spijt ons u te moeten	=1168c3 het spijt mij u te moeten	=1185c0 het moge duidelijk zijn	=1185c1 het mag duidelijk zijn	=1185c2 het moge bekend zijn	=1185c3 het zal duidelijk zijn	=1185c4 het zal u duidelijk zijn	=1185c5 het moge u duidelijk zijn	=1185c7 het mag bekend worden verondersteld	=1192c0 het spreekt voor zich	=1192c1 het spreekt vanzelf dat	=1192c2 het spreekt voor zichzelf	=1200c0 het zij u bekend dat	=1200c2 het moge u bekend zijn
hoort	=21c4 krijgt|ontvangt|hoort|verneemt u|je	=22c10 hoort u	=42c2 hoort|krijgt|ontvangt u|je ... <date>	=42c4 krijgt|hoort|ontvangt u ... binnen	105n5	128n4	=938u4 hoort te weten
wordt	=21c7 wordt|worden u|je ... gebeld|geïnformeerd	=23c6 wordt verzocht	=23c7 wordt|worden u verzocht	=46c5 wordt|worden verzocht	=60c75 wordt u|je ... geraakt	=107c7 wordt|worden niet toegekend	=107c26 wordt|is niet gehonoreerd|toegekend|ingewilligd|verleend	=107c27 is|wordt|zijn geweigerd	110c3 wordt|worden ... teruggevorderd	113c25 wordt ... boete ... opgelegd	=117c33 wordt gevorderd|verzocht|gevraagd ... te overleggen|overleggen|verstrekken	=117c33 wordt gevorderd|verzocht|gevraagd ... te in te vullen	=117c33 wordt gevorderd|verzocht|gevraagd ... te aan te tonen	119c18 wordt|bent ... opgeroepen	=119c26 wordt gehoord	=735c1 wordt u geacht	=981c14 wordt van kracht	=991u2 wordt verhinderd	=1063u5 wordt gelet op	=1184c9 wordt u erop gewezen dat	=1184c10 wordt u er op gewezen dat	=1184c11 wordt u er ... op gewezen dat
plak	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
navorderingsaanslag	176c0
invorderden	272c4
secretariaat	=478u0 secretariaat bezwaarschriftencommissie	=478u1 secretariaat bezwaaradviescommissie
geanonimiseerde	539c6

arb*	32c12 arbeidscontract*
beroep	=50c3 beroep instellen|aantekenen	=50c7 beroep worden ingesteld	=50c9 beroep aantekenen	50c13 beroep ... bij de rechtbank|bestuursrechter	=50c15 beroep open	=50c16 beroep aan te tekenen	=50c16 beroep in te stellen	=50c16 beroep in te dienen	51c4	=77c4 beroep instellen|aantekenen	=77c4 beroep in te stellen	=646c0 beroep aantekenen	=646c3 beroep aan te tekenen	=646c5 beroep aangetekend	=646c6 beroep aantekent	=698u35 beroep dient op	=800u13 beroep indien
herzie	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	239c1
dus	=105n8 dus wij|we weten
arbeidsverplichting	207c0
noodzakelijke	=216c0 noodzakelijke kosten van het bestaan	=216c2 noodzakelijke bestaanskosten
accorderen	608c0
attenderen	634c0
uitvaardigen	976c0

opnieuw	=58c40 opnieuw bekijken|berekenen
zwaar	=60c30 zwaar getroffen
stop	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	93c4 stop|stopt ... met
voeg	71c7 voeg|voegt ... toe|bij
weigeren	107c22 weigeren|weiger ... vergunning|aanvraag|verzoek	107c28 weigeren|weiger ... u|uw
cliëntondersteuners	382c1	1250c1
planschade	515c0
aldaar	616c0
alwaar	627c0
vruchteloos	1029c0
medicijn	=1038u2 medicijn is werkzaam
clientondersteuners	1250c3

onderteken	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	72c3 onderteken|ondertekent|ondertekenen
opgeven	74c4
terugbetaling	112c2
opr*	119c13 oproep*	120c1 oproep*
ontbonden	412c4	=412u2 ontbonden huwelijk
subsidieontvanger	550c0
nota	=636c16 nota voldoen	636c17 nota ... voldoen	=636c18 nota voldaan	636c19 nota ... voldaan	=867c0 nota nemen van	=867c1 nota genomen van	=867c3 nota te nemen van
bewilligd	654c3
geschied	751c4
treffen	=826c3 treffen maatregelen	=826c6 treffen wij maatregelen	=826c8 treffen passende maatregelen	=918c7 treffen een regeling	918c14 treffen ... betalingsregeling
opteren	896c0
ressorteerde	=920c2 ressorteerde onder
resteerde	921c2
terugzenden	956c0
toegezonden	964c1
weshalve	1039c0
taalhuizen	1285c1
taalpunten	1285c5

gesloten	4n7	=578c0 gesloten jeugdhulp	=578c1 gesloten jeugdzorg
bovenaan	=53c2 bovenaan deze brief
beginnen	62c33
bieden	98c11 bieden ... u
gegevenswissing	533c2
berustten	=647c3 berustten bij
bezigen	655c0
ontegenzeglijk	882c0
getoetst	=961c1 getoetst aan
verstrijkt	1003c1
binnenkort	1219c0

voor	=7c40 voor vragen|uitleg|informatie|inlichtingen is|zijn|kunt|belt	=15c20 voor u doen|regelen|bellen|schrijven|maken	=15c47 voor u laten|te laten optreden	=17c6 voor zover	27c2 voor|vóór <date>	=27c18 voor|vóór uiterlijk <date>	=35c2 voor zover	=60c66 voor uw|je|jouw situatie|gezin	=99c4 voor uw rekening	=490c0 voor bezwaar vatbaar	=490c1 voor bezwaar vatbare	=1014c0 voor het overige	=1015c0 voor uw rekening	=1015c1 voor eigen rekening	=1015c2 voor rekening van	=1015c3 voor onze rekening	=1015c4 voor zijn rekening	=1015c5 voor haar rekening	=1015c6 voor hun rekening	=1016c0 voor zover	=1016u0 voor zover bekend	=1016u1 voor zover wij kunnen nagaan	=1016u2 voor zover wij weten	=1016u3 voor zover ons bekend	=1016u4 voor zover mogelijk	=1016u5 voor zover het betreft	=1017c0 voor zover wij kunnen nagaan	=1017c1 voor zover ons bekend	=1017c2 voor zover ons bekend is	=1017c3 voor zover wij hebben kunnen nagaan	=1017c4 voor zover mij bekend	=1017c6 voor zover wij kunnen overzien	=1142c0 voor de duur van	=1142c1 voor een duur van	=1142c2 voor een periode van	=1142c3 voor de periode van	=1143c0 voor wat betreft	=1143c1 voor wat ... betreft	=1143c2 voor zover het betreft	=1180c0 voor de goede orde	=1180c1 voor alle duidelijkheid	=1180c2 voor de volledigheid
langere	=56c21 langere termijn	=56c47 ruimere|langere termijn
voldoe	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=636c6 voldoe het bedrag
denken	125c7 denken|denk ... erover
griffie	474c0	=474u0 griffie van de raad	=474u1 griffie van de gemeenteraad	=474u2 griffie van de gemeente	=474u3 griffie van de provincie	=474u4 griffie van provinciale staten	=474u5 griffie van de tweede kamer	=474u6 griffie van de eerste kamer	=474u7 griffie van het parlement
rechtsmiddel	489c0
danken	=661u4 danken u bij voorbaat	=661u9 danken wij u bij voorbaat	=1189c5 danken u bij voorbaat	=1189c10 danken wij u bij voorbaat
draagt	=1049c5 draagt zorg	1050c0 draagt ... zorg voor	1050c4 draagt ... er zorg voor	1050u0 draagt ... kosten
bibliotheek	1245c0
welzijnsorganisatie	1268c0

aanmaning	45c34	115c0
red	56c19 redt|red ... niet op tijd
veranderingen	89c4 veranderingen ... dient|moet|moeten
betalingsherinnering	115c13	116c2
uitkering	=237c1 uitkering om niet
verrekeningen	275c1
prestatiebeurs	324c0
vreemdelingen	433c1
vluchtelingen	=1252c1 vluchtelingen werk
ouderenwerker	1253c5

inlogmiddelen	543c1
mantelzorgondersteuner	1265c2

schrijf	13c23 stuur|stuurt|sturen|schrijf ... naar ... adres bovenaan|boven	13c43 stuur|stuurt|schrijf ... brief ... naar|aan	13c59 schrijf|schrijft ... aan|naar ... adres|postbus*|college|bestuur|burgemeester	47c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	58c18	62c10	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	68c23 ^ schrijf ... op	103c0 schrijf|schrijft|schrijven	=1195u1 schrijf in dit kader
wie	=15c35 wie kan u helpen
discretionaire	=144c0 discretionaire bevoegdheid	=144c1 discretionaire bevoegdheden
cautie	353c0
erfpachtcanons	416c2
leegstandvergunningen	424c1
afstandsverplichting	438c0
anonimiseren	539c0
anonimiseerden	539c4
hierbijgaand	663c2
zorgkantoren	1340c1

bezoekadres	4c0
correspondentieadres	6c2
toe	=71c0 toe te sturen	=71c8 toe te voegen	=84c3 toe te lichten	=962c2 toe te zeggen	=964c2 toe te zenden	=1043u12 toe te zenden
misschien	104n16	110n6	=1181c2 misschien ten overvloede	=1181c5 misschien overbodig
bekeuring	113c11
rekeningen	115c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open
voertuig	119n3
motiveringen	147c1
ongeoorloofd	=311c0 ongeoorloofd verzuim	=311c1 ongeoorloofd schoolverzuim	=311c3 ongeoorloofd afwezig	=1009u2 ongeoorloofd verzuimd
last	=336u0 last onder dwangsom	=337c0 last onder dwangsom	=338u0 last onder bestuursdwang	=339c0 last onder bestuursdwang
administratieve	=344c0 administratieve sanctie	=344c1 administratieve sancties
zelfredzame	381c1
rooilijnen	506c1
aangeleverde	598c2
constateert	673c1
eerstkomend	716c0
persisteer	907c4
rectificeert	914c1
regelingen	=918c3 regelingen treffen
toereikend	960c0
rijksdienst	=1303c1 rijksdienst voor het wegverkeer	=1305c1 rijksdienst voor ondernemend nederland	=1306c1 rijksdienst voor identiteitsgegevens

telefoon	0c0	=7c33 telefoon van
herstel	=55c25 herstelt|herstel u|dit|het	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	93c0 herstel|herstellen|herstelt
koop	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
weiger	107c22 weigeren|weiger ... vergunning|aanvraag|verzoek	107c28 weigeren|weiger ... u|uw
controleerde	119n2
opschorten	156c0
arbeidsverplichtingen	207c1
opkoopbescherming	418c0
inburgeringsplichtige	440c1
ontberen	881c0
refereerde	=917c2 refereerde aan
tezamen	958c0
antidiscriminatievoorziening	1292c0

ik	=7c26 ik ben uw|je	19c2	=23c8 wij|we|ik verzoeken|verzoek|vragen|vraag u	=43c1 wij|we|ik hebben|heb|geven|zijn|wijzen|nodigen|nodig|vragen|willen|trekken|vorderen	=104c12 wij|we|ik geven|geef u ... vergunning|ontheffing|toestemming|subsidie	=117c2 ik heb ... nodig	=117c21 wij|we|ik vragen|vraag u om	=119c1 ik|wij|we nodig|nodigen ... uit	=645c3 ik bericht u	=800u16 ik indien	=978u2 ik dit schrijven	=1008c6 ik verzoek	=1037c2 ik wens te	=1161c2 ik wend mij tot u	=1161c6 ik richt mij tot u	=1167c6 ik heb het genoegen	=1168c5 ik betreur het u te moeten	=1182c3 ik merk op dat	=1205c7 ik vestig uw aandacht op
bereiken	=7c39 bereiken via|op
bovendien	37c4 ^ bovendien	100c6 ^ bovendien
tijdelijke	=54c4 tijdelijke maatregel	=81c0 tijdelijke maatregel
kwam	104n12	=775c9 kwam in aanmerking	=821c2 kwam te vervallen	=938u8 kwam te weten	968c5 kwam ... tot stand	=968c8 kwam tot stand
beginselen	=152c1 beginselen van behoorlijk bestuur
handhavingsverzoeken	355c1
gedoogden	357c4
ontvankelijk	455c0	=455u1 ontvankelijk voor
milieueffectrapport	512c0
controleverklaringen	556c1
weigeringsgronden	562c1
gedwongen	=594c0 gedwongen kader
anderszins	630c0
eenduidige	713c1
genegen	745c0
verkregen	993c4
gegeven	=1064c2 gegeven het feit dat

contactformulier	10c15
scannen	11c12
inleveren	13c24 lever|levert|inleveren|afgeven ... balie|loket|stadhuis|gemeentehuis|wijkcentrum|bibliotheek	=13c44 inleveren bij	71c2 lever|levert|inleveren|aanleveren
schrijft	13c59 schrijf|schrijft ... aan|naar ... adres|postbus*|college|bestuur|burgemeester	47c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	103c0 schrijf|schrijft|schrijven	=1195u2 schrijft in dit kader
belletje	13c64 belletje|telefoontje ... genoeg|dan|en	58c41 belletje|telefoontje|seintje|appje|mailtje
typ	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
bevoegde	=137c1 bevoegde gezag
beschermingsbewind	262c0
bindende	=328c1 bindende studieadvies	=328c2 bindende studieadviezen
seponeert	363c2
behoefde	638c2
inwilligt	813c2
vereiste	=988c0 vereiste documenten	=988c1 vereiste gegevens	=988c2 vereiste papieren	=988c3 vereiste stukken	=988c4 vereiste bijlagen	=988c5 vereiste informatie
antwoord	=1195u10 antwoord in dit kader
ruim	=1233c0 ruim van tevoren	=1233c1 ruim op tijd	=1233c2 ruim tevoren
steunpunt	=1264c2 steunpunt mantelzorg	=1264c3 steunpunt voor mantelzorgers

kunnen	=12c5 kan|kunt|kunnen niet op papier|schriftelijk|telefonisch	=13n5 kan|kunnen niet per|op|aan	=24c4 kunnen u	47c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	50c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	=62c18 kunnen wij	=62c19 kunnen we	101c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	=104n15 kunnen niet	107c17 kunnen|kan ... aanvraag ... niet toekennen|goedkeuren|honoreren|inwilligen	107c24 kunnen|kan ... geen ... geven|verlenen|toekennen|aanbieden	=107n1 kunnen wij ... afwijzen	110n2 kunnen ... teruggevorderd	121c17 kunnen ... aanvraag|bezwaar ... nog niet ... behandelen|beoordelen	=121c35 mogen|kunnen wij|we ... bezwaar ... niet inhoudelijk	128n3 kan|kunnen	=1169c8 kunnen wij u het volgende meedelen	=1169c9 kunnen wij u het volgende mededelen
stuur	13c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	13c21 stuur|stuurt|sturen|opsturen ... <po-box>	13c22 stuur|stuurt|sturen ... naar|aan ... <po-box>	13c23 stuur|stuurt|sturen|schrijf ... naar ... adres bovenaan|boven	13c43 stuur|stuurt|schrijf ... brief ... naar|aan	=22c3 sturen|stuur|zenden wij|we|ik	45c19	47c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	50c6 stuur|stuurt|dien|dient ... beroepschrift	58c19	58c32 sturen|stuur ... bewijs	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	71c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen	117c11 stuur|stuurt ... ons ... kopie|gegevens|papieren|bewijs|bewijsstukken|documenten|formulier|loonstrook*|bankafschrift*	=118c5 stuur ons
paspoort	32c14
afbetaling	59c12
kennen	104c3 kennen|ken ... toe	107c6 kennen|ken ... niet toe
reed	119n9
peildata	186c1
absoluut	=312c0 absoluut verzuim
ambulant	389c0
staatloze	450c1
erg	=648u5 erg bescheiden
pleegt	=902c4 pleegt overleg	902c7 pleegt ... overleg
thuisadministratie	1256c0

mondeling	13c28	=63c31 mondeling of schriftelijk	64n0	=683c2 mondeling dan wel schriftelijk
heeft	=14n1 heeft u schriftelijk	15n0 heeft|hebt ... namens u bezwaar	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=21c2 hebt|heeft het geld	47n6 hebt|heeft|had ... bezwaar gemaakt	50n1 hebt|heeft ... beroep ingesteld	=57c27 heeft|hebt u al betaald	=62c24 heeft u	63n1 hebt|heeft ... zienswijze gegeven	66c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=102c6 heeft geen	104c26 hebt|heeft|heb ... recht op zorg|hulp|ondersteuning|vervoer|verlof	115c18 hebt|heeft ... nog niet ... betaald	115n5 hebt|heeft ... bezwaar	119n7 hebt|heeft ... gesproken	123c3 hebben|heb|heeft ... aanvraag|bezwaar|bezwaarschrift|melding|brief|verzoek|klacht ... ontvangen	125n4 hebt|heeft ... zienswijze	126n0 hebt|heeft ... zienswijze	=132u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over	=991u5 heeft verhinderd	=1063u8 heeft gelet op	=1162c5 heeft u zich tot ons gewend	1238u10 heb|hebt|heeft|hebben ... tijdig
gratis	=15c16 gratis hulp	=15c32 gratis advies|ondersteuning|juridische|rechtshulp|hulp	382u1 gratis ... cliëntondersteuner
alsmede	17u3	623c0
jouw	20c4
hoeft	38c0 hoeft ... niets te doen	=38c1 hoeft niets te doen	38c3 hoeft ... niet te|zelf	=58c27 hoeft u niets	58c33 hoeft ... niet|niets	63n3 hoeven|hoeft ... niet	90c0 hoeft ... niet|geen	107n10	130c8 hoeft ... niets te doen	=130c9 hoeft niets te doen	=130c17 hoeft nu niets	=1204c4 hoeft geen betoog
herstelt	=55c25 herstelt|herstel u|dit|het	93c0 herstel|herstellen|herstelt
waren	96c13	=981c5 waren van kracht	=982c6 waren van mening	=982c21 waren van oordeel	=987c5 waren vereist
keur	104c1 keuren|keur ... aanvraag ... goed	107c5 keuren|keur ... niet goed
rechtsopvolgers	171c1
navorderingen	176c3
budgethouder	367c0
canon	416c1	=416u0 canon van
omgevingsplanactiviteiten	495c1
de-minimissteun	557c0
aangelegenheid	596c0
hen	=652u11 hen betreffende
verblijf	=771u1 verblijf ik hoogachtend	=1190c3 verblijf ik hoogachtend
redelijkerwijs	915c0
houten	=930u2 houten staven
voorafgaandelijk	=1144c2 voorafgaandelijk aan
geldwinkel	1282c2

leegstandsvergunningen	424c3
vrij	=648u6 vrij bescheiden
overging	=900c5 overging tot
wenste	=1037c3 wenste te
moge	=1185c6 moge het duidelijk zijn

belt	0c6	7c14 bel|bellen|belt	13c26 bel|belt|bellen ... afspraak|formulier|aanvragen|regelen|regeling|uitstel|doorgeven|verzetten|afzeggen|aanmelden	13c39 bel|belt ... dan sturen|regelen|helpen|krijgt	=21c0 belt|bellen u	=41c7 belt u|je	56c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	58c5	62c5	91c0 bel|belt|bellen
te	=7c49 te bereiken	=13c70 te retourneren	=29c19 te rekenen vanaf	=31c13 te laat	=55c9 te herstellen	=60c9 te zwaar	=60c10 te hard	=60c23 te streng	=60c72 te weinig geld	=61c3 te ver gaat	=65c0 te laat ... reden	=65c1 te laat ... waarom	=65c2 te laat door	=70c5 te voldoen	=71c4 te verstrekken	=72c3 te ondertekenen	=73c1 te verschijnen	=74c0 te melden	=74c3 te informeren	=91c0 te bellen	=93c0 te herstellen	=93c1 te verwijderen	=93c2 te staken	=93c6 te beëindigen	=104n6 te weinig toegekend	=105n2 te veel	=107n12 te laat	=108n0 te betalen	=110c21 te worden terugbetaald|teruggestort	=111c0 te veel ... ontvangen|gekregen|betaald|uitgekeerd|uitbetaald	=111c4 te veel|teveel ... toeslag|uitkering|bijstand|voorschot|geld	=111c8 te veel	=111n2 te veel geluid	=119c29 te verschijnen	=121c26 te donker|onleesbaar|wazig|onduidelijk	=123n7 te veel	=128n7 te laat bent	=608c3 te accorderen	=648u3 te bescheiden	=649c3 te beschikken op	=650c5 te beschikken over	=698u50 te dienen waarin	=698u51 te dienen om	=698u52 te dienen die	=698u53 te dienen bij	=698u54 te dienen en	=698u55 te dienen tegen	=706c1 te doen toekomen	=732c1 te fiatteren	=905c5 te participeren	=922c1 te restitueren	=925c1 te retourneren	=933c0 te allen tijde	=933c2 te alle tijden	=934c0 te dezer zake	=934c1 te dezen	=934c2 te dier zake	=935c0 te dien aanzien	=935c1 te dien einde	=935c2 te dezen aanzien	=935c3 te dien zake	=936c0 te kennen geven	=936c1 te kennen gegeven	=936c2 te kennen te geven	=936c3 te kennen geeft	=936c4 te kennen gaf	=936c5 te kennen gaven	=937c0 te meer daar	=937c3 te meer omdat	=937c5 te meer nu	=938c0 te weten een	=938c1 te weten de	=938c2 te weten het	=939c0 te wijten aan	=939c3 te wijten is aan	=939c4 te wijten zijn aan	=939c6 te wijten was aan	=961c2 te toetsen aan	=998c1 te verrichten	=1008c8 te verzoeken	=1036c1 te wenden tot	=1043c5 te zenden	=1110c1 te uwen aanzien	=1110c2 te zijnen aanzien	=1113c1 te behoeve van	=1114c1 te burele van	=1118c1 te uwen laste	=1118c2 te zijnen laste	=1119c1 te uwen nadele	=1120c1 te name van	=1196c0 te uwer informatie	=1196c2 te uwer kennisneming	=1196c3 te uwer oriëntatie	=1196c5 te uwer gebruike	=1228c2 te eniger tijd	=1228c3 te enigertijd	=1235c0 te zijner tijd	=1235c1 te gelegener tijd	=1235c4 te harer tijd	=1235c5 te rechter tijd
trek	34c5 trek|trekt ... af	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
voornemens	45c28	113n1	125c1	1023c0	=1023u8 voornemens van	=1023u10 voornemens tot
verzet	56c12 verzet|verzetten|verplaatsen|verschuiven ... afspraak|gesprek	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	79c3 verzet|verzetten
conceptbeslissing	125c13 conceptbeslissing|conceptbesluit|ontwerpbesluit
navorderingsaanslagen	176c1
briefadres	246c0
ombudsvrouw	1261c5

verlaagd	30c10
onjuistheden	57c8 onjuist|onjuiste|onjuistheden	879c1
inmiddels	57c26 intussen|inmiddels|al|reeds ... betaald	=1190c0 inmiddels verblijven wij	=1190c1 inmiddels verblijf ik
daarna	66c6 ^ eerst|dan|daarna|nu betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|laat|zorg	100c1 ^ daarna
overgemaakt	70c3 overmaken|overmaakt|overgemaakt
opschortten	156c3
arbeidsongeschiktheidspercentages	221c1
afstandsverplichtingen	438c1
verdaagd	485c5
ruimtelijke	=511c0 ruimtelijke onderbouwing	=511c1 ruimtelijke onderbouwingen
geaccordeerd	608c1
geadstrueerd	612c3
gerechtigd	748c0
opteerden	896c4
verschuldigd	1001c0
refererende	=1157c12 refererende aan
centraal	=1300c1 centraal administratie kantoor	=1304c1 centraal bureau rijvaardigheidsbewijzen	=1342c1 centraal orgaan opvang asielzoekers	=1348c1 centraal justitieel incassobureau
huurcommissie	1321c0

beslissen	22c0 beslis|beslissen|beslist	45c2	128n1 beslissen|beslist ... voor|vóór|uiterlijk
bel*	32c32 belastingaanslag*
verstreken	47n10	1003c3
beroepschrift	50c4 beroepschrift ... indienen	=50c5 beroepschrift in te dienen	=50c18 beroepschrift dient|moet|kan	50c20 beroepschrift ... gezonden|gestuurd|ingediend	51c5	77c6	=800u14 beroepschrift indien
alsnog	55c0	115c29 alsnog ... betaalt|betalen|overmaakt|voldoen	=121c30 alsnog opschrijven|insturen|opsturen|toesturen|aanleveren|ondertekenen|nasturen
geldzorgen	60c14
aanslag	115c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open	115c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan	172c0	=172u2 aanslag gepleegd	=172u3 aanslag plegen	=172u8 aanslag op uw	=172u9 aanslag op het	=172u10 aanslag op hem	=172u11 aanslag op haar	=172u12 aanslag op een	=172u13 aanslag mislukt	=172u14 aanslag mislukte	=636c20 aanslag voldoen	636c21 aanslag ... voldoen	636c22 aanslag ... voldaan
leerbaarheidstoets	442c0
niet-ontvankelijkverklaringen	457c1
liquiditeitsprognoses	567c1
verschijnt	=793c4 verschijnt in persoon
verschaft	999c2
zijdens	1044c0
bijgesloten	=1152c15 bijgesloten treft u	=1152c16 bijgesloten vindt u	=1152c17 bijgesloten ontvangt u
jongerenwerk	1270c2

bovenstaande	=53c4 bovenstaand|bovenstaande adres
invullen	72c1
stuiten	=302c2 stuiten de verjaring	=302c3 stuiten van de verjaring
welstandscommissie	502c0
noch	863c0
verrichte	998c5
wegens	=1064c4 wegens het feit dat
wijkteams	1247c1

schriftelijk	14c0	=14n3 schriftelijk laten weten	=14n4 schriftelijk medegedeeld	=64c2 schriftelijk uw zienswijze	=683c1 schriftelijk dan wel mondeling	=744c6 schriftelijk gemotiveerd	=744c7 schriftelijk en gemotiveerd
betalingsproblemen	60c15
schuur	249u1 schuur ... legaliseren	249u6 schuur ... gelegaliseerd
vaststellingsbeschikking	547c2
navenante	855c1
strekte	=931c7 strekte tot	=931c8 strekte ertoe

hoorzitting	3n0	119c11 hoorzitting ... <date>	120c3	476c0
maken	=22c7 maken wij|we ... over	=58c2 maken wij|we het in orde	=600c7 maken aanspraak op	600c10 maken ... aanspraak op	=756c3 maken gewag van	819c7 maken ... kenbaar	=819c11 maken kenbaar	=831c6 maken melding van	=1184c0 maken u erop attent	=1184c1 maken wij u erop attent	=1184c6 maken u er op attent	=1213c3 maken wij van de gelegenheid gebruik
voorts	37c0 ^ voorts	1026c0
maakt	47c5 maak|maakt ... bezwaar	70c0 maak|maakt <amount> over	70c4 maak|maakt ... over	77c1 maak|maakt ... bezwaar	=600c6 maakt aanspraak op	600c9 maakt ... aanspraak op	=756c1 maakt gewag van	756c8 maakt ... gewag van	819c5 maakt ... kenbaar	=819c9 maakt kenbaar	831c4 maakt ... melding van	=831c5 maakt melding van
motivering	147c0
algemene	=152c0 algemene beginselen van behoorlijk bestuur	=377c0 algemene voorziening	=377c1 algemene voorzieningen	=810u3 algemene inlichtingen	=815u5 algemene wet inzake
loonkostensubsidie	227c0
inbeslagnemingen	361c1
inburgeringsplicht	439c0
herroept	479c2
aangewende	605c3
mededeling	=828c0 mededeling doen van	=828c1 mededeling te doen van	=828c2 mededeling gedaan van	=828c3 mededeling doet van
uitgevaardigd	976c1
meldpunt	=1292c3 meldpunt discriminatie

website	=4u5 website * bezoeken	10c11	12c1 digitaal|online|digid|website ... uitsluitend|alleen
onvolledig	122c3
curatele	259c0
bouw	=272u10 bouw vordert
omtrent	871c0	=871u0 omtrent het middaguur	=871u1 omtrent middernacht	=871u2 omtrent een	=871u3 omtrent zeven	=871u4 omtrent acht	=871u5 omtrent negen	=871u6 omtrent tien
zorggedragen	1049c13
mogelijk	=1181c3 mogelijk ten overvloede
schuldhulpmaatje	1255c0

contactpersoon	7c0
als	17c9 als u|je|jij|wij|we|ik|de|het|er|dit|dat|uw|je|deze|die|iemand|blijkt|niet|geen|mensen|betaling	=17u4 als gevolg	=17u5 als bedoeld	=17u6 als volgt	=17u8 als voorschot	=17u9 als bijlage	=17u10 als bewijs	=17u11 als eerste	=17u12 als laatste	=17u16 als vertrokken	=21u0 als u|je ... krijgt|ontvangt|hoort	=23u5 als u moet	=24u4 als u kunt	=31c0 als u|je|jij ... niet|geen	=31c6 als het niet lukt	=31c8 als|indien|wanneer u|wij|je|de|uw ... niet|geen	=58c34 als niet verzonden	=58c35 als niet geschreven	66c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=89c6 als er iets verandert	=105n6 als voorschot	=107n0 als wij	=113c17 als straf	=117n1 als u ... nodig	=125u2 als u van plan	=373u9 als indicatie	=446u0 als referent voor uw sollicitatie	=621c0 als bedoeld in	=800u0 als ik ... indien	=825c2 als volgt luidt	=825c3 als volgt luiden	=858c0 als niet verzonden beschouwen	=858c1 als niet verzonden te beschouwen	=858c2 als niet geschreven beschouwen	=858c3 als niet geschreven te beschouwen	=858c4 als niet verzonden worden beschouwd	=946u0 als u ten minste	=946u1 als ten minste	=946u3 als het ten minste	=946u4 als dat ten minste	=1047u0 als zodanig	=1115c1 als gevolg van	=1152c14 als bijlage treft u	=1155c1 als reactie op uw	=1156c3 als vervolg op uw	=1156c4 als vervolg op onze	=1156c5 als vervolg op ons	=1187c16 als gezegd	=1209c2 als te doen gebruikelijk	=1211c3 als zodanig beschouwd
er	=130c10 er verandert|veranderen	=721c0 er dient rekening mee te worden gehouden	=721c1 er dient rekening mee gehouden te worden	=929c6 er is geen sprake van	=1063u9 er gelet op
vertrouwensbeginsel	150c0
verweerders	465c1
controleverklaring	556c0
de-minimisverklaringen	558c1
constateren	673c0
genoegzaam	746c0
rectificeren	914c0
retourneerden	925c7
vanuit	=1139c1 vanuit het oogpunt van
belastingdeurwaarder	1350c4

dit	=55c27 dit te herstellen	=107c25 dat|dit kan|gaat helaas? niet	=620c13 dit alles overziende	=652u4 dit betreffende	=776u2 dit in aanmerking nemende	=978c1 dit schrijven	=978u3 dit schrijven wij	=978u4 dit schrijven we	=978u5 dit schrijven ik	=978u6 dit schrijven zij	=978u7 dit schrijven ze	=1192c3 dit spreekt voor zich	=1194c0 dit gezegd hebbende	=1194c1 dit alles gezegd hebbende	=1194c2 dit in aanmerking nemende
overleggen	71c3	=897c3 overleggen van stukken	=897c4 overleggen van bewijs
bouwwerk	249u0 bouwwerk ... legaliseren	249u5 bouwwerk ... gelegaliseerd	503c0
erfpachten	415c1
ontbeerden	881c3
overgegaan	=900c1 overgegaan tot
jeugdbescherming	1344c2

langskomen	4c2	13c47	73c5
binnenlopen	4c20
vóór	27c2 voor|vóór <date>	27c3 vóór <placeholder>	=27c18 voor|vóór uiterlijk <date>	=27c21 vóór of op <date>	119n11
beg*	32c27 begroting*
bezwaarschrift	47c12 bezwaarschrift ... worden ingediend	47c13 bezwaarschrift ... indienen	47c31 bezwaarschrift ... wenden|richten|sturen	=47c34 bezwaarschrift richt|stuurt|levert|dient|zendt|adresseert u	47c38 bezwaarschrift ... dient ... te	71u3 bezwaarschrift ... sturen	77c2	121c11 bezwaarschrift ... niet compleet|volledig	121c18 bezwaar|bezwaarschrift ... nog niet|onvolledig|compleet|volledig	123c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	128c0 bezwaar|bezwaarschrift|bezwaren ... gegrond|ongegrond|niet-ontvankelijk	=800u9 bezwaarschrift indien
fout	57c9 fout|fouten|foutje	=57c11 fout gemaakt	75c1 fout ... bel|meld|laat|geef
doe	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	68c22 ^ doe dat|dit	=706c3 doe toekomen	706c5 doe ... toekomen
verstrekken	71c4 verstrekken|verstrekt	1002c0
gemachtigden	160c1
betaalbaarstelling	240c0
apostilles	250c1
ingevorderd	272c5	=272u12 ingevorderd rijbewijs
vorderingen	287c1	=287u0 vorderingen maken	=287u1 vorderingen maakt	=287u2 vorderingen gemaakt	=287u6 vorderingen van de werkzaamheden	=287u7 vorderingen van uw kind	=287u8 vorderingen van de leerling	=287u9 vorderingen bij	=287u10 vorderingen in	=287u11 vorderingen op school
verjaringen	301c1
maatwerkvoorzieningen	376c1
maatwerkvoorschriften	519c1
bevoorschotting	555c0
beschikken	615c7 beschikken ... afwijzend	=615c9 beschikken afwijzend	=649c0 beschikken op	=649u1 beschikken op dit moment	=649u3 beschikken op ... over	=650c0 beschikken over	650c7 beschikken ... over	=650u1 beschikken op
beschikten	=650c4 beschikten over
verstrekten	1002c2
verstrijken	1003c0
veroorloven	=1193c9 veroorloven ons	=1193c10 veroorloven wij ons
gemeenten	1322c1

inloggen	10c2	11c2	94c1
uitgesteld	56c42
vertel	58c22	62c0	63c13 vertel|vertellen ... wat u ... vindt	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	84c0 vertel|vertelt|vertellen
spreiden	59c35
verstuur	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg
onroerendezaakbelasting	182c0
draagkracht	218c0	=218u0 draagkracht van het dak	=218u1 draagkracht van de vloer	=218u2 draagkracht van de bodem	=218u3 draagkracht van de grond	=218u4 draagkracht van het gebouw	=218u5 draagkracht van de constructie	=218u6 draagkracht van de brug	=218u7 draagkracht van de fundering	=218u8 draagkracht van de muur
verminderde	=348u0 verminderde verwijtbaarheid	=349c0 verminderde verwijtbaarheid
seponeren	363c0
bijbehorende	=503u1 bijbehorende bouwwerken	=504c1 bijbehorende bouwwerken
afwijzend	=615c0 afwijzend beschikken	=615c1 afwijzend beschikt	=615c2 afwijzend te beschikken	=615c3 afwijzend beslist	=615c4 afwijzend te beslissen	=615c5 afwijzend beslissen	=650u5 afwijzend beschikt	=650u6 afwijzend beschikken
vriendelijk	=704u0 vriendelijk doch dringend	=1007u0 vriendelijk verzocht	=1008u3 vriendelijk te verzoeken	=1199c0 vriendelijk doch dringend	=1199c1 vriendelijk maar dringend	=1199c3 vriendelijk en dringend	=1199c6 vriendelijk verzocht	=1199c7 vriendelijk verzoeken	=1199c8 vriendelijk te verzoeken
meermaals	762c1
spoedigst	1219c4
wijkteam	1247c0
antidiscriminatiebureau	1292c2
rvig	1306c0

ant*	6c4 antwoordnummer*	13c6 antwoordenvelop*	39c2 antwoordenvelop*
informatie	=7c10 informatie bij	=7c34 uitleg|informatie|inlichtingen|toelichting geeft|geven|bij|van	7c44 inlichtingen|informatie ... bij	=69c4 informatie nodig	=117c8 informatie nodig	=131c0 informatie over	=1165u1 informatie met betrekking tot
ouders	15c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
oneens	=48c1 oneens met
dringende	=60c8 dringende reden|redenen
zorgen	=60c37 zorgen over
aanleveren	71c2 lever|levert|inleveren|aanleveren	117c24	598c0
belastingplichtigen	198c1
strijdige	=508c1 strijdige gebruik
danwel	683c0
thans	959c0
zeggen	962c6 zeggen ... toe	=962c9 zeggen toe
personen	=1034c2 personen welke

zienswijze	63c0 zienswijze ... geven|indienen|kenbaar|naar|sturen	=63n2 zienswijze ontvangen	=64c3 zienswijze schriftelijk	78c0	=125n2 zienswijze gegeven	125n3 zienswijze ... ingediend	126c1 zienswijze ... geven|indienen|kenbaar	126n1 zienswijze ... gegeven|ontvangen	133c0
maan	115c1 maan|manen ... aan
algehele	=270c2 algehele gemeenschap van goederen
nihilstellingen	549c3
merken	599c6 merken ... aan als	=599c7 merken wij aan als	=599c9 merken aan als	=1169c15 merken wij het volgende op	=1182c0 merken wij op dat	=1182c4 merken wij nog op dat	=1182c5 merken wij hierbij op dat
waaraan	636u6 waaraan ... voldoen
medewerking	=829c0 medewerking verlenen	=829c9 medewerking te verlenen	=829c10 medewerking verleend	=829c11 medewerking verleent	=994u6 medewerking verlenen	=994u7 medewerking te verlenen	=994u8 medewerking verleend	=994u9 medewerking verleent
waarvan	=1197c0 waarvan akte
informatiepunten	=1244c1 informatiepunten digitale overheid
rechtskundig	=1258c3 rechtskundig spreekuur

tussen	3c10 tussen <time> en <time>	3c27 tussen <number> en <number> uur
ruimere	=56c47 ruimere|langere termijn
mailtje	58c41 belletje|telefoontje|seintje|appje|mailtje
overweegt	125c6 overweegt|overwegen ... intrekken|opleggen|stoppen|beëindigen
startkwalificatie	310c0
ongewenst	=432c2 ongewenst verklaard	=432c3 ongewenst verklaren	=432c4 ongewenst te verklaren
statushouder	443c0
twee-factor-authenticatie	541c3
beoogd	644c4
gebezigd	655c4
onverlet	885c0	=885c3 onverlet laat	=885c4 onverlet laten	=885c5 onverlet gelaten
ultimo	977c0
taalvrijwilligers	1286c3

<number>	3c38 <number> tot <number> uur	26c0 <number> dagen|werkdagen|weken|maanden de tijd	26c1 <number> dagen|werkdagen|weken|maanden nadat|na	26c3 <number> dagen|werkdagen|weken|maanden voor|vóór	26c7 <number> weken om	26c9 <number> dagen|weken|maanden om	26c10 <number> dagen|weken|maanden vóór	26c16 <number> weken te rekenen	59c32 <number> maandelijkse|gelijke delen|termijnen|bedragen	66c3 ^ <number> betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|log|upload|onderteken
leidt	=30c3 leidt tot
<po-box>	47c11 <address> ... bezwaarschrift
verbetering	=57c55 verbetering|aanvulling doorgeven
kans	63c25 kans ... gehad? om te reageren|reageren
twee	=111c12 twee keer ... overgemaakt|betaald|gekregen|ontvangen	=1023u7 twee voornemens
cliëntondersteuning	383c0	=383u0 cliëntondersteuning is gratis	1251c0
volledig	=386c0 volledig pakket thuis
pseudonimiseerde	538c3
luidt	=825c0 luidt als volgt
omissie	869c0
clientondersteuning	1251c1
kantonrechter	1331c3
kinderrechter	1331c4

uw	=0u0 uw telefoonnummer	=0u2 uw telefoon	=2c0 uw telefoonnummer	=2c3 uw nummer	=7c2 uw contactpersoon	=7c18 uw consulent	=7c19 uw medewerker	=7c25 uw consulent|coach|begeleider|adviseur is	=7c30 uw vaste contactpersoon	=7c36 uw klantmanager|consulent|behandelaar|contactpersoon|coach	=15c58 uw naaste	=15n1 uw gemachtigde de|mr.|heeft	20c3	=43c3 uw|je * krijgt|is|wordt	=47c22 uw bezwaar ... stuurt|sturen|insturen|schrijven|mailen|opsturen	=47c40 uw bezwaar moet	=47n4 uw bezwaar gegrond	=47n5 uw bezwaar ongegrond	=60c3 uw situatie|omstandigheden ... rekening|meewegen|meegewogen|bekijken|gekeken|gekeken|kijken	=60c35 uw verhaal	=61c5 uw belang ... afgewogen|gewogen|zwaarder	=63c1 uw zienswijze	=63c7 uw mening	=63c9 uw kant van het verhaal	=63c10 uw reactie geven	=63c15 uw reactie ... voor|vóór|uiterlijk|binnen	=63c29 uw bezwaren tegen dit|het|ons voornemen	=82c2 uw situatie	104c5 uw ... wordt|is|worden|zijn toegekend	=104c27 uw aanvraag ... gehonoreerd	=119c12 uw afspraak	=121c22 uw aanvraag|bezwaar ... aanvullen	=126c0 uw zienswijze	=128c9 uw bezwaar ... gelijk|ongelijk	=128c15 uw bezwaar slaagt|slaagde	=287u12 uw vorderingen met	=652u3 uw betreffende	=829c1 uw medewerking verlenen	=829c2 uw medewerking te verlenen	=829c3 uw medewerking verleent	=829c4 uw medewerking verleend	=978c0 uw schrijven	=1008u0 uw verzoeken u	=1023u3 uw voornemens	=1037u0 uw wensen te	=1188c7 uw reactie afwachtend	=1188c8 uw reactie afwachtende	=1188c9 uw antwoord afwachtend	=1188c12 uw berichten afwachtend	=1205c12 uw aandacht vestigen op	=1205c13 uw aandacht te vestigen op	=1205c14 uw bijzondere aandacht
werkgever	15c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen	33c0
denkt	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=57c18 denkt u dat ... niet klopt	=57c23 denkt|denk u|je dat ... verkeerd|fout|niet goed
gelijk	45c40
bespreek	62c37 bespreek|bespreken
re-integratie	208c0
onderbewindstelling	262c1
rechthebbende	267c0
onderverhuurt	410c1
voorafgaand	=1144c0 voorafgaand aan
juridisch	=1243c0 juridisch loket	=1258c1 juridisch spreekuur

de	=3n1 de afspraak is	=4c6 onze|de balie	=19c5 de gemeente	=19c7 de dienst	=19c8 de minister	=19c9 de inspecteur	=19c10 de svb	=19c14 de belastingdienst	=19c16 de commissie	=19c17 de rechter	=19c18 de rechtbank	19c19 de medewerker*	=20c5 de aanvrager	=20c7 de belanghebbende	=55c6 de gelegenheid ... aan|om te vullen|herstellen|verbeteren	=55c7 de kans ... aan te vullen|herstellen|verbeteren	=97c0 de gemeente	=97c2 de dienst	=97c3 de minister	=97c4 de inspecteur	=97c5 de rechter	=97c6 de rechtbank	=97c7 de commissie	=132u9 de beschikking over een	=557c1 de minimis steun	=557c2 de minimissteun	=558c2 de minimis verklaring	=558c3 de minimisverklaring	=652u0 de betreffende	=716u0 de eerstkomende tijd	=832c0 de mening toegedaan	=874c1 de onderhavige	=1008u1 de verzoeken u	=1023u1 de voornemens	=1037u1 de wensen te	=1220c0 de komende tijd	=1220c1 de komende periode	=1220c5 de aankomende periode	=1220c6 de eerstkomende tijd
beoordelen	=62c39 beoordelen wij|we
beëindigen	93c6
boetebeschikking	114c3
verklaringen	=265c1 verklaringen van erfrecht
betekeningen	285c1
teruggevorderde	289c6
ontvankelijke	455c1
griffierecht	473c0	=473u3 griffierecht aan de rechtbank	=635c9 griffierecht ad	=636c34 griffierecht voldoen	636c35 griffierecht ... voldoen	636c36 griffierecht ... voldaan
functionaris	=537c0 functionaris gegevensbescherming	=537c1 functionaris voor gegevensbescherming	=537c2 functionaris voor de gegevensbescherming
eenieder	714c0
hetzij	766c0
vervaardigen	1004c0
bewijsstukken	=1034c8 bewijsstukken welke
formulierenspreekuur	1254c3
gemeenteraden	1324c1
gerechtshoven	1333c1

wijzigingsformulier	32c8
sal*	32c33 salarisstrook*	32c34 salarisspecificatie*
weeg	62c27 weeg|wegen ... mee
bewaar	68c8	68c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
schrijven	103c0 schrijf|schrijft|schrijven
onroerende-zaakbelasting	182c2
voortijdige	=314c1 voortijdige schoolverlater	=314c3 voortijdige schoolverlaters
verificatie	542c0
staatssteun	559c0
aangewend	605c2
conform	671c0	=671u0 conform aan	=671u3 conform geëist	=671u4 conform uitgevoerd	=671u5 conform uitgevoerde	=1166c2 conform uw verzoek	=1166c3 conform uw aanvraag
inwilligen	813c0
verifieerde	992c3
vermoedelijk	996c0
ingesloten	=1152c9 ingesloten treft u	=1152c10 ingesloten vindt u	=1152c11 ingesloten zenden wij	=1152c12 ingesloten ontvangt u	=1152c13 ingesloten gelieve u

afgelopen	95c2
belangenafwegingen	148c1
aanslagen	172c1	=172u4 aanslagen gepleegd	=172u15 aanslagen op
ingevorderde	272c6	=272u11 ingevorderde rijbewijs
preferent	304c0	=304u1 preferent geneesmiddel
team	=354u0 team handhaving
indicatie	373c0	=373u0 indicatie van de kosten	=373u1 indicatie van het bedrag	=373u2 indicatie van de prijs	=373u3 indicatie van de hoogte	=373u4 indicatie hoeveel	=373u5 indicatie geven	=373u15 indicatie van wat	=373u16 indicatie van hoe
intramurale	387c1
aangevangen	603c2

invorderingskosten	30c4 kosten|rente|incassokosten|invorderingskosten ... rekening|betalen|bij|verhoogd	99c10	274c0
factuur	32c20	115c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan	=636c12 factuur voldoen	636c13 factuur ... voldoen	636c14 factuur ... voldaan	=636c15 factuur voldaan
ingebrekestellingen	159c1
heffingskorting	192c0
niet-ingezetenen	243c1
beroepsbegeleidende	=334c0 beroepsbegeleidende leerweg	=334c1 beroepsbegeleidende leerwegen
indicatiestellingen	374c1
wilsonbekwaam	393c0
indieningsvereisten	518c1
hanteert	759c1
vermits	995c0

inloopspreekuur	4c9
eherkenning	10c1	11c1
acceptgiro	13c51
onterecht	57c22
ontbreekt	=57c46 ontbreekt er iets	121c19 ontbreekt ... handtekening|bijlage|bewijs|datum|reden|gronden	121c34 ontbreekt|ontbreken ... bij uw|de aanvraag
derdebelanghebbende	135c2
bevoegd	=137c0 bevoegd gezag
evenredigheidsbeginsel	149c0
aanslagbiljetten	173c1
arbeidsdeskundigen	228c1
bijstand	=237c0 bijstand om niet
wendde	=1036c7 wendde zich tot
t.z.t.	1235c6
incassokantoor	1351c3

online	=4u2 online loket	10c10	12c1 digitaal|online|digid|website ... uitsluitend|alleen	52c16
beslist	22c0 beslis|beslissen|beslist	128n1 beslissen|beslist ... voor|vóór|uiterlijk
besluit	44c0	45c0	=106c5 besluit toekenning	=128c8 besluit op bezwaar	128c18 besluit ... in stand	=129c2 besluit op bezwaar	=129c3 besluit op uw bezwaar*	=1165u3 besluit met betrekking tot	=1165u4 besluit inzake uw
verlening	106c2
vordering	110c6 vordering ... verschuldigd	112c3	=115c28 vordering uit handen	287c0	=287u3 vordering van de werkzaamheden	=287u4 vordering van het werk	=287u5 vordering van de bouw	=635c3 vordering ad	=636c32 vordering te voldoen	636c33 vordering ... voldaan	=1112c8 vordering ter hoogte van
onverschuldigd	111c3	290c0
rechtsmiddelen	489c1
alles	=620c0 alles overziend	=620c1 alles overziende	=620c2 alles afwegende	=620c3 alles afwegend	=620c4 alles overwegende	=620c5 alles overwegend	=620c6 alles in aanmerking genomen	=620c7 alles in aanmerking nemend	=620c8 alles in aanmerking nemende	=776u0 alles in aanmerking	=1208c3 alles in het werk stellen	=1208c4 alles in het werk gesteld	=1208c5 alles in het werk te stellen
medio	830c0
verzuimt	1009c1
lessen	=1009u5 lessen verzuimd
spoed	=1224u2 spoed naar de spoedeisende
zorgverzekeraar	1352c0

laatste	=55c23 laatste kans|gelegenheid	=55c30 laatste mogelijkheid|kans	=115c12 laatste herinnering	=116c3 laatste herinnering	614u7 laatste ... afschriften
ondertekenen	72c3 onderteken|ondertekent|ondertekenen
erfpachtcanon	416c0
geanonimiseerd	539c5
dienst	=810u0 dienst inlichtingen	=1295c0 dienst toeslagen	=1299c1 dienst uitvoering onderwijs	=1343c0 dienst terugkeer en vertrek
ondergetekenden	873c1
vervaardigd	1004c2
ouderenconsulent	1253c3

wij	=4c25 wij zitten aan|op|in	19c0	=22c6 wij|we bellen|sturen|betalen|beslissen|nemen|laten|reageren|maken|behandelen|informeren	=23c8 wij|we|ik verzoeken|verzoek|vragen|vraag u	=41c0 wij|we bellen u	=41c3 wij|we vragen ... zelf op	=41c4 wij nemen contact met u op	=43c1 wij|we|ik hebben|heb|geven|zijn|wijzen|nodigen|nodig|vragen|willen|trekken|vorderen	56u1 wij ... meer tijd nodig	56n8 wij ... verlengen	57c34 wij ... verkeerd	57c35 wij ... vergist	=58c24 wij|we herstellen|verbeteren|passen|corrigeren	=58c48 wij|we zetten	=59n12 wij|we betalen	=68c17 wij wijzen u	=70u9 wij|we betalen	=71u1 wij|we sturen u	=74u2 wij|we laten u weten	=93u0 wij|we herstellen	=93u3 wij stoppen	=98c10 wij ontvangen	100c10 ^ wij	=104c12 wij|we|ik geven|geef u ... vergunning|ontheffing|toestemming|subsidie	=104c29 wij|we vergoeden|betalen ... kosten	=105c2 wij|we betalen mee	=105c3 wij|we betalen ... aan u	=107c29 wij|we maken|geven|vergoeden|verlenen geen	=110c19 wij|we krijgen nog <amount>	=117c1 wij|we hebben ... nodig	=117c16 wij|we missen ... gegevens|informatie	=117c21 wij|we|ik vragen|vraag u om	=117c22 wij|we controleren	=117c28 wij|we moeten|willen ... weten|horen	=117c34 wij|we weten niet	=119c1 ik|wij|we nodig|nodigen ... uit	=121c14 wij|we missen nog	=123c10 wij|we hebben ... ontvangen	=123c14 wij|we ontvingen|ontving	=128c20 wij|we blijven bij ons|het|onze	=128n0 wij|we beslissen ... binnen	=130c13 wij|we willen u|je informeren	=645c2 wij berichten u	=721c5 wij verzoeken u er rekening mee te houden	=872u4 wij brengen graag onder uw aandacht	=978u1 wij dit schrijven	=1008c2 wij verzoeken	=1036u0 wij wenden ons tot	=1150c7 wij bevestigen de goede ontvangst	=1158c2 wij hebben ... in goede orde ontvangen	=1161c0 wij wenden ons tot u	=1161c4 wij richten ons tot u	=1167c5 wij hebben het genoegen	=1168c4 wij betreuren het u te moeten	=1168c7 wij moeten u helaas mededelen	=1182c1 wij merken op dat	=1182c6 wij merken hierbij op dat	=1200c3 wij brengen ter algemene kennis	=1205c4 wij brengen graag onder uw aandacht	=1205c5 wij vestigen uw aandacht op	=1205c10 wij vragen uw aandacht voor	=1213c1 wij maken van de gelegenheid gebruik	=1213c2 wij maken van deze gelegenheid gebruik	=1213c5 wij maken graag van de gelegenheid gebruik
verwachten	=5c4 verwachten wij u	45c33	=73c2 verwachten wij|we u	98c5 verwachten|verwacht ... van u	=119c5 verwachten wij|we u
verschuiven	56c12 verzet|verzetten|verplaatsen|verschuiven ... afspraak|gesprek	56c55 verschuiven|opschuiven
houd	68c10 houd ... bij de hand	68c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
verschijnen	73c1
uit	=84c2 uit te leggen	=575c2 uit huis geplaatst	=575c3 uit huis plaatsen	=575c4 uit huis te plaatsen	=970c0 uit dien hoofde	=970c1 uit dezen hoofde	=971c0 uit eigener beweging	=971c1 uit eigen beweging	=976c2 uit te vaardigen	=1043u14 uit te zenden	=1137c0 uit hoofde van	=1138c0 uit kracht van	=1139c0 uit oogpunt van	=1139c2 uit een oogpunt van
bestuursorgaan	136c0
volmachten	162c1
bestaanskosten	216c3
geslachtsnamen	256c1
voorzieningenrechters	467c1
verschillen	=982u3 verschillen van mening
verrichten	998c0
verschaffen	999c0
verschaften	999c4
vervaardigden	1004c4
verzochten	1008c9
belastingdienst	1294c0
openbaar	=1314c0 openbaar ministerie

uitgenodigd	45c21	119c3
mist	=121c15 mist nog
heffingsambtenaar	179c0
stuitingen	302c1
gebruikelijke	=379c0 gebruikelijke hulp	=379c1 gebruikelijke zorg
cliëntondersteuner	382c0	382u0 cliëntondersteuner ... gratis	382u2 cliëntondersteuner ... helpt	382u3 cliëntondersteuner ... met u	1250c0
spoedmachtiging	577c0
woonplaatsbeginsel	592c0
bewerkstelligde	653c2
wederom	1032c0
clientondersteuner	1250c2
wijkcoaches	1269c1
toeslagenservicepunten	1288c2

loop	4c19 loop ... binnen	4c27 loop|loopt ... binnen	13c58 loop|loopt ... binnen	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
papieren	=12c6 papieren aanvragen|formulieren|stukken ... niet	=13c4 papieren formulier	=13c5 papieren versie	=13c37 papieren aanvraag|exemplaar|brief	=13n10 papieren aanvragen nemen wij niet
samenwerkingsverband	=316c0 samenwerkingsverband passend onderwijs	=316c2 samenwerkingsverband voor passend onderwijs	=316c3 samenwerkingsverband van scholen
peiljaren	331c1
seponeerde	363c3
schriftelijke	=591c0 schriftelijke aanwijzing	=591c1 schriftelijke aanwijzingen	=591u0 schriftelijke aanwijzingen op	=591u1 schriftelijke aanwijzingen in
kennisnemen	=820c3 kennisnemen van
uiteenzetten	972c0
noteer	=1195u6 noteer in dit kader

ret*	13c7 retourenvelop*	39c4 retourenvelop*
<date>	28c1 <date> om <time>	28c2 <date> van <time>	28c3 <date> <time>	119c35 <date> om <time>	119c36 <date> om <number> uur	119c37 <date> tussen <time>
ander	=56c45 nieuw|nieuwe|ander tijdstip|moment|datum|afspraak
heb	61c0 hebben|heb ... bekeken|gekeken|meegewogen|afgewogen|onderzocht ... situatie|omstandigheden	104c4 heb|hebben ... toegekend	104c26 hebt|heeft|heb ... recht op zorg|hulp|ondersteuning|vervoer|verlof	=117c0 hebben|heb wij|we|ik ... nodig	123c3 hebben|heb|heeft ... aanvraag|bezwaar|bezwaarschrift|melding|brief|verzoek|klacht ... ontvangen	=123c9 hebben|heb uw|je ... ontvangen	=123c13 hebben|heb uw|je ... binnen	=132u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over	=276u5 heb mij ... verrekend	=784u1 heb ik in goede orde ontvangen	=1158c1 heb ik in goede orde ontvangen	1238u10 heb|hebt|heeft|hebben ... tijdig
vorig	=95c4 vorig jaar
voorkom	110n4 voorkomt|voorkom|voorkomen	111n3 voorkomt|voorkom|voorkomen
her*	116c1 herinnering*
herroepen	128c11 herroepen ... besluit	128c23	479c0
ambtshalve	140c0
saneringskredieten	298c1
primaire	=320c1 primaire onderwijs	=463c1 primaire besluit	=463c2 primaire besluiten
rooilijn	506c0
alhier	618c0
continueert	674c1
convenieert	675c1
kosteloze	822c1
bijtijds	1238c2
kredietbank	1341c0
cjib	1348c0
incassobureau	1351c0

toelichting	=7c34 uitleg|informatie|inlichtingen|toelichting geeft|geven|bij|van	69c5
moeilijke	=60c18 moeilijke situatie	=60c34 moeilijke tijd|periode|omstandigheden
reactie	=63c4 reactie op dit|ons|het voornemen	=63c16 reactie geven	78c2 reactie ... voornemen
overmaakt	70c3 overmaken|overmaakt|overgemaakt
overwegen	125c3 overwegen ... te	125c6 overweegt|overwegen ... intrekken|opleggen|stoppen|beëindigen
derde-belanghebbende	135c0
opschort	156c1
duurzaam	=217c1 duurzaam gebruiksgoed	=220c0 duurzaam gescheiden
resterende	=222c1 resterende verdiencapaciteit	921c5	=921u0 resterende verdiencapaciteit
beleid	239u2 beleid ... herzien
terugvordering	288c0
toezicht	=354u2 toezicht en handhaving
persoonsgebonden	=366c0 persoonsgebonden budget	=366c1 persoonsgebonden budgetten
eraan	=636u7 eraan voldoen	=636u8 eraan voldaan
creëerde	676c3
dezerzijds	696c0
opgemerkt	=699u8 opgemerkt dient te worden dat	=1182c7 opgemerkt dient te worden dat	=1182c9 opgemerkt wordt dat	=1182c11 opgemerkt moet worden dat	=1182c13 opgemerkt zij dat

bellen	0c7	7c14 bel|bellen|belt	=7c27 bellen|bel|mailen|mail naar	13c26 bel|belt|bellen ... afspraak|formulier|aanvragen|regelen|regeling|uitstel|doorgeven|verzetten|afzeggen|aanmelden	=21c0 belt|bellen u	=22c5 bellen wij|we	=41c1 bellen wij|we u	58c6	62c6	91c0 bel|belt|bellen
van	3c8 van <time> tot <time>	3c9 van <number> tot <number> uur	3c37 van <number> tot half	=4c30 van harte welkom	=110c16 van u|je teruggevorderd	=113n0 van plan	=117c20 van u nodig	=125c0 van plan	=139c0 van rechtswege	929c8 van ... sprake is	=980c0 van dien aard	=981c0 van kracht zijn	=981c3 van kracht is	=981c6 van kracht was	=981c7 van kracht waren	=981c10 van kracht blijft	=981c11 van kracht blijven	=981c12 van kracht worden	=981c13 van kracht wordt	=981u0 van kracht geweest	=981u1 van kracht geworden	=981u2 van kracht gebleven	=981u3 van kracht ... geworden	=981u4 van kracht ... gebleven	=981u5 van kracht ... geweest	=982c0 van mening zijn	=982c7 van mening bent	=982c8 van mening is	=982c9 van mening was	=982c10 van mening waren	=982c15 van oordeel zijn	=982c22 van oordeel bent	=982c23 van oordeel is	=982c24 van oordeel was	=982u0 van mening veranderd	=982u1 van mening verschillen	=982u4 van mening gewijzigd	=982u5 van mening geweest	=982u6 van mening gebleven	=982u7 van mening ... veranderd	=982u8 van mening ... geweest	=982u9 van mening ... verschillen	=983c0 van toepassing zijn	=983c2 van toepassing is	=983c5 van toepassing was	=983c6 van toepassing waren	=983c7 van toepassing blijft	=983c10 van toepassing verklaard	=983c11 van toepassing zijnde	=1046u3 van toepassing zijnde	=1049u4 van zorg dragen	=1050u3 van de zorg voor	=1050u4 van zorg voor	=1140c0 van de zijde van	=1140c1 van de kant van	=1140c2 van zijde van	=1177c0 van dienst te zijn geweest	=1177c1 van dienst te hebben kunnen zijn	=1177c2 van dienst geweest te zijn	=1206c0 van onze kant willen wij	=1206c2 van onze zijde willen wij
digid	10c0	11c0	12c1 digitaal|online|digid|website ... uitsluitend|alleen
antwoordenveloppe	13c56
kennis	15c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen	=820c0 kennis nemen van	=820c1 kennis genomen van	=820c4 kennis te nemen van	=820c5 kennis neemt van	=820c6 kennis genomen
tweede	=36c4 eerste|tweede|derde|vierde lid	=55c13 tweede kans	=59n7 tweede regeling	=115c24 tweede verzoek
begin	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
vergoeding	=104c7 subsidie|toelage|vergoeding is toegekend	=635c7 vergoeding ad	=1112c6 vergoeding ter hoogte van
arbeidsdeskundige	228c0
uittreksel	253c0
mentorschappen	261c1
opeisbare	306c1
niet-ontvankelijkheidsverklaring	457c2
geacht	=735c0 geacht te	=735c4 geacht wordt	=735c5 geacht worden
voldoening	=1011c0 voldoening van	=1011u0 voldoening van het werk	=1011u1 voldoening van uw werk	=1011u2 voldoening van werk	=1011u3 voldoening van werken	=1011u4 voldoening van vrijwilligerswerk
zulks	1051c0
omwille	=1098c0 omwille van	=1098u0 omwille van de duidelijkheid	=1098u1 omwille van de volledigheid	=1180c3 omwille van de duidelijkheid	=1180c4 omwille van de volledigheid
zorgkantoor	1340c0

beperkte	=270c1 beperkte gemeenschap van goederen
voor-	=322c1 voor- en vroegschoolse educatie
onderverhuren	410c0
onttrekkingsvergunning	420c0
onderbestedingen	568c1
beschik	=650c2 beschik over
geëffectueerd	718c3
nopen	865c0
ophelderingen	895c1
staven	930c0

zet	13c65 zet ... op papier	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	68c11 zet ... op	68c21 ^ zet ... in|op|bij|erbij|neer	972c6 zet ... uiteen	=972c8 zet uiteen	=1195u4 zet in dit kader
zodra	17c5	=681u1 zodra daartoe gelegenheid	=681u2 zodra wij daartoe	=1241c0 zodra mogelijk	=1241c1 zodra het mogelijk is	=1241c2 zodra dit mogelijk is	=1241c3 zodra dat mogelijk is	=1241c4 zodra daartoe gelegenheid	=1241c5 zodra wij daartoe	=1241c6 zodra de mogelijkheid zich voordoet
aflost	59c26 aflost|aflossen ... keer|maand
bestuursorganen	136c1
verzuimboeten	201c2
loonwaarden	226c2
vergunningplichtig	497c0
betrouwbaarheidsniveaus	544c1
liquiditeitsbegroting	567c2
verrichtten	998c3
bureau	=1353c0 bureau krediet registratie

bereikbaar	3c19 bereikbaar ... *dag
betaal	45c16	59c3 betaal|betaalt|betalen|betaling ... in gedeelten|gedeeltes|delen|stukken|termijnen|stapjes	59c8 betaalt|betalen|betaal ... elke|per maand|week	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	70c1 betaal|betaalt|betalen|betaald	110c4 betaal ... terug	110c9 betaalt|betaal ... aan ons terug	113c8 betaal ... boete
appje	58c41 belletje|telefoontje|seintje|appje|mailtje
verbeter	58c51 aanpassen|verbeter|verbeteren|wijzigen
rekening	60c4 rekening ... met uw situatie|omstandigheden	=61c9 rekening gehouden met uw	62c12	115c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open	115c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan	=636c23 rekening voldoen	=636c24 rekening te voldoen	636c25 rekening ... voldaan	=636c26 rekening voldaan	=698u47 rekening mee te houden	=698u48 rekening mee te worden	=698u49 rekening mee gehouden te	=721c2 rekening mee te worden gehouden	=741u0 rekening gehouden	=1015u4 rekening neem	=1015u5 rekening neemt	=1015u6 rekening nemen	=1015u7 rekening genomen	=1015u8 rekening te nemen	=1015u9 rekening hebben genomen	=1015u10 rekening heeft genomen
naheffingsaanslag	113c9	114c4	175c0
strafbeschikking	113c24	343c0
onttrekkingsvergunningen	420c1
onbewoonbaarverklaringen	421c1
cumulaties	560c1
bovengenoemde	667c1
bovenvermelde	667c3
geverifieerde	992c6

uploaden	10c7	11c5	71c5 upload|uploaden|uploadt
welk	=59c27 welk bedrag ... missen
desaangaande	686c0
impliceerde	774c2
resterend	921c4

afzender	6c3
krediethypotheek	236c0
draagkrachtmetingen	330c1
gedoog	357c1
verwerkers	522c1
cofinanciering	553c0
forfaitaire	565c1
gevolg	=755c0 gevolg geven aan	=755c1 gevolg gegeven aan	=755c2 gevolg te geven aan	=755c3 gevolg geeft aan	=755c4 gevolg kunnen geven aan	=755c5 gevolg gegeven	=755c6 gevolg te geven	=755c9 gevolg gevend aan	=755c10 gevolg is gegeven	=1166c4 gevolg gevend aan uw verzoek
hanteren	759c0
premature	910c1	=910u1 premature baby	=910u3 premature geboorte
metalen	=930u1 metalen staven
waaromtrent	1031c0
omgaand	1232c3
leerplichtambtenaar	1347c0

app	10c20
gerekend	=29c9 gerekend vanaf
hoger	=50n2 hoger beroep loopt	=646c2 hoger beroep aantekenen	=646c4 hoger beroep aan te tekenen	=646c8 hoger beroep aantekent
correctie	58c46 corrigeren|correctie	58c54
hiervoor	=113c27 hiervoor|daarvoor krijgt|moet|betaalt u|je
constateerde	119n4	673c3
ontbreken	121c5 ontbreken ... gegevens|stukken|documenten|bijlagen	121c34 ontbreekt|ontbreken ... bij uw|de aanvraag
minnelijke	299c1
zekerheidstellingen	360c1
erfpacht	415c0
zelfbewoningsplicht	417c0
niet-ontvankelijke	456c1
reclamante	475c2
vaststellingsbeschikkingen	547c3
completeerde	670c2
beleefd	=704u1 beleefd doch dringend	=1007u1 beleefd verzocht	=1008u9 beleefd te verzoeken	=1199c2 beleefd doch dringend	=1199c15 beleefd verzoeken	=1199c16 beleefd te verzoeken
treden	779c4 treden ... in contact	=779c7 treden in contact	=790c5 treden in overleg met	790c8 treden ... in overleg	=790c10 treden in overleg
welzijnswerk	1268c2

vraagt	=7c13 vraagt u naar	13c36 vraag|vraagt|vragen ... formulier ... aan	15c28 vraag|vraagt ... iemand	56c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	83c0 vraag|vraagt ... aan	=85c0 vraag|vraagt ons|om|de|het
onjuiste	57c8 onjuist|onjuiste|onjuistheden
voorkomt	110n4 voorkomt|voorkom|voorkomen	111n3 voorkomt|voorkom|voorkomen
pseudonimiseer	538c1
beogen	644c0
bewilligt	654c1
uwerzijds	979c0

gelieve	23c5	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=721c6 gelieve er rekening mee te houden	743c0
dienen	=23c13 dienen te	=46c1 dienen te worden	46c2 dient|dienen ... te worden	46c6 dient|dienen ... te zijn	698c1 dienen ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	=698u1 dienen te	=698u11 dienen als bewijs	=698u12 dienen als basis	=698u14 dienen ter	=698u16 dienen tot	=698u18 dienen ertoe	=698u38 dienen om	698u43 dienen ... te laat	698u46 dienen ... in dan	=699c1 dienen te	=699u1 dienen te allen	=699u4 dienen te zijner
latere	=56c54 latere datum
rechtsopvolger	171c0
lagere	=548c2 lagere vaststelling	=548c3 lagere vaststellingen
nihilstelling	549c2
subsidieplafonds	551c1
geringe	749c1
laatstelijk	824c0
geparticipeerd	905c4
vergde	989c2
naargelang	=1053c3 naargelang van	1053c4
svb	1298c0

digitale	=4u1 digitale loket
om	=56c2 om uitstel	105n9 om ... te kunnen	=117n3 om te betalen	=237c3 om niet verstrekt	=237c4 om niet verleend	=237c5 om niet toegekend	=938u0 om te weten	938u1 om ... te weten	=994u19 om niet verleend	=1002u0 om niet verstrekt	=1097c0 om reden van	=1097c1 om redenen van	=1097c2 om reden dat	=1097c3 om de reden dat
ziet	57c10 ziet|zie|vindt ... fout	=57c25 ziet u|je iets	940c5 ziet ... tegemoet	=940c10 ziet tegemoet
meld	58c8	62c11	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	74c0 meld|meldt|melden|doorgeven|doorgegeven	83c7 meld ... aan	87c0 meld|meldt ... aan
briefadressen	246c1
aftoppingsgrens	407c0
vergunningsplichtig	497c2
authenticaties	540c1
wend	=1036c6 wend u tot	1036c10 wend ... tot	=1036u1 wend mij tot	=1036u3 wend ik mij tot	=1161c3 wend ik mij tot u
dezer	=1221c2 dezer dagen

belanghebbende	20c6	24c0 belanghebbende|belanghebbenden ... kan|kunnen	134c0
wijzigt	45c39	130c6 wijzigt ... per|vanaf
saneringskrediet	298c0
verwerker	522c0	=522u0 verwerker van afval	=522u2 verwerker van grondstoffen
zaak	=698u31 zaak dient op	=698u32 zaak dient bij	=698u33 zaak dient om
vermoedelijke	996c1
bezwaarcommissie	1330c4

spoedprocedure	54c2
en	=66c1 en betaal|stuur|bel|vul|lever|meld|geef|neem|maak|vraag|upload|onderteken	=712u1 en het een en ander
aanslagbiljet	173c0
meegedeeld	827c12
refererend	=917c4 refererend aan	=917c7 refererend naar	=1157c9 refererend aan uw	=1157c10 refererend aan ons	=1157c11 refererend aan onze
resumerend	924c0
liep	=949u2 liep teneinde
uitvaardigt	976c3
hoogheemraadschap	1326c2

gemeentehuis	4c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
zonder	=13c30 zonder internet	=13c57 zonder postzegel	=31c12 zonder tijdige	=31c16 zonder reactie	=113n4 zonder boete	=210u0 zonder tegenprestatie	938u11 zonder ... te weten	=1048c0 zonder nadere aankondiging	=1048c1 zonder nader bericht	=1062c2 zonder tussenkomst van	=1234c2 zonder dralen	=1242c0 zonder uitstel	=1242c1 zonder verwijl	=1242c2 zonder nader uitstel	=1242c3 zonder verder uitstel	=1242c4 zonder enig uitstel	=1242u0 zonder uitstel van betaling	=1242u1 zonder uitstel te	=1242u2 zonder uitstel aan
bevestig	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	123c0 bevestig|bevestigen ... ontvangst|ontvangen	=1150c8 bevestig ik de goede ontvangst
mandaten	138c1
invorderingsambtenaren	180c1
inburgeringsplichtigen	440c2
attendeer	634c2
continueren	674c0
conveniëren	675c0
voorhands	1025c1
sociaalraadslieden	1246c5
gemeentes	1322c2

dag	=3c16 dag en nacht	=29c21 dag na verzending	56c30 datum|tijd|tijdstip|dag ... niet uit|past|schikt|gelegen
overmaken	70c3 overmaken|overmaakt|overgemaakt
wel	=110c23 wel moet ... terug
rechterlijke	=161u4 rechterlijke machtiging	=397c0 rechterlijke machtiging	=397c1 rechterlijke machtigingen
rechtmatige	165c1	=428c2 rechtmatige verblijf
urgentieverklaringen	401c1
egalisatiereserves	554c1
netwerkpleegouder	590c2
ofschoon	868c0
onverhoopt	884c0
voornoemd	=978c10 voornoemd schrijven	1024c2

*dag	3c25 *dag en *dag
over	=8c5 over de uitslag|inhoud kan niet worden gecorrespondeerd	59c33 over <number> maanden verdelen|verdeeld|spreiden	=60c21 over uw|je|jouw situatie|omstandigheden	=70c3 over te maken	=71c3 over te leggen	=96c7 over de periode	650c8 over ... beschikken	650c9 over ... beschikt	650c10 over ... te beschikken	650u2 over ... weken beschikt	650u3 over ... beschikt op	650u4 over ... beschikken op	=712u2 over een en ander weer	=897c0 over te leggen	=900c2 over te gaan tot	=1221c5 over enkele dagen	=1221c7 over enkele weken	=1231c0 over enige tijd	=1231c1 over enige weken	=1231c2 over enige maanden	=1231c4 over een tijdje	=1231c5 over een poosje
bet*	59c0 betalingsregeling*
download	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg
gewaarmerkt	252c0
nalatenschap	263c0
legden	=278c8 legden beslag
behelzen	637c0
geschiedt	751c1
indertijd	799c0
luiden	=825c1 luiden als volgt
poog	908c2
verzuimen	1009c0

daarnaast	37c3 ^ daarnaast
nasturen	55c32
invordering	271c0	=271u0 invordering van het rijbewijs	=271u1 invordering van uw rijbewijs
hem	=652u9 hem betreffende
dienden	698c3 dienden ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	=698u3 dienden te	=698u41 dienden om	=699c4 dienden te
inkomen	809c4 inkomen ... genoten	=809c8 inkomen genieten	=809c9 inkomen geniet
nalaat	=851c4 nalaat te	=851c5 nalaat om
noopten	865c3
stalen	=930u3 stalen staven
landelijk	=1349c1 landelijk bureau inning onderhoudsbijdragen

zijn	=7c35 haar|zijn|mijn doorkiesnummer|telefoonnummer|nummer|directe	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	23c3 bent|is|zijn u|je? verplicht	=23c17 zijn wij genoodzaakt u	=60n5 zijn ons niet bekend	=107c27 is|wordt|zijn geweigerd	=123c16 is|zijn bij ons? binnen	=741c5 zijn gehouden om te	=832c1 zijn de mening toegedaan	=939c2 zijn te wijten aan	=981c2 zijn van kracht	=982c1 zijn van mening	=982c12 zijn wij van mening	982c14 zijn ... van mening	=982c16 zijn van oordeel	982c26 zijn ... van oordeel	=983c3 zijn van toepassing	=987c2 zijn vereist	=1005c2 zijn vervat in	=1041c3 zijn woonachtig	=1184c8 zijn erop attent gemaakt	=1193c0 zijn zo vrij	=1193c1 zijn wij zo vrij
had	47n6 hebt|heeft|had ... bezwaar gemaakt	96c9 had|hadden	111c7 had ... geen recht	=123n8 had u	=132u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
zetten	58c42 zetten ... recht|om	972c5 zetten ... uiteen	=972c7 zetten uiteen
afbetaalt	59c34 afbetaalt|afbetalen
zitten	121c25 zit|zitten ... niet bij
schortte	156c9 schortte ... op
berekeningsjaren	188c1
bestemmingsplan	494c0
profilering	535c0	=535u0 profilering van de school	=535u1 profilering van de gemeente	=535u2 profilering van het gebied
egalisatiereserve	554c0
separate	927c1
verplichtingen	=1034c4 verplichtingen welke
attent	=1184c7 attent op het feit
waterschap	1326c0

mailt	10c25	58c21
horen	=21c6 krijgen|ontvangen|horen u	=58c43 horen wij|we ... graag	62c26	=938u5 horen te weten
wat	=23u2 wat moet u	=23u4 wat vragen wij	=24u3 wat kunt u	=42c0 wat gebeurt er nu|daarna|verder	=44c4 wat is het besluit	=44c5 wat hebben wij besloten	=56c53 wat meer|langer	=60c67 wat dit|het voor u|je	=63c8 wat u ervan vindt	=63c17 wat vindt u
wijzen	45c6	104c2 wijzen|wijs ... aanvraag ... toe	107c0 wijs|wijzen|wijst ... af
verwijtbaar	=230c0 verwijtbaar werkloos	=230c2 verwijtbaar werkloze	350c0	=350u0 verwijtbaar werkloos
verweerder	465c0
vergunningvrije	498c1
vergunningsvrije	498c3
rectificaties	532c1
gecertificeerde	=571c0 gecertificeerde instelling	=571c1 gecertificeerde instellingen	=1344c0 gecertificeerde instelling	=1344c1 gecertificeerde instellingen
minderjarig	587c0
aanspraak	=600c0 aanspraak maken op	=600c1 aanspraak maakt op	=600c2 aanspraak kunt maken op	=600c3 aanspraak te maken op	=600c4 aanspraak op maken	=600c5 aanspraak gemaakt op
adequate	611c1
geconstateerde	673c6
gerectificeerde	914c4
hieruit	=1027c11 hieruit voortvloeiende
vluchtelingenwerk	1252c0
straatadvocaat	1293c0

telt	34c2 tel|telt ... op
iets	=57c2 iets over het hoofd	=57c3 iets gemist	=57c17 iets vergeten	=57c29 iets vergeten|verkeerd	=57c43 iets niet klopt|goed	=57c47 iets mis|missen	=57c51 iets vergeten of verkeerd	=60c51 iets gebeurd	=60c62 iets aan de hand	=63c24 iets zeggen over
mee	=71c0 mee te sturen	=92c1 mee te nemen	=827c13 mee te delen	=827u12 mee te delen in	=1271c1 mee nederland	=1271c2 mee nl
forensenbelasting	203c0
dientengevolge	702c0
hoogachtend	771c0
jeugdstem	1276c0

raadslieden	15c62 raadslieden|raadsman|vertrouwenspersoon
artikel	36c0 artikel|artikelen|art.|art|artt. <number>	36c1 artikel|artikelen|art.|art <code>	36c2 artikel|artikelen|art. <time>
herstellen	55c8	=57c21 herstellen wij ... fout	=58c25 herstellen wij|we	93c0 herstel|herstellen|herstelt	=93u1 herstellen wij|we	121c23 herstellen ... verzuim
vast	=59c20 vast bedrag per maand	=104n23 vast op
beleidsregels	145c1
hoorzittingen	476c1
milieueffectrapportages	512c3
netwerkpleeggezinnen	590c1
hanteerden	759c4
verkrijg	993c2
verkreeg	993c3
voorrang	=994u11 voorrang verlenen	=994u12 voorrang te verlenen	=994u13 voorrang verleend	=994u14 voorrang verleende	994u15 voorrang ... verleend
voorshands	1025c0
welzijnsorganisaties	1268c1

half	3c36 half <number> tot <number>
opgeschort	30c13	156c4
verhinderd	56c23	991c0	=991u0 verhinderd door	=991u1 verhinderd dat	=991u4 verhinderd wordt
maandelijkse	=59c4 maandelijkse delen|termijnen|bedragen
terugsturen	71c14
forensenbelastingen	203c1
termijnen	=635c5 termijnen ad
waarover	650c11 waarover ... beschikt	650c12 waarover ... beschikken
insgelijks	812c0
gestaafd	930c2
vorenstaand	1028c2

verwacht	5c5	=73c3 verwacht ik u	98c5 verwachten|verwacht ... van u	=119c6 verwacht ik u
telefoontje	13c64 belletje|telefoontje ... genoeg|dan|en	58c41 belletje|telefoontje|seintje|appje|mailtje
vergezellen	15c50
nieuw	=56c45 nieuw|nieuwe|ander tijdstip|moment|datum|afspraak
volmacht	162c0
restverdiencapaciteit	222c0
verbeurden	358c4
crisismaatregelen	396c1	=396u0 crisismaatregelen van het kabinet
verdaagt	485c2
aanvang	602c0
aanving	603c9
behelsden	637c3
beoogden	644c3
bezigden	655c3
desgevraagd	689c0

waarom	=23u6 waarom moet	44n1
identiteitsbewijs	32c15
stellen	98c6 stellen|stel ... in de gelegenheid	104c8 stel|stellen ... subsidie|toelage ... vast	125c12 stellen|stel ... ons|mij voor	548c7 stellen ... lager vast	=763c3 stellen het op prijs	=763c5 stellen het zeer op prijs	=780c4 stellen u in de gelegenheid	=780c6 stellen wij u in de gelegenheid	787c3 stellen ... in kennis	=787c11 stellen in kennis	=889c2 stellen ons op het standpunt	=889c7 stellen wij ons op het standpunt	890c5 stellen ... op schrift	=890c8 stellen op schrift	951c7 stellen ... ter beschikking	=951c10 stellen ter beschikking	952c5 stellen ... ter hand	=952c8 stellen ter hand	=1208c2 stellen alles in het werk
burgerlijke	=254c0 burgerlijke staat	=255c0 burgerlijke stand
invorderingsrentes	273c1
beschikte	=649c2 beschikte op	=650c3 beschikte over
stelden	787c7 stelden ... in kennis	=787c15 stelden in kennis
gehoor	=1166c5 gehoor gevend aan uw verzoek
gemakshalve	1179c1
huurteams	1290c1
cocensus	1346c2

facturen	32c21	115c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open
bijstandsnormen	215c1
urenstaat	371c0
vreemdelingenbewaring	434c0
assisteert	633c1
dewelke	695c0
enerzijds	719c0
inzake	815c0	=1160c7 inzake bovengenoemd	=1165c7 inzake uw brief	=1165c8 inzake uw verzoek	=1165c9 inzake uw aanvraag
zien	940c3 zien ... tegemoet	=940c8 zien tegemoet
taalvrijwilliger	1286c2

langs	=4c3 langs te komen	13c25 langs ... brengen	=73c7 langs te komen	=119c34 langs op <date>	=1163c0 langs deze weg	=1163c2 langs dezen weg	=1163u0 langs deze weg in	=1163u1 langs deze weg staan	=1163u2 langs deze weg liggen	=1163u3 langs deze weg ligt	=1163u4 langs deze weg loopt
wijkcentrum	4c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
missen	=31c5 missen wij|we	=57c1 missen wij iets	121c16 missen ... handtekening|bijlage|bijlagen|gegevens|stukken
tijd	56c30 datum|tijd|tijdstip|dag ... niet uit|past|schikt|gelegen
ziekte	60c16 ziek|ziekte ... rekening|bel|laat	=60c59 ziekte schulden
manen	115c1 maan|manen ... aan
wilsbekwaam	394c0
gecontracteerde	=398c0 gecontracteerde zorg	=398c1 gecontracteerde zorgaanbieder	=398c2 gecontracteerde zorgaanbieders	=398c3 gecontracteerde aanbieder	=398c4 gecontracteerde aanbieders
verschoonbaar	483c0
hecht	=1183c1 hecht eraan	=1183c3 hecht er aan u	=1183c5 hecht eraan te	=1183u0 hecht eraan vast
reclassering	1345c0

onjuist	57c8 onjuist|onjuiste|onjuistheden	75c3 onjuist ... meld|bel
eisen	=59n13 eisen wij|we	636u13 eisen ... voldoen	636u14 eisen ... voldaan
schakel	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
urgentieverklaring	401c0
niettegenstaande	859c0	=859u0 niettegenstaande het feit dat	=1099c1 niettegenstaande het feit dat
taalmaatjes	1286c1

arts	33c1
beslissing	44c1	45c3	=128c2 beslissing op uw|het? bezwaar*	=129c0 beslissing op bezwaar*	=129c1 beslissing op uw bezwaar*	=1165u6 beslissing inzake uw	=1165u7 beslissing met betrekking tot
hersteltermijn	55c11	122c7	155c0
teruggevorderd	289c5
maatwerkvoorziening	376c0
huurliberalisatiegrens	405c0
uiteengezette	972c3
woningbouwvereniging	1356c2

curator	15c61 bewindvoerder|curator|mentor|voogd ... mag|kan|ook	260c0	=260u3 curator van het museum	=260u4 curator van de tentoonstelling
off*	32c22 offerte*
herstelperiode	55c10
draag	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=1049c7 draag zorg	1050c2 draag ... zorg voor	1050u2 draag ... kosten
rekenhuur	197c0
opleveringen	413c1
ongewenstverklaring	432c0
exploitatiesubsidies	563c3
jeugdhulpaanbieders	570c1
familiegroepsplannen	588c1
hoofdzakelijk	770c0
repercussie	919c0
geretourneerd	925c2

zaakbehandelaar	7c6
antwoordformulier	13c10
aanvraagformulier	32c6
art	36c0 artikel|artikelen|art.|art|artt. <number>	36c1 artikel|artikelen|art.|art <code>
krijg	=55c21 krijgt|krijg u|je ... nog|extra	=132u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
voorkomen	110n4 voorkomt|voorkom|voorkomen	111n3 voorkomt|voorkom|voorkomen
legaliseert	249c2
bewilligen	654c0
opteer	896c2
overhandigde	901c4

stadsloket	4c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
stopgezet	30c12
schulden	60c28	60c52 schulden|schuld ... hulp
afgevraagd	61c4 afgevraagd ... regel|geval
bestuurlijke	=113c10 bestuurlijke boete ... op	=113c19 bestuurlijke boete|sanctie|strafbeschikking	=114c1 bestuurlijke boete	=341c0 bestuurlijke boete	=341c1 bestuurlijke boetes	=341c2 bestuurlijke boeten	=342c0 bestuurlijke waarschuwing	=342c1 bestuurlijke waarschuwingen
zekerheid	=360c2 zekerheid stellen	=360c3 zekerheid te stellen	=360c4 zekerheid gesteld
instellingssubsidies	563c1
gegadigde	740c0
geschiedde	751c2
huurteam	1290c0

alleen	12c0 uitsluitend|alleen|enkel|slechts ... digitaal|online|website|digid|internet|uploaden|portaal|e-formulier|webformulier|e-mail|inloggen|app|mijn*	=12u3 alleen vragen	12u4 alleen ... nog	=12u5 alleen als	=12u6 alleen wanneer	=64c1 alleen schriftelijk	=373u11 alleen een indicatie	=974u5 alleen en uitsluitend
aantonen	58c47 toon|aantonen	=117c26 aantonen dat
afbetalen	59c10	59c34 afbetaalt|afbetalen
afw*	109c0 afwijzing*
sanctie	113c18 sanctie ... opgelegd
kregen	=123c19 kregen|kreeg wij|we|ik ... uw|je	=132u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
belastingschuldigen	199c1
verstrekkingsbeperking	258c0
verleningsbeschikking	546c2
exploitatiesubsidie	563c2
aanmerkt	=599c4 aanmerkt als
aanwendt	605c1
amoveert	628c1
prefereert	909c1
rdw	1303c0

beslis	22c0 beslis|beslissen|beslist
rekent	34c1 reken|rekent ... uit
al	=39c1 al ingevuld	=57c20 al betaald	57c26 intussen|inmiddels|al|reeds ... betaald	=105n7 al|eerder ontvangen	115c26 al ... over geschreven	=620c11 al het voorgaande overwegende	=1053c0 al naar gelang van	=1053c2 al naargelang van	=1053c5 al naar gelang
deelbetalingen	59c31
periode	96c4
uniforme	=170c0 uniforme openbare voorbereidingsprocedure
herhuisvesting	414c0
gerechtvaardigde	=529c1 gerechtvaardigde belang	=529c2 gerechtvaardigde belangen
hieraan	636u4 hieraan ... voldoen	=636u10 hieraan voldaan	=677c1 hieraan verbonden
benevens	642c0
beleefdheidshalve	1179c4
politie	1315c0

controle	118c7
nieuws	131c3
opschorting	157c0
onrechtmatig	166c0
toeslagpartners	193c1
optieprocedures	436c1
aanmeldgehoren	448c1
verleningsbeschikkingen	546c3
jongerenwerkers	1270c1
centrale	=1334c0 centrale raad van beroep

vindt	4c33 vindt ... plaats in|op|bij	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	57c10 ziet|zie|vindt ... fout	=68c4 vindt u op	708c2 vindt ... doorgang	=708c3 vindt doorgang
logt	=10c3 log|logt in	11c3 log|logt ... in	94c0 log|logt ... in
<street>	47c11 <address> ... bezwaarschrift
voorzieningenrechter	54c1	81c2	467c0	1332c0
legt	62c1 leg|legt ... uit	84c1 leg|legt ... uit	113c1 leg|leggen|legt ... boete	278c1 legt ... beslag	=278c4 legt beslag	944c11 legt ... ten grondslag	=944c15 legt ten grondslag
ligt	104c30 staat|ligt ... voor u klaar	944c6 ligt ... ten grondslag	=944c12 ligt ten grondslag
verzuimboetes	201c1
maatmanloon	223c0
loonwaardes	226c1
verwerking	=523c2 verwerking van persoonsgegevens	=523c4 verwerking van uw persoonsgegevens
vangt	=603c4 vangt aan	603c8 vangt ... aan
beoogt	644c1
overhandigd	901c2
wijkcoach	1269c0
rechtbanken	1331c1

maatregel	30c9	=826c5 maatregel treffen
teleurstellen	107c33
opschortingen	157c1
middelenvereiste	452c0
proceskostenvergoedingen	481c1
bewerkstelligd	653c4
discrepanties	703c1
deurwaarderskantoor	1350c6

leg*	32c16 legitimatie*
verlagen	62c32 verlagen|vervallen
boe*	114c0 boete*
onvoldoende	=121c7 onvoldoende gegevens
verrekenen	276c0
loonbeslagen	279c1
terugvorderde	289c3
processen-verbaal	345c1
verdagen	485c0
bouwvlakken	507c1
eenmaal	=629u0 eenmaal andermaal
pleeg	=902c6 pleeg overleg
vernamen	997c4

mag	4c1 kom|komt|komen|kunt|kun|mag ... langs	15c5 mag|mogen ... voor|namens u|je	=15c7 mag|mogen|kan ook bellen	=24c2 kunt|mag|kun u|je	=24u5 mag u niet	47c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	47c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	47c2 kunt|kun|kan|mag ... in bezwaar	50c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	50c1 kunt|kun|kan|mag ... in beroep	50c12 kunt|kan|mag ... naar de rechter|rechtbank	55c31 kunt|mag ... nog doen|nasturen|opsturen|betalen	85c1 kunt|kun|mag ... vragen om	=104c14 mag|mogen|kunt u ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	=104c18 mag|kunt u|je|jij ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	=104n13 mag niet	104n14 mag ... geen
iem*	15c1 iemand|iemand* ... mee
indienen	=47c33 indienen van een|uw bezwaar|bezwaarschrift	52c4
aangemaand	115c2
achterstand	115c20
gezamenlijke	=219c0 gezamenlijke huishouding	=219c1 gezamenlijke huishoudingen
dwangsommen	336c1
geseponeerde	363c6
netwerkpleegouders	590c3
ingewonnen	814c2
nalaten	=851c2 nalaten te	=851c3 nalaten om
seniorenadviseurs	1253c8
budgetmaatje	1255c2

afgeven	13c24 lever|levert|inleveren|afgeven ... balie|loket|stadhuis|gemeentehuis|wijkcentrum|bibliotheek	=13c46 afgeven bij|aan|op	71c16
doorlopende	=15u3 doorlopende machtiging
afwijken	=61c7 afwijken van de regel*	62c22
beslissingstermijnen	158c3
betaalbaarstellingen	240c1
verweerschriften	464c1
procesbelang	491c0
voorgevelrooilijnen	506c3
aanlevert	598c3
assisteren	633c0
doeleinde	705c0
nimmer	862c0
omstreeks	870c0

per	=13c0 per post	=14c1 per brief	=52c7 per post	=52c14 per e-mail	=57c28 per ongeluk	=59c24 elke|per maand ... bedrag	=606u0 per abuis	=657c4 per separate brief	=658c6 per brief van	=906c0 per abuis	=927u2 per separate brief	=1164c7 per deze brief	=1232c0 per omgaande	=1232c1 per ommegaande
maanden	56c41 maanden ... niets aflost|betaalt
vragenformulier	117c32 antwoordkaart|vragenformulier|vragenlijst
verzuim	121c10 verzuim ... herstellen
mandaat	138c0
inlichtingenplicht	204c0
vergunningsplichtige	497c3
afval	=522u1 afval verwerker
dataportabiliteit	534c0
adstrueerde	612c2
gewag	=756c0 gewag maken van	=756c4 gewag gemaakt van	=756c5 gewag te maken van	=756c6 gewag gemaakt	=756c7 gewag maakt
treed	=779c5 treed in contact met	=790c6 treed in overleg met
terstond	1237c0
straatadvocaten	1293c1

receptie	=4c28 receptie van
ondersteuning	=15c38 ondersteuning krijgen|nodig|van	=365c1 ondersteuning in natura
uwv	19c12	1297c0
onderzocht	=61c17 onderzocht of ... onevenredig|zwaar
hoor	=98c0 hoor ik|wij|we	98c1 hoor ... graag|liefst
steekproef	117c7
oplevering	413c0
proceskostenvergoeding	481c0
procesbelangen	491c1
verwerkersovereenkomsten	525c1
familiegroepsplan	588c0
aangelegenheden	596c1
militaire	=810u2 militaire inlichtingen
energiecoaches	1291c1

gaat	4c17 ga|gaat|kom|komt ... naar ons|het|de kantoor|stadhuis|gemeentehuis|gemeentewinkel|publieksbalie	=38c2 gaat vanzelf	47c20 ga|gaat ... in bezwaar	50c8 ga|gaat ... in beroep	=50c11 gaat|stapt u naar de rechter|rechtbank	130c7 gaat ... veranderen	=900c7 gaat over tot	900c10 gaat ... over tot	=990c4 gaat vergezeld van
bezoekt	=4c29 bezoekt u ons
buiten	=30c14 buiten behandeling	=99c6 buiten behandeling	=154c0 buiten behandeling
blijft	31c18 blijft ... uit	102c4 blijft ... geldig	=128c10 blijft|blijven bij ons|het besluit|onze beslissing	308c11 blijft ... in gebreke	480c3 blijft ... in stand	=981c8 blijft van kracht	=983c8 blijft van toepassing
gekruist	57c33
ernstige	=60c20 ernstige gevolgen
gelijkheidsbeginsel	151c0
bijstandsnorm	215c0
lijkbezorging	266c0
gijzeling	359c0
huisvestingsvergunning	400c0
verificaties	542c1
behoeft	638c1	=638u0 behoeft geen betoog	=638u2 behoeft geen nadere toelichting	=638u3 behoeft geen nader betoog	=638u4 behoeft geen nadere uitleg	=848u1 behoeft geen nadere	=1204c0 behoeft geen betoog	=1204c2 behoeft geen nadere toelichting	=1204c3 behoeft geen nader betoog	=1204c5 behoeft geen nadere uitleg
behoort	=639c0 behoort te	639c4 behoort ... te	=639u0 behoort tot	=639u2 behoort bij	=639u3 behoort te allen	=938u3 behoort te weten
ben	=832c2 ben de mening toegedaan	=982c4 ben van mening	=982c19 ben van oordeel	=1193c2 ben zo vrij	=1193c3 ben ik zo vrij

ma.	=3c29 ma. t/m vr.
stopt	45c37	93c4 stop|stopt ... met
stort	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	70c6 stort|storten
vergunningvrij	498c0
bovengenoemd	667c0	=978c11 bovengenoemd schrijven
bovenvermeld	667c2	=978c12 bovenvermeld schrijven
ergo	722c0	=722u0 ergo therapie	=722u1 ergo verzekering	=722u2 ergo verzekeringen
onderschrijft	876c1
geverifieerd	992c5
verstrek	1002c1
gebruikmakend	=1213c0 gebruikmakend van de gelegenheid

derde	=36c4 eerste|tweede|derde|vierde lid	=134u0 derde belanghebbende	=134u1 derde belanghebbenden	=135c4 derde belanghebbende	=135c5 derde belanghebbenden
vervallen	59n14	62c32 verlagen|vervallen
belangenafweging	148c0
reïntegratietrajecten	209c3
legaliseren	249c0
legaliseerden	249c4
verrekenden	276c4
afdeling	=354u1 afdeling handhaving	=1335c1 afdeling bestuursrechtspraak
huisvestingsvergunningen	400c1
vergunningenplafonds	500c2
vervaardigt	1004c1
cliëntvertrouwenspersoon	1277c3
dt&v	1343c1

ma	=3c20 ma t/m vr
inlichtingen	=7c9 inlichtingen bij	=7c34 uitleg|informatie|inlichtingen|toelichting geeft|geven|bij|van	7c44 inlichtingen|informatie ... bij	117c14 inlichtingen ... verstrekken	810c0	=810u1 inlichtingen en veiligheidsdienst
familielid	15c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen
verregaande	=411u2 verregaande ontbinding
staatlozen	450c2
inzagerecht	531c1
daarenboven	678c0
doeleinden	705c1
voortvloeide	=1027c2 voortvloeide uit
informatiepunt	=1244c0 informatiepunt digitale overheid

tijdens	=3c23 tijdens kantooruren|kantoortijden
stil	=56c50 stilzetten|stil te zetten
begunstigingstermijn	340c0
gezinsherenigingen	445c1
tenders	561c1
aantroffen	601c7
amoveren	628c0
navolgende	856c1
prefereren	909c0
uiteengezet	972c1
merk	=1169c16 merk ik het volgende op	=1182c2 merk ik op dat
nederlandse	=1281c1 nederlandse schuldhulproute

partner	15c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
reageert	=31c1 reageert u|je niet	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	78c3 reageer|reageert
huu*	32c11 huurcontract*
melden	58c10	74c0 meld|meldt|melden|doorgeven|doorgegeven
buitengerechtelijke	=296u0 buitengerechtelijke incassokosten	=297c0 buitengerechtelijke incassokosten	=297c1 buitengerechtelijke kosten
bestuursrechtelijke	=399c0 bestuursrechtelijke premie	=399c1 bestuursrechtelijke premies
verblijfsdoel	426c0
feitelijke	731c1	=731u0 feitelijke informatie	=731u1 feitelijke gegevens	=731u2 feitelijke vragen
richtlijn	=815u2 richtlijn inzake
resteert	921c1
restitueert	922c4
hechten	=1183c0 hechten eraan	=1183c2 hechten er aan u	=1183c4 hechten eraan te	=1183c6 hechten eraan op te merken
provincie	1325c0
woningstichting	1356c3

24	=3c17 24 uur per dag
stadskantoor	4c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
opsturen	13c21 stuur|stuurt|sturen|opsturen ... <po-box>	71c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen
herziene	239c5
gemeenschap	=270c0 gemeenschap van goederen
minnelijk	299c0
voogdij	584c0
evenmin	726c0
evident	729c0
overlegging	=897c5 overlegging van
tegen	=897u2 tegen overlegging van	=1074c1 tegen de achtergrond van	=1101c2 tegen overlegging van	=1195c6 tegen deze achtergrond

*ing	104c19 *vergunning is rond|klaar|verleend	104c20 *vergunning loopt|geldt|gaat in	104c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd
beschikking	132c0	=132u8 beschikking heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|zou|zal	=649u4 beschikking op
additioneel	610c0
erkentelijk	723c0
geldpunt	1282c1
waterschappen	1326c1

schort	156c7 schort ... op
onderverhuurden	410c3
derdelanders	453c1
termijnoverschrijding	484c0
vergunningsvrij	498c2
constateer	673c2
dusdanig	709c0
verstreek	1003c2
vanzelfsprekend	=1210c2 vanzelfsprekend bereid
digitaalhuis	1285c2
deurwaarders	1350c1

e-formulier	10c13	11c14
klopt	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	57c4 klopt|kloppen ... niet	57c5 klopt ... volgens u	57c57 klopt|kloppen ... volgens u|jou	66c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	75c0 klopt|kloppen ... niet ... bel|meld|laat|geef|neem	=117c35 klopt dat
pakt	60c70 pakt ... uit
afweging	61c10 afweging ... betrokken
terugwerkende	=168c0 terugwerkende kracht
re-integratietrajecten	209c1
spoedeisend	=469c0 spoedeisend belang
griffierechten	473c1
verdaagden	485c4
milieueffectrapporten	512c1
penvoerders	564c1
acht	=609c0 acht slaan op	=609c1 acht te slaan op	=609c2 acht geslagen op
deswege	694c0
onzes	=837c1 onzes inziens
voorhanden	1022c0	=1022u0 voorhanden hebben
mantelzorgconsulenten	1265c1

brief	=13c41 brief naar	=13c42 brief sturen naar|aan	=14c4 brief sturen	=14c5 brief schrijven	651c1 brief ... gekruist
spe*	32c19 specificatie*
geef	58c11 geef ... door	62c9 geef ... door	62c41 geef ... aan	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	71c15 geef ... af	74c1 geef|geeft ... door	98c7 geven|geef ... u	117c23 geef|geeft ... door hoeveel|welke|wat	791c4 geef ... in overweging	=791c7 geef in overweging	936c10 geef ... te kennen	=936c14 geef te kennen
vooraf	=63c23 vooraf laten weten
keuze	76c1
houdt	=110c17 houden|houdt wij|we ... in op	=986c2 houdt verband met	986c8 houdt ... verband met
voorliggende	=211c0 voorliggende voorziening	=211c1 voorliggende voorzieningen
beneficiaire	=264c4 beneficiaire aanvaarding
geheel	=683c3 geheel dan wel gedeeltelijk	=1181c6 geheel ten overvloede
geprolongeerde	912c4
hun	=1023u11 hun voornemens
voorafgaande	=1144c1 voorafgaande aan
vraagwijzer	1287c0

overleg	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=902c0 overleg plegen	=902c1 overleg te plegen	=902c2 overleg gepleegd	=902c3 overleg pleegt
aanmelden	74u0	83c6	87c1
overweeg	125c4 overweeg ... te
seponeer	363c1
aangezien	597c0	=597u0 aangezien voor	=597u1 aangezien als
aanmerken	=599c0 aanmerken als
aanwenden	605c0
creëert	676c1
nihil	861c0
activiteiten	=1034c7 activiteiten welke
toeslag	=1112c7 toeslag ter hoogte van
eerdaags	1221c0
formulierenbrigades	1254c1
gemeentebelastingen	1346c5

ook	=13c74 ook telefonisch	=15c8 ook bellen of schrijven	=47n12 ook in bezwaar	100c2 ^ ook	=659u10 ook bij herhaling
rekenen	58c1 rekenen ... opnieuw	=1202c2 rekenen op uw begrip
redenen	=60c17 redenen waarom ... niet kunt|kon	60c41 redenen ... waarom|rekening	=60c44 redenen waarom|waardoor
waardepeildatum	185c0
heroverweegt	461c2
nihilbeschikkingen	549c1
aangaande	595c0
hieromtrent	768c0
mededeelt	827c3
kadaster	1307c0
provinciale	=1325c3 provinciale staten
werkplein	1339c0

t/m	27c5 t/m <date>
prestatiebeurzen	324c1
aftoppingsgrenzen	407c1
afwijzingsgronden	562c3
desniettegenstaande	691c0
gevestigd	=753c0 gevestigd te	=753u0 gevestigd te zijn	=753u1 gevestigd te worden	=753u2 gevestigd te blijven	=753u3 gevestigd te hebben
hanteer	759c2
immers	773c0
nam	820c10 nam ... kennis van	=820c14 nam kennis van	1015u2 nam ... voor

klantmanager	7c8
bereikt	=7c15 bereikt mij|me
legen	=56n11 legen|halen wij|we
rechthebbenden	267c1
proces-verbaal	345c0	=345u0 proces-verbaal van de stemming	=345u1 proces-verbaal van het stembureau
zelfredzamer	381c2
aanmeldgehoor	448c0
cofinancieringen	553c1
behelst	637c1
behoren	=639c1 behoren te	=639u1 behoren tot	=938u2 behoren te weten
gehouden	=741c3 gehouden bent te	=741c6 gehouden is om te	=741c7 gehouden zijn om te
gaan	=767u6 gaan ervan uit u hiermede	=900c6 gaan over tot	900c9 gaan ... over tot	=1176c21 gaan ervan uit u ... te hebben geïnformeerd	=1176c35 gaan ervan uit u hiermee	=1176c36 gaan ervan uit u hiermede
zijns	=837c3 zijns inziens

casemanager	7c7
schorst	102c3 schorst ... niet
toetsingsinkomen	187c0
stelt	308c9 stelt ... in gebreke	548c9 stelt ... lager vast	=780c5 stelt u in de gelegenheid	787c4 stelt ... in kennis	=787c12 stelt in kennis	=889c1 stelt zich op het standpunt	=889c3 stelt u zich op het standpunt	890c4 stelt ... op schrift	=890c7 stelt op schrift	951c6 stelt ... ter beschikking	=951c9 stelt ter beschikking	952c4 stelt ... ter hand	=952c7 stelt ter hand	=1208c8 stelt alles in het werk
trekkingsrechten	368c1
dagtekening	682c0
nadat	=800u7 nadat ik ... indien
inherent	=807c0 inherent aan	807c1
delen	827c7 delen ... mede	=827c14 delen wij u mee	827c17 delen ... mee dat	=827c20 delen mede	=827c25 delen mee dat	=1169c4 delen wij u het volgende mee	=1169c5 delen wij u het volgende mede
onderschrijven	876c0
onderschreven	876c3
gerectificeerd	914c3
digi-taalhuis	1285c3

kijkt	15c46 kijkt ... met u mee	62c30
eens	44n0
aanvulling	55c17	=57c55 verbetering|aanvulling doorgeven
verplaatsen	56c12 verzet|verzetten|verplaatsen|verschuiven ... afspraak|gesprek	56c38	79c4
daarmee	=68c0 daarmee kunt|kun	=70u7 daarmee kunt u
vergrijpboeten	200c2
tegenprestatie	210c0
onbewoonbaar	=421c2 onbewoonbaar verklaard	=421c3 onbewoonbaar verklaren	=421c4 onbewoonbaar te verklaren
proforma	472c2	=472u2 proforma factuur
voorwaarden	636u11 voorwaarden ... voldoen	636u12 voorwaarden ... voldaan
daartoe	681c0	=900c14 daartoe over te gaan	=900c16 daartoe overgaan

incassokosten	30c4 kosten|rente|incassokosten|invorderingskosten ... rekening|betalen|bij|verhoogd	99c11	296c0
bezwaarprocedure	51c3
foutje	57c9 fout|fouten|foutje	57c45
zie	57c10 ziet|zie|vindt ... fout	68c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	940c4 zie ... tegemoet	=940c9 zie tegemoet
regeling	=59c13 regeling treffen	59c21 regeling ... betalen|betaling|aanvragen|afspreken|maken|treffen	=918c0 regeling treffen	=918c1 regeling te treffen	=918c2 regeling getroffen	=918c4 regeling kunnen treffen	=918c5 regeling kunt treffen
naheffingen	175c3
herziet	239c2
ingezetenen	242c1
gelegaliseerde	249c6
schoolondersteuningsprofiel	318c0
draagkrachtmeting	330c0
ongewenstverklaringen	432c1
kopie	=671u1 kopie conform
initieerden	808c3

tot	26c8 tot <number> weken na	26c11 tot <number> dagen|weken na	=27c4 tot en met <date>	=27c6 tot uiterlijk <date>	27c7 tot <date>	=27c20 tot en met uiterlijk <date>	=132u1 tot uw beschikking	=132u2 tot onze beschikking	=132u3 tot zijn beschikking	=132u4 tot haar beschikking	=132u5 tot hun beschikking	=132u6 tot je beschikking	=760u1 tot op heden	=760u2 tot heden	=769u0 tot hiertoe	=848u3 tot nadere toelichting	=848u4 tot het geven van nadere toelichting	=848u6 tot nader bericht	900c11 tot ... overgegaan	900c12 tot ... over te gaan	=965c0 tot dusver	=965c1 tot dusverre	=966c0 tot op heden	=966c1 tot heden	=966c2 tot op de dag van vandaag	=967c0 tot stand brengen	=967c1 tot stand gebracht	=967c2 tot stand te brengen	=967c3 tot stand brengt	=968c0 tot stand komen	=968c1 tot stand gekomen	=968c2 tot stand komt	=968c3 tot stand te komen	=968c6 tot stand kwam	=1129c1 tot staving van	=1136c0 tot op het moment dat	=1136c1 tot het moment dat	=1136c2 tot het tijdstip dat	=1167c3 tot ons genoegen	=1167c4 tot mijn genoegen	=1168c0 tot onze spijt	=1168c1 tot mijn spijt	=1168c6 tot onze spijt moeten wij u	=1182c15 tot slot merken wij op	=1196c6 tot uw informatie	=1201c3 tot nadere toelichting bereid	=1201c4 tot het geven van nadere toelichting	=1201c5 tot een nadere toelichting bereid	=1201c7 tot een mondelinge toelichting bereid	=1239c0 tot nader order	=1239c1 tot nadere order	=1239c2 tot nadere orde	=1239c3 tot nader orde	=1239c4 tot nadere aankondiging	=1239c5 tot nader bericht
niet-ontvankelijk	30c18	99c7	=128n2 niet-ontvankelijk verklaren als	456c0
arbeidsinschakeling	206c0
uitwonenden	332c2
naturalisatie	435c0
ambtsbericht	449c0
aantreffen	601c0
eenduidig	713c0
toetsing	=961c3 toetsing aan
cak	1300c0

<time>	3c11 <time> tot <time>	3c12 <time> t/m <time>	3c13 <time> - <time>	3c14 <time> en <time>	3c15 <time> <time>
portaal	10c19	11c10
meekijken	15c49
beslag	30c7	=99c1 beslag leggen|gelegd|op	=278c0 beslag leggen	=278c9 beslag gelegd	=278c10 beslag te leggen	=278c11 beslag legt	=278c12 beslag legde
cij*	32c30 cijferlijst*
art.	36c0 artikel|artikelen|art.|art|artt. <number>	36c1 artikel|artikelen|art.|art <code>	36c2 artikel|artikelen|art. <time>
reageren	58c26	=63c3 reageren op dit|ons|het voornemen	=63c5 reageren voordat	=78c1 reageren op ... voornemen
persoonlijke	=60c0 persoonlijke situatie|omstandigheden	=60c19 persoonlijke redenen	=82c0 persoonlijke omstandigheden|situatie
meegenomen	=61c15 meegenomen in ons|onze besluit|afweging
annuleer	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
indicatiebesluiten	375c1
mitsdien	839c0
onjuistheid	879c0
resteren	921c0
restitueren	922c0

naam	=7n0 naam van uw contactpersoon	=1195u9 naam in dit kader
e-mailen	10c22
ontvangt	13n11 krijgt|ontvangt|sturen|stuurt ... per post	=21c4 krijgt|ontvangt|hoort|verneemt u|je	=22c8 ontvangt u	40c4 ontvangt ... herinnering	=42c2 hoort|krijgt|ontvangt u|je ... <date>	=42c4 krijgt|hoort|ontvangt u ... binnen	=59n9 krijgt|ontvangt u	=105c1 krijgt|ontvangt u|je ... *toeslag|*uitkering|*subsidie|*vergoeding|*toelage|*bijdrage|*tegemoetkoming	=108c1 krijgt|ontvangt u|je ... geen|niet	115n3 ontvangt ... aanmaning
opschuiven	56c55 verschuiven|opschuiven
wettelijke	=99c12 wettelijke rente	=153c0 wettelijke grondslag	=153c1 wettelijke grondslagen	=295c0 wettelijke rente	=586c1 wettelijke vertegenwoordiger	=586c3 wettelijke vertegenwoordigers
maar	100c3 ^ maar
precario	202c1
ontwikkelingsperspectief	317c0
exploitant	509c0
destijds	692c0
ongeacht	878c0
restitueerde	922c5

verandert	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	45c38	130c5 verandert ... vanaf|per	=130c11 verandert er
verliest	=30c21 verliest u
anders	31c19	=62c21 anders beslissen	=1187u0 anders als gezegd
bew*	32c1 bewijs*	32c25 bewijsstuk*
besloten	45c1	104c22 besloten ... te verlenen	104c22 besloten ... te toe te kennen	104c22 besloten ... te in te willigen	107c9 besloten ... af te wijzen	107c10 besloten ... aanvraag ... af te wijzen	113c6 besloten ... boete
voldoet	70c2 voldoen|voldoet|voldaan	=70u0 voldoen|voldoet|voldaan aan	=70u1 voldoet niet	107c20 voldoet|voldoen ... niet aan de voorwaarden|eisen|criteria
blijven	=104n20 blijven gebruiken	=128c10 blijft|blijven bij ons|het besluit|onze beslissing	=128c19 blijven wij|we bij ons|het|onze	308c12 blijven ... in gebreke	480c4 blijven ... in stand	=981c9 blijven van kracht
vordert	110c0 vorder|vorderen|vordert ... terug	272c9 vordert ... in	272u1 vordert ... terug	289c9 vordert ... terug
verdient	111n1
leggen	113c1 leg|leggen|legt ... boete	=113c12 leg|leggen ik|wij|we u ... boete ... op	278c2 leggen ... beslag	=278c5 leggen beslag	944c10 leggen ... ten grondslag	=944c14 leggen ten grondslag
opgelegde	=113c5 opgelegde boete
hersteltermijnen	155c1
schoolondersteuningsprofielen	318c1
evenzeer	728c0
evidente	729c1
liggen	944c7 liggen ... ten grondslag	=944c13 liggen ten grondslag
trachtte	969c1
verricht	998c4
aanstonds	1215c0
ouder-	=1275c2 ouder- en kindteam
nibud	1354c0

upload	10c6	11c4	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	71c5 upload|uploaden|uploadt
juncto	36c3	818c0
vul	55c24 vullen|vul|vult ... aan	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	71c10 vul|vult ... aan	72c0 vul|vult ... in	117c13 vul|vult ... formulier ... in	117c18 vul|vult ... vragenlijst|vragenformulier|formulier ... in	121c12 vul ... aanvraag ... aan	=1195u3 vul in dit kader
speelt	=60c57 speelt er iets
was	96c12	119n5	=125n0 was ik|wij van plan	=939c5 was te wijten aan	=981c4 was van kracht	=982c5 was van mening	=982c20 was van oordeel	=983c4 was van toepassing	=987c4 was vereist	=1038c8 was werkzaam	=1041c4 was woonachtig
invordert	272c2
passend	=319c0 passend onderwijs	=404c0 passend toewijzen	=404c2 passend toegewezen
exploitatievergunning	510c0
openbaarmakingen	545c1
gezagsbeëindiging	583c2
navenant	855c0
sedert	926c0
strekt	=931c0 strekt ertoe	=931c2 strekt tot	=931c6 strekt er ... toe	=931u0 strekt tot aan
dagen	=1009u7 dagen verzuimd
schroomt	=1191c6 schroomt u niet ... contact|bellen|mailen|bel|mail|vragen	=1191c8 schroomt u dan niet ... contact|bellen|mailen|bel|mail|vragen
incassobureaus	1351c1

krijgt	13n11 krijgt|ontvangt|sturen|stuurt ... per post	=21c4 krijgt|ontvangt|hoort|verneemt u|je	=21u3 krijgt u|je ... de tijd|kans|gelegenheid	=22c9 krijgt u	40c1 krijgt ... herinnering	=42c2 hoort|krijgt|ontvangt u|je ... <date>	=42c4 krijgt|hoort|ontvangt u ... binnen	43c2 krijgt|krijgen ... geen|niet	45c4	=55c21 krijgt|krijg u|je ... nog|extra	56c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	=59n9 krijgt|ontvangt u	104c11 krijgt ... vergunning|ontheffing	=104c25 krijgt u|je ... voorrang|urgentie|hulp|zorg|kaart|akte|pas|vergoeding|geld|bedrag	=105c1 krijgt|ontvangt u|je ... *toeslag|*uitkering|*subsidie|*vergoeding|*toelage|*bijdrage|*tegemoetkoming	=108c1 krijgt|ontvangt u|je ... geen|niet	109c2 krijgt ... geen	109c3 krijgt ... niet	113c0 krijgt ... boete	115n1 krijgt ... aanmaning	128c5 krijgt ... gelijk	=132u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
kosten	30c4 kosten|rente|incassokosten|invorderingskosten ... rekening|betalen|bij|verhoogd	101c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	=216c1 kosten van het bestaan	=635c2 kosten ad	=636c27 kosten voldoen	=636c28 kosten te voldoen	=1049u0 kosten van zorg	=1049u1 kosten van de zorg	=1049u2 kosten voor zorg	=1049u3 kosten voor de zorg
kiest	76c0 kies|kiest|kiezen
ken	104c3 kennen|ken ... toe	107c6 kennen|ken ... niet toe
extramuraal	388c0
bezwaargronden	470c1
beroepsgronden	471c1
authenticatiemiddel	543c2
aantreft	601c1
dermate	685c0	=685u0 dermate dat
justis	1316c0

contact	=7c17 contact op|opnemen met	=7c21 contact met	=58c16 contact op	=58c17 contact opnemen	=62c8 contact op*	=91c2 contact op te nemen	=91c3 contact opnemen
contant	13c49
meldt	58c9	74c0 meld|meldt|melden|doorgeven|doorgegeven	87c0 meld|meldt ... aan
beneficiair	=264c0 beneficiair aanvaarden	=264c1 beneficiair aanvaardt	=264c2 beneficiair aanvaard	=264c3 beneficiair te aanvaarden
achtererfgebied	505c0
dekkingsplannen	566c1
wendt	605c5 wendt ... aan	=605c7 wendt aan	=1036c2 wendt zich tot	1036c9 wendt ... tot
impliceerden	774c3
wenst	=1037c0 wenst te	=1037c5 wenst u	1037c6 wenst ... te	=1037u2 wenst u veel	=1037u3 wenst u sterkte	=1037u4 wenst u succes	=1037u5 wenst u een prettige	=1037u6 wenst u een goed	=1037u7 wenst u een goede	=1037u8 wenst u een fijne	=1037u9 wenst u beterschap	=1037u10 wenst u geluk	=1037u11 wenst u alle	=1037u12 wenst u prettige	=1037u13 wenst u fijne	=1037u14 wenst u het	=1037u15 wenst u en
huizen	=1163u6 huizen langs deze weg

we	19c1	=22c6 wij|we bellen|sturen|betalen|beslissen|nemen|laten|reageren|maken|behandelen|informeren	=23c8 wij|we|ik verzoeken|verzoek|vragen|vraag u	=41c0 wij|we bellen u	=41c3 wij|we vragen ... zelf op	=43c1 wij|we|ik hebben|heb|geven|zijn|wijzen|nodigen|nodig|vragen|willen|trekken|vorderen	57c40 ons|we ... verrekend	=58c24 wij|we herstellen|verbeteren|passen|corrigeren	=58c48 wij|we zetten	=59n12 wij|we betalen	=70u9 wij|we betalen	=71u1 wij|we sturen u	=74u2 wij|we laten u weten	=93u0 wij|we herstellen	=104c12 wij|we|ik geven|geef u ... vergunning|ontheffing|toestemming|subsidie	=104c29 wij|we vergoeden|betalen ... kosten	=105c2 wij|we betalen mee	=105c3 wij|we betalen ... aan u	=107c29 wij|we maken|geven|vergoeden|verlenen geen	=110c19 wij|we krijgen nog <amount>	=117c1 wij|we hebben ... nodig	=117c16 wij|we missen ... gegevens|informatie	=117c21 wij|we|ik vragen|vraag u om	=117c22 wij|we controleren	=117c28 wij|we moeten|willen ... weten|horen	=117c34 wij|we weten niet	=119c1 ik|wij|we nodig|nodigen ... uit	=121c14 wij|we missen nog	=123c10 wij|we hebben ... ontvangen	=123c14 wij|we ontvingen|ontving	=125c8 we zijn van plan	=128c20 wij|we blijven bij ons|het|onze	=128n0 wij|we beslissen ... binnen	=130c13 wij|we willen u|je informeren	=1008c3 we verzoeken
pla*	32c23 plattegrond*
inbeslagname	361c2
jeugdhulpaanbieder	570c0
dwangkader	594c1
creëren	676c0
opmerking	=1182c14 opmerking verdient dat
tijdig	1238c0	=1238u6 tijdig ingediend	=1238u7 tijdig bezwaar	=1238u9 tijdig genomen	=1238u11 tijdig geweest	1238u12 tijdig ... ingediend	=1238u13 tijdig ontvangen	=1238u14 tijdig gemeld	=1238u15 tijdig betaald	=1238u16 tijdig voldaan	=1238u17 tijdig aangevraagd
sociaal	=1246c0 sociaal raadslieden	=1246c2 sociaal raadsman	=1246c3 sociaal raadsvrouw	=1246c4 sociaal raadspersoon	=1249c0 sociaal team	=1263c0 sociaal werker	=1263c1 sociaal werkers
ouderenwerkers	1253c6
leerplichtambtenaren	1347c1

artt.	36c0 artikel|artikelen|art.|art|artt. <number>
toegekend	45c9	106c1
corrigeren	58c46 corrigeren|correctie
heroverwogen	128c24 heroverwogen|heroverweging	461c4
lening	=237c2 lening om niet
legalisaties	248c1
peiljaar	331c0
niet-ontvankelijkverklaring	457c0
heroverwegen	461c0
bezwaaradviescommissie	478c0	1330c5
mededelen	827c0
zelf	=938u12 zelf te weten
toegezegd	962c1

ophalen	13c35 haal|haalt|ophalen ... formulier|balie|stadhuis|bibliotheek
notaris	33c4
ontvangst	123c1 ontvangst ... bevestigd|bevestigen
beschermd	=392c0 beschermd wonen
gezinsvoogd	573c0
heel	=648u1 heel bescheiden
vertrouw	=767u1 vertrouw erop u hiermede	=1176c1 vertrouw erop u ... te hebben geïnformeerd	=1176c3 vertrouw erop u ... geïnformeerd te hebben	=1176c5 vertrouw erop u ... te hebben ingelicht	=1176c11 vertrouw erop dat ik u ... heb geïnformeerd	=1176c25 vertrouw erop u hiermee	=1176c26 vertrouw erop u hiermede	=1202c5 vertrouw op uw begrip
jongstleden	817c0
mededeelde	827c4
verband	=986c0 verband houden met	=986c1 verband houdt met	=986c5 verband hield met	=986c6 verband houdend met	=986c7 verband houdende met	=986c9 verband te houden met
dorpsteam	1247c4
toeslagen	=1288c1 toeslagen servicepunt
vakbond	1357c0

iemand	=15c0 iemand anders ... voor u|namens|laten|doen|mag|kan|invullen	15c1 iemand|iemand* ... mee	=15c2 iemand mee te? nemen	15c3 iemand ... helpen|helpt	=15c4 iemand machtigen	=15c9 iemand anders machtigen	=15c25 iemand die u|je vertrouwt	=15c26 iemand uit|in uw|je omgeving	=15c36 iemand meenemen
vriendin	15c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen
bereken	34c0 bereken|berekent ... zelf|gemiddelde|inkomen|bedrag
vinden	61c19 vinden ... de gevolgen ... niet te zwaar
bekijken	62c14
bewijzen	=117c25 bewijzen dat
ingepland	119c31
bevestigen	123c0 bevestig|bevestigen ... ontvangst|ontvangen	=1150c6 bevestigen wij de goede ontvangst	=1150c9 bevestigen wij u de ontvangst
proces	=345c2 proces verbaal
verwerkingsverantwoordelijke	521c0
ouderlijke	=581c1 ouderlijke gezag
behoorden	=639c3 behoorden te
alreeds	916c1
getracht	969c3
vaardigt	976c4 vaardigt ... uit
advocatenspreekuur	1258c0

reacties	9c12 reacties ... worden niet gelezen|beantwoord
reeds	57c26 intussen|inmiddels|al|reeds ... betaald	916c0	=916u0 reeds nu
dagloon	224c0
globale	=373u12 globale indicatie
geliberaliseerd	406c0
vergunningplafond	500c1
geamoveerde	628c3
gevoeglijk	754c0
deelden	827c10 deelden ... mede	=827c23 deelden mede
nadien	850c0
verzochte	1008c10
vloeide	=1027c9 vloeide voort uit
dragen	=1049c6 dragen zorg	1050c1 dragen ... zorg voor	1050u1 dragen ... kosten
voldoende	=1166c7 voldoende aan uw verzoek
spreekt	=1192c5 spreekt voor zich dat
hulpverleenster	1267c2

ma-do	3c28
nadere	=56c52 nadere tijd	=447c1 nadere gehoor	=447c2 nadere gehoren	=848c0 nadere informatie	=848c1 nadere uitleg	=848c2 nadere toelichting	=848c3 nadere gegevens	=848c4 nadere inlichtingen	=848c5 nadere stukken	=848c6 nadere documenten	=848c8 nadere berichten	=848u0 nadere toelichting bereid
toeslagpartner	193c0
voorschotbeschikking	195c0
zicht	=248u0 zicht op legalisatie
onderverhuur	409c1
verblijfsgaten	427c1
jeugdbeschermer	572c0
aanvangsdatum	604c0
daarmede	679c0
kennisneming	=820c11 kennisneming van
jongerenwerker	1270c0

behandelaar	7c3
uiterlijk	=25c6 uiterlijk een week|maand|dag later	25c7 uiterlijk <number> dagen|weken later	26c2 uiterlijk <number> dagen|werkdagen|weken|maanden	26c12 uiterlijk <number> werkdagen	26c17 uiterlijk <number> uur	27c0 uiterlijk op? <date>	27c1 uiterlijk op? <placeholder>	=27c9 uiterlijk tot en met <date>	=27c10 uiterlijk vóór|voor <date>	=27c11 uiterlijk tot <date>	27c13 uiterlijk *dag <date>	27c17 uiterlijk <date>	119n10	128n5
herzien	58c45	239c0	=239u3 herzien van het	=239u4 herzien van de
beleidsregel	145c0
invorderingen	271c1
hopen	=767u3 hopen u hiermede	=1176c14 hopen u ... te hebben geïnformeerd	=1176c16 hopen u ... geïnformeerd te hebben	=1176c19 hopen dat wij u ... hebben geïnformeerd	=1176c29 hopen u hiermee	=1176c30 hopen u hiermede	=1177c4 hopen u ... van dienst te	=1202c0 hopen op uw begrip
mogelijkerwijs	843c0
verschil	=982u2 verschil van mening
zijnde	1046c0

rente	30c4 kosten|rente|incassokosten|invorderingskosten ... rekening|betalen|bij|verhoogd
precariobelasting	202c0
zekerheidstelling	360c0
zorgprofielen	384c1
accountantsverklaring	556c2
accordeerden	608c6
assisteerden	633c3
attendeerden	634c5
desbetreffende	688c1
toetst	=961c4 toetst aan
ervan	=1203c10 ervan uitgaande u
hoge	=1337c0 hoge raad

vraag	=7c12 vraag naar	=7c28 vraag dan naar	=7c51 vraag naar hem|haar	=9u1 vraag niet beantwoorden	13c36 vraag|vraagt|vragen ... formulier ... aan	15c28 vraag|vraagt ... iemand	=23c9 verzoeken|verzoek|vragen|vraag wij|we|ik u	=23c10 verzoek|vraag u	56c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	=58c0 vraag ons	58c37	58c52 vraag|vragen ... aan	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	69c0	=69u1 vraag ik u	69u2 vraag ... aan	83c0 vraag|vraagt ... aan	=85c0 vraag|vraagt ons|om|de|het	=85u0 vraag ik	98c3 vraag|vragen ... u|je	117c10 vragen|vraag wij|we? u ... sturen|gegevens	117c10 vragen|vraag wij|we? u ... in te vullen	117c10 vragen|vraag wij|we? u ... op te sturen	=1202c8 vraag uw begrip	=1202c9 vraag ik uw begrip	=1205c11 vraag ik uw aandacht voor
betaling	=56c8 betaling uitstellen	56c36 betaling ... uitstellen	59c3 betaal|betaalt|betalen|betaling ... in gedeelten|gedeeltes|delen|stukken|termijnen|stapjes	70c8	70u5 betaling ... ontvangen	115c10 betaling ... niet ontvangen	115c17 betaling|bedrag ... nog niet ... ontvangen|binnen	121n0	123n9	=636c41 betaling te voldoen	651c0 betaling ... gekruist	651c2 betaling ... kruist
heffingsgrondslag	181c2
waardepeildata	185c1
rendementsgrondslag	190c0
loonsancties	225c1
referenten	446c1
participeerde	905c2
ressorteerden	=920c3 ressorteerden onder
resteerden	921c3
rijkswaterstaat	1320c0
milieudienst	1327c2

dossierbehandelaar	7c20
na	29c0 na dagtekening*	=29c1 na de datum	=29c2 na verzending	=29c3 na de verzenddatum	=29c4 na bekendmaking	=29c5 na ontvangst	=29c6 na de dag	=29c7 na dagtekening van deze brief	=29c10 na de dagtekening	=29c11 na heden	=29c13 na deze brief	=29c15 na de verzending	=29c16 na datum	=29c18 na de bekendmaking	=29c22 na verzending van deze	=58c3 na te rekenen	=115c30 na onze herinnering	=853c4 na te leven	=1093c0 na ommekomst van	=1093c1 na verloop van	=1093u0 na verloop van tijd	=1174c0 na bestudering van uw	=1174c1 na beoordeling van uw	=1174c2 na ampel beraad	=1174c3 na rijp beraad	=1174c4 na zorgvuldige afweging	=1174c5 na zorgvuldige bestudering	=1174c6 na kennisneming van uw
reageer	58c36	=63c26 reageer dan	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	78c3 reageer|reageert
regel	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
opvragen	118c3
bezwaargrond	470c0
accountantsverklaringen	556c3
uithuisplaatsingen	575c1
minderjarige	587c1
geassisteerd	633c4
hieraangaande	768c1
seniorenadviseur	1253c7

bezoeken	4c16
enkel	12c0 uitsluitend|alleen|enkel|slechts ... digitaal|online|website|digid|internet|uploaden|portaal|e-formulier|webformulier|e-mail|inloggen|app|mijn*
loo*	32c2 loonstrook*
betalingsregeling	=59n2 betalingsregeling is niet	59n3 betalingsregeling ... niet mogelijk	59n5 betalingsregeling ... vervalt	=59n6 betalingsregeling gehad	80c0	=918c9 betalingsregeling treffen	=918c10 betalingsregeling te treffen	=918c11 betalingsregeling getroffen	=918c12 betalingsregeling kunt treffen
voornemen	63c22 voornemen ... laat ... weten	125c2	=125c14 voornemen om
voldoen	70c2 voldoen|voldoet|voldaan	=70u0 voldoen|voldoet|voldaan aan	107c20 voldoet|voldoen ... niet aan de voorwaarden|eisen|criteria	=636u0 voldoen aan
voldaan	70c2 voldoen|voldoet|voldaan	=70u0 voldoen|voldoet|voldaan aan	=636u1 voldaan aan
vragenlijst	117c32 antwoordkaart|vragenformulier|vragenlijst
onvolledige	122c4
deze	=130c3 deze brief is geen besluit	=652u6 deze betreffende	=1023u4 deze voornemens
attestaties	=268c1 attestaties de vita
executoriale	=281c0 executoriale verkoop	=281c2 executoriale verkopen	=282c0 executoriale titel	=282c1 executoriale titels
leefklimaat	514c0
behoeven	638c0
eerstkomende	716c1
nageleefd	853c3
navolgend	856c0
zeg	962c7 zeg ... toe	=962c10 zeg toe
verifieert	992c1
vestigen	=1205c6 vestigen wij uw aandacht op
bieb	1245c2

betrokkene	20c8	524c0	=524u0 betrokkene bij
nodigen	45c20	=119c0 nodig|nodigen ik|wij|we ... uit	119c2 nodigen ... uit	119n0 nodigen ... uit ... te reageren
voorlopige	=54c0 voorlopige voorziening	=54c8 voorlopige maatregel	=81c1 voorlopige voorziening	=172u0 voorlopige aanslag	=172u1 voorlopige aanslagen	=174c0 voorlopige aanslag	=174c1 voorlopige aanslagen	=466c0 voorlopige voorziening	=466c1 voorlopige voorzieningen
spoedbeslissing	54c7
ziekbed	60c61
wijzig	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
informeert	74c3 informeren|informeert
vorderde	272c11 vorderde ... in	272u3 vorderde ... terug	289c11 vorderde ... terug
terugvorderingen	288c1
subsidieontvangers	550c1
geëigende	738c1
gemotiveerde	=744c4 gemotiveerde aanvraag	=744c5 gemotiveerde reactie
voornoemde	1024c3
vruchteloze	1029c1
werkzaam	=1038c0 werkzaam zijn	=1038c2 werkzaam bent	=1038c5 werkzaam bij	=1038c7 werkzaam is	=1038c9 werkzaam was	=1038u0 werkzaam geweest	=1038u5 werkzaam is tegen	1038u7 werkzaam ... geweest	1038u8 werkzaam ... gebleven

onlineformulier	10c14
evenals	17u14	724c0
afgewezen	45c5	59n11	104n2	107c2 afgewezen ... aanvraag	109c1
plan	45c27	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
verblijfsdoelen	426c1
subsidieplafond	551c0
declaratie	=800u15 declaratie indien
sprake	=929c0 sprake is van	=929c1 sprake van is	=929c4 sprake zijn van	=929c5 sprake was van
nationale	=1259c0 nationale ombudsman
raad	=1309c0 raad voor rechtsbijstand	=1309c1 raad voor de rechtsbijstand	=1313c0 raad voor de kinderbescherming	=1335c0 raad van state
belastingsamenwerking	1346c0

fax	0u4	1c0
haalt	13c35 haal|haalt|ophalen ... formulier|balie|stadhuis|bibliotheek	=56c25 haalt|haal u|je ... niet
helpen	=15c23 helpen u gratis	15c33 helpen ... gratis	62c23
recht	=47c23 recht op bezwaar|om bezwaar	=104c15 recht op ... bijstand|toeslag|uitkering|voorziening|pgb|vergoeding	=531c0 recht op inzage	=533c0 recht op vergetelheid	=533c1 recht op gegevenswissing
bestuursrechter	51c10	492c0	1331c2
herziening	238c0	=238u0 herziening van het stelsel	=238u1 herziening van de wet	=238u2 herziening van het beleid	=238u3 herziening van de grondwet	=238u4 herziening van de regels	=238u5 herziening van de regeling
indicatiebesluit	375c0
inreisverboden	430c1
referent	446c0	=446u1 referent van de sollicitant
poogde	908c3
wensen	=1037c1 wensen te
richt	=1161c7 richt ik mij tot u
veroorloof	=1193c11 veroorloof mij	=1193c12 veroorloof ik mij

toon	58c47 toon|aantonen	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
overtreding	119n1	249u2 overtreding ... legaliseren	249u7 overtreding ... gelegaliseerd
niet-ingezetene	243c0
huwelijk	=412u0 huwelijk ontbonden	412u1 huwelijk ... ontbonden	=412u3 huwelijk ontbinden	412u4 huwelijk ... ontbinden
kennisgenomen	=820c2 kennisgenomen van	820c7
toezending	=964c9 toezending van
wijze	=1040c0 wijze waarop	=1040c1 wijze van betaling	=1040c2 wijze van betalen	=1040c3 wijze van indienen
ggd	1329c0

loopt	4c27 loop|loopt ... binnen	13c58 loop|loopt ... binnen	96c3	=949u1 loopt teneinde
vult	55c24 vullen|vul|vult ... aan	71c10 vul|vult ... aan	72c0 vul|vult ... in	117c13 vul|vult ... formulier ... in	117c18 vul|vult ... vragenlijst|vragenformulier|formulier ... in	=1195u5 vult in dit kader
valt	56c48 valt ... te praten
let	=68c7 let op	68c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
fiscaal	=194c2 fiscaal partner	=194c3 fiscaal partners
zelfstandige	=403c0 zelfstandige woonruimte	=403c1 zelfstandige woonruimten	=403c2 zelfstandige woonruimtes
heroverwegingen	460c1
positief	=757c4 positief beschikt	=757c5 positief beschikken	=757c6 positief te beschikken
onverminderd	=765u0 onverminderd hetgeen	886c0	=886u0 onverminderd het vorenstaande	=886u1 onverminderd het bovenstaande	=886u2 onverminderd het voorgaande	=886u3 onverminderd het bepaalde in	=886u4 onverminderd hetgeen	=1028u3 onverminderd het vorenstaande	=1212c0 onverminderd het vorenstaande	=1212c1 onverminderd het bovenstaande	=1212c2 onverminderd het voorgaande	=1212c3 onverminderd het bepaalde in	=1212c4 onverminderd hetgeen
prefereer	909c2
terzake	955c1	=955u1 terzake van	=955u5 terzake doende	=955u11 terzake kundig	=955u12 terzake kundige	=955u13 terzake deskundige	=955u17 terzake bevoegd	=955u18 terzake bevoegde	=1135c1 terzake van
vervat	=1005c0 vervat in	=1005c3 vervat is in	=1005c4 vervat zijn in
ind	1302c0

ontvangen	=14n0 ontvangen wij	=21c6 krijgen|ontvangen|horen u	=22c11 ontvangen wij ... niet	=31c7 krijgen|hebben|ontvangen wij|we ... niet|geen	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	45c26	=71c11 ontvangen wij|we ... graag	98c4 ontvang|ontvangen ... graag	=98c9 ontvangen wij|we	124c2
mantelzorger	15c21
gezondheid	60c42
hoef	=90c2 hoef je ... niet|geen
toe*	106c0 toekenning*
bijbehorend	=503u0 bijbehorend bouwwerk	=504c0 bijbehorend bouwwerk
geattendeerd	634c3
blijk	=665c0 blijk geven van	=665c1 blijk gegeven van	=665c2 blijk te geven van	=665c6 blijk geeft van
gemotiveerd	=744c0 gemotiveerd bezwaarschrift	=744c1 gemotiveerd bezwaar	=744c2 gemotiveerd verzoek	=744c3 gemotiveerd beroepschrift	=744c8 gemotiveerd en schriftelijk
desondanks	860c1
overhandigt	901c1

hulp	=15c14 hulp nodig	=15c15 hulp bij ... invullen|formulier|brief|bezwaar|digitale	=117n0 hulp nodig	=365c2 hulp in natura	=370c5 hulp inkopen	=370c6 hulp in te kopen
vergissen	57c13 vergist|vergissen
benadelingsbedrag	352c0
liberalisatiegrens	405c1
onderhuur	409c0
geluidbelasting	513c1
tender	561c0
behoefden	638c3
bewerkstelligt	653c1
zitting	=698u34 zitting dient op
elkaar	=974u2 elkaar uitsluitend	=974u3 elkaar wederzijds uitsluitend
voordien	1020c0
bibliotheken	1245c1

welkom	5c8
spreken	7c53 spreek|spreken ... met
verkeerde	57c14 verkeerd|verkeerde
startkwalificaties	310c1
uitwonend	332c0
verbeurde	358c3
inbeslagneming	361c0
nareizen	444c1
buitenplanse	=495u0 buitenplanse omgevingsplanactiviteit	=495u1 buitenplanse omgevingsplanactiviteiten	=496c0 buitenplanse omgevingsplanactiviteit	=496c1 buitenplanse omgevingsplanactiviteiten
bijgaande	663c1
genoegzame	746c1
voorkomende	=796c3 voorkomende gevallen
inkomsten	=809c0 inkomsten genoten	809c1 inkomsten ... genoten	=809c6 inkomsten genieten	=809c7 inkomsten geniet
middels	836c0	=836u0 middels deze brief	=836u1 middels dit	=1164c0 middels deze brief	=1164c3 middels dit schrijven
sedertdien	926c1
verleende	994c4	=994u4 verleende subsidie	994u16 verleende ... voorrang
voorzover	1016c1	=1017c5 voorzover ons bekend
vorenstaande	1028c0
aansluitend	=1156c9 aansluitend op ons

advocaat	15c40 advocaat ... nemen|mag|inschakelen|meenemen
krijgen	=21c6 krijgen|ontvangen|horen u	=31c7 krijgen|hebben|ontvangen wij|we ... niet|geen	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	43c2 krijgt|krijgen ... geen|niet	=110c18 krijgen wij|we nog <amount> van u|je	=132u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
aanvragen	69u4	83c1
algemeen	=146c0 algemeen verbindend voorschrift	=146c1 algemeen verbindende voorschriften	=378c0 algemeen gebruikelijk	=378c1 algemeen gebruikelijke	=378u0 algemeen gebruikelijk dat	=378u1 algemeen gebruikelijk om
arbeidsongeschiktheidspercentage	221c0
rechtmatigheidsonderzoeken	241c1
aangemerkt	=599c1 aangemerkt als	599c3
afschrift	614c0	=614u0 afschrift van uw bankrekening	=614u2 afschrift van uw rekening	=671u2 afschrift conform
jegens	816c0
naleefde	853c2
onzerzijds	887c0	=887u0 onzerzijds willen wij	=887u1 onzerzijds zouden wij	=887u2 onzerzijds merken wij	=1206c1 onzerzijds willen wij	=1206c3 onzerzijds zouden wij	=1206c4 onzerzijds merken wij
staafde	930c3
zorgdraagt	1049c12

mailen	=7c27 bellen|bel|mailen|mail naar	7c52 mail|mailen ... met|naar	10c24
mogen	15c5 mag|mogen ... voor|namens u|je	=15c7 mag|mogen|kan ook bellen	47c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	47c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	=104c14 mag|mogen|kunt u ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	=121c35 mogen|kunnen wij|we ... bezwaar ... niet inhoudelijk
aangifte	123c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd
leges	177c0	=635c8 leges ad	=636c37 leges te voldoen	636c38 leges ... voldaan
visum	391u0 visum ... kortdurend verblijf
heroverweeg	461c1
heroverwoog	461c3
inzageverzoeken	530c1
gepseudonimiseerde	538c6
liquiditeitsprognose	567c0
gezagsbeëindigende	=583c0 gezagsbeëindigende maatregel	=583c1 gezagsbeëindigende maatregelen
feitelijk	731c0
woonachtig	=753c2 woonachtig te	1041c0	=1041c5 woonachtig bent	=1041c6 woonachtig is	=1041c7 woonachtig zijn	=1041c8 woonachtig was	=1041u0 woonachtig geweest	=1041u1 woonachtig gebleven	=1041u2 woonachtig te	1041u3 woonachtig ... geweest	1041u4 woonachtig ... gebleven
refereert	=917c1 refereert aan	=917c6 refereert naar
uitermate	973c0
verschaf	999c1
wensten	=1037c4 wensten te
zodanige	1047c1
woningcorporaties	1356c1

telefoonnummers	0c10
voogd	15c61 bewindvoerder|curator|mentor|voogd ... mag|kan|ook
ten	=27c19 ten laatste op? <date>	=111c2 ten onrechte ... ontvangen|betaald|uitgekeerd|verstrekt	=111c10 ten onrechte verleende|betaalde|uitbetaalde|ontvangen	=782c1 ten deze	=933c1 ten allen tijde	=933c3 ten alle tijden	=942c0 ten dele	=942u0 ten dele vallen	=942u1 ten dele viel	=942u2 ten dele gevallen	=942u3 ten dele valt	=943c0 ten enenmale	=944c0 ten grondslag liggen aan	=944c1 ten grondslag ligt aan	=944c2 ten grondslag ligt	=944c3 ten grondslag liggen	=944c4 ten grondslag gelegd	=944c5 ten grondslag lag	=944c8 ten grondslag te leggen	=944c9 ten grondslag leggen	=945c0 ten hoogste	=946c0 ten minste	=946u5 ten minste als	=947c0 ten volle	=948c0 ten zeerste	=1071c1 ten bijzijn van	=1110c0 ten aanzien van	=1111c0 ten bate van	=1111c1 ten faveure van	=1111c2 ten dienste van	=1112c0 ten bedrage van	=1112c2 ten belope van	=1113c0 ten behoeve van	=1113c2 ten uwen behoeve	=1114c0 ten burele van	=1115c0 ten gevolge van	=1116c0 ten gunste van	=1117c0 ten kantore van	=1118c0 ten laste van	=1119c0 ten nadele van	=1120c0 ten name van	=1120c2 ten name gesteld van	=1121c0 ten opzichte van	=1122c0 ten overstaan van	=1123c0 ten tijde van	=1123c1 ten tijde dat	=1154c1 ten antwoord op uw	=1156c1 ten vervolge op	=1156c2 ten vervolge van	=1165c6 ten aanzien van bovengenoemde	=1181c0 ten overvloede	=1182c16 ten slotte merken wij op	=1235c2 ten gelegener tijd	=1236c0 ten spoedigste	=1236c1 ten spoedigst
deurwaarder	30c6	99c2 deurwaarder ... langs|inschakelen|beslag	1350c0
trekt	34c5 trek|trekt ... af
exploot	286c0
schuldeiser	291c0
schuldenaar	292c0
zorgmachtigingen	395c1
weigeringsgrond	562c0
treft	=601c4 treft u aan	=601c5 treft u ... aan	=826c4 treft maatregelen	=826c7 treft u maatregelen	=918c6 treft een regeling	=918c8 treft u een regeling	918c13 treft ... betalingsregeling
omdat	=800u5 omdat ik ... indien
onderhavig	874c2	=978c8 onderhavig schrijven
opdat	893c0
veiligheidsregio	1328c0

adres	5c2	52c10 adres boven*	=52c11 adres bovenaan	53c0 adres boven*	53c1 adres ... boven*	=53c3 adres bovenaan	=53c5 adres in het briefhoofd	=53c6 adres rechtsboven|linksboven	=53c7 adres hierboven	53c8 adres ... onderaan	53c12 adres ... briefhoofd	53c14 adres ... in de kop	=53c15 adres staat boven*|onder*
laten	=15c6 laten helpen	=15c11 laten bijstaan	=15c12 laten vertegenwoordigen	=15c13 laten helpen	=15c59 laten vertegenwoordigen|bijstaan|vergezellen	=58c23 laten weten	=58c49 laten nakijken|herzien|aanpassen	=61c12 laten wij|we ... meetellen|meewegen	74c2 laat|laten ... weten	=74u1 laten wij|we u weten	128c13 laten ... besluit ... in stand	=130c4 laten wij u weten	480c1 laten ... in stand	=1169c12 laten wij u het volgende weten
vervalt	=55c34 vervalt de boete
betreft	=96c5 betreft de periode
terugbetaald	=110c25 terugbetaald|teruggestort worden
volgt	115n2 volgt ... aanmaning
conceptbesluit	125c13 conceptbeslissing|conceptbesluit|ontwerpbesluit
vergrijpboetes	200c1
penvoerder	564c0
kantoorhoudende	=753c3 kantoorhoudende te
uitsluitsel	975c0

bekijk	68c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
leenbijstand	235c0
grove	=362c0 grove schuld
geïmpliceerd	774c4
zij	=1182c12 zij opgemerkt dat	=1200c1 zij het u bekend

beantwoorden	7c46 beantwoordt|beantwoorden
past	56c31 past|schikt ... niet	=62c31 past bij
bewaartermijn	95c5	528c0
boetebesluit	114c2
beslistermijn	=121c28 beslistermijn staat|wordt ... stil|opgeschort	158c0
collegegeldkredieten	326c1
verweerschrift	464c0
bouwwerken	503c1
geluidsbelasting	513c0
voogdijen	584c1
bescheiden	648c0	=648u10 bescheiden van aard	=648u11 bescheiden van omvang	648u12 bescheiden bedrag*	648u13 bescheiden bijdrage*	648u14 bescheiden inkomen*	648u15 bescheiden vermogen*	=648u16 bescheiden rol	=648u17 bescheiden omvang	648u18 bescheiden budget*	648u19 bescheiden vergoeding*	648u20 bescheiden korting*	648u21 bescheiden verhoging*	648u22 bescheiden verlaging*	648u23 bescheiden stijging*	=648u24 bescheiden groei	648u25 bescheiden aantal*	648u26 bescheiden woning*	=648u27 bescheiden opzet	=648u28 bescheiden mening	648u29 bescheiden toeslag*	648u30 bescheiden subsidie*	=648u31 bescheiden schaal	=648u32 bescheiden middelen	=648u33 bescheiden manier	648u34 bescheiden plek*	=648u35 bescheiden begin	=648u36 bescheiden kosten	=648u37 bescheiden resultaat	=648u38 bescheiden resultaten	=648u39 bescheiden blijven	=648u40 bescheiden opstellen
verblijven	=771u0 verblijven wij hoogachtend	=1190c2 verblijven wij hoogachtend	=1190c6 verblijven wij intussen
zonodig	803c3
vaardigen	976c5 vaardigen ... uit
verifiëren	992c0
verkrijgen	993c0
verzuimden	1009c4

ingetrokken	30c11	45c36	104n19
schrijffout	57c39 tikfout|schrijffout|rekenfout|typefout
doorgeven	58c13	74c0 meld|meldt|melden|doorgeven|doorgegeven
informeren	74c3 informeren|informeert	=130c0 informeren wij u
verwijtbare	=230c1 verwijtbare werkloosheid	350c1	=350u1 verwijtbare werkloosheid
betreffende	652c0	=1160c8 betreffende bovengenoemd
impliceert	774c1
restituties	923c1
antidiscriminatievoorzieningen	1292c1

pos*	6c5 postbus*
uit*	32c26 uitkeringsspecificatie*	32c37 uittreksel*	70u3 uitbetaald*	119c4 uitnodiging*	120c0 uitnodiging*
pas*	32c36 pasfoto*
naar	=50c10 naar de rechter|rechtbank ... stappen|gaan	52c18	=639u4 naar behoren te	=844c0 naar behoren	=845c0 naar onze stellige overtuiging	=845c1 naar mijn stellige overtuiging	=845c2 naar onze overtuiging	=845c3 naar mijn overtuiging	=845c4 naar onze bescheiden mening	=845c5 naar mijn bescheiden mening	=845c6 naar onze mening	=845c7 naar mijn mening	=846c0 naar waarheid	=1053c1 naar gelang van	=1094c0 naar aanleiding van	=1095c0 naar analogie van	=1096c0 naar het oordeel van	=1096c1 naar de mening van	=1096c2 naar oordeel van	=1145c0 naar aanleiding van uw	=1145c1 naar aanleiding van ons	=1145c2 naar aanleiding van onze	=1145c3 naar aanleiding van het telefoongesprek	=1145c4 naar aanleiding van het gesprek	=1145c5 naar aanleiding van mijn	=1145c6 naar aanleiding van bovengenoemde	=1186c10 naar u bekend is	=1186c11 naar u bekend zal zijn	=1198c0 naar wij hopen	=1198c1 naar wij aannemen	=1198c2 naar wij vertrouwen	=1198c3 naar ik hoop	=1198c4 naar ik aanneem	=1198c5 naar ik vertrouw	=1198c6 naar wij begrepen hebben	=1198c7 naar wij hebben begrepen	=1198c8 naar ik heb begrepen	=1198c9 naar wij mogen aannemen	=1198c10 naar ons oordeel en overtuiging
situatie	=60c22 situatie mee|meetellen|meetelt	61c1 situatie|omstandigheden ... meegewogen|afgewogen|gewogen|betrokken|gekeken	249u4 situatie ... legaliseren	249u8 situatie ... gelegaliseerd
beslissingstermijn	158c2
heffingvrij	=191c1 heffingvrij vermogen
precarioheffing	202c2
naamgebruik	257c0
zich	=276u0 zich verrekend	276u1 zich ... verrekend	=276u6 zich verrekenen	=819u0 zich kenbaar	999u0 zich ... verschaffen	999u1 zich ... te verschaffen
bestemmingsplannen	494c1
gegevensverwerkingen	523c1
tweestapsauthenticatie	541c2
eertijds	717c0
strekkende	=931c4 strekkende tot

vertegenwoordiger	15c42
rechtsgevolg	143c0
berekeningsjaar	188c0
curatoren	260c1
wellicht	1035c0	=1035u0 wellicht ten overvloede	=1035u1 wellicht overbodig	=1181c1 wellicht ten overvloede	=1181c4 wellicht overbodig

tekent	47c18 teken|tekent ... bezwaar aan	646c10 tekent ... beroep aan	=646c11 tekent beroep aan	656c4 tekent ... bezwaar aan	=656c5 tekent u bezwaar aan	=656c7 tekent bezwaar aan
eigen	=60c2 eigen situatie|omstandigheden
toetsingsinkomens	187c1
zorgovereenkomst	369c0
treedt	779c3 treedt ... in contact	=779c6 treedt in contact	=790c4 treedt in overleg met	790c7 treedt ... in overleg	=790c9 treedt in overleg
toetsen	=961c0 toetsen aan

kom	4c1 kom|komt|komen|kunt|kun|mag ... langs	4c17 ga|gaat|kom|komt ... naar ons|het|de kantoor|stadhuis|gemeentehuis|gemeentewinkel|publieksbalie	13c48 kom|komt ... langs	56c22 kunt|kan|komt|kom ... niet ... bel|belt|laat|andere	=56n10 komen|kom wij|we	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	73c0 kom|komt ... naar|op|om|langs	73u1 kom ... in aanmerking	104c16 komt|kom ... in aanmerking voor	107c21 komt|kom ... niet in aanmerking	119c32 komt|kom|komen ... bij u|je langs|thuis op|op	775c12 kom ... in aanmerking	=775c13 kom in aanmerking
thuisgestuurd	13n12
leest	=15c55 leest|lezen met u mee	=68c5 leest u
schuld	60c52 schulden|schuld ... hulp	=635c4 schuld ad	=636c29 schuld voldoen	=636c30 schuld te voldoen	636c31 schuld ... voldaan	=1112c5 schuld ter hoogte van
bewindvoering	262c3
lasten	=336u1 lasten onder dwangsom	=337c1 lasten onder dwangsom	=338u1 lasten onder bestuursdwang	=339c1 lasten onder bestuursdwang
nauw	=524u2 nauw betrokkene
bomen	=1163u5 bomen langs deze weg

doet	15c52 doet ... het woord	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=31c4 doet u|je dat? niet|niets	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	=706c2 doet toekomen	706c4 doet ... toekomen	752c3 doet ... gestand	=752c5 doet gestand	828c4 doet ... mededeling van	=828c6 doet mededeling van	894c7 doet ... opgave van	=894c8 doet opgave van	=1208c7 doet er alles aan om
vierde	=36c4 eerste|tweede|derde|vierde lid
hardheidsclausule	60c6	82c3	141c0
trekkingsrecht	368c0
wilsonbekwame	393c1
ad	=635u0 ad hoc
gecontinueerd	674c3
herhaaldelijke	762c3
gepersisteerd	907c3
redelijkerwijze	915c1
gerestitueerd	922c2
toezeggingen	963c1
beide	=1023u6 beide voornemens
voortvloeiend	=1027c5 voortvloeiend uit
vanwege	=1064c3 vanwege het feit dat
mantelzorgnl	1266c0

tel.	0c3
komt	4c1 kom|komt|komen|kunt|kun|mag ... langs	4c17 ga|gaat|kom|komt ... naar ons|het|de kantoor|stadhuis|gemeentehuis|gemeentewinkel|publieksbalie	=5c7 komt u|naar	13c48 kom|komt ... langs	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=31c3 komt u|je niet	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	56c22 kunt|kan|komt|kom ... niet ... bel|belt|laat|andere	=60c74 komt u|je ... in de problemen	73c0 kom|komt ... naar|op|om|langs	73u0 komt ... in aanmerking	=73u2 komt er	=73u3 komt u er	101c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	104c16 komt|kom ... in aanmerking voor	104n10 komt ... niet in aanmerking	107c16 komt ... niet in aanmerking	107c21 komt|kom ... niet in aanmerking	=119c17 komt u|kom|kom je ... op ... <date>	119c32 komt|kom|komen ... bij u|je langs|thuis op|op	=775c7 komt in aanmerking	775c10 komt ... in aanmerking	788c8 komt ... in mindering	=788c11 komt in mindering	=821c1 komt te vervallen	821c4 komt ... te vervallen	=938u9 komt te weten	968c4 komt ... tot stand	=968c7 komt tot stand
e-mail	10c21
beroepstermijn	51c6
bezwaartermijn	51c7
rendementsgrondslagen	190c1
verkeersbesluit	516c0
aarzelt	=1191c2 aarzelt u niet ... contact|bellen|mailen|bel|mail|vragen	=1191c3 aarzelt u dan niet ... contact|bellen|mailen|bel|mail|vragen	=1191c4 aarzelt u vooral niet ... contact|bellen|mailen|bel|mail|vragen
officier	=1314c1 officier van justitie

maandag	=3c4 maandag tot|t/m|t.e.m. en|met|vrijdag	=3c5 maandag t/m vrijdag	=3c6 maandag tot en met *dag	=3c7 maandag tot *dag
rijbewijs	32c17	121n2	272u5 rijbewijs ... ingevorderd	=272u6 rijbewijs in	=272u7 rijbewijs invorderen
verhuurder	33c7
klik	68c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
inkomstenvrijlating	234c1
crisismaatregel	396c0
verschoonbare	483c1
rechtstreeks	=487c0 rechtstreeks beroep
vanzelf	=1192c4 vanzelf spreekt dat

antwoordkaart	13c66 antwoordstrook|antwoordkaart	117c32 antwoordkaart|vragenformulier|vragenlijst
kinderen	15c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
ernstig	=60c50 ernstig ziek
werk	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=272u9 werk vordert
zienswijzen	133c1
invorderde	272c3
benadelingsbedragen	352c1
tweestapsverificatie	541c0
afschriften	614c1	=614u1 afschriften van uw bankrekening	=614u3 afschriften van uw rekening	=614u4 afschriften van de bank	=614u5 afschriften van uw bank	=614u6 afschriften van al uw
faciliteert	730c1
nageleefde	853c5
zorgdragen	1049c1
ondanks	=1099c0 ondanks het feit dat

worden	=13n3 worden niet	=21c7 wordt|worden u|je ... gebeld|geïnformeerd	=23c7 wordt|worden u verzocht	=46c5 wordt|worden verzocht	99c8 worden ... teruggevorderd	99c9 worden ... ingetrokken	=107c7 wordt|worden niet toegekend	110c3 wordt|worden ... teruggevorderd	=119c8 worden verwacht	=735c3 worden geacht	=981c15 worden van kracht	=1063u10 worden gelet op
wenden	=50c17 wenden tot de rechtbank|bestuursrechter	605c6 wenden ... aan	=605c8 wenden aan	=1036c0 wenden tot	=1036c3 wenden zich tot	1036c8 wenden ... tot	=1036u2 wenden wij ons tot	=1161c1 wenden wij ons tot u
richten	52c3 richten|gericht	=1161c5 richten wij ons tot u
vergunningplichtige	497c1
rechten	=524c1 rechten van betrokkenen
ving	=603c6 ving aan
zeer	=648u2 zeer bescheiden	=763c8 zeer op prijs stellen	=1219c2 zeer binnenkort
faciliteerde	730c2
fungeerde	=733c2 fungeerde als
refereren	=917c0 refereren aan	=917c5 refereren naar
ressorteert	=920c1 ressorteert onder
retourneert	925c4
vernam	997c3
werden	=1063u18 werden gelet op
woningen	=1163u7 woningen langs deze weg
buurtteams	1248c1

ontbindt	412c2
pseudonimiseerden	538c4
openbaarmaking	545c0
subsidiabel	552c0
wettelijk	=586c0 wettelijk vertegenwoordiger	=586c2 wettelijk vertegenwoordigers
wonende	=753c1 wonende te
volstond	1013c2
overschrijding	=1218u0 overschrijding van de redelijke termijn
uitvoeringsinstituut	=1297c1 uitvoeringsinstituut werknemersverzekeringen
cbr	1304c0
bsgw	1346c4

levert	13c24 lever|levert|inleveren|afgeven ... balie|loket|stadhuis|gemeentehuis|wijkcentrum|bibliotheek	13c45 lever|levert ... in bij|aan	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	71c2 lever|levert|inleveren|aanleveren	117c12 lever|levert ... in|aan
<postcode>	47c11 <address> ... bezwaarschrift
gericht	52c3 richten|gericht
pas	=56c7 pas in|vanaf ... beginnen|betalen	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
kies	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	76c0 kies|kiest|kiezen
rechtsgevolgen	143c1
rechtspersonen	163c1
medewerkingsplicht	205c0
reïntegratietraject	209c2
geslachtsnaam	256c0
werkzaamheden	=272u8 werkzaamheden vorderen	=1034c3 werkzaamheden welke
verrekening	275c0
verjaring	301c0	=302c4 verjaring stuiten	=302c5 verjaring te stuiten	=302c6 verjaring gestuit
collegegeldkrediet	326c0
verdaging	486c0
toegezegde	962c4

webformulier	10c12	11c13
zend	13c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	47c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	52c2 zend|zendt|zenden	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	71c1 zend|zendt|zenden|toezenden	956c6 zend ... terug	=956c9 zend terug	964c6 zend ... toe	=964c12 zend toe	1043c2	1043u2 zend ... uit	1043u7 zend ... toe	1043u11 zend ... terug
dient	=23c1 moet|dient u|je	=23c12 dient te	=23u3 dient u niet	=46c0 dient te worden	46c2 dient|dienen ... te worden	46c6 dient|dienen ... te zijn	47c6 dien|dient ... bezwaar|bezwaarschrift in	50c6 stuur|stuurt|dien|dient ... beroepschrift	52c6 dient ... in	=89c2 dient|moet u wijzigingen	=89c3 dient u ... wijzigingen	110c1 moet|dient ... terugbetalen	110c2 moet|dient ... terug te betalen	117c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... aanleveren|inleveren|sturen	117c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... aan te leveren	117c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... over te leggen	117c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... in te leveren	698c0 dient ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	=698u0 dient te	=698u4 dient als bewijs	=698u5 dient als basis	=698u6 dient als voorbeeld	=698u7 dient als uitgangspunt	=698u8 dient als onderbouwing	=698u9 dient als grondslag	=698u10 dient als toelichting	=698u13 dient ter	=698u15 dient tot	=698u17 dient ertoe	=698u19 dient in door	698u20 dient ... in door	698u21 dient ... in en	698u22 dient ... in of	698u23 dient ... in zonder	698u24 dient ... in om	698u25 dient ... in bij	698u26 dient ... in voor	698u27 dient ... in via	698u28 dient ... in waarin	698u29 dient ... in waarmee	=698u39 dient om	698u42 dient ... te laat	698u45 dient ... in dan	=699c0 dient te	=699u0 dient te allen	=699u3 dient te zijner	=699u5 dient te gelegener	=699u6 dient te goeder	=699u7 dient te voet	=699u9 dient te worden opgemerkt dat	=721c3 dient u er rekening mee te houden	=938u6 dient te weten	=1182c8 dient te worden opgemerkt dat
huurspecificatie	32c35
naheffing	175c2
berustte	=647c2 berustte bij
deelt	827c6 deelt ... mede	827c16 deelt ... mee dat	=827c19 deelt mede	=827c24 deelt mee dat
goede	=867c2 goede nota genomen	=1023u0 goede voornemens
zond	964c7 zond ... toe	=964c13 zond toe	1043c3	1043u8 zond ... toe

ons	=4c26 ons kantoor	19c3	=44c2 ons besluit	57c40 ons|we ... verrekend	=276u2 ons verrekend	=276u7 ons verrekenen	=652u12 ons betreffende	=837c2 ons inziens	=978c3 ons schrijven van	=978c4 ons eerdere schrijven	=978c5 ons vorige schrijven	=978c6 ons eerder schrijven	=978c7 ons laatste schrijven	=1214c6 ons rest niets anders dan
aanwezig	=73c4 aanwezig te zijn	=1046u2 aanwezig zijnde
duurzame	=217c0 duurzame gebruiksgoederen
gegevensverwerking	523c0
bewerkstelligen	653c0
zospoedig	=1240c6 zospoedig mogelijk

alle	=3c39 alle werkdagen	100c8 ^ alle	=652u7 alle betreffende
tenzij	17c4	35c0	950c0
jij	20c2	=43c0 u|je|jij krijgt|moet|hebt|heeft|bent|betaalt|kunt|mag|ontvangt|hoeft|gaat
stilzetten	=56c50 stilzetten|stil te zetten
vergrijpboete	200c0
voortgezette	=321c1 voortgezette onderwijs
gewaarborgde	=372c0 gewaarborgde hulp
termijnoverschrijdingen	484c1
nihilbeschikking	549c0
impliceren	774c0
verscheidene	1000c0
voortvloeiende	=1027c6 voortvloeiende uit	1027c13
hulpverleners	1267c1

hoe	=24u10 hoe kunt u	=800u3 hoe ik ... indien
leerbaarheidstoetsen	442c1
kinderbeschermingsmaatregel	579c0
aangetroffen	601c2
nauwgezette	854c1

faxnummer	1c1
gemeentewinkel	4c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
formulier	13c16 formulier ... toe te? sturen	13c18 formulier ... per post	=13c19 formulier thuis	32c5	52c8
wijzigen	58c51 aanpassen|verbeter|verbeteren|wijzigen
willigen	104c24 willigt|willigen|willig ... in	107c30 willigen|willig ... niet in	813c5 willigen ... in	=813c9 willigen in
ontwikkelingsperspectiefplan	317c2
primair	=320c0 primair onderwijs	=463c0 primair besluit
ontbind	412c1
ontbond	412c3
griffies	474c1
additionele	610c1
prevaleerde	911c2
verneem	997c2
buurtteam	1248c0

vriend	15c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen
toesturen	71c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen
recidive	95c0	351c0
herstelverzoek	122c6
optieverklaring	437c0
staatloos	450c0
geamoveerd	628c2
continueerde	674c2
terhandstelling	952c6
toezendt	964c3
voldoend	=1166c6 voldoend aan uw verzoek

beantwoordt	7c46 beantwoordt|beantwoorden
verklaring	32c9	=265c0 verklaring van erfrecht	=871u7 verklaring omtrent het gedrag	=871u8 verklaring omtrent gedrag	=871u9 verklaring omtrent inkomen
bez*	51c1 bezwaarschrift*
vullen	55c24 vullen|vul|vult ... aan
vergist	57c13 vergist|vergissen	57c53
vergeet	68c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	68c20 vergeet ... niet
gronden	121c20 gronden ... ontbreken|ontbreekt	=470c2 gronden van bezwaar	=470c3 gronden van het bezwaar	=470c4 gronden van uw bezwaar	=471c2 gronden van beroep	=471c3 gronden van het beroep	=471c4 gronden van uw beroep
re-integratietraject	209c0
beschut	=232c0 beschut werk
beslaglegging	277c0
verblijfstitels	425c1
uithuisgeplaatste	575c6
beschikt	615c6 beschikt ... afwijzend	=615c8 beschikt afwijzend	=649c1 beschikt op	=649u0 beschikt op dit moment	=649u2 beschikt op ... over	=650c1 beschikt over	650c6 beschikt ... over	=650u0 beschikt op
alvorens	626c0
gezien	=742c1 gezien het bovenstaande	=742c4 gezien het vorenstaande	=742c7 gezien het voorgaande	=742c10 gezien al het bovenstaande	=1028u1 gezien het vorenstaande	=1064c0 gezien het feit dat
geldfit	1281c0

sturen	13c17 sturen ... formulier ... toe	13c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	13c21 stuur|stuurt|sturen|opsturen ... <po-box>	13c22 stuur|stuurt|sturen ... naar|aan ... <po-box>	13c23 stuur|stuurt|sturen|schrijf ... naar ... adres bovenaan|boven	13n11 krijgt|ontvangt|sturen|stuurt ... per post	=22c3 sturen|stuur|zenden wij|we|ik	40c0 sturen ... herinnering	52c1	58c32 sturen|stuur ... bewijs	71c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen	=71u0 sturen wij|we u	=115n0 sturen wij ... aanmaning
lever	13c24 lever|levert|inleveren|afgeven ... balie|loket|stadhuis|gemeentehuis|wijkcentrum|bibliotheek	13c45 lever|levert ... in bij|aan	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	71c2 lever|levert|inleveren|aanleveren	117c12 lever|levert ... in|aan
samen	=15c34 samen met iemand	62c20
dien	47c6 dien|dient ... bezwaar|bezwaarschrift in	50c6 stuur|stuurt|dien|dient ... beroepschrift	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	=595u0 dien aangaande	698c4 dien ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	698u30 dien ... in	=698u37 dien te	698u44 dien ... te laat	=699c2 dien te
ontvangstbevestiging	123c2	124c0
gedoogde	357c3
gegronde	458c1	=458u0 gegronde reden	=458u1 gegronde redenen
doelbinding	526c0
bezigde	655c2
doen	=706c0 doen toekomen	706c6 doen ... toekomen	=706c7 doen geworden	752c4 doen ... gestand	=752c6 doen gestand	828c5 doen ... mededeling van	=828c7 doen mededeling van	=1043u24 doen zenden	=1208c0 doen ons uiterste best	=1208c1 doen ons best om u zo	=1208c6 doen er alles aan om
separaat	927c0

print	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
rond	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
aanrijding	119n8
verbalisanten	346c1
adequaat	611c0
overeengekomene	898c1
stante	=1234c0 stante pede
stadsbank	1341c2

met	=13c1 met de post	=13c50 met pin	=14c3 met een brief	=16c0 met al uw vragen	=35c4 met uitzondering van	=35c5 met dien verstande	=47c30 met een bezwaarschrift	=128c3 met deze brief beslis|beslissen ... bezwaar|bezwaarschrift	=130c14 met deze brief informeren|vertellen	=742c12 met inachtneming van het bovenstaande	=771c1 met de meeste hoogachting	=771c2 met verschuldigde hoogachting	=771c3 met bijzondere hoogachting	=833c0 met dien verstande dat	=833c1 met dien verstande	=834c0 met name	=834u0 met name genoemd	=834u1 met name genoemde	=834u2 met name te noemen	=834u3 met name noemen	=834u4 met name genoemden	=835c0 met redenen omkleed	=835c1 met redenen omklede	=835c2 met redenen omkleden	=835c3 met redenen te omkleden	857c4 met ... niet kunnen verenigen	857c5 met ... niet kan verenigen	857c6 met ... niet kunt verenigen	857c7 met ... niet verenigen	=897u1 met overlegging van	=1001u0 met verschuldigde hoogachting	=1062c1 met tussenkomst van	=1083c0 met als doel	=1083c1 met als doel om	=1083c2 met het doel om	=1083c3 met de bedoeling om	=1083c4 met het oogmerk om	=1083c5 met het oogmerk	=1084c0 met behulp van	=1084c1 met gebruikmaking van	=1084c2 met gebruik van	=1085c0 met betrekking tot	=1086c0 met het oog op	=1086c1 met het oog daarop	=1087c0 met inachtneming van	=1087u0 met inachtneming van het bovenstaande	=1088c0 met ingang van	=1089c0 met medeneming van	=1090c0 met toepassing van	=1091c0 met uitsluiting van	=1092c0 met uitzondering van	=1100c1 met aftrek van	=1101c1 met overlegging van	=1141c2 met ingang van het moment dat	=1157c3 met verwijzing naar uw	=1157c4 met verwijzing naar ons	=1157c5 met verwijzing naar onze	=1157c14 met referte aan	=1159c0 met belangstelling kennis genomen	=1159c1 met belangstelling kennisgenomen	=1159c2 met belangstelling gelezen	=1159c3 met interesse kennis genomen	=1159c4 met interesse kennisgenomen	=1159c5 met zorg kennis genomen	=1164c5 met dit schrijven	=1165c0 met betrekking tot uw brief	=1165c1 met betrekking tot uw aanvraag	=1165c2 met betrekking tot uw verzoek	=1165c3 met betrekking tot uw bezwaar	=1165c4 met betrekking tot bovengenoemd	=1165c5 met betrekking tot bovengenoemde	=1167c0 met genoegen	=1199c4 met klem verzoeken	=1207c0 met de meeste zorg	=1207c1 met de grootst mogelijke zorg	=1207c2 met de grootste zorg	=1207c3 met alle zorgvuldigheid	=1207c4 met de meest mogelijke zorg	=1224c0 met bekwame spoed	=1224c1 met gepaste spoed	=1224c2 met de meeste spoed	=1224c3 met de grootst mogelijke spoed	=1224c4 met de grootste spoed	=1224c5 met grote spoed	=1224c6 met spoed	=1224u0 met spoed nodig	=1224u1 met spoed naar het ziekenhuis	=1224u3 met spoed opgenomen	=1224u4 met spoed behandelen
bewindvoerder	15c61 bewindvoerder|curator|mentor|voogd ... mag|kan|ook	1355c0
wilt	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=23c11 wilt u|je	=23u7 wilt u weten	=23u8 wilt u meer	=23u9 wilt u niet	=23u10 wilt u liever	=23u11 wilt u bezwaar	=23u12 wilt u hulp	=23u13 wilt u een	=23u14 wilt u dat	66c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=88c0 wilt u|je ons|mij|deze|dit|het	=88c1 wilt u ... sturen|opsturen|betalen|invullen|doorgeven|laten	=88u0 wilt u weten	=88u1 wilt u meer	=88u2 wilt u het niet	=88u3 wilt u ons iets vragen	=117c4 wilt u ons ... sturen|opsturen|geven	=117c29 wilt u ons ... schrijven|bellen|vertellen|laten	=117c30 wilt u ... vertellen|invullen|aangeven
melding	123c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	123c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd	=831c0 melding maken van	=831c1 melding gemaakt van	=831c2 melding te maken van	=831c3 melding maakt van
legaliseer	249c1
seponeerden	363c4
zelfredzaamheid	380c0
subsidievaststelling	547c0
dekkingsplan	566c0	=566u0 dekkingsplan brandweer	=566u1 dekkingsplan van de brandweer
verifieer	992c2
vorenbedoelde	1024c5
vorengenoemde	1024c7
vorenvermelde	1024c9

bij	=4c4 aan|bij de|het|onze balie	=4c5 aan|bij het|ons loket	=4c21 bij ons langs	=4c32 bij het *kantoor|*loket|*centrum|*bureau	=4n6 bij u|je langs	=13c12 bij de|onze balie	=13c14 bij het|ons loket	=13c15 aan|bij onze publieksbalie	=13c53 bij onze receptie	=31c10 bij gebreke	=31c11 bij niet|uitblijven	=31c14 bij het niet	=31c15 bij overschrijding	=61c11 bij onze afweging	=98c14 bij ons binnen	=104n5 bij brief van	=657c0 bij afzonderlijke brief	=657c1 bij separate brief	=657c2 bij afzonderlijk schrijven	=657c3 bij separaat schrijven	=658c0 bij brief van	=658c1 bij brieven van	=658c2 bij schrijven van	=658c3 bij besluit van	=658c4 bij e-mail van	=658c5 bij mail van	=659c0 bij herhaling	=659u0 bij herhaling van	=659u1 bij herhaling volgt	=659u2 bij herhaling volgen	=659u3 bij herhaling kan	=659u4 bij herhaling kunt	=659u5 bij herhaling krijgt	=659u6 bij herhaling wordt	=659u7 bij herhaling leggen	=659u8 bij herhaling geldt	=659u9 bij herhaling is	=660c0 bij machte	=661c0 bij voorbaat	=661u1 bij voorbaat dank	=661u2 bij voorbaat dankend	=661u3 bij voorbaat bedankt	=661u6 bij voorbaat onze dank	=661u7 bij voorbaat mijn dank	=661u8 bij voorbaat hartelijk dank	=662c0 bij voortduring	=823u0 bij of krachtens	=906c1 bij abuis	=927u0 bij separaat schrijven	=927u1 bij separate brief	=1054c0 bij gebreke daarvan	=1054c1 bij gebreke hiervan	=1054c2 bij gebreke waarvan	=1055c0 bij gebreke van	=1055c1 bij gebrek aan	=1056c0 bij monde van	=1057c0 bij ontstentenis van	=1058c0 bij uitblijven van	=1058c1 bij het uitblijven van	=1059c0 bij wijze van	=1059c1 bij wijze van uitzondering	=1059c2 bij wijze van proef	=1059u0 bij wijze van spreken	=1090c2 bij toepassing van	=1153c0 bij dezen	=1153c1 bij deze berichten wij	=1153c2 bij deze bericht ik	=1153c3 bij deze delen wij	=1153c4 bij deze deel ik	=1153c5 bij deze laten wij	=1153c6 bij deze laat ik	=1153c7 bij deze bevestigen wij	=1153c8 bij deze bevestig ik	=1153c9 bij deze informeren wij	=1153c10 bij deze informeer ik	=1153c11 bij deze nodigen wij	=1153c12 bij deze nodig ik	=1153c13 bij deze verzoeken wij	=1153c14 bij deze verzoek ik	=1153c15 bij deze willen wij	=1153c16 bij deze wil ik	=1153c17 bij deze ontvangt u	=1153c18 bij deze sturen wij	=1164c6 bij dit schrijven	=1189c0 bij voorbaat dank	=1189c2 bij voorbaat dankend	=1189c4 bij voorbaat bedankt	=1189c7 bij voorbaat onze dank	=1189c8 bij voorbaat mijn dank	=1189c9 bij voorbaat hartelijk dank	=1232c2 bij omgaande	=1232c4 bij ommegaande	=1235c3 bij gelegener tijd
daardoor	=107n17 daardoor niet
stelsel	239u0 stelsel ... herzien
liquiditeitsbegrotingen	567c3
faciliteren	730c0
kredietbanken	1341c1

ga	4c17 ga|gaat|kom|komt ... naar ons|het|de kantoor|stadhuis|gemeentehuis|gemeentewinkel|publieksbalie	47c20 ga|gaat ... in bezwaar	50c8 ga|gaat ... in beroep	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	=767u5 ga ervan uit u hiermede	=900c8 ga over tot	=1176c22 ga ervan uit u ... te hebben geïnformeerd	=1176c33 ga ervan uit u hiermee	=1176c34 ga ervan uit u hiermede
mij*	10c16 mijn*
via	=10c17 via internet	=13c2 via de post	=13c40 op|via papier	=13c79 via 14 <phone>	52c9	=1163c1 via deze weg	=1163u8 via deze weg rijden	=1163u9 via deze weg naar	=1164c2 via deze brief
retourneren	=13c69 retourneren aan	71c13	925c0
rek*	32c18 rekeningoverzicht*
ongegrond	45c30	459c0
uitstel	56c0 uitstel ... vragen|aanvragen|krijgen|mogelijk|verzoeken|verlenen|geven	=56c35 uitstel van betaling	56n2 uitstel ... niet mogelijk	=56n3 uitstel is niet	=69u3 uitstel vragen	79c0
breng	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	92c2 breng|brengt ... mee	=872u3 breng ik onder uw aandacht	=1205c3 breng ik onder uw aandacht
derde-belanghebbenden	135c1
herzagen	239c4
accordeerde	608c5
attendeerde	634c4
completeert	670c1
creëerden	676c4
ressorteren	=920c0 ressorteren onder

dagelijks	3c22
waar	5c3	=24u11 waar kunt u	=800u4 waar ik ... indien
mail	=7c27 bellen|bel|mailen|mail naar	7c52 mail|mailen ... met|naar	10c23	58c20	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken
betaald	45c18	70c1 betaal|betaalt|betalen|betaald	=70u2 betaald worden
toevoegen	71c8
opruimen	93c3
ter*	112c0 terugvordering*
authenticatiemiddelen	543c3
geëigend	738c0
herhaaldelijk	762c0
tekenen	=771u3 tekenen wij hoogachtend	=1190c5 tekenen wij hoogachtend

vragen	=7c11 vragen naar	=9u0 vragen niet beantwoorden	9u2 vragen ... niet beantwoorden	13c36 vraag|vraagt|vragen ... formulier ... aan	=23c9 verzoeken|verzoek|vragen|vraag wij|we|ik u	=41c2 vragen wij|we ... zelf op	45c24	56c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	58c52 vraag|vragen ... aan	69c1	=69u0 vragen wij u	=85c2 vragen om	=85u1 vragen wij	=85u2 vragen of	98c3 vraag|vragen ... u|je	110c10 willen|vragen ... geld|bedrag ... terug	117c10 vragen|vraag wij|we? u ... sturen|gegevens	117c10 vragen|vraag wij|we? u ... in te vullen	117c10 vragen|vraag wij|we? u ... op te sturen	=1165u0 vragen met betrekking tot	=1165u5 vragen inzake uw	=1202c6 vragen uw begrip	=1202c7 vragen wij uw begrip	=1202c11 vragen u om begrip	=1205c9 vragen wij uw aandacht voor
gev*	30c2 gevolg*
verleen	45c11	104c10 verleen|verlenen ... u|aan ... subsidie|vergunning|ontheffing|toestemming	994c2	994u18 verleen ... voorrang
onredelijk	60c56
zorg	=60c60 zorg voor	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	=365c0 zorg in natura	=370c1 zorg inkopen	=370c2 zorg in te kopen	=370c3 zorg inkoopt	=1049c0 zorg dragen	=1049c2 zorg draagt	=1049c3 zorg draag	=1049c4 zorg droeg	=1049c10 zorg te dragen	=1049c11 zorg gedragen	=1049c14 zorg te worden gedragen	=1049u5 zorg draagt u
bespreken	62c37 bespreek|bespreken
openstaande	=115c16 openstaand|openstaande bedrag|rekening|aanslag|schuld|factuur
bestreden	=128c16 bestreden besluit	=462c0 bestreden besluit	=462c1 bestreden besluiten
opschortte	156c2
heffingsambtenaren	179c1
heffingsgrondslagen	181c3
raadsonderzoeken	580c1
vangen	=603c5 vangen aan
vingen	=603c7 vingen aan
althans	625c0	=946u2 althans ten minste
opteerde	896c3
gouden	=930u0 gouden staven
vergen	989c0
voortvloeit	=1027c1 voortvloeit uit
gezonden	1043c4

liever	=13c33 liever op papier	=13c34 liever niet digitaal	=13c77 liever niet via internet|digitaal|online
storten	70c6 stort|storten
insturen	71c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen
beëdigde	=251c0 beëdigde vertaling	=251c1 beëdigde vertalingen
ondercuratelestelling	259c1
curators	260c2
gepseudonimiseerd	538c5
billijke	664c1	=664u3 billijke vergoeding
vigerende	1010c1
altijd	=1210c1 altijd graag bereid
lokale	=1261c1 lokale ombudsman

komen	4c1 kom|komt|komen|kunt|kun|mag ... langs	=56n10 komen|kom wij|we	99c5 komen ... bij	101c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	119c32 komt|kom|komen ... bij u|je langs|thuis op|op	=775c8 komen in aanmerking	775c11 komen ... in aanmerking	=821c0 komen te vervallen	821c5 komen ... te vervallen	=938u10 komen te weten
aan	=4c4 aan|bij de|het|onze balie	=4c5 aan|bij het|ons loket	=4u4 aan de balie van	=13c11 aan de|onze balie	=13c13 aan het|ons loket	=13c15 aan|bij onze publieksbalie	=13c60 aan het postbusnummer	=55c16 aan te vullen	=71c2 aan te leveren	=71c9 aan te vullen	=83c2 aan te vragen	=87c1 aan te melden	=93c5 aan te passen	=104c6 aan u|je ... toegekend	=598c4 aan te leveren	=599c2 aan te merken als	=601c3 aan te treffen	=603c3 aan te vangen	=605c4 aan te wenden	636u2 aan ... voldoen	636u3 aan ... voldaan	=1052c0 aan de hand van	=1052c1 aan de hand daarvan	=1052c2 aan de hand hiervan	=1052c3 aan de hand waarvan	=1052u0 aan de hand van een ouder	=1052u1 aan de hand van zijn moeder	=1052u2 aan de hand van haar moeder
uploadt	10c8	11c6	71c5 upload|uploaden|uploadt
seintje	58c41 belletje|telefoontje|seintje|appje|mailtje
keuren	104c1 keuren|keur ... aanvraag ... goed	107c5 keuren|keur ... niet goed
natuurlijk	=164c0 natuurlijk persoon
vermogenstoetsen	212c1
vermogensgrenzen	213c1
zelfredzaam	381c0
verwijsindexen	589c1
inzoverre	797c1
ingevolge	806c0	=806u0 ingevolge van	=1115c2 ingevolge van	=1166c0 ingevolge uw verzoek
kaderwet	=815u6 kaderwet inzake

moet	=23c1 moet|dient u|je	=23c14 moet worden	=23u1 moet u niet	=46c3 moet|moeten worden	46c4 moet|moeten ... worden <placeholder>?	=46u0 moet betaald worden	47c36 moeten|moet ... uw bezwaar ... ontvangen|binnen	=89c2 dient|moet u wijzigingen	=89c5 moet u wijzigingen|veranderingen	98c17 moet ... bij ons zijn|binnen	101c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	107c4 moet|moeten ... afwijzen	110c1 moet|dient ... terugbetalen	110c2 moet|dient ... terug te betalen	=110c14 moeten|moet wij|we ... terugvragen|terugvorderen	110c22 moet|moeten ... terug	113c7 moet ... boete ... betalen	=113c20 moet daarom <amount>	117c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... aanleveren|inleveren|sturen	117c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... aan te leveren	117c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... over te leggen	117c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... in te leveren	=803u2 moet zo nodig
nalatenschappen	263c1
schuldenaren	292c1
beroepsopleidende	=335c0 beroepsopleidende leerweg	=335c1 beroepsopleidende leerwegen
geliberaliseerde	406c1	=406u0 geliberaliseerde markt	=406u1 geliberaliseerde energiemarkt
ondertoezichtstellingen	574c1
vooraleer	1018c0

maak	47c5 maak|maakt ... bezwaar	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	70c0 maak|maakt <amount> over	70c4 maak|maakt ... over	77c1 maak|maakt ... bezwaar	91c5 maak ... afspraak	=600c8 maak aanspraak op	819c6 maak ... kenbaar	=819c10 maak kenbaar	=819u1 maak u kenbaar	=831c7 maak melding van	=1184c2 maak u erop attent	=1184c3 maak ik u erop attent	=1213c4 maak ik van de gelegenheid gebruik
mogelijkheid	47c37 gelegenheid|mogelijkheid ... bezwaar
begunstigingstermijnen	340c1
ambtsberichten	449c1
proceskosten	482c0
ingeval	805c0	=805u0 ingeval van	=1070c1 ingeval van
medegedeeld	827c1
toegang	=999u2 toegang verschaffen	=999u3 toegang te verschaffen	999u4 toegang ... verschaffen

antwoordstrook	13c66 antwoordstrook|antwoordkaart
graag	=63c19 graag van u wat	=119c15 graag met u ... in gesprek	=848u5 graag bereid een nadere toelichting	=1170c0 graag breng ik u op de hoogte	=1170c1 graag brengen wij u op de hoogte	=1201c1 graag bereid u nader	=1201c6 graag bereid een nadere toelichting
rekenhuren	197c1
reclamanten	475c1
welstandscommissies	502c1
anonimiseerde	539c3
aantrof	601c6
constateerden	673c4
kenbaar	=819c0 kenbaar maken	=819c1 kenbaar te maken	=819c2 kenbaar gemaakt	=819c3 kenbaar maakt	=819c4 kenbaar maakte
prolongeerde	912c2
buurtcoaches	1269c3

bijgaand	=13c9 bijgaand|bijgevoegd|bijgevoegde formulier|antwoordformulier	663c0	=978c9 bijgaand schrijven	=1152c0 bijgaand treft u	=1152c1 bijgaand ontvangt u	=1152c2 bijgaand vindt u	=1152c3 bijgaand zenden wij u	=1152c4 bijgaand zend ik u	=1152c5 bijgaand sturen wij u	=1152c6 bijgaand stuur ik u	=1152c7 bijgaand doen wij u	=1152c8 bijgaand doe ik u
verkeerd	=57c0 verkeerd opgeteld|gemeten|opgeschreven|berekend	57c14 verkeerd|verkeerde	=57c48 verkeerd bijgehouden|genoteerd|verwerkt|geregistreerd	=57c52 verkeerd ingevuld
verbeurd	113c26 verbeurt|verbeurd ... dwangsom	358c5	=358u0 verbeurd verklaard	=358u1 verbeurd verklaren	=358u2 verbeurd te verklaren
ontvingen	123c8 ontvingen|ontving wij|we|ik? ... uw|je
terugvordert	289c2
zorgovereenkomsten	369c1
ontbinden	412c0
doorgaans	707c0
overeenkomst	=815u4 overeenkomst inzake
retourneerde	925c6
verleend	994c3
ombudsfunctionaris	1261c4
opvoedpunt	1275c0

plaats	5c0
onderstaande	=117c6 onderstaande stukken
jaarlijkse	130c16
loonkostensubsidies	227c1
extramurale	388c1
economische	=422c0 economische binding
gezinshereniging	445c0
ontbeerde	881c2
vergden	989c3
juridische	=1243c1 juridische loket	=1258c2 juridische spreekuur
administratiemaatje	1256c1

locatie	5c1
genoemde	=52c13 genoemde adres
schorsen	54c5
bijzondere	=60c1 bijzondere situatie|omstandigheden	=82c1 bijzondere omstandigheden|situatie	=260u0 bijzondere curator	=260u2 bijzondere curatoren	=520c0 bijzondere persoonsgegevens	=585c0 bijzondere curator	=585c2 bijzondere curatoren
incompleet	122c8
schorten	156c8 schorten ... op
nadeelcompensaties	167c1
daglonen	224c1
herzag	239c3
verwijtbaarheid	348c0
optieverklaringen	437c1
gehanteerde	759c6
haars	=837c4 haars inziens
verstrekte	1002c4
voormelde	1024c1
schuldhulpmaatjes	1255c1
centrum	=1274c0 centrum voor jeugd en gezin	=1274c2 centrum jeugd en gezin	=1301c1 centrum indicatiestelling zorg
kvk	1308c1
gemeente	1322c0

telefoonnummer	0c1	=0u3 telefoonnummer waarop wij	=7c29 telefoonnummer van
u	=4c22 u vindt ons	=4c24 u bent welkom	=11n0 u hoeft niet in te loggen	=15c31 u laten bijstaan	20c0	=21c3 u|je hebt|heeft het geld	=21c5 u|je krijgt|ontvangt|hoort|verneemt	21c8 u|je ... bericht	=21u1 u|je krijgt|hebt|heeft ... de tijd|kans|gelegenheid|mogelijkheid	=21u2 u|je krijgt tot|nog|een	=23c0 u|je moet|dient|moeten|dienen	=23c4 u|je bent verplicht	=23c18 u hoeft alleen	=23u0 u moet niet	=24c1 u|je kunt|mag|kan|kun	=24c5 u heeft|hebt de mogelijkheid	=24c7 u|je bent welkom	=24u0 u kunt niet	=24u2 u kunt geen	=24u6 u mag niet	=24u7 u mag geen	=26c15 u|je krijgt|hebt|heeft ... <number> weken|dagen|werkdagen|maanden	=42c1 u|je hoort|krijgt|ontvangt ... <date>	=43c0 u|je|jij krijgt|moet|hebt|heeft|bent|betaalt|kunt|mag|ontvangt|hoeft|gaat	=46u1 u moet ... worden	=68c16 u kunt ons bereiken	=68c18 u kunt ons bellen	=73c6 u wordt verwacht	100c9 ^ u krijgt dan	=105c0 u|je krijgt|ontvangt ... *toeslag|*uitkering|*subsidie|*vergoeding|*toelage|*bijdrage|*tegemoetkoming|*voorziening|pgb|*vergunning|*bijstand|kwijtschelding|*ontheffing|urgentie*|rijbewijs|paspoort	=105c4 u krijgt <amount>	=105c5 u ontvangt <amount>	=105c6 u hebt|heeft recht op	=106c4 u krijgt	=108c0 u|je krijgt|ontvangt ... geen|niet	=108c3 u hebt|heeft ... geen recht	=113c13 u|je krijgt|ontvangt ... bestuurlijke boete	=119c7 u wordt verwacht	=125u1 u van plan	=645c4 u te berichten	=645c7 u berichten dat	=652u8 u betreffende	=721c4 u dient er rekening mee te houden	=735c2 u wordt geacht	=741c2 u gehouden bent	=764c3 u vrij staat	=978u0 u dit schrijven	=1037c7 u wenst	=1162c0 u hebt zich tot ons gewend	=1162c1 u heeft zich tot ons gewend	=1162c2 u heeft zich tot mij gewend	=1162c3 u hebt zich tot mij gewend	=1162c6 u wendde zich tot	=1169c14 u het volgende te berichten	=1184c4 u erop attent maken	=1184c5 u erop attent te maken	=1189c3 u bij voorbaat dankend
belanghebbenden	24c0 belanghebbende|belanghebbenden ... kan|kunnen	134c1
klacht	123c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	=800u11 klacht indien
beslistermijnen	158c1
mentorschap	261c0	=261u0 mentorschap op school
beslagleggingen	277c1
bewaartermijnen	528c1
adstrueert	612c1
kwamen	=821c3 kwamen te vervallen
uren	=1009u6 uren verzuimd
eerlijkheidshalve	1179c3
sociale	=1246c1 sociale raadslieden	=1249c1 sociale teams	=1249c2 sociale team	=1263c2 sociale werkers	=1298c1 sociale verzekeringsbank	=1338c0 sociale dienst	=1338c1 sociale diensten
douane	1296c0

mijn	=7c23 mijn naam is	=7c35 haar|zijn|mijn doorkiesnummer|telefoonnummer|nummer|directe	=10c18 mijn overheid	=11c8 mijn overheid	=978c2 mijn schrijven	=1023u12 mijn voornemens
machtiging	15c18	=15u1 machtiging voor automatische incasso	=15u2 machtiging tot	161c0	=161u0 machtiging tot voorlopig verblijf	=161u1 machtiging tot uithuisplaatsing	=161u2 machtiging uithuisplaatsing	=161u3 machtiging gesloten jeugdhulp	=429c0 machtiging tot voorlopig verblijf	=575u0 machtiging tot uithuisplaatsing	=575u1 machtiging uithuisplaatsing	=576c0 machtiging uithuisplaatsing	=576c1 machtiging tot uithuisplaatsing
moeten	=23c2 moeten u	=23c15 moeten worden	=46c3 moet|moeten worden	46c4 moet|moeten ... worden <placeholder>?	47c36 moeten|moet ... uw bezwaar ... ontvangen|binnen	=98c8 moeten wij|we ... hebben ontvangen	98c16 moeten ... ontvangen|binnen|hebben	107c4 moet|moeten ... afwijzen	=110c14 moeten|moet wij|we ... terugvragen|terugvorderen	110c22 moet|moeten ... terug	=117c27 moeten|willen wij|we ... weten|horen	=803u3 moeten zo nodig	=938u7 moeten te weten	=1168c12 moeten wij u tot onze spijt
moest	96c8
uitspraak	=129c4 uitspraak op bezwaar
belastingplichtige	198c0
concreet	=364c0 concreet zicht op legalisatie
inburgeringsplichtig	440c0
meest	=524u1 meest betrokkene
kantoorhoudend	=753c4 kantoorhoudend te

mijnoverheid	11c7
afbetalingsregeling	59c11
informatieverzoek	118c1
instellingscollegegeld	327c0
participeerden	905c3

elke	=3c1 elke werkdag	3c24 elke|iedere *dag	=3c34 elke|iedere ochtend|middag|dag	=59c9 elke maand een deel	=59c24 elke|per maand ... bedrag
no-*	9c0 no-reply*
reisdocument	269c0
executieverkoop	281c1
berust	=647c1 berust bij
completeren	670c0
igj	1312c1
gblt	1346c3
gerechtsdeurwaarder	1350c2

mobiel	0c8
verzoek	=23c9 verzoeken|verzoek|vragen|vraag wij|we|ik u	=23c10 verzoek|vraag u	45c22	98c2 verzoek|verzoeken ... u|je	104c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd	107c8 verzoek ... afgewezen	107c31 verzoek|aanvraag ... niet	117c9 verzoek|verzoeken ... sturen|zenden|verstrekken|overleggen|leveren|toesturen	117c9 verzoek|verzoeken ... toe te sturen	117c9 verzoek|verzoeken ... aan te leveren	117c9 verzoek|verzoeken ... te verstrekken	117c9 verzoek|verzoeken ... over te leggen	117c9 verzoek|verzoeken ... in te leveren	117c9 verzoek|verzoeken ... te overleggen	=118c0 verzoek om informatie|gegevens|inlichtingen	123c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	123c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd	=800u12 verzoek indien	=1008c7 verzoek ik	=1008u6 verzoek ik u vriendelijk	=1199c11 verzoek u vriendelijk	=1199c12 verzoek ik u vriendelijk
nodig	45c25	=117c19 nodig van u	=119c0 nodig|nodigen ik|wij|we ... uit
verrekend	=57c41 verrekend hebben	276c5
knip	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
toezenden	71c1 zend|zendt|zenden|toezenden	964c0
terugstorten	=110c20 terugstorten|terug te storten
dwangsom	113c16 dwangsom ... verbeurd	336c0
heffingvrije	=191c3 heffingvrije vermogen
stuiting	302c0
wilsbekwame	394c1
rectificatie	532c0
overgingen	=900c4 overgingen tot
toezeggen	962c0
vergezeld	=990c0 vergezeld van	=990c1 vergezeld gaan van	=990c2 vergezeld te gaan van	=990c3 vergezeld gaat van
verwijzend	=1157c6 verwijzend naar uw	=1157c7 verwijzend naar ons	=1157c8 verwijzend naar onze
vertrouwend	=1203c9 vertrouwend dat

<numeric-date>	28c1 <date> om <time>	28c2 <date> van <time>	28c3 <date> <time>	119c35 <date> om <time>	119c36 <date> om <number> uur	119c37 <date> tussen <time>
loonstroken	32c3
voo*	39c0 vooringevuld*	127c0 voornemen*
denk	=57c23 denkt|denk u|je dat ... verkeerd|fout|niet goed	68c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	125c7 denken|denk ... erover
of	=61c8 of de gevolgen	=61c18 of het besluit voor u	=104n11 of u ... in aanmerking
eerder	95c1	104n18	=105n7 al|eerder ontvangen	113n14 eerder ... boete	115c27 eerder ... herinnerd|gevraagd ... betalen	125n5 eerder ... voornemen
dank	=123c7 bedankt|dank voor uw|je aanvraag|melding|bezwaar|brief|verzoek|klacht|bericht	=123c22 dank u|je wel voor uw|je	=661u0 dank bij voorbaat	=661u5 dank u bij voorbaat	=1175c2 dank zeggend voor	=1189c1 dank bij voorbaat	=1189c6 dank u bij voorbaat
verklaren	128c1 verklaar|verklaren ... bezwaar|bezwaren
zienswijzes	133c2
onrechtmatige	166c1
voortgezet	=321c0 voortgezet onderwijs
verbalisant	346c0
desverlangd	693c0
hoop	=767u4 hoop u hiermede	=1176c15 hoop u ... te hebben geïnformeerd	=1176c17 hoop u ... geïnformeerd te hebben	=1176c20 hoop dat ik u ... heb geïnformeerd	=1176c31 hoop u hiermee	=1176c32 hoop u hiermede	=1177c5 hoop u ... van dienst te	=1202c1 hoop op uw begrip
laatstleden	817c1
strekkend	=931c5 strekkend tot
mantelzorgsteunpunten	1264c1
uitvoeringsorganisatie	=1319c0 uitvoeringsorganisatie herstel toeslagen

bel	0c5	7c14 bel|bellen|belt	=7c27 bellen|bel|mailen|mail naar	7c45 bel ... met	13c26 bel|belt|bellen ... afspraak|formulier|aanvragen|regelen|regeling|uitstel|doorgeven|verzetten|afzeggen|aanmelden	=13c38 bel ons ... dan	13c39 bel|belt ... dan sturen|regelen|helpen|krijgt	56c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	58c4	62c4	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	67c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	91c0 bel|belt|bellen
ins*	32c31 inschrijving*
stu*	52c0 stuur*
bestel	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
lager	=104n9 lager bedrag	=548c4 lager vast te stellen	=548c5 lager vaststellen	=548c6 lager vastgesteld
schortten	156c10 schortten ... op
wekeneis	229c0
kortdurend	=391c0 kortdurend verblijf
milieueffectrapportage	512c2
benodigde	643c1
gefiatteerde	732c3
nauwgezet	854c0
droegen	=1049c9 droegen zorg
helaas	=1168c8 helaas moeten wij u meedelen	=1168c9 helaas moeten wij u mededelen	=1168c10 helaas moet ik u mededelen	=1168c11 helaas moet ik u meedelen
uiteraard	=1210c0 uiteraard bereid
leger	=1284c0 leger des heils
gedeputeerde	=1325c2 gedeputeerde staten
coa	1342c0

aanvullen	45c31	55c15	71c9	122c1
zoeken	=58c30 zoeken wij|we ... uit	=62c29 zoeken wij|we	62c38 zoeken ... oplossing
speciale	=60c39 speciale situatie|omstandigheden
subsidie	=104c7 subsidie|toelage|vergoeding is toegekend	104c9 subsidie ... vaststel|vaststellen	104c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd	115n6	=994u0 subsidie verlenen	=994u1 subsidie verleend	=994u2 subsidie verleent	994u3 subsidie ... verleend
plannen	119c27 plannen ... gesprek	=1023u9 plannen en voornemens
schorsende	=468c0 schorsende werking
welstand	501c0
inzageverzoek	530c0
bewerkstelligden	653c3
immer	772c0
omissies	869c1
summiere	932c1
toets	=961c5 toets aan

reken	34c1 reken|rekent ... uit	=1202c3 reken op uw begrip
aflosvrije	=56c51 aflosvrije periode
lees	68c6	68c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
willigt	104c24 willigt|willigen|willig ... in	813c4 willigt ... in	=813c7 willigt in
roepen	119c19 roepen|roep ... op
heroverweging	128c24 heroverwogen|heroverweging	460c0
absolute	=312c1 absolute verzuim
respijtzorg	390c0
casusregisseurs	593c1
abusievelijk	607c0

doorkiesnummer	0c9	7c22
een	=2c2 een telefoonnummer waarop	=13c63 een seintje	=13c73 een gesprek plant|plannen	=14c2 een brief	=15c10 een ander|familielid|vriend|kennis|buurman|advocaat ... namens|meenemen|helpen|mee|laten	=15c53 een ander mag	=15c57 een raadsman	=19c20 een medewerker	=26c4 een termijn van <number> weken|dagen|maanden	=55c22 een herinnering	=56c34 een ander moment	=62c35 een reden zijn	=63c2 een zienswijze	=119c21 een afspraak voor u|je ... gemaakt|gepland	=126c2 een zienswijze	=620c9 een en ander in aanmerking nemende	=620c10 een en ander overwegende	=648u0 een bescheiden	=652u2 een betreffende	=712c0 een en ander	=714c1 een ieder	=714u0 een ieder van	=776u1 een en ander in aanmerking	=899u0 een overeenkomstig	=1219u4 een spoedig herstel	=1221c1 een dezer dagen	=1221c3 een dezer weken
e-loket	4u3
voorbij	47n9
huur	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
krediethypotheken	236c1
kwalificatieplicht	309c0
indieningsvereiste	518c0
dataminimalisatie	527c0
functionarissen	=537c3 functionarissen gegevensbescherming
redelijk	=648u8 redelijk bescheiden	=664u0 redelijk en billijk
maakte	=756c2 maakte gewag van	819c8 maakte ... kenbaar	=819c12 maakte kenbaar
grond	=931u3 grond strekt

geven	=26c14 geven u|je ... <number> weken|dagen|werkdagen|maanden	98c7 geven|geef ... u	104c28 geven ... u|je graag	107c13 geven ... geen	107c19 geven ... geen toestemming|vergunning|ontheffing|urgentie|subsidie	128c6 geven ... gelijk	=373u7 geven een indicatie	=665c4 geven blijk van	791c3 geven ... in overweging	=791c6 geven in overweging	936c9 geven ... te kennen	=936c13 geven te kennen
*res	53c9 *adres hierboven|bovenaan|linksboven|rechtsboven|onderaan	53c11 *adres in het briefhoofd	53c13 *adres dat boven|bovenaan|onderaan
vergissing	57c12	=57c49 vergissing is
geldt	96c1
bevestiging	124c3
machtigingen	161c1	=429c1 machtigingen tot voorlopig verblijf	=575u2 machtigingen uithuisplaatsing	=576c2 machtigingen uithuisplaatsing
samenwerkingsverbanden	=316c1 samenwerkingsverbanden passend onderwijs
instellingscollegegelden	327c1
verdaag	485c1
abuis	606c0
alhoewel	619c0
verdrag	=652u14 verdrag betreffende	=815u1 verdrag inzake
creëer	676c2
gelet	=742c0 gelet op het bovenstaande	=742c3 gelet op het vorenstaande	=742c6 gelet op het voorgaande	=742c9 gelet op al het bovenstaande	=1028u0 gelet op het vorenstaande	=1063c0 gelet op	=1063u0 gelet op artikel	=1063u1 gelet op de artikelen	=1063u2 gelet op het bovenstaande	=1063u3 gelet op het vorenstaande	=1063u4 gelet op al het	=1063u11 gelet op het feit dat	=1063u12 gelet op het voorgaande	=1064c1 gelet op het feit dat
perceel	=931u2 perceel strekt
gaven	936c12 gaven ... te kennen	=936c15 gaven te kennen
vraagwijzers	1287c1
arbeidsinspectie	1311c0
bewindvoerders	1355c1

in	=3c32 in de ochtend|middag	=4c15 in het stadhuis|gemeentehuis|kantoor	=4c31 in ons|het *centrum|*kantoor|*gebouw|*team	=7c47 in handen van	=13c52 in onze brievenbus	=13c68 in een gesprek	=13c72 in kennis ... telefoonnummer|telefonisch	=17c7 in het geval dat	=25c11 in de komende <number> dagen|weken	=47c19 in bezwaar gaan	=47c26 in bezwaar komen	=50c2 in beroep gaan	=50c19 in beroep bij de	=52c5 in te dienen	=55c5 in de gelegenheid	=59c1 in termijnen	=59c2 in gedeelten|gedeeltes|delen|stukken betalen|te|terugbetalen|voldoen	=59c7 in stappen betalen	=59c17 in stukjes	=59c18 in kleinere bedragen	59c25 in <number> ... keer	=59c28 in etappes	=59c30 in ten hoogste|maximaal <number>	=59c36 in porties	=60c11 in de problemen	=60c12 in financiële problemen	=60c29 in de knel	=60c58 in uw voordeel	=60c73 in uw|je|jouw situatie	=61c2 in uw|je geval ... te ver|hard|zwaar|onredelijk	=61c13 in uw voordeel	=70u4 in termijnen|delen betalen	=71c2 in te leveren	=72c2 in te vullen	=77c3 in bezwaar	=77c5 in beroep	=80c1 in termijnen betalen	=80c2 in delen betalen	=80c3 in gedeelten	=94c2 in te loggen	=95c3 in de afgelopen	=98c13 in ons bezit	=119c16 in gesprek met u	=123c5 in goede orde	=123c12 in behandeling genomen	=128c17 in stand te? laten|gelaten	=130c2 in deze brief leest|vertellen|leggen	=272c7 in te vorderen	=307c0 in verzuim	=308c0 in gebreke	=308c1 in gebreke blijven	=308c2 in gebreke gebleven	=308c3 in gebreke blijft	=308c4 in gebreke bent gebleven	=308c5 in gebreke is gebleven	=308c6 in gebreke stellen	=308c7 in gebreke te stellen	=308c8 in gebreke gesteld	=480c0 in stand laten	=480c5 in stand blijven	=480c6 in stand blijft	=480c7 in stand gelaten	=480c8 in stand gebleven	=480c9 in stand te laten	=720c2 in enigerlei vorm	=742c11 in het licht van het bovenstaande	=767u7 in de hoop u hiermede	=767u8 in het vertrouwen u hiermede	=775c0 in aanmerking komen	=775c1 in aanmerking komt	=775c2 in aanmerking te komen	=775c3 in aanmerking kwam	=775c4 in aanmerking kwamen	=775c5 in aanmerking gekomen	=775c6 in aanmerking kunt komen	=776c0 in aanmerking nemen	=776c1 in aanmerking genomen	=776c2 in aanmerking te nemen	=776c3 in aanmerking neemt	=776c6 in aanmerking nemend	=776c7 in aanmerking nemende	=777c0 in acht nemen	=777c1 in acht genomen	=777c2 in acht te nemen	=777c3 in acht neemt	=778c0 in casu	=779c0 in contact treden met	=779c1 in contact te treden met	=779c2 in contact getreden met	=780c0 in de gelegenheid stellen	=780c1 in de gelegenheid te stellen	=780c2 in de gelegenheid gesteld	=780c3 in de gelegenheid stelt	=780c9 in de gelegenheid bent	=780c10 in de gelegenheid zijn	=781c0 in de regel	=781u0 in de regel hieronder	=781u1 in de regel hierboven	=781u2 in de regel eronder	=781u3 in de regel erboven	=781u4 in de regel met	=781u5 in de regel staat	=781u6 in de regel die	=781u7 in de regel daaronder	=782c0 in dezen	=783c0 in dier voege	=784c0 in goede orde ontvangen	=784c1 in goede orde bereikt	=784c2 in goede orde aangekomen	=785c0 in het bezit van	=786c0 in het genot van	=786c1 in genot van	=787c0 in kennis stellen	=787c1 in kennis gesteld	=787c2 in kennis te stellen	=787c8 in kennis stelt	=787c9 in kennis brengen	=787c10 in kennis te brengen	=788c0 in mindering brengen	=788c1 in mindering gebracht	=788c2 in mindering te brengen	=788c3 in mindering brengt	=788c6 in mindering op	=788c7 in mindering komt	=789c0 in ogenschouw nemen	=789c1 in ogenschouw genomen	=789c2 in ogenschouw te nemen	=790c0 in overleg treden met	=790c1 in overleg te treden met	=790c2 in overleg getreden met	=790c3 in overleg treedt met	=791c0 in overweging geven	=791c1 in overweging gegeven	=791c2 in overweging te geven	=792c0 in overweging nemen	=792c1 in overweging genomen	=792c2 in overweging te nemen	=793c0 in persoon verschijnen	=793c1 in persoon te verschijnen	=793c2 in persoon verschijnt	=793c3 in persoon verschenen	=793c5 in persoon dient te verschijnen	=794c0 in rekening brengen	=794c1 in rekening gebracht	=794c2 in rekening te brengen	=794c3 in rekening brengt	=795c0 in toenemende mate	=796c0 in voorkomend geval	=796c1 in voorkomende gevallen	=796c2 in een voorkomend geval	=797c0 in zoverre	=813c3 in te willigen	=814c3 in te winnen	=1043u16 in te zenden	=1046u1 in behandeling zijnde	=1046u4 in bezit zijnde	=1064c6 in verband met het feit dat	=1065c0 in aanvulling op	=1066c0 in afwachting van	=1066u0 in afwachting van uw reactie	=1066u1 in afwachting van uw antwoord	=1066u2 in afwachting van uw bericht	=1066u3 in afwachting van uw spoedige	=1066u4 in afwachting van uw spoedig antwoord	=1066u5 in afwachting van uw berichten	=1067c0 in afwijking van	=1068c0 in de hoedanigheid van	=1068c1 in uw hoedanigheid van	=1068c2 in zijn hoedanigheid van	=1068c3 in haar hoedanigheid van	=1068c4 in hun hoedanigheid van	=1069c0 in de zin van	=1069u0 in de zin van dat	=1070c0 in geval van	=1070u0 in het geval van	=1071c0 in het bijzijn van	=1072c0 in het geval dat	=1072c1 in geval dat	=1072c2 in die gevallen waarin	=1072c3 in gevallen waarin	=1073c0 in het kader van	=1074c0 in het licht van	=1074u0 in het licht van het bovenstaande	=1074u1 in het licht van de lamp	=1074u2 in het licht van de zon	=1075c0 in navolging van	=1076c0 in overeenstemming met	=1077c0 in relatie tot	=1078c0 in samenspraak met	=1078c1 in samenwerking met	=1078c2 in gezamenlijkheid met	=1079c0 in strijd met	=1079u0 in strijd met elkaar	=1079u1 in strijd met zichzelf	=1080c0 in tegenstelling tot	=1081c0 in verband met	=1081u0 in verband met elkaar	=1082c0 in weerwil van	=1082u0 in weerwil van het feit	=1099c2 in weerwil van het feit dat	=1154c0 in antwoord op uw	=1154c2 in antwoord op bovengenoemde	=1154c3 in antwoord op bovenvermelde	=1155c0 in reactie op uw	=1156c0 in vervolg op	=1156c6 in aansluiting op uw	=1156c7 in aansluiting op ons	=1156c8 in aansluiting op onze	=1156c10 in aansluiting aan	=1156u0 in vervolg op de opleiding	=1156u1 in vervolg op de studie	=1158c3 in goede orde mochten wij ontvangen	=1160c0 in bovengenoemde zaak	=1160c1 in bovenvermelde zaak	=1160c2 in opgemelde zaak	=1160c3 in bovengenoemde kwestie	=1160c4 in bovengenoemde aangelegenheid	=1160c5 in opgemelde aangelegenheid	=1160c6 in bovenstaande zaak	=1188c0 in afwachting van uw reactie	=1188c1 in afwachting van uw antwoord	=1188c2 in afwachting van uw bericht	=1188c3 in afwachting van uw spoedige reactie	=1188c4 in afwachting van uw spoedig antwoord	=1188c5 in afwachting van uw spoedige antwoord	=1188c6 in afwachting van uw berichten	=1188c10 in afwachting hiervan verblijven wij	=1188c11 in afwachting verblijven wij	=1195c0 in dit verband	=1195c1 in dat verband	=1195c2 in dit kader	=1195c3 in dat kader	=1195c4 in dit licht bezien	=1195c5 in dat licht bezien	=1195u0 in dit kader hieronder	=1202c12 in de hoop op uw begrip	=1203c0 in de hoop u	=1203c1 in de hoop dat wij u	=1203c2 in de hoop u hiermee	=1203c3 in de hoop u hiermede	=1203c4 in de hoop dat ik u	=1203c5 in het vertrouwen u	=1203c6 in het vertrouwen dat wij u	=1203c7 in het vertrouwen dat ik u	=1216c1 in afzienbare tijd	=1219u1 in afwachting van uw spoedige	=1219u6 in afwachting van uw spoedig antwoord	=1220c2 in de komende periode	=1220c3 in de komende tijd	=1220c4 in de volgende periode	=1222c0 in de loop van de maand	=1222c1 in de loop van het jaar	=1222c2 in de loop van dit jaar	=1222c3 in de loop van volgend jaar	=1222c4 in de loop van deze maand	=1222c5 in de loop van volgende maand	=1222c6 in de loop van de week	=1222c7 in de loop van deze week	=1222c8 in de loop van volgende week	=1222c9 in de loop van het komende jaar	=1222c10 in de loop der tijd	=1222c11 in de loop van januari	=1222c12 in de loop van februari	=1222c13 in de loop van maart	=1222c14 in de loop van april	=1222c15 in de loop van mei	=1222c16 in de loop van juni	=1222c17 in de loop van juli	=1222c18 in de loop van augustus	=1222c19 in de loop van september	=1222c20 in de loop van oktober	=1222c21 in de loop van november	=1222c22 in de loop van december	=1223c0 in de nabije toekomst	=1223c1 in de naaste toekomst	=1223c2 in een nabije toekomst	=1226c3 in een later stadium
jaa*	32c10 jaaropgave*	32c28 jaarrekening*
sluit	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
gebruik	68c15 gebruik ... kenmerk	68c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	249u3 gebruik ... legaliseren
terugbetaalt	70c7 terugbetalen|terugbetaalt	110c11
teruggestort	=110c25 terugbetaald|teruggestort worden
heffingsvrije	=191c2 heffingsvrije vermogen
stuit	=302c7 stuit de verjaring
bouwvlak	507c0
raadsonderzoek	580c0
nagenoeg	852c0
overhandigen	901c0
rectificeerde	914c2
tegemoetziet	940c7
middel	=1038u1 middel is werkzaam
streng	=1063u16 streng gelet op
zorgverzekeringslijn	1289c0
incassobedrijf	1351c2

uitleg	=7c34 uitleg|informatie|inlichtingen|toelichting geeft|geven|bij|van
kosteloos	15c44	822c0
aanvraag	=83c4 aanvraag indienen	=83c5 aanvraag in te dienen	104c0 aanvraag ... goedgekeurd|toegekend|toegewezen|gehonoreerd|ingewilligd	104c13 aanvraag ... akkoord	107c1 aanvraag ... afgewezen	107c3 aanvraag ... afwijzen	107c11 aanvraag ... af te wijzen	107c14 aanvraag ... niet in	107c18 aanvraag ... niet toegekend|goedgekeurd|gehonoreerd	107c23 vergunning|aanvraag ... geweigerd	107c31 verzoek|aanvraag ... niet	117n2 aanvraag ... niet compleet|volledig	121c0 aanvraag ... niet compleet|volledig	121c1 aanvraag ... incompleet|onvolledig	121c3 aanvraag ... aan te vullen	=121c4 aanvraag aanvullen	123c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	123c6 bezwaar|aanvraag ... is bij ons binnen	123c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd	=800u10 aanvraag indien
kreeg	96c10	=123c19 kregen|kreeg wij|we|ik ... uw|je	=132u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
ontbrekende	=121c6 ontbrekende gegevens|stukken|informatie|bijlage|documenten	122c5
onzelfstandige	=402c0 onzelfstandige woonruimte	=402c1 onzelfstandige woonruimten	=402c2 onzelfstandige woonruimtes	=402c3 onzelfstandige woning	=402c4 onzelfstandige woningen
berichten	=645c0 berichten wij u	=1169c0 berichten wij u als volgt	=1169c2 berichten wij u het volgende
berichtten	=645c5 berichtten wij u
evenwel	727c0
gegadigden	740c1
genoodzaakt	747c0
geschieden	751c0
ondergetekende	873c0
onontbeerlijk	880c0
overgelegde	897c2
overwegende	=903c0 overwegende dat
taalmaatje	1286c0

duo	19c13	1299c0
langer	=56c5 langer de tijd	=56c28 langer nodig
subsidieverlening	546c0
kinderbeschermingsmaatregelen	579c1
belendende	641c1
nagelaten	=851c0 nagelaten te	=851c1 nagelaten om
verschafte	999c3
vervaardigde	1004c3
gemeentelijke	=1261c0 gemeentelijke ombudsman	=1329c1 gemeentelijke gezondheidsdienst

vertrouwenspersoon	15c62 raadslieden|raadsman|vertrouwenspersoon	1277c0
tevens	37c1 ^ tevens	100c7 ^ tevens	957c0
uitzondering	60c68 uitzondering ... maken	62c42
daarvoor	=113c27 hiervoor|daarvoor krijgt|moet|betaalt u|je
natuurlijke	=164c1 natuurlijke persoon	=164c2 natuurlijke personen
kostendelersnorm	214c0
aanvangt	603c1
adstrueren	612c0
derhalve	684c0
persisteert	907c1
uiteen	=972c2 uiteen te zetten
spoedige	1219c3	=1219u3 spoedige beterschap	=1219u5 spoedige genezing
administratiemaatjes	1256c2
zorgverzekeraars	1352c1

log	=10c3 log|logt in	10c4 log ... in	11c3 log|logt ... in	58c53 log ... in	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	94c0 log|logt ... in
persoonlijk	=13c54 persoonlijk afgeven|inleveren
wegen	61c14 wegen|weegt ... zwaarder	62c16	62c27 weeg|wegen ... mee
willen	110c10 willen|vragen ... geld|bedrag ... terug	110c12 willen|wil ... van u terug	110c13 willen|wil ... terug|terughebben|terugkrijgen	117c17 willen|wil ... weten	=117c27 moeten|willen wij|we ... weten|horen	119c14 willen|wil ... graag met u|je praten|spreken|bespreken	119c30 wil|willen ... spreken op|graag	125c5 willen|wil wij|we|ik? ... intrekken|stoppen|stopzetten|beëindigen|terugvorderen|opleggen	125c11 willen|wil ... beëindigen
pleegde	172u16 pleegde ... aanslag
fiscale	=194c0 fiscale partner	=194c1 fiscale partners
drempelbedragen	323c1
ambulante	389c1	=389u0 ambulante handel	=389u1 ambulante handelaar	=389u2 ambulante handelaren	=389u3 ambulante verkoop
heden	760c0	=760u3 heden ten dage	=760u5 heden en	=761c0 heden ten dage

datum	56c30 datum|tijd|tijdstip|dag ... niet uit|past|schikt|gelegen
sterfgeval	60c49
goed	=104c21 goed nieuws	=123c18 goed aangekomen|ontvangen	=1063u14 goed gelet op
ontheffing	104c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd
invorderingsrente	273c0
gestand	=752c0 gestand doen	=752c1 gestand gedaan	=752c2 gestand te doen
toezegging	963c0
kindertelefoon	1278c0

verlenging	56c33 verlenging ... vragen|aanvragen|mogelijk
vertelt	84c0 vertel|vertelt|vertellen
vergunning	107c23 vergunning|aanvraag ... geweigerd
onderzoek	=119c24 onderzoek vindt plaats
vermogenstoets	212c0
vermogensgrens	213c0
woningwaarderingsstelsels	408c1
ouderlijk	=581c0 ouderlijk gezag
zekerheidshalve	1042c0

telefonisch	0c4	=8c6 telefonisch niet bereikbaar	=13c27 telefonisch doorgeven|aanvragen|regelen|melden|afspreken|aanmelden|bezwaar|reageren	13c71 telefonisch ... afzeggen|bericht	=13c75 telefonisch via|op|met	64n1
openingstijden	3c18	4c23
balie	4c7	=4n4 balie is gesloten
stuurt	13c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	13c21 stuur|stuurt|sturen|opsturen ... <po-box>	13c22 stuur|stuurt|sturen ... naar|aan ... <po-box>	13c23 stuur|stuurt|sturen|schrijf ... naar ... adres bovenaan|boven	13c43 stuur|stuurt|schrijf ... brief ... naar|aan	13n11 krijgt|ontvangt|sturen|stuurt ... per post	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	47c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	50c6 stuur|stuurt|dien|dient ... beroepschrift	71c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen	117c11 stuur|stuurt ... ons ... kopie|gegevens|papieren|bewijs|bewijsstukken|documenten|formulier|loonstrook*|bankafschrift*
retourenveloppe	13c55
hulpverlener	15c39 hulpverlener ... bellen|contact|mag|namens	1267c0
net	=17u1 net als
nooit	18c2	=862u0 nooit ofte nimmer
mits	35c1	838c0
gelegaliseerd	249c5
terugvorderen	289c0
omgevingsplan	493c0
strijdig	=508c0 strijdig gebruik
gerechtvaardigd	=529c0 gerechtvaardigd belang
billijk	664c0	=664u2 billijk en redelijk
gecompleteerd	670c3
doorgang	=708c0 doorgang vinden	=708c1 doorgang vindt	=708c4 doorgang heeft gevonden	=708c5 doorgang gevonden	=708c6 doorgang te vinden	=708c7 doorgang kan vinden	=708c8 doorgang kunnen vinden
gefaciliteerd	730c3
gaarne	734c0	=734u0 gaarne bereid	=734u1 gaarne tot nadere toelichting bereid	=734u2 gaarne nader toe	=1201c0 gaarne bereid	=1201c2 gaarne tot nadere toelichting bereid	=1201c8 gaarne nader toe
noopt	865c1
overhandigden	901c3
tegemoetgezien	940c6
spoedig	1219c1	=1219u2 spoedig herstel
schadefonds	=1317c0 schadefonds geweldsmisdrijven
regionaal	=1347c2 regionaal bureau leerplicht

kun	4c1 kom|komt|komen|kunt|kun|mag ... langs	9c2 kunt|kun|kan ... niet reageren op dit|deze bericht|e-mail|mail|brief	=24c2 kunt|mag|kun u|je	=24u9 kun je niet	47c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	47c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	47c2 kunt|kun|kan|mag ... in bezwaar	47n8 kunt|kan|kun ... nog? geen|niet bezwaar	50c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	50c1 kunt|kun|kan|mag ... in beroep	85c1 kunt|kun|mag ... vragen om
postadres	6c1
die	=15c60 die u ... vertegenwoordigt	100c4 ^ die kost	100c5 ^ die kosten	=652u5 die betreffende
onherroepelijk	142c0
brondocument	247c0
terugvorder	289c1
optieprocedure	436c0
desbetreffend	688c0
geschiedden	751c3
ingewilligd	813c1
an	=1211c4 an sich

retouradres	6c0
berichtenbox	11c9
huisarts	33c2
verder	37c2 ^ verder
vorder	45c13	110c0 vorder|vorderen|vordert ... terug	=110c15 vorderen|vorder wij|ik ... terug	272c8 vorder ... in	272u0 vorder ... terug	289c8 vorder ... terug
bijzonder	=60c40 bijzonder geval	=260u1 bijzonder curator	=585c1 bijzonder curator
akte	104c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd
verzuimboete	201c0
loonwaarde	226c0
terugkeerbesluiten	431c1
vergunningenplafond	500c0
geëffectueerde	718c4
enigerlei	720c0
gerestitueerde	922c3
verrichtte	998c2
centra	=1274c1 centra voor jeugd en gezin

kop*	32c0 kopie*
artikelen	36c0 artikel|artikelen|art.|art|artt. <number>	36c1 artikel|artikelen|art.|art <code>	36c2 artikel|artikelen|art. <time>
aan*	116c0 aanmaning*	122c0 aanvulling*
invorder	272c1
urenstaten	371c1
nader	=447c0 nader gehoor	=847c0 nader te bepalen	=847c1 nader vast te stellen	=847c2 nader te noemen	=847u1 nader te bepalen datum	=847u2 nader te bepalen tijdstip	=847u3 nader te bepalen moment	=848c7 nader bericht	=1227c3 nader te bepalen datum	=1227c4 nader te bepalen tijdstip	=1227c5 nader te bepalen moment
discrepantie	703c0
dusdanige	709c1
inliggende	811c1
prolongeert	912c1
uiteenzet	972c4
mettertijd	1231c3
vertrouwenspersonen	1277c1

zowel	=17u2 zowel als	17u13 zowel ... als	=121c32 zowel ja als nee	623u0 zowel ... alsmede	624u0 zowel ... alsook
houden	=61c16 houden wij|we rekening met uw	62c17	=110c17 houden|houdt wij|we ... in op	=986c3 houden verband met
meesturen	71c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen
hadden	96c9 had|hadden	=132u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
naheffingsaanslagen	175c1
passende	=231c0 passende arbeid	=404c1 passende toewijzing
conformeert	=672c1 conformeert aan	672c3 conformeert ... aan
geenszins	739c0
volledigheidshalve	1178c0	=1182c17 volledigheidshalve merken wij op dat	=1182c18 volledigheidshalve merk ik op dat
gerechtshof	1333c0

dictum	44c6
gehoord	=63c20 gehoord worden
definitief	110c7 definitief ... vastgesteld ... te veel	=196c2 definitief vastgesteld	=196c3 definitief vast te stellen
handhavingsbeleid	356c0
gedoogd	357c5
diens	700c0
edoch	711c0
incidenteel	798c0
ondervindt	877c1
overhandig	901c5
gepoogd	908c5
tegemoet	=940c1 tegemoet te zien	=940c2 tegemoet zien
tracht	969c4
waarmede	1030c0
hopende	=1177c3 hopende u ... van dienst

voegt	71c7 voeg|voegt ... toe|bij
betekening	285c0
voortijdig	=314c0 voortijdig schoolverlater	=314c2 voortijdig schoolverlaters	=314c4 voortijdig schoolverlaten
middelenvereisten	452c1
volstaat	1013c1
welzijnscoach	1269c4

niet	=4n1 niet langskomen	=4n2 niet langs te komen	=8c4 niet gebeld kan worden	=8c7 niet telefonisch bereikbaar	=9c5 niet worden gereageerd	=9c7 niet kan worden gereageerd	=9c8 niet worden beantwoord	=9c10 niet op deze|dit e-mail|mail|bericht|brief reageren|antwoorden	=9c11 niet beantwoorden	12c2 niet|geen ... op|via|per papier|post ... mogelijk|behandeling|accepteren|geaccepteerd|aangenomen	=12c3 niet meer op papier	=12c4 niet meer per post	=12u0 niet alleen digitaal|online	=12u1 niet alleen	=12u2 niet uitsluitend	=13c62 niet met de computer	=13n0 niet in behandeling	=13n1 niet geaccepteerd	=13n2 niet aangenomen	=13n6 niet per post	=13n7 niet op papier	=13n8 niet meer op papier	=13n9 niet meer per post	=17u0 niet als	18c0	=27c8 niet later dan <date>	=30c15 niet in behandeling	=30c16 niet behandelen	30c17 niet ... behandelen	47u1 niet ... bezwaar maken	=47n2 niet in bezwaar	48c0 niet ... eens met dit|ons|het|deze besluit|beslissing|beschikking|boete|aanslag	=55n1 niet alsnog	=55n2 niet meer aanvullen	=55n3 niet meer herstellen	=55n4 niet herstellen	=56c15 niet op tijd|tijdig? lukt|redt|kunt	=56c27 niet lukken	=56c46 niet kunnen komen|verschijnen	56n1 niet ... uitstel	=56n4 niet verlengd	=56n5 niet worden verlengd	56n9 niet ... andere datum	=57c6 niet klopt|kloppen	=57c7 niet juist	=57c15 niet goed ingevuld	57c16 niet ... de juiste	=57c30 niet volgens u	=57c38 niet goed gegaan|gedaan|opgeschreven	=57c44 niet de juiste	=57c54 niet goed geregistreerd|verwerkt|vermeld|genoteerd	=57c56 niet eens met de feiten|gegevens	=59c15 niet in één keer|ineens ... betalen	=59c16 niet alles tegelijk ... betalen	=59n1 niet in termijnen	=59n10 niet nagekomen	=60c24 niet goed met u|je	=60c55 niet goed met u|je|jou	=60n0 niet gebleken	=60n1 niet is gebleken	=63n4 niet eerst	=75c2 niet juist ... bel|meld|laat	=90c3 niet verplicht	=99c3 niet in behandeling	101c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	=104n0 niet toegekend	104n1 niet ... goedgekeurd	104n3 niet ... vergunning	=104n22 niet meer	=105u0 niet recht op	105n1	=107c15 niet voor vergoeding in aanmerking	=107c32 niet toegewezen	=107n4 niet compleet|volledig	=107n5 niet helemaal	=107n6 niet in behandeling	=107n14 niet behandelen|beoordelen	=107n15 niet aan de eisen	=108n4 niet meer	110n1 niet ... teruggevorderd	=110n7 niet terug	=113n7 niet betaald	=115c4 niet op tijd betaald	=115c5 niet tijdig voldaan|betaald	=115c14 niet betaald	=115c21 niet binnen de termijn ... betaald	121c2 niet ... compleet|volledig ... aanvraag	=121c13 niet ondertekend	=121c21 niet alles ... ingevuld	=121c27 niet leesbaar|lezen	=121c33 niet ingevuld|aangekruist|ondertekend|bijgevoegd|meegestuurd	=122c2 niet compleet	=123n0 niet ontvangen	=123n2 niet hebben ontvangen	=123n6 niet op tijd	=125u3 niet van plan	=242u0 niet ingezetene	=242u1 niet ingezetenen	=243c2 niet ingezetene	=243c3 niet ingezetenen	=455u0 niet ontvankelijk	=456c2 niet ontvankelijk	=683c4 niet dan wel	=802u0 niet zo mogelijk	=802u1 niet indien mogelijk	=803u1 niet zo nodig	=857c0 niet verenigen met	=857c1 niet kunnen verenigen met	=857c2 niet kan verenigen met	=857c3 niet kunt verenigen met	=955u9 niet ter zake	=955u10 niet terzake	=983u0 niet van toepassing	=1045c0 niet zijnde	=1046u0 niet zijnde	=1063u13 niet gelet op	=1076u0 niet in overeenstemming met elkaar	=1187u1 niet als gezegd	=1195u11 niet in dit kader	=1238u0 niet tijdig beslissen	=1238u1 niet tijdig beslist	=1238u2 niet tijdig nemen	=1238u3 niet tijdig ... besluit	=1238u4 niet tijdig een besluit	=1238u5 niet tijdig
kind	15c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
terugbetalen	30c19	45c14	70c7 terugbetalen|terugbetaalt	112c1
invorderingsambtenaar	180c0
executieverkopen	281c3
schuldeisers	291c1
schuldenaars	292c2
ontbindingen	411c1
huns	=837c5 huns inziens
tegemoetzien	940c0
vorenbedoeld	1024c4
vorengenoemd	1024c6
vorenvermeld	1024c8
daaruit	=1027c12 daaruit voortvloeiende

nieuwe	=55c12 nieuwe kans	=55c18 nieuwe termijn	=55c36 nieuwe foto|kopie|afspraak	=56c11 nieuwe datum|afspraak	=56c45 nieuw|nieuwe|ander tijdstip|moment|datum|afspraak	=83c3 nieuwe aanvraag	=121c31 nieuwe foto|kopie|scan	=130c15 nieuwe regels|dag|regeling|tarieven|folder
zit	121c25 zit|zitten ... niet bij
peildatums	186c2
verdagingen	486c1
ontoereikende	883c1
voortvloeien	=1027c0 voortvloeien uit
ombudscommissie	1261c3
slachtofferhulp	1272c0
luisterlijn	1279c0
uht	1319c1

vanaf	3c30 vanaf <time>	=29c8 vanaf de datum	=29c12 vanaf vandaag	=29c14 vanaf de dag	=29c17 vanaf de verzenddatum	=29c20 vanaf de dag na	130c12 vanaf <date> ... wordt|worden|is|gaat|komt|krijgt	=1141c0 vanaf het moment dat	=1141c1 vanaf het tijdstip dat
servicepunt	4c12	4c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket	=1288c3 servicepunt toeslagen
verzachtende	=60c33 verzachtende omstandigheden
loonsanctie	225c0
debiteuren	293c1
voorschoolse	=322c0 voorschoolse educatie
verwijsindex	589c0
alsook	624c0
behoef	638c4
gaf	=665c5 gaf blijk van	755c8 gaf ... gevolg aan	=755c12 gaf gevolg aan	=936c7 gaf te kennen	936c11 gaf ... te kennen
gedagtekende	736c1
rest	=1214c0 rest ons nog	=1214c1 rest mij nog	=1214c2 rest ons u	=1214c3 rest mij u	=1214c4 rest ons niets anders dan	=1214c5 rest mij niets anders dan
rechtswinkels	1257c1

pol*	32c13 polis*
school	33c6	=1009u3 school verzuimt	=1009u4 school verzuimd
stel	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	98c6 stellen|stel ... in de gelegenheid	104c8 stel|stellen ... subsidie|toelage ... vast	125c12 stellen|stel ... ons|mij voor	308c10 stel ... in gebreke	548c8 stel ... lager vast	=763c4 stel het op prijs	=763c6 stel het zeer op prijs	=780c7 stel u in de gelegenheid	=780c8 stel ik u in de gelegenheid	787c5 stel ... in kennis	=787c13 stel in kennis	=889c4 stel mij op het standpunt	890c6 stel ... op schrift	=890c9 stel op schrift
informeer	=130c1 informeer ik u
ingewilligde	813c8
onderschreef	876c2
onderschrijf	876c4
persisteren	907c0
stof	=1038u3 stof is werkzaam
ontslag	=1234u0 ontslag op staande voet

rechtzetten	58c39
bedrag	59c23 bedrag ... elke|per maand	=110c5 bedrag van de|deze terugvordering	115c17 betaling|bedrag ... nog niet ... ontvangen|binnen	115c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open	115c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan	=635c0 bedrag ad	636c0 bedrag ... voldoen	=636c1 bedrag voldoen	=636c2 bedrag te voldoen	636c3 bedrag ... te voldoen	=636c4 bedrag voldaan	636c5 bedrag ... voldaan	=1112c3 bedrag ter hoogte van
lastig	=60c25 lastig om
leg	62c1 leg|legt ... uit	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	71c17 leg ... over	84c1 leg|legt ... uit	113c1 leg|leggen|legt ... boete	=113c12 leg|leggen ik|wij|we u ... boete ... op	278c3 leg ... beslag	=278c6 leg beslag
hou	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
openstaand	=115c16 openstaand|openstaande bedrag|rekening|aanslag|schuld|factuur
opgestuurd	123c15 opgestuurd ... ontvingen
casu	=668c0 casu quo
persisteerde	907c2
belastingkantoor	1346c1

termijn	26c5 termijn ... is <number> weken|dagen|maanden	26c13 termijn ... bedraagt|is <number> weken|dagen|maanden	56c20 termijn ... verlengen|verlengd	=56n7 termijn met|verlengen wij	115c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open	121c29 termijn ... opgeschort|stil
vermeld	68c9	68c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	=1195u7 vermeld in dit kader
commissie	128c22 bezwaarschriftencommissie|commissie ... gehoord	=478c4 commissie voor bezwaarschriften	=1330c1 commissie bezwaarschriften	=1330c2 commissie voor bezwaarschriften	=1330c3 commissie voor de bezwaarschriften
daders	=172u18 daders van
exploten	286c1
hoofdelijk	=303c0 hoofdelijk aansprakelijk	=303c1 hoofdelijk aansprakelijke
redelijke	=501c1 redelijke eisen van welstand	=664u1 redelijke en billijke
reguliere	=517c0 reguliere voorbereidingsprocedure
elkeen	714c2
effectueert	718c1
hangende	=758c0 hangende het	=758c1 hangende de	=758c2 hangende uw	=758c3 hangende dit	=758c4 hangende deze
geopteerd	896c5
overgaat	=900c3 overgaat tot
vigerend	1010c0
gewend	=1036c4 gewend tot	=1036c5 gewend heeft tot
duidelijkheidshalve	1179c0

verzocht	8c2 verzocht ... niet te|telefonisch informeren|bellen	=119c28 verzocht te verschijnen	1007c0
berekent	34c0 bereken|berekent ... zelf|gemiddelde|inkomen|bedrag
baan	=60c46 baan kwijt
verstrekt	71c4 verstrekken|verstrekt	1002c3
vervoegt	=1006c1 vervoegt bij	1006c2 vervoegt ... bij
verzoekt	1008c1
vloeit	=1027c7 vloeit voort uit	1027c10 vloeit ... voort uit
cliëntenondersteuning	1251c2

neemt	7c37 neemt ... telefoon op	22c2 nemen|neem|neemt ... beslissing|besluit	=41c6 neemt contact met u op	58c15 neemt ... contact	91c1 neem|neemt ... contact	92c0 neem|neemt ... mee	776c4 neemt ... in aanmerking	=776c8 neemt in aanmerking	777c4 neemt ... in acht	=777c7 neemt in acht	789c3 neemt ... in ogenschouw	=789c5 neemt in ogenschouw	792c4 neemt ... in overweging	=792c6 neemt in overweging	820c8 neemt ... kennis van	=820c12 neemt kennis van	1015u0 neemt ... voor
omstandigheden	=60c43 omstandigheden waar	=60c64 omstandigheden waardoor	61c1 situatie|omstandigheden ... meegewogen|afgewogen|gewogen|betrokken|gekeken
handhavingsverzoek	355c0
onbewoonbaarverklaring	421c0
naturalisaties	435c1
omgevingsplannen	493c1
inwint	814c1
teruggezonden	956c1
voortgevloeid	=1027c4 voortgevloeid uit

zendt	13c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	52c2 zend|zendt|zenden	71c1 zend|zendt|zenden|toezenden	956c5 zendt ... terug	=956c8 zendt terug	964c5 zendt ... toe	=964c11 zendt toe	1043c1	1043u1 zendt ... uit	=1043u3 zendt uit	1043u6 zendt ... toe	1043u10 zendt ... terug	1043u18 zendt ... in	1043u19 zendt ... door
kiezen	76c0 kies|kiest|kiezen
werd	119n6	=991u3 werd verhinderd	=1063u17 werd gelet op
diende	698c2 diende ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	=698u2 diende te	=698u40 diende om	=699c3 diende te	=699u2 diende te allen
noopte	865c2
onontbeerlijke	880c1
ontegenzeggelijk	882c1
voortvloeiden	=1027c3 voortvloeiden uit
buurtcoach	1269c2

ziek	60c16 ziek|ziekte ... rekening|bel|laat	=60c47 ziek geworden
verwijder	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	93c1 verwijder|verwijderen
zoek	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
doorgegeven	74c0 meld|meldt|melden|doorgeven|doorgegeven
ingebrekestelling	159c0
heffing	178c0
diplomatermijn	325c0
indicatiestelling	374c0
splitsingsvergunning	419c0
geautomatiseerde	=536c0 geautomatiseerde besluitvorming
gezaghebbende	=582c0 gezaghebbende ouder	=582c1 gezaghebbende ouders
merkt	599c5 merkt ... aan als	=599c8 merkt aan als
formulierenhulp	1254c2
wetswinkels	1257c3

is	=7c38 is te bereiken	7c41 is ... bereikbaar	7c42 is ... aanwezig	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	23c3 bent|is|zijn u|je? verplicht	=23c16 is het nodig dat u	57c50 is ... onjuist vastgesteld	66c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=99n0 is ingetrokken	=104n17 is eerder	=104n24 is verleend voor	=107c26 wordt|is niet gehonoreerd|toegekend|ingewilligd|verleend	=107c27 is|wordt|zijn geweigerd	=123c11 is bij ons binnen|binnengekomen	=123c16 is|zijn bij ons? binnen	=123c17 is binnen	=128n6 is dan	=741c4 is gehouden om te	=832c3 is de mening toegedaan	=929c2 is er sprake van	=929c3 is sprake van	=929c7 is geen sprake van	=939c1 is te wijten aan	=981c1 is van kracht	=982c3 is van mening	982c13 is ... van mening	=982c18 is van oordeel	982c25 is ... van oordeel	=983c1 is van toepassing	983c9 is ... van toepassing	=987c1 is vereist	=1005c1 is vervat in	=1038c6 is werkzaam	=1038u6 is werkzaam tegen	=1041c2 is woonachtig	=1063u6 is gelet op
aanpassen	58c51 aanpassen|verbeter|verbeteren|wijzigen	93c5
uitleggen	84c2
heffingsvrij	=191c0 heffingsvrij vermogen
voorschotbeschikkingen	195c1
persoonslijst	245c0
aanloopfasen	329c2
uitzettingen	454c1
spoedeisende	=469c1 spoedeisende belangen	=469c2 spoedeisende belang
subsidiabele	552c1
aanvangen	603c0
hetwelk	695c1
participeert	905c1
prolongeren	912c0
eerlang	1215c2
taalcoaches	1286c5

onze	=4c6 onze|de balie	19c4	=44c3 onze beslissing	=1023u2 onze voornemens
meenemen	=15c24 meenemen naar het|dit gesprek	92c1
meelezen	15c48
herinneren	=40c2 herinneren u
financiële	=60c13 financiële problemen
rondkomen	60c32
meewegen	62c15
parkeer	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
hardheidsclausules	141c1
heffingen	178c1
hoofdsommen	294c1
toelaatbaarheidsverklaringen	315c1
ontwikkelingsperspectiefplannen	317c3
verblijfstitel	425c0
reclamant	475c0
herriepen	479c4
conformeren	=672c0 conformeren aan
gunstig	=757c0 gunstig beschikken	=757c1 gunstig beschikt	=757c2 gunstig te beschikken	=757c3 gunstig beslist
meedelen	827c11	=827u13 meedelen in
ontbeerd	881c4
middelen	=1034c6 middelen welke
rvo	1305c0

opbellen	0c11
's	=3c33 's morgens|'s middags|'s ochtends|'s avonds
behandeld	=7c1 behandeld door
haar	=7c35 haar|zijn|mijn doorkiesnummer|telefoonnummer|nummer|directe	=652u10 haar betreffende	=1023u5 haar voornemens
wil	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	110c12 willen|wil ... van u terug	110c13 willen|wil ... terug|terughebben|terugkrijgen	117c17 willen|wil ... weten	119c14 willen|wil ... graag met u|je praten|spreken|bespreken	119c30 wil|willen ... spreken op|graag	125c5 willen|wil wij|we|ik? ... intrekken|stoppen|stopzetten|beëindigen|terugvorderen|opleggen	125c11 willen|wil ... beëindigen
optellen	34c3
toch	62c2
schroom	=62c34 schroom niet	=1191c5 schroom niet ... contact|bellen|mailen|bel|mail|vragen	=1191c7 schroom dan niet ... contact|bellen|mailen|bel|mail|vragen	=1191c9 schroom vooral niet ... contact|bellen|mailen|bel|mail|vragen
ont*	124c1 ontvangst*
proefplaatsingen	233c1
bindend	=328c0 bindend studieadvies
betrouwbaarheidsniveau	544c0
belendend	641c0
hanteerde	759c3
gehanteerd	759c5
overeenkomstig	899c0	=899u2 overeenkomstig met	=899u3 overeenkomstig verzoek	=1166c1 overeenkomstig uw verzoek
gevergd	989c4
voormeld	1024c0
droeg	=1049c8 droeg zorg	1050c3 droeg ... zorg voor
dorpsteams	1247c5

betaalt	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=31c2 betaalt u|je niet|te	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	59c3 betaal|betaalt|betalen|betaling ... in gedeelten|gedeeltes|delen|stukken|termijnen|stapjes	59c8 betaalt|betalen|betaal ... elke|per maand|week	70c1 betaal|betaalt|betalen|betaald	=70u10 betaalt u griffierecht	110c9 betaalt|betaal ... aan ons terug	=473u2 betaalt de rechtbank ... griffierecht
besluiten	22c1 besluiten ... op|over
bedankt	=123c7 bedankt|dank voor uw|je aanvraag|melding|bezwaar|brief|verzoek|klacht|bericht	=123c21 bedankt daarvoor|hiervoor
ter	=132u0 ter beschikking	=169c0 ter inzage	=373u8 ter indicatie	=542u0 ter verificatie van	=951c0 ter beschikking stellen	=951c1 ter beschikking gesteld	=951c2 ter beschikking te stellen	=951c3 ter beschikking stelt	=951c4 ter beschikking staan	=951c5 ter beschikking staat	=951u0 ter beschikking van de	=951u1 ter beschikking gesteld van de	=952c0 ter hand stellen	=952c1 ter hand gesteld	=952c2 ter hand te stellen	=952c3 ter hand stelt	=953c0 ter kennis brengen	=953c1 ter kennis gebracht	=953c2 ter kennis te brengen	=953c4 ter kennisneming	=953c5 ter kennisname	=953c6 ter kennisgeving	=954c0 ter plaatse	=954u0 ter plaatse van	=955c0 ter zake	=955c2 ter zake daarvan	=955u0 ter zake van	=955u2 ter zake kundig	=955u3 ter zake kundige	=955u4 ter zake doende	=955u6 ter zake doet	=955u7 ter zake deskundig	=955u8 ter zake deskundige	=955u14 ter zake dienende	=955u15 ter zake bevoegd	=955u16 ter zake bevoegde	=1065c1 ter aanvulling op	=1065c2 ter aanvulling van	=1112c1 ter grootte van	=1124c0 ter bestrijding van	=1124c1 ter bestrijding	=1125c0 ter bevordering van	=1126c0 ter compensatie van	=1126c1 ter vergoeding van	=1126c2 ter dekking van	=1127c0 ter gelegenheid van	=1128c0 ter ondersteuning van	=1128c1 ter ondersteuning	=1129c0 ter staving van	=1129c2 ter adstructie van	=1130c0 ter uitvoering van	=1130c1 ter voldoening aan	=1131c0 ter vaststelling van	=1131c1 ter bepaling van	=1131c2 ter controle van	=1131c3 ter verificatie van	=1132c0 ter verkrijging van	=1133c0 ter vervanging van	=1134c0 ter voorkoming van	=1134c1 ter vermijding van	=1135c0 ter zake van	=1196c1 ter uwer informatie	=1196c4 ter uwer kennisneming
onroerende	=182c3 onroerende zaakbelasting	=183c0 onroerende zaak	=183c1 onroerende zaken
verzamelinkomens	189c1
heffingskortingen	192c1
vreemdeling	433c0
ongegronde	459c1
vergunninghouders	499c1
anderzijds	631c0
verordening	=652u15 verordening betreffende	=815u3 verordening inzake
teneinde	949c0	=949u0 teneinde raad
vereist	=987c0 vereist zijn	=987c3 vereist is	=987c6 vereist was	=987c7 vereist waren
vigeert	1010c2
volstaan	1013c0	=1013c4 volstaan worden
onverwijlde	1225c1
tijdige	1238c1	=1238u8 tijdige beslissing
formulierenbrigade	1254c0
geldloket	1282c0

staat	21c1 staat ... op uw rekening	=24c6 staat het u vrij	47c9 staat ... bezwaar open	50c14 staat|staan ... beroep open	57c24 staat ... verkeerd|fout	104c30 staat|ligt ... voor u klaar	=107n16 staat niet	115c15 staat|staan ... nog open	119c23 staat ... afspraak	121c24 staat|staan ... niet waarom|bij|in	=411u0 staat van ontbinding	=764c1 staat het u vrij	=764c2 staat u vrij	951c8 staat ... ter beschikking	=951c11 staat ter beschikking
gedurende	26c6 gedurende <number> weken	=96c6 gedurende de periode	737c0	=1220u0 gedurende de komende periode
stapt	=50c11 gaat|stapt u naar de rechter|rechtbank
later	=56c6 later inleveren|betalen|insturen|opsturen|beginnen|komen|doorgeven	=56c29 later kan ook	=56c37 later te betalen	110n5 later ... terugbetalen
gespreide	=59c6 gespreide betaling
slaat	609c6 slaat ... acht op
daaraan	636u5 daaraan ... voldoen	=636u9 daaraan voldaan	=677c0 daaraan verbonden	=677c2 daaraan verbonden zijn
behelsde	637c2
desgewenst	690c0
mijns	=837c0 mijns inziens
verzuimde	1009c3	=1009u0 verzuimde dagen	=1009u1 verzuimde uren
patiëntenvertrouwenspersoon	1277c2
omgevingsdiensten	1327c1

fouten	57c9 fout|fouten|foutje
onherroepelijke	142c1
stelde	787c6 stelde ... in kennis	=787c14 stelde in kennis	=889c10 stelde zich op het standpunt
onderscheidenlijk	875c0
feiten	=1034c9 feiten welke

helpt	=7c31 helpt u verder
begeleider	=15c41 begeleider mag|kan|meenemen
tijdstip	56c30 datum|tijd|tijdstip|dag ... niet uit|past|schikt|gelegen
wet	239u1 wet ... herzien	=652u13 wet betreffende	=815u0 wet inzake
dwangbevelen	284c1
omgevingsplanactiviteit	495c0
ruimschoots	=1233c3 ruimschoots van tevoren	=1233c4 ruimschoots op tijd	=1233c7 ruimschoots tijdig
cliëntenondersteuner	1250c4

uitstellen	56c49
oplossing	62c40
eerst	=63c18 eerst uw|je mening|kant|reactie	66c6 ^ eerst|dan|daarna|nu betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|laat|zorg	=115n4 eerst een aanmaning	=715c0 eerst nadat	=715c1 eerst dan nadat
dubbel	111c11 dubbel ... betaald|ontvangen|overgemaakt
slachtoffer	172u7 slachtoffer ... aanslag
afloscapaciteit	305c1

tolk	15c22
wij*	131c1 wijziging*
derdebelanghebbenden	135c3
subsidieverleningen	546c1
subsidievaststellingen	547c1
geding	=698u36 geding dient op
gering	749c0
gebiedsteams	1247c3
veilig	=1273c0 veilig thuis

stadhuis	4c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
slechts	12c0 uitsluitend|alleen|enkel|slechts ... digitaal|online|website|digid|internet|uploaden|portaal|e-formulier|webformulier|e-mail|inloggen|app|mijn*	104n8	=373u10 slechts een indicatie	928c0
wanneer	17c1	=24u12 wanneer kunt u	=31c8 als|indien|wanneer u|wij|je|de|uw ... niet|geen	=800u1 wanneer ik ... indien
bovenstaand	=52c12 bovenstaand adres	=53c4 bovenstaand|bovenstaande adres
contributie	115c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan
heronderzoek	118c6
kostendelersnormen	214c1
aflossingscapaciteit	305c0
benodigd	643c0
effectueren	718c0
gefiatteerd	732c2
gedagtekend	736c0
geïnitieerd	808c4
ondervinden	877c0
ondervonden	877c3
overgaan	=900c0 overgaan tot
trachten	969c0
ontslagen	=1234u1 ontslagen op staande voet

verneemt	=21c4 krijgt|ontvangt|hoort|verneemt u|je	997c1
tenminste	=35c6 tenminste als
verlopen	47n11
gevolgen	60c31 gevolgen ... te groot|zwaar|ernstig|onredelijk	61c6 gevolgen ... afgewogen|gewogen|meegewogen
verbeurt	113c26 verbeurt|verbeurd ... dwangsom	358c2
administratief	=488c0 administratief beroep
overdraagbaarheid	=534c1 overdraagbaarheid van gegevens
zoals	=621c1 zoals bedoeld in	=916u1 zoals u reeds bekend is	=916u2 zoals reeds vermeld	=916u3 zoals reeds aangegeven	=916u4 zoals reeds gezegd	=916u5 zoals reeds eerder vermeld	=916u6 zoals reeds eerder aangegeven	=916u7 zoals hierboven reeds	=1035u2 zoals u wellicht	=1186c0 zoals u bekend is	=1186c1 zoals u wellicht bekend is	=1186c2 zoals u waarschijnlijk bekend is	=1186c3 zoals u wellicht weet	=1186c4 zoals u ongetwijfeld weet	=1186c5 zoals u ongetwijfeld bekend	=1186c6 zoals u waarschijnlijk weet	=1186c7 zoals bij u bekend	=1186c8 zoals u reeds bekend is	=1186c9 zoals algemeen bekend	=1186c12 zoals u bekend zal zijn	=1187c0 zoals reeds vermeld	=1187c1 zoals reeds aangegeven	=1187c2 zoals reeds gezegd	=1187c3 zoals reeds eerder vermeld	=1187c4 zoals reeds eerder aangegeven	=1187c5 zoals eerder aangegeven	=1187c6 zoals eerder vermeld	=1187c7 zoals eerder gemeld	=1187c8 zoals al eerder aangegeven	=1187c9 zoals al eerder vermeld	=1187c10 zoals gezegd	=1187c11 zoals hierboven reeds	=1187c12 zoals hierboven vermeld	=1187c13 zoals hierboven aangegeven	=1187c14 zoals hiervoor vermeld	=1187c15 zoals hiervoor aangegeven	=1209c0 zoals te doen gebruikelijk	=1209c1 zoals gebruikelijk
effectueerde	718c2
verleent	829c12 verleent ... medewerking	=829c14 verleent medewerking	994c1	=994u5 verleent subsidie	994u10 verleent ... medewerking	994u17 verleent ... voorrang
naderhand	849c0
telkenmale	941c0
vernomen	997c5
mantelzorgsteunpunt	1264c0
mantelzorgconsulent	1265c0
werkgeversservicepunt	1339c2
gerechtsdeurwaarders	1350c3

scan	11c11	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	68c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
bijgevoegde	=13c8 bijgevoegde envelop	=13c9 bijgaand|bijgevoegd|bijgevoegde formulier|antwoordformulier
indien	17c0	=31c8 als|indien|wanneer u|wij|je|de|uw ... niet|geen	31c17 indien ... uitblijft	800c0	=800u17 indien nodig	=800u18 indien noodzakelijk	=800u19 indien mogelijk	=800u20 indien gewenst	=800u21 indien van toepassing	=800u22 indien aanwezig	=800u23 indien beschikbaar	=800u24 indien bekend	=800u25 indien afwijkend	=800u26 indien relevant	=800u27 indien akkoord	=800u28 indien gehuwd	=800u29 indien wenselijk	=800u30 indien anders	=801c0 indien gewenst	=802c0 indien mogelijk	=803c0 indien nodig	=803c1 indien noodzakelijk	=803u0 indien nodig is	=804c0 indien van toepassing	=983u1 indien van toepassing	983u2 indien ... van toepassing
stoppen	=30c20 stoppen wij|we	93c2 stoppen|staken	=93u2 stoppen wij|we
bezwaar	44n2	=47c3 bezwaar maken|aantekenen	=47c4 bezwaar indienen	47c10 bezwaar ... mogelijk	=47c14 bezwaar worden gemaakt	=47c15 bezwaar tegen ... worden gemaakt	=47c16 bezwaar in te dienen	=47c17 bezwaar te maken	47c21 bezwaar ... naar|bij ... sturen|indienen	=47c24 bezwaar kunt|kan|mag u|worden	47c27 bezwaar ... komen	=47c28 bezwaar in|binnen	=47c29 bezwaar aan te tekenen	=47c29 bezwaar in te stellen	47c32 bezwaar ... openstaat|aantekent|indient|maakt	47c35 bezwaar ... dient u in	47c39 bezwaar ... dient|moet	47u2 bezwaar ... niet mogelijk	47n3 bezwaar ... ontvangen	51c0	58c50	=77c0 bezwaar maken|indienen|aantekenen	=77c0 bezwaar te maken	=77c0 bezwaar in te dienen	=93u4 bezwaar te herstellen	=107n3 bezwaar ongegrond	=113n13 bezwaar tegen	117n4	121c18 bezwaar|bezwaarschrift ... nog niet|onvolledig|compleet|volledig	123c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	123c6 bezwaar|aanvraag ... is bij ons binnen	123c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd	128c0 bezwaar|bezwaarschrift|bezwaren ... gegrond|ongegrond|niet-ontvankelijk	128c12 bezwaar ... heroverwogen	=656c0 bezwaar aantekenen	=656c1 bezwaar aan te tekenen	=656c2 bezwaar aangetekend	=656c3 bezwaar aantekent	=800u8 bezwaar indien
intussen	57c26 intussen|inmiddels|al|reeds ... betaald
nu	66c6 ^ eerst|dan|daarna|nu betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|laat|zorg	=113n10 nu geen
staken	93c2 stoppen|staken
navordering	176c2
drempelbedrag	323c0
ondertoezichtstelling	574c0
casusregisseur	593c0
naleeft	853c1
staaft	930c1

iedere	=3c2 iedere werkdag	3c24 elke|iedere *dag	=3c34 elke|iedere ochtend|middag|dag
klantcentrum	4c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
door	=7c48 door aan	=15c54 door een naaste	=60c54 door omstandigheden	=60c71 door uw|je|jouw omstandigheden	=70u6 door u betaalde	=74c0 door te geven	=98c15 door ons|mij zijn ontvangen	=897c6 door overlegging	=1043u17 door te zenden	=1060c0 door het feit dat	=1061c0 door middel van	=1062c0 door tussenkomst van	=1164c1 door middel van deze brief	=1164c4 door middel van dit schrijven
kan	=8c9 kan niet worden gebeld	9c2 kunt|kun|kan ... niet reageren op dit|deze bericht|e-mail|mail|brief	=9c6 kan niet|geen worden gereageerd	=12c5 kan|kunt|kunnen niet op papier|schriftelijk|telefonisch	=13n5 kan|kunnen niet per|op|aan	=15c7 mag|mogen|kan ook bellen	=24c3 kan u	30c1 kan ... gevolgen|leiden	47c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	47c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	47c2 kunt|kun|kan|mag ... in bezwaar	47n8 kunt|kan|kun ... nog? geen|niet bezwaar	50c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	50c1 kunt|kun|kan|mag ... in beroep	50c12 kunt|kan|mag ... naar de rechter|rechtbank	55n7 kan ... niet worden hersteld	56c22 kunt|kan|komt|kom ... niet ... bel|belt|laat|andere	=56n13 kan niet ... verzet	101c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	107c17 kunnen|kan ... aanvraag ... niet toekennen|goedkeuren|honoreren|inwilligen	107c24 kunnen|kan ... geen ... geven|verlenen|toekennen|aanbieden	107n2 kan ... worden afgewezen	110n3 kan ... teruggevorderd	113n3 kan ... boete	128n3 kan|kunnen	=1013c3 kan worden volstaan	=1169c10 kan ik u het volgende meedelen	=1169c11 kan ik u het volgende mededelen
kaart	104c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd
verzamelinkomen	189c0
fiatteert	732c4

weet	=7c50 weet van uw|je	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	68c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
hebt	=14n2 hebt u schriftelijk	15n0 heeft|hebt ... namens u bezwaar	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=21c2 hebt|heeft het geld	47n6 hebt|heeft|had ... bezwaar gemaakt	50n1 hebt|heeft ... beroep ingesteld	=57c27 heeft|hebt u al betaald	=62c25 hebt u	63n1 hebt|heeft ... zienswijze gegeven	66c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	104c26 hebt|heeft|heb ... recht op zorg|hulp|ondersteuning|vervoer|verlof	115c18 hebt|heeft ... nog niet ... betaald	115n5 hebt|heeft ... bezwaar	119n7 hebt|heeft ... gesproken	=121n1 hebt u niet ... betaald	=123n3 hebt|kunt u	125n4 hebt|heeft ... zienswijze	126n0 hebt|heeft ... zienswijze	=132u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over	=991u7 hebt verhinderd	=1162c4 hebt u zich tot ons gewend	1238u10 heb|hebt|heeft|hebben ... tijdig
weten	=39c3 hebben|weten wij al
redt	56c19 redt|red ... niet op tijd
hoeven	63n3 hoeven|hoeft ... niet	90c1 hoeven ... niet|geen
wijziging	89c1 wijziging ... dient|moet
wijst	107c0 wijs|wijzen|wijst ... af
rechtmatig	165c0	=165u0 rechtmatig verblijf	=165u1 rechtmatig in nederland	=428c0 rechtmatig verblijf	=428c1 rechtmatig in nederland
belastingschuldige	199c0
basisregistratie	=244c0 basisregistratie personen
afwijzingsgrond	562c2
premie	=636c39 premie te voldoen	636c40 premie ... voldaan
zijde	=1140u0 zijde van de weg
weldra	1215c1
welzijnswerkers	1268c4
welzijnscoaches	1269c5

spreekuur	4c11	=7c43 spreekuur van
verstrekkingsbeperkingen	258c1
derdelander	453c0
participeren	905c0
toezegt	962c3
ouderenadvies	1253c2

je	=0u1 je telefoonnummer	=2c1 je telefoonnummer	20c1	=21c3 u|je hebt|heeft het geld	=21c5 u|je krijgt|ontvangt|hoort|verneemt	21c8 u|je ... bericht	=21u1 u|je krijgt|hebt|heeft ... de tijd|kans|gelegenheid|mogelijkheid	=21u2 u|je krijgt tot|nog|een	=23c0 u|je moet|dient|moeten|dienen	=23c4 u|je bent verplicht	=24c1 u|je kunt|mag|kan|kun	=24c7 u|je bent welkom	=26c15 u|je krijgt|hebt|heeft ... <number> weken|dagen|werkdagen|maanden	=42c1 u|je hoort|krijgt|ontvangt ... <date>	=43c0 u|je|jij krijgt|moet|hebt|heeft|bent|betaalt|kunt|mag|ontvangt|hoeft|gaat	=43c3 uw|je * krijgt|is|wordt	=105c0 u|je krijgt|ontvangt ... *toeslag|*uitkering|*subsidie|*vergoeding|*toelage|*bijdrage|*tegemoetkoming|*voorziening|pgb|*vergunning|*bijstand|kwijtschelding|*ontheffing|urgentie*|rijbewijs|paspoort	=108c0 u|je krijgt|ontvangt ... geen|niet	=113c13 u|je krijgt|ontvangt ... bestuurlijke boete
bent	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	23c3 bent|is|zijn u|je? verplicht	66c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=113c22 bent daarom <amount>	115c19 bent ... te laat met betalen	119c18 wordt|bent ... opgeroepen	119c20 bent ... welkom op	=125u0 bent u van plan	=125n1 bent|bent u voornemens	=741c0 bent gehouden	=741c1 bent u gehouden	=741c8 bent verplicht en gehouden	=780c11 bent u in de gelegenheid	=832c4 bent de mening toegedaan	=982c2 bent van mening	=982c11 bent u van mening	=982c17 bent van oordeel	=982c27 bent u van oordeel	=1038c1 bent werkzaam	=1038c3 bent u werkzaam	1038c4 bent ... werkzaam	=1041c1 bent woonachtig	=1041c9 bent u woonachtig
geldig	96c0	=96c2 geldig tot
herzieningen	238c1
andermaal	629c0
overgelegd	897c1
werkpleinen	1339c1

haal	13c35 haal|haalt|ophalen ... formulier|balie|stadhuis|bibliotheek	=56c25 haalt|haal u|je ... niet	66c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	66c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
tek*	32c24 tekening*
rechter	54c9 rechter ... tijdelijk|voorlopig	=473u1 rechter vraagt ... griffierecht
hoofdelijke	=303c2 hoofdelijke aansprakelijkheid
geseponeerd	363c5
modulair	=385c0 modulair pakket thuis
beroepsgrond	471c0
exploitanten	509c1
gecreëerd	676c5
trachtten	969c2
weliswaar	1033c0
gemeenteraad	1324c0

tel	0c2	34c2 tel|telt ... op
telefax	1c2
verzoeken	8c3 verzoeken ... niet te bellen|informeren	=23c9 verzoeken|verzoek|vragen|vraag wij|we|ik u	45c23	98c2 verzoek|verzoeken ... u|je	117c9 verzoek|verzoeken ... sturen|zenden|verstrekken|overleggen|leveren|toesturen	117c9 verzoek|verzoeken ... toe te sturen	117c9 verzoek|verzoeken ... aan te leveren	117c9 verzoek|verzoeken ... te verstrekken	117c9 verzoek|verzoeken ... over te leggen	117c9 verzoek|verzoeken ... in te leveren	117c9 verzoek|verzoeken ... te overleggen	=1008c0 verzoeken u	=1008c4 verzoeken wij	=1008c5 verzoeken we	=1008u2 verzoeken wij u met klem	=1008u4 verzoeken u vriendelijk	=1008u5 verzoeken wij u vriendelijk	=1008u7 verzoeken u beleefd	=1008u8 verzoeken wij u beleefd	=1199c5 verzoeken wij u met klem	=1199c9 verzoeken u vriendelijk	=1199c10 verzoeken wij u vriendelijk	=1199c13 verzoeken u beleefd	=1199c14 verzoeken wij u beleefd
ouder	15c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
betalen	=22c4 betalen wij|we|ik	45c17	59c3 betaal|betaalt|betalen|betaling ... in gedeelten|gedeeltes|delen|stukken|termijnen|stapjes	59c8 betaalt|betalen|betaal ... elke|per maand|week	=59n8 betalen wij|we	70c1 betaal|betaalt|betalen|betaald	=70u8 betalen wij|we	=107c12 betalen dat|dit|deze ... niet
ban*	32c4 bankafschrift*
onder	=36c6 onder a|b|c|d|e	=262c2 onder bewind	=410c5 onder te verhuren	=574c2 onder toezicht gesteld	=574c3 onder toezicht stellen	=574c4 onder toezicht te stellen	=574c5 onder toezicht gestelde	=872c0 onder de aandacht brengen	=872c1 onder uw aandacht brengen	=872c2 onder uw aandacht te brengen	=872c3 onder uw aandacht	=872c4 onder de aandacht te brengen	=872c5 onder de aandacht gebracht	=872c6 onder de aandacht	=872u0 onder de aandacht brengen wij	=892c1 onder voorwaarde dat	=892c2 onder de voorwaarde dat	=897u0 onder overlegging van	=1084c3 onder gebruikmaking van	=1089c1 onder medeneming van	=1090c1 onder toepassing van	=1091c1 onder uitsluiting van	=1100c0 onder aftrek van	=1101c0 onder overlegging van	=1102c0 onder vermelding van	=1103c0 onder verwijzing naar	=1103u0 onder verwijzing naar uw	=1104c0 onder voorbehoud van	=1157c0 onder verwijzing naar uw	=1157c1 onder verwijzing naar ons	=1157c2 onder verwijzing naar onze	=1157c13 onder referte aan	=1157c15 onder referte	=1175c0 onder dankzegging voor	=1175c1 onder dankzegging	=1175c3 onder dank voor	=1205c0 onder de aandacht brengen wij
verbeteren	58c51 aanpassen|verbeter|verbeteren|wijzigen
ver*	131c2 verandering*
verrekent	276c2
thermische	=454u1 thermische uitzetting
vermogensvorming	569c0
vergezelt	=990c5 vergezelt gaan van
vervoegen	=1006c0 vervoegen bij	1006c3 vervoegen ... bij	=1006u0 vervoegen bij het werkwoord
vigeren	1010c3
vooreerst	1021c0
vloeien	=1027c8 vloeien voort uit
vakbonden	1357c1

op	=3c0 op werkdagen	3c3 op werkdag*	3c26 op *dag van|tussen	=4c13 op ons kantoor	=4c14 op het stadhuis|gemeentehuis|kantoor	=4c34 op afspraak	=9c3 op deze|dit e-mail|mail|bericht|brief kunt|kun|kan ... niet reageren|antwoorden	=9c4 op deze|dit brief|bericht is geen reactie|antwoord mogelijk	=13c3 op papier	=13c40 op|via papier	=13c61 op het *adres	=13c76 op het politiebureau|stadhuis|gemeentehuis|stadskantoor|kantoor	=13c78 op een andere manier	27c12 op <date> ... binnen zijn	27c14 op <date> bij ons	27c15 op <date> binnen	27c16 op <date> op onze	28c0 op <date> ... om <time>	52c17	=56c39 op pauze	=62c28 op papier	=71c0 op te sturen	=74c4 op te geven	=93c3 op te ruimen	=99n1 op papier worden	=110c24 op nihil ... vastgesteld|vast	119c38 op <date> van <time>	=128c7 op uw bezwaar beslist	=156c6 op te schorten	=720c1 op enigerlei wijze	=742c2 op grond van het bovenstaande	=742c5 op grond van het vorenstaande	=742c8 op grond van het voorgaande	=742c13 op grond van al het bovenstaande	=742c14 op basis van het bovenstaande	=847u0 op een nader te bepalen	=847u4 op een nader te noemen datum	=888c0 op deze wijze	=888c1 op die wijze	=888c2 op dezelfde wijze	=888c3 op de volgende wijze	=888c4 op een andere wijze	=888c5 op andere wijze	=888c6 op welke wijze	=888c7 op dergelijke wijze	=888c8 op zodanige wijze	=888c9 op geen enkele wijze	=888c10 op elke wijze	=889c0 op het standpunt stellen	=889c5 op het standpunt gesteld	=889c6 op het standpunt stelt	=889c8 op het standpunt staan	=889c9 op het standpunt te stellen	=890c0 op schrift stellen	=890c1 op schrift gesteld	=890c2 op schrift te stellen	=890c3 op schrift stelt	=891c0 op voorhand	=892c0 op voorwaarde dat	=1028u2 op grond van het vorenstaande	=1043u15 op te zenden	=1047u1 op zodanige wijze	=1064c5 op grond van het feit dat	=1105c0 op basis van	=1105u0 op vrijwillige basis van	=1105u1 op basis van vrijwilligheid	=1105u2 op basis van gelijkheid	=1105u3 op basis van het bovenstaande	=1106c0 op de voet van	=1106u0 op de voet van de berg	=1106u1 op de voet volgen	=1106u2 op de voet gevolgd	=1107c0 op grond van	=1107u0 op grond van het bovenstaande	=1107u1 op grond van het vorenstaande	=1107u2 op grond van al het bovenstaande	=1107u3 op grond van het voorgaande	=1108c0 op het gebied van	=1108c1 op het terrein van	=1108c2 op het vlak van	=1108c3 op het punt van	=1109c0 op straffe van	=1163c3 op deze plaats willen wij	=1163c4 op deze plaats wil ik	=1211c0 op zichzelf beschouwd	=1211c1 op zichzelf genomen	=1211c2 op zich beschouwd	=1216c3 op afzienbare termijn	=1216c4 op afzienbare tijd	=1226c0 op een later moment	=1226c1 op een later tijdstip	=1226c2 op een latere datum	=1226c4 op latere datum	=1226c5 op een nader moment	=1226c6 op een later te bepalen moment	=1226c7 op een later te bepalen tijdstip	=1227c0 op een nader te bepalen datum	=1227c1 op een nader te bepalen tijdstip	=1227c2 op een nader te bepalen moment	=1227c6 op een nader overeen te komen	=1227c7 op een nog te bepalen datum	=1227c8 op een nog te bepalen moment	=1227c9 op een nog te bepalen tijdstip	=1227c10 op een nader te noemen datum	=1228c0 op enig moment	=1228c1 op enig tijdstip	=1229c0 op korte termijn	=1229c1 op zeer korte termijn	=1229c2 op de kortst mogelijke termijn	=1229c4 op kortere termijn	=1229c5 op zo kort mogelijke termijn	=1230c0 op termijn	=1230u0 op korte termijn	=1230u1 op zeer korte termijn	=1234c1 op staande voet	=1234u2 op staande voet ontslagen	=1234u3 op staande voet ontslag
staan	50c14 staat|staan ... beroep open	115c15 staat|staan ... nog open	121c24 staat|staan ... niet waarom|bij|in
derdenbeslag	280c0
slaan	609c5 slaan ... acht op
bewilligde	654c2
doch	704c0
initieert	808c1
inwinnen	814c0
niettemin	860c0
stukken	=1034c0 stukken welke
ouderenconsulenten	1253c4
instituut	=1318c0 instituut mijnbouwschade groningen`
