// Written by `npm run generate`; do not edit.
export const packed: string = `{"version":"95362b75","language":{"months":["januari|jan","februari|feb|febr","maart|mrt","april|apr","mei","juni|jun","juli|jul","augustus|aug","september|sept|sep","oktober|okt","november|nov","december|dec"],"weekdays":["maandag","dinsdag","woensdag","donderdag","vrijdag","zaterdag","zondag"],"numbers":{"een":1,"één":1,"twee":2,"drie":3,"vier":4,"vijf":5,"zes":6,"zeven":7,"acht":8,"negen":9,"tien":10,"elf":11,"twaalf":12,"dertien":13,"veertien":14,"vijftien":15,"twintig":20,"eenentwintig":21,"achtentwintig":28,"dertig":30,"tweeënveertig":42,"zestig":60,"negentig":90},"neverEnds":["art.","artt.","nr.","nrs.","dhr.","mw.","mevr.","mr.","mrs.","dr.","drs.","ing.","ir.","prof.","t.a.v.","t.n.v.","o.v.v.","d.d.","c.q.","i.v.m.","m.b.t.","n.a.v.","t.b.v.","a.d.h.v.","i.p.v.","m.i.v.","o.g.v.","d.m.v.","z.g.","zgn.","bijv.","bv.","vgl.","resp.","ca.","tel.","incl.","excl.","max.","min.","gem.","blz.","p.","lid.","jo.","ex.","afd.","i.c.","o.b.v.","t.o.v.","vlgs.","vs.","fam.","st."],"mayEnd":["enz.","etc.","e.d.","e.a.","p.m.","p.j.","p.w.","jl.","a.s.","a.u.b.","s.v.p.","b.d.","n.v.t.","o.i.d.","n.o.t.k.","m.a.w.","d.w.z.","nl."],"plainWords":["u.","op.","af.","om.","in.","aan.","uit.","mee.","af.","bij.","toe.","door.","over.","is.","was.","ja.","nee.","zo.","nu.","je.","me.","we.","ze.","het.","dit.","dat.","ons.","geen.","niet.","ook.","deel.","fout.","week.","jaar.","maand.","dag.","uur."],"starters":["de","binnen","tijdens","sinds","het","een","u","uw","wij","we","ik","ons","onze","dit","dat","deze","die","als","bij","in","op","voor","met","van","er","hij","zij","je","jij","dan","heeft","hebt","bent","kunt","moet","wilt","weet","lukt","stuur","bel","betaal","neem","kijk","ga","vul","na","vanaf","tot","over","ook","daarom","daarna","hierbij","alleen","geen","niet","hebben","is","zijn","wat","waarom","wanneer","hoe","wie"]},"clauses":{"reader":["u","je","jij","jou","jullie","uzelf","jezelf"],"readerOwn":["u","uw","je","jouw","jullie","uwe"],"sender":["wij","we","ik","ons","mij","me","onszelf"],"readerNouns":["aanvrager","aanvraagster","belanghebbende","betrokkene","bezwaarmaker","bezwaarde","reclamant","indiener","cliënt","belastingplichtige","belastingschuldige","geadresseerde","verzoeker","verzoekster","vergunninghouder","subsidieontvanger","eiser","appellant","ondergetekende","gedupeerde"],"household":["kind","zoon","dochter","partner","gezin","bedrijf","onderneming","organisatie","stichting","vereniging","echtgenoot","echtgenote","man","vrouw","moeder","vader","ouder","zaak","gemachtigde","huishouden","kindje","leerling","firma","vennootschap","winkel","café","restaurant"],"senderNouns":["college","gemeente","burgemeester","wethouder","minister","staatssecretaris","bestuur","bestuursorgaan","dienst","inspecteur","ontvanger","heffingsambtenaar","invorderingsambtenaar","gemeenteraad","raad","dagelijks","directeur","afdeling","team","loket","waterschap","provincie","gedeputeerde","uitvoeringsorganisatie","zorgkantoor","belastingdienst","omgevingsdienst","commissie","instelling","fonds","agentschap","bureau","consulent","medewerker","klantmanager","behandelaar","ambtenaar","uwv","svb","duo","ind","cak","ciz","cjib","rdw","kvk","ggd","leerplichtambtenaar","gemeentebestuur","stadsbestuur","handhaver","toezichthouder","coa","huurcommissie","werkmaatschappij","samenwerkingsverband","school","universiteit","hogeschool"],"otherNouns":["rechter","rechtbank","deurwaarder","werkgever","bank","arts","huisarts","gerechtsdeurwaarder","incassobureau","bestuursrechter","voorzieningenrechter","officier","verhuurder","zorgverzekeraar","notaris","makelaar","buur","buurman","buurvrouw","omwonende","derde","aannemer"],"modals":{"kunnen":"can","mogen":"may","moeten":"must","dienen":"must","behoren":"must","horen":"must","willen":"want","hoeven":"need","zullen":"will","gaan":"will"},"would":["zou","zouden"],"merging":["laten","komen","blijven","helpen","zien","vinden","leren"],"embedding":{"verzoeken":"asked","vragen":"asked","verzoek":"asked","vraag":"asked","uitnodigen":"asked","oproepen":"asked","aanmanen":"asked","sommeren":"asked","vorderen":"asked","opdragen":"asked","verwachten":"asked","verplichten":"must","verplicht":"must","verplichting":"must","plicht":"must","gehouden":"must","houden":"must","gelasten":"must","noodzakelijk":"must","nodig":"must","belangrijk":"asked","genoodzaakt":"asserted","noodzaken":"asserted","gedwongen":"asserted","mogelijk":"can","mogelijkheid":"can","gelegenheid":"may","recht":"may","kans":"may","toestaan":"may","toegestaan":"may","vrijstaan":"may","vrij":"may","bevoegd":"may","gerechtigd":"may","tijd":"may","staat":"can","kunnen":"can","plan":"intention","voornemen":"intention","voornemens":"intention","overwegen":"intention","bedoeling":"intention","bezinnen":"intention","denken":"intention","voorstellen":"intention","zin":"intention","hopen":"want","proberen":"want","besluiten":"asserted","beslissen":"asserted","laten":"asserted","meedelen":"asserted","mededelen":"asserted","berichten":"asserted","betekenen":"asserted","blijken":"asserted","weten":"asserted","spijten":"asserted","bevestigen":"asserted","controleren":"question","nagaan":"question","onderzoeken":"question","bekijken":"question","beoordelen":"question"},"subordinators":{"als":"condition","indien":"condition","wanneer":"condition","mits":"condition","tenzij":"condition","zodra":"condition","zolang":"condition","ingeval":"condition","voorzover":"condition","bijaldien":"condition","nadat":"time","toen":"time","terwijl":"time","voordat":"time","alvorens":"time","totdat":"time","sinds":"time","hoewel":"concession","ofschoon":"concession","ondanks":"concession","omdat":"reason","doordat":"reason","aangezien":"reason","opdat":"purpose","of":"question"},"negators":["niet","geen","nooit","niets","niemand","nergens","evenmin","noch"],"bounds":["alleen","later","eerder","minder","slechts","uitsluitend","zozeer"]}}

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
letter.sent
letter.dated
term.from-letter
term.from-decision
term.by-sender
term.reader-gets
term.sender-waits
term.person
term.sender-gives
term.time-given
term.state
term.link
term.on-receipt
term.urgent
deadline.also-within
deadline.also-span
deadline.also-by
deadline.received-on
deadline.named
deadline.label
deadline.never
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
next.heading
next.sure
next.later
next.after
next.when
directive.sender
directive.happen
directive.asked
document.collect
document.from-third
calculation.reader
reference.needed
relief.first
consequence.force
topic.opener
topic.heading
topic.usual
topic.news
summary.top
nothing.whole
email.refused
email.offered
objection.other-term
pay.part
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
shaming.phrase
shaming.act
shaming.offence
threat.measure
salutation.impersonal
salutation.unnamed
back-reference
type:toekenning.grants	{"type":"toekenning","weight":5}
type:toekenning.gives	{"type":"toekenning","weight":3}
type:toekenning.allows	{"type":"toekenning","weight":4}
type:toekenning.relieves	{"type":"toekenning","weight":5}
type:toekenning.approved	{"type":"toekenning","weight":5}
type:toekenning.receives	{"type":"toekenning","weight":3}
type:toekenning.title	{"type":"toekenning","weight":3,"where":"subject"}
type:afwijzing.refuses	{"type":"afwijzing","weight":5}
type:afwijzing.fails	{"type":"afwijzing","weight":3}
type:afwijzing.rejects	{"type":"afwijzing","weight":5}
type:afwijzing.no-right	{"type":"afwijzing","weight":4}
type:afwijzing.title	{"type":"afwijzing","weight":3,"where":"subject"}
type:terugvordering.reclaims	{"type":"terugvordering","weight":6}
type:terugvordering.too-much	{"type":"terugvordering","weight":4}
type:terugvordering.title	{"type":"terugvordering","weight":4,"where":"subject"}
type:boete.imposes	{"type":"boete","weight":6}
type:boete.offends	{"type":"boete","weight":3}
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
type:voornemen.asks-view	{"type":"voornemen","weight":4}
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

kijken	25c45 kijken ... met u mee	=255c29 kijken wij|we	257c5 kijken ... naar uw situatie|omstandigheden	259c13
bouwtechnisch	=87c14 bouwkundig|bouwtechnisch rapport
pro-forma	248c8	711c1	=711u1 pro-forma factuur
kloppen	254c4 klopt|kloppen ... niet	254c19 kloppen ... gegevens	254c31 kloppen ... gegevens|bedragen ... niet	254c57 klopt|kloppen ... volgens u|jou	299c0 klopt|kloppen ... niet ... bel|meld|laat|geef|neem
aflossen	256c26 aflost|aflossen ... keer|maand
pogen	1147c0
hield	=1225c4 hield verband met
z.s.m.	1479c7
opvoedspreekuur	1514c1
~positief	335c21 wij ~ beslissen|besluiten	335c22 ~ @request|@decision
@tegoed	benefit
@invloed	happen
@vervolgstap	procedure
@onbevoegd	wrong

rsin	9c0
*mer	9c16 *nummer	219c0 *rekening|*rekeningnummer|iban|bankrekeningnummer ... <iban>	219c1 *rekeningnummer|iban|rekening ... <code>	219c2 *rekeningnummer|iban|rekening|bankrekening <placeholder>	219c3 *rekeningnummer|iban <number>	238c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk	250c10 *nummer in het briefhoofd
mocht	48c2	232c13 had|mag|mocht|moest ... niet|moeten	252n5 mocht ... alsnog	=1079c0 mocht blijken	1079c1 mocht ... blijken	=1079c2 mocht er aanleiding	=1080c0 mocht u vragen hebben	=1080c1 mocht u nog vragen hebben	=1080c2 mocht u ... vragen hebben	=1081c0 mocht u onverhoopt	=1081c1 mocht u ... nodig hebben	=1081c2 mocht u ... willen	=1081c3 mocht u ... wensen	=1081c4 mocht u ... niet eens zijn	=1081c5 mocht u besluiten	=1081c6 mocht u ... besluiten	=1081c7 mocht u ... niet kunnen	=1081u0 mocht u ... vragen hebben	=1123u0 mocht u onverhoopt
*der	225c2 *deurwaarder|*deurwaarders|deurwaarderskantoor
andere	=236u0 nieuwe|andere|ander afspraak|datum|tijd|tijdstip|dag|moment	=253c10 andere datum|dag|afspraak|tijd|tijdstip|moment	253c44 andere ... prikken|plannen|afspreken|kiezen	=303c2 andere datum|afspraak|tijd|dag
*ool	238c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
*ter	238c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
halen	=253n11 legen|halen wij|we
weegt	258c14 wegen|weegt ... zwaarder
apostille	489c0
derdenbeslagen	519c1
ontwikkelingsperspectieven	556c1
desalniettemin	926c0
burgemeester	=1562c0 burgemeester en wethouders
@bericht	report
@sloopmelding	report
@betermelding	report
@terugmelding	report
@budget	benefit
@voorschot	benefit payment
@overschot	money
@bijschrijving	money payment
@bestuursdwang	penalty enforce
@inlichting	papers
@urenstaat	papers
@waterschapshuis	place
@gunnen	grant
@pinnen	pay payment
@zenden	send
@binnen	receive
@kennen	know
@vinden	know view
@danken	thank
@wenden	contact
@wensen	intend
@heroverweging	judge
@denken	view
@peilverlaging	lower
@verschrijving	mistake
@uitschrijving	register
@oplichting	violate
@loonvordering	enforce
@winnen	succeed
@hulpverlening	help
@voorbereiding	carry-out
@hangen	bring
@jongen	child
@patiënt	reader-role
@grondwet	law
@burn-out	illness
@woonlast	cost
@mijnomgeving	digital
@geslachtsnaam	identity
@woonboot	dwelling
@huurverhoging	dwelling
@huurverlaging	dwelling
@heien	building
@verantwoording	business

inspecteur	34c6
hiermee	38c10 hiermee|daarmee	=292c1 hiermee kunt|kun	=1385c2 hiermee berichten wij u	=1385c3 hiermee bericht ik u	=1386c6 hiermee delen wij u mee	=1386c7 hiermee delen wij u mede	=1386c8 hiermee deel ik u mee	=1387c2 hiermee laten wij u weten	=1387c3 hiermee laat ik u weten	=1388c2 hiermee informeren wij u	=1388c3 hiermee informeer ik u	=1389c2 hiermee bevestigen wij	=1389c3 hiermee bevestig ik	=1409c4 hiermee brengen wij u op de hoogte	=1409c5 hiermee breng ik u op de hoogte	=1409c8 hiermee stellen wij u op de hoogte	=1410c8 hiermee wordt u meegedeeld	=1411c4 hiermee verzoeken wij u	=1412c2 hiermee nodigen wij u	=1412c3 hiermee nodig ik u
lid	67c5 lid <number>
rechtbank	94c0 bezwaar*|beroep*|zienswijze*|rechtsmiddel*|klacht*|verweer|bedenking*|rechtbank	238c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein	248c9	273n1 beroep|rechtbank|rechter|voorzieningenrechter|voorlopige	274c0 rechtbank|bestuursrechter|rechter	=712u0 rechtbank vraagt ... griffierecht	1570c0
ontbinding	154c0	650c0	=650u1 ontbinding van het lichaam	=650u3 ontbinding van het huwelijk	=650u4 ontbinding van uw huwelijk
verkoop	195c0
persoonslijsten	484c1
pseudonimiseert	777c2
hiertoe	1008c0	=1139c13 hiertoe over te gaan	=1139c15 hiertoe overgaan
mede	=1066c2 mede te delen	=1066u0 mede namens	=1066u1 mede door	=1066u2 mede om	=1066u3 mede omdat	=1066u4 mede op	=1066u5 mede in	=1066u6 mede gelet	=1066u7 mede gezien	=1066u8 mede dankzij	=1066u9 mede met	=1066u10 mede voor	=1066u11 mede aan	=1066u14 mede te ondertekenen	=1066u15 mede ondertekend	=1302c1 mede gelet op
@boete	debt penalty
@huur	debt own
@belastingschuld	debt
@controle	meeting
@belofte	confirm
@ongemak	regret
@lezer	reader-role
@buur	third-party
@rechtszaak	court
@justitie	court
@afwijzingsgrond	reason
@weigeringsgrond	reason
@omstandigheid	circumstance
@ongeluk	illness
@armoede	hardship
@levensonderhoud	hardship
@software	digital
@postcode	identity
@muur	building
@droogte	environment
@rotonde	vehicle
@prothese	health-care
@geestelijk	health-care
@periodiek	repeated

lukt	1c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	253c16 lukt ... niet op tijd	253c17 lukt ... niet ... bel|laat|neem	=253c18 lukt het u|je niet	290c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak
lezen	=25c55 leest|lezen met u mee
eerste	=67c4 eerste|tweede|derde|vierde lid	=101c0 eerste|tweede|derde|laatste termijn|deel|bedrag|aflossing	=612u13 eerste indicatie
wijzigingen	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	313c0 wijzigingen ... dient|dienen|moet|moeten	313c7 wijzigingen ... melden|doorgeven|doorgegeven	313c7 wijzigingen ... door te geven
maatregelen	331c21	=1065c0 maatregelen treffen	=1065c1 maatregelen te treffen	=1065c2 maatregelen getroffen
rechtspersoon	402c0
reisdocumenten	508c1
anonimiseer	778c1
forfaitair	804c0
mededeelden	1066c5
vergt	1228c1
budgetmaatjes	1494c3
mantelzorgondersteuners	1504c3
@nationaliteit	permit residence
@saldo	money payment
@binnenkrijgen	receive
@certificeren	confirm
@kwalificeren	judge
@constateren	check
@corresponderen	check
@verplaatsen	change
@rectificeren	correct
@snelheidsovertreding	violate
@parkeerverordening	law
@beschadigen	harm
@mbo	education
@hbo	education

inhouding	134c0
ove*	210c7 bijgeschreven|bijschrijving|overschrijving*	232c0 overtred*
*and	212c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening
geconstateerd	232c11 geconstateerd|vastgesteld|gecontroleerd|constateerde|aangetroffen	912c5
*ond	235c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg
duurt	243c6 duurt|duren|doen|beslistermijn|behandeltermijn|klaar|termijn
termijnbetaling	256c14
one*	257c7 onevenredig*
controleer	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg
vernieuw	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
retourneer	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	1164c5
reïntegratie	447c1
verwerkingsverantwoordelijken	760c1
hierbijgaande	902c3
diensvolgens	940c0
~vaststellen	31c0 wij ~ niet? ~any	80c3 wij ~ -deze|hierbij	83c0 ~ ~any niet?	351c2 wij ~ overtreding ~past
~uitnodigen	33c0 wij ~ niet? ~any	80c1 wij ~ -hierbij|dit
~opbellen	79c4 wij ~ u -terug	79c5 ~ u -terug	90c0 wij ~ u -terug
~antwoorden	80c1 wij ~ -hierbij|dit
~opleggen	83c1 ~ ~any niet?	95c0 wij ~
~afleiden	83c2 ~ ~any niet?
~opmerken	83c2 ~ ~any niet?
~erkennen	83c2 ~ ~any niet?
~bedenken	83c2 ~ ~any niet?
~beseffen	83c2 ~ ~any niet?
~gebeuren	84c0 ~ +must -ik|ons
~optellen	88c0 u ~ +imperative -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition	88c1 u ~ +must -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition
~schenken	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~restitueren	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~schelden	338c1 wij ~ @debt|<amount>
~afkeuren	342c0 wij ~ @request|@benefit|@permit|u
@betalingsachterstand	debt
@maatregel	penalty
@handhaver	authority
@huisregel	law
@heffingsrente	extra-cost
@waterpeil	environment
@bedrijf	business
@snackbar	business

telefonische	=0c2 telefonische inlichtingen|informatie|mededelingen|vragen ... niet|geen verstrekt|gegeven|beantwoord|behandeld|beantwoorden|verstrekken|geven	=4c6 telefonische afspraak|hoorzitting|bespreking
verlenen	76c10	339c10 verleen|verlenen ... u|aan ... subsidie|vergunning|ontheffing|toestemming	1068c13 verlenen ... medewerking	=1068c15 verlenen medewerking	1233c0
vorderen	76c12	331c17 vorderen|vordert ... terug	347c0 vorder|vorderen|vordert ... terug	=347c15 vorderen|vorder wij|ik ... terug	511c10 vorderen ... in	511u2 vorderen ... terug	528c10 vorderen ... terug
bijlagen	86c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen
vertrouwen	231c12 vertrouw|vertrouwen	=1006u0 vertrouwen erop u hiermede	=1415c0 vertrouwen erop u ... te hebben geïnformeerd	=1415c2 vertrouwen erop u ... geïnformeerd te hebben	=1415c4 vertrouwen erop u ... te hebben ingelicht	=1415c6 vertrouwen erop u ... ingelicht te hebben	=1415c7 vertrouwen u ... te hebben geïnformeerd	=1415c8 vertrouwen u ... geïnformeerd te hebben	=1415c9 vertrouwen erop dat wij u ... hebben geïnformeerd	=1415c10 vertrouwen erop dat wij u ... geïnformeerd hebben	=1415c23 vertrouwen erop u hiermee	=1415c24 vertrouwen erop u hiermede	=1441c4 vertrouwen op uw begrip
keuring	235c2 keuring|herkeuring|*keuring|*onderzoek|consult|controle	357c25 keuring ... <date>
bezwaren	244c25 bezwaren ... indienen|kenbaar	248c2	268c1 bezwaar|bezwaarschrift|bezwaren|beroep|beroepschrift ... binnen|gedurende <number> weken|week|dagen|maanden|maand	367c0 bezwaar|bezwaarschrift|bezwaren ... gegrond|ongegrond|niet-ontvankelijk
bedragen	254c42 bedragen|gegevens ... afwijken	=874c6 bedragen ad	=1273c5 bedragen welke
onderhavige	=278c0 dit|deze|onderhavige besluit|beslissing|beschikking|brief|voornemen|uitnodiging|verzoek|oproep|ontvangstbevestiging|bevestiging	334c8 onderhavig|onderhavige	1113c3
heffingsmaatstaven	420c1
verreken	515c1
opeisbaar	545c0
ongeoorloofde	=550c2 ongeoorloofde verzuim	=550c4 ongeoorloofde afwezigheid
inreisverbod	669c0
verleden	=999u4 verleden en heden	=999u6 verleden heden
inliggend	1050c0
krachtens	1062c0
temeer	=1176c1 temeer daar	=1176c2 temeer omdat	=1176c4 temeer nu
toereikende	1199c1
vernemen	1236c0
provincies	1564c1
veiligheidsregio's	1567c1
@uitzendbureau	employer
@sloop	building
@stoep	vehicle

nor*	19c1 noreply*
dip*	63c29 diploma*
incasseren	220c5 incasso|incasseren|geïncasseerd|incasseert|machtiging
aangevraagd	242c0 aanvraag|aanvraagt|aanvragen|aangevraagd|*aanvraag
betaalpauze	253c9
nakijken	255c31
legaliseerde	488c3
verrekende	515c3
tewerkstellingsvergunning	690c0
daaromtrent	919c0
vertrouwende	=1006u2 vertrouwende u hiermede	=1415c12 vertrouwende u ... te hebben geïnformeerd	=1415c13 vertrouwende u ... te hebben ingelicht	=1415c27 vertrouwende u hiermee	=1415c28 vertrouwende u hiermede	=1441c10 vertrouwende op uw begrip	=1442c8 vertrouwende dat
naleven	1092c0
strekken	=1170c1 strekken ertoe	=1170c3 strekken tot	=1170u1 strekken tot aan
stoffen	=1277u4 stoffen zijn werkzaam
humanitas	1522c0
~vermenigvuldigen	88c0 u ~ +imperative -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition	88c1 u ~ +must -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition
@claim	request
@kwijtscheldingsverzoek	request
@stadsdeelkantoor	place
@leerplichtambtenaar	authority
@notaris	third-party
@uitvaartondernemer	third-party
@dag	time
@reuma	illness
@salaris	income
@woonplaats	identity move
@roepnaam	identity
@bouwplaats	building
@lerares	education
@wlz	health-care
@kraam	business

deskundige	34c4	64c3
accountant	64c5
ingekochte	=609c0 ingekochte zorg	=609c4 ingekochte hulp
voorgevelrooilijn	745c2
bevoorschottingen	794c1
alsdan	861c0
fiatteren	971c0
fungeert	=972c1 fungeert als	972c3 fungeert ... als
plegen	=1141c5 plegen overleg	1141c8 plegen ... overleg
hopend	=1415c18 hopend u ... te hebben geïnformeerd
@zakgeld	benefit
@lesgeld	debt education
@opgevraagd	ask
@verlaagd	lower
@snelheid	vehicle
@arbeid	work
@deeltijd	work
@geslaagd	positive
@verleend	positive
@vergund	positive
@vergoed	free

gegevens	86c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	239c0 datum|tijd|tijdstip|plaats|adres|locatie|gegevens|programma ... bijlage|bijgevoegd*|bijgesloten|kaart|folder|achterkant|achterzijde|website|mijn	254c32 gegevens ... niet|onjuist	254c42 bedragen|gegevens ... afwijken	=355c3 gegevens nodig	355c15 gegevens ... verstrekken|aanleveren	=356c2 gegevens nodig	=1273c1 gegevens welke	=1404u2 gegevens met betrekking tot
handtekening	=87c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	267c2 stukken|bewijs|bewijsstukken|machtiging|handtekening|kopie
handhaving	130c0	593c0	=593u3 handhaving en toezicht
attestatie	=507c0 attestatie de vita
finale	=539c0 finale kwijting
gegevensoverdraagbaarheid	773c2
@schademelding	report
@pensioen	benefit
@krediet	benefit
@minimaregeling	benefit
@bouwvergunning	permit
@maximumbedrag	money
@minimumbedrag	money
@eindafrekening	debt
@jaarafrekening	debt
@toelichting	papers
@kassabon	papers
@steunpunt	place
@toestaan	grant
@aanslaan	collect
@mailen	send contact
@brengen	send bring
@indexeren	calculate
@wisselen	change
@ruilen	change
@ontstaan	happen
@leiden	happen carry-out
@rekenfout	mistake
@printen	fill-in
@veilen	enforce
@dwingen	enforce require
@bijstaan	help
@mandaat	represent
@plannen	carry-out
@luiden	concern
@woningwet	law
@volstaan	condition
@reden	reason
@incident	circumstance
@bruiloft	life-event
@blikseminslag	harm
@betaalregeling	instalment
@schuldregeling	instalment
@betaalrekening	payment
@rioolheffing	tax
@scannen	digital
@metselen	building
@planten	environment
@reizen	vehicle
@rijexamen	vehicle
@student	education
@studierichting	education
@inenten	health-care
@wijkverpleging	health-care
@ontslaan	work
@product	business
@ongeschikt	negative
@onrechtmatig	wrong
@daarnaast	extra

medische	0n0 privacy|medisch|medische	=87c10 medische|geneeskundige verklaring
rechtsbijstand	25c63	273n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt
automatisch	69c4	=69u1 automatisch afgeschreven	=220c6 automatisch afgeschreven|betalen|afschrijven
ontruiming	91c5 ontruiming|uitzetting|gijzeling	155c0	331c13 ontruimd|ontruimen|ontruiming
toewijzing	185c1
moeite	=257c26 moeite met
onevenredig	=257c69 onevenredig uitpakt
jurist	273n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt
college	=274c0 college van beroep	=1562c1 college van b&w	=1575c0 college van beroep voor het bedrijfsleven
nadeelcompensatie	406c0
intramuraal	626c0
inlogmiddel	782c0
kinderombudsman	1499c0
@premie	benefit debt cost
@kantonzaak	court
@ziekte	illness
@beroerte	illness
@huwelijk	life-event
@geboorte	life-event
@moeite	hardship
@waterlek	harm
@fax	post
@onderdak	dwelling
@brandveiligheid	building
@prestatie	business
@dadelijk	urgent
@redelijk	right
@mogelijk	provisional

privacy	0n0 privacy|medisch|medische	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
loket	3c5 balie|loket|spreekuur	14c8	=14n5 loket is gesloten	272c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn	288c2 langskomen|langs|spreken|praten|spreekuur|afspraak|balie|loket
vrijwilligers	25c43
vervaldatum	46c4 ^ vervaldatum|vervaldag|deadline	217c5 uiterlijk|vóór|voor|tot|vervaldatum|betaaldatum|vervaldag|betaaltermijn <placeholder>	218c0 *betaaldatum|vervaldatum|vervaldag|betaaltermijn
gepost	265c2 poststempel|gepost|postbezorging
brengt	316c2 breng|brengt ... mee	1027c5 brengt ... in mindering	=1027c10 brengt in mindering	1033c5 brengt ... in rekening	=1033c7 brengt in rekening
bezwaarschriftencommissie	367c22 bezwaarschriftencommissie|commissie ... gehoord	717c2	1569c0
budgethouders	606c1
splitsingsvergunningen	658c1
minderjarigen	826c2
ontoereikend	1122c0
prematuur	1149c0	=1149u0 prematuur geboren	=1149u2 prematuur geborene
kortheidshalve	1418c2
mantelzorglijn	1505c1
@informatiepunt	place
@overhandigen	send
@contracteren	agree
@verwaarlozen	neglect
@foutparkeren	violate
@uitvaardigen	publish
@regio	authority
@uitvaartverzekering	life-event
@afbetaalplan	instalment
@watersysteemheffing	tax
@betaalautomaat	vehicle
@gehoorapparaat	health-care

vaste	=2c2 vaste|vast contactpersoon|aanspreekpunt
doordeweeks	13c31
gesprek	=15c6 gesprek vindt plaats	235c0 afspraak|gesprek|*gesprek|*afspraak	253c14 gesprek ... verzetten|verplaatsen	261n2	267c4 hoorzitting|hoorgesprek|horen|gehoord|gesprek|aanmelden	288c0 mondeling|mondelinge|gesprek|*gesprek|telefonisch|hoorzitting|zitting|hoormoment	357c10 gesprek ... <date>	358c4
behandelend	=17c4 behandelend ambtenaar	=17c5 behandelend medewerker
gelegenheid	36c1	244c37 gelegenheid|mogelijkheid ... bezwaar	=252c28 gelegenheid om	260c27 gelegenheid ... te reageren|reageren	359c9 gelegenheid ... herstellen	359c9 gelegenheid ... aan te vullen
goedgekeurd	76c8	341c3
schorsing	172c0	251c3 schorsing ... rechter	251c6	305c3
waardoor	229c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	257c53 waardoor ... niet lukt
bleek	229c5 blijkt|blijken|bleek|gebleken
toelichten	288c3 gehoord|vertel|vertelt|vertellen|toelichten	308c3
indicaties	612c1
geconformeerd	=911c2 geconformeerd aan
geprolongeerd	1151c3
gerefereerd	1156c3
~toezenden	31c0 wij ~ niet? ~any	80c2 wij ~ -deze|dit|hierbij|bijgaand|navolgend|volgt
~toekennen	31c0 wij ~ niet? ~any	83c1 ~ ~any niet?	95c0 wij ~	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c3 wij ~ niet @request|@benefit|@permit|u	342c4 wij ~ u @benefit|@permit niet
~verwerken	31c0 wij ~ niet? ~any	80c3 wij ~ -deze|hierbij
~uitreiken	31c0 wij ~ niet? ~any	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~verlengen	33c7 wij ~ termijn|datum|inlevertermijn|betaaltermijn niet? ~any	36c4 wij ~ niet? ~any	36c6 ~ termijn|*termijn niet? ~any	338c4 wij ~ @benefit|@permit
~controleren	80c3 wij ~ -deze|hierbij
~opstellen	80c3 wij ~ -deze|hierbij
~intrekken	83c1 ~ ~any niet?	95c0 wij ~	338c2 wij ~ @debt|@penalty
~aanmerken	83c2 ~ ~any niet?
~betrekken	83c2 ~ ~any niet?
~aanleggen	83c3 ~ ~any niet?	337c0 u ~ +may	337c1 u ~ +can
~aftrekken	88c0 u ~ +imperative -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition	88c1 u ~ +must -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition
~toezeggen	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	342c3 wij ~ niet @request|@benefit|@permit|u
~instemmen	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	335c4 wij ~ @request|@report|plan	342c3 wij ~ niet @request|@benefit|@permit|u
~ontzeggen	342c0 wij ~ @request|@benefit|@permit|u
~verwerpen	342c0 wij ~ @request|@benefit|@permit|u
~meewerken	342c5 wij ~ niet
@webformulier	report digital
@uittreksel	permit papers
@conservatoir	enforce
@stiefmoeder	family
@pleegmoeder	family
@pgb-houder	reader-role
@directeur	authority
@leidinggevende	employer
@boekhouder	third-party
@betalingskenmerk	payment
@fiscaal	tax
@berichtenbox	digital
@perceel	building
@psychiater	health-care

verzenden	=29u0 verzending|verzenden|dagtekening|datum van uw|de|het ... <date>	295c6
bed*	94c0 bezwaar*|beroep*|zienswijze*|rechtsmiddel*|klacht*|verweer|bedenking*|rechtbank	94c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	211c0 bedrag*
verlengen	100c2 nog|alsnog|verlengd|verlengen|uitstel
vertellen	222c0 krijgt|ontvangt|volgt|sturen|stuur|hoort|vertellen ... brief|bericht|besluit|beschikking|betaalverzoek|factuur|nota|rekening|acceptgiro	260c13 vertel|vertellen ... wat u ... vindt	=260c21 vertellen wat u ... vindt|denkt	288c3 gehoord|vertel|vertelt|vertellen|toelichten	308c0 vertel|vertelt|vertellen
telefoongesprek	238c5 telefonisch|telefoongesprek
verzetten	253c12 verzet|verzetten|verplaatsen|verschuiven ... afspraak|gesprek	303c3 verzet|verzetten
kost	325c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	=350c23 kost u|je <amount>
opgeschorte	395c5
terroristische	=411u5 terroristische aanslag	=411u6 terroristische aanslagen
vorderden	511c12 vorderden ... in	511u4 vorderden ... terug	528c12 vorderden ... terug
aanloopfases	568c1
verbeuren	597c0
gijzelingen	598c1
onderverhuurde	649c2
leegstandvergunning	663c0
verblijfsgat	666c0
verwerken	=762c3 verwerken van persoonsgegevens	=762c5 verwerken van uw persoonsgegevens
gezinsvoogden	812c1

verdachte	0n8 verdachte|valse|nepmail|phishing|oplichters|fraudeurs
ma-vr	13c21
inl*	14c10 inloop*	20c5 inlog*	236c4 inloop*
uitsluitend	22c0 uitsluitend|alleen|enkel|slechts ... digitaal|online|website|digid|internet|uploaden|portaal|e-formulier|webformulier|e-mail|inloggen|app|mijn*	=261c0 uitsluitend schriftelijk	=287c0 uitsluitend|alleen|enkel|slechts schriftelijk	339n7	1213c0	=1213u0 uitsluitend recht	=1213u1 uitsluitend bevoegd	=1213u4 uitsluitend en alleen	=1213u6 uitsluitend gebruiksrecht
gemachtigde	25c17	=25u5 gemachtigde van	273n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt	399c0
dok*	87c5 doktersverklaring*
*ole	240c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek
legalisatie	487c0	=487u1 legalisatie van de schuur	=487u2 legalisatie van het bouwwerk	=487u3 legalisatie van de bouw	=487u4 legalisatie van het gebruik	=487u5 legalisatie van de overtreding	=487u6 legalisatie is mogelijk	=487u7 legalisatie mogelijk
gewaarmerkte	491c1
beslagvrije	=522c0 beslagvrije voet
verdaagde	724c3
verlaagde	=787c0 verlaagde vaststelling	=787c1 verlaagde vaststellingen
geaccordeerde	847c2
circa	908c0
initiëren	1047c0
veeleer	1224c0
verschuldigde	1240c1
volgaarne	1251c0
toeslagenservicepunt	1527c0
ciz	1540c0
@leerlingenvervoer	benefit
@afvalpas	permit
@schuldig	violate
@wijkteam	helper
@bezwaaradviescommissie	authority
@beleidsmedewerker	authority
@waarom	reason
@daarom	reason
@trouwdag	life-event
@webadres	digital
@postbusadres	post
@hoofdverblijf	dwelling
@haag	environment
@speelplaats	environment
@bromfiets	vehicle
@snorfiets	vehicle
@ggz	health-care
@standplaats	business
@camping	business
@gelukkig	positive

zenden	=53c3 sturen|stuur|zenden wij|we|ik	249c2 zend|zendt|zenden	286c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	295c1 zend|zendt|zenden|toezenden	=295u2 zenden wij|we u	1195c4 zenden ... terug	=1195c7 zenden terug	1203c4 zenden ... toe	=1203c10 zenden toe	1282c0	1282u0 zenden ... uit	=1282u4 zenden uit	1282u5 zenden ... toe	1282u9 zenden ... terug	1282u20 zenden ... door	1282u21 zenden ... op
kernpunten	96c8
inspectie	138c0	=1550c1 inspectie szw	=1551c0 inspectie gezondheidszorg en jeugd
terug	=210c8 terug te storten	=295c14 terug te sturen	340n4	=347c8 terug te betalen bedrag	=347c20 terugstorten|terug te storten	=528c7 terug te vorderen	=1195c2 terug te zenden	=1282u13 terug te zenden
pgb	212c1 geld|bedrag|kinderbijslag|aow|pgb
debiteur	532c0
verwerkersovereenkomst	764c0
zouden	=1002c1 zouden het op prijs stellen	=1002c7 zouden het zeer op prijs stellen
poogden	1147c4
prevaleert	1150c1
zonden	1203c8 zonden ... toe	=1203c14 zonden toe
autoriteit	=1549c0 autoriteit persoonsgegevens
@prik	meeting health-care
@schouw	meeting
@gezinsvoogdij	child
@vakbond	employer
@nieuwbouw	building

raadsman	25c62 raadslieden|raadsman|vertrouwenspersoon
behoudens	66c3	879c0
vog	87c16
reden	229c1 reden|redenen|waarom	230c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding	=257c45 reden waarom ... niet	283c0 reden|redenen ... te laat
rekenfout	254c36	254c39 tikfout|schrijffout|rekenfout|typefout
mulderfeit	277c0 wahv|mulder|mulderbeschikking|mulderfeit
frauduleuze	330c17
onroerendezaakbelastingen	421c1
waardepeildatums	424c2
preferente	543c1	=543u0 preferente geneesmiddel	=543u2 preferente geneesmiddelen	=543u3 preferente medicijn	=543u4 preferente medicijnen	=543u5 preferente variant
diplomatermijnen	564c1
woningwaarderingsstelsel	647c0
netwerkpleeggezin	829c0
afdoende	852c0
assistentie	871c0
assisteerde	872c2
aarzel	=1430c0 aarzel niet ... contact|bellen|mailen|bel|mail|vragen	=1430c1 aarzel dan niet ... contact|bellen|mailen|bel|mail|vragen	=1430c10 aarzel vooral niet ... contact|bellen|mailen|bel|mail|vragen
kamer	=1547c0 kamer van koophandel
@woonvoorziening	benefit
@sponsoren	give
@opeisen	collect
@ontnemen	stop bring
@emailen	send
@langsgaan	visit
@nodigen	ask
@claimen	ask
@vernemen	know
@vernomen	know
@waarschuwing	remind
@excuseren	regret
@afdoen	decide
@vaststaan	check
@aannemen	view
@sluiten	end
@toenemen	raise
@matigen	lower
@overslaan	neglect
@adviseren	help
@pleiten	represent
@meenemen	bring
@wegnemen	bring
@bezigen	use
@omgangsregeling	child
@meldpunt	authority
@architect	third-party
@mandaatregeling	law
@echtscheiding	life-event
@verdriet	hardship
@dreigen	harm
@aflosplan	instalment
@termijnregeling	instalment
@incassokost	extra-cost
@energierekening	cost
@abonnement	cost
@optieverklaring	residence
@sportvereniging	business
@openstaan	late

dwangbevel	61c5	323c0	523c0
gegrond	76c29	323n2	697c0	=697u2 gegrond op
toevoeging	184c0
betaalknop	220c4 qr-code|betaallink|betaalverzoek|betaalknop
teken	244c18 teken|tekent ... bezwaar aan	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=885c9 teken beroep aan	=895c6 teken bezwaar aan	=1010u2 teken ik hoogachtend	=1429c4 teken ik hoogachtend
open	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
pseudonimiseren	777c0
uithuisgeplaatst	814c5
hiermede	1006c0	=1385c4 hiermede berichten wij u	=1385c5 hiermede bericht ik u	=1386c9 hiermede delen wij u mede	=1386c10 hiermede deel ik u mede	=1388c5 hiermede informeren wij u	=1389c4 hiermede bevestigen wij	=1389c5 hiermede bevestig ik	=1411c5 hiermede verzoeken wij u	=1412c4 hiermede nodigen wij u
recentelijk	1152c0
terugzendt	1195c3
schoolmaatschappelijk	=1501c4 schoolmaatschappelijk werk
taalpunt	1524c4
~duren	31c12 ~ beslistermijn|behandeltermijn|behandelingstermijn|levertijd|wachttijd|doorlooptijd ~any	36c6 ~ termijn|*termijn niet? ~any	80c7 ~ behandeling|procedure|onderzoek|afhandeling|beoordeling
~horen	32c0 u ~ niet? -tijd|gelegenheid|kans|mogelijkheid|uitstel|moeten|dienen ~any	33c1 wij ~ niet? -laten ~any	79c9 u ~ -graag	83c4 ~ ~any niet?
@bewijsstuk	papers
@offerte	papers
@bibliotheek	place
@peuter	child
@koper	third-party
@wettelijk	law
@intrekkingsgrond	reason
@toewijzingsgrond	reason
@ellende	hardship
@zorgelijk	hardship
@minnelijk	instalment
@smartphone	digital
@zonnepark	environment
@voldoende	positive
@werkelijk	right
@tijdelijk	provisional

laat	=25c29 laat iemand	=25c30 laat u|je helpen	87c2 laat|laten ... werkgever|arts|huisarts|specialist|notaris|accountant|verhuurder|deskundige|school ... invullen|ondertekenen|tekenen|opstellen|verklaren	243c4 laten|laat ... weten	255c7 laat ... weten	255c44 laat ... horen	259c3 laat ... weten	=260c6 laat ons weten wat u	=260c28 laat het ons ... weten	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	298c2 laat|laten ... weten	310c0 laat ... afmaken|uitvoeren|maken|keuren|plaatsen|doen|controleren	355c31 laat ... weten met het formulier	719c2 laat ... in stand	=1090c6 laat na te	=1124c1 laat onverlet	1124c2 laat ... onverlet	=1408c13 laat ik u het volgende weten
geeft	=42c1 geef|geeft u|je ... <number> weken|dagen|werkdagen|maanden	=62c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom	255c12 geeft ... door	298c1 geef|geeft ... door	355c23 geef|geeft ... door hoeveel|welke|wat	=612u6 geeft een indicatie	=904c3 geeft blijk van	904c7 geeft ... blijk van	994c7 geeft ... gevolg aan	=994c11 geeft gevolg aan	1030c5 geeft ... in overweging	=1030c8 geeft in overweging	=1175c6 geeft te kennen	1175c8 geeft ... te kennen
vermelding	198c0
voordat	=260c11 voordat wij|we beslissen|besluiten ... kunt|reageren	=363c16 voordat wij|we ... definitief	=1039u6 voordat ik ... indien
luxeverzuim	552c0
gedoogt	596c2
zorgprofiel	623c0
onderverhuurd	649c4
bestuursrechters	731c1
bezigt	894c1
genoopt	1104c4
vooralsnog	1258c0
zsm	1479c8
gebiedsteam	1486c2
@onderhandelen	contact
@inbeslagnemen	enforce
@uwv	authority
@parkeerautomaat	vehicle
@automatisch	repeated

bereik	=5c1 bel|app|mail|bereikt|bereik mij|me	=17c16 bereik je mij|me
maatschappelijk	=34c5 maatschappelijk werker	=1501c0 maatschappelijk werk	=1501c1 maatschappelijk werker	=1501c2 maatschappelijk werkers	=1501c3 maatschappelijk werkster
dat	=38c1 dat is|betekent	=38c3 dat wil zeggen	=229c13 dat|dit betekent	=279c4 dat|die besluit|beslissing|beschikking	=344c25 dat|dit kan|gaat helaas? niet	=1039u2 dat ik ... indien	=1397u0 dat mochten wij ontvangen
overwegingen	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	229c2 motivering|motivatie|overweging|overwegingen|beoordeling|onderbouwing	230c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding	1143c0
terugkeerbesluit	271c1 vreemdelingen*|asiel*|verblijfs*|verblijf|ind|terugkeerbesluit	670c0
terugvorderden	528c4
maatschappelijke	=662c0 maatschappelijke binding
completeer	909c4
geruime	=989c0 geruime tijd	=989u0 geruime tijd van tevoren	=989u1 geruime tijd voor	=1472c5 geruime tijd van tevoren	=1472c6 geruime tijd voor
mogelijkerwijze	1082c1
geprefereerd	1148c4
taalcoach	1525c4
woningcorporatie	1595c0
~uitbetalen	31c0 wij ~ niet? ~any	80c4 wij ~ -hierbij	336c2 wij ~ u|rekening <amount>|@benefit -veel	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~verrekenen	31c0 wij ~ niet? ~any	79c13 wij ~ teruggave|bedrag ~can +will	95c0 wij ~
~tegemoetzien	33c0 wij ~ niet? ~any
~toerekenen	83c2 ~ ~any niet?
~uitrekenen	88c0 u ~ +imperative -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition	88c1 u ~ +must -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition
~meebetalen	335c17 wij ~ -niet	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet	342c5 wij ~ niet
~toebedelen	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
@wijzigingsverzoek	request
@hulpmiddel	benefit health-care
@voortgangsgesprek	meeting
@archief	register
@kaarthouder	reader-role
@klantmanager	authority
@burgemeester	authority
@kantonrechter	court
@kinderrechter	court
@wetsartikel	law
@eis	condition
@subsidievoorwaarde	condition
@basis	reason
@gsm	phone
@dossiernummer	identity
@factuurnummer	identity
@vis	environment
@lichthinder	environment
@verpleegkundige	health-care
@zorgprofiel	health-care
@eetcafé	business
@zsm	urgent
@mis	wrong

kunt	0c18 kunt|kun u|je? ons? hierover|daarover niet bellen|mailen|telefoneren	0c19 kunt|kun u|je? hierover|daarover geen contact	1c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	14c1 kom|komt|komen|kunt|kun|mag ... langs	18c8 kunt ... niet bellen	19c2 kunt|kun|kan ... niet reageren op dit|deze bericht|e-mail|mail|brief	=22c5 kan|kunt|kunnen niet op papier|schriftelijk|telefonisch	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=55c2 kunt|mag|kun u|je	=55u1 kunt u niet	=55u8 kunt u geen	244c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	244c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	244c2 kunt|kun|kan|mag ... in bezwaar	244n8 kunt|kan|kun ... nog? geen|niet bezwaar	246c4 kunt ... geen|niet ... bezwaar	247c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	247c1 kunt|kun|kan|mag ... in beroep	247c12 kunt|kan|mag ... naar de rechter|rechtbank	252c31 kunt|mag ... nog doen|nasturen|opsturen|betalen	252n0 kunt ... niet meer	253c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	253c22 kunt|kan|komt|kom ... niet ... bel|belt|laat|andere	255c28 kunt ... verbeteren|corrigeren|wijzigen|herstellen	=257c38 kunt u ... niet missen	260c12 kunt ... reageren|reactie ... voordat	260c14 kunt ... reageren	260c30 kunt ... hierop reageren	290c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	309c1 kunt|kun|mag ... vragen om	=339c14 mag|mogen|kunt u ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	=339c18 mag|kunt u|je|jij ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	350n2 kunt ... boete krijgen	357c33 kunt ... halen|krijgen op <date>	=361n3 hebt|kunt u	363c15 kunt ... hierop reageren
planning	=47c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>	78c14 ^ vervolg|planning	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
strook	220c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bijgevoegd|bijgesloten|onderaan	220c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bij deze
inbreuk	232c3 schending|geschonden|schendt|inbreuk
*aat	238c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
verwijderen	317c1 verwijder|verwijderen
teveel	348c1 teveel ... ontvangen|gekregen|betaald	348c9
verdienden	348n0
roep	357c19 roepen|roep ... op
brondocumenten	486c1
mij	=515u4 mij verrekend	=515u8 mij verrekenen	=1453c7 mij rest niets anders dan
boeterapport	586c0
leegstandsvergunning	663c2
herroep	718c1
herriep	718c3
verleenden	1233c5
kant	=1379u1 kant van de weg	=1379u2 kant van het spoor
hoogheemraadschappen	1565c3
belastingdeurwaarders	1589c5
@whatsapp	phone

specialist	64c8
*age	212c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening	212c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening
verklaar	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	367c1 verklaar|verklaren ... bezwaar|bezwaren
kijk	=292c13 kijk op	=292c14 kijk voor	292c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
voorgaande	334c6 voornoemd|voornoemde|voormeld|voormelde|voorgenoemd|voorgenoemde|voorgaand|voorgaande	=334u2 voorgaand|voorgaande jaar|jaren|maand|maanden|week|weken|dag|dagen|periode
willig	339c24 willigt|willigen|willig ... in	344c30 willigen|willig ... niet in	1052c6 willig ... in	=1052c10 willig in
inkomensvrijlating	473c0
rechtmatigheidsonderzoek	480c0
toelaatbaarheidsverklaring	554c0
exploitatievergunningen	749c1
aangeleverd	837c1
repercussies	1158c1
geretourneerde	1164c3
veelal	1223c0
@vraag	report
@bbz	benefit
@bekeuring	penalty
@afkeuring	decision
@bezoekadres	place
@werking	happen
@dwang	enforce
@dossierbehandelaar	authority
@energieleverancier	third-party
@energiebedrijf	third-party
@kredietverstrekker	third-party
@werkdag	time
@weekdag	time
@inhouding	payment
@betaalpas	payment
@mailadres	digital
@postadres	post
@woonadres	move
@briefadres	move
@dekking	health-care

deel	=88c1 deel|deelt het|de|dat|dit bedrag|totaal|uitkomst|som|inkomen door <number>	=256c19 deel per maand	1066c8 deel ... mede	=1066c15 deel ik u mee	1066c18 deel ... mee dat	=1066c21 deel mede	=1066c26 deel mee dat	=1408c6 deel ik u het volgende mee	=1408c7 deel ik u het volgende mede
afdwingen	225c7 afgedwongen|afdwingen|gedwongen
extra	=225c9 extra|meer|hoge|hogere|bijkomende|verdere kosten	=252c19 extra tijd	=253c4 extra tijd	=253u2 extra tijd nodig om	=350n5 extra boete	=1302u15 extra gelet op
ken*	235c8 horen|hoorgesprek|kennismak*
doel	240c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband
ontvang	243c0 hoor|hoort|krijgt|krijg|ontvangt|ontvang|verneemt	=295c12 ontvang ik|wij ... graag	322c4 ontvang|ontvangen ... graag
problemen	257c36 problemen ... geld|betalen|komt|thuis
definitieve	=279c2 definitieve|uiteindelijke|volgende|nieuwe|latere besluit|beslissing|beschikking	=435c0 definitieve vaststelling	=435c1 definitieve vaststellingen
ontving	320c11	361c8 ontvingen|ontving wij|we|ik? ... uw|je
pleegden	411u17 pleegden ... aanslag
ingezetene	481c0
zorgmachtiging	634c0
verkeersbesluiten	755c1
tweefactorauthenticatie	780c1
aanvingen	842c10
accordeert	847c4
attendeert	873c1
eveneens	964c0
fungeren	=972c0 fungeren als
zou	=1002c2 zou het op prijs stellen
initieerde	1047c2
summier	1171c0
ouderenadviseur	1492c0
taalhuis	1524c0
immigratie-	=1541c1 immigratie- en naturalisatiedienst
~hoog	343c3 ~ inkomen|vermogen
@familielid	family
@pleegkind	child
@mijnoverheid	digital
@akkerbouw	business
@ongegrond	negative
@doorlopend	definite

burgerservicenr	7c3
automatische	=25u0 automatische machtiging	=69u0 automatische incasso	=775c1 automatische besluitvorming
mochten	48c3	=1080c3 mochten er ... vragen	=1080c4 mochten er vragen	=1397c4 mochten wij ontvangen
hebben	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=62c7 krijgen|hebben|ontvangen wij|we ... niet|geen	=62c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	=70c3 hebben|weten wij al	=231c4 hebben|heb wij|we|ik ... ontvangen	=231c16 hebben wij|we ... beoordeeld	=253u0 hebben meer tijd nodig	=253n6 hebben wij meer tijd	258c0 hebben|heb ... bekeken|gekeken|meegewogen|afgewogen|onderzocht ... situatie|omstandigheden	281c1 heb|hebben ... besloten	=322c12 hebben ontvangen	339c4 heb|hebben ... toegekend	=355c0 hebben|heb wij|we|ik ... nodig	361c3 hebben|heb|heeft ... aanvraag|bezwaar|bezwaarschrift|melding|brief|verzoek|klacht ... ontvangen	=361c9 hebben|heb uw|je ... ontvangen	=361c13 hebben|heb uw|je ... binnen	=371u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over	=515u3 hebben ons ... verrekend	=884c6 hebben wij u bericht	=1023u0 hebben wij in goede orde ontvangen	=1230u6 hebben verhinderd	=1302u7 hebben gelet op	=1397c0 hebben wij in goede orde ontvangen	1477u10 heb|hebt|heeft|hebben ... tijdig
onthoud	292c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
onroerende-zaakbelastingen	421c4
aanloopfase	568c0
uitwonende	571c1
tewerkstellingsvergunningen	690c1
hoorplicht	716c0
vergunninghouder	738c0
spoedmachtigingen	816c1
blijkens	905c0
hetgeen	1004c0
ondervond	1116c2
prefereerde	1148c3
onverwijld	1464c0
@klaagschrift	report
@vragenlijst	papers
@bijeenkomst	meeting
@raadsvergadering	meeting
@standpunt	decision view
@afwijzen	refuse
@bekostigen	give
@voldoen	pay condition
@incasseren	collect receive
@indienen	send ask
@doorsturen	send
@rondsturen	send
@deponeren	send
@genieten	receive
@langskomen	visit
@tegengaan	forbid
@inwinnen	ask
@bekijken	know
@doornemen	know
@inkijken	know
@bevestigen	confirm
@schikken	agree
@deelnemen	agree
@meedoen	agree
@voornemen	intend
@bezinnen	intend
@nakijken	check
@waarnemen	check
@bewijzen	check
@afwijken	check
@seponeren	withdraw
@beginnen	begin
@afgesloten	end
@omwisselen	change
@variëren	change
@kopiëren	fill-in
@arresteren	punish
@detineren	punish
@berispen	punish
@assisteren	help
@overnemen	bring
@bezitten	own
@investeren	own
@kleinzoon	family
@legesverordening	law
@gemeentewet	law
@hartinfarct	illness
@maandlast	cost
@overschrijving	payment
@huurinkomst	income
@splitsen	building
@rooilijn	building
@studiepunt	education
@specialist	health-care
@medicijn	health-care
@basisverzekering	health-care
@spoedpost	health-care
@loondoorbetaling	work
@bovendien	extra

mentor	25c61 bewindvoerder|curator|mentor|voogd ... mag|kan|ook
nog	=36c6 nog tot	=71c3 nog een kans	92c4 ^ nog iets	92c4 ^ nog een ding	92c4 ^ nog één ding	93c1 ^ nog iets|een|één	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	100c2 nog|alsnog|verlengd|verlengen|uitstel	=244n7 nog geen besluit	252c1 nog <number> weken|dagen|werkdagen|maand|maanden	=252c2 nog de tijd	252c3 nog ... de tijd	=252c4 nog de gelegenheid	=252c14 nog een keer de kans	=252c20 nog goed maken	=252c29 nog één|een keer de kans	=252c33 nog tot <date>	=252c37 nog een|één keer	=279c7 nog geen	=279c8 nog niet	=282n0 nog niet te laat	=339n21 nog geen	=344n7 nog niet	=353c3 nog niet betaald	=353c6 nog niet ... betaling ontvangen	=353c7 nog geen betaling	=353c9 nog niet ... voldaan	=353c11 nog steeds niet ... betaald	=353c22 nog steeds niet	=359c8 nog niet ... in behandeling	=361n1 nog geen	=361n4 nog niet ontvangen	=363c9 nog niets besloten	=363c10 nog geen besluit|beslissing genomen
conclusie	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie
restitutie	177c0	1162c0
daarom	229c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	240c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband	=350c15 daarom krijgt|moet u ... boete	350c21 daarom <amount> betalen|verschuldigd
opkomen	248c11
tikfout	254c39 tikfout|schrijffout|rekenfout|typefout
gespreid	=256c5 gespreid betalen	256c22	=256c29 gespreid voldoen|betalen|terugbetalen	304c4
niets	273n0 niet|geen|niets|gratis|kosteloos	283c5 niets ... aan doen	328u1 niet|geen|niets|nooit|onmogelijk ... weten|begrijpen|beseffen|bedenken|kennen|wijten|verwijten|kwalijk	329u4 niet|niets|nooit ... verzuimd|nagelaten|verzwegen|gelogen|laks|slordig	330u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen	=1434u8 niets in dit kader
verzuimd	329c0	1248c2
toestemming	=339c17 toestemming om
tegenprestaties	449c1
cumulatie	799c0
onderbesteding	807c0
nochtans	1103c0
opheldering	1134c0
opteert	1135c1
regionale	=1500c2 regionale ombudsman
ouder-kindteam	1514c3
~nemen	31c4 wij ~ @decision|contact niet? ~any	79c1 wij ~ besluit|beslissing|beschikking -dit|deze|hierbij ~asked ~want ~intention ~may	79c3 wij ~ contact u	83c5 ~ besluit|beslissing|beslissingen ~any niet?	90c1 wij ~ contact u
~komen	31c9 ~ @decision|uitslag|antwoord|geld -moeten|dienen|ons|binnen ~any	80c3 wij ~ -deze|hierbij	80c10 ~ @request|zaak|dossier|onderzoek|aangifte|werk|werkzaamheid	335c7 u ~ aanmerking	335c8 ~ aanmerking u|@request	342c6 u ~ aanmerking niet	342c7 ~ aanmerking niet -reactie	343c4 ~ grens|norm inkomen|vermogen
~werken	37c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	337c0 u ~ +may
~korten	83c1 ~ ~any niet?
~vergen	83c2 ~ ~any niet?
~worden	95c2 ~ hoog|laag|duur
@urgentie	benefit
@registratie	permit register
@licentie	permit
@papier	papers
@jaaropgave	papers
@receptie	place
@intentie	intend
@agressie	violate
@detentie	enforce
@broertje	family
@nabestaande	family
@kleuter	child
@betrokkene	reader-role
@gemeente	authority
@zzp'er	employer
@corporatie	third-party
@vereiste	condition
@selectie	procedure
@dementie	illness
@infectie	illness
@allergie	illness
@gedeelte	instalment
@parkeervak	vehicle
@juf	education
@kapper	business
@filmopname	business
@zeker	definite

geen	=0c0 geen telefonische inlichtingen|informatie|mededelingen|toelichting	=0c4 geen telefonisch contact mogelijk	=0c14 geen correspondentie ... gevoerd|mogelijk	=0c27 geen zin om te? bellen|informeren|navragen	8n0 niet|geen|nooit	=14n0 geen balie	=14n3 geen inloop	=18c0 geen telefonische inlichtingen	=18c1 geen telefonische informatie	=19c9 geen antwoord mogelijk	22c2 niet|geen ... op|via|per papier|post ... mogelijk|behandeling|accepteren|geaccepteerd|aangenomen	=23c31 geen internet|computer	=23c32 geen digid	49c1	=87n0 geen verklaring|rapport|bewijs	212u0 geen|zonder ... vergoeding|bijdrage|subsidie	=226n0 geen aanmaningskosten|kosten	231n0 niet|geen|pas|nooit	232c7 niet|geen ... gemeld|doorgegeven|nagekomen|betaald|ingeleverd|gedaan|aangegeven|verlengd|opgehaald	=244u0 geen bezwaar	=244n0 geen bezwaar	244n1 geen ... bezwaar maken	=246c0 geen bezwaar maken	=246c1 geen bezwaar open	=246c2 geen bezwaar mogelijk	246c3 geen ... bezwaar maken	=246c5 geen besluit	=247n0 geen beroep	=252c35 geen probleem	=252n6 geen gelegenheid	=253n0 geen uitstel	=253n12 geen andere	=256n0 geen betalingsregeling	=256n4 geen regeling	=257n2 geen bijzondere omstandigheden	=257n3 geen dringende redenen	=257n4 geen sprake van bijzondere	=260n0 geen zienswijze	273n0 niet|geen|niets|gratis|kosteloos	282c5 niet|geen ... bezwaar|bezwaarschrift|bezwaren ... te laat	=326c0 geen boete	=326c1 geen straf	=326c2 geen rente	=326c5 geen gevolgen	328u1 niet|geen|niets|nooit|onmogelijk ... weten|begrijpen|beseffen|bedenken|kennen|wijten|verwijten|kwalijk	328u2 niet|geen ... eigen schuld	330u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen	331u0 geen boete|deurwaarder*|beslag|maatregel|maatregelen	=339n4 geen vergunning	=339n25 geen recht	340n0	=344n8 geen boete	=344n9 geen bezwaar	=344n11 geen kosten	=345c2 geen recht op	=345n1 geen boete	=345n2 geen antwoord	=345n3 geen reactie	=345n5 geen brief	=345n6 geen aanmaning	347n0 geen ... terugvordering	=348c6 geen recht op had|hebt|heeft	=350n8 geen boete	=350n9 geen bekeuring	=353c8 geen betaling ... ontvangen	361n5 geen ... ontvangen	=449u1 geen tegenprestatie	=848c3 geen acht geslagen	=848c4 geen acht op geslagen	=877u1 geen betoog behoeft	=877u5 geen nadere toelichting behoeft	=885c1 geen beroep aantekenen	=885c7 geen beroep aantekent	=1068c5 geen medewerking verlenen	=1068c6 geen medewerking te verlenen	=1068c7 geen medewerking verleent	=1068c8 geen medewerking verleend	=1087u2 geen nadere toelichting	=1443c1 geen betoog behoeft	=1443c6 geen nadere toelichting behoeft
binnen	41c0 binnen <number> <number> dag|dagen|werkdagen|weken|week|maand|maanden|jaar|kalenderdagen	41c1 binnen <number> à|tot|of|a <number> dagen|werkdagen|weken|maanden	=41c2 binnen een half jaar	41c3 binnen <number> uur	41c4 binnen <time>	41c8 binnen <number> etmaal|etmalen	41c9 binnen <number> mnd|wk|wkn|dgn	56c0 binnen <number> dag|dagen|werkdagen|weken|week|maand|maanden|jaar|kalenderdagen|uur	=56c1 binnen een termijn van <number> dagen|weken|maanden|werkdagen	=56c2 binnen een week|maand|jaar	=56c3 binnen de termijn van <number> weken|dagen|maanden	56c4 binnen die|deze? termijn van <number> dagen|weken	=56c5 binnen uiterlijk <number> weken|dagen	56c8 binnen <placeholder> dagen|werkdagen|weken|maanden	56c9 binnen <number> volle? weken	=56c10 binnen de <number> dagen|weken|maanden	=56c12 binnen uw termijn van <number>	57c18 binnen <number> volle weken	73c3 binnen ... krijgt|hoort|ontvangt u	82c0 binnen <number> dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|uur|jaar	82c1 binnen <placeholder>	82c2 binnen <placeholder> dagen|werkdagen|weken|maanden	=82c3 binnen een|één|enkele week|weken|maand|maanden|dag|dagen	=82c4 binnen ongeveer|circa|uiterlijk <number> dagen|werkdagen|weken|maanden	=252c26 binnen deze termijn alsnog	=264c2 binnen te zijn	=264c3 binnen zijn|is|gekomen	268c0 binnen|gedurende <number> weken|week|dagen|maanden|maand ... bezwaar|bezwaarschrift|bezwaren|beroep|beroepschrift	=268c2 binnen een termijn van <number> weken|dagen|maanden ... bezwaar|bezwaarschrift|beroep|beroepschrift	=906u0 binnen de bovengenoemde termijn	=906u1 binnen bovengenoemde termijn	=920u0 binnen de daartoe gestelde termijn	=1455c0 binnen afzienbare tijd	=1455c2 binnen afzienbare termijn	=1456c0 binnen de gestelde termijn	=1456c1 binnen de daarvoor gestelde termijn	=1456c2 binnen de daartoe gestelde termijn	=1456c3 binnen gestelde termijn	=1456c4 binnen de aangegeven termijn	=1456c5 binnen de genoemde termijn	=1456c6 binnen de wettelijke termijn	=1456c7 binnen de wettelijk gestelde termijn	=1456c8 binnen de bovengenoemde termijn	=1456c9 binnen bovengenoemde termijn	=1456c10 binnen de hiervoor genoemde termijn	=1456c11 binnen de hierboven genoemde termijn	=1456c12 binnen de voorgeschreven termijn	=1456c13 binnen de vastgestelde termijn	=1457c0 binnen een redelijke termijn	=1457c1 binnen redelijke termijn	=1457c2 binnen een redelijke tijd	=1457c3 binnen redelijke tijd	=1457c4 binnen bekwame tijd	=1457c5 binnen een redelijk tijdsbestek	=1460c4 binnen enkele dagen	=1460c6 binnen enkele weken	=1460c8 binnen een paar dagen	=1460c9 binnen een paar weken	=1468c3 binnen korte termijn	=1468c6 binnen een korte termijn
bestuursdwang	91c3	577c0
bekendmaking	114c0
aanschaf	143c1
bijschrijving	210c7 bijgeschreven|bijschrijving|overschrijving*
loonbeslag	225c3 beslag|beslagleggen|loonbeslag|*beslag	331c4	518c0
bericht	243c2 reactie|reageren|antwoord|bericht|uitslag	267c5 beslissen|beslist|beslistermijn|uitspraak|behandelen|antwoord|bericht|ontvangstbevestiging	=884c1 bericht ik u	=1408c1 bericht ik u als volgt	=1408c3 bericht ik u het volgende
lesuren	329u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd
toelage	331c15 uitkering|bijstand|toeslag|toelage|subsidie|betaling ... stop|stopgezet|stopzetten|beëindigd|ingetrokken|opgeschort	=339c7 subsidie|toelage|vergoeding is toegekend
@nabestaandenuitkering	benefit
@exploitatievergunning	permit
@betalingsverplichting	condition
@advocaatkosten	cost
@constructieberekening	building
@deelauto	vehicle
@ondersteuningsplan	health-care

inlevert	3c7 inleveren|inlevert|afgeven|ophalen|brengen|binnenlopen
gedrukte	23c67
buur	25c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen
boete	61c8	76c15	331c0	=331u1 boete voldoen	340n3	350c2 boete ... opgelegd	=350c3 boete op te leggen	=350c4 boete van <amount>	350c14 boete ... vastgesteld	=350n6 boete krijgen	350n11 boete ... niet aan de orde	=350n12 boete gaat omlaag	=874c1 boete ad	=875c7 boete voldoen	875c8 boete ... voldoen	=875c9 boete te voldoen	875c10 boete ... voldaan	=875c11 boete voldaan	=1351c4 boete ter hoogte van
inlichtingenformulier	63c7	356c4
intrekking	140c0
avond	237c5 ochtend|middag|avond|dagdeel
donderdag	241c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
ontwerpbesluit	275c3 ontwerpbesluit|ontwerpbeschikking|ontwerpvergunning|ontwerpplan|ontwerp	363c13 conceptbeslissing|conceptbesluit|ontwerpbesluit
legde	=517c7 legde beslag
brede	=680c0 brede intake	=680c1 brede intakes
statushouders	682c1
beoogde	883c2
gebezigde	894c5
rechtswinkel	1496c0
stichting	=1510c0 stichting mee
omgevingsdienst	1566c0
~terugvorderen	83c1 ~ ~any niet?	95c0 wij ~
~vernietigen	83c1 ~ ~any niet?
@bonus	benefit
@scootmobiel	benefit health-care
@buddy	helper
@fonds	authority
@netbeheerder	third-party
@onderhuurder	third-party
@hoofdhuurder	third-party
@mits	condition
@inlogmiddel	digital
@beveiligingscode	digital
@antwoordnummer	post
@paspoortnummer	identity
@basisregistratie	move
@adresregistratie	move
@startkwalificatie	education
@officieel	right

uitzetting	91c5 ontruiming|uitzetting|gijzeling	190c0	693c0	=693u0 uitzetting van het materiaal	=693u2 uitzetting uit de woning	=693u3 uitzetting uit uw woning	=693u4 uitzetting van beton
oordeel	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie
zolang	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	344n13
hard	=257c27 hard geraakt	=257c65 hard uit
voorgenomen	366c1
beschikkingen	371c1
peildatum	425c0
uittreksels	492c1
boeterapporten	586c1
poogt	1147c1
lbio	1588c0
@dood	life-event
@nood	hardship
@hond	environment
@goed	positive
@rond	positive

daa*	81c4 daaropvolgend*
dwa*	91c2 dwangbevel*	225c0 dwangbevel*	331c2 dwangbevel*	331c9 dwangsom*
cent	214c0 euro|euro's|cent
invorderen	225c5 invordering|invorderen|ingevorderd|invorderingskosten|invorderingsmaatregel*	511c0
pauze	253c40
heffingsmaatstaf	420c0
hoofdsom	533c0
verbeur	597c1
de-minimisverklaring	797c0
@vergunning	permit
@bezoekerspas	permit
@heffing	debt tax
@aankoopbewijs	papers
@mislukking	mistake
@aanvulling	complete
@gerechtsdeurwaarder	enforce
@ontruiming	enforce
@rechtsbijstandverlener	helper
@begrafenis	life-event
@verhuizing	move
@flat	dwelling
@dagopvang	health-care

s	=13c35 s morgens|middags|ochtends
digitaal	=14u0 digitaal loket	20c9	22c1 digitaal|online|digid|website ... uitsluitend|alleen	238c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link	249c15	266c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid
ja	=48u17 ja als nee
zo	=244c8 zo maakt u bezwaar	=887u4 zo bescheiden	=1041c1 zo mogelijk	=1041u2 zo mogelijk gemaakt	=1041u3 zo mogelijk te maken	=1041u4 zo mogelijk maken	=1041u5 zo mogelijk dat	=1042c2 zo nodig	=1042u4 zo nodig is	=1042u5 zo nodig had	=1042u6 zo nodig hebben	=1042u7 zo nodig heeft	=1042u8 zo nodig hebt	=1432c4 zo vrij geweest om	=1458u0 zo spoedig mogelijk	=1479c0 zo spoedig mogelijk	=1479c1 zo snel mogelijk	=1479c2 zo gauw mogelijk	=1479c3 zo vlug mogelijk	=1479c4 zo vroeg mogelijk	=1479c5 zo kort mogelijke termijn
proefplaatsing	472c0
ruwe	=612u14 ruwe indicatie
afstandsplicht	677c2
pro	=711c0 pro forma	=711u0 pro forma factuur
anonimiseert	778c2
uithuisplaatsing	814c0
nogal	=887u7 nogal bescheiden
dienaangaande	936c0
incidentele	1037c1
prevaleren	1150c0
@rijksoverheid	authority
@ondertrouw	life-event
@struik	environment
@dienstverband	work
@oningevuld	incomplete

zaakkenmerk	6c10
wer*	87c3 werkgeversverklaring*
con*	87c9 controleverklaring*	94c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies
*ief	89c3 *brief van <date>
af	=221c5 af te trekken
vroeg	=231c6 vroeg|vraagt|vraagde u
papier	272c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn
strafbeschikkingen	582c1
authenticatie	779c0
meermalen	1001c2
vestig	=1444c8 vestig ik uw aandacht op
~maand	31c12 ~ beslistermijn|behandeltermijn|behandelingstermijn|levertijd|wachttijd|doorlooptijd ~any
@voordracht	request
@beroepschrift	objection
@schrijven	report tell
@kwijtschelding	benefit
@bankafschrift	papers
@getuigschrift	papers
@toewijzen	grant
@billijken	grant
@aanbieden	give bring
@uitdelen	give
@toedelen	give
@vorderen	collect require
@uitwinnen	collect
@beëindigen	stop end
@ontbinden	stop
@bevriezen	stop
@terugsturen	send
@meedelen	tell
@verbieden	forbid
@begrijpen	know
@garanderen	confirm
@beëdigen	confirm
@herinneren	remind
@betaalherinnering	remind
@kennismaken	contact
@ontbieden	invite
@verkiezen	intend
@beslissen	decide
@vonnissen	decide court
@aanwijzen	decide
@oordelen	decide view
@uitkiezen	choice
@aanvinken	choice
@behandelen	judge
@uitwijzen	check
@betwisten	object-to
@protesteren	object-to
@eindigen	end
@veranderen	change
@uitwisselen	change
@verdagen	wait
@vergissen	mistake
@verwisselen	mistake
@verkijken	mistake
@redresseren	correct
@verliezen	lack
@uitknippen	fill-in
@opknippen	fill-in
@ontwijken	violate
@bedriegen	violate
@vernielen	violate
@afdwingen	enforce
@ingrijpen	enforce
@attenderen	help
@vermijden	help
@vertegenwoordiging	represent
@afhandelen	carry-out
@handelen	carry-out
@inroosteren	carry-out
@verdelen	carry-out
@verwijzen	concern
@afkondigen	publish
@aanbesteden	own
@raadsman	helper
@arbodienst	employer
@samenwonen	life-event
@faillissement	hardship
@hinderen	harm
@verhuiskost	cost
@verdienen	income
@erfafscheiding	building
@studeren	education
@medisch	health-care
@loondienst	work
@arbeidsplicht	work
@bijgesloten	whole

neem	0c16 neem hierover|daarover? geen contact met ons op	0c17 neem ... geen contact op met ons	17c32 neem ... contact op met	25c37 neem ... iemand ... mee	53c2 nemen|neem|neemt ... beslissing|besluit	236c8 bel|belt|bellen|neem|neemt|contact ... afspraak	253c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	255c14 neem ... contact	259c7 neem ... contact	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	315c1 neem|neemt ... contact	316c0 neem|neemt ... mee	1016c6 neem ... in acht	=1016c9 neem in acht	=1432c7 neem de vrijheid	=1432c8 neem ik de vrijheid
bijgevoegd	=23c9 bijgaand|bijgevoegd|bijgevoegde formulier|antwoordformulier
niet-digitaal	23c29
namens	=25c19 namens u	=25u4 namens u ingediend
twijfelt	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw
meer	=48u15 meer als	94c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	=225c9 extra|meer|hoge|hogere|bijkomende|verdere kosten	=231c11 meer informatie	=253c3 meer tijd	=253c24 meer tijd nodig	=292c2 meer informatie	=292c3 meer weten	=293c2 meer weten	=293c3 meer informatie	=303c1 meer tijd	348c5 meer ... gekregen|ontvangen dan	=887u9 meer bescheiden
trekken	76c35	221c4 trek|trekken|trekt ... af	331c16 trekken|trekt ... in	367c14 trekken ... boete|besluit ... in
tax*	87c11 taxatierapport*
noem	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom	229n1 noem|vermeld|schrijf|leg|vertel ... reden|redenen|waarom	292c12	292c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
registratie	171c0
terugzending	179c0
webex	238c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link
typefout	254c37	254c39 tikfout|schrijffout|rekenfout|typefout
ondertekent	296c3 onderteken|ondertekent|ondertekenen
roerende	=423c0 roerende zaak	=423c1 roerende zaken
nareis	683c0
achtererfgebieden	744c1
instellingssubsidie	802c0
jeugdbeschermers	811c1
nopens	1105c0
ontbeert	1120c1
ouderenadviseurs	1492c1
~storten	31c3 wij ~ u|uw|rekening niet? -onze|ons|moeten|dienen|onderstaand|bovenstaand|reader ~any	80c4 wij ~ -hierbij	336c2 wij ~ u|rekening <amount>|@benefit -veel	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~starten	80c3 wij ~ -deze|hierbij	80c10 ~ @request|zaak|dossier|onderzoek|aangifte|werk|werkzaamheid	337c0 u ~ +may	337c1 u ~ +can
~meewegen	83c2 ~ ~any niet?
@woo-verzoek	request
@concessie	permit
@loonstrookje	papers
@inspectie	meeting authority
@hoorgesprek	meeting
@nummertje	place
@suggestie	view
@surseance	wait
@correctie	correct
@preventie	help
@zelfstandige	employer
@procedure	procedure
@jaar	time
@depressie	illness
@epilepsie	illness
@mobieltje	digital
@chatgesprek	digital
@telefoontje	phone
@v-nummer	identity
@meubel	dwelling
@dokter	health-care
@ontheemde	residence
@au-pair	residence
@waar	right

brengen	3c7 inleveren|inlevert|afgeven|ophalen|brengen|binnenlopen	227c4 betaalt|berekenen|rekenen|brengen ... <amount> ... aanmaning	1027c4 brengen ... in mindering	=1027c9 brengen in mindering	1033c4 brengen ... in rekening	=1033c6 brengen in rekening	=1111u1 brengen wij graag onder uw aandacht	=1111u2 brengen wij onder uw aandacht	1192c3 brengen ... ter kennis	=1192c7 brengen ter kennis	=1444c1 brengen wij graag onder uw aandacht	=1444c2 brengen wij onder uw aandacht
behandelt	=17c24 behandelt uw|je
advies	=87c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	94c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies	213c10 rapport|advies|verslag	=367c21 advies van de commissie|bezwaarschriftencommissie|bezwaaradviescommissie
opgave	=87c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	159c0	=1133c0 opgave doen van	=1133c1 opgave te doen van	=1133c2 opgave gedaan van	=1133c3 opgave doet van	=1133c4 opgave doen	=1133c5 opgave te doen	=1133c6 opgave gedaan
eerdere	=89c4 onze|mijn|eerdere|vorige brief|besluit|beschikking|herinnering van|op <date>
lukken	253c26 lukken ... niet
gelogen	329c6
gedogen	596c0
maatwerkvoorschrift	758c0
aldus	=856c0 aldus te	=856c1 aldus berekend	=856c2 aldus is	=856c3 aldus wordt	=856c4 aldus heeft	=856c5 aldus hebt	=856c6 aldus hebben	=856c7 aldus vastgesteld
berusten	=886c0 berusten bij
echter	949c0
genoten	=1048c2 genoten inkomsten	=1048c3 genoten inkomen	=1048c5 genoten loon
verkrijgt	1232c1
genomen	=1254u3 genomen voor
tengevolge	=1354c3 tengevolge van
@rekeningafschrift	papers
@faillissementsaanvraag	enforce
@proceskostenvergoeding	court
@zorgverzekeringswet	law

nemen	=23n4 nemen wij|we niet	53c2 nemen|neem|neemt ... beslissing|besluit	=72c5 nemen wij|we contact met u op	=259c36 nemen wij|we ... mee	=328c10 neemt|nemen wij|we u|je ... kwalijk	1015c5 nemen ... in aanmerking	=1015c9 nemen in aanmerking	1016c5 nemen ... in acht	=1016c8 nemen in acht	1028c4 nemen ... in ogenschouw	=1028c6 nemen in ogenschouw	1031c3 nemen ... in overweging	=1031c5 nemen in overweging	1059c9 nemen ... kennis van	=1059c13 nemen kennis van	1254u1 nemen ... voor	=1432c5 nemen de vrijheid	=1432c6 nemen wij de vrijheid
dan	=48u7 dan wanneer	61c0 dan ... krijgt|moet|sturen|stopt|vervalt|verlagen|betaalt|kunnen|kan|komt|leggen|schakelen|volgt|beslissen|behandelen|geven|nemen|trekken|vorderen|wordt|worden|ontvangt|halen|berekenen|brengen|gaan	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	=255c38 dan passen	290c2 dan betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|dien	290c6 ^ eerst|dan|daarna|nu betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|laat|zorg	324c0 ^ dan	=1448u0 dan gebruikelijk
wijs	76c7	339c2 wijzen|wijs ... aanvraag ... toe	344c0 wijs|wijzen|wijst ... af
vorige	=89c4 onze|mijn|eerdere|vorige brief|besluit|beschikking|herinnering van|op <date>
schikt	253c31 past|schikt ... niet
inbeslagnames	600c3
behoorde	=878c2 behoorde te
overeengekomen	1137c0
wetswinkel	1496c2
welzijnswerker	1507c3
energiecoach	1530c0
bkr	1592c1
@belastingaangifte	report papers
@visum	permit residence
@partneralimentatie	debt
@vonnis	decision court
@drugshandel	violate
@opdrachtgever	employer
@opdrachtnemer	employer
@kennis	third-party
@prijs	cost
@pinpas	payment
@handelsregister	business

spreek	17c53 spreek|spreken ... met	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
uitbetaling	31c0 ^ besluit|beslissing|uitspraak|antwoord|uitslag|uitbetaling binnen|uiterlijk|vóór|volgt	186c0
hierbij	231c1 hierbij ... brief|besluit|beslissing|beschikking	=231c2 hierbij ontvangt	=367c4 hierbij beslis|beslissen ... bezwaar|bezwaarschrift	=1282u22 hierbij zenden wij u	=1282u23 hierbij zend ik u	=1385c0 hierbij berichten wij u	=1385c1 hierbij bericht ik u	=1385c6 hierbij berichten we u	=1386c0 hierbij delen wij u mee	=1386c1 hierbij delen wij u mede	=1386c2 hierbij deel ik u mee	=1386c3 hierbij deel ik u mede	=1386c4 hierbij deelt ... mee	=1386c5 hierbij deelt ... mede	=1386c11 hierbij delen we u mee	=1386c12 hierbij delen wij mee	=1386c13 hierbij delen wij u ... mee	=1386c14 hierbij delen wij u ... mede	=1387c0 hierbij laten wij u weten	=1387c1 hierbij laat ik u weten	=1387c4 hierbij laten we u weten	=1388c0 hierbij informeren wij u	=1388c1 hierbij informeer ik u	=1388c4 hierbij informeren we u	=1389c0 hierbij bevestigen wij	=1389c1 hierbij bevestig ik	=1390c0 hierbij zenden wij u	=1390c1 hierbij zend ik u	=1390c2 hierbij sturen wij u	=1390c3 hierbij stuur ik u	=1390c4 hierbij ontvangt u	=1390c5 hierbij doen wij u	=1390c6 hierbij doe ik u	=1390c7 hierbij bieden wij u	=1390c8 hierbij bied ik u	=1390c9 hierbij treft u	=1390c10 hierbij vindt u	=1390u0 hierbij ontvangt u hulp	=1390u1 hierbij ontvangt u begeleiding	=1409c2 hierbij breng ik u op de hoogte	=1409c3 hierbij brengen wij u op de hoogte	=1409c6 hierbij stellen wij u op de hoogte	=1409c7 hierbij stel ik u op de hoogte	=1409c9 hierbij stellen wij u in kennis	=1409c10 hierbij stel ik u in kennis	=1410c0 hierbij maken wij u bekend	=1410c1 hierbij maken wij bekend	=1410c2 hierbij maak ik u bekend	=1410c3 hierbij geven wij u kennis	=1410c4 hierbij geven wij kennis	=1410c5 hierbij wordt u meegedeeld	=1410c6 hierbij wordt u medegedeeld	=1410c7 hierbij wordt u bericht	=1410c9 hierbij wordt u geïnformeerd	=1411c0 hierbij verzoeken wij u	=1411c1 hierbij verzoek ik u	=1411c2 hierbij vragen wij u	=1411c3 hierbij vraag ik u	=1411c6 hierbij wordt u verzocht	=1412c0 hierbij nodigen wij u	=1412c1 hierbij nodig ik u	=1421c10 hierbij wordt opgemerkt dat
wvw	233c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift
thuis	=257c48 thuis iets
kieswet	271c2 kieswet|kiesraad
onverschuldigde	529c1
beroepspraktijkvorming	572c0
bezwaaradviescommissies	717c1
bezwaarschriftencommissies	717c3
deelde	1066c9 deelde ... mede	=1066c22 deelde mede
zegt	1201c5 zegt ... toe	=1201c8 zegt toe	1201u0 zegt ... toe te	1201u1 zegt ... toe aan
verifieerden	1231c4
zodanig	1286c0
mind	=1519c0 mind korrelatie
@rechtshulp	help
@voogd	helper
@agentschap	authority
@avond	time
@grond	reason
@envelop	post
@warmtepomp	building
@spoed	urgent
@altijd	repeated

wordt	=0c13 wordt niet gecorrespondeerd	=52c7 wordt|worden u|je ... gebeld|geïnformeerd	=54c6 wordt verzocht	=54c7 wordt|worden u verzocht	=77c5 wordt|worden verzocht	=238c8 wordt|worden u|je ... gebeld	=257c75 wordt u|je ... geraakt	=344c7 wordt|worden niet toegekend	=344c26 wordt|is niet gehonoreerd|toegekend|ingewilligd|verleend	=344c27 is|wordt|zijn geweigerd	347c3 wordt|worden ... teruggevorderd	350c25 wordt ... boete ... opgelegd	=355c33 wordt gevorderd|verzocht|gevraagd ... te overleggen|overleggen|verstrekken	=355c33 wordt gevorderd|verzocht|gevraagd ... te in te vullen	=355c33 wordt gevorderd|verzocht|gevraagd ... te aan te tonen	357c18 wordt|bent ... opgeroepen	=357c26 wordt gehoord	=974c1 wordt u geacht	=1220c14 wordt van kracht	=1230u2 wordt verhinderd	=1302u5 wordt gelet op	=1423c9 wordt u erop gewezen dat	=1423c10 wordt u er op gewezen dat	=1423c11 wordt u er ... op gewezen dat
afspraak	1c6 aanvragen|aanvraagt|doorgeven|betalen|regelen|melden|afspraak|bezwaar	=13n2 afspraak op	15c9	=47c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>	76c32	94c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	235c0 afspraak|gesprek|*gesprek|*afspraak	236c1 afspraak ... maken|plannen|inplannen|regelen	253c13 afspraak ... verzetten|verplaatsen|verschuiven|wijzigen	253c32 afspraak ... afzeggen|annuleren|wijzigen	253c43 afspraak ... verzet|verplaatst	288c2 langskomen|langs|spreken|praten|spreekuur|afspraak|balie|loket	=315c4 afspraak maken	357c9 afspraak ... <date>	=357c22 afspraak voor u	358c2
werkt	=3c9 werkt|zit|zitten op|aan|in
het	=25c51 het woord ... voeren|doen|voert|doet	=50c6 het college	=50c11 het uwv	=50c15 het cak	=65c4 het gemiddelde van	78c15 ^ het vervolg	=96c4 het belangrijkste	=230c4 ons|onze|het oordeel	=231c18 het spijt ons	=257c63 het moeilijk	=278c3 het hiermee|hier niet	=280c0 uw|het|je bezwaar|bezwaarschrift|beroepschrift	=285c3 het formulier	=321c1 het college	=859c12 het voorgaande in aanmerking nemende	=891u1 het betreffende	=951u0 het een en ander	=981u0 het bovenstaande adres	=981u1 het bovenstaande bedrag	=981u2 het bovenstaande artikel	=981u3 het bovenstaande nummer	=981u4 het bovenstaande besluit	=981u5 het bovenstaande overzicht	=999u0 het heden	=1002c0 het op prijs stellen	=1003c0 het staat u vrij	=1041u6 het zo mogelijk	=1071c5 het oordeel toegedaan	=1113c0 het onderhavige	=1113c4 het onderhavig	=1138u1 het overeenkomstig	=1267c1 het vorenstaande	=1406c1 het doet ons genoegen	=1406c2 het doet mij genoegen	=1406c7 het is ons een genoegen	=1406c8 het is mij een genoegen	=1407c2 het spijt ons u te moeten	=1407c3 het spijt mij u te moeten	=1424c0 het moge duidelijk zijn	=1424c1 het mag duidelijk zijn	=1424c2 het moge bekend zijn	=1424c3 het zal duidelijk zijn	=1424c4 het zal u duidelijk zijn	=1424c5 het moge u duidelijk zijn	=1424c7 het mag bekend worden verondersteld	=1431c0 het spreekt voor zich	=1431c1 het spreekt vanzelf dat	=1431c2 het spreekt voor zichzelf	=1439c0 het zij u bekend dat	=1439c2 het moge u bekend zijn
hoort	=52c4 krijgt|ontvangt|hoort|verneemt u|je	=53c10 hoort u	=73c2 hoort|krijgt|ontvangt u|je ... <date>	=73c4 krijgt|hoort|ontvangt u ... binnen	222c0 krijgt|ontvangt|volgt|sturen|stuur|hoort|vertellen ... brief|bericht|besluit|beschikking|betaalverzoek|factuur|nota|rekening|acceptgiro	243c0 hoor|hoort|krijgt|krijg|ontvangt|ontvang|verneemt	=267c7 hoort|krijgt u|je	=267c8 krijgt|hoort|ontvangt u|je	340n5	367n4	=1177u4 hoort te weten
raadpleeg	=89c6 op|via|zie|raadpleeg onze|de|deze website|site
aparte	=213c7 aparte|afzonderlijke brief|beschikking|bericht
plak	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
navorderingsaanslag	415c0
invorderden	511c4
secretariaat	=717u0 secretariaat bezwaarschriftencommissie	=717u1 secretariaat bezwaaradviescommissie
geanonimiseerde	778c6
@uitsluiting	penalty
@geven	give
@schikking	agree
@helft	calculate
@voortzetting	continue
@nalatig	neglect
@erven	own
@aansluiting	building

dus	38c0	229c15	=229u1 dus uiterlijk	=340n8 dus wij|we weten
asb*	40c9 asbest*
huisverbod	40c11
arb*	63c12 arbeidscontract*
stempel	=87c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat
beroep	230n0 bezwaar|beroep	=247c3 beroep instellen|aantekenen	=247c7 beroep worden ingesteld	=247c9 beroep aantekenen	247c13 beroep ... bij de rechtbank|bestuursrechter	=247c15 beroep open	=247c16 beroep aan te tekenen	=247c16 beroep in te stellen	=247c16 beroep in te dienen	248c4	268c1 bezwaar|bezwaarschrift|bezwaren|beroep|beroepschrift ... binnen|gedurende <number> weken|week|dagen|maanden|maand	273n1 beroep|rechtbank|rechter|voorzieningenrechter|voorlopige	=301c4 beroep instellen|aantekenen	=301c4 beroep in te stellen	=885c0 beroep aantekenen	=885c3 beroep aan te tekenen	=885c5 beroep aangetekend	=885c6 beroep aantekent	=937u35 beroep dient op	=1039u13 beroep indien
herzie	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	478c1
arbeidsverplichting	446c0
noodzakelijke	=455c0 noodzakelijke kosten van het bestaan	=455c2 noodzakelijke bestaanskosten
accorderen	847c0
attenderen	873c0
uitvaardigen	1215c0
@collegegeld	debt education
@inbreuk	violate
@gebruik	use
@derde	third-party
@bevoegdheid	law
@medezeggenschap	law
@voorbehoud	condition
@bouwwerk	building
@vrijblijvend	free

publicatie	169c0
opnieuw	=255c40 opnieuw bekijken|berekenen
zwaar	=257c30 zwaar getroffen
stop	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	317c4 stop|stopt ... met
voeg	295c7 voeg|voegt ... toe|bij
weigeren	344c22 weigeren|weiger ... vergunning|aanvraag|verzoek	344c28 weigeren|weiger ... u|uw
cliëntondersteuners	621c1	1489c1
planschade	754c0
aldaar	855c0
alwaar	866c0
vruchteloos	1268c0
medicijn	=1277u2 medicijn is werkzaam
clientondersteuners	1489c3
@verhuisbericht	report
@griffierecht	debt court cost
@afvalstation	place
@brengstation	place
@terugstorten	give pay-back
@compenseren	give
@toelichten	tell
@mededelen	tell
@aankondigen	tell publish
@binnenkomen	receive
@plaatsvinden	visit happen
@binnenlopen	visit
@verhinderen	forbid
@realiseren	know carry-out
@waarderen	thank
@benaderen	contact
@discussiëren	contact
@meebeslissen	agree
@tegenspreken	object-to
@continueren	continue
@prolongeren	continue
@vernieuwen	continue change
@verminderen	lower
@bezuinigen	lower
@plaatshebben	happen
@aanrichten	happen
@corrigeren	correct
@archiveren	register bring
@frauderen	violate
@mishandelen	violate
@beledigen	violate
@genoodzaakt	require
@ondersteunen	help
@beveiligen	help
@verrichten	carry-out
@agenderen	carry-out
@samenstellen	carry-out
@profiteren	use
@publiceren	publish
@ombudsman	helper
@rijksdienst	authority
@politieagent	authority
@omgevingswet	law
@woo	law
@invaliditeit	illness
@gehandicapt	illness
@benadelen	harm
@proceskosten	extra-cost
@jaarinkomen	income
@neveninkomst	income
@maandloon	income
@schoonmaken	environment
@vaccineren	health-care
@nachtdienst	work
@verblijfsgat	residence
@arbeidsmigrant	residence

waarvoor	94c6 ^ wat|hoe|waar|wanneer|wie|welke|waarom|waarvoor
terugbetaling	177c1	349c2
nota	211c3 factuur|facturen|nota|nota's|rekening|rekeningen	220c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bijgevoegd|bijgesloten|onderaan	220c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bij deze	=875c16 nota voldoen	875c17 nota ... voldoen	=875c18 nota voldaan	875c19 nota ... voldaan	=1106c0 nota nemen van	=1106c1 nota genomen van	=1106c3 nota te nemen van
straks	279c0 later|daarna|straks
onderteken	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	296c3 onderteken|ondertekent|ondertekenen
opgeven	298c4
opr*	357c13 oproep*	358c1 oproep*
ontbonden	651c4	=651u2 ontbonden huwelijk
subsidieontvanger	789c0
bewilligd	893c3
geschied	990c4
treffen	=1065c3 treffen maatregelen	=1065c6 treffen wij maatregelen	=1065c8 treffen passende maatregelen	=1157c7 treffen een regeling	1157c14 treffen ... betalingsregeling
opteren	1135c0
ressorteerde	=1159c2 ressorteerde onder
resteerde	1160c2
terugzenden	1195c0
toegezonden	1203c1
weshalve	1278c0
taalhuizen	1524c1
taalpunten	1524c5
~bedragen	31c12 ~ beslistermijn|behandeltermijn|behandelingstermijn|levertijd|wachttijd|doorlooptijd ~any
~opdragen	33c0 wij ~ niet? ~any
~achten	83c2 ~ ~any niet?
~overwegen	83c2 ~ ~any niet?
~opereren	83c4 ~ ~any niet?
~opvragen	90c2 wij ~ zelf|@papers -u
@formulier	report papers
@studietoelage	benefit
@gezinstoelage	benefit
@hal	place
@rappel	remind
@percentage	calculate
@verzekerde	reader-role
@voorzitter	authority
@werkzoekende	employer
@procesorde	court
@enkel	condition
@problematiek	hardship
@zwaar	hardship
@boeterente	extra-cost
@computer	digital
@sleutel	dwelling
@verkeer	vehicle
@milieuzone	vehicle
@eu-burger	residence
@coöperatie	business
@abusievelijk	wrong
@actueel	right
@onherroepelijk	definite
@vermoedelijk	provisional

gesloten	0n6	14n7	=817c0 gesloten jeugdhulp	=817c1 gesloten jeugdzorg
binnenkort	81c9	1458c0
tenslotte	92c1 ^ tenslotte
ervoor	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra
herinneringskosten	226c0 aanmaningskosten|aanmaningkosten|herinneringskosten
bovenaan	=250c2 bovenaan deze brief
beginnen	259c33
bieden	322c11 bieden ... u
verzwegen	329c4
gegevenswissing	772c2
berustten	=886c3 berustten bij
bezigen	894c0
ontegenzeglijk	1121c0
getoetst	=1200c1 getoetst aan
verstrijkt	1242c1
@cv	papers
@sollicitatieplicht	condition
@brp	move

voor	1c1	=1u0 voor|over vragen|informatie|inlichtingen|contact|overleg|toelichting	=1u1 voor|over meer|verdere|nadere informatie|vragen	=1u2 voor|over een|uw|al vraag|vragen	=17c40 voor vragen|uitleg|informatie|inlichtingen is|zijn|kunt|belt	=25c20 voor u doen|regelen|bellen|schrijven|maken	=25c47 voor u laten|te laten optreden	=43c1 voor of op <date>	=43c5 voor|vóór|uiterlijk de <code>	=48c6 voor zover	58c2 voor|vóór <date>	=58c18 voor|vóór uiterlijk <date>	=66c2 voor zover	82c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	217c1 vóór|voor|op|tot|rond|per|vanaf <date>	217c5 uiterlijk|vóór|voor|tot|vervaldatum|betaaldatum|vervaldag|betaaltermijn <placeholder>	=217c9 vanaf|voor|vóór|per januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	=223u1 tegen|voor|zonder aanmaning	=240c3 voor een|uw|je|het|de	=240u0 voor een|het|uw gesprek|afspraak	242u2 voor|met een? vragen|klacht|klachten	=257c66 voor uw|je|jouw situatie|gezin	273c3 voor een|uw|het? bezwaar|bezwaarschrift ... betaalt|betalen|rekenen|brengen ... <amount>|kosten|leges|griffierecht	=323c4 voor uw rekening	=729c0 voor bezwaar vatbaar	=729c1 voor bezwaar vatbare	=1253c0 voor het overige	=1254c0 voor uw rekening	=1254c1 voor eigen rekening	=1254c2 voor rekening van	=1254c3 voor onze rekening	=1254c4 voor zijn rekening	=1254c5 voor haar rekening	=1254c6 voor hun rekening	=1255c0 voor zover	=1255u0 voor zover bekend	=1255u1 voor zover wij kunnen nagaan	=1255u2 voor zover wij weten	=1255u3 voor zover ons bekend	=1255u4 voor zover mogelijk	=1255u5 voor zover het betreft	=1256c0 voor zover wij kunnen nagaan	=1256c1 voor zover ons bekend	=1256c2 voor zover ons bekend is	=1256c3 voor zover wij hebben kunnen nagaan	=1256c4 voor zover mij bekend	=1256c6 voor zover wij kunnen overzien	=1381c0 voor de duur van	=1381c1 voor een duur van	=1381c2 voor een periode van	=1381c3 voor de periode van	=1382c0 voor wat betreft	=1382c1 voor wat ... betreft	=1382c2 voor zover het betreft	=1419c0 voor de goede orde	=1419c1 voor alle duidelijkheid	=1419c2 voor de volledigheid
briefje	=87c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	=87c17 briefje van uw|je|de? huisarts|arts|dokter|specialist|tandarts
doorzending	126c0
inschakeling	137c0
langere	=253c21 langere termijn	=253c47 ruimere|langere termijn
voldoe	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=875c6 voldoe het bedrag
denken	363c7 denken|denk ... erover
griffie	713c0	=713u0 griffie van de raad	=713u1 griffie van de gemeenteraad	=713u2 griffie van de gemeente	=713u3 griffie van de provincie	=713u4 griffie van provinciale staten	=713u5 griffie van de tweede kamer	=713u6 griffie van de eerste kamer	=713u7 griffie van het parlement
rechtsmiddel	728c0
danken	=900u4 danken u bij voorbaat	=900u9 danken wij u bij voorbaat	=1428c5 danken u bij voorbaat	=1428c10 danken wij u bij voorbaat
draagt	=1288c5 draagt zorg	1289c0 draagt ... zorg voor	1289c4 draagt ... er zorg voor	1289u0 draagt ... kosten
bibliotheek	1484c0
welzijnsorganisatie	1507c0
~tegemoetkomen	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
@doktersbrief	papers
@vertegenwoordiger	helper
@belastingplichtige	reader-role
@belastingschuldige	reader-role
@toezichthouder	authority
@huisbaas	third-party
@kerstmis	time
@crisis	hardship
@belastingteruggave	tax
@eidas	digital
@huisarts	health-care
@asielmotief	residence
@museum	business
@film	business
@kansloos	negative

aanmaning	76c34	=226c3 aanmaning kost|kosten	226c4 aanmaning ... brengen|berekenen|rekenen|betaalt ... kosten|rekening|<amount>	=227c5 aanmaning kost ... <amount>	353c0
veranderingen	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	313c4 veranderingen ... dient|moet|moeten
afwikkeling	107c1
praten	235c9 praten|spreken	288c2 langskomen|langs|spreken|praten|spreekuur|afspraak|balie|loket
red	253c19 redt|red ... niet op tijd
uitkering	331c15 uitkering|bijstand|toeslag|toelage|subsidie|betaling ... stop|stopgezet|stopzetten|beëindigd|ingetrokken|opgeschort	=476c1 uitkering om niet
betalingsherinnering	353c13	354c2
verrekeningen	514c1
prestatiebeurs	563c0
vreemdelingen	672c1
vluchtelingen	=1491c1 vluchtelingen werk
ouderenwerker	1492c5
@geld	benefit money debt
@bestand	papers
@ochtend	time
@voltijd	work
@slijterij	business

eind	=82c12 in|eind|begin|half|medio|rond januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	217c7 eind|begin|half|medio januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgende|deze
consult	235c2 keuring|herkeuring|*keuring|*onderzoek|consult|controle
inlogmiddelen	782c1
mantelzorgondersteuner	1504c2
@betaling	money debt payment
@afrekening	debt
@naheffing	penalty extra-cost tax
@rijontzegging	penalty
@berekening	papers calculate
@rechtszitting	meeting court
@plan	intend
@delict	violate
@betekening	enforce
@bepaling	law
@trauma	illness
@angst	illness
@uitvaart	life-event
@begraafplaats	life-event
@straatnaam	identity
@telaat	late
@vervalst	wrong
@nauwkeurig	right

schrijf	23c23 stuur|stuurt|sturen|schrijf ... naar ... adres bovenaan|boven	23c43 stuur|stuurt|schrijf ... brief ... naar|aan	23c59 schrijf|schrijft ... aan|naar ... adres|postbus*|college|bestuur|burgemeester	229n1 noem|vermeld|schrijf|leg|vertel ... reden|redenen|waarom	244c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	255c18	259c10	286c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	292c23 ^ schrijf ... op	327c0 schrijf|schrijft|schrijven	=1434u1 schrijf in dit kader
wie	=25c35 wie kan u helpen	94c6 ^ wat|hoe|waar|wanneer|wie|welke|waarom|waarvoor
discretionaire	=383c0 discretionaire bevoegdheid	=383c1 discretionaire bevoegdheden
cautie	592c0
erfpachtcanons	655c2
leegstandvergunningen	663c1
afstandsverplichting	677c0
anonimiseren	778c0
anonimiseerden	778c4
hierbijgaand	902c2
zorgkantoren	1579c1
@keurmerk	permit
@achterliggend	reason
@vanwege	reason
@kenmerk	identity
@garage	dwelling
@vuurwerk	environment

zaaknummer	6c9
bezoekadres	14c0
correspondentieadres	16c2
rekeningen	211c3 factuur|facturen|nota|nota's|rekening|rekeningen	353c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open
misschien	283c3 tenzij|behalve|meestal|vaak|soms|mogelijk|misschien|waarschijnlijk	339n16	347n6	=1420c2 misschien ten overvloede	=1420c5 misschien overbodig
toe	=295c0 toe te sturen	=295c8 toe te voegen	=308c3 toe te lichten	=1201c2 toe te zeggen	=1203c2 toe te zenden	=1282u12 toe te zenden
ongeoorloofd	=329u3 ongeoorloofd|geoorloofd verzuimd	=550c0 ongeoorloofd verzuim	=550c1 ongeoorloofd schoolverzuim	=550c3 ongeoorloofd afwezig	=1248u2 ongeoorloofd verzuimd
hierboven	=334c4 hierboven|boven|hiervoor|hiervóór genoemd|genoemde|vermeld|vermelde|omschreven|beschreven	=334c5 hierboven|boven bedoeld|bedoelde	=334u1 boven|hierboven vermeld|vermelde|genoemd|genoemde adres|telefoonnummer|nummer|kenmerk
bekeuring	350c11
voertuig	357n3
motiveringen	386c1
last	=575u0 last onder dwangsom	=576c0 last onder dwangsom	=577u0 last onder bestuursdwang	=578c0 last onder bestuursdwang
administratieve	=583c0 administratieve sanctie	=583c1 administratieve sancties
zelfredzame	620c1
rooilijnen	745c1
aangeleverde	837c2
constateert	912c1
eerstkomend	955c0
persisteer	1146c4
rectificeert	1153c1
regelingen	=1157c3 regelingen treffen
toereikend	1199c0
rijksdienst	=1542c1 rijksdienst voor het wegverkeer	=1544c1 rijksdienst voor ondernemend nederland	=1545c1 rijksdienst voor identiteitsgegevens
@foto	papers
@dekkingsplan	papers
@verkeersbesluit	decision
@autoriseren	grant
@aanzuiveren	pay
@uiteenzetten	tell
@voorlichten	tell help
@legaliseren	confirm
@feliciteren	thank
@teleurstellen	regret
@verontschuldiging	regret
@doorlichten	check
@administreren	register
@intimideren	violate
@verplichten	require
@bemiddelen	help
@veiligstellen	help
@organiseren	carry-out
@coördineren	carry-out
@exploiteren	carry-out
@overdragen	bring
@buitenzetten	bring
@gezinscoach	helper
@leerplichtwet	law
@herplantplicht	condition
@schuldenlast	hardship
@verhuiskosten	cost
@netto	income
@metro	vehicle
@revalideren	health-care
@arbeidsmarkt	work

referentie	6c5
telefoon	10c0	=17c33 telefoon van	288c1 bel|belt|bellen|gebeld|telefoon|telefoneren
overmorgen	241c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
herstel	=252c25 herstelt|herstel u|dit|het	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	317c0 herstel|herstellen|herstelt
koop	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
weiger	344c22 weigeren|weiger ... vergunning|aanvraag|verzoek	344c28 weigeren|weiger ... u|uw
controleerde	357n2
opschorten	395c0
arbeidsverplichtingen	446c1
opkoopbescherming	657c0
inburgeringsplichtige	679c1
ontberen	1120c0
refereerde	=1156c2 refereerde aan
tezamen	1197c0
antidiscriminatievoorziening	1531c0
~sommeren	33c0 wij ~ niet? ~any	85c0 ~ +passive
~aanmanen	33c0 wij ~ niet? ~any	85c0 ~ +passive
~wachten	33c1 wij ~ niet? -laten ~any	36c4 wij ~ niet? ~any
~bespreken	80c3 wij ~ -deze|hierbij
~repareren	83c3 ~ ~any niet?
~aanvragen	90c3 wij ~ zelf|voor
~honoreren	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	342c3 wij ~ niet @request|@benefit|@permit|u
~bijdragen	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
@mail	report
@zaal	place
@dankbaar	thank
@zwager	family
@klager	reader-role
@samenwerkingsverband	authority
@verhuurder	third-party
@verzekeringsmaatschappij	third-party
@verkoper	third-party
@boekjaar	time
@postzegel	post
@badkamer	dwelling
@bestuurder	vehicle
@instellingscollegegeld	education
@asielzoeker	residence
@onaannemelijk	negative

ik	=17c26 ik ben uw|je	50c2	=54c8 wij|we|ik verzoeken|verzoek|vragen|vraag u	=74c1 wij|we|ik hebben|heb|geven|zijn|wijzen|nodigen|nodig|vragen|willen|trekken|vorderen	=87n2 wij|we|ik vragen|vraag ... zelf op	92c5 ^ wij|we|ik wijzen|wijs ... ook|tevens|verder|nog op	=231c5 wij|we|ik hebben|heb ... ontvangen	=240c4 wij|we|ik willen|wil|kijken	=242u1 wij|we|ik verzoek	=339c12 wij|we|ik geven|geef u ... vergunning|ontheffing|toestemming|subsidie	=355c2 ik heb ... nodig	=355c21 wij|we|ik vragen|vraag u om	=357c1 ik|wij|we nodig|nodigen ... uit	=884c3 ik bericht u	=1039u16 ik indien	=1217u2 ik dit schrijven	=1247c6 ik verzoek	=1276c2 ik wens te	=1400c2 ik wend mij tot u	=1400c6 ik richt mij tot u	=1406c6 ik heb het genoegen	=1407c5 ik betreur het u te moeten	=1421c3 ik merk op dat	=1444c7 ik vestig uw aandacht op
bereiken	=17c39 bereiken via|op
bovendien	68c4 ^ bovendien	92c0 ^ daarnaast|verder|voorts|tevens|bovendien|overigens	93c0 ^ ook|verder|daarnaast|tevens|bovendien|overigens	324c6 ^ bovendien
ger*	91c1 deurwaarder*|gerechtsdeurwaarder*|belastingdeurwaarder*
teruggave	178c0
gedwongen	225c7 afgedwongen|afdwingen|gedwongen	=833c0 gedwongen kader
kwam	=229c8 komt|kwam door	=283c9 kwam|komt dat|dit|het ... door	339n12	=1014c9 kwam in aanmerking	=1060c2 kwam te vervallen	=1177u8 kwam te weten	1207c5 kwam ... tot stand	=1207c8 kwam tot stand
bijeenkomst	235c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg
*mst	235c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg
tijdelijke	=251c4 tijdelijke maatregel	=305c0 tijdelijke maatregel
beginselen	=391c1 beginselen van behoorlijk bestuur
handhavingsverzoeken	594c1
gedoogden	596c4
ontvankelijk	694c0	=694u1 ontvankelijk voor
milieueffectrapport	751c0
controleverklaringen	795c1
weigeringsgronden	801c1
anderszins	869c0
eenduidige	952c1
genegen	984c0
verkregen	1232c4
gegeven	=1303c2 gegeven het feit dat
@identificatieplicht	condition
@trap	dwelling

inleveren	3c7 inleveren|inlevert|afgeven|ophalen|brengen|binnenlopen	23c24 lever|levert|inleveren|afgeven ... balie|loket|stadhuis|gemeentehuis|wijkcentrum|bibliotheek	=23c44 inleveren bij	46c1 ^ betalen|inleveren|reageren|insturen|aanmelden|terugsturen|opsturen voor|vóór|uiterlijk	295c2 lever|levert|inleveren|aanleveren
contactformulier	20c15
scannen	21c12
schrijft	23c59 schrijf|schrijft ... aan|naar ... adres|postbus*|college|bestuur|burgemeester	220c7 schrijven|schrijft ... af	244c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	286c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	327c0 schrijf|schrijft|schrijven	=1434u2 schrijft in dit kader
belletje	23c64 belletje|telefoontje ... genoeg|dan|en	255c41 belletje|telefoontje|seintje|appje|mailtje
antwoord	31c0 ^ besluit|beslissing|uitspraak|antwoord|uitslag|uitbetaling binnen|uiterlijk|vóór|volgt	79c0 ^ besluit|beslissing|antwoord|uitslag|uitspraak|reactie binnen|uiterlijk|vóór|volgt	243c2 reactie|reageren|antwoord|bericht|uitslag	267c5 beslissen|beslist|beslistermijn|uitspraak|behandelen|antwoord|bericht|ontvangstbevestiging	=1434u10 antwoord in dit kader
verdere	=78c17 verdere procedure|verloop|behandeling|afhandeling	=225c9 extra|meer|hoge|hogere|bijkomende|verdere kosten
qr-code	220c4 qr-code|betaallink|betaalverzoek|betaalknop
ingelicht	231c14 geïnformeerd|ingelicht
typ	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
bevoegde	=376c1 bevoegde gezag
beschermingsbewind	501c0
bindende	=567c1 bindende studieadvies	=567c2 bindende studieadviezen
seponeert	602c2
behoefde	877c2
inwilligt	1052c2
vereiste	=1227c0 vereiste documenten	=1227c1 vereiste gegevens	=1227c2 vereiste papieren	=1227c3 vereiste stukken	=1227c4 vereiste bijlagen	=1227c5 vereiste informatie
ruim	=1472c0 ruim van tevoren	=1472c1 ruim op tijd	=1472c2 ruim tevoren
steunpunt	=1503c2 steunpunt mantelzorg	=1503c3 steunpunt voor mantelzorgers
@dorpshuis	place
@gerechtshof	court
@accijns	tax
@tuinhuis	building
@parkeerschijf	vehicle

kunnen	0c11 kan|kunnen ... niet worden gecorrespondeerd	=22c5 kan|kunt|kunnen niet op papier|schriftelijk|telefonisch	=23n5 kan|kunnen niet per|op|aan	=55c4 kunnen u	220n0 kunnen ... niet	244c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	247c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	=259c18 kunnen wij	=259c19 kunnen we	325c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	=339n15 kunnen niet	344c17 kunnen|kan ... aanvraag ... niet toekennen|goedkeuren|honoreren|inwilligen	344c24 kunnen|kan ... geen ... geven|verlenen|toekennen|aanbieden	=344n1 kunnen wij ... afwijzen	347n2 kunnen ... teruggevorderd	359c17 kunnen ... aanvraag|bezwaar ... nog niet ... behandelen|beoordelen	=359c35 mogen|kunnen wij|we ... bezwaar ... niet inhoudelijk	367n3 kan|kunnen	=1408c8 kunnen wij u het volgende meedelen	=1408c9 kunnen wij u het volgende mededelen
stuur	0n11 stuur ... geen	23c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	23c21 stuur|stuurt|sturen|opsturen ... <po-box>	23c22 stuur|stuurt|sturen ... naar|aan ... <po-box>	23c23 stuur|stuurt|sturen|schrijf ... naar ... adres bovenaan|boven	23c43 stuur|stuurt|schrijf ... brief ... naar|aan	46c3 ^ betaal|stuur|lever voor|vóór|uiterlijk	=53c3 sturen|stuur|zenden wij|we|ik	76c19	99c2 stuur|stuurt|sturen|zend|zendt|indienen ... <email>	222c0 krijgt|ontvangt|volgt|sturen|stuur|hoort|vertellen ... brief|bericht|besluit|beschikking|betaalverzoek|factuur|nota|rekening|acceptgiro	223u0 krijgt|ontvangt|volgt|sturen|stuur|ontvangen ... aanmaning	244c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	247c6 stuur|stuurt|dien|dient ... beroepschrift	255c19	255c32 sturen|stuur ... bewijs	286c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	295c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen	355c11 stuur|stuurt ... ons ... kopie|gegevens|papieren|bewijs|bewijsstukken|documenten|formulier|loonstrook*|bankafschrift*	=356c5 stuur ons
deadline	=45c1 deadline|sluitingsdatum is <date>	46c4 ^ vervaldatum|vervaldag|deadline
paspoort	63c14
dezelfde	=82c14 deze|dezelfde week|maand|dag
uitvoering	189c2
kennismaking	240c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek
afbetaling	256c12
kennen	339c3 kennen|ken ... toe	344c6 kennen|ken ... niet toe
reed	357n9
peildata	425c1
absoluut	=551c0 absoluut verzuim
ambulant	628c0
staatloze	689c1
erg	=887u5 erg bescheiden
pleegt	=1141c4 pleegt overleg	1141c7 pleegt ... overleg
thuisadministratie	1495c0
@bezorgd	hardship
@fietspad	vehicle
@loterij	business
@akkoord	positive
@bevoegd	right

heeft	=0c26 heeft geen zin ... te bellen|informeren|vragen	1c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	=1u3 hebt|heeft u|je vragen	=1u3 hebt|heeft u|je een vraag	=24n1 heeft u schriftelijk	25n0 heeft|hebt ... namens u bezwaar	=36c9 hebt|heeft|krijgt|heb u|je tot	=42c2 krijgt|hebt|heeft|heb u|je ... <number> dagen|werkdagen|weken|maanden	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=52c2 hebt|heeft het geld	=231c7 hebt|heeft u ... gevraagd|aangevraagd|verzocht|ingediend	=231c13 hebt|heeft u|je ... vragen	244n6 hebt|heeft|had ... bezwaar gemaakt	247n1 hebt|heeft ... beroep ingesteld	=254c27 heeft|hebt u al betaald	=259c24 heeft u	260n1 hebt|heeft ... zienswijze gegeven	290c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=326c6 heeft geen	339c26 hebt|heeft|heb ... recht op zorg|hulp|ondersteuning|vervoer|verlof	353c18 hebt|heeft ... nog niet ... betaald	353n5 hebt|heeft ... bezwaar	357n7 hebt|heeft ... gesproken	361c3 hebben|heb|heeft ... aanvraag|bezwaar|bezwaarschrift|melding|brief|verzoek|klacht ... ontvangen	363n4 hebt|heeft ... zienswijze	365n0 hebt|heeft ... zienswijze	=371u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over	=1230u5 heeft verhinderd	=1302u8 heeft gelet op	=1401c5 heeft u zich tot ons gewend	1477u10 heb|hebt|heeft|hebben ... tijdig
hoeft	0u0 hoeft|hoeven ... niet te bellen|informeren|mailen	2c4 hoeft ... alleen ... te bellen	69c0 hoeft ... niets te doen	=69c1 hoeft niets te doen	69c3 hoeft ... niet te|zelf	=97c0 hoeft|hoef u|je zelf? niets te doen	221c7 hoeft ... niet? terug	221c7 hoeft ... niet? terug te betalen	=222c1 hoeft|hoeven nu|nog|voorlopig niets|niet|geen	=255c27 hoeft u niets	255c33 hoeft ... niet|niets	260n3 hoeven|hoeft ... niet	314c0 hoeft ... niet|geen	344n10	369c8 hoeft ... niets te doen	=369c9 hoeft niets te doen	=369c17 hoeft nu niets	=1443c4 hoeft geen betoog
mondeling	23c28	=260c31 mondeling of schriftelijk	261n0	288c0 mondeling|mondelinge|gesprek|*gesprek|telefonisch|hoorzitting|zitting|hoormoment	=922c2 mondeling dan wel schriftelijk
gratis	=25c16 gratis hulp	=25c32 gratis advies|ondersteuning|juridische|rechtshulp|hulp	227c6 kosteloos|gratis	273n0 niet|geen|niets|gratis|kosteloos	621u1 gratis ... cliëntondersteuner
alsmede	48u3	862c0
jouw	51c4	=328c7 uw|je|jouw eigen schuld
herstelt	=252c25 herstelt|herstel u|dit|het	317c0 herstel|herstellen|herstelt
verblijf	271c1 vreemdelingen*|asiel*|verblijfs*|verblijf|ind|terugkeerbesluit	=1010u1 verblijf ik hoogachtend	=1429c3 verblijf ik hoogachtend
waren	320c13	=1220c5 waren van kracht	=1221c6 waren van mening	=1221c21 waren van oordeel	=1226c5 waren vereist
redelijkerwijs	328u0 redelijkerwijs|redelijkerwijze ... weten|begrijpen|beseffen	330c21 redelijkerwijs|redelijkerwijze ... had|hadt kunnen|moeten weten|begrijpen|beseffen	=330c22 redelijkerwijs|redelijkerwijze kunnen|moeten weten|begrijpen|beseffen	1154c0
laks	329c8
keur	339c1 keuren|keur ... aanvraag ... goed	344c5 keuren|keur ... niet goed
rechtsopvolgers	410c1
navorderingen	415c3
budgethouder	606c0
canon	655c1	=655u0 canon van
omgevingsplanactiviteiten	734c1
de-minimissteun	796c0
aangelegenheid	835c0
hen	=891u11 hen betreffende
houten	=1169u2 houten staven
voorafgaandelijk	=1383c2 voorafgaandelijk aan
geldwinkel	1521c2
@toelating	permit
@vignet	permit
@vertaling	papers
@besluit	decision
@aanmaning	remind
@verjaring	end
@dalen	lower
@verlaging	lower
@verdaging	wait
@misrekening	mistake
@falen	mistake
@exploot	enforce
@halen	succeed bring
@svb	authority
@vervaldag	time-limit
@dagtekening	time
@overspanning	illness
@verrekening	payment
@ophaaldag	environment
@waterkering	environment
@gebit	health-care
@verzekering	health-care
@tillift	health-care
@urgent	urgent
@halfjaarlijks	repeated

stadswinkel	238c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein
leegstandsvergunningen	663c3
vrij	=887u6 vrij bescheiden
overging	=1139c5 overging tot
wenste	=1276c3 wenste te
moge	=1424c6 moge het duidelijk zijn
~gezakt	342c21 ~
@onderzoek	meeting
@uiterlijk	time-limit
@teleurgesteld	negative

belt	=0c23 bel|belt ons|de ... niet over|hierover|daarover	=0c24 bel|belt ons hierover|daarover niet	=4c9 bellen|bel|belt u|je	10c6	17c14 bel|bellen|belt	23c26 bel|belt|bellen ... afspraak|formulier|aanvragen|regelen|regeling|uitstel|doorgeven|verzetten|afzeggen|aanmelden	23c39 bel|belt ... dan sturen|regelen|helpen|krijgt	=52c0 belt|bellen u	=72c7 belt u|je	236c8 bel|belt|bellen|neem|neemt|contact ... afspraak	238c6 bel|belt|bellen ... u|je|jou	243c5 bellen|belt|contact	253c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	255c5	259c5	288c1 bel|belt|bellen|gebeld|telefoon|telefoneren	315c0 bel|belt|bellen
te	=17c49 te bereiken	=23c70 te retourneren	=38c7 te weten	46c2 ^ te betalen voor|vóór|uiterlijk	=60c19 te rekenen vanaf	=62c13 te laat	=229c12 te veel|laag|hoog|laat|weinig|oud|jong|lang|kort	=232c9 te hard|laat	=252c9 te herstellen	=257c9 te zwaar	=257c10 te hard	=257c23 te streng	=257c72 te weinig geld	=258c3 te ver gaat	=262c0 te laat ... reden	=262c1 te laat ... waarom	=262c2 te laat door	=282c0 te laat ... niet|geen ... behandelen|behandeling|behandeld|beoordelen|ontvankelijk|bekijken	=282c1 te laat ... behandelen|behandel|beoordelen|bekijken|nemen ... niet	=282c2 te laat ... niet-ontvankelijk	=282c3 te laat ... buiten behandeling|beschouwing	=282c4 te laat ingediend|ingediende|ontvangen|verzonden|verstuurd bezwaar|bezwaarschrift|bezwaren ... niet	=283c1 te laat ... reden|redenen|omdat|waarom|door	=294c5 te voldoen	=295c4 te verstrekken	=296c3 te ondertekenen	=297c1 te verschijnen	=298c0 te melden	=298c3 te informeren	=315c0 te bellen	=317c0 te herstellen	=317c1 te verwijderen	=317c2 te staken	=317c6 te beëindigen	=330c15 te kwader trouw	=339n6 te weinig toegekend	=340n2 te veel	=344n12 te laat	=345n0 te betalen	=347c21 te worden terugbetaald|teruggestort	=348c0 te veel ... ontvangen|gekregen|betaald|uitgekeerd|uitbetaald	=348c4 te veel|teveel ... toeslag|uitkering|bijstand|voorschot|geld	=348c8 te veel	=348n2 te veel geluid	=357c29 te verschijnen	=359c26 te donker|onleesbaar|wazig|onduidelijk	=361n7 te veel	=367n7 te laat bent	=847c3 te accorderen	=887u3 te bescheiden	=888c3 te beschikken op	=889c5 te beschikken over	=937u50 te dienen waarin	=937u51 te dienen om	=937u52 te dienen die	=937u53 te dienen bij	=937u54 te dienen en	=937u55 te dienen tegen	=945c1 te doen toekomen	=971c1 te fiatteren	=1144c5 te participeren	=1161c1 te restitueren	=1164c1 te retourneren	=1172c0 te allen tijde	=1172c2 te alle tijden	=1173c0 te dezer zake	=1173c1 te dezen	=1173c2 te dier zake	=1174c0 te dien aanzien	=1174c1 te dien einde	=1174c2 te dezen aanzien	=1174c3 te dien zake	=1175c0 te kennen geven	=1175c1 te kennen gegeven	=1175c2 te kennen te geven	=1175c3 te kennen geeft	=1175c4 te kennen gaf	=1175c5 te kennen gaven	=1176c0 te meer daar	=1176c3 te meer omdat	=1176c5 te meer nu	=1177c0 te weten een	=1177c1 te weten de	=1177c2 te weten het	=1178c0 te wijten aan	=1178c3 te wijten is aan	=1178c4 te wijten zijn aan	=1178c6 te wijten was aan	=1200c2 te toetsen aan	=1237c1 te verrichten	=1247c8 te verzoeken	=1275c1 te wenden tot	=1282c5 te zenden	=1349c1 te uwen aanzien	=1349c2 te zijnen aanzien	=1352c1 te behoeve van	=1353c1 te burele van	=1357c1 te uwen laste	=1357c2 te zijnen laste	=1358c1 te uwen nadele	=1359c1 te name van	=1435c0 te uwer informatie	=1435c2 te uwer kennisneming	=1435c3 te uwer oriëntatie	=1435c5 te uwer gebruike	=1467c2 te eniger tijd	=1467c3 te enigertijd	=1474c0 te zijner tijd	=1474c1 te gelegener tijd	=1474c4 te harer tijd	=1474c5 te rechter tijd
trek	65c5 trek|trekt ... af	=88c4 trek|trekt de|het|deze|dit|uw|je|jouw ... van ... af	221c4 trek|trekken|trekt ... af	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
voornemens	76c28	350n1	363c1	1262c0	=1262u8 voornemens van	=1262u10 voornemens tot
bouwkundig	=87c14 bouwkundig|bouwtechnisch rapport
afzonderlijke	=213c7 aparte|afzonderlijke brief|beschikking|bericht
*tum	216c4 *termijn|*datum <placeholder>|<number>	217c6 *datum|vervaldag|*termijn is? <date>	218c0 *betaaldatum|vervaldatum|vervaldag|betaaltermijn
*rum	238c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
vrijdag	241c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
verzet	253c12 verzet|verzetten|verplaatsen|verschuiven ... afspraak|gesprek	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	303c3 verzet|verzetten
conceptbeslissing	363c13 conceptbeslissing|conceptbesluit|ontwerpbesluit
navorderingsaanslagen	415c1
briefadres	485c0
ombudsvrouw	1500c5
@subsidiëren	give
@bevoorschotten	give
@bekendmaken	tell publish
@surveilleren	check
@tekortschieten	mistake
@verduisteren	violate
@sanctioneren	punish
@gebruikmaken	use
@belastingdienst	authority
@uitzendkracht	employer
@omgevingsplan	law
@beleidsplan	law
@beroepstermijn	time-limit
@aanmaningskost	extra-cost
@maandinkomen	income
@belastingplicht	tax
@functioneren	work

verlaagd	61c10
daarna	78c11 ^ daarna	81c0	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	101c7	279c0 later|daarna|straks	290c6 ^ eerst|dan|daarna|nu betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|laat|zorg	324c1 ^ daarna
inning	136c1
overgemaakt	210c5 overmaken|overgemaakt|overmaakt	294c3 overmaken|overmaakt|overgemaakt
verschuldigd	210c9	1240c0
geïnformeerd	231c14 geïnformeerd|ingelicht
onjuistheden	254c8 onjuist|onjuiste|onjuistheden	1118c1
inmiddels	254c26 intussen|inmiddels|al|reeds ... betaald	=1429c0 inmiddels verblijven wij	=1429c1 inmiddels verblijf ik
ontwerpbeschikking	275c3 ontwerpbesluit|ontwerpbeschikking|ontwerpvergunning|ontwerpplan|ontwerp
huurcommissie	275c10 kantonrechter|officier|geschillencommissie|huurcommissie|tuchtcollege	1560c0
opschortten	395c3
arbeidsongeschiktheidspercentages	460c1
afstandsverplichtingen	677c1
verdaagd	724c5
ruimtelijke	=750c0 ruimtelijke onderbouwing	=750c1 ruimtelijke onderbouwingen
geaccordeerd	847c1
geadstrueerd	851c3
gerechtigd	987c0
opteerden	1135c4
refererende	=1396c12 refererende aan
centraal	=1539c1 centraal administratie kantoor	=1543c1 centraal bureau rijvaardigheidsbewijzen	=1581c1 centraal orgaan opvang asielzoekers	=1587c1 centraal justitieel incassobureau
~beoordelen	31c0 wij ~ niet? ~any	79c8 wij ~ @request|@objection|@report|@papers|antwoord|reactie|gegeven ~time	83c0 ~ ~any niet?
~informeren	31c0 wij ~ niet? ~any	80c2 wij ~ -deze|dit|hierbij|bijgaand|navolgend|volgt
~overmaken	31c3 wij ~ u|uw|rekening niet? -onze|ons|moeten|dienen|onderstaand|bovenstaand|reader ~any	80c4 wij ~ -hierbij	336c2 wij ~ u|rekening <amount>|@benefit -veel	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~invorderen	83c1 ~ ~any niet?
~verhogen	83c1 ~ ~any niet?	95c0 wij ~
~accorderen	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	342c3 wij ~ niet @request|@benefit|@permit|u
~verhuren	337c0 u ~ +may
~terugwijzen	342c0 wij ~ @request|@benefit|@permit|u
@email	report
@huwelijksakte	permit papers
@vergrijpboete	penalty
@parkeerboete	penalty
@wanprestatie	violate
@curator	helper
@griffier	authority
@manager	authority
@deelgemeente	authority
@medehuurder	third-party
@tribunaal	court
@halfjaar	time
@slaapkamer	dwelling
@reïntegratie	work
@café	business
@theater	business
@betrouwbaar	right

beslissen	53c0 beslis|beslissen|beslist	76c2	100c0 gronden|motivering|motiveren|griffierecht|beslissen|beslist	243c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel	267c5 beslissen|beslist|beslistermijn|uitspraak|behandelen|antwoord|bericht|ontvangstbevestiging	367n1 beslissen|beslist ... voor|vóór|uiterlijk
bel*	63c32 belastingaanslag*	91c1 deurwaarder*|gerechtsdeurwaarder*|belastingdeurwaarder*
alsnog	100c2 nog|alsnog|verlengd|verlengen|uitstel	101c6	252c0	353c29 alsnog ... betaalt|betalen|overmaakt|voldoen	=359c30 alsnog opschrijven|insturen|opsturen|toesturen|aanleveren|ondertekenen|nasturen
bijgesloten	213c2	=1391c15 bijgesloten treft u	=1391c16 bijgesloten vindt u	=1391c17 bijgesloten ontvangt u
gebleken	229c5 blijkt|blijken|bleek|gebleken
geschonden	232c3 schending|geschonden|schendt|inbreuk
*ent	233c1 *wet|*wetboek|*verordening|*verordeningen|*reglement|*regeling
verstreken	244n10	1242c3
beroepschrift	247c4 beroepschrift ... indienen	=247c5 beroepschrift in te dienen	=247c18 beroepschrift dient|moet|kan	247c20 beroepschrift ... gezonden|gestuurd|ingediend	248c5	268c1 bezwaar|bezwaarschrift|bezwaren|beroep|beroepschrift ... binnen|gedurende <number> weken|week|dagen|maanden|maand	301c6	=1039u14 beroepschrift indien
geldzorgen	257c14
aanslag	279c9 aanslag|factuur	353c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open	353c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan	411c0	=411u2 aanslag gepleegd	=411u3 aanslag plegen	=411u8 aanslag op uw	=411u9 aanslag op het	=411u10 aanslag op hem	=411u11 aanslag op haar	=411u12 aanslag op een	=411u13 aanslag mislukt	=411u14 aanslag mislukte	=875c20 aanslag voldoen	875c21 aanslag ... voldoen	875c22 aanslag ... voldaan
leerbaarheidstoets	681c0
niet-ontvankelijkverklaringen	696c1
liquiditeitsprognoses	806c1
verschijnt	=1032c4 verschijnt in persoon
verschaft	1238c2
zijdens	1283c0
jongerenwerk	1509c2
@drank-en-horecavergunning	permit
@terugbetaaltermijn	time-limit

des*	87c12 deskundigenrapport*	87c13 deskundigenverklaring*
wegens	229c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	=1303c4 wegens het feit dat
int*	240c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek
bovenstaande	=250c4 bovenstaand|bovenstaande adres	334c9 bovenstaand|bovenstaande	334u0 bovenstaand|bovenstaande tabel|overzicht|schema|lijst|lijstje|figuur|foto|kaart|adres|postadres|bezoekadres|telefoonnummer|nummer|kenmerk|link|qr-code
invullen	296c1
stuiten	=541c2 stuiten de verjaring	=541c3 stuiten van de verjaring
welstandscommissie	741c0
noch	1102c0
verrichte	1237c5
wijkteams	1486c1
~schadeloosstellen	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
@wieg	benefit
@basisbeurs	benefit education
@beslag	enforce
@eigenares	own
@bijstandsgerechtigde	reader-role
@opslag	extra-cost
@woz	tax
@omslag	tax
@bodem	environment
@alsnog	late

schriftelijk	24c0	=24n3 schriftelijk laten weten	=24n4 schriftelijk medegedeeld	=261c2 schriftelijk uw zienswijze	272c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn	285c0 schriftelijk|schriftelijke	287c1 schriftelijk ... niet mondeling|telefonisch	=922c1 schriftelijk dan wel mondeling	=983c6 schriftelijk gemotiveerd	=983c7 schriftelijk en gemotiveerd
aanvaarding	106c0
betalingsproblemen	257c15
zw-uitkering	271c0 ziektewet|ziekengeld|zw-uitkering
schuur	488u1 schuur ... legaliseren	488u6 schuur ... gelegaliseerd
vaststellingsbeschikking	786c2
navenante	1094c1
strekte	=1170c7 strekte tot	=1170c8 strekte ertoe
@huishoudhulp	benefit health-care
@wachttijd	wait
@oponthoud	wait
@benodigd	require
@hondenpoep	environment
@vennootschap	business
@wedstrijd	business
@coffeeshop	business
@onbetaald	late
@uitstaand	late

hoorzitting	13n0	235c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg	240c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek	267c4 hoorzitting|hoorgesprek|horen|gehoord|gesprek|aanmelden	288c0 mondeling|mondelinge|gesprek|*gesprek|telefonisch|hoorzitting|zitting|hoormoment	357c11 hoorzitting ... <date>	358c3	715c0
wacht	=47c0 wacht|wachten niet tot <date>
maken	=53c7 maken wij|we ... over	210c6 maak|maakt|maken ... over	=255c2 maken wij|we het in orde	=839c7 maken aanspraak op	839c10 maken ... aanspraak op	=995c3 maken gewag van	1058c7 maken ... kenbaar	=1058c11 maken kenbaar	=1070c6 maken melding van	=1423c0 maken u erop attent	=1423c1 maken wij u erop attent	=1423c6 maken u er op attent	=1452c3 maken wij van de gelegenheid gebruik
voorts	68c0 ^ voorts	92c0 ^ daarnaast|verder|voorts|tevens|bovendien|overigens	1265c0
motivering	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	100c0 gronden|motivering|motiveren|griffierecht|beslissen|beslist	229c2 motivering|motivatie|overweging|overwegingen|beoordeling|onderbouwing	230c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding	267c0 gronden|motivering|argumenten	386c0
mededeling	149c0	=1067c0 mededeling doen van	=1067c1 mededeling te doen van	=1067c2 mededeling gedaan van	=1067c3 mededeling doet van
maakt	210c6 maak|maakt|maken ... over	236c0 maak|maakt|plan|plant|regel ... afspraak	244c5 maak|maakt ... bezwaar	294c0 maak|maakt <amount> over	294c4 maak|maakt ... over	301c1 maak|maakt ... bezwaar	=839c6 maakt aanspraak op	839c9 maakt ... aanspraak op	=995c1 maakt gewag van	995c8 maakt ... gewag van	1058c5 maakt ... kenbaar	=1058c9 maakt kenbaar	1070c4 maakt ... melding van	=1070c5 maakt melding van
algemene	=391c0 algemene beginselen van behoorlijk bestuur	=616c0 algemene voorziening	=616c1 algemene voorzieningen	=1049u3 algemene inlichtingen	=1054u5 algemene wet inzake
loonkostensubsidie	466c0
inbeslagnemingen	600c1
inburgeringsplicht	678c0
herroept	718c2
aangewende	844c3
uitgevaardigd	1215c1
meldpunt	=1531c3 meldpunt discriminatie
@strafkorting	penalty
@delgen	pay
@melden	tell visit
@bellen	contact phone
@inspanning	agree
@willen	intend
@wegen	judge
@tellen	calculate
@begin	begin
@hervatting	continue
@aanpassing	change
@vervanging	change
@halveren	lower
@spelfout	mistake
@verwarring	mistake
@misvatting	mistake
@vergist	mistake
@pogen	succeed
@helpen	help
@tolken	help
@toepassing	carry-out
@gelden	concern
@vallen	concern
@eigen	own
@knelpunt	hardship
@verzakking	harm
@gaslucht	harm
@iban	payment
@gebruikersnaam	digital
@tablet	digital
@inlogpagina	digital
@geslacht	identity
@verwarming	dwelling
@koelkast	dwelling
@balkon	dwelling
@asbest	building
@dakgoot	building
@herkansing	education
@zorgverzekering	health-care
@verblijfsstatus	residence
@activiteit	business
@wellicht	provisional

documentnummer	6c22
website	=14u5 website * bezoeken	20c11	22c1 digitaal|online|digid|website ... uitsluitend|alleen	266c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid	272c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn
mogelijk	=36c7 mogelijk tot	283c3 tenzij|behalve|meestal|vaak|soms|mogelijk|misschien|waarschijnlijk	=1420c3 mogelijk ten overvloede
oplegging	161c0
opstelling	163c0
opzegging	164c0
aanmaningkosten	226c0 aanmaningskosten|aanmaningkosten|herinneringskosten	227c2 aanmaningskosten|aanmaningkosten ... <amount>
ruimte	238c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein
projectbesluit	275c4 zienswijze|zienswijzen|bestemmingsplan|omgevingsplan|projectbesluit
vond	=328n1 vindt|vond u|je	=329n1 vindt|vond u|je	=330n1 vindt|vond u|je
onvolledig	360c3
curatele	498c0
bouw	=511u10 bouw vordert
omtrent	1110c0	=1110u0 omtrent het middaguur	=1110u1 omtrent middernacht	=1110u2 omtrent een	=1110u3 omtrent zeven	=1110u4 omtrent acht	=1110u5 omtrent negen	=1110u6 omtrent tien
zorggedragen	1288c13
schuldhulpmaatje	1494c0
~lezen	79c8 wij ~ @request|@objection|@report|@papers|antwoord|reactie|gegeven ~time	83c2 ~ ~any niet?
@formule	calculate
@overname	bring
@achterkleinkind	family
@werkwijze	procedure
@operatie	illness
@trouwakte	life-event
@schade	harm
@therapie	health-care
@migratie	residence

als	1c3 als|indien|wanneer	=1u4 als|indien|wanneer u|je ... vragen|vraag	48c9 als u|je|jij|wij|we|ik|de|het|er|dit|dat|uw|je|deze|die|iemand|blijkt|niet|geen|mensen|betaling	=48u4 als gevolg	=48u5 als bedoeld	=48u6 als volgt	=48u8 als voorschot	=48u9 als bijlage	=48u10 als bewijs	=48u11 als eerste	=48u12 als laatste	=48u16 als vertrokken	=52u0 als u|je ... krijgt|ontvangt|hoort	=54u5 als u moet	=55u4 als u kunt	=62c0 als u|je|jij ... niet|geen	=62c6 als het niet lukt	=62c8 als|indien|wanneer u|wij|je|de|uw ... niet|geen	78c18 ^ als alles er is	78c19 ^ als wij|we alles hebben	=78n0 als u|je niet|niets	=89c5 zoals|als vermeld|aangegeven|beschreven|genoemd in|op	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	=229c9 als gevolg van	=255c34 als niet verzonden	=255c35 als niet geschreven	=279c1 als|zodra|nadat|wanneer wij|we|het|er|u ... besluit|beslissing|beslist|besloten|beslissen|besluiten	290c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=313c6 als er iets verandert	=340n6 als voorschot	=344n0 als wij	=350c17 als straf	=355n1 als u ... nodig	=363u2 als u van plan	=612u9 als indicatie	=685u0 als referent voor uw sollicitatie	=860c0 als bedoeld in	=1039u0 als ik ... indien	=1064c2 als volgt luidt	=1064c3 als volgt luiden	=1097c0 als niet verzonden beschouwen	=1097c1 als niet verzonden te beschouwen	=1097c2 als niet geschreven beschouwen	=1097c3 als niet geschreven te beschouwen	=1097c4 als niet verzonden worden beschouwd	=1185u0 als u ten minste	=1185u1 als ten minste	=1185u3 als het ten minste	=1185u4 als dat ten minste	=1286u0 als zodanig	=1354c1 als gevolg van	=1391c14 als bijlage treft u	=1394c1 als reactie op uw	=1395c3 als vervolg op uw	=1395c4 als vervolg op onze	=1395c5 als vervolg op ons	=1426c16 als gezegd	=1448c2 als te doen gebruikelijk	=1450c3 als zodanig beschouwd
contactpersoon	17c0
er	47c3 er <number> weken|dagen|maanden|werkdagen bij	=97c2 er wordt niets van u|je verwacht	=369c10 er verandert|veranderen	=960c0 er dient rekening mee te worden gehouden	=960c1 er dient rekening mee gehouden te worden	=1168c6 er is geen sprake van	=1302u9 er gelet op
verhoging	194c0
uiteindelijke	=279c2 definitieve|uiteindelijke|volgende|nieuwe|latere besluit|beslissing|beschikking
uzelf	328c9 uzelf|jezelf ... verwijten|kwalijk
boven	=334c4 hierboven|boven|hiervoor|hiervóór genoemd|genoemde|vermeld|vermelde|omschreven|beschreven	=334c5 hierboven|boven bedoeld|bedoelde	=334u1 boven|hierboven vermeld|vermelde|genoemd|genoemde adres|telefoonnummer|nummer|kenmerk
vertrouwensbeginsel	389c0
verweerders	704c1
controleverklaring	795c0
de-minimisverklaringen	797c1
constateren	912c0
genoegzaam	985c0
rectificeren	1153c0
retourneerden	1164c7
vanuit	=1378c1 vanuit het oogpunt van
belastingdeurwaarder	1589c4
@verblijfsdocument	permit residence
@inkomensgegeven	papers
@terugontvangen	pay-back
@overeengekomen	agree
@overeenstemmen	check
@terugdraaien	withdraw
@vervolgingskost	extra-cost
@betekeningskost	extra-cost
@gezinsinkomen	income
@fooi	income
@belastingvrijstelling	tax
@persoonsgegeven	identity
@mooi	positive

dit	=38c2 dit is|betekent	=229c13 dat|dit betekent	=252c27 dit te herstellen	=278c0 dit|deze|onderhavige besluit|beslissing|beschikking|brief|voornemen|uitnodiging|verzoek|oproep|ontvangstbevestiging|bevestiging	=344c25 dat|dit kan|gaat helaas? niet	=859c13 dit alles overziende	=891u4 dit betreffende	=1015u2 dit in aanmerking nemende	=1217c1 dit schrijven	=1217u3 dit schrijven wij	=1217u4 dit schrijven we	=1217u5 dit schrijven ik	=1217u6 dit schrijven zij	=1217u7 dit schrijven ze	=1431c3 dit spreekt voor zich	=1433c0 dit gezegd hebbende	=1433c1 dit alles gezegd hebbende	=1433c2 dit in aanmerking nemende
hierdoor	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	229c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat
*ald	210c3 *betalen|*betaling|*betaald|*betaalt
*uld	211c2 schuld|schulden|*schuld
gecontroleerd	232c11 geconstateerd|vastgesteld|gecontroleerd|constateerde|aangetroffen
overleggen	236c10 stemmen|stemt|overleggen ... af|datum	295c3	=1136c3 overleggen van stukken	=1136c4 overleggen van bewijs
bouwwerk	488u0 bouwwerk ... legaliseren	488u5 bouwwerk ... gelegaliseerd	742c0
erfpachten	654c1
ontbeerden	1120c3
overgegaan	=1139c1 overgegaan tot
jeugdbescherming	1583c2
~afschrijven	80c4 wij ~ -hierbij
~verstrekken	83c1 ~ ~any niet?	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c3 wij ~ niet @request|@benefit|@permit|u	342c4 wij ~ u @benefit|@permit niet
~handhaven	83c1 ~ ~any niet?
@uitstroompremie	benefit
@correspondentie	papers
@strafbaar	violate
@rechthebbende	reader-role
@adviescommissie	authority
@kadaster	authority
@taxateur	authority
@taxatiewaarde	tax
@cv-ketel	dwelling
@dakkapel	building
@chauffeur	vehicle
@tandheelkunde	health-care
@re-integratie	work

binnenlopen	3c7 inleveren|inlevert|afgeven|ophalen|brengen|binnenlopen	14c20
langskomen	14c2	23c47	235c5	288c2 langskomen|langs|spreken|praten|spreekuur|afspraak|balie|loket	297c5
vóór	43c2 uiterlijk|vóór aanstaande|komende|a.s.? maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag	=43c4 uiterlijk|vóór eind|begin|half|medio januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	=43c5 voor|vóór|uiterlijk de <code>	46c5 ^ uiterlijk|vóór	58c2 voor|vóór <date>	58c3 vóór <placeholder>	=58c18 voor|vóór uiterlijk <date>	=58c21 vóór of op <date>	82c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	82c11 vóór|op|rond|vanaf <placeholder>	217c1 vóór|voor|op|tot|rond|per|vanaf <date>	217c5 uiterlijk|vóór|voor|tot|vervaldatum|betaaldatum|vervaldag|betaaltermijn <placeholder>	=217c9 vanaf|voor|vóór|per januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	357n11
beg*	63c27 begroting*
doe	=78n1 doet|doe u|je niets|niet	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	292c22 ^ doe dat|dit	=945c3 doe toekomen	945c5 doe ... toekomen
gedeelten	101c5 delen|gedeelten|gedeeltes
ingevorderd	225c5 invordering|invorderen|ingevorderd|invorderingskosten|invorderingsmaatregel*	511c5	=511u12 ingevorderd rijbewijs
artt	233c0 artikel|artikelen|art.|art|artt.|artt
*uit	234c1 *voorwaarden|*regels|*besluit	243c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel
ziekenhuis	238c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein
bezwaarschrift	242c1 verzoek|bezwaar|bezwaarschrift|klacht|*verzoek	244c12 bezwaarschrift ... worden ingediend	244c13 bezwaarschrift ... indienen	244c31 bezwaarschrift ... wenden|richten|sturen	=244c34 bezwaarschrift richt|stuurt|levert|dient|zendt|adresseert u	244c38 bezwaarschrift ... dient ... te	268c1 bezwaar|bezwaarschrift|bezwaren|beroep|beroepschrift ... binnen|gedurende <number> weken|week|dagen|maanden|maand	273c0 bezwaar|bezwaarschrift|bezwaarprocedure ... kost|kosten ... <amount>	273c1 bezwaar|bezwaarschrift|bezwaarprocedure ... griffierecht|leges	273c2 bezwaar|bezwaarschrift ... betaalt u|je ... <amount>|kosten|leges	295u3 bezwaarschrift ... sturen	301c2	359c11 bezwaarschrift ... niet compleet|volledig	359c18 bezwaar|bezwaarschrift ... nog niet|onvolledig|compleet|volledig	361c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	367c0 bezwaar|bezwaarschrift|bezwaren ... gegrond|ongegrond|niet-ontvankelijk	=1039u9 bezwaarschrift indien
fout	254c9 fout|fouten|foutje	=254c11 fout gemaakt	299c1 fout ... bel|meld|laat|geef
verstrekken	295c4 verstrekken|verstrekt	1241c0
gemachtigden	399c1
betaalbaarstelling	479c0
apostilles	489c1
vorderingen	526c1	=526u0 vorderingen maken	=526u1 vorderingen maakt	=526u2 vorderingen gemaakt	=526u6 vorderingen van de werkzaamheden	=526u7 vorderingen van uw kind	=526u8 vorderingen van de leerling	=526u9 vorderingen bij	=526u10 vorderingen in	=526u11 vorderingen op school
verjaringen	540c1
maatwerkvoorzieningen	615c1
maatwerkvoorschriften	758c1
bevoorschotting	794c0
beschikken	854c7 beschikken ... afwijzend	=854c9 beschikken afwijzend	=888c0 beschikken op	=888u1 beschikken op dit moment	=888u3 beschikken op ... over	=889c0 beschikken over	889c7 beschikken ... over	=889u1 beschikken op
beschikten	=889c4 beschikten over
verstrekten	1241c2
verstrijken	1242c0
veroorloven	=1432c9 veroorloven ons	=1432c10 veroorloven wij ons
gemeenten	1561c1
@beroep	objection
@oproep	meeting invite
@administratiekosten	extra-cost
@vrij	free
@ontwerp	provisional

inloggen	20c2	21c2	318c1
dwanginvordering	225c1
vertel	229n1 noem|vermeld|schrijf|leg|vertel ... reden|redenen|waarom	255c22	259c0	260c13 vertel|vertellen ... wat u ... vindt	288c3 gehoord|vertel|vertelt|vertellen|toelichten	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	308c0 vertel|vertelt|vertellen
*oek	233c1 *wet|*wetboek|*verordening|*verordeningen|*reglement|*regeling	235c2 keuring|herkeuring|*keuring|*onderzoek|consult|controle	240c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek	242c1 verzoek|bezwaar|bezwaarschrift|klacht|*verzoek
*rek	235c0 afspraak|gesprek|*gesprek|*afspraak	288c0 mondeling|mondelinge|gesprek|*gesprek|telefonisch|hoorzitting|zitting|hoormoment
*eek	238c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
uitgesteld	253c42
spreiden	256c35
verstuur	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg
verminderde	330u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen	=587u0 verminderde verwijtbaarheid	=588c0 verminderde verwijtbaarheid
onroerendezaakbelasting	421c0
draagkracht	457c0	=457u0 draagkracht van het dak	=457u1 draagkracht van de vloer	=457u2 draagkracht van de bodem	=457u3 draagkracht van de grond	=457u4 draagkracht van het gebouw	=457u5 draagkracht van de constructie	=457u6 draagkracht van de brug	=457u7 draagkracht van de fundering	=457u8 draagkracht van de muur
seponeren	602c0
bijbehorende	=742u1 bijbehorende bouwwerken	=743c1 bijbehorende bouwwerken
afwijzend	=854c0 afwijzend beschikken	=854c1 afwijzend beschikt	=854c2 afwijzend te beschikken	=854c3 afwijzend beslist	=854c4 afwijzend te beslissen	=854c5 afwijzend beslissen	=889u5 afwijzend beschikt	=889u6 afwijzend beschikken
vriendelijk	=943u0 vriendelijk doch dringend	=1246u0 vriendelijk verzocht	=1247u3 vriendelijk te verzoeken	=1438c0 vriendelijk doch dringend	=1438c1 vriendelijk maar dringend	=1438c3 vriendelijk en dringend	=1438c6 vriendelijk verzocht	=1438c7 vriendelijk verzoeken	=1438c8 vriendelijk te verzoeken
meermaals	1001c1
spoedigst	1458c4
wijkteam	1486c0
antidiscriminatiebureau	1531c2
rvig	1545c0
@toeslag	benefit
@lening	benefit
@wia	benefit
@woning	benefit dwelling
@ioaz	benefit
@stadspas	benefit
@aanslag	debt decision tax
@dwangsom	penalty
@verslag	papers
@stadhuis	place
@voornemens	intend
@mening	view
@incassomaatregel	enforce
@uitkeringsgerechtigde	reader-role
@maximum	condition
@minimum	condition
@uitslag	procedure
@dinsdag	time
@zondag	time
@opvanghuis	dwelling
@tandarts	health-care
@ontslag	work
@gunstig	positive
@ernstig	negative

informatie	0c3 inlichtingen|informatie|mededelingen ... niet telefonisch verstrekt|gegeven|gedaan	0u1 inlichtingen|informatie ... alleen|slechts ... telefonisch	=17c10 informatie bij	=17c34 uitleg|informatie|inlichtingen|toelichting geeft|geven|bij|van	17c44 inlichtingen|informatie ... bij	94c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies	=293c4 informatie nodig	=355c8 informatie nodig	=370c0 informatie over	=1404u1 informatie met betrekking tot
ant*	16c4 antwoordnummer*	23c6 antwoordenvelop*	70c2 antwoordenvelop*
ouders	25c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
kopieën	86c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen
art*	87c4 artsverklaring*
fou*	94c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans
teams	238c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link
oneens	=245c1 oneens met
dringende	=257c8 dringende reden|redenen	=283c2 goede|geldige|bijzondere|bijzonder|dringende reden|redenen|omstandigheden
zorgen	=257c37 zorgen over
aanleveren	295c2 lever|levert|inleveren|aanleveren	355c24	837c0
belastingplichtigen	437c1
strijdige	=747c1 strijdige gebruik
danwel	922c0
thans	1198c0
zeggen	1201c6 zeggen ... toe	=1201c9 zeggen toe
personen	=1273c2 personen welke
@gederfd	lack
@uitwonend	child
@vrijheid	law
@wachtwoord	digital
@apk	vehicle
@ongetekend	incomplete
@verjaard	late
@gauw	urgent
@rentevrij	free
@bijkomend	extra
@blijvend	definite

bewijs	=87c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	267c2 stukken|bewijs|bewijsstukken|machtiging|handtekening|kopie
ontruimd	91c6 uitgezet|ontruimd|afgesloten|weggesleept|verslepen|verwijderd	331c13 ontruimd|ontruimen|ontruiming
maan	223c2 maan|manen ... aan	353c1 maan|manen ... aan
zienswijze	260c0 zienswijze ... geven|indienen|kenbaar|naar|sturen	=260n2 zienswijze ontvangen	=261c3 zienswijze schriftelijk	267c6 zienswijze|zienswijzen	275c4 zienswijze|zienswijzen|bestemmingsplan|omgevingsplan|projectbesluit	284c0 zienswijze|zienswijzen	302c0	=363n2 zienswijze gegeven	363n3 zienswijze ... ingediend	365c1 zienswijze ... geven|indienen|kenbaar	365n1 zienswijze ... gegeven|ontvangen	372c0
algehele	=509c2 algehele gemeenschap van goederen
nihilstellingen	788c3
merken	838c6 merken ... aan als	=838c7 merken wij aan als	=838c9 merken aan als	=1408c15 merken wij het volgende op	=1421c0 merken wij op dat	=1421c4 merken wij nog op dat	=1421c5 merken wij hierbij op dat
waaraan	875u6 waaraan ... voldoen
medewerking	=1068c0 medewerking verlenen	=1068c9 medewerking te verlenen	=1068c10 medewerking verleend	=1068c11 medewerking verleent	=1233u6 medewerking verlenen	=1233u7 medewerking te verlenen	=1233u8 medewerking verleend	=1233u9 medewerking verleent
waarvan	=1436c0 waarvan akte
informatiepunten	=1483c1 informatiepunten digitale overheid
rechtskundig	=1497c3 rechtskundig spreekuur
@urenlijst	papers
@afslaan	refuse
@inleveren	send bring
@motiveren	tell
@zeggen	tell
@arriveren	receive
@naslaan	know
@nagaan	check
@ingaan	begin
@opleveren	happen
@resultaat	happen
@invulfout	mistake
@opslaan	register bring
@begaan	violate
@bestraffing	punish
@dagvaarding	enforce court
@verplicht	require
@afleveren	bring
@leggen	bring
@stellen	bring
@appellant	reader-role
@jeugdwet	law
@aanvraagdatum	time
@rugklacht	illness
@zorgkost	cost
@dagloon	income
@uurloon	income work
@activeren	digital
@webpagina	digital
@nieuwbouwwoning	dwelling
@renoveren	building
@overkapping	building
@stallen	vehicle
@faculteit	education
@uitgezet	residence

tussen	13c10 tussen <time> en <time>	13c27 tussen <number> en <number> uur	237c7 tussen <number> en <number>
motivatie	229c2 motivering|motivatie|overweging|overwegingen|beoordeling|onderbouwing	230c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding
ruimere	=253c47 ruimere|langere termijn
mailtje	255c41 belletje|telefoontje|seintje|appje|mailtje
overweegt	363c6 overweegt|overwegen ... intrekken|opleggen|stoppen|beëindigen
startkwalificatie	549c0
ongewenst	=671c2 ongewenst verklaard	=671c3 ongewenst verklaren	=671c4 ongewenst te verklaren
statushouder	682c0
twee-factor-authenticatie	780c3
beoogd	883c4
gebezigd	894c4
onverlet	1124c0	=1124c3 onverlet laat	=1124c4 onverlet laten	=1124c5 onverlet gelaten
ultimo	1216c0
taalvrijwilligers	1525c3
~open	36c5 ~ niet? ~any
~bezien	83c2 ~ ~any niet?
@sommatie	remind
@bereikbaarheid	contact
@rechtsbijstand	help
@eiser	reader-role
@voorwaarde	condition
@crematie	life-event
@woz-waarde	tax
@loonwaarde	work
@emigratie	residence

<number>	13c38 <number> tot <number> uur	42c0 <number> dag|werkdag|week|maand de tijd	47c2 <number> weken|dagen|maanden|werkdagen voor nodig	47c5 <number> weken|dagen|maanden|werkdagen waarin	47c6 <number> weken|dagen|maanden|jaar lang	47c7 <number> weken|dagen|maanden|werkdagen per|vakantie|achter	57c0 <number> dagen|werkdagen|weken|maanden de tijd	57c1 <number> dagen|werkdagen|weken|maanden nadat|na	57c3 <number> dagen|werkdagen|weken|maanden voor|vóór	57c7 <number> weken om	57c9 <number> dagen|weken|maanden om	57c10 <number> dagen|weken|maanden vóór	57c16 <number> weken te rekenen	82c17 <number> weken|dagen|werkdagen|maanden	215c0 <number> procent|uur|uren|ritten|kilometer|dagdelen|keer	216c0 <number> kalenderdagen|dagen|dag|werkdagen|weken|week|maanden|maand|jaar	216c3 <number> tot|à|of <number> weken|dagen|werkdagen|maanden	237c1 <number> uur	256c32 <number> maandelijkse|gelijke delen|termijnen|bedragen	268c4 <number> weken|dagen|maanden de tijd ... bezwaar|bezwaarschrift|beroep	268u0 <number> weken|dagen|maanden geleden|voorbij|verstreken|verlopen	290c3 ^ <number> betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|log|upload|onderteken	329u1 <number> ... verzuimd
kans	36c2	94c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	260c25 kans ... gehad? om te reageren|reageren
leidt	=61c3 leidt tot
voltooiing	109c0
verbetering	192c0	=254c55 verbetering|aanvulling doorgeven
voorkoming	205c0
<po-box>	238c0 <address>	244c11 <address> ... bezwaarschrift
kantonrechter	275c10 kantonrechter|officier|geschillencommissie|huurcommissie|tuchtcollege	1570c3
twee	=348c12 twee keer ... overgemaakt|betaald|gekregen|ontvangen	=1262u7 twee voornemens
cliëntondersteuning	622c0	=622u0 cliëntondersteuning is gratis	1490c0
volledig	=625c0 volledig pakket thuis
pseudonimiseerde	777c3
luidt	=1064c0 luidt als volgt
omissie	1108c0
clientondersteuning	1490c1
kinderrechter	1570c4
@betalingsherinnering	remind
@groei	raise
@mei	time
@arbeidsongeschikt	illness
@aflossingsplan	instalment
@executiekosten	extra-cost
@pensioeninkomen	income
@roc	education
@indicatiebesluit	health-care

uw	=2c3 uw contactpersoon	=10u0 uw telefoonnummer	=10u2 uw telefoon	=12c0 uw telefoonnummer	=12c3 uw nummer	=17c2 uw contactpersoon	=17c18 uw consulent	=17c19 uw medewerker	=17c25 uw consulent|coach|begeleider|adviseur is	=17c30 uw vaste contactpersoon	=17c36 uw klantmanager|consulent|behandelaar|contactpersoon|coach	=25c58 uw naaste	=25n1 uw gemachtigde de|mr.|heeft	=28u0 uiterste|uiterlijke|uw|laatste datum	=29u1 uw|je antwoord|reactie|bericht|formulier|mail	=38c5 uw laatste dag is	51c3	=74c3 uw|je * krijgt|is|wordt	=229n0 uw reden|redenen	=231c9 uw aanvraag|verzoek van <date>	=244c22 uw bezwaar ... stuurt|sturen|insturen|schrijven|mailen|opsturen	=244c40 uw bezwaar moet	=244n4 uw bezwaar gegrond	=244n5 uw bezwaar ongegrond	=257c3 uw situatie|omstandigheden ... rekening|meewegen|meegewogen|bekijken|gekeken|gekeken|kijken	=257c35 uw verhaal	=258c5 uw belang ... afgewogen|gewogen|zwaarder	=260c1 uw zienswijze	=260c7 uw mening	=260c9 uw kant van het verhaal	=260c10 uw reactie geven	=260c15 uw reactie ... voor|vóór|uiterlijk|binnen	=260c29 uw bezwaren tegen dit|het|ons voornemen	=267c9 uw reactie	=272c0 een|uw|ondertekende brief	=280c0 uw|het|je bezwaar|bezwaarschrift|beroepschrift	=283c7 uw schuld	=284c2 uw|je kant|verhaal|mening|standpunt|visie	=285c2 een|uw brief|mail|e-mail|formulier	=306c2 uw situatie	=328c7 uw|je|jouw eigen schuld	339c5 uw ... wordt|is|worden|zijn toegekend	=339c27 uw aanvraag ... gehonoreerd	=357c12 uw afspraak	=359c22 uw aanvraag|bezwaar ... aanvullen	=365c0 uw zienswijze	=367c9 uw bezwaar ... gelijk|ongelijk	=367c15 uw bezwaar slaagt|slaagde	=526u12 uw vorderingen met	=891u3 uw betreffende	=1068c1 uw medewerking verlenen	=1068c2 uw medewerking te verlenen	=1068c3 uw medewerking verleent	=1068c4 uw medewerking verleend	=1217c0 uw schrijven	=1247u0 uw verzoeken u	=1262u3 uw voornemens	=1276u0 uw wensen te	=1427c7 uw reactie afwachtend	=1427c8 uw reactie afwachtende	=1427c9 uw antwoord afwachtend	=1427c12 uw berichten afwachtend	=1444c12 uw aandacht vestigen op	=1444c13 uw aandacht te vestigen op	=1444c14 uw bijzondere aandacht
werkgever	25c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen	64c0
denkt	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=254c18 denkt u dat ... niet klopt	=254c23 denkt|denk u|je dat ... verkeerd|fout|niet goed
gelijk	76c40
inzending	139c0
tenuitvoerlegging	189c1
bespreek	240c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband	259c37 bespreek|bespreken
re-integratie	447c0
onderbewindstelling	501c1
rechthebbende	506c0
onderverhuurt	649c1
voorafgaand	=1383c0 voorafgaand aan
juridisch	=1482c0 juridisch loket	=1497c1 juridisch spreekuur
~berichten	31c0 wij ~ niet? ~any
~afwachten	33c1 wij ~ niet? -laten ~any
~herberekenen	83c0 ~ ~any niet?
~opschorten	83c1 ~ ~any niet?	95c0 wij ~
~beschouwen	83c2 ~ ~any niet?
~geschieden	84c0 ~ +must -ik|ons
@sollicitatiegesprek	meeting
@spreekkamer	place
@diefstal	violate
@stiefouder	family
@stiefvader	family
@ondergetekende	reader-role
@ontvanger	authority
@woningcorporatie	third-party
@verzekeraar	third-party
@privacy	law
@container	environment
@grofvuil	environment
@aanhanger	vehicle
@passagier	vehicle

de	=13n1 de afspraak is	=14c6 onze|de balie	=38c4 de laatste dag is	=50c5 de gemeente	=50c7 de dienst	=50c8 de minister	=50c9 de inspecteur	=50c10 de svb	=50c14 de belastingdienst	=50c16 de commissie	=50c17 de rechter	=50c18 de rechtbank	50c19 de medewerker*	=51c5 de aanvrager	=51c7 de belanghebbende	78c16 ^ de planning	=96c7 de hoofdpunten|kernpunten	=234c0 de wet	=236c2 een|de afspraak te maken	=252c6 de gelegenheid ... aan|om te vullen|herstellen|verbeteren	=252c7 de kans ... aan te vullen|herstellen|verbeteren	=321c0 de gemeente	=321c2 de dienst	=321c3 de minister	=321c4 de inspecteur	=321c5 de rechter	=321c6 de rechtbank	=321c7 de commissie	333c1 de bewoner*	=333c3 de ouder|ouders s? van	=371u9 de beschikking over een	=796c1 de minimis steun	=796c2 de minimissteun	=797c2 de minimis verklaring	=797c3 de minimisverklaring	=891u0 de betreffende	=955u0 de eerstkomende tijd	=1071c0 de mening toegedaan	=1113c1 de onderhavige	=1247u1 de verzoeken u	=1262u1 de voornemens	=1276u1 de wensen te	=1459c0 de komende tijd	=1459c1 de komende periode	=1459c5 de aankomende periode	=1459c6 de eerstkomende tijd
agenda	=47c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>
bewijsstukken	86c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen	267c2 stukken|bewijs|bewijsstukken|machtiging|handtekening|kopie	=1273c8 bewijsstukken welke
verklaringen	=87c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	=504c1 verklaringen van erfrecht
griffierecht	100c0 gronden|motivering|motiveren|griffierecht|beslissen|beslist	267c3 griffierecht|betaling|betalen|betaal|geld|bedrag	=273c4 kosten|leges|griffierecht voor|van het|uw|een? bezwaar|bezwaarschrift|bezwaarprocedure ... <amount>|betaalt|betalen	712c0	=712u3 griffierecht aan de rechtbank	=874c9 griffierecht ad	=875c34 griffierecht voldoen	875c35 griffierecht ... voldoen	875c36 griffierecht ... voldaan
aflossing	108c0
voorschrift	233c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift
beoordelen	=259c39 beoordelen wij|we
behandelen	267c5 beslissen|beslist|beslistermijn|uitspraak|behandelen|antwoord|bericht|ontvangstbevestiging
beëindigen	317c6	331c14 stopt|stoppen|stopgezet|stopzetten|beëindigd|beëindigen ... uitkering|bijstand|toeslag|toelage|subsidie
boetebeschikking	352c3
betekeningen	524c1
teruggevorderde	528c6
ontvankelijke	694c1
functionaris	=776c0 functionaris gegevensbescherming	=776c1 functionaris voor gegevensbescherming	=776c2 functionaris voor de gegevensbescherming
eenieder	953c0
hetzij	1005c0
vervaardigen	1243c0
formulierenspreekuur	1493c3
gemeenteraden	1563c1
gerechtshoven	1572c1
@schip	vehicle

bsn-nummer	7c1
bewaar	47c1 bewaar|bewaart|bewaren ... tot <date>	292c8	292c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
wijzigingsformulier	63c8
sal*	63c33 salarisstrook*	63c34 salarisspecificatie*
verificatie	125c1	781c0
schrijven	220c7 schrijven|schrijft ... af	286c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	327c0 schrijf|schrijft|schrijven
weeg	259c27 weeg|wegen ... mee
voorgenoemde	334c6 voornoemd|voornoemde|voormeld|voormelde|voorgenoemd|voorgenoemde|voorgaand|voorgaande
onroerende-zaakbelasting	421c2
voortijdige	=553c1 voortijdige schoolverlater	=553c3 voortijdige schoolverlaters
staatssteun	798c0
aangewend	844c2
conform	910c0	=910u0 conform aan	=910u3 conform geëist	=910u4 conform uitgevoerd	=910u5 conform uitgevoerde	=1405c2 conform uw verzoek	=1405c3 conform uw aanvraag
inwilligen	1052c0
verifieerde	1231c3
vermoedelijk	1235c0
ingesloten	=1391c9 ingesloten treft u	=1391c10 ingesloten vindt u	=1391c11 ingesloten zenden wij	=1391c12 ingesloten ontvangt u	=1391c13 ingesloten gelieve u
@geldsom	money
@nodig	require
@jeugdarts	child
@maandag	time
@feestdag	time
@uitzonderingsgeval	circumstance
@tussentijds	provisional

indicatie	=87c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	612c0	=612u0 indicatie van de kosten	=612u1 indicatie van het bedrag	=612u2 indicatie van de prijs	=612u3 indicatie van de hoogte	=612u4 indicatie hoeveel	=612u5 indicatie geven	=612u15 indicatie van wat	=612u16 indicatie van hoe
kwijtschelding	145c0
afgelopen	319c2
belangenafwegingen	387c1
aanslagen	411c1	=411u4 aanslagen gepleegd	=411u15 aanslagen op
ingevorderde	511c6	=511u11 ingevorderde rijbewijs
preferent	543c0	=543u1 preferent geneesmiddel
team	=593u0 team handhaving
intramurale	626c1
aangevangen	842c2
@bezoek	meeting
@opgezegd	end
@gewijzigd	change
@schoolkind	child
@zwangerschap	illness
@slechtziend	illness
@nalatenschap	life-event
@partnerschap	life-event
@ongehuwd	life-event
@aangetekend	post
@schoolgeld	education
@muziek	business
@onbekend	incomplete
@ingevuld	whole
@ondertekend	whole
@getekend	whole
@geregeld	repeated

factuur	=47c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>	63c20	211c3 factuur|facturen|nota|nota's|rekening|rekeningen	220c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bijgevoegd|bijgesloten|onderaan	220c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bij deze	279c9 aanslag|factuur	353c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan	=875c12 factuur voldoen	875c13 factuur ... voldoen	875c14 factuur ... voldaan	=875c15 factuur voldaan
invorderingskosten	61c4 kosten|rente|incassokosten|invorderingskosten ... rekening|betalen|bij|verhoogd	225c5 invordering|invorderen|ingevorderd|invorderingskosten|invorderingsmaatregel*	323c10	331c8	513c0
achterzijde	213c9 achterkant|achterzijde
hiertegen	278c1
hoormoment	288c0 mondeling|mondelinge|gesprek|*gesprek|telefonisch|hoorzitting|zitting|hoormoment
ingebrekestellingen	398c1
heffingskorting	431c0
niet-ingezetenen	482c1
beroepsbegeleidende	=573c0 beroepsbegeleidende leerweg	=573c1 beroepsbegeleidende leerwegen
indicatiestellingen	613c1
wilsonbekwaam	632c0
indieningsvereisten	757c1
hanteert	998c1
vermits	1234c0
@bouwaanvraag	request
@pgb	benefit
@ziekte-uitkering	benefit
@wajong-uitkering	benefit
@goedvinden	permit
@verlenen	grant
@uitlenen	give
@verlagen	stop lower
@meegaan	visit
@doorvragen	ask
@meeleven	regret
@aangaan	agree concern
@constatering	check
@beklagen	object-to
@afblazen	withdraw
@herleven	continue
@verlopen	end late
@stopgezet	end
@gesloten	end
@uitlopen	wait
@voorvallen	happen
@weglaten	neglect
@misgaan	mistake
@doorvoeren	carry-out
@bloedverwant	family
@verleden	time
@verloven	life-event
@rioolrecht	tax
@huisvesten	dwelling
@isoleren	building
@uitlaten	environment
@wo	education

inloopspreekuur	14c9
eherkenning	20c1	21c1
acceptgiro	23c51
totdat	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra
apv	233c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift
onterecht	254c22
ontbreekt	=254c46 ontbreekt er iets	359c19 ontbreekt ... handtekening|bijlage|bewijs|datum|reden|gronden	359c34 ontbreekt|ontbreken ... bij uw|de aanvraag
bijstand	331c15 uitkering|bijstand|toeslag|toelage|subsidie|betaling ... stop|stopgezet|stopzetten|beëindigd|ingetrokken|opgeschort	=476c0 bijstand om niet
derdebelanghebbende	374c2
bevoegd	=376c0 bevoegd gezag
evenredigheidsbeginsel	388c0
aanslagbiljetten	412c1
arbeidsdeskundigen	467c1
wendde	=1275c7 wendde zich tot
t.z.t.	1474c6
incassokantoor	1590c3
~lopen	36c6 ~ termijn|*termijn niet? ~any	80c8 ~ beslistermijn
~houden	37c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	83c2 ~ ~any niet?	337c0 u ~ +may
~sturen	80c2 wij ~ -deze|dit|hierbij|bijgaand|navolgend|volgt	364c0 u ~ zienswijze ~may ~can
~herzien	83c1 ~ ~any niet?
~bouwen	337c0 u ~ +may	337c1 u ~ +can
@reactie	report view
@sanctie	penalty
@informatie	papers
@ceremonie	meeting
@verwijtbaarheid	violate
@qr-code	payment
@referentie	identity
@woonruimte	dwelling
@dier	environment
@bushalte	vehicle
@master	education
@lesuur	education
@lichamelijk	health-care
@donor	health-care
@zorgzwaarte	health-care
@functie	work
@vingerafdruk	residence
@aannemelijk	positive

online	=4c4 online afspraak|gesprek|bijeenkomst	=14u2 online loket	20c10	22c1 digitaal|online|digid|website ... uitsluitend|alleen	=220c11 online betalen	238c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link	249c16	266c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid	272c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn
besluit	31c0 ^ besluit|beslissing|uitspraak|antwoord|uitslag|uitbetaling binnen|uiterlijk|vóór|volgt	75c0	76c0	79c0 ^ besluit|beslissing|antwoord|uitslag|uitspraak|reactie binnen|uiterlijk|vóór|volgt	243c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel	=279c5 besluit|beslissing|beschikking dat|die|waarin|waarbij	=341c5 besluit toekenning	=367c8 besluit op bezwaar	367c18 besluit ... in stand	=368c2 besluit op bezwaar	=368c3 besluit op uw bezwaar*	=1404u3 besluit met betrekking tot	=1404u4 besluit inzake uw
spoed	40c7 spoedeisend*|spoed|spoedbesluit	=1463u2 spoed naar de spoedeisende
beslist	53c0 beslis|beslissen|beslist	100c0 gronden|motivering|motiveren|griffierecht|beslissen|beslist	243c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel	267c5 beslissen|beslist|beslistermijn|uitspraak|behandelen|antwoord|bericht|ontvangstbevestiging	367n1 beslissen|beslist ... voor|vóór|uiterlijk
medio	=82c12 in|eind|begin|half|medio|rond januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	217c7 eind|begin|half|medio januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgende|deze	1069c0
verlening	128c1	341c2
verdeling	193c0
vernietiging	199c0
avg	233c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift
lessen	329u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd	=1248u5 lessen verzuimd
vordering	347c6 vordering ... verschuldigd	349c3	=353c28 vordering uit handen	526c0	=526u3 vordering van de werkzaamheden	=526u4 vordering van het werk	=526u5 vordering van de bouw	=874c3 vordering ad	=875c32 vordering te voldoen	875c33 vordering ... voldaan	=1351c8 vordering ter hoogte van
onverschuldigd	348c3	529c0
rechtsmiddelen	728c1
alles	=859c0 alles overziend	=859c1 alles overziende	=859c2 alles afwegende	=859c3 alles afwegend	=859c4 alles overwegende	=859c5 alles overwegend	=859c6 alles in aanmerking genomen	=859c7 alles in aanmerking nemend	=859c8 alles in aanmerking nemende	=1015u0 alles in aanmerking	=1447c3 alles in het werk stellen	=1447c4 alles in het werk gesteld	=1447c5 alles in het werk te stellen
verzuimt	1248c1
zorgverzekeraar	1591c0
@ouderdomspensioen	benefit
@kindgebondenbudget	benefit
@toekenningsbesluit	decision
@verduidelijken	tell
@bestemmingsplan	law
@uitvoeringsbesluit	law
@aanwijzingsbesluit	law
@inlichtingenplicht	condition
@gezondheidsklacht	illness
@aanmaningskosten	extra-cost

valse	0n8 verdachte|valse|nepmail|phishing|oplichters|fraudeurs
laatste	=28u0 uiterste|uiterlijke|uw|laatste datum	=45c0 uiterste|laatste dag|datum|inleverdatum|betaaldatum ... is <date>	46c0 ^ uiterste|laatste|uiterlijke dag|datum|betaaldatum|betaaldag|inleverdatum|reactiedatum	=101c0 eerste|tweede|derde|laatste termijn|deel|bedrag|aflossing	=218c1 uiterste|uiterlijke|laatste datum|betaaldag|dag	=252c23 laatste kans|gelegenheid	=252c30 laatste mogelijkheid|kans	=353c12 laatste herinnering	=354c3 laatste herinnering	853u7 laatste ... afschriften
inleiding	94c7 samenvatting|inleiding
ondertekenen	296c3 onderteken|ondertekent|ondertekenen
erfpachtcanon	655c0
geanonimiseerd	778c5
dienst	=1049u0 dienst inlichtingen	=1534c0 dienst toeslagen	=1538c1 dienst uitvoering onderwijs	=1582c0 dienst terugkeer en vertrek
ondergetekenden	1112c1
vervaardigd	1243c2
ouderenconsulent	1492c3
~verschuiven	33c7 wij ~ termijn|datum|inlevertermijn|betaaltermijn niet? ~any	36c4 wij ~ niet? ~any
~verschaffen	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
@stadskantoor	place
@hoofdkantoor	place
@advies	help
@ex-partner	family
@levenspartner	family
@zorgverzekeraar	third-party
@debiteurnummer	identity
@zonnepaneel	building
@glas	environment
@stikstof	environment
@houtkachel	environment
@klas	education
@klus	work
@subsidieperiode	business
@tevens	extra

wij	0c21 ^ wij|we zijn telefonisch niet bereikbaar	0c22 ^ wij|we zijn niet telefonisch bereikbaar	=2c6 wij|we regelen|overleggen|stemmen ... met	=14c25 wij zitten aan|op|in	50c0	=53c6 wij|we bellen|sturen|betalen|beslissen|nemen|laten|reageren|maken|behandelen|informeren	=54c8 wij|we|ik verzoeken|verzoek|vragen|vraag u	=72c0 wij|we bellen u	=72c3 wij|we vragen ... zelf op	=72c4 wij nemen contact met u op	=74c1 wij|we|ik hebben|heb|geven|zijn|wijzen|nodigen|nodig|vragen|willen|trekken|vorderen	=87n2 wij|we|ik vragen|vraag ... zelf op	92c5 ^ wij|we|ik wijzen|wijs ... ook|tevens|verder|nog op	92c6 ^ wij|we maken ... ook|tevens|verder|daarnaast	=97c3 wij|we verwachten niets van u|je	=210c11 wij|we ontvangen ... geld|bedrag	=231c5 wij|we|ik hebben|heb ... ontvangen	=231c15 wij|we hebben ... beoordeeld	=240c4 wij|we|ik willen|wil|kijken	=242u1 wij|we|ik verzoek	253u1 wij ... meer tijd nodig	253n8 wij ... verlengen	254c34 wij ... verkeerd	254c35 wij ... vergist	=255c24 wij|we herstellen|verbeteren|passen|corrigeren	=255c48 wij|we zetten	=256n12 wij|we betalen	=292c17 wij wijzen u	=294u9 wij|we betalen	=295u1 wij|we sturen u	=298u2 wij|we laten u weten	=317u0 wij|we herstellen	=317u3 wij stoppen	=322c10 wij ontvangen	324c10 ^ wij	=330c6 wij|we verwijten u|je	=339c12 wij|we|ik geven|geef u ... vergunning|ontheffing|toestemming|subsidie	=339c29 wij|we vergoeden|betalen ... kosten	=340c2 wij|we betalen mee	=340c3 wij|we betalen ... aan u	=344c29 wij|we maken|geven|vergoeden|verlenen geen	=347c19 wij|we krijgen nog <amount>	=355c1 wij|we hebben ... nodig	=355c16 wij|we missen ... gegevens|informatie	=355c21 wij|we|ik vragen|vraag u om	=355c22 wij|we controleren	=355c28 wij|we moeten|willen ... weten|horen	=355c34 wij|we weten niet	=357c1 ik|wij|we nodig|nodigen ... uit	=359c14 wij|we missen nog	=361c10 wij|we hebben ... ontvangen	=361c14 wij|we ontvingen|ontving	=367c20 wij|we blijven bij ons|het|onze	=367n0 wij|we beslissen ... binnen	=369c13 wij|we willen u|je informeren	=884c2 wij berichten u	=960c5 wij verzoeken u er rekening mee te houden	=1111u4 wij brengen graag onder uw aandacht	=1217u1 wij dit schrijven	=1247c2 wij verzoeken	=1275u0 wij wenden ons tot	=1389c7 wij bevestigen de goede ontvangst	=1397c2 wij hebben ... in goede orde ontvangen	=1400c0 wij wenden ons tot u	=1400c4 wij richten ons tot u	=1406c5 wij hebben het genoegen	=1407c4 wij betreuren het u te moeten	=1407c7 wij moeten u helaas mededelen	=1421c1 wij merken op dat	=1421c6 wij merken hierbij op dat	=1439c3 wij brengen ter algemene kennis	=1444c4 wij brengen graag onder uw aandacht	=1444c5 wij vestigen uw aandacht op	=1444c10 wij vragen uw aandacht voor	=1452c1 wij maken van de gelegenheid gebruik	=1452c2 wij maken van deze gelegenheid gebruik	=1452c5 wij maken graag van de gelegenheid gebruik
verwachten	=15c4 verwachten wij u	76c33	=235c7 verwachten|verwacht wij|we|ik u|je	=297c2 verwachten wij|we u	322c5 verwachten|verwacht ... van u	=357c5 verwachten wij|we u
uit	89c0 in|uit|op de? bijlage	=225c12 uit handen	=308c2 uit te leggen	=331c12 uit uw woning|huis	=814c2 uit huis geplaatst	=814c3 uit huis plaatsen	=814c4 uit huis te plaatsen	=1209c0 uit dien hoofde	=1209c1 uit dezen hoofde	=1210c0 uit eigener beweging	=1210c1 uit eigen beweging	=1215c2 uit te vaardigen	=1282u14 uit te zenden	=1376c0 uit hoofde van	=1377c0 uit kracht van	=1378c0 uit oogpunt van	=1378c2 uit een oogpunt van
aanpassing	104c0
houd	221c1 houden|houd|houdt ... in op|van|met	292c10 houd ... bij de hand	292c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
verschijnen	235c4	297c1
*ein	238c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
zondag	241c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
verschuiven	253c12 verzet|verzetten|verplaatsen|verschuiven ... afspraak|gesprek	253c55 verschuiven|opschuiven
bestuursorgaan	375c0
volmachten	401c1
bestaanskosten	455c3
geslachtsnamen	495c1
voorzieningenrechters	706c1
verschillen	=1221u3 verschillen van mening
verrichten	1237c0
verschaffen	1238c0
verschaften	1238c4
vervaardigden	1243c4
verzochten	1247c9
belastingdienst	1533c0
openbaar	=1553c0 openbaar ministerie
@boomkap	environment

acute	40c6 acuut|acute
uitgenodigd	76c21	357c3
geneeskundige	=87c10 medische|geneeskundige verklaring
mist	=359c15 mist nog
heffingsambtenaar	418c0
stuitingen	541c1
gebruikelijke	=618c0 gebruikelijke hulp	=618c1 gebruikelijke zorg
cliëntondersteuner	621c0	621u0 cliëntondersteuner ... gratis	621u2 cliëntondersteuner ... helpt	621u3 cliëntondersteuner ... met u	1489c0
spoedmachtiging	816c0
woonplaatsbeginsel	831c0
bewerkstelligde	892c2
wederom	1271c0
clientondersteuner	1489c2
wijkcoaches	1508c1
toeslagenservicepunten	1527c2
@thuiszorg	benefit health-care
@bedrag	money debt
@belasting	debt tax
@aflossing	debt instalment
@berisping	penalty
@inenting	meeting health-care
@gemeentehuis	place
@waarschuwingsbrief	remind
@indexering	calculate
@fout	mistake wrong
@oplossing	correct
@planning	carry-out
@geding	court
@woensdag	time
@middag	time
@kost	extra-cost cost
@post	post
@verhuisdoos	dwelling
@boot	vehicle
@studentenpas	education
@keuringsarts	health-care
@arbeidsplaats	work
@prima	positive
@frauduleus	wrong

loop	3c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	14c19 loop ... binnen	14c27 loop|loopt ... binnen	23c58 loop|loopt ... binnen	236c5 loop|loopt ... binnen	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
nr.	9c20
papieren	=22c6 papieren aanvragen|formulieren|stukken ... niet	=23c4 papieren formulier	=23c5 papieren versie	=23c37 papieren aanvraag|exemplaar|brief	=23n10 papieren aanvragen nemen wij niet	86c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
afgesloten	91c6 uitgezet|ontruimd|afgesloten|weggesleept|verslepen|verwijderd
praktisch	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
schriftelijke	285c0 schriftelijk|schriftelijke	=830c0 schriftelijke aanwijzing	=830c1 schriftelijke aanwijzingen	=830u0 schriftelijke aanwijzingen op	=830u1 schriftelijke aanwijzingen in
samenwerkingsverband	=555c0 samenwerkingsverband passend onderwijs	=555c2 samenwerkingsverband voor passend onderwijs	=555c3 samenwerkingsverband van scholen
peiljaren	570c1
seponeerde	602c3
kennisnemen	=1059c3 kennisnemen van
uiteenzetten	1211c0
noteer	=1434u6 noteer in dit kader
@verzoek	request
@rijverbod	penalty
@aangevuld	complete
@onroerend	own
@co-ouderschap	child
@gelijkheid	law
@oorzaak	reason
@slechthorend	illness
@verweduwd	life-event
@dakloosheid	hardship
@vakantiegeld	income
@retourenvelop	post
@toegekend	positive
@gehonoreerd	positive
@vervelend	negative
@resterend	late

ret*	23c7 retourenvelop*	70c4 retourenvelop*
uiterlijke	=28u0 uiterste|uiterlijke|uw|laatste datum	46c0 ^ uiterste|laatste|uiterlijke dag|datum|betaaldatum|betaaldag|inleverdatum|reactiedatum	=218c1 uiterste|uiterlijke|laatste datum|betaaldag|dag
adviseur	34c2
heb	=36c9 hebt|heeft|krijgt|heb u|je tot	=42c2 krijgt|hebt|heeft|heb u|je ... <number> dagen|werkdagen|weken|maanden	=231c4 hebben|heb wij|we|ik ... ontvangen	258c0 hebben|heb ... bekeken|gekeken|meegewogen|afgewogen|onderzocht ... situatie|omstandigheden	281c1 heb|hebben ... besloten	339c4 heb|hebben ... toegekend	339c26 hebt|heeft|heb ... recht op zorg|hulp|ondersteuning|vervoer|verlof	=355c0 hebben|heb wij|we|ik ... nodig	361c3 hebben|heb|heeft ... aanvraag|bezwaar|bezwaarschrift|melding|brief|verzoek|klacht ... ontvangen	=361c9 hebben|heb uw|je ... ontvangen	=361c13 hebben|heb uw|je ... binnen	=371u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over	=515u5 heb mij ... verrekend	=1023u1 heb ik in goede orde ontvangen	=1397c1 heb ik in goede orde ontvangen	1477u10 heb|hebt|heeft|hebben ... tijdig
<date>	45c2 <date> is de laatste|uiterste dag|datum	59c1 <date> om <time>	59c2 <date> van <time>	59c3 <date> <time>	82c18 <date> <time>	237c8 <date> <placeholder>	357c35 <date> om <time>	357c36 <date> om <number> uur	357c37 <date> tussen <time>
wachten	=47c0 wacht|wachten niet tot <date>
her*	94c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	101c8 aanmaning*|herinnering*	224c0 herinner*	354c1 herinnering*
cjib	220c13	1587c0
incassobureau	225c4 incassobureau|incassokosten|incassotraject|incassogemachtigde	331c6	1590c0
voorkom	226n2 vermijd|vermijden|voorkom|voorkomen|voorkomt	347n4 voorkomt|voorkom|voorkomen	348n3 voorkomt|voorkom|voorkomen
ander	=236u0 nieuwe|andere|ander afspraak|datum|tijd|tijdstip|dag|moment	=253c45 nieuw|nieuwe|ander tijdstip|moment|datum|afspraak
vorig	=319c4 vorig jaar
herroepen	367c11 herroepen ... besluit	367c23	718c0
ambtshalve	379c0
saneringskredieten	537c1
primaire	=559c1 primaire onderwijs	=702c1 primaire besluit	=702c2 primaire besluiten
rooilijn	745c0
alhier	857c0
continueert	913c1
convenieert	914c1
kosteloze	1061c1
bijtijds	1477c2
kredietbank	1580c0
@visumaanvraag	request
@asielaanvraag	request residence
@weigeren	refuse
@meegeven	give bring
@terugvragen	pay-back
@reageren	tell
@aangeven	tell
@verklaren	tell
@samenvatten	tell
@interviewen	ask
@ondervragen	ask
@doorlezen	know
@terugvinden	know
@tegenvallen	regret
@toegeven	agree
@annuleren	withdraw
@doorlopen	continue
@afgelopen	end
@vergeten	neglect
@vastlopen	mistake
@wegslepen	enforce
@voorlezen	help
@uitgeven	use
@echtgenoot	family
@huisgenoot	family
@uithuisplaatsing	child
@zwijgrecht	law
@overleden	life-event
@wateroverlast	harm
@stankoverlast	harm
@maandaflossing	instalment
@speeltuin	environment
@wegsleepregeling	vehicle
@lesgeven	education
@vwo	education
@doubleren	education
@verplegen	health-care
@zorgplan	health-care
@bijbaan	work
@rommelmarkt	business
@onvoldaan	late

toelichting	=17c34 uitleg|informatie|inlichtingen|toelichting geeft|geven|bij|van	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	230c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding	293c5
reactie	79c0 ^ besluit|beslissing|antwoord|uitslag|uitspraak|reactie binnen|uiterlijk|vóór|volgt	94c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	243c2 reactie|reageren|antwoord|bericht|uitslag	=260c4 reactie op dit|ons|het voornemen	=260c16 reactie geven	284c1 reageren|reageer|reageert|reactie	302c2 reactie ... voornemen
overdracht	165c0
terugvordering	180c0	527c0
overmaakt	210c5 overmaken|overgemaakt|overmaakt	294c3 overmaken|overmaakt|overgemaakt
persoonsgebonden	=212c1 persoonsgebonden budget	=605c0 persoonsgebonden budget	=605c1 persoonsgebonden budgetten
moeilijke	=257c18 moeilijke situatie	=257c34 moeilijke tijd|periode|omstandigheden
e-mailt	266c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid
overmacht	283c4 verschoonbaar|verschoonbare|overmacht
overwegen	363c3 overwegen ... te	363c6 overweegt|overwegen ... intrekken|opleggen|stoppen|beëindigen
derde-belanghebbende	374c0
opschort	395c1
duurzaam	=456c1 duurzaam gebruiksgoed	=459c0 duurzaam gescheiden
resterende	=461c1 resterende verdiencapaciteit	1160c5	=1160u0 resterende verdiencapaciteit
beleid	478u2 beleid ... herzien
toezicht	=593u2 toezicht en handhaving
eraan	=875u7 eraan voldoen	=875u8 eraan voldaan
creëerde	915c3
dezerzijds	935c0
opgemerkt	=938u8 opgemerkt dient te worden dat	=1421c7 opgemerkt dient te worden dat	=1421c9 opgemerkt wordt dat	=1421c11 opgemerkt moet worden dat	=1421c13 opgemerkt zij dat
~maken	80c3 wij ~ -deze|hierbij	83c2 ~ ~any niet?
~wijzigen	83c1 ~ ~any niet?	95c0 wij ~	95c1 ~
~kappen	83c3 ~ ~any niet?	337c0 u ~ +may	337c1 u ~ +can
@dossier	papers procedure
@weekbriefje	papers
@executie	enforce
@mentor	helper
@winter	time
@kanker	illness
@psychose	illness
@hinder	harm
@brochure	post
@constructie	building
@meester	education
@rooster	education
@snel	urgent
@daadwerkelijk	right

bellen	0c25 bellen|telefoneren|informeren|navraag ... heeft geen zin	=4c9 bellen|bel|belt u|je	10c7	17c14 bel|bellen|belt	=17c27 bellen|bel|mailen|mail naar	23c26 bel|belt|bellen ... afspraak|formulier|aanvragen|regelen|regeling|uitstel|doorgeven|verzetten|afzeggen|aanmelden	=52c0 belt|bellen u	=53c5 bellen wij|we	=72c1 bellen wij|we u	236c8 bel|belt|bellen|neem|neemt|contact ... afspraak	238c6 bel|belt|bellen ... u|je|jou	243c5 bellen|belt|contact	255c6	259c6	288c1 bel|belt|bellen|gebeld|telefoon|telefoneren	315c0 bel|belt|bellen
van	13c8 van <time> tot <time>	13c9 van <number> tot <number> uur	13c37 van <number> tot half	=14c30 van harte welkom	=29c25 van|vanaf de datum boven|bovenaan|op deze brief	217u0 van <date> tot	=233u0 van de wet	=289c0 van plan|voornemens ... toekennen|verlenen	=289c0 van plan|voornemens ... toe te kennen	=289c0 van plan|voornemens ... te verlenen	=289c0 van plan|voornemens ... te geven	=289c0 van plan|voornemens ... goed te keuren	=347c16 van u|je teruggevorderd	=350n0 van plan	=355c20 van u nodig	=363c0 van plan	=378c0 van rechtswege	1168c8 van ... sprake is	=1219c0 van dien aard	=1220c0 van kracht zijn	=1220c3 van kracht is	=1220c6 van kracht was	=1220c7 van kracht waren	=1220c10 van kracht blijft	=1220c11 van kracht blijven	=1220c12 van kracht worden	=1220c13 van kracht wordt	=1220u0 van kracht geweest	=1220u1 van kracht geworden	=1220u2 van kracht gebleven	=1220u3 van kracht ... geworden	=1220u4 van kracht ... gebleven	=1220u5 van kracht ... geweest	=1221c0 van mening zijn	=1221c7 van mening bent	=1221c8 van mening is	=1221c9 van mening was	=1221c10 van mening waren	=1221c15 van oordeel zijn	=1221c22 van oordeel bent	=1221c23 van oordeel is	=1221c24 van oordeel was	=1221u0 van mening veranderd	=1221u1 van mening verschillen	=1221u4 van mening gewijzigd	=1221u5 van mening geweest	=1221u6 van mening gebleven	=1221u7 van mening ... veranderd	=1221u8 van mening ... geweest	=1221u9 van mening ... verschillen	=1222c0 van toepassing zijn	=1222c2 van toepassing is	=1222c5 van toepassing was	=1222c6 van toepassing waren	=1222c7 van toepassing blijft	=1222c10 van toepassing verklaard	=1222c11 van toepassing zijnde	=1285u3 van toepassing zijnde	=1288u4 van zorg dragen	=1289u3 van de zorg voor	=1289u4 van zorg voor	=1379c0 van de zijde van	=1379c1 van de kant van	=1379c2 van zijde van	=1416c0 van dienst te zijn geweest	=1416c1 van dienst te hebben kunnen zijn	=1416c2 van dienst geweest te zijn	=1445c0 van onze kant willen wij	=1445c2 van onze zijde willen wij
digid	20c0	21c0	22c1 digitaal|online|digid|website ... uitsluitend|alleen	266c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid	272c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn
antwoordenveloppe	23c56
kennis	25c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen	=1059c0 kennis nemen van	=1059c1 kennis genomen van	=1059c4 kennis te nemen van	=1059c5 kennis neemt van	=1059c6 kennis genomen
tweede	=67c4 eerste|tweede|derde|vierde lid	=101c0 eerste|tweede|derde|laatste termijn|deel|bedrag|aflossing	=252c13 tweede kans	=256n7 tweede regeling	=353c24 tweede verzoek
begin	=82c12 in|eind|begin|half|medio|rond januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	217c7 eind|begin|half|medio januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgende|deze	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
voldoening	121c1	210c4 voldoen|voldoet|voldaan|voldoening	=1250c0 voldoening van	=1250u0 voldoening van het werk	=1250u1 voldoening van uw werk	=1250u2 voldoening van werk	=1250u3 voldoening van werken	=1250u4 voldoening van vrijwilligerswerk
bankrekening	219c2 *rekeningnummer|iban|rekening|bankrekening <placeholder>
loonvordering	225c8 loonvordering|overheidsvordering
vergoeding	226c5 vergoeding ... aanmaning	228c1	273n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt	=339c7 subsidie|toelage|vergoeding is toegekend	=874c7 vergoeding ad	=1351c6 vergoeding ter hoogte van
verdieping	238c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein
arbeidsdeskundige	467c0
uittreksel	492c0
mentorschappen	500c1
opeisbare	545c1
niet-ontvankelijkheidsverklaring	696c2
geacht	=974c0 geacht te	=974c4 geacht wordt	=974c5 geacht worden
zulks	1290c0
omwille	=1337c0 omwille van	=1337u0 omwille van de duidelijkheid	=1337u1 omwille van de volledigheid	=1419c3 omwille van de duidelijkheid	=1419c4 omwille van de volledigheid
zorgkantoor	1579c0
@ondertoezichtstelling	child
@apv	law
@medewerkingsplicht	condition
@inburgeringsplicht	condition
@vervolgingskosten	extra-cost
@betekeningskosten	extra-cost
@inrichtingskosten	cost
@keuzemenu	phone
@inburgeringstraject	residence
@zzp	business

cursus	235c3 huisbezoek|rondleiding|workshop|training|cursus|evenement|ceremonie|dag
beperkte	=509c1 beperkte gemeenschap van goederen
voor-	=561c1 voor- en vroegschoolse educatie
onderverhuren	649c0
onttrekkingsvergunning	659c0
onderbestedingen	807c1
beschik	=889c2 beschik over
geëffectueerd	957c3
nopen	1104c0
ophelderingen	1134c1
staven	1169c0
~bijschrijven	31c1 wij ~ niet? -moeten|dienen ~any	80c4 wij ~ -hierbij	336c2 wij ~ u|rekening <amount>|@benefit -veel	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~financieren	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
@energiecompensatie	benefit
@polis	papers health-care
@postkantoor	place
@deurwaarder	enforce
@zorgkantoor	authority
@teammanager	authority
@casemanager	authority
@leverancier	third-party
@avg	law
@sterfgeval	life-event
@restafval	environment
@zwerfafval	environment
@toelaatbaar	positive

nr	9c19
zet	23c65 zet ... op papier	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	292c11 zet ... op	292c21 ^ zet ... in|op|bij|erbij|neer	1211c6 zet ... uiteen	=1211c8 zet uiteen	=1434u4 zet in dit kader
zodra	48c5	81c8	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	=279c1 als|zodra|nadat|wanneer wij|we|het|er|u ... besluit|beslissing|beslist|besloten|beslissen|besluiten	=920u1 zodra daartoe gelegenheid	=920u2 zodra wij daartoe	=1480c0 zodra mogelijk	=1480c1 zodra het mogelijk is	=1480c2 zodra dit mogelijk is	=1480c3 zodra dat mogelijk is	=1480c4 zodra daartoe gelegenheid	=1480c5 zodra wij daartoe	=1480c6 zodra de mogelijkheid zich voordoet
aanwending	127c0
workshop	235c3 huisbezoek|rondleiding|workshop|training|cursus|evenement|ceremonie|dag
aflost	256c26 aflost|aflossen ... keer|maand
bestuursorganen	375c1
verzuimboeten	440c2
loonwaarden	465c2
vergunningplichtig	736c0
betrouwbaarheidsniveaus	783c1
liquiditeitsbegroting	806c2
verrichtten	1237c3
bureau	=1592c0 bureau krediet registratie
@voorbij	end
@geweld	violate
@bewind	helper
@gewond	illness
@weduwschap	life-event

bereikbaar	13c19 bereikbaar ... *dag
betaal	46c3 ^ betaal|stuur|lever voor|vóór|uiterlijk	76c16	=218c2 betalen|betaal|voldoen uiterlijk|vóór|voor	220c12 betaal|betaalt|betalen ... online|mijn|digid|portaal|website|app	256c3 betaal|betaalt|betalen|betaling ... in gedeelten|gedeeltes|delen|stukken|termijnen|stapjes	256c8 betaalt|betalen|betaal ... elke|per maand|week	267c3 griffierecht|betaling|betalen|betaal|geld|bedrag	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	294c1 betaal|betaalt|betalen|betaald	347c4 betaal ... terug	347c9 betaalt|betaal ... aan ons terug	350c8 betaal ... boete
rekening	=47c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>	94c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	211c3 factuur|facturen|nota|nota's|rekening|rekeningen	219c1 *rekeningnummer|iban|rekening ... <code>	219c2 *rekeningnummer|iban|rekening|bankrekening <placeholder>	219c4 rekening <number>	257c4 rekening ... met uw situatie|omstandigheden	=258c9 rekening gehouden met uw	259c12	353c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open	353c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan	=875c23 rekening voldoen	=875c24 rekening te voldoen	875c25 rekening ... voldaan	=875c26 rekening voldaan	=937u47 rekening mee te houden	=937u48 rekening mee te worden	=937u49 rekening mee gehouden te	=960c2 rekening mee te worden gehouden	=980u0 rekening gehouden	=1254u4 rekening neem	=1254u5 rekening neemt	=1254u6 rekening nemen	=1254u7 rekening genomen	=1254u8 rekening te nemen	=1254u9 rekening hebben genomen	=1254u10 rekening heeft genomen
appje	255c41 belletje|telefoontje|seintje|appje|mailtje
verbeter	255c51 aanpassen|verbeter|verbeteren|wijzigen
bovengenoemde	334c7 bovengenoemd|bovengenoemde|bovenvermeld|bovenvermelde|bovenbedoeld|bovenbedoelde	906c1
bovenvermelde	334c7 bovengenoemd|bovengenoemde|bovenvermeld|bovenvermelde|bovenbedoeld|bovenbedoelde	906c3
bovenbedoelde	334c7 bovengenoemd|bovengenoemde|bovenvermeld|bovenvermelde|bovenbedoeld|bovenbedoelde
naheffingsaanslag	350c9	352c4	414c0
strafbeschikking	350c24	582c0
onttrekkingsvergunningen	659c1
onbewoonbaarverklaringen	660c1
cumulaties	799c1
geverifieerde	1231c6
@melding	report
@inzending	report
@erkenning	permit life-event
@bon	papers
@training	meeting
@bevinding	check
@einddatum	end time-limit
@matiging	lower
@tegenslag	mistake hardship
@schending	violate
@sluiting	enforce
@bruidegom	family
@jeugdteam	child
@wet	law
@verdrag	law
@inkomensgrens	condition
@peildatum	time
@dreiging	harm
@uitrit	building
@leiding	building
@sloot	environment
@kruising	vehicle
@sport	business
@ongunstig	negative
@hoognodig	urgent

sofinummer	7c5
uploaden	20c7	21c5	286c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	295c5 upload|uploaden|uploadt
welk	=256c27 welk bedrag ... missen
opzet	330c13
desaangaande	925c0
impliceerde	1013c2
resterend	1160c4
@ziekengeld	benefit
@kredietschuld	debt
@keuze	choice
@pauze	wait
@uitgesteld	wait
@cak	authority
@inzage	law
@werkloosheid	hardship work
@dak	building
@vak	education
@buitenland	residence
@toereikend	positive
@bijgevoegd	whole
@misleidend	wrong

vorderingsnummer	6c17
afzender	16c3
cal*	40c10 calamiteit*
gevolg	94c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	=994c0 gevolg geven aan	=994c1 gevolg gegeven aan	=994c2 gevolg te geven aan	=994c3 gevolg geeft aan	=994c4 gevolg kunnen geven aan	=994c5 gevolg gegeven	=994c6 gevolg te geven	=994c9 gevolg gevend aan	=994c10 gevolg is gegeven	=1405c4 gevolg gevend aan uw verzoek
klaar	243c6 duurt|duren|doen|beslistermijn|behandeltermijn|klaar|termijn
krediethypotheek	475c0
draagkrachtmetingen	569c1
gedoog	596c1
verwerkers	761c1
cofinanciering	792c0
forfaitaire	804c1
hanteren	998c0
premature	1149c1	=1149u1 premature baby	=1149u3 premature geboorte
metalen	=1169u1 metalen staven
waaromtrent	1270c0
omgaand	1471c3
leerplichtambtenaar	1586c0
@inwilligen	grant
@bewilligen	grant
@stilleggen	stop enforce
@overleggen	send contact
@doorgeven	send tell
@voorleggen	send
@bijsluiten	send complete
@uitsluiten	forbid
@aankloppen	contact
@weergeven	check
@weerleggen	object-to
@appelleren	object-to
@afgelasten	withdraw
@verkleinen	lower
@uitblijven	wait
@stilliggen	wait
@voortvloeien	happen
@resulteren	happen
@wegblijven	neglect
@ontberen	lack
@vastleggen	register
@inbeslagneming	enforce
@proberen	succeed
@begeleiden	help
@neerleggen	bring
@vrijgeven	publish
@buurtgenoot	third-party
@overlijden	life-event
@betaaldienst	payment
@downloaden	digital
@aanklikken	digital
@verblijven	move
@schilderen	building
@herplanten	environment
@beregenen	environment
@freelancen	work
@bijklussen	work
@verboden	negative

app	=5c1 bel|app|mail|bereikt|bereik mij|me	20c20
gerekend	=60c9 gerekend vanaf
ontbreken	86c2 missen|ontbreken|nodig	330u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen	359c5 ontbreken ... gegevens|stukken|documenten|bijlagen	359c34 ontbreekt|ontbreken ... bij uw|de aanvraag
hiervoor	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	=334c3 eerder|reeds|hiervoor|hiervóór genoemde|vermelde	=334c4 hierboven|boven|hiervoor|hiervóór genoemd|genoemde|vermeld|vermelde|omschreven|beschreven	=350c27 hiervoor|daarvoor krijgt|moet|betaalt u|je
constateerde	232c11 geconstateerd|vastgesteld|gecontroleerd|constateerde|aangetroffen	357n4	912c3
hoger	=247n2 hoger beroep loopt	=885c2 hoger beroep aantekenen	=885c4 hoger beroep aan te tekenen	=885c8 hoger beroep aantekent
correctie	255c46 corrigeren|correctie	255c54
mondelinge	288c0 mondeling|mondelinge|gesprek|*gesprek|telefonisch|hoorzitting|zitting|hoormoment
hiervóór	=334c3 eerder|reeds|hiervoor|hiervóór genoemde|vermelde	=334c4 hierboven|boven|hiervoor|hiervóór genoemd|genoemde|vermeld|vermelde|omschreven|beschreven
minnelijke	538c1
zekerheidstellingen	599c1
erfpacht	654c0
zelfbewoningsplicht	656c0
niet-ontvankelijke	695c1
reclamante	714c2
vaststellingsbeschikkingen	786c3
completeerde	909c2
beleefd	=943u1 beleefd doch dringend	=1246u1 beleefd verzocht	=1247u9 beleefd te verzoeken	=1438c2 beleefd doch dringend	=1438c15 beleefd verzoeken	=1438c16 beleefd te verzoeken
treden	1018c4 treden ... in contact	=1018c7 treden in contact	=1029c5 treden in overleg met	1029c8 treden ... in overleg	=1029c10 treden in overleg
welzijnswerk	1507c2
~gaan	79c7 wij ~ slag	80c10 ~ @request|zaak|dossier|onderzoek|aangifte|werk|werkzaamheid	80c11 ~ justitie|commissie|college|officier|rechter|raad|gemeenteraad	335c6 wij ~ akkoord	342c11 wij ~ akkoord niet
~invullen	90c3 wij ~ zelf|voor
~stoppen	95c0 wij ~	95c1 ~
~zakken	342c21 ~
@indicatie	benefit health-care
@geboorteakte	permit papers
@antwoordstrook	papers fill-in
@blunder	mistake
@ouder	family
@vader	family
@minderjarige	child
@zwanger	illness
@printer	digital
@scanner	digital
@postnl	post
@bouwhoogte	building
@vlonder	building
@huisdier	environment
@duiker	environment
@medicatie	health-care
@sponsor	business
@nader	extra

tijdelijk	0n5
vraagt	=17c13 vraagt u naar	23c36 vraag|vraagt|vragen ... formulier ... aan	25c28 vraag|vraagt ... iemand	=231c6 vroeg|vraagt|vraagde u	253c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	307c0 vraag|vraagt ... aan	=309c0 vraag|vraagt ons|om|de|het
voorkomt	226n2 vermijd|vermijden|voorkom|voorkomen|voorkomt	347n4 voorkomt|voorkom|voorkomen	348n3 voorkomt|voorkom|voorkomen
onjuiste	254c8 onjuist|onjuiste|onjuistheden
pseudonimiseer	777c1
beogen	883c0
bewilligt	893c1
uwerzijds	1218c0
@vervallenverklaren	stop
@vreemdelingenbesluit	law
@samenlevingscontract	life-event
@bijstandsinkomen	income

d.w.z.	38c8
gelieve	54c5	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=960c6 gelieve er rekening mee te houden	982c0
dienen	=54c13 dienen te	=77c1 dienen te worden	77c2 dient|dienen ... te worden	77c6 dient|dienen ... te zijn	263c0 moet|moeten|dient|dienen	937c1 dienen ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	=937u1 dienen te	=937u11 dienen als bewijs	=937u12 dienen als basis	=937u14 dienen ter	=937u16 dienen tot	=937u18 dienen ertoe	=937u38 dienen om	937u43 dienen ... te laat	937u46 dienen ... in dan	=938c1 dienen te	=938u1 dienen te allen	=938u4 dienen te zijner
naast	92c1 ^ naast dit
latere	=253c54 latere datum	=279c2 definitieve|uiteindelijke|volgende|nieuwe|latere besluit|beslissing|beschikking
rechtsopvolger	410c0
lagere	=787c2 lagere vaststelling	=787c3 lagere vaststellingen
nihilstelling	788c2
subsidieplafonds	790c1
geringe	988c1
laatstelijk	1063c0
geparticipeerd	1144c4
vergde	1228c2
naargelang	=1292c3 naargelang van	1292c4
svb	1537c0
~voorschieten	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
@leges	debt cost
@balans	papers
@inloopspreekuur	meeting place
@oproepbrief	invite
@steekproef	check
@aanvraagster	reader-role
@bezwaarmaker	reader-role
@arbeidsdeskundige	authority
@hartaanval	illness
@helaas	negative
@negatief	negative

ziet	0c8 zien|ziet ... af te zien van telefonisch|telefonische	254c10 ziet|zie|vindt ... fout	=254c25 ziet u|je iets	1179c5 ziet ... tegemoet	=1179c10 ziet tegemoet
om	1c2 om ... te	237c9 tijd|tijdstip|aanvang|om <placeholder>	240c1 om ... te	=253c2 om uitstel	340n9 om ... te kunnen	=355n3 om te betalen	=476c3 om niet verstrekt	=476c4 om niet verleend	=476c5 om niet toegekend	=1177u0 om te weten	1177u1 om ... te weten	=1233u19 om niet verleend	=1241u0 om niet verstrekt	=1336c0 om reden van	=1336c1 om redenen van	=1336c2 om reden dat	=1336c3 om de reden dat
deur	=3c10 deur open
digitale	=4c5 digitale bijeenkomst	=14u1 digitale loket	266c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid
namelijk	38c9	229c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	229c16 namelijk|immers
aanleiding	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	230c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding	240c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband
meld	255c8	259c11	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	298c0 meld|meldt|melden|doorgeven|doorgegeven	307c7 meld ... aan	311c0 meld|meldt ... aan
briefadressen	485c1
aftoppingsgrens	646c0
vergunningsplichtig	736c2
authenticaties	779c1
wend	=1275c6 wend u tot	1275c10 wend ... tot	=1275u1 wend mij tot	=1275u3 wend ik mij tot	=1400c3 wend ik mij tot u
dezer	=1460c2 dezer dagen
@anw	benefit
@ouderschap	child
@waterschap	authority
@damwand	building
@strand	environment

kenmerk	6c0	=8c5 kenmerk|betalingskenmerk|dossiernummer|klantnummer is uw|het|je bsn|burgerservicenummer
belanghebbende	51c6	55c0 belanghebbende|belanghebbenden ... kan|kunnen	373c0
wijzigt	76c39	369c6 wijzigt ... per|vanaf
saneringskrediet	537c0
verwerker	761c0	=761u0 verwerker van afval	=761u2 verwerker van grondstoffen
zaak	=937u31 zaak dient op	=937u32 zaak dient bij	=937u33 zaak dient om
vermoedelijke	1235c1
bezwaarcommissie	1569c4
@rest	money
@restant	money
@cent	money
@lijst	papers
@rijtest	meeting
@vestiging	place move
@laten	tell
@weten	know
@contact	contact
@loten	choice
@meten	calculate
@protest	object-to
@gestopt	end
@wijziging	change
@doen	carry-out
@zoon	family
@toelatingseis	condition
@verzenddatum	time
@feit	circumstance
@scheiding	life-event
@geldzorg	hardship
@spreiding	instalment
@contant	payment
@loon	income
@inkomensverlies	income
@ontvangstbewijs	post
@mest	environment
@omleiding	vehicle
@opleiding	education
@thuisonderwijs	education
@diëtist	health-care
@mondzorg	health-care
@wondzorg	health-care
@vereniging	business
@prompt	urgent
@levenslang	definite

en	=38c11 en wel	78c13 ^ en dan|daarna|nu	93c0 ^ en verder	93c0 ^ en ook	=290c1 en betaal|stuur|bel|vul|lever|meld|geef|neem|maak|vraag|upload|onderteken	=951u1 en het een en ander
zie*	94c0 bezwaar*|beroep*|zienswijze*|rechtsmiddel*|klacht*|verweer|bedenking*|rechtbank
route	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
omzetting	152c0
spoedprocedure	251c2
aanslagbiljet	412c0
meegedeeld	1066c12
refererend	=1156c4 refererend aan	=1156c7 refererend naar	=1396c9 refererend aan uw	=1396c10 refererend aan ons	=1396c11 refererend aan onze
resumerend	1163c0
liep	=1188u2 liep teneinde
uitvaardigt	1215c3
hoogheemraadschap	1565c2
@akte	permit
@kopie	papers
@plattegrond	papers
@gesprek	meeting
@dank	thank
@gelegenheid	choice
@foutje	mistake
@zorgboerderij	third-party
@zaak	procedure
@ziektebeeld	illness
@parkeergeld	cost
@bank	payment
@park	environment
@studie	education
@taak	work
@bedrijfspand	business
@goedgekeurd	positive
@spoedeisend	urgent
@vrijgesteld	free
@vastgesteld	definite
@vaak	repeated

gemeentehuis	3c4 raadhuis|stadhuis|gemeentehuis|stadskantoor|milieustraat|wijkhuis|buurthuis	14c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
zonder	=23c30 zonder internet	=23c57 zonder postzegel	=62c12 zonder tijdige	=62c16 zonder reactie	212u0 geen|zonder ... vergoeding|bijdrage|subsidie	=223u1 tegen|voor|zonder aanmaning	=226n1 zonder kosten	232c8 zonder ... vergunning|ontheffing|kaartje|toestemming|vervoerbewijs|rijbewijs|ticket	=236c6 zonder afspraak	330u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen	=350n4 zonder boete	=449u0 zonder tegenprestatie	1177u11 zonder ... te weten	=1287c0 zonder nadere aankondiging	=1287c1 zonder nader bericht	=1301c2 zonder tussenkomst van	=1473c2 zonder dralen	=1481c0 zonder uitstel	=1481c1 zonder verwijl	=1481c2 zonder nader uitstel	=1481c3 zonder verder uitstel	=1481c4 zonder enig uitstel	=1481u0 zonder uitstel van betaling	=1481u1 zonder uitstel te	=1481u2 zonder uitstel aan
gedeeltes	101c5 delen|gedeelten|gedeeltes
bevestig	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	361c0 bevestig|bevestigen ... ontvangst|ontvangen	=1389c8 bevestig ik de goede ontvangst
verzweeg	329c5
mandaten	377c1
invorderingsambtenaren	419c1
inburgeringsplichtigen	679c2
attendeer	873c2
continueren	913c0
conveniëren	914c0
voorhands	1264c1
sociaalraadslieden	1485c5
gemeentes	1561c2
@vervolgaanvraag	request
@offerteaanvraag	request
@voedselpakket	benefit
@teruggeven	give pay-back
@terughalen	pay-back
@terugnemen	pay-back
@terugeisen	pay-back collect
@verhelderen	tell
@consulteren	ask
@teruglezen	know
@rappelleren	remind
@verwelkomen	thank
@vergelijken	check
@terugkomen	withdraw
@wildplassen	violate
@spijbelen	violate
@klaarleggen	bring
@klaarliggen	bring
@openbaren	publish
@raadslieden	helper
@pleeggezin	child
@bureau	authority
@rechtvaardiging	reason
@doorklikken	digital
@installeren	digital
@immigreren	move
@remigreren	move
@terugkeren	move
@schoolplein	education

debiteurennummer	6c14
dag	=13c16 dag en nacht	=60c21 dag na verzending	235c3 huisbezoek|rondleiding|workshop|training|cursus|evenement|ceremonie|dag	=236c11 tijd|tijdstip|moment|datum|dag te kiezen|prikken|plannen|bepalen|vinden	=236c12 tijd|tijdstip|moment|datum|dag af te spreken	253c30 datum|tijd|tijdstip|dag ... niet uit|past|schikt|gelegen	329u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd	332c0 ^ geachte|beste|dag|hallo heer|heren|mevrouw|meneer|dames|dhr|mevr|mw	332c1 ^ geachte|beste|dag|hallo heer|heren|meneer|dhr of|en|en/of? mevrouw|dames|mevr|mw	332c1 ^ geachte|beste|dag|hallo heer|heren|meneer|dhr dan wel mevrouw|dames|mevr|mw	332c2 ^ geachte|beste|dag|hallo mevrouw|dames|mevr|mw of|en|en/of? heer|heren|meneer|dhr	332c2 ^ geachte|beste|dag|hallo mevrouw|dames|mevr|mw dan wel heer|heren|meneer|dhr	332c3 ^ geachte|beste|dag|hallo belastingplichtige|belastingschuldige|belanghebbende|debiteur|schuldenaar|aanvrager|aanvraagster|verzoeker|vergunninghouder|overtreder|betrokkene|bezwaarmaker	332c4 ^ geachte|beste|dag|hallo cliënt|klant|relatie|lezer|inwoner|burger|bewoner|bewoners|ouder|ouders|verzorger|verzorgers|huurder|eigenaar|kentekenhouder|uitkeringsgerechtigde|student|leerling|patiënt|verzekerde|ondernemer	332c5 ^ geachte|beste|dag|hallo ouder|ouders s? of|en|en/of? verzorger|verzorgers
overmaken	94c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	210c5 overmaken|overgemaakt|overmaakt	294c3 overmaken|overmaakt|overgemaakt
voldeed	=229c6 voldoet|voldoen|voldeed niet
overtraden	232c1 overtrad|overtraden
gefraudeerd	330c18
voornoemd	334c6 voornoemd|voornoemde|voormeld|voormelde|voorgenoemd|voorgenoemde|voorgaand|voorgaande	=1217c10 voornoemd schrijven	1263c2
wel	=347c23 wel moet ... terug
rechterlijke	=400u4 rechterlijke machtiging	=636c0 rechterlijke machtiging	=636c1 rechterlijke machtigingen
rechtmatige	404c1	=667c2 rechtmatige verblijf
urgentieverklaringen	640c1
egalisatiereserves	793c1
netwerkpleegouder	829c2
ofschoon	1107c0
onverhoopt	1123c0
~besluiten	31c0 wij ~ niet? ~any	80c1 wij ~ -hierbij|dit	83c0 ~ ~any niet?	335c3 wij ~ toekennen|verlenen	342c17 wij ~ negatief
~staan	31c6 ~ rekening uw|je niet? -onze|ons ~any	37c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	79c6 ~ besluit|beslissing|brief|antwoord mat|bus|brievenbus	80c9 ~ geld|bedrag|uitkering rekening	336c5 ~ rekening <amount>|@benefit|geld
~doorzenden	80c2 wij ~ -deze|dit|hierbij|bijgaand|navolgend|volgt
~stopzetten	83c1 ~ ~any niet?	95c0 wij ~
~vergunnen	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	342c3 wij ~ niet @request|@benefit|@permit|u
~gebruiken	337c0 u ~ +may
@bestuursboete	penalty
@verkeersboete	penalty
@aantal	calculate
@uitstel	wait
@herstel	correct
@onmisbaar	require
@openbaar	publish
@gemachtigde	helper
@gerechtigde	reader-role
@aannemer	third-party
@raadsheer	court
@tijdsduur	time
@toestel	phone
@steiger	building
@kanaal	environment
@parkeergarage	vehicle
@tunnel	vehicle
@asiel	residence
@winkel	business
@meestal	repeated

over	1c0	=1u0 voor|over vragen|informatie|inlichtingen|contact|overleg|toelichting	=1u1 voor|over meer|verdere|nadere informatie|vragen	=1u2 voor|over een|uw|al vraag|vragen	=18c5 over de uitslag|inhoud kan niet worden gecorrespondeerd	82c5 over <number> dag|dagen|week|weken|maand|maanden	=82c6 over een|enkele dag|dagen|week|weken|maand|maanden	=210c5 over te maken	240c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband	256c33 over <number> maanden verdelen|verdeeld|spreiden	=257c21 over uw|je|jouw situatie|omstandigheden	=294c3 over te maken	=295c3 over te leggen	=320c7 over de periode	889c8 over ... beschikken	889c9 over ... beschikt	889c10 over ... te beschikken	889u2 over ... weken beschikt	889u3 over ... beschikt op	889u4 over ... beschikken op	=951u2 over een en ander weer	=1136c0 over te leggen	=1139c2 over te gaan tot	=1460c5 over enkele dagen	=1460c7 over enkele weken	=1470c0 over enige tijd	=1470c1 over enige weken	=1470c2 over enige maanden	=1470c4 over een tijdje	=1470c5 over een poosje
*dag	13c25 *dag en *dag	235c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg
bet*	94c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	94c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	210c0 betaal*	210c1 betaling*	256c0 betalingsregeling*
verstrekking	128c2
vaststelling	191c0
voortzetting	206c0
*rag	211c1 *bedrag
*lag	211c4 *aanslag|*aanslagen	212c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening	225c3 beslag|beslagleggen|loonbeslag|*beslag
*aag	242c0 aanvraag|aanvraagt|aanvragen|aangevraagd|*aanvraag
download	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg
gewaarmerkt	491c0
nalatenschap	502c0
legden	=517c8 legden beslag
behelzen	876c0
geschiedt	990c1
indertijd	1038c0
luiden	=1064c1 luiden als volgt
poog	1147c2
verzuimen	1248c0
@hulp	benefit help
@regiotaxi	benefit
@inburgeringsexamen	meeting
@vaststellingsbesluit	decision
@incassobureau	enforce
@ex-man	family
@invorderingskosten	extra-cost
@herinneringskosten	extra-cost
@app	digital

*erk	9c17 *kenmerk	238c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
daarnaast	68c3 ^ daarnaast	92c0 ^ daarnaast|verder|voorts|tevens|bovendien|overigens	93c0 ^ ook|verder|daarnaast|tevens|bovendien|overigens
invordering	141c0	225c5 invordering|invorderen|ingevorderd|invorderingskosten|invorderingsmaatregel*	510c0	=510u0 invordering van het rijbewijs	=510u1 invordering van uw rijbewijs
nasturen	252c32	267c1 aanvullen|aanvulling|aanvullende|nasturen
geldige	=283c2 goede|geldige|bijzondere|bijzonder|dringende reden|redenen|omstandigheden
lesuur	329u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd
hem	=891u9 hem betreffende
dienden	937c3 dienden ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	=937u3 dienden te	=937u41 dienden om	=938c4 dienden te
inkomen	1048c4 inkomen ... genoten	=1048c8 inkomen genieten	=1048c9 inkomen geniet
nalaat	=1090c4 nalaat te	=1090c5 nalaat om
noopten	1104c3
stalen	=1169u3 stalen staven
landelijk	=1588c1 landelijk bureau inning onderhoudsbijdragen
~kwijtschelden	336c3 wij ~ u @benefit|@permit|<amount> -veel	338c2 wij ~ @debt|@penalty	342c4 wij ~ u @benefit|@permit niet
@iva	benefit
@loonkostensubsidie	benefit
@zaakwaarnemer	helper
@taaleis	condition
@wegens	reason
@dakloos	hardship
@verlies	harm
@uurtarief	cost
@dagtarief	cost
@vuilnis	environment
@taalles	education
@ontoelaatbaar	negative

zitten	=3c9 werkt|zit|zitten op|aan|in	359c25 zit|zitten ... niet bij
zijn	=17c35 haar|zijn|mijn doorkiesnummer|telefoonnummer|nummer|directe	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	54c3 bent|is|zijn u|je? verplicht	=54c17 zijn wij genoodzaakt u	=257n5 zijn ons niet bekend	=344c27 is|wordt|zijn geweigerd	=361c16 is|zijn bij ons? binnen	=980c5 zijn gehouden om te	=1071c1 zijn de mening toegedaan	=1178c2 zijn te wijten aan	=1220c2 zijn van kracht	=1221c1 zijn van mening	=1221c12 zijn wij van mening	1221c14 zijn ... van mening	=1221c16 zijn van oordeel	1221c26 zijn ... van oordeel	=1222c3 zijn van toepassing	=1226c2 zijn vereist	=1244c2 zijn vervat in	=1280c3 zijn woonachtig	=1423c8 zijn erop attent gemaakt	=1432c0 zijn zo vrij	=1432c1 zijn wij zo vrij
verplichtingen	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	=1273c4 verplichtingen welke
had	232c13 had|mag|mocht|moest ... niet|moeten	244n6 hebt|heeft|had ... bezwaar gemaakt	320c9 had|hadden	=328c2 had|hadt u|je|jij ... moeten|kunnen|horen weten|begrijpen|beseffen|bedenken	348c7 had ... geen recht	=361n8 had u	=371u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
zetten	255c42 zetten ... recht|om	1211c5 zetten ... uiteen	=1211c7 zetten uiteen
afbetaalt	256c34 afbetaalt|afbetalen
bestemmingsplan	275c4 zienswijze|zienswijzen|bestemmingsplan|omgevingsplan|projectbesluit	733c0
schortte	395c9 schortte ... op
berekeningsjaren	427c1
profilering	774c0	=774u0 profilering van de school	=774u1 profilering van de gemeente	=774u2 profilering van het gebied
egalisatiereserve	793c0
separate	1166c1
attent	=1423c7 attent op het feit
waterschap	1565c0
@antwoord	papers
@mentorschap	helper
@onkruid	environment
@gegrond	positive

correspondentienummer	6c21
mailt	20c25	99c1 mail|mailt|mailen|e-mail|e-mailen ... naar <email>	255c21	286c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden
horen	=52c6 krijgen|ontvangen|horen u	235c8 horen|hoorgesprek|kennismak*	=255c43 horen wij|we ... graag	259c26	267c4 hoorzitting|hoorgesprek|horen|gehoord|gesprek|aanmelden	=1177u5 horen te weten
wat	=54u2 wat moet u	=54u4 wat vragen wij	=55u3 wat kunt u	=73c0 wat gebeurt er nu|daarna|verder	=75c4 wat is het besluit	=75c5 wat hebben wij besloten	=78c0 wat gebeurt er nu|daarna|verder|hierna|vervolgens	=78c1 wat gebeurt er ... met uw|je|jouw	=78c2 wat doen wij|we nu|daarna|verder|met	=78c3 wat gaan wij|we nu|daarna|verder? doen	=78c4 wat gaan|doen wij|we met	=78c5 wat wij|we nu|verder gaan? doen	94c6 ^ wat|hoe|waar|wanneer|wie|welke|waarom|waarvoor	=96c10 wat u|je moet weten	=96c11 wat staat er in deze brief	=230c2 wat is er gebeurd	=253c53 wat meer|langer	=257c67 wat dit|het voor u|je	=260c8 wat u ervan vindt	=260c17 wat vindt u	=284c3 wat u|je ... vindt|denkt
wijzen	76c6	339c2 wijzen|wijs ... aanvraag ... toe	344c0 wijs|wijzen|wijst ... af
restant	101c1 rest|restant|restbedrag
realisering	148c1
uur	329u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd
verwijtbaar	330c0	=469c0 verwijtbaar werkloos	=469c2 verwijtbaar werkloze	589c0	=589u0 verwijtbaar werkloos
verweerder	704c0
vergunningvrije	737c1
vergunningsvrije	737c3
rectificaties	771c1
gecertificeerde	=810c0 gecertificeerde instelling	=810c1 gecertificeerde instellingen	=1583c0 gecertificeerde instelling	=1583c1 gecertificeerde instellingen
minderjarig	826c0
aanspraak	=839c0 aanspraak maken op	=839c1 aanspraak maakt op	=839c2 aanspraak kunt maken op	=839c3 aanspraak te maken op	=839c4 aanspraak op maken	=839c5 aanspraak gemaakt op
adequate	850c1
geconstateerde	912c6
gerectificeerde	1153c4
hieruit	=1266c11 hieruit voortvloeiende
vluchtelingenwerk	1491c0
straatadvocaat	1532c0
@dagbesteding	benefit health-care
@jeugdzorg	benefit child
@contract	papers
@kennismaking	meeting
@beslissing	decision
@herziening	decision change
@toewijzing	decision
@verdieping	place
@herinnering	remind
@letten	check
@bezuiniging	lower
@rechtsgevolg	happen
@vergissing	mistake
@verwisseling	mistake
@vernieling	violate
@plichtsverzuim	violate
@zetten	bring
@aanbesteding	own
@agent	authority
@besluitdatum	time
@grondslag	reason
@aanrijding	harm
@inkomst	income
@bijstandsnorm	income
@account	digital
@e-loket	digital
@groen	environment
@verwijzing	health-care
@dieet	health-care
@onderneming	business
@optocht	business
@feest	business
@meteen	urgent
@rechtsgeldig	right
@langdurig	definite

telt	65c2 tel|telt ... op	88c2 tel|telt ... bij elkaar op	=88c3 tel|telt de|het|deze|alle|uw|je|jouw bedrag|bedragen|inkomsten|kosten|uren ... op
hoogachtend	231c20	1010c0
iets	=254c2 iets over het hoofd	=254c3 iets gemist	=254c17 iets vergeten	=254c29 iets vergeten|verkeerd	=254c43 iets niet klopt|goed	=254c47 iets mis|missen	=254c51 iets vergeten of verkeerd	=257c51 iets gebeurd	=257c62 iets aan de hand	=260c24 iets zeggen over
mee	=295c0 mee te sturen	=316c1 mee te nemen	=1066c13 mee te delen	=1066u12 mee te delen in	=1510c1 mee nederland	=1510c2 mee nl
forensenbelasting	442c0
dientengevolge	941c0
jeugdstem	1515c0
@huurachterstand	debt hardship
@studieschuld	debt education
@afspraak	meeting
@informatieavond	meeting
@vakje	fill-in
@getuige	third-party
@inspraak	law
@stank	environment
@grondwaterstand	environment
@dijkvak	environment
@verkeersbord	vehicle
@leerachterstand	education
@geaccepteerd	positive

vast	=2c2 vaste|vast contactpersoon|aanspreekpunt	=256c20 vast bedrag per maand	=339n23 vast op
raadslieden	25c62 raadslieden|raadsman|vertrouwenspersoon
artikel	67c0 artikel|artikelen|art.|art|artt. <number>	67c1 artikel|artikelen|art.|art <code>	67c2 artikel|artikelen|art. <time>	233c0 artikel|artikelen|art.|art|artt.|artt
herstellen	252c8	=254c21 herstellen wij ... fout	=255c25 herstellen wij|we	317c0 herstel|herstellen|herstelt	=317u1 herstellen wij|we	359c23 herstellen ... verzuim
beleidsregels	384c1
hoorzittingen	715c1
milieueffectrapportages	751c3
netwerkpleeggezinnen	829c1
hanteerden	998c4
verkrijg	1232c2
verkreeg	1232c3
voorrang	=1233u11 voorrang verlenen	=1233u12 voorrang te verlenen	=1233u13 voorrang verleend	=1233u14 voorrang verleende	1233u15 voorrang ... verleend
voorshands	1264c0
welzijnsorganisaties	1507c1
@schuldhulpverlening	benefit
@woningaanpassing	benefit
@boetebesluit	penalty decision
@raadsbesluit	decision
@overboeken	give pay
@actualiseren	change
@waarborgen	help
@beweegreden	reason
@schoolkosten	cost education
@aanslagbiljet	tax
@airco	building
@vmbo	education

navraag	0c25 bellen|telefoneren|informeren|navraag ... heeft geen zin
tel*	9c10 telefoon*
half	13c36 half <number> tot <number>	=82c12 in|eind|begin|half|medio|rond januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	217c7 eind|begin|half|medio januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgende|deze	237c2 half|kwart <number>
terugsturen	46c1 ^ betalen|inleveren|reageren|insturen|aanmelden|terugsturen|opsturen voor|vóór|uiterlijk	295c14
opgeschort	61c13	395c4
termijnen	101c4	=874c5 termijnen ad
overheidsvordering	225c8 loonvordering|overheidsvordering
verhinderd	253c23	1230c0	=1230u0 verhinderd door	=1230u1 verhinderd dat	=1230u4 verhinderd wordt
maandelijkse	=256c4 maandelijkse delen|termijnen|bedragen
ontwerpplan	275c3 ontwerpbesluit|ontwerpbeschikking|ontwerpvergunning|ontwerpplan|ontwerp
verminderd	330u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen
forensenbelastingen	442c1
waarover	889c11 waarover ... beschikt	889c12 waarover ... beschikken
insgelijks	1051c0
gestaafd	1169c2
vorenstaand	1267c2
~uitkeren	31c0 wij ~ niet? ~any	336c2 wij ~ u|rekening <amount>|@benefit -veel	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~vragen	33c0 wij ~ niet? ~any	85c0 ~ +passive	90c2 wij ~ zelf|@papers -u
~onderzoeken	80c3 wij ~ -deze|hierbij	83c0 ~ ~any niet?	83c4 ~ ~any niet?
~slagen	335c20 u ~	342c20 u ~ niet
~toekomen	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~parkeren	337c0 u ~ +may	337c1 u ~ +can
~voortzetten	338c5 wij ~ @benefit
@rolstoel	benefit health-care
@verschil	check
@register	register
@discriminatie	violate
@schijnhuwelijk	violate
@mediator	helper
@indiener	reader-role
@deelnemer	reader-role
@debiteur	reader-role
@huurcommissie	authority
@minister	authority
@adviseur	authority
@werknemer	employer
@officier	court
@jurisprudentie	law
@tegenprestatie	condition
@pdf	digital
@huisvuil	environment
@asielprocedure	residence
@kansspel	business
@waarschijnlijk	provisional

ves*	9c21 vestigings*
verwacht	15c5	=235c7 verwachten|verwacht wij|we|ik u|je	=297c3 verwacht ik u	322c5 verwachten|verwacht ... van u	=357c6 verwacht ik u
telefoontje	23c64 belletje|telefoontje ... genoeg|dan|en	255c41 belletje|telefoontje|seintje|appje|mailtje
vergezellen	25c50
betaalkaart	220c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bijgevoegd|bijgesloten|onderaan	220c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bij deze
aanvang	237c9 tijd|tijdstip|aanvang|om <placeholder>	841c0
nieuw	=253c45 nieuw|nieuwe|ander tijdstip|moment|datum|afspraak
volmacht	401c0
restverdiencapaciteit	461c0
verbeurden	597c4
crisismaatregelen	635c1	=635u0 crisismaatregelen van het kabinet
verdaagt	724c2
aanving	842c9
behelsden	876c3
beoogden	883c3
bezigden	894c3
desgevraagd	928c0
@deurwaarderskosten	extra-cost

waarom	=54u6 waarom moet	75n1	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	94c6 ^ wat|hoe|waar|wanneer|wie|welke|waarom|waarvoor	229c1 reden|redenen|waarom	=229u0 waarom u ... niet eens|mee	230c0	240c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband	283c10 waarom ... te laat|later
identiteitsbewijs	63c15
verweer	94c0 bezwaar*|beroep*|zienswijze*|rechtsmiddel*|klacht*|verweer|bedenking*|rechtbank
bijkomende	=225c9 extra|meer|hoge|hogere|bijkomende|verdere kosten
stellen	322c6 stellen|stel ... in de gelegenheid	339c8 stel|stellen ... subsidie|toelage ... vast	363c12 stellen|stel ... ons|mij voor	787c7 stellen ... lager vast	=1002c3 stellen het op prijs	=1002c5 stellen het zeer op prijs	=1019c4 stellen u in de gelegenheid	=1019c6 stellen wij u in de gelegenheid	1026c3 stellen ... in kennis	=1026c11 stellen in kennis	=1128c2 stellen ons op het standpunt	=1128c7 stellen wij ons op het standpunt	1129c5 stellen ... op schrift	=1129c8 stellen op schrift	1190c7 stellen ... ter beschikking	=1190c10 stellen ter beschikking	1191c5 stellen ... ter hand	=1191c8 stellen ter hand	=1447c2 stellen alles in het werk
burgerlijke	=493c0 burgerlijke staat	=494c0 burgerlijke stand
invorderingsrentes	512c1
beschikte	=888c2 beschikte op	=889c3 beschikte over
stelden	1026c7 stelden ... in kennis	=1026c15 stelden in kennis
gehoor	=1405c5 gehoor gevend aan uw verzoek
gemakshalve	1418c1
huurteams	1529c1
cocensus	1585c2
@opvang	benefit
@salarisspecificatie	papers
@naturalisatieceremonie	meeting
@gevolg	happen
@huwelijkspartner	family
@peuterspeelzaal	child
@pensioengerechtigde	reader-role
@nvwa	authority
@brievenbus	post
@wijkverpleegkundige	health-care
@welkom	positive
@vlug	urgent

zien	0c8 zien|ziet ... af te zien van telefonisch|telefonische	1179c3 zien ... tegemoet	=1179c8 zien tegemoet
facturen	63c21	211c3 factuur|facturen|nota|nota's|rekening|rekeningen	353c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open
afhandeling	107c0
afschrijving	110c0
uitvaardiging	188c0
ziektewet	271c0 ziektewet|ziekengeld|zw-uitkering
bijstandsnormen	454c1
urenstaat	610c0
vreemdelingenbewaring	673c0
assisteert	872c1
dewelke	934c0
enerzijds	958c0
inzake	1054c0	=1399c7 inzake bovengenoemd	=1404c7 inzake uw brief	=1404c8 inzake uw verzoek	=1404c9 inzake uw aanvraag
taalvrijwilliger	1525c2
@schuld	debt
@overlegd	send
@gevraagd	ask
@weerwoord	view
@overheid	authority
@rdw	authority
@wachtrij	procedure
@gehuwd	life-event
@getrouwd	life-event

langs	=14c3 langs te komen	23c25 langs ... brengen	=235c5 langs te komen	288c2 langskomen|langs|spreken|praten|spreekuur|afspraak|balie|loket	=288c2 langs te komen	=297c7 langs te komen	=357c34 langs op <date>	=1402c0 langs deze weg	=1402c2 langs dezen weg	=1402u0 langs deze weg in	=1402u1 langs deze weg staan	=1402u2 langs deze weg liggen	=1402u3 langs deze weg ligt	=1402u4 langs deze weg loopt
wijkcentrum	14c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
tijd	36c0	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	=236c11 tijd|tijdstip|moment|datum|dag te kiezen|prikken|plannen|bepalen|vinden	=236c12 tijd|tijdstip|moment|datum|dag af te spreken	237c9 tijd|tijdstip|aanvang|om <placeholder>	239c0 datum|tijd|tijdstip|plaats|adres|locatie|gegevens|programma ... bijlage|bijgevoegd*|bijgesloten|kaart|folder|achterkant|achterzijde|website|mijn	253c30 datum|tijd|tijdstip|dag ... niet uit|past|schikt|gelegen
missen	=62c5 missen wij|we	86c2 missen|ontbreken|nodig	=254c1 missen wij iets	359c16 missen ... handtekening|bijlage|bijlagen|gegevens|stukken
weigering	208c0
manen	223c2 maan|manen ... aan	353c1 maan|manen ... aan
ziekte	257c16 ziek|ziekte ... rekening|bel|laat	=257c59 ziekte schulden
verschoonbaar	283c4 verschoonbaar|verschoonbare|overmacht	722c0
wilsbekwaam	633c0
gecontracteerde	=637c0 gecontracteerde zorg	=637c1 gecontracteerde zorgaanbieder	=637c2 gecontracteerde zorgaanbieders	=637c3 gecontracteerde aanbieder	=637c4 gecontracteerde aanbieders
hecht	=1422c1 hecht eraan	=1422c3 hecht er aan u	=1422c5 hecht eraan te	=1422u0 hecht eraan vast
reclassering	1584c0
@voorziening	benefit
@vermindering	benefit
@ziektewet	benefit
@eindnota	debt
@hoorzitting	meeting
@beschikking	decision
@instaan	confirm
@waardering	thank
@chatten	contact
@beogen	intend
@toetsen	judge
@derdenbeslag	enforce
@bestaan	concern
@aankondiging	publish
@advocaat	helper
@dienst	authority
@uitzondering	condition
@traject	procedure
@sluitingsdatum	time-limit
@jaarwisseling	time
@bestaansminimum	hardship
@storen	harm
@verzorgingshuis	dwelling
@slopen	building
@nooduitgang	building
@rooien	environment
@stoken	environment
@fietsen	vehicle
@station	vehicle
@zwangerschapsverlof	work
@project	business
@slecht	negative
@achterstallig	late

dossiernummer	6c8	=8c5 kenmerk|betalingskenmerk|dossiernummer|klantnummer is uw|het|je bsn|burgerservicenummer
welke	94c6 ^ wat|hoe|waar|wanneer|wie|welke|waarom|waarvoor
onjuist	254c8 onjuist|onjuiste|onjuistheden	299c3 onjuist ... meld|bel
eisen	=256n13 eisen wij|we	875u13 eisen ... voldoen	875u14 eisen ... voldaan
schakel	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
urgentieverklaring	640c0
niettegenstaande	1098c0	=1098u0 niettegenstaande het feit dat	=1338c1 niettegenstaande het feit dat
taalmaatjes	1525c1
@uitspraak	decision
@adoptie	child
@aanspraak	law
@fase	procedure
@situatie	circumstance
@slaapplek	dwelling
@hospice	health-care
@werkplek	work

beslissing	31c0 ^ besluit|beslissing|uitspraak|antwoord|uitslag|uitbetaling binnen|uiterlijk|vóór|volgt	75c1	76c3	79c0 ^ besluit|beslissing|antwoord|uitslag|uitspraak|reactie binnen|uiterlijk|vóór|volgt	=100c0 beslissing op	243c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel	=267c5 beslissing op	=279c5 besluit|beslissing|beschikking dat|die|waarin|waarbij	=367c2 beslissing op uw|het? bezwaar*	=368c0 beslissing op bezwaar*	=368c1 beslissing op uw bezwaar*	=1404u6 beslissing inzake uw	=1404u7 beslissing met betrekking tot
arts	34c3	64c1
*uis	238c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
hersteltermijn	252c11	360c7	394c0
teruggevorderd	331c18	528c5
maatwerkvoorziening	615c0
huurliberalisatiegrens	644c0
uiteengezette	1211c3
woningbouwvereniging	1595c2
@e-mailbericht	report
@terugboeken	pay-back
@onderbouwen	tell
@terugbellen	contact phone
@beeldbellen	contact
@verdubbelen	raise
@vervolledigen	complete
@meldingsplicht	condition
@beslagkosten	extra-cost
@waterschapsbelasting	tax
@inloggegeven	digital
@videobellen	digital
@adresgegeven	identity
@arbeidsvermogen	work
@arbeidsverleden	work
@naturaliseren	residence

curator	25c61 bewindvoerder|curator|mentor|voogd ... mag|kan|ook	499c0	=499u3 curator van het museum	=499u4 curator van de tentoonstelling
off*	63c22 offerte*
herstelperiode	252c10
waarschijnlijk	283c3 tenzij|behalve|meestal|vaak|soms|mogelijk|misschien|waarschijnlijk
draag	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=1288c7 draag zorg	1289c2 draag ... zorg voor	1289u2 draag ... kosten
rekenhuur	436c0
opleveringen	652c1
ongewenstverklaring	671c0
exploitatiesubsidies	802c3
jeugdhulpaanbieders	809c1
familiegroepsplannen	827c1
hoofdzakelijk	1009c0
repercussie	1158c0
geretourneerd	1164c2
~betalen	31c3 wij ~ u|uw|rekening niet? -onze|ons|moeten|dienen|onderstaand|bovenstaand|reader ~any	80c4 wij ~ -hierbij	336c2 wij ~ u|rekening <amount>|@benefit -veel	336c3 wij ~ u @benefit|@permit|<amount> -veel	338c0 u ~ @debt|@penalty|<amount>|rest niet +need	342c4 wij ~ u @benefit|@permit niet
~bepalen	80c3 wij ~ -deze|hierbij
~berekenen	80c3 wij ~ -deze|hierbij	83c0 ~ ~any niet?	88c0 u ~ +imperative -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition	88c1 u ~ +must -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition
~concluderen	83c2 ~ ~any niet?
~voorkomen	83c2 ~ ~any niet?
~omrekenen	88c0 u ~ +imperative -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition	88c1 u ~ +must -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition
~ophalen	90c3 wij ~ zelf|voor
~accepteren	335c4 wij ~ @request|@report|plan
@sollicitatie	request work
@brief	report
@filiaal	place
@servicebalie	place
@samenwoner	family
@stadsdeel	authority
@crediteur	third-party
@artikel	law
@nadeel	harm
@noodweer	harm
@noodnummer	phone
@zaaknummer	identity
@huisnummer	identity
@kvk-nummer	identity
@werkervaringsplek	work
@participatie	work

zaakbehandelaar	17c6
antwoordformulier	23c10
aanvraagformulier	63c6
art	67c0 artikel|artikelen|art.|art|artt. <number>	67c1 artikel|artikelen|art.|art <code>	233c0 artikel|artikelen|art.|art|artt.|artt
bij*	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	213c0 bijlage*	213c1 bijgevoegd*
*alt	210c3 *betalen|*betaling|*betaald|*betaalt
voorkomen	226n2 vermijd|vermijden|voorkom|voorkomen|voorkomt	347n4 voorkomt|voorkom|voorkomen	348n3 voorkomt|voorkom|voorkomen
krijg	243c0 hoor|hoort|krijgt|krijg|ontvangt|ontvang|verneemt	=252c21 krijgt|krijg u|je ... nog|extra	=371u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
tuchtcollege	275c10 kantonrechter|officier|geschillencommissie|huurcommissie|tuchtcollege
legaliseert	488c2
bewilligen	893c0
opteer	1135c2
overhandigde	1140c4
@politiebureau	place
@begunstigingstermijn	time-limit

stadsloket	14c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
stopgezet	61c12	331c14 stopt|stoppen|stopgezet|stopzetten|beëindigd|beëindigen ... uitkering|bijstand|toeslag|toelage|subsidie
samenvatting	94c7 samenvatting|inleiding	96c0
schulden	211c2 schuld|schulden|*schuld	257c28	257c52 schulden|schuld ... hulp
afgevraagd	258c4 afgevraagd ... regel|geval
bestuurlijke	=350c10 bestuurlijke boete ... op	=350c19 bestuurlijke boete|sanctie|strafbeschikking	=352c1 bestuurlijke boete	=580c0 bestuurlijke boete	=580c1 bestuurlijke boetes	=580c2 bestuurlijke boeten	=581c0 bestuurlijke waarschuwing	=581c1 bestuurlijke waarschuwingen
zekerheid	=599c2 zekerheid stellen	=599c3 zekerheid te stellen	=599c4 zekerheid gesteld
instellingssubsidies	802c1
gegadigde	979c0
geschiedde	990c2
huurteam	1529c0
@contactformulier	report
@aanvang	begin
@ouderenadviseur	helper
@zaakbehandelaar	authority
@vervolg	procedure
@ligplaats	vehicle
@jaarlijks	repeated
@wekelijks	repeated
@dagelijks	repeated

alleen	22c0 uitsluitend|alleen|enkel|slechts ... digitaal|online|website|digid|internet|uploaden|portaal|e-formulier|webformulier|e-mail|inloggen|app|mijn*	=22u3 alleen vragen	22u4 alleen ... nog	=22u5 alleen als	=22u6 alleen wanneer	=261c1 alleen schriftelijk	=287c0 uitsluitend|alleen|enkel|slechts schriftelijk	=612u11 alleen een indicatie	=1213u5 alleen en uitsluitend
procent	215c1 procent|percentage|bijstandsnorm|dagloon|maandloon
aantonen	255c47 toon|aantonen	=355c26 aantonen dat
afbetalen	256c10	256c34 afbetaalt|afbetalen
afw*	346c0 afwijzing*
sanctie	350c18 sanctie ... opgelegd
kregen	=361c19 kregen|kreeg wij|we|ik ... uw|je	=371u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
belastingschuldigen	438c1
verstrekkingsbeperking	497c0
verleningsbeschikking	785c2
exploitatiesubsidie	802c2
aanmerkt	=838c4 aanmerkt als
aanwendt	844c1
amoveert	867c1
prefereert	1148c1
rdw	1542c0
@spaargeld	payment income
@onderhoud	building
@vertraagd	late

al	2c0 al|alle uw? vragen	=70c1 al ingevuld	221c6 reeds|al ... betaald	=254c20 al betaald	254c26 intussen|inmiddels|al|reeds ... betaald	=340n7 al|eerder ontvangen	353c26 al ... over geschreven	=859c11 al het voorgaande overwegende	=1292c0 al naar gelang van	=1292c2 al naargelang van	=1292c5 al naar gelang
*aar	40c2 *gevaar
beslis	53c0 beslis|beslissen|beslist	243c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel
rekent	65c1 reken|rekent ... uit
recept	=87c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat
politie	91c7	1554c0
hieraan	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	875u4 hieraan ... voldoen	=875u10 hieraan voldaan	=916c1 hieraan verbonden
deelbetalingen	256c31
periode	320c4
uniforme	=409c0 uniforme openbare voorbereidingsprocedure
herhuisvesting	653c0
gerechtvaardigde	=768c1 gerechtvaardigde belang	=768c2 gerechtvaardigde belangen
benevens	881c0
beleefdheidshalve	1418c4
@verhuismelding	report
@inkomen	benefit income
@steun	benefit help
@termijnbedrag	debt instalment
@uitschrijfbewijs	papers
@voorlichting	meeting help
@vergadering	meeting
@gedogen	grant
@afkopen	pay
@opsturen	send
@insturen	send
@nasturen	send complete
@aantonen	send check
@bekomen	receive
@inlopen	visit
@beloven	confirm
@teleurstelling	regret
@uitnodiging	invite
@beoordeling	judge
@kijken	check
@vertonen	check
@stroken	check
@lijken	check
@opkomen	object-to
@geloven	view
@aflopen	end
@beëindiging	end
@verandering	change
@ophogen	raise
@oplopen	raise
@wachtlijst	wait
@wijten	happen
@invordering	enforce
@behoren	require concern
@vereist	require
@verplichting	require
@vertalen	help
@bemiddeling	help
@wijzen	help
@afhandeling	carry-out
@besturen	carry-out vehicle
@besteden	use
@hanteren	use
@inkopen	own
@gemeentesecretaris	authority
@gerecht	court
@verordening	law
@wob	law
@nakomen	condition
@behandeling	procedure
@uiterst	time-limit
@kalenderdag	time
@lijden	illness
@geboren	life-event
@schuldsanering	hardship
@vestigen	move
@bewonen	move
@inwonen	move
@monteren	building
@rijden	vehicle
@kenteken	vehicle
@trein	vehicle
@tenaamstelling	vehicle
@scholen	education
@tentamen	education
@zorginstelling	health-care
@ggz-instelling	health-care
@vreemdeling	residence
@garantstelling	residence
@buurtfeest	business
@onrecht	wrong
@terecht	right

debiteurnummer	6c15
controle	125c0	235c2 keuring|herkeuring|*keuring|*onderzoek|consult|controle	356c7
opschorting	162c0	396c0
overzicht	213c8
nieuws	370c3
onrechtmatig	405c0
toeslagpartners	432c1
optieprocedures	675c1
aanmeldgehoren	687c1
verleningsbeschikkingen	785c3
jongerenwerkers	1509c1
centrale	=1573c0 centrale raad van beroep
@evaluatie	meeting
@ingezetene	reader-role
@laaggeletterdheid	hardship
@lekkage	harm
@evacuatie	harm
@etage	dwelling
@oever	environment
@stage	education
@productie	business
@melkvee	business

ligt	3c11 ligt|liggen ... klaar	339c30 staat|ligt ... voor u klaar	1183c6 ligt ... ten grondslag	=1183c12 ligt ten grondslag
vindt	14c33 vindt ... plaats in|op|bij	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	254c10 ziet|zie|vindt ... fout	=292c4 vindt u op	=328n1 vindt|vond u|je	=329n1 vindt|vond u|je	=330n1 vindt|vond u|je	947c2 vindt ... doorgang	=947c3 vindt doorgang
logt	=20c3 log|logt in	21c3 log|logt ... in	318c0 log|logt ... in
briefdatum	28c5 briefdatum <date>	28c8 ^ briefdatum
verwerving	144c1
verwerking	203c0	=762c2 verwerking van persoonsgegevens	=762c4 verwerking van uw persoonsgegevens
<street>	238c0 <address>	244c11 <address> ... bezwaarschrift
voorzieningenrechter	251c1	273n1 beroep|rechtbank|rechter|voorzieningenrechter|voorlopige	305c2	706c0	1571c0
legt	259c1 leg|legt ... uit	283c11 leg|legt ... uit	308c1 leg|legt ... uit	350c1 leg|leggen|legt ... boete	517c1 legt ... beslag	=517c4 legt beslag	1183c11 legt ... ten grondslag	=1183c15 legt ten grondslag
verzuimboetes	440c1
maatmanloon	462c0
loonwaardes	465c1
vangt	=842c4 vangt aan	842c8 vangt ... aan
beoogt	883c1
overhandigd	1140c2
wijkcoach	1508c0
rechtbanken	1570c1
~week	31c12 ~ beslistermijn|behandeltermijn|behandelingstermijn|levertijd|wachttijd|doorlooptijd ~any
@terugbetalen	pay-back
@langsbrengen	send
@beleidsvoornemen	intend
@terugbrengen	bring
@omgevingsdienst	authority
@vreemdelingenwet	law
@hersteltermijn	time-limit
@dwangbevelkosten	extra-cost
@betaalbaarstelling	payment
@afvalstoffenheffing	tax
@lawaai	environment
@persoonsalarmering	health-care

maatregel	61c9	331c20	=1065c5 maatregel treffen
deurwaarderskantoor	225c2 *deurwaarder|*deurwaarders|deurwaarderskantoor	1589c6
*ouw	238c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
teleurstellen	344c33
opschortingen	396c1
middelenvereiste	691c0
proceskostenvergoedingen	720c1
bewerkstelligd	892c4
discrepanties	942c1
~gelasten	33c0 wij ~ niet? ~any
~goedkeuren	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	335c4 wij ~ @request|@report|plan	342c3 wij ~ niet @request|@benefit|@permit|u	342c13 wij ~ niet
~plaatsen	337c0 u ~ +may	337c1 u ~ +can
@celstraf	penalty
@oordeel	decision view
@bereikbaar	contact
@aanschaf	own
@ondersteuner	helper
@schoonouder	family
@schoonvader	family
@belanghebbende	reader-role
@brandweer	authority
@maximaal	condition
@minimaal	condition
@studiejaar	time education
@dagdeel	time
@schimmel	harm
@digitaal	digital
@klantnummer	identity
@boetenummer	identity
@briefnummer	identity
@polisnummer	identity
@bos	environment
@hogeschool	education
@statushouder	residence
@voedsel	business
@wederrechtelijk	wrong

leg*	63c16 legitimatie*
verrekenen	221c0 verrekenen|verrekend|verrekent|verrekening	515c0
bee*	238c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link
verlagen	259c32 verlagen|vervallen
boe*	352c0 boete*
onvoldoende	=359c7 onvoldoende gegevens
loonbeslagen	518c1
terugvorderde	528c3
processen-verbaal	584c1
verdagen	724c0
bouwvlakken	746c1
eenmaal	=868u0 eenmaal andermaal
pleeg	=1141c6 pleeg overleg
vernamen	1236c4
@nabestaandenpensioen	benefit
@consultatiebureau	child
@laptop	digital

wijkhuis	3c4 raadhuis|stadhuis|gemeentehuis|stadskantoor|milieustraat|wijkhuis|buurthuis
mag	14c1 kom|komt|komen|kunt|kun|mag ... langs	25c5 mag|mogen ... voor|namens u|je	=25c7 mag|mogen|kan ook bellen	=55c2 kunt|mag|kun u|je	=55u5 mag u niet	232c13 had|mag|mocht|moest ... niet|moeten	244c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	244c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	244c2 kunt|kun|kan|mag ... in bezwaar	247c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	247c1 kunt|kun|kan|mag ... in beroep	247c12 kunt|kan|mag ... naar de rechter|rechtbank	252c31 kunt|mag ... nog doen|nasturen|opsturen|betalen	309c1 kunt|kun|mag ... vragen om	=339c14 mag|mogen|kunt u ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	=339c18 mag|kunt u|je|jij ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	=339n13 mag niet	339n14 mag ... geen
iem*	25c1 iemand|iemand* ... mee
spo*	40c7 spoedeisend*|spoed|spoedbesluit
samengevat	96c1
indienen	99c2 stuur|stuurt|sturen|zend|zendt|indienen ... <email>	=244c33 indienen van een|uw bezwaar|bezwaarschrift	249c4
achterstand	211c7 achterstand|betalingsachterstand	353c20
ingehouden	221c2 inhouden|ingehouden
aangemaand	223c1 aanmanen|aangemaand	353c2
gezamenlijke	=458c0 gezamenlijke huishouding	=458c1 gezamenlijke huishoudingen
dwangsommen	575c1
geseponeerde	602c6
netwerkpleegouders	829c3
ingewonnen	1053c2
nalaten	=1090c2 nalaten te	=1090c3 nalaten om
seniorenadviseurs	1492c8
budgetmaatje	1494c2
@aanvraag	request
@bezwaarbrief	objection
@meldingsformulier	report
@aanvraagformulier	report
@klachtenformulier	report
@wga	benefit
@strafmaatregel	penalty
@antwoordformulier	papers
@daling	lower
@dwangmaatregel	enforce
@wielklem	enforce
@belang	law
@diabetes	illness
@omzetverlies	business
@geldig	right

afgeven	3c7 inleveren|inlevert|afgeven|ophalen|brengen|binnenlopen	23c24 lever|levert|inleveren|afgeven ... balie|loket|stadhuis|gemeentehuis|wijkcentrum|bibliotheek	=23c46 afgeven bij|aan|op	295c16
doorlopende	=25u3 doorlopende machtiging
omstreeks	82c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	1109c0
creditcard	220c0 ideal|tikkie|creditcard|paypal|wero
afwijken	=258c7 afwijken van de regel*	259c22
beslissingstermijnen	397c3
betaalbaarstellingen	479c1
verweerschriften	703c1
procesbelang	730c0
voorgevelrooilijnen	745c3
aanlevert	837c3
assisteren	872c0
doeleinde	944c0
nimmer	1101c0
@ouderavond	meeting
@verhoogd	raise extra
@ontbrekend	lack incomplete
@thuiswonend	child
@samenwonend	life-event
@waterstand	environment
@verheugd	positive
@onverwijld	urgent
@herhaald	repeated

per	=0n7 per|via sms|whatsapp	=23c0 per post	=24c1 per brief	82c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	=98c2 per|via e-mail|mail|email ... niet|geen	=99c0 per|via e-mail|mail|email	=101c2 per maand|kwartaal|jaar|week	217c1 vóór|voor|op|tot|rond|per|vanaf <date>	=217c9 vanaf|voor|vóór|per januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	217u1 op|tot|vanaf|per <date> ... hebt|heeft|had|hadden|kreeg|ontving|was|waren|werd|betaalde	=249c7 per post	=249c14 per e-mail	=254c28 per ongeluk	=256c24 elke|per maand ... bedrag	272c1 per|via|met de? post	=285c1 per|via|in een|met een? brief|post|e-mail|mail|formulier	=845u0 per abuis	=896c4 per separate brief	=897c6 per brief van	=1145c0 per abuis	=1166u2 per separate brief	=1403c7 per deze brief	=1471c0 per omgaande	=1471c1 per ommegaande
maanden	253c41 maanden ... niets aflost|betaalt
vragenformulier	355c32 antwoordkaart|vragenformulier|vragenlijst
verzuim	359c10 verzuim ... herstellen
mandaat	377c0
inlichtingenplicht	443c0
vergunningsplichtige	736c3
afval	=761u1 afval verwerker
dataportabiliteit	773c0
adstrueerde	851c2
gewag	=995c0 gewag maken van	=995c4 gewag gemaakt van	=995c5 gewag te maken van	=995c6 gewag gemaakt	=995c7 gewag maakt
treed	=1018c5 treed in contact met	=1029c6 treed in overleg met
terstond	1476c0
straatadvocaten	1532c1
@inkomenstoeslag	benefit
@identiteitsbewijs	papers
@verzekeringspolis	papers
@fiatteren	grant
@bieden	give own
@nabetalen	give
@aflossen	pay
@afbetalen	pay
@inlossen	pay
@inhouden	pay-back stop concern
@afboeken	collect
@schorsen	stop
@afbouwen	stop lower
@toesturen	send
@uploaden	send digital
@meesturen	send
@bezorgen	send
@versturen	send
@uitsturen	send
@noemen	tell
@benoemen	tell
@opsommen	tell
@krijgen	receive
@geworden	receive
@bezoeken	visit
@smeken	ask
@inroepen	ask
@boeken	ask register
@zoeken	know
@opzoeken	know
@zweren	confirm
@spijten	regret
@oproepen	invite
@overeenstemming	agree
@bedoelen	intend
@kiezen	choice
@analyseren	judge
@monitoren	check
@schouwen	check
@blijken	check
@afronden	calculate carry-out
@voelen	view
@vrezen	view
@openen	begin
@invoeren	begin register
@blijven	continue
@behouden	continue bring
@ophouden	end
@stijgen	raise
@inkorten	lower
@typefout	mistake
@oplossen	correct
@schorten	lack
@inboeken	register
@stelen	violate
@plegen	violate
@beboeten	punish
@moeten	require
@dienen	require
@hoeven	require
@gehouden	require
@behoeden	help
@machtigen	represent
@steken	bring
@bekendmaking	publish
@opvoeden	child
@richtlijn	law
@wegenwet	law
@waterwet	law
@opvolgen	condition
@pech	circumstance
@huidaandoening	illness
@adopteren	life-event
@betalingsprobleem	hardship
@breken	harm
@onkosten	cost
@inkomensdaling	income
@heffingskorting	tax
@inloggen	digital
@internet	digital
@appartement	dwelling
@plantsoen	environment
@fietsenstalling	vehicle
@referent	residence
@exploitant	business
@bedrijfsvoering	business
@onbelast	free

receptie	3c3	=14c28 receptie van
ondersteuning	=25c38 ondersteuning krijgen|nodig|van	=604c1 ondersteuning in natura
uwv	50c12	1536c0
overschrijvingsformulier	220c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bijgevoegd|bijgesloten|onderaan	220c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bij deze
incassogemachtigde	225c4 incassobureau|incassokosten|incassotraject|incassogemachtigde
overweging	229c2 motivering|motivatie|overweging|overwegingen|beoordeling|onderbouwing	230c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding
onderbouwing	229c2 motivering|motivatie|overweging|overwegingen|beoordeling|onderbouwing	230c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding
hoor	243c0 hoor|hoort|krijgt|krijg|ontvangt|ontvang|verneemt	=322c0 hoor ik|wij|we	322c1 hoor ... graag|liefst
onderzocht	=258c17 onderzocht of ... onevenredig|zwaar
steekproef	355c7
oplevering	652c0
proceskostenvergoeding	720c0
procesbelangen	730c1
verwerkersovereenkomsten	764c1
familiegroepsplan	827c0
aangelegenheden	835c1
militaire	=1049u2 militaire inlichtingen
energiecoaches	1530c1
@fraude	violate
@maatje	helper
@werkloze	employer
@deskundige	third-party
@griffie	court
@strafzaak	court
@rechtszekerheid	law
@subsidieplafond	condition
@gevaar	harm
@waarde	tax
@rivier	environment
@logopedie	health-care

gaat	1c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	14c17 ga|gaat|kom|komt ... naar ons|het|de kantoor|stadhuis|gemeentehuis|gemeentewinkel|publieksbalie	=69c2 gaat vanzelf	=240c2 gaat|gaan het om|over	244c20 ga|gaat ... in bezwaar	247c8 ga|gaat ... in beroep	=247c11 gaat|stapt u naar de rechter|rechtbank	369c7 gaat ... veranderen	=1139c7 gaat over tot	1139c10 gaat ... over tot	=1229c4 gaat vergezeld van
bezoekt	=14c29 bezoekt u ons
buiten	=61c14 buiten behandeling	=323c6 buiten behandeling	=393c0 buiten behandeling
blijft	62c18 blijft ... uit	326c4 blijft ... geldig	=367c10 blijft|blijven bij ons|het besluit|onze beslissing	547c11 blijft ... in gebreke	719c3 blijft ... in stand	=1220c8 blijft van kracht	=1222c8 blijft van toepassing
gijzeling	91c5 ontruiming|uitzetting|gijzeling	331c10	598c0
bijstandsnorm	215c1 procent|percentage|bijstandsnorm|dagloon|maandloon	454c0
blijkt	229c5 blijkt|blijken|bleek|gebleken
gekruist	254c33
ernstige	=257c20 ernstige gevolgen
gelijkheidsbeginsel	390c0
lijkbezorging	505c0
huisvestingsvergunning	639c0
verificaties	781c1
behoeft	877c1	=877u0 behoeft geen betoog	=877u2 behoeft geen nadere toelichting	=877u3 behoeft geen nader betoog	=877u4 behoeft geen nadere uitleg	=1087u1 behoeft geen nadere	=1443c0 behoeft geen betoog	=1443c2 behoeft geen nadere toelichting	=1443c3 behoeft geen nader betoog	=1443c5 behoeft geen nadere uitleg
behoort	=878c0 behoort te	878c4 behoort ... te	=878u0 behoort tot	=878u2 behoort bij	=878u3 behoort te allen	=1177u3 behoort te weten
ben	=1071c2 ben de mening toegedaan	=1221c4 ben van mening	=1221c19 ben van oordeel	=1432c2 ben zo vrij	=1432c3 ben ik zo vrij
@kinderopvangtoeslag	benefit
@teweegbrengen	happen
@behandeltermijn	time-limit
@betalingsonmacht	hardship
@verzamelinkomen	income

ma.	=13c29 ma. t/m vr.
stopt	76c37	317c4 stop|stopt ... met	331c14 stopt|stoppen|stopgezet|stopzetten|beëindigd|beëindigen ... uitkering|bijstand|toeslag|toelage|subsidie
aankoop	143c0
stort	210c8 storten|stort|terugstorten|teruggestort	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	294c6 stort|storten
schending	232c3 schending|geschonden|schendt|inbreuk
bovengenoemd	334c7 bovengenoemd|bovengenoemde|bovenvermeld|bovenvermelde|bovenbedoeld|bovenbedoelde	906c0	=1217c11 bovengenoemd schrijven
bovenvermeld	334c7 bovengenoemd|bovengenoemde|bovenvermeld|bovenvermelde|bovenbedoeld|bovenbedoelde	906c2	=1217c12 bovenvermeld schrijven
bovenbedoeld	334c7 bovengenoemd|bovengenoemde|bovenvermeld|bovenvermelde|bovenbedoeld|bovenbedoelde
vergunningvrij	737c0
ergo	961c0	=961u0 ergo therapie	=961u1 ergo verzekering	=961u2 ergo verzekeringen
onderschrijft	1115c1
geverifieerd	1231c5
verstrek	1241c1
gebruikmakend	=1452c0 gebruikmakend van de gelegenheid
~ontvangen	32c0 u ~ niet? -tijd|gelegenheid|kans|mogelijkheid|uitstel|moeten|dienen ~any	33c1 wij ~ niet? -laten ~any	36c1 u ~ termijn -@decision|bezwaartermijn|beroepstermijn|bericht ~any	37c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	79c11 u ~ besluit|beslissing|beschikking|bericht|antwoord|uitslag|reactie|uitnodiging|uitspraak|terugkoppeling|definitief|ontvangstbevestiging|oproep -deze|dit|kopie|hierbij	80c5 u ~ -deze|dit|hierbij|gelegenheid|kans|mogelijkheid|tijd|ongelijk|gelijk|boete	335c2 u ~ @benefit|@permit -boete|terug|veel|onterecht +will	336c0 u ~ @benefit|<amount> -boete|terug|veel|onterecht|eerder|ontvangst|al	336c1 u ~ @permit -al|eerder	342c8 u ~ @benefit|@permit niet -boete|brief|bericht|meer
~inplannen	80c3 wij ~ -deze|hierbij
~hervatten	80c3 wij ~ -deze|hierbij
~aanpassen	83c1 ~ ~any niet?
~vervangen	83c3 ~ ~any niet?
~vervallen	95c1 ~	338c3 ~ @penalty|@debt
~schrappen	338c2 wij ~ @debt|@penalty
@taakstraf	penalty
@werkstraf	penalty
@geldstraf	penalty
@origineel	papers right
@raadzaal	place
@schoonmoeder	family
@coördinator	authority
@om	court
@rechtsregel	law
@webwinkel	digital
@postbusnummer	post
@woningruil	dwelling
@grondwater	environment
@fijnstof	environment
@laadpaal	vehicle
@basisschool	education
@soms	repeated

derde	=67c4 eerste|tweede|derde|vierde lid	=101c0 eerste|tweede|derde|laatste termijn|deel|bedrag|aflossing	=373u0 derde belanghebbende	=373u1 derde belanghebbenden	=374c4 derde belanghebbende	=374c5 derde belanghebbenden
plaatsing	168c0
beslagleggen	225c3 beslag|beslagleggen|loonbeslag|*beslag
vid*	238c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link	238c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link
vervallen	256n14	259c32 verlagen|vervallen
afdeling	275c1 afdeling <code>|<number>|<time>	=593u1 afdeling handhaving	=1574c1 afdeling bestuursrechtspraak
nalatigheid	330c9
belangenafweging	387c0
reïntegratietrajecten	448c3
legaliseren	488c0
legaliseerden	488c4
verrekenden	515c4
huisvestingsvergunningen	639c1
vergunningenplafonds	739c2
vervaardigt	1243c1
cliëntvertrouwenspersoon	1516c3
dt&v	1582c1
@gehandicaptenparkeerkaart	permit
@ramp	harm

inlichtingen	0c3 inlichtingen|informatie|mededelingen ... niet telefonisch verstrekt|gegeven|gedaan	0u1 inlichtingen|informatie ... alleen|slechts ... telefonisch	=17c9 inlichtingen bij	=17c34 uitleg|informatie|inlichtingen|toelichting geeft|geven|bij|van	17c44 inlichtingen|informatie ... bij	94c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies	355c14 inlichtingen ... verstrekken	1049c0	=1049u1 inlichtingen en veiligheidsdienst
v-nummer	9c22
ma	=13c20 ma t/m vr
familielid	25c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen
incassotraject	225c4 incassobureau|incassokosten|incassotraject|incassogemachtigde
l.s.	332c6 ^ l.s.
verregaande	=650u2 verregaande ontbinding
staatlozen	689c2
inzagerecht	770c1
daarenboven	917c0
doeleinden	944c1
voortvloeide	=1266c2 voortvloeide uit
informatiepunt	=1483c0 informatiepunt digitale overheid
@bewijsmateriaal	papers
@ingang	place begin
@weging	judge
@dwaling	mistake
@veiling	enforce
@poging	succeed
@heffingsambtenaar	authority
@e-mailadres	digital
@snelweg	vehicle

tijdens	=0n4 tijdens de|het	=13c23 tijdens kantooruren|kantoortijden
ingebruikname	127c1
stil	=253c50 stilzetten|stil te zetten
begunstigingstermijn	579c0
gezinsherenigingen	684c1
tenders	800c1
aantroffen	840c7
amoveren	867c0
navolgende	1095c1
prefereren	1148c0
uiteengezet	1211c1
merk	=1408c16 merk ik het volgende op	=1421c2 merk ik op dat
nederlandse	=1520c1 nederlandse schuldhulproute
@achterstand	debt late
@bescheid	papers
@misverstand	mistake
@achtergrond	circumstance
@beschermd	health-care
@opnieuw	extra

melden	1c6 aanvragen|aanvraagt|doorgeven|betalen|regelen|melden|afspraak|bezwaar	255c10	298c0 meld|meldt|melden|doorgeven|doorgegeven
partner	25c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
reageert	=62c1 reageert u|je niet	=62c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	284c1 reageren|reageer|reageert|reactie	302c3 reageer|reageert
huu*	63c11 huurcontract*
percentage	215c1 procent|percentage|bijstandsnorm|dagloon|maandloon
*aal	238c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
buitengerechtelijke	=535u0 buitengerechtelijke incassokosten	=536c0 buitengerechtelijke incassokosten	=536c1 buitengerechtelijke kosten
bestuursrechtelijke	=638c0 bestuursrechtelijke premie	=638c1 bestuursrechtelijke premies
verblijfsdoel	665c0
feitelijke	970c1	=970u0 feitelijke informatie	=970u1 feitelijke gegevens	=970u2 feitelijke vragen
richtlijn	=1054u2 richtlijn inzake
resteert	1160c1
restitueert	1161c4
hechten	=1422c0 hechten eraan	=1422c2 hechten er aan u	=1422c4 hechten eraan te	=1422c6 hechten eraan op te merken
provincie	1564c0
woningstichting	1595c3
@subsidiebedrag	benefit
@strafbeschikking	penalty
@boetebeschikking	penalty
@gegeven	papers
@afgeven	grant send
@toestemmen	grant agree
@vergoeden	give
@regelen	give carry-out concern
@leveren	give send own
@doneren	give
@rekenen	collect calculate
@opgeven	send tell
@bijvoegen	send complete
@toevoegen	send complete
@aanvoeren	tell
@beweren	tell
@aanstippen	tell
@verzoeken	ask
@onthouden	know
@nalezen	know
@inlezen	know
@uitzoeken	know
@spreken	contact
@ontmoeten	contact
@streven	intend
@afwegen	judge
@taxeren	judge
@opmeten	calculate
@nameten	calculate
@herroepen	withdraw
@vermoeden	view
@vervolgen	continue punish
@voortduren	continue
@voltooien	end
@verjaren	end
@ontbonden	end
@bijstellen	change
@muteren	change
@aangepast	change
@groeien	raise
@afnemen	lower bring
@verkorten	lower
@uitstellen	wait
@aanhouden	wait
@beleven	happen
@negeren	neglect
@computerfout	mistake
@haperen	mistake
@herstellen	correct
@kwijtraken	lack
@tekenen	fill-in
@noteren	fill-in register
@dateren	fill-in
@bijhouden	register
@overtreden	violate
@royeren	punish
@innemen	enforce
@bevelen	require
@uitvoeren	carry-out
@beheren	carry-out
@indelen	carry-out
@verzorgen	carry-out health-care
@baseren	concern
@vigeren	concern
@jeugdbescherming	child
@opgroeien	child
@cjib	authority
@secretariaat	authority
@reglement	law
@welstandsnota	law
@convenant	law
@naleven	condition
@naamswijziging	life-event
@verwonden	harm
@duperen	harm
@nettoloon	income
@brutoloon	income
@opbrengst	income
@uitloggen	digital
@belkosten	phone
@logeren	move
@adreswijziging	move
@vakantiewoning	dwelling
@verbouwen	building
@aanbouwen	building
@herbouwen	building
@snoeien	environment
@weggooien	environment
@saneren	environment
@vervoeren	vehicle
@genezen	health-care
@aanstellen	work
@inburgeringscursus	residence
@evenement	business
@verstreken	late

stadskantoor	3c4 raadhuis|stadhuis|gemeentehuis|stadskantoor|milieustraat|wijkhuis|buurthuis	14c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
24	=13c17 24 uur per dag
opsturen	23c21 stuur|stuurt|sturen|opsturen ... <po-box>	46c1 ^ betalen|inleveren|reageren|insturen|aanmelden|terugsturen|opsturen voor|vóór|uiterlijk	295c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen
overlegging	146c0	=1136c5 overlegging van
tegen	=223u1 tegen|voor|zonder aanmaning	273n3	=279c6 tegen het|de|een besluit|beslissing|beschikking|aanslag|boete	=1136u2 tegen overlegging van	=1313c1 tegen de achtergrond van	=1340c2 tegen overlegging van	=1434c6 tegen deze achtergrond
aanmaningskosten	226c0 aanmaningskosten|aanmaningkosten|herinneringskosten	227c2 aanmaningskosten|aanmaningkosten ... <amount>
ceremonie	235c3 huisbezoek|rondleiding|workshop|training|cursus|evenement|ceremonie|dag
herziene	478c5
gemeenschap	=509c0 gemeenschap van goederen
minnelijk	538c0
voogdij	823c0
evenmin	965c0
evident	968c0
~zijn	31c11 ~ @decision|uitslag bekend|klaar|genomen|er ~any	37c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any
~zien	32c2 u ~ bedrag|geld|rekening niet? ~any	33c3 wij ~ graag|tegemoet niet? ~any	83c2 ~ ~any niet?	342c19 wij ~ aanleiding|reden|mogelijkheid|ruimte niet @grant|verlenen
~wonen	37c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any
@vervoer	benefit vehicle
@donatie	benefit
@zorgpremie	debt health-care
@fotokopie	papers
@locatie	place
@mutatie	change
@bevel	enforce
@gedupeerde	reader-role
@geval	circumstance
@relatie	life-event
@taxatie	tax
@gevel	building
@restauratie	building
@kavel	building
@afval	environment
@huishoudelijk	health-care

*ing	43c0 *termijn|*inschrijving|aanmelding eindigt|sluit|verloopt|verstrijkt op? <date>	210c3 *betalen|*betaling|*betaald|*betaalt	211c5 *belasting|*belastingen|*heffing	211c5 *belasting|*belastingen|*heffing	212c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening	212c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening	212c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening	212c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening	219c0 *rekening|*rekeningnummer|iban|bankrekeningnummer ... <iban>	223c0 *aanmaning	224c1 *herinnering	232c2 *overtreding|*overtredingen	233c1 *wet|*wetboek|*verordening|*verordeningen|*reglement|*regeling	233c1 *wet|*wetboek|*verordening|*verordeningen|*reglement|*regeling	235c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg	235c2 keuring|herkeuring|*keuring|*onderzoek|consult|controle	240c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek	240c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek	243c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel	339c19 *vergunning is rond|klaar|verleend	339c20 *vergunning loopt|geldt|gaat in	339c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd
handtekeningen	=87c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat
bestrijding	120c0
enkele	=216c1 een|enkele|paar dagen|werkdagen|weken|week|maanden|maand
beschikking	=279c5 besluit|beslissing|beschikking dat|die|waarin|waarbij	371c0	=371u8 beschikking heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|zou|zal	=888u4 beschikking op
additioneel	849c0
erkentelijk	962c0
geldpunt	1521c1
waterschappen	1565c1
@aanvraagtermijn	time-limit

laatstgenoemd	334c0 laatstgenoemd|laatstgenoemde
schort	395c7 schort ... op
onderverhuurden	649c3
derdelanders	692c1
termijnoverschrijding	723c0
vergunningsvrij	737c2
constateer	912c2
dusdanig	948c0
verstreek	1242c2
vanzelfsprekend	=1449c2 vanzelfsprekend bereid
digitaalhuis	1524c2
deurwaarders	1589c1
~terugkrijgen	32c0 u ~ niet? -tijd|gelegenheid|kans|mogelijkheid|uitstel|moeten|dienen ~any
~verwachten	33c0 wij ~ niet? ~any	79c10 u ~ besluit|beslissing|beschikking|bericht|antwoord|uitslag|reactie|uitspraak ~can ~may	79c11 u ~ besluit|beslissing|beschikking|bericht|antwoord|uitslag|reactie|uitnodiging|uitspraak|terugkoppeling|definitief|ontvangstbevestiging|oproep -deze|dit|kopie|hierbij	83c2 ~ ~any niet?
@som	money
@bewijsmiddel	papers
@vrijwilliger	helper
@bemiddelaar	helper
@formulierenbrigade	helper
@rechtswinkel	helper
@oom	family
@schuldenaar	reader-role
@behandelaar	authority
@huiseigenaar	third-party
@zorgaanbieder	third-party
@schuldeiser	third-party
@rechtsmiddel	court
@beroepsrechter	court
@schuldenproblematiek	hardship
@loods	building
@snoeiafval	environment
@minicontainer	environment
@les	education
@klassenleraar	education
@positief	positive

klopt	1c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	254c4 klopt|kloppen ... niet	254c5 klopt ... volgens u	254c57 klopt|kloppen ... volgens u|jou	290c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	299c0 klopt|kloppen ... niet ... bel|meld|laat|geef|neem	=355c35 klopt dat
beeldbellen	4c2
e-formulier	20c13	21c14
oftewel	38c6 ofwel|oftewel
aanlevering	102c0
kon	220n1 kon ... niet
feit	232c5 feit|feitcode|feiten|gedraging|gepleegd|pleegde|begaan
pakt	257c70 pakt ... uit
afweging	258c10 afweging ... betrokken
zorgt	=263c1 zorg|zorgt dat|ervoor
terugwerkende	=407c0 terugwerkende kracht
re-integratietrajecten	448c1
spoedeisend	=708c0 spoedeisend belang
griffierechten	712c1
verdaagden	724c4
milieueffectrapporten	751c1
penvoerders	803c1
acht	=848c0 acht slaan op	=848c1 acht te slaan op	=848c2 acht geslagen op
deswege	933c0
onzes	=1076c1 onzes inziens
voorhanden	1261c0	=1261u0 voorhanden hebben
mantelzorgconsulenten	1504c1
@aankoop	own
@verkoop	own
@bruid	family
@jeugd	child

geef	3c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	=42c1 geef|geeft u|je ... <number> weken|dagen|werkdagen|maanden	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom	255c11 geef ... door	259c9 geef ... door	259c41 geef ... aan	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	295c15 geef ... af	298c1 geef|geeft ... door	322c7 geven|geef ... u	355c23 geef|geeft ... door hoeveel|welke|wat	1030c4 geef ... in overweging	=1030c7 geef in overweging	1175c10 geef ... te kennen	=1175c14 geef te kennen
brief	=23c41 brief naar	=23c42 brief sturen naar|aan	=24c4 brief sturen	=24c5 brief schrijven	=87c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	890c1 brief ... gekruist
spe*	63c19 specificatie*	213c5 specificatie*
houdt	221c1 houden|houd|houdt ... in op|van|met	=347c17 houden|houdt wij|we ... in op	=1225c2 houdt verband met	1225c8 houdt ... verband met
vooraf	=260c23 vooraf laten weten
keuze	300c1
voorliggende	=450c0 voorliggende voorziening	=450c1 voorliggende voorzieningen
beneficiaire	=503c4 beneficiaire aanvaarding
geheel	=922c3 geheel dan wel gedeeltelijk	=1420c6 geheel ten overvloede
geprolongeerde	1151c4
hun	=1262u11 hun voornemens
voorafgaande	=1383c1 voorafgaande aan
vraagwijzer	1526c0
@motivering	papers reason
@betaalbewijs	papers
@probleem	hardship
@berging	dwelling
@inrit	building
@oplevering	building
@schooladvies	education
@markt	business
@volledig	whole
@zorgvuldig	right
@veelvuldig	repeated

aanmelden	46c1 ^ betalen|inleveren|reageren|insturen|aanmelden|terugsturen|opsturen voor|vóór|uiterlijk	267c4 hoorzitting|hoorgesprek|horen|gehoord|gesprek|aanmelden	298u0	307c6	311c1
overleg	94c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies	235c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=1141c0 overleg plegen	=1141c1 overleg te plegen	=1141c2 overleg gepleegd	=1141c3 overleg pleegt
aftrekken	221c5 aftrekken|afgetrokken
aangezien	229c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	836c0	=836u0 aangezien voor	=836u1 aangezien als
toeslag	331c15 uitkering|bijstand|toeslag|toelage|subsidie|betaling ... stop|stopgezet|stopzetten|beëindigd|ingetrokken|opgeschort	=1351c7 toeslag ter hoogte van
overweeg	363c4 overweeg ... te
seponeer	602c1
aanmerken	=838c0 aanmerken als
aanwenden	844c0
creëert	915c1
nihil	1100c0
activiteiten	=1273c7 activiteiten welke
eerdaags	1460c0
formulierenbrigades	1493c1
gemeentebelastingen	1585c5
@raadsvrouw	helper
@rijk	authority
@ziek	illness
@gaslek	harm
@link	digital
@geboorteland	identity
@reclamebord	building
@dijk	environment
@ontoereikend	negative

regelen	1c6 aanvragen|aanvraagt|doorgeven|betalen|regelen|melden|afspraak|bezwaar
milieustraat	3c4 raadhuis|stadhuis|gemeentehuis|stadskantoor|milieustraat|wijkhuis|buurthuis
ook	=23c74 ook telefonisch	=25c8 ook bellen of schrijven	92c2 ^ ook willen|wijzen|vragen|verzoeken|laten wij|we|ik	92c3 ^ ook wordt|moet|dient|moeten	93c0 ^ ook|verder|daarnaast|tevens|bovendien|overigens	=244n12 ook in bezwaar	324c2 ^ ook	=898u10 ook bij herhaling
rekenen	227c4 betaalt|berekenen|rekenen|brengen ... <amount> ... aanmaning	255c1 rekenen ... opnieuw	=1441c2 rekenen op uw begrip
redenen	229c1 reden|redenen|waarom	230c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding	=257c17 redenen waarom ... niet kunt|kon	257c41 redenen ... waarom|rekening	=257c44 redenen waarom|waardoor	283c0 reden|redenen ... te laat
werkplein	238c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein	1578c0
waardepeildatum	424c0
heroverweegt	700c2
nihilbeschikkingen	788c1
aangaande	834c0
hieromtrent	1007c0
mededeelt	1066c3
kadaster	1546c0
provinciale	=1564c3 provinciale staten
@bijstandsaanvraag	request
@reisdocument	permit residence
@gedoogbeschikking	permit
@belastingaanslag	debt decision tax
@huurcontract	papers dwelling
@afkeuren	refuse
@schenken	give
@restitueren	give pay-back
@opleggen	collect punish
@naheffen	collect
@opzeggen	stop end
@opheffen	stop
@inzenden	send
@nazenden	send complete
@opzenden	send
@antwoorden	tell
@opmerken	tell
@verwoorden	tell
@bereiken	receive succeed
@beletten	forbid
@beperken	forbid
@inperken	forbid
@beseffen	know
@erkennen	confirm
@opbellen	contact
@nabellen	contact
@uitnodigen	invite
@voorstellen	intend
@vaststellen	decide
@screenen	judge
@belangenafweging	judge
@opletten	check
@bemerken	check
@optellen	calculate
@afzeggen	withdraw
@nadenken	view
@bedenken	view
@inwerkingtreding	begin
@omzetten	change
@versoberen	lower
@gebeuren	happen
@schrijffout	mistake
@invoerfout	mistake
@afketsen	mistake
@tekortkomen	lack
@doorstrepen	fill-in
@registreren	register
@schenden	violate
@bekeuren	punish
@vereisen	require
@afwerken	carry-out
@bewerken	carry-out
@effectueren	carry-out
@opzetten	carry-out
@opbergen	bring
@inzetten	use
@behelzen	concern
@strekken	concern
@duo	authority
@vriendin	third-party
@rechtsbescherming	law
@overlijdensdatum	time
@scheiden	life-event
@betalingsregeling	instalment
@aflossingsbedrag	instalment
@spreiden	instalment
@proceskost	extra-cost
@aftrekpost	tax
@telefoon	phone
@recreatiewoning	dwelling
@bouwtoezicht	building
@bemesten	environment
@vrachtwagen	vehicle
@opleiden	education
@promoveren	education
@verslavingszorg	health-care
@binnenkort	urgent

t/m	58c5 t/m <date>	217c3 t/m <date>
openstelling	158c0
immers	229c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	229c16 namelijk|immers	1012c0
hier	278c2 hier ... niet mee eens|oneens
ontruimen	331c13 ontruimd|ontruimen|ontruiming
prestatiebeurzen	563c1
aftoppingsgrenzen	646c1
afwijzingsgronden	801c3
desniettegenstaande	930c0
gevestigd	=992c0 gevestigd te	=992u0 gevestigd te zijn	=992u1 gevestigd te worden	=992u2 gevestigd te blijven	=992u3 gevestigd te hebben
hanteer	998c2
nam	1059c10 nam ... kennis van	=1059c14 nam kennis van	1254u2 nam ... voor
~vinden	32c2 u ~ bedrag|geld|rekening niet? ~any
~gunnen	33c5 wij ~ u tijd|gelegenheid|kans|mogelijkheid|uitstel|termijn|week|dag|maand|werkdag niet? -antwoord|bericht|uitsluitsel|reactie ~any	35c0 wij ~ u niet? ~any	36c3 wij ~ tijd|gelegenheid|kans|uitstel|mogelijkheid niet? ~any	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	342c3 wij ~ niet @request|@benefit|@permit|u
~kunnen	36c2 ~ niet? ~any	36c7 u ~ terecht ~any
~zenden	80c2 wij ~ -deze|dit|hierbij|bijgaand|navolgend|volgt
@garantie	benefit confirm
@loonsubsidie	benefit
@curatele	helper
@melder	reader-role
@gedeputeerde	authority
@gevaarlijk	harm
@betaallink	payment
@folder	post
@zolder	dwelling
@kelder	dwelling
@polder	environment
@aansprakelijkheid	health-care
@vacature	work
@vakantie	work
@teveel	wrong

bereikt	=5c1 bel|app|mail|bereikt|bereik mij|me	=17c15 bereikt mij|me
klantmanager	17c8
beoordeling	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	115c0	229c2 motivering|motivatie|overweging|overwegingen|beoordeling|onderbouwing	230c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding
beëindiging	113c0
bevordering	122c0
goedkeuring	129c0
bestudering	147c0
zoom	238c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link
gaan	=240c2 gaat|gaan het om|over	=1006u6 gaan ervan uit u hiermede	=1139c6 gaan over tot	1139c9 gaan ... over tot	=1415c21 gaan ervan uit u ... te hebben geïnformeerd	=1415c35 gaan ervan uit u hiermee	=1415c36 gaan ervan uit u hiermede
legen	=253n11 legen|halen wij|we
rechthebbenden	506c1
proces-verbaal	584c0	=584u0 proces-verbaal van de stemming	=584u1 proces-verbaal van het stembureau
zelfredzamer	620c2
aanmeldgehoor	687c0
cofinancieringen	792c1
behelst	876c1
behoren	=878c1 behoren te	=878u1 behoren tot	=1177u2 behoren te weten
gehouden	=980c3 gehouden bent te	=980c6 gehouden is om te	=980c7 gehouden zijn om te
zijns	=1076c3 zijns inziens
@vermenigvuldigen	calculate
@vergunningvoorschrift	condition
@betalingstermijn	time-limit
@februari	time
@toetsingsinkomen	income
@spaarsaldo	income
@toernooi	business

casemanager	17c7
dagtekening	28c2 dagtekening <date>	28c3 dagtekening <placeholder>	28c4 datum|dagtekening van? deze? brief|aanslag|beschikking <date>	28c7 ^ dagtekening	=29u0 verzending|verzenden|dagtekening|datum van uw|de|het ... <date>	921c0
nadat	=29c15 nadat deze|dit brief|besluit|beschikking|uitspraak ... verzonden|verstuurd|gestuurd	=29c16 nadat wij|we deze|dit brief|besluit|beschikking ... verzonden|verstuurd|gestuurd	30c4 nadat ... bekend|bekendgemaakt	=39c1 nadat u deze|dit brief|besluit|aanmaning ... ontvangen|gekregen	=270c2 nadat u|je deze|dit|de|het brief|besluit|beslissing|beschikking ... ontvangen|gekregen	=279c1 als|zodra|nadat|wanneer wij|we|het|er|u ... besluit|beslissing|beslist|besloten|beslissen|besluiten	=1039u7 nadat ik ... indien
delen	101c5 delen|gedeelten|gedeeltes	1066c7 delen ... mede	=1066c14 delen wij u mee	1066c17 delen ... mee dat	=1066c20 delen mede	=1066c25 delen mee dat	=1408c4 delen wij u het volgende mee	=1408c5 delen wij u het volgende mede
inwilliging	185c0
stemt	236c10 stemmen|stemt|overleggen ... af|datum
internet	266c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid
schorst	326c3 schorst ... niet
naliet	329c3
toetsingsinkomen	426c0
stelt	547c9 stelt ... in gebreke	787c9 stelt ... lager vast	=1019c5 stelt u in de gelegenheid	1026c4 stelt ... in kennis	=1026c12 stelt in kennis	=1128c1 stelt zich op het standpunt	=1128c3 stelt u zich op het standpunt	1129c4 stelt ... op schrift	=1129c7 stelt op schrift	1190c6 stelt ... ter beschikking	=1190c9 stelt ter beschikking	1191c4 stelt ... ter hand	=1191c7 stelt ter hand	=1447c8 stelt alles in het werk
trekkingsrechten	607c1
inherent	=1046c0 inherent aan	1046c1
onderschrijven	1115c0
onderschreven	1115c3
gerectificeerd	1153c3
digi-taalhuis	1524c3
~binnenkrijgen	33c1 wij ~ niet? -laten ~any
~constateren	351c2 wij ~ overtreding ~past
@wens	request
@loonspecificatie	papers
@keus	choice
@misdrijf	violate
@mensenhandel	violate
@nieuwsbrief	publish
@mede-eigenaar	own
@kleindochter	family
@rekeninghouder	reader-role
@bestuursrechter	court
@norm	law
@beleidskader	law
@proces	procedure
@kalenderjaar	time
@datum	time
@belastingjaar	time
@koorts	illness
@hersenletsel	illness
@rekeningnummer	payment
@postbus	post
@documentnummer	identity
@leerlingnummer	identity
@boom	environment
@reis	vehicle
@additioneel	extra
@voorts	extra
@definitief	definite

kijkt	25c46 kijkt ... met u mee	259c30
daarmee	38c10 hiermee|daarmee	=292c0 daarmee kunt|kun	=294u7 daarmee kunt u
aanmelding	43c0 *termijn|*inschrijving|aanmelding eindigt|sluit|verloopt|verstrijkt op? <date>	103c0
eens	75n0
voorwaarden	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	875u11 voorwaarden ... voldoen	875u12 voorwaarden ... voldaan
aanvulling	100c1 aanvullen|aanvulling	105c0	252c17	=254c55 verbetering|aanvulling doorgeven	267c1 aanvullen|aanvulling|aanvullende|nasturen
pinbetaling	220c1 pin|pinnen|pinpas|pinbetaling|contant
verplaatsen	253c12 verzet|verzetten|verplaatsen|verschuiven ... afspraak|gesprek	253c38	303c4
vergrijpboeten	439c2
tegenprestatie	449c0
onbewoonbaar	=660c2 onbewoonbaar verklaard	=660c3 onbewoonbaar verklaren	=660c4 onbewoonbaar te verklaren
proforma	711c2	=711u2 proforma factuur
daartoe	920c0	=1139c14 daartoe over te gaan	=1139c16 daartoe overgaan
@workshop	meeting

incassokosten	61c4 kosten|rente|incassokosten|invorderingskosten ... rekening|betalen|bij|verhoogd	225c4 incassobureau|incassokosten|incassotraject|incassogemachtigde	323c11	331c7	535c0
zie	=89c1 zie bijlage|bijlagen	=89c6 op|via|zie|raadpleeg onze|de|deze website|site	254c10 ziet|zie|vindt ... fout	292c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	1179c4 zie ... tegemoet	=1179c9 zie tegemoet
regeling	94c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	=256c13 regeling treffen	256c21 regeling ... betalen|betaling|aanvragen|afspreken|maken|treffen	=1157c0 regeling treffen	=1157c1 regeling te treffen	=1157c2 regeling getroffen	=1157c4 regeling kunnen treffen	=1157c5 regeling kunt treffen
want	229c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat
bezwaarprocedure	248c3	273c0 bezwaar|bezwaarschrift|bezwaarprocedure ... kost|kosten ... <amount>	273c1 bezwaar|bezwaarschrift|bezwaarprocedure ... griffierecht|leges
foutje	254c9 fout|fouten|foutje	254c45
kopie	267c2 stukken|bewijs|bewijsstukken|machtiging|handtekening|kopie	=910u1 kopie conform
naheffingen	414c3
herziet	478c2
ingezetenen	481c1
gelegaliseerde	488c6
schoolondersteuningsprofiel	557c0
draagkrachtmeting	569c0
ongewenstverklaringen	671c1
initieerden	1047c3
@afmelding	report
@diploma	permit papers
@arrest	decision
@optelling	calculate
@betwist	object-to
@schoolverzuim	violate
@aanbeveling	help
@collega	employer
@parket	court
@vervaldatum	time-limit
@betaaldatum	time
@ziekteverzuim	illness
@bevalling	illness
@huwen	life-event
@chat	digital
@bouwput	building
@straat	vehicle
@handelsnaam	business
@direct	urgent
@voorlopig	provisional

tussentijds	0c30 tussentijds ... niet bellen|informeren
nepmail	0n8 verdachte|valse|nepmail|phishing|oplichters|fraudeurs
oplichters	0n8 verdachte|valse|nepmail|phishing|oplichters|fraudeurs
tot	57c8 tot <number> weken na	57c11 tot <number> dagen|weken na	=58c4 tot en met <date>	=58c6 tot uiterlijk <date>	58c7 tot <date>	=58c20 tot en met uiterlijk <date>	82c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	92c1 ^ tot slot	93c0 ^ tot slot	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	217c1 vóór|voor|op|tot|rond|per|vanaf <date>	=217c2 tot en met|uiterlijk <date>	217c5 uiterlijk|vóór|voor|tot|vervaldatum|betaaldatum|vervaldag|betaaltermijn <placeholder>	217u1 op|tot|vanaf|per <date> ... hebt|heeft|had|hadden|kreeg|ontving|was|waren|werd|betaalde	=371u1 tot uw beschikking	=371u2 tot onze beschikking	=371u3 tot zijn beschikking	=371u4 tot haar beschikking	=371u5 tot hun beschikking	=371u6 tot je beschikking	=999u1 tot op heden	=999u2 tot heden	=1008u0 tot hiertoe	=1087u3 tot nadere toelichting	=1087u4 tot het geven van nadere toelichting	=1087u6 tot nader bericht	1139c11 tot ... overgegaan	1139c12 tot ... over te gaan	=1204c0 tot dusver	=1204c1 tot dusverre	=1205c0 tot op heden	=1205c1 tot heden	=1205c2 tot op de dag van vandaag	=1206c0 tot stand brengen	=1206c1 tot stand gebracht	=1206c2 tot stand te brengen	=1206c3 tot stand brengt	=1207c0 tot stand komen	=1207c1 tot stand gekomen	=1207c2 tot stand komt	=1207c3 tot stand te komen	=1207c6 tot stand kwam	=1368c1 tot staving van	=1375c0 tot op het moment dat	=1375c1 tot het moment dat	=1375c2 tot het tijdstip dat	=1406c3 tot ons genoegen	=1406c4 tot mijn genoegen	=1407c0 tot onze spijt	=1407c1 tot mijn spijt	=1407c6 tot onze spijt moeten wij u	=1421c15 tot slot merken wij op	=1435c6 tot uw informatie	=1440c3 tot nadere toelichting bereid	=1440c4 tot het geven van nadere toelichting	=1440c5 tot een nadere toelichting bereid	=1440c7 tot een mondelinge toelichting bereid	=1478c0 tot nader order	=1478c1 tot nadere order	=1478c2 tot nadere orde	=1478c3 tot nader orde	=1478c4 tot nadere aankondiging	=1478c5 tot nader bericht
niet-ontvankelijk	61c18	323c7	=367n2 niet-ontvankelijk verklaren als	695c0
acc*	87c7 accountantsverklaring*	213c6 acceptgiro*	220c3 acceptgiro*
toetsing	183c0	=1200c3 toetsing aan
argumenten	267c0 gronden|motivering|argumenten
arbeidsinschakeling	445c0
uitwonenden	571c2
naturalisatie	674c0
ambtsbericht	688c0
aantreffen	840c0
eenduidig	952c0
cak	1539c0
~dag	31c12 ~ beslistermijn|behandeltermijn|behandelingstermijn|levertijd|wachttijd|doorlooptijd ~any
@bewonersavond	meeting
@visie	view
@aanpak	carry-out
@zusje	family
@gerechtigd	law
@parkeerverbod	vehicle
@herkomstland	residence
@landbouw	business
@onondertekend	incomplete

medisch	0n0 privacy|medisch|medische
<time>	13c11 <time> tot <time>	13c12 <time> t/m <time>	13c13 <time> - <time>	13c14 <time> en <time>	13c15 <time> <time>	237c0	329u0 <time> ... verzuimd
portaal	20c19	21c10
meekijken	25c49
reageren	46c1 ^ betalen|inleveren|reageren|insturen|aanmelden|terugsturen|opsturen voor|vóór|uiterlijk	94c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	243c2 reactie|reageren|antwoord|bericht|uitslag	255c26	=260c3 reageren op dit|ons|het voornemen	=260c5 reageren voordat	284c1 reageren|reageer|reageert|reactie	=302c1 reageren op ... voornemen
beslag	61c7	225c3 beslag|beslagleggen|loonbeslag|*beslag	=323c1 beslag leggen|gelegd|op	331c3	=517c0 beslag leggen	=517c9 beslag gelegd	=517c10 beslag te leggen	=517c11 beslag legt	=517c12 beslag legde
cij*	63c30 cijferlijst*
art.	67c0 artikel|artikelen|art.|art|artt. <number>	67c1 artikel|artikelen|art.|art <code>	67c2 artikel|artikelen|art. <time>	233c0 artikel|artikelen|art.|art|artt.|artt
mitsdien	229c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	1078c0
persoonlijke	=257c0 persoonlijke situatie|omstandigheden	=257c19 persoonlijke redenen	=306c0 persoonlijke omstandigheden|situatie
meegenomen	=258c15 meegenomen in ons|onze besluit|afweging
annuleer	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
indicatiebesluiten	614c1
onjuistheid	1118c0
resteren	1160c0
restitueren	1161c0
~geslaagd	335c19 ~
@mailbericht	report
@aangiftebiljet	report
@bijstandsuitkering	benefit
@euro	money
@maandtermijn	debt instalment
@benadelingsbedrag	debt
@conceptbesluit	decision
@deelbesluit	decision
@gezondheidscentrum	place
@toekennen	grant give
@toezeggen	grant
@instemmen	grant agree
@ontzeggen	refuse
@verwerpen	refuse
@uitreiken	give
@intrekken	stop withdraw
@toezenden	send
@meezenden	send
@verzenden	send
@aanreiken	send
@bijleggen	send
@vertellen	tell
@uitleggen	tell
@vermelden	tell
@aanbellen	visit
@begrenzen	forbid
@aanmelden	ask
@bestellen	ask
@herkennen	know
@ontdekken	know
@aanzeggen	remind
@betreuren	regret
@betreurenswaardig	regret
@telefoneren	contact
@meewerken	agree
@meedenken	agree
@aanmerken	judge
@controleren	check
@natrekken	check
@herkeuren	check
@meetellen	calculate
@aftrekken	calculate
@bijtellen	calculate
@ontkennen	object-to
@verlengen	continue
@bijwerken	change
@optrekken	raise
@verzetten	wait
@systeemfout	mistake
@verhelpen	correct
@rechttrekken	correct
@ondertekenen	fill-in
@verwerken	register
@misleiden	violate
@bedreigen	violate
@verbeuren	punish
@overheidsvordering	enforce
@meehelpen	help
@uitwerken	carry-out
@opstellen	carry-out
@ontwerpen	carry-out
@aanwenden	use
@betreffen	concern
@ondertoezicht	child
@bouwbesluit	law
@mandaatbesluit	law
@inzagerecht	law
@opzegtermijn	time-limit
@aanleggen	building
@auto	vehicle
@huisartsenpost	health-care

naam	=17n0 naam van uw contactpersoon	=1434u9 naam in dit kader
e-mailen	20c22	99c1 mail|mailt|mailen|e-mail|e-mailen ... naar <email>
ontvangt	23n11 krijgt|ontvangt|sturen|stuurt ... per post	=52c4 krijgt|ontvangt|hoort|verneemt u|je	=53c8 ontvangt u	71c4 ontvangt ... herinnering	=73c2 hoort|krijgt|ontvangt u|je ... <date>	=73c4 krijgt|hoort|ontvangt u ... binnen	220c9 krijgt|ontvangt|volgt|sturen ... factuur|nota|rekening|betaalverzoek|betaalgegevens|betaalinstructie	222c0 krijgt|ontvangt|volgt|sturen|stuur|hoort|vertellen ... brief|bericht|besluit|beschikking|betaalverzoek|factuur|nota|rekening|acceptgiro	223u0 krijgt|ontvangt|volgt|sturen|stuur|ontvangen ... aanmaning	=236c13 krijgt|ontvangt u|je ... datum|uitnodiging|tijd|tijdstip|oproep	243c0 hoor|hoort|krijgt|krijg|ontvangt|ontvang|verneemt	=256n9 krijgt|ontvangt u	=267c8 krijgt|hoort|ontvangt u|je	=340c1 krijgt|ontvangt u|je ... *toeslag|*uitkering|*subsidie|*vergoeding|*toelage|*bijdrage|*tegemoetkoming	=345c1 krijgt|ontvangt u|je ... geen|niet	353n3 ontvangt ... aanmaning
ondertekening	153c0
nota's	211c3 factuur|facturen|nota|nota's|rekening|rekeningen
opschuiven	253c55 verschuiven|opschuiven
vergoed	273n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt
wettelijke	=323c12 wettelijke rente	=392c0 wettelijke grondslag	=392c1 wettelijke grondslagen	=534c0 wettelijke rente	=825c1 wettelijke vertegenwoordiger	=825c3 wettelijke vertegenwoordigers
maar	324c3 ^ maar
precario	441c1
ontwikkelingsperspectief	556c0
exploitant	748c0
destijds	931c0
ongeacht	1117c0
restitueerde	1161c5
~plannen	80c3 wij ~ -deze|hierbij
~verstaan	83c2 ~ ~any niet?
~toestaan	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	335c12 wij ~ u	342c3 wij ~ niet @request|@benefit|@permit|u	342c13 wij ~ niet
@kwitantie	papers
@woonfraude	violate
@puber	child
@bezwaarde	reader-role
@verdachte	reader-role
@woningzoekende	reader-role
@instantie	authority
@opzegperiode	time-limit
@betaalkenmerk	payment
@schriftelijk	post
@bagger	environment
@parkeergelegenheid	vehicle
@bezwaarlijk	negative

liggen	3c11 ligt|liggen ... klaar	1183c7 liggen ... ten grondslag	=1183c13 liggen ten grondslag
btw*	9c2
ofwel	38c6 ofwel|oftewel
verandert	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	76c38	369c5 verandert ... vanaf|per	=369c11 verandert er
verliest	=61c21 verliest u
anders	62c19	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	=259c21 anders beslissen	=1426u0 anders als gezegd
bew*	63c1 bewijs*	63c25 bewijsstuk*	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
besloten	76c1	281c0	339c22 besloten ... te verlenen	339c22 besloten ... te toe te kennen	339c22 besloten ... te in te willigen	344c9 besloten ... af te wijzen	344c10 besloten ... aanvraag ... af te wijzen	350c6 besloten ... boete
voldoet	210c4 voldoen|voldoet|voldaan|voldoening	210u0 voldoen|voldoet|voldaan ... aan	=210u1 voldoen|voldoet niet	=229c6 voldoet|voldoen|voldeed niet	294c2 voldoen|voldoet|voldaan	=294u0 voldoen|voldoet|voldaan aan	=294u1 voldoet niet	344c20 voldoet|voldoen ... niet aan de voorwaarden|eisen|criteria
premies	211c6 premie|premies|contributie|leges|huur
blijken	229c5 blijkt|blijken|bleek|gebleken
verbiedt	232c14 verboden|verbiedt
vordert	331c17 vorderen|vordert ... terug	347c0 vorder|vorderen|vordert ... terug	511c9 vordert ... in	511u1 vordert ... terug	528c9 vordert ... terug
blijven	=339n20 blijven gebruiken	=367c10 blijft|blijven bij ons|het besluit|onze beslissing	=367c19 blijven wij|we bij ons|het|onze	547c12 blijven ... in gebreke	719c4 blijven ... in stand	=1220c9 blijven van kracht
verdient	348n1
leggen	350c1 leg|leggen|legt ... boete	=350c12 leg|leggen ik|wij|we u ... boete ... op	517c2 leggen ... beslag	=517c5 leggen beslag	1183c10 leggen ... ten grondslag	=1183c14 leggen ten grondslag
opgelegde	=350c5 opgelegde boete
hersteltermijnen	394c1
schoolondersteuningsprofielen	557c1
evenzeer	967c0
evidente	968c1
trachtte	1208c1
verricht	1237c4
aanstonds	1454c0
ouder-	=1514c2 ouder- en kindteam
nibud	1593c0
~mogelijk	36c5 ~ niet? ~any	342c15 ~ niet @request|@benefit|@permit
@indieningstermijn	time-limit
@verjaringstermijn	time-limit
@vennootschapsbelasting	tax

upload	20c6	21c4	286c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	295c5 upload|uploaden|uploadt
juncto	67c3	1057c0
vul	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom	252c24 vullen|vul|vult ... aan	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	295c10 vul|vult ... aan	296c0 vul|vult ... in	355c13 vul|vult ... formulier ... in	355c18 vul|vult ... vragenlijst|vragenformulier|formulier ... in	359c12 vul ... aanvraag ... aan	=1434u3 vul in dit kader
speelt	=257c57 speelt er iets
was	=282n1 was|werd|is te laat ingediend|ontvangen	320c12	357n5	=363n0 was ik|wij van plan	=1178c5 was te wijten aan	=1220c4 was van kracht	=1221c5 was van mening	=1221c20 was van oordeel	=1222c4 was van toepassing	=1226c4 was vereist	=1277c8 was werkzaam	=1280c4 was woonachtig
dagen	329u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd	=1248u7 dagen verzuimd
invordert	511c2
passend	=558c0 passend onderwijs	=643c0 passend toewijzen	=643c2 passend toegewezen
exploitatievergunning	749c0
openbaarmakingen	784c1
gezagsbeëindiging	822c2
navenant	1094c0
sedert	1165c0
strekt	=1170c0 strekt ertoe	=1170c2 strekt tot	=1170c6 strekt er ... toe	=1170u0 strekt tot aan
schroomt	=1430c6 schroomt u niet ... contact|bellen|mailen|bel|mail|vragen	=1430c8 schroomt u dan niet ... contact|bellen|mailen|bel|mail|vragen
incassobureaus	1590c1
@vog	permit
@toets	meeting
@alternatief	choice
@bewonerscommissie	third-party
@grens	condition
@storm	harm
@fiets	vehicle
@initiatief	business
@deels	incomplete
@bijtijds	timely

krijgt	23n11 krijgt|ontvangt|sturen|stuurt ... per post	=36c9 hebt|heeft|krijgt|heb u|je tot	=42c2 krijgt|hebt|heeft|heb u|je ... <number> dagen|werkdagen|weken|maanden	=52c4 krijgt|ontvangt|hoort|verneemt u|je	=52u3 krijgt u|je ... de tijd|kans|gelegenheid	=53c9 krijgt u	71c1 krijgt ... herinnering	=73c2 hoort|krijgt|ontvangt u|je ... <date>	=73c4 krijgt|hoort|ontvangt u ... binnen	74c2 krijgt|krijgen ... geen|niet	76c4	220c9 krijgt|ontvangt|volgt|sturen ... factuur|nota|rekening|betaalverzoek|betaalgegevens|betaalinstructie	222c0 krijgt|ontvangt|volgt|sturen|stuur|hoort|vertellen ... brief|bericht|besluit|beschikking|betaalverzoek|factuur|nota|rekening|acceptgiro	223u0 krijgt|ontvangt|volgt|sturen|stuur|ontvangen ... aanmaning	=236c13 krijgt|ontvangt u|je ... datum|uitnodiging|tijd|tijdstip|oproep	243c0 hoor|hoort|krijgt|krijg|ontvangt|ontvang|verneemt	=252c21 krijgt|krijg u|je ... nog|extra	253c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	=256n9 krijgt|ontvangt u	=267c7 hoort|krijgt u|je	=267c8 krijgt|hoort|ontvangt u|je	339c11 krijgt ... vergunning|ontheffing	=339c25 krijgt u|je ... voorrang|urgentie|hulp|zorg|kaart|akte|pas|vergoeding|geld|bedrag	=340c1 krijgt|ontvangt u|je ... *toeslag|*uitkering|*subsidie|*vergoeding|*toelage|*bijdrage|*tegemoetkoming	=345c1 krijgt|ontvangt u|je ... geen|niet	346c2 krijgt ... geen	346c3 krijgt ... niet	350c0 krijgt ... boete	353n1 krijgt ... aanmaning	367c5 krijgt ... gelijk	=371u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
kosten	61c4 kosten|rente|incassokosten|invorderingskosten ... rekening|betalen|bij|verhoogd	94c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	225c10 kosten ... voor uw|jouw rekening	225c11 kosten ... bij|bovenop	=226c1 kosten van|voor deze|de|het? aanmaning|aanmanen	=226c2 kosten aanmaning|herinnering	226c6 kosten ... voor|van deze aanmaning	=227c1 kosten van|à|zijn|bedragen|ad <amount>	=273c4 kosten|leges|griffierecht voor|van het|uw|een? bezwaar|bezwaarschrift|bezwaarprocedure ... <amount>|betaalt|betalen	325c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	=455c1 kosten van het bestaan	=874c2 kosten ad	=875c27 kosten voldoen	=875c28 kosten te voldoen	=1288u0 kosten van zorg	=1288u1 kosten van de zorg	=1288u2 kosten voor zorg	=1288u3 kosten voor de zorg
awb	233c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift
kiest	236c3 kies|kiest|kiezen ... tijd|tijdstip|moment|datum|dag	300c0 kies|kiest|kiezen
behandeltermijn	243c6 duurt|duren|doen|beslistermijn|behandeltermijn|klaar|termijn
parket	276c1 cvom|parket
nalatige	330c8
ken	339c3 kennen|ken ... toe	344c6 kennen|ken ... niet toe
extramuraal	627c0
bezwaargronden	709c1
beroepsgronden	710c1
authenticatiemiddel	782c2
aantreft	840c1
dermate	924c0	=924u0 dermate dat
justis	1555c0
@veiligheidsregio	authority

contact	=17c17 contact op|opnemen met	=17c21 contact met	236c8 bel|belt|bellen|neem|neemt|contact ... afspraak	243c5 bellen|belt|contact	=255c16 contact op	=255c17 contact opnemen	=259c8 contact op*	=315c2 contact op te nemen	=315c3 contact opnemen
contant	23c49	220c1 pin|pinnen|pinpas|pinbetaling|contant
meldt	255c9	298c0 meld|meldt|melden|doorgeven|doorgegeven	311c0 meld|meldt ... aan
laatstgenoemde	334c0 laatstgenoemd|laatstgenoemde
beneficiair	=503c0 beneficiair aanvaarden	=503c1 beneficiair aanvaardt	=503c2 beneficiair aanvaard	=503c3 beneficiair te aanvaarden
achtererfgebied	744c0
dekkingsplannen	805c1
wendt	844c5 wendt ... aan	=844c7 wendt aan	=1275c2 wendt zich tot	1275c9 wendt ... tot
impliceerden	1013c3
wenst	=1276c0 wenst te	=1276c5 wenst u	1276c6 wenst ... te	=1276u2 wenst u veel	=1276u3 wenst u sterkte	=1276u4 wenst u succes	=1276u5 wenst u een prettige	=1276u6 wenst u een goed	=1276u7 wenst u een goede	=1276u8 wenst u een fijne	=1276u9 wenst u beterschap	=1276u10 wenst u geluk	=1276u11 wenst u alle	=1276u12 wenst u prettige	=1276u13 wenst u fijne	=1276u14 wenst u het	=1276u15 wenst u en
huizen	=1402u6 huizen langs deze weg
@opzegging	report end
@verklaring	permit papers
@weren	forbid
@horen	know
@annulering	withdraw
@duren	wait
@gemist	lack
@oplegging	punish
@huren	own
@pleegzorg	child
@limiet	condition
@moment	time
@verslaving	illness
@varen	vehicle
@vliegtuig	vehicle
@leren	education
@verpleging	health-care
@migrant	residence
@onvolledig	incomplete
@correct	right
@echt	right
@regelmatig	repeated

we	0c21 ^ wij|we zijn telefonisch niet bereikbaar	0c22 ^ wij|we zijn niet telefonisch bereikbaar	=2c6 wij|we regelen|overleggen|stemmen ... met	50c1	=53c6 wij|we bellen|sturen|betalen|beslissen|nemen|laten|reageren|maken|behandelen|informeren	=54c8 wij|we|ik verzoeken|verzoek|vragen|vraag u	=72c0 wij|we bellen u	=72c3 wij|we vragen ... zelf op	=74c1 wij|we|ik hebben|heb|geven|zijn|wijzen|nodigen|nodig|vragen|willen|trekken|vorderen	=87n2 wij|we|ik vragen|vraag ... zelf op	92c5 ^ wij|we|ik wijzen|wijs ... ook|tevens|verder|nog op	92c6 ^ wij|we maken ... ook|tevens|verder|daarnaast	=97c3 wij|we verwachten niets van u|je	=210c11 wij|we ontvangen ... geld|bedrag	=231c5 wij|we|ik hebben|heb ... ontvangen	=231c15 wij|we hebben ... beoordeeld	=240c4 wij|we|ik willen|wil|kijken	=242u1 wij|we|ik verzoek	254c40 ons|we ... verrekend	=255c24 wij|we herstellen|verbeteren|passen|corrigeren	=255c48 wij|we zetten	=256n12 wij|we betalen	=294u9 wij|we betalen	=295u1 wij|we sturen u	=298u2 wij|we laten u weten	=317u0 wij|we herstellen	=330c6 wij|we verwijten u|je	=339c12 wij|we|ik geven|geef u ... vergunning|ontheffing|toestemming|subsidie	=339c29 wij|we vergoeden|betalen ... kosten	=340c2 wij|we betalen mee	=340c3 wij|we betalen ... aan u	=344c29 wij|we maken|geven|vergoeden|verlenen geen	=347c19 wij|we krijgen nog <amount>	=355c1 wij|we hebben ... nodig	=355c16 wij|we missen ... gegevens|informatie	=355c21 wij|we|ik vragen|vraag u om	=355c22 wij|we controleren	=355c28 wij|we moeten|willen ... weten|horen	=355c34 wij|we weten niet	=357c1 ik|wij|we nodig|nodigen ... uit	=359c14 wij|we missen nog	=361c10 wij|we hebben ... ontvangen	=361c14 wij|we ontvingen|ontving	=363c8 we zijn van plan	=367c20 wij|we blijven bij ons|het|onze	=367n0 wij|we beslissen ... binnen	=369c13 wij|we willen u|je informeren	=1247c3 we verzoeken
pla*	63c23 plattegrond*
training	235c3 huisbezoek|rondleiding|workshop|training|cursus|evenement|ceremonie|dag
hele	=237c6 hele dag
inbeslagname	600c2
jeugdhulpaanbieder	809c0
dwangkader	833c1
creëren	915c0
opmerking	=1421c14 opmerking verdient dat
tijdig	1477c0	=1477u6 tijdig ingediend	=1477u7 tijdig bezwaar	=1477u9 tijdig genomen	=1477u11 tijdig geweest	1477u12 tijdig ... ingediend	=1477u13 tijdig ontvangen	=1477u14 tijdig gemeld	=1477u15 tijdig betaald	=1477u16 tijdig voldaan	=1477u17 tijdig aangevraagd
sociaal	=1485c0 sociaal raadslieden	=1485c2 sociaal raadsman	=1485c3 sociaal raadsvrouw	=1485c4 sociaal raadspersoon	=1488c0 sociaal team	=1502c0 sociaal werker	=1502c1 sociaal werkers
ouderenwerkers	1492c6
leerplichtambtenaren	1586c1
@verschuldigd	collect
@einde	end
@tante	family
@rechthebbend	law
@rente	extra-cost
@site	digital
@rijvaardigheid	vehicle
@huiswerk	education
@kliniek	health-care

artt.	67c0 artikel|artikelen|art.|art|artt. <number>	233c0 artikel|artikelen|art.|art|artt.|artt
toegekend	76c9	341c1
maandloon	215c1 procent|percentage|bijstandsnorm|dagloon|maandloon
corrigeren	255c46 corrigeren|correctie
heroverwogen	275c7 heroverweging|heroverwogen|herziening	367c24 heroverwogen|heroverweging	700c4
lening	=476c2 lening om niet
legalisaties	487c1
peiljaar	570c0
niet-ontvankelijkverklaring	696c0
heroverwegen	700c0
bezwaaradviescommissie	717c0	1569c5
mededelen	1066c0
zelf	=1177u12 zelf te weten
toegezegd	1201c1
@vergunningaanvraag	request
@studiefinanciering	benefit
@parkeerkaart	permit
@overeenkomst	papers
@urenverantwoording	papers
@uitbetalen	give
@meebetalen	give
@toebedelen	give
@bijbetalen	pay
@verrekenen	pay-back
@aanrekenen	collect
@toerekenen	collect calculate
@bijrekenen	collect
@aanleveren	send
@meeleveren	send
@aanhechten	send
@binnenzijn	receive
@verzekeren	confirm
@prefereren	intend
@meerekenen	calculate
@uitrekenen	calculate
@aanvechten	object-to
@procederen	object-to
@betwijfelen	view
@misrekenen	mistake
@verbeteren	correct
@aantekenen	register
@verzegelen	enforce
@incassotraject	enforce
@aanbevelen	help
@verdedigen	represent
@bewaartermijn	bring time-limit
@uitoefenen	use
@toebehoren	own
@budgetcoach	helper
@rijkswaterstaat	authority
@eigendomsrecht	law
@beslistermijn	time-limit
@betaaltermijn	time-limit
@bedenktermijn	time-limit
@projectkosten	cost
@vervoerskost	cost
@betaalopdracht	payment
@bruto	income
@toeristenbelasting	tax
@inkomstenbelasting	tax
@ingezetenenheffing	tax
@correspondentieadres	post
@toegestaan	positive
@toegewezen	positive

ophalen	3c7 inleveren|inlevert|afgeven|ophalen|brengen|binnenlopen	23c35 haal|haalt|ophalen ... formulier|balie|stadhuis|bibliotheek
notaris	64c4
ontvangst	156c0	361c1 ontvangst ... bevestigd|bevestigen
vertrouw	231c12 vertrouw|vertrouwen	=1006u1 vertrouw erop u hiermede	=1415c1 vertrouw erop u ... te hebben geïnformeerd	=1415c3 vertrouw erop u ... geïnformeerd te hebben	=1415c5 vertrouw erop u ... te hebben ingelicht	=1415c11 vertrouw erop dat ik u ... heb geïnformeerd	=1415c25 vertrouw erop u hiermee	=1415c26 vertrouw erop u hiermede	=1441c5 vertrouw op uw begrip
verband	240c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband	=1225c0 verband houden met	=1225c1 verband houdt met	=1225c5 verband hield met	=1225c6 verband houdend met	=1225c7 verband houdende met	=1225c9 verband te houden met
dinsdag	241c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
beschermd	=631c0 beschermd wonen
gezinsvoogd	812c0
heel	=887u1 heel bescheiden
jongstleden	1056c0
mededeelde	1066c4
dorpsteam	1486c4
toeslagen	=1527c1 toeslagen servicepunt
vakbond	1596c0
~vernemen	32c0 u ~ niet? -tijd|gelegenheid|kans|mogelijkheid|uitstel|moeten|dienen ~any	33c1 wij ~ niet? -laten ~any	79c9 u ~ -graag
~adviseren	33c0 wij ~ niet? ~any	80c3 wij ~ -deze|hierbij
~openstaan	36c5 ~ niet? ~any
~matigen	83c1 ~ ~any niet?
~aannemen	83c2 ~ ~any niet?
~sponsoren	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
@declaratie	request
@comparitie	meeting
@noodzakelijk	require
@hulpvrager	reader-role
@regel	law
@structuurvisie	law
@vandalisme	harm
@verkoopwaarde	tax
@wasmachine	dwelling
@vogel	environment
@rollator	health-care
@banenafspraak	work

bur*	7c2 burgerservicenummer*
iemand	=25c0 iemand anders ... voor u|namens|laten|doen|mag|kan|invullen	25c1 iemand|iemand* ... mee	=25c2 iemand mee te? nemen	25c3 iemand ... helpen|helpt	=25c4 iemand machtigen	=25c9 iemand anders machtigen	=25c25 iemand die u|je vertrouwt	=25c26 iemand uit|in uw|je omgeving	=25c36 iemand meenemen	34c1
vriendin	25c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen
bereken	65c0 bereken|berekent ... zelf|gemiddelde|inkomen|bedrag
bewijzen	86c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen	=87c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	=355c25 bewijzen dat
bijvoegen	86c1 meesturen|meenemen|meebrengen|bijvoegen
ber*	94c0 bezwaar*|beroep*|zienswijze*|rechtsmiddel*|klacht*|verweer|bedenking*|rechtbank	94c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening
vinden	258c19 vinden ... de gevolgen ... niet te zwaar
bekijken	259c14
openbare	=275c0 openbare voorbereidingsprocedure
frauduleus	330c16
ingepland	357c31
bevestigen	361c0 bevestig|bevestigen ... ontvangst|ontvangen	=1389c6 bevestigen wij de goede ontvangst	=1389c9 bevestigen wij u de ontvangst
proces	=584c2 proces verbaal
verwerkingsverantwoordelijke	760c0
ouderlijke	=820c1 ouderlijke gezag
behoorden	=878c3 behoorden te
alreeds	1155c1
getracht	1208c3
vaardigt	1215c4 vaardigt ... uit
advocatenspreekuur	1497c0
@wsnp	hardship
@internetbankieren	payment
@onroerendezaakbelasting	tax
@vrachtauto	vehicle

reacties	19c12 reacties ... worden niet gelezen|beantwoord
nadien	81c3	1089c0
behalve	92c1 ^ behalve dit	283c3 tenzij|behalve|meestal|vaak|soms|mogelijk|misschien|waarschijnlijk
dagloon	215c1 procent|percentage|bijstandsnorm|dagloon|maandloon	463c0
reeds	221c6 reeds|al ... betaald	254c26 intussen|inmiddels|al|reeds ... betaald	=334c3 eerder|reeds|hiervoor|hiervóór genoemde|vermelde	1155c0	=1155u0 reeds nu
hierom	229c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat
schendt	232c3 schending|geschonden|schendt|inbreuk
kiesraad	271c2 kieswet|kiesraad
globale	=612u12 globale indicatie
geliberaliseerd	645c0
vergunningplafond	739c1
geamoveerde	867c3
gevoeglijk	993c0
deelden	1066c10 deelden ... mede	=1066c23 deelden mede
verzochte	1247c10
vloeide	=1266c9 vloeide voort uit
dragen	=1288c6 dragen zorg	1289c1 dragen ... zorg voor	1289u1 dragen ... kosten
voldoende	=1405c7 voldoende aan uw verzoek
spreekt	=1431c5 spreekt voor zich dat
hulpverleenster	1506c2
@zorg	benefit health-care
@hechtenis	penalty
@buurthuis	place
@vergaderzaal	place
@centrum	place
@belastingbetaler	reader-role
@team	authority
@belastingkantoor	authority
@beleidsregel	law
@stoornis	illness
@borg	payment
@vorderingsnummer	identity
@berm	vehicle
@staatloos	residence
@steeds	repeated

aanvraagt	1c6 aanvragen|aanvraagt|doorgeven|betalen|regelen|melden|afspraak|bezwaar	242c0 aanvraag|aanvraagt|aanvragen|aangevraagd|*aanvraag
ma-do	13c28
plant	236c0 maak|maakt|plan|plant|regel ... afspraak
nadere	=253c52 nadere tijd	=686c1 nadere gehoor	=686c2 nadere gehoren	=1087c0 nadere informatie	=1087c1 nadere uitleg	=1087c2 nadere toelichting	=1087c3 nadere gegevens	=1087c4 nadere inlichtingen	=1087c5 nadere stukken	=1087c6 nadere documenten	=1087c8 nadere berichten	=1087u0 nadere toelichting bereid
toeslagpartner	432c0
voorschotbeschikking	434c0
zicht	=487u0 zicht op legalisatie
onderverhuur	648c1
verblijfsgaten	666c1
jeugdbeschermer	811c0
aanvangsdatum	843c0
daarmede	918c0
kennisneming	=1059c11 kennisneming van
jongerenwerker	1509c0
@raad	help authority
@bw	law
@pand	dwelling
@land	residence
@kwekerij	business

behandelaar	17c3
verpleegkundige	34c7
uiterlijk	41c5 uiterlijk <time> tevoren|vooraf|ervoor|voor|vóór	41c5 uiterlijk <time> van tevoren	41c7 uiterlijk <number> uur tevoren|vooraf|ervoor|voor|vóór	41c7 uiterlijk <number> uur van tevoren	43c2 uiterlijk|vóór aanstaande|komende|a.s.? maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag	43c3 uiterlijk op? aanstaande|komende|a.s.? maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag	=43c4 uiterlijk|vóór eind|begin|half|medio januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	=43c5 voor|vóór|uiterlijk de <code>	=43c6 uiterlijk de <code>	43u0 uiterlijk *dag <date>	46c5 ^ uiterlijk|vóór	=56c6 uiterlijk een week|maand|dag later	56c7 uiterlijk <number> dagen|weken later	57c2 uiterlijk <number> dagen|werkdagen|weken|maanden	57c12 uiterlijk <number> werkdagen	57c17 uiterlijk <number> uur	58c0 uiterlijk op? <date>	58c1 uiterlijk op? <placeholder>	=58c9 uiterlijk tot en met <date>	=58c10 uiterlijk vóór|voor <date>	=58c11 uiterlijk tot <date>	58c13 uiterlijk *dag <date>	58c17 uiterlijk <date>	82c7 uiterlijk <number>	82c8 uiterlijk <placeholder>	=82c9 uiterlijk in|eind|begin|binnen	82c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	217c0 uiterlijk op? <date>	217c5 uiterlijk|vóór|voor|tot|vervaldatum|betaaldatum|vervaldag|betaaltermijn <placeholder>	218c3 uiterlijk te? betalen|voldoen	357n10	367n5
herzien	255c45	478c0	=478u3 herzien van het	=478u4 herzien van de
boetes	331c1
beleidsregel	384c0
invorderingen	510c1
hopen	=1006u3 hopen u hiermede	=1415c14 hopen u ... te hebben geïnformeerd	=1415c16 hopen u ... geïnformeerd te hebben	=1415c19 hopen dat wij u ... hebben geïnformeerd	=1415c29 hopen u hiermee	=1415c30 hopen u hiermede	=1416c4 hopen u ... van dienst te	=1441c0 hopen op uw begrip
mogelijkerwijs	1082c0
verschil	=1221u2 verschil van mening
zijnde	1285c0
@inwilliging	decision
@korten	stop lower
@komen	visit
@merken	know
@ramen	calculate
@ingangsdatum	begin
@vergen	wait require
@derven	lack
@opdracht	require
@borgen	help
@beveiliging	help
@zorgen	carry-out
@nemen	bring
@gebruikt	use
@pacht	own
@bewindvoering	helper
@nicht	family
@awb	law
@recht	law
@nacht	time
@overlast	harm
@meerkost	extra-cost
@afdracht	payment
@klimaat	environment
@werken	work
@ouderschapsverlof	work
@sollicitatiebrief	work
@ongewenst	negative

sofi-nummer	7c6
rente	61c4 kosten|rente|incassokosten|invorderingskosten ... rekening|betalen|bij|verhoogd
toepassing	182c0
hoge	=225c9 extra|meer|hoge|hogere|bijkomende|verdere kosten	=1576c0 hoge raad
misbruik	=330c20 misbruik gemaakt|maakt|maakte
precariobelasting	441c0
zekerheidstelling	599c0
zorgprofielen	623c1
accountantsverklaring	795c2
accordeerden	847c6
assisteerden	872c3
attendeerden	873c5
desbetreffende	927c1
toetst	=1200c4 toetst aan
ervan	=1442c10 ervan uitgaande u
~werkdag	31c12 ~ beslistermijn|behandeltermijn|behandelingstermijn|levertijd|wachttijd|doorlooptijd ~any
@idee	view
@afname	lower
@omissie	mistake
@ex	family
@kindje	family child
@opname	illness
@website	digital
@fietswrak	vehicle

mob*	9c14 mobiel*
vraag	=17c12 vraag naar	=17c28 vraag dan naar	=17c51 vraag naar hem|haar	=19u1 vraag niet beantwoorden	23c36 vraag|vraagt|vragen ... formulier ... aan	25c28 vraag|vraagt ... iemand	=54c9 verzoeken|verzoek|vragen|vraag wij|we|ik u	=54c10 verzoek|vraag u	94c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies	253c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	=255c0 vraag ons	255c37	255c52 vraag|vragen ... aan	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	293c0	=293u1 vraag ik u	293u2 vraag ... aan	307c0 vraag|vraagt ... aan	=309c0 vraag|vraagt ons|om|de|het	=309u0 vraag ik	322c3 vraag|vragen ... u|je	355c10 vragen|vraag wij|we? u ... sturen|gegevens	355c10 vragen|vraag wij|we? u ... in te vullen	355c10 vragen|vraag wij|we? u ... op te sturen	=1441c8 vraag uw begrip	=1441c9 vraag ik uw begrip	=1444c11 vraag ik uw aandacht voor
rec*	94c0 bezwaar*|beroep*|zienswijze*|rechtsmiddel*|klacht*|verweer|bedenking*|rechtbank
betaling	121c0	210c10 geld|bedrag|betaling ... binnen|ontvangen|ontvangt	=253c8 betaling uitstellen	253c36 betaling ... uitstellen	256c3 betaal|betaalt|betalen|betaling ... in gedeelten|gedeeltes|delen|stukken|termijnen|stapjes	267c3 griffierecht|betaling|betalen|betaal|geld|bedrag	282n2 betaling|betaald|betaalt|aanvraag|aanvragen	294c8	294u5 betaling ... ontvangen	331c15 uitkering|bijstand|toeslag|toelage|subsidie|betaling ... stop|stopgezet|stopzetten|beëindigd|ingetrokken|opgeschort	353c10 betaling ... niet ontvangen	353c17 betaling|bedrag ... nog niet ... ontvangen|binnen	359n0	361n9	=875c41 betaling te voldoen	890c0 betaling ... gekruist	890c2 betaling ... kruist
bepaling	233c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift
*els	234c1 *voorwaarden|*regels|*besluit
heffingsgrondslag	420c2
waardepeildata	424c1
rendementsgrondslag	429c0
loonsancties	464c1
referenten	685c1
participeerde	1144c2
ressorteerden	=1159c3 ressorteerden onder
resteerden	1160c3
rijkswaterstaat	1559c0
milieudienst	1566c2
@verblijfsrecht	permit residence
@splitsingsvergunning	permit
@bankgegeven	papers
@werkgeversverklaring	papers
@bedrijfsplan	papers business
@vooruitbetalen	pay
@doorbetalen	pay continue
@terugvorderen	pay-back collect
@terugkoppelen	tell
@ontmoedigen	forbid
@contactgegeven	contact
@aanspreekpunt	contact
@voorgenomen	intend provisional
@herbeoordelen	judge
@vernietigen	withdraw
@completeren	complete
@contactpersoon	authority
@informatieplicht	condition
@juni	time
@juli	time
@gezondheidsprobleem	illness
@geluidsoverlast	harm
@incassokosten	extra-cost
@tandartskosten	cost
@telefonisch	phone
@studio	dwelling
@ergotherapeut	health-care
@azc	residence
@verblijfskaart	residence

dossierbehandelaar	17c20
na	=29c0 na dagtekening dezes?	=29c1 na dagtekening van deze|dit|uw|de brief|besluit|beschikking|aanslag|aanmaning|aanslagbiljet|schrijven	=29c2 na de dagtekening	=29c3 na de datum van dagtekening	29c4 na de? datum van? deze|dit brief|besluit|beschikking|aanmaning|aanslag|schrijven|uitnodiging|bericht|verzoek	29c5 na de? datum van|op|boven|bovenaan deze|dit brief|besluit|beschikking|schrijven	=29c6 na de datum die|welke ... staat	=29c7 na de datum waarop deze|dit|wij|de ... verzonden|verstuurd|gestuurd|verzenden|versturen|sturen|verstuurden|stuurden	=29c8 na de dag waarop deze|dit|wij|de ... verzonden|verstuurd|gestuurd|verzenden|versturen|sturen|verstuurden|stuurden	=29c9 na die waarop deze|dit|wij|de ... verzonden|verstuurd|gestuurd	29c10 na de? verzending	29c11 na de? verzenddatum	=29c12 na de verzendingsdatum	=29c13 na de dag van|na de? verzending|verzenddatum|dagtekening	29c14 na de? datum van? verzending	=29c17 na heden	=29c18 na vandaag	=29c19 na deze brief	=29c20 vanaf|na de dag na verzending|verzenddatum|dagtekening	=29c20 vanaf|na de dag na de verzending	=29c20 vanaf|na de dag na de dagtekening	=29c21 vanaf|na de dag na de datum van|op|boven|bovenaan deze|dit brief|besluit|beschikking|schrijven	=29c26 na datum dezes	30c0 na de? bekendmaking	=30c1 na de dag van bekendmaking	=30c1 na de dag van de bekendmaking	=30c2 na de dag waarop|dat ... bekend|bekendgemaakt|bekendmaken	=30c3 na de datum waarop ... bekend|bekendgemaakt	30c7 na de? besluitdatum	30c8 na de? datum van? het|dit|ons besluit|beslissing|beschikking|uitspraak	30c9 na de? dag van? het|dit|ons besluit|beslissing|beschikking|uitspraak	=30c10 na dit|het besluit	=30c11 na deze beslissing|beschikking|uitspraak	=39c0 na ontvangst van deze|dit brief|besluit|aanmaning|schrijven	60c0 na dagtekening*	=60c1 na de datum	=60c2 na verzending	=60c3 na de verzenddatum	=60c4 na bekendmaking	=60c5 na ontvangst	=60c6 na de dag	=60c7 na dagtekening van deze brief	=60c10 na de dagtekening	=60c11 na heden	=60c13 na deze brief	=60c15 na de verzending	=60c16 na datum	=60c18 na de bekendmaking	=60c22 na verzending van deze	=81c5 na afloop	=81c6 na het gesprek|onderzoek|bezoek|spreekuur	=81c7 na ontvangst|binnenkomst	=255c3 na te rekenen	=267c1 na te sturen	=270c0 na ontvangst van deze|dit|de|het|onze|ons? brief|besluit|beslissing|beschikking|schrijven|aanslag|boete	=270c1 na ontvangst hiervan|daarvan	=279c3 na het|de|ons|onze|dat|die besluit|beslissing	=282c6 na deze|die|de datum|termijn|dag|zes kunt|kan|is|nemen ... geen|niet ... bezwaar	=282c7 na deze|die datum|termijn ... bezwaar ... niet	282c8 na <date> kunt|kan|is|nemen ... geen|niet ... bezwaar	=282c9 na deze|die|de datum|termijn|periode ... niet ... behandelen|behandeling|behandeld|ontvankelijk	=353c30 na onze herinnering	=1092c4 na te leven	=1332c0 na ommekomst van	=1332c1 na verloop van	=1332u0 na verloop van tijd	=1413c0 na bestudering van uw	=1413c1 na beoordeling van uw	=1413c2 na ampel beraad	=1413c3 na rijp beraad	=1413c4 na zorgvuldige afweging	=1413c5 na zorgvuldige bestudering	=1413c6 na kennisneming van uw
geïncasseerd	220c5 incasso|incasseren|geïncasseerd|incasseert|machtiging
regel	236c0 maak|maakt|plan|plant|regel ... afspraak	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
reageer	255c36	=260c26 reageer dan	284c1 reageren|reageer|reageert|reactie	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	302c3 reageer|reageert
voorgaand	334c6 voornoemd|voornoemde|voormeld|voormelde|voorgenoemd|voorgenoemde|voorgaand|voorgaande	=334u2 voorgaand|voorgaande jaar|jaren|maand|maanden|week|weken|dag|dagen|periode
opvragen	356c3
bezwaargrond	709c0
accountantsverklaringen	795c3
uithuisplaatsingen	814c1
minderjarige	826c1
geassisteerd	872c4
hieraangaande	1007c1
seniorenadviseur	1492c7
~bekijken	79c8 wij ~ @request|@objection|@report|@papers|antwoord|reactie|gegeven ~time
~doorsturen	80c2 wij ~ -deze|dit|hierbij|bijgaand|navolgend|volgt
~langskomen	80c3 wij ~ -deze|hierbij
~beginnen	80c3 wij ~ -deze|hierbij	80c10 ~ @request|zaak|dossier|onderzoek|aangifte|werk|werkzaamheid	337c0 u ~ +may
~incasseren	80c4 wij ~ -hierbij
~afwijzen	83c1 ~ ~any niet?	95c0 wij ~	342c0 wij ~ @request|@benefit|@permit|u	342c1 ~ @request|@benefit	342c2 wij ~
~afwijken	83c2 ~ ~any niet?
~voldoen	84c1 ~ +must -aan	335c18 u ~ voorwaarde|eis	338c0 u ~ @debt|@penalty|<amount>|rest niet +need	343c0 u ~ voorwaarde|eis|criterium niet	343c1 ~ voorwaarde|eis|criterium niet @request
~bekostigen	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~splitsen	337c0 u ~ +may
~deelnemen	337c0 u ~ +may
~indienen	364c0 u ~ zienswijze ~may ~can
@specificatie	papers
@publieksbalie	place
@miscommunicatie	mistake
@rectificatie	correct
@stagiair	employer
@tegenvaller	hardship
@kabel	building
@verloskundige	health-care
@legaal	right

bezoeken	14c16
enkel	22c0 uitsluitend|alleen|enkel|slechts ... digitaal|online|website|digid|internet|uploaden|portaal|e-formulier|webformulier|e-mail|inloggen|app|mijn*	=287c0 uitsluitend|alleen|enkel|slechts schriftelijk
loo*	63c2 loonstrook*
deze	=82c14 deze|dezelfde week|maand|dag	=278c0 dit|deze|onderhavige besluit|beslissing|beschikking|brief|voornemen|uitnodiging|verzoek|oproep|ontvangstbevestiging|bevestiging	=369c3 deze brief is geen besluit	=891u6 deze betreffende	=1262u4 deze voornemens
voldoen	94c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	210c4 voldoen|voldoet|voldaan|voldoening	210u0 voldoen|voldoet|voldaan ... aan	=210u1 voldoen|voldoet niet	=218c2 betalen|betaal|voldoen uiterlijk|vóór|voor	=229c6 voldoet|voldoen|voldeed niet	294c2 voldoen|voldoet|voldaan	=294u0 voldoen|voldoet|voldaan aan	344c20 voldoet|voldoen ... niet aan de voorwaarden|eisen|criteria	=875u0 voldoen aan
betalingsregeling	94c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	233u2 betalingsregeling|afbetalingsregeling	=256n2 betalingsregeling is niet	256n3 betalingsregeling ... niet mogelijk	256n5 betalingsregeling ... vervalt	=256n6 betalingsregeling gehad	304c0	=1157c9 betalingsregeling treffen	=1157c10 betalingsregeling te treffen	=1157c11 betalingsregeling getroffen	=1157c12 betalingsregeling kunt treffen
voldaan	210c4 voldoen|voldoet|voldaan|voldoening	210u0 voldoen|voldoet|voldaan ... aan	294c2 voldoen|voldoet|voldaan	=294u0 voldoen|voldoet|voldaan aan	=875u1 voldaan aan
*hot	212c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening
snelheid	232c10 snelheid|snelheidsovertreding
voornemen	260c22 voornemen ... laat ... weten	363c2	=363c14 voornemen om
vragenlijst	355c32 antwoordkaart|vragenformulier|vragenlijst
onvolledige	360c4
attestaties	=507c1 attestaties de vita
executoriale	=520c0 executoriale verkoop	=520c2 executoriale verkopen	=521c0 executoriale titel	=521c1 executoriale titels
leefklimaat	753c0
behoeven	877c0
eerstkomende	955c1
nageleefd	1092c3
navolgend	1095c0
zeg	1201c7 zeg ... toe	=1201c10 zeg toe
verifieert	1231c1
vestigen	=1444c6 vestigen wij uw aandacht op
bieb	1484c2
@tip	report help
@vreemdelingenpaspoort	residence

betrokkene	51c8	763c0	=763u0 betrokkene bij
nodigen	76c20	=357c0 nodig|nodigen ik|wij|we ... uit	357c2 nodigen ... uit	357n0 nodigen ... uit ... te reageren
volgende	=82c13 volgende week|maand	=279c2 definitieve|uiteindelijke|volgende|nieuwe|latere besluit|beslissing|beschikking
regels	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
voorlopige	=251c0 voorlopige voorziening	=251c8 voorlopige maatregel	273n1 beroep|rechtbank|rechter|voorzieningenrechter|voorlopige	=305c1 voorlopige voorziening	=411u0 voorlopige aanslag	=411u1 voorlopige aanslagen	=413c0 voorlopige aanslag	=413c1 voorlopige aanslagen	=705c0 voorlopige voorziening	=705c1 voorlopige voorzieningen
spoedbeslissing	251c7
ziekbed	257c61
wijzig	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
informeert	298c3 informeren|informeert
voornoemde	334c6 voornoemd|voornoemde|voormeld|voormelde|voorgenoemd|voorgenoemde|voorgaand|voorgaande	1263c3
vorderde	511c11 vorderde ... in	511u3 vorderde ... terug	528c11 vorderde ... terug
terugvorderingen	527c1
subsidieontvangers	789c1
geëigende	977c1
gemotiveerde	=983c4 gemotiveerde aanvraag	=983c5 gemotiveerde reactie
vruchteloze	1268c1
werkzaam	=1277c0 werkzaam zijn	=1277c2 werkzaam bent	=1277c5 werkzaam bij	=1277c7 werkzaam is	=1277c9 werkzaam was	=1277u0 werkzaam geweest	=1277u5 werkzaam is tegen	1277u7 werkzaam ... geweest	1277u8 werkzaam ... gebleven
@loting	choice
@meting	calculate
@schoonzus	family
@vergunninghouder	reader-role
@eiseres	reader-role
@coa	authority
@boa	authority
@baliemedewerker	authority
@uitleg	reason
@erfenis	life-event
@rechteloos	hardship
@instortingsgevaar	harm
@uitweg	building
@heg	environment
@weg	vehicle
@vroeg	timely
@wettig	right

onlineformulier	20c14
evenals	48u14	963c0
afgewezen	76c5	256n11	339n2	344c2 afgewezen ... aanvraag	346c1
plan	76c27	236c0 maak|maakt|plan|plant|regel ... afspraak	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
achterkant	213c9 achterkant|achterzijde
raad	=274c1 raad van state|beroep	=1548c0 raad voor rechtsbijstand	=1548c1 raad voor de rechtsbijstand	=1552c0 raad voor de kinderbescherming	=1574c0 raad van state
verblijfsdoelen	665c1
subsidieplafond	790c0
declaratie	=1039u15 declaratie indien
sprake	=1168c0 sprake is van	=1168c1 sprake van is	=1168c4 sprake zijn van	=1168c5 sprake was van
nationale	=1498c0 nationale ombudsman
belastingsamenwerking	1585c0
@looptijd	wait
@kvk	authority
@maand	time
@weekend	time
@ziekbed	illness
@brand	harm
@gespreid	instalment
@veehouderij	business

haalt	3c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	23c35 haal|haalt|ophalen ... formulier|balie|stadhuis|bibliotheek	=253c25 haalt|haal u|je ... niet
betalingsreferentie	6c4
fax	9c13	10u4	11c0	266c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid
helpen	=25c23 helpen u gratis	25c33 helpen ... gratis	259c23
uiterste	=28u0 uiterste|uiterlijke|uw|laatste datum	=45c0 uiterste|laatste dag|datum|inleverdatum|betaaldatum ... is <date>	=45c1 uiterste datum is <date>	46c0 ^ uiterste|laatste|uiterlijke dag|datum|betaaldatum|betaaldag|inleverdatum|reactiedatum	=218c1 uiterste|uiterlijke|laatste datum|betaaldag|dag
recht	=47c4 recht op ... <number> weken|dagen|maanden|werkdagen	=244c23 recht op bezwaar|om bezwaar	=339c15 recht op ... bijstand|toeslag|uitkering|voorziening|pgb|vergoeding	=770c0 recht op inzage	=772c0 recht op vergetelheid	=772c1 recht op gegevenswissing
afgifte	128c0
herziening	132c0	275c7 heroverweging|heroverwogen|herziening	477c0	=477u0 herziening van het stelsel	=477u1 herziening van de wet	=477u2 herziening van het beleid	=477u3 herziening van de grondwet	=477u4 herziening van de regels	=477u5 herziening van de regeling
raadpleging	170c0
mislukt	220n2
bestuursrechter	248c10	274c0 rechtbank|bestuursrechter|rechter	731c0	1570c2
indicatiebesluit	614c0
inreisverboden	669c1
referent	685c0	=685u1 referent van de sollicitant
poogde	1147c3
wensen	=1276c1 wensen te
richt	=1400c7 richt ik mij tot u
veroorloof	=1432c11 veroorloof mij	=1432c12 veroorloof ik mij
~rond	335c13 ~ @permit|@request
@bezwaren	objection object-to
@restbedrag	money
@geldbedrag	money debt
@totaalbedrag	money
@eindbedrag	money
@scan	papers
@betalingsbewijs	papers
@volmacht	papers represent
@storten	give pay
@bijwonen	visit
@meewegen	judge
@vergelijking	check
@verweren	object-to
@starten	begin
@aanvangsdatum	begin
@dumpen	violate
@loonbeslag	enforce
@bankbeslag	enforce
@buurman	third-party
@regelgeving	law
@kiesrecht	law
@stemrecht	law
@toedracht	circumstance
@sterven	life-event
@grafrecht	life-event
@deelbedrag	instalment
@weekbedrag	instalment
@erfbelasting	tax
@bouwplan	building
@terrein	building
@stallingsplaats	vehicle
@docent	education
@leerrecht	education
@recept	health-care
@inburgering	residence
@onterecht	wrong
@incorrect	wrong

toezending	176c0	=1203c9 toezending van
toekenning	181c0
geld	210c10 geld|bedrag|betaling ... binnen|ontvangen|ontvangt	212c1 geld|bedrag|kinderbijslag|aow|pgb	267c3 griffierecht|betaling|betalen|betaal|geld|bedrag
toon	255c47 toon|aantonen	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
overtreding	357n1	488u2 overtreding ... legaliseren	488u7 overtreding ... gelegaliseerd
niet-ingezetene	482c0
huwelijk	=651u0 huwelijk ontbonden	651u1 huwelijk ... ontbonden	=651u3 huwelijk ontbinden	651u4 huwelijk ... ontbinden
kennisgenomen	=1059c2 kennisgenomen van	1059c7
wijze	=1279c0 wijze waarop	=1279c1 wijze van betaling	=1279c2 wijze van betalen	=1279c3 wijze van indienen
ggd	1568c0
@subsidie	benefit
@loonstrook	papers
@indexatie	calculate
@toename	raise
@meisje	child
@abonnee	reader-role
@cassatie	court
@tijdvak	time
@blessure	illness
@moeilijk	hardship

klantnummer	6c11	=8c5 kenmerk|betalingskenmerk|dossiernummer|klantnummer is uw|het|je bsn|burgerservicenummer
fiscaal	9c1 fiscaal|fiscale nummer|nummer*	=433c2 fiscaal partner	=433c3 fiscaal partners
loopt	14c27 loop|loopt ... binnen	23c58 loop|loopt ... binnen	236c5 loop|loopt ... binnen	320c3	=1188u1 loopt teneinde
vult	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom	252c24 vullen|vul|vult ... aan	295c10 vul|vult ... aan	296c0 vul|vult ... in	355c13 vul|vult ... formulier ... in	355c18 vul|vult ... vragenlijst|vragenformulier|formulier ... in	=1434u5 vult in dit kader
let	93c2 ^ let ook	=292c7 let op	292c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
betaaldatum	217c5 uiterlijk|vóór|voor|tot|vervaldatum|betaaldatum|vervaldag|betaaltermijn <placeholder>
valt	253c48 valt ... te praten
ind	271c1 vreemdelingen*|asiel*|verblijfs*|verblijf|ind|terugkeerbesluit	1541c0
zelfstandige	=642c0 zelfstandige woonruimte	=642c1 zelfstandige woonruimten	=642c2 zelfstandige woonruimtes
heroverwegingen	699c1
positief	=996c4 positief beschikt	=996c5 positief beschikken	=996c6 positief te beschikken
onverminderd	=1004u0 onverminderd hetgeen	1125c0	=1125u0 onverminderd het vorenstaande	=1125u1 onverminderd het bovenstaande	=1125u2 onverminderd het voorgaande	=1125u3 onverminderd het bepaalde in	=1125u4 onverminderd hetgeen	=1267u3 onverminderd het vorenstaande	=1451c0 onverminderd het vorenstaande	=1451c1 onverminderd het bovenstaande	=1451c2 onverminderd het voorgaande	=1451c3 onverminderd het bepaalde in	=1451c4 onverminderd hetgeen
prefereer	1148c2
terzake	1194c1	=1194u1 terzake van	=1194u5 terzake doende	=1194u11 terzake kundig	=1194u12 terzake kundige	=1194u13 terzake deskundige	=1194u17 terzake bevoegd	=1194u18 terzake bevoegde	=1374c1 terzake van
vervat	=1244c0 vervat in	=1244c3 vervat is in	=1244c4 vervat zijn in
@wao	benefit
@aow-pensioen	benefit
@reiskostenvergoeding	benefit
@standplaatsvergunning	permit
@accountantsverklaring	papers
@gezondheidsverklaring	papers
@collegebesluit	decision
@doorbelasten	collect
@overeenkomen	agree
@heroverwegen	judge
@vermeerderen	raise
@bewerkstelligen	happen
@documenteren	register
@voorbereiden	carry-out
@cao	law
@studiekosten	cost
@bodemverontreiniging	environment
@onderwijsinstelling	education
@reïntegreren	work

ontvangen	=24n0 ontvangen wij	=44c4 ontvangen hebben op <date>	=52c6 krijgen|ontvangen|horen u	=53c11 ontvangen wij ... niet	=62c7 krijgen|hebben|ontvangen wij|we ... niet|geen	=62c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	76c26	223u0 krijgt|ontvangt|volgt|sturen|stuur|ontvangen ... aanmaning	=231c3 ontvangen wij|we|ik	264c5	=295c11 ontvangen wij|we ... graag	322c4 ontvang|ontvangen ... graag	=322c9 ontvangen wij|we	362c2
mantelzorger	25c21
hoef	=97c0 hoeft|hoef u|je zelf? niets te doen	=314c2 hoef je ... niet|geen
vereenvoudigd	=225c8 vereenvoudigd derdenbeslag
gezondheid	257c42
beste	332c0 ^ geachte|beste|dag|hallo heer|heren|mevrouw|meneer|dames|dhr|mevr|mw	332c1 ^ geachte|beste|dag|hallo heer|heren|meneer|dhr of|en|en/of? mevrouw|dames|mevr|mw	332c1 ^ geachte|beste|dag|hallo heer|heren|meneer|dhr dan wel mevrouw|dames|mevr|mw	332c2 ^ geachte|beste|dag|hallo mevrouw|dames|mevr|mw of|en|en/of? heer|heren|meneer|dhr	332c2 ^ geachte|beste|dag|hallo mevrouw|dames|mevr|mw dan wel heer|heren|meneer|dhr	332c3 ^ geachte|beste|dag|hallo belastingplichtige|belastingschuldige|belanghebbende|debiteur|schuldenaar|aanvrager|aanvraagster|verzoeker|vergunninghouder|overtreder|betrokkene|bezwaarmaker	332c4 ^ geachte|beste|dag|hallo cliënt|klant|relatie|lezer|inwoner|burger|bewoner|bewoners|ouder|ouders|verzorger|verzorgers|huurder|eigenaar|kentekenhouder|uitkeringsgerechtigde|student|leerling|patiënt|verzekerde|ondernemer	332c5 ^ geachte|beste|dag|hallo ouder|ouders s? of|en|en/of? verzorger|verzorgers
toe*	341c0 toekenning*
bijbehorend	=742u0 bijbehorend bouwwerk	=743c0 bijbehorend bouwwerk
geattendeerd	873c3
blijk	=904c0 blijk geven van	=904c1 blijk gegeven van	=904c2 blijk te geven van	=904c6 blijk geeft van
gemotiveerd	=983c0 gemotiveerd bezwaarschrift	=983c1 gemotiveerd bezwaar	=983c2 gemotiveerd verzoek	=983c3 gemotiveerd beroepschrift	=983c8 gemotiveerd en schriftelijk
desondanks	1099c1
overhandigt	1140c1
~beslissen	31c0 wij ~ niet? ~any	31c13 iemand ~ uitspraak|beslissing niet? ~any	79c0 wij ~ -hierbij|bij ~asked ~want ~intention ~may	83c0 ~ ~any niet?	342c17 wij ~ negatief
~behandelen	31c0 wij ~ niet? ~any	79c8 wij ~ @request|@objection|@report|@papers|antwoord|reactie|gegeven ~time	83c4 ~ ~any niet?
~afhandelen	31c0 wij ~ niet? ~any
~meedelen	31c0 wij ~ niet? ~any
~oordelen	31c13 iemand ~ uitspraak|beslissing niet? ~any	83c2 ~ ~any niet?
~schrijven	80c2 wij ~ -deze|dit|hierbij|bijgaand|navolgend|volgt
~eindigen	80c8 ~ beslistermijn	95c1 ~
~toewijzen	83c1 ~ ~any niet?	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	342c3 wij ~ niet @request|@benefit|@permit|u
~beëindigen	83c1 ~ ~any niet?	95c0 wij ~
~begrijpen	83c2 ~ ~any niet?
~veranderen	95c0 wij ~	95c1 ~
~billijken	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	342c3 wij ~ niet @request|@benefit|@permit|u
~aanbieden	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~uitdelen	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~toedelen	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
@onderverhuur	violate
@begeleider	helper
@raadgever	helper
@klaagster	reader-role
@teamleider	authority
@werkgever	employer
@freelancer	employer
@arbeidsongeschiktheid	illness
@ziekenhuisopname	illness
@ms	illness
@betaalafspraak	instalment
@bijsluiter	post
@mobiel	phone
@voorletter	identity
@kamerverhuur	dwelling
@hotelkamer	dwelling
@terugkeer	residence
@dubbel	wrong
@voorwaardelijk	provisional

hulp	=25c14 hulp nodig	=25c15 hulp bij ... invullen|formulier|brief|bezwaar|digitale	94c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies	=355n0 hulp nodig	=604c2 hulp in natura	=609c5 hulp inkopen	=609c6 hulp in te kopen
uitslag	31c0 ^ besluit|beslissing|uitspraak|antwoord|uitslag|uitbetaling binnen|uiterlijk|vóór|volgt	79c0 ^ besluit|beslissing|antwoord|uitslag|uitspraak|reactie binnen|uiterlijk|vóór|volgt	243c2 reactie|reageren|antwoord|bericht|uitslag
vermijden	226n2 vermijd|vermijden|voorkom|voorkomen|voorkomt
zitting	235c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg	288c0 mondeling|mondelinge|gesprek|*gesprek|telefonisch|hoorzitting|zitting|hoormoment	=937u34 zitting dient op
beh*	243c3 behandel*
vergissen	254c13 vergist|vergissen
verwijten	=330c5 verwijten wij|we u|je
benadelingsbedrag	591c0
liberalisatiegrens	644c1
onderhuur	648c0
geluidbelasting	752c1
tender	800c0
behoefden	877c3
bewerkstelligt	892c1
elkaar	=1213u2 elkaar uitsluitend	=1213u3 elkaar wederzijds uitsluitend
voordien	1259c0
bibliotheken	1484c1
@informatiebijeenkomst	meeting

betaalkenmerk	6c2
referentienummer	6c6
burger	=7c4 burger service nummer
welkom	15c8
spreken	17c53 spreek|spreken ... met	235c9 praten|spreken	288c2 langskomen|langs|spreken|praten|spreekuur|afspraak|balie|loket
str*	91c8 strafrechtelijk*
bijgaande	213c3 bijgaand|bijgaande	902c1
verkeerde	254c14 verkeerd|verkeerde
startkwalificaties	549c1
uitwonend	571c0
verbeurde	597c3
inbeslagneming	600c0
nareizen	683c1
buitenplanse	=734u0 buitenplanse omgevingsplanactiviteit	=734u1 buitenplanse omgevingsplanactiviteiten	=735c0 buitenplanse omgevingsplanactiviteit	=735c1 buitenplanse omgevingsplanactiviteiten
genoegzame	985c1
voorkomende	=1035c3 voorkomende gevallen
inkomsten	=1048c0 inkomsten genoten	1048c1 inkomsten ... genoten	=1048c6 inkomsten genieten	=1048c7 inkomsten geniet
middels	1075c0	=1075u0 middels deze brief	=1075u1 middels dit	=1403c0 middels deze brief	=1403c3 middels dit schrijven
sedertdien	1165c1
verleende	1233c4	=1233u4 verleende subsidie	1233u16 verleende ... voorrang
voorzover	1255c1	=1256c5 voorzover ons bekend
vorenstaande	1267c0
aansluitend	=1395c9 aansluitend op ons
@wijzigingsformulier	report
@korting	benefit
@nota	debt
@zitting	meeting
@buurtteam	helper
@opsporingsambtenaar	authority
@astma	illness
@bankrekeningnummer	payment
@schoolarts	education
@leeg	incomplete
@extra	extra

aanvragen	1c6 aanvragen|aanvraagt|doorgeven|betalen|regelen|melden|afspraak|bezwaar	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	242c0 aanvraag|aanvraagt|aanvragen|aangevraagd|*aanvraag	282n2 betaling|betaald|betaalt|aanvraag|aanvragen	293u4	307c1
dossier	6c7
advocaat	25c40 advocaat ... nemen|mag|inschakelen|meenemen	273n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt
krijgen	=52c6 krijgen|ontvangen|horen u	=62c7 krijgen|hebben|ontvangen wij|we ... niet|geen	=62c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	74c2 krijgt|krijgen ... geen|niet	=210c12 krijgen wij|we ... terug	=347c18 krijgen wij|we nog <amount> van u|je	=371u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
algemeen	=385c0 algemeen verbindend voorschrift	=385c1 algemeen verbindende voorschriften	=617c0 algemeen gebruikelijk	=617c1 algemeen gebruikelijke	=617u0 algemeen gebruikelijk dat	=617u1 algemeen gebruikelijk om
arbeidsongeschiktheidspercentage	460c0
rechtmatigheidsonderzoeken	480c1
aangemerkt	=838c1 aangemerkt als	838c3
afschrift	853c0	=853u0 afschrift van uw bankrekening	=853u2 afschrift van uw rekening	=910u2 afschrift conform
jegens	1055c0
naleefde	1092c2
onzerzijds	1126c0	=1126u0 onzerzijds willen wij	=1126u1 onzerzijds zouden wij	=1126u2 onzerzijds merken wij	=1445c1 onzerzijds willen wij	=1445c3 onzerzijds zouden wij	=1445c4 onzerzijds merken wij
staafde	1169c3
zorgdraagt	1288c12
@ex-vrouw	family
@tegenpartij	third-party
@wederpartij	third-party
@plafond	condition building
@tariefgroep	tax
@onverzekerd	health-care
@werktijd	work
@verkeerd	wrong
@aanvullend	extra
@onbepaald	definite

anonieme	0n9
mailen	=17c27 bellen|bel|mailen|mail naar	17c52 mail|mailen ... met|naar	20c24	99c1 mail|mailt|mailen|e-mail|e-mailen ... naar <email>	266c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid	286c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden
mogen	25c5 mag|mogen ... voor|namens u|je	=25c7 mag|mogen|kan ook bellen	244c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	244c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	=339c14 mag|mogen|kunt u ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	=359c35 mogen|kunnen wij|we ... bezwaar ... niet inhoudelijk
leges	211c6 premie|premies|contributie|leges|huur	=273c4 kosten|leges|griffierecht voor|van het|uw|een? bezwaar|bezwaarschrift|bezwaarprocedure ... <amount>|betaalt|betalen	416c0	=874c8 leges ad	=875c37 leges te voldoen	875c38 leges ... voldaan
gemeentewerf	238c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein
geschillencommissie	275c10 kantonrechter|officier|geschillencommissie|huurcommissie|tuchtcollege
aangifte	361c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd
visum	630u0 visum ... kortdurend verblijf
heroverweeg	700c1
heroverwoog	700c3
inzageverzoeken	769c1
gepseudonimiseerde	777c6
liquiditeitsprognose	806c0
gezagsbeëindigende	=822c0 gezagsbeëindigende maatregel	=822c1 gezagsbeëindigende maatregelen
feitelijk	970c0
woonachtig	=992c2 woonachtig te	1280c0	=1280c5 woonachtig bent	=1280c6 woonachtig is	=1280c7 woonachtig zijn	=1280c8 woonachtig was	=1280u0 woonachtig geweest	=1280u1 woonachtig gebleven	=1280u2 woonachtig te	1280u3 woonachtig ... geweest	1280u4 woonachtig ... gebleven
refereert	=1156c1 refereert aan	=1156c6 refereert naar
uitermate	1212c0
verschaf	1238c1
wensten	=1276c4 wensten te
zodanige	1286c1
woningcorporaties	1595c1
@bedragen	money cost
@basisbedrag	money
@nettobedrag	money
@brutobedrag	money
@termijn	debt time-limit instalment
@maandbedrag	debt instalment
@boetebedrag	penalty
@afdragen	pay
@opvragen	ask
@navragen	ask
@bevragen	ask
@doorzien	know
@overwegen	intend
@stemmen	choice
@begroten	calculate
@procent	calculate
@grondbedrag	calculate
@achten	view
@afvragen	view
@doorgaan	continue
@overgaan	change
@verzwaren	raise
@voordoen	happen
@optreden	happen
@beslaglegging	enforce
@opdragen	require
@aanraden	help
@ontraden	help
@vrijwaren	help
@autoriteit	authority
@ontvangstdatum	time
@overmacht	circumstance
@begraven	life-event
@aflosbedrag	instalment
@jaarloon	income
@loonbelasting	tax
@woonwagen	dwelling
@schoolleiding	education
@opereren	health-care
@beschut	work
@concert	business
@supermarkt	business
@vrijmarkt	business
@tevreden	positive
@afgewezen	negative
@onzorgvuldig	wrong
@concept	provisional
@geschat	provisional

telefoonnummers	10c10
voogd	25c61 bewindvoerder|curator|mentor|voogd ... mag|kan|ook
ten	=41c6 ten minste|minstens <time> tevoren|vooraf|ervoor	=41c6 ten minste|minstens <time> van tevoren	=58c19 ten laatste op? <date>	92c1 ^ ten slotte	93c0 ^ ten slotte	=348c2 ten onrechte ... ontvangen|betaald|uitgekeerd|verstrekt	=348c10 ten onrechte verleende|betaalde|uitbetaalde|ontvangen	=1021c1 ten deze	=1172c1 ten allen tijde	=1172c3 ten alle tijden	=1181c0 ten dele	=1181u0 ten dele vallen	=1181u1 ten dele viel	=1181u2 ten dele gevallen	=1181u3 ten dele valt	=1182c0 ten enenmale	=1183c0 ten grondslag liggen aan	=1183c1 ten grondslag ligt aan	=1183c2 ten grondslag ligt	=1183c3 ten grondslag liggen	=1183c4 ten grondslag gelegd	=1183c5 ten grondslag lag	=1183c8 ten grondslag te leggen	=1183c9 ten grondslag leggen	=1184c0 ten hoogste	=1185c0 ten minste	=1185u5 ten minste als	=1186c0 ten volle	=1187c0 ten zeerste	=1310c1 ten bijzijn van	=1349c0 ten aanzien van	=1350c0 ten bate van	=1350c1 ten faveure van	=1350c2 ten dienste van	=1351c0 ten bedrage van	=1351c2 ten belope van	=1352c0 ten behoeve van	=1352c2 ten uwen behoeve	=1353c0 ten burele van	=1354c0 ten gevolge van	=1355c0 ten gunste van	=1356c0 ten kantore van	=1357c0 ten laste van	=1358c0 ten nadele van	=1359c0 ten name van	=1359c2 ten name gesteld van	=1360c0 ten opzichte van	=1361c0 ten overstaan van	=1362c0 ten tijde van	=1362c1 ten tijde dat	=1393c1 ten antwoord op uw	=1395c1 ten vervolge op	=1395c2 ten vervolge van	=1404c6 ten aanzien van bovengenoemde	=1420c0 ten overvloede	=1421c16 ten slotte merken wij op	=1474c2 ten gelegener tijd	=1475c0 ten spoedigste	=1475c1 ten spoedigst
deurwaarder	61c6	323c2 deurwaarder ... langs|inschakelen|beslag	1589c0
trekt	65c5 trek|trekt ... af	=88c4 trek|trekt de|het|deze|dit|uw|je|jouw ... van ... af	221c4 trek|trekken|trekt ... af	331c16 trekken|trekt ... in
omdat	229c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	240c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband	=1039u5 omdat ik ... indien
onderhavig	334c8 onderhavig|onderhavige	1113c2	=1217c8 onderhavig schrijven
exploot	525c0
schuldeiser	530c0
schuldenaar	531c0
zorgmachtigingen	634c1
weigeringsgrond	801c0
treft	=840c4 treft u aan	=840c5 treft u ... aan	=1065c4 treft maatregelen	=1065c7 treft u maatregelen	=1157c6 treft een regeling	=1157c8 treft u een regeling	1157c13 treft ... betalingsregeling
opdat	1132c0
veiligheidsregio	1567c0
~geven	33c5 wij ~ u tijd|gelegenheid|kans|mogelijkheid|uitstel|termijn|week|dag|maand|werkdag niet? -antwoord|bericht|uitsluitsel|reactie ~any	35c0 wij ~ u niet? ~any	36c3 wij ~ tijd|gelegenheid|kans|uitstel|mogelijkheid niet? ~any	83c2 ~ ~any niet?	335c9 wij ~ u @permit|@benefit -kans|gelegenheid|bericht	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet	364c0 u ~ zienswijze ~may ~can
@petitie	request
@tegenspraak	objection
@belafspraak	meeting phone
@noodzaak	require
@familie	family
@weduwe	family
@politie	authority
@ondernemingsraad	employer
@rechtspraak	court
@hoor	procedure
@periode	time
@positie	circumstance
@autisme	illness
@vuilniszak	environment
@groenstrook	environment
@motor	vehicle
@ambassade	residence
@boer	business
@hygiëne	business
@onwenselijk	negative
@belangrijk	urgent
@onverschuldigd	wrong

factuurnummer	6c16
adres	15c2	239c0 datum|tijd|tijdstip|plaats|adres|locatie|gegevens|programma ... bijlage|bijgevoegd*|bijgesloten|kaart|folder|achterkant|achterzijde|website|mijn	249c10 adres boven*	=249c11 adres bovenaan	250c0 adres boven*	250c1 adres ... boven*	=250c3 adres bovenaan	=250c5 adres in het briefhoofd	=250c6 adres rechtsboven|linksboven	=250c7 adres hierboven	250c8 adres ... onderaan	250c12 adres ... briefhoofd	250c14 adres ... in de kop	=250c15 adres staat boven*|onder*	272c3 adres boven*|hierboven|bovenaan|onderaan	272c4 adres|postadres
laten	=25c6 laten helpen	=25c11 laten bijstaan	=25c12 laten vertegenwoordigen	=25c13 laten helpen	=25c59 laten vertegenwoordigen|bijstaan|vergezellen	87c2 laat|laten ... werkgever|arts|huisarts|specialist|notaris|accountant|verhuurder|deskundige|school ... invullen|ondertekenen|tekenen|opstellen|verklaren	243c4 laten|laat ... weten	=255c23 laten weten	=255c49 laten nakijken|herzien|aanpassen	=258c12 laten wij|we ... meetellen|meewegen	298c2 laat|laten ... weten	=298u1 laten wij|we u weten	367c13 laten ... besluit ... in stand	=369c4 laten wij u weten	719c1 laten ... in stand	=1408c12 laten wij u het volgende weten
volgt	220c9 krijgt|ontvangt|volgt|sturen ... factuur|nota|rekening|betaalverzoek|betaalgegevens|betaalinstructie	222c0 krijgt|ontvangt|volgt|sturen|stuur|hoort|vertellen ... brief|bericht|besluit|beschikking|betaalverzoek|factuur|nota|rekening|acceptgiro	223u0 krijgt|ontvangt|volgt|sturen|stuur|ontvangen ... aanmaning	353n2 volgt ... aanmaning
betreft	231c17 betreft|onderwerp	=320c5 betreft de periode
uitsluitsel	243c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel	1214c0
vervalt	=252c34 vervalt de boete
poststempel	265c2 poststempel|gepost|postbezorging
eerdergenoemd	334c2 eerdergenoemd|eerdergenoemde
terugbetaald	=347c25 terugbetaald|teruggestort worden
conceptbesluit	363c13 conceptbeslissing|conceptbesluit|ontwerpbesluit
vergrijpboetes	439c1
penvoerder	803c0
kantoorhoudende	=992c3 kantoorhoudende te
@wazo	benefit
@evenementenvergunning	permit
@buurtbijeenkomst	meeting
@tegemoetkomen	give help
@terugbezorgen	send
@onderverhuren	own
@energiekosten	cost
@servicekosten	cost dwelling
@brandstofkosten	cost
@havo	education
@re-integreren	work

ontwerpvergunning	275c3 ontwerpbesluit|ontwerpbeschikking|ontwerpvergunning|ontwerpplan|ontwerp
bekijk	292c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
grove	=330c14 grove schuld	=601c0 grove schuld
leenbijstand	474c0
geïmpliceerd	1013c4
zij	=1421c12 zij opgemerkt dat	=1439c1 zij het u bekend
~terugstorten	31c0 wij ~ niet? ~any	80c4 wij ~ -hierbij	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~mededelen	31c0 wij ~ niet? ~any
~publiceren	31c0 wij ~ niet? ~any
~plaatsvinden	31c8 ~ uitbetaling|betaling|nabetaling -moeten|dienen ~any	84c0 ~ +must -ik|ons
~verminderen	83c1 ~ ~any niet?
~vernieuwen	83c3 ~ ~any niet?
~plaatshebben	84c0 ~ +must -ik|ons
~compenseren	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
@opgaaf	report
@inspraakreactie	view
@bewindvoerder	helper
@pleegvader	family
@pleegouder	child
@beroepsprocedure	court
@bezwaarprocedure	procedure
@zomervakantie	time
@kerstvakantie	time
@sms	phone
@arts	health-care
@bedrijfsruimte	business

beantwoorden	17c46 beantwoordt|beantwoorden
acuut	40c6 acuut|acute
bescheiden	86c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen	887c0	=887u10 bescheiden van aard	=887u11 bescheiden van omvang	887u12 bescheiden bedrag*	887u13 bescheiden bijdrage*	887u14 bescheiden inkomen*	887u15 bescheiden vermogen*	=887u16 bescheiden rol	=887u17 bescheiden omvang	887u18 bescheiden budget*	887u19 bescheiden vergoeding*	887u20 bescheiden korting*	887u21 bescheiden verhoging*	887u22 bescheiden verlaging*	887u23 bescheiden stijging*	=887u24 bescheiden groei	887u25 bescheiden aantal*	887u26 bescheiden woning*	=887u27 bescheiden opzet	=887u28 bescheiden mening	887u29 bescheiden toeslag*	887u30 bescheiden subsidie*	=887u31 bescheiden schaal	=887u32 bescheiden middelen	=887u33 bescheiden manier	887u34 bescheiden plek*	=887u35 bescheiden begin	=887u36 bescheiden kosten	=887u37 bescheiden resultaat	=887u38 bescheiden resultaten	=887u39 bescheiden blijven	=887u40 bescheiden opstellen
kort	=96c3 kort gezegd|samengevat
email	99n1 e-mail|mail|email ... niet|geen
betaaltermijn	217c5 uiterlijk|vóór|voor|tot|vervaldatum|betaaldatum|vervaldag|betaaltermijn <placeholder>	218c0 *betaaldatum|vervaldatum|vervaldag|betaaltermijn
*wet	233c1 *wet|*wetboek|*verordening|*verordeningen|*reglement|*regeling
*ket	238c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
beslistermijn	243c6 duurt|duren|doen|beslistermijn|behandeltermijn|klaar|termijn	267c5 beslissen|beslist|beslistermijn|uitspraak|behandelen|antwoord|bericht|ontvangstbevestiging	=359c28 beslistermijn staat|wordt ... stil|opgeschort	397c0
past	253c31 past|schikt ... niet	=259c31 past bij
bewaartermijn	319c5	767c0
verzuimden	329c1 verzuimde|verzuimden	1248c4
boetebesluit	352c2
collegegeldkredieten	565c1
verweerschrift	703c0
bouwwerken	742c1
geluidsbelasting	752c0
voogdijen	823c1
verblijven	=1010u0 verblijven wij hoogachtend	=1429c2 verblijven wij hoogachtend	=1429c6 verblijven wij intussen
zonodig	1042c3
vaardigen	1215c5 vaardigen ... uit
verifiëren	1231c0
verkrijgen	1232c0
~klaar	335c14 ~ @permit
@griep	illness

informeren	0c25 bellen|telefoneren|informeren|navraag ... heeft geen zin	298c3 informeren|informeert	=369c0 informeren wij u
doorgeven	1c6 aanvragen|aanvraagt|doorgeven|betalen|regelen|melden|afspraak|bezwaar	255c13	298c0 meld|meldt|melden|doorgeven|doorgegeven
videogesprek	4c1
ingetrokken	61c11	76c36	331c19	339n19
*aak	235c0 afspraak|gesprek|*gesprek|*afspraak
schrijffout	254c39 tikfout|schrijffout|rekenfout|typefout
verwijtbare	330c1	=469c1 verwijtbare werkloosheid	589c1	=589u1 verwijtbare werkloosheid
betreffende	891c0	=1399c8 betreffende bovengenoemd
impliceert	1013c1
restituties	1162c1
antidiscriminatievoorzieningen	1531c1
@wajong	benefit
@rijbewijs	permit vehicle
@milieupas	permit
@gevangenisstraf	penalty
@inzet	agree use
@toetsing	judge
@startdatum	begin
@moratorium	wait
@bezit	own
@vreemdelingenkamer	court
@uitvoeringsregel	law
@omzet	income
@beschikkingsnummer	identity
@verwarmingsketel	dwelling
@dakterras	building
@bestelbus	vehicle
@marktkraam	business
@wijkinitiatief	business
@vrijwilligersorganisatie	business
@tijdig	timely
@kosteloos	free
@renteloos	free

pos*	16c5 postbus*
uit*	63c26 uitkeringsspecificatie*	63c37 uittreksel*	94c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	210u2 uitbetaal*	294u3 uitbetaald*	357c4 uitnodiging*	358c0 uitnodiging*
pas*	63c36 pasfoto*
naar	89c7 op|via|naar <url>	=225c13 naar de rechter	=240c0 naar aanleiding	=247c10 naar de rechter|rechtbank ... stappen|gaan	249c18	=878u4 naar behoren te	=1083c0 naar behoren	=1084c0 naar onze stellige overtuiging	=1084c1 naar mijn stellige overtuiging	=1084c2 naar onze overtuiging	=1084c3 naar mijn overtuiging	=1084c4 naar onze bescheiden mening	=1084c5 naar mijn bescheiden mening	=1084c6 naar onze mening	=1084c7 naar mijn mening	=1085c0 naar waarheid	=1292c1 naar gelang van	=1333c0 naar aanleiding van	=1334c0 naar analogie van	=1335c0 naar het oordeel van	=1335c1 naar de mening van	=1335c2 naar oordeel van	=1384c0 naar aanleiding van uw	=1384c1 naar aanleiding van ons	=1384c2 naar aanleiding van onze	=1384c3 naar aanleiding van het telefoongesprek	=1384c4 naar aanleiding van het gesprek	=1384c5 naar aanleiding van mijn	=1384c6 naar aanleiding van bovengenoemde	=1425c10 naar u bekend is	=1425c11 naar u bekend zal zijn	=1437c0 naar wij hopen	=1437c1 naar wij aannemen	=1437c2 naar wij vertrouwen	=1437c3 naar ik hoop	=1437c4 naar ik aanneem	=1437c5 naar ik vertrouw	=1437c6 naar wij begrepen hebben	=1437c7 naar wij hebben begrepen	=1437c8 naar ik heb begrepen	=1437c9 naar wij mogen aannemen	=1437c10 naar ons oordeel en overtuiging
situatie	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	=257c22 situatie mee|meetellen|meetelt	258c1 situatie|omstandigheden ... meegewogen|afgewogen|gewogen|betrokken|gekeken	488u4 situatie ... legaliseren	488u8 situatie ... gelegaliseerd
afgedwongen	225c7 afgedwongen|afdwingen|gedwongen
beslissingstermijn	397c2
heffingvrij	=430c1 heffingvrij vermogen
precarioheffing	441c2
naamgebruik	496c0
zich	=515u0 zich verrekend	515u1 zich ... verrekend	=515u6 zich verrekenen	=1058u0 zich kenbaar	1238u0 zich ... verschaffen	1238u1 zich ... te verschaffen
bestemmingsplannen	733c1
gegevensverwerkingen	762c1
tweestapsauthenticatie	780c2
eertijds	956c0
strekkende	=1170c4 strekkende tot
@leefgeld	benefit
@buurvrouw	third-party
@vve	third-party
@uitsluitend	condition
@verkoudheid	illness
@leeftijd	identity
@afgekeurd	negative
@omgaand	urgent

buurthuis	3c4 raadhuis|stadhuis|gemeentehuis|stadskantoor|milieustraat|wijkhuis|buurthuis
vertegenwoordiger	25c42
motiveren	100c0 gronden|motivering|motiveren|griffierecht|beslissen|beslist
incasso	136c0	220c5 incasso|incasseren|geïncasseerd|incasseert|machtiging
polikliniek	238c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein
morgen	241c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
rechtsgevolg	382c0
berekeningsjaar	427c0
curatoren	499c1
wellicht	1274c0	=1274u0 wellicht ten overvloede	=1274u1 wellicht overbodig	=1420c1 wellicht ten overvloede	=1420c4 wellicht overbodig
@reisproduct	benefit
@kapvergunning	permit
@afschrift	papers
@onderbouwing	papers reason
@cijferlijst	papers
@honoreren	grant
@bijdragen	give
@aandragen	send
@uitvragen	ask
@aanvragen	ask
@aanmanen	remind
@sommeren	remind enforce
@vermanen	remind
@inspreken	contact
@bespreken	contact
@bijpraten	contact
@uitpraten	contact
@meepraten	contact
@afspreken	agree
@toetreden	agree
@nastreven	intend
@bestreden	object-to
@aanbreken	begin
@expireren	end
@vergroten	raise
@wachten	wait
@vertragen	wait
@meemaken	happen
@verzwijgen	neglect violate
@repareren	correct
@ontbreken	lack
@zoekraken	lack
@verdwijnen	lack
@vermogen	own income
@pachten	own
@calamiteit	circumstance
@cremeren	life-event
@betaalschema	instalment
@emigreren	move
@bestraten	building
@decaan	education
@doorwerken	work
@overwerken	work
@proefplaatsing	work
@geschikt	positive
@incompleet	incomplete

o.v.v.	6c24	8c1 o.v.v. uw|je? bsn|burgerservicenummer
eigen	=212u1 eigen bijdrage	=257c2 eigen situatie|omstandigheden
tekent	244c18 teken|tekent ... bezwaar aan	885c10 tekent ... beroep aan	=885c11 tekent beroep aan	895c4 tekent ... bezwaar aan	=895c5 tekent u bezwaar aan	=895c7 tekent bezwaar aan
toetsingsinkomens	426c1
zorgovereenkomst	608c0
treedt	1018c3 treedt ... in contact	=1018c6 treedt in contact	=1029c4 treedt in overleg met	1029c7 treedt ... in overleg	=1029c9 treedt in overleg
toetsen	=1200c0 toetsen aan
@zienswijze	report view
@rechtbankgebouw	place
@recidive	violate
@toepasselijk	concern
@broer	family
@ministerie	authority
@omwonende	third-party
@planschade	harm
@glasschade	harm
@blikschade	harm
@retour	post
@vloer	building
@natuur	environment
@scriptie	education
@uitzendwerk	work
@eenmanszaak	business

kom	3c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	=4c11 komen|kom wij|we|ik ... bij|naar u|je	14c1 kom|komt|komen|kunt|kun|mag ... langs	14c17 ga|gaat|kom|komt ... naar ons|het|de kantoor|stadhuis|gemeentehuis|gemeentewinkel|publieksbalie	23c48 kom|komt ... langs	235c6 kom|komt ... langs|naar	238c4 komt|komen|kom ... langs|thuis	253c22 kunt|kan|komt|kom ... niet ... bel|belt|laat|andere	=253n10 komen|kom wij|we	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	297c0 kom|komt ... naar|op|om|langs	297u1 kom ... in aanmerking	339c16 komt|kom ... in aanmerking voor	344c21 komt|kom ... niet in aanmerking	357c32 komt|kom|komen ... bij u|je langs|thuis op|op	1014c12 kom ... in aanmerking	=1014c13 kom in aanmerking
thuisgestuurd	23n12
leest	=25c55 leest|lezen met u mee	=292c5 leest u
schuld	211c2 schuld|schulden|*schuld	257c52 schulden|schuld ... hulp	=874c4 schuld ad	=875c29 schuld voldoen	=875c30 schuld te voldoen	875c31 schuld ... voldaan	=1351c5 schuld ter hoogte van
tikkie	220c0 ideal|tikkie|creditcard|paypal|wero
bewindvoering	501c3
lasten	=575u1 lasten onder dwangsom	=576c1 lasten onder dwangsom	=577u1 lasten onder bestuursdwang	=578c1 lasten onder bestuursdwang
nauw	=763u2 nauw betrokkene
bomen	=1402u5 bomen langs deze weg
@identiteitskaart	permit
@mvv	permit residence
@tenuitvoerleggen	carry-out
@huisvestingsverordening	law
@reactietermijn	time-limit
@januari	time
@terugkeerbesluit	residence

cliëntnummer	6c12
doet	25c52 doet ... het woord	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=62c4 doet u|je dat? niet|niets	=62c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	=78n1 doet|doe u|je niets|niet	331c11 doen|doet ... aangifte bij|van	=945c2 doet toekomen	945c4 doet ... toekomen	991c3 doet ... gestand	=991c5 doet gestand	1067c4 doet ... mededeling van	=1067c6 doet mededeling van	1133c7 doet ... opgave van	=1133c8 doet opgave van	=1447c7 doet er alles aan om
vierde	=67c4 eerste|tweede|derde|vierde lid
vanwege	229c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	=1303c3 vanwege het feit dat
hardheidsclausule	257c6	306c3	380c0
redelijkerwijze	328u0 redelijkerwijs|redelijkerwijze ... weten|begrijpen|beseffen	330c21 redelijkerwijs|redelijkerwijze ... had|hadt kunnen|moeten weten|begrijpen|beseffen	=330c22 redelijkerwijs|redelijkerwijze kunnen|moeten weten|begrijpen|beseffen	1154c1
nalatig	330c7
trekkingsrecht	607c0
wilsonbekwame	632c1
ad	=874u0 ad hoc
gecontinueerd	913c3
herhaaldelijke	1001c3
gepersisteerd	1146c3
gerestitueerd	1161c2
toezeggingen	1202c1
beide	=1262u6 beide voornemens
voortvloeiend	=1266c5 voortvloeiend uit
mantelzorgnl	1505c0
~vooropstellen	83c2 ~ ~any niet?
~autoriseren	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	342c3 wij ~ niet @request|@benefit|@permit|u
~organiseren	337c0 u ~ +may	337c1 u ~ +can
~teleurstellen	342c14 wij ~
@bewijs	papers
@adres	place move
@mantelzorger	helper
@gevolmachtigde	helper
@inburgeraar	reader-role
@installateur	third-party
@aanvraagprocedure	procedure
@noodgeval	circumstance
@brandgevaar	harm
@integraal	whole
@onvoorwaardelijk	definite

komt	1c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	3c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	14c1 kom|komt|komen|kunt|kun|mag ... langs	14c17 ga|gaat|kom|komt ... naar ons|het|de kantoor|stadhuis|gemeentehuis|gemeentewinkel|publieksbalie	=15c7 komt u|naar	23c48 kom|komt ... langs	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=62c3 komt u|je niet	=62c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	=229c8 komt|kwam door	235c6 kom|komt ... langs|naar	238c4 komt|komen|kom ... langs|thuis	253c22 kunt|kan|komt|kom ... niet ... bel|belt|laat|andere	=257c74 komt u|je ... in de problemen	=283c9 kwam|komt dat|dit|het ... door	297c0 kom|komt ... naar|op|om|langs	297u0 komt ... in aanmerking	=297u2 komt er	=297u3 komt u er	325c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	339c16 komt|kom ... in aanmerking voor	339n10 komt ... niet in aanmerking	344c16 komt ... niet in aanmerking	344c21 komt|kom ... niet in aanmerking	=357c17 komt u|kom|kom je ... op ... <date>	357c32 komt|kom|komen ... bij u|je langs|thuis op|op	=1014c7 komt in aanmerking	1014c10 komt ... in aanmerking	1027c8 komt ... in mindering	=1027c11 komt in mindering	=1060c1 komt te vervallen	1060c4 komt ... te vervallen	=1177u9 komt te weten	1207c4 komt ... tot stand	=1207c7 komt tot stand
tel.	9c12	10c3
e-mail	20c21	99c1 mail|mailt|mailen|e-mail|e-mailen ... naar <email>	99n1 e-mail|mail|email ... niet|geen	266c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid
*ijn	42c3 *termijn ... bedraagt|duurt <number> dagen|werkdagen|weken|maanden	42c4 *termijn is|bedraagt|duurt|van? <number> dagen|werkdagen|weken|maanden	43c0 *termijn|*inschrijving|aanmelding eindigt|sluit|verloopt|verstrijkt op? <date>	216c4 *termijn|*datum <placeholder>|<number>	217c6 *datum|vervaldag|*termijn is? <date>
beroepstermijn	248c6	268c3 bezwaartermijn|beroepstermijn ... <number> weken|dagen|maanden	=269c0 bezwaartermijn|beroepstermijn is|bedraagt|van <number> weken|dagen|maanden
bezwaartermijn	248c7	268c3 bezwaartermijn|beroepstermijn ... <number> weken|dagen|maanden	=269c0 bezwaartermijn|beroepstermijn is|bedraagt|van <number> weken|dagen|maanden
officier	275c10 kantonrechter|officier|geschillencommissie|huurcommissie|tuchtcollege	=276c0 officier van justitie	=1553c1 officier van justitie
eerstgenoemde	334c1 eerstgenoemd|eerstgenoemde
rendementsgrondslagen	429c1
verkeersbesluit	755c0
aarzelt	=1430c2 aarzelt u niet ... contact|bellen|mailen|bel|mail|vragen	=1430c3 aarzelt u dan niet ... contact|bellen|mailen|bel|mail|vragen	=1430c4 aarzelt u vooral niet ... contact|bellen|mailen|bel|mail|vragen
@voorlichtingsbijeenkomst	meeting
@ind	authority

maandag	=13c4 maandag tot|t/m|t.e.m. en|met|vrijdag	=13c5 maandag t/m vrijdag	=13c6 maandag tot en met *dag	=13c7 maandag tot *dag	241c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
rijbewijs	63c17	359n2	511u5 rijbewijs ... ingevorderd	=511u6 rijbewijs in	=511u7 rijbewijs invorderen
verhuurder	64c7
hierna	78c12 ^ hierna	81c2	=334c10 hierna|verder|nader te noemen	=334c11 hierna genoemd
sch*	87c8 schoolverklaring*
rechtstreeks	=275c5 rechtstreeks|direct beroep	=726c0 rechtstreeks beroep
verschoonbare	283c4 verschoonbaar|verschoonbare|overmacht	722c1
klik	292c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
inkomstenvrijlating	473c1
crisismaatregel	635c0
vanzelf	=1431c4 vanzelf spreekt dat
@ophoging	benefit raise
@waz	benefit
@ziekenhuis	place health-care
@rekensom	calculate
@schatting	calculate
@opvatting	view
@omkoping	violate
@benutting	use
@eigendom	own
@cliëntondersteuner	helper
@kinderarts	child
@secretaris	authority
@buurt	third-party
@voorzieningenrechter	court
@nakoming	condition
@voortgang	procedure
@vrijdag	time
@inwoning	move
@bewoning	move
@schutting	building
@afzetting	vehicle
@scholing	education
@buurtinitiatief	business
@spijtig	negative
@gezakt	negative
@acuut	urgent
@nietig	wrong
@overig	extra

antwoordkaart	23c66 antwoordstrook|antwoordkaart	355c32 antwoordkaart|vragenformulier|vragenlijst
kinderen	25c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
afschrijven	220c8 afgeschreven|afschrijven
afgetrokken	221c5 aftrekken|afgetrokken
ernstig	=257c50 ernstig ziek
zienswijzen	267c6 zienswijze|zienswijzen	275c4 zienswijze|zienswijzen|bestemmingsplan|omgevingsplan|projectbesluit	284c0 zienswijze|zienswijzen	372c1
werk	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=511u9 werk vordert
invorderde	511c3
benadelingsbedragen	591c1
tweestapsverificatie	780c0
afschriften	853c1	=853u1 afschriften van uw bankrekening	=853u3 afschriften van uw rekening	=853u4 afschriften van de bank	=853u5 afschriften van uw bank	=853u6 afschriften van al uw
faciliteert	969c1
nageleefde	1092c5
zorgdragen	1288c1
ondanks	=1338c0 ondanks het feit dat
@plek	benefit
@inloopavond	meeting
@gebouw	place building
@afbouw	lower
@stiefkind	family
@kraambed	life-event
@beslagvrij	hardship
@proeftijd	work

met*	9c24 meter*
worden	=23n3 worden niet	=52c7 wordt|worden u|je ... gebeld|geïnformeerd	=54c7 wordt|worden u verzocht	=77c5 wordt|worden verzocht	=238c8 wordt|worden u|je ... gebeld	323c8 worden ... teruggevorderd	323c9 worden ... ingetrokken	=344c7 wordt|worden niet toegekend	347c3 wordt|worden ... teruggevorderd	=357c8 worden verwacht	=974c3 worden geacht	=1220c15 worden van kracht	=1302u10 worden gelet op
weggesleept	91c6 uitgezet|ontruimd|afgesloten|weggesleept|verslepen|verwijderd
wenden	=247c17 wenden tot de rechtbank|bestuursrechter	844c6 wenden ... aan	=844c8 wenden aan	=1275c0 wenden tot	=1275c3 wenden zich tot	1275c8 wenden ... tot	=1275u2 wenden wij ons tot	=1400c1 wenden wij ons tot u
richten	249c3 richten|gericht	=1400c5 richten wij ons tot u
vergunningplichtige	736c1
rechten	=763c1 rechten van betrokkenen
ving	=842c6 ving aan
zeer	=887u2 zeer bescheiden	=1002c8 zeer op prijs stellen	=1458c2 zeer binnenkort
faciliteerde	969c2
fungeerde	=972c2 fungeerde als
refereren	=1156c0 refereren aan	=1156c5 refereren naar
ressorteert	=1159c1 ressorteert onder
retourneert	1164c4
vernam	1236c3
werden	=1302u18 werden gelet op
woningen	=1402u7 woningen langs deze weg
buurtteams	1487c1
~akkoord	335c4 wij ~ @request|@report|plan	335c5 ~ @request|plan	342c10 wij ~ niet @request|plan
@kinderbijslag	benefit
@accorderen	grant
@terugwijzen	refuse
@overmaken	give pay payment
@terugwillen	pay-back
@goedmaken	pay-back correct
@invorderen	collect
@verhalen	collect
@navorderen	collect
@informeren	tell ask
@verkrijgen	receive own
@aantreffen	receive check
@bijkrijgen	receive
@reserveren	ask
@gelukwensen	thank
@samenwerken	agree
@verordenen	decide
@aankruisen	choice fill-in
@beoordelen	judge
@checken	check
@observeren	check
@bestrijden	object-to
@vertrouwen	view
@verhogen	raise
@uitbreiden	raise
@voltrekken	happen
@onttrekken	neglect
@misbruiken	violate
@zwartwerken	violate
@bestraffen	punish
@coachen	help
@behartigen	represent
@meebrengen	bring
@wegbrengen	bring
@klaarstaan	bring
@aanbrengen	bring
@verbruiken	use
@verhuren	own
@verergeren	harm
@inkomsten	income
@vertrekken	move
@verbranden	environment
@inzamelen	environment
@windmolen	environment
@universiteit	education
@ondernemen	work
@thuiswerken	work
@inburgeren	residence
@meermalen	repeated

realisatie	148c0
openbaarmaking	157c0	784c0
overschrijding	167c0	=1457u0 overschrijding van de redelijke termijn
ontbindt	651c2
pseudonimiseerden	777c4
subsidiabel	791c0
wettelijk	=825c0 wettelijk vertegenwoordiger	=825c2 wettelijk vertegenwoordigers
wonende	=992c1 wonende te
volstond	1252c2
uitvoeringsinstituut	=1536c1 uitvoeringsinstituut werknemersverzekeringen
cbr	1543c0
bsgw	1585c4
@bijdrage	benefit debt
@factuur	debt papers
@salarisstrook	papers
@kantoor	place
@partner	family
@provincie	authority
@bestuur	authority
@commissie	authority
@keur	law environment
@deadline	time-limit
@waterschade	harm
@brandschade	harm
@stormschade	harm
@vorstschade	harm
@hagelschade	harm
@deur	building
@geur	environment
@cultuur	business
@hotel	business
@braderie	business
@onredelijk	negative
@ontvankelijk	right
@meer	extra

levert	3c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	23c24 lever|levert|inleveren|afgeven ... balie|loket|stadhuis|gemeentehuis|wijkcentrum|bibliotheek	23c45 lever|levert ... in bij|aan	=62c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	295c2 lever|levert|inleveren|aanleveren	355c12 lever|levert ... in|aan
vervaldag	46c4 ^ vervaldatum|vervaldag|deadline	217c5 uiterlijk|vóór|voor|tot|vervaldatum|betaaldatum|vervaldag|betaaltermijn <placeholder>	217c6 *datum|vervaldag|*termijn is? <date>	218c0 *betaaldatum|vervaldatum|vervaldag|betaaltermijn
verlaging	196c0
verrekening	200c0	221c0 verrekenen|verrekend|verrekent|verrekening	514c0
pinpas	220c1 pin|pinnen|pinpas|pinbetaling|contant
pas	231n0 niet|geen|pas|nooit	=253c7 pas in|vanaf ... beginnen|betalen	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
rvv	233c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift
kies	236c3 kies|kiest|kiezen ... tijd|tijdstip|moment|datum|dag	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	300c0 kies|kiest|kiezen
<postcode>	238c0 <address>	244c11 <address> ... bezwaarschrift
bespreekt	240c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband
gericht	249c3 richten|gericht
opzettelijk	330c10
rechtsgevolgen	382c1
rechtspersonen	402c1
medewerkingsplicht	444c0
reïntegratietraject	448c2
geslachtsnaam	495c0
werkzaamheden	=511u8 werkzaamheden vorderen	=1273c3 werkzaamheden welke
verjaring	540c0	=541c4 verjaring stuiten	=541c5 verjaring te stuiten	=541c6 verjaring gestuit
collegegeldkrediet	565c0
verdaging	725c0
toegezegde	1201c4
@werkloosheidsuitkering	benefit
@participatie-uitkering	benefit
@pasfoto	papers
@schadeloosstellen	give
@afvalstoffenverordening	law
@terugbetalingsregeling	instalment
@freelance-inkomst	income
@loonbelastingverklaring	tax
@taxi	vehicle
@blanco	incomplete

webformulier	20c12	21c13	266c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid
zend	23c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	99c2 stuur|stuurt|sturen|zend|zendt|indienen ... <email>	244c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	249c2 zend|zendt|zenden	286c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	295c1 zend|zendt|zenden|toezenden	1195c6 zend ... terug	=1195c9 zend terug	1203c6 zend ... toe	=1203c12 zend toe	1282c2	1282u2 zend ... uit	1282u7 zend ... toe	1282u11 zend ... terug
dient	=54c1 moet|dient u|je	=54c12 dient te	=54u3 dient u niet	=77c0 dient te worden	77c2 dient|dienen ... te worden	77c6 dient|dienen ... te zijn	244c6 dien|dient ... bezwaar|bezwaarschrift in	247c6 stuur|stuurt|dien|dient ... beroepschrift	249c6 dient ... in	263c0 moet|moeten|dient|dienen	=313c2 dient|moet u wijzigingen	=313c3 dient u ... wijzigingen	347c1 moet|dient ... terugbetalen	347c2 moet|dient ... terug te betalen	355c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... aanleveren|inleveren|sturen	355c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... aan te leveren	355c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... over te leggen	355c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... in te leveren	937c0 dient ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	=937u0 dient te	=937u4 dient als bewijs	=937u5 dient als basis	=937u6 dient als voorbeeld	=937u7 dient als uitgangspunt	=937u8 dient als onderbouwing	=937u9 dient als grondslag	=937u10 dient als toelichting	=937u13 dient ter	=937u15 dient tot	=937u17 dient ertoe	=937u19 dient in door	937u20 dient ... in door	937u21 dient ... in en	937u22 dient ... in of	937u23 dient ... in zonder	937u24 dient ... in om	937u25 dient ... in bij	937u26 dient ... in voor	937u27 dient ... in via	937u28 dient ... in waarin	937u29 dient ... in waarmee	=937u39 dient om	937u42 dient ... te laat	937u45 dient ... in dan	=938c0 dient te	=938u0 dient te allen	=938u3 dient te zijner	=938u5 dient te gelegener	=938u6 dient te goeder	=938u7 dient te voet	=938u9 dient te worden opgemerkt dat	=960c3 dient u er rekening mee te houden	=1177u6 dient te weten	=1421c8 dient te worden opgemerkt dat
huurspecificatie	63c35
deelt	=88c1 deel|deelt het|de|dat|dit bedrag|totaal|uitkomst|som|inkomen door <number>	1066c6 deelt ... mede	1066c16 deelt ... mee dat	=1066c19 deelt mede	=1066c24 deelt mee dat
indiening	133c0
aow	212c1 geld|bedrag|kinderbijslag|aow|pgb
goede	=283c2 goede|geldige|bijzondere|bijzonder|dringende reden|redenen|omstandigheden	=1106c2 goede nota genomen	=1262u0 goede voornemens
naheffing	414c2
berustte	=886c2 berustte bij
zond	1203c7 zond ... toe	=1203c13 zond toe	1282c3	1282u8 zond ... toe
~bekendmaken	31c0 wij ~ niet? ~any
~subsidiëren	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~bevoorschotten	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
@keukentafelgesprek	meeting
@cursus	meeting education
@gemis	lack
@dwangbevel	enforce
@sociaalwerker	helper
@aandeelhouder	third-party
@stress	illness
@tram	vehicle
@inreis	residence
@nareis	residence
@terras	business
@kermis	business
@circus	business

phishing	0n8 verdachte|valse|nepmail|phishing|oplichters|fraudeurs
ons	=3c2 ons kantoor	=14c26 ons kantoor	50c3	=75c2 ons besluit	=230c4 ons|onze|het oordeel	254c40 ons|we ... verrekend	=515u2 ons verrekend	=515u7 ons verrekenen	=891u12 ons betreffende	=1076c2 ons inziens	=1217c3 ons schrijven van	=1217c4 ons eerdere schrijven	=1217c5 ons vorige schrijven	=1217c6 ons eerder schrijven	=1217c7 ons laatste schrijven	=1453c6 ons rest niets anders dan
afwijzing	111c0
*len	210c3 *betalen|*betaling|*betaald|*betaalt
*gen	211c4 *aanslag|*aanslagen	211c5 *belasting|*belastingen|*heffing	232c2 *overtreding|*overtredingen	233c1 *wet|*wetboek|*verordening|*verordeningen|*reglement|*regeling
*ten	228c0 *kosten
*den	234c1 *voorwaarden|*regels|*besluit
aanwezig	=297c4 aanwezig te zijn	=1285u2 aanwezig zijnde
eerdergenoemde	334c2 eerdergenoemd|eerdergenoemde
duurzame	=456c0 duurzame gebruiksgoederen
gegevensverwerking	762c0
bewerkstelligen	892c0
zospoedig	=1479c6 zospoedig mogelijk
@lid	law
@btw	tax

alle	2c0 al|alle uw? vragen	=13c39 alle werkdagen	324c8 ^ alle	=891u7 alle betreffende
spoedbesluit	40c7 spoedeisend*|spoed|spoedbesluit
oproep	=47c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>
tenzij	48c4	66c0	283c3 tenzij|behalve|meestal|vaak|soms|mogelijk|misschien|waarschijnlijk	1189c0
jij	51c2	=74c0 u|je|jij krijgt|moet|hebt|heeft|bent|betaalt|kunt|mag|ontvangt|hoeft|gaat	=328c0 u|je|jij had|hadt ... moeten|kunnen|horen weten|begrijpen|beseffen|bedenken	328c1 u|je|jij ... had|hadt moeten|kunnen|horen weten|begrijpen|beseffen|bedenken	=328c3 u|je|jij behoorde|behoort|hoorde ... te weten|begrijpen|beseffen	328c4 u|je|jij ... behoorde|behoort|hoorde te weten|begrijpen|beseffen	328c5 u|je|jij ... geacht ... te weten|kennen	=328c6 u|je|jij geacht wordt|werd te weten|kennen
middag	237c5 ochtend|middag|avond|dagdeel
stilzetten	=253c50 stilzetten|stil te zetten
stopzetten	331c14 stopt|stoppen|stopgezet|stopzetten|beëindigd|beëindigen ... uitkering|bijstand|toeslag|toelage|subsidie
vergrijpboete	439c0
voortgezette	=560c1 voortgezette onderwijs
gewaarborgde	=611c0 gewaarborgde hulp
termijnoverschrijdingen	723c1
nihilbeschikking	788c0
impliceren	1013c0
verscheidene	1239c0
voortvloeiende	=1266c6 voortvloeiende uit	1266c13
hulpverleners	1506c1
@nabetaling	benefit payment
@machtiging	permit represent
@begroting	papers
@lezen	know
@stijging	raise
@gezin	family
@erfgenaam	family
@bedrijfsarts	employer
@rechtsgang	court
@criterium	condition
@inkomenseis	condition
@kapot	harm
@afbetaling	instalment
@verhoging	extra-cost
@waarborgsom	payment
@geboorteplaats	identity
@lozen	environment
@tuin	environment
@gft	environment
@bestrijdingsmiddel	environment
@vlucht	vehicle
@nadelig	negative
@spoedig	urgent
@rechtmatig	right
@maandelijks	repeated

omzetbelastingnummer	9c5
hoe	=55u10 hoe kunt u	=78c6 hoe gaat het|dit nu? verder	=78c7 hoe nu verder	=78c8 hoe verder	=78c9 hoe verloopt	94c6 ^ wat|hoe|waar|wanneer|wie|welke|waarom|waarvoor	=230c3 hoe komen|kwamen|zijn wij|we	=1039u3 hoe ik ... indien
ideal	220c0 ideal|tikkie|creditcard|paypal|wero
aangetroffen	232c11 geconstateerd|vastgesteld|gecontroleerd|constateerde|aangetroffen	840c2
leerbaarheidstoetsen	681c1
kinderbeschermingsmaatregel	818c0
nauwgezette	1093c1
~verneem	79c9 u ~ -graag
@beroepsgrond	objection
@aanbouw	building
@uitbouw	building

beschikkingsnummer	6c18
faxnummer	11c1
gemeentewinkel	14c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
formulier	23c16 formulier ... toe te? sturen	23c18 formulier ... per post	=23c19 formulier thuis	63c5	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	249c8	272c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn
wijzigen	255c51 aanpassen|verbeter|verbeteren|wijzigen
willigen	339c24 willigt|willigen|willig ... in	344c30 willigen|willig ... niet in	1052c5 willigen ... in	=1052c9 willigen in
ontwikkelingsperspectiefplan	556c2
primair	=559c0 primair onderwijs	=702c0 primair besluit
ontbind	651c1
ontbond	651c3
griffies	713c1
additionele	849c1
prevaleerde	1150c2
verneem	1236c2
buurtteam	1487c0
@bewonersvergunning	permit
@inkomensverklaring	papers
@antwoordkaart	papers
@schoolrapport	papers
@verstrekken	grant give send
@afschrijven	collect
@retourneren	send
@beantwoorden	tell condition
@opschrijven	tell fill-in
@beschrijven	tell
@rapporteren	tell
@omschrijven	tell
@benadrukken	tell
@belemmeren	forbid
@inschrijven	ask register
@waarmerken	confirm
@achterhalen	check
@doorhalen	withdraw
@tegenargument	view
@handhaven	continue
@verstrijken	end
@ingetrokken	end
@opgeheven	end
@veroorzaken	happen
@misverstaan	mistake
@zwartrijden	violate
@veroordelen	punish
@trachten	succeed
@bijspringen	help
@ressorteren	concern
@verspreiden	publish
@bso	child
@crèche	child
@huurdersvereniging	third-party
@bestuursrecht	law
@burgerzaken	move
@schoorsteen	building
@luchtkwaliteit	environment
@verkeerslicht	vehicle
@omscholen	work
@vluchten	residence
@agrarisch	business

vriend	25c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen
verstuurd	27c7 verstuurd op? <date>	265c3 verzonden|verstuurd|opgestuurd
onv*	40c3 onveilig*
verhoogd	=227c7 verhoogd met ... <amount>
toesturen	295c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen
recidive	319c0	590c0
herstelverzoek	360c6
optieverklaring	676c0
staatloos	689c0
geamoveerd	867c2
continueerde	913c2
terhandstelling	1191c6
toezendt	1203c3
voldoend	=1405c6 voldoend aan uw verzoek
~bellen	31c2 wij ~ u niet? -zelf ~any	79c4 wij ~ u -terug	79c5 ~ u -terug	90c0 wij ~ u -terug
~volgen	31c7 ~ @decision|uitslag|reactie|bericht|uitspraak|uitbetaling|uitnodiging niet? ~any	79c12 ~ besluit|beslissing|beschikking|bericht|antwoord|uitslag|uitnodiging -deze|dit|hieronder
~vallen	31c10 ~ @decision ~any	79c6 ~ besluit|beslissing|brief|antwoord mat|bus|brievenbus	343c2 u ~ regeling|doelgroep niet
~willen	33c2 wij ~ graag|huis|bezit|binnen|nodig|ontvangen niet? ~any
~mogen	36c2 ~ niet? ~any	336c7 u ~ ~may	342c22 u ~ plaatsen|bouwen|verbouwen|kappen|parkeren|verblijven|blijven niet +may
~wegen	83c2 ~ ~any niet?
~helpen	83c4 ~ ~any niet?	342c16 wij ~ niet +can
~gelden	336c6 ~ @permit
@compensatie	benefit
@totaal	money
@alimentatie	debt
@vaccinatie	meeting health-care
@hercontrole	meeting
@publicatie	publish
@vertaler	helper
@inwoner	reader-role
@bewoner	reader-role
@najaar	time
@oktober	time
@letsel	illness
@relatiebreuk	life-event
@restitutie	payment
@verdienste	income
@riool	building
@vijver	environment
@scooter	vehicle
@trottoir	vehicle
@cijfer	education
@vof	business
@onduidelijk	incomplete

beantwoordt	17c46 beantwoordt|beantwoorden
verklaring	63c9	=87c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	=87c16 verklaring omtrent het gedrag	=504c0 verklaring van erfrecht	=1110u7 verklaring omtrent het gedrag	=1110u8 verklaring omtrent gedrag	=1110u9 verklaring omtrent inkomen
vullen	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom	252c24 vullen|vul|vult ... aan
bez*	94c0 bezwaar*|beroep*|zienswijze*|rechtsmiddel*|klacht*|verweer|bedenking*|rechtbank	248c1 bezwaarschrift*	275c8 bezwaar*
gronden	100c0 gronden|motivering|motiveren|griffierecht|beslissen|beslist	267c0 gronden|motivering|argumenten	=267c0 gronden van	359c20 gronden ... ontbreken|ontbreekt	=709c2 gronden van bezwaar	=709c3 gronden van het bezwaar	=709c4 gronden van uw bezwaar	=710c2 gronden van beroep	=710c3 gronden van het beroep	=710c4 gronden van uw beroep
beslaglegging	118c0	516c0
vrijlating	207c0
gezien	=229c3 gelet|gezien op|het|de|uw	=981c1 gezien het bovenstaande	=981c4 gezien het vorenstaande	=981c7 gezien het voorgaande	=981c10 gezien al het bovenstaande	=1267u1 gezien het vorenstaande	=1303c0 gezien het feit dat
vergist	254c13 vergist|vergissen	254c53
vergeet	292c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	292c20 vergeet ... niet
re-integratietraject	448c0
beschut	=471c0 beschut werk
verblijfstitels	664c1
uithuisgeplaatste	814c6
beschikt	854c6 beschikt ... afwijzend	=854c8 beschikt afwijzend	=888c1 beschikt op	=888u0 beschikt op dit moment	=888u2 beschikt op ... over	=889c1 beschikt over	889c6 beschikt ... over	=889u0 beschikt op
alvorens	865c0
geldfit	1520c0
@acceptgiro	debt payment
@medeondertekenen	fill-in
@incasso	enforce
@overlijdensbericht	life-event

lever	3c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	23c24 lever|levert|inleveren|afgeven ... balie|loket|stadhuis|gemeentehuis|wijkcentrum|bibliotheek	23c45 lever|levert ... in bij|aan	46c3 ^ betaal|stuur|lever voor|vóór|uiterlijk	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	295c2 lever|levert|inleveren|aanleveren	355c12 lever|levert ... in|aan
belafspraak	4c8
sturen	23c17 sturen ... formulier ... toe	23c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	23c21 stuur|stuurt|sturen|opsturen ... <po-box>	23c22 stuur|stuurt|sturen ... naar|aan ... <po-box>	23c23 stuur|stuurt|sturen|schrijf ... naar ... adres bovenaan|boven	23n11 krijgt|ontvangt|sturen|stuurt ... per post	=53c3 sturen|stuur|zenden wij|we|ik	71c0 sturen ... herinnering	99c2 stuur|stuurt|sturen|zend|zendt|indienen ... <email>	220c9 krijgt|ontvangt|volgt|sturen ... factuur|nota|rekening|betaalverzoek|betaalgegevens|betaalinstructie	222c0 krijgt|ontvangt|volgt|sturen|stuur|hoort|vertellen ... brief|bericht|besluit|beschikking|betaalverzoek|factuur|nota|rekening|acceptgiro	223u0 krijgt|ontvangt|volgt|sturen|stuur|ontvangen ... aanmaning	249c1	255c32 sturen|stuur ... bewijs	286c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	295c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen	=295u0 sturen wij|we u	=353n0 sturen wij ... aanmaning
samen	=25c34 samen met iemand	259c20
inlevering	135c0
inzameling	142c0
doen	243c6 duurt|duren|doen|beslistermijn|behandeltermijn|klaar|termijn	331c11 doen|doet ... aangifte bij|van	=945c0 doen toekomen	945c6 doen ... toekomen	=945c7 doen geworden	991c4 doen ... gestand	=991c6 doen gestand	1067c5 doen ... mededeling van	=1067c7 doen mededeling van	=1282u24 doen zenden	=1447c0 doen ons uiterste best	=1447c1 doen ons best om u zo	=1447c6 doen er alles aan om
dien	244c6 dien|dient ... bezwaar|bezwaarschrift in	247c6 stuur|stuurt|dien|dient ... beroepschrift	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	=834u0 dien aangaande	937c4 dien ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	937u30 dien ... in	=937u37 dien te	937u44 dien ... te laat	=938c2 dien te
ontvangstbevestiging	267c5 beslissen|beslist|beslistermijn|uitspraak|behandelen|antwoord|bericht|ontvangstbevestiging	361c2	362c0
direct	=275c5 rechtstreeks|direct beroep
cvom	276c1 cvom|parket
gedoogde	596c3
gegronde	697c1	=697u0 gegronde reden	=697u1 gegronde redenen
doelbinding	765c0
bezigde	894c2
separaat	1166c0
@namens	represent
@dijkgraaf	authority
@buurtbewoner	third-party
@teruggaaf	payment
@aanslagnummer	identity
@verblijf	residence
@tussenrapportage	business
@erg	negative

programma	=47c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>	239c0 datum|tijd|tijdstip|plaats|adres|locatie|gegevens|programma ... bijlage|bijgevoegd*|bijgesloten|kaart|folder|achterkant|achterzijde|website|mijn
rond	82c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	82c11 vóór|op|rond|vanaf <placeholder>	=82c12 in|eind|begin|half|medio|rond januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	217c1 vóór|voor|op|tot|rond|per|vanaf <date>	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
pin	220c1 pin|pinnen|pinpas|pinbetaling|contant
print	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
aanrijding	357n8
verbalisanten	585c1
adequaat	850c0
overeengekomene	1137c1
stante	=1473c0 stante pede
stadsbank	1580c2
@aow	benefit
@kind	family child
@tijd	time
@eind	time

wilt	1c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=54c11 wilt u|je	=54u7 wilt u weten	=54u8 wilt u meer	=54u9 wilt u niet	=54u10 wilt u liever	=54u11 wilt u bezwaar	=54u12 wilt u hulp	=54u13 wilt u een	=54u14 wilt u dat	290c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=312c0 wilt u|je ons|mij|deze|dit|het	=312c1 wilt u ... sturen|opsturen|betalen|invullen|doorgeven|laten	=312u0 wilt u weten	=312u1 wilt u meer	=312u2 wilt u het niet	=312u3 wilt u ons iets vragen	=355c4 wilt u ons ... sturen|opsturen|geven	=355c29 wilt u ons ... schrijven|bellen|vertellen|laten	=355c30 wilt u ... vertellen|invullen|aangeven
met	=23c1 met de post	=23c50 met pin	=24c3 met een brief	=26c0 met al uw vragen	=66c4 met uitzondering van	=66c5 met dien verstande	242u2 voor|met een? vragen|klacht|klachten	=244c30 met een bezwaarschrift	272c1 per|via|met de? post	=367c3 met deze brief beslis|beslissen ... bezwaar|bezwaarschrift	=369c14 met deze brief informeren|vertellen	=981c12 met inachtneming van het bovenstaande	=1010c1 met de meeste hoogachting	=1010c2 met verschuldigde hoogachting	=1010c3 met bijzondere hoogachting	=1072c0 met dien verstande dat	=1072c1 met dien verstande	=1073c0 met name	=1073u0 met name genoemd	=1073u1 met name genoemde	=1073u2 met name te noemen	=1073u3 met name noemen	=1073u4 met name genoemden	=1074c0 met redenen omkleed	=1074c1 met redenen omklede	=1074c2 met redenen omkleden	=1074c3 met redenen te omkleden	1096c4 met ... niet kunnen verenigen	1096c5 met ... niet kan verenigen	1096c6 met ... niet kunt verenigen	1096c7 met ... niet verenigen	=1136u1 met overlegging van	=1240u0 met verschuldigde hoogachting	=1301c1 met tussenkomst van	=1322c0 met als doel	=1322c1 met als doel om	=1322c2 met het doel om	=1322c3 met de bedoeling om	=1322c4 met het oogmerk om	=1322c5 met het oogmerk	=1323c0 met behulp van	=1323c1 met gebruikmaking van	=1323c2 met gebruik van	=1324c0 met betrekking tot	=1325c0 met het oog op	=1325c1 met het oog daarop	=1326c0 met inachtneming van	=1326u0 met inachtneming van het bovenstaande	=1327c0 met ingang van	=1328c0 met medeneming van	=1329c0 met toepassing van	=1330c0 met uitsluiting van	=1331c0 met uitzondering van	=1339c1 met aftrek van	=1340c1 met overlegging van	=1380c2 met ingang van het moment dat	=1396c3 met verwijzing naar uw	=1396c4 met verwijzing naar ons	=1396c5 met verwijzing naar onze	=1396c14 met referte aan	=1398c0 met belangstelling kennis genomen	=1398c1 met belangstelling kennisgenomen	=1398c2 met belangstelling gelezen	=1398c3 met interesse kennis genomen	=1398c4 met interesse kennisgenomen	=1398c5 met zorg kennis genomen	=1403c5 met dit schrijven	=1404c0 met betrekking tot uw brief	=1404c1 met betrekking tot uw aanvraag	=1404c2 met betrekking tot uw verzoek	=1404c3 met betrekking tot uw bezwaar	=1404c4 met betrekking tot bovengenoemd	=1404c5 met betrekking tot bovengenoemde	=1406c0 met genoegen	=1438c4 met klem verzoeken	=1446c0 met de meeste zorg	=1446c1 met de grootst mogelijke zorg	=1446c2 met de grootste zorg	=1446c3 met alle zorgvuldigheid	=1446c4 met de meest mogelijke zorg	=1463c0 met bekwame spoed	=1463c1 met gepaste spoed	=1463c2 met de meeste spoed	=1463c3 met de grootst mogelijke spoed	=1463c4 met de grootste spoed	=1463c5 met grote spoed	=1463c6 met spoed	=1463u0 met spoed nodig	=1463u1 met spoed naar het ziekenhuis	=1463u3 met spoed opgenomen	=1463u4 met spoed behandelen
bewindvoerder	25c61 bewindvoerder|curator|mentor|voogd ... mag|kan|ook	1594c0
collega	34c0
los	92c1 ^ los hiervan	92c1 ^ los daarvan
melding	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	150c0	361c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	361c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd	=1070c0 melding maken van	=1070c1 melding gemaakt van	=1070c2 melding te maken van	=1070c3 melding maakt van
legaliseer	488c1
seponeerden	602c4
zelfredzaamheid	619c0
subsidievaststelling	786c0
dekkingsplan	805c0	=805u0 dekkingsplan brandweer	=805u1 dekkingsplan van de brandweer
verifieer	1231c2
vorenbedoelde	1263c5
vorengenoemde	1263c7
vorenvermelde	1263c9
@vergoeding	benefit
@uitbetaling	money payment
@rekening	debt payment
@tekening	papers
@afwijzing	decision
@loket	place
@bevestiging	confirm
@herinneringsbrief	remind
@uitnodigingsbrief	invite
@bezien	judge
@afweging	judge
@nazien	check
@inzien	check
@toezicht	check
@afwijking	check
@herroeping	withdraw
@verbetering	correct
@toevoeging	complete court
@vervolging	punish
@belastingdeurwaarder	enforce
@uitvoering	carry-out
@levering	own
@tweeling	family
@afdeling	authority
@regeling	law instalment
@naleving	condition
@zaterdag	time
@aandoening	illness
@verwonding	illness
@onveilig	harm
@bijbetaling	extra-cost
@voldoening	payment
@aanbetaling	payment
@geboortedatum	identity
@achternaam	identity
@noodopvang	dwelling
@verbouwing	building
@kozijn	building
@kat	environment
@rat	environment
@sanering	environment
@verpleeghuis	health-care
@vluchteling	residence
@investering	business
@niet-tijdig	late
@vroegtijdig	timely
@onjuist	wrong
@ongeldig	wrong
@onwettig	wrong

bij	1c5 bij een|het|uw|problemen|schade|storing*|spoed|nood|twijfel	=3c0 op|bij|in ons|onze kantoor|loket|gebouw|vestiging|centrum	=3c1 bij ons	=4c10 bij u|je thuis|langs	=4c10 bij u|je op bezoek	=14c4 aan|bij de|het|onze balie	=14c5 aan|bij het|ons loket	=14c21 bij ons langs	=14c32 bij het *kantoor|*loket|*centrum|*bureau	=14n6 bij u|je langs	=23c12 bij de|onze balie	=23c14 bij het|ons loket	=23c15 aan|bij onze publieksbalie	=23c53 bij onze receptie	=44c0 bij ons is|zijn op <date>	=44c0 bij ons zijn aangekomen op <date>	=44c1 bij ons binnen is|zijn op <date>	=62c10 bij gebreke	=62c11 bij niet|uitblijven	=62c14 bij het niet	=62c15 bij overschrijding	=89u0 bij de bijlage	=238c3 bij u|je|jou|ons thuis|langs	=258c11 bij onze afweging	=264c0 bij ons binnen|binnengekomen|zijn	=264c1 bij ons binnen te zijn|komen	=322c14 bij ons binnen	=339n5 bij brief van	=896c0 bij afzonderlijke brief	=896c1 bij separate brief	=896c2 bij afzonderlijk schrijven	=896c3 bij separaat schrijven	=897c0 bij brief van	=897c1 bij brieven van	=897c2 bij schrijven van	=897c3 bij besluit van	=897c4 bij e-mail van	=897c5 bij mail van	=898c0 bij herhaling	=898u0 bij herhaling van	=898u1 bij herhaling volgt	=898u2 bij herhaling volgen	=898u3 bij herhaling kan	=898u4 bij herhaling kunt	=898u5 bij herhaling krijgt	=898u6 bij herhaling wordt	=898u7 bij herhaling leggen	=898u8 bij herhaling geldt	=898u9 bij herhaling is	=899c0 bij machte	=900c0 bij voorbaat	=900u1 bij voorbaat dank	=900u2 bij voorbaat dankend	=900u3 bij voorbaat bedankt	=900u6 bij voorbaat onze dank	=900u7 bij voorbaat mijn dank	=900u8 bij voorbaat hartelijk dank	=901c0 bij voortduring	=1062u0 bij of krachtens	=1145c1 bij abuis	=1166u0 bij separaat schrijven	=1166u1 bij separate brief	=1293c0 bij gebreke daarvan	=1293c1 bij gebreke hiervan	=1293c2 bij gebreke waarvan	=1294c0 bij gebreke van	=1294c1 bij gebrek aan	=1295c0 bij monde van	=1296c0 bij ontstentenis van	=1297c0 bij uitblijven van	=1297c1 bij het uitblijven van	=1298c0 bij wijze van	=1298c1 bij wijze van uitzondering	=1298c2 bij wijze van proef	=1298u0 bij wijze van spreken	=1329c2 bij toepassing van	=1392c0 bij dezen	=1392c1 bij deze berichten wij	=1392c2 bij deze bericht ik	=1392c3 bij deze delen wij	=1392c4 bij deze deel ik	=1392c5 bij deze laten wij	=1392c6 bij deze laat ik	=1392c7 bij deze bevestigen wij	=1392c8 bij deze bevestig ik	=1392c9 bij deze informeren wij	=1392c10 bij deze informeer ik	=1392c11 bij deze nodigen wij	=1392c12 bij deze nodig ik	=1392c13 bij deze verzoeken wij	=1392c14 bij deze verzoek ik	=1392c15 bij deze willen wij	=1392c16 bij deze wil ik	=1392c17 bij deze ontvangt u	=1392c18 bij deze sturen wij	=1403c6 bij dit schrijven	=1428c0 bij voorbaat dank	=1428c2 bij voorbaat dankend	=1428c4 bij voorbaat bedankt	=1428c7 bij voorbaat onze dank	=1428c8 bij voorbaat mijn dank	=1428c9 bij voorbaat hartelijk dank	=1471c2 bij omgaande	=1471c4 bij ommegaande	=1474c3 bij gelegener tijd
daardoor	229c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	=344n17 daardoor niet
stelsel	478u0 stelsel ... herzien
liquiditeitsbegrotingen	806c3
faciliteren	969c0
kredietbanken	1580c1
~gunstig	335c23 ~ @decision
@hennepkwekerij	violate
@slachtofferhulp	helper
@gelijk	law
@wegwerkzaamheid	vehicle
@voorafgaand	timely

via	=0n7 per|via sms|whatsapp	=4c3 via teams|zoom|skype|webex	=20c17 via internet	=23c2 via de post	=23c40 op|via papier	=23c79 via 14 <phone>	=89c6 op|via|zie|raadpleeg onze|de|deze website|site	89c7 op|via|naar <url>	=98c2 per|via e-mail|mail|email ... niet|geen	=99c0 per|via e-mail|mail|email	249c9	272c1 per|via|met de? post	=285c1 per|via|in een|met een? brief|post|e-mail|mail|formulier	=285c5 via de|onze|het website|portaal	=1402c1 via deze weg	=1402u8 via deze weg rijden	=1402u9 via deze weg naar	=1403c2 via deze brief
breng	3c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	316c2 breng|brengt ... mee	=1111u3 breng ik onder uw aandacht	=1444c3 breng ik onder uw aandacht
rek*	9c7 rekening*	63c18 rekeningoverzicht*
ga	14c17 ga|gaat|kom|komt ... naar ons|het|de kantoor|stadhuis|gemeentehuis|gemeentewinkel|publieksbalie	244c20 ga|gaat ... in bezwaar	247c8 ga|gaat ... in beroep	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	=1006u5 ga ervan uit u hiermede	=1139c8 ga over tot	=1415c22 ga ervan uit u ... te hebben geïnformeerd	=1415c33 ga ervan uit u hiermee	=1415c34 ga ervan uit u hiermede
mij*	20c16 mijn*
retourneren	=23c69 retourneren aan	295c13	1164c0
uitstel	36c4	94c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	100c2 nog|alsnog|verlengd|verlengen|uitstel	253c0 uitstel ... vragen|aanvragen|krijgen|mogelijk|verzoeken|verlenen|geven	=253c35 uitstel van betaling	253n2 uitstel ... niet mogelijk	=253n3 uitstel is niet	=293u3 uitstel vragen	303c0
ongegrond	76c30	698c0
verslag	=87c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	213c10 rapport|advies|verslag
bankrekeningnummer	219c0 *rekening|*rekeningnummer|iban|bankrekeningnummer ... <iban>
<amount>	227c0 <amount> aan|extra? kosten|administratiekosten|aanmaningskosten	227c3 <amount> voor|aan ... aanmaning|aanmaningskosten
derde-belanghebbenden	374c1
herzagen	478c4
accordeerde	847c5
attendeerde	873c4
completeert	909c1
creëerden	915c4
ressorteren	=1159c0 ressorteren onder
@bezwaarschrift	objection
@omgevingsvergunning	permit
@bezoekersvergunning	permit
@verblijfsvergunning	permit residence
@servicepunt	place
@opschorten	stop wait
@terugmailen	send contact
@berichten	tell
@inlichten	tell
@terugmelden	tell
@verantwoorden	tell
@beschikken	decide
@indiceren	judge
@herberekenen	calculate
@inschatten	view
@beschouwen	view
@vasthouden	continue
@reduceren	lower
@afwachten	wait
@opschuiven	wait
@geschieden	happen
@achterhouden	neglect
@oplichten	violate
@beschermen	help
@afschermen	help
@oprichten	carry-out
@overhouden	bring
@terinzagelegging	publish
@huishouden	family
@sollicitant	employer
@verweerschrift	court
@berechten	court
@voorschrift	law condition
@gescheiden	life-event
@termijnbetaling	instalment
@vooruitbetaling	payment
@bijverdienen	income
@kennismigrant	residence
@gezinsmigrant	residence
@misschien	provisional

mail	=5c1 bel|app|mail|bereikt|bereik mij|me	=17c27 bellen|bel|mailen|mail naar	17c52 mail|mailen ... met|naar	20c23	99c1 mail|mailt|mailen|e-mail|e-mailen ... naar <email>	99n1 e-mail|mail|email ... niet|geen	255c20	266c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid	286c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken
dagelijks	13c22
waar	15c3	=55u11 waar kunt u	94c6 ^ wat|hoe|waar|wanneer|wie|welke|waarom|waarvoor	=96c9 waar gaat deze|dit brief over	=1039u4 waar ik ... indien
betaald	76c18	=220c14 betaald gezet	282n2 betaling|betaald|betaalt|aanvraag|aanvragen	294c1 betaal|betaalt|betalen|betaald	=294u2 betaald worden
ter*	94c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	349c0 terugvordering*
toevoegen	295c8
opruimen	317c3
authenticatiemiddelen	782c3
geëigend	977c0
herhaaldelijk	1001c0
tekenen	=1010u3 tekenen wij hoogachtend	=1429c5 tekenen wij hoogachtend
~stellen	33c6 wij ~ u|termijn gelegenheid|termijn|week|dag|maand niet? ~any	83c2 ~ ~any niet?
~liggen	37c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	79c6 ~ besluit|beslissing|brief|antwoord mat|bus|brievenbus	343c4 ~ grens|norm inkomen|vermogen
~nagaan	80c3 wij ~ -deze|hierbij	83c2 ~ ~any niet?
~ingaan	80c10 ~ @request|zaak|dossier|onderzoek|aangifte|werk|werkzaamheid	95c1 ~	336c4 ~ @benefit|@permit
~zeggen	83c2 ~ ~any niet?	335c11 wij ~ toe
~afslaan	342c0 wij ~ @request|@benefit|@permit|u
~begaan	351c1 u ~ overtreding ~past
@contributie	debt cost
@legitimatie	papers
@heronderzoek	meeting
@verificatie	check
@gemiddelde	calculate
@administratie	register
@intimidatie	violate
@organisatie	carry-out
@moeder	family
@alleenstaande	family
@tiener	child
@geadresseerde	reader-role
@bezoeker	reader-role
@doof	illness
@deel	instalment
@portaal	digital
@adresonderzoek	move
@ongedierte	environment
@bodemonderzoek	environment
@scholier	education
@revalidatie	health-care
@bloedonderzoek	health-care
@exploitatie	business
@prostitutie	business
@heel	whole
@onmiddellijk	urgent

vragen	0c5 verzocht|verzoeken|vragen ... niet te bellen|telefoneren|informeren|mailen|corresponderen	0c6 verzocht|verzoeken|vragen ... geen contact ... op te nemen	0c7 verzocht|verzoeken|vragen ... niet telefonisch te informeren	0c29 vragen ... worden niet beantwoord	=17c11 vragen naar	=19u0 vragen niet beantwoorden	19u2 vragen ... niet beantwoorden	23c36 vraag|vraagt|vragen ... formulier ... aan	=54c9 verzoeken|verzoek|vragen|vraag wij|we|ik u	=72c2 vragen wij|we ... zelf op	76c24	=87n1 vragen wij|we|ik ... zelf op	94c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies	253c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	255c52 vraag|vragen ... aan	293c1	=293u0 vragen wij u	=309c2 vragen om	=309u1 vragen wij	=309u2 vragen of	322c3 vraag|vragen ... u|je	347c10 willen|vragen ... geld|bedrag ... terug	355c10 vragen|vraag wij|we? u ... sturen|gegevens	355c10 vragen|vraag wij|we? u ... in te vullen	355c10 vragen|vraag wij|we? u ... op te sturen	=1404u0 vragen met betrekking tot	=1404u5 vragen inzake uw	=1441c6 vragen uw begrip	=1441c7 vragen wij uw begrip	=1441c11 vragen u om begrip	=1444c9 vragen wij uw aandacht voor
gev*	40c1 gevaarlijk*	61c2 gevolg*
verleen	76c11	339c10 verleen|verlenen ... u|aan ... subsidie|vergunning|ontheffing|toestemming	1233c2	1233u18 verleen ... voorrang
<placeholder>	216c2 <placeholder> dagen|werkdagen|weken|maanden	238c12 <placeholder> te <placeholder>
bespreken	240c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband	259c37 bespreek|bespreken
onredelijk	257c56
zorg	=257c60 zorg voor	=263c1 zorg|zorgt dat|ervoor	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	=604c0 zorg in natura	=609c1 zorg inkopen	=609c2 zorg in te kopen	=609c3 zorg inkoopt	=1288c0 zorg dragen	=1288c2 zorg draagt	=1288c3 zorg draag	=1288c4 zorg droeg	=1288c10 zorg te dragen	=1288c11 zorg gedragen	=1288c14 zorg te worden gedragen	=1288u5 zorg draagt u
onmogelijk	328u1 niet|geen|niets|nooit|onmogelijk ... weten|begrijpen|beseffen|bedenken|kennen|wijten|verwijten|kwalijk
openstaande	=353c16 openstaand|openstaande bedrag|rekening|aanslag|schuld|factuur
bestreden	=367c16 bestreden besluit	=701c0 bestreden besluit	=701c1 bestreden besluiten
opschortte	395c2
heffingsambtenaren	418c1
heffingsgrondslagen	420c3
raadsonderzoeken	819c1
vangen	=842c5 vangen aan
vingen	=842c7 vingen aan
althans	864c0	=1185u2 althans ten minste
opteerde	1135c3
gouden	=1169u0 gouden staven
vergen	1228c0
voortvloeit	=1266c1 voortvloeit uit
gezonden	1282c4
@tewerkstellingsvergunning	permit
@arbeidsovereenkomst	papers work
@bv	business

iban	9c9	219c0 *rekening|*rekeningnummer|iban|bankrekeningnummer ... <iban>	219c1 *rekeningnummer|iban|rekening ... <code>	219c2 *rekeningnummer|iban|rekening|bankrekening <placeholder>	219c3 *rekeningnummer|iban <number>
liever	=23c33 liever op papier	=23c34 liever niet digitaal	=23c77 liever niet via internet|digitaal|online
insturen	46c1 ^ betalen|inleveren|reageren|insturen|aanmelden|terugsturen|opsturen voor|vóór|uiterlijk	295c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen
storten	210c8 storten|stort|terugstorten|teruggestort	294c6 stort|storten
inhouden	221c2 inhouden|ingehouden
gerechtelijk	225c6 vervolgingskosten|executie|executeren|gerechtelijke|gerechtelijk
beëdigde	=490c0 beëdigde vertaling	=490c1 beëdigde vertalingen
ondercuratelestelling	498c1
curators	499c2
gepseudonimiseerd	777c5
billijke	903c1	=903u3 billijke vergoeding
vigerende	1249c1
altijd	=1449c1 altijd graag bereid
lokale	=1500c1 lokale ombudsman
@toeslagpartner	family
@brug	vehicle

komen	=4c11 komen|kom wij|we|ik ... bij|naar u|je	14c1 kom|komt|komen|kunt|kun|mag ... langs	238c4 komt|komen|kom ... langs|thuis	=253n10 komen|kom wij|we	323c5 komen ... bij	325c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	357c32 komt|kom|komen ... bij u|je langs|thuis op|op	=1014c8 komen in aanmerking	1014c11 komen ... in aanmerking	=1060c0 komen te vervallen	1060c5 komen ... te vervallen	=1177u10 komen te weten
aan	=14c4 aan|bij de|het|onze balie	=14c5 aan|bij het|ons loket	=14u4 aan de balie van	=23c11 aan de|onze balie	=23c13 aan het|ons loket	=23c15 aan|bij onze publieksbalie	=23c60 aan het postbusnummer	=100c1 aan te vullen	=220c2 aan de kassa	=223c1 aan te manen	=252c16 aan te vullen	=267c1 aan te vullen	=295c2 aan te leveren	=295c9 aan te vullen	=307c2 aan te vragen	=311c1 aan te melden	=317c5 aan te passen	=328c8 aan uzelf|jezelf|u te wijten	=333c0 aan de bewoner*	=333c2 aan de ouder|ouders|verzorger|verzorgers|eigenaar|eigenaren|gebruiker|huurder	=339c6 aan u|je ... toegekend	=837c4 aan te leveren	=838c2 aan te merken als	=840c3 aan te treffen	=842c3 aan te vangen	=844c4 aan te wenden	875u2 aan ... voldoen	875u3 aan ... voldaan	=1291c0 aan de hand van	=1291c1 aan de hand daarvan	=1291c2 aan de hand hiervan	=1291c3 aan de hand waarvan	=1291u0 aan de hand van een ouder	=1291u1 aan de hand van zijn moeder	=1291u2 aan de hand van haar moeder
uploadt	20c8	21c6	295c5 upload|uploaden|uploadt
rekenhulp	88u0
uitreiking	187c0
seintje	255c41 belletje|telefoontje|seintje|appje|mailtje
keuren	339c1 keuren|keur ... aanvraag ... goed	344c5 keuren|keur ... niet goed
natuurlijk	=403c0 natuurlijk persoon
vermogenstoetsen	451c1
vermogensgrenzen	452c1
zelfredzaam	620c0
verwijsindexen	828c1
inzoverre	1036c1
ingevolge	1045c0	=1045u0 ingevolge van	=1354c2 ingevolge van	=1405c0 ingevolge uw verzoek
kaderwet	=1054u6 kaderwet inzake
@ioaw	benefit
@gezinshulp	benefit
@tijdstip	time
@handicap	illness
@adhd	illness
@blind	illness
@rouw	life-event
@goedkoop	cost
@bouw	building
@passend	positive

moet	1c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	44c2 moet|moeten ... op <date> ... zijn|hebben	=54c1 moet|dient u|je	=54c14 moet worden	=54u1 moet u niet	=77c3 moet|moeten worden	77c4 moet|moeten ... worden <placeholder>?	=77u0 moet betaald worden	244c36 moeten|moet ... uw bezwaar ... ontvangen|binnen	263c0 moet|moeten|dient|dienen	=313c2 dient|moet u wijzigingen	=313c5 moet u wijzigingen|veranderingen	322c17 moet ... bij ons zijn|binnen	325c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	344c4 moet|moeten ... afwijzen	347c1 moet|dient ... terugbetalen	347c2 moet|dient ... terug te betalen	=347c14 moeten|moet wij|we ... terugvragen|terugvorderen	347c22 moet|moeten ... terug	350c7 moet ... boete ... betalen	=350c20 moet daarom <amount>	355c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... aanleveren|inleveren|sturen	355c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... aan te leveren	355c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... over te leggen	355c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... in te leveren	=1042u2 moet zo nodig
hadt	=328c2 had|hadt u|je|jij ... moeten|kunnen|horen weten|begrijpen|beseffen|bedenken
nalatenschappen	502c1
schuldenaren	531c1
beroepsopleidende	=574c0 beroepsopleidende leerweg	=574c1 beroepsopleidende leerwegen
geliberaliseerde	645c1	=645u0 geliberaliseerde markt	=645u1 geliberaliseerde energiemarkt
ondertoezichtstellingen	813c1
vooraleer	1257c0
@rekest	request
@schadeclaim	request
@uitkering	benefit
@vrijstelling	benefit
@ww-uitkering	benefit
@zorgtoeslag	benefit
@huurtoeslag	benefit
@borgstelling	benefit
@tekort	money lack
@overboeking	money payment
@vordering	debt
@document	papers
@rapport	papers
@overzicht	papers
@boekhouding	papers business
@screening	meeting
@weigering	decision
@verlening	decision
@vaststelling	decision
@wijkcentrum	place
@herzien	stop change
@sturen	send
@appen	send contact
@oproeping	invite
@bedoeling	intend
@hopen	intend
@keuren	judge
@toezien	check concern
@argument	view
@invoering	begin
@opschorting	wait
@respijt	wait
@tekortkoming	mistake
@wangedrag	violate
@wapen	violate
@gijzeling	enforce
@nopen	require
@houden	bring condition
@besteding	use
@kopen	own
@zuigeling	child
@opvoeding	child
@pensioenfonds	third-party
@wetgeving	law
@opiumwet	law
@leeftijdsgrens	condition
@indiening	procedure
@donderdag	time
@seizoen	time
@overstroming	harm
@onkost	cost
@afboeking	payment
@ozb	tax
@typen	digital
@pakket	post
@contactcentrum	phone
@meisjesnaam	identity
@keuken	dwelling
@bouwen	building
@fundering	building
@carport	building
@monument	building
@riolering	building
@beschoeiing	building
@zonwering	building
@ontgronding	environment
@gebrekkig	incomplete
@laat	late
@vast	definite

mogelijkheid	36c3	244c37 gelegenheid|mogelijkheid ... bezwaar
maak	210c6 maak|maakt|maken ... over	236c0 maak|maakt|plan|plant|regel ... afspraak	244c5 maak|maakt ... bezwaar	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	294c0 maak|maakt <amount> over	294c4 maak|maakt ... over	301c1 maak|maakt ... bezwaar	315c5 maak ... afspraak	=839c8 maak aanspraak op	1058c6 maak ... kenbaar	=1058c10 maak kenbaar	=1058u1 maak u kenbaar	=1070c7 maak melding van	=1423c2 maak u erop attent	=1423c3 maak ik u erop attent	=1452c4 maak ik van de gelegenheid gebruik
afgeschreven	220c8 afgeschreven|afschrijven
dagdeel	237c5 ochtend|middag|avond|dagdeel
proceskosten	273n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt	721c0
begunstigingstermijnen	579c1
ambtsberichten	688c1
ingeval	1044c0	=1044u0 ingeval van	=1309c1 ingeval van
medegedeeld	1066c1
toegang	=1238u2 toegang verschaffen	=1238u3 toegang te verschaffen	1238u4 toegang ... verschaffen
@balie	place
@eenzaamheid	hardship
@rolluik	building
@halte	vehicle
@billijk	right

antwoordstrook	23c66 antwoordstrook|antwoordkaart
mee*	213c4 meegestuurd*
graag	=260c19 graag van u wat	=357c15 graag met u ... in gesprek	=1087u5 graag bereid een nadere toelichting	=1409c0 graag breng ik u op de hoogte	=1409c1 graag brengen wij u op de hoogte	=1440c1 graag bereid u nader	=1440c6 graag bereid een nadere toelichting
rekenhuren	436c1
reclamanten	714c1
welstandscommissies	741c1
anonimiseerde	778c3
aantrof	840c6
constateerden	912c4
kenbaar	=1058c0 kenbaar maken	=1058c1 kenbaar te maken	=1058c2 kenbaar gemaakt	=1058c3 kenbaar maakt	=1058c4 kenbaar maakte
prolongeerde	1151c2
buurtcoaches	1508c3
@aio	benefit
@jobcoach	benefit
@naheffingsaanslag	penalty tax
@verschaffen	give
@terughebben	pay-back
@doorberekenen	collect
@verschijnen	visit
@aanschuiven	visit
@bezichtigen	visit
@tegenhouden	forbid
@doorverbinden	contact
@selecteren	choice
@verschillen	check
@standhouden	continue
@verschuiven	change wait
@aanschaffen	own
@belastingverordening	law
@parkeerbelasting	tax
@reclamebelasting	tax
@zuiveringsheffing	tax
@belastingplichtig	tax
@onderhouden	building
@bijscholen	education
@doorverwijzen	health-care
@psychisch	health-care
@detacheren	work
@arbeidsbeperking	work
@straatmuzikant	business

bijgaand	=23c9 bijgaand|bijgevoegd|bijgevoegde formulier|antwoordformulier	213c3 bijgaand|bijgaande	902c0	=1217c9 bijgaand schrijven	=1391c0 bijgaand treft u	=1391c1 bijgaand ontvangt u	=1391c2 bijgaand vindt u	=1391c3 bijgaand zenden wij u	=1391c4 bijgaand zend ik u	=1391c5 bijgaand sturen wij u	=1391c6 bijgaand stuur ik u	=1391c7 bijgaand doen wij u	=1391c8 bijgaand doe ik u
bedenktijd	36c5
verlengd	100c2 nog|alsnog|verlengd|verlengen|uitstel
link	238c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link
verkeerd	=254c0 verkeerd opgeteld|gemeten|opgeschreven|berekend	254c14 verkeerd|verkeerde	=254c48 verkeerd bijgehouden|genoteerd|verwerkt|geregistreerd	=254c52 verkeerd ingevuld
mulder	271c4 wahv|mulder	277c0 wahv|mulder|mulderbeschikking|mulderfeit
meestal	283c3 tenzij|behalve|meestal|vaak|soms|mogelijk|misschien|waarschijnlijk
geoorloofd	=329u3 ongeoorloofd|geoorloofd verzuimd
minder	330u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen
verbeurd	350c26 verbeurt|verbeurd ... dwangsom	597c5	=597u0 verbeurd verklaard	=597u1 verbeurd verklaren	=597u2 verbeurd te verklaren
ontvingen	361c8 ontvingen|ontving wij|we|ik? ... uw|je
terugvordert	528c2
zorgovereenkomsten	608c1
ontbinden	651c0
doorgaans	946c0
overeenkomst	=1054u4 overeenkomst inzake
retourneerde	1164c6
verleend	1233c3
ombudsfunctionaris	1500c4
opvoedpunt	1514c0
~hebben	32c1 u ~ geld|antwoord|reactie|bericht|duidelijkheid|uitslag|rekening niet? -moeten|dienen ~any	33c2 wij ~ graag|huis|bezit|binnen|nodig|ontvangen niet? ~any	36c0 u ~ tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd|daarvoor|hiervoor|ervoor niet? ~any	37c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	335c15 u ~ recht @benefit|<amount> -bezwaar|beroep	335c16 u ~ recht -bezwaar|beroep|hoorzitting|inzage|horen|klacht	342c9 u ~ recht niet -had|bezwaar
~verlenen	35c0 wij ~ u niet? ~any	36c3 wij ~ tijd|gelegenheid|kans|uitstel|mogelijkheid niet? ~any	83c1 ~ ~any niet?	95c0 wij ~	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	342c3 wij ~ niet @request|@benefit|@permit|u
~verlagen	83c1 ~ ~any niet?	95c0 wij ~
~uitgaan	83c2 ~ ~any niet?
~verlopen	95c1 ~
~willigen	335c10 wij ~ in	342c12 wij ~ in niet
~uitlenen	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
@verzuimboete	penalty
@wachtkamer	place
@verzorger	helper
@grootouder	family
@gastouder	child
@verzoeker	reader-role
@overtreder	reader-role
@pashouder	reader-role
@wethouder	authority
@beroepscollege	court
@protocol	law
@motief	reason
@gezinssituatie	circumstance
@leefsituatie	circumstance
@woonsituatie	circumstance
@noodsituatie	circumstance
@schuldsituatie	circumstance
@ideal	payment
@telefoongesprek	phone
@festival	business
@onvoldoende	negative
@ogenblikkelijk	urgent
@bijzonder	extra
@onzeker	provisional

plaats	15c0	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	238c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein	239c0 datum|tijd|tijdstip|plaats|adres|locatie|gegevens|programma ... bijlage|bijgevoegd*|bijgesloten|kaart|folder|achterkant|achterzijde|website|mijn
onderstaande	=355c6 onderstaande stukken
jaarlijkse	369c16
loonkostensubsidies	466c1
extramurale	627c1
economische	=661c0 economische binding
gezinshereniging	684c0
ontbeerde	1120c2
vergden	1228c3
juridische	=1482c1 juridische loket	=1497c2 juridische spreekuur
administratiemaatje	1495c1
@vertrouwenspersoon	helper

locatie	15c1	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	239c0 datum|tijd|tijdstip|plaats|adres|locatie|gegevens|programma ... bijlage|bijgevoegd*|bijgesloten|kaart|folder|achterkant|achterzijde|website|mijn
sluitingsdatum	=45c1 deadline|sluitingsdatum is <date>
stemmen	236c10 stemmen|stemt|overleggen ... af|datum
genoemde	=249c13 genoemde adres
schorsen	251c5
bijzondere	=257c1 bijzondere situatie|omstandigheden	=283c2 goede|geldige|bijzondere|bijzonder|dringende reden|redenen|omstandigheden	=306c1 bijzondere omstandigheden|situatie	=499u0 bijzondere curator	=499u2 bijzondere curatoren	=759c0 bijzondere persoonsgegevens	=824c0 bijzondere curator	=824c2 bijzondere curatoren
verwijtbaarheid	330c2	=330u1 verwijtbaarheid ontbreekt	587c0
voormelde	334c6 voornoemd|voornoemde|voormeld|voormelde|voorgenoemd|voorgenoemde|voorgaand|voorgaande	1263c1
incompleet	360c8
schorten	395c8 schorten ... op
nadeelcompensaties	406c1
daglonen	463c1
herzag	478c3
optieverklaringen	676c1
gehanteerde	998c6
haars	=1076c4 haars inziens
verstrekte	1241c4
schuldhulpmaatjes	1494c1
centrum	=1513c0 centrum voor jeugd en gezin	=1513c2 centrum jeugd en gezin	=1540c1 centrum indicatiestelling zorg
kvk	1547c1
gemeente	1561c0
@naturalisatieverzoek	request
@excuus	regret
@compromis	agree
@succes	succeed
@huursom	dwelling
@dakraam	building
@onderwijs	education
@nogmaals	extra

u	=3c6 u|je vindt ons|mij|hem|haar|hen	=14c22 u vindt ons	=14c24 u bent welkom	=21n0 u hoeft niet in te loggen	=25c31 u laten bijstaan	=36c8 u|je hebt|heeft|krijgt tot	51c0	=52c3 u|je hebt|heeft het geld	=52c5 u|je krijgt|ontvangt|hoort|verneemt	52c8 u|je ... bericht	=52u1 u|je krijgt|hebt|heeft ... de tijd|kans|gelegenheid|mogelijkheid	=52u2 u|je krijgt tot|nog|een	=54c0 u|je moet|dient|moeten|dienen	=54c4 u|je bent verplicht	=54c18 u hoeft alleen	=54u0 u moet niet	=55c1 u|je kunt|mag|kan|kun	=55c5 u heeft|hebt de mogelijkheid	=55c7 u|je bent welkom	=55u0 u kunt niet	=55u2 u kunt geen	=55u6 u mag niet	=55u7 u mag geen	=57c15 u|je krijgt|hebt|heeft ... <number> weken|dagen|werkdagen|maanden	=73c1 u|je hoort|krijgt|ontvangt ... <date>	=74c0 u|je|jij krijgt|moet|hebt|heeft|bent|betaalt|kunt|mag|ontvangt|hoeft|gaat	=77u1 u moet ... worden	=97c1 u|je hoeft zelf? niets te doen	=231c8 u hebt|heeft|heb ... gevraagd|aangevraagd|verzocht|ingediend	=292c16 u kunt ons bereiken	=292c18 u kunt ons bellen	=297c6 u wordt verwacht	324c9 ^ u krijgt dan	=328c0 u|je|jij had|hadt ... moeten|kunnen|horen weten|begrijpen|beseffen|bedenken	328c1 u|je|jij ... had|hadt moeten|kunnen|horen weten|begrijpen|beseffen|bedenken	=328c3 u|je|jij behoorde|behoort|hoorde ... te weten|begrijpen|beseffen	328c4 u|je|jij ... behoorde|behoort|hoorde te weten|begrijpen|beseffen	328c5 u|je|jij ... geacht ... te weten|kennen	=328c6 u|je|jij geacht wordt|werd te weten|kennen	=328n2 u|je vindt|vond	=329n2 u|je vindt|vond	330c3 u|je ... te verwijten	330c4 u|je ... verweten	=330n2 u|je vindt|vond	334u3 u|je ... eerder vermeld|genoemd	=340c0 u|je krijgt|ontvangt ... *toeslag|*uitkering|*subsidie|*vergoeding|*toelage|*bijdrage|*tegemoetkoming|*voorziening|pgb|*vergunning|*bijstand|kwijtschelding|*ontheffing|urgentie*|rijbewijs|paspoort	=340c4 u krijgt <amount>	=340c5 u ontvangt <amount>	=340c6 u hebt|heeft recht op	=341c4 u krijgt	=345c0 u|je krijgt|ontvangt ... geen|niet	=345c3 u hebt|heeft ... geen recht	=350c13 u|je krijgt|ontvangt ... bestuurlijke boete	=357c7 u wordt verwacht	=363u1 u van plan	=884c4 u te berichten	=884c7 u berichten dat	=891u8 u betreffende	=960c4 u dient er rekening mee te houden	=974c2 u wordt geacht	=980c2 u gehouden bent	=1003c3 u vrij staat	=1217u0 u dit schrijven	=1276c7 u wenst	=1401c0 u hebt zich tot ons gewend	=1401c1 u heeft zich tot ons gewend	=1401c2 u heeft zich tot mij gewend	=1401c3 u hebt zich tot mij gewend	=1401c6 u wendde zich tot	=1408c14 u het volgende te berichten	=1423c4 u erop attent maken	=1423c5 u erop attent te maken	=1428c3 u bij voorbaat dankend
telefoonnummer	10c1	=10u3 telefoonnummer waarop wij	=17c29 telefoonnummer van
belanghebbenden	55c0 belanghebbende|belanghebbenden ... kan|kunnen	373c1
notariële	=87c15 notariële akte|verklaring
pinnen	220c1 pin|pinnen|pinpas|pinbetaling|contant
klacht	242c1 verzoek|bezwaar|bezwaarschrift|klacht|*verzoek	361c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	=1039u11 klacht indien
uren	329u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd	=1248u6 uren verzuimd
beslistermijnen	397c1
mentorschap	500c0	=500u0 mentorschap op school
beslagleggingen	516c1
bewaartermijnen	767c1
adstrueert	851c1
kwamen	=1060c3 kwamen te vervallen
eerlijkheidshalve	1418c3
sociale	=1485c1 sociale raadslieden	=1488c1 sociale teams	=1488c2 sociale team	=1502c2 sociale werkers	=1537c1 sociale verzekeringsbank	=1577c0 sociale dienst	=1577c1 sociale diensten
douane	1535c0
@bijstand	benefit help
@jeugdhulp	benefit child
@hersteld	correct
@valsheid	violate
@vrouw	family
@vriend	third-party
@toestand	circumstance
@huisraad	dwelling
@welstand	building
@terstond	urgent

mijn	=5c0 mijn telefoonnummer|nummer|mobiele|doorkiesnummer|e-mailadres|mailadres	=17c23 mijn naam is	=17c35 haar|zijn|mijn doorkiesnummer|telefoonnummer|nummer|directe	=20c18 mijn overheid	=21c8 mijn overheid	=89c4 onze|mijn|eerdere|vorige brief|besluit|beschikking|herinnering van|op <date>	272c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn	=1217c2 mijn schrijven	=1262u12 mijn voornemens
betaalreferentie	6c3
machtiging	25c18	=25u1 machtiging voor automatische incasso	=25u2 machtiging tot	220c5 incasso|incasseren|geïncasseerd|incasseert|machtiging	267c2 stukken|bewijs|bewijsstukken|machtiging|handtekening|kopie	400c0	=400u0 machtiging tot voorlopig verblijf	=400u1 machtiging tot uithuisplaatsing	=400u2 machtiging uithuisplaatsing	=400u3 machtiging gesloten jeugdhulp	=668c0 machtiging tot voorlopig verblijf	=814u0 machtiging tot uithuisplaatsing	=814u1 machtiging uithuisplaatsing	=815c0 machtiging uithuisplaatsing	=815c1 machtiging tot uithuisplaatsing
uitspraak	31c0 ^ besluit|beslissing|uitspraak|antwoord|uitslag|uitbetaling binnen|uiterlijk|vóór|volgt	79c0 ^ besluit|beslissing|antwoord|uitslag|uitspraak|reactie binnen|uiterlijk|vóór|volgt	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	243c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel	267c5 beslissen|beslist|beslistermijn|uitspraak|behandelen|antwoord|bericht|ontvangstbevestiging	=368c4 uitspraak op bezwaar
moeten	44c2 moet|moeten ... op <date> ... zijn|hebben	=54c2 moeten u	=54c15 moeten worden	=77c3 moet|moeten worden	77c4 moet|moeten ... worden <placeholder>?	244c36 moeten|moet ... uw bezwaar ... ontvangen|binnen	263c0 moet|moeten|dient|dienen	=322c8 moeten wij|we ... hebben ontvangen	322c16 moeten ... ontvangen|binnen|hebben	344c4 moet|moeten ... afwijzen	=347c14 moeten|moet wij|we ... terugvragen|terugvorderen	347c22 moet|moeten ... terug	=355c27 moeten|willen wij|we ... weten|horen	=1042u3 moeten zo nodig	=1177u7 moeten te weten	=1407c12 moeten wij u tot onze spijt
rapport	=87c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	213c10 rapport|advies|verslag
moest	232c13 had|mag|mocht|moest ... niet|moeten	320c8
les	329u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd
moedwillig	330c11
belastingplichtige	437c0
concreet	=603c0 concreet zicht op legalisatie
inburgeringsplichtig	679c0
meest	=763u1 meest betrokkene
kantoorhoudend	=992c4 kantoorhoudend te
@aanmelding	request
@ondersteuning	benefit help
@traplift	benefit health-care
@wia-uitkering	benefit
@studietoeslag	benefit
@respijtzorg	benefit
@ontheffing	permit
@kaart	permit
@paspoort	permit residence
@instemming	permit
@legitimatiebewijs	papers
@inschrijfbewijs	papers
@herkeuring	meeting
@toekenning	decision
@intrekking	decision withdraw
@wijzigen	stop change
@aanzegging	remind
@kwart	calculate
@start	begin
@pauzeren	wait
@verlenging	wait
@effect	happen
@uitwerking	happen carry-out
@verzaken	neglect
@verwerking	register
@bedreiging	violate
@verdenking	violate
@gijzelen	punish
@steunen	help concern
@krant	publish
@erfpacht	own
@bestelling	own
@man	family
@mantelzorg	family
@klant	reader-role
@instelling	authority
@staat	authority
@consulent	authority
@vermogensgrens	condition
@maart	time
@opleverdatum	time
@aanleiding	reason
@besmetting	illness
@trouwen	life-event
@defect	harm
@bijtelling	tax
@verzending	post
@personalia	identity
@bestemming	building
@kappen	environment
@kentekenbewijs	vehicle
@inhuren	work
@werkfit	work
@uitzetting	residence
@consulaat	residence
@compleet	whole
@haast	urgent
@exact	right

mijnoverheid	21c7
afbetalingsregeling	233u2 betalingsregeling|afbetalingsregeling	256c11
informatieverzoek	356c1
instellingscollegegeld	566c0
participeerden	1144c3
@aanvrage	request
@bezwaargrond	objection
@gebrek	lack
@online	digital
@werkzaamheid	building
@duurzaamheid	environment

mededelingen	0c3 inlichtingen|informatie|mededelingen ... niet telefonisch verstrekt|gegeven|gedaan
elke	=13c1 elke werkdag	13c24 elke|iedere *dag	=13c34 elke|iedere ochtend|middag|dag	=101c3 elke|iedere maand|week|kwartaal	=256c9 elke maand een deel	=256c24 elke|per maand ... bedrag
no-*	19c0 no-reply*
reisdocument	508c0
executieverkoop	520c1
berust	=886c1 berust bij
completeren	909c0
igj	1551c1
gblt	1585c3
gerechtsdeurwaarder	1589c2
@huurovereenkomst	papers dwelling
@koopovereenkomst	papers own
@projectplan	papers business
@dwangsombesluit	decision
@bijschrijven	give
@financieren	give
@uitschrijven	stop register
@waarschuwen	remind
@aanschrijven	remind
@contacteren	contact
@inspecteren	check
@verschrijven	mistake
@discrimineren	violate
@staatscourant	publish
@wijkcoach	helper
@bestuursorgaan	authority
@werkcoach	authority
@wegenverkeerswet	law
@bezwaartermijn	time-limit
@inlevertermijn	time-limit
@risico	harm
@invorderingskost	extra-cost
@deurwaarderskost	extra-cost
@herinneringskost	extra-cost
@uitvaartkosten	cost
@vervoerskosten	cost
@giro	payment
@partnerinkomen	income
@precariobelasting	tax
@forensenbelasting	tax
@gemeentebelasting	tax
@elektronisch	digital
@fysiotherapeut	health-care

telefoneren	0c25 bellen|telefoneren|informeren|navraag ... heeft geen zin	288c1 bel|belt|bellen|gebeld|telefoon|telefoneren
mobiel	10c8
verzoek	=54c9 verzoeken|verzoek|vragen|vraag wij|we|ik u	=54c10 verzoek|vraag u	76c22	242c1 verzoek|bezwaar|bezwaarschrift|klacht|*verzoek	242u0 verzoek|verzoeken ... wij|we|ik u	322c2 verzoek|verzoeken ... u|je	339c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd	344c8 verzoek ... afgewezen	344c31 verzoek|aanvraag ... niet	355c9 verzoek|verzoeken ... sturen|zenden|verstrekken|overleggen|leveren|toesturen	355c9 verzoek|verzoeken ... toe te sturen	355c9 verzoek|verzoeken ... aan te leveren	355c9 verzoek|verzoeken ... te verstrekken	355c9 verzoek|verzoeken ... over te leggen	355c9 verzoek|verzoeken ... in te leveren	355c9 verzoek|verzoeken ... te overleggen	=356c0 verzoek om informatie|gegevens|inlichtingen	361c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	361c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd	=1039u12 verzoek indien	=1247c7 verzoek ik	=1247u6 verzoek ik u vriendelijk	=1438c11 verzoek u vriendelijk	=1438c12 verzoek ik u vriendelijk
nodig	76c25	86c2 missen|ontbreken|nodig	=355c19 nodig van u	=357c0 nodig|nodigen ik|wij|we ... uit
verwijderd	91c6 uitgezet|ontruimd|afgesloten|weggesleept|verslepen|verwijderd
sluiting	173c0
storting	175c0
terugstorten	210c8 storten|stort|terugstorten|teruggestort	=347c20 terugstorten|terug te storten
euro	214c0 euro|euro's|cent
verrekend	221c0 verrekenen|verrekend|verrekent|verrekening	=254c41 verrekend hebben	515c5
knip	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
toezenden	295c1 zend|zendt|zenden|toezenden	1203c0
dwangsom	350c16 dwangsom ... verbeurd	575c0
heffingvrije	=430c3 heffingvrije vermogen
stuiting	541c0
wilsbekwame	633c1
rectificatie	771c0
overgingen	=1139c4 overgingen tot
toezeggen	1201c0
vergezeld	=1229c0 vergezeld van	=1229c1 vergezeld gaan van	=1229c2 vergezeld te gaan van	=1229c3 vergezeld gaat van
verwijzend	=1396c6 verwijzend naar uw	=1396c7 verwijzend naar ons	=1396c8 verwijzend naar onze
vertrouwend	=1442c9 vertrouwend dat
~reageren	80c1 wij ~ -hierbij|dit	364c1 u ~ voornemen|plan ~may ~can	364c2 u ~ +can -brief
~weigeren	83c1 ~ ~any niet?	342c0 wij ~ @request|@benefit|@permit|u
~verklaren	83c1 ~ ~any niet?
~toegeven	83c2 ~ ~any niet?
~meegeven	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
@accreditatie	permit
@ontvangstruimte	place
@eigenaar	own
@zus	family
@neef	family
@slachtoffer	reader-role
@leerplichtige	reader-role
@klantenservice	authority
@makelaar	third-party
@vervoerder	third-party
@schooljaar	time education
@november	time
@december	time
@thuissituatie	circumstance
@privésituatie	circumstance
@betalingsafspraak	instalment
@ouderbijdrage	cost
@inboedel	dwelling
@bus	vehicle
@incontinentie	health-care
@vooraf	timely
@foutief	wrong
@eventueel	provisional

ob-nummer	9c4
<numeric-date>	45c2 <date> is de laatste|uiterste dag|datum	59c1 <date> om <time>	59c2 <date> van <time>	59c3 <date> <time>	82c18 <date> <time>	237c8 <date> <placeholder>	357c35 <date> om <time>	357c36 <date> om <number> uur	357c37 <date> tussen <time>
loonstroken	63c3
voo*	70c0 vooringevuld*	366c0 voornemen*
verslepen	91c6 uitgezet|ontruimd|afgesloten|weggesleept|verslepen|verwijderd
wahv	233c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift	271c4 wahv|mulder	277c0 wahv|mulder|mulderbeschikking|mulderfeit
denk	=254c23 denkt|denk u|je dat ... verkeerd|fout|niet goed	292c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	363c7 denken|denk ... erover
of	=258c8 of de gevolgen	=258c18 of het besluit voor u	=328n0 of u|je	=329n0 of u|je	=330n0 of u|je	=339n11 of u ... in aanmerking
eerder	319c1	=334c3 eerder|reeds|hiervoor|hiervóór genoemde|vermelde	339n18	=340n7 al|eerder ontvangen	350n14 eerder ... boete	353c27 eerder ... herinnerd|gevraagd ... betalen	363n5 eerder ... voornemen
dank	=361c7 bedankt|dank voor uw|je aanvraag|melding|bezwaar|brief|verzoek|klacht|bericht	=361c22 dank u|je wel voor uw|je	=900u0 dank bij voorbaat	=900u5 dank u bij voorbaat	=1414c2 dank zeggend voor	=1428c1 dank bij voorbaat	=1428c6 dank u bij voorbaat
verklaren	367c1 verklaar|verklaren ... bezwaar|bezwaren
zienswijzes	372c2
onrechtmatige	405c1
voortgezet	=560c0 voortgezet onderwijs
verbalisant	585c0
desverlangd	932c0
hoop	=1006u4 hoop u hiermede	=1415c15 hoop u ... te hebben geïnformeerd	=1415c17 hoop u ... geïnformeerd te hebben	=1415c20 hoop dat ik u ... heb geïnformeerd	=1415c31 hoop u hiermee	=1415c32 hoop u hiermede	=1416c5 hoop u ... van dienst te	=1441c1 hoop op uw begrip
laatstleden	1056c1
strekkend	=1170c5 strekkend tot
mantelzorgsteunpunten	1503c1
uitvoeringsorganisatie	=1558c0 uitvoeringsorganisatie herstel toeslagen

bel	=0c23 bel|belt ons|de ... niet over|hierover|daarover	=0c24 bel|belt ons hierover|daarover niet	=2c5 bel altijd|eerst	=4c9 bellen|bel|belt u|je	=5c1 bel|app|mail|bereikt|bereik mij|me	9c15	10c5	17c14 bel|bellen|belt	=17c27 bellen|bel|mailen|mail naar	17c45 bel ... met	23c26 bel|belt|bellen ... afspraak|formulier|aanvragen|regelen|regeling|uitstel|doorgeven|verzetten|afzeggen|aanmelden	=23c38 bel ons ... dan	23c39 bel|belt ... dan sturen|regelen|helpen|krijgt	236c8 bel|belt|bellen|neem|neemt|contact ... afspraak	238c6 bel|belt|bellen ... u|je|jou	253c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	255c4	259c4	288c1 bel|belt|bellen|gebeld|telefoon|telefoneren	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	291c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	315c0 bel|belt|bellen
ins*	40c4 instort*	63c31 inschrijving*
helaas	231c19	=1407c8 helaas moeten wij u meedelen	=1407c9 helaas moeten wij u mededelen	=1407c10 helaas moet ik u mededelen	=1407c11 helaas moet ik u meedelen
stu*	249c0 stuur*
bestel	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
lager	=339n9 lager bedrag	=787c4 lager vast te stellen	=787c5 lager vaststellen	=787c6 lager vastgesteld
schortten	395c10 schortten ... op
wekeneis	468c0
kortdurend	=630c0 kortdurend verblijf
milieueffectrapportage	751c2
benodigde	882c1
gefiatteerde	971c3
nauwgezet	1093c0
droegen	=1288c9 droegen zorg
uiteraard	=1449c0 uiteraard bereid
leger	=1523c0 leger des heils
gedeputeerde	=1564c2 gedeputeerde staten
coa	1581c0
@oma	family
@burgerservicenummer	identity
@voornaam	identity
@tevergeefs	negative
@precies	right
@duurzaam	definite
@meermaals	repeated

uitnodiging	=47c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>	239c1 bijlage|kaart|folder|uitnodiging ... datum|tijd|tijdstip|adres|programma
aanvullen	76c31	100c1 aanvullen|aanvulling	252c15	267c1 aanvullen|aanvulling|aanvullende|nasturen	295c9	360c1
vervolgingskosten	225c6 vervolgingskosten|executie|executeren|gerechtelijke|gerechtelijk
zoeken	=255c30 zoeken wij|we ... uit	=259c29 zoeken wij|we	259c38 zoeken ... oplossing
speciale	=257c39 speciale situatie|omstandigheden
subsidie	331c15 uitkering|bijstand|toeslag|toelage|subsidie|betaling ... stop|stopgezet|stopzetten|beëindigd|ingetrokken|opgeschort	=339c7 subsidie|toelage|vergoeding is toegekend	339c9 subsidie ... vaststel|vaststellen	339c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd	353n6	=1233u0 subsidie verlenen	=1233u1 subsidie verleend	=1233u2 subsidie verleent	1233u3 subsidie ... verleend
plannen	357c27 plannen ... gesprek	=1262u9 plannen en voornemens
schorsende	=707c0 schorsende werking
welstand	740c0
inzageverzoek	769c0
bewerkstelligden	892c3
immer	1011c0
omissies	1108c1
summiere	1171c1
toets	=1200c5 toets aan
@bevestigd	confirm
@download	digital
@leegstand	dwelling
@woonland	residence
@dringend	urgent

reken	65c1 reken|rekent ... uit	=1441c3 reken op uw begrip
restbedrag	101c1 rest|restant|restbedrag
heroverweging	131c0	275c7 heroverweging|heroverwogen|herziening	367c24 heroverwogen|heroverweging	699c0
moment	=236c11 tijd|tijdstip|moment|datum|dag te kiezen|prikken|plannen|bepalen|vinden	=236c12 tijd|tijdstip|moment|datum|dag af te spreken
ochtend	237c5 ochtend|middag|avond|dagdeel
aflosvrije	=253c51 aflosvrije periode
lees	292c6	292c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
willigt	339c24 willigt|willigen|willig ... in	1052c4 willigt ... in	=1052c7 willigt in
roepen	357c19 roepen|roep ... op
absolute	=551c1 absolute verzuim
respijtzorg	629c0
casusregisseurs	832c1
abusievelijk	846c0
@klacht	report
@ziekmelding	report illness
@bouwmelding	report
@zelfmelding	report
@begeleiding	benefit help
@huisvesting	benefit dwelling
@toestemming	permit
@id-kaart	permit
@goedkeuring	permit
@stoppen	stop
@invullen	tell fill-in
@snappen	know
@berusten	agree concern
@medewerking	agree
@kloppen	check
@stopzetting	end
@bijstelling	change
@uitbreiding	raise
@uitkomst	happen
@zakken	mistake
@knippen	fill-in
@huisuitzetting	enforce hardship
@noodzaken	require
@lukken	succeed
@gelukken	succeed
@bescherming	help
@pakken	bring
@benutten	use
@accountant	third-party
@getuigen	court
@rijkswet	law
@besluitvorming	procedure
@toekomst	time
@loonheffing	tax
@eherkenning	digital
@opruimen	environment
@motorvoertuig	vehicle
@ov-kaart	education
@baan	work
@herkomst	residence
@jaarverslag	business
@eindverslag	business

doorkiesnummer	10c9	17c22
een	=12c2 een telefoonnummer waarop	=23c63 een seintje	=23c73 een gesprek plant|plannen	=24c2 een brief	=25c10 een ander|familielid|vriend|kennis|buurman|advocaat ... namens|meenemen|helpen|mee|laten	=25c53 een ander mag	=25c57 een raadsman	=50c20 een medewerker	=57c4 een termijn van <number> weken|dagen|maanden	=216c1 een|enkele|paar dagen|werkdagen|weken|week|maanden|maand	=236c2 een|de afspraak te maken	=252c22 een herinnering	=253c34 een ander moment	=259c35 een reden zijn	=260c2 een zienswijze	=272c0 een|uw|ondertekende brief	=285c2 een|uw brief|mail|e-mail|formulier	=328c11 een gewaarschuwd mens	=357c21 een afspraak voor u|je ... gemaakt|gepland	=365c2 een zienswijze	=859c9 een en ander in aanmerking nemende	=859c10 een en ander overwegende	=887u0 een bescheiden	=891u2 een betreffende	=951c0 een en ander	=953c1 een ieder	=953u0 een ieder van	=1015u1 een en ander in aanmerking	=1138u0 een overeenkomstig	=1458u4 een spoedig herstel	=1460c1 een dezer dagen	=1460c3 een dezer weken
e-loket	14u3
huur	=47c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>	211c6 premie|premies|contributie|leges|huur	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
opheffing	160c0
voorbij	244n9
soms	283c3 tenzij|behalve|meestal|vaak|soms|mogelijk|misschien|waarschijnlijk
krediethypotheken	475c1
kwalificatieplicht	548c0
indieningsvereiste	757c0
dataminimalisatie	766c0
functionarissen	=776c3 functionarissen gegevensbescherming
redelijk	=887u8 redelijk bescheiden	=903u0 redelijk en billijk
maakte	=995c2 maakte gewag van	1058c8 maakte ... kenbaar	=1058c12 maakte kenbaar
grond	=1170u3 grond strekt
@opgave	report papers
@toelage	benefit
@bijlage	papers
@college	authority
@wetboek	law
@woonvisie	law
@dakloze	hardship
@renovatie	building
@onbillijk	negative

geven	=57c14 geven u|je ... <number> weken|dagen|werkdagen|maanden	322c7 geven|geef ... u	339c28 geven ... u|je graag	344c13 geven ... geen	344c19 geven ... geen toestemming|vergunning|ontheffing|urgentie|subsidie	367c6 geven ... gelijk	=612u7 geven een indicatie	=904c4 geven blijk van	1030c3 geven ... in overweging	=1030c6 geven in overweging	1175c9 geven ... te kennen	=1175c13 geven te kennen
bevestiging	=87c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	362c3
<email>	99c3
gelet	=229c3 gelet|gezien op|het|de|uw	=981c0 gelet op het bovenstaande	=981c3 gelet op het vorenstaande	=981c6 gelet op het voorgaande	=981c9 gelet op al het bovenstaande	=1267u0 gelet op het vorenstaande	=1302c0 gelet op	=1302u0 gelet op artikel	=1302u1 gelet op de artikelen	=1302u2 gelet op het bovenstaande	=1302u3 gelet op het vorenstaande	=1302u4 gelet op al het	=1302u11 gelet op het feit dat	=1302u12 gelet op het voorgaande	=1303c1 gelet op het feit dat
*res	238c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk	250c9 *adres hierboven|bovenaan|linksboven|rechtsboven|onderaan	250c11 *adres in het briefhoofd	250c13 *adres dat boven|bovenaan|onderaan
vandaag	241c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
vergissing	254c12	=254c49 vergissing is
geldt	320c1
hallo	332c0 ^ geachte|beste|dag|hallo heer|heren|mevrouw|meneer|dames|dhr|mevr|mw	332c1 ^ geachte|beste|dag|hallo heer|heren|meneer|dhr of|en|en/of? mevrouw|dames|mevr|mw	332c1 ^ geachte|beste|dag|hallo heer|heren|meneer|dhr dan wel mevrouw|dames|mevr|mw	332c2 ^ geachte|beste|dag|hallo mevrouw|dames|mevr|mw of|en|en/of? heer|heren|meneer|dhr	332c2 ^ geachte|beste|dag|hallo mevrouw|dames|mevr|mw dan wel heer|heren|meneer|dhr	332c3 ^ geachte|beste|dag|hallo belastingplichtige|belastingschuldige|belanghebbende|debiteur|schuldenaar|aanvrager|aanvraagster|verzoeker|vergunninghouder|overtreder|betrokkene|bezwaarmaker	332c4 ^ geachte|beste|dag|hallo cliënt|klant|relatie|lezer|inwoner|burger|bewoner|bewoners|ouder|ouders|verzorger|verzorgers|huurder|eigenaar|kentekenhouder|uitkeringsgerechtigde|student|leerling|patiënt|verzekerde|ondernemer	332c5 ^ geachte|beste|dag|hallo ouder|ouders s? of|en|en/of? verzorger|verzorgers
eerstgenoemd	334c1 eerstgenoemd|eerstgenoemde
machtigingen	400c1	=668c1 machtigingen tot voorlopig verblijf	=814u2 machtigingen uithuisplaatsing	=815c2 machtigingen uithuisplaatsing
samenwerkingsverbanden	=555c1 samenwerkingsverbanden passend onderwijs
instellingscollegegelden	566c1
verdaag	724c1
abuis	845c0
alhoewel	858c0
verdrag	=891u14 verdrag betreffende	=1054u1 verdrag inzake
creëer	915c2
perceel	=1170u2 perceel strekt
gaven	1175c12 gaven ... te kennen	=1175c15 gaven te kennen
vraagwijzers	1526c1
arbeidsinspectie	1550c0
bewindvoerders	1594c1
@verlengingsaanvraag	request
@voorschieten	give
@beargumenteren	tell
@solliciteren	ask
@bekrachtigen	confirm continue
@complimenteren	thank
@participeren	agree
@veronderstellen	view
@overschrijven	fill-in
@ingeschreven	register
@overschrijden	violate
@voorschrijven	require
@uitvoeringsregeling	law
@afbetalingsregeling	instalment
@administratiekost	extra-cost
@gebruikersaccount	digital
@kliko	environment
@oproepcontract	work
@overschreden	late

in	=0n3 in het weekend	=3c0 op|bij|in ons|onze kantoor|loket|gebouw|vestiging|centrum	=13c32 in de ochtend|middag	=14c15 in het stadhuis|gemeentehuis|kantoor	=14c31 in ons|het *centrum|*kantoor|*gebouw|*team	=17c47 in handen van	=23c52 in onze brievenbus	=23c68 in een gesprek	=23c72 in kennis ... telefoonnummer|telefonisch	=48c7 in het geval dat	=56c11 in de komende <number> dagen|weken	=82c12 in|eind|begin|half|medio|rond januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	=82c15 in de week|loop|komende	=82c16 in week <number>	89c0 in|uit|op de? bijlage	=89c2 in de|bijgevoegde|bijgaande|bijgesloten brochure|folder|toelichting|instructie|handleiding	=96c2 in het kort	=96c5 in één oogopslag	=96c6 in een oogopslag	=217c8 in de loop van	=221c2 in te houden	=221c3 in mindering	=225c5 in te vorderen	=229c10 in verband met	=229c11 in strijd met	=231c0 in deze brief	=232c4 in strijd met	=238c11 in ons|het|onze ... pand	=244c19 in bezwaar gaan	=244c26 in bezwaar komen	=247c2 in beroep gaan	=247c19 in beroep bij de	=249c5 in te dienen	=252c5 in de gelegenheid	=256c1 in termijnen	=256c2 in gedeelten|gedeeltes|delen|stukken betalen|te|terugbetalen|voldoen	=256c7 in stappen betalen	=256c17 in stukjes	=256c18 in kleinere bedragen	256c25 in <number> ... keer	=256c28 in etappes	=256c30 in ten hoogste|maximaal <number>	=256c36 in porties	=257c11 in de problemen	=257c12 in financiële problemen	=257c29 in de knel	=257c58 in uw voordeel	=257c73 in uw|je|jouw situatie	=258c2 in uw|je geval ... te ver|hard|zwaar|onredelijk	=258c13 in uw voordeel	=264c4 in ons|mijn bezit	=275c6 in plaats van bezwaar	=283c3 in principe	=285c1 per|via|in een|met een? brief|post|e-mail|mail|formulier	=294u4 in termijnen|delen betalen	=295c2 in te leveren	=296c2 in te vullen	=301c3 in bezwaar	=301c5 in beroep	=304c1 in termijnen betalen	=304c2 in delen betalen	=304c3 in gedeelten	=318c2 in te loggen	=319c3 in de afgelopen	=322c13 in ons bezit	=334c12 in de aanhef genoemd|genoemde|vermeld|vermelde	=357c16 in gesprek met u	=361c5 in goede orde	=361c12 in behandeling genomen	=367c17 in stand te? laten|gelaten	=369c2 in deze brief leest|vertellen|leggen	=511c7 in te vorderen	=546c0 in verzuim	=547c0 in gebreke	=547c1 in gebreke blijven	=547c2 in gebreke gebleven	=547c3 in gebreke blijft	=547c4 in gebreke bent gebleven	=547c5 in gebreke is gebleven	=547c6 in gebreke stellen	=547c7 in gebreke te stellen	=547c8 in gebreke gesteld	=719c0 in stand laten	=719c5 in stand blijven	=719c6 in stand blijft	=719c7 in stand gelaten	=719c8 in stand gebleven	=719c9 in stand te laten	=959c2 in enigerlei vorm	=981c11 in het licht van het bovenstaande	=1006u7 in de hoop u hiermede	=1006u8 in het vertrouwen u hiermede	=1014c0 in aanmerking komen	=1014c1 in aanmerking komt	=1014c2 in aanmerking te komen	=1014c3 in aanmerking kwam	=1014c4 in aanmerking kwamen	=1014c5 in aanmerking gekomen	=1014c6 in aanmerking kunt komen	=1015c0 in aanmerking nemen	=1015c1 in aanmerking genomen	=1015c2 in aanmerking te nemen	=1015c3 in aanmerking neemt	=1015c6 in aanmerking nemend	=1015c7 in aanmerking nemende	=1016c0 in acht nemen	=1016c1 in acht genomen	=1016c2 in acht te nemen	=1016c3 in acht neemt	=1017c0 in casu	=1018c0 in contact treden met	=1018c1 in contact te treden met	=1018c2 in contact getreden met	=1019c0 in de gelegenheid stellen	=1019c1 in de gelegenheid te stellen	=1019c2 in de gelegenheid gesteld	=1019c3 in de gelegenheid stelt	=1019c9 in de gelegenheid bent	=1019c10 in de gelegenheid zijn	=1020c0 in de regel	=1020u0 in de regel hieronder	=1020u1 in de regel hierboven	=1020u2 in de regel eronder	=1020u3 in de regel erboven	=1020u4 in de regel met	=1020u5 in de regel staat	=1020u6 in de regel die	=1020u7 in de regel daaronder	=1021c0 in dezen	=1022c0 in dier voege	=1023c0 in goede orde ontvangen	=1023c1 in goede orde bereikt	=1023c2 in goede orde aangekomen	=1024c0 in het bezit van	=1025c0 in het genot van	=1025c1 in genot van	=1026c0 in kennis stellen	=1026c1 in kennis gesteld	=1026c2 in kennis te stellen	=1026c8 in kennis stelt	=1026c9 in kennis brengen	=1026c10 in kennis te brengen	=1027c0 in mindering brengen	=1027c1 in mindering gebracht	=1027c2 in mindering te brengen	=1027c3 in mindering brengt	=1027c6 in mindering op	=1027c7 in mindering komt	=1028c0 in ogenschouw nemen	=1028c1 in ogenschouw genomen	=1028c2 in ogenschouw te nemen	=1029c0 in overleg treden met	=1029c1 in overleg te treden met	=1029c2 in overleg getreden met	=1029c3 in overleg treedt met	=1030c0 in overweging geven	=1030c1 in overweging gegeven	=1030c2 in overweging te geven	=1031c0 in overweging nemen	=1031c1 in overweging genomen	=1031c2 in overweging te nemen	=1032c0 in persoon verschijnen	=1032c1 in persoon te verschijnen	=1032c2 in persoon verschijnt	=1032c3 in persoon verschenen	=1032c5 in persoon dient te verschijnen	=1033c0 in rekening brengen	=1033c1 in rekening gebracht	=1033c2 in rekening te brengen	=1033c3 in rekening brengt	=1034c0 in toenemende mate	=1035c0 in voorkomend geval	=1035c1 in voorkomende gevallen	=1035c2 in een voorkomend geval	=1036c0 in zoverre	=1052c3 in te willigen	=1053c3 in te winnen	=1282u16 in te zenden	=1285u1 in behandeling zijnde	=1285u4 in bezit zijnde	=1303c6 in verband met het feit dat	=1304c0 in aanvulling op	=1305c0 in afwachting van	=1305u0 in afwachting van uw reactie	=1305u1 in afwachting van uw antwoord	=1305u2 in afwachting van uw bericht	=1305u3 in afwachting van uw spoedige	=1305u4 in afwachting van uw spoedig antwoord	=1305u5 in afwachting van uw berichten	=1306c0 in afwijking van	=1307c0 in de hoedanigheid van	=1307c1 in uw hoedanigheid van	=1307c2 in zijn hoedanigheid van	=1307c3 in haar hoedanigheid van	=1307c4 in hun hoedanigheid van	=1308c0 in de zin van	=1308u0 in de zin van dat	=1309c0 in geval van	=1309u0 in het geval van	=1310c0 in het bijzijn van	=1311c0 in het geval dat	=1311c1 in geval dat	=1311c2 in die gevallen waarin	=1311c3 in gevallen waarin	=1312c0 in het kader van	=1313c0 in het licht van	=1313u0 in het licht van het bovenstaande	=1313u1 in het licht van de lamp	=1313u2 in het licht van de zon	=1314c0 in navolging van	=1315c0 in overeenstemming met	=1316c0 in relatie tot	=1317c0 in samenspraak met	=1317c1 in samenwerking met	=1317c2 in gezamenlijkheid met	=1318c0 in strijd met	=1318u0 in strijd met elkaar	=1318u1 in strijd met zichzelf	=1319c0 in tegenstelling tot	=1320c0 in verband met	=1320u0 in verband met elkaar	=1321c0 in weerwil van	=1321u0 in weerwil van het feit	=1338c2 in weerwil van het feit dat	=1393c0 in antwoord op uw	=1393c2 in antwoord op bovengenoemde	=1393c3 in antwoord op bovenvermelde	=1394c0 in reactie op uw	=1395c0 in vervolg op	=1395c6 in aansluiting op uw	=1395c7 in aansluiting op ons	=1395c8 in aansluiting op onze	=1395c10 in aansluiting aan	=1395u0 in vervolg op de opleiding	=1395u1 in vervolg op de studie	=1397c3 in goede orde mochten wij ontvangen	=1399c0 in bovengenoemde zaak	=1399c1 in bovenvermelde zaak	=1399c2 in opgemelde zaak	=1399c3 in bovengenoemde kwestie	=1399c4 in bovengenoemde aangelegenheid	=1399c5 in opgemelde aangelegenheid	=1399c6 in bovenstaande zaak	=1427c0 in afwachting van uw reactie	=1427c1 in afwachting van uw antwoord	=1427c2 in afwachting van uw bericht	=1427c3 in afwachting van uw spoedige reactie	=1427c4 in afwachting van uw spoedig antwoord	=1427c5 in afwachting van uw spoedige antwoord	=1427c6 in afwachting van uw berichten	=1427c10 in afwachting hiervan verblijven wij	=1427c11 in afwachting verblijven wij	=1434c0 in dit verband	=1434c1 in dat verband	=1434c2 in dit kader	=1434c3 in dat kader	=1434c4 in dit licht bezien	=1434c5 in dat licht bezien	=1434u0 in dit kader hieronder	=1441c12 in de hoop op uw begrip	=1442c0 in de hoop u	=1442c1 in de hoop dat wij u	=1442c2 in de hoop u hiermee	=1442c3 in de hoop u hiermede	=1442c4 in de hoop dat ik u	=1442c5 in het vertrouwen u	=1442c6 in het vertrouwen dat wij u	=1442c7 in het vertrouwen dat ik u	=1455c1 in afzienbare tijd	=1458u1 in afwachting van uw spoedige	=1458u6 in afwachting van uw spoedig antwoord	=1459c2 in de komende periode	=1459c3 in de komende tijd	=1459c4 in de volgende periode	=1461c0 in de loop van de maand	=1461c1 in de loop van het jaar	=1461c2 in de loop van dit jaar	=1461c3 in de loop van volgend jaar	=1461c4 in de loop van deze maand	=1461c5 in de loop van volgende maand	=1461c6 in de loop van de week	=1461c7 in de loop van deze week	=1461c8 in de loop van volgende week	=1461c9 in de loop van het komende jaar	=1461c10 in de loop der tijd	=1461c11 in de loop van januari	=1461c12 in de loop van februari	=1461c13 in de loop van maart	=1461c14 in de loop van april	=1461c15 in de loop van mei	=1461c16 in de loop van juni	=1461c17 in de loop van juli	=1461c18 in de loop van augustus	=1461c19 in de loop van september	=1461c20 in de loop van oktober	=1461c21 in de loop van november	=1461c22 in de loop van december	=1462c0 in de nabije toekomst	=1462c1 in de naaste toekomst	=1462c2 in een nabije toekomst	=1465c3 in een later stadium
jaa*	63c10 jaaropgave*	63c28 jaarrekening*
teruggestort	210c8 storten|stort|terugstorten|teruggestort	=347c25 terugbetaald|teruggestort worden
sluit	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
gebruik	292c15 gebruik ... kenmerk	292c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	488u3 gebruik ... legaliseren
terugbetaalt	294c7 terugbetalen|terugbetaalt	347c11
heffingsvrije	=430c2 heffingsvrije vermogen
stuit	=541c7 stuit de verjaring
bouwvlak	746c0
raadsonderzoek	819c0
nagenoeg	1091c0
overhandigen	1140c0
rectificeerde	1153c2
tegemoetziet	1179c7
middel	=1277u1 middel is werkzaam
streng	=1302u16 streng gelet op
zorgverzekeringslijn	1528c0
incassobedrijf	1590c2
~verblijven	37c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	337c0 u ~ +may	337c1 u ~ +can
~doorgeven	90c3 wij ~ zelf|voor
~inwilligen	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	342c3 wij ~ niet @request|@benefit|@permit|u
~bewilligen	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	342c3 wij ~ niet @request|@benefit|@permit|u
@spreekuur	meeting place
@evaluatiegesprek	meeting
@belastingfraude	violate
@budgethouder	reader-role
@ambtenaar	authority
@personeel	employer
@maatstaf	condition
@september	time
@inkomenssituatie	circumstance
@ongeval	illness
@belastingrente	extra-cost
@bijverdienste	income
@cliëntnummer	identity
@huis	dwelling

fraudeurs	0n8 verdachte|valse|nepmail|phishing|oplichters|fraudeurs
uitleg	=17c34 uitleg|informatie|inlichtingen|toelichting geeft|geven|bij|van	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie
kosteloos	25c44	227c6 kosteloos|gratis	273n0 niet|geen|niets|gratis|kosteloos	1061c0
aanvraag	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	242c0 aanvraag|aanvraagt|aanvragen|aangevraagd|*aanvraag	282n2 betaling|betaald|betaalt|aanvraag|aanvragen	=307c4 aanvraag indienen	=307c5 aanvraag in te dienen	339c0 aanvraag ... goedgekeurd|toegekend|toegewezen|gehonoreerd|ingewilligd	339c13 aanvraag ... akkoord	344c1 aanvraag ... afgewezen	344c3 aanvraag ... afwijzen	344c11 aanvraag ... af te wijzen	344c14 aanvraag ... niet in	344c18 aanvraag ... niet toegekend|goedgekeurd|gehonoreerd	344c23 vergunning|aanvraag ... geweigerd	344c31 verzoek|aanvraag ... niet	355n2 aanvraag ... niet compleet|volledig	359c0 aanvraag ... niet compleet|volledig	359c1 aanvraag ... incompleet|onvolledig	359c3 aanvraag ... aan te vullen	=359c4 aanvraag aanvullen	361c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	361c6 bezwaar|aanvraag ... is bij ons binnen	361c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd	=1039u10 aanvraag indien
*cht	232c6 *plicht
kreeg	320c10	=361c19 kregen|kreeg wij|we|ik ... uw|je	=371u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
ontbrekende	=359c6 ontbrekende gegevens|stukken|informatie|bijlage|documenten	360c5
onzelfstandige	=641c0 onzelfstandige woonruimte	=641c1 onzelfstandige woonruimten	=641c2 onzelfstandige woonruimtes	=641c3 onzelfstandige woning	=641c4 onzelfstandige woningen
berichten	=884c0 berichten wij u	=1408c0 berichten wij u als volgt	=1408c2 berichten wij u het volgende
berichtten	=884c5 berichtten wij u
evenwel	966c0
gegadigden	979c1
genoodzaakt	986c0
geschieden	990c0
ondergetekende	1112c0
onontbeerlijk	1119c0
overgelegde	1136c2
overwegende	=1142c0 overwegende dat
taalmaatje	1525c0

raadhuis	3c4 raadhuis|stadhuis|gemeentehuis|stadskantoor|milieustraat|wijkhuis|buurthuis
duo	50c13	1538c0
gerechtelijke	225c6 vervolgingskosten|executie|executeren|gerechtelijke|gerechtelijk
langer	=253c5 langer de tijd	=253c28 langer nodig
nagelaten	329c2	=1090c0 nagelaten te	=1090c1 nagelaten om
dagdelen	329u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd
subsidieverlening	785c0
kinderbeschermingsmaatregelen	818c1
belendende	880c1
verschafte	1238c3
vervaardigde	1243c3
gemeentelijke	=1500c0 gemeentelijke ombudsman	=1568c1 gemeentelijke gezondheidsdienst
@keuring	meeting
@overleg	meeting
@aanwezig	visit
@raming	calculate
@inbreng	view
@storing	mistake
@schuldhulpverlener	helper
@ciz	authority
@waterbedrijf	third-party
@hypotheekverstrekker	third-party
@gebeurtenis	circumstance
@firma	business

vertrouwenspersoon	25c62 raadslieden|raadsman|vertrouwenspersoon	1516c0
tevens	68c1 ^ tevens	92c0 ^ daarnaast|verder|voorts|tevens|bovendien|overigens	93c0 ^ ook|verder|daarnaast|tevens|bovendien|overigens	324c7 ^ tevens	1196c0
proefberekening	88u1
uitgezet	91c6 uitgezet|ontruimd|afgesloten|weggesleept|verslepen|verwijderd
daarvoor	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	=350c27 hiervoor|daarvoor krijgt|moet|betaalt u|je
derhalve	229c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	923c0
uitzondering	257c68 uitzondering ... maken	259c42
natuurlijke	=403c1 natuurlijke persoon	=403c2 natuurlijke personen
kostendelersnorm	453c0
aanvangt	842c1
adstrueren	851c0
persisteert	1146c1
uiteen	=1211c2 uiteen te zetten
spoedige	1458c3	=1458u3 spoedige beterschap	=1458u5 spoedige genezing
administratiemaatjes	1495c2
zorgverzekeraars	1591c1
~negatief	342c18 ~ @request|@decision
@huurschuld	debt
@restschuld	debt
@openstaand	debt late
@geldschuld	debt
@stuk	papers
@beëindigd	end
@geëindigd	end
@veranderd	change
@misdaad	violate
@geldend	concern
@gezinslid	family
@kleinkind	family
@dividend	income
@premievrij	free
@vaststaand	definite
@bindend	definite

fiscale	9c1 fiscaal|fiscale nummer|nummer*	=433c0 fiscale partner	=433c1 fiscale partners
log	=20c3 log|logt in	20c4 log ... in	21c3 log|logt ... in	255c53 log ... in	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	318c0 log|logt ... in
persoonlijk	=23c54 persoonlijk afgeven|inleveren
overtrad	232c1 overtrad|overtraden
pleegde	232c5 feit|feitcode|feiten|gedraging|gepleegd|pleegde|begaan	411u16 pleegde ... aanslag
rondleiding	235c3 huisbezoek|rondleiding|workshop|training|cursus|evenement|ceremonie|dag
wegen	258c14 wegen|weegt ... zwaarder	259c16	259c27 weeg|wegen ... mee
willen	347c10 willen|vragen ... geld|bedrag ... terug	347c12 willen|wil ... van u terug	347c13 willen|wil ... terug|terughebben|terugkrijgen	355c17 willen|wil ... weten	=355c27 moeten|willen wij|we ... weten|horen	357c14 willen|wil ... graag met u|je praten|spreken|bespreken	357c30 wil|willen ... spreken op|graag	363c5 willen|wil wij|we|ik? ... intrekken|stoppen|stopzetten|beëindigen|terugvorderen|opleggen	363c11 willen|wil ... beëindigen
drempelbedragen	562c1
ambulante	628c1	=628u0 ambulante handel	=628u1 ambulante handelaar	=628u2 ambulante handelaren	=628u3 ambulante verkoop
heden	999c0	=999u3 heden ten dage	=999u5 heden en	=1000c0 heden ten dage
@studielening	benefit
@terugvordering	debt
@tegenvordering	debt
@handtekening	papers identity
@jaarrekening	papers business
@bouwtekening	papers
@plaatsopneming	meeting
@vergunnen	grant
@heffen	collect
@stopzetten	stop
@afsluiten	stop
@doorzenden	send
@insluiten	send
@aanduiden	tell
@opsporen	know
@bedankt	thank
@besluiten	decide
@evalueren	judge
@herbeoordeling	judge
@vernietiging	withdraw
@doorzetten	continue
@verruimen	raise
@verzuimen	neglect
@mislukken	mistake
@aanvullen	complete
@afdrukken	fill-in
@ontduiken	violate
@vastzetten	punish
@ontruimen	enforce
@vervullen	carry-out condition
@neerzetten	bring
@plakken	bring
@opsparen	bring
@gebruiken	use
@onthullen	publish
@servicecentrum	authority
@staatssecretaris	authority
@wetsbepaling	law
@wetswijziging	law
@leerplicht	condition education
@vervuilen	harm
@deelbetaling	instalment
@bankrekening	payment
@restbetaling	payment
@inkomstenverlies	income
@klikken	digital
@hulplijn	phone
@verhuizen	move
@logopedist	health-care
@loopbaan	work

datum	=27c5 datum verzending|verzonden|verstuurd <date>	=27c5 datum van verzending <date>	=27c6 datum verzending|verzonden|verstuurd <placeholder>	=27c6 datum van verzending <placeholder>	27c10 ^ datum verzending|verzonden	27c10 ^ datum van verzending	28c0 datum <date>	28c1 datum <placeholder>	28c4 datum|dagtekening van? deze? brief|aanslag|beschikking <date>	28c6 ^ datum	28c9 ^ datum van? deze? brief	=29u0 verzending|verzenden|dagtekening|datum van uw|de|het ... <date>	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	=236c11 tijd|tijdstip|moment|datum|dag te kiezen|prikken|plannen|bepalen|vinden	=236c12 tijd|tijdstip|moment|datum|dag af te spreken	239c0 datum|tijd|tijdstip|plaats|adres|locatie|gegevens|programma ... bijlage|bijgevoegd*|bijgesloten|kaart|folder|achterkant|achterzijde|website|mijn	253c30 datum|tijd|tijdstip|dag ... niet uit|past|schikt|gelegen
hogere	=225c9 extra|meer|hoge|hogere|bijkomende|verdere kosten
sterfgeval	257c49
goed	=339c21 goed nieuws	=361c18 goed aangekomen|ontvangen	=1302u14 goed gelet op
ontheffing	339c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd
invorderingsrente	512c0
gestand	=991c0 gestand doen	=991c1 gestand gedaan	=991c2 gestand te doen
toezegging	1202c0
kindertelefoon	1517c0
~doen	31c5 wij ~ uitspraak niet? ~any	31c13 iemand ~ uitspraak|beslissing niet? ~any	79c2 wij ~ uitspraak -deze
~weten	32c0 u ~ niet? -tijd|gelegenheid|kans|mogelijkheid|uitstel|moeten|dienen ~any	80c6 u ~
~laten	33c8 wij ~ u weten niet? +asked ~any	80c0 wij ~ weten -hierbij|bij|graag
@asielverzoek	request
@deelname	agree
@misbruik	violate
@verbruik	use
@jongere	child
@explosie	harm
@uitgave	cost
@isolatie	building
@bouwwerkzaamheid	building
@collecte	business
@onwaar	wrong

verzending	=29u0 verzending|verzenden|dagtekening|datum van uw|de|het ... <date>	201c0
besteding	119c0
executie	189c0	225c6 vervolgingskosten|executie|executeren|gerechtelijke|gerechtelijk
verlenging	197c0	253c33 verlenging ... vragen|aanvragen|mogelijk
vervanging	202c0
vertelt	288c3 gehoord|vertel|vertelt|vertellen|toelichten	308c0 vertel|vertelt|vertellen
vergunning	344c23 vergunning|aanvraag ... geweigerd
onderzoek	=357c24 onderzoek vindt plaats
vermogenstoets	451c0
vermogensgrens	452c0
woningwaarderingsstelsels	647c1
ouderlijk	=820c0 ouderlijk gezag
zekerheidshalve	1281c0
@arbeidscontract	papers work
@kwijtschelden	give
@onderscheiden	check
@uitgeschreven	register
@vertegenwoordigen	represent
@problematisch	hardship
@nulurencontract	work
@ondernemersplan	business
@investeringsplan	business

telefonisch	=0c1 telefonisch geen inlichtingen|informatie|mededelingen|toelichting|vragen	=4c7 telefonisch gesprek|spreekuur	10c4	=18c6 telefonisch niet bereikbaar	=23c27 telefonisch doorgeven|aanvragen|regelen|melden|afspreken|aanmelden|bezwaar|reageren	23c71 telefonisch ... afzeggen|bericht	=23c75 telefonisch via|op|met	238c5 telefonisch|telefoongesprek	261n1	288c0 mondeling|mondelinge|gesprek|*gesprek|telefonisch|hoorzitting|zitting|hoormoment
balie	3c5 balie|loket|spreekuur	14c7	=14n4 balie is gesloten	272c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn	288c2 langskomen|langs|spreken|praten|spreekuur|afspraak|balie|loket
nooit	8n0 niet|geen|nooit	49c2	231n0 niet|geen|pas|nooit	328u1 niet|geen|niets|nooit|onmogelijk ... weten|begrijpen|beseffen|bedenken|kennen|wijten|verwijten|kwalijk	329u4 niet|niets|nooit ... verzuimd|nagelaten|verzwegen|gelogen|laks|slordig	330u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen	=1101u0 nooit ofte nimmer
openingstijden	13c18	14c23
stuurt	23c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	23c21 stuur|stuurt|sturen|opsturen ... <po-box>	23c22 stuur|stuurt|sturen ... naar|aan ... <po-box>	23c23 stuur|stuurt|sturen|schrijf ... naar ... adres bovenaan|boven	23c43 stuur|stuurt|schrijf ... brief ... naar|aan	23n11 krijgt|ontvangt|sturen|stuurt ... per post	=62c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	99c2 stuur|stuurt|sturen|zend|zendt|indienen ... <email>	244c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	247c6 stuur|stuurt|dien|dient ... beroepschrift	286c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	295c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen	355c11 stuur|stuurt ... ons ... kopie|gegevens|papieren|bewijs|bewijsstukken|documenten|formulier|loonstrook*|bankafschrift*
retourenveloppe	23c55
hulpverlener	25c39 hulpverlener ... bellen|contact|mag|namens	1506c0
net	=48u1 net als
mits	66c1	1077c0
vastgesteld	232c11 geconstateerd|vastgesteld|gecontroleerd|constateerde|aangetroffen
omgevingsplan	275c4 zienswijze|zienswijzen|bestemmingsplan|omgevingsplan|projectbesluit	732c0
vaak	283c3 tenzij|behalve|meestal|vaak|soms|mogelijk|misschien|waarschijnlijk
voorgenoemd	334c6 voornoemd|voornoemde|voormeld|voormelde|voorgenoemd|voorgenoemde|voorgaand|voorgaande
gelegaliseerd	488c5
terugvorderen	528c0
strijdig	=747c0 strijdig gebruik
gerechtvaardigd	=768c0 gerechtvaardigd belang
billijk	903c0	=903u2 billijk en redelijk
gecompleteerd	909c3
doorgang	=947c0 doorgang vinden	=947c1 doorgang vindt	=947c4 doorgang heeft gevonden	=947c5 doorgang gevonden	=947c6 doorgang te vinden	=947c7 doorgang kan vinden	=947c8 doorgang kunnen vinden
gefaciliteerd	969c3
gaarne	973c0	=973u0 gaarne bereid	=973u1 gaarne tot nadere toelichting bereid	=973u2 gaarne nader toe	=1440c0 gaarne bereid	=1440c2 gaarne tot nadere toelichting bereid	=1440c8 gaarne nader toe
noopt	1104c1
overhandigden	1140c3
tegemoetgezien	1179c6
spoedig	1458c1	=1458u2 spoedig herstel
schadefonds	=1556c0 schadefonds geweldsmisdrijven
regionaal	=1586c2 regionaal bureau leerplicht
~terughoren	32c0 u ~ niet? -tijd|gelegenheid|kans|mogelijkheid|uitstel|moeten|dienen ~any
~terugkomen	80c1 wij ~ -hierbij|dit
~teruggeven	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
@herzieningsverzoek	request
@beurs	benefit
@bevolkingsonderzoek	meeting
@commentaar	view
@abuis	mistake
@drugs	violate
@uitkeringsfraude	violate
@verwijtbaar	violate
@vluchtelingenwerk	helper
@inspecteur	authority
@projectleider	authority
@verweerder	court
@hardheidsclausule	law
@overgangssituatie	circumstance
@betaalinstructie	payment
@webportaal	digital
@machtigingscode	digital
@activeringscode	digital
@poststempel	post
@studentnummer	identity
@projectnummer	identity
@middelbaar	education
@vrijwilligerswerk	work
@onleesbaar	incomplete
@helemaal	whole
@illegaal	wrong
@structureel	definite

kun	0c18 kunt|kun u|je? ons? hierover|daarover niet bellen|mailen|telefoneren	0c19 kunt|kun u|je? hierover|daarover geen contact	14c1 kom|komt|komen|kunt|kun|mag ... langs	19c2 kunt|kun|kan ... niet reageren op dit|deze bericht|e-mail|mail|brief	=55c2 kunt|mag|kun u|je	=55u9 kun je niet	244c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	244c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	244c2 kunt|kun|kan|mag ... in bezwaar	244n8 kunt|kan|kun ... nog? geen|niet bezwaar	247c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	247c1 kunt|kun|kan|mag ... in beroep	309c1 kunt|kun|mag ... vragen om
postadres	16c1	272c4 adres|postadres
die	=25c60 die u ... vertegenwoordigt	=279c4 dat|die besluit|beslissing|beschikking	324c4 ^ die kost	324c5 ^ die kosten	=891u5 die betreffende
bra*	40c5 brandveilig*|brandgevaar*	40c5 brandveilig*|brandgevaar*
zaterdag	241c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
vre*	271c1 vreemdelingen*|asiel*|verblijfs*|verblijf|ind|terugkeerbesluit
ondertekende	=272c0 een|uw|ondertekende brief
onherroepelijk	381c0
brondocument	486c0
terugvorder	528c1
optieprocedure	675c0
desbetreffend	927c0
geschiedden	990c3
ingewilligd	1052c1
an	=1450c4 an sich
@ww	benefit
@inloop	meeting place
@afloop	end
@blij	positive

betalingskenmerk	6c1	=8c5 kenmerk|betalingskenmerk|dossiernummer|klantnummer is uw|het|je bsn|burgerservicenummer
retouradres	16c0
berichtenbox	21c9
gevaar	40c0
huisarts	64c2
verder	68c2 ^ verder	92c0 ^ daarnaast|verder|voorts|tevens|bovendien|overigens	93c0 ^ ook|verder|daarnaast|tevens|bovendien|overigens	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	=334c10 hierna|verder|nader te noemen
vorder	76c13	347c0 vorder|vorderen|vordert ... terug	=347c15 vorderen|vorder wij|ik ... terug	511c8 vorder ... in	511u0 vorder ... terug	528c8 vorder ... terug
*die	212c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening
*lie	238c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
*tie	238c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
bijzonder	=257c40 bijzonder geval	=283c2 goede|geldige|bijzondere|bijzonder|dringende reden|redenen|omstandigheden	=499u1 bijzonder curator	=824c1 bijzonder curator
ziekengeld	271c0 ziektewet|ziekengeld|zw-uitkering
akte	339c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd
verzuimboete	440c0
loonwaarde	465c0
terugkeerbesluiten	670c1
vergunningenplafond	739c0
geëffectueerde	957c4
enigerlei	959c0
gerestitueerde	1161c3
verrichtte	1237c2
centra	=1513c1 centra voor jeugd en gezin
@voorrang	benefit
@storting	money payment
@overgang	change
@betalingsuitstel	wait
@kindertehuis	child
@corona	illness
@bevolkingsregister	move
@voertuig	vehicle
@vaartuig	vehicle
@leerling	education
@horeca	business
@horecabedrijf	business

kop*	63c0 kopie*
artikelen	67c0 artikel|artikelen|art.|art|artt. <number>	67c1 artikel|artikelen|art.|art <code>	67c2 artikel|artikelen|art. <time>	233c0 artikel|artikelen|art.|art|artt.|artt
aan*	101c8 aanmaning*|herinnering*	354c0 aanmaning*	360c0 aanvulling*
kinderbijslag	212c1 geld|bedrag|kinderbijslag|aow|pgb
nader	=334c10 hierna|verder|nader te noemen	=686c0 nader gehoor	=1086c0 nader te bepalen	=1086c1 nader vast te stellen	=1086c2 nader te noemen	=1086u1 nader te bepalen datum	=1086u2 nader te bepalen tijdstip	=1086u3 nader te bepalen moment	=1087c7 nader bericht	=1466c3 nader te bepalen datum	=1466c4 nader te bepalen tijdstip	=1466c5 nader te bepalen moment
invorder	511c1
urenstaten	610c1
discrepantie	942c0
dusdanige	948c1
inliggende	1050c1
prolongeert	1151c1
uiteenzet	1211c4
mettertijd	1470c3
vertrouwenspersonen	1516c1
@onjuistheid	mistake
@tolk	helper
@gezinsvoogd	helper
@rechtsgrond	law
@bedenktijd	time-limit
@hardheid	hardship
@geldnood	hardship
@heffingsvrij	tax
@rook	environment
@gezondheid	health-care
@geweigerd	negative
@meegestuurd	whole

zowel	=48u2 zowel als	48u13 zowel ... als	=359c32 zowel ja als nee	862u0 zowel ... alsmede	863u0 zowel ... alsook
meesturen	86c1 meesturen|meenemen|meebrengen|bijvoegen	295c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen
houden	221c1 houden|houd|houdt ... in op|van|met	=258c16 houden wij|we rekening met uw	259c17	=347c17 houden|houdt wij|we ... in op	=1225c3 houden verband met
feitcode	232c5 feit|feitcode|feiten|gedraging|gepleegd|pleegde|begaan	233c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift
hadden	320c9 had|hadden	=371u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
loog	329c7
naheffingsaanslagen	414c1
passende	=470c0 passende arbeid	=643c1 passende toewijzing
conformeert	=911c1 conformeert aan	911c3 conformeert ... aan
geenszins	978c0
volledigheidshalve	1417c0	=1421c17 volledigheidshalve merken wij op dat	=1421c18 volledigheidshalve merk ik op dat
gerechtshof	1572c0
@werkplan	papers
@examen	meeting education
@werkplein	place authority
@milieustraat	place
@uitkeren	give
@toekomen	give receive
@executeren	collect enforce
@factureren	collect
@staken	stop
@terugzenden	send
@produceren	send
@aankomen	receive
@meekomen	visit
@vragen	ask
@beamen	confirm
@aansporen	remind
@praten	contact
@onderzoeken	check
@bestuderen	check
@staven	check
@herberekening	calculate
@klagen	object-to
@heropenen	begin
@voortzetten	continue
@dwalen	mistake
@rechtzetten	correct
@mankeren	lack
@ondertekening	fill-in
@slagen	succeed
@stimuleren	help
@dragen	bring
@klaarzetten	bring
@sparen	bring
@verkopen	own
@aankopen	own
@leasen	own
@staten	authority
@treffen	harm
@terugbetaling	payment
@spaarrekening	payment
@maandbetaling	payment
@koopkracht	income
@weekloon	income
@waardepeildatum	tax
@apparaat	digital
@graven	building
@maaien	environment
@parkeren	vehicle
@afstuderen	education
@visumplicht	residence

dictum	75c6	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie
overmaking	166c0
gehoord	=260c20 gehoord worden	267c4 hoorzitting|hoorgesprek|horen|gehoord|gesprek|aanmelden	=284c4 gehoord worden	288c3 gehoord|vertel|vertelt|vertellen|toelichten
definitief	347c7 definitief ... vastgesteld ... te veel	=435c2 definitief vastgesteld	=435c3 definitief vast te stellen
handhavingsbeleid	595c0
gedoogd	596c5
diens	939c0
edoch	950c0
incidenteel	1037c0
ondervindt	1116c1
overhandig	1140c5
gepoogd	1147c5
tegemoet	=1179c1 tegemoet te zien	=1179c2 tegemoet zien
tracht	1208c4
waarmede	1269c0
hopende	=1416c3 hopende u ... van dienst
@inzageverzoek	request
@bezwaar	objection
@aangifte	report tax
@kamer	place dwelling
@verweer	view court
@jeugdige	child
@burger	reader-role
@volgorde	procedure
@zomer	time
@geldgebrek	hardship
@browser	digital
@leraar	education
@diagnose	health-care
@bril	health-care
@ambulance	health-care
@polikliniek	health-care
@onmogelijk	negative
@eerder	timely

berekening	117c0
betekening	124c0	524c0
gedraging	232c5 feit|feitcode|feiten|gedraging|gepleegd|pleegde|begaan
etage	238c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein
voegt	295c7 voeg|voegt ... toe|bij
voortijdig	=553c0 voortijdig schoolverlater	=553c2 voortijdig schoolverlaters	=553c4 voortijdig schoolverlaten
middelenvereisten	691c1
volstaat	1252c1
welzijnscoach	1508c4
@voorzieningenaanvraag	request
@ondernemingsplan	papers
@terugschrijven	tell
@onderschrijven	confirm
@ontvangstbevestiging	confirm
@veronachtzamen	neglect
@ouderschapsplan	child
@taalniveau	education
@vreemdelingenbewaring	residence

niet	=0c12 niet over ... worden gecorrespondeerd	=0c20 niet mogelijk om hierover|daarover te? bellen|telefoneren	8n0 niet|geen|nooit	=14n1 niet langskomen	=14n2 niet langs te komen	=18c4 niet gebeld kan worden	=18c7 niet telefonisch bereikbaar	=19c5 niet worden gereageerd	=19c7 niet kan worden gereageerd	=19c8 niet worden beantwoord	=19c10 niet op deze|dit e-mail|mail|bericht|brief reageren|antwoorden	=19c11 niet beantwoorden	22c2 niet|geen ... op|via|per papier|post ... mogelijk|behandeling|accepteren|geaccepteerd|aangenomen	=22c3 niet meer op papier	=22c4 niet meer per post	=22u0 niet alleen digitaal|online	=22u1 niet alleen	=22u2 niet uitsluitend	=23c62 niet met de computer	=23n0 niet in behandeling	=23n1 niet geaccepteerd	=23n2 niet aangenomen	=23n6 niet per post	=23n7 niet op papier	=23n8 niet meer op papier	=23n9 niet meer per post	=48u0 niet als	49c0	=58c8 niet later dan <date>	=61c15 niet in behandeling	=61c16 niet behandelen	61c17 niet ... behandelen	=98c0 niet per|via e-mail|mail|email	98c1 niet ... mailen|e-mailen	=98u0 niet alleen	=98u1 niet uitsluitend	99n0 niet ... e-mail|mail|mailen|email	220n3 niet ... afgeschreven|afschrijven|incasseren	=229c7 niet voldaan	=229c14 niet nagekomen	231n0 niet|geen|pas|nooit	232c7 niet|geen ... gemeld|doorgegeven|nagekomen|betaald|ingeleverd|gedaan|aangegeven|verlengd|opgehaald	244u1 niet ... bezwaar maken	=244n2 niet in bezwaar	245c0 niet ... eens met dit|ons|het|deze besluit|beslissing|beschikking|boete|aanslag	=252n1 niet alsnog	=252n2 niet meer aanvullen	=252n3 niet meer herstellen	=252n4 niet herstellen	=253c15 niet op tijd|tijdig? lukt|redt|kunt	=253c27 niet lukken	=253c46 niet kunnen komen|verschijnen	253n1 niet ... uitstel	=253n4 niet verlengd	=253n5 niet worden verlengd	253n9 niet ... andere datum	=254c6 niet klopt|kloppen	=254c7 niet juist	=254c15 niet goed ingevuld	254c16 niet ... de juiste	=254c30 niet volgens u	=254c38 niet goed gegaan|gedaan|opgeschreven	=254c44 niet de juiste	=254c54 niet goed geregistreerd|verwerkt|vermeld|genoteerd	=254c56 niet eens met de feiten|gegevens	=256c15 niet in één keer|ineens ... betalen	=256c16 niet alles tegelijk ... betalen	=256n1 niet in termijnen	=256n10 niet nagekomen	=257c24 niet goed met u|je	=257c55 niet goed met u|je|jou	=257n0 niet gebleken	=257n1 niet is gebleken	=260n4 niet eerst	273n0 niet|geen|niets|gratis|kosteloos	282c5 niet|geen ... bezwaar|bezwaarschrift|bezwaren ... te laat	=282c10 niet op tijd|binnen ... niet-ontvankelijk	=282c11 niet op tijd ... niet ... behandelen|behandeling|behandeld	=283c6 niet kunt|kon|kan helpen|verwijten	=287c2 niet mondeling|telefonisch	=288u0 niet mondeling|telefonisch	=299c2 niet juist ... bel|meld|laat	=314c3 niet verplicht	=323c3 niet in behandeling	325c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	328u1 niet|geen|niets|nooit|onmogelijk ... weten|begrijpen|beseffen|bedenken|kennen|wijten|verwijten|kwalijk	328u2 niet|geen ... eigen schuld	329u4 niet|niets|nooit ... verzuimd|nagelaten|verzwegen|gelogen|laks|slordig	330u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen	=339n0 niet toegekend	339n1 niet ... goedgekeurd	339n3 niet ... vergunning	=339n22 niet meer	=340u0 niet recht op	340n1	=344c15 niet voor vergoeding in aanmerking	=344c32 niet toegewezen	=344n4 niet compleet|volledig	=344n5 niet helemaal	=344n6 niet in behandeling	=344n14 niet behandelen|beoordelen	=344n15 niet aan de eisen	=345n4 niet meer	347n1 niet ... teruggevorderd	=347n7 niet terug	=350n7 niet betaald	=353c4 niet op tijd betaald	=353c5 niet tijdig voldaan|betaald	=353c14 niet betaald	=353c21 niet binnen de termijn ... betaald	359c2 niet ... compleet|volledig ... aanvraag	=359c13 niet ondertekend	=359c21 niet alles ... ingevuld	=359c27 niet leesbaar|lezen	=359c33 niet ingevuld|aangekruist|ondertekend|bijgevoegd|meegestuurd	=360c2 niet compleet	=361n0 niet ontvangen	=361n2 niet hebben ontvangen	=361n6 niet op tijd	=363u3 niet van plan	=481u0 niet ingezetene	=481u1 niet ingezetenen	=482c2 niet ingezetene	=482c3 niet ingezetenen	=694u0 niet ontvankelijk	=695c2 niet ontvankelijk	=922c4 niet dan wel	=1041u0 niet zo mogelijk	=1041u1 niet indien mogelijk	=1042u1 niet zo nodig	=1096c0 niet verenigen met	=1096c1 niet kunnen verenigen met	=1096c2 niet kan verenigen met	=1096c3 niet kunt verenigen met	=1194u9 niet ter zake	=1194u10 niet terzake	=1222u0 niet van toepassing	=1284c0 niet zijnde	=1285u0 niet zijnde	=1302u13 niet gelet op	=1315u0 niet in overeenstemming met elkaar	=1426u1 niet als gezegd	=1434u11 niet in dit kader	=1477u0 niet tijdig beslissen	=1477u1 niet tijdig beslist	=1477u2 niet tijdig nemen	=1477u3 niet tijdig ... besluit	=1477u4 niet tijdig een besluit	=1477u5 niet tijdig
één	=2c1 één aanspreekpunt|loket|telefoonnummer
kind	25c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
terugbetalen	61c19	76c14	94c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	294c7 terugbetalen|terugbetaalt	349c1
doordat	229c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat
duren	243c6 duurt|duren|doen|beslistermijn|behandeltermijn|klaar|termijn
invorderingsambtenaar	419c0
executieverkopen	520c3
schuldeisers	530c1
schuldenaars	531c2
ontbindingen	650c1
huns	=1076c5 huns inziens
tegemoetzien	1179c0
vorenbedoeld	1263c4
vorengenoemd	1263c6
vorenvermeld	1263c8
daaruit	=1266c12 daaruit voortvloeiende
~overboeken	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
@taxivervoer	benefit
@overlijdensakte	papers
@eindoordeel	decision
@executoriaal	enforce
@medebewoner	family
@baby	child
@oppas	child
@verzoekster	reader-role
@overheidsinstantie	authority
@accountmanager	authority
@wijkbewoner	third-party
@beroepsinstantie	court
@vertragingsrente	extra-cost
@bpm	tax
@voicemail	phone
@studentenkamer	dwelling
@beoordelingsgesprek	work
@succesvol	positive

zit	=3c9 werkt|zit|zitten op|aan|in	359c25 zit|zitten ... niet bij
nieuwe	=236u0 nieuwe|andere|ander afspraak|datum|tijd|tijdstip|dag|moment	=252c12 nieuwe kans	=252c18 nieuwe termijn	=252c36 nieuwe foto|kopie|afspraak	=253c11 nieuwe datum|afspraak	=253c45 nieuw|nieuwe|ander tijdstip|moment|datum|afspraak	=279c2 definitieve|uiteindelijke|volgende|nieuwe|latere besluit|beslissing|beschikking	=307c3 nieuwe aanvraag	=359c31 nieuwe foto|kopie|scan	=369c15 nieuwe regels|dag|regeling|tarieven|folder
peildatums	425c2
verdagingen	725c1
ontoereikende	1122c1
voortvloeien	=1266c0 voortvloeien uit
ombudscommissie	1500c3
slachtofferhulp	1511c0
luisterlijn	1518c0
uht	1558c1
@uitloop	wait
@nasleep	happen

*ode	9c18 *code
vanaf	13c30 vanaf <time>	=29c20 vanaf|na de dag na verzending|verzenddatum|dagtekening	=29c20 vanaf|na de dag na de verzending	=29c20 vanaf|na de dag na de dagtekening	=29c21 vanaf|na de dag na de datum van|op|boven|bovenaan deze|dit brief|besluit|beschikking|schrijven	29c22 vanaf de? dagtekening|datum|verzenddatum|verzending van|boven|bovenaan|op? deze|dit brief|besluit|beschikking|aanmaning|aanslag	29c23 vanaf de? verzenddatum|dagtekening	=29c24 vanaf vandaag|heden	=29c25 van|vanaf de datum boven|bovenaan|op deze brief	=30c5 vanaf de dag na ... bekendmaking|bekend|bekendgemaakt|verzonden|verzending	30c6 vanaf de? bekendmaking|besluitdatum	=60c8 vanaf de datum	=60c12 vanaf vandaag	=60c14 vanaf de dag	=60c17 vanaf de verzenddatum	=60c20 vanaf de dag na	82c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	82c11 vóór|op|rond|vanaf <placeholder>	217c1 vóór|voor|op|tot|rond|per|vanaf <date>	=217c9 vanaf|voor|vóór|per januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	217u1 op|tot|vanaf|per <date> ... hebt|heeft|had|hadden|kreeg|ontving|was|waren|werd|betaalde	=270c3 vanaf de dag dat|waarop u|je ... ontvangt|ontving|krijgt	369c12 vanaf <date> ... wordt|worden|is|gaat|komt|krijgt	=1380c0 vanaf het moment dat	=1380c1 vanaf het tijdstip dat
servicepunt	14c12	14c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket	=1527c3 servicepunt toeslagen
documenten	86c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
rest	101c1 rest|restant|restbedrag	=1453c0 rest ons nog	=1453c1 rest mij nog	=1453c2 rest ons u	=1453c3 rest mij u	=1453c4 rest ons niets anders dan	=1453c5 rest mij niets anders dan
betalingsachterstand	211c7 achterstand|betalingsachterstand
*ude	232c12 *fraude
woensdag	241c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
verzachtende	=257c33 verzachtende omstandigheden
ontwerp	275c3 ontwerpbesluit|ontwerpbeschikking|ontwerpvergunning|ontwerpplan|ontwerp
loonsanctie	464c0
debiteuren	532c1
voorschoolse	=561c0 voorschoolse educatie
verwijsindex	828c0
alsook	863c0
behoef	877c4
gaf	=904c5 gaf blijk van	994c8 gaf ... gevolg aan	=994c12 gaf gevolg aan	=1175c7 gaf te kennen	1175c11 gaf ... te kennen
gedagtekende	975c1
rechtswinkels	1496c1
@schorsing	penalty
@opmerking	view
@belangenbehartiger	helper
@leerlingbegeleider	helper
@beperking	condition
@overweging	reason
@bezorging	post
@bsn	identity
@huurwoning	dwelling
@koopwoning	dwelling
@watergang	environment
@parkeerplaats	vehicle
@taalcursus	education
@eenmalig	provisional

kvk*	9c3
pol*	9c23 polis*	63c13 polis*
school	64c6	329u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd	=1248u3 school verzuimt	=1248u4 school verzuimd
overigens	92c0 ^ daarnaast|verder|voorts|tevens|bovendien|overigens	93c0 ^ ook|verder|daarnaast|tevens|bovendien|overigens
aanmanen	223c1 aanmanen|aangemaand
asi*	271c1 vreemdelingen*|asiel*|verblijfs*|verblijf|ind|terugkeerbesluit
stel	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	322c6 stellen|stel ... in de gelegenheid	339c8 stel|stellen ... subsidie|toelage ... vast	363c12 stellen|stel ... ons|mij voor	547c10 stel ... in gebreke	787c8 stel ... lager vast	=1002c4 stel het op prijs	=1002c6 stel het zeer op prijs	=1019c7 stel u in de gelegenheid	=1019c8 stel ik u in de gelegenheid	1026c5 stel ... in kennis	=1026c13 stel in kennis	=1128c4 stel mij op het standpunt	1129c6 stel ... op schrift	=1129c9 stel op schrift
informeer	=369c1 informeer ik u
ingewilligde	1052c8
onderschreef	1115c2
onderschrijf	1115c4
persisteren	1146c0
stof	=1277u3 stof is werkzaam
ontslag	=1473u0 ontslag op staande voet
@uitgenodigd	invite
@verminderd	lower
@veiligheid	help
@schrijnend	hardship
@statiegeld	cost
@aftrek	tax
@hek	building
@inreisverbod	residence
@welwillend	positive

burgerservicenummer	=8c2 bsn|burgerservicenummer als uw|het|je? kenmerk|betalingskenmerk|betaalkenmerk|referentie|dossiernummer|zaaknummer|klantnummer|omschrijving	=8c3 bsn|burgerservicenummer bij de|uw betaling|overschrijving
procedure	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
bedrag	210c10 geld|bedrag|betaling ... binnen|ontvangen|ontvangt	212c1 geld|bedrag|kinderbijslag|aow|pgb	256c23 bedrag ... elke|per maand	267c3 griffierecht|betaling|betalen|betaal|geld|bedrag	=347c5 bedrag van de|deze terugvordering	353c17 betaling|bedrag ... nog niet ... ontvangen|binnen	353c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open	353c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan	=874c0 bedrag ad	875c0 bedrag ... voldoen	=875c1 bedrag voldoen	=875c2 bedrag te voldoen	875c3 bedrag ... te voldoen	=875c4 bedrag voldaan	875c5 bedrag ... voldaan	=1351c3 bedrag ter hoogte van
paar	=216c1 een|enkele|paar dagen|werkdagen|weken|week|maanden|maand
leg	229n1 noem|vermeld|schrijf|leg|vertel ... reden|redenen|waarom	259c1 leg|legt ... uit	283c11 leg|legt ... uit	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	295c17 leg ... over	308c1 leg|legt ... uit	350c1 leg|leggen|legt ... boete	=350c12 leg|leggen ik|wij|we u ... boete ... op	517c3 leg ... beslag	=517c6 leg beslag
volgens	=233u1 volgens de wet
rechtzetten	255c39
lastig	=257c25 lastig om
opgestuurd	265c3 verzonden|verstuurd|opgestuurd	361c15 opgestuurd ... ontvingen
aanvullende	267c1 aanvullen|aanvulling|aanvullende|nasturen
hou	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
openstaand	=353c16 openstaand|openstaande bedrag|rekening|aanslag|schuld|factuur
casu	=907c0 casu quo
persisteerde	1146c2
belastingkantoor	1585c1
@tegemoetkoming	benefit
@energietoeslag	benefit
@betalen	give pay
@afrekenen	pay
@berekenen	collect calculate
@blokkeren	stop
@gewagen	tell
@opdagen	visit
@versperren	forbid
@raadplegen	ask know
@toespreken	contact
@accepteren	agree
@beraden	intend
@bepalen	decide
@concluderen	decide
@uitspreken	decide
@narekenen	check
@bewaken	check
@omrekenen	calculate
@ervaren	view
@opraken	end
@overkomen	happen
@voorkomen	happen help
@betekenen	happen enforce concern
@nalaten	neglect
@verspreken	mistake
@afmaken	complete
@smokkelen	violate
@behalen	succeed
@afraden	help
@opmaken	carry-out
@ophalen	bring
@afhalen	bring
@oprapen	bring
@bewaren	bring
@neerkomen	concern
@coach	helper
@reclamant	reader-role
@rvo	authority
@wijkagent	authority
@oproepkracht	employer
@draagkracht	circumstance
@testament	life-event
@schaden	harm
@minimumloon	income
@loonsverhoging	income
@omzetbelasting	tax
@wegenbelasting	tax
@taxatieverslag	tax
@frankeren	post
@briefkaart	post
@seniorenwoning	dwelling
@restaureren	building
@fundament	building
@inhalen	vehicle
@caravan	vehicle
@permanent	definite

huisbezoek	4c12	235c3 huisbezoek|rondleiding|workshop|training|cursus|evenement|ceremonie|dag
vermeld	=8c4 vermeld|vermeldt bij de|uw|elke|iedere betaling|overschrijving|overboeking ... bsn|burgerservicenummer	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom	229n1 noem|vermeld|schrijf|leg|vertel ... reden|redenen|waarom	292c9	292c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	=1434u7 vermeld in dit kader
termijn	57c5 termijn ... is <number> weken|dagen|maanden	57c13 termijn ... bedraagt|is <number> weken|dagen|maanden	243c6 duurt|duren|doen|beslistermijn|behandeltermijn|klaar|termijn	253c20 termijn ... verlengen|verlengd	=253n7 termijn met|verlengen wij	268c5 termijn ... bezwaar|bezwaarschrift|beroep ... is|bedraagt <number> weken|dagen|maanden	269c1 termijn ... bezwaar|bezwaarschrift|beroep is|bedraagt <number> weken|dagen|maanden	353c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open	359c29 termijn ... opgeschort|stil
vermijd	226n2 vermijd|vermijden|voorkom|voorkomen|voorkomt
gebeld	238c7	288c1 bel|belt|bellen|gebeld|telefoon|telefoneren
commissie	367c22 bezwaarschriftencommissie|commissie ... gehoord	=717c4 commissie voor bezwaarschriften	=1569c1 commissie bezwaarschriften	=1569c2 commissie voor bezwaarschriften	=1569c3 commissie voor de bezwaarschriften
daders	=411u18 daders van
exploten	525c1
hoofdelijk	=542c0 hoofdelijk aansprakelijk	=542c1 hoofdelijk aansprakelijke
redelijke	=740c1 redelijke eisen van welstand	=903u1 redelijke en billijke
reguliere	=756c0 reguliere voorbereidingsprocedure
elkeen	953c2
effectueert	957c1
hangende	=997c0 hangende het	=997c1 hangende de	=997c2 hangende uw	=997c3 hangende dit	=997c4 hangende deze
geopteerd	1135c5
overgaat	=1139c3 overgaat tot
vigerend	1249c0
gewend	=1275c4 gewend tot	=1275c5 gewend heeft tot
duidelijkheidshalve	1418c0
~toetsen	79c8 wij ~ @request|@objection|@report|@papers|antwoord|reactie|gegeven ~time	83c0 ~ ~any niet?
~slopen	83c3 ~ ~any niet?
@teruggave	benefit payment
@huisbezoek	meeting
@huurder	third-party
@april	time
@overledene	life-event
@inlogcode	digital
@nummer	identity
@erf	dwelling
@camper	vehicle
@schoolbezoek	education
@jammer	negative
@gedeeltelijk	incomplete

verzocht	0c5 verzocht|verzoeken|vragen ... niet te bellen|telefoneren|informeren|mailen|corresponderen	0c6 verzocht|verzoeken|vragen ... geen contact ... op te nemen	0c7 verzocht|verzoeken|vragen ... niet telefonisch te informeren	0c9 verzocht|verzoeken ... af te zien van contact|navraag|telefonisch|telefonische	18c2 verzocht ... niet te|telefonisch informeren|bellen	=357c28 verzocht te verschijnen	1246c0
verzenddatum	27c2 verzenddatum <date>	27c3 verzenddatum <placeholder>	27c9 ^ verzenddatum
berekent	65c0 bereken|berekent ... zelf|gemiddelde|inkomen|bedrag
beantwoording	112c0
verkrijging	144c0
baan	=257c46 baan kwijt
vergoedt	273n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt
verstrekt	295c4 verstrekken|verstrekt	1241c3
vervoegt	=1245c1 vervoegt bij	1245c2 vervoegt ... bij
verzoekt	1247c1
vloeit	=1266c7 vloeit voort uit	1266c10 vloeit ... voort uit
cliëntenondersteuning	1490c2
@huisvestingsvergunning	permit
@bankafschriften	papers
@studentenreisproduct	education

neemt	17c37 neemt ... telefoon op	53c2 nemen|neem|neemt ... beslissing|besluit	=72c6 neemt contact met u op	236c8 bel|belt|bellen|neem|neemt|contact ... afspraak	255c15 neemt ... contact	315c1 neem|neemt ... contact	316c0 neem|neemt ... mee	=328c10 neemt|nemen wij|we u|je ... kwalijk	1015c4 neemt ... in aanmerking	=1015c8 neemt in aanmerking	1016c4 neemt ... in acht	=1016c7 neemt in acht	1028c3 neemt ... in ogenschouw	=1028c5 neemt in ogenschouw	1031c4 neemt ... in overweging	=1031c6 neemt in overweging	1059c8 neemt ... kennis van	=1059c12 neemt kennis van	1254u0 neemt ... voor
noemt	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom
omstandigheden	94c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	=257c43 omstandigheden waar	=257c64 omstandigheden waardoor	258c1 situatie|omstandigheden ... meegewogen|afgewogen|gewogen|betrokken|gekeken
bijlage	239c1 bijlage|kaart|folder|uitnodiging ... datum|tijd|tijdstip|adres|programma
handhavingsverzoek	594c0
onbewoonbaarverklaring	660c0
naturalisaties	674c1
omgevingsplannen	732c1
inwint	1053c1
teruggezonden	1195c1
voortgevloeid	=1266c4 voortgevloeid uit
~terugbellen	31c0 wij ~ niet? ~any
@klachtbrief	report
@pas	permit
@kinderalimentatie	debt
@identiteitsfraude	violate
@hulpverlener	helper
@medewerkster	authority
@uitkeringsinstantie	authority
@wetsvoorstel	law
@invorderingsrente	extra-cost
@basistarief	cost
@telefoonnummer	phone identity
@zorgverlener	health-care
@verblijfsduur	residence

videobellen	4c0
zendt	23c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	99c2 stuur|stuurt|sturen|zend|zendt|indienen ... <email>	249c2 zend|zendt|zenden	286c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	295c1 zend|zendt|zenden|toezenden	1195c5 zendt ... terug	=1195c8 zendt terug	1203c5 zendt ... toe	=1203c11 zendt toe	1282c1	1282u1 zendt ... uit	=1282u3 zendt uit	1282u6 zendt ... toe	1282u10 zendt ... terug	1282u18 zendt ... in	1282u19 zendt ... door
diende	=231c10 diende u	937c2 diende ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	=937u2 diende te	=937u40 diende om	=938c3 diende te	=938u2 diende te allen
kiezen	236c3 kies|kiest|kiezen ... tijd|tijdstip|moment|datum|dag	300c0 kies|kiest|kiezen
werd	=282n1 was|werd|is te laat ingediend|ontvangen	357n6	=1230u3 werd verhinderd	=1302u17 werd gelet op
jezelf	328c9 uzelf|jezelf ... verwijten|kwalijk
onverantwoordelijk	329c10
noopte	1104c2
onontbeerlijke	1119c1
ontegenzeggelijk	1121c1
voortvloeiden	=1266c3 voortvloeiden uit
buurtcoach	1508c2
@ggd	authority

snelheidsovertreding	232c10 snelheid|snelheidsovertreding
herkeuring	235c2 keuring|herkeuring|*keuring|*onderzoek|consult|controle
ziek	257c16 ziek|ziekte ... rekening|bel|laat	=257c47 ziek geworden
verwijder	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	317c1 verwijder|verwijderen
zoek	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
doorgegeven	298c0 meld|meldt|melden|doorgeven|doorgegeven
fraude	=330c19 fraude gepleegd|pleegt|pleegde
ingebrekestelling	398c0
heffing	417c0
diplomatermijn	564c0
indicatiestelling	613c0
splitsingsvergunning	658c0
geautomatiseerde	=775c0 geautomatiseerde besluitvorming
gezaghebbende	=821c0 gezaghebbende ouder	=821c1 gezaghebbende ouders
merkt	838c5 merkt ... aan als	=838c8 merkt aan als
formulierenhulp	1493c2
wetswinkels	1496c3
@gift	benefit
@fiat	permit
@jaarnota	debt
@machtigingsformulier	papers
@faxen	send
@vertraging	wait
@samenwoning	life-event
@geldprobleem	hardship
@winst	income
@bovenwoning	dwelling
@lift	dwelling
@bestrating	building
@vervoersbewijs	vehicle
@kraamzorg	health-care
@kunst	business
@ruimschoots	timely

is	=17c38 is te bereiken	17c41 is ... bereikbaar	17c42 is ... aanwezig	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	54c3 bent|is|zijn u|je? verplicht	=54c16 is het nodig dat u	254c50 is ... onjuist vastgesteld	=281c2 is besloten	=282n1 was|werd|is te laat ingediend|ontvangen	290c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=323n0 is ingetrokken	=339n17 is eerder	=339n24 is verleend voor	=344c26 wordt|is niet gehonoreerd|toegekend|ingewilligd|verleend	=344c27 is|wordt|zijn geweigerd	=361c11 is bij ons binnen|binnengekomen	=361c16 is|zijn bij ons? binnen	=361c17 is binnen	=367n6 is dan	=980c4 is gehouden om te	=1071c3 is de mening toegedaan	=1168c2 is er sprake van	=1168c3 is sprake van	=1168c7 is geen sprake van	=1178c1 is te wijten aan	=1220c1 is van kracht	=1221c3 is van mening	1221c13 is ... van mening	=1221c18 is van oordeel	1221c25 is ... van oordeel	=1222c1 is van toepassing	1222c9 is ... van toepassing	=1226c1 is vereist	=1244c1 is vervat in	=1277c6 is werkzaam	=1277u6 is werkzaam tegen	=1280c2 is woonachtig	=1302u6 is gelet op
formulieren	86c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen
aanpassen	255c51 aanpassen|verbeter|verbeteren|wijzigen	317c5
uitleggen	308c2
heffingsvrij	=430c0 heffingsvrij vermogen
voorschotbeschikkingen	434c1
persoonslijst	484c0
aanloopfasen	568c2
uitzettingen	693c1
spoedeisende	=708c1 spoedeisende belangen	=708c2 spoedeisende belang
subsidiabele	791c1
aanvangen	842c0
hetwelk	934c1
participeert	1144c1
prolongeren	1151c0
eerlang	1454c2
taalcoaches	1525c5
@nederlanderschap	permit residence
@openingstijd	place
@optie	choice residence
@kritiek	view
@nalatigheid	neglect
@slordigheid	mistake
@geregistreerd	register
@gemeenteblad	publish
@gemeenteraad	authority
@week	time
@alleenstaand	life-event
@adoptiekind	life-event
@vertrek	move
@portiek	dwelling
@afwezigheid	education
@werk	work
@vaardigheid	work
@ingewilligd	positive
@belastingvrij	free
@vergunningvrij	free
@kortdurend	provisional

onze	=14c6 onze|de balie	50c4	=75c3 onze beslissing	=89c4 onze|mijn|eerdere|vorige brief|besluit|beschikking|herinnering van|op <date>	=230c4 ons|onze|het oordeel	=1262u2 onze voornemens
meenemen	=25c24 meenemen naar het|dit gesprek	86c1 meesturen|meenemen|meebrengen|bijvoegen	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	316c1
meelezen	25c48
herinneren	=71c2 herinneren u
vervolg	78c14 ^ vervolg|planning	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
paypal	220c0 ideal|tikkie|creditcard|paypal|wero
folder	239c1 bijlage|kaart|folder|uitnodiging ... datum|tijd|tijdstip|adres|programma
financiële	=257c13 financiële problemen
rondkomen	257c32
meewegen	259c15
mulderbeschikking	277c0 wahv|mulder|mulderbeschikking|mulderfeit
parkeer	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
hardheidsclausules	380c1
heffingen	417c1
hoofdsommen	533c1
toelaatbaarheidsverklaringen	554c1
ontwikkelingsperspectiefplannen	556c3
verblijfstitel	664c0
reclamant	714c0
herriepen	718c4
conformeren	=911c0 conformeren aan
gunstig	=996c0 gunstig beschikken	=996c1 gunstig beschikt	=996c2 gunstig te beschikken	=996c3 gunstig beslist
meedelen	1066c11	=1066u13 meedelen in
ontbeerd	1120c4
middelen	=1273c6 middelen welke
rvo	1544c0
@certificaat	permit
@proces-verbaal	penalty
@goedkeuren	grant
@belasten	collect
@e-mailen	send contact
@rondkijken	know
@bedanken	thank
@doorspreken	contact
@afgesproken	agree
@opvallen	check
@schatten	calculate
@weerspreken	object-to
@twijfelen	view
@stranden	mistake
@paraferen	fill-in
@straffen	punish
@gelasten	require
@opvangen	help
@oppakken	carry-out
@plaatsen	bring
@ophangen	bring
@bevatten	concern
@omvatten	concern
@cliënte	reader-role
@vrijspreken	court
@bevallen	life-event
@meerkosten	extra-cost
@beslagkost	extra-cost
@reiskosten	cost
@zorgkosten	cost
@bouwkosten	cost
@tolkkosten	cost
@vakantietoeslag	income
@hondenbelasting	tax
@schenkbelasting	tax
@rijbewijskeuring	vehicle
@oplaadpunt	vehicle
@restaurant	business

's	=0n10 's nachts	=13c33 's morgens|'s middags|'s ochtends|'s avonds	=237c4 's ochtends|'s middags|'s avonds|'s morgens
wil	1c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	347c12 willen|wil ... van u terug	347c13 willen|wil ... terug|terughebben|terugkrijgen	355c17 willen|wil ... weten	357c14 willen|wil ... graag met u|je praten|spreken|bespreken	357c30 wil|willen ... spreken op|graag	363c5 willen|wil wij|we|ik? ... intrekken|stoppen|stopzetten|beëindigen|terugvorderen|opleggen	363c11 willen|wil ... beëindigen
opbellen	10c11
behandeld	=17c1 behandeld door
haar	=17c35 haar|zijn|mijn doorkiesnummer|telefoonnummer|nummer|directe	=891u10 haar betreffende	=1262u5 haar voornemens
optellen	65c3
ont*	91c4 ontruim*	362c1 ontvangst*
executeren	225c6 vervolgingskosten|executie|executeren|gerechtelijke|gerechtelijk
evenement	235c3 huisbezoek|rondleiding|workshop|training|cursus|evenement|ceremonie|dag
hoorgesprek	235c8 horen|hoorgesprek|kennismak*	267c4 hoorzitting|hoorgesprek|horen|gehoord|gesprek|aanmelden
toch	259c2	283c12
schroom	=259c34 schroom niet	=1430c5 schroom niet ... contact|bellen|mailen|bel|mail|vragen	=1430c7 schroom dan niet ... contact|bellen|mailen|bel|mail|vragen	=1430c9 schroom vooral niet ... contact|bellen|mailen|bel|mail|vragen
beëindigd	331c14 stopt|stoppen|stopgezet|stopzetten|beëindigd|beëindigen ... uitkering|bijstand|toeslag|toelage|subsidie
voormeld	334c6 voornoemd|voornoemde|voormeld|voormelde|voorgenoemd|voorgenoemde|voorgaand|voorgaande	1263c0
proefplaatsingen	472c1
bindend	=567c0 bindend studieadvies
betrouwbaarheidsniveau	783c0
belendend	880c0
hanteerde	998c3
gehanteerd	998c5
overeenkomstig	1138c0	=1138u2 overeenkomstig met	=1138u3 overeenkomstig verzoek	=1405c1 overeenkomstig uw verzoek
gevergd	1228c4
droeg	=1288c8 droeg zorg	1289c3 droeg ... zorg voor
dorpsteams	1486c5
~kijken	80c3 wij ~ -deze|hierbij
~aflopen	80c8 ~ beslistermijn	95c1 ~
~gedogen	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	342c3 wij ~ niet @request|@benefit|@permit|u
@geldboete	penalty
@gehoor	meeting
@oudergesprek	meeting
@videogesprek	meeting
@voorkeur	choice
@betaalpauze	wait
@consequentie	happen
@beheer	carry-out
@echtgenote	family
@weduwnaar	family
@overbuur	third-party
@energiemaatschappij	third-party
@kwartier	time
@voorjaar	time
@tijdsbestek	time
@leefomstandigheid	circumstance
@woonomstandigheid	circumstance
@werkomstandigheid	circumstance
@graf	life-event
@scheur	harm
@schuur	dwelling
@hoogwater	environment
@brommer	vehicle
@leerjaar	education
@schoolkeuze	education
@immigratie	residence
@ondeugdelijk	wrong
@herhaaldelijk	repeated

bewaart	47c1 bewaar|bewaart|bewaren ... tot <date>
betaalt	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=62c2 betaalt u|je niet|te	=62c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	220c12 betaal|betaalt|betalen ... online|mijn|digid|portaal|website|app	227c4 betaalt|berekenen|rekenen|brengen ... <amount> ... aanmaning	256c3 betaal|betaalt|betalen|betaling ... in gedeelten|gedeeltes|delen|stukken|termijnen|stapjes	256c8 betaalt|betalen|betaal ... elke|per maand|week	282n2 betaling|betaald|betaalt|aanvraag|aanvragen	294c1 betaal|betaalt|betalen|betaald	=294u10 betaalt u griffierecht	347c9 betaalt|betaal ... aan ons terug	=712u2 betaalt de rechtbank ... griffierecht
besluiten	53c1 besluiten ... op|over	243c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel
vergadering	235c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg
ter	=265c1 ter post	=275c2 ter inzage	=371u0 ter beschikking	=408c0 ter inzage	=612u8 ter indicatie	=781u0 ter verificatie van	=1190c0 ter beschikking stellen	=1190c1 ter beschikking gesteld	=1190c2 ter beschikking te stellen	=1190c3 ter beschikking stelt	=1190c4 ter beschikking staan	=1190c5 ter beschikking staat	=1190u0 ter beschikking van de	=1190u1 ter beschikking gesteld van de	=1191c0 ter hand stellen	=1191c1 ter hand gesteld	=1191c2 ter hand te stellen	=1191c3 ter hand stelt	=1192c0 ter kennis brengen	=1192c1 ter kennis gebracht	=1192c2 ter kennis te brengen	=1192c4 ter kennisneming	=1192c5 ter kennisname	=1192c6 ter kennisgeving	=1193c0 ter plaatse	=1193u0 ter plaatse van	=1194c0 ter zake	=1194c2 ter zake daarvan	=1194u0 ter zake van	=1194u2 ter zake kundig	=1194u3 ter zake kundige	=1194u4 ter zake doende	=1194u6 ter zake doet	=1194u7 ter zake deskundig	=1194u8 ter zake deskundige	=1194u14 ter zake dienende	=1194u15 ter zake bevoegd	=1194u16 ter zake bevoegde	=1304c1 ter aanvulling op	=1304c2 ter aanvulling van	=1351c1 ter grootte van	=1363c0 ter bestrijding van	=1363c1 ter bestrijding	=1364c0 ter bevordering van	=1365c0 ter compensatie van	=1365c1 ter vergoeding van	=1365c2 ter dekking van	=1366c0 ter gelegenheid van	=1367c0 ter ondersteuning van	=1367c1 ter ondersteuning	=1368c0 ter staving van	=1368c2 ter adstructie van	=1369c0 ter uitvoering van	=1369c1 ter voldoening aan	=1370c0 ter vaststelling van	=1370c1 ter bepaling van	=1370c2 ter controle van	=1370c3 ter verificatie van	=1371c0 ter verkrijging van	=1372c0 ter vervanging van	=1373c0 ter voorkoming van	=1373c1 ter vermijding van	=1374c0 ter zake van	=1435c1 ter uwer informatie	=1435c4 ter uwer kennisneming
bedankt	=361c7 bedankt|dank voor uw|je aanvraag|melding|bezwaar|brief|verzoek|klacht|bericht	=361c21 bedankt daarvoor|hiervoor
onroerende	=421c3 onroerende zaakbelasting	=422c0 onroerende zaak	=422c1 onroerende zaken
verzamelinkomens	428c1
heffingskortingen	431c1
vreemdeling	672c0
ongegronde	698c1
vergunninghouders	738c1
anderzijds	870c0
verordening	=891u15 verordening betreffende	=1054u3 verordening inzake
teneinde	1188c0	=1188u0 teneinde raad
vereist	=1226c0 vereist zijn	=1226c3 vereist is	=1226c6 vereist was	=1226c7 vereist waren
vigeert	1249c2
volstaan	1252c0	=1252c4 volstaan worden
onverwijlde	1464c1
tijdige	1477c1	=1477u8 tijdige beslissing
formulierenbrigade	1493c0
geldloket	1521c0
@verontschuldigen	regret
@motorrijtuigenbelasting	tax
@verontreinigingsheffing	tax
@plastic	environment

staat	52c1 staat ... op uw rekening	=55c6 staat het u vrij	244c9 staat ... bezwaar open	247c14 staat|staan ... beroep open	254c24 staat ... verkeerd|fout	339c30 staat|ligt ... voor u klaar	=344n16 staat niet	353c15 staat|staan ... nog open	357c23 staat ... afspraak	359c24 staat|staan ... niet waarom|bij|in	=650u0 staat van ontbinding	=1003c1 staat het u vrij	=1003c2 staat u vrij	1190c8 staat ... ter beschikking	=1190c11 staat ter beschikking
gedurende	57c6 gedurende <number> weken	268c0 binnen|gedurende <number> weken|week|dagen|maanden|maand ... bezwaar|bezwaarschrift|bezwaren|beroep|beroepschrift	=320c6 gedurende de periode	976c0	=1459u0 gedurende de komende periode
daaraan	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	875u5 daaraan ... voldoen	=875u9 daaraan voldaan	=916c0 daaraan verbonden	=916c2 daaraan verbonden zijn
later	=217c4 later dan <date>	=253c6 later inleveren|betalen|insturen|opsturen|beginnen|komen|doorgeven	=253c29 later kan ook	=253c37 later te betalen	279c0 later|daarna|straks	347n5 later ... terugbetalen
betaallink	220c4 qr-code|betaallink|betaalverzoek|betaalknop
stapt	=247c11 gaat|stapt u naar de rechter|rechtbank
gespreide	=256c6 gespreide betaling
verzuimde	329c1 verzuimde|verzuimden	1248c3	=1248u0 verzuimde dagen	=1248u1 verzuimde uren
slaat	848c6 slaat ... acht op
behelsde	876c2
desgewenst	929c0
mijns	=1076c0 mijns inziens
patiëntenvertrouwenspersoon	1516c2
omgevingsdiensten	1566c1
~terugbetalen	31c3 wij ~ u|uw|rekening niet? -onze|ons|moeten|dienen|onderstaand|bovenstaand|reader ~any	80c4 wij ~ -hierbij	338c0 u ~ @debt|@penalty|<amount>|rest niet +need
~plaatsgrijpen	84c0 ~ +must -ik|ons
@kennismakingsgesprek	meeting
@publiekshal	place
@kans	choice
@verzuim	neglect
@gezag	child
@baas	employer
@augustus	time
@informatienummer	phone
@relatienummer	identity
@donorregister	health-care
@douchestoel	health-care
@vals	wrong
@incidenteel	provisional

feiten	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	232c5 feit|feitcode|feiten|gedraging|gepleegd|pleegde|begaan	=1273c9 feiten welke
bijgeschreven	210c7 bijgeschreven|bijschrijving|overschrijving*
fouten	254c9 fout|fouten|foutje
postbezorging	265c2 poststempel|gepost|postbezorging
onherroepelijke	381c1
stelde	1026c6 stelde ... in kennis	=1026c14 stelde in kennis	=1128c10 stelde zich op het standpunt
onderscheidenlijk	1114c0
@vergrijp	violate

besluitnummer	6c19
helpt	=17c31 helpt u verder
begeleider	=25c41 begeleider mag|kan|meenemen
wet	233c3 wet <placeholder>	=277c1 wet administratiefrechtelijke handhaving*	478u1 wet ... herzien	=891u13 wet betreffende	=1054u0 wet inzake
tijdstip	=236c11 tijd|tijdstip|moment|datum|dag te kiezen|prikken|plannen|bepalen|vinden	=236c12 tijd|tijdstip|moment|datum|dag af te spreken	237c9 tijd|tijdstip|aanvang|om <placeholder>	239c0 datum|tijd|tijdstip|plaats|adres|locatie|gegevens|programma ... bijlage|bijgevoegd*|bijgesloten|kaart|folder|achterkant|achterzijde|website|mijn	253c30 datum|tijd|tijdstip|dag ... niet uit|past|schikt|gelegen
*oor	238c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
dwangbevelen	523c1
omgevingsplanactiviteit	734c0
ruimschoots	=1472c3 ruimschoots van tevoren	=1472c4 ruimschoots op tijd	=1472c7 ruimschoots tijdig
cliëntenondersteuner	1489c4
@tegenwerping	objection
@consult	meeting
@spijt	regret
@samenwerking	agree
@overtreding	violate
@eisen	require
@minderjarig	child
@kinderdagverblijf	child
@bezwaarschriftencommissie	authority
@invorderingsambtenaar	authority
@minuut	time
@pasen	time
@inzameling	environment
@biomassa	environment
@alarmering	health-care
@stichting	business
@kwijt	incomplete
@stipt	timely
@onnauwkeurig	wrong
@juist	right

kla*	94c0 bezwaar*|beroep*|zienswijze*|rechtsmiddel*|klacht*|verweer|bedenking*|rechtbank
uitstellen	253c49
oplossing	259c40
eerst	=260c18 eerst uw|je mening|kant|reactie	290c6 ^ eerst|dan|daarna|nu betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|laat|zorg	=353n4 eerst een aanmaning	=954c0 eerst nadat	=954c1 eerst dan nadat
slachtoffer	330u2 slachtoffer ... misbruik|fraude ... gemaakt|gepleegd	411u7 slachtoffer ... aanslag
dubbel	348c11 dubbel ... betaald|ontvangen|overgemaakt
afloscapaciteit	544c1
~geldig	336c6 ~ @permit
@intake	meeting
@mogelijkheid	choice
@moeilijkheid	hardship
@antwoordenvelop	post
@bijgebouw	building
@apotheek	health-care
@sluitingstijd	business
@teleurstellend	negative
@voortdurend	repeated

loonheffingennummer	9c6
tolk	25c22
vervolgens	81c1
bewaring	123c0
*urs	212c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening
*ers	225c2 *deurwaarder|*deurwaarders|deurwaarderskantoor
wij*	370c1 wijziging*
derdebelanghebbenden	374c3
subsidieverleningen	785c1
subsidievaststellingen	786c1
geding	=937u36 geding dient op
gering	988c0
gebiedsteams	1486c3
veilig	=1512c0 veilig thuis
@subsidieaanvraag	request
@schadevergoeding	benefit
@kostenvergoeding	benefit
@terrasvergunning	permit
@situatietekening	papers
@ontwerpbesluit	decision
@vereffenen	pay
@verschuldigen	collect
@ontvangen	receive
@inspannen	agree
@verlangen	intend require
@verifiëren	check
@schrappen	withdraw
@aanvangen	begin
@opstarten	begin
@hervatten	continue
@volharden	continue
@vervallen	end late
@uitvallen	end
@aanpassen	change
@vervangen	change
@verwarren	mistake
@misvatten	mistake
@vervalsen	violate
@witwassen	violate
@meevallen	succeed
@ontlasten	help
@toepassen	carry-out
@aanpakken	carry-out
@inplannen	carry-out
@ontwikkelen	carry-out
@subsidieregeling	law
@wegvallen	life-event
@aantasten	harm
@sleepkosten	extra-cost
@boetekosten	extra-cost
@stookkosten	cost
@internetpagina	digital
@opknappen	building
@herkansen	education
@dienstbetrekking	work
@gezinshereniging	residence
@vertrekplicht	residence
@muziekvereniging	business

wanneer	1c3 als|indien|wanneer	=1u4 als|indien|wanneer u|je ... vragen|vraag	48c1	=55u12 wanneer kunt u	=62c8 als|indien|wanneer u|wij|je|de|uw ... niet|geen	=78c10 wanneer hoort|hoor|krijgt|krijg|beslissen|besluiten	94c6 ^ wat|hoe|waar|wanneer|wie|welke|waarom|waarvoor	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	236c7 wanneer ... u|je|jou uitkomt|kunt|past|schikt	=279c1 als|zodra|nadat|wanneer wij|we|het|er|u ... besluit|beslissing|beslist|besloten|beslissen|besluiten	=1039u1 wanneer ik ... indien
stadhuis	3c4 raadhuis|stadhuis|gemeentehuis|stadskantoor|milieustraat|wijkhuis|buurthuis	14c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
slechts	22c0 uitsluitend|alleen|enkel|slechts ... digitaal|online|website|digid|internet|uploaden|portaal|e-formulier|webformulier|e-mail|inloggen|app|mijn*	=287c0 uitsluitend|alleen|enkel|slechts schriftelijk	339n8	=612u10 slechts een indicatie	1167c0
contributie	211c6 premie|premies|contributie|leges|huur	353c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan
gepleegd	232c5 feit|feitcode|feiten|gedraging|gepleegd|pleegde|begaan
heronderzoek	240c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek	356c6
bovenstaand	=249c12 bovenstaand adres	=250c4 bovenstaand|bovenstaande adres	334c9 bovenstaand|bovenstaande	334u0 bovenstaand|bovenstaande tabel|overzicht|schema|lijst|lijstje|figuur|foto|kaart|adres|postadres|bezoekadres|telefoonnummer|nummer|kenmerk|link|qr-code
buitenland	271c3
kostendelersnormen	453c1
aflossingscapaciteit	544c0
benodigd	882c0
effectueren	957c0
gefiatteerd	971c2
gedagtekend	975c0
geïnitieerd	1047c4
ondervinden	1116c0
ondervonden	1116c3
overgaan	=1139c0 overgaan tot
trachten	1208c0
ontslagen	=1473u1 ontslagen op staande voet
~toesturen	31c0 wij ~ niet? ~any	80c2 wij ~ -deze|dit|hierbij|bijgaand|navolgend|volgt
~nabetalen	31c0 wij ~ niet? ~any	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~krijgen	32c0 u ~ niet? -tijd|gelegenheid|kans|mogelijkheid|uitstel|moeten|dienen ~any	33c1 wij ~ niet? -laten ~any	36c0 u ~ tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd|daarvoor|hiervoor|ervoor niet? ~any	36c1 u ~ termijn -@decision|bezwaartermijn|beroepstermijn|bericht ~any	37c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	79c11 u ~ besluit|beslissing|beschikking|bericht|antwoord|uitslag|reactie|uitnodiging|uitspraak|terugkoppeling|definitief|ontvangstbevestiging|oproep -deze|dit|kopie|hierbij	80c5 u ~ -deze|dit|hierbij|gelegenheid|kans|mogelijkheid|tijd|ongelijk|gelijk|boete	335c2 u ~ @benefit|@permit -boete|terug|veel|onterecht +will	335c15 u ~ recht @benefit|<amount> -bezwaar|beroep	336c0 u ~ @benefit|<amount> -boete|terug|veel|onterecht|eerder|ontvangst|al	336c1 u ~ @permit -al|eerder	342c8 u ~ @benefit|@permit niet -boete|brief|bericht|meer
~bieden	33c5 wij ~ u tijd|gelegenheid|kans|mogelijkheid|uitstel|termijn|week|dag|maand|werkdag niet? -antwoord|bericht|uitsluitsel|reactie ~any	35c0 wij ~ u niet? ~any	36c3 wij ~ tijd|gelegenheid|kans|uitstel|mogelijkheid niet? ~any	83c2 ~ ~any niet?	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~blijven	37c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	337c0 u ~ +may
~behouden	37c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	335c15 u ~ recht @benefit|<amount> -bezwaar|beroep
~oproepen	80c1 wij ~ -hierbij|dit
~bezoeken	80c3 wij ~ -deze|hierbij
~afronden	80c3 wij ~ -deze|hierbij
~schorsen	83c1 ~ ~any niet?
~vrezen	83c2 ~ ~any niet?
~noemen	83c2 ~ ~any niet?
~inhouden	95c0 wij ~
~fiatteren	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	342c3 wij ~ niet @request|@benefit|@permit|u
~aflossen	338c0 u ~ @debt|@penalty|<amount>|rest niet +need
@e-mail	report
@straf	penalty
@intakegesprek	meeting
@adviesgesprek	meeting
@wietplantage	violate
@inbeslagname	enforce
@verhuur	own
@dochter	family
@aanvrager	reader-role
@medewerker	authority
@rechter	court
@gedragscode	law
@wederhoor	procedure
@etmaal	time
@schoolvakantie	time
@voorval	circumstance
@letselschade	harm
@gemaal	environment
@rector	education

vermeldt	=8c4 vermeld|vermeldt bij de|uw|elke|iedere betaling|overschrijving|overboeking ... bsn|burgerservicenummer	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	88c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom
verzendingsdatum	27c4 verzendingsdatum <date>
bes*	40c8 besmet*|besmettelijk*	40c8 besmet*|besmettelijk*	91c0 beslag*	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie
verneemt	=52c4 krijgt|ontvangt|hoort|verneemt u|je	243c0 hoor|hoort|krijgt|krijg|ontvangt|ontvang|verneemt	1236c1
tenminste	=66c6 tenminste als
zoals	=89c5 zoals|als vermeld|aangegeven|beschreven|genoemd in|op	=860c1 zoals bedoeld in	=1155u1 zoals u reeds bekend is	=1155u2 zoals reeds vermeld	=1155u3 zoals reeds aangegeven	=1155u4 zoals reeds gezegd	=1155u5 zoals reeds eerder vermeld	=1155u6 zoals reeds eerder aangegeven	=1155u7 zoals hierboven reeds	=1274u2 zoals u wellicht	=1425c0 zoals u bekend is	=1425c1 zoals u wellicht bekend is	=1425c2 zoals u waarschijnlijk bekend is	=1425c3 zoals u wellicht weet	=1425c4 zoals u ongetwijfeld weet	=1425c5 zoals u ongetwijfeld bekend	=1425c6 zoals u waarschijnlijk weet	=1425c7 zoals bij u bekend	=1425c8 zoals u reeds bekend is	=1425c9 zoals algemeen bekend	=1425c12 zoals u bekend zal zijn	=1426c0 zoals reeds vermeld	=1426c1 zoals reeds aangegeven	=1426c2 zoals reeds gezegd	=1426c3 zoals reeds eerder vermeld	=1426c4 zoals reeds eerder aangegeven	=1426c5 zoals eerder aangegeven	=1426c6 zoals eerder vermeld	=1426c7 zoals eerder gemeld	=1426c8 zoals al eerder aangegeven	=1426c9 zoals al eerder vermeld	=1426c10 zoals gezegd	=1426c11 zoals hierboven reeds	=1426c12 zoals hierboven vermeld	=1426c13 zoals hierboven aangegeven	=1426c14 zoals hiervoor vermeld	=1426c15 zoals hiervoor aangegeven	=1448c0 zoals te doen gebruikelijk	=1448c1 zoals gebruikelijk
verhindering	94c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans
gevolgen	94c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	257c31 gevolgen ... te groot|zwaar|ernstig|onredelijk	258c6 gevolgen ... afgewogen|gewogen|meegewogen
verwijdering	204c0
begaan	232c5 feit|feitcode|feiten|gedraging|gepleegd|pleegde|begaan
verboden	232c14 verboden|verbiedt
verlopen	244n11
administratief	=275c9 administratief beroep|beroepsorgaan	=727c0 administratief beroep
verbeurt	350c26 verbeurt|verbeurd ... dwangsom	597c2
overdraagbaarheid	=773c1 overdraagbaarheid van gegevens
effectueerde	957c2
verleent	1068c12 verleent ... medewerking	=1068c14 verleent medewerking	1233c1	=1233u5 verleent subsidie	1233u10 verleent ... medewerking	1233u17 verleent ... voorrang
naderhand	1088c0
telkenmale	1180c0
vernomen	1236c5
mantelzorgsteunpunt	1503c0
mantelzorgconsulent	1504c0
werkgeversservicepunt	1578c2
gerechtsdeurwaarders	1589c3
@terugvorderingsbesluit	decision
@pleidooi	court
@stap	procedure

indien	1c3 als|indien|wanneer	=1u4 als|indien|wanneer u|je ... vragen|vraag	48c0	=62c8 als|indien|wanneer u|wij|je|de|uw ... niet|geen	62c17 indien ... uitblijft	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	1039c0	=1039u17 indien nodig	=1039u18 indien noodzakelijk	=1039u19 indien mogelijk	=1039u20 indien gewenst	=1039u21 indien van toepassing	=1039u22 indien aanwezig	=1039u23 indien beschikbaar	=1039u24 indien bekend	=1039u25 indien afwijkend	=1039u26 indien relevant	=1039u27 indien akkoord	=1039u28 indien gehuwd	=1039u29 indien wenselijk	=1039u30 indien anders	=1040c0 indien gewenst	=1041c0 indien mogelijk	=1042c0 indien nodig	=1042c1 indien noodzakelijk	=1042u0 indien nodig is	=1043c0 indien van toepassing	=1222u1 indien van toepassing	1222u2 indien ... van toepassing
bezwaar	1c6 aanvragen|aanvraagt|doorgeven|betalen|regelen|melden|afspraak|bezwaar	75n2	230n0 bezwaar|beroep	242c1 verzoek|bezwaar|bezwaarschrift|klacht|*verzoek	=244c3 bezwaar maken|aantekenen	=244c4 bezwaar indienen	244c10 bezwaar ... mogelijk	=244c14 bezwaar worden gemaakt	=244c15 bezwaar tegen ... worden gemaakt	=244c16 bezwaar in te dienen	=244c17 bezwaar te maken	244c21 bezwaar ... naar|bij ... sturen|indienen	=244c24 bezwaar kunt|kan|mag u|worden	244c27 bezwaar ... komen	=244c28 bezwaar in|binnen	=244c29 bezwaar aan te tekenen	=244c29 bezwaar in te stellen	244c32 bezwaar ... openstaat|aantekent|indient|maakt	244c35 bezwaar ... dient u in	244c39 bezwaar ... dient|moet	244u2 bezwaar ... niet mogelijk	244n3 bezwaar ... ontvangen	248c0	255c50	268c1 bezwaar|bezwaarschrift|bezwaren|beroep|beroepschrift ... binnen|gedurende <number> weken|week|dagen|maanden|maand	273c0 bezwaar|bezwaarschrift|bezwaarprocedure ... kost|kosten ... <amount>	273c1 bezwaar|bezwaarschrift|bezwaarprocedure ... griffierecht|leges	273c2 bezwaar|bezwaarschrift ... betaalt u|je ... <amount>|kosten|leges	=301c0 bezwaar maken|indienen|aantekenen	=301c0 bezwaar te maken	=301c0 bezwaar in te dienen	=317u4 bezwaar te herstellen	=344n3 bezwaar ongegrond	=350n13 bezwaar tegen	355n4	359c18 bezwaar|bezwaarschrift ... nog niet|onvolledig|compleet|volledig	361c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	361c6 bezwaar|aanvraag ... is bij ons binnen	361c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd	367c0 bezwaar|bezwaarschrift|bezwaren ... gegrond|ongegrond|niet-ontvankelijk	367c12 bezwaar ... heroverwogen	=895c0 bezwaar aantekenen	=895c1 bezwaar aan te tekenen	=895c2 bezwaar aangetekend	=895c3 bezwaar aantekent	=1039u8 bezwaar indien
relatienummer	6c13
scan	21c11	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	292c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
bijgevoegde	=23c8 bijgevoegde envelop	=23c9 bijgaand|bijgevoegd|bijgevoegde formulier|antwoordformulier
stoppen	=61c20 stoppen wij|we	317c2 stoppen|staken	=317u2 stoppen wij|we	331c14 stopt|stoppen|stopgezet|stopzetten|beëindigd|beëindigen ... uitkering|bijstand|toeslag|toelage|subsidie
nu	97n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	290c6 ^ eerst|dan|daarna|nu betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|laat|zorg	=350n10 nu geen
stopzetting	174c0
betaalverzoek	220c4 qr-code|betaallink|betaalverzoek|betaalknop
incasseert	220c5 incasso|incasseren|geïncasseerd|incasseert|machtiging
intussen	254c26 intussen|inmiddels|al|reeds ... betaald
staken	317c2 stoppen|staken
geachte	332c0 ^ geachte|beste|dag|hallo heer|heren|mevrouw|meneer|dames|dhr|mevr|mw	332c1 ^ geachte|beste|dag|hallo heer|heren|meneer|dhr of|en|en/of? mevrouw|dames|mevr|mw	332c1 ^ geachte|beste|dag|hallo heer|heren|meneer|dhr dan wel mevrouw|dames|mevr|mw	332c2 ^ geachte|beste|dag|hallo mevrouw|dames|mevr|mw of|en|en/of? heer|heren|meneer|dhr	332c2 ^ geachte|beste|dag|hallo mevrouw|dames|mevr|mw dan wel heer|heren|meneer|dhr	332c3 ^ geachte|beste|dag|hallo belastingplichtige|belastingschuldige|belanghebbende|debiteur|schuldenaar|aanvrager|aanvraagster|verzoeker|vergunninghouder|overtreder|betrokkene|bezwaarmaker	332c4 ^ geachte|beste|dag|hallo cliënt|klant|relatie|lezer|inwoner|burger|bewoner|bewoners|ouder|ouders|verzorger|verzorgers|huurder|eigenaar|kentekenhouder|uitkeringsgerechtigde|student|leerling|patiënt|verzekerde|ondernemer	332c5 ^ geachte|beste|dag|hallo ouder|ouders s? of|en|en/of? verzorger|verzorgers
navordering	415c2
drempelbedrag	562c0
ondertoezichtstelling	813c0
casusregisseur	832c0
naleeft	1092c1
staaft	1169c1
@kentekenhouder	reader-role
@toeslagontvanger	reader-role
@politierechter	court
@dagprijs	cost
@bankpas	payment
@doorkiesnummer	phone
@registratienummer	identity
@inschrijfnummer	identity
@onderwijsnummer	identity
@kentekennummer	identity
@lozing	environment
@verblijfsdoel	residence
@telkens	repeated

kan	=0c10 kan niet worden|over gecorrespondeerd	0c11 kan|kunnen ... niet worden gecorrespondeerd	0c15 kan ... niet worden gebeld	=18c9 kan niet worden gebeld	19c2 kunt|kun|kan ... niet reageren op dit|deze bericht|e-mail|mail|brief	=19c6 kan niet|geen worden gereageerd	=22c5 kan|kunt|kunnen niet op papier|schriftelijk|telefonisch	=23n5 kan|kunnen niet per|op|aan	=25c7 mag|mogen|kan ook bellen	=55c3 kan u	61c1 kan ... gevolgen|leiden	244c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	244c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	244c2 kunt|kun|kan|mag ... in bezwaar	244n8 kunt|kan|kun ... nog? geen|niet bezwaar	247c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	247c1 kunt|kun|kan|mag ... in beroep	247c12 kunt|kan|mag ... naar de rechter|rechtbank	252n7 kan ... niet worden hersteld	253c22 kunt|kan|komt|kom ... niet ... bel|belt|laat|andere	=253n13 kan niet ... verzet	325c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	344c17 kunnen|kan ... aanvraag ... niet toekennen|goedkeuren|honoreren|inwilligen	344c24 kunnen|kan ... geen ... geven|verlenen|toekennen|aanbieden	344n2 kan ... worden afgewezen	347n3 kan ... teruggevorderd	350n3 kan ... boete	367n3 kan|kunnen	=1252c3 kan worden volstaan	=1408c10 kan ik u het volgende meedelen	=1408c11 kan ik u het volgende mededelen
door	=0n1 door ons	=17c48 door aan	=25c54 door een naaste	87c1 door uw|je|jouw|de|een|alle? werkgever|arts|huisarts|specialist|notaris|accountant|verhuurder|deskundige|zorgverlener|school|buren|zorgverleners|leverancier ... ondertekend|ondertekende|ingevuld|ingevulde|getekend|getekende|opgesteld|opgestelde|afgegeven	=257c54 door omstandigheden	=257c71 door uw|je|jouw omstandigheden	=264c6 door ons|mij zijn ontvangen	=283c8 door ziekte|omstandigheden	=294u6 door u betaalde	=298c0 door te geven	=322c15 door ons|mij zijn ontvangen	=1136c6 door overlegging	=1282u17 door te zenden	=1299c0 door het feit dat	=1300c0 door middel van	=1301c0 door tussenkomst van	=1403c1 door middel van deze brief	=1403c4 door middel van dit schrijven
iedere	=13c2 iedere werkdag	13c24 elke|iedere *dag	=13c34 elke|iedere ochtend|middag|dag	=101c3 elke|iedere maand|week|kwartaal
klantcentrum	14c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
euro's	214c0 euro|euro's|cent
zodat	229c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	=229u2 zodat u|wij|we
kwart	237c2 half|kwart <number>	=237c3 kwart over|voor <number>
kaart	239c1 bijlage|kaart|folder|uitnodiging ... datum|tijd|tijdstip|adres|programma	339c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd
verzamelinkomen	428c0
fiatteert	971c4
@schuldhulp	benefit
@voogdij	child
@speelgroep	child
@beleid	law
@digid	digital
@upload	digital
@geluid	environment
@aanvaard	positive

hoeven	0u0 hoeft|hoeven ... niet te bellen|informeren|mailen	=222c1 hoeft|hoeven nu|nog|voorlopig niets|niet|geen	260n3 hoeven|hoeft ... niet	314c1 hoeven ... niet|geen
hebt	1c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	=1u3 hebt|heeft u|je vragen	=1u3 hebt|heeft u|je een vraag	=24n2 hebt u schriftelijk	25n0 heeft|hebt ... namens u bezwaar	=36c9 hebt|heeft|krijgt|heb u|je tot	=42c2 krijgt|hebt|heeft|heb u|je ... <number> dagen|werkdagen|weken|maanden	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=52c2 hebt|heeft het geld	=231c7 hebt|heeft u ... gevraagd|aangevraagd|verzocht|ingediend	=231c13 hebt|heeft u|je ... vragen	244n6 hebt|heeft|had ... bezwaar gemaakt	247n1 hebt|heeft ... beroep ingesteld	=254c27 heeft|hebt u al betaald	=259c25 hebt u	260n1 hebt|heeft ... zienswijze gegeven	290c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	339c26 hebt|heeft|heb ... recht op zorg|hulp|ondersteuning|vervoer|verlof	353c18 hebt|heeft ... nog niet ... betaald	353n5 hebt|heeft ... bezwaar	357n7 hebt|heeft ... gesproken	=359n1 hebt u niet ... betaald	=361n3 hebt|kunt u	363n4 hebt|heeft ... zienswijze	365n0 hebt|heeft ... zienswijze	=371u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over	=1230u7 hebt verhinderd	=1401c4 hebt u zich tot ons gewend	1477u10 heb|hebt|heeft|hebben ... tijdig
weet	=17c50 weet van uw|je	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	292c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
premie	=47c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>	211c6 premie|premies|contributie|leges|huur	=875c39 premie te voldoen	875c40 premie ... voldaan
weten	=70c3 hebben|weten wij al
wijziging	209c0	313c1 wijziging ... dient|moet
onderwerp	231c17 betreft|onderwerp	240c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband
redt	253c19 redt|red ... niet op tijd
wijst	344c0 wijs|wijzen|wijst ... af
rechtmatig	404c0	=404u0 rechtmatig verblijf	=404u1 rechtmatig in nederland	=667c0 rechtmatig verblijf	=667c1 rechtmatig in nederland
belastingschuldige	438c0
basisregistratie	=483c0 basisregistratie personen
afwijzingsgrond	801c2
zijde	=1379u0 zijde van de weg
weldra	1454c1
welzijnswerkers	1507c4
welzijnscoaches	1508c5
@inschrijving	request register
@logeeropvang	benefit
@kinderopvang	benefit child
@provinciehuis	place
@innen	collect
@tonen	send
@posten	send post
@zien	know
@manen	remind
@testen	check
@menen	view
@missen	lack
@veroordeling	punish
@handhaving	enforce
@plicht	require
@lenen	own
@peuteropvang	child
@cliënt	reader-role
@vennoot	third-party
@pijn	illness
@kosten	extra-cost cost
@reiskost	cost
@lasten	cost
@afschrijving	payment
@wonen	move
@vissen	environment
@uitstoot	environment
@omscholing	education
@psycholoog	health-care
@verzekeringsarts	health-care
@werkervaring	work
@fijn	positive

spreekuur	3c5 balie|loket|spreekuur	14c11	=17c43 spreekuur van	235c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg	240c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek	288c2 langskomen|langs|spreken|praten|spreekuur|afspraak|balie|loket
verstrekkingsbeperkingen	497c1
derdelander	692c0
participeren	1144c0
toezegt	1201c3
ouderenadvies	1492c2
@hypotheek	debt
@hoogte	calculate
@zwartwerk	violate
@afdelingshoofd	authority
@rechtbank	court
@uur	time
@onbillijkheid	hardship
@cookie	digital
@kantine	business

bent	1c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	48c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	54c3 bent|is|zijn u|je? verplicht	290c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=350c22 bent daarom <amount>	353c19 bent ... te laat met betalen	357c18 wordt|bent ... opgeroepen	357c20 bent ... welkom op	=363u0 bent u van plan	=363n1 bent|bent u voornemens	=980c0 bent gehouden	=980c1 bent u gehouden	=980c8 bent verplicht en gehouden	=1019c11 bent u in de gelegenheid	=1071c4 bent de mening toegedaan	=1221c2 bent van mening	=1221c11 bent u van mening	=1221c17 bent van oordeel	=1221c27 bent u van oordeel	=1277c1 bent werkzaam	=1277c3 bent u werkzaam	1277c4 bent ... werkzaam	=1280c1 bent woonachtig	=1280c9 bent u woonachtig
je	=3c6 u|je vindt ons|mij|hem|haar|hen	=10u1 je telefoonnummer	=12c1 je telefoonnummer	=29u1 uw|je antwoord|reactie|bericht|formulier|mail	=36c8 u|je hebt|heeft|krijgt tot	51c1	=52c3 u|je hebt|heeft het geld	=52c5 u|je krijgt|ontvangt|hoort|verneemt	52c8 u|je ... bericht	=52u1 u|je krijgt|hebt|heeft ... de tijd|kans|gelegenheid|mogelijkheid	=52u2 u|je krijgt tot|nog|een	=54c0 u|je moet|dient|moeten|dienen	=54c4 u|je bent verplicht	=55c1 u|je kunt|mag|kan|kun	=55c7 u|je bent welkom	=57c15 u|je krijgt|hebt|heeft ... <number> weken|dagen|werkdagen|maanden	=73c1 u|je hoort|krijgt|ontvangt ... <date>	=74c0 u|je|jij krijgt|moet|hebt|heeft|bent|betaalt|kunt|mag|ontvangt|hoeft|gaat	=74c3 uw|je * krijgt|is|wordt	=97c1 u|je hoeft zelf? niets te doen	=280c0 uw|het|je bezwaar|bezwaarschrift|beroepschrift	=284c2 uw|je kant|verhaal|mening|standpunt|visie	=328c0 u|je|jij had|hadt ... moeten|kunnen|horen weten|begrijpen|beseffen|bedenken	328c1 u|je|jij ... had|hadt moeten|kunnen|horen weten|begrijpen|beseffen|bedenken	=328c3 u|je|jij behoorde|behoort|hoorde ... te weten|begrijpen|beseffen	328c4 u|je|jij ... behoorde|behoort|hoorde te weten|begrijpen|beseffen	328c5 u|je|jij ... geacht ... te weten|kennen	=328c6 u|je|jij geacht wordt|werd te weten|kennen	=328c7 uw|je|jouw eigen schuld	=328n2 u|je vindt|vond	=329n2 u|je vindt|vond	330c3 u|je ... te verwijten	330c4 u|je ... verweten	=330n2 u|je vindt|vond	334u3 u|je ... eerder vermeld|genoemd	=340c0 u|je krijgt|ontvangt ... *toeslag|*uitkering|*subsidie|*vergoeding|*toelage|*bijdrage|*tegemoetkoming|*voorziening|pgb|*vergunning|*bijstand|kwijtschelding|*ontheffing|urgentie*|rijbewijs|paspoort	=345c0 u|je krijgt|ontvangt ... geen|niet	=350c13 u|je krijgt|ontvangt ... bestuurlijke boete
bsn	7c0	=8c2 bsn|burgerservicenummer als uw|het|je? kenmerk|betalingskenmerk|betaalkenmerk|referentie|dossiernummer|zaaknummer|klantnummer|omschrijving	=8c3 bsn|burgerservicenummer bij de|uw betaling|overschrijving
meebrengen	86c1 meesturen|meenemen|meebrengen|bijvoegen
red*	94c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie
beperking	116c0
bezorging	124c1
wero	220c0 ideal|tikkie|creditcard|paypal|wero
geldig	320c0	=320c2 geldig tot
herzieningen	477c1
andermaal	868c0
overgelegd	1136c1
werkpleinen	1578c1
@verzoekschrift	request
@ingebrekestelling	report remind
@maatwerkvoorziening	benefit
@vervoersvoorziening	benefit
@parkeervergunning	permit
@alcoholvergunning	permit
@doktersverklaring	papers
@akkoordverklaring	papers
@terugkrijgen	pay-back receive
@declareren	collect ask
@verwachten	visit wait
@vergaderen	contact
@aanvaarden	agree
@signaleren	check
@aankaarten	object-to
@termijnverlenging	wait
@tenuitvoerlegging	enforce
@volmachten	represent
@mandateren	represent
@verpachten	own
@dagvaarden	court
@participatiewet	law
@uitvaartkost	cost
@milieu	environment
@maaltijdvoorziening	health-care
@asielzoekerscentrum	residence
@marktkoopman	business

haal	3c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	23c35 haal|haalt|ophalen ... formulier|balie|stadhuis|bibliotheek	=253c25 haalt|haal u|je ... niet	290c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	290c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
tek*	63c24 tekening*
naleving	151c0
rechter	251c9 rechter ... tijdelijk|voorlopig	273n1 beroep|rechtbank|rechter|voorzieningenrechter|voorlopige	274c0 rechtbank|bestuursrechter|rechter	=712u1 rechter vraagt ... griffierecht
slordig	329c9
nauwelijks	330u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen
hoofdelijke	=542c2 hoofdelijke aansprakelijkheid
geseponeerd	602c5
modulair	=624c0 modulair pakket thuis
beroepsgrond	710c0
exploitanten	748c1
gecreëerd	915c5
trachtten	1208c2
weliswaar	1272c0
gemeenteraad	1563c0
~verzoeken	33c0 wij ~ niet? ~any	85c0 ~ +passive
~rekenen	33c4 wij ~ niet? ~any	83c2 ~ ~any niet?
~uitstellen	33c7 wij ~ termijn|datum|inlevertermijn|betaaltermijn niet? ~any	36c4 wij ~ niet? ~any	36c6 ~ termijn|*termijn niet? ~any
~opnemen	79c3 wij ~ contact u	83c4 ~ ~any niet?	90c1 wij ~ contact u
~uitzoeken	80c3 wij ~ -deze|hierbij
~afwegen	83c2 ~ ~any niet?
~herstellen	83c3 ~ ~any niet?
~regelen	90c3 wij ~ zelf|voor	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~uitvoeren	95c0 wij ~	337c0 u ~ +may
~afgeven	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	342c3 wij ~ niet @request|@benefit|@permit|u
~toestemmen	335c0 wij ~ @request|@benefit|@permit|u	335c1 wij ~ u	335c4 wij ~ @request|@report|plan	342c3 wij ~ niet @request|@benefit|@permit|u	342c13 wij ~ niet
~vergoeden	335c17 wij ~ -niet	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet	342c5 wij ~ niet
~leveren	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~doneren	336c3 wij ~ u @benefit|@permit|<amount> -veel	342c4 wij ~ u @benefit|@permit niet
~verbouwen	337c0 u ~ +may	337c1 u ~ +can
~innemen	337c0 u ~ +may
~overtreden	351c0 u ~ ~past
@verlof	benefit
@trouwzaal	place
@voorstel	intend
@paraaf	fill-in
@controleur	authority
@chef	employer
@drempel	condition
@kwartaal	time
@onheil	harm
@tarief	cost
@beeldbelgesprek	digital
@opvanglocatie	dwelling
@tractor	vehicle
@school	education
@bachelor	education
@naturalisatie	residence
@ondernemer	business
@niet-ontvankelijk	negative
@geheel	whole

verzoeken	0c5 verzocht|verzoeken|vragen ... niet te bellen|telefoneren|informeren|mailen|corresponderen	0c6 verzocht|verzoeken|vragen ... geen contact ... op te nemen	0c7 verzocht|verzoeken|vragen ... niet telefonisch te informeren	0c9 verzocht|verzoeken ... af te zien van contact|navraag|telefonisch|telefonische	18c3 verzoeken ... niet te bellen|informeren	=54c9 verzoeken|verzoek|vragen|vraag wij|we|ik u	76c23	242u0 verzoek|verzoeken ... wij|we|ik u	322c2 verzoek|verzoeken ... u|je	355c9 verzoek|verzoeken ... sturen|zenden|verstrekken|overleggen|leveren|toesturen	355c9 verzoek|verzoeken ... toe te sturen	355c9 verzoek|verzoeken ... aan te leveren	355c9 verzoek|verzoeken ... te verstrekken	355c9 verzoek|verzoeken ... over te leggen	355c9 verzoek|verzoeken ... in te leveren	355c9 verzoek|verzoeken ... te overleggen	=1247c0 verzoeken u	=1247c4 verzoeken wij	=1247c5 verzoeken we	=1247u2 verzoeken wij u met klem	=1247u4 verzoeken u vriendelijk	=1247u5 verzoeken wij u vriendelijk	=1247u7 verzoeken u beleefd	=1247u8 verzoeken wij u beleefd	=1438c5 verzoeken wij u met klem	=1438c9 verzoeken u vriendelijk	=1438c10 verzoeken wij u vriendelijk	=1438c13 verzoeken u beleefd	=1438c14 verzoeken wij u beleefd
betalen	1c6 aanvragen|aanvraagt|doorgeven|betalen|regelen|melden|afspraak|bezwaar	46c1 ^ betalen|inleveren|reageren|insturen|aanmelden|terugsturen|opsturen voor|vóór|uiterlijk	=53c4 betalen wij|we|ik	76c17	94c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	210c2	=218c2 betalen|betaal|voldoen uiterlijk|vóór|voor	220c12 betaal|betaalt|betalen ... online|mijn|digid|portaal|website|app	256c3 betaal|betaalt|betalen|betaling ... in gedeelten|gedeeltes|delen|stukken|termijnen|stapjes	256c8 betaalt|betalen|betaal ... elke|per maand|week	=256n8 betalen wij|we	267c3 griffierecht|betaling|betalen|betaal|geld|bedrag	294c1 betaal|betaalt|betalen|betaald	=294u8 betalen wij|we	=344c12 betalen dat|dit|deze ... niet
onder	=6c23 onder vermelding van	=8c0 onder vermelding van uw|je? bsn|burgerservicenummer	=67c6 onder a|b|c|d|e	=501c2 onder bewind	=649c5 onder te verhuren	=813c2 onder toezicht gesteld	=813c3 onder toezicht stellen	=813c4 onder toezicht te stellen	=813c5 onder toezicht gestelde	=1111c0 onder de aandacht brengen	=1111c1 onder uw aandacht brengen	=1111c2 onder uw aandacht te brengen	=1111c3 onder uw aandacht	=1111c4 onder de aandacht te brengen	=1111c5 onder de aandacht gebracht	=1111c6 onder de aandacht	=1111u0 onder de aandacht brengen wij	=1131c1 onder voorwaarde dat	=1131c2 onder de voorwaarde dat	=1136u0 onder overlegging van	=1323c3 onder gebruikmaking van	=1328c1 onder medeneming van	=1329c1 onder toepassing van	=1330c1 onder uitsluiting van	=1339c0 onder aftrek van	=1340c0 onder overlegging van	=1341c0 onder vermelding van	=1342c0 onder verwijzing naar	=1342u0 onder verwijzing naar uw	=1343c0 onder voorbehoud van	=1396c0 onder verwijzing naar uw	=1396c1 onder verwijzing naar ons	=1396c2 onder verwijzing naar onze	=1396c13 onder referte aan	=1396c15 onder referte	=1414c0 onder dankzegging voor	=1414c1 onder dankzegging	=1414c3 onder dank voor	=1444c0 onder de aandacht brengen wij
ban*	9c8 bankrekening*	63c4 bankafschrift*
tel	9c11	10c2	65c2 tel|telt ... op	88c2 tel|telt ... bij elkaar op	=88c3 tel|telt de|het|deze|alle|uw|je|jouw bedrag|bedragen|inkomsten|kosten|uren ... op
telefax	11c2
ouder	25c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
verzonden	27c0 verzonden op? <date>	27c1 verzonden op? <placeholder>	27c8 ^ verzonden	265c3 verzonden|verstuurd|opgestuurd
bewaren	47c1 bewaar|bewaart|bewaren ... tot <date>
ver*	87c6 verhuurdersverklaring*	94c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	271c1 vreemdelingen*|asiel*|verblijfs*|verblijf|ind|terugkeerbesluit	370c2 verandering*
verrekent	221c0 verrekenen|verrekend|verrekent|verrekening	515c2
berekenen	227c4 betaalt|berekenen|rekenen|brengen ... <amount> ... aanmaning
verbeteren	255c51 aanpassen|verbeter|verbeteren|wijzigen
vergoeden	273n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt
thermische	=693u1 thermische uitzetting
vermogensvorming	808c0
vergezelt	=1229c5 vergezelt gaan van
vervoegen	=1245c0 vervoegen bij	1245c3 vervoegen ... bij	=1245u0 vervoegen bij het werkwoord
vigeren	1249c3
vooreerst	1260c0
vloeien	=1266c8 vloeien voort uit
vakbonden	1596c1
@koop	own
@personenauto	vehicle

op	=0c28 op vragen ... gaan wij|we niet in	=0n2 op feestdagen|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|<date>	=3c0 op|bij|in ons|onze kantoor|loket|gebouw|vestiging|centrum	=13c0 op werkdagen	13c3 op werkdag*	13c26 op *dag van|tussen	=14c13 op ons kantoor	=14c14 op het stadhuis|gemeentehuis|kantoor	=14c34 op afspraak	=19c3 op deze|dit e-mail|mail|bericht|brief kunt|kun|kan ... niet reageren|antwoorden	=19c4 op deze|dit brief|bericht is geen reactie|antwoord mogelijk	=23c3 op papier	=23c40 op|via papier	=23c61 op het *adres	=23c76 op het politiebureau|stadhuis|gemeentehuis|stadskantoor|kantoor	=23c78 op een andere manier	44c3 op <date> ... in ons bezit	44c5 op <date> niet|nog|door ... ontvangen|binnen	58c12 op <date> ... binnen zijn	58c14 op <date> bij ons	58c15 op <date> binnen	58c16 op <date> op onze	59c0 op <date> ... om <time>	82c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	82c11 vóór|op|rond|vanaf <placeholder>	89c0 in|uit|op de? bijlage	=89c6 op|via|zie|raadpleeg onze|de|deze website|site	89c7 op|via|naar <url>	217c1 vóór|voor|op|tot|rond|per|vanaf <date>	217u1 op|tot|vanaf|per <date> ... hebt|heeft|had|hadden|kreeg|ontving|was|waren|werd|betaalde	=229c4 op grond|basis van	=236c9 op een|welk moment|tijdstip	=238c10 op ons|het adres|kantoor	249c17	=253c39 op pauze	=259c28 op papier	=265c0 op de post|bus	=285c4 op papier	=295c0 op te sturen	=298c4 op te geven	=317c3 op te ruimen	=323n1 op papier worden	=347c24 op nihil ... vastgesteld|vast	357c38 op <date> van <time>	=367c7 op uw bezwaar beslist	=395c6 op te schorten	=959c1 op enigerlei wijze	=981c2 op grond van het bovenstaande	=981c5 op grond van het vorenstaande	=981c8 op grond van het voorgaande	=981c13 op grond van al het bovenstaande	=981c14 op basis van het bovenstaande	=1086u0 op een nader te bepalen	=1086u4 op een nader te noemen datum	=1127c0 op deze wijze	=1127c1 op die wijze	=1127c2 op dezelfde wijze	=1127c3 op de volgende wijze	=1127c4 op een andere wijze	=1127c5 op andere wijze	=1127c6 op welke wijze	=1127c7 op dergelijke wijze	=1127c8 op zodanige wijze	=1127c9 op geen enkele wijze	=1127c10 op elke wijze	=1128c0 op het standpunt stellen	=1128c5 op het standpunt gesteld	=1128c6 op het standpunt stelt	=1128c8 op het standpunt staan	=1128c9 op het standpunt te stellen	=1129c0 op schrift stellen	=1129c1 op schrift gesteld	=1129c2 op schrift te stellen	=1129c3 op schrift stelt	=1130c0 op voorhand	=1131c0 op voorwaarde dat	=1267u2 op grond van het vorenstaande	=1282u15 op te zenden	=1286u1 op zodanige wijze	=1303c5 op grond van het feit dat	=1344c0 op basis van	=1344u0 op vrijwillige basis van	=1344u1 op basis van vrijwilligheid	=1344u2 op basis van gelijkheid	=1344u3 op basis van het bovenstaande	=1345c0 op de voet van	=1345u0 op de voet van de berg	=1345u1 op de voet volgen	=1345u2 op de voet gevolgd	=1346c0 op grond van	=1346u0 op grond van het bovenstaande	=1346u1 op grond van het vorenstaande	=1346u2 op grond van al het bovenstaande	=1346u3 op grond van het voorgaande	=1347c0 op het gebied van	=1347c1 op het terrein van	=1347c2 op het vlak van	=1347c3 op het punt van	=1348c0 op straffe van	=1402c3 op deze plaats willen wij	=1402c4 op deze plaats wil ik	=1450c0 op zichzelf beschouwd	=1450c1 op zichzelf genomen	=1450c2 op zich beschouwd	=1455c3 op afzienbare termijn	=1455c4 op afzienbare tijd	=1465c0 op een later moment	=1465c1 op een later tijdstip	=1465c2 op een latere datum	=1465c4 op latere datum	=1465c5 op een nader moment	=1465c6 op een later te bepalen moment	=1465c7 op een later te bepalen tijdstip	=1466c0 op een nader te bepalen datum	=1466c1 op een nader te bepalen tijdstip	=1466c2 op een nader te bepalen moment	=1466c6 op een nader overeen te komen	=1466c7 op een nog te bepalen datum	=1466c8 op een nog te bepalen moment	=1466c9 op een nog te bepalen tijdstip	=1466c10 op een nader te noemen datum	=1467c0 op enig moment	=1467c1 op enig tijdstip	=1468c0 op korte termijn	=1468c1 op zeer korte termijn	=1468c2 op de kortst mogelijke termijn	=1468c4 op kortere termijn	=1468c5 op zo kort mogelijke termijn	=1469c0 op termijn	=1469u0 op korte termijn	=1469u1 op zeer korte termijn	=1473c1 op staande voet	=1473u2 op staande voet ontslagen	=1473u3 op staande voet ontslag
registratienummer	6c20
stukken	86c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen	94c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	267c2 stukken|bewijs|bewijsstukken|machtiging|handtekening|kopie	=1273c0 stukken welke
deu*	91c1 deurwaarder*|gerechtsdeurwaarder*|belastingdeurwaarder*	331c5 deurwaarder*
inv*	225c5 invordering|invorderen|ingevorderd|invorderingskosten|invorderingsmaatregel*
vraagde	=231c6 vroeg|vraagt|vraagde u
staan	247c14 staat|staan ... beroep open	353c15 staat|staan ... nog open	359c24 staat|staan ... niet waarom|bij|in
willens	=330c12 willens en wetens
derdenbeslag	519c0
slaan	848c5 slaan ... acht op
bewilligde	893c2
doch	943c0
initieert	1047c1
inwinnen	1053c0
niettemin	1099c0
ouderenconsulenten	1492c4
instituut	=1557c0 instituut mijnbouwschade groningen
@huurprijs	debt dwelling
@uitkeringsspecificatie	papers
@zorgpolis	papers health-care
@geldigheidsduur	wait
@budgetbeheerder	helper
@opa	family
@subsidieontvanger	reader-role
@uitvoeringsorganisatie	authority
@gemeentebestuur	authority
@parkeercontroleur	authority
@taxibedrijf	third-party
@gezondheidssituatie	circumstance
@uitzonderingssituatie	circumstance
@sms-code	digital
@naam	identity
@raam	building
@verwijsbrief	health-care
@werkloos	work
@verblijfstitel	residence
@gratis	free`
