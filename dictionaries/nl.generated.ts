// Written by `npm run generate`; do not edit.
export const packed: string = `{"version":"330d3e83","language":{"months":["januari|jan","februari|feb|febr","maart|mrt","april|apr","mei","juni|jun","juli|jul","augustus|aug","september|sept|sep","oktober|okt","november|nov","december|dec"],"weekdays":["maandag","dinsdag","woensdag","donderdag","vrijdag","zaterdag","zondag"],"numbers":{"een":1,"één":1,"twee":2,"drie":3,"vier":4,"vijf":5,"zes":6,"zeven":7,"acht":8,"negen":9,"tien":10,"elf":11,"twaalf":12,"dertien":13,"veertien":14,"vijftien":15,"twintig":20,"eenentwintig":21,"achtentwintig":28,"dertig":30,"tweeënveertig":42,"zestig":60,"negentig":90},"neverEnds":["art.","artt.","nr.","nrs.","dhr.","mw.","mevr.","mr.","mrs.","dr.","drs.","ing.","ir.","prof.","t.a.v.","t.n.v.","o.v.v.","d.d.","c.q.","i.v.m.","m.b.t.","n.a.v.","t.b.v.","a.d.h.v.","i.p.v.","m.i.v.","o.g.v.","d.m.v.","z.g.","zgn.","bijv.","bv.","vgl.","resp.","ca.","tel.","incl.","excl.","max.","min.","gem.","blz.","p.","lid.","jo.","ex.","afd.","i.c.","o.b.v.","t.o.v.","vlgs.","vs.","fam.","st."],"mayEnd":["enz.","etc.","e.d.","e.a.","p.m.","p.j.","p.w.","jl.","a.s.","a.u.b.","s.v.p.","b.d.","n.v.t.","o.i.d.","n.o.t.k.","m.a.w.","d.w.z.","nl."],"plainWords":["u.","op.","af.","om.","in.","aan.","uit.","mee.","af.","bij.","toe.","door.","over.","is.","was.","ja.","nee.","zo.","nu.","je.","me.","we.","ze.","het.","dit.","dat.","ons.","geen.","niet.","ook.","deel.","fout.","week.","jaar.","maand.","dag.","uur."],"starters":["de","binnen","tijdens","sinds","het","een","u","uw","wij","we","ik","ons","onze","dit","dat","deze","die","als","bij","in","op","voor","met","van","er","hij","zij","je","jij","dan","heeft","hebt","bent","kunt","moet","wilt","weet","lukt","stuur","bel","betaal","neem","kijk","ga","vul","na","vanaf","tot","over","ook","daarom","daarna","hierbij","alleen","geen","niet","hebben","is","zijn","wat","waarom","wanneer","hoe","wie"]}}

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
nominal.aanleveren
nominal.aanmelden
nominal.aanpassen
nominal.aanvullen
nominal.accepteren
nominal.afhandelen
nominal.aflossen
nominal.afmaken
nominal.afschrijven
nominal.afwijzen
nominal.beantwoorden
nominal.beëindigen
nominal.bekendmaken
nominal.beoordelen
nominal.beperken
nominal.berekenen
nominal.beslag_leggen
nominal.besteden
nominal.bestrijden
nominal.betalen
nominal.bevorderen
nominal.bewaren
nominal.bezorgen
nominal.controleren
nominal.doorsturen
nominal.gebruiken
nominal.geven
nominal.goedkeuren
nominal.handhaven
nominal.heroverwegen
nominal.herzien
nominal.indienen
nominal.inhouden
nominal.inleveren
nominal.innen
nominal.inschakelen
nominal.inspecteren
nominal.insturen
nominal.intrekken
nominal.invorderen
nominal.inzamelen
nominal.kopen
nominal.krijgen
nominal.kwijtschelden
nominal.laten_zien
nominal.lezen
nominal.maken
nominal.meedelen
nominal.melden
nominal.naleven
nominal.omzetten
nominal.ondertekenen
nominal.ontbinden
nominal.ontruimen
nominal.ontvangen
nominal.openbaar_maken
nominal.openstellen
nominal.opgeven
nominal.opheffen
nominal.opleggen
nominal.opschorten
nominal.opstellen
nominal.opzeggen
nominal.overdragen
nominal.overmaken
nominal.overschrijden
nominal.plaatsen
nominal.publiceren
nominal.raadplegen
nominal.registreren
nominal.schorsen
nominal.sluiten
nominal.stoppen
nominal.storten
nominal.sturen
nominal.terugbetalen
nominal.teruggeven
nominal.terugsturen
nominal.terugvorderen
nominal.toekennen
nominal.toepassen
nominal.toetsen
nominal.toevoegen
nominal.toewijzen
nominal.uitbetalen
nominal.uitreiken
nominal.uitvaardigen
nominal.uitvoeren
nominal.uitzetten
nominal.vaststellen
nominal.verbeteren
nominal.verdelen
nominal.verhogen
nominal.verkopen
nominal.verlagen
nominal.verlengen
nominal.vermelden
nominal.vernietigen
nominal.verrekenen
nominal.versturen
nominal.vervangen
nominal.verwerken
nominal.verwijderen
nominal.voorkomen
nominal.voortzetten
nominal.vrijlaten
nominal.weigeren
nominal.wijzigen
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

kijken	15c45 kijken ... met u mee	=166c29 kijken wij|we	168c5 kijken ... naar uw situatie|omstandigheden	170c13
pro-forma	159c8	580c1	=580u1 pro-forma factuur
kloppen	165c4 klopt|kloppen ... niet	165c19 kloppen ... gegevens	165c31 kloppen ... gegevens|bedragen ... niet	165c57 klopt|kloppen ... volgens u|jou	183c0 klopt|kloppen ... niet ... bel|meld|laat|geef|neem
aflossen	167c26 aflost|aflossen ... keer|maand
pogen	1016c0
hield	=1094c4 hield verband met
z.s.m.	1348c7
opvoedspreekuur	1383c1

mocht	17c2	163n5 mocht ... alsnog	=948c0 mocht blijken	948c1 mocht ... blijken	=948c2 mocht er aanleiding	=949c0 mocht u vragen hebben	=949c1 mocht u nog vragen hebben	=949c2 mocht u ... vragen hebben	=950c0 mocht u onverhoopt	=950c1 mocht u ... nodig hebben	=950c2 mocht u ... willen	=950c3 mocht u ... wensen	=950c4 mocht u ... niet eens zijn	=950c5 mocht u besluiten	=950c6 mocht u ... besluiten	=950c7 mocht u ... niet kunnen	=950u0 mocht u ... vragen hebben	=992u0 mocht u onverhoopt
*mer	161c10 *nummer in het briefhoofd
andere	=164c10 andere datum|dag|afspraak|tijd|tijdstip|moment	164c44 andere ... prikken|plannen|afspreken|kiezen	=187c2 andere datum|afspraak|tijd|dag
halen	=164n11 legen|halen wij|we
weegt	169c14 wegen|weegt ... zwaarder
apostille	358c0
derdenbeslagen	388c1
ontwikkelingsperspectieven	425c1
desalniettemin	795c0
burgemeester	=1431c0 burgemeester en wethouders

lid	36c5 lid <number>
ontbinding	99c0	519c0	=519u1 ontbinding van het lichaam	=519u3 ontbinding van het huwelijk	=519u4 ontbinding van uw huwelijk
verkoop	140c0
rechtbank	159c9	=581u0 rechtbank vraagt ... griffierecht	1439c0
hiermee	=176c1 hiermee kunt|kun	=1254c2 hiermee berichten wij u	=1254c3 hiermee bericht ik u	=1255c6 hiermee delen wij u mee	=1255c7 hiermee delen wij u mede	=1255c8 hiermee deel ik u mee	=1256c2 hiermee laten wij u weten	=1256c3 hiermee laat ik u weten	=1257c2 hiermee informeren wij u	=1257c3 hiermee informeer ik u	=1258c2 hiermee bevestigen wij	=1258c3 hiermee bevestig ik	=1278c4 hiermee brengen wij u op de hoogte	=1278c5 hiermee breng ik u op de hoogte	=1278c8 hiermee stellen wij u op de hoogte	=1279c8 hiermee wordt u meegedeeld	=1280c4 hiermee verzoeken wij u	=1281c2 hiermee nodigen wij u	=1281c3 hiermee nodig ik u
persoonslijsten	353c1
pseudonimiseert	646c2
hiertoe	877c0	=1008c13 hiertoe over te gaan	=1008c15 hiertoe overgaan
mede	=935c2 mede te delen	=935u0 mede namens	=935u1 mede door	=935u2 mede om	=935u3 mede omdat	=935u4 mede op	=935u5 mede in	=935u6 mede gelet	=935u7 mede gezien	=935u8 mede dankzij	=935u9 mede met	=935u10 mede voor	=935u11 mede aan	=935u14 mede te ondertekenen	=935u15 mede ondertekend	=1171c1 mede gelet op

lezen	=15c55 leest|lezen met u mee
lukt	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	164c16 lukt ... niet op tijd	164c17 lukt ... niet ... bel|laat|neem	=164c18 lukt het u|je niet	174c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak
eerste	=36c4 eerste|tweede|derde|vierde lid	=481u13 eerste indicatie
wijzigingen	197c0 wijzigingen ... dient|dienen|moet|moeten	197c7 wijzigingen ... melden|doorgeven|doorgegeven	197c7 wijzigingen ... door te geven
rechtspersoon	271c0
reisdocumenten	377c1
anonimiseer	647c1
forfaitair	673c0
maatregelen	=934c0 maatregelen treffen	=934c1 maatregelen te treffen	=934c2 maatregelen getroffen
mededeelden	935c5
vergt	1097c1
budgetmaatjes	1363c3
mantelzorgondersteuners	1373c3

inhouding	79c0
termijnbetaling	167c14
one*	168c7 onevenredig*
controleer	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg
vernieuw	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
retourneer	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	1033c5
reïntegratie	316c1
verwerkingsverantwoordelijken	629c1
hierbijgaande	771c3
geconstateerd	781c5
diensvolgens	809c0

verlenen	45c10	212c10 verleen|verlenen ... u|aan ... subsidie|vergunning|ontheffing|toestemming	937c13 verlenen ... medewerking	=937c15 verlenen medewerking	1102c0
vorderen	45c12	218c0 vorder|vorderen|vordert ... terug	=218c15 vorderen|vorder wij|ik ... terug	380c10 vorderen ... in	380u2 vorderen ... terug	397c10 vorderen ... terug
bezwaren	155c25 bezwaren ... indienen|kenbaar	159c2	236c0 bezwaar|bezwaarschrift|bezwaren ... gegrond|ongegrond|niet-ontvankelijk
bedragen	165c42 bedragen|gegevens ... afwijken	=743c6 bedragen ad	=1142c5 bedragen welke
keuring	227c25 keuring ... <date>
heffingsmaatstaven	289c1
verreken	384c1
opeisbaar	414c0
ongeoorloofde	=419c2 ongeoorloofde verzuim	=419c4 ongeoorloofde afwezigheid
inreisverbod	538c0
verleden	=868u4 verleden en heden	=868u6 verleden heden
vertrouwen	=875u0 vertrouwen erop u hiermede	=1284c0 vertrouwen erop u ... te hebben geïnformeerd	=1284c2 vertrouwen erop u ... geïnformeerd te hebben	=1284c4 vertrouwen erop u ... te hebben ingelicht	=1284c6 vertrouwen erop u ... ingelicht te hebben	=1284c7 vertrouwen u ... te hebben geïnformeerd	=1284c8 vertrouwen u ... geïnformeerd te hebben	=1284c9 vertrouwen erop dat wij u ... hebben geïnformeerd	=1284c10 vertrouwen erop dat wij u ... geïnformeerd hebben	=1284c23 vertrouwen erop u hiermee	=1284c24 vertrouwen erop u hiermede	=1310c4 vertrouwen op uw begrip
inliggend	919c0
krachtens	931c0
onderhavige	982c3
temeer	=1045c1 temeer daar	=1045c2 temeer omdat	=1045c4 temeer nu
toereikende	1068c1
vernemen	1105c0
provincies	1433c1
veiligheidsregio's	1436c1

nor*	9c1 noreply*
dip*	32c29 diploma*
betaalpauze	164c9
nakijken	166c31
legaliseerde	357c3
verrekende	384c3
tewerkstellingsvergunning	559c0
daaromtrent	788c0
vertrouwende	=875u2 vertrouwende u hiermede	=1284c12 vertrouwende u ... te hebben geïnformeerd	=1284c13 vertrouwende u ... te hebben ingelicht	=1284c27 vertrouwende u hiermee	=1284c28 vertrouwende u hiermede	=1310c10 vertrouwende op uw begrip	=1311c8 vertrouwende dat
naleven	961c0
strekken	=1039c1 strekken ertoe	=1039c3 strekken tot	=1039u1 strekken tot aan
stoffen	=1146u4 stoffen zijn werkzaam
humanitas	1391c0

deskundige	33c3
accountant	33c5
ingekochte	=478c0 ingekochte zorg	=478c4 ingekochte hulp
voorgevelrooilijn	614c2
bevoorschottingen	663c1
alsdan	730c0
fiatteren	840c0
fungeert	=841c1 fungeert als	841c3 fungeert ... als
plegen	=1010c5 plegen overleg	1010c8 plegen ... overleg
hopend	=1284c18 hopend u ... te hebben geïnformeerd

handhaving	75c0	462c0	=462u3 handhaving en toezicht
gegevens	165c32 gegevens ... niet|onjuist	165c42 bedragen|gegevens ... afwijken	=225c3 gegevens nodig	225c15 gegevens ... verstrekken|aanleveren	=226c2 gegevens nodig	=1142c1 gegevens welke	=1273u2 gegevens met betrekking tot
attestatie	=376c0 attestatie de vita
finale	=408c0 finale kwijting
gegevensoverdraagbaarheid	642c2

rechtsbijstand	15c63
automatisch	38c4	=38u1 automatisch afgeschreven
ontruiming	100c0
toewijzing	130c1
moeite	=168c26 moeite met
onevenredig	=168c69 onevenredig uitpakt
nadeelcompensatie	275c0
intramuraal	495c0
inlogmiddel	651c0
kinderombudsman	1368c0
college	=1431c1 college van b&w	=1444c0 college van beroep voor het bedrijfsleven

loket	4c8	=4n5 loket is gesloten
vrijwilligers	15c43
brengt	200c2 breng|brengt ... mee	896c5 brengt ... in mindering	=896c10 brengt in mindering	902c5 brengt ... in rekening	=902c7 brengt in rekening
bezwaarschriftencommissie	236c22 bezwaarschriftencommissie|commissie ... gehoord	586c2	1438c0
budgethouders	475c1
splitsingsvergunningen	527c1
minderjarigen	695c2
ontoereikend	991c0
prematuur	1018c0	=1018u0 prematuur geboren	=1018u2 prematuur geborene
kortheidshalve	1287c2
mantelzorglijn	1374c1

doordeweeks	3c31
gesprek	=5c6 gesprek vindt plaats	164c14 gesprek ... verzetten|verplaatsen	172n2	227c10 gesprek ... <date>	228c4
behandelend	=7c4 behandelend ambtenaar	=7c5 behandelend medewerker
goedgekeurd	45c8	214c3
schorsing	117c0	162c3 schorsing ... rechter	162c6	189c3
gelegenheid	155c37 gelegenheid|mogelijkheid ... bezwaar	=163c28 gelegenheid om	171c27 gelegenheid ... te reageren|reageren	229c9 gelegenheid ... herstellen	229c9 gelegenheid ... aan te vullen
waardoor	168c53 waardoor ... niet lukt
toelichten	192c3
indicaties	481c1
geconformeerd	=780c2 geconformeerd aan
geprolongeerd	1020c3
gerefereerd	1025c3

verzetten	164c12 verzet|verzetten|verplaatsen|verschuiven ... afspraak|gesprek	187c3 verzet|verzetten
vertellen	171c13 vertel|vertellen ... wat u ... vindt	=171c21 vertellen wat u ... vindt|denkt	192c0 vertel|vertelt|vertellen
verzenden	179c6
kost	209c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	=221c23 kost u|je <amount>
opgeschorte	264c5
terroristische	=280u5 terroristische aanslag	=280u6 terroristische aanslagen
vorderden	380c12 vorderden ... in	380u4 vorderden ... terug	397c12 vorderden ... terug
aanloopfases	437c1
verbeuren	466c0
gijzelingen	467c1
onderverhuurde	518c2
leegstandvergunning	532c0
verblijfsgat	535c0
verwerken	=631c3 verwerken van persoonsgegevens	=631c5 verwerken van uw persoonsgegevens
gezinsvoogden	681c1

ma-vr	3c21
inl*	4c10 inloop*	10c5 inlog*
uitsluitend	12c0 uitsluitend|alleen|enkel|slechts ... digitaal|online|website|digid|internet|uploaden|portaal|e-formulier|webformulier|e-mail|inloggen|app|mijn*	=172c0 uitsluitend schriftelijk	212n7	1082c0	=1082u0 uitsluitend recht	=1082u1 uitsluitend bevoegd	=1082u4 uitsluitend en alleen	=1082u6 uitsluitend gebruiksrecht
gemachtigde	15c17	=15u5 gemachtigde van	268c0
legalisatie	356c0	=356u1 legalisatie van de schuur	=356u2 legalisatie van het bouwwerk	=356u3 legalisatie van de bouw	=356u4 legalisatie van het gebruik	=356u5 legalisatie van de overtreding	=356u6 legalisatie is mogelijk	=356u7 legalisatie mogelijk
gewaarmerkte	360c1
beslagvrije	=391c0 beslagvrije voet
verdaagde	593c3
verlaagde	=656c0 verlaagde vaststelling	=656c1 verlaagde vaststellingen
geaccordeerde	716c2
circa	777c0
initiëren	916c0
veeleer	1093c0
verschuldigde	1109c1
volgaarne	1120c0
toeslagenservicepunt	1396c0
ciz	1409c0

zenden	=22c3 sturen|stuur|zenden wij|we|ik	160c2 zend|zendt|zenden	179c1 zend|zendt|zenden|toezenden	=179u2 zenden wij|we u	1064c4 zenden ... terug	=1064c7 zenden terug	1072c4 zenden ... toe	=1072c10 zenden toe	1151c0	1151u0 zenden ... uit	=1151u4 zenden uit	1151u5 zenden ... toe	1151u9 zenden ... terug	1151u20 zenden ... door	1151u21 zenden ... op
inspectie	83c0	=1419c1 inspectie szw	=1420c0 inspectie gezondheidszorg en jeugd
terug	=179c14 terug te sturen	213n4	=218c8 terug te betalen bedrag	=218c20 terugstorten|terug te storten	=397c7 terug te vorderen	=1064c2 terug te zenden	=1151u13 terug te zenden
debiteur	401c0
verwerkersovereenkomst	633c0
zouden	=871c1 zouden het op prijs stellen	=871c7 zouden het zeer op prijs stellen
poogden	1016c4
prevaleert	1019c1
zonden	1072c8 zonden ... toe	=1072c14 zonden toe
autoriteit	=1418c0 autoriteit persoonsgegevens

raadsman	15c62 raadslieden|raadsman|vertrouwenspersoon
behoudens	35c3	748c0
rekenfout	165c36	165c39 tikfout|schrijffout|rekenfout|typefout
reden	=168c45 reden waarom ... niet
onroerendezaakbelastingen	290c1
waardepeildatums	293c2
preferente	412c1	=412u0 preferente geneesmiddel	=412u2 preferente geneesmiddelen	=412u3 preferente medicijn	=412u4 preferente medicijnen	=412u5 preferente variant
diplomatermijnen	433c1
woningwaarderingsstelsel	516c0
netwerkpleeggezin	698c0
afdoende	721c0
assistentie	740c0
assisteerde	741c2
aarzel	=1299c0 aarzel niet ... contact|bellen|mailen|bel|mail|vragen	=1299c1 aarzel dan niet ... contact|bellen|mailen|bel|mail|vragen	=1299c10 aarzel vooral niet ... contact|bellen|mailen|bel|mail|vragen
kamer	=1416c0 kamer van koophandel

dwangbevel	30c5	207c0	392c0
gegrond	45c29	207n2	566c0	=566u2 gegrond op
toevoeging	129c0
teken	155c18 teken|tekent ... bezwaar aan	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=754c9 teken beroep aan	=764c6 teken bezwaar aan	=879u2 teken ik hoogachtend	=1298c4 teken ik hoogachtend
open	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
pseudonimiseren	646c0
uithuisgeplaatst	683c5
hiermede	875c0	=1254c4 hiermede berichten wij u	=1254c5 hiermede bericht ik u	=1255c9 hiermede delen wij u mede	=1255c10 hiermede deel ik u mede	=1257c5 hiermede informeren wij u	=1258c4 hiermede bevestigen wij	=1258c5 hiermede bevestig ik	=1280c5 hiermede verzoeken wij u	=1281c4 hiermede nodigen wij u
recentelijk	1021c0
terugzendt	1064c3
schoolmaatschappelijk	=1370c4 schoolmaatschappelijk werk
taalpunt	1393c4

laat	=15c29 laat iemand	=15c30 laat u|je helpen	166c7 laat ... weten	166c44 laat ... horen	170c3 laat ... weten	=171c6 laat ons weten wat u	=171c28 laat het ons ... weten	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	182c2 laat|laten ... weten	194c0 laat ... afmaken|uitvoeren|maken|keuren|plaatsen|doen|controleren	225c31 laat ... weten met het formulier	588c2 laat ... in stand	=959c6 laat na te	=993c1 laat onverlet	993c2 laat ... onverlet	=1277c13 laat ik u het volgende weten
geeft	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	166c12 geeft ... door	182c1 geef|geeft ... door	225c23 geef|geeft ... door hoeveel|welke|wat	=481u6 geeft een indicatie	=773c3 geeft blijk van	773c7 geeft ... blijk van	863c7 geeft ... gevolg aan	=863c11 geeft gevolg aan	899c5 geeft ... in overweging	=899c8 geeft in overweging	=1044c6 geeft te kennen	1044c8 geeft ... te kennen
vermelding	143c0
voordat	=171c11 voordat wij|we beslissen|besluiten ... kunt|reageren	=233c16 voordat wij|we ... definitief	=908u6 voordat ik ... indien
luxeverzuim	421c0
gedoogt	465c2
zorgprofiel	492c0
onderverhuurd	518c4
bestuursrechters	600c1
bezigt	763c1
genoopt	973c4
vooralsnog	1127c0
zsm	1348c8
gebiedsteam	1355c2

bereik	=7c16 bereik je mij|me
dat	=215c25 dat|dit kan|gaat helaas? niet	=908u2 dat ik ... indien	=1266u0 dat mochten wij ontvangen
terugvorderden	397c4
maatschappelijke	=531c0 maatschappelijke binding
terugkeerbesluit	539c0
completeer	778c4
geruime	=858c0 geruime tijd	=858u0 geruime tijd van tevoren	=858u1 geruime tijd voor	=1341c5 geruime tijd van tevoren	=1341c6 geruime tijd voor
mogelijkerwijze	951c1
overwegingen	1012c0
geprefereerd	1017c4
maatschappelijk	=1370c0 maatschappelijk werk	=1370c1 maatschappelijk werker	=1370c2 maatschappelijk werkers	=1370c3 maatschappelijk werkster
taalcoach	1394c4
woningcorporatie	1464c0

kunt	4c1 kom|komt|komen|kunt|kun|mag ... langs	8c8 kunt ... niet bellen	9c2 kunt|kun|kan ... niet reageren op dit|deze bericht|e-mail|mail|brief	=12c5 kan|kunt|kunnen niet op papier|schriftelijk|telefonisch	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=24c2 kunt|mag|kun u|je	=24u1 kunt u niet	=24u8 kunt u geen	155c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	155c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	155c2 kunt|kun|kan|mag ... in bezwaar	155n8 kunt|kan|kun ... nog? geen|niet bezwaar	157c4 kunt ... geen|niet ... bezwaar	158c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	158c1 kunt|kun|kan|mag ... in beroep	158c12 kunt|kan|mag ... naar de rechter|rechtbank	163c31 kunt|mag ... nog doen|nasturen|opsturen|betalen	163n0 kunt ... niet meer	164c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	164c22 kunt|kan|komt|kom ... niet ... bel|belt|laat|andere	166c28 kunt ... verbeteren|corrigeren|wijzigen|herstellen	=168c38 kunt u ... niet missen	171c12 kunt ... reageren|reactie ... voordat	171c14 kunt ... reageren	171c30 kunt ... hierop reageren	174c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	193c1 kunt|kun|mag ... vragen om	=212c14 mag|mogen|kunt u ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	=212c18 mag|kunt u|je|jij ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	221n2 kunt ... boete krijgen	227c33 kunt ... halen|krijgen op <date>	=231n3 hebt|kunt u	233c15 kunt ... hierop reageren
verwijderen	201c1 verwijder|verwijderen
teveel	219c1 teveel ... ontvangen|gekregen|betaald	219c9
verdienden	219n0
roep	227c19 roepen|roep ... op
brondocumenten	355c1
mij	=384u4 mij verrekend	=384u8 mij verrekenen	=1322c7 mij rest niets anders dan
boeterapport	455c0
leegstandsvergunning	532c2
herroep	587c1
herriep	587c3
verleenden	1102c5
kant	=1248u1 kant van de weg	=1248u2 kant van het spoor
hoogheemraadschappen	1434c3
belastingdeurwaarders	1458c5

specialist	33c8
verklaar	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	236c1 verklaar|verklaren ... bezwaar|bezwaren
kijk	=176c13 kijk op	=176c14 kijk voor	176c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
willig	212c24 willigt|willigen|willig ... in	215c30 willigen|willig ... niet in	921c6 willig ... in	=921c10 willig in
inkomensvrijlating	342c0
rechtmatigheidsonderzoek	349c0
toelaatbaarheidsverklaring	423c0
exploitatievergunningen	618c1
aangeleverd	706c1
repercussies	1027c1
geretourneerde	1033c3
veelal	1092c0

extra	=163c19 extra tijd	=164c4 extra tijd	=164u2 extra tijd nodig om	=221n5 extra boete	=1171u15 extra gelet op
deel	=167c19 deel per maand	935c8 deel ... mede	=935c15 deel ik u mee	935c18 deel ... mee dat	=935c21 deel mede	=935c26 deel mee dat	=1277c6 deel ik u het volgende mee	=1277c7 deel ik u het volgende mede
problemen	168c36 problemen ... geld|betalen|komt|thuis
ontvang	=179c12 ontvang ik|wij ... graag	206c4 ontvang|ontvangen ... graag
ontving	204c11	231c8 ontvingen|ontving wij|we|ik? ... uw|je
pleegden	280u17 pleegden ... aanslag
definitieve	=304c0 definitieve vaststelling	=304c1 definitieve vaststellingen
ingezetene	350c0
zorgmachtiging	503c0
verkeersbesluiten	624c1
tweefactorauthenticatie	649c1
aanvingen	711c10
accordeert	716c4
attendeert	742c1
eveneens	833c0
fungeren	=841c0 fungeren als
zou	=871c2 zou het op prijs stellen
initieerde	916c2
summier	1040c0
ouderenadviseur	1361c0
taalhuis	1393c0
immigratie-	=1410c1 immigratie- en naturalisatiedienst

automatische	=15u0 automatische machtiging	=38u0 automatische incasso	=644c1 automatische besluitvorming
mochten	17c3	=949c3 mochten er ... vragen	=949c4 mochten er vragen	=1266c4 mochten wij ontvangen
hebben	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=31c7 krijgen|hebben|ontvangen wij|we ... niet|geen	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	=39c3 hebben|weten wij al	=164u0 hebben meer tijd nodig	=164n6 hebben wij meer tijd	169c0 hebben|heb ... bekeken|gekeken|meegewogen|afgewogen|onderzocht ... situatie|omstandigheden	=206c12 hebben ontvangen	212c4 heb|hebben ... toegekend	=225c0 hebben|heb wij|we|ik ... nodig	231c3 hebben|heb|heeft ... aanvraag|bezwaar|bezwaarschrift|melding|brief|verzoek|klacht ... ontvangen	=231c9 hebben|heb uw|je ... ontvangen	=231c13 hebben|heb uw|je ... binnen	=240u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over	=384u3 hebben ons ... verrekend	=753c6 hebben wij u bericht	=892u0 hebben wij in goede orde ontvangen	=1099u6 hebben verhinderd	=1171u7 hebben gelet op	=1266c0 hebben wij in goede orde ontvangen	1346u10 heb|hebt|heeft|hebben ... tijdig
onthoud	176c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
onroerende-zaakbelastingen	290c4
aanloopfase	437c0
uitwonende	440c1
tewerkstellingsvergunningen	559c1
hoorplicht	585c0
vergunninghouder	607c0
spoedmachtigingen	685c1
blijkens	774c0
hetgeen	873c0
ondervond	985c2
prefereerde	1017c3
onverwijld	1333c0

mentor	15c61 bewindvoerder|curator|mentor|voogd ... mag|kan|ook
nog	=40c3 nog een kans	=155n7 nog geen besluit	163c1 nog <number> weken|dagen|werkdagen|maand|maanden	=163c2 nog de tijd	163c3 nog ... de tijd	=163c4 nog de gelegenheid	=163c14 nog een keer de kans	=163c20 nog goed maken	=163c29 nog één|een keer de kans	=163c33 nog tot <date>	=163c37 nog een|één keer	=212n21 nog geen	=215n7 nog niet	=223c3 nog niet betaald	=223c6 nog niet ... betaling ontvangen	=223c7 nog geen betaling	=223c9 nog niet ... voldaan	=223c11 nog steeds niet ... betaald	=223c22 nog steeds niet	=229c8 nog niet ... in behandeling	=231n1 nog geen	=231n4 nog niet ontvangen	=233c9 nog niets besloten	=233c10 nog geen besluit|beslissing genomen
restitutie	122c0	1031c0
opkomen	159c11
tikfout	165c39 tikfout|schrijffout|rekenfout|typefout
gespreid	=167c5 gespreid betalen	167c22	=167c29 gespreid voldoen|betalen|terugbetalen	188c4
toestemming	=212c17 toestemming om
daarom	=221c15 daarom krijgt|moet u ... boete	221c21 daarom <amount> betalen|verschuldigd
tegenprestaties	318c1
cumulatie	668c0
onderbesteding	676c0
nochtans	972c0
opheldering	1003c0
opteert	1004c1
verzuimd	1117c2
niets	=1303u8 niets in dit kader
regionale	=1369c2 regionale ombudsman
ouder-kindteam	1383c3

geen	=4n0 geen balie	=4n3 geen inloop	=8c0 geen telefonische inlichtingen	=8c1 geen telefonische informatie	=9c9 geen antwoord mogelijk	12c2 niet|geen ... op|via|per papier|post ... mogelijk|behandeling|accepteren|geaccepteerd|aangenomen	=13c31 geen internet|computer	=13c32 geen digid	18c1	=155u0 geen bezwaar	=155n0 geen bezwaar	155n1 geen ... bezwaar maken	=157c0 geen bezwaar maken	=157c1 geen bezwaar open	=157c2 geen bezwaar mogelijk	157c3 geen ... bezwaar maken	=157c5 geen besluit	=158n0 geen beroep	=163c35 geen probleem	=163n6 geen gelegenheid	=164n0 geen uitstel	=164n12 geen andere	=167n0 geen betalingsregeling	=167n4 geen regeling	=168n2 geen bijzondere omstandigheden	=168n3 geen dringende redenen	=168n4 geen sprake van bijzondere	=171n0 geen zienswijze	=210c0 geen boete	=210c1 geen straf	=210c2 geen rente	=210c5 geen gevolgen	=212n4 geen vergunning	=212n25 geen recht	213n0	=215n8 geen boete	=215n9 geen bezwaar	=215n11 geen kosten	=216c2 geen recht op	=216n1 geen boete	=216n2 geen antwoord	=216n3 geen reactie	=216n5 geen brief	=216n6 geen aanmaning	218n0 geen ... terugvordering	=219c6 geen recht op had|hebt|heeft	=221n8 geen boete	=221n9 geen bekeuring	=223c8 geen betaling ... ontvangen	231n5 geen ... ontvangen	=318u1 geen tegenprestatie	=717c3 geen acht geslagen	=717c4 geen acht op geslagen	=746u1 geen betoog behoeft	=746u5 geen nadere toelichting behoeft	=754c1 geen beroep aantekenen	=754c7 geen beroep aantekent	=937c5 geen medewerking verlenen	=937c6 geen medewerking te verlenen	=937c7 geen medewerking verleent	=937c8 geen medewerking verleend	=956u2 geen nadere toelichting	=1312c1 geen betoog behoeft	=1312c6 geen nadere toelichting behoeft
binnen	25c0 binnen <number> dag|dagen|werkdagen|weken|week|maand|maanden|jaar|kalenderdagen|uur	=25c1 binnen een termijn van <number> dagen|weken|maanden|werkdagen	=25c2 binnen een week|maand|jaar	=25c3 binnen de termijn van <number> weken|dagen|maanden	25c4 binnen die|deze? termijn van <number> dagen|weken	=25c5 binnen uiterlijk <number> weken|dagen	25c8 binnen <placeholder> dagen|werkdagen|weken|maanden	25c9 binnen <number> volle? weken	=25c10 binnen de <number> dagen|weken|maanden	=25c12 binnen uw termijn van <number>	26c18 binnen <number> volle weken	42c3 binnen ... krijgt|hoort|ontvangt u	=163c26 binnen deze termijn alsnog	=775u0 binnen de bovengenoemde termijn	=775u1 binnen bovengenoemde termijn	=789u0 binnen de daartoe gestelde termijn	=1324c0 binnen afzienbare tijd	=1324c2 binnen afzienbare termijn	=1325c0 binnen de gestelde termijn	=1325c1 binnen de daarvoor gestelde termijn	=1325c2 binnen de daartoe gestelde termijn	=1325c3 binnen gestelde termijn	=1325c4 binnen de aangegeven termijn	=1325c5 binnen de genoemde termijn	=1325c6 binnen de wettelijke termijn	=1325c7 binnen de wettelijk gestelde termijn	=1325c8 binnen de bovengenoemde termijn	=1325c9 binnen bovengenoemde termijn	=1325c10 binnen de hiervoor genoemde termijn	=1325c11 binnen de hierboven genoemde termijn	=1325c12 binnen de voorgeschreven termijn	=1325c13 binnen de vastgestelde termijn	=1326c0 binnen een redelijke termijn	=1326c1 binnen redelijke termijn	=1326c2 binnen een redelijke tijd	=1326c3 binnen redelijke tijd	=1326c4 binnen bekwame tijd	=1326c5 binnen een redelijk tijdsbestek	=1329c4 binnen enkele dagen	=1329c6 binnen enkele weken	=1329c8 binnen een paar dagen	=1329c9 binnen een paar weken	=1337c3 binnen korte termijn	=1337c6 binnen een korte termijn
bekendmaking	59c0
aanschaf	88c1
toelage	=212c7 subsidie|toelage|vergoeding is toegekend
loonbeslag	387c0
bestuursdwang	446c0
bericht	=753c1 bericht ik u	=1277c1 bericht ik u als volgt	=1277c3 bericht ik u het volgende

gedrukte	13c67
buur	15c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen
boete	30c8	45c15	213n3	221c2 boete ... opgelegd	=221c3 boete op te leggen	=221c4 boete van <amount>	221c14 boete ... vastgesteld	=221n6 boete krijgen	221n11 boete ... niet aan de orde	=221n12 boete gaat omlaag	=743c1 boete ad	=744c7 boete voldoen	744c8 boete ... voldoen	=744c9 boete te voldoen	744c10 boete ... voldaan	=744c11 boete voldaan	=1220c4 boete ter hoogte van
inlichtingenformulier	32c7	226c4
intrekking	85c0
ontwerpbesluit	233c13 conceptbeslissing|conceptbesluit|ontwerpbesluit
legde	=386c7 legde beslag
brede	=549c0 brede intake	=549c1 brede intakes
statushouders	551c1
beoogde	752c2
gebezigde	763c5
rechtswinkel	1365c0
stichting	=1379c0 stichting mee
omgevingsdienst	1435c0

uitzetting	135c0	562c0	=562u0 uitzetting van het materiaal	=562u2 uitzetting uit de woning	=562u3 uitzetting uit uw woning	=562u4 uitzetting van beton
hard	=168c27 hard geraakt	=168c65 hard uit
zolang	215n13
voorgenomen	235c1
beschikkingen	240c1
peildatum	294c0
uittreksels	361c1
boeterapporten	455c1
poogt	1016c1
lbio	1457c0

pauze	164c40
heffingsmaatstaf	289c0
invorderen	380c0
hoofdsom	402c0
verbeur	466c1
de-minimisverklaring	666c0

s	=3c35 s morgens|middags|ochtends
digitaal	=4u0 digitaal loket	10c9	12c1 digitaal|online|digid|website ... uitsluitend|alleen	160c15
ja	=17u17 ja als nee
zo	=155c8 zo maakt u bezwaar	=756u4 zo bescheiden	=910c1 zo mogelijk	=910u2 zo mogelijk gemaakt	=910u3 zo mogelijk te maken	=910u4 zo mogelijk maken	=910u5 zo mogelijk dat	=911c2 zo nodig	=911u4 zo nodig is	=911u5 zo nodig had	=911u6 zo nodig hebben	=911u7 zo nodig heeft	=911u8 zo nodig hebt	=1301c4 zo vrij geweest om	=1327u0 zo spoedig mogelijk	=1348c0 zo spoedig mogelijk	=1348c1 zo snel mogelijk	=1348c2 zo gauw mogelijk	=1348c3 zo vlug mogelijk	=1348c4 zo vroeg mogelijk	=1348c5 zo kort mogelijke termijn
proefplaatsing	341c0
ruwe	=481u14 ruwe indicatie
afstandsplicht	546c2
pro	=580c0 pro forma	=580u0 pro forma factuur
anonimiseert	647c2
uithuisplaatsing	683c0
nogal	=756u7 nogal bescheiden
dienaangaande	805c0
incidentele	906c1
prevaleren	1019c0

strafbeschikkingen	451c1
authenticatie	648c0
meermalen	870c2
vestig	=1313c8 vestig ik uw aandacht op

neem	7c32 neem ... contact op met	15c37 neem ... iemand ... mee	22c2 nemen|neem|neemt ... beslissing|besluit	164c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	166c14 neem ... contact	170c7 neem ... contact	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	199c1 neem|neemt ... contact	200c0 neem|neemt ... mee	885c6 neem ... in acht	=885c9 neem in acht	=1301c7 neem de vrijheid	=1301c8 neem ik de vrijheid
bijgevoegd	=13c9 bijgaand|bijgevoegd|bijgevoegde formulier|antwoordformulier
niet-digitaal	13c29
namens	=15c19 namens u	=15u4 namens u ingediend
twijfelt	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw
meer	=17u15 meer als	=164c3 meer tijd	=164c24 meer tijd nodig	=176c2 meer informatie	=176c3 meer weten	=177c2 meer weten	=177c3 meer informatie	=187c1 meer tijd	219c5 meer ... gekregen|ontvangen dan	=756u9 meer bescheiden
trekken	45c35	236c14 trekken ... boete|besluit ... in
registratie	116c0
terugzending	124c0
typefout	165c37	165c39 tikfout|schrijffout|rekenfout|typefout
noem	176c12	176c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
ondertekent	180c3 onderteken|ondertekent|ondertekenen
roerende	=292c0 roerende zaak	=292c1 roerende zaken
nareis	552c0
achtererfgebieden	613c1
instellingssubsidie	671c0
jeugdbeschermers	680c1
nopens	974c0
ontbeert	989c1
ouderenadviseurs	1361c1

behandelt	=7c24 behandelt uw|je
opgave	104c0	=1002c0 opgave doen van	=1002c1 opgave te doen van	=1002c2 opgave gedaan van	=1002c3 opgave doet van	=1002c4 opgave doen	=1002c5 opgave te doen	=1002c6 opgave gedaan
lukken	164c26 lukken ... niet
advies	=236c21 advies van de commissie|bezwaarschriftencommissie|bezwaaradviescommissie
gedogen	465c0
maatwerkvoorschrift	627c0
aldus	=725c0 aldus te	=725c1 aldus berekend	=725c2 aldus is	=725c3 aldus wordt	=725c4 aldus heeft	=725c5 aldus hebt	=725c6 aldus hebben	=725c7 aldus vastgesteld
berusten	=755c0 berusten bij
echter	818c0
brengen	896c4 brengen ... in mindering	=896c9 brengen in mindering	902c4 brengen ... in rekening	=902c6 brengen in rekening	=980u1 brengen wij graag onder uw aandacht	=980u2 brengen wij onder uw aandacht	1061c3 brengen ... ter kennis	=1061c7 brengen ter kennis	=1313c1 brengen wij graag onder uw aandacht	=1313c2 brengen wij onder uw aandacht
genoten	=917c2 genoten inkomsten	=917c3 genoten inkomen	=917c5 genoten loon
verkrijgt	1101c1
genomen	=1123u3 genomen voor
tengevolge	=1223c3 tengevolge van

nemen	=13n4 nemen wij|we niet	22c2 nemen|neem|neemt ... beslissing|besluit	=41c5 nemen wij|we contact met u op	=170c36 nemen wij|we ... mee	884c5 nemen ... in aanmerking	=884c9 nemen in aanmerking	885c5 nemen ... in acht	=885c8 nemen in acht	897c4 nemen ... in ogenschouw	=897c6 nemen in ogenschouw	900c3 nemen ... in overweging	=900c5 nemen in overweging	928c9 nemen ... kennis van	=928c13 nemen kennis van	1123u1 nemen ... voor	=1301c5 nemen de vrijheid	=1301c6 nemen wij de vrijheid
dan	=17u7 dan wanneer	30c0 dan ... krijgt|moet|sturen|stopt|vervalt|verlagen|betaalt|kunnen|kan|komt|leggen|schakelen|volgt|beslissen|behandelen|geven|nemen|trekken|vorderen|wordt|worden|ontvangt|halen|berekenen|brengen|gaan	=166c38 dan passen	174c2 dan betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|dien	174c6 ^ eerst|dan|daarna|nu betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|laat|zorg	208c0 ^ dan	=1317u0 dan gebruikelijk
wijs	45c7	212c2 wijzen|wijs ... aanvraag ... toe	215c0 wijs|wijzen|wijst ... af
schikt	164c31 past|schikt ... niet
inbeslagnames	469c3
behoorde	=747c2 behoorde te
overeengekomen	1006c0
wetswinkel	1365c2
welzijnswerker	1376c3
energiecoach	1399c0
bkr	1461c1

spreek	7c53 spreek|spreken ... met	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
uitbetaling	131c0
thuis	=168c48 thuis iets
hierbij	=236c4 hierbij beslis|beslissen ... bezwaar|bezwaarschrift	=1151u22 hierbij zenden wij u	=1151u23 hierbij zend ik u	=1254c0 hierbij berichten wij u	=1254c1 hierbij bericht ik u	=1254c6 hierbij berichten we u	=1255c0 hierbij delen wij u mee	=1255c1 hierbij delen wij u mede	=1255c2 hierbij deel ik u mee	=1255c3 hierbij deel ik u mede	=1255c4 hierbij deelt ... mee	=1255c5 hierbij deelt ... mede	=1255c11 hierbij delen we u mee	=1255c12 hierbij delen wij mee	=1255c13 hierbij delen wij u ... mee	=1255c14 hierbij delen wij u ... mede	=1256c0 hierbij laten wij u weten	=1256c1 hierbij laat ik u weten	=1256c4 hierbij laten we u weten	=1257c0 hierbij informeren wij u	=1257c1 hierbij informeer ik u	=1257c4 hierbij informeren we u	=1258c0 hierbij bevestigen wij	=1258c1 hierbij bevestig ik	=1259c0 hierbij zenden wij u	=1259c1 hierbij zend ik u	=1259c2 hierbij sturen wij u	=1259c3 hierbij stuur ik u	=1259c4 hierbij ontvangt u	=1259c5 hierbij doen wij u	=1259c6 hierbij doe ik u	=1259c7 hierbij bieden wij u	=1259c8 hierbij bied ik u	=1259c9 hierbij treft u	=1259c10 hierbij vindt u	=1259u0 hierbij ontvangt u hulp	=1259u1 hierbij ontvangt u begeleiding	=1278c2 hierbij breng ik u op de hoogte	=1278c3 hierbij brengen wij u op de hoogte	=1278c6 hierbij stellen wij u op de hoogte	=1278c7 hierbij stel ik u op de hoogte	=1278c9 hierbij stellen wij u in kennis	=1278c10 hierbij stel ik u in kennis	=1279c0 hierbij maken wij u bekend	=1279c1 hierbij maken wij bekend	=1279c2 hierbij maak ik u bekend	=1279c3 hierbij geven wij u kennis	=1279c4 hierbij geven wij kennis	=1279c5 hierbij wordt u meegedeeld	=1279c6 hierbij wordt u medegedeeld	=1279c7 hierbij wordt u bericht	=1279c9 hierbij wordt u geïnformeerd	=1280c0 hierbij verzoeken wij u	=1280c1 hierbij verzoek ik u	=1280c2 hierbij vragen wij u	=1280c3 hierbij vraag ik u	=1280c6 hierbij wordt u verzocht	=1281c0 hierbij nodigen wij u	=1281c1 hierbij nodig ik u	=1290c10 hierbij wordt opgemerkt dat
onverschuldigde	398c1
beroepspraktijkvorming	441c0
bezwaaradviescommissies	586c1
bezwaarschriftencommissies	586c3
deelde	935c9 deelde ... mede	=935c22 deelde mede
zegt	1070c5 zegt ... toe	=1070c8 zegt toe	1070u0 zegt ... toe te	1070u1 zegt ... toe aan
verifieerden	1100c4
zodanig	1155c0
mind	=1388c0 mind korrelatie

afspraak	=3n2 afspraak op	5c9	45c32	164c13 afspraak ... verzetten|verplaatsen|verschuiven|wijzigen	164c32 afspraak ... afzeggen|annuleren|wijzigen	164c43 afspraak ... verzet|verplaatst	=199c4 afspraak maken	227c9 afspraak ... <date>	=227c22 afspraak voor u	228c2
het	=15c51 het woord ... voeren|doen|voert|doet	=19c6 het college	=19c11 het uwv	=19c15 het cak	=34c4 het gemiddelde van	=168c63 het moeilijk	=205c1 het college	=728c12 het voorgaande in aanmerking nemende	=760u1 het betreffende	=820u0 het een en ander	=850u0 het bovenstaande adres	=850u1 het bovenstaande bedrag	=850u2 het bovenstaande artikel	=850u3 het bovenstaande nummer	=850u4 het bovenstaande besluit	=850u5 het bovenstaande overzicht	=868u0 het heden	=871c0 het op prijs stellen	=872c0 het staat u vrij	=910u6 het zo mogelijk	=940c5 het oordeel toegedaan	=982c0 het onderhavige	=982c4 het onderhavig	=1007u1 het overeenkomstig	=1136c1 het vorenstaande	=1275c1 het doet ons genoegen	=1275c2 het doet mij genoegen	=1275c7 het is ons een genoegen	=1275c8 het is mij een genoegen	=1276c2 het spijt ons u te moeten	=1276c3 het spijt mij u te moeten	=1293c0 het moge duidelijk zijn	=1293c1 het mag duidelijk zijn	=1293c2 het moge bekend zijn	=1293c3 het zal duidelijk zijn	=1293c4 het zal u duidelijk zijn	=1293c5 het moge u duidelijk zijn	=1293c7 het mag bekend worden verondersteld	=1300c0 het spreekt voor zich	=1300c1 het spreekt vanzelf dat	=1300c2 het spreekt voor zichzelf	=1308c0 het zij u bekend dat	=1308c2 het moge u bekend zijn
hoort	=21c4 krijgt|ontvangt|hoort|verneemt u|je	=22c10 hoort u	=42c2 hoort|krijgt|ontvangt u|je ... <date>	=42c4 krijgt|hoort|ontvangt u ... binnen	213n5	236n4	=1046u4 hoort te weten
wordt	=21c7 wordt|worden u|je ... gebeld|geïnformeerd	=23c6 wordt verzocht	=23c7 wordt|worden u verzocht	=46c5 wordt|worden verzocht	=168c75 wordt u|je ... geraakt	=215c7 wordt|worden niet toegekend	=215c26 wordt|is niet gehonoreerd|toegekend|ingewilligd|verleend	=215c27 is|wordt|zijn geweigerd	218c3 wordt|worden ... teruggevorderd	221c25 wordt ... boete ... opgelegd	=225c33 wordt gevorderd|verzocht|gevraagd ... te overleggen|overleggen|verstrekken	=225c33 wordt gevorderd|verzocht|gevraagd ... te in te vullen	=225c33 wordt gevorderd|verzocht|gevraagd ... te aan te tonen	227c18 wordt|bent ... opgeroepen	=227c26 wordt gehoord	=843c1 wordt u geacht	=1089c14 wordt van kracht	=1099u2 wordt verhinderd	=1171u5 wordt gelet op	=1292c9 wordt u erop gewezen dat	=1292c10 wordt u er op gewezen dat	=1292c11 wordt u er ... op gewezen dat
plak	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
navorderingsaanslag	284c0
invorderden	380c4
secretariaat	=586u0 secretariaat bezwaarschriftencommissie	=586u1 secretariaat bezwaaradviescommissie
geanonimiseerde	647c6

arb*	32c12 arbeidscontract*
beroep	=158c3 beroep instellen|aantekenen	=158c7 beroep worden ingesteld	=158c9 beroep aantekenen	158c13 beroep ... bij de rechtbank|bestuursrechter	=158c15 beroep open	=158c16 beroep aan te tekenen	=158c16 beroep in te stellen	=158c16 beroep in te dienen	159c4	=185c4 beroep instellen|aantekenen	=185c4 beroep in te stellen	=754c0 beroep aantekenen	=754c3 beroep aan te tekenen	=754c5 beroep aangetekend	=754c6 beroep aantekent	=806u35 beroep dient op	=908u13 beroep indien
herzie	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	347c1
dus	=213n8 dus wij|we weten
arbeidsverplichting	315c0
noodzakelijke	=324c0 noodzakelijke kosten van het bestaan	=324c2 noodzakelijke bestaanskosten
accorderen	716c0
attenderen	742c0
uitvaardigen	1084c0

publicatie	114c0
opnieuw	=166c40 opnieuw bekijken|berekenen
zwaar	=168c30 zwaar getroffen
stop	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	201c4 stop|stopt ... met
voeg	179c7 voeg|voegt ... toe|bij
weigeren	215c22 weigeren|weiger ... vergunning|aanvraag|verzoek	215c28 weigeren|weiger ... u|uw
cliëntondersteuners	490c1	1358c1
planschade	623c0
aldaar	724c0
alwaar	735c0
vruchteloos	1137c0
medicijn	=1146u2 medicijn is werkzaam
clientondersteuners	1358c3

terugbetaling	122c1	220c2
onderteken	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	180c3 onderteken|ondertekent|ondertekenen
opgeven	182c4
opr*	227c13 oproep*	228c1 oproep*
ontbonden	520c4	=520u2 ontbonden huwelijk
subsidieontvanger	658c0
nota	=744c16 nota voldoen	744c17 nota ... voldoen	=744c18 nota voldaan	744c19 nota ... voldaan	=975c0 nota nemen van	=975c1 nota genomen van	=975c3 nota te nemen van
bewilligd	762c3
geschied	859c4
treffen	=934c3 treffen maatregelen	=934c6 treffen wij maatregelen	=934c8 treffen passende maatregelen	=1026c7 treffen een regeling	1026c14 treffen ... betalingsregeling
opteren	1004c0
ressorteerde	=1028c2 ressorteerde onder
resteerde	1029c2
terugzenden	1064c0
toegezonden	1072c1
weshalve	1147c0
taalhuizen	1393c1
taalpunten	1393c5

gesloten	4n7	=686c0 gesloten jeugdhulp	=686c1 gesloten jeugdzorg
bovenaan	=161c2 bovenaan deze brief
beginnen	170c33
bieden	206c11 bieden ... u
gegevenswissing	641c2
berustten	=755c3 berustten bij
bezigen	763c0
ontegenzeglijk	990c0
getoetst	=1069c1 getoetst aan
verstrijkt	1111c1
binnenkort	1327c0

voor	=7c40 voor vragen|uitleg|informatie|inlichtingen is|zijn|kunt|belt	=15c20 voor u doen|regelen|bellen|schrijven|maken	=15c47 voor u laten|te laten optreden	=17c6 voor zover	27c2 voor|vóór <date>	=27c18 voor|vóór uiterlijk <date>	=35c2 voor zover	=168c66 voor uw|je|jouw situatie|gezin	=207c4 voor uw rekening	=598c0 voor bezwaar vatbaar	=598c1 voor bezwaar vatbare	=1122c0 voor het overige	=1123c0 voor uw rekening	=1123c1 voor eigen rekening	=1123c2 voor rekening van	=1123c3 voor onze rekening	=1123c4 voor zijn rekening	=1123c5 voor haar rekening	=1123c6 voor hun rekening	=1124c0 voor zover	=1124u0 voor zover bekend	=1124u1 voor zover wij kunnen nagaan	=1124u2 voor zover wij weten	=1124u3 voor zover ons bekend	=1124u4 voor zover mogelijk	=1124u5 voor zover het betreft	=1125c0 voor zover wij kunnen nagaan	=1125c1 voor zover ons bekend	=1125c2 voor zover ons bekend is	=1125c3 voor zover wij hebben kunnen nagaan	=1125c4 voor zover mij bekend	=1125c6 voor zover wij kunnen overzien	=1250c0 voor de duur van	=1250c1 voor een duur van	=1250c2 voor een periode van	=1250c3 voor de periode van	=1251c0 voor wat betreft	=1251c1 voor wat ... betreft	=1251c2 voor zover het betreft	=1288c0 voor de goede orde	=1288c1 voor alle duidelijkheid	=1288c2 voor de volledigheid
doorzending	71c0
inschakeling	82c0
langere	=164c21 langere termijn	=164c47 ruimere|langere termijn
voldoe	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=744c6 voldoe het bedrag
denken	233c7 denken|denk ... erover
griffie	582c0	=582u0 griffie van de raad	=582u1 griffie van de gemeenteraad	=582u2 griffie van de gemeente	=582u3 griffie van de provincie	=582u4 griffie van provinciale staten	=582u5 griffie van de tweede kamer	=582u6 griffie van de eerste kamer	=582u7 griffie van het parlement
rechtsmiddel	597c0
danken	=769u4 danken u bij voorbaat	=769u9 danken wij u bij voorbaat	=1297c5 danken u bij voorbaat	=1297c10 danken wij u bij voorbaat
draagt	=1157c5 draagt zorg	1158c0 draagt ... zorg voor	1158c4 draagt ... er zorg voor	1158u0 draagt ... kosten
bibliotheek	1353c0
welzijnsorganisatie	1376c0

aanmaning	45c34	223c0
afwikkeling	52c1
red	164c19 redt|red ... niet op tijd
veranderingen	197c4 veranderingen ... dient|moet|moeten
betalingsherinnering	223c13	224c2
uitkering	=345c1 uitkering om niet
verrekeningen	383c1
prestatiebeurs	432c0
vreemdelingen	541c1
vluchtelingen	=1360c1 vluchtelingen werk
ouderenwerker	1361c5

inlogmiddelen	651c1
mantelzorgondersteuner	1373c2

schrijf	13c23 stuur|stuurt|sturen|schrijf ... naar ... adres bovenaan|boven	13c43 stuur|stuurt|schrijf ... brief ... naar|aan	13c59 schrijf|schrijft ... aan|naar ... adres|postbus*|college|bestuur|burgemeester	155c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	166c18	170c10	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	176c23 ^ schrijf ... op	211c0 schrijf|schrijft|schrijven	=1303u1 schrijf in dit kader
wie	=15c35 wie kan u helpen
discretionaire	=252c0 discretionaire bevoegdheid	=252c1 discretionaire bevoegdheden
cautie	461c0
erfpachtcanons	524c2
leegstandvergunningen	532c1
afstandsverplichting	546c0
anonimiseren	647c0
anonimiseerden	647c4
hierbijgaand	771c2
zorgkantoren	1448c1

bezoekadres	4c0
correspondentieadres	6c2
toe	=179c0 toe te sturen	=179c8 toe te voegen	=192c3 toe te lichten	=1070c2 toe te zeggen	=1072c2 toe te zenden	=1151u12 toe te zenden
misschien	212n16	218n6	=1289c2 misschien ten overvloede	=1289c5 misschien overbodig
bekeuring	221c11
rekeningen	223c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open
voertuig	227n3
motiveringen	255c1
ongeoorloofd	=419c0 ongeoorloofd verzuim	=419c1 ongeoorloofd schoolverzuim	=419c3 ongeoorloofd afwezig	=1117u2 ongeoorloofd verzuimd
last	=444u0 last onder dwangsom	=445c0 last onder dwangsom	=446u0 last onder bestuursdwang	=447c0 last onder bestuursdwang
administratieve	=452c0 administratieve sanctie	=452c1 administratieve sancties
zelfredzame	489c1
rooilijnen	614c1
aangeleverde	706c2
constateert	781c1
eerstkomend	824c0
persisteer	1015c4
rectificeert	1022c1
regelingen	=1026c3 regelingen treffen
toereikend	1068c0
rijksdienst	=1411c1 rijksdienst voor het wegverkeer	=1413c1 rijksdienst voor ondernemend nederland	=1414c1 rijksdienst voor identiteitsgegevens

telefoon	0c0	=7c33 telefoon van
herstel	=163c25 herstelt|herstel u|dit|het	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	201c0 herstel|herstellen|herstelt
koop	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
weiger	215c22 weigeren|weiger ... vergunning|aanvraag|verzoek	215c28 weigeren|weiger ... u|uw
controleerde	227n2
opschorten	264c0
arbeidsverplichtingen	315c1
opkoopbescherming	526c0
inburgeringsplichtige	548c1
ontberen	989c0
refereerde	=1025c2 refereerde aan
tezamen	1066c0
antidiscriminatievoorziening	1400c0

ik	=7c26 ik ben uw|je	19c2	=23c8 wij|we|ik verzoeken|verzoek|vragen|vraag u	=43c1 wij|we|ik hebben|heb|geven|zijn|wijzen|nodigen|nodig|vragen|willen|trekken|vorderen	=212c12 wij|we|ik geven|geef u ... vergunning|ontheffing|toestemming|subsidie	=225c2 ik heb ... nodig	=225c21 wij|we|ik vragen|vraag u om	=227c1 ik|wij|we nodig|nodigen ... uit	=753c3 ik bericht u	=908u16 ik indien	=1086u2 ik dit schrijven	=1116c6 ik verzoek	=1145c2 ik wens te	=1269c2 ik wend mij tot u	=1269c6 ik richt mij tot u	=1275c6 ik heb het genoegen	=1276c5 ik betreur het u te moeten	=1290c3 ik merk op dat	=1313c7 ik vestig uw aandacht op
bereiken	=7c39 bereiken via|op
bovendien	37c4 ^ bovendien	208c6 ^ bovendien
teruggave	123c0
tijdelijke	=162c4 tijdelijke maatregel	=189c0 tijdelijke maatregel
kwam	212n12	=883c9 kwam in aanmerking	=929c2 kwam te vervallen	=1046u8 kwam te weten	1076c5 kwam ... tot stand	=1076c8 kwam tot stand
beginselen	=260c1 beginselen van behoorlijk bestuur
handhavingsverzoeken	463c1
gedoogden	465c4
ontvankelijk	563c0	=563u1 ontvankelijk voor
milieueffectrapport	620c0
controleverklaringen	664c1
weigeringsgronden	670c1
gedwongen	=702c0 gedwongen kader
anderszins	738c0
eenduidige	821c1
genegen	853c0
verkregen	1101c4
gegeven	=1172c2 gegeven het feit dat

contactformulier	10c15
scannen	11c12
inleveren	13c24 lever|levert|inleveren|afgeven ... balie|loket|stadhuis|gemeentehuis|wijkcentrum|bibliotheek	=13c44 inleveren bij	179c2 lever|levert|inleveren|aanleveren
schrijft	13c59 schrijf|schrijft ... aan|naar ... adres|postbus*|college|bestuur|burgemeester	155c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	211c0 schrijf|schrijft|schrijven	=1303u2 schrijft in dit kader
belletje	13c64 belletje|telefoontje ... genoeg|dan|en	166c41 belletje|telefoontje|seintje|appje|mailtje
typ	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
bevoegde	=245c1 bevoegde gezag
beschermingsbewind	370c0
bindende	=436c1 bindende studieadvies	=436c2 bindende studieadviezen
seponeert	471c2
behoefde	746c2
inwilligt	921c2
vereiste	=1096c0 vereiste documenten	=1096c1 vereiste gegevens	=1096c2 vereiste papieren	=1096c3 vereiste stukken	=1096c4 vereiste bijlagen	=1096c5 vereiste informatie
antwoord	=1303u10 antwoord in dit kader
ruim	=1341c0 ruim van tevoren	=1341c1 ruim op tijd	=1341c2 ruim tevoren
steunpunt	=1372c2 steunpunt mantelzorg	=1372c3 steunpunt voor mantelzorgers

kunnen	=12c5 kan|kunt|kunnen niet op papier|schriftelijk|telefonisch	=13n5 kan|kunnen niet per|op|aan	=24c4 kunnen u	155c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	158c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	=170c18 kunnen wij	=170c19 kunnen we	209c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	=212n15 kunnen niet	215c17 kunnen|kan ... aanvraag ... niet toekennen|goedkeuren|honoreren|inwilligen	215c24 kunnen|kan ... geen ... geven|verlenen|toekennen|aanbieden	=215n1 kunnen wij ... afwijzen	218n2 kunnen ... teruggevorderd	229c17 kunnen ... aanvraag|bezwaar ... nog niet ... behandelen|beoordelen	=229c35 mogen|kunnen wij|we ... bezwaar ... niet inhoudelijk	236n3 kan|kunnen	=1277c8 kunnen wij u het volgende meedelen	=1277c9 kunnen wij u het volgende mededelen
stuur	13c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	13c21 stuur|stuurt|sturen|opsturen ... <po-box>	13c22 stuur|stuurt|sturen ... naar|aan ... <po-box>	13c23 stuur|stuurt|sturen|schrijf ... naar ... adres bovenaan|boven	13c43 stuur|stuurt|schrijf ... brief ... naar|aan	=22c3 sturen|stuur|zenden wij|we|ik	45c19	155c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	158c6 stuur|stuurt|dien|dient ... beroepschrift	166c19	166c32 sturen|stuur ... bewijs	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	179c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen	225c11 stuur|stuurt ... ons ... kopie|gegevens|papieren|bewijs|bewijsstukken|documenten|formulier|loonstrook*|bankafschrift*	=226c5 stuur ons
paspoort	32c14
uitvoering	134c2
afbetaling	167c12
kennen	212c3 kennen|ken ... toe	215c6 kennen|ken ... niet toe
reed	227n9
peildata	294c1
absoluut	=420c0 absoluut verzuim
ambulant	497c0
staatloze	558c1
erg	=756u5 erg bescheiden
pleegt	=1010c4 pleegt overleg	1010c7 pleegt ... overleg
thuisadministratie	1364c0

mondeling	13c28	=171c31 mondeling of schriftelijk	172n0	=791c2 mondeling dan wel schriftelijk
heeft	=14n1 heeft u schriftelijk	15n0 heeft|hebt ... namens u bezwaar	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=21c2 hebt|heeft het geld	155n6 hebt|heeft|had ... bezwaar gemaakt	158n1 hebt|heeft ... beroep ingesteld	=165c27 heeft|hebt u al betaald	=170c24 heeft u	171n1 hebt|heeft ... zienswijze gegeven	174c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=210c6 heeft geen	212c26 hebt|heeft|heb ... recht op zorg|hulp|ondersteuning|vervoer|verlof	223c18 hebt|heeft ... nog niet ... betaald	223n5 hebt|heeft ... bezwaar	227n7 hebt|heeft ... gesproken	231c3 hebben|heb|heeft ... aanvraag|bezwaar|bezwaarschrift|melding|brief|verzoek|klacht ... ontvangen	233n4 hebt|heeft ... zienswijze	234n0 hebt|heeft ... zienswijze	=240u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over	=1099u5 heeft verhinderd	=1171u8 heeft gelet op	=1270c5 heeft u zich tot ons gewend	1346u10 heb|hebt|heeft|hebben ... tijdig
gratis	=15c16 gratis hulp	=15c32 gratis advies|ondersteuning|juridische|rechtshulp|hulp	490u1 gratis ... cliëntondersteuner
alsmede	17u3	731c0
jouw	20c4
hoeft	38c0 hoeft ... niets te doen	=38c1 hoeft niets te doen	38c3 hoeft ... niet te|zelf	=166c27 hoeft u niets	166c33 hoeft ... niet|niets	171n3 hoeven|hoeft ... niet	198c0 hoeft ... niet|geen	215n10	238c8 hoeft ... niets te doen	=238c9 hoeft niets te doen	=238c17 hoeft nu niets	=1312c4 hoeft geen betoog
herstelt	=163c25 herstelt|herstel u|dit|het	201c0 herstel|herstellen|herstelt
waren	204c13	=1089c5 waren van kracht	=1090c6 waren van mening	=1090c21 waren van oordeel	=1095c5 waren vereist
keur	212c1 keuren|keur ... aanvraag ... goed	215c5 keuren|keur ... niet goed
rechtsopvolgers	279c1
navorderingen	284c3
budgethouder	475c0
canon	524c1	=524u0 canon van
omgevingsplanactiviteiten	603c1
de-minimissteun	665c0
aangelegenheid	704c0
hen	=760u11 hen betreffende
verblijf	=879u1 verblijf ik hoogachtend	=1298c3 verblijf ik hoogachtend
redelijkerwijs	1023c0
houten	=1038u2 houten staven
voorafgaandelijk	=1252c2 voorafgaandelijk aan
geldwinkel	1390c2

leegstandsvergunningen	532c3
vrij	=756u6 vrij bescheiden
overging	=1008c5 overging tot
wenste	=1145c3 wenste te
moge	=1293c6 moge het duidelijk zijn

belt	0c6	7c14 bel|bellen|belt	13c26 bel|belt|bellen ... afspraak|formulier|aanvragen|regelen|regeling|uitstel|doorgeven|verzetten|afzeggen|aanmelden	13c39 bel|belt ... dan sturen|regelen|helpen|krijgt	=21c0 belt|bellen u	=41c7 belt u|je	164c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	166c5	170c5	199c0 bel|belt|bellen
te	=7c49 te bereiken	=13c70 te retourneren	=29c19 te rekenen vanaf	=31c13 te laat	=163c9 te herstellen	=168c9 te zwaar	=168c10 te hard	=168c23 te streng	=168c72 te weinig geld	=169c3 te ver gaat	=173c0 te laat ... reden	=173c1 te laat ... waarom	=173c2 te laat door	=178c5 te voldoen	=179c4 te verstrekken	=180c3 te ondertekenen	=181c1 te verschijnen	=182c0 te melden	=182c3 te informeren	=199c0 te bellen	=201c0 te herstellen	=201c1 te verwijderen	=201c2 te staken	=201c6 te beëindigen	=212n6 te weinig toegekend	=213n2 te veel	=215n12 te laat	=216n0 te betalen	=218c21 te worden terugbetaald|teruggestort	=219c0 te veel ... ontvangen|gekregen|betaald|uitgekeerd|uitbetaald	=219c4 te veel|teveel ... toeslag|uitkering|bijstand|voorschot|geld	=219c8 te veel	=219n2 te veel geluid	=227c29 te verschijnen	=229c26 te donker|onleesbaar|wazig|onduidelijk	=231n7 te veel	=236n7 te laat bent	=716c3 te accorderen	=756u3 te bescheiden	=757c3 te beschikken op	=758c5 te beschikken over	=806u50 te dienen waarin	=806u51 te dienen om	=806u52 te dienen die	=806u53 te dienen bij	=806u54 te dienen en	=806u55 te dienen tegen	=814c1 te doen toekomen	=840c1 te fiatteren	=1013c5 te participeren	=1030c1 te restitueren	=1033c1 te retourneren	=1041c0 te allen tijde	=1041c2 te alle tijden	=1042c0 te dezer zake	=1042c1 te dezen	=1042c2 te dier zake	=1043c0 te dien aanzien	=1043c1 te dien einde	=1043c2 te dezen aanzien	=1043c3 te dien zake	=1044c0 te kennen geven	=1044c1 te kennen gegeven	=1044c2 te kennen te geven	=1044c3 te kennen geeft	=1044c4 te kennen gaf	=1044c5 te kennen gaven	=1045c0 te meer daar	=1045c3 te meer omdat	=1045c5 te meer nu	=1046c0 te weten een	=1046c1 te weten de	=1046c2 te weten het	=1047c0 te wijten aan	=1047c3 te wijten is aan	=1047c4 te wijten zijn aan	=1047c6 te wijten was aan	=1069c2 te toetsen aan	=1106c1 te verrichten	=1116c8 te verzoeken	=1144c1 te wenden tot	=1151c5 te zenden	=1218c1 te uwen aanzien	=1218c2 te zijnen aanzien	=1221c1 te behoeve van	=1222c1 te burele van	=1226c1 te uwen laste	=1226c2 te zijnen laste	=1227c1 te uwen nadele	=1228c1 te name van	=1304c0 te uwer informatie	=1304c2 te uwer kennisneming	=1304c3 te uwer oriëntatie	=1304c5 te uwer gebruike	=1336c2 te eniger tijd	=1336c3 te enigertijd	=1343c0 te zijner tijd	=1343c1 te gelegener tijd	=1343c4 te harer tijd	=1343c5 te rechter tijd
trek	34c5 trek|trekt ... af	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
voornemens	45c28	221n1	233c1	1131c0	=1131u8 voornemens van	=1131u10 voornemens tot
verzet	164c12 verzet|verzetten|verplaatsen|verschuiven ... afspraak|gesprek	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	187c3 verzet|verzetten
conceptbeslissing	233c13 conceptbeslissing|conceptbesluit|ontwerpbesluit
navorderingsaanslagen	284c1
briefadres	354c0
ombudsvrouw	1369c5

verlaagd	30c10
inning	81c1
onjuistheden	165c8 onjuist|onjuiste|onjuistheden	987c1
inmiddels	165c26 intussen|inmiddels|al|reeds ... betaald	=1298c0 inmiddels verblijven wij	=1298c1 inmiddels verblijf ik
daarna	174c6 ^ eerst|dan|daarna|nu betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|laat|zorg	208c1 ^ daarna
overgemaakt	178c3 overmaken|overmaakt|overgemaakt
opschortten	264c3
arbeidsongeschiktheidspercentages	329c1
afstandsverplichtingen	546c1
verdaagd	593c5
ruimtelijke	=619c0 ruimtelijke onderbouwing	=619c1 ruimtelijke onderbouwingen
geaccordeerd	716c1
geadstrueerd	720c3
gerechtigd	856c0
opteerden	1004c4
verschuldigd	1109c0
refererende	=1265c12 refererende aan
centraal	=1408c1 centraal administratie kantoor	=1412c1 centraal bureau rijvaardigheidsbewijzen	=1450c1 centraal orgaan opvang asielzoekers	=1456c1 centraal justitieel incassobureau
huurcommissie	1429c0

beslissen	22c0 beslis|beslissen|beslist	45c2	236n1 beslissen|beslist ... voor|vóór|uiterlijk
bel*	32c32 belastingaanslag*
verstreken	155n10	1111c3
beroepschrift	158c4 beroepschrift ... indienen	=158c5 beroepschrift in te dienen	=158c18 beroepschrift dient|moet|kan	158c20 beroepschrift ... gezonden|gestuurd|ingediend	159c5	185c6	=908u14 beroepschrift indien
alsnog	163c0	223c29 alsnog ... betaalt|betalen|overmaakt|voldoen	=229c30 alsnog opschrijven|insturen|opsturen|toesturen|aanleveren|ondertekenen|nasturen
geldzorgen	168c14
aanslag	223c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open	223c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan	280c0	=280u2 aanslag gepleegd	=280u3 aanslag plegen	=280u8 aanslag op uw	=280u9 aanslag op het	=280u10 aanslag op hem	=280u11 aanslag op haar	=280u12 aanslag op een	=280u13 aanslag mislukt	=280u14 aanslag mislukte	=744c20 aanslag voldoen	744c21 aanslag ... voldoen	744c22 aanslag ... voldaan
leerbaarheidstoets	550c0
niet-ontvankelijkverklaringen	565c1
liquiditeitsprognoses	675c1
verschijnt	=901c4 verschijnt in persoon
verschaft	1107c2
zijdens	1152c0
bijgesloten	=1260c15 bijgesloten treft u	=1260c16 bijgesloten vindt u	=1260c17 bijgesloten ontvangt u
jongerenwerk	1378c2

bovenstaande	=161c4 bovenstaand|bovenstaande adres
invullen	180c1
stuiten	=410c2 stuiten de verjaring	=410c3 stuiten van de verjaring
welstandscommissie	610c0
noch	971c0
verrichte	1106c5
wegens	=1172c4 wegens het feit dat
wijkteams	1355c1

schriftelijk	14c0	=14n3 schriftelijk laten weten	=14n4 schriftelijk medegedeeld	=172c2 schriftelijk uw zienswijze	=791c1 schriftelijk dan wel mondeling	=852c6 schriftelijk gemotiveerd	=852c7 schriftelijk en gemotiveerd
aanvaarding	51c0
betalingsproblemen	168c15
schuur	357u1 schuur ... legaliseren	357u6 schuur ... gelegaliseerd
vaststellingsbeschikking	655c2
navenante	963c1
strekte	=1039c7 strekte tot	=1039c8 strekte ertoe

hoorzitting	3n0	227c11 hoorzitting ... <date>	228c3	584c0
maken	=22c7 maken wij|we ... over	=166c2 maken wij|we het in orde	=708c7 maken aanspraak op	708c10 maken ... aanspraak op	=864c3 maken gewag van	927c7 maken ... kenbaar	=927c11 maken kenbaar	=939c6 maken melding van	=1292c0 maken u erop attent	=1292c1 maken wij u erop attent	=1292c6 maken u er op attent	=1321c3 maken wij van de gelegenheid gebruik
voorts	37c0 ^ voorts	1134c0
mededeling	94c0	=936c0 mededeling doen van	=936c1 mededeling te doen van	=936c2 mededeling gedaan van	=936c3 mededeling doet van
maakt	155c5 maak|maakt ... bezwaar	178c0 maak|maakt <amount> over	178c4 maak|maakt ... over	185c1 maak|maakt ... bezwaar	=708c6 maakt aanspraak op	708c9 maakt ... aanspraak op	=864c1 maakt gewag van	864c8 maakt ... gewag van	927c5 maakt ... kenbaar	=927c9 maakt kenbaar	939c4 maakt ... melding van	=939c5 maakt melding van
motivering	255c0
algemene	=260c0 algemene beginselen van behoorlijk bestuur	=485c0 algemene voorziening	=485c1 algemene voorzieningen	=918u3 algemene inlichtingen	=923u5 algemene wet inzake
loonkostensubsidie	335c0
inbeslagnemingen	469c1
inburgeringsplicht	547c0
herroept	587c2
aangewende	713c3
uitgevaardigd	1084c1
meldpunt	=1400c3 meldpunt discriminatie

website	=4u5 website * bezoeken	10c11	12c1 digitaal|online|digid|website ... uitsluitend|alleen
oplegging	106c0
opstelling	108c0
opzegging	109c0
onvolledig	230c3
curatele	367c0
bouw	=380u10 bouw vordert
omtrent	979c0	=979u0 omtrent het middaguur	=979u1 omtrent middernacht	=979u2 omtrent een	=979u3 omtrent zeven	=979u4 omtrent acht	=979u5 omtrent negen	=979u6 omtrent tien
zorggedragen	1157c13
mogelijk	=1289c3 mogelijk ten overvloede
schuldhulpmaatje	1363c0

contactpersoon	7c0
als	17c9 als u|je|jij|wij|we|ik|de|het|er|dit|dat|uw|je|deze|die|iemand|blijkt|niet|geen|mensen|betaling	=17u4 als gevolg	=17u5 als bedoeld	=17u6 als volgt	=17u8 als voorschot	=17u9 als bijlage	=17u10 als bewijs	=17u11 als eerste	=17u12 als laatste	=17u16 als vertrokken	=21u0 als u|je ... krijgt|ontvangt|hoort	=23u5 als u moet	=24u4 als u kunt	=31c0 als u|je|jij ... niet|geen	=31c6 als het niet lukt	=31c8 als|indien|wanneer u|wij|je|de|uw ... niet|geen	=166c34 als niet verzonden	=166c35 als niet geschreven	174c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=197c6 als er iets verandert	=213n6 als voorschot	=215n0 als wij	=221c17 als straf	=225n1 als u ... nodig	=233u2 als u van plan	=481u9 als indicatie	=554u0 als referent voor uw sollicitatie	=729c0 als bedoeld in	=908u0 als ik ... indien	=933c2 als volgt luidt	=933c3 als volgt luiden	=966c0 als niet verzonden beschouwen	=966c1 als niet verzonden te beschouwen	=966c2 als niet geschreven beschouwen	=966c3 als niet geschreven te beschouwen	=966c4 als niet verzonden worden beschouwd	=1054u0 als u ten minste	=1054u1 als ten minste	=1054u3 als het ten minste	=1054u4 als dat ten minste	=1155u0 als zodanig	=1223c1 als gevolg van	=1260c14 als bijlage treft u	=1263c1 als reactie op uw	=1264c3 als vervolg op uw	=1264c4 als vervolg op onze	=1264c5 als vervolg op ons	=1295c16 als gezegd	=1317c2 als te doen gebruikelijk	=1319c3 als zodanig beschouwd
verhoging	139c0
er	=238c10 er verandert|veranderen	=829c0 er dient rekening mee te worden gehouden	=829c1 er dient rekening mee gehouden te worden	=1037c6 er is geen sprake van	=1171u9 er gelet op
vertrouwensbeginsel	258c0
verweerders	573c1
controleverklaring	664c0
de-minimisverklaringen	666c1
constateren	781c0
genoegzaam	854c0
rectificeren	1022c0
retourneerden	1033c7
vanuit	=1247c1 vanuit het oogpunt van
belastingdeurwaarder	1458c4

dit	=163c27 dit te herstellen	=215c25 dat|dit kan|gaat helaas? niet	=728c13 dit alles overziende	=760u4 dit betreffende	=884u2 dit in aanmerking nemende	=1086c1 dit schrijven	=1086u3 dit schrijven wij	=1086u4 dit schrijven we	=1086u5 dit schrijven ik	=1086u6 dit schrijven zij	=1086u7 dit schrijven ze	=1300c3 dit spreekt voor zich	=1302c0 dit gezegd hebbende	=1302c1 dit alles gezegd hebbende	=1302c2 dit in aanmerking nemende
overleggen	179c3	=1005c3 overleggen van stukken	=1005c4 overleggen van bewijs
bouwwerk	357u0 bouwwerk ... legaliseren	357u5 bouwwerk ... gelegaliseerd	611c0
erfpachten	523c1
ontbeerden	989c3
overgegaan	=1008c1 overgegaan tot
jeugdbescherming	1452c2

langskomen	4c2	13c47	181c5
binnenlopen	4c20
vóór	27c2 voor|vóór <date>	27c3 vóór <placeholder>	=27c18 voor|vóór uiterlijk <date>	=27c21 vóór of op <date>	227n11
beg*	32c27 begroting*
bezwaarschrift	155c12 bezwaarschrift ... worden ingediend	155c13 bezwaarschrift ... indienen	155c31 bezwaarschrift ... wenden|richten|sturen	=155c34 bezwaarschrift richt|stuurt|levert|dient|zendt|adresseert u	155c38 bezwaarschrift ... dient ... te	179u3 bezwaarschrift ... sturen	185c2	229c11 bezwaarschrift ... niet compleet|volledig	229c18 bezwaar|bezwaarschrift ... nog niet|onvolledig|compleet|volledig	231c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	236c0 bezwaar|bezwaarschrift|bezwaren ... gegrond|ongegrond|niet-ontvankelijk	=908u9 bezwaarschrift indien
fout	165c9 fout|fouten|foutje	=165c11 fout gemaakt	183c1 fout ... bel|meld|laat|geef
doe	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	176c22 ^ doe dat|dit	=814c3 doe toekomen	814c5 doe ... toekomen
verstrekken	179c4 verstrekken|verstrekt	1110c0
gemachtigden	268c1
betaalbaarstelling	348c0
apostilles	358c1
ingevorderd	380c5	=380u12 ingevorderd rijbewijs
vorderingen	395c1	=395u0 vorderingen maken	=395u1 vorderingen maakt	=395u2 vorderingen gemaakt	=395u6 vorderingen van de werkzaamheden	=395u7 vorderingen van uw kind	=395u8 vorderingen van de leerling	=395u9 vorderingen bij	=395u10 vorderingen in	=395u11 vorderingen op school
verjaringen	409c1
maatwerkvoorzieningen	484c1
maatwerkvoorschriften	627c1
bevoorschotting	663c0
beschikken	723c7 beschikken ... afwijzend	=723c9 beschikken afwijzend	=757c0 beschikken op	=757u1 beschikken op dit moment	=757u3 beschikken op ... over	=758c0 beschikken over	758c7 beschikken ... over	=758u1 beschikken op
beschikten	=758c4 beschikten over
verstrekten	1110c2
verstrijken	1111c0
veroorloven	=1301c9 veroorloven ons	=1301c10 veroorloven wij ons
gemeenten	1430c1

inloggen	10c2	11c2	202c1
uitgesteld	164c42
vertel	166c22	170c0	171c13 vertel|vertellen ... wat u ... vindt	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	192c0 vertel|vertelt|vertellen
spreiden	167c35
verstuur	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg
onroerendezaakbelasting	290c0
draagkracht	326c0	=326u0 draagkracht van het dak	=326u1 draagkracht van de vloer	=326u2 draagkracht van de bodem	=326u3 draagkracht van de grond	=326u4 draagkracht van het gebouw	=326u5 draagkracht van de constructie	=326u6 draagkracht van de brug	=326u7 draagkracht van de fundering	=326u8 draagkracht van de muur
verminderde	=456u0 verminderde verwijtbaarheid	=457c0 verminderde verwijtbaarheid
seponeren	471c0
bijbehorende	=611u1 bijbehorende bouwwerken	=612c1 bijbehorende bouwwerken
afwijzend	=723c0 afwijzend beschikken	=723c1 afwijzend beschikt	=723c2 afwijzend te beschikken	=723c3 afwijzend beslist	=723c4 afwijzend te beslissen	=723c5 afwijzend beslissen	=758u5 afwijzend beschikt	=758u6 afwijzend beschikken
vriendelijk	=812u0 vriendelijk doch dringend	=1115u0 vriendelijk verzocht	=1116u3 vriendelijk te verzoeken	=1307c0 vriendelijk doch dringend	=1307c1 vriendelijk maar dringend	=1307c3 vriendelijk en dringend	=1307c6 vriendelijk verzocht	=1307c7 vriendelijk verzoeken	=1307c8 vriendelijk te verzoeken
meermaals	870c1
spoedigst	1327c4
wijkteam	1355c0
antidiscriminatiebureau	1400c2
rvig	1414c0

ant*	6c4 antwoordnummer*	13c6 antwoordenvelop*	39c2 antwoordenvelop*
informatie	=7c10 informatie bij	=7c34 uitleg|informatie|inlichtingen|toelichting geeft|geven|bij|van	7c44 inlichtingen|informatie ... bij	=177c4 informatie nodig	=225c8 informatie nodig	=239c0 informatie over	=1273u1 informatie met betrekking tot
ouders	15c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
oneens	=156c1 oneens met
dringende	=168c8 dringende reden|redenen
zorgen	=168c37 zorgen over
aanleveren	179c2 lever|levert|inleveren|aanleveren	225c24	706c0
belastingplichtigen	306c1
strijdige	=616c1 strijdige gebruik
danwel	791c0
thans	1067c0
zeggen	1070c6 zeggen ... toe	=1070c9 zeggen toe
personen	=1142c2 personen welke

zienswijze	171c0 zienswijze ... geven|indienen|kenbaar|naar|sturen	=171n2 zienswijze ontvangen	=172c3 zienswijze schriftelijk	186c0	=233n2 zienswijze gegeven	233n3 zienswijze ... ingediend	234c1 zienswijze ... geven|indienen|kenbaar	234n1 zienswijze ... gegeven|ontvangen	241c0
maan	223c1 maan|manen ... aan
algehele	=378c2 algehele gemeenschap van goederen
nihilstellingen	657c3
merken	707c6 merken ... aan als	=707c7 merken wij aan als	=707c9 merken aan als	=1277c15 merken wij het volgende op	=1290c0 merken wij op dat	=1290c4 merken wij nog op dat	=1290c5 merken wij hierbij op dat
waaraan	744u6 waaraan ... voldoen
medewerking	=937c0 medewerking verlenen	=937c9 medewerking te verlenen	=937c10 medewerking verleend	=937c11 medewerking verleent	=1102u6 medewerking verlenen	=1102u7 medewerking te verlenen	=1102u8 medewerking verleend	=1102u9 medewerking verleent
waarvan	=1305c0 waarvan akte
informatiepunten	=1352c1 informatiepunten digitale overheid
rechtskundig	=1366c3 rechtskundig spreekuur

tussen	3c10 tussen <time> en <time>	3c27 tussen <number> en <number> uur
ruimere	=164c47 ruimere|langere termijn
mailtje	166c41 belletje|telefoontje|seintje|appje|mailtje
overweegt	233c6 overweegt|overwegen ... intrekken|opleggen|stoppen|beëindigen
startkwalificatie	418c0
ongewenst	=540c2 ongewenst verklaard	=540c3 ongewenst verklaren	=540c4 ongewenst te verklaren
statushouder	551c0
twee-factor-authenticatie	649c3
beoogd	752c4
gebezigd	763c4
onverlet	993c0	=993c3 onverlet laat	=993c4 onverlet laten	=993c5 onverlet gelaten
ultimo	1085c0
taalvrijwilligers	1394c3

<number>	3c38 <number> tot <number> uur	26c0 <number> dagen|werkdagen|weken|maanden de tijd	26c1 <number> dagen|werkdagen|weken|maanden nadat|na	26c3 <number> dagen|werkdagen|weken|maanden voor|vóór	26c7 <number> weken om	26c9 <number> dagen|weken|maanden om	26c10 <number> dagen|weken|maanden vóór	26c16 <number> weken te rekenen	167c32 <number> maandelijkse|gelijke delen|termijnen|bedragen	174c3 ^ <number> betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|log|upload|onderteken
leidt	=30c3 leidt tot
voltooiing	54c0
verbetering	137c0	=165c55 verbetering|aanvulling doorgeven
voorkoming	150c0
<po-box>	155c11 <address> ... bezwaarschrift
kans	171c25 kans ... gehad? om te reageren|reageren
twee	=219c12 twee keer ... overgemaakt|betaald|gekregen|ontvangen	=1131u7 twee voornemens
cliëntondersteuning	491c0	=491u0 cliëntondersteuning is gratis	1359c0
volledig	=494c0 volledig pakket thuis
pseudonimiseerde	646c3
luidt	=933c0 luidt als volgt
omissie	977c0
clientondersteuning	1359c1
kantonrechter	1439c3
kinderrechter	1439c4

uw	=0u0 uw telefoonnummer	=0u2 uw telefoon	=2c0 uw telefoonnummer	=2c3 uw nummer	=7c2 uw contactpersoon	=7c18 uw consulent	=7c19 uw medewerker	=7c25 uw consulent|coach|begeleider|adviseur is	=7c30 uw vaste contactpersoon	=7c36 uw klantmanager|consulent|behandelaar|contactpersoon|coach	=15c58 uw naaste	=15n1 uw gemachtigde de|mr.|heeft	20c3	=43c3 uw|je * krijgt|is|wordt	=155c22 uw bezwaar ... stuurt|sturen|insturen|schrijven|mailen|opsturen	=155c40 uw bezwaar moet	=155n4 uw bezwaar gegrond	=155n5 uw bezwaar ongegrond	=168c3 uw situatie|omstandigheden ... rekening|meewegen|meegewogen|bekijken|gekeken|gekeken|kijken	=168c35 uw verhaal	=169c5 uw belang ... afgewogen|gewogen|zwaarder	=171c1 uw zienswijze	=171c7 uw mening	=171c9 uw kant van het verhaal	=171c10 uw reactie geven	=171c15 uw reactie ... voor|vóór|uiterlijk|binnen	=171c29 uw bezwaren tegen dit|het|ons voornemen	=190c2 uw situatie	212c5 uw ... wordt|is|worden|zijn toegekend	=212c27 uw aanvraag ... gehonoreerd	=227c12 uw afspraak	=229c22 uw aanvraag|bezwaar ... aanvullen	=234c0 uw zienswijze	=236c9 uw bezwaar ... gelijk|ongelijk	=236c15 uw bezwaar slaagt|slaagde	=395u12 uw vorderingen met	=760u3 uw betreffende	=937c1 uw medewerking verlenen	=937c2 uw medewerking te verlenen	=937c3 uw medewerking verleent	=937c4 uw medewerking verleend	=1086c0 uw schrijven	=1116u0 uw verzoeken u	=1131u3 uw voornemens	=1145u0 uw wensen te	=1296c7 uw reactie afwachtend	=1296c8 uw reactie afwachtende	=1296c9 uw antwoord afwachtend	=1296c12 uw berichten afwachtend	=1313c12 uw aandacht vestigen op	=1313c13 uw aandacht te vestigen op	=1313c14 uw bijzondere aandacht
werkgever	15c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen	33c0
denkt	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=165c18 denkt u dat ... niet klopt	=165c23 denkt|denk u|je dat ... verkeerd|fout|niet goed
gelijk	45c40
inzending	84c0
tenuitvoerlegging	134c1
bespreek	170c37 bespreek|bespreken
re-integratie	316c0
onderbewindstelling	370c1
rechthebbende	375c0
onderverhuurt	518c1
voorafgaand	=1252c0 voorafgaand aan
juridisch	=1351c0 juridisch loket	=1366c1 juridisch spreekuur

de	=3n1 de afspraak is	=4c6 onze|de balie	=19c5 de gemeente	=19c7 de dienst	=19c8 de minister	=19c9 de inspecteur	=19c10 de svb	=19c14 de belastingdienst	=19c16 de commissie	=19c17 de rechter	=19c18 de rechtbank	19c19 de medewerker*	=20c5 de aanvrager	=20c7 de belanghebbende	=163c6 de gelegenheid ... aan|om te vullen|herstellen|verbeteren	=163c7 de kans ... aan te vullen|herstellen|verbeteren	=205c0 de gemeente	=205c2 de dienst	=205c3 de minister	=205c4 de inspecteur	=205c5 de rechter	=205c6 de rechtbank	=205c7 de commissie	=240u9 de beschikking over een	=665c1 de minimis steun	=665c2 de minimissteun	=666c2 de minimis verklaring	=666c3 de minimisverklaring	=760u0 de betreffende	=824u0 de eerstkomende tijd	=940c0 de mening toegedaan	=982c1 de onderhavige	=1116u1 de verzoeken u	=1131u1 de voornemens	=1145u1 de wensen te	=1328c0 de komende tijd	=1328c1 de komende periode	=1328c5 de aankomende periode	=1328c6 de eerstkomende tijd
aflossing	53c0
beoordelen	=170c39 beoordelen wij|we
beëindigen	201c6
boetebeschikking	222c3
verklaringen	=373c1 verklaringen van erfrecht
betekeningen	393c1
teruggevorderde	397c6
ontvankelijke	563c1
griffierecht	581c0	=581u3 griffierecht aan de rechtbank	=743c9 griffierecht ad	=744c34 griffierecht voldoen	744c35 griffierecht ... voldoen	744c36 griffierecht ... voldaan
functionaris	=645c0 functionaris gegevensbescherming	=645c1 functionaris voor gegevensbescherming	=645c2 functionaris voor de gegevensbescherming
eenieder	822c0
hetzij	874c0
vervaardigen	1112c0
bewijsstukken	=1142c8 bewijsstukken welke
formulierenspreekuur	1362c3
gemeenteraden	1432c1
gerechtshoven	1441c1

wijzigingsformulier	32c8
sal*	32c33 salarisstrook*	32c34 salarisspecificatie*
verificatie	70c1	650c0
weeg	170c27 weeg|wegen ... mee
bewaar	176c8	176c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
schrijven	211c0 schrijf|schrijft|schrijven
onroerende-zaakbelasting	290c2
voortijdige	=422c1 voortijdige schoolverlater	=422c3 voortijdige schoolverlaters
staatssteun	667c0
aangewend	713c2
conform	779c0	=779u0 conform aan	=779u3 conform geëist	=779u4 conform uitgevoerd	=779u5 conform uitgevoerde	=1274c2 conform uw verzoek	=1274c3 conform uw aanvraag
inwilligen	921c0
verifieerde	1100c3
vermoedelijk	1104c0
ingesloten	=1260c9 ingesloten treft u	=1260c10 ingesloten vindt u	=1260c11 ingesloten zenden wij	=1260c12 ingesloten ontvangt u	=1260c13 ingesloten gelieve u

kwijtschelding	90c0
afgelopen	203c2
belangenafwegingen	256c1
aanslagen	280c1	=280u4 aanslagen gepleegd	=280u15 aanslagen op
ingevorderde	380c6	=380u11 ingevorderde rijbewijs
preferent	412c0	=412u1 preferent geneesmiddel
team	=462u0 team handhaving
indicatie	481c0	=481u0 indicatie van de kosten	=481u1 indicatie van het bedrag	=481u2 indicatie van de prijs	=481u3 indicatie van de hoogte	=481u4 indicatie hoeveel	=481u5 indicatie geven	=481u15 indicatie van wat	=481u16 indicatie van hoe
intramurale	495c1
aangevangen	711c2

invorderingskosten	30c4 kosten|rente|incassokosten|invorderingskosten ... rekening|betalen|bij|verhoogd	207c10	382c0
factuur	32c20	223c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan	=744c12 factuur voldoen	744c13 factuur ... voldoen	744c14 factuur ... voldaan	=744c15 factuur voldaan
ingebrekestellingen	267c1
heffingskorting	300c0
niet-ingezetenen	351c1
beroepsbegeleidende	=442c0 beroepsbegeleidende leerweg	=442c1 beroepsbegeleidende leerwegen
indicatiestellingen	482c1
wilsonbekwaam	501c0
indieningsvereisten	626c1
hanteert	867c1
vermits	1103c0

inloopspreekuur	4c9
eherkenning	10c1	11c1
acceptgiro	13c51
onterecht	165c22
ontbreekt	=165c46 ontbreekt er iets	229c19 ontbreekt ... handtekening|bijlage|bewijs|datum|reden|gronden	229c34 ontbreekt|ontbreken ... bij uw|de aanvraag
derdebelanghebbende	243c2
bevoegd	=245c0 bevoegd gezag
evenredigheidsbeginsel	257c0
aanslagbiljetten	281c1
arbeidsdeskundigen	336c1
bijstand	=345c0 bijstand om niet
wendde	=1144c7 wendde zich tot
t.z.t.	1343c6
incassokantoor	1459c3

online	=4u2 online loket	10c10	12c1 digitaal|online|digid|website ... uitsluitend|alleen	160c16
beslist	22c0 beslis|beslissen|beslist	236n1 beslissen|beslist ... voor|vóór|uiterlijk
besluit	44c0	45c0	=214c5 besluit toekenning	=236c8 besluit op bezwaar	236c18 besluit ... in stand	=237c2 besluit op bezwaar	=237c3 besluit op uw bezwaar*	=1273u3 besluit met betrekking tot	=1273u4 besluit inzake uw
verlening	73c1	214c2
verdeling	138c0
vernietiging	144c0
vordering	218c6 vordering ... verschuldigd	220c3	=223c28 vordering uit handen	395c0	=395u3 vordering van de werkzaamheden	=395u4 vordering van het werk	=395u5 vordering van de bouw	=743c3 vordering ad	=744c32 vordering te voldoen	744c33 vordering ... voldaan	=1220c8 vordering ter hoogte van
onverschuldigd	219c3	398c0
rechtsmiddelen	597c1
alles	=728c0 alles overziend	=728c1 alles overziende	=728c2 alles afwegende	=728c3 alles afwegend	=728c4 alles overwegende	=728c5 alles overwegend	=728c6 alles in aanmerking genomen	=728c7 alles in aanmerking nemend	=728c8 alles in aanmerking nemende	=884u0 alles in aanmerking	=1316c3 alles in het werk stellen	=1316c4 alles in het werk gesteld	=1316c5 alles in het werk te stellen
medio	938c0
verzuimt	1117c1
lessen	=1117u5 lessen verzuimd
spoed	=1332u2 spoed naar de spoedeisende
zorgverzekeraar	1460c0

laatste	=163c23 laatste kans|gelegenheid	=163c30 laatste mogelijkheid|kans	=223c12 laatste herinnering	=224c3 laatste herinnering	722u7 laatste ... afschriften
ondertekenen	180c3 onderteken|ondertekent|ondertekenen
erfpachtcanon	524c0
geanonimiseerd	647c5
dienst	=918u0 dienst inlichtingen	=1403c0 dienst toeslagen	=1407c1 dienst uitvoering onderwijs	=1451c0 dienst terugkeer en vertrek
ondergetekenden	981c1
vervaardigd	1112c2
ouderenconsulent	1361c3

wij	=4c25 wij zitten aan|op|in	19c0	=22c6 wij|we bellen|sturen|betalen|beslissen|nemen|laten|reageren|maken|behandelen|informeren	=23c8 wij|we|ik verzoeken|verzoek|vragen|vraag u	=41c0 wij|we bellen u	=41c3 wij|we vragen ... zelf op	=41c4 wij nemen contact met u op	=43c1 wij|we|ik hebben|heb|geven|zijn|wijzen|nodigen|nodig|vragen|willen|trekken|vorderen	164u1 wij ... meer tijd nodig	164n8 wij ... verlengen	165c34 wij ... verkeerd	165c35 wij ... vergist	=166c24 wij|we herstellen|verbeteren|passen|corrigeren	=166c48 wij|we zetten	=167n12 wij|we betalen	=176c17 wij wijzen u	=178u9 wij|we betalen	=179u1 wij|we sturen u	=182u2 wij|we laten u weten	=201u0 wij|we herstellen	=201u3 wij stoppen	=206c10 wij ontvangen	208c10 ^ wij	=212c12 wij|we|ik geven|geef u ... vergunning|ontheffing|toestemming|subsidie	=212c29 wij|we vergoeden|betalen ... kosten	=213c2 wij|we betalen mee	=213c3 wij|we betalen ... aan u	=215c29 wij|we maken|geven|vergoeden|verlenen geen	=218c19 wij|we krijgen nog <amount>	=225c1 wij|we hebben ... nodig	=225c16 wij|we missen ... gegevens|informatie	=225c21 wij|we|ik vragen|vraag u om	=225c22 wij|we controleren	=225c28 wij|we moeten|willen ... weten|horen	=225c34 wij|we weten niet	=227c1 ik|wij|we nodig|nodigen ... uit	=229c14 wij|we missen nog	=231c10 wij|we hebben ... ontvangen	=231c14 wij|we ontvingen|ontving	=236c20 wij|we blijven bij ons|het|onze	=236n0 wij|we beslissen ... binnen	=238c13 wij|we willen u|je informeren	=753c2 wij berichten u	=829c5 wij verzoeken u er rekening mee te houden	=980u4 wij brengen graag onder uw aandacht	=1086u1 wij dit schrijven	=1116c2 wij verzoeken	=1144u0 wij wenden ons tot	=1258c7 wij bevestigen de goede ontvangst	=1266c2 wij hebben ... in goede orde ontvangen	=1269c0 wij wenden ons tot u	=1269c4 wij richten ons tot u	=1275c5 wij hebben het genoegen	=1276c4 wij betreuren het u te moeten	=1276c7 wij moeten u helaas mededelen	=1290c1 wij merken op dat	=1290c6 wij merken hierbij op dat	=1308c3 wij brengen ter algemene kennis	=1313c4 wij brengen graag onder uw aandacht	=1313c5 wij vestigen uw aandacht op	=1313c10 wij vragen uw aandacht voor	=1321c1 wij maken van de gelegenheid gebruik	=1321c2 wij maken van deze gelegenheid gebruik	=1321c5 wij maken graag van de gelegenheid gebruik
verwachten	=5c4 verwachten wij u	45c33	=181c2 verwachten wij|we u	206c5 verwachten|verwacht ... van u	=227c5 verwachten wij|we u
aanpassing	49c0
verschuiven	164c12 verzet|verzetten|verplaatsen|verschuiven ... afspraak|gesprek	164c55 verschuiven|opschuiven
houd	176c10 houd ... bij de hand	176c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
verschijnen	181c1
uit	=192c2 uit te leggen	=683c2 uit huis geplaatst	=683c3 uit huis plaatsen	=683c4 uit huis te plaatsen	=1078c0 uit dien hoofde	=1078c1 uit dezen hoofde	=1079c0 uit eigener beweging	=1079c1 uit eigen beweging	=1084c2 uit te vaardigen	=1151u14 uit te zenden	=1245c0 uit hoofde van	=1246c0 uit kracht van	=1247c0 uit oogpunt van	=1247c2 uit een oogpunt van
bestuursorgaan	244c0
volmachten	270c1
bestaanskosten	324c3
geslachtsnamen	364c1
voorzieningenrechters	575c1
verschillen	=1090u3 verschillen van mening
verrichten	1106c0
verschaffen	1107c0
verschaften	1107c4
vervaardigden	1112c4
verzochten	1116c9
belastingdienst	1402c0
openbaar	=1422c0 openbaar ministerie

uitgenodigd	45c21	227c3
mist	=229c15 mist nog
heffingsambtenaar	287c0
stuitingen	410c1
gebruikelijke	=487c0 gebruikelijke hulp	=487c1 gebruikelijke zorg
cliëntondersteuner	490c0	490u0 cliëntondersteuner ... gratis	490u2 cliëntondersteuner ... helpt	490u3 cliëntondersteuner ... met u	1358c0
spoedmachtiging	685c0
woonplaatsbeginsel	700c0
bewerkstelligde	761c2
wederom	1140c0
clientondersteuner	1358c2
wijkcoaches	1377c1
toeslagenservicepunten	1396c2

loop	4c19 loop ... binnen	4c27 loop|loopt ... binnen	13c58 loop|loopt ... binnen	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
papieren	=12c6 papieren aanvragen|formulieren|stukken ... niet	=13c4 papieren formulier	=13c5 papieren versie	=13c37 papieren aanvraag|exemplaar|brief	=13n10 papieren aanvragen nemen wij niet
samenwerkingsverband	=424c0 samenwerkingsverband passend onderwijs	=424c2 samenwerkingsverband voor passend onderwijs	=424c3 samenwerkingsverband van scholen
peiljaren	439c1
seponeerde	471c3
schriftelijke	=699c0 schriftelijke aanwijzing	=699c1 schriftelijke aanwijzingen	=699u0 schriftelijke aanwijzingen op	=699u1 schriftelijke aanwijzingen in
kennisnemen	=928c3 kennisnemen van
uiteenzetten	1080c0
noteer	=1303u6 noteer in dit kader

ret*	13c7 retourenvelop*	39c4 retourenvelop*
<date>	28c1 <date> om <time>	28c2 <date> van <time>	28c3 <date> <time>	227c35 <date> om <time>	227c36 <date> om <number> uur	227c37 <date> tussen <time>
ander	=164c45 nieuw|nieuwe|ander tijdstip|moment|datum|afspraak
heb	169c0 hebben|heb ... bekeken|gekeken|meegewogen|afgewogen|onderzocht ... situatie|omstandigheden	212c4 heb|hebben ... toegekend	212c26 hebt|heeft|heb ... recht op zorg|hulp|ondersteuning|vervoer|verlof	=225c0 hebben|heb wij|we|ik ... nodig	231c3 hebben|heb|heeft ... aanvraag|bezwaar|bezwaarschrift|melding|brief|verzoek|klacht ... ontvangen	=231c9 hebben|heb uw|je ... ontvangen	=231c13 hebben|heb uw|je ... binnen	=240u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over	=384u5 heb mij ... verrekend	=892u1 heb ik in goede orde ontvangen	=1266c1 heb ik in goede orde ontvangen	1346u10 heb|hebt|heeft|hebben ... tijdig
vorig	=203c4 vorig jaar
voorkom	218n4 voorkomt|voorkom|voorkomen	219n3 voorkomt|voorkom|voorkomen
her*	224c1 herinnering*
herroepen	236c11 herroepen ... besluit	236c23	587c0
ambtshalve	248c0
saneringskredieten	406c1
primaire	=428c1 primaire onderwijs	=571c1 primaire besluit	=571c2 primaire besluiten
rooilijn	614c0
alhier	726c0
continueert	782c1
convenieert	783c1
kosteloze	930c1
bijtijds	1346c2
kredietbank	1449c0
cjib	1456c0
incassobureau	1459c0

toelichting	=7c34 uitleg|informatie|inlichtingen|toelichting geeft|geven|bij|van	177c5
overdracht	110c0
terugvordering	125c0	396c0
moeilijke	=168c18 moeilijke situatie	=168c34 moeilijke tijd|periode|omstandigheden
reactie	=171c4 reactie op dit|ons|het voornemen	=171c16 reactie geven	186c2 reactie ... voornemen
overmaakt	178c3 overmaken|overmaakt|overgemaakt
overwegen	233c3 overwegen ... te	233c6 overweegt|overwegen ... intrekken|opleggen|stoppen|beëindigen
derde-belanghebbende	243c0
opschort	264c1
duurzaam	=325c1 duurzaam gebruiksgoed	=328c0 duurzaam gescheiden
resterende	=330c1 resterende verdiencapaciteit	1029c5	=1029u0 resterende verdiencapaciteit
beleid	347u2 beleid ... herzien
toezicht	=462u2 toezicht en handhaving
persoonsgebonden	=474c0 persoonsgebonden budget	=474c1 persoonsgebonden budgetten
eraan	=744u7 eraan voldoen	=744u8 eraan voldaan
creëerde	784c3
dezerzijds	804c0
opgemerkt	=807u8 opgemerkt dient te worden dat	=1290c7 opgemerkt dient te worden dat	=1290c9 opgemerkt wordt dat	=1290c11 opgemerkt moet worden dat	=1290c13 opgemerkt zij dat

bellen	0c7	7c14 bel|bellen|belt	=7c27 bellen|bel|mailen|mail naar	13c26 bel|belt|bellen ... afspraak|formulier|aanvragen|regelen|regeling|uitstel|doorgeven|verzetten|afzeggen|aanmelden	=21c0 belt|bellen u	=22c5 bellen wij|we	=41c1 bellen wij|we u	166c6	170c6	199c0 bel|belt|bellen
van	3c8 van <time> tot <time>	3c9 van <number> tot <number> uur	3c37 van <number> tot half	=4c30 van harte welkom	=218c16 van u|je teruggevorderd	=221n0 van plan	=225c20 van u nodig	=233c0 van plan	=247c0 van rechtswege	1037c8 van ... sprake is	=1088c0 van dien aard	=1089c0 van kracht zijn	=1089c3 van kracht is	=1089c6 van kracht was	=1089c7 van kracht waren	=1089c10 van kracht blijft	=1089c11 van kracht blijven	=1089c12 van kracht worden	=1089c13 van kracht wordt	=1089u0 van kracht geweest	=1089u1 van kracht geworden	=1089u2 van kracht gebleven	=1089u3 van kracht ... geworden	=1089u4 van kracht ... gebleven	=1089u5 van kracht ... geweest	=1090c0 van mening zijn	=1090c7 van mening bent	=1090c8 van mening is	=1090c9 van mening was	=1090c10 van mening waren	=1090c15 van oordeel zijn	=1090c22 van oordeel bent	=1090c23 van oordeel is	=1090c24 van oordeel was	=1090u0 van mening veranderd	=1090u1 van mening verschillen	=1090u4 van mening gewijzigd	=1090u5 van mening geweest	=1090u6 van mening gebleven	=1090u7 van mening ... veranderd	=1090u8 van mening ... geweest	=1090u9 van mening ... verschillen	=1091c0 van toepassing zijn	=1091c2 van toepassing is	=1091c5 van toepassing was	=1091c6 van toepassing waren	=1091c7 van toepassing blijft	=1091c10 van toepassing verklaard	=1091c11 van toepassing zijnde	=1154u3 van toepassing zijnde	=1157u4 van zorg dragen	=1158u3 van de zorg voor	=1158u4 van zorg voor	=1248c0 van de zijde van	=1248c1 van de kant van	=1248c2 van zijde van	=1285c0 van dienst te zijn geweest	=1285c1 van dienst te hebben kunnen zijn	=1285c2 van dienst geweest te zijn	=1314c0 van onze kant willen wij	=1314c2 van onze zijde willen wij
digid	10c0	11c0	12c1 digitaal|online|digid|website ... uitsluitend|alleen
antwoordenveloppe	13c56
kennis	15c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen	=928c0 kennis nemen van	=928c1 kennis genomen van	=928c4 kennis te nemen van	=928c5 kennis neemt van	=928c6 kennis genomen
tweede	=36c4 eerste|tweede|derde|vierde lid	=163c13 tweede kans	=167n7 tweede regeling	=223c24 tweede verzoek
voldoening	66c1	=1119c0 voldoening van	=1119u0 voldoening van het werk	=1119u1 voldoening van uw werk	=1119u2 voldoening van werk	=1119u3 voldoening van werken	=1119u4 voldoening van vrijwilligerswerk
begin	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
vergoeding	=212c7 subsidie|toelage|vergoeding is toegekend	=743c7 vergoeding ad	=1220c6 vergoeding ter hoogte van
arbeidsdeskundige	336c0
uittreksel	361c0
mentorschappen	369c1
opeisbare	414c1
niet-ontvankelijkheidsverklaring	565c2
geacht	=843c0 geacht te	=843c4 geacht wordt	=843c5 geacht worden
zulks	1159c0
omwille	=1206c0 omwille van	=1206u0 omwille van de duidelijkheid	=1206u1 omwille van de volledigheid	=1288c3 omwille van de duidelijkheid	=1288c4 omwille van de volledigheid
zorgkantoor	1448c0

beperkte	=378c1 beperkte gemeenschap van goederen
voor-	=430c1 voor- en vroegschoolse educatie
onderverhuren	518c0
onttrekkingsvergunning	528c0
onderbestedingen	676c1
beschik	=758c2 beschik over
geëffectueerd	826c3
nopen	973c0
ophelderingen	1003c1
staven	1038c0

zet	13c65 zet ... op papier	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	176c11 zet ... op	176c21 ^ zet ... in|op|bij|erbij|neer	1080c6 zet ... uiteen	=1080c8 zet uiteen	=1303u4 zet in dit kader
zodra	17c5	=789u1 zodra daartoe gelegenheid	=789u2 zodra wij daartoe	=1349c0 zodra mogelijk	=1349c1 zodra het mogelijk is	=1349c2 zodra dit mogelijk is	=1349c3 zodra dat mogelijk is	=1349c4 zodra daartoe gelegenheid	=1349c5 zodra wij daartoe	=1349c6 zodra de mogelijkheid zich voordoet
aanwending	72c0
aflost	167c26 aflost|aflossen ... keer|maand
bestuursorganen	244c1
verzuimboeten	309c2
loonwaarden	334c2
vergunningplichtig	605c0
betrouwbaarheidsniveaus	652c1
liquiditeitsbegroting	675c2
verrichtten	1106c3
bureau	=1461c0 bureau krediet registratie

bereikbaar	3c19 bereikbaar ... *dag
betaal	45c16	167c3 betaal|betaalt|betalen|betaling ... in gedeelten|gedeeltes|delen|stukken|termijnen|stapjes	167c8 betaalt|betalen|betaal ... elke|per maand|week	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	178c1 betaal|betaalt|betalen|betaald	218c4 betaal ... terug	218c9 betaalt|betaal ... aan ons terug	221c8 betaal ... boete
appje	166c41 belletje|telefoontje|seintje|appje|mailtje
verbeter	166c51 aanpassen|verbeter|verbeteren|wijzigen
rekening	168c4 rekening ... met uw situatie|omstandigheden	=169c9 rekening gehouden met uw	170c12	223c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open	223c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan	=744c23 rekening voldoen	=744c24 rekening te voldoen	744c25 rekening ... voldaan	=744c26 rekening voldaan	=806u47 rekening mee te houden	=806u48 rekening mee te worden	=806u49 rekening mee gehouden te	=829c2 rekening mee te worden gehouden	=849u0 rekening gehouden	=1123u4 rekening neem	=1123u5 rekening neemt	=1123u6 rekening nemen	=1123u7 rekening genomen	=1123u8 rekening te nemen	=1123u9 rekening hebben genomen	=1123u10 rekening heeft genomen
naheffingsaanslag	221c9	222c4	283c0
strafbeschikking	221c24	451c0
onttrekkingsvergunningen	528c1
onbewoonbaarverklaringen	529c1
cumulaties	668c1
bovengenoemde	775c1
bovenvermelde	775c3
geverifieerde	1100c6

uploaden	10c7	11c5	179c5 upload|uploaden|uploadt
welk	=167c27 welk bedrag ... missen
desaangaande	794c0
impliceerde	882c2
resterend	1029c4

afzender	6c3
krediethypotheek	344c0
draagkrachtmetingen	438c1
gedoog	465c1
verwerkers	630c1
cofinanciering	661c0
forfaitaire	673c1
gevolg	=863c0 gevolg geven aan	=863c1 gevolg gegeven aan	=863c2 gevolg te geven aan	=863c3 gevolg geeft aan	=863c4 gevolg kunnen geven aan	=863c5 gevolg gegeven	=863c6 gevolg te geven	=863c9 gevolg gevend aan	=863c10 gevolg is gegeven	=1274c4 gevolg gevend aan uw verzoek
hanteren	867c0
premature	1018c1	=1018u1 premature baby	=1018u3 premature geboorte
metalen	=1038u1 metalen staven
waaromtrent	1139c0
omgaand	1340c3
leerplichtambtenaar	1455c0

app	10c20
gerekend	=29c9 gerekend vanaf
hoger	=158n2 hoger beroep loopt	=754c2 hoger beroep aantekenen	=754c4 hoger beroep aan te tekenen	=754c8 hoger beroep aantekent
correctie	166c46 corrigeren|correctie	166c54
hiervoor	=221c27 hiervoor|daarvoor krijgt|moet|betaalt u|je
constateerde	227n4	781c3
ontbreken	229c5 ontbreken ... gegevens|stukken|documenten|bijlagen	229c34 ontbreekt|ontbreken ... bij uw|de aanvraag
minnelijke	407c1
zekerheidstellingen	468c1
erfpacht	523c0
zelfbewoningsplicht	525c0
niet-ontvankelijke	564c1
reclamante	583c2
vaststellingsbeschikkingen	655c3
completeerde	778c2
beleefd	=812u1 beleefd doch dringend	=1115u1 beleefd verzocht	=1116u9 beleefd te verzoeken	=1307c2 beleefd doch dringend	=1307c15 beleefd verzoeken	=1307c16 beleefd te verzoeken
treden	887c4 treden ... in contact	=887c7 treden in contact	=898c5 treden in overleg met	898c8 treden ... in overleg	=898c10 treden in overleg
welzijnswerk	1376c2

vraagt	=7c13 vraagt u naar	13c36 vraag|vraagt|vragen ... formulier ... aan	15c28 vraag|vraagt ... iemand	164c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	191c0 vraag|vraagt ... aan	=193c0 vraag|vraagt ons|om|de|het
onjuiste	165c8 onjuist|onjuiste|onjuistheden
voorkomt	218n4 voorkomt|voorkom|voorkomen	219n3 voorkomt|voorkom|voorkomen
pseudonimiseer	646c1
beogen	752c0
bewilligt	762c1
uwerzijds	1087c0

gelieve	23c5	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=829c6 gelieve er rekening mee te houden	851c0
dienen	=23c13 dienen te	=46c1 dienen te worden	46c2 dient|dienen ... te worden	46c6 dient|dienen ... te zijn	806c1 dienen ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	=806u1 dienen te	=806u11 dienen als bewijs	=806u12 dienen als basis	=806u14 dienen ter	=806u16 dienen tot	=806u18 dienen ertoe	=806u38 dienen om	806u43 dienen ... te laat	806u46 dienen ... in dan	=807c1 dienen te	=807u1 dienen te allen	=807u4 dienen te zijner
latere	=164c54 latere datum
rechtsopvolger	279c0
lagere	=656c2 lagere vaststelling	=656c3 lagere vaststellingen
nihilstelling	657c2
subsidieplafonds	659c1
geringe	857c1
laatstelijk	932c0
geparticipeerd	1013c4
vergde	1097c2
naargelang	=1161c3 naargelang van	1161c4
svb	1406c0

digitale	=4u1 digitale loket
om	=164c2 om uitstel	213n9 om ... te kunnen	=225n3 om te betalen	=345c3 om niet verstrekt	=345c4 om niet verleend	=345c5 om niet toegekend	=1046u0 om te weten	1046u1 om ... te weten	=1102u19 om niet verleend	=1110u0 om niet verstrekt	=1205c0 om reden van	=1205c1 om redenen van	=1205c2 om reden dat	=1205c3 om de reden dat
ziet	165c10 ziet|zie|vindt ... fout	=165c25 ziet u|je iets	1048c5 ziet ... tegemoet	=1048c10 ziet tegemoet
meld	166c8	170c11	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	182c0 meld|meldt|melden|doorgeven|doorgegeven	191c7 meld ... aan	195c0 meld|meldt ... aan
briefadressen	354c1
aftoppingsgrens	515c0
vergunningsplichtig	605c2
authenticaties	648c1
wend	=1144c6 wend u tot	1144c10 wend ... tot	=1144u1 wend mij tot	=1144u3 wend ik mij tot	=1269c3 wend ik mij tot u
dezer	=1329c2 dezer dagen

belanghebbende	20c6	24c0 belanghebbende|belanghebbenden ... kan|kunnen	242c0
wijzigt	45c39	238c6 wijzigt ... per|vanaf
saneringskrediet	406c0
verwerker	630c0	=630u0 verwerker van afval	=630u2 verwerker van grondstoffen
zaak	=806u31 zaak dient op	=806u32 zaak dient bij	=806u33 zaak dient om
vermoedelijke	1104c1
bezwaarcommissie	1438c4

omzetting	97c0
spoedprocedure	162c2
en	=174c1 en betaal|stuur|bel|vul|lever|meld|geef|neem|maak|vraag|upload|onderteken	=820u1 en het een en ander
aanslagbiljet	281c0
meegedeeld	935c12
refererend	=1025c4 refererend aan	=1025c7 refererend naar	=1265c9 refererend aan uw	=1265c10 refererend aan ons	=1265c11 refererend aan onze
resumerend	1032c0
liep	=1057u2 liep teneinde
uitvaardigt	1084c3
hoogheemraadschap	1434c2

gemeentehuis	4c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
zonder	=13c30 zonder internet	=13c57 zonder postzegel	=31c12 zonder tijdige	=31c16 zonder reactie	=221n4 zonder boete	=318u0 zonder tegenprestatie	1046u11 zonder ... te weten	=1156c0 zonder nadere aankondiging	=1156c1 zonder nader bericht	=1170c2 zonder tussenkomst van	=1342c2 zonder dralen	=1350c0 zonder uitstel	=1350c1 zonder verwijl	=1350c2 zonder nader uitstel	=1350c3 zonder verder uitstel	=1350c4 zonder enig uitstel	=1350u0 zonder uitstel van betaling	=1350u1 zonder uitstel te	=1350u2 zonder uitstel aan
bevestig	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	231c0 bevestig|bevestigen ... ontvangst|ontvangen	=1258c8 bevestig ik de goede ontvangst
mandaten	246c1
invorderingsambtenaren	288c1
inburgeringsplichtigen	548c2
attendeer	742c2
continueren	782c0
conveniëren	783c0
voorhands	1133c1
sociaalraadslieden	1354c5
gemeentes	1430c2

dag	=3c16 dag en nacht	=29c21 dag na verzending	164c30 datum|tijd|tijdstip|dag ... niet uit|past|schikt|gelegen
overmaken	178c3 overmaken|overmaakt|overgemaakt
wel	=218c23 wel moet ... terug
rechterlijke	=269u4 rechterlijke machtiging	=505c0 rechterlijke machtiging	=505c1 rechterlijke machtigingen
rechtmatige	273c1	=536c2 rechtmatige verblijf
urgentieverklaringen	509c1
egalisatiereserves	662c1
netwerkpleegouder	698c2
ofschoon	976c0
onverhoopt	992c0
voornoemd	=1086c10 voornoemd schrijven	1132c2

*dag	3c25 *dag en *dag
over	=8c5 over de uitslag|inhoud kan niet worden gecorrespondeerd	167c33 over <number> maanden verdelen|verdeeld|spreiden	=168c21 over uw|je|jouw situatie|omstandigheden	=178c3 over te maken	=179c3 over te leggen	=204c7 over de periode	758c8 over ... beschikken	758c9 over ... beschikt	758c10 over ... te beschikken	758u2 over ... weken beschikt	758u3 over ... beschikt op	758u4 over ... beschikken op	=820u2 over een en ander weer	=1005c0 over te leggen	=1008c2 over te gaan tot	=1329c5 over enkele dagen	=1329c7 over enkele weken	=1339c0 over enige tijd	=1339c1 over enige weken	=1339c2 over enige maanden	=1339c4 over een tijdje	=1339c5 over een poosje
verstrekking	73c2
vaststelling	136c0
voortzetting	151c0
bet*	167c0 betalingsregeling*
download	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg
gewaarmerkt	360c0
nalatenschap	371c0
legden	=386c8 legden beslag
behelzen	745c0
geschiedt	859c1
indertijd	907c0
luiden	=933c1 luiden als volgt
poog	1016c2
verzuimen	1117c0

daarnaast	37c3 ^ daarnaast
invordering	86c0	379c0	=379u0 invordering van het rijbewijs	=379u1 invordering van uw rijbewijs
nasturen	163c32
hem	=760u9 hem betreffende
dienden	806c3 dienden ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	=806u3 dienden te	=806u41 dienden om	=807c4 dienden te
inkomen	917c4 inkomen ... genoten	=917c8 inkomen genieten	=917c9 inkomen geniet
nalaat	=959c4 nalaat te	=959c5 nalaat om
noopten	973c3
stalen	=1038u3 stalen staven
landelijk	=1457c1 landelijk bureau inning onderhoudsbijdragen

zijn	=7c35 haar|zijn|mijn doorkiesnummer|telefoonnummer|nummer|directe	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	23c3 bent|is|zijn u|je? verplicht	=23c17 zijn wij genoodzaakt u	=168n5 zijn ons niet bekend	=215c27 is|wordt|zijn geweigerd	=231c16 is|zijn bij ons? binnen	=849c5 zijn gehouden om te	=940c1 zijn de mening toegedaan	=1047c2 zijn te wijten aan	=1089c2 zijn van kracht	=1090c1 zijn van mening	=1090c12 zijn wij van mening	1090c14 zijn ... van mening	=1090c16 zijn van oordeel	1090c26 zijn ... van oordeel	=1091c3 zijn van toepassing	=1095c2 zijn vereist	=1113c2 zijn vervat in	=1149c3 zijn woonachtig	=1292c8 zijn erop attent gemaakt	=1301c0 zijn zo vrij	=1301c1 zijn wij zo vrij
had	155n6 hebt|heeft|had ... bezwaar gemaakt	204c9 had|hadden	219c7 had ... geen recht	=231n8 had u	=240u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
zetten	166c42 zetten ... recht|om	1080c5 zetten ... uiteen	=1080c7 zetten uiteen
afbetaalt	167c34 afbetaalt|afbetalen
zitten	229c25 zit|zitten ... niet bij
schortte	264c9 schortte ... op
berekeningsjaren	296c1
bestemmingsplan	602c0
profilering	643c0	=643u0 profilering van de school	=643u1 profilering van de gemeente	=643u2 profilering van het gebied
egalisatiereserve	662c0
separate	1035c1
verplichtingen	=1142c4 verplichtingen welke
attent	=1292c7 attent op het feit
waterschap	1434c0

mailt	10c25	166c21
horen	=21c6 krijgen|ontvangen|horen u	=166c43 horen wij|we ... graag	170c26	=1046u5 horen te weten
wat	=23u2 wat moet u	=23u4 wat vragen wij	=24u3 wat kunt u	=42c0 wat gebeurt er nu|daarna|verder	=44c4 wat is het besluit	=44c5 wat hebben wij besloten	=164c53 wat meer|langer	=168c67 wat dit|het voor u|je	=171c8 wat u ervan vindt	=171c17 wat vindt u
wijzen	45c6	212c2 wijzen|wijs ... aanvraag ... toe	215c0 wijs|wijzen|wijst ... af
realisering	93c1
verwijtbaar	=338c0 verwijtbaar werkloos	=338c2 verwijtbaar werkloze	458c0	=458u0 verwijtbaar werkloos
verweerder	573c0
vergunningvrije	606c1
vergunningsvrije	606c3
rectificaties	640c1
gecertificeerde	=679c0 gecertificeerde instelling	=679c1 gecertificeerde instellingen	=1452c0 gecertificeerde instelling	=1452c1 gecertificeerde instellingen
minderjarig	695c0
aanspraak	=708c0 aanspraak maken op	=708c1 aanspraak maakt op	=708c2 aanspraak kunt maken op	=708c3 aanspraak te maken op	=708c4 aanspraak op maken	=708c5 aanspraak gemaakt op
adequate	719c1
geconstateerde	781c6
gerectificeerde	1022c4
hieruit	=1135c11 hieruit voortvloeiende
vluchtelingenwerk	1360c0
straatadvocaat	1401c0

telt	34c2 tel|telt ... op
iets	=165c2 iets over het hoofd	=165c3 iets gemist	=165c17 iets vergeten	=165c29 iets vergeten|verkeerd	=165c43 iets niet klopt|goed	=165c47 iets mis|missen	=165c51 iets vergeten of verkeerd	=168c51 iets gebeurd	=168c62 iets aan de hand	=171c24 iets zeggen over
mee	=179c0 mee te sturen	=200c1 mee te nemen	=935c13 mee te delen	=935u12 mee te delen in	=1379c1 mee nederland	=1379c2 mee nl
forensenbelasting	311c0
dientengevolge	810c0
hoogachtend	879c0
jeugdstem	1384c0

raadslieden	15c62 raadslieden|raadsman|vertrouwenspersoon
artikel	36c0 artikel|artikelen|art.|art|artt. <number>	36c1 artikel|artikelen|art.|art <code>	36c2 artikel|artikelen|art. <time>
herstellen	163c8	=165c21 herstellen wij ... fout	=166c25 herstellen wij|we	201c0 herstel|herstellen|herstelt	=201u1 herstellen wij|we	229c23 herstellen ... verzuim
vast	=167c20 vast bedrag per maand	=212n23 vast op
beleidsregels	253c1
hoorzittingen	584c1
milieueffectrapportages	620c3
netwerkpleeggezinnen	698c1
hanteerden	867c4
verkrijg	1101c2
verkreeg	1101c3
voorrang	=1102u11 voorrang verlenen	=1102u12 voorrang te verlenen	=1102u13 voorrang verleend	=1102u14 voorrang verleende	1102u15 voorrang ... verleend
voorshands	1133c0
welzijnsorganisaties	1376c1

half	3c36 half <number> tot <number>
opgeschort	30c13	264c4
verhinderd	164c23	1099c0	=1099u0 verhinderd door	=1099u1 verhinderd dat	=1099u4 verhinderd wordt
maandelijkse	=167c4 maandelijkse delen|termijnen|bedragen
terugsturen	179c14
forensenbelastingen	311c1
termijnen	=743c5 termijnen ad
waarover	758c11 waarover ... beschikt	758c12 waarover ... beschikken
insgelijks	920c0
gestaafd	1038c2
vorenstaand	1136c2

verwacht	5c5	=181c3 verwacht ik u	206c5 verwachten|verwacht ... van u	=227c6 verwacht ik u
telefoontje	13c64 belletje|telefoontje ... genoeg|dan|en	166c41 belletje|telefoontje|seintje|appje|mailtje
vergezellen	15c50
nieuw	=164c45 nieuw|nieuwe|ander tijdstip|moment|datum|afspraak
volmacht	270c0
restverdiencapaciteit	330c0
verbeurden	466c4
crisismaatregelen	504c1	=504u0 crisismaatregelen van het kabinet
verdaagt	593c2
aanvang	710c0
aanving	711c9
behelsden	745c3
beoogden	752c3
bezigden	763c3
desgevraagd	797c0

waarom	=23u6 waarom moet	44n1
identiteitsbewijs	32c15
stellen	206c6 stellen|stel ... in de gelegenheid	212c8 stel|stellen ... subsidie|toelage ... vast	233c12 stellen|stel ... ons|mij voor	656c7 stellen ... lager vast	=871c3 stellen het op prijs	=871c5 stellen het zeer op prijs	=888c4 stellen u in de gelegenheid	=888c6 stellen wij u in de gelegenheid	895c3 stellen ... in kennis	=895c11 stellen in kennis	=997c2 stellen ons op het standpunt	=997c7 stellen wij ons op het standpunt	998c5 stellen ... op schrift	=998c8 stellen op schrift	1059c7 stellen ... ter beschikking	=1059c10 stellen ter beschikking	1060c5 stellen ... ter hand	=1060c8 stellen ter hand	=1316c2 stellen alles in het werk
burgerlijke	=362c0 burgerlijke staat	=363c0 burgerlijke stand
invorderingsrentes	381c1
beschikte	=757c2 beschikte op	=758c3 beschikte over
stelden	895c7 stelden ... in kennis	=895c15 stelden in kennis
gehoor	=1274c5 gehoor gevend aan uw verzoek
gemakshalve	1287c1
huurteams	1398c1
cocensus	1454c2

facturen	32c21	223c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open
afhandeling	52c0
afschrijving	55c0
uitvaardiging	133c0
bijstandsnormen	323c1
urenstaat	479c0
vreemdelingenbewaring	542c0
assisteert	741c1
dewelke	803c0
enerzijds	827c0
inzake	923c0	=1268c7 inzake bovengenoemd	=1273c7 inzake uw brief	=1273c8 inzake uw verzoek	=1273c9 inzake uw aanvraag
zien	1048c3 zien ... tegemoet	=1048c8 zien tegemoet
taalvrijwilliger	1394c2

langs	=4c3 langs te komen	13c25 langs ... brengen	=181c7 langs te komen	=227c34 langs op <date>	=1271c0 langs deze weg	=1271c2 langs dezen weg	=1271u0 langs deze weg in	=1271u1 langs deze weg staan	=1271u2 langs deze weg liggen	=1271u3 langs deze weg ligt	=1271u4 langs deze weg loopt
wijkcentrum	4c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
missen	=31c5 missen wij|we	=165c1 missen wij iets	229c16 missen ... handtekening|bijlage|bijlagen|gegevens|stukken
weigering	153c0
tijd	164c30 datum|tijd|tijdstip|dag ... niet uit|past|schikt|gelegen
ziekte	168c16 ziek|ziekte ... rekening|bel|laat	=168c59 ziekte schulden
manen	223c1 maan|manen ... aan
wilsbekwaam	502c0
gecontracteerde	=506c0 gecontracteerde zorg	=506c1 gecontracteerde zorgaanbieder	=506c2 gecontracteerde zorgaanbieders	=506c3 gecontracteerde aanbieder	=506c4 gecontracteerde aanbieders
verschoonbaar	591c0
hecht	=1291c1 hecht eraan	=1291c3 hecht er aan u	=1291c5 hecht eraan te	=1291u0 hecht eraan vast
reclassering	1453c0

onjuist	165c8 onjuist|onjuiste|onjuistheden	183c3 onjuist ... meld|bel
eisen	=167n13 eisen wij|we	744u13 eisen ... voldoen	744u14 eisen ... voldaan
schakel	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
urgentieverklaring	509c0
niettegenstaande	967c0	=967u0 niettegenstaande het feit dat	=1207c1 niettegenstaande het feit dat
taalmaatjes	1394c1

arts	33c1
beslissing	44c1	45c3	=236c2 beslissing op uw|het? bezwaar*	=237c0 beslissing op bezwaar*	=237c1 beslissing op uw bezwaar*	=1273u6 beslissing inzake uw	=1273u7 beslissing met betrekking tot
hersteltermijn	163c11	230c7	263c0
teruggevorderd	397c5
maatwerkvoorziening	484c0
huurliberalisatiegrens	513c0
uiteengezette	1080c3
woningbouwvereniging	1464c2

curator	15c61 bewindvoerder|curator|mentor|voogd ... mag|kan|ook	368c0	=368u3 curator van het museum	=368u4 curator van de tentoonstelling
off*	32c22 offerte*
herstelperiode	163c10
draag	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=1157c7 draag zorg	1158c2 draag ... zorg voor	1158u2 draag ... kosten
rekenhuur	305c0
opleveringen	521c1
ongewenstverklaring	540c0
exploitatiesubsidies	671c3
jeugdhulpaanbieders	678c1
familiegroepsplannen	696c1
hoofdzakelijk	878c0
repercussie	1027c0
geretourneerd	1033c2

zaakbehandelaar	7c6
antwoordformulier	13c10
aanvraagformulier	32c6
art	36c0 artikel|artikelen|art.|art|artt. <number>	36c1 artikel|artikelen|art.|art <code>
krijg	=163c21 krijgt|krijg u|je ... nog|extra	=240u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
voorkomen	218n4 voorkomt|voorkom|voorkomen	219n3 voorkomt|voorkom|voorkomen
legaliseert	357c2
bewilligen	762c0
opteer	1004c2
overhandigde	1009c4

stadsloket	4c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
stopgezet	30c12
schulden	168c28	168c52 schulden|schuld ... hulp
afgevraagd	169c4 afgevraagd ... regel|geval
bestuurlijke	=221c10 bestuurlijke boete ... op	=221c19 bestuurlijke boete|sanctie|strafbeschikking	=222c1 bestuurlijke boete	=449c0 bestuurlijke boete	=449c1 bestuurlijke boetes	=449c2 bestuurlijke boeten	=450c0 bestuurlijke waarschuwing	=450c1 bestuurlijke waarschuwingen
zekerheid	=468c2 zekerheid stellen	=468c3 zekerheid te stellen	=468c4 zekerheid gesteld
instellingssubsidies	671c1
gegadigde	848c0
geschiedde	859c2
huurteam	1398c0

alleen	12c0 uitsluitend|alleen|enkel|slechts ... digitaal|online|website|digid|internet|uploaden|portaal|e-formulier|webformulier|e-mail|inloggen|app|mijn*	=12u3 alleen vragen	12u4 alleen ... nog	=12u5 alleen als	=12u6 alleen wanneer	=172c1 alleen schriftelijk	=481u11 alleen een indicatie	=1082u5 alleen en uitsluitend
aantonen	166c47 toon|aantonen	=225c26 aantonen dat
afbetalen	167c10	167c34 afbetaalt|afbetalen
afw*	217c0 afwijzing*
sanctie	221c18 sanctie ... opgelegd
kregen	=231c19 kregen|kreeg wij|we|ik ... uw|je	=240u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
belastingschuldigen	307c1
verstrekkingsbeperking	366c0
verleningsbeschikking	654c2
exploitatiesubsidie	671c2
aanmerkt	=707c4 aanmerkt als
aanwendt	713c1
amoveert	736c1
prefereert	1017c1
rdw	1411c0

beslis	22c0 beslis|beslissen|beslist
rekent	34c1 reken|rekent ... uit
al	=39c1 al ingevuld	=165c20 al betaald	165c26 intussen|inmiddels|al|reeds ... betaald	=213n7 al|eerder ontvangen	223c26 al ... over geschreven	=728c11 al het voorgaande overwegende	=1161c0 al naar gelang van	=1161c2 al naargelang van	=1161c5 al naar gelang
deelbetalingen	167c31
periode	204c4
uniforme	=278c0 uniforme openbare voorbereidingsprocedure
herhuisvesting	522c0
gerechtvaardigde	=637c1 gerechtvaardigde belang	=637c2 gerechtvaardigde belangen
hieraan	744u4 hieraan ... voldoen	=744u10 hieraan voldaan	=785c1 hieraan verbonden
benevens	750c0
beleefdheidshalve	1287c4
politie	1423c0

controle	70c0	226c7
opschorting	107c0	265c0
nieuws	239c3
onrechtmatig	274c0
toeslagpartners	301c1
optieprocedures	544c1
aanmeldgehoren	556c1
verleningsbeschikkingen	654c3
jongerenwerkers	1378c1
centrale	=1442c0 centrale raad van beroep

vindt	4c33 vindt ... plaats in|op|bij	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	165c10 ziet|zie|vindt ... fout	=176c4 vindt u op	816c2 vindt ... doorgang	=816c3 vindt doorgang
logt	=10c3 log|logt in	11c3 log|logt ... in	202c0 log|logt ... in
verwerving	89c1
verwerking	148c0	=631c2 verwerking van persoonsgegevens	=631c4 verwerking van uw persoonsgegevens
<street>	155c11 <address> ... bezwaarschrift
voorzieningenrechter	162c1	189c2	575c0	1440c0
legt	170c1 leg|legt ... uit	192c1 leg|legt ... uit	221c1 leg|leggen|legt ... boete	386c1 legt ... beslag	=386c4 legt beslag	1052c11 legt ... ten grondslag	=1052c15 legt ten grondslag
ligt	212c30 staat|ligt ... voor u klaar	1052c6 ligt ... ten grondslag	=1052c12 ligt ten grondslag
verzuimboetes	309c1
maatmanloon	331c0
loonwaardes	334c1
vangt	=711c4 vangt aan	711c8 vangt ... aan
beoogt	752c1
overhandigd	1009c2
wijkcoach	1377c0
rechtbanken	1439c1

maatregel	30c9	=934c5 maatregel treffen
teleurstellen	215c33
opschortingen	265c1
middelenvereiste	560c0
proceskostenvergoedingen	589c1
bewerkstelligd	761c4
discrepanties	811c1
deurwaarderskantoor	1458c6

leg*	32c16 legitimatie*
verlagen	170c32 verlagen|vervallen
boe*	222c0 boete*
onvoldoende	=229c7 onvoldoende gegevens
verrekenen	384c0
loonbeslagen	387c1
terugvorderde	397c3
processen-verbaal	453c1
verdagen	593c0
bouwvlakken	615c1
eenmaal	=737u0 eenmaal andermaal
pleeg	=1010c6 pleeg overleg
vernamen	1105c4

mag	4c1 kom|komt|komen|kunt|kun|mag ... langs	15c5 mag|mogen ... voor|namens u|je	=15c7 mag|mogen|kan ook bellen	=24c2 kunt|mag|kun u|je	=24u5 mag u niet	155c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	155c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	155c2 kunt|kun|kan|mag ... in bezwaar	158c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	158c1 kunt|kun|kan|mag ... in beroep	158c12 kunt|kan|mag ... naar de rechter|rechtbank	163c31 kunt|mag ... nog doen|nasturen|opsturen|betalen	193c1 kunt|kun|mag ... vragen om	=212c14 mag|mogen|kunt u ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	=212c18 mag|kunt u|je|jij ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	=212n13 mag niet	212n14 mag ... geen
iem*	15c1 iemand|iemand* ... mee
indienen	=155c33 indienen van een|uw bezwaar|bezwaarschrift	160c4
aangemaand	223c2
achterstand	223c20
gezamenlijke	=327c0 gezamenlijke huishouding	=327c1 gezamenlijke huishoudingen
dwangsommen	444c1
geseponeerde	471c6
netwerkpleegouders	698c3
ingewonnen	922c2
nalaten	=959c2 nalaten te	=959c3 nalaten om
seniorenadviseurs	1361c8
budgetmaatje	1363c2

afgeven	13c24 lever|levert|inleveren|afgeven ... balie|loket|stadhuis|gemeentehuis|wijkcentrum|bibliotheek	=13c46 afgeven bij|aan|op	179c16
doorlopende	=15u3 doorlopende machtiging
afwijken	=169c7 afwijken van de regel*	170c22
beslissingstermijnen	266c3
betaalbaarstellingen	348c1
verweerschriften	572c1
procesbelang	599c0
voorgevelrooilijnen	614c3
aanlevert	706c3
assisteren	741c0
doeleinde	813c0
nimmer	970c0
omstreeks	978c0

per	=13c0 per post	=14c1 per brief	=160c7 per post	=160c14 per e-mail	=165c28 per ongeluk	=167c24 elke|per maand ... bedrag	=714u0 per abuis	=765c4 per separate brief	=766c6 per brief van	=1014c0 per abuis	=1035u2 per separate brief	=1272c7 per deze brief	=1340c0 per omgaande	=1340c1 per ommegaande
maanden	164c41 maanden ... niets aflost|betaalt
vragenformulier	225c32 antwoordkaart|vragenformulier|vragenlijst
verzuim	229c10 verzuim ... herstellen
mandaat	246c0
inlichtingenplicht	312c0
vergunningsplichtige	605c3
afval	=630u1 afval verwerker
dataportabiliteit	642c0
adstrueerde	720c2
gewag	=864c0 gewag maken van	=864c4 gewag gemaakt van	=864c5 gewag te maken van	=864c6 gewag gemaakt	=864c7 gewag maakt
treed	=887c5 treed in contact met	=898c6 treed in overleg met
terstond	1345c0
straatadvocaten	1401c1

receptie	=4c28 receptie van
ondersteuning	=15c38 ondersteuning krijgen|nodig|van	=473c1 ondersteuning in natura
uwv	19c12	1405c0
onderzocht	=169c17 onderzocht of ... onevenredig|zwaar
hoor	=206c0 hoor ik|wij|we	206c1 hoor ... graag|liefst
steekproef	225c7
oplevering	521c0
proceskostenvergoeding	589c0
procesbelangen	599c1
verwerkersovereenkomsten	633c1
familiegroepsplan	696c0
aangelegenheden	704c1
militaire	=918u2 militaire inlichtingen
energiecoaches	1399c1

gaat	4c17 ga|gaat|kom|komt ... naar ons|het|de kantoor|stadhuis|gemeentehuis|gemeentewinkel|publieksbalie	=38c2 gaat vanzelf	155c20 ga|gaat ... in bezwaar	158c8 ga|gaat ... in beroep	=158c11 gaat|stapt u naar de rechter|rechtbank	238c7 gaat ... veranderen	=1008c7 gaat over tot	1008c10 gaat ... over tot	=1098c4 gaat vergezeld van
bezoekt	=4c29 bezoekt u ons
buiten	=30c14 buiten behandeling	=207c6 buiten behandeling	=262c0 buiten behandeling
blijft	31c18 blijft ... uit	210c4 blijft ... geldig	=236c10 blijft|blijven bij ons|het besluit|onze beslissing	416c11 blijft ... in gebreke	588c3 blijft ... in stand	=1089c8 blijft van kracht	=1091c8 blijft van toepassing
gekruist	165c33
ernstige	=168c20 ernstige gevolgen
gelijkheidsbeginsel	259c0
bijstandsnorm	323c0
lijkbezorging	374c0
gijzeling	467c0
huisvestingsvergunning	508c0
verificaties	650c1
behoeft	746c1	=746u0 behoeft geen betoog	=746u2 behoeft geen nadere toelichting	=746u3 behoeft geen nader betoog	=746u4 behoeft geen nadere uitleg	=956u1 behoeft geen nadere	=1312c0 behoeft geen betoog	=1312c2 behoeft geen nadere toelichting	=1312c3 behoeft geen nader betoog	=1312c5 behoeft geen nadere uitleg
behoort	=747c0 behoort te	747c4 behoort ... te	=747u0 behoort tot	=747u2 behoort bij	=747u3 behoort te allen	=1046u3 behoort te weten
ben	=940c2 ben de mening toegedaan	=1090c4 ben van mening	=1090c19 ben van oordeel	=1301c2 ben zo vrij	=1301c3 ben ik zo vrij

ma.	=3c29 ma. t/m vr.
stopt	45c37	201c4 stop|stopt ... met
aankoop	88c0
stort	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	178c6 stort|storten
vergunningvrij	606c0
bovengenoemd	775c0	=1086c11 bovengenoemd schrijven
bovenvermeld	775c2	=1086c12 bovenvermeld schrijven
ergo	830c0	=830u0 ergo therapie	=830u1 ergo verzekering	=830u2 ergo verzekeringen
onderschrijft	984c1
geverifieerd	1100c5
verstrek	1110c1
gebruikmakend	=1321c0 gebruikmakend van de gelegenheid

derde	=36c4 eerste|tweede|derde|vierde lid	=242u0 derde belanghebbende	=242u1 derde belanghebbenden	=243c4 derde belanghebbende	=243c5 derde belanghebbenden
plaatsing	113c0
vervallen	167n14	170c32 verlagen|vervallen
belangenafweging	256c0
reïntegratietrajecten	317c3
legaliseren	357c0
legaliseerden	357c4
verrekenden	384c4
afdeling	=462u1 afdeling handhaving	=1443c1 afdeling bestuursrechtspraak
huisvestingsvergunningen	508c1
vergunningenplafonds	608c2
vervaardigt	1112c1
cliëntvertrouwenspersoon	1385c3
dt&v	1451c1

ma	=3c20 ma t/m vr
inlichtingen	=7c9 inlichtingen bij	=7c34 uitleg|informatie|inlichtingen|toelichting geeft|geven|bij|van	7c44 inlichtingen|informatie ... bij	225c14 inlichtingen ... verstrekken	918c0	=918u1 inlichtingen en veiligheidsdienst
familielid	15c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen
verregaande	=519u2 verregaande ontbinding
staatlozen	558c2
inzagerecht	639c1
daarenboven	786c0
doeleinden	813c1
voortvloeide	=1135c2 voortvloeide uit
informatiepunt	=1352c0 informatiepunt digitale overheid

tijdens	=3c23 tijdens kantooruren|kantoortijden
ingebruikname	72c1
stil	=164c50 stilzetten|stil te zetten
begunstigingstermijn	448c0
gezinsherenigingen	553c1
tenders	669c1
aantroffen	709c7
amoveren	736c0
navolgende	964c1
prefereren	1017c0
uiteengezet	1080c1
merk	=1277c16 merk ik het volgende op	=1290c2 merk ik op dat
nederlandse	=1389c1 nederlandse schuldhulproute

partner	15c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
reageert	=31c1 reageert u|je niet	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	186c3 reageer|reageert
huu*	32c11 huurcontract*
melden	166c10	182c0 meld|meldt|melden|doorgeven|doorgegeven
buitengerechtelijke	=404u0 buitengerechtelijke incassokosten	=405c0 buitengerechtelijke incassokosten	=405c1 buitengerechtelijke kosten
bestuursrechtelijke	=507c0 bestuursrechtelijke premie	=507c1 bestuursrechtelijke premies
verblijfsdoel	534c0
feitelijke	839c1	=839u0 feitelijke informatie	=839u1 feitelijke gegevens	=839u2 feitelijke vragen
richtlijn	=923u2 richtlijn inzake
resteert	1029c1
restitueert	1030c4
hechten	=1291c0 hechten eraan	=1291c2 hechten er aan u	=1291c4 hechten eraan te	=1291c6 hechten eraan op te merken
provincie	1433c0
woningstichting	1464c3

24	=3c17 24 uur per dag
stadskantoor	4c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
opsturen	13c21 stuur|stuurt|sturen|opsturen ... <po-box>	179c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen
overlegging	91c0	=1005c5 overlegging van
herziene	347c5
gemeenschap	=378c0 gemeenschap van goederen
minnelijk	407c0
voogdij	692c0
evenmin	834c0
evident	837c0
tegen	=1005u2 tegen overlegging van	=1182c1 tegen de achtergrond van	=1209c2 tegen overlegging van	=1303c6 tegen deze achtergrond

bestrijding	65c0
*ing	212c19 *vergunning is rond|klaar|verleend	212c20 *vergunning loopt|geldt|gaat in	212c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd
beschikking	240c0	=240u8 beschikking heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|zou|zal	=757u4 beschikking op
additioneel	718c0
erkentelijk	831c0
geldpunt	1390c1
waterschappen	1434c1

schort	264c7 schort ... op
onderverhuurden	518c3
derdelanders	561c1
termijnoverschrijding	592c0
vergunningsvrij	606c2
constateer	781c2
dusdanig	817c0
verstreek	1111c2
vanzelfsprekend	=1318c2 vanzelfsprekend bereid
digitaalhuis	1393c2
deurwaarders	1458c1

e-formulier	10c13	11c14
klopt	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	165c4 klopt|kloppen ... niet	165c5 klopt ... volgens u	165c57 klopt|kloppen ... volgens u|jou	174c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	183c0 klopt|kloppen ... niet ... bel|meld|laat|geef|neem	=225c35 klopt dat
aanlevering	47c0
pakt	168c70 pakt ... uit
afweging	169c10 afweging ... betrokken
terugwerkende	=276c0 terugwerkende kracht
re-integratietrajecten	317c1
spoedeisend	=577c0 spoedeisend belang
griffierechten	581c1
verdaagden	593c4
milieueffectrapporten	620c1
penvoerders	672c1
acht	=717c0 acht slaan op	=717c1 acht te slaan op	=717c2 acht geslagen op
deswege	802c0
onzes	=945c1 onzes inziens
voorhanden	1130c0	=1130u0 voorhanden hebben
mantelzorgconsulenten	1373c1

brief	=13c41 brief naar	=13c42 brief sturen naar|aan	=14c4 brief sturen	=14c5 brief schrijven	759c1 brief ... gekruist
spe*	32c19 specificatie*
geef	166c11 geef ... door	170c9 geef ... door	170c41 geef ... aan	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	179c15 geef ... af	182c1 geef|geeft ... door	206c7 geven|geef ... u	225c23 geef|geeft ... door hoeveel|welke|wat	899c4 geef ... in overweging	=899c7 geef in overweging	1044c10 geef ... te kennen	=1044c14 geef te kennen
vooraf	=171c23 vooraf laten weten
keuze	184c1
houdt	=218c17 houden|houdt wij|we ... in op	=1094c2 houdt verband met	1094c8 houdt ... verband met
voorliggende	=319c0 voorliggende voorziening	=319c1 voorliggende voorzieningen
beneficiaire	=372c4 beneficiaire aanvaarding
geheel	=791c3 geheel dan wel gedeeltelijk	=1289c6 geheel ten overvloede
geprolongeerde	1020c4
hun	=1131u11 hun voornemens
voorafgaande	=1252c1 voorafgaande aan
vraagwijzer	1395c0

overleg	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=1010c0 overleg plegen	=1010c1 overleg te plegen	=1010c2 overleg gepleegd	=1010c3 overleg pleegt
aanmelden	182u0	191c6	195c1
overweeg	233c4 overweeg ... te
seponeer	471c1
aangezien	705c0	=705u0 aangezien voor	=705u1 aangezien als
aanmerken	=707c0 aanmerken als
aanwenden	713c0
creëert	784c1
nihil	969c0
activiteiten	=1142c7 activiteiten welke
toeslag	=1220c7 toeslag ter hoogte van
eerdaags	1329c0
formulierenbrigades	1362c1
gemeentebelastingen	1454c5

ook	=13c74 ook telefonisch	=15c8 ook bellen of schrijven	=155n12 ook in bezwaar	208c2 ^ ook	=767u10 ook bij herhaling
rekenen	166c1 rekenen ... opnieuw	=1310c2 rekenen op uw begrip
redenen	=168c17 redenen waarom ... niet kunt|kon	168c41 redenen ... waarom|rekening	=168c44 redenen waarom|waardoor
waardepeildatum	293c0
heroverweegt	569c2
nihilbeschikkingen	657c1
aangaande	703c0
hieromtrent	876c0
mededeelt	935c3
kadaster	1415c0
provinciale	=1433c3 provinciale staten
werkplein	1447c0

t/m	27c5 t/m <date>
openstelling	103c0
prestatiebeurzen	432c1
aftoppingsgrenzen	515c1
afwijzingsgronden	670c3
desniettegenstaande	799c0
gevestigd	=861c0 gevestigd te	=861u0 gevestigd te zijn	=861u1 gevestigd te worden	=861u2 gevestigd te blijven	=861u3 gevestigd te hebben
hanteer	867c2
immers	881c0
nam	928c10 nam ... kennis van	=928c14 nam kennis van	1123u2 nam ... voor

klantmanager	7c8
bereikt	=7c15 bereikt mij|me
beëindiging	58c0
beoordeling	60c0
bevordering	67c0
goedkeuring	74c0
bestudering	92c0
legen	=164n11 legen|halen wij|we
rechthebbenden	375c1
proces-verbaal	453c0	=453u0 proces-verbaal van de stemming	=453u1 proces-verbaal van het stembureau
zelfredzamer	489c2
aanmeldgehoor	556c0
cofinancieringen	661c1
behelst	745c1
behoren	=747c1 behoren te	=747u1 behoren tot	=1046u2 behoren te weten
gehouden	=849c3 gehouden bent te	=849c6 gehouden is om te	=849c7 gehouden zijn om te
gaan	=875u6 gaan ervan uit u hiermede	=1008c6 gaan over tot	1008c9 gaan ... over tot	=1284c21 gaan ervan uit u ... te hebben geïnformeerd	=1284c35 gaan ervan uit u hiermee	=1284c36 gaan ervan uit u hiermede
zijns	=945c3 zijns inziens

casemanager	7c7
inwilliging	130c0
schorst	210c3 schorst ... niet
toetsingsinkomen	295c0
stelt	416c9 stelt ... in gebreke	656c9 stelt ... lager vast	=888c5 stelt u in de gelegenheid	895c4 stelt ... in kennis	=895c12 stelt in kennis	=997c1 stelt zich op het standpunt	=997c3 stelt u zich op het standpunt	998c4 stelt ... op schrift	=998c7 stelt op schrift	1059c6 stelt ... ter beschikking	=1059c9 stelt ter beschikking	1060c4 stelt ... ter hand	=1060c7 stelt ter hand	=1316c8 stelt alles in het werk
trekkingsrechten	476c1
dagtekening	790c0
nadat	=908u7 nadat ik ... indien
inherent	=915c0 inherent aan	915c1
delen	935c7 delen ... mede	=935c14 delen wij u mee	935c17 delen ... mee dat	=935c20 delen mede	=935c25 delen mee dat	=1277c4 delen wij u het volgende mee	=1277c5 delen wij u het volgende mede
onderschrijven	984c0
onderschreven	984c3
gerectificeerd	1022c3
digi-taalhuis	1393c3

kijkt	15c46 kijkt ... met u mee	170c30
eens	44n0
aanmelding	48c0
aanvulling	50c0	163c17	=165c55 verbetering|aanvulling doorgeven
verplaatsen	164c12 verzet|verzetten|verplaatsen|verschuiven ... afspraak|gesprek	164c38	187c4
daarmee	=176c0 daarmee kunt|kun	=178u7 daarmee kunt u
vergrijpboeten	308c2
tegenprestatie	318c0
onbewoonbaar	=529c2 onbewoonbaar verklaard	=529c3 onbewoonbaar verklaren	=529c4 onbewoonbaar te verklaren
proforma	580c2	=580u2 proforma factuur
voorwaarden	744u11 voorwaarden ... voldoen	744u12 voorwaarden ... voldaan
daartoe	789c0	=1008c14 daartoe over te gaan	=1008c16 daartoe overgaan

incassokosten	30c4 kosten|rente|incassokosten|invorderingskosten ... rekening|betalen|bij|verhoogd	207c11	404c0
bezwaarprocedure	159c3
foutje	165c9 fout|fouten|foutje	165c45
zie	165c10 ziet|zie|vindt ... fout	176c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	1048c4 zie ... tegemoet	=1048c9 zie tegemoet
regeling	=167c13 regeling treffen	167c21 regeling ... betalen|betaling|aanvragen|afspreken|maken|treffen	=1026c0 regeling treffen	=1026c1 regeling te treffen	=1026c2 regeling getroffen	=1026c4 regeling kunnen treffen	=1026c5 regeling kunt treffen
naheffingen	283c3
herziet	347c2
ingezetenen	350c1
gelegaliseerde	357c6
schoolondersteuningsprofiel	426c0
draagkrachtmeting	438c0
ongewenstverklaringen	540c1
kopie	=779u1 kopie conform
initieerden	916c3

tot	26c8 tot <number> weken na	26c11 tot <number> dagen|weken na	=27c4 tot en met <date>	=27c6 tot uiterlijk <date>	27c7 tot <date>	=27c20 tot en met uiterlijk <date>	=240u1 tot uw beschikking	=240u2 tot onze beschikking	=240u3 tot zijn beschikking	=240u4 tot haar beschikking	=240u5 tot hun beschikking	=240u6 tot je beschikking	=868u1 tot op heden	=868u2 tot heden	=877u0 tot hiertoe	=956u3 tot nadere toelichting	=956u4 tot het geven van nadere toelichting	=956u6 tot nader bericht	1008c11 tot ... overgegaan	1008c12 tot ... over te gaan	=1073c0 tot dusver	=1073c1 tot dusverre	=1074c0 tot op heden	=1074c1 tot heden	=1074c2 tot op de dag van vandaag	=1075c0 tot stand brengen	=1075c1 tot stand gebracht	=1075c2 tot stand te brengen	=1075c3 tot stand brengt	=1076c0 tot stand komen	=1076c1 tot stand gekomen	=1076c2 tot stand komt	=1076c3 tot stand te komen	=1076c6 tot stand kwam	=1237c1 tot staving van	=1244c0 tot op het moment dat	=1244c1 tot het moment dat	=1244c2 tot het tijdstip dat	=1275c3 tot ons genoegen	=1275c4 tot mijn genoegen	=1276c0 tot onze spijt	=1276c1 tot mijn spijt	=1276c6 tot onze spijt moeten wij u	=1290c15 tot slot merken wij op	=1304c6 tot uw informatie	=1309c3 tot nadere toelichting bereid	=1309c4 tot het geven van nadere toelichting	=1309c5 tot een nadere toelichting bereid	=1309c7 tot een mondelinge toelichting bereid	=1347c0 tot nader order	=1347c1 tot nadere order	=1347c2 tot nadere orde	=1347c3 tot nader orde	=1347c4 tot nadere aankondiging	=1347c5 tot nader bericht
niet-ontvankelijk	30c18	207c7	=236n2 niet-ontvankelijk verklaren als	564c0
toetsing	128c0	=1069c3 toetsing aan
arbeidsinschakeling	314c0
uitwonenden	440c2
naturalisatie	543c0
ambtsbericht	557c0
aantreffen	709c0
eenduidig	821c0
cak	1408c0

<time>	3c11 <time> tot <time>	3c12 <time> t/m <time>	3c13 <time> - <time>	3c14 <time> en <time>	3c15 <time> <time>
portaal	10c19	11c10
meekijken	15c49
beslag	30c7	=207c1 beslag leggen|gelegd|op	=386c0 beslag leggen	=386c9 beslag gelegd	=386c10 beslag te leggen	=386c11 beslag legt	=386c12 beslag legde
cij*	32c30 cijferlijst*
art.	36c0 artikel|artikelen|art.|art|artt. <number>	36c1 artikel|artikelen|art.|art <code>	36c2 artikel|artikelen|art. <time>
reageren	166c26	=171c3 reageren op dit|ons|het voornemen	=171c5 reageren voordat	=186c1 reageren op ... voornemen
persoonlijke	=168c0 persoonlijke situatie|omstandigheden	=168c19 persoonlijke redenen	=190c0 persoonlijke omstandigheden|situatie
meegenomen	=169c15 meegenomen in ons|onze besluit|afweging
annuleer	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
indicatiebesluiten	483c1
mitsdien	947c0
onjuistheid	987c0
resteren	1029c0
restitueren	1030c0

naam	=7n0 naam van uw contactpersoon	=1303u9 naam in dit kader
e-mailen	10c22
ontvangt	13n11 krijgt|ontvangt|sturen|stuurt ... per post	=21c4 krijgt|ontvangt|hoort|verneemt u|je	=22c8 ontvangt u	40c4 ontvangt ... herinnering	=42c2 hoort|krijgt|ontvangt u|je ... <date>	=42c4 krijgt|hoort|ontvangt u ... binnen	=167n9 krijgt|ontvangt u	=213c1 krijgt|ontvangt u|je ... *toeslag|*uitkering|*subsidie|*vergoeding|*toelage|*bijdrage|*tegemoetkoming	=216c1 krijgt|ontvangt u|je ... geen|niet	223n3 ontvangt ... aanmaning
ondertekening	98c0
opschuiven	164c55 verschuiven|opschuiven
wettelijke	=207c12 wettelijke rente	=261c0 wettelijke grondslag	=261c1 wettelijke grondslagen	=403c0 wettelijke rente	=694c1 wettelijke vertegenwoordiger	=694c3 wettelijke vertegenwoordigers
maar	208c3 ^ maar
precario	310c1
ontwikkelingsperspectief	425c0
exploitant	617c0
destijds	800c0
ongeacht	986c0
restitueerde	1030c5

verandert	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	45c38	238c5 verandert ... vanaf|per	=238c11 verandert er
verliest	=30c21 verliest u
anders	31c19	=170c21 anders beslissen	=1295u0 anders als gezegd
bew*	32c1 bewijs*	32c25 bewijsstuk*
besloten	45c1	212c22 besloten ... te verlenen	212c22 besloten ... te toe te kennen	212c22 besloten ... te in te willigen	215c9 besloten ... af te wijzen	215c10 besloten ... aanvraag ... af te wijzen	221c6 besloten ... boete
voldoet	178c2 voldoen|voldoet|voldaan	=178u0 voldoen|voldoet|voldaan aan	=178u1 voldoet niet	215c20 voldoet|voldoen ... niet aan de voorwaarden|eisen|criteria
blijven	=212n20 blijven gebruiken	=236c10 blijft|blijven bij ons|het besluit|onze beslissing	=236c19 blijven wij|we bij ons|het|onze	416c12 blijven ... in gebreke	588c4 blijven ... in stand	=1089c9 blijven van kracht
vordert	218c0 vorder|vorderen|vordert ... terug	380c9 vordert ... in	380u1 vordert ... terug	397c9 vordert ... terug
verdient	219n1
leggen	221c1 leg|leggen|legt ... boete	=221c12 leg|leggen ik|wij|we u ... boete ... op	386c2 leggen ... beslag	=386c5 leggen beslag	1052c10 leggen ... ten grondslag	=1052c14 leggen ten grondslag
opgelegde	=221c5 opgelegde boete
hersteltermijnen	263c1
schoolondersteuningsprofielen	426c1
evenzeer	836c0
evidente	837c1
liggen	1052c7 liggen ... ten grondslag	=1052c13 liggen ten grondslag
trachtte	1077c1
verricht	1106c4
aanstonds	1323c0
ouder-	=1383c2 ouder- en kindteam
nibud	1462c0

upload	10c6	11c4	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	179c5 upload|uploaden|uploadt
juncto	36c3	926c0
vul	163c24 vullen|vul|vult ... aan	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	179c10 vul|vult ... aan	180c0 vul|vult ... in	225c13 vul|vult ... formulier ... in	225c18 vul|vult ... vragenlijst|vragenformulier|formulier ... in	229c12 vul ... aanvraag ... aan	=1303u3 vul in dit kader
speelt	=168c57 speelt er iets
was	204c12	227n5	=233n0 was ik|wij van plan	=1047c5 was te wijten aan	=1089c4 was van kracht	=1090c5 was van mening	=1090c20 was van oordeel	=1091c4 was van toepassing	=1095c4 was vereist	=1146c8 was werkzaam	=1149c4 was woonachtig
invordert	380c2
passend	=427c0 passend onderwijs	=512c0 passend toewijzen	=512c2 passend toegewezen
exploitatievergunning	618c0
openbaarmakingen	653c1
gezagsbeëindiging	691c2
navenant	963c0
sedert	1034c0
strekt	=1039c0 strekt ertoe	=1039c2 strekt tot	=1039c6 strekt er ... toe	=1039u0 strekt tot aan
dagen	=1117u7 dagen verzuimd
schroomt	=1299c6 schroomt u niet ... contact|bellen|mailen|bel|mail|vragen	=1299c8 schroomt u dan niet ... contact|bellen|mailen|bel|mail|vragen
incassobureaus	1459c1

krijgt	13n11 krijgt|ontvangt|sturen|stuurt ... per post	=21c4 krijgt|ontvangt|hoort|verneemt u|je	=21u3 krijgt u|je ... de tijd|kans|gelegenheid	=22c9 krijgt u	40c1 krijgt ... herinnering	=42c2 hoort|krijgt|ontvangt u|je ... <date>	=42c4 krijgt|hoort|ontvangt u ... binnen	43c2 krijgt|krijgen ... geen|niet	45c4	=163c21 krijgt|krijg u|je ... nog|extra	164c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	=167n9 krijgt|ontvangt u	212c11 krijgt ... vergunning|ontheffing	=212c25 krijgt u|je ... voorrang|urgentie|hulp|zorg|kaart|akte|pas|vergoeding|geld|bedrag	=213c1 krijgt|ontvangt u|je ... *toeslag|*uitkering|*subsidie|*vergoeding|*toelage|*bijdrage|*tegemoetkoming	=216c1 krijgt|ontvangt u|je ... geen|niet	217c2 krijgt ... geen	217c3 krijgt ... niet	221c0 krijgt ... boete	223n1 krijgt ... aanmaning	236c5 krijgt ... gelijk	=240u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
kosten	30c4 kosten|rente|incassokosten|invorderingskosten ... rekening|betalen|bij|verhoogd	209c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	=324c1 kosten van het bestaan	=743c2 kosten ad	=744c27 kosten voldoen	=744c28 kosten te voldoen	=1157u0 kosten van zorg	=1157u1 kosten van de zorg	=1157u2 kosten voor zorg	=1157u3 kosten voor de zorg
kiest	184c0 kies|kiest|kiezen
ken	212c3 kennen|ken ... toe	215c6 kennen|ken ... niet toe
extramuraal	496c0
bezwaargronden	578c1
beroepsgronden	579c1
authenticatiemiddel	651c2
aantreft	709c1
dermate	793c0	=793u0 dermate dat
justis	1424c0

contact	=7c17 contact op|opnemen met	=7c21 contact met	=166c16 contact op	=166c17 contact opnemen	=170c8 contact op*	=199c2 contact op te nemen	=199c3 contact opnemen
contant	13c49
meldt	166c9	182c0 meld|meldt|melden|doorgeven|doorgegeven	195c0 meld|meldt ... aan
beneficiair	=372c0 beneficiair aanvaarden	=372c1 beneficiair aanvaardt	=372c2 beneficiair aanvaard	=372c3 beneficiair te aanvaarden
achtererfgebied	613c0
dekkingsplannen	674c1
wendt	713c5 wendt ... aan	=713c7 wendt aan	=1144c2 wendt zich tot	1144c9 wendt ... tot
impliceerden	882c3
wenst	=1145c0 wenst te	=1145c5 wenst u	1145c6 wenst ... te	=1145u2 wenst u veel	=1145u3 wenst u sterkte	=1145u4 wenst u succes	=1145u5 wenst u een prettige	=1145u6 wenst u een goed	=1145u7 wenst u een goede	=1145u8 wenst u een fijne	=1145u9 wenst u beterschap	=1145u10 wenst u geluk	=1145u11 wenst u alle	=1145u12 wenst u prettige	=1145u13 wenst u fijne	=1145u14 wenst u het	=1145u15 wenst u en
huizen	=1271u6 huizen langs deze weg

we	19c1	=22c6 wij|we bellen|sturen|betalen|beslissen|nemen|laten|reageren|maken|behandelen|informeren	=23c8 wij|we|ik verzoeken|verzoek|vragen|vraag u	=41c0 wij|we bellen u	=41c3 wij|we vragen ... zelf op	=43c1 wij|we|ik hebben|heb|geven|zijn|wijzen|nodigen|nodig|vragen|willen|trekken|vorderen	165c40 ons|we ... verrekend	=166c24 wij|we herstellen|verbeteren|passen|corrigeren	=166c48 wij|we zetten	=167n12 wij|we betalen	=178u9 wij|we betalen	=179u1 wij|we sturen u	=182u2 wij|we laten u weten	=201u0 wij|we herstellen	=212c12 wij|we|ik geven|geef u ... vergunning|ontheffing|toestemming|subsidie	=212c29 wij|we vergoeden|betalen ... kosten	=213c2 wij|we betalen mee	=213c3 wij|we betalen ... aan u	=215c29 wij|we maken|geven|vergoeden|verlenen geen	=218c19 wij|we krijgen nog <amount>	=225c1 wij|we hebben ... nodig	=225c16 wij|we missen ... gegevens|informatie	=225c21 wij|we|ik vragen|vraag u om	=225c22 wij|we controleren	=225c28 wij|we moeten|willen ... weten|horen	=225c34 wij|we weten niet	=227c1 ik|wij|we nodig|nodigen ... uit	=229c14 wij|we missen nog	=231c10 wij|we hebben ... ontvangen	=231c14 wij|we ontvingen|ontving	=233c8 we zijn van plan	=236c20 wij|we blijven bij ons|het|onze	=236n0 wij|we beslissen ... binnen	=238c13 wij|we willen u|je informeren	=1116c3 we verzoeken
pla*	32c23 plattegrond*
inbeslagname	469c2
jeugdhulpaanbieder	678c0
dwangkader	702c1
creëren	784c0
opmerking	=1290c14 opmerking verdient dat
tijdig	1346c0	=1346u6 tijdig ingediend	=1346u7 tijdig bezwaar	=1346u9 tijdig genomen	=1346u11 tijdig geweest	1346u12 tijdig ... ingediend	=1346u13 tijdig ontvangen	=1346u14 tijdig gemeld	=1346u15 tijdig betaald	=1346u16 tijdig voldaan	=1346u17 tijdig aangevraagd
sociaal	=1354c0 sociaal raadslieden	=1354c2 sociaal raadsman	=1354c3 sociaal raadsvrouw	=1354c4 sociaal raadspersoon	=1357c0 sociaal team	=1371c0 sociaal werker	=1371c1 sociaal werkers
ouderenwerkers	1361c6
leerplichtambtenaren	1455c1

artt.	36c0 artikel|artikelen|art.|art|artt. <number>
toegekend	45c9	214c1
corrigeren	166c46 corrigeren|correctie
heroverwogen	236c24 heroverwogen|heroverweging	569c4
lening	=345c2 lening om niet
legalisaties	356c1
peiljaar	439c0
niet-ontvankelijkverklaring	565c0
heroverwegen	569c0
bezwaaradviescommissie	586c0	1438c5
mededelen	935c0
zelf	=1046u12 zelf te weten
toegezegd	1070c1

ophalen	13c35 haal|haalt|ophalen ... formulier|balie|stadhuis|bibliotheek
notaris	33c4
ontvangst	101c0	231c1 ontvangst ... bevestigd|bevestigen
beschermd	=500c0 beschermd wonen
gezinsvoogd	681c0
heel	=756u1 heel bescheiden
vertrouw	=875u1 vertrouw erop u hiermede	=1284c1 vertrouw erop u ... te hebben geïnformeerd	=1284c3 vertrouw erop u ... geïnformeerd te hebben	=1284c5 vertrouw erop u ... te hebben ingelicht	=1284c11 vertrouw erop dat ik u ... heb geïnformeerd	=1284c25 vertrouw erop u hiermee	=1284c26 vertrouw erop u hiermede	=1310c5 vertrouw op uw begrip
jongstleden	925c0
mededeelde	935c4
verband	=1094c0 verband houden met	=1094c1 verband houdt met	=1094c5 verband hield met	=1094c6 verband houdend met	=1094c7 verband houdende met	=1094c9 verband te houden met
dorpsteam	1355c4
toeslagen	=1396c1 toeslagen servicepunt
vakbond	1465c0

iemand	=15c0 iemand anders ... voor u|namens|laten|doen|mag|kan|invullen	15c1 iemand|iemand* ... mee	=15c2 iemand mee te? nemen	15c3 iemand ... helpen|helpt	=15c4 iemand machtigen	=15c9 iemand anders machtigen	=15c25 iemand die u|je vertrouwt	=15c26 iemand uit|in uw|je omgeving	=15c36 iemand meenemen
vriendin	15c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen
bereken	34c0 bereken|berekent ... zelf|gemiddelde|inkomen|bedrag
vinden	169c19 vinden ... de gevolgen ... niet te zwaar
bekijken	170c14
bewijzen	=225c25 bewijzen dat
ingepland	227c31
bevestigen	231c0 bevestig|bevestigen ... ontvangst|ontvangen	=1258c6 bevestigen wij de goede ontvangst	=1258c9 bevestigen wij u de ontvangst
proces	=453c2 proces verbaal
verwerkingsverantwoordelijke	629c0
ouderlijke	=689c1 ouderlijke gezag
behoorden	=747c3 behoorden te
alreeds	1024c1
getracht	1077c3
vaardigt	1084c4 vaardigt ... uit
advocatenspreekuur	1366c0

reacties	9c12 reacties ... worden niet gelezen|beantwoord
reeds	165c26 intussen|inmiddels|al|reeds ... betaald	1024c0	=1024u0 reeds nu
dagloon	332c0
globale	=481u12 globale indicatie
geliberaliseerd	514c0
vergunningplafond	608c1
geamoveerde	736c3
gevoeglijk	862c0
deelden	935c10 deelden ... mede	=935c23 deelden mede
nadien	958c0
verzochte	1116c10
vloeide	=1135c9 vloeide voort uit
dragen	=1157c6 dragen zorg	1158c1 dragen ... zorg voor	1158u1 dragen ... kosten
voldoende	=1274c7 voldoende aan uw verzoek
spreekt	=1300c5 spreekt voor zich dat
hulpverleenster	1375c2

ma-do	3c28
nadere	=164c52 nadere tijd	=555c1 nadere gehoor	=555c2 nadere gehoren	=956c0 nadere informatie	=956c1 nadere uitleg	=956c2 nadere toelichting	=956c3 nadere gegevens	=956c4 nadere inlichtingen	=956c5 nadere stukken	=956c6 nadere documenten	=956c8 nadere berichten	=956u0 nadere toelichting bereid
toeslagpartner	301c0
voorschotbeschikking	303c0
zicht	=356u0 zicht op legalisatie
onderverhuur	517c1
verblijfsgaten	535c1
jeugdbeschermer	680c0
aanvangsdatum	712c0
daarmede	787c0
kennisneming	=928c11 kennisneming van
jongerenwerker	1378c0

behandelaar	7c3
uiterlijk	=25c6 uiterlijk een week|maand|dag later	25c7 uiterlijk <number> dagen|weken later	26c2 uiterlijk <number> dagen|werkdagen|weken|maanden	26c12 uiterlijk <number> werkdagen	26c17 uiterlijk <number> uur	27c0 uiterlijk op? <date>	27c1 uiterlijk op? <placeholder>	=27c9 uiterlijk tot en met <date>	=27c10 uiterlijk vóór|voor <date>	=27c11 uiterlijk tot <date>	27c13 uiterlijk *dag <date>	27c17 uiterlijk <date>	227n10	236n5
herzien	166c45	347c0	=347u3 herzien van het	=347u4 herzien van de
beleidsregel	253c0
invorderingen	379c1
hopen	=875u3 hopen u hiermede	=1284c14 hopen u ... te hebben geïnformeerd	=1284c16 hopen u ... geïnformeerd te hebben	=1284c19 hopen dat wij u ... hebben geïnformeerd	=1284c29 hopen u hiermee	=1284c30 hopen u hiermede	=1285c4 hopen u ... van dienst te	=1310c0 hopen op uw begrip
mogelijkerwijs	951c0
verschil	=1090u2 verschil van mening
zijnde	1154c0

rente	30c4 kosten|rente|incassokosten|invorderingskosten ... rekening|betalen|bij|verhoogd
toepassing	127c0
precariobelasting	310c0
zekerheidstelling	468c0
zorgprofielen	492c1
accountantsverklaring	664c2
accordeerden	716c6
assisteerden	741c3
attendeerden	742c5
desbetreffende	796c1
toetst	=1069c4 toetst aan
ervan	=1311c10 ervan uitgaande u
hoge	=1445c0 hoge raad

vraag	=7c12 vraag naar	=7c28 vraag dan naar	=7c51 vraag naar hem|haar	=9u1 vraag niet beantwoorden	13c36 vraag|vraagt|vragen ... formulier ... aan	15c28 vraag|vraagt ... iemand	=23c9 verzoeken|verzoek|vragen|vraag wij|we|ik u	=23c10 verzoek|vraag u	164c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	=166c0 vraag ons	166c37	166c52 vraag|vragen ... aan	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	177c0	=177u1 vraag ik u	177u2 vraag ... aan	191c0 vraag|vraagt ... aan	=193c0 vraag|vraagt ons|om|de|het	=193u0 vraag ik	206c3 vraag|vragen ... u|je	225c10 vragen|vraag wij|we? u ... sturen|gegevens	225c10 vragen|vraag wij|we? u ... in te vullen	225c10 vragen|vraag wij|we? u ... op te sturen	=1310c8 vraag uw begrip	=1310c9 vraag ik uw begrip	=1313c11 vraag ik uw aandacht voor
betaling	66c0	=164c8 betaling uitstellen	164c36 betaling ... uitstellen	167c3 betaal|betaalt|betalen|betaling ... in gedeelten|gedeeltes|delen|stukken|termijnen|stapjes	178c8	178u5 betaling ... ontvangen	223c10 betaling ... niet ontvangen	223c17 betaling|bedrag ... nog niet ... ontvangen|binnen	229n0	231n9	=744c41 betaling te voldoen	759c0 betaling ... gekruist	759c2 betaling ... kruist
heffingsgrondslag	289c2
waardepeildata	293c1
rendementsgrondslag	298c0
loonsancties	333c1
referenten	554c1
participeerde	1013c2
ressorteerden	=1028c3 ressorteerden onder
resteerden	1029c3
rijkswaterstaat	1428c0
milieudienst	1435c2

dossierbehandelaar	7c20
na	29c0 na dagtekening*	=29c1 na de datum	=29c2 na verzending	=29c3 na de verzenddatum	=29c4 na bekendmaking	=29c5 na ontvangst	=29c6 na de dag	=29c7 na dagtekening van deze brief	=29c10 na de dagtekening	=29c11 na heden	=29c13 na deze brief	=29c15 na de verzending	=29c16 na datum	=29c18 na de bekendmaking	=29c22 na verzending van deze	=166c3 na te rekenen	=223c30 na onze herinnering	=961c4 na te leven	=1201c0 na ommekomst van	=1201c1 na verloop van	=1201u0 na verloop van tijd	=1282c0 na bestudering van uw	=1282c1 na beoordeling van uw	=1282c2 na ampel beraad	=1282c3 na rijp beraad	=1282c4 na zorgvuldige afweging	=1282c5 na zorgvuldige bestudering	=1282c6 na kennisneming van uw
reageer	166c36	=171c26 reageer dan	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	186c3 reageer|reageert
regel	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
opvragen	226c3
bezwaargrond	578c0
accountantsverklaringen	664c3
uithuisplaatsingen	683c1
minderjarige	695c1
geassisteerd	741c4
hieraangaande	876c1
seniorenadviseur	1361c7

bezoeken	4c16
enkel	12c0 uitsluitend|alleen|enkel|slechts ... digitaal|online|website|digid|internet|uploaden|portaal|e-formulier|webformulier|e-mail|inloggen|app|mijn*
loo*	32c2 loonstrook*
betalingsregeling	=167n2 betalingsregeling is niet	167n3 betalingsregeling ... niet mogelijk	167n5 betalingsregeling ... vervalt	=167n6 betalingsregeling gehad	188c0	=1026c9 betalingsregeling treffen	=1026c10 betalingsregeling te treffen	=1026c11 betalingsregeling getroffen	=1026c12 betalingsregeling kunt treffen
voornemen	171c22 voornemen ... laat ... weten	233c2	=233c14 voornemen om
voldoen	178c2 voldoen|voldoet|voldaan	=178u0 voldoen|voldoet|voldaan aan	215c20 voldoet|voldoen ... niet aan de voorwaarden|eisen|criteria	=744u0 voldoen aan
voldaan	178c2 voldoen|voldoet|voldaan	=178u0 voldoen|voldoet|voldaan aan	=744u1 voldaan aan
vragenlijst	225c32 antwoordkaart|vragenformulier|vragenlijst
onvolledige	230c4
deze	=238c3 deze brief is geen besluit	=760u6 deze betreffende	=1131u4 deze voornemens
attestaties	=376c1 attestaties de vita
executoriale	=389c0 executoriale verkoop	=389c2 executoriale verkopen	=390c0 executoriale titel	=390c1 executoriale titels
leefklimaat	622c0
behoeven	746c0
eerstkomende	824c1
nageleefd	961c3
navolgend	964c0
zeg	1070c7 zeg ... toe	=1070c10 zeg toe
verifieert	1100c1
vestigen	=1313c6 vestigen wij uw aandacht op
bieb	1353c2

betrokkene	20c8	632c0	=632u0 betrokkene bij
nodigen	45c20	=227c0 nodig|nodigen ik|wij|we ... uit	227c2 nodigen ... uit	227n0 nodigen ... uit ... te reageren
voorlopige	=162c0 voorlopige voorziening	=162c8 voorlopige maatregel	=189c1 voorlopige voorziening	=280u0 voorlopige aanslag	=280u1 voorlopige aanslagen	=282c0 voorlopige aanslag	=282c1 voorlopige aanslagen	=574c0 voorlopige voorziening	=574c1 voorlopige voorzieningen
spoedbeslissing	162c7
ziekbed	168c61
wijzig	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
informeert	182c3 informeren|informeert
vorderde	380c11 vorderde ... in	380u3 vorderde ... terug	397c11 vorderde ... terug
terugvorderingen	396c1
subsidieontvangers	658c1
geëigende	846c1
gemotiveerde	=852c4 gemotiveerde aanvraag	=852c5 gemotiveerde reactie
voornoemde	1132c3
vruchteloze	1137c1
werkzaam	=1146c0 werkzaam zijn	=1146c2 werkzaam bent	=1146c5 werkzaam bij	=1146c7 werkzaam is	=1146c9 werkzaam was	=1146u0 werkzaam geweest	=1146u5 werkzaam is tegen	1146u7 werkzaam ... geweest	1146u8 werkzaam ... gebleven

onlineformulier	10c14
evenals	17u14	832c0
afgewezen	45c5	167n11	212n2	215c2 afgewezen ... aanvraag	217c1
plan	45c27	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
verblijfsdoelen	534c1
subsidieplafond	659c0
declaratie	=908u15 declaratie indien
sprake	=1037c0 sprake is van	=1037c1 sprake van is	=1037c4 sprake zijn van	=1037c5 sprake was van
nationale	=1367c0 nationale ombudsman
raad	=1417c0 raad voor rechtsbijstand	=1417c1 raad voor de rechtsbijstand	=1421c0 raad voor de kinderbescherming	=1443c0 raad van state
belastingsamenwerking	1454c0

fax	0u4	1c0
haalt	13c35 haal|haalt|ophalen ... formulier|balie|stadhuis|bibliotheek	=164c25 haalt|haal u|je ... niet
helpen	=15c23 helpen u gratis	15c33 helpen ... gratis	170c23
afgifte	73c0
herziening	77c0	346c0	=346u0 herziening van het stelsel	=346u1 herziening van de wet	=346u2 herziening van het beleid	=346u3 herziening van de grondwet	=346u4 herziening van de regels	=346u5 herziening van de regeling
raadpleging	115c0
recht	=155c23 recht op bezwaar|om bezwaar	=212c15 recht op ... bijstand|toeslag|uitkering|voorziening|pgb|vergoeding	=639c0 recht op inzage	=641c0 recht op vergetelheid	=641c1 recht op gegevenswissing
bestuursrechter	159c10	600c0	1439c2
indicatiebesluit	483c0
inreisverboden	538c1
referent	554c0	=554u1 referent van de sollicitant
poogde	1016c3
wensen	=1145c1 wensen te
richt	=1269c7 richt ik mij tot u
veroorloof	=1301c11 veroorloof mij	=1301c12 veroorloof ik mij

toezending	121c0	=1072c9 toezending van
toekenning	126c0
toon	166c47 toon|aantonen	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
overtreding	227n1	357u2 overtreding ... legaliseren	357u7 overtreding ... gelegaliseerd
niet-ingezetene	351c0
huwelijk	=520u0 huwelijk ontbonden	520u1 huwelijk ... ontbonden	=520u3 huwelijk ontbinden	520u4 huwelijk ... ontbinden
kennisgenomen	=928c2 kennisgenomen van	928c7
wijze	=1148c0 wijze waarop	=1148c1 wijze van betaling	=1148c2 wijze van betalen	=1148c3 wijze van indienen
ggd	1437c0

loopt	4c27 loop|loopt ... binnen	13c58 loop|loopt ... binnen	204c3	=1057u1 loopt teneinde
vult	163c24 vullen|vul|vult ... aan	179c10 vul|vult ... aan	180c0 vul|vult ... in	225c13 vul|vult ... formulier ... in	225c18 vul|vult ... vragenlijst|vragenformulier|formulier ... in	=1303u5 vult in dit kader
valt	164c48 valt ... te praten
let	=176c7 let op	176c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
fiscaal	=302c2 fiscaal partner	=302c3 fiscaal partners
zelfstandige	=511c0 zelfstandige woonruimte	=511c1 zelfstandige woonruimten	=511c2 zelfstandige woonruimtes
heroverwegingen	568c1
positief	=865c4 positief beschikt	=865c5 positief beschikken	=865c6 positief te beschikken
onverminderd	=873u0 onverminderd hetgeen	994c0	=994u0 onverminderd het vorenstaande	=994u1 onverminderd het bovenstaande	=994u2 onverminderd het voorgaande	=994u3 onverminderd het bepaalde in	=994u4 onverminderd hetgeen	=1136u3 onverminderd het vorenstaande	=1320c0 onverminderd het vorenstaande	=1320c1 onverminderd het bovenstaande	=1320c2 onverminderd het voorgaande	=1320c3 onverminderd het bepaalde in	=1320c4 onverminderd hetgeen
prefereer	1017c2
terzake	1063c1	=1063u1 terzake van	=1063u5 terzake doende	=1063u11 terzake kundig	=1063u12 terzake kundige	=1063u13 terzake deskundige	=1063u17 terzake bevoegd	=1063u18 terzake bevoegde	=1243c1 terzake van
vervat	=1113c0 vervat in	=1113c3 vervat is in	=1113c4 vervat zijn in
ind	1410c0

ontvangen	=14n0 ontvangen wij	=21c6 krijgen|ontvangen|horen u	=22c11 ontvangen wij ... niet	=31c7 krijgen|hebben|ontvangen wij|we ... niet|geen	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	45c26	=179c11 ontvangen wij|we ... graag	206c4 ontvang|ontvangen ... graag	=206c9 ontvangen wij|we	232c2
mantelzorger	15c21
gezondheid	168c42
hoef	=198c2 hoef je ... niet|geen
toe*	214c0 toekenning*
bijbehorend	=611u0 bijbehorend bouwwerk	=612c0 bijbehorend bouwwerk
geattendeerd	742c3
blijk	=773c0 blijk geven van	=773c1 blijk gegeven van	=773c2 blijk te geven van	=773c6 blijk geeft van
gemotiveerd	=852c0 gemotiveerd bezwaarschrift	=852c1 gemotiveerd bezwaar	=852c2 gemotiveerd verzoek	=852c3 gemotiveerd beroepschrift	=852c8 gemotiveerd en schriftelijk
desondanks	968c1
overhandigt	1009c1

hulp	=15c14 hulp nodig	=15c15 hulp bij ... invullen|formulier|brief|bezwaar|digitale	=225n0 hulp nodig	=473c2 hulp in natura	=478c5 hulp inkopen	=478c6 hulp in te kopen
vergissen	165c13 vergist|vergissen
benadelingsbedrag	460c0
liberalisatiegrens	513c1
onderhuur	517c0
geluidbelasting	621c1
tender	669c0
behoefden	746c3
bewerkstelligt	761c1
zitting	=806u34 zitting dient op
elkaar	=1082u2 elkaar uitsluitend	=1082u3 elkaar wederzijds uitsluitend
voordien	1128c0
bibliotheken	1353c1

welkom	5c8
spreken	7c53 spreek|spreken ... met
verkeerde	165c14 verkeerd|verkeerde
startkwalificaties	418c1
uitwonend	440c0
verbeurde	466c3
inbeslagneming	469c0
nareizen	552c1
buitenplanse	=603u0 buitenplanse omgevingsplanactiviteit	=603u1 buitenplanse omgevingsplanactiviteiten	=604c0 buitenplanse omgevingsplanactiviteit	=604c1 buitenplanse omgevingsplanactiviteiten
bijgaande	771c1
genoegzame	854c1
voorkomende	=904c3 voorkomende gevallen
inkomsten	=917c0 inkomsten genoten	917c1 inkomsten ... genoten	=917c6 inkomsten genieten	=917c7 inkomsten geniet
middels	944c0	=944u0 middels deze brief	=944u1 middels dit	=1272c0 middels deze brief	=1272c3 middels dit schrijven
sedertdien	1034c1
verleende	1102c4	=1102u4 verleende subsidie	1102u16 verleende ... voorrang
voorzover	1124c1	=1125c5 voorzover ons bekend
vorenstaande	1136c0
aansluitend	=1264c9 aansluitend op ons

advocaat	15c40 advocaat ... nemen|mag|inschakelen|meenemen
krijgen	=21c6 krijgen|ontvangen|horen u	=31c7 krijgen|hebben|ontvangen wij|we ... niet|geen	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	43c2 krijgt|krijgen ... geen|niet	=218c18 krijgen wij|we nog <amount> van u|je	=240u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
aanvragen	177u4	191c1
algemeen	=254c0 algemeen verbindend voorschrift	=254c1 algemeen verbindende voorschriften	=486c0 algemeen gebruikelijk	=486c1 algemeen gebruikelijke	=486u0 algemeen gebruikelijk dat	=486u1 algemeen gebruikelijk om
arbeidsongeschiktheidspercentage	329c0
rechtmatigheidsonderzoeken	349c1
aangemerkt	=707c1 aangemerkt als	707c3
afschrift	722c0	=722u0 afschrift van uw bankrekening	=722u2 afschrift van uw rekening	=779u2 afschrift conform
jegens	924c0
naleefde	961c2
onzerzijds	995c0	=995u0 onzerzijds willen wij	=995u1 onzerzijds zouden wij	=995u2 onzerzijds merken wij	=1314c1 onzerzijds willen wij	=1314c3 onzerzijds zouden wij	=1314c4 onzerzijds merken wij
staafde	1038c3
zorgdraagt	1157c12

mailen	=7c27 bellen|bel|mailen|mail naar	7c52 mail|mailen ... met|naar	10c24
mogen	15c5 mag|mogen ... voor|namens u|je	=15c7 mag|mogen|kan ook bellen	155c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	155c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	=212c14 mag|mogen|kunt u ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	=229c35 mogen|kunnen wij|we ... bezwaar ... niet inhoudelijk
aangifte	231c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd
leges	285c0	=743c8 leges ad	=744c37 leges te voldoen	744c38 leges ... voldaan
visum	499u0 visum ... kortdurend verblijf
heroverweeg	569c1
heroverwoog	569c3
inzageverzoeken	638c1
gepseudonimiseerde	646c6
liquiditeitsprognose	675c0
gezagsbeëindigende	=691c0 gezagsbeëindigende maatregel	=691c1 gezagsbeëindigende maatregelen
feitelijk	839c0
woonachtig	=861c2 woonachtig te	1149c0	=1149c5 woonachtig bent	=1149c6 woonachtig is	=1149c7 woonachtig zijn	=1149c8 woonachtig was	=1149u0 woonachtig geweest	=1149u1 woonachtig gebleven	=1149u2 woonachtig te	1149u3 woonachtig ... geweest	1149u4 woonachtig ... gebleven
refereert	=1025c1 refereert aan	=1025c6 refereert naar
uitermate	1081c0
verschaf	1107c1
wensten	=1145c4 wensten te
zodanige	1155c1
woningcorporaties	1464c1

telefoonnummers	0c10
voogd	15c61 bewindvoerder|curator|mentor|voogd ... mag|kan|ook
ten	=27c19 ten laatste op? <date>	=219c2 ten onrechte ... ontvangen|betaald|uitgekeerd|verstrekt	=219c10 ten onrechte verleende|betaalde|uitbetaalde|ontvangen	=890c1 ten deze	=1041c1 ten allen tijde	=1041c3 ten alle tijden	=1050c0 ten dele	=1050u0 ten dele vallen	=1050u1 ten dele viel	=1050u2 ten dele gevallen	=1050u3 ten dele valt	=1051c0 ten enenmale	=1052c0 ten grondslag liggen aan	=1052c1 ten grondslag ligt aan	=1052c2 ten grondslag ligt	=1052c3 ten grondslag liggen	=1052c4 ten grondslag gelegd	=1052c5 ten grondslag lag	=1052c8 ten grondslag te leggen	=1052c9 ten grondslag leggen	=1053c0 ten hoogste	=1054c0 ten minste	=1054u5 ten minste als	=1055c0 ten volle	=1056c0 ten zeerste	=1179c1 ten bijzijn van	=1218c0 ten aanzien van	=1219c0 ten bate van	=1219c1 ten faveure van	=1219c2 ten dienste van	=1220c0 ten bedrage van	=1220c2 ten belope van	=1221c0 ten behoeve van	=1221c2 ten uwen behoeve	=1222c0 ten burele van	=1223c0 ten gevolge van	=1224c0 ten gunste van	=1225c0 ten kantore van	=1226c0 ten laste van	=1227c0 ten nadele van	=1228c0 ten name van	=1228c2 ten name gesteld van	=1229c0 ten opzichte van	=1230c0 ten overstaan van	=1231c0 ten tijde van	=1231c1 ten tijde dat	=1262c1 ten antwoord op uw	=1264c1 ten vervolge op	=1264c2 ten vervolge van	=1273c6 ten aanzien van bovengenoemde	=1289c0 ten overvloede	=1290c16 ten slotte merken wij op	=1343c2 ten gelegener tijd	=1344c0 ten spoedigste	=1344c1 ten spoedigst
deurwaarder	30c6	207c2 deurwaarder ... langs|inschakelen|beslag	1458c0
trekt	34c5 trek|trekt ... af
exploot	394c0
schuldeiser	399c0
schuldenaar	400c0
zorgmachtigingen	503c1
weigeringsgrond	670c0
treft	=709c4 treft u aan	=709c5 treft u ... aan	=934c4 treft maatregelen	=934c7 treft u maatregelen	=1026c6 treft een regeling	=1026c8 treft u een regeling	1026c13 treft ... betalingsregeling
omdat	=908u5 omdat ik ... indien
onderhavig	982c2	=1086c8 onderhavig schrijven
opdat	1001c0
veiligheidsregio	1436c0

adres	5c2	160c10 adres boven*	=160c11 adres bovenaan	161c0 adres boven*	161c1 adres ... boven*	=161c3 adres bovenaan	=161c5 adres in het briefhoofd	=161c6 adres rechtsboven|linksboven	=161c7 adres hierboven	161c8 adres ... onderaan	161c12 adres ... briefhoofd	161c14 adres ... in de kop	=161c15 adres staat boven*|onder*
laten	=15c6 laten helpen	=15c11 laten bijstaan	=15c12 laten vertegenwoordigen	=15c13 laten helpen	=15c59 laten vertegenwoordigen|bijstaan|vergezellen	=166c23 laten weten	=166c49 laten nakijken|herzien|aanpassen	=169c12 laten wij|we ... meetellen|meewegen	182c2 laat|laten ... weten	=182u1 laten wij|we u weten	236c13 laten ... besluit ... in stand	=238c4 laten wij u weten	588c1 laten ... in stand	=1277c12 laten wij u het volgende weten
vervalt	=163c34 vervalt de boete
betreft	=204c5 betreft de periode
terugbetaald	=218c25 terugbetaald|teruggestort worden
volgt	223n2 volgt ... aanmaning
conceptbesluit	233c13 conceptbeslissing|conceptbesluit|ontwerpbesluit
vergrijpboetes	308c1
penvoerder	672c0
kantoorhoudende	=861c3 kantoorhoudende te
uitsluitsel	1083c0

bekijk	176c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
leenbijstand	343c0
grove	=470c0 grove schuld
geïmpliceerd	882c4
zij	=1290c12 zij opgemerkt dat	=1308c1 zij het u bekend

beantwoorden	7c46 beantwoordt|beantwoorden
past	164c31 past|schikt ... niet	=170c31 past bij
bewaartermijn	203c5	636c0
boetebesluit	222c2
beslistermijn	=229c28 beslistermijn staat|wordt ... stil|opgeschort	266c0
collegegeldkredieten	434c1
verweerschrift	572c0
bouwwerken	611c1
geluidsbelasting	621c0
voogdijen	692c1
bescheiden	756c0	=756u10 bescheiden van aard	=756u11 bescheiden van omvang	756u12 bescheiden bedrag*	756u13 bescheiden bijdrage*	756u14 bescheiden inkomen*	756u15 bescheiden vermogen*	=756u16 bescheiden rol	=756u17 bescheiden omvang	756u18 bescheiden budget*	756u19 bescheiden vergoeding*	756u20 bescheiden korting*	756u21 bescheiden verhoging*	756u22 bescheiden verlaging*	756u23 bescheiden stijging*	=756u24 bescheiden groei	756u25 bescheiden aantal*	756u26 bescheiden woning*	=756u27 bescheiden opzet	=756u28 bescheiden mening	756u29 bescheiden toeslag*	756u30 bescheiden subsidie*	=756u31 bescheiden schaal	=756u32 bescheiden middelen	=756u33 bescheiden manier	756u34 bescheiden plek*	=756u35 bescheiden begin	=756u36 bescheiden kosten	=756u37 bescheiden resultaat	=756u38 bescheiden resultaten	=756u39 bescheiden blijven	=756u40 bescheiden opstellen
verblijven	=879u0 verblijven wij hoogachtend	=1298c2 verblijven wij hoogachtend	=1298c6 verblijven wij intussen
zonodig	911c3
vaardigen	1084c5 vaardigen ... uit
verifiëren	1100c0
verkrijgen	1101c0
verzuimden	1117c4

ingetrokken	30c11	45c36	212n19
schrijffout	165c39 tikfout|schrijffout|rekenfout|typefout
doorgeven	166c13	182c0 meld|meldt|melden|doorgeven|doorgegeven
informeren	182c3 informeren|informeert	=238c0 informeren wij u
verwijtbare	=338c1 verwijtbare werkloosheid	458c1	=458u1 verwijtbare werkloosheid
betreffende	760c0	=1268c8 betreffende bovengenoemd
impliceert	882c1
restituties	1031c1
antidiscriminatievoorzieningen	1400c1

pos*	6c5 postbus*
uit*	32c26 uitkeringsspecificatie*	32c37 uittreksel*	178u3 uitbetaald*	227c4 uitnodiging*	228c0 uitnodiging*
pas*	32c36 pasfoto*
naar	=158c10 naar de rechter|rechtbank ... stappen|gaan	160c18	=747u4 naar behoren te	=952c0 naar behoren	=953c0 naar onze stellige overtuiging	=953c1 naar mijn stellige overtuiging	=953c2 naar onze overtuiging	=953c3 naar mijn overtuiging	=953c4 naar onze bescheiden mening	=953c5 naar mijn bescheiden mening	=953c6 naar onze mening	=953c7 naar mijn mening	=954c0 naar waarheid	=1161c1 naar gelang van	=1202c0 naar aanleiding van	=1203c0 naar analogie van	=1204c0 naar het oordeel van	=1204c1 naar de mening van	=1204c2 naar oordeel van	=1253c0 naar aanleiding van uw	=1253c1 naar aanleiding van ons	=1253c2 naar aanleiding van onze	=1253c3 naar aanleiding van het telefoongesprek	=1253c4 naar aanleiding van het gesprek	=1253c5 naar aanleiding van mijn	=1253c6 naar aanleiding van bovengenoemde	=1294c10 naar u bekend is	=1294c11 naar u bekend zal zijn	=1306c0 naar wij hopen	=1306c1 naar wij aannemen	=1306c2 naar wij vertrouwen	=1306c3 naar ik hoop	=1306c4 naar ik aanneem	=1306c5 naar ik vertrouw	=1306c6 naar wij begrepen hebben	=1306c7 naar wij hebben begrepen	=1306c8 naar ik heb begrepen	=1306c9 naar wij mogen aannemen	=1306c10 naar ons oordeel en overtuiging
situatie	=168c22 situatie mee|meetellen|meetelt	169c1 situatie|omstandigheden ... meegewogen|afgewogen|gewogen|betrokken|gekeken	357u4 situatie ... legaliseren	357u8 situatie ... gelegaliseerd
beslissingstermijn	266c2
heffingvrij	=299c1 heffingvrij vermogen
precarioheffing	310c2
naamgebruik	365c0
zich	=384u0 zich verrekend	384u1 zich ... verrekend	=384u6 zich verrekenen	=927u0 zich kenbaar	1107u0 zich ... verschaffen	1107u1 zich ... te verschaffen
bestemmingsplannen	602c1
gegevensverwerkingen	631c1
tweestapsauthenticatie	649c2
eertijds	825c0
strekkende	=1039c4 strekkende tot

vertegenwoordiger	15c42
incasso	81c0
rechtsgevolg	251c0
berekeningsjaar	296c0
curatoren	368c1
wellicht	1143c0	=1143u0 wellicht ten overvloede	=1143u1 wellicht overbodig	=1289c1 wellicht ten overvloede	=1289c4 wellicht overbodig

tekent	155c18 teken|tekent ... bezwaar aan	754c10 tekent ... beroep aan	=754c11 tekent beroep aan	764c4 tekent ... bezwaar aan	=764c5 tekent u bezwaar aan	=764c7 tekent bezwaar aan
eigen	=168c2 eigen situatie|omstandigheden
toetsingsinkomens	295c1
zorgovereenkomst	477c0
treedt	887c3 treedt ... in contact	=887c6 treedt in contact	=898c4 treedt in overleg met	898c7 treedt ... in overleg	=898c9 treedt in overleg
toetsen	=1069c0 toetsen aan

kom	4c1 kom|komt|komen|kunt|kun|mag ... langs	4c17 ga|gaat|kom|komt ... naar ons|het|de kantoor|stadhuis|gemeentehuis|gemeentewinkel|publieksbalie	13c48 kom|komt ... langs	164c22 kunt|kan|komt|kom ... niet ... bel|belt|laat|andere	=164n10 komen|kom wij|we	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	181c0 kom|komt ... naar|op|om|langs	181u1 kom ... in aanmerking	212c16 komt|kom ... in aanmerking voor	215c21 komt|kom ... niet in aanmerking	227c32 komt|kom|komen ... bij u|je langs|thuis op|op	883c12 kom ... in aanmerking	=883c13 kom in aanmerking
thuisgestuurd	13n12
leest	=15c55 leest|lezen met u mee	=176c5 leest u
schuld	168c52 schulden|schuld ... hulp	=743c4 schuld ad	=744c29 schuld voldoen	=744c30 schuld te voldoen	744c31 schuld ... voldaan	=1220c5 schuld ter hoogte van
bewindvoering	370c3
lasten	=444u1 lasten onder dwangsom	=445c1 lasten onder dwangsom	=446u1 lasten onder bestuursdwang	=447c1 lasten onder bestuursdwang
nauw	=632u2 nauw betrokkene
bomen	=1271u5 bomen langs deze weg

doet	15c52 doet ... het woord	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=31c4 doet u|je dat? niet|niets	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	=814c2 doet toekomen	814c4 doet ... toekomen	860c3 doet ... gestand	=860c5 doet gestand	936c4 doet ... mededeling van	=936c6 doet mededeling van	1002c7 doet ... opgave van	=1002c8 doet opgave van	=1316c7 doet er alles aan om
vierde	=36c4 eerste|tweede|derde|vierde lid
hardheidsclausule	168c6	190c3	249c0
trekkingsrecht	476c0
wilsonbekwame	501c1
ad	=743u0 ad hoc
gecontinueerd	782c3
herhaaldelijke	870c3
gepersisteerd	1015c3
redelijkerwijze	1023c1
gerestitueerd	1030c2
toezeggingen	1071c1
beide	=1131u6 beide voornemens
voortvloeiend	=1135c5 voortvloeiend uit
vanwege	=1172c3 vanwege het feit dat
mantelzorgnl	1374c0

tel.	0c3
komt	4c1 kom|komt|komen|kunt|kun|mag ... langs	4c17 ga|gaat|kom|komt ... naar ons|het|de kantoor|stadhuis|gemeentehuis|gemeentewinkel|publieksbalie	=5c7 komt u|naar	13c48 kom|komt ... langs	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=31c3 komt u|je niet	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	164c22 kunt|kan|komt|kom ... niet ... bel|belt|laat|andere	=168c74 komt u|je ... in de problemen	181c0 kom|komt ... naar|op|om|langs	181u0 komt ... in aanmerking	=181u2 komt er	=181u3 komt u er	209c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	212c16 komt|kom ... in aanmerking voor	212n10 komt ... niet in aanmerking	215c16 komt ... niet in aanmerking	215c21 komt|kom ... niet in aanmerking	=227c17 komt u|kom|kom je ... op ... <date>	227c32 komt|kom|komen ... bij u|je langs|thuis op|op	=883c7 komt in aanmerking	883c10 komt ... in aanmerking	896c8 komt ... in mindering	=896c11 komt in mindering	=929c1 komt te vervallen	929c4 komt ... te vervallen	=1046u9 komt te weten	1076c4 komt ... tot stand	=1076c7 komt tot stand
e-mail	10c21
beroepstermijn	159c6
bezwaartermijn	159c7
rendementsgrondslagen	298c1
verkeersbesluit	624c0
aarzelt	=1299c2 aarzelt u niet ... contact|bellen|mailen|bel|mail|vragen	=1299c3 aarzelt u dan niet ... contact|bellen|mailen|bel|mail|vragen	=1299c4 aarzelt u vooral niet ... contact|bellen|mailen|bel|mail|vragen
officier	=1422c1 officier van justitie

maandag	=3c4 maandag tot|t/m|t.e.m. en|met|vrijdag	=3c5 maandag t/m vrijdag	=3c6 maandag tot en met *dag	=3c7 maandag tot *dag
rijbewijs	32c17	229n2	380u5 rijbewijs ... ingevorderd	=380u6 rijbewijs in	=380u7 rijbewijs invorderen
verhuurder	33c7
klik	176c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
inkomstenvrijlating	342c1
crisismaatregel	504c0
verschoonbare	591c1
rechtstreeks	=595c0 rechtstreeks beroep
vanzelf	=1300c4 vanzelf spreekt dat

antwoordkaart	13c66 antwoordstrook|antwoordkaart	225c32 antwoordkaart|vragenformulier|vragenlijst
kinderen	15c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
ernstig	=168c50 ernstig ziek
werk	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=380u9 werk vordert
zienswijzen	241c1
invorderde	380c3
benadelingsbedragen	460c1
tweestapsverificatie	649c0
afschriften	722c1	=722u1 afschriften van uw bankrekening	=722u3 afschriften van uw rekening	=722u4 afschriften van de bank	=722u5 afschriften van uw bank	=722u6 afschriften van al uw
faciliteert	838c1
nageleefde	961c5
zorgdragen	1157c1
ondanks	=1207c0 ondanks het feit dat

worden	=13n3 worden niet	=21c7 wordt|worden u|je ... gebeld|geïnformeerd	=23c7 wordt|worden u verzocht	=46c5 wordt|worden verzocht	207c8 worden ... teruggevorderd	207c9 worden ... ingetrokken	=215c7 wordt|worden niet toegekend	218c3 wordt|worden ... teruggevorderd	=227c8 worden verwacht	=843c3 worden geacht	=1089c15 worden van kracht	=1171u10 worden gelet op
wenden	=158c17 wenden tot de rechtbank|bestuursrechter	713c6 wenden ... aan	=713c8 wenden aan	=1144c0 wenden tot	=1144c3 wenden zich tot	1144c8 wenden ... tot	=1144u2 wenden wij ons tot	=1269c1 wenden wij ons tot u
richten	160c3 richten|gericht	=1269c5 richten wij ons tot u
vergunningplichtige	605c1
rechten	=632c1 rechten van betrokkenen
ving	=711c6 ving aan
zeer	=756u2 zeer bescheiden	=871c8 zeer op prijs stellen	=1327c2 zeer binnenkort
faciliteerde	838c2
fungeerde	=841c2 fungeerde als
refereren	=1025c0 refereren aan	=1025c5 refereren naar
ressorteert	=1028c1 ressorteert onder
retourneert	1033c4
vernam	1105c3
werden	=1171u18 werden gelet op
woningen	=1271u7 woningen langs deze weg
buurtteams	1356c1

realisatie	93c0
openbaarmaking	102c0	653c0
overschrijding	112c0	=1326u0 overschrijding van de redelijke termijn
ontbindt	520c2
pseudonimiseerden	646c4
subsidiabel	660c0
wettelijk	=694c0 wettelijk vertegenwoordiger	=694c2 wettelijk vertegenwoordigers
wonende	=861c1 wonende te
volstond	1121c2
uitvoeringsinstituut	=1405c1 uitvoeringsinstituut werknemersverzekeringen
cbr	1412c0
bsgw	1454c4

levert	13c24 lever|levert|inleveren|afgeven ... balie|loket|stadhuis|gemeentehuis|wijkcentrum|bibliotheek	13c45 lever|levert ... in bij|aan	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	179c2 lever|levert|inleveren|aanleveren	225c12 lever|levert ... in|aan
verlaging	141c0
verrekening	145c0	383c0
<postcode>	155c11 <address> ... bezwaarschrift
gericht	160c3 richten|gericht
pas	=164c7 pas in|vanaf ... beginnen|betalen	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
kies	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	184c0 kies|kiest|kiezen
rechtsgevolgen	251c1
rechtspersonen	271c1
medewerkingsplicht	313c0
reïntegratietraject	317c2
geslachtsnaam	364c0
werkzaamheden	=380u8 werkzaamheden vorderen	=1142c3 werkzaamheden welke
verjaring	409c0	=410c4 verjaring stuiten	=410c5 verjaring te stuiten	=410c6 verjaring gestuit
collegegeldkrediet	434c0
verdaging	594c0
toegezegde	1070c4

webformulier	10c12	11c13
zend	13c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	155c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	160c2 zend|zendt|zenden	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	179c1 zend|zendt|zenden|toezenden	1064c6 zend ... terug	=1064c9 zend terug	1072c6 zend ... toe	=1072c12 zend toe	1151c2	1151u2 zend ... uit	1151u7 zend ... toe	1151u11 zend ... terug
dient	=23c1 moet|dient u|je	=23c12 dient te	=23u3 dient u niet	=46c0 dient te worden	46c2 dient|dienen ... te worden	46c6 dient|dienen ... te zijn	155c6 dien|dient ... bezwaar|bezwaarschrift in	158c6 stuur|stuurt|dien|dient ... beroepschrift	160c6 dient ... in	=197c2 dient|moet u wijzigingen	=197c3 dient u ... wijzigingen	218c1 moet|dient ... terugbetalen	218c2 moet|dient ... terug te betalen	225c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... aanleveren|inleveren|sturen	225c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... aan te leveren	225c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... over te leggen	225c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... in te leveren	806c0 dient ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	=806u0 dient te	=806u4 dient als bewijs	=806u5 dient als basis	=806u6 dient als voorbeeld	=806u7 dient als uitgangspunt	=806u8 dient als onderbouwing	=806u9 dient als grondslag	=806u10 dient als toelichting	=806u13 dient ter	=806u15 dient tot	=806u17 dient ertoe	=806u19 dient in door	806u20 dient ... in door	806u21 dient ... in en	806u22 dient ... in of	806u23 dient ... in zonder	806u24 dient ... in om	806u25 dient ... in bij	806u26 dient ... in voor	806u27 dient ... in via	806u28 dient ... in waarin	806u29 dient ... in waarmee	=806u39 dient om	806u42 dient ... te laat	806u45 dient ... in dan	=807c0 dient te	=807u0 dient te allen	=807u3 dient te zijner	=807u5 dient te gelegener	=807u6 dient te goeder	=807u7 dient te voet	=807u9 dient te worden opgemerkt dat	=829c3 dient u er rekening mee te houden	=1046u6 dient te weten	=1290c8 dient te worden opgemerkt dat
huurspecificatie	32c35
indiening	78c0
naheffing	283c2
berustte	=755c2 berustte bij
deelt	935c6 deelt ... mede	935c16 deelt ... mee dat	=935c19 deelt mede	=935c24 deelt mee dat
goede	=975c2 goede nota genomen	=1131u0 goede voornemens
zond	1072c7 zond ... toe	=1072c13 zond toe	1151c3	1151u8 zond ... toe

ons	=4c26 ons kantoor	19c3	=44c2 ons besluit	165c40 ons|we ... verrekend	=384u2 ons verrekend	=384u7 ons verrekenen	=760u12 ons betreffende	=945c2 ons inziens	=1086c3 ons schrijven van	=1086c4 ons eerdere schrijven	=1086c5 ons vorige schrijven	=1086c6 ons eerder schrijven	=1086c7 ons laatste schrijven	=1322c6 ons rest niets anders dan
afwijzing	56c0
aanwezig	=181c4 aanwezig te zijn	=1154u2 aanwezig zijnde
duurzame	=325c0 duurzame gebruiksgoederen
gegevensverwerking	631c0
bewerkstelligen	761c0
zospoedig	=1348c6 zospoedig mogelijk

alle	=3c39 alle werkdagen	208c8 ^ alle	=760u7 alle betreffende
tenzij	17c4	35c0	1058c0
jij	20c2	=43c0 u|je|jij krijgt|moet|hebt|heeft|bent|betaalt|kunt|mag|ontvangt|hoeft|gaat
stilzetten	=164c50 stilzetten|stil te zetten
vergrijpboete	308c0
voortgezette	=429c1 voortgezette onderwijs
gewaarborgde	=480c0 gewaarborgde hulp
termijnoverschrijdingen	592c1
nihilbeschikking	657c0
impliceren	882c0
verscheidene	1108c0
voortvloeiende	=1135c6 voortvloeiende uit	1135c13
hulpverleners	1375c1

hoe	=24u10 hoe kunt u	=908u3 hoe ik ... indien
leerbaarheidstoetsen	550c1
kinderbeschermingsmaatregel	687c0
aangetroffen	709c2
nauwgezette	962c1

faxnummer	1c1
gemeentewinkel	4c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
formulier	13c16 formulier ... toe te? sturen	13c18 formulier ... per post	=13c19 formulier thuis	32c5	160c8
wijzigen	166c51 aanpassen|verbeter|verbeteren|wijzigen
willigen	212c24 willigt|willigen|willig ... in	215c30 willigen|willig ... niet in	921c5 willigen ... in	=921c9 willigen in
ontwikkelingsperspectiefplan	425c2
primair	=428c0 primair onderwijs	=571c0 primair besluit
ontbind	520c1
ontbond	520c3
griffies	582c1
additionele	718c1
prevaleerde	1019c2
verneem	1105c2
buurtteam	1356c0

vriend	15c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen
toesturen	179c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen
recidive	203c0	459c0
herstelverzoek	230c6
optieverklaring	545c0
staatloos	558c0
geamoveerd	736c2
continueerde	782c2
terhandstelling	1060c6
toezendt	1072c3
voldoend	=1274c6 voldoend aan uw verzoek

beantwoordt	7c46 beantwoordt|beantwoorden
verklaring	32c9	=373c0 verklaring van erfrecht	=979u7 verklaring omtrent het gedrag	=979u8 verklaring omtrent gedrag	=979u9 verklaring omtrent inkomen
beslaglegging	63c0	385c0
vrijlating	152c0
bez*	159c1 bezwaarschrift*
vullen	163c24 vullen|vul|vult ... aan
vergist	165c13 vergist|vergissen	165c53
vergeet	176c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	176c20 vergeet ... niet
gronden	229c20 gronden ... ontbreken|ontbreekt	=578c2 gronden van bezwaar	=578c3 gronden van het bezwaar	=578c4 gronden van uw bezwaar	=579c2 gronden van beroep	=579c3 gronden van het beroep	=579c4 gronden van uw beroep
re-integratietraject	317c0
beschut	=340c0 beschut werk
verblijfstitels	533c1
uithuisgeplaatste	683c6
beschikt	723c6 beschikt ... afwijzend	=723c8 beschikt afwijzend	=757c1 beschikt op	=757u0 beschikt op dit moment	=757u2 beschikt op ... over	=758c1 beschikt over	758c6 beschikt ... over	=758u0 beschikt op
alvorens	734c0
gezien	=850c1 gezien het bovenstaande	=850c4 gezien het vorenstaande	=850c7 gezien het voorgaande	=850c10 gezien al het bovenstaande	=1136u1 gezien het vorenstaande	=1172c0 gezien het feit dat
geldfit	1389c0

sturen	13c17 sturen ... formulier ... toe	13c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	13c21 stuur|stuurt|sturen|opsturen ... <po-box>	13c22 stuur|stuurt|sturen ... naar|aan ... <po-box>	13c23 stuur|stuurt|sturen|schrijf ... naar ... adres bovenaan|boven	13n11 krijgt|ontvangt|sturen|stuurt ... per post	=22c3 sturen|stuur|zenden wij|we|ik	40c0 sturen ... herinnering	160c1	166c32 sturen|stuur ... bewijs	179c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen	=179u0 sturen wij|we u	=223n0 sturen wij ... aanmaning
lever	13c24 lever|levert|inleveren|afgeven ... balie|loket|stadhuis|gemeentehuis|wijkcentrum|bibliotheek	13c45 lever|levert ... in bij|aan	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	179c2 lever|levert|inleveren|aanleveren	225c12 lever|levert ... in|aan
samen	=15c34 samen met iemand	170c20
inlevering	80c0
inzameling	87c0
dien	155c6 dien|dient ... bezwaar|bezwaarschrift in	158c6 stuur|stuurt|dien|dient ... beroepschrift	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	=703u0 dien aangaande	806c4 dien ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	806u30 dien ... in	=806u37 dien te	806u44 dien ... te laat	=807c2 dien te
ontvangstbevestiging	231c2	232c0
gedoogde	465c3
gegronde	566c1	=566u0 gegronde reden	=566u1 gegronde redenen
doelbinding	634c0
bezigde	763c2
doen	=814c0 doen toekomen	814c6 doen ... toekomen	=814c7 doen geworden	860c4 doen ... gestand	=860c6 doen gestand	936c5 doen ... mededeling van	=936c7 doen mededeling van	=1151u24 doen zenden	=1316c0 doen ons uiterste best	=1316c1 doen ons best om u zo	=1316c6 doen er alles aan om
separaat	1035c0

print	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
rond	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
aanrijding	227n8
verbalisanten	454c1
adequaat	719c0
overeengekomene	1006c1
stante	=1342c0 stante pede
stadsbank	1449c2

met	=13c1 met de post	=13c50 met pin	=14c3 met een brief	=16c0 met al uw vragen	=35c4 met uitzondering van	=35c5 met dien verstande	=155c30 met een bezwaarschrift	=236c3 met deze brief beslis|beslissen ... bezwaar|bezwaarschrift	=238c14 met deze brief informeren|vertellen	=850c12 met inachtneming van het bovenstaande	=879c1 met de meeste hoogachting	=879c2 met verschuldigde hoogachting	=879c3 met bijzondere hoogachting	=941c0 met dien verstande dat	=941c1 met dien verstande	=942c0 met name	=942u0 met name genoemd	=942u1 met name genoemde	=942u2 met name te noemen	=942u3 met name noemen	=942u4 met name genoemden	=943c0 met redenen omkleed	=943c1 met redenen omklede	=943c2 met redenen omkleden	=943c3 met redenen te omkleden	965c4 met ... niet kunnen verenigen	965c5 met ... niet kan verenigen	965c6 met ... niet kunt verenigen	965c7 met ... niet verenigen	=1005u1 met overlegging van	=1109u0 met verschuldigde hoogachting	=1170c1 met tussenkomst van	=1191c0 met als doel	=1191c1 met als doel om	=1191c2 met het doel om	=1191c3 met de bedoeling om	=1191c4 met het oogmerk om	=1191c5 met het oogmerk	=1192c0 met behulp van	=1192c1 met gebruikmaking van	=1192c2 met gebruik van	=1193c0 met betrekking tot	=1194c0 met het oog op	=1194c1 met het oog daarop	=1195c0 met inachtneming van	=1195u0 met inachtneming van het bovenstaande	=1196c0 met ingang van	=1197c0 met medeneming van	=1198c0 met toepassing van	=1199c0 met uitsluiting van	=1200c0 met uitzondering van	=1208c1 met aftrek van	=1209c1 met overlegging van	=1249c2 met ingang van het moment dat	=1265c3 met verwijzing naar uw	=1265c4 met verwijzing naar ons	=1265c5 met verwijzing naar onze	=1265c14 met referte aan	=1267c0 met belangstelling kennis genomen	=1267c1 met belangstelling kennisgenomen	=1267c2 met belangstelling gelezen	=1267c3 met interesse kennis genomen	=1267c4 met interesse kennisgenomen	=1267c5 met zorg kennis genomen	=1272c5 met dit schrijven	=1273c0 met betrekking tot uw brief	=1273c1 met betrekking tot uw aanvraag	=1273c2 met betrekking tot uw verzoek	=1273c3 met betrekking tot uw bezwaar	=1273c4 met betrekking tot bovengenoemd	=1273c5 met betrekking tot bovengenoemde	=1275c0 met genoegen	=1307c4 met klem verzoeken	=1315c0 met de meeste zorg	=1315c1 met de grootst mogelijke zorg	=1315c2 met de grootste zorg	=1315c3 met alle zorgvuldigheid	=1315c4 met de meest mogelijke zorg	=1332c0 met bekwame spoed	=1332c1 met gepaste spoed	=1332c2 met de meeste spoed	=1332c3 met de grootst mogelijke spoed	=1332c4 met de grootste spoed	=1332c5 met grote spoed	=1332c6 met spoed	=1332u0 met spoed nodig	=1332u1 met spoed naar het ziekenhuis	=1332u3 met spoed opgenomen	=1332u4 met spoed behandelen
bewindvoerder	15c61 bewindvoerder|curator|mentor|voogd ... mag|kan|ook	1463c0
wilt	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=23c11 wilt u|je	=23u7 wilt u weten	=23u8 wilt u meer	=23u9 wilt u niet	=23u10 wilt u liever	=23u11 wilt u bezwaar	=23u12 wilt u hulp	=23u13 wilt u een	=23u14 wilt u dat	174c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=196c0 wilt u|je ons|mij|deze|dit|het	=196c1 wilt u ... sturen|opsturen|betalen|invullen|doorgeven|laten	=196u0 wilt u weten	=196u1 wilt u meer	=196u2 wilt u het niet	=196u3 wilt u ons iets vragen	=225c4 wilt u ons ... sturen|opsturen|geven	=225c29 wilt u ons ... schrijven|bellen|vertellen|laten	=225c30 wilt u ... vertellen|invullen|aangeven
melding	95c0	231c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	231c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd	=939c0 melding maken van	=939c1 melding gemaakt van	=939c2 melding te maken van	=939c3 melding maakt van
legaliseer	357c1
seponeerden	471c4
zelfredzaamheid	488c0
subsidievaststelling	655c0
dekkingsplan	674c0	=674u0 dekkingsplan brandweer	=674u1 dekkingsplan van de brandweer
verifieer	1100c2
vorenbedoelde	1132c5
vorengenoemde	1132c7
vorenvermelde	1132c9

bij	=4c4 aan|bij de|het|onze balie	=4c5 aan|bij het|ons loket	=4c21 bij ons langs	=4c32 bij het *kantoor|*loket|*centrum|*bureau	=4n6 bij u|je langs	=13c12 bij de|onze balie	=13c14 bij het|ons loket	=13c15 aan|bij onze publieksbalie	=13c53 bij onze receptie	=31c10 bij gebreke	=31c11 bij niet|uitblijven	=31c14 bij het niet	=31c15 bij overschrijding	=169c11 bij onze afweging	=206c14 bij ons binnen	=212n5 bij brief van	=765c0 bij afzonderlijke brief	=765c1 bij separate brief	=765c2 bij afzonderlijk schrijven	=765c3 bij separaat schrijven	=766c0 bij brief van	=766c1 bij brieven van	=766c2 bij schrijven van	=766c3 bij besluit van	=766c4 bij e-mail van	=766c5 bij mail van	=767c0 bij herhaling	=767u0 bij herhaling van	=767u1 bij herhaling volgt	=767u2 bij herhaling volgen	=767u3 bij herhaling kan	=767u4 bij herhaling kunt	=767u5 bij herhaling krijgt	=767u6 bij herhaling wordt	=767u7 bij herhaling leggen	=767u8 bij herhaling geldt	=767u9 bij herhaling is	=768c0 bij machte	=769c0 bij voorbaat	=769u1 bij voorbaat dank	=769u2 bij voorbaat dankend	=769u3 bij voorbaat bedankt	=769u6 bij voorbaat onze dank	=769u7 bij voorbaat mijn dank	=769u8 bij voorbaat hartelijk dank	=770c0 bij voortduring	=931u0 bij of krachtens	=1014c1 bij abuis	=1035u0 bij separaat schrijven	=1035u1 bij separate brief	=1162c0 bij gebreke daarvan	=1162c1 bij gebreke hiervan	=1162c2 bij gebreke waarvan	=1163c0 bij gebreke van	=1163c1 bij gebrek aan	=1164c0 bij monde van	=1165c0 bij ontstentenis van	=1166c0 bij uitblijven van	=1166c1 bij het uitblijven van	=1167c0 bij wijze van	=1167c1 bij wijze van uitzondering	=1167c2 bij wijze van proef	=1167u0 bij wijze van spreken	=1198c2 bij toepassing van	=1261c0 bij dezen	=1261c1 bij deze berichten wij	=1261c2 bij deze bericht ik	=1261c3 bij deze delen wij	=1261c4 bij deze deel ik	=1261c5 bij deze laten wij	=1261c6 bij deze laat ik	=1261c7 bij deze bevestigen wij	=1261c8 bij deze bevestig ik	=1261c9 bij deze informeren wij	=1261c10 bij deze informeer ik	=1261c11 bij deze nodigen wij	=1261c12 bij deze nodig ik	=1261c13 bij deze verzoeken wij	=1261c14 bij deze verzoek ik	=1261c15 bij deze willen wij	=1261c16 bij deze wil ik	=1261c17 bij deze ontvangt u	=1261c18 bij deze sturen wij	=1272c6 bij dit schrijven	=1297c0 bij voorbaat dank	=1297c2 bij voorbaat dankend	=1297c4 bij voorbaat bedankt	=1297c7 bij voorbaat onze dank	=1297c8 bij voorbaat mijn dank	=1297c9 bij voorbaat hartelijk dank	=1340c2 bij omgaande	=1340c4 bij ommegaande	=1343c3 bij gelegener tijd
daardoor	=215n17 daardoor niet
stelsel	347u0 stelsel ... herzien
liquiditeitsbegrotingen	675c3
faciliteren	838c0
kredietbanken	1449c1

ga	4c17 ga|gaat|kom|komt ... naar ons|het|de kantoor|stadhuis|gemeentehuis|gemeentewinkel|publieksbalie	155c20 ga|gaat ... in bezwaar	158c8 ga|gaat ... in beroep	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	=875u5 ga ervan uit u hiermede	=1008c8 ga over tot	=1284c22 ga ervan uit u ... te hebben geïnformeerd	=1284c33 ga ervan uit u hiermee	=1284c34 ga ervan uit u hiermede
mij*	10c16 mijn*
via	=10c17 via internet	=13c2 via de post	=13c40 op|via papier	=13c79 via 14 <phone>	160c9	=1271c1 via deze weg	=1271u8 via deze weg rijden	=1271u9 via deze weg naar	=1272c2 via deze brief
retourneren	=13c69 retourneren aan	179c13	1033c0
rek*	32c18 rekeningoverzicht*
ongegrond	45c30	567c0
uitstel	164c0 uitstel ... vragen|aanvragen|krijgen|mogelijk|verzoeken|verlenen|geven	=164c35 uitstel van betaling	164n2 uitstel ... niet mogelijk	=164n3 uitstel is niet	=177u3 uitstel vragen	187c0
breng	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	200c2 breng|brengt ... mee	=980u3 breng ik onder uw aandacht	=1313c3 breng ik onder uw aandacht
derde-belanghebbenden	243c1
herzagen	347c4
accordeerde	716c5
attendeerde	742c4
completeert	778c1
creëerden	784c4
ressorteren	=1028c0 ressorteren onder

dagelijks	3c22
waar	5c3	=24u11 waar kunt u	=908u4 waar ik ... indien
mail	=7c27 bellen|bel|mailen|mail naar	7c52 mail|mailen ... met|naar	10c23	166c20	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken
betaald	45c18	178c1 betaal|betaalt|betalen|betaald	=178u2 betaald worden
toevoegen	179c8
opruimen	201c3
ter*	220c0 terugvordering*
authenticatiemiddelen	651c3
geëigend	846c0
herhaaldelijk	870c0
tekenen	=879u3 tekenen wij hoogachtend	=1298c5 tekenen wij hoogachtend

vragen	=7c11 vragen naar	=9u0 vragen niet beantwoorden	9u2 vragen ... niet beantwoorden	13c36 vraag|vraagt|vragen ... formulier ... aan	=23c9 verzoeken|verzoek|vragen|vraag wij|we|ik u	=41c2 vragen wij|we ... zelf op	45c24	164c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	166c52 vraag|vragen ... aan	177c1	=177u0 vragen wij u	=193c2 vragen om	=193u1 vragen wij	=193u2 vragen of	206c3 vraag|vragen ... u|je	218c10 willen|vragen ... geld|bedrag ... terug	225c10 vragen|vraag wij|we? u ... sturen|gegevens	225c10 vragen|vraag wij|we? u ... in te vullen	225c10 vragen|vraag wij|we? u ... op te sturen	=1273u0 vragen met betrekking tot	=1273u5 vragen inzake uw	=1310c6 vragen uw begrip	=1310c7 vragen wij uw begrip	=1310c11 vragen u om begrip	=1313c9 vragen wij uw aandacht voor
gev*	30c2 gevolg*
verleen	45c11	212c10 verleen|verlenen ... u|aan ... subsidie|vergunning|ontheffing|toestemming	1102c2	1102u18 verleen ... voorrang
onredelijk	168c56
zorg	=168c60 zorg voor	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	=473c0 zorg in natura	=478c1 zorg inkopen	=478c2 zorg in te kopen	=478c3 zorg inkoopt	=1157c0 zorg dragen	=1157c2 zorg draagt	=1157c3 zorg draag	=1157c4 zorg droeg	=1157c10 zorg te dragen	=1157c11 zorg gedragen	=1157c14 zorg te worden gedragen	=1157u5 zorg draagt u
bespreken	170c37 bespreek|bespreken
openstaande	=223c16 openstaand|openstaande bedrag|rekening|aanslag|schuld|factuur
bestreden	=236c16 bestreden besluit	=570c0 bestreden besluit	=570c1 bestreden besluiten
opschortte	264c2
heffingsambtenaren	287c1
heffingsgrondslagen	289c3
raadsonderzoeken	688c1
vangen	=711c5 vangen aan
vingen	=711c7 vingen aan
althans	733c0	=1054u2 althans ten minste
opteerde	1004c3
gouden	=1038u0 gouden staven
vergen	1097c0
voortvloeit	=1135c1 voortvloeit uit
gezonden	1151c4

liever	=13c33 liever op papier	=13c34 liever niet digitaal	=13c77 liever niet via internet|digitaal|online
storten	178c6 stort|storten
insturen	179c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen
beëdigde	=359c0 beëdigde vertaling	=359c1 beëdigde vertalingen
ondercuratelestelling	367c1
curators	368c2
gepseudonimiseerd	646c5
billijke	772c1	=772u3 billijke vergoeding
vigerende	1118c1
altijd	=1318c1 altijd graag bereid
lokale	=1369c1 lokale ombudsman

komen	4c1 kom|komt|komen|kunt|kun|mag ... langs	=164n10 komen|kom wij|we	207c5 komen ... bij	209c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	227c32 komt|kom|komen ... bij u|je langs|thuis op|op	=883c8 komen in aanmerking	883c11 komen ... in aanmerking	=929c0 komen te vervallen	929c5 komen ... te vervallen	=1046u10 komen te weten
aan	=4c4 aan|bij de|het|onze balie	=4c5 aan|bij het|ons loket	=4u4 aan de balie van	=13c11 aan de|onze balie	=13c13 aan het|ons loket	=13c15 aan|bij onze publieksbalie	=13c60 aan het postbusnummer	=163c16 aan te vullen	=179c2 aan te leveren	=179c9 aan te vullen	=191c2 aan te vragen	=195c1 aan te melden	=201c5 aan te passen	=212c6 aan u|je ... toegekend	=706c4 aan te leveren	=707c2 aan te merken als	=709c3 aan te treffen	=711c3 aan te vangen	=713c4 aan te wenden	744u2 aan ... voldoen	744u3 aan ... voldaan	=1160c0 aan de hand van	=1160c1 aan de hand daarvan	=1160c2 aan de hand hiervan	=1160c3 aan de hand waarvan	=1160u0 aan de hand van een ouder	=1160u1 aan de hand van zijn moeder	=1160u2 aan de hand van haar moeder
uploadt	10c8	11c6	179c5 upload|uploaden|uploadt
uitreiking	132c0
seintje	166c41 belletje|telefoontje|seintje|appje|mailtje
keuren	212c1 keuren|keur ... aanvraag ... goed	215c5 keuren|keur ... niet goed
natuurlijk	=272c0 natuurlijk persoon
vermogenstoetsen	320c1
vermogensgrenzen	321c1
zelfredzaam	489c0
verwijsindexen	697c1
inzoverre	905c1
ingevolge	914c0	=914u0 ingevolge van	=1223c2 ingevolge van	=1274c0 ingevolge uw verzoek
kaderwet	=923u6 kaderwet inzake

moet	=23c1 moet|dient u|je	=23c14 moet worden	=23u1 moet u niet	=46c3 moet|moeten worden	46c4 moet|moeten ... worden <placeholder>?	=46u0 moet betaald worden	155c36 moeten|moet ... uw bezwaar ... ontvangen|binnen	=197c2 dient|moet u wijzigingen	=197c5 moet u wijzigingen|veranderingen	206c17 moet ... bij ons zijn|binnen	209c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	215c4 moet|moeten ... afwijzen	218c1 moet|dient ... terugbetalen	218c2 moet|dient ... terug te betalen	=218c14 moeten|moet wij|we ... terugvragen|terugvorderen	218c22 moet|moeten ... terug	221c7 moet ... boete ... betalen	=221c20 moet daarom <amount>	225c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... aanleveren|inleveren|sturen	225c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... aan te leveren	225c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... over te leggen	225c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... in te leveren	=911u2 moet zo nodig
nalatenschappen	371c1
schuldenaren	400c1
beroepsopleidende	=443c0 beroepsopleidende leerweg	=443c1 beroepsopleidende leerwegen
geliberaliseerde	514c1	=514u0 geliberaliseerde markt	=514u1 geliberaliseerde energiemarkt
ondertoezichtstellingen	682c1
vooraleer	1126c0

maak	155c5 maak|maakt ... bezwaar	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	178c0 maak|maakt <amount> over	178c4 maak|maakt ... over	185c1 maak|maakt ... bezwaar	199c5 maak ... afspraak	=708c8 maak aanspraak op	927c6 maak ... kenbaar	=927c10 maak kenbaar	=927u1 maak u kenbaar	=939c7 maak melding van	=1292c2 maak u erop attent	=1292c3 maak ik u erop attent	=1321c4 maak ik van de gelegenheid gebruik
mogelijkheid	155c37 gelegenheid|mogelijkheid ... bezwaar
begunstigingstermijnen	448c1
ambtsberichten	557c1
proceskosten	590c0
ingeval	913c0	=913u0 ingeval van	=1178c1 ingeval van
medegedeeld	935c1
toegang	=1107u2 toegang verschaffen	=1107u3 toegang te verschaffen	1107u4 toegang ... verschaffen

antwoordstrook	13c66 antwoordstrook|antwoordkaart
graag	=171c19 graag van u wat	=227c15 graag met u ... in gesprek	=956u5 graag bereid een nadere toelichting	=1278c0 graag breng ik u op de hoogte	=1278c1 graag brengen wij u op de hoogte	=1309c1 graag bereid u nader	=1309c6 graag bereid een nadere toelichting
rekenhuren	305c1
reclamanten	583c1
welstandscommissies	610c1
anonimiseerde	647c3
aantrof	709c6
constateerden	781c4
kenbaar	=927c0 kenbaar maken	=927c1 kenbaar te maken	=927c2 kenbaar gemaakt	=927c3 kenbaar maakt	=927c4 kenbaar maakte
prolongeerde	1020c2
buurtcoaches	1377c3

bijgaand	=13c9 bijgaand|bijgevoegd|bijgevoegde formulier|antwoordformulier	771c0	=1086c9 bijgaand schrijven	=1260c0 bijgaand treft u	=1260c1 bijgaand ontvangt u	=1260c2 bijgaand vindt u	=1260c3 bijgaand zenden wij u	=1260c4 bijgaand zend ik u	=1260c5 bijgaand sturen wij u	=1260c6 bijgaand stuur ik u	=1260c7 bijgaand doen wij u	=1260c8 bijgaand doe ik u
verkeerd	=165c0 verkeerd opgeteld|gemeten|opgeschreven|berekend	165c14 verkeerd|verkeerde	=165c48 verkeerd bijgehouden|genoteerd|verwerkt|geregistreerd	=165c52 verkeerd ingevuld
verbeurd	221c26 verbeurt|verbeurd ... dwangsom	466c5	=466u0 verbeurd verklaard	=466u1 verbeurd verklaren	=466u2 verbeurd te verklaren
ontvingen	231c8 ontvingen|ontving wij|we|ik? ... uw|je
terugvordert	397c2
zorgovereenkomsten	477c1
ontbinden	520c0
doorgaans	815c0
overeenkomst	=923u4 overeenkomst inzake
retourneerde	1033c6
verleend	1102c3
ombudsfunctionaris	1369c4
opvoedpunt	1383c0

plaats	5c0
onderstaande	=225c6 onderstaande stukken
jaarlijkse	238c16
loonkostensubsidies	335c1
extramurale	496c1
economische	=530c0 economische binding
gezinshereniging	553c0
ontbeerde	989c2
vergden	1097c3
juridische	=1351c1 juridische loket	=1366c2 juridische spreekuur
administratiemaatje	1364c1

locatie	5c1
genoemde	=160c13 genoemde adres
schorsen	162c5
bijzondere	=168c1 bijzondere situatie|omstandigheden	=190c1 bijzondere omstandigheden|situatie	=368u0 bijzondere curator	=368u2 bijzondere curatoren	=628c0 bijzondere persoonsgegevens	=693c0 bijzondere curator	=693c2 bijzondere curatoren
incompleet	230c8
schorten	264c8 schorten ... op
nadeelcompensaties	275c1
daglonen	332c1
herzag	347c3
verwijtbaarheid	456c0
optieverklaringen	545c1
gehanteerde	867c6
haars	=945c4 haars inziens
verstrekte	1110c4
voormelde	1132c1
schuldhulpmaatjes	1363c1
centrum	=1382c0 centrum voor jeugd en gezin	=1382c2 centrum jeugd en gezin	=1409c1 centrum indicatiestelling zorg
kvk	1416c1
gemeente	1430c0

telefoonnummer	0c1	=0u3 telefoonnummer waarop wij	=7c29 telefoonnummer van
u	=4c22 u vindt ons	=4c24 u bent welkom	=11n0 u hoeft niet in te loggen	=15c31 u laten bijstaan	20c0	=21c3 u|je hebt|heeft het geld	=21c5 u|je krijgt|ontvangt|hoort|verneemt	21c8 u|je ... bericht	=21u1 u|je krijgt|hebt|heeft ... de tijd|kans|gelegenheid|mogelijkheid	=21u2 u|je krijgt tot|nog|een	=23c0 u|je moet|dient|moeten|dienen	=23c4 u|je bent verplicht	=23c18 u hoeft alleen	=23u0 u moet niet	=24c1 u|je kunt|mag|kan|kun	=24c5 u heeft|hebt de mogelijkheid	=24c7 u|je bent welkom	=24u0 u kunt niet	=24u2 u kunt geen	=24u6 u mag niet	=24u7 u mag geen	=26c15 u|je krijgt|hebt|heeft ... <number> weken|dagen|werkdagen|maanden	=42c1 u|je hoort|krijgt|ontvangt ... <date>	=43c0 u|je|jij krijgt|moet|hebt|heeft|bent|betaalt|kunt|mag|ontvangt|hoeft|gaat	=46u1 u moet ... worden	=176c16 u kunt ons bereiken	=176c18 u kunt ons bellen	=181c6 u wordt verwacht	208c9 ^ u krijgt dan	=213c0 u|je krijgt|ontvangt ... *toeslag|*uitkering|*subsidie|*vergoeding|*toelage|*bijdrage|*tegemoetkoming|*voorziening|pgb|*vergunning|*bijstand|kwijtschelding|*ontheffing|urgentie*|rijbewijs|paspoort	=213c4 u krijgt <amount>	=213c5 u ontvangt <amount>	=213c6 u hebt|heeft recht op	=214c4 u krijgt	=216c0 u|je krijgt|ontvangt ... geen|niet	=216c3 u hebt|heeft ... geen recht	=221c13 u|je krijgt|ontvangt ... bestuurlijke boete	=227c7 u wordt verwacht	=233u1 u van plan	=753c4 u te berichten	=753c7 u berichten dat	=760u8 u betreffende	=829c4 u dient er rekening mee te houden	=843c2 u wordt geacht	=849c2 u gehouden bent	=872c3 u vrij staat	=1086u0 u dit schrijven	=1145c7 u wenst	=1270c0 u hebt zich tot ons gewend	=1270c1 u heeft zich tot ons gewend	=1270c2 u heeft zich tot mij gewend	=1270c3 u hebt zich tot mij gewend	=1270c6 u wendde zich tot	=1277c14 u het volgende te berichten	=1292c4 u erop attent maken	=1292c5 u erop attent te maken	=1297c3 u bij voorbaat dankend
belanghebbenden	24c0 belanghebbende|belanghebbenden ... kan|kunnen	242c1
klacht	231c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	=908u11 klacht indien
beslistermijnen	266c1
mentorschap	369c0	=369u0 mentorschap op school
beslagleggingen	385c1
bewaartermijnen	636c1
adstrueert	720c1
kwamen	=929c3 kwamen te vervallen
uren	=1117u6 uren verzuimd
eerlijkheidshalve	1287c3
sociale	=1354c1 sociale raadslieden	=1357c1 sociale teams	=1357c2 sociale team	=1371c2 sociale werkers	=1406c1 sociale verzekeringsbank	=1446c0 sociale dienst	=1446c1 sociale diensten
douane	1404c0

mijn	=7c23 mijn naam is	=7c35 haar|zijn|mijn doorkiesnummer|telefoonnummer|nummer|directe	=10c18 mijn overheid	=11c8 mijn overheid	=1086c2 mijn schrijven	=1131u12 mijn voornemens
machtiging	15c18	=15u1 machtiging voor automatische incasso	=15u2 machtiging tot	269c0	=269u0 machtiging tot voorlopig verblijf	=269u1 machtiging tot uithuisplaatsing	=269u2 machtiging uithuisplaatsing	=269u3 machtiging gesloten jeugdhulp	=537c0 machtiging tot voorlopig verblijf	=683u0 machtiging tot uithuisplaatsing	=683u1 machtiging uithuisplaatsing	=684c0 machtiging uithuisplaatsing	=684c1 machtiging tot uithuisplaatsing
moeten	=23c2 moeten u	=23c15 moeten worden	=46c3 moet|moeten worden	46c4 moet|moeten ... worden <placeholder>?	155c36 moeten|moet ... uw bezwaar ... ontvangen|binnen	=206c8 moeten wij|we ... hebben ontvangen	206c16 moeten ... ontvangen|binnen|hebben	215c4 moet|moeten ... afwijzen	=218c14 moeten|moet wij|we ... terugvragen|terugvorderen	218c22 moet|moeten ... terug	=225c27 moeten|willen wij|we ... weten|horen	=911u3 moeten zo nodig	=1046u7 moeten te weten	=1276c12 moeten wij u tot onze spijt
moest	204c8
uitspraak	=237c4 uitspraak op bezwaar
belastingplichtige	306c0
concreet	=472c0 concreet zicht op legalisatie
inburgeringsplichtig	548c0
meest	=632u1 meest betrokkene
kantoorhoudend	=861c4 kantoorhoudend te

mijnoverheid	11c7
afbetalingsregeling	167c11
informatieverzoek	226c1
instellingscollegegeld	435c0
participeerden	1013c3

elke	=3c1 elke werkdag	3c24 elke|iedere *dag	=3c34 elke|iedere ochtend|middag|dag	=167c9 elke maand een deel	=167c24 elke|per maand ... bedrag
no-*	9c0 no-reply*
reisdocument	377c0
executieverkoop	389c1
berust	=755c1 berust bij
completeren	778c0
igj	1420c1
gblt	1454c3
gerechtsdeurwaarder	1458c2

mobiel	0c8
verzoek	=23c9 verzoeken|verzoek|vragen|vraag wij|we|ik u	=23c10 verzoek|vraag u	45c22	206c2 verzoek|verzoeken ... u|je	212c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd	215c8 verzoek ... afgewezen	215c31 verzoek|aanvraag ... niet	225c9 verzoek|verzoeken ... sturen|zenden|verstrekken|overleggen|leveren|toesturen	225c9 verzoek|verzoeken ... toe te sturen	225c9 verzoek|verzoeken ... aan te leveren	225c9 verzoek|verzoeken ... te verstrekken	225c9 verzoek|verzoeken ... over te leggen	225c9 verzoek|verzoeken ... in te leveren	225c9 verzoek|verzoeken ... te overleggen	=226c0 verzoek om informatie|gegevens|inlichtingen	231c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	231c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd	=908u12 verzoek indien	=1116c7 verzoek ik	=1116u6 verzoek ik u vriendelijk	=1307c11 verzoek u vriendelijk	=1307c12 verzoek ik u vriendelijk
nodig	45c25	=225c19 nodig van u	=227c0 nodig|nodigen ik|wij|we ... uit
sluiting	118c0
storting	120c0
verrekend	=165c41 verrekend hebben	384c5
knip	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
toezenden	179c1 zend|zendt|zenden|toezenden	1072c0
terugstorten	=218c20 terugstorten|terug te storten
dwangsom	221c16 dwangsom ... verbeurd	444c0
heffingvrije	=299c3 heffingvrije vermogen
stuiting	410c0
wilsbekwame	502c1
rectificatie	640c0
overgingen	=1008c4 overgingen tot
toezeggen	1070c0
vergezeld	=1098c0 vergezeld van	=1098c1 vergezeld gaan van	=1098c2 vergezeld te gaan van	=1098c3 vergezeld gaat van
verwijzend	=1265c6 verwijzend naar uw	=1265c7 verwijzend naar ons	=1265c8 verwijzend naar onze
vertrouwend	=1311c9 vertrouwend dat

<numeric-date>	28c1 <date> om <time>	28c2 <date> van <time>	28c3 <date> <time>	227c35 <date> om <time>	227c36 <date> om <number> uur	227c37 <date> tussen <time>
loonstroken	32c3
voo*	39c0 vooringevuld*	235c0 voornemen*
denk	=165c23 denkt|denk u|je dat ... verkeerd|fout|niet goed	176c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	233c7 denken|denk ... erover
of	=169c8 of de gevolgen	=169c18 of het besluit voor u	=212n11 of u ... in aanmerking
eerder	203c1	212n18	=213n7 al|eerder ontvangen	221n14 eerder ... boete	223c27 eerder ... herinnerd|gevraagd ... betalen	233n5 eerder ... voornemen
dank	=231c7 bedankt|dank voor uw|je aanvraag|melding|bezwaar|brief|verzoek|klacht|bericht	=231c22 dank u|je wel voor uw|je	=769u0 dank bij voorbaat	=769u5 dank u bij voorbaat	=1283c2 dank zeggend voor	=1297c1 dank bij voorbaat	=1297c6 dank u bij voorbaat
verklaren	236c1 verklaar|verklaren ... bezwaar|bezwaren
zienswijzes	241c2
onrechtmatige	274c1
voortgezet	=429c0 voortgezet onderwijs
verbalisant	454c0
desverlangd	801c0
hoop	=875u4 hoop u hiermede	=1284c15 hoop u ... te hebben geïnformeerd	=1284c17 hoop u ... geïnformeerd te hebben	=1284c20 hoop dat ik u ... heb geïnformeerd	=1284c31 hoop u hiermee	=1284c32 hoop u hiermede	=1285c5 hoop u ... van dienst te	=1310c1 hoop op uw begrip
laatstleden	925c1
strekkend	=1039c5 strekkend tot
mantelzorgsteunpunten	1372c1
uitvoeringsorganisatie	=1427c0 uitvoeringsorganisatie herstel toeslagen

bel	0c5	7c14 bel|bellen|belt	=7c27 bellen|bel|mailen|mail naar	7c45 bel ... met	13c26 bel|belt|bellen ... afspraak|formulier|aanvragen|regelen|regeling|uitstel|doorgeven|verzetten|afzeggen|aanmelden	=13c38 bel ons ... dan	13c39 bel|belt ... dan sturen|regelen|helpen|krijgt	164c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	166c4	170c4	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	175c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	199c0 bel|belt|bellen
ins*	32c31 inschrijving*
stu*	160c0 stuur*
bestel	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
lager	=212n9 lager bedrag	=656c4 lager vast te stellen	=656c5 lager vaststellen	=656c6 lager vastgesteld
schortten	264c10 schortten ... op
wekeneis	337c0
kortdurend	=499c0 kortdurend verblijf
milieueffectrapportage	620c2
benodigde	751c1
gefiatteerde	840c3
nauwgezet	962c0
droegen	=1157c9 droegen zorg
helaas	=1276c8 helaas moeten wij u meedelen	=1276c9 helaas moeten wij u mededelen	=1276c10 helaas moet ik u mededelen	=1276c11 helaas moet ik u meedelen
uiteraard	=1318c0 uiteraard bereid
leger	=1392c0 leger des heils
gedeputeerde	=1433c2 gedeputeerde staten
coa	1450c0

aanvullen	45c31	163c15	179c9	230c1
zoeken	=166c30 zoeken wij|we ... uit	=170c29 zoeken wij|we	170c38 zoeken ... oplossing
speciale	=168c39 speciale situatie|omstandigheden
subsidie	=212c7 subsidie|toelage|vergoeding is toegekend	212c9 subsidie ... vaststel|vaststellen	212c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd	223n6	=1102u0 subsidie verlenen	=1102u1 subsidie verleend	=1102u2 subsidie verleent	1102u3 subsidie ... verleend
plannen	227c27 plannen ... gesprek	=1131u9 plannen en voornemens
schorsende	=576c0 schorsende werking
welstand	609c0
inzageverzoek	638c0
bewerkstelligden	761c3
immer	880c0
omissies	977c1
summiere	1040c1
toets	=1069c5 toets aan

reken	34c1 reken|rekent ... uit	=1310c3 reken op uw begrip
heroverweging	76c0	236c24 heroverwogen|heroverweging	568c0
aflosvrije	=164c51 aflosvrije periode
lees	176c6	176c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
willigt	212c24 willigt|willigen|willig ... in	921c4 willigt ... in	=921c7 willigt in
roepen	227c19 roepen|roep ... op
absolute	=420c1 absolute verzuim
respijtzorg	498c0
casusregisseurs	701c1
abusievelijk	715c0

doorkiesnummer	0c9	7c22
een	=2c2 een telefoonnummer waarop	=13c63 een seintje	=13c73 een gesprek plant|plannen	=14c2 een brief	=15c10 een ander|familielid|vriend|kennis|buurman|advocaat ... namens|meenemen|helpen|mee|laten	=15c53 een ander mag	=15c57 een raadsman	=19c20 een medewerker	=26c4 een termijn van <number> weken|dagen|maanden	=163c22 een herinnering	=164c34 een ander moment	=170c35 een reden zijn	=171c2 een zienswijze	=227c21 een afspraak voor u|je ... gemaakt|gepland	=234c2 een zienswijze	=728c9 een en ander in aanmerking nemende	=728c10 een en ander overwegende	=756u0 een bescheiden	=760u2 een betreffende	=820c0 een en ander	=822c1 een ieder	=822u0 een ieder van	=884u1 een en ander in aanmerking	=1007u0 een overeenkomstig	=1327u4 een spoedig herstel	=1329c1 een dezer dagen	=1329c3 een dezer weken
e-loket	4u3
opheffing	105c0
voorbij	155n9
huur	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
krediethypotheken	344c1
kwalificatieplicht	417c0
indieningsvereiste	626c0
dataminimalisatie	635c0
functionarissen	=645c3 functionarissen gegevensbescherming
redelijk	=756u8 redelijk bescheiden	=772u0 redelijk en billijk
maakte	=864c2 maakte gewag van	927c8 maakte ... kenbaar	=927c12 maakte kenbaar
grond	=1039u3 grond strekt

geven	=26c14 geven u|je ... <number> weken|dagen|werkdagen|maanden	206c7 geven|geef ... u	212c28 geven ... u|je graag	215c13 geven ... geen	215c19 geven ... geen toestemming|vergunning|ontheffing|urgentie|subsidie	236c6 geven ... gelijk	=481u7 geven een indicatie	=773c4 geven blijk van	899c3 geven ... in overweging	=899c6 geven in overweging	1044c9 geven ... te kennen	=1044c13 geven te kennen
*res	161c9 *adres hierboven|bovenaan|linksboven|rechtsboven|onderaan	161c11 *adres in het briefhoofd	161c13 *adres dat boven|bovenaan|onderaan
vergissing	165c12	=165c49 vergissing is
geldt	204c1
bevestiging	232c3
machtigingen	269c1	=537c1 machtigingen tot voorlopig verblijf	=683u2 machtigingen uithuisplaatsing	=684c2 machtigingen uithuisplaatsing
samenwerkingsverbanden	=424c1 samenwerkingsverbanden passend onderwijs
instellingscollegegelden	435c1
verdaag	593c1
abuis	714c0
alhoewel	727c0
verdrag	=760u14 verdrag betreffende	=923u1 verdrag inzake
creëer	784c2
gelet	=850c0 gelet op het bovenstaande	=850c3 gelet op het vorenstaande	=850c6 gelet op het voorgaande	=850c9 gelet op al het bovenstaande	=1136u0 gelet op het vorenstaande	=1171c0 gelet op	=1171u0 gelet op artikel	=1171u1 gelet op de artikelen	=1171u2 gelet op het bovenstaande	=1171u3 gelet op het vorenstaande	=1171u4 gelet op al het	=1171u11 gelet op het feit dat	=1171u12 gelet op het voorgaande	=1172c1 gelet op het feit dat
perceel	=1039u2 perceel strekt
gaven	1044c12 gaven ... te kennen	=1044c15 gaven te kennen
vraagwijzers	1395c1
arbeidsinspectie	1419c0
bewindvoerders	1463c1

in	=3c32 in de ochtend|middag	=4c15 in het stadhuis|gemeentehuis|kantoor	=4c31 in ons|het *centrum|*kantoor|*gebouw|*team	=7c47 in handen van	=13c52 in onze brievenbus	=13c68 in een gesprek	=13c72 in kennis ... telefoonnummer|telefonisch	=17c7 in het geval dat	=25c11 in de komende <number> dagen|weken	=155c19 in bezwaar gaan	=155c26 in bezwaar komen	=158c2 in beroep gaan	=158c19 in beroep bij de	=160c5 in te dienen	=163c5 in de gelegenheid	=167c1 in termijnen	=167c2 in gedeelten|gedeeltes|delen|stukken betalen|te|terugbetalen|voldoen	=167c7 in stappen betalen	=167c17 in stukjes	=167c18 in kleinere bedragen	167c25 in <number> ... keer	=167c28 in etappes	=167c30 in ten hoogste|maximaal <number>	=167c36 in porties	=168c11 in de problemen	=168c12 in financiële problemen	=168c29 in de knel	=168c58 in uw voordeel	=168c73 in uw|je|jouw situatie	=169c2 in uw|je geval ... te ver|hard|zwaar|onredelijk	=169c13 in uw voordeel	=178u4 in termijnen|delen betalen	=179c2 in te leveren	=180c2 in te vullen	=185c3 in bezwaar	=185c5 in beroep	=188c1 in termijnen betalen	=188c2 in delen betalen	=188c3 in gedeelten	=202c2 in te loggen	=203c3 in de afgelopen	=206c13 in ons bezit	=227c16 in gesprek met u	=231c5 in goede orde	=231c12 in behandeling genomen	=236c17 in stand te? laten|gelaten	=238c2 in deze brief leest|vertellen|leggen	=380c7 in te vorderen	=415c0 in verzuim	=416c0 in gebreke	=416c1 in gebreke blijven	=416c2 in gebreke gebleven	=416c3 in gebreke blijft	=416c4 in gebreke bent gebleven	=416c5 in gebreke is gebleven	=416c6 in gebreke stellen	=416c7 in gebreke te stellen	=416c8 in gebreke gesteld	=588c0 in stand laten	=588c5 in stand blijven	=588c6 in stand blijft	=588c7 in stand gelaten	=588c8 in stand gebleven	=588c9 in stand te laten	=828c2 in enigerlei vorm	=850c11 in het licht van het bovenstaande	=875u7 in de hoop u hiermede	=875u8 in het vertrouwen u hiermede	=883c0 in aanmerking komen	=883c1 in aanmerking komt	=883c2 in aanmerking te komen	=883c3 in aanmerking kwam	=883c4 in aanmerking kwamen	=883c5 in aanmerking gekomen	=883c6 in aanmerking kunt komen	=884c0 in aanmerking nemen	=884c1 in aanmerking genomen	=884c2 in aanmerking te nemen	=884c3 in aanmerking neemt	=884c6 in aanmerking nemend	=884c7 in aanmerking nemende	=885c0 in acht nemen	=885c1 in acht genomen	=885c2 in acht te nemen	=885c3 in acht neemt	=886c0 in casu	=887c0 in contact treden met	=887c1 in contact te treden met	=887c2 in contact getreden met	=888c0 in de gelegenheid stellen	=888c1 in de gelegenheid te stellen	=888c2 in de gelegenheid gesteld	=888c3 in de gelegenheid stelt	=888c9 in de gelegenheid bent	=888c10 in de gelegenheid zijn	=889c0 in de regel	=889u0 in de regel hieronder	=889u1 in de regel hierboven	=889u2 in de regel eronder	=889u3 in de regel erboven	=889u4 in de regel met	=889u5 in de regel staat	=889u6 in de regel die	=889u7 in de regel daaronder	=890c0 in dezen	=891c0 in dier voege	=892c0 in goede orde ontvangen	=892c1 in goede orde bereikt	=892c2 in goede orde aangekomen	=893c0 in het bezit van	=894c0 in het genot van	=894c1 in genot van	=895c0 in kennis stellen	=895c1 in kennis gesteld	=895c2 in kennis te stellen	=895c8 in kennis stelt	=895c9 in kennis brengen	=895c10 in kennis te brengen	=896c0 in mindering brengen	=896c1 in mindering gebracht	=896c2 in mindering te brengen	=896c3 in mindering brengt	=896c6 in mindering op	=896c7 in mindering komt	=897c0 in ogenschouw nemen	=897c1 in ogenschouw genomen	=897c2 in ogenschouw te nemen	=898c0 in overleg treden met	=898c1 in overleg te treden met	=898c2 in overleg getreden met	=898c3 in overleg treedt met	=899c0 in overweging geven	=899c1 in overweging gegeven	=899c2 in overweging te geven	=900c0 in overweging nemen	=900c1 in overweging genomen	=900c2 in overweging te nemen	=901c0 in persoon verschijnen	=901c1 in persoon te verschijnen	=901c2 in persoon verschijnt	=901c3 in persoon verschenen	=901c5 in persoon dient te verschijnen	=902c0 in rekening brengen	=902c1 in rekening gebracht	=902c2 in rekening te brengen	=902c3 in rekening brengt	=903c0 in toenemende mate	=904c0 in voorkomend geval	=904c1 in voorkomende gevallen	=904c2 in een voorkomend geval	=905c0 in zoverre	=921c3 in te willigen	=922c3 in te winnen	=1151u16 in te zenden	=1154u1 in behandeling zijnde	=1154u4 in bezit zijnde	=1172c6 in verband met het feit dat	=1173c0 in aanvulling op	=1174c0 in afwachting van	=1174u0 in afwachting van uw reactie	=1174u1 in afwachting van uw antwoord	=1174u2 in afwachting van uw bericht	=1174u3 in afwachting van uw spoedige	=1174u4 in afwachting van uw spoedig antwoord	=1174u5 in afwachting van uw berichten	=1175c0 in afwijking van	=1176c0 in de hoedanigheid van	=1176c1 in uw hoedanigheid van	=1176c2 in zijn hoedanigheid van	=1176c3 in haar hoedanigheid van	=1176c4 in hun hoedanigheid van	=1177c0 in de zin van	=1177u0 in de zin van dat	=1178c0 in geval van	=1178u0 in het geval van	=1179c0 in het bijzijn van	=1180c0 in het geval dat	=1180c1 in geval dat	=1180c2 in die gevallen waarin	=1180c3 in gevallen waarin	=1181c0 in het kader van	=1182c0 in het licht van	=1182u0 in het licht van het bovenstaande	=1182u1 in het licht van de lamp	=1182u2 in het licht van de zon	=1183c0 in navolging van	=1184c0 in overeenstemming met	=1185c0 in relatie tot	=1186c0 in samenspraak met	=1186c1 in samenwerking met	=1186c2 in gezamenlijkheid met	=1187c0 in strijd met	=1187u0 in strijd met elkaar	=1187u1 in strijd met zichzelf	=1188c0 in tegenstelling tot	=1189c0 in verband met	=1189u0 in verband met elkaar	=1190c0 in weerwil van	=1190u0 in weerwil van het feit	=1207c2 in weerwil van het feit dat	=1262c0 in antwoord op uw	=1262c2 in antwoord op bovengenoemde	=1262c3 in antwoord op bovenvermelde	=1263c0 in reactie op uw	=1264c0 in vervolg op	=1264c6 in aansluiting op uw	=1264c7 in aansluiting op ons	=1264c8 in aansluiting op onze	=1264c10 in aansluiting aan	=1264u0 in vervolg op de opleiding	=1264u1 in vervolg op de studie	=1266c3 in goede orde mochten wij ontvangen	=1268c0 in bovengenoemde zaak	=1268c1 in bovenvermelde zaak	=1268c2 in opgemelde zaak	=1268c3 in bovengenoemde kwestie	=1268c4 in bovengenoemde aangelegenheid	=1268c5 in opgemelde aangelegenheid	=1268c6 in bovenstaande zaak	=1296c0 in afwachting van uw reactie	=1296c1 in afwachting van uw antwoord	=1296c2 in afwachting van uw bericht	=1296c3 in afwachting van uw spoedige reactie	=1296c4 in afwachting van uw spoedig antwoord	=1296c5 in afwachting van uw spoedige antwoord	=1296c6 in afwachting van uw berichten	=1296c10 in afwachting hiervan verblijven wij	=1296c11 in afwachting verblijven wij	=1303c0 in dit verband	=1303c1 in dat verband	=1303c2 in dit kader	=1303c3 in dat kader	=1303c4 in dit licht bezien	=1303c5 in dat licht bezien	=1303u0 in dit kader hieronder	=1310c12 in de hoop op uw begrip	=1311c0 in de hoop u	=1311c1 in de hoop dat wij u	=1311c2 in de hoop u hiermee	=1311c3 in de hoop u hiermede	=1311c4 in de hoop dat ik u	=1311c5 in het vertrouwen u	=1311c6 in het vertrouwen dat wij u	=1311c7 in het vertrouwen dat ik u	=1324c1 in afzienbare tijd	=1327u1 in afwachting van uw spoedige	=1327u6 in afwachting van uw spoedig antwoord	=1328c2 in de komende periode	=1328c3 in de komende tijd	=1328c4 in de volgende periode	=1330c0 in de loop van de maand	=1330c1 in de loop van het jaar	=1330c2 in de loop van dit jaar	=1330c3 in de loop van volgend jaar	=1330c4 in de loop van deze maand	=1330c5 in de loop van volgende maand	=1330c6 in de loop van de week	=1330c7 in de loop van deze week	=1330c8 in de loop van volgende week	=1330c9 in de loop van het komende jaar	=1330c10 in de loop der tijd	=1330c11 in de loop van januari	=1330c12 in de loop van februari	=1330c13 in de loop van maart	=1330c14 in de loop van april	=1330c15 in de loop van mei	=1330c16 in de loop van juni	=1330c17 in de loop van juli	=1330c18 in de loop van augustus	=1330c19 in de loop van september	=1330c20 in de loop van oktober	=1330c21 in de loop van november	=1330c22 in de loop van december	=1331c0 in de nabije toekomst	=1331c1 in de naaste toekomst	=1331c2 in een nabije toekomst	=1334c3 in een later stadium
jaa*	32c10 jaaropgave*	32c28 jaarrekening*
sluit	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
gebruik	176c15 gebruik ... kenmerk	176c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	357u3 gebruik ... legaliseren
terugbetaalt	178c7 terugbetalen|terugbetaalt	218c11
teruggestort	=218c25 terugbetaald|teruggestort worden
heffingsvrije	=299c2 heffingsvrije vermogen
stuit	=410c7 stuit de verjaring
bouwvlak	615c0
raadsonderzoek	688c0
nagenoeg	960c0
overhandigen	1009c0
rectificeerde	1022c2
tegemoetziet	1048c7
middel	=1146u1 middel is werkzaam
streng	=1171u16 streng gelet op
zorgverzekeringslijn	1397c0
incassobedrijf	1459c2

uitleg	=7c34 uitleg|informatie|inlichtingen|toelichting geeft|geven|bij|van
kosteloos	15c44	930c0
aanvraag	=191c4 aanvraag indienen	=191c5 aanvraag in te dienen	212c0 aanvraag ... goedgekeurd|toegekend|toegewezen|gehonoreerd|ingewilligd	212c13 aanvraag ... akkoord	215c1 aanvraag ... afgewezen	215c3 aanvraag ... afwijzen	215c11 aanvraag ... af te wijzen	215c14 aanvraag ... niet in	215c18 aanvraag ... niet toegekend|goedgekeurd|gehonoreerd	215c23 vergunning|aanvraag ... geweigerd	215c31 verzoek|aanvraag ... niet	225n2 aanvraag ... niet compleet|volledig	229c0 aanvraag ... niet compleet|volledig	229c1 aanvraag ... incompleet|onvolledig	229c3 aanvraag ... aan te vullen	=229c4 aanvraag aanvullen	231c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	231c6 bezwaar|aanvraag ... is bij ons binnen	231c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd	=908u10 aanvraag indien
kreeg	204c10	=231c19 kregen|kreeg wij|we|ik ... uw|je	=240u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
ontbrekende	=229c6 ontbrekende gegevens|stukken|informatie|bijlage|documenten	230c5
onzelfstandige	=510c0 onzelfstandige woonruimte	=510c1 onzelfstandige woonruimten	=510c2 onzelfstandige woonruimtes	=510c3 onzelfstandige woning	=510c4 onzelfstandige woningen
berichten	=753c0 berichten wij u	=1277c0 berichten wij u als volgt	=1277c2 berichten wij u het volgende
berichtten	=753c5 berichtten wij u
evenwel	835c0
gegadigden	848c1
genoodzaakt	855c0
geschieden	859c0
ondergetekende	981c0
onontbeerlijk	988c0
overgelegde	1005c2
overwegende	=1011c0 overwegende dat
taalmaatje	1394c0

duo	19c13	1407c0
langer	=164c5 langer de tijd	=164c28 langer nodig
subsidieverlening	654c0
kinderbeschermingsmaatregelen	687c1
belendende	749c1
nagelaten	=959c0 nagelaten te	=959c1 nagelaten om
verschafte	1107c3
vervaardigde	1112c3
gemeentelijke	=1369c0 gemeentelijke ombudsman	=1437c1 gemeentelijke gezondheidsdienst

vertrouwenspersoon	15c62 raadslieden|raadsman|vertrouwenspersoon	1385c0
tevens	37c1 ^ tevens	208c7 ^ tevens	1065c0
uitzondering	168c68 uitzondering ... maken	170c42
daarvoor	=221c27 hiervoor|daarvoor krijgt|moet|betaalt u|je
natuurlijke	=272c1 natuurlijke persoon	=272c2 natuurlijke personen
kostendelersnorm	322c0
aanvangt	711c1
adstrueren	720c0
derhalve	792c0
persisteert	1015c1
uiteen	=1080c2 uiteen te zetten
spoedige	1327c3	=1327u3 spoedige beterschap	=1327u5 spoedige genezing
administratiemaatjes	1364c2
zorgverzekeraars	1460c1

log	=10c3 log|logt in	10c4 log ... in	11c3 log|logt ... in	166c53 log ... in	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	202c0 log|logt ... in
persoonlijk	=13c54 persoonlijk afgeven|inleveren
wegen	169c14 wegen|weegt ... zwaarder	170c16	170c27 weeg|wegen ... mee
willen	218c10 willen|vragen ... geld|bedrag ... terug	218c12 willen|wil ... van u terug	218c13 willen|wil ... terug|terughebben|terugkrijgen	225c17 willen|wil ... weten	=225c27 moeten|willen wij|we ... weten|horen	227c14 willen|wil ... graag met u|je praten|spreken|bespreken	227c30 wil|willen ... spreken op|graag	233c5 willen|wil wij|we|ik? ... intrekken|stoppen|stopzetten|beëindigen|terugvorderen|opleggen	233c11 willen|wil ... beëindigen
pleegde	280u16 pleegde ... aanslag
fiscale	=302c0 fiscale partner	=302c1 fiscale partners
drempelbedragen	431c1
ambulante	497c1	=497u0 ambulante handel	=497u1 ambulante handelaar	=497u2 ambulante handelaren	=497u3 ambulante verkoop
heden	868c0	=868u3 heden ten dage	=868u5 heden en	=869c0 heden ten dage

datum	164c30 datum|tijd|tijdstip|dag ... niet uit|past|schikt|gelegen
sterfgeval	168c49
goed	=212c21 goed nieuws	=231c18 goed aangekomen|ontvangen	=1171u14 goed gelet op
ontheffing	212c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd
invorderingsrente	381c0
gestand	=860c0 gestand doen	=860c1 gestand gedaan	=860c2 gestand te doen
toezegging	1071c0
kindertelefoon	1386c0

besteding	64c0
executie	134c0
verlenging	142c0	164c33 verlenging ... vragen|aanvragen|mogelijk
verzending	146c0
vervanging	147c0
vertelt	192c0 vertel|vertelt|vertellen
vergunning	215c23 vergunning|aanvraag ... geweigerd
onderzoek	=227c24 onderzoek vindt plaats
vermogenstoets	320c0
vermogensgrens	321c0
woningwaarderingsstelsels	516c1
ouderlijk	=689c0 ouderlijk gezag
zekerheidshalve	1150c0

telefonisch	0c4	=8c6 telefonisch niet bereikbaar	=13c27 telefonisch doorgeven|aanvragen|regelen|melden|afspreken|aanmelden|bezwaar|reageren	13c71 telefonisch ... afzeggen|bericht	=13c75 telefonisch via|op|met	172n1
openingstijden	3c18	4c23
balie	4c7	=4n4 balie is gesloten
stuurt	13c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	13c21 stuur|stuurt|sturen|opsturen ... <po-box>	13c22 stuur|stuurt|sturen ... naar|aan ... <po-box>	13c23 stuur|stuurt|sturen|schrijf ... naar ... adres bovenaan|boven	13c43 stuur|stuurt|schrijf ... brief ... naar|aan	13n11 krijgt|ontvangt|sturen|stuurt ... per post	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	155c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	158c6 stuur|stuurt|dien|dient ... beroepschrift	179c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen	225c11 stuur|stuurt ... ons ... kopie|gegevens|papieren|bewijs|bewijsstukken|documenten|formulier|loonstrook*|bankafschrift*
retourenveloppe	13c55
hulpverlener	15c39 hulpverlener ... bellen|contact|mag|namens	1375c0
net	=17u1 net als
nooit	18c2	=970u0 nooit ofte nimmer
mits	35c1	946c0
gelegaliseerd	357c5
terugvorderen	397c0
omgevingsplan	601c0
strijdig	=616c0 strijdig gebruik
gerechtvaardigd	=637c0 gerechtvaardigd belang
billijk	772c0	=772u2 billijk en redelijk
gecompleteerd	778c3
doorgang	=816c0 doorgang vinden	=816c1 doorgang vindt	=816c4 doorgang heeft gevonden	=816c5 doorgang gevonden	=816c6 doorgang te vinden	=816c7 doorgang kan vinden	=816c8 doorgang kunnen vinden
gefaciliteerd	838c3
gaarne	842c0	=842u0 gaarne bereid	=842u1 gaarne tot nadere toelichting bereid	=842u2 gaarne nader toe	=1309c0 gaarne bereid	=1309c2 gaarne tot nadere toelichting bereid	=1309c8 gaarne nader toe
noopt	973c1
overhandigden	1009c3
tegemoetgezien	1048c6
spoedig	1327c1	=1327u2 spoedig herstel
schadefonds	=1425c0 schadefonds geweldsmisdrijven
regionaal	=1455c2 regionaal bureau leerplicht

kun	4c1 kom|komt|komen|kunt|kun|mag ... langs	9c2 kunt|kun|kan ... niet reageren op dit|deze bericht|e-mail|mail|brief	=24c2 kunt|mag|kun u|je	=24u9 kun je niet	155c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	155c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	155c2 kunt|kun|kan|mag ... in bezwaar	155n8 kunt|kan|kun ... nog? geen|niet bezwaar	158c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	158c1 kunt|kun|kan|mag ... in beroep	193c1 kunt|kun|mag ... vragen om
postadres	6c1
die	=15c60 die u ... vertegenwoordigt	208c4 ^ die kost	208c5 ^ die kosten	=760u5 die betreffende
onherroepelijk	250c0
brondocument	355c0
terugvorder	397c1
optieprocedure	544c0
desbetreffend	796c0
geschiedden	859c3
ingewilligd	921c1
an	=1319c4 an sich

retouradres	6c0
berichtenbox	11c9
huisarts	33c2
verder	37c2 ^ verder
vorder	45c13	218c0 vorder|vorderen|vordert ... terug	=218c15 vorderen|vorder wij|ik ... terug	380c8 vorder ... in	380u0 vorder ... terug	397c8 vorder ... terug
bijzonder	=168c40 bijzonder geval	=368u1 bijzonder curator	=693c1 bijzonder curator
akte	212c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd
verzuimboete	309c0
loonwaarde	334c0
terugkeerbesluiten	539c1
vergunningenplafond	608c0
geëffectueerde	826c4
enigerlei	828c0
gerestitueerde	1030c3
verrichtte	1106c2
centra	=1382c1 centra voor jeugd en gezin

kop*	32c0 kopie*
artikelen	36c0 artikel|artikelen|art.|art|artt. <number>	36c1 artikel|artikelen|art.|art <code>	36c2 artikel|artikelen|art. <time>
aan*	224c0 aanmaning*	230c0 aanvulling*
invorder	380c1
urenstaten	479c1
nader	=555c0 nader gehoor	=955c0 nader te bepalen	=955c1 nader vast te stellen	=955c2 nader te noemen	=955u1 nader te bepalen datum	=955u2 nader te bepalen tijdstip	=955u3 nader te bepalen moment	=956c7 nader bericht	=1335c3 nader te bepalen datum	=1335c4 nader te bepalen tijdstip	=1335c5 nader te bepalen moment
discrepantie	811c0
dusdanige	817c1
inliggende	919c1
prolongeert	1020c1
uiteenzet	1080c4
mettertijd	1339c3
vertrouwenspersonen	1385c1

zowel	=17u2 zowel als	17u13 zowel ... als	=229c32 zowel ja als nee	731u0 zowel ... alsmede	732u0 zowel ... alsook
houden	=169c16 houden wij|we rekening met uw	170c17	=218c17 houden|houdt wij|we ... in op	=1094c3 houden verband met
meesturen	179c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen
hadden	204c9 had|hadden	=240u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
naheffingsaanslagen	283c1
passende	=339c0 passende arbeid	=512c1 passende toewijzing
conformeert	=780c1 conformeert aan	780c3 conformeert ... aan
geenszins	847c0
volledigheidshalve	1286c0	=1290c17 volledigheidshalve merken wij op dat	=1290c18 volledigheidshalve merk ik op dat
gerechtshof	1441c0

dictum	44c6
overmaking	111c0
gehoord	=171c20 gehoord worden
definitief	218c7 definitief ... vastgesteld ... te veel	=304c2 definitief vastgesteld	=304c3 definitief vast te stellen
handhavingsbeleid	464c0
gedoogd	465c5
diens	808c0
edoch	819c0
incidenteel	906c0
ondervindt	985c1
overhandig	1009c5
gepoogd	1016c5
tegemoet	=1048c1 tegemoet te zien	=1048c2 tegemoet zien
tracht	1077c4
waarmede	1138c0
hopende	=1285c3 hopende u ... van dienst

berekening	62c0
betekening	69c0	393c0
voegt	179c7 voeg|voegt ... toe|bij
voortijdig	=422c0 voortijdig schoolverlater	=422c2 voortijdig schoolverlaters	=422c4 voortijdig schoolverlaten
middelenvereisten	560c1
volstaat	1121c1
welzijnscoach	1377c4

niet	=4n1 niet langskomen	=4n2 niet langs te komen	=8c4 niet gebeld kan worden	=8c7 niet telefonisch bereikbaar	=9c5 niet worden gereageerd	=9c7 niet kan worden gereageerd	=9c8 niet worden beantwoord	=9c10 niet op deze|dit e-mail|mail|bericht|brief reageren|antwoorden	=9c11 niet beantwoorden	12c2 niet|geen ... op|via|per papier|post ... mogelijk|behandeling|accepteren|geaccepteerd|aangenomen	=12c3 niet meer op papier	=12c4 niet meer per post	=12u0 niet alleen digitaal|online	=12u1 niet alleen	=12u2 niet uitsluitend	=13c62 niet met de computer	=13n0 niet in behandeling	=13n1 niet geaccepteerd	=13n2 niet aangenomen	=13n6 niet per post	=13n7 niet op papier	=13n8 niet meer op papier	=13n9 niet meer per post	=17u0 niet als	18c0	=27c8 niet later dan <date>	=30c15 niet in behandeling	=30c16 niet behandelen	30c17 niet ... behandelen	155u1 niet ... bezwaar maken	=155n2 niet in bezwaar	156c0 niet ... eens met dit|ons|het|deze besluit|beslissing|beschikking|boete|aanslag	=163n1 niet alsnog	=163n2 niet meer aanvullen	=163n3 niet meer herstellen	=163n4 niet herstellen	=164c15 niet op tijd|tijdig? lukt|redt|kunt	=164c27 niet lukken	=164c46 niet kunnen komen|verschijnen	164n1 niet ... uitstel	=164n4 niet verlengd	=164n5 niet worden verlengd	164n9 niet ... andere datum	=165c6 niet klopt|kloppen	=165c7 niet juist	=165c15 niet goed ingevuld	165c16 niet ... de juiste	=165c30 niet volgens u	=165c38 niet goed gegaan|gedaan|opgeschreven	=165c44 niet de juiste	=165c54 niet goed geregistreerd|verwerkt|vermeld|genoteerd	=165c56 niet eens met de feiten|gegevens	=167c15 niet in één keer|ineens ... betalen	=167c16 niet alles tegelijk ... betalen	=167n1 niet in termijnen	=167n10 niet nagekomen	=168c24 niet goed met u|je	=168c55 niet goed met u|je|jou	=168n0 niet gebleken	=168n1 niet is gebleken	=171n4 niet eerst	=183c2 niet juist ... bel|meld|laat	=198c3 niet verplicht	=207c3 niet in behandeling	209c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	=212n0 niet toegekend	212n1 niet ... goedgekeurd	212n3 niet ... vergunning	=212n22 niet meer	=213u0 niet recht op	213n1	=215c15 niet voor vergoeding in aanmerking	=215c32 niet toegewezen	=215n4 niet compleet|volledig	=215n5 niet helemaal	=215n6 niet in behandeling	=215n14 niet behandelen|beoordelen	=215n15 niet aan de eisen	=216n4 niet meer	218n1 niet ... teruggevorderd	=218n7 niet terug	=221n7 niet betaald	=223c4 niet op tijd betaald	=223c5 niet tijdig voldaan|betaald	=223c14 niet betaald	=223c21 niet binnen de termijn ... betaald	229c2 niet ... compleet|volledig ... aanvraag	=229c13 niet ondertekend	=229c21 niet alles ... ingevuld	=229c27 niet leesbaar|lezen	=229c33 niet ingevuld|aangekruist|ondertekend|bijgevoegd|meegestuurd	=230c2 niet compleet	=231n0 niet ontvangen	=231n2 niet hebben ontvangen	=231n6 niet op tijd	=233u3 niet van plan	=350u0 niet ingezetene	=350u1 niet ingezetenen	=351c2 niet ingezetene	=351c3 niet ingezetenen	=563u0 niet ontvankelijk	=564c2 niet ontvankelijk	=791c4 niet dan wel	=910u0 niet zo mogelijk	=910u1 niet indien mogelijk	=911u1 niet zo nodig	=965c0 niet verenigen met	=965c1 niet kunnen verenigen met	=965c2 niet kan verenigen met	=965c3 niet kunt verenigen met	=1063u9 niet ter zake	=1063u10 niet terzake	=1091u0 niet van toepassing	=1153c0 niet zijnde	=1154u0 niet zijnde	=1171u13 niet gelet op	=1184u0 niet in overeenstemming met elkaar	=1295u1 niet als gezegd	=1303u11 niet in dit kader	=1346u0 niet tijdig beslissen	=1346u1 niet tijdig beslist	=1346u2 niet tijdig nemen	=1346u3 niet tijdig ... besluit	=1346u4 niet tijdig een besluit	=1346u5 niet tijdig
kind	15c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
terugbetalen	30c19	45c14	178c7 terugbetalen|terugbetaalt	220c1
invorderingsambtenaar	288c0
executieverkopen	389c3
schuldeisers	399c1
schuldenaars	400c2
ontbindingen	519c1
huns	=945c5 huns inziens
tegemoetzien	1048c0
vorenbedoeld	1132c4
vorengenoemd	1132c6
vorenvermeld	1132c8
daaruit	=1135c12 daaruit voortvloeiende

nieuwe	=163c12 nieuwe kans	=163c18 nieuwe termijn	=163c36 nieuwe foto|kopie|afspraak	=164c11 nieuwe datum|afspraak	=164c45 nieuw|nieuwe|ander tijdstip|moment|datum|afspraak	=191c3 nieuwe aanvraag	=229c31 nieuwe foto|kopie|scan	=238c15 nieuwe regels|dag|regeling|tarieven|folder
zit	229c25 zit|zitten ... niet bij
peildatums	294c2
verdagingen	594c1
ontoereikende	991c1
voortvloeien	=1135c0 voortvloeien uit
ombudscommissie	1369c3
slachtofferhulp	1380c0
luisterlijn	1387c0
uht	1427c1

vanaf	3c30 vanaf <time>	=29c8 vanaf de datum	=29c12 vanaf vandaag	=29c14 vanaf de dag	=29c17 vanaf de verzenddatum	=29c20 vanaf de dag na	238c12 vanaf <date> ... wordt|worden|is|gaat|komt|krijgt	=1249c0 vanaf het moment dat	=1249c1 vanaf het tijdstip dat
servicepunt	4c12	4c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket	=1396c3 servicepunt toeslagen
verzachtende	=168c33 verzachtende omstandigheden
loonsanctie	333c0
debiteuren	401c1
voorschoolse	=430c0 voorschoolse educatie
verwijsindex	697c0
alsook	732c0
behoef	746c4
gaf	=773c5 gaf blijk van	863c8 gaf ... gevolg aan	=863c12 gaf gevolg aan	=1044c7 gaf te kennen	1044c11 gaf ... te kennen
gedagtekende	844c1
rest	=1322c0 rest ons nog	=1322c1 rest mij nog	=1322c2 rest ons u	=1322c3 rest mij u	=1322c4 rest ons niets anders dan	=1322c5 rest mij niets anders dan
rechtswinkels	1365c1

pol*	32c13 polis*
school	33c6	=1117u3 school verzuimt	=1117u4 school verzuimd
stel	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	206c6 stellen|stel ... in de gelegenheid	212c8 stel|stellen ... subsidie|toelage ... vast	233c12 stellen|stel ... ons|mij voor	416c10 stel ... in gebreke	656c8 stel ... lager vast	=871c4 stel het op prijs	=871c6 stel het zeer op prijs	=888c7 stel u in de gelegenheid	=888c8 stel ik u in de gelegenheid	895c5 stel ... in kennis	=895c13 stel in kennis	=997c4 stel mij op het standpunt	998c6 stel ... op schrift	=998c9 stel op schrift
informeer	=238c1 informeer ik u
ingewilligde	921c8
onderschreef	984c2
onderschrijf	984c4
persisteren	1015c0
stof	=1146u3 stof is werkzaam
ontslag	=1342u0 ontslag op staande voet

rechtzetten	166c39
bedrag	167c23 bedrag ... elke|per maand	=218c5 bedrag van de|deze terugvordering	223c17 betaling|bedrag ... nog niet ... ontvangen|binnen	223c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open	223c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan	=743c0 bedrag ad	744c0 bedrag ... voldoen	=744c1 bedrag voldoen	=744c2 bedrag te voldoen	744c3 bedrag ... te voldoen	=744c4 bedrag voldaan	744c5 bedrag ... voldaan	=1220c3 bedrag ter hoogte van
lastig	=168c25 lastig om
leg	170c1 leg|legt ... uit	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	179c17 leg ... over	192c1 leg|legt ... uit	221c1 leg|leggen|legt ... boete	=221c12 leg|leggen ik|wij|we u ... boete ... op	386c3 leg ... beslag	=386c6 leg beslag
hou	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
openstaand	=223c16 openstaand|openstaande bedrag|rekening|aanslag|schuld|factuur
opgestuurd	231c15 opgestuurd ... ontvingen
casu	=776c0 casu quo
persisteerde	1015c2
belastingkantoor	1454c1

termijn	26c5 termijn ... is <number> weken|dagen|maanden	26c13 termijn ... bedraagt|is <number> weken|dagen|maanden	164c20 termijn ... verlengen|verlengd	=164n7 termijn met|verlengen wij	223c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open	229c29 termijn ... opgeschort|stil
vermeld	176c9	176c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	=1303u7 vermeld in dit kader
commissie	236c22 bezwaarschriftencommissie|commissie ... gehoord	=586c4 commissie voor bezwaarschriften	=1438c1 commissie bezwaarschriften	=1438c2 commissie voor bezwaarschriften	=1438c3 commissie voor de bezwaarschriften
daders	=280u18 daders van
exploten	394c1
hoofdelijk	=411c0 hoofdelijk aansprakelijk	=411c1 hoofdelijk aansprakelijke
redelijke	=609c1 redelijke eisen van welstand	=772u1 redelijke en billijke
reguliere	=625c0 reguliere voorbereidingsprocedure
elkeen	822c2
effectueert	826c1
hangende	=866c0 hangende het	=866c1 hangende de	=866c2 hangende uw	=866c3 hangende dit	=866c4 hangende deze
geopteerd	1004c5
overgaat	=1008c3 overgaat tot
vigerend	1118c0
gewend	=1144c4 gewend tot	=1144c5 gewend heeft tot
duidelijkheidshalve	1287c0

verzocht	8c2 verzocht ... niet te|telefonisch informeren|bellen	=227c28 verzocht te verschijnen	1115c0
berekent	34c0 bereken|berekent ... zelf|gemiddelde|inkomen|bedrag
beantwoording	57c0
verkrijging	89c0
baan	=168c46 baan kwijt
verstrekt	179c4 verstrekken|verstrekt	1110c3
vervoegt	=1114c1 vervoegt bij	1114c2 vervoegt ... bij
verzoekt	1116c1
vloeit	=1135c7 vloeit voort uit	1135c10 vloeit ... voort uit
cliëntenondersteuning	1359c2

neemt	7c37 neemt ... telefoon op	22c2 nemen|neem|neemt ... beslissing|besluit	=41c6 neemt contact met u op	166c15 neemt ... contact	199c1 neem|neemt ... contact	200c0 neem|neemt ... mee	884c4 neemt ... in aanmerking	=884c8 neemt in aanmerking	885c4 neemt ... in acht	=885c7 neemt in acht	897c3 neemt ... in ogenschouw	=897c5 neemt in ogenschouw	900c4 neemt ... in overweging	=900c6 neemt in overweging	928c8 neemt ... kennis van	=928c12 neemt kennis van	1123u0 neemt ... voor
omstandigheden	=168c43 omstandigheden waar	=168c64 omstandigheden waardoor	169c1 situatie|omstandigheden ... meegewogen|afgewogen|gewogen|betrokken|gekeken
handhavingsverzoek	463c0
onbewoonbaarverklaring	529c0
naturalisaties	543c1
omgevingsplannen	601c1
inwint	922c1
teruggezonden	1064c1
voortgevloeid	=1135c4 voortgevloeid uit

zendt	13c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	160c2 zend|zendt|zenden	179c1 zend|zendt|zenden|toezenden	1064c5 zendt ... terug	=1064c8 zendt terug	1072c5 zendt ... toe	=1072c11 zendt toe	1151c1	1151u1 zendt ... uit	=1151u3 zendt uit	1151u6 zendt ... toe	1151u10 zendt ... terug	1151u18 zendt ... in	1151u19 zendt ... door
kiezen	184c0 kies|kiest|kiezen
werd	227n6	=1099u3 werd verhinderd	=1171u17 werd gelet op
diende	806c2 diende ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	=806u2 diende te	=806u40 diende om	=807c3 diende te	=807u2 diende te allen
noopte	973c2
onontbeerlijke	988c1
ontegenzeggelijk	990c1
voortvloeiden	=1135c3 voortvloeiden uit
buurtcoach	1377c2

ziek	168c16 ziek|ziekte ... rekening|bel|laat	=168c47 ziek geworden
verwijder	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	201c1 verwijder|verwijderen
zoek	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
doorgegeven	182c0 meld|meldt|melden|doorgeven|doorgegeven
ingebrekestelling	267c0
heffing	286c0
diplomatermijn	433c0
indicatiestelling	482c0
splitsingsvergunning	527c0
geautomatiseerde	=644c0 geautomatiseerde besluitvorming
gezaghebbende	=690c0 gezaghebbende ouder	=690c1 gezaghebbende ouders
merkt	707c5 merkt ... aan als	=707c8 merkt aan als
formulierenhulp	1362c2
wetswinkels	1365c3

is	=7c38 is te bereiken	7c41 is ... bereikbaar	7c42 is ... aanwezig	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	23c3 bent|is|zijn u|je? verplicht	=23c16 is het nodig dat u	165c50 is ... onjuist vastgesteld	174c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=207n0 is ingetrokken	=212n17 is eerder	=212n24 is verleend voor	=215c26 wordt|is niet gehonoreerd|toegekend|ingewilligd|verleend	=215c27 is|wordt|zijn geweigerd	=231c11 is bij ons binnen|binnengekomen	=231c16 is|zijn bij ons? binnen	=231c17 is binnen	=236n6 is dan	=849c4 is gehouden om te	=940c3 is de mening toegedaan	=1037c2 is er sprake van	=1037c3 is sprake van	=1037c7 is geen sprake van	=1047c1 is te wijten aan	=1089c1 is van kracht	=1090c3 is van mening	1090c13 is ... van mening	=1090c18 is van oordeel	1090c25 is ... van oordeel	=1091c1 is van toepassing	1091c9 is ... van toepassing	=1095c1 is vereist	=1113c1 is vervat in	=1146c6 is werkzaam	=1146u6 is werkzaam tegen	=1149c2 is woonachtig	=1171u6 is gelet op
aanpassen	166c51 aanpassen|verbeter|verbeteren|wijzigen	201c5
uitleggen	192c2
heffingsvrij	=299c0 heffingsvrij vermogen
voorschotbeschikkingen	303c1
persoonslijst	353c0
aanloopfasen	437c2
uitzettingen	562c1
spoedeisende	=577c1 spoedeisende belangen	=577c2 spoedeisende belang
subsidiabele	660c1
aanvangen	711c0
hetwelk	803c1
participeert	1013c1
prolongeren	1020c0
eerlang	1323c2
taalcoaches	1394c5

onze	=4c6 onze|de balie	19c4	=44c3 onze beslissing	=1131u2 onze voornemens
meenemen	=15c24 meenemen naar het|dit gesprek	200c1
meelezen	15c48
herinneren	=40c2 herinneren u
financiële	=168c13 financiële problemen
rondkomen	168c32
meewegen	170c15
parkeer	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
hardheidsclausules	249c1
heffingen	286c1
hoofdsommen	402c1
toelaatbaarheidsverklaringen	423c1
ontwikkelingsperspectiefplannen	425c3
verblijfstitel	533c0
reclamant	583c0
herriepen	587c4
conformeren	=780c0 conformeren aan
gunstig	=865c0 gunstig beschikken	=865c1 gunstig beschikt	=865c2 gunstig te beschikken	=865c3 gunstig beslist
meedelen	935c11	=935u13 meedelen in
ontbeerd	989c4
middelen	=1142c6 middelen welke
rvo	1413c0

opbellen	0c11
's	=3c33 's morgens|'s middags|'s ochtends|'s avonds
behandeld	=7c1 behandeld door
haar	=7c35 haar|zijn|mijn doorkiesnummer|telefoonnummer|nummer|directe	=760u10 haar betreffende	=1131u5 haar voornemens
wil	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	218c12 willen|wil ... van u terug	218c13 willen|wil ... terug|terughebben|terugkrijgen	225c17 willen|wil ... weten	227c14 willen|wil ... graag met u|je praten|spreken|bespreken	227c30 wil|willen ... spreken op|graag	233c5 willen|wil wij|we|ik? ... intrekken|stoppen|stopzetten|beëindigen|terugvorderen|opleggen	233c11 willen|wil ... beëindigen
optellen	34c3
toch	170c2
schroom	=170c34 schroom niet	=1299c5 schroom niet ... contact|bellen|mailen|bel|mail|vragen	=1299c7 schroom dan niet ... contact|bellen|mailen|bel|mail|vragen	=1299c9 schroom vooral niet ... contact|bellen|mailen|bel|mail|vragen
ont*	232c1 ontvangst*
proefplaatsingen	341c1
bindend	=436c0 bindend studieadvies
betrouwbaarheidsniveau	652c0
belendend	749c0
hanteerde	867c3
gehanteerd	867c5
overeenkomstig	1007c0	=1007u2 overeenkomstig met	=1007u3 overeenkomstig verzoek	=1274c1 overeenkomstig uw verzoek
gevergd	1097c4
voormeld	1132c0
droeg	=1157c8 droeg zorg	1158c3 droeg ... zorg voor
dorpsteams	1355c5

betaalt	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=31c2 betaalt u|je niet|te	=31c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	167c3 betaal|betaalt|betalen|betaling ... in gedeelten|gedeeltes|delen|stukken|termijnen|stapjes	167c8 betaalt|betalen|betaal ... elke|per maand|week	178c1 betaal|betaalt|betalen|betaald	=178u10 betaalt u griffierecht	218c9 betaalt|betaal ... aan ons terug	=581u2 betaalt de rechtbank ... griffierecht
besluiten	22c1 besluiten ... op|over
bedankt	=231c7 bedankt|dank voor uw|je aanvraag|melding|bezwaar|brief|verzoek|klacht|bericht	=231c21 bedankt daarvoor|hiervoor
ter	=240u0 ter beschikking	=277c0 ter inzage	=481u8 ter indicatie	=650u0 ter verificatie van	=1059c0 ter beschikking stellen	=1059c1 ter beschikking gesteld	=1059c2 ter beschikking te stellen	=1059c3 ter beschikking stelt	=1059c4 ter beschikking staan	=1059c5 ter beschikking staat	=1059u0 ter beschikking van de	=1059u1 ter beschikking gesteld van de	=1060c0 ter hand stellen	=1060c1 ter hand gesteld	=1060c2 ter hand te stellen	=1060c3 ter hand stelt	=1061c0 ter kennis brengen	=1061c1 ter kennis gebracht	=1061c2 ter kennis te brengen	=1061c4 ter kennisneming	=1061c5 ter kennisname	=1061c6 ter kennisgeving	=1062c0 ter plaatse	=1062u0 ter plaatse van	=1063c0 ter zake	=1063c2 ter zake daarvan	=1063u0 ter zake van	=1063u2 ter zake kundig	=1063u3 ter zake kundige	=1063u4 ter zake doende	=1063u6 ter zake doet	=1063u7 ter zake deskundig	=1063u8 ter zake deskundige	=1063u14 ter zake dienende	=1063u15 ter zake bevoegd	=1063u16 ter zake bevoegde	=1173c1 ter aanvulling op	=1173c2 ter aanvulling van	=1220c1 ter grootte van	=1232c0 ter bestrijding van	=1232c1 ter bestrijding	=1233c0 ter bevordering van	=1234c0 ter compensatie van	=1234c1 ter vergoeding van	=1234c2 ter dekking van	=1235c0 ter gelegenheid van	=1236c0 ter ondersteuning van	=1236c1 ter ondersteuning	=1237c0 ter staving van	=1237c2 ter adstructie van	=1238c0 ter uitvoering van	=1238c1 ter voldoening aan	=1239c0 ter vaststelling van	=1239c1 ter bepaling van	=1239c2 ter controle van	=1239c3 ter verificatie van	=1240c0 ter verkrijging van	=1241c0 ter vervanging van	=1242c0 ter voorkoming van	=1242c1 ter vermijding van	=1243c0 ter zake van	=1304c1 ter uwer informatie	=1304c4 ter uwer kennisneming
onroerende	=290c3 onroerende zaakbelasting	=291c0 onroerende zaak	=291c1 onroerende zaken
verzamelinkomens	297c1
heffingskortingen	300c1
vreemdeling	541c0
ongegronde	567c1
vergunninghouders	607c1
anderzijds	739c0
verordening	=760u15 verordening betreffende	=923u3 verordening inzake
teneinde	1057c0	=1057u0 teneinde raad
vereist	=1095c0 vereist zijn	=1095c3 vereist is	=1095c6 vereist was	=1095c7 vereist waren
vigeert	1118c2
volstaan	1121c0	=1121c4 volstaan worden
onverwijlde	1333c1
tijdige	1346c1	=1346u8 tijdige beslissing
formulierenbrigade	1362c0
geldloket	1390c0

staat	21c1 staat ... op uw rekening	=24c6 staat het u vrij	155c9 staat ... bezwaar open	158c14 staat|staan ... beroep open	165c24 staat ... verkeerd|fout	212c30 staat|ligt ... voor u klaar	=215n16 staat niet	223c15 staat|staan ... nog open	227c23 staat ... afspraak	229c24 staat|staan ... niet waarom|bij|in	=519u0 staat van ontbinding	=872c1 staat het u vrij	=872c2 staat u vrij	1059c8 staat ... ter beschikking	=1059c11 staat ter beschikking
gedurende	26c6 gedurende <number> weken	=204c6 gedurende de periode	845c0	=1328u0 gedurende de komende periode
stapt	=158c11 gaat|stapt u naar de rechter|rechtbank
later	=164c6 later inleveren|betalen|insturen|opsturen|beginnen|komen|doorgeven	=164c29 later kan ook	=164c37 later te betalen	218n5 later ... terugbetalen
gespreide	=167c6 gespreide betaling
slaat	717c6 slaat ... acht op
daaraan	744u5 daaraan ... voldoen	=744u9 daaraan voldaan	=785c0 daaraan verbonden	=785c2 daaraan verbonden zijn
behelsde	745c2
desgewenst	798c0
mijns	=945c0 mijns inziens
verzuimde	1117c3	=1117u0 verzuimde dagen	=1117u1 verzuimde uren
patiëntenvertrouwenspersoon	1385c2
omgevingsdiensten	1435c1

fouten	165c9 fout|fouten|foutje
onherroepelijke	250c1
stelde	895c6 stelde ... in kennis	=895c14 stelde in kennis	=997c10 stelde zich op het standpunt
onderscheidenlijk	983c0
feiten	=1142c9 feiten welke

helpt	=7c31 helpt u verder
begeleider	=15c41 begeleider mag|kan|meenemen
tijdstip	164c30 datum|tijd|tijdstip|dag ... niet uit|past|schikt|gelegen
wet	347u1 wet ... herzien	=760u13 wet betreffende	=923u0 wet inzake
dwangbevelen	392c1
omgevingsplanactiviteit	603c0
ruimschoots	=1341c3 ruimschoots van tevoren	=1341c4 ruimschoots op tijd	=1341c7 ruimschoots tijdig
cliëntenondersteuner	1358c4

uitstellen	164c49
oplossing	170c40
eerst	=171c18 eerst uw|je mening|kant|reactie	174c6 ^ eerst|dan|daarna|nu betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|laat|zorg	=223n4 eerst een aanmaning	=823c0 eerst nadat	=823c1 eerst dan nadat
dubbel	219c11 dubbel ... betaald|ontvangen|overgemaakt
slachtoffer	280u7 slachtoffer ... aanslag
afloscapaciteit	413c1

tolk	15c22
bewaring	68c0
wij*	239c1 wijziging*
derdebelanghebbenden	243c3
subsidieverleningen	654c1
subsidievaststellingen	655c1
geding	=806u36 geding dient op
gering	857c0
gebiedsteams	1355c3
veilig	=1381c0 veilig thuis

stadhuis	4c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
slechts	12c0 uitsluitend|alleen|enkel|slechts ... digitaal|online|website|digid|internet|uploaden|portaal|e-formulier|webformulier|e-mail|inloggen|app|mijn*	212n8	=481u10 slechts een indicatie	1036c0
wanneer	17c1	=24u12 wanneer kunt u	=31c8 als|indien|wanneer u|wij|je|de|uw ... niet|geen	=908u1 wanneer ik ... indien
bovenstaand	=160c12 bovenstaand adres	=161c4 bovenstaand|bovenstaande adres
contributie	223c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan
heronderzoek	226c6
kostendelersnormen	322c1
aflossingscapaciteit	413c0
benodigd	751c0
effectueren	826c0
gefiatteerd	840c2
gedagtekend	844c0
geïnitieerd	916c4
ondervinden	985c0
ondervonden	985c3
overgaan	=1008c0 overgaan tot
trachten	1077c0
ontslagen	=1342u1 ontslagen op staande voet

verneemt	=21c4 krijgt|ontvangt|hoort|verneemt u|je	1105c1
tenminste	=35c6 tenminste als
verwijdering	149c0
verlopen	155n11
gevolgen	168c31 gevolgen ... te groot|zwaar|ernstig|onredelijk	169c6 gevolgen ... afgewogen|gewogen|meegewogen
verbeurt	221c26 verbeurt|verbeurd ... dwangsom	466c2
administratief	=596c0 administratief beroep
overdraagbaarheid	=642c1 overdraagbaarheid van gegevens
zoals	=729c1 zoals bedoeld in	=1024u1 zoals u reeds bekend is	=1024u2 zoals reeds vermeld	=1024u3 zoals reeds aangegeven	=1024u4 zoals reeds gezegd	=1024u5 zoals reeds eerder vermeld	=1024u6 zoals reeds eerder aangegeven	=1024u7 zoals hierboven reeds	=1143u2 zoals u wellicht	=1294c0 zoals u bekend is	=1294c1 zoals u wellicht bekend is	=1294c2 zoals u waarschijnlijk bekend is	=1294c3 zoals u wellicht weet	=1294c4 zoals u ongetwijfeld weet	=1294c5 zoals u ongetwijfeld bekend	=1294c6 zoals u waarschijnlijk weet	=1294c7 zoals bij u bekend	=1294c8 zoals u reeds bekend is	=1294c9 zoals algemeen bekend	=1294c12 zoals u bekend zal zijn	=1295c0 zoals reeds vermeld	=1295c1 zoals reeds aangegeven	=1295c2 zoals reeds gezegd	=1295c3 zoals reeds eerder vermeld	=1295c4 zoals reeds eerder aangegeven	=1295c5 zoals eerder aangegeven	=1295c6 zoals eerder vermeld	=1295c7 zoals eerder gemeld	=1295c8 zoals al eerder aangegeven	=1295c9 zoals al eerder vermeld	=1295c10 zoals gezegd	=1295c11 zoals hierboven reeds	=1295c12 zoals hierboven vermeld	=1295c13 zoals hierboven aangegeven	=1295c14 zoals hiervoor vermeld	=1295c15 zoals hiervoor aangegeven	=1317c0 zoals te doen gebruikelijk	=1317c1 zoals gebruikelijk
effectueerde	826c2
verleent	937c12 verleent ... medewerking	=937c14 verleent medewerking	1102c1	=1102u5 verleent subsidie	1102u10 verleent ... medewerking	1102u17 verleent ... voorrang
naderhand	957c0
telkenmale	1049c0
vernomen	1105c5
mantelzorgsteunpunt	1372c0
mantelzorgconsulent	1373c0
werkgeversservicepunt	1447c2
gerechtsdeurwaarders	1458c3

scan	11c11	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	176c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
bijgevoegde	=13c8 bijgevoegde envelop	=13c9 bijgaand|bijgevoegd|bijgevoegde formulier|antwoordformulier
indien	17c0	=31c8 als|indien|wanneer u|wij|je|de|uw ... niet|geen	31c17 indien ... uitblijft	908c0	=908u17 indien nodig	=908u18 indien noodzakelijk	=908u19 indien mogelijk	=908u20 indien gewenst	=908u21 indien van toepassing	=908u22 indien aanwezig	=908u23 indien beschikbaar	=908u24 indien bekend	=908u25 indien afwijkend	=908u26 indien relevant	=908u27 indien akkoord	=908u28 indien gehuwd	=908u29 indien wenselijk	=908u30 indien anders	=909c0 indien gewenst	=910c0 indien mogelijk	=911c0 indien nodig	=911c1 indien noodzakelijk	=911u0 indien nodig is	=912c0 indien van toepassing	=1091u1 indien van toepassing	1091u2 indien ... van toepassing
stoppen	=30c20 stoppen wij|we	201c2 stoppen|staken	=201u2 stoppen wij|we
bezwaar	44n2	=155c3 bezwaar maken|aantekenen	=155c4 bezwaar indienen	155c10 bezwaar ... mogelijk	=155c14 bezwaar worden gemaakt	=155c15 bezwaar tegen ... worden gemaakt	=155c16 bezwaar in te dienen	=155c17 bezwaar te maken	155c21 bezwaar ... naar|bij ... sturen|indienen	=155c24 bezwaar kunt|kan|mag u|worden	155c27 bezwaar ... komen	=155c28 bezwaar in|binnen	=155c29 bezwaar aan te tekenen	=155c29 bezwaar in te stellen	155c32 bezwaar ... openstaat|aantekent|indient|maakt	155c35 bezwaar ... dient u in	155c39 bezwaar ... dient|moet	155u2 bezwaar ... niet mogelijk	155n3 bezwaar ... ontvangen	159c0	166c50	=185c0 bezwaar maken|indienen|aantekenen	=185c0 bezwaar te maken	=185c0 bezwaar in te dienen	=201u4 bezwaar te herstellen	=215n3 bezwaar ongegrond	=221n13 bezwaar tegen	225n4	229c18 bezwaar|bezwaarschrift ... nog niet|onvolledig|compleet|volledig	231c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	231c6 bezwaar|aanvraag ... is bij ons binnen	231c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd	236c0 bezwaar|bezwaarschrift|bezwaren ... gegrond|ongegrond|niet-ontvankelijk	236c12 bezwaar ... heroverwogen	=764c0 bezwaar aantekenen	=764c1 bezwaar aan te tekenen	=764c2 bezwaar aangetekend	=764c3 bezwaar aantekent	=908u8 bezwaar indien
stopzetting	119c0
intussen	165c26 intussen|inmiddels|al|reeds ... betaald
nu	174c6 ^ eerst|dan|daarna|nu betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|laat|zorg	=221n10 nu geen
staken	201c2 stoppen|staken
navordering	284c2
drempelbedrag	431c0
ondertoezichtstelling	682c0
casusregisseur	701c0
naleeft	961c1
staaft	1038c1

iedere	=3c2 iedere werkdag	3c24 elke|iedere *dag	=3c34 elke|iedere ochtend|middag|dag
klantcentrum	4c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
door	=7c48 door aan	=15c54 door een naaste	=168c54 door omstandigheden	=168c71 door uw|je|jouw omstandigheden	=178u6 door u betaalde	=182c0 door te geven	=206c15 door ons|mij zijn ontvangen	=1005c6 door overlegging	=1151u17 door te zenden	=1168c0 door het feit dat	=1169c0 door middel van	=1170c0 door tussenkomst van	=1272c1 door middel van deze brief	=1272c4 door middel van dit schrijven
kan	=8c9 kan niet worden gebeld	9c2 kunt|kun|kan ... niet reageren op dit|deze bericht|e-mail|mail|brief	=9c6 kan niet|geen worden gereageerd	=12c5 kan|kunt|kunnen niet op papier|schriftelijk|telefonisch	=13n5 kan|kunnen niet per|op|aan	=15c7 mag|mogen|kan ook bellen	=24c3 kan u	30c1 kan ... gevolgen|leiden	155c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	155c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	155c2 kunt|kun|kan|mag ... in bezwaar	155n8 kunt|kan|kun ... nog? geen|niet bezwaar	158c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	158c1 kunt|kun|kan|mag ... in beroep	158c12 kunt|kan|mag ... naar de rechter|rechtbank	163n7 kan ... niet worden hersteld	164c22 kunt|kan|komt|kom ... niet ... bel|belt|laat|andere	=164n13 kan niet ... verzet	209c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	215c17 kunnen|kan ... aanvraag ... niet toekennen|goedkeuren|honoreren|inwilligen	215c24 kunnen|kan ... geen ... geven|verlenen|toekennen|aanbieden	215n2 kan ... worden afgewezen	218n3 kan ... teruggevorderd	221n3 kan ... boete	236n3 kan|kunnen	=1121c3 kan worden volstaan	=1277c10 kan ik u het volgende meedelen	=1277c11 kan ik u het volgende mededelen
kaart	212c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd
verzamelinkomen	297c0
fiatteert	840c4

weet	=7c50 weet van uw|je	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	176c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
hebt	=14n2 hebt u schriftelijk	15n0 heeft|hebt ... namens u bezwaar	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=21c2 hebt|heeft het geld	155n6 hebt|heeft|had ... bezwaar gemaakt	158n1 hebt|heeft ... beroep ingesteld	=165c27 heeft|hebt u al betaald	=170c25 hebt u	171n1 hebt|heeft ... zienswijze gegeven	174c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	212c26 hebt|heeft|heb ... recht op zorg|hulp|ondersteuning|vervoer|verlof	223c18 hebt|heeft ... nog niet ... betaald	223n5 hebt|heeft ... bezwaar	227n7 hebt|heeft ... gesproken	=229n1 hebt u niet ... betaald	=231n3 hebt|kunt u	233n4 hebt|heeft ... zienswijze	234n0 hebt|heeft ... zienswijze	=240u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over	=1099u7 hebt verhinderd	=1270c4 hebt u zich tot ons gewend	1346u10 heb|hebt|heeft|hebben ... tijdig
weten	=39c3 hebben|weten wij al
wijziging	154c0	197c1 wijziging ... dient|moet
redt	164c19 redt|red ... niet op tijd
hoeven	171n3 hoeven|hoeft ... niet	198c1 hoeven ... niet|geen
wijst	215c0 wijs|wijzen|wijst ... af
rechtmatig	273c0	=273u0 rechtmatig verblijf	=273u1 rechtmatig in nederland	=536c0 rechtmatig verblijf	=536c1 rechtmatig in nederland
belastingschuldige	307c0
basisregistratie	=352c0 basisregistratie personen
afwijzingsgrond	670c2
premie	=744c39 premie te voldoen	744c40 premie ... voldaan
zijde	=1248u0 zijde van de weg
weldra	1323c1
welzijnswerkers	1376c4
welzijnscoaches	1377c5

spreekuur	4c11	=7c43 spreekuur van
verstrekkingsbeperkingen	366c1
derdelander	561c0
participeren	1013c0
toezegt	1070c3
ouderenadvies	1361c2

je	=0u1 je telefoonnummer	=2c1 je telefoonnummer	20c1	=21c3 u|je hebt|heeft het geld	=21c5 u|je krijgt|ontvangt|hoort|verneemt	21c8 u|je ... bericht	=21u1 u|je krijgt|hebt|heeft ... de tijd|kans|gelegenheid|mogelijkheid	=21u2 u|je krijgt tot|nog|een	=23c0 u|je moet|dient|moeten|dienen	=23c4 u|je bent verplicht	=24c1 u|je kunt|mag|kan|kun	=24c7 u|je bent welkom	=26c15 u|je krijgt|hebt|heeft ... <number> weken|dagen|werkdagen|maanden	=42c1 u|je hoort|krijgt|ontvangt ... <date>	=43c0 u|je|jij krijgt|moet|hebt|heeft|bent|betaalt|kunt|mag|ontvangt|hoeft|gaat	=43c3 uw|je * krijgt|is|wordt	=213c0 u|je krijgt|ontvangt ... *toeslag|*uitkering|*subsidie|*vergoeding|*toelage|*bijdrage|*tegemoetkoming|*voorziening|pgb|*vergunning|*bijstand|kwijtschelding|*ontheffing|urgentie*|rijbewijs|paspoort	=216c0 u|je krijgt|ontvangt ... geen|niet	=221c13 u|je krijgt|ontvangt ... bestuurlijke boete
bent	17c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	23c3 bent|is|zijn u|je? verplicht	174c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=221c22 bent daarom <amount>	223c19 bent ... te laat met betalen	227c18 wordt|bent ... opgeroepen	227c20 bent ... welkom op	=233u0 bent u van plan	=233n1 bent|bent u voornemens	=849c0 bent gehouden	=849c1 bent u gehouden	=849c8 bent verplicht en gehouden	=888c11 bent u in de gelegenheid	=940c4 bent de mening toegedaan	=1090c2 bent van mening	=1090c11 bent u van mening	=1090c17 bent van oordeel	=1090c27 bent u van oordeel	=1146c1 bent werkzaam	=1146c3 bent u werkzaam	1146c4 bent ... werkzaam	=1149c1 bent woonachtig	=1149c9 bent u woonachtig
beperking	61c0
bezorging	69c1
geldig	204c0	=204c2 geldig tot
herzieningen	346c1
andermaal	737c0
overgelegd	1005c1
werkpleinen	1447c1

haal	13c35 haal|haalt|ophalen ... formulier|balie|stadhuis|bibliotheek	=164c25 haalt|haal u|je ... niet	174c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	174c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
tek*	32c24 tekening*
naleving	96c0
rechter	162c9 rechter ... tijdelijk|voorlopig	=581u1 rechter vraagt ... griffierecht
hoofdelijke	=411c2 hoofdelijke aansprakelijkheid
geseponeerd	471c5
modulair	=493c0 modulair pakket thuis
beroepsgrond	579c0
exploitanten	617c1
gecreëerd	784c5
trachtten	1077c2
weliswaar	1141c0
gemeenteraad	1432c0

tel	0c2	34c2 tel|telt ... op
telefax	1c2
verzoeken	8c3 verzoeken ... niet te bellen|informeren	=23c9 verzoeken|verzoek|vragen|vraag wij|we|ik u	45c23	206c2 verzoek|verzoeken ... u|je	225c9 verzoek|verzoeken ... sturen|zenden|verstrekken|overleggen|leveren|toesturen	225c9 verzoek|verzoeken ... toe te sturen	225c9 verzoek|verzoeken ... aan te leveren	225c9 verzoek|verzoeken ... te verstrekken	225c9 verzoek|verzoeken ... over te leggen	225c9 verzoek|verzoeken ... in te leveren	225c9 verzoek|verzoeken ... te overleggen	=1116c0 verzoeken u	=1116c4 verzoeken wij	=1116c5 verzoeken we	=1116u2 verzoeken wij u met klem	=1116u4 verzoeken u vriendelijk	=1116u5 verzoeken wij u vriendelijk	=1116u7 verzoeken u beleefd	=1116u8 verzoeken wij u beleefd	=1307c5 verzoeken wij u met klem	=1307c9 verzoeken u vriendelijk	=1307c10 verzoeken wij u vriendelijk	=1307c13 verzoeken u beleefd	=1307c14 verzoeken wij u beleefd
ouder	15c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
betalen	=22c4 betalen wij|we|ik	45c17	167c3 betaal|betaalt|betalen|betaling ... in gedeelten|gedeeltes|delen|stukken|termijnen|stapjes	167c8 betaalt|betalen|betaal ... elke|per maand|week	=167n8 betalen wij|we	178c1 betaal|betaalt|betalen|betaald	=178u8 betalen wij|we	=215c12 betalen dat|dit|deze ... niet
ban*	32c4 bankafschrift*
onder	=36c6 onder a|b|c|d|e	=370c2 onder bewind	=518c5 onder te verhuren	=682c2 onder toezicht gesteld	=682c3 onder toezicht stellen	=682c4 onder toezicht te stellen	=682c5 onder toezicht gestelde	=980c0 onder de aandacht brengen	=980c1 onder uw aandacht brengen	=980c2 onder uw aandacht te brengen	=980c3 onder uw aandacht	=980c4 onder de aandacht te brengen	=980c5 onder de aandacht gebracht	=980c6 onder de aandacht	=980u0 onder de aandacht brengen wij	=1000c1 onder voorwaarde dat	=1000c2 onder de voorwaarde dat	=1005u0 onder overlegging van	=1192c3 onder gebruikmaking van	=1197c1 onder medeneming van	=1198c1 onder toepassing van	=1199c1 onder uitsluiting van	=1208c0 onder aftrek van	=1209c0 onder overlegging van	=1210c0 onder vermelding van	=1211c0 onder verwijzing naar	=1211u0 onder verwijzing naar uw	=1212c0 onder voorbehoud van	=1265c0 onder verwijzing naar uw	=1265c1 onder verwijzing naar ons	=1265c2 onder verwijzing naar onze	=1265c13 onder referte aan	=1265c15 onder referte	=1283c0 onder dankzegging voor	=1283c1 onder dankzegging	=1283c3 onder dank voor	=1313c0 onder de aandacht brengen wij
verbeteren	166c51 aanpassen|verbeter|verbeteren|wijzigen
ver*	239c2 verandering*
verrekent	384c2
thermische	=562u1 thermische uitzetting
vermogensvorming	677c0
vergezelt	=1098c5 vergezelt gaan van
vervoegen	=1114c0 vervoegen bij	1114c3 vervoegen ... bij	=1114u0 vervoegen bij het werkwoord
vigeren	1118c3
vooreerst	1129c0
vloeien	=1135c8 vloeien voort uit
vakbonden	1465c1

op	=3c0 op werkdagen	3c3 op werkdag*	3c26 op *dag van|tussen	=4c13 op ons kantoor	=4c14 op het stadhuis|gemeentehuis|kantoor	=4c34 op afspraak	=9c3 op deze|dit e-mail|mail|bericht|brief kunt|kun|kan ... niet reageren|antwoorden	=9c4 op deze|dit brief|bericht is geen reactie|antwoord mogelijk	=13c3 op papier	=13c40 op|via papier	=13c61 op het *adres	=13c76 op het politiebureau|stadhuis|gemeentehuis|stadskantoor|kantoor	=13c78 op een andere manier	27c12 op <date> ... binnen zijn	27c14 op <date> bij ons	27c15 op <date> binnen	27c16 op <date> op onze	28c0 op <date> ... om <time>	160c17	=164c39 op pauze	=170c28 op papier	=179c0 op te sturen	=182c4 op te geven	=201c3 op te ruimen	=207n1 op papier worden	=218c24 op nihil ... vastgesteld|vast	227c38 op <date> van <time>	=236c7 op uw bezwaar beslist	=264c6 op te schorten	=828c1 op enigerlei wijze	=850c2 op grond van het bovenstaande	=850c5 op grond van het vorenstaande	=850c8 op grond van het voorgaande	=850c13 op grond van al het bovenstaande	=850c14 op basis van het bovenstaande	=955u0 op een nader te bepalen	=955u4 op een nader te noemen datum	=996c0 op deze wijze	=996c1 op die wijze	=996c2 op dezelfde wijze	=996c3 op de volgende wijze	=996c4 op een andere wijze	=996c5 op andere wijze	=996c6 op welke wijze	=996c7 op dergelijke wijze	=996c8 op zodanige wijze	=996c9 op geen enkele wijze	=996c10 op elke wijze	=997c0 op het standpunt stellen	=997c5 op het standpunt gesteld	=997c6 op het standpunt stelt	=997c8 op het standpunt staan	=997c9 op het standpunt te stellen	=998c0 op schrift stellen	=998c1 op schrift gesteld	=998c2 op schrift te stellen	=998c3 op schrift stelt	=999c0 op voorhand	=1000c0 op voorwaarde dat	=1136u2 op grond van het vorenstaande	=1151u15 op te zenden	=1155u1 op zodanige wijze	=1172c5 op grond van het feit dat	=1213c0 op basis van	=1213u0 op vrijwillige basis van	=1213u1 op basis van vrijwilligheid	=1213u2 op basis van gelijkheid	=1213u3 op basis van het bovenstaande	=1214c0 op de voet van	=1214u0 op de voet van de berg	=1214u1 op de voet volgen	=1214u2 op de voet gevolgd	=1215c0 op grond van	=1215u0 op grond van het bovenstaande	=1215u1 op grond van het vorenstaande	=1215u2 op grond van al het bovenstaande	=1215u3 op grond van het voorgaande	=1216c0 op het gebied van	=1216c1 op het terrein van	=1216c2 op het vlak van	=1216c3 op het punt van	=1217c0 op straffe van	=1271c3 op deze plaats willen wij	=1271c4 op deze plaats wil ik	=1319c0 op zichzelf beschouwd	=1319c1 op zichzelf genomen	=1319c2 op zich beschouwd	=1324c3 op afzienbare termijn	=1324c4 op afzienbare tijd	=1334c0 op een later moment	=1334c1 op een later tijdstip	=1334c2 op een latere datum	=1334c4 op latere datum	=1334c5 op een nader moment	=1334c6 op een later te bepalen moment	=1334c7 op een later te bepalen tijdstip	=1335c0 op een nader te bepalen datum	=1335c1 op een nader te bepalen tijdstip	=1335c2 op een nader te bepalen moment	=1335c6 op een nader overeen te komen	=1335c7 op een nog te bepalen datum	=1335c8 op een nog te bepalen moment	=1335c9 op een nog te bepalen tijdstip	=1335c10 op een nader te noemen datum	=1336c0 op enig moment	=1336c1 op enig tijdstip	=1337c0 op korte termijn	=1337c1 op zeer korte termijn	=1337c2 op de kortst mogelijke termijn	=1337c4 op kortere termijn	=1337c5 op zo kort mogelijke termijn	=1338c0 op termijn	=1338u0 op korte termijn	=1338u1 op zeer korte termijn	=1342c1 op staande voet	=1342u2 op staande voet ontslagen	=1342u3 op staande voet ontslag
staan	158c14 staat|staan ... beroep open	223c15 staat|staan ... nog open	229c24 staat|staan ... niet waarom|bij|in
derdenbeslag	388c0
slaan	717c5 slaan ... acht op
bewilligde	762c2
doch	812c0
initieert	916c1
inwinnen	922c0
niettemin	968c0
stukken	=1142c0 stukken welke
ouderenconsulenten	1361c4
instituut	=1426c0 instituut mijnbouwschade groningen`
