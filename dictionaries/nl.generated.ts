// Written by `npm run generate`; do not edit.
export const packed: string = `{"version":"97ff00f2","language":{"months":["januari|jan","februari|feb|febr","maart|mrt","april|apr","mei","juni|jun","juli|jul","augustus|aug","september|sept|sep","oktober|okt","november|nov","december|dec"],"weekdays":["maandag","dinsdag","woensdag","donderdag","vrijdag","zaterdag","zondag"],"numbers":{"een":1,"één":1,"twee":2,"drie":3,"vier":4,"vijf":5,"zes":6,"zeven":7,"acht":8,"negen":9,"tien":10,"elf":11,"twaalf":12,"dertien":13,"veertien":14,"vijftien":15,"twintig":20,"eenentwintig":21,"achtentwintig":28,"dertig":30,"tweeënveertig":42,"zestig":60,"negentig":90},"neverEnds":["art.","artt.","nr.","nrs.","dhr.","mw.","mevr.","mr.","mrs.","dr.","drs.","ing.","ir.","prof.","t.a.v.","t.n.v.","o.v.v.","d.d.","c.q.","i.v.m.","m.b.t.","n.a.v.","t.b.v.","a.d.h.v.","i.p.v.","m.i.v.","o.g.v.","d.m.v.","z.g.","zgn.","bijv.","bv.","vgl.","resp.","ca.","tel.","incl.","excl.","max.","min.","gem.","blz.","p.","lid.","jo.","ex.","afd.","i.c.","o.b.v.","t.o.v.","vlgs.","vs.","fam.","st."],"mayEnd":["enz.","etc.","e.d.","e.a.","p.m.","p.j.","p.w.","jl.","a.s.","a.u.b.","s.v.p.","b.d.","n.v.t.","o.i.d.","n.o.t.k.","m.a.w.","d.w.z.","nl."],"plainWords":["u.","op.","af.","om.","in.","aan.","uit.","mee.","af.","bij.","toe.","door.","over.","is.","was.","ja.","nee.","zo.","nu.","je.","me.","we.","ze.","het.","dit.","dat.","ons.","geen.","niet.","ook.","deel.","fout.","week.","jaar.","maand.","dag.","uur."],"starters":["de","binnen","tijdens","sinds","het","een","u","uw","wij","we","ik","ons","onze","dit","dat","deze","die","als","bij","in","op","voor","met","van","er","hij","zij","je","jij","dan","heeft","hebt","bent","kunt","moet","wilt","weet","lukt","stuur","bel","betaal","neem","kijk","ga","vul","na","vanaf","tot","over","ook","daarom","daarna","hierbij","alleen","geen","niet","hebben","is","zijn","wat","waarom","wanneer","hoe","wie"]},"clauses":{"reader":["u","je","jij","jou","jullie","uzelf","jezelf"],"readerOwn":["u","uw","je","jouw","jullie","uwe"],"sender":["wij","we","ik","ons","mij","me","onszelf"],"readerNouns":["aanvrager","aanvraagster","belanghebbende","betrokkene","bezwaarmaker","bezwaarde","reclamant","indiener","cliënt","belastingplichtige","belastingschuldige","geadresseerde","verzoeker","verzoekster","vergunninghouder","subsidieontvanger","eiser","appellant","ondergetekende","gedupeerde"],"household":["kind","zoon","dochter","partner","gezin","bedrijf","onderneming","organisatie","stichting","vereniging","echtgenoot","echtgenote","man","vrouw","moeder","vader","ouder","zaak","gemachtigde","huishouden","kindje","leerling","firma","vennootschap","winkel","café","restaurant"],"senderNouns":["college","gemeente","burgemeester","wethouder","minister","staatssecretaris","bestuur","bestuursorgaan","dienst","inspecteur","ontvanger","heffingsambtenaar","invorderingsambtenaar","gemeenteraad","raad","dagelijks","directeur","afdeling","team","loket","waterschap","provincie","gedeputeerde","uitvoeringsorganisatie","zorgkantoor","belastingdienst","omgevingsdienst","commissie","instelling","fonds","agentschap","bureau","consulent","medewerker","klantmanager","behandelaar","ambtenaar","uwv","svb","duo","ind","cak","ciz","cjib","rdw","kvk","ggd","leerplichtambtenaar","gemeentebestuur","stadsbestuur","handhaver","toezichthouder","coa","huurcommissie","werkmaatschappij","samenwerkingsverband","school","universiteit","hogeschool"],"otherNouns":["rechter","rechtbank","deurwaarder","werkgever","bank","arts","huisarts","gerechtsdeurwaarder","incassobureau","bestuursrechter","voorzieningenrechter","officier","verhuurder","zorgverzekeraar","notaris","makelaar","buur","buurman","buurvrouw","omwonende","derde","aannemer"],"modals":{"kunnen":"can","mogen":"may","moeten":"must","dienen":"must","behoren":"must","horen":"must","willen":"want","hoeven":"need","zullen":"will","gaan":"will"},"would":["zou","zouden"],"merging":["laten","komen","blijven","helpen","zien","vinden","leren"],"embedding":{"verzoeken":"asked","vragen":"asked","verzoek":"asked","vraag":"asked","uitnodigen":"asked","oproepen":"asked","aanmanen":"asked","sommeren":"asked","vorderen":"asked","opdragen":"asked","verwachten":"asked","verplichten":"must","verplicht":"must","verplichting":"must","plicht":"must","gehouden":"must","houden":"must","gelasten":"must","noodzakelijk":"must","nodig":"must","belangrijk":"asked","genoodzaakt":"asserted","noodzaken":"asserted","gedwongen":"asserted","mogelijk":"can","mogelijkheid":"can","gelegenheid":"may","recht":"may","kans":"may","toestaan":"may","toegestaan":"may","vrijstaan":"may","vrij":"may","bevoegd":"may","gerechtigd":"may","tijd":"may","staat":"can","kunnen":"can","plan":"intention","voornemen":"intention","voornemens":"intention","overwegen":"intention","bedoeling":"intention","bezinnen":"intention","denken":"intention","voorstellen":"intention","zin":"intention","hopen":"want","proberen":"want","besluiten":"asserted","beslissen":"asserted","laten":"asserted","meedelen":"asserted","mededelen":"asserted","berichten":"asserted","betekenen":"asserted","blijken":"asserted","weten":"asserted","spijten":"asserted","bevestigen":"asserted","controleren":"question","nagaan":"question","onderzoeken":"question","bekijken":"question","beoordelen":"question"},"subordinators":{"als":"condition","indien":"condition","wanneer":"condition","mits":"condition","tenzij":"condition","zodra":"condition","zolang":"condition","ingeval":"condition","voorzover":"condition","bijaldien":"condition","nadat":"time","toen":"time","terwijl":"time","voordat":"time","alvorens":"time","totdat":"time","sinds":"time","hoewel":"concession","ofschoon":"concession","ondanks":"concession","omdat":"reason","doordat":"reason","aangezien":"reason","opdat":"purpose","of":"question"},"negators":["niet","geen","nooit","niets","niemand","nergens","evenmin","noch"],"bounds":["alleen","later","eerder","minder","slechts","uitsluitend","zozeer"],"pointers":["dat","dit","het","deze","die","ze","hem"],"pointingAdverbs":["ervoor","erbij","ermee","erop","erover","eraan","ervan","daarvoor","daarbij","daarmee","daarop","daarover","daaraan","daarvan","hiervoor","hierbij","hiermee","hierop","hierover","hieraan","hiervan"]}}

about.obj
about.court
about.plan
about.stay
about.view
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

kijken	30c45 kijken ... met u mee	=260c29 kijken wij|we	262c5 kijken ... naar uw situatie|omstandigheden	264c13
bouwtechnisch	=92c14 bouwkundig|bouwtechnisch rapport
pro-forma	253c8	716c1	=716u1 pro-forma factuur
kloppen	259c4 klopt|kloppen ... niet	259c19 kloppen ... gegevens	259c31 kloppen ... gegevens|bedragen ... niet	259c57 klopt|kloppen ... volgens u|jou	304c0 klopt|kloppen ... niet ... bel|meld|laat|geef|neem
aflossen	261c26 aflost|aflossen ... keer|maand
pogen	1152c0
hield	=1230c4 hield verband met
z.s.m.	1484c7
opvoedspreekuur	1519c1
~positief	340c21 wij ~ beslissen|besluiten	340c22 ~ @request|@decision
@tegoed	benefit
@invloed	happen
@vervolgstap	procedure
@onbevoegd	wrong

rsin	14c0
*mer	14c16 *nummer	224c0 *rekening|*rekeningnummer|iban|bankrekeningnummer ... <iban>	224c1 *rekeningnummer|iban|rekening ... <code>	224c2 *rekeningnummer|iban|rekening|bankrekening <placeholder>	224c3 *rekeningnummer|iban <number>	243c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk	255c10 *nummer in het briefhoofd
mocht	53c2	237c13 had|mag|mocht|moest ... niet|moeten	257n5 mocht ... alsnog	=1084c0 mocht blijken	1084c1 mocht ... blijken	=1084c2 mocht er aanleiding	=1085c0 mocht u vragen hebben	=1085c1 mocht u nog vragen hebben	=1085c2 mocht u ... vragen hebben	=1086c0 mocht u onverhoopt	=1086c1 mocht u ... nodig hebben	=1086c2 mocht u ... willen	=1086c3 mocht u ... wensen	=1086c4 mocht u ... niet eens zijn	=1086c5 mocht u besluiten	=1086c6 mocht u ... besluiten	=1086c7 mocht u ... niet kunnen	=1086u0 mocht u ... vragen hebben	=1128u0 mocht u onverhoopt
*der	230c2 *deurwaarder|*deurwaarders|deurwaarderskantoor
andere	=241u0 nieuwe|andere|ander afspraak|datum|tijd|tijdstip|dag|moment	=258c10 andere datum|dag|afspraak|tijd|tijdstip|moment	258c44 andere ... prikken|plannen|afspreken|kiezen	=308c2 andere datum|afspraak|tijd|dag
*ool	243c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
*ter	243c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
halen	=258n11 legen|halen wij|we
weegt	263c14 wegen|weegt ... zwaarder
apostille	494c0
derdenbeslagen	524c1
ontwikkelingsperspectieven	561c1
desalniettemin	931c0
burgemeester	=1567c0 burgemeester en wethouders
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

opkomt	0c3 opkomen|opkomt
inspecteur	39c6
hiermee	43c10 hiermee|daarmee	=297c1 hiermee kunt|kun	=1390c2 hiermee berichten wij u	=1390c3 hiermee bericht ik u	=1391c6 hiermee delen wij u mee	=1391c7 hiermee delen wij u mede	=1391c8 hiermee deel ik u mee	=1392c2 hiermee laten wij u weten	=1392c3 hiermee laat ik u weten	=1393c2 hiermee informeren wij u	=1393c3 hiermee informeer ik u	=1394c2 hiermee bevestigen wij	=1394c3 hiermee bevestig ik	=1414c4 hiermee brengen wij u op de hoogte	=1414c5 hiermee breng ik u op de hoogte	=1414c8 hiermee stellen wij u op de hoogte	=1415c8 hiermee wordt u meegedeeld	=1416c4 hiermee verzoeken wij u	=1417c2 hiermee nodigen wij u	=1417c3 hiermee nodig ik u
lid	72c5 lid <number>
rechtbank	99c0 bezwaar*|beroep*|zienswijze*|rechtsmiddel*|klacht*|verweer|bedenking*|rechtbank	243c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein	253c9	278n1 beroep|rechtbank|rechter|voorzieningenrechter|voorlopige	279c0 rechtbank|bestuursrechter|rechter	=717u0 rechtbank vraagt ... griffierecht	1575c0
ontbinding	159c0	655c0	=655u1 ontbinding van het lichaam	=655u3 ontbinding van het huwelijk	=655u4 ontbinding van uw huwelijk
verkoop	200c0
persoonslijsten	489c1
pseudonimiseert	782c2
hiertoe	1013c0	=1144c13 hiertoe over te gaan	=1144c15 hiertoe overgaan
mede	=1071c2 mede te delen	=1071u0 mede namens	=1071u1 mede door	=1071u2 mede om	=1071u3 mede omdat	=1071u4 mede op	=1071u5 mede in	=1071u6 mede gelet	=1071u7 mede gezien	=1071u8 mede dankzij	=1071u9 mede met	=1071u10 mede voor	=1071u11 mede aan	=1071u14 mede te ondertekenen	=1071u15 mede ondertekend	=1307c1 mede gelet op
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

lukt	6c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	258c16 lukt ... niet op tijd	258c17 lukt ... niet ... bel|laat|neem	=258c18 lukt het u|je niet	295c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak
lezen	=30c55 leest|lezen met u mee
eerste	=72c4 eerste|tweede|derde|vierde lid	=106c0 eerste|tweede|derde|laatste termijn|deel|bedrag|aflossing	=617u13 eerste indicatie
wijzigingen	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	318c0 wijzigingen ... dient|dienen|moet|moeten	318c7 wijzigingen ... melden|doorgeven|doorgegeven	318c7 wijzigingen ... door te geven
maatregelen	336c21	=1070c0 maatregelen treffen	=1070c1 maatregelen te treffen	=1070c2 maatregelen getroffen
rechtspersoon	407c0
reisdocumenten	513c1
anonimiseer	783c1
forfaitair	809c0
mededeelden	1071c5
vergt	1233c1
budgetmaatjes	1499c3
mantelzorgondersteuners	1509c3
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

inhouding	139c0
ove*	215c7 bijgeschreven|bijschrijving|overschrijving*	237c0 overtred*
*and	217c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening
geconstateerd	237c11 geconstateerd|vastgesteld|gecontroleerd|constateerde|aangetroffen	917c5
*ond	240c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg
duurt	248c6 duurt|duren|doen|beslistermijn|behandeltermijn|klaar|termijn
termijnbetaling	261c14
one*	262c7 onevenredig*
controleer	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg
vernieuw	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
retourneer	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	1169c5
reïntegratie	452c1
verwerkingsverantwoordelijken	765c1
hierbijgaande	907c3
diensvolgens	945c0
~vaststellen	36c0 wij ~ niet? ~any	85c3 wij ~ -deze|hierbij	88c0 ~ ~any niet?	356c2 wij ~ overtreding ~past
~uitnodigen	38c0 wij ~ niet? ~any	85c1 wij ~ -hierbij|dit
~opbellen	84c4 wij ~ u -terug	84c5 ~ u -terug	95c0 wij ~ u -terug
~antwoorden	85c1 wij ~ -hierbij|dit
~opleggen	88c1 ~ ~any niet?	100c0 wij ~
~afleiden	88c2 ~ ~any niet?
~opmerken	88c2 ~ ~any niet?
~erkennen	88c2 ~ ~any niet?
~bedenken	88c2 ~ ~any niet?
~beseffen	88c2 ~ ~any niet?
~gebeuren	89c0 ~ +must -ik|ons
~optellen	93c0 u ~ +imperative -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition	93c1 u ~ +must -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition
~schenken	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~restitueren	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~schelden	343c1 wij ~ @debt|<amount>
~afkeuren	347c0 wij ~ @request|@benefit|@permit|u
@betalingsachterstand	debt
@maatregel	penalty
@handhaver	authority
@huisregel	law
@heffingsrente	extra-cost
@waterpeil	environment
@bedrijf	business
@snackbar	business

bezwaren	0c1	249c25 bezwaren ... indienen|kenbaar	253c2	273c1 bezwaar|bezwaarschrift|bezwaren|beroep|beroepschrift ... binnen|gedurende <number> weken|week|dagen|maanden|maand	372c0 bezwaar|bezwaarschrift|bezwaren ... gegrond|ongegrond|niet-ontvankelijk
verdelen	2c9 spreiden|verdelen|opknippen|uitsmeren
telefonische	=5c2 telefonische inlichtingen|informatie|mededelingen|vragen ... niet|geen verstrekt|gegeven|beantwoord|behandeld|beantwoorden|verstrekken|geven	=9c6 telefonische afspraak|hoorzitting|bespreking
verlenen	81c10	344c10 verleen|verlenen ... u|aan ... subsidie|vergunning|ontheffing|toestemming	1073c13 verlenen ... medewerking	=1073c15 verlenen medewerking	1238c0
vorderen	81c12	336c17 vorderen|vordert ... terug	352c0 vorder|vorderen|vordert ... terug	=352c15 vorderen|vorder wij|ik ... terug	516c10 vorderen ... in	516u2 vorderen ... terug	533c10 vorderen ... terug
bijlagen	91c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen
vertrouwen	236c12 vertrouw|vertrouwen	=1011u0 vertrouwen erop u hiermede	=1420c0 vertrouwen erop u ... te hebben geïnformeerd	=1420c2 vertrouwen erop u ... geïnformeerd te hebben	=1420c4 vertrouwen erop u ... te hebben ingelicht	=1420c6 vertrouwen erop u ... ingelicht te hebben	=1420c7 vertrouwen u ... te hebben geïnformeerd	=1420c8 vertrouwen u ... geïnformeerd te hebben	=1420c9 vertrouwen erop dat wij u ... hebben geïnformeerd	=1420c10 vertrouwen erop dat wij u ... geïnformeerd hebben	=1420c23 vertrouwen erop u hiermee	=1420c24 vertrouwen erop u hiermede	=1446c4 vertrouwen op uw begrip
keuring	240c2 keuring|herkeuring|*keuring|*onderzoek|consult|controle	362c25 keuring ... <date>
bedragen	259c42 bedragen|gegevens ... afwijken	=879c6 bedragen ad	=1278c5 bedragen welke
onderhavige	=283c0 dit|deze|onderhavige besluit|beslissing|beschikking|brief|voornemen|uitnodiging|verzoek|oproep|ontvangstbevestiging|bevestiging	339c8 onderhavig|onderhavige	1118c3
heffingsmaatstaven	425c1
verreken	520c1
opeisbaar	550c0
ongeoorloofde	=555c2 ongeoorloofde verzuim	=555c4 ongeoorloofde afwezigheid
inreisverbod	674c0
verleden	=1004u4 verleden en heden	=1004u6 verleden heden
inliggend	1055c0
krachtens	1067c0
temeer	=1181c1 temeer daar	=1181c2 temeer omdat	=1181c4 temeer nu
toereikende	1204c1
vernemen	1241c0
provincies	1569c1
veiligheidsregio's	1572c1
@uitzendbureau	employer
@sloop	building
@stoep	vehicle

nor*	24c1 noreply*
dip*	68c29 diploma*
incasseren	225c5 incasso|incasseren|geïncasseerd|incasseert|machtiging
aangevraagd	247c0 aanvraag|aanvraagt|aanvragen|aangevraagd|*aanvraag
betaalpauze	258c9
nakijken	260c31
legaliseerde	493c3
verrekende	520c3
tewerkstellingsvergunning	695c0
daaromtrent	924c0
vertrouwende	=1011u2 vertrouwende u hiermede	=1420c12 vertrouwende u ... te hebben geïnformeerd	=1420c13 vertrouwende u ... te hebben ingelicht	=1420c27 vertrouwende u hiermee	=1420c28 vertrouwende u hiermede	=1446c10 vertrouwende op uw begrip	=1447c8 vertrouwende dat
naleven	1097c0
strekken	=1175c1 strekken ertoe	=1175c3 strekken tot	=1175u1 strekken tot aan
stoffen	=1282u4 stoffen zijn werkzaam
humanitas	1527c0
~vermenigvuldigen	93c0 u ~ +imperative -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition	93c1 u ~ +must -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition
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

deskundige	39c4	69c3
accountant	69c5
ingekochte	=614c0 ingekochte zorg	=614c4 ingekochte hulp
voorgevelrooilijn	750c2
bevoorschottingen	799c1
alsdan	866c0
fiatteren	976c0
fungeert	=977c1 fungeert als	977c3 fungeert ... als
plegen	=1146c5 plegen overleg	1146c8 plegen ... overleg
hopend	=1420c18 hopend u ... te hebben geïnformeerd
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

gegevens	91c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	244c0 datum|tijd|tijdstip|plaats|adres|locatie|gegevens|programma ... bijlage|bijgevoegd*|bijgesloten|kaart|folder|achterkant|achterzijde|website|mijn	259c32 gegevens ... niet|onjuist	259c42 bedragen|gegevens ... afwijken	=360c3 gegevens nodig	360c15 gegevens ... verstrekken|aanleveren	=361c2 gegevens nodig	=1278c1 gegevens welke	=1409u2 gegevens met betrekking tot
handtekening	=92c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	272c2 stukken|bewijs|bewijsstukken|machtiging|handtekening|kopie
handhaving	135c0	598c0	=598u3 handhaving en toezicht
attestatie	=512c0 attestatie de vita
finale	=544c0 finale kwijting
gegevensoverdraagbaarheid	778c2
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

medische	5n0 privacy|medisch|medische	=92c10 medische|geneeskundige verklaring
rechtsbijstand	30c63	278n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt
automatisch	74c4	=74u1 automatisch afgeschreven	=225c6 automatisch afgeschreven|betalen|afschrijven
ontruiming	96c5 ontruiming|uitzetting|gijzeling	160c0	336c13 ontruimd|ontruimen|ontruiming
toewijzing	190c1
moeite	=262c26 moeite met
onevenredig	=262c69 onevenredig uitpakt
jurist	278n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt
college	=279c0 college van beroep	=1567c1 college van b&w	=1580c0 college van beroep voor het bedrijfsleven
nadeelcompensatie	411c0
intramuraal	631c0
inlogmiddel	787c0
kinderombudsman	1504c0
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

privacy	5n0 privacy|medisch|medische	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
loket	8c5 balie|loket|spreekuur	19c8	=19n5 loket is gesloten	277c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn	293c2 langskomen|langs|spreken|praten|spreekuur|afspraak|balie|loket
vrijwilligers	30c43
vervaldatum	51c4 ^ vervaldatum|vervaldag|deadline	222c5 uiterlijk|vóór|voor|tot|vervaldatum|betaaldatum|vervaldag|betaaltermijn <placeholder>	223c0 *betaaldatum|vervaldatum|vervaldag|betaaltermijn
gepost	270c2 poststempel|gepost|postbezorging
brengt	321c2 breng|brengt ... mee	1032c5 brengt ... in mindering	=1032c10 brengt in mindering	1038c5 brengt ... in rekening	=1038c7 brengt in rekening
bezwaarschriftencommissie	372c22 bezwaarschriftencommissie|commissie ... gehoord	722c2	1574c0
budgethouders	611c1
splitsingsvergunningen	663c1
minderjarigen	831c2
ontoereikend	1127c0
prematuur	1154c0	=1154u0 prematuur geboren	=1154u2 prematuur geborene
kortheidshalve	1423c2
mantelzorglijn	1510c1
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

toelichten	4c7 toelichten|toelichting|uitleg|uitleggen	293c3 gehoord|vertel|vertelt|vertellen|toelichten	313c3
vaste	=7c2 vaste|vast contactpersoon|aanspreekpunt
doordeweeks	18c35
gesprek	=20c6 gesprek vindt plaats	240c0 afspraak|gesprek|*gesprek|*afspraak	258c14 gesprek ... verzetten|verplaatsen	266n2	272c4 hoorzitting|hoorgesprek|horen|gehoord|gesprek|aanmelden	293c0 mondeling|mondelinge|gesprek|*gesprek|telefonisch|hoorzitting|zitting|hoormoment	362c10 gesprek ... <date>	363c4
behandelend	=22c4 behandelend ambtenaar	=22c5 behandelend medewerker
gelegenheid	41c1	249c37 gelegenheid|mogelijkheid ... bezwaar	=257c28 gelegenheid om	265c27 gelegenheid ... te reageren|reageren	364c9 gelegenheid ... herstellen	364c9 gelegenheid ... aan te vullen
goedgekeurd	81c8	346c3
schorsing	177c0	256c3 schorsing ... rechter	256c6	310c3
waardoor	234c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	262c53 waardoor ... niet lukt
bleek	234c5 blijkt|blijken|bleek|gebleken
indicaties	617c1
geconformeerd	=916c2 geconformeerd aan
geprolongeerd	1156c3
gerefereerd	1161c3
~toezenden	36c0 wij ~ niet? ~any	85c2 wij ~ -deze|dit|hierbij|bijgaand|navolgend|volgt
~toekennen	36c0 wij ~ niet? ~any	88c1 ~ ~any niet?	100c0 wij ~	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c3 wij ~ niet @request|@benefit|@permit|u	347c4 wij ~ u @benefit|@permit niet
~verwerken	36c0 wij ~ niet? ~any	85c3 wij ~ -deze|hierbij
~uitreiken	36c0 wij ~ niet? ~any	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~verlengen	38c7 wij ~ termijn|datum|inlevertermijn|betaaltermijn niet? ~any	41c4 wij ~ niet? ~any	41c6 ~ termijn|*termijn niet? ~any	343c4 wij ~ @benefit|@permit
~controleren	85c3 wij ~ -deze|hierbij
~opstellen	85c3 wij ~ -deze|hierbij
~intrekken	88c1 ~ ~any niet?	100c0 wij ~	343c2 wij ~ @debt|@penalty
~aanmerken	88c2 ~ ~any niet?
~betrekken	88c2 ~ ~any niet?
~aanleggen	88c3 ~ ~any niet?	342c0 u ~ +may	342c1 u ~ +can
~aftrekken	93c0 u ~ +imperative -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition	93c1 u ~ +must -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition
~toezeggen	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	347c3 wij ~ niet @request|@benefit|@permit|u
~instemmen	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	340c4 wij ~ @request|@report|plan	347c3 wij ~ niet @request|@benefit|@permit|u
~ontzeggen	347c0 wij ~ @request|@benefit|@permit|u
~verwerpen	347c0 wij ~ @request|@benefit|@permit|u
~meewerken	347c5 wij ~ niet
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

vertellen	4c6 weten|vertel|vertellen|vertelt	227c0 krijgt|ontvangt|volgt|sturen|stuur|hoort|vertellen ... brief|bericht|besluit|beschikking|betaalverzoek|factuur|nota|rekening|acceptgiro	265c13 vertel|vertellen ... wat u ... vindt	=265c21 vertellen wat u ... vindt|denkt	293c3 gehoord|vertel|vertelt|vertellen|toelichten	313c0 vertel|vertelt|vertellen
bedenkingen	4c9 opmerkingen|bedenkingen|verklaring
verzenden	=34u0 verzending|verzenden|dagtekening|datum van uw|de|het ... <date>	300c6
bed*	99c0 bezwaar*|beroep*|zienswijze*|rechtsmiddel*|klacht*|verweer|bedenking*|rechtbank	99c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	216c0 bedrag*
verlengen	105c2 nog|alsnog|verlengd|verlengen|uitstel
telefoongesprek	243c5 telefonisch|telefoongesprek
verzetten	258c12 verzet|verzetten|verplaatsen|verschuiven ... afspraak|gesprek	308c3 verzet|verzetten
kost	330c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	=355c23 kost u|je <amount>
opgeschorte	400c5
terroristische	=416u5 terroristische aanslag	=416u6 terroristische aanslagen
vorderden	516c12 vorderden ... in	516u4 vorderden ... terug	533c12 vorderden ... terug
aanloopfases	573c1
verbeuren	602c0
gijzelingen	603c1
onderverhuurde	654c2
leegstandvergunning	668c0
verblijfsgat	671c0
verwerken	=767c3 verwerken van persoonsgegevens	=767c5 verwerken van uw persoonsgegevens
gezinsvoogden	817c1

verdachte	5n8 verdachte|valse|nepmail|phishing|oplichters|fraudeurs
ma-vr	18c25
inl*	19c10 inloop*	25c5 inlog*	241c4 inloop*
uitsluitend	27c0 uitsluitend|alleen|enkel|slechts ... digitaal|online|website|digid|internet|uploaden|portaal|e-formulier|webformulier|e-mail|inloggen|app|mijn*	=266c0 uitsluitend schriftelijk	=292c0 uitsluitend|alleen|enkel|slechts schriftelijk	344n7	1218c0	=1218u0 uitsluitend recht	=1218u1 uitsluitend bevoegd	=1218u4 uitsluitend en alleen	=1218u6 uitsluitend gebruiksrecht
gemachtigde	30c17	=30u5 gemachtigde van	278n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt	404c0
dok*	92c5 doktersverklaring*
*ole	245c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek
legalisatie	492c0	=492u1 legalisatie van de schuur	=492u2 legalisatie van het bouwwerk	=492u3 legalisatie van de bouw	=492u4 legalisatie van het gebruik	=492u5 legalisatie van de overtreding	=492u6 legalisatie is mogelijk	=492u7 legalisatie mogelijk
gewaarmerkte	496c1
beslagvrije	=527c0 beslagvrije voet
verdaagde	729c3
verlaagde	=792c0 verlaagde vaststelling	=792c1 verlaagde vaststellingen
geaccordeerde	852c2
circa	913c0
initiëren	1052c0
veeleer	1229c0
verschuldigde	1245c1
volgaarne	1256c0
toeslagenservicepunt	1532c0
ciz	1545c0
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

zenden	=58c3 sturen|stuur|zenden wij|we|ik	254c2 zend|zendt|zenden	291c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	300c1 zend|zendt|zenden|toezenden	=300u2 zenden wij|we u	1200c4 zenden ... terug	=1200c7 zenden terug	1208c4 zenden ... toe	=1208c10 zenden toe	1287c0	1287u0 zenden ... uit	=1287u4 zenden uit	1287u5 zenden ... toe	1287u9 zenden ... terug	1287u20 zenden ... door	1287u21 zenden ... op
kernpunten	101c8
inspectie	143c0	=1555c1 inspectie szw	=1556c0 inspectie gezondheidszorg en jeugd
terug	=215c8 terug te storten	=300c14 terug te sturen	345n4	=352c8 terug te betalen bedrag	=352c20 terugstorten|terug te storten	=533c7 terug te vorderen	=1200c2 terug te zenden	=1287u13 terug te zenden
pgb	217c1 geld|bedrag|kinderbijslag|aow|pgb
debiteur	537c0
verwerkersovereenkomst	769c0
zouden	=1007c1 zouden het op prijs stellen	=1007c7 zouden het zeer op prijs stellen
poogden	1152c4
prevaleert	1155c1
zonden	1208c8 zonden ... toe	=1208c14 zonden toe
autoriteit	=1554c0 autoriteit persoonsgegevens
@prik	meeting health-care
@schouw	meeting
@gezinsvoogdij	child
@vakbond	employer
@nieuwbouw	building

raadsman	30c62 raadslieden|raadsman|vertrouwenspersoon
behoudens	71c3	884c0
vog	92c16
reden	234c1 reden|redenen|waarom	235c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding	=262c45 reden waarom ... niet	288c0 reden|redenen ... te laat
rekenfout	259c36	259c39 tikfout|schrijffout|rekenfout|typefout
mulderfeit	282c0 wahv|mulder|mulderbeschikking|mulderfeit
frauduleuze	335c17
onroerendezaakbelastingen	426c1
waardepeildatums	429c2
preferente	548c1	=548u0 preferente geneesmiddel	=548u2 preferente geneesmiddelen	=548u3 preferente medicijn	=548u4 preferente medicijnen	=548u5 preferente variant
diplomatermijnen	569c1
woningwaarderingsstelsel	652c0
netwerkpleeggezin	834c0
afdoende	857c0
assistentie	876c0
assisteerde	877c2
aarzel	=1435c0 aarzel niet ... contact|bellen|mailen|bel|mail|vragen	=1435c1 aarzel dan niet ... contact|bellen|mailen|bel|mail|vragen	=1435c10 aarzel vooral niet ... contact|bellen|mailen|bel|mail|vragen
kamer	=1552c0 kamer van koophandel
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

dwangbevel	66c5	328c0	528c0
gegrond	81c29	328n2	702c0	=702u2 gegrond op
toevoeging	189c0
betaalknop	225c4 qr-code|betaallink|betaalverzoek|betaalknop
teken	249c18 teken|tekent ... bezwaar aan	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=890c9 teken beroep aan	=900c6 teken bezwaar aan	=1015u2 teken ik hoogachtend	=1434c4 teken ik hoogachtend
open	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
pseudonimiseren	782c0
uithuisgeplaatst	819c5
hiermede	1011c0	=1390c4 hiermede berichten wij u	=1390c5 hiermede bericht ik u	=1391c9 hiermede delen wij u mede	=1391c10 hiermede deel ik u mede	=1393c5 hiermede informeren wij u	=1394c4 hiermede bevestigen wij	=1394c5 hiermede bevestig ik	=1416c5 hiermede verzoeken wij u	=1417c4 hiermede nodigen wij u
recentelijk	1157c0
terugzendt	1200c3
schoolmaatschappelijk	=1506c4 schoolmaatschappelijk werk
taalpunt	1529c4
~duren	36c12 ~ beslistermijn|behandeltermijn|behandelingstermijn|levertijd|wachttijd|doorlooptijd ~any	41c6 ~ termijn|*termijn niet? ~any	85c7 ~ behandeling|procedure|onderzoek|afhandeling|beoordeling
~horen	37c0 u ~ niet? -tijd|gelegenheid|kans|mogelijkheid|uitstel|moeten|dienen ~any	38c1 wij ~ niet? -laten ~any	84c9 u ~ -graag	88c4 ~ ~any niet?
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

tegelijk	2c15 ineens|tegelijk
laat	=30c29 laat iemand	=30c30 laat u|je helpen	92c2 laat|laten ... werkgever|arts|huisarts|specialist|notaris|accountant|verhuurder|deskundige|school ... invullen|ondertekenen|tekenen|opstellen|verklaren	248c4 laten|laat ... weten	260c7 laat ... weten	260c44 laat ... horen	264c3 laat ... weten	=265c6 laat ons weten wat u	=265c28 laat het ons ... weten	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	303c2 laat|laten ... weten	315c0 laat ... afmaken|uitvoeren|maken|keuren|plaatsen|doen|controleren	360c31 laat ... weten met het formulier	724c2 laat ... in stand	=1095c6 laat na te	=1129c1 laat onverlet	1129c2 laat ... onverlet	=1413c13 laat ik u het volgende weten
geeft	=47c1 geef|geeft u|je ... <number> weken|dagen|werkdagen|maanden	=67c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom	260c12 geeft ... door	303c1 geef|geeft ... door	360c23 geef|geeft ... door hoeveel|welke|wat	=617u6 geeft een indicatie	=909c3 geeft blijk van	909c7 geeft ... blijk van	999c7 geeft ... gevolg aan	=999c11 geeft gevolg aan	1035c5 geeft ... in overweging	=1035c8 geeft in overweging	=1180c6 geeft te kennen	1180c8 geeft ... te kennen
vermelding	203c0
voordat	=265c11 voordat wij|we beslissen|besluiten ... kunt|reageren	=368c16 voordat wij|we ... definitief	=1044u6 voordat ik ... indien
luxeverzuim	557c0
gedoogt	601c2
zorgprofiel	628c0
onderverhuurd	654c4
bestuursrechters	736c1
bezigt	899c1
genoopt	1109c4
vooralsnog	1263c0
zsm	1484c8
gebiedsteam	1491c2
@onderhandelen	contact
@inbeslagnemen	enforce
@uwv	authority
@parkeerautomaat	vehicle
@automatisch	repeated

bereik	=10c1 bel|app|mail|bereikt|bereik mij|me	=22c16 bereik je mij|me
maatschappelijk	=39c5 maatschappelijk werker	=1506c0 maatschappelijk werk	=1506c1 maatschappelijk werker	=1506c2 maatschappelijk werkers	=1506c3 maatschappelijk werkster
dat	=43c1 dat is|betekent	=43c3 dat wil zeggen	=234c13 dat|dit betekent	=284c4 dat|die besluit|beslissing|beschikking	=349c25 dat|dit kan|gaat helaas? niet	=1044u2 dat ik ... indien	=1402u0 dat mochten wij ontvangen
overwegingen	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	234c2 motivering|motivatie|overweging|overwegingen|beoordeling|onderbouwing	235c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding	1148c0
terugkeerbesluit	276c1 vreemdelingen*|asiel*|verblijfs*|verblijf|ind|terugkeerbesluit	675c0
terugvorderden	533c4
maatschappelijke	=667c0 maatschappelijke binding
completeer	914c4
geruime	=994c0 geruime tijd	=994u0 geruime tijd van tevoren	=994u1 geruime tijd voor	=1477c5 geruime tijd van tevoren	=1477c6 geruime tijd voor
mogelijkerwijze	1087c1
geprefereerd	1153c4
taalcoach	1530c4
woningcorporatie	1600c0
~uitbetalen	36c0 wij ~ niet? ~any	85c4 wij ~ -hierbij	341c2 wij ~ u|rekening <amount>|@benefit -veel	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~verrekenen	36c0 wij ~ niet? ~any	84c13 wij ~ teruggave|bedrag ~can +will	100c0 wij ~
~tegemoetzien	38c0 wij ~ niet? ~any
~toerekenen	88c2 ~ ~any niet?
~uitrekenen	93c0 u ~ +imperative -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition	93c1 u ~ +must -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition
~meebetalen	340c17 wij ~ -niet	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet	347c5 wij ~ niet
~toebedelen	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
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

kant	4c5 standpunt|kant|verhaal	=1384u1 kant van de weg	=1384u2 kant van het spoor
kunt	5c18 kunt|kun u|je? ons? hierover|daarover niet bellen|mailen|telefoneren	5c19 kunt|kun u|je? hierover|daarover geen contact	6c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	19c1 kom|komt|komen|kunt|kun|mag ... langs	23c8 kunt ... niet bellen	24c2 kunt|kun|kan ... niet reageren op dit|deze bericht|e-mail|mail|brief	=27c5 kan|kunt|kunnen niet op papier|schriftelijk|telefonisch	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=60c2 kunt|mag|kun u|je	=60u1 kunt u niet	=60u8 kunt u geen	249c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	249c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	249c2 kunt|kun|kan|mag ... in bezwaar	249n8 kunt|kan|kun ... nog? geen|niet bezwaar	251c4 kunt ... geen|niet ... bezwaar	252c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	252c1 kunt|kun|kan|mag ... in beroep	252c12 kunt|kan|mag ... naar de rechter|rechtbank	257c31 kunt|mag ... nog doen|nasturen|opsturen|betalen	257n0 kunt ... niet meer	258c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	258c22 kunt|kan|komt|kom ... niet ... bel|belt|laat|andere	260c28 kunt ... verbeteren|corrigeren|wijzigen|herstellen	=262c38 kunt u ... niet missen	265c12 kunt ... reageren|reactie ... voordat	265c14 kunt ... reageren	265c30 kunt ... hierop reageren	295c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	314c1 kunt|kun|mag ... vragen om	=344c14 mag|mogen|kunt u ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	=344c18 mag|kunt u|je|jij ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	355n2 kunt ... boete krijgen	362c33 kunt ... halen|krijgen op <date>	=366n3 hebt|kunt u	368c15 kunt ... hierop reageren
planning	=52c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>	83c14 ^ vervolg|planning	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
strook	225c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bijgevoegd|bijgesloten|onderaan	225c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bij deze
inbreuk	237c3 schending|geschonden|schendt|inbreuk
*aat	243c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
verwijderen	322c1 verwijder|verwijderen
teveel	353c1 teveel ... ontvangen|gekregen|betaald	353c9
verdienden	353n0
roep	362c19 roepen|roep ... op
brondocumenten	491c1
mij	=520u4 mij verrekend	=520u8 mij verrekenen	=1458c7 mij rest niets anders dan
boeterapport	591c0
leegstandsvergunning	668c2
herroep	723c1
herriep	723c3
verleenden	1238c5
hoogheemraadschappen	1570c3
belastingdeurwaarders	1594c5
@whatsapp	phone

specialist	69c8
*age	217c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening	217c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening
verklaar	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	372c1 verklaar|verklaren ... bezwaar|bezwaren
kijk	=297c13 kijk op	=297c14 kijk voor	297c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
voorgaande	339c6 voornoemd|voornoemde|voormeld|voormelde|voorgenoemd|voorgenoemde|voorgaand|voorgaande	=339u2 voorgaand|voorgaande jaar|jaren|maand|maanden|week|weken|dag|dagen|periode
willig	344c24 willigt|willigen|willig ... in	349c30 willigen|willig ... niet in	1057c6 willig ... in	=1057c10 willig in
inkomensvrijlating	478c0
rechtmatigheidsonderzoek	485c0
toelaatbaarheidsverklaring	559c0
exploitatievergunningen	754c1
aangeleverd	842c1
repercussies	1163c1
geretourneerde	1169c3
veelal	1228c0
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

deel	2c1 deel|delen|deelbetaling*	=93c1 deel|deelt het|de|dat|dit bedrag|totaal|uitkomst|som|inkomen door <number>	=261c19 deel per maand	1071c8 deel ... mede	=1071c15 deel ik u mee	1071c18 deel ... mee dat	=1071c21 deel mede	=1071c26 deel mee dat	=1413c6 deel ik u het volgende mee	=1413c7 deel ik u het volgende mede
afl*	2c6 aflos*	2c7 afloss*
uitsmeren	2c9 spreiden|verdelen|opknippen|uitsmeren
afdwingen	230c7 afgedwongen|afdwingen|gedwongen
extra	=230c9 extra|meer|hoge|hogere|bijkomende|verdere kosten	=257c19 extra tijd	=258c4 extra tijd	=258u2 extra tijd nodig om	=355n5 extra boete	=1307u15 extra gelet op
ken*	240c8 horen|hoorgesprek|kennismak*
doel	245c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband
ontvang	248c0 hoor|hoort|krijgt|krijg|ontvangt|ontvang|verneemt	=300c12 ontvang ik|wij ... graag	327c4 ontvang|ontvangen ... graag
problemen	262c36 problemen ... geld|betalen|komt|thuis
definitieve	=284c2 definitieve|uiteindelijke|volgende|nieuwe|latere besluit|beslissing|beschikking	=440c0 definitieve vaststelling	=440c1 definitieve vaststellingen
ontving	325c11	366c8 ontvingen|ontving wij|we|ik? ... uw|je
pleegden	416u17 pleegden ... aanslag
ingezetene	486c0
zorgmachtiging	639c0
verkeersbesluiten	760c1
tweefactorauthenticatie	785c1
aanvingen	847c10
accordeert	852c4
attendeert	878c1
eveneens	969c0
fungeren	=977c0 fungeren als
zou	=1007c2 zou het op prijs stellen
initieerde	1052c2
summier	1176c0
ouderenadviseur	1497c0
taalhuis	1529c0
immigratie-	=1546c1 immigratie- en naturalisatiedienst
~hoog	348c3 ~ inkomen|vermogen
@familielid	family
@pleegkind	child
@mijnoverheid	digital
@akkerbouw	business
@ongegrond	negative
@doorlopend	definite

burgerservicenr	12c3
automatische	=30u0 automatische machtiging	=74u0 automatische incasso	=780c1 automatische besluitvorming
mochten	53c3	=1085c3 mochten er ... vragen	=1085c4 mochten er vragen	=1402c4 mochten wij ontvangen
hebben	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=67c7 krijgen|hebben|ontvangen wij|we ... niet|geen	=67c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	=75c3 hebben|weten wij al	=236c4 hebben|heb wij|we|ik ... ontvangen	=236c16 hebben wij|we ... beoordeeld	=258u0 hebben meer tijd nodig	=258n6 hebben wij meer tijd	263c0 hebben|heb ... bekeken|gekeken|meegewogen|afgewogen|onderzocht ... situatie|omstandigheden	286c1 heb|hebben ... besloten	=327c12 hebben ontvangen	344c4 heb|hebben ... toegekend	=360c0 hebben|heb wij|we|ik ... nodig	366c3 hebben|heb|heeft ... aanvraag|bezwaar|bezwaarschrift|melding|brief|verzoek|klacht ... ontvangen	=366c9 hebben|heb uw|je ... ontvangen	=366c13 hebben|heb uw|je ... binnen	=376u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over	=520u3 hebben ons ... verrekend	=889c6 hebben wij u bericht	=1028u0 hebben wij in goede orde ontvangen	=1235u6 hebben verhinderd	=1307u7 hebben gelet op	=1402c0 hebben wij in goede orde ontvangen	1482u10 heb|hebt|heeft|hebben ... tijdig
onthoud	297c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
onroerende-zaakbelastingen	426c4
aanloopfase	573c0
uitwonende	576c1
tewerkstellingsvergunningen	695c1
hoorplicht	721c0
vergunninghouder	743c0
spoedmachtigingen	821c1
blijkens	910c0
hetgeen	1009c0
ondervond	1121c2
prefereerde	1153c3
onverwijld	1469c0
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

opkomen	0c3 opkomen|opkomt	253c11
stapjes	2c10 stapjes|stukjes|stukken|porties|etappes|partjes|brokken
mentor	30c61 bewindvoerder|curator|mentor|voogd ... mag|kan|ook
nog	=41c6 nog tot	=76c3 nog een kans	97c4 ^ nog iets	97c4 ^ nog een ding	97c4 ^ nog één ding	98c1 ^ nog iets|een|één	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	105c2 nog|alsnog|verlengd|verlengen|uitstel	=249n7 nog geen besluit	257c1 nog <number> weken|dagen|werkdagen|maand|maanden	=257c2 nog de tijd	257c3 nog ... de tijd	=257c4 nog de gelegenheid	=257c14 nog een keer de kans	=257c20 nog goed maken	=257c29 nog één|een keer de kans	=257c33 nog tot <date>	=257c37 nog een|één keer	=284c7 nog geen	=284c8 nog niet	=287n0 nog niet te laat	=344n21 nog geen	=349n7 nog niet	=358c3 nog niet betaald	=358c6 nog niet ... betaling ontvangen	=358c7 nog geen betaling	=358c9 nog niet ... voldaan	=358c11 nog steeds niet ... betaald	=358c22 nog steeds niet	=364c8 nog niet ... in behandeling	=366n1 nog geen	=366n4 nog niet ontvangen	=368c9 nog niets besloten	=368c10 nog geen besluit|beslissing genomen
conclusie	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie
restitutie	182c0	1167c0
daarom	234c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	245c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband	=355c15 daarom krijgt|moet u ... boete	355c21 daarom <amount> betalen|verschuldigd
tikfout	259c39 tikfout|schrijffout|rekenfout|typefout
gespreid	=261c5 gespreid betalen	261c22	=261c29 gespreid voldoen|betalen|terugbetalen	309c4
niets	278n0 niet|geen|niets|gratis|kosteloos	288c5 niets ... aan doen	333u1 niet|geen|niets|nooit|onmogelijk ... weten|begrijpen|beseffen|bedenken|kennen|wijten|verwijten|kwalijk	334u4 niet|niets|nooit ... verzuimd|nagelaten|verzwegen|gelogen|laks|slordig	335u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen	=1439u8 niets in dit kader
verzuimd	334c0	1253c2
toestemming	=344c17 toestemming om
tegenprestaties	454c1
cumulatie	804c0
onderbesteding	812c0
nochtans	1108c0
opheldering	1139c0
opteert	1140c1
regionale	=1505c2 regionale ombudsman
ouder-kindteam	1519c3
~nemen	36c4 wij ~ @decision|contact niet? ~any	84c1 wij ~ besluit|beslissing|beschikking -dit|deze|hierbij ~asked ~want ~intention ~may	84c3 wij ~ contact u	88c5 ~ besluit|beslissing|beslissingen ~any niet?	95c1 wij ~ contact u
~komen	36c9 ~ @decision|uitslag|antwoord|geld -moeten|dienen|ons|binnen ~any	85c3 wij ~ -deze|hierbij	85c10 ~ @request|zaak|dossier|onderzoek|aangifte|werk|werkzaamheid	340c7 u ~ aanmerking	340c8 ~ aanmerking u|@request	347c6 u ~ aanmerking niet	347c7 ~ aanmerking niet -reactie	348c4 ~ grens|norm inkomen|vermogen
~werken	42c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	342c0 u ~ +may
~korten	88c1 ~ ~any niet?
~vergen	88c2 ~ ~any niet?
~worden	100c2 ~ hoog|laag|duur
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

geen	=5c0 geen telefonische inlichtingen|informatie|mededelingen|toelichting	=5c4 geen telefonisch contact mogelijk	=5c14 geen correspondentie ... gevoerd|mogelijk	=5c27 geen zin om te? bellen|informeren|navragen	13n0 niet|geen|nooit	=19n0 geen balie	=19n3 geen inloop	=23c0 geen telefonische inlichtingen	=23c1 geen telefonische informatie	=24c9 geen antwoord mogelijk	27c2 niet|geen ... op|via|per papier|post ... mogelijk|behandeling|accepteren|geaccepteerd|aangenomen	=28c31 geen internet|computer	=28c32 geen digid	54c1	=92n0 geen verklaring|rapport|bewijs	217u0 geen|zonder ... vergoeding|bijdrage|subsidie	=231n0 geen aanmaningskosten|kosten	236n0 niet|geen|pas|nooit	237c7 niet|geen ... gemeld|doorgegeven|nagekomen|betaald|ingeleverd|gedaan|aangegeven|verlengd|opgehaald	=249u0 geen bezwaar	=249n0 geen bezwaar	249n1 geen ... bezwaar maken	=251c0 geen bezwaar maken	=251c1 geen bezwaar open	=251c2 geen bezwaar mogelijk	251c3 geen ... bezwaar maken	=251c5 geen besluit	=252n0 geen beroep	=257c35 geen probleem	=257n6 geen gelegenheid	=258n0 geen uitstel	=258n12 geen andere	=261n0 geen betalingsregeling	=261n4 geen regeling	=262n2 geen bijzondere omstandigheden	=262n3 geen dringende redenen	=262n4 geen sprake van bijzondere	=265n0 geen zienswijze	278n0 niet|geen|niets|gratis|kosteloos	287c5 niet|geen ... bezwaar|bezwaarschrift|bezwaren ... te laat	=331c0 geen boete	=331c1 geen straf	=331c2 geen rente	=331c5 geen gevolgen	333u1 niet|geen|niets|nooit|onmogelijk ... weten|begrijpen|beseffen|bedenken|kennen|wijten|verwijten|kwalijk	333u2 niet|geen ... eigen schuld	335u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen	336u0 geen boete|deurwaarder*|beslag|maatregel|maatregelen	=344n4 geen vergunning	=344n25 geen recht	345n0	=349n8 geen boete	=349n9 geen bezwaar	=349n11 geen kosten	=350c2 geen recht op	=350n1 geen boete	=350n2 geen antwoord	=350n3 geen reactie	=350n5 geen brief	=350n6 geen aanmaning	352n0 geen ... terugvordering	=353c6 geen recht op had|hebt|heeft	=355n8 geen boete	=355n9 geen bekeuring	=358c8 geen betaling ... ontvangen	366n5 geen ... ontvangen	=454u1 geen tegenprestatie	=853c3 geen acht geslagen	=853c4 geen acht op geslagen	=882u1 geen betoog behoeft	=882u5 geen nadere toelichting behoeft	=890c1 geen beroep aantekenen	=890c7 geen beroep aantekent	=1073c5 geen medewerking verlenen	=1073c6 geen medewerking te verlenen	=1073c7 geen medewerking verleent	=1073c8 geen medewerking verleend	=1092u2 geen nadere toelichting	=1448c1 geen betoog behoeft	=1448c6 geen nadere toelichting behoeft
binnen	46c0 binnen <number> <number> dag|dagen|werkdagen|weken|week|maand|maanden|jaar|kalenderdagen	46c1 binnen <number> à|tot|of|a <number> dagen|werkdagen|weken|maanden	=46c2 binnen een half jaar	46c3 binnen <number> uur	46c4 binnen <time>	46c8 binnen <number> etmaal|etmalen	46c9 binnen <number> mnd|wk|wkn|dgn	61c0 binnen <number> dag|dagen|werkdagen|weken|week|maand|maanden|jaar|kalenderdagen|uur	=61c1 binnen een termijn van <number> dagen|weken|maanden|werkdagen	=61c2 binnen een week|maand|jaar	=61c3 binnen de termijn van <number> weken|dagen|maanden	61c4 binnen die|deze? termijn van <number> dagen|weken	=61c5 binnen uiterlijk <number> weken|dagen	61c8 binnen <placeholder> dagen|werkdagen|weken|maanden	61c9 binnen <number> volle? weken	=61c10 binnen de <number> dagen|weken|maanden	=61c12 binnen uw termijn van <number>	62c18 binnen <number> volle weken	78c3 binnen ... krijgt|hoort|ontvangt u	87c0 binnen <number> dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|uur|jaar	87c1 binnen <placeholder>	87c2 binnen <placeholder> dagen|werkdagen|weken|maanden	=87c3 binnen een|één|enkele week|weken|maand|maanden|dag|dagen	=87c4 binnen ongeveer|circa|uiterlijk <number> dagen|werkdagen|weken|maanden	=257c26 binnen deze termijn alsnog	=269c2 binnen te zijn	=269c3 binnen zijn|is|gekomen	273c0 binnen|gedurende <number> weken|week|dagen|maanden|maand ... bezwaar|bezwaarschrift|bezwaren|beroep|beroepschrift	=273c2 binnen een termijn van <number> weken|dagen|maanden ... bezwaar|bezwaarschrift|beroep|beroepschrift	=911u0 binnen de bovengenoemde termijn	=911u1 binnen bovengenoemde termijn	=925u0 binnen de daartoe gestelde termijn	=1460c0 binnen afzienbare tijd	=1460c2 binnen afzienbare termijn	=1461c0 binnen de gestelde termijn	=1461c1 binnen de daarvoor gestelde termijn	=1461c2 binnen de daartoe gestelde termijn	=1461c3 binnen gestelde termijn	=1461c4 binnen de aangegeven termijn	=1461c5 binnen de genoemde termijn	=1461c6 binnen de wettelijke termijn	=1461c7 binnen de wettelijk gestelde termijn	=1461c8 binnen de bovengenoemde termijn	=1461c9 binnen bovengenoemde termijn	=1461c10 binnen de hiervoor genoemde termijn	=1461c11 binnen de hierboven genoemde termijn	=1461c12 binnen de voorgeschreven termijn	=1461c13 binnen de vastgestelde termijn	=1462c0 binnen een redelijke termijn	=1462c1 binnen redelijke termijn	=1462c2 binnen een redelijke tijd	=1462c3 binnen redelijke tijd	=1462c4 binnen bekwame tijd	=1462c5 binnen een redelijk tijdsbestek	=1465c4 binnen enkele dagen	=1465c6 binnen enkele weken	=1465c8 binnen een paar dagen	=1465c9 binnen een paar weken	=1473c3 binnen korte termijn	=1473c6 binnen een korte termijn
bestuursdwang	96c3	582c0
bekendmaking	119c0
aanschaf	148c1
bijschrijving	215c7 bijgeschreven|bijschrijving|overschrijving*
loonbeslag	230c3 beslag|beslagleggen|loonbeslag|*beslag	336c4	523c0
bericht	248c2 reactie|reageren|antwoord|bericht|uitslag	272c5 beslissen|beslist|beslistermijn|uitspraak|behandelen|antwoord|bericht|ontvangstbevestiging	=889c1 bericht ik u	=1413c1 bericht ik u als volgt	=1413c3 bericht ik u het volgende
lesuren	334u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd
toelage	336c15 uitkering|bijstand|toeslag|toelage|subsidie|betaling ... stop|stopgezet|stopzetten|beëindigd|ingetrokken|opgeschort	=344c7 subsidie|toelage|vergoeding is toegekend
@nabestaandenuitkering	benefit
@exploitatievergunning	permit
@betalingsverplichting	condition
@advocaatkosten	cost
@constructieberekening	building
@deelauto	vehicle
@ondersteuningsplan	health-care

inlevert	8c7 inleveren|inlevert|afgeven|ophalen|brengen|binnenlopen
gedrukte	28c67
buur	30c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen
boete	66c8	81c15	336c0	=336u1 boete voldoen	345n3	355c2 boete ... opgelegd	=355c3 boete op te leggen	=355c4 boete van <amount>	355c14 boete ... vastgesteld	=355n6 boete krijgen	355n11 boete ... niet aan de orde	=355n12 boete gaat omlaag	=879c1 boete ad	=880c7 boete voldoen	880c8 boete ... voldoen	=880c9 boete te voldoen	880c10 boete ... voldaan	=880c11 boete voldaan	=1356c4 boete ter hoogte van
inlichtingenformulier	68c7	361c4
intrekking	145c0
avond	242c5 ochtend|middag|avond|dagdeel
donderdag	246c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
ontwerpbesluit	280c3 ontwerpbesluit|ontwerpbeschikking|ontwerpvergunning|ontwerpplan|ontwerp	368c13 conceptbeslissing|conceptbesluit|ontwerpbesluit
legde	=522c7 legde beslag
brede	=685c0 brede intake	=685c1 brede intakes
statushouders	687c1
beoogde	888c2
gebezigde	899c5
rechtswinkel	1501c0
stichting	=1515c0 stichting mee
omgevingsdienst	1571c0
~terugvorderen	88c1 ~ ~any niet?	100c0 wij ~
~vernietigen	88c1 ~ ~any niet?
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

uitzetting	96c5 ontruiming|uitzetting|gijzeling	195c0	698c0	=698u0 uitzetting van het materiaal	=698u2 uitzetting uit de woning	=698u3 uitzetting uit uw woning	=698u4 uitzetting van beton
oordeel	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie
zolang	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	349n13
hard	=262c27 hard geraakt	=262c65 hard uit
voorgenomen	371c1
beschikkingen	376c1
peildatum	430c0
uittreksels	497c1
boeterapporten	591c1
poogt	1152c1
lbio	1593c0
@dood	life-event
@nood	hardship
@hond	environment
@goed	positive
@rond	positive

daa*	86c4 daaropvolgend*
dwa*	96c2 dwangbevel*	230c0 dwangbevel*	336c2 dwangbevel*	336c9 dwangsom*
cent	219c0 euro|euro's|cent
invorderen	230c5 invordering|invorderen|ingevorderd|invorderingskosten|invorderingsmaatregel*	516c0
pauze	258c40
heffingsmaatstaf	425c0
hoofdsom	538c0
verbeur	602c1
de-minimisverklaring	802c0
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

s	=18c39 s morgens|middags|ochtends
digitaal	=19u0 digitaal loket	25c9	27c1 digitaal|online|digid|website ... uitsluitend|alleen	243c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link	254c15	271c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid
ja	=53u17 ja als nee
zo	=249c8 zo maakt u bezwaar	=892u4 zo bescheiden	=1046c1 zo mogelijk	=1046u2 zo mogelijk gemaakt	=1046u3 zo mogelijk te maken	=1046u4 zo mogelijk maken	=1046u5 zo mogelijk dat	=1047c2 zo nodig	=1047u4 zo nodig is	=1047u5 zo nodig had	=1047u6 zo nodig hebben	=1047u7 zo nodig heeft	=1047u8 zo nodig hebt	=1437c4 zo vrij geweest om	=1463u0 zo spoedig mogelijk	=1484c0 zo spoedig mogelijk	=1484c1 zo snel mogelijk	=1484c2 zo gauw mogelijk	=1484c3 zo vlug mogelijk	=1484c4 zo vroeg mogelijk	=1484c5 zo kort mogelijke termijn
proefplaatsing	477c0
ruwe	=617u14 ruwe indicatie
afstandsplicht	682c2
pro	=716c0 pro forma	=716u0 pro forma factuur
anonimiseert	783c2
uithuisplaatsing	819c0
nogal	=892u7 nogal bescheiden
dienaangaande	941c0
incidentele	1042c1
prevaleren	1155c0
@rijksoverheid	authority
@ondertrouw	life-event
@struik	environment
@dienstverband	work
@oningevuld	incomplete

zaakkenmerk	11c10
wer*	92c3 werkgeversverklaring*
con*	92c9 controleverklaring*	99c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies
*ief	94c3 *brief van <date>
af	=226c5 af te trekken
vroeg	=236c6 vroeg|vraagt|vraagde u
papier	277c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn
strafbeschikkingen	587c1
authenticatie	784c0
meermalen	1006c2
vestig	=1449c8 vestig ik uw aandacht op
~maand	36c12 ~ beslistermijn|behandeltermijn|behandelingstermijn|levertijd|wachttijd|doorlooptijd ~any
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

stukjes	2c10 stapjes|stukjes|stukken|porties|etappes|partjes|brokken
neem	5c16 neem hierover|daarover? geen contact met ons op	5c17 neem ... geen contact op met ons	22c32 neem ... contact op met	30c37 neem ... iemand ... mee	58c2 nemen|neem|neemt ... beslissing|besluit	241c8 bel|belt|bellen|neem|neemt|contact ... afspraak	258c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	260c14 neem ... contact	264c7 neem ... contact	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	320c1 neem|neemt ... contact	321c0 neem|neemt ... mee	1021c6 neem ... in acht	=1021c9 neem in acht	=1437c7 neem de vrijheid	=1437c8 neem ik de vrijheid
bijgevoegd	=28c9 bijgaand|bijgevoegd|bijgevoegde formulier|antwoordformulier
niet-digitaal	28c29
namens	=30c19 namens u	=30u4 namens u ingediend
twijfelt	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw
meer	=53u15 meer als	99c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	=230c9 extra|meer|hoge|hogere|bijkomende|verdere kosten	=236c11 meer informatie	=258c3 meer tijd	=258c24 meer tijd nodig	=297c2 meer informatie	=297c3 meer weten	=298c2 meer weten	=298c3 meer informatie	=308c1 meer tijd	353c5 meer ... gekregen|ontvangen dan	=892u9 meer bescheiden
trekken	81c35	226c4 trek|trekken|trekt ... af	336c16 trekken|trekt ... in	372c14 trekken ... boete|besluit ... in
tax*	92c11 taxatierapport*
noem	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom	234n1 noem|vermeld|schrijf|leg|vertel ... reden|redenen|waarom	297c12	297c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
registratie	176c0
terugzending	184c0
webex	243c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link
typefout	259c37	259c39 tikfout|schrijffout|rekenfout|typefout
ondertekent	301c3 onderteken|ondertekent|ondertekenen
roerende	=428c0 roerende zaak	=428c1 roerende zaken
nareis	688c0
achtererfgebieden	749c1
instellingssubsidie	807c0
jeugdbeschermers	816c1
nopens	1110c0
ontbeert	1125c1
ouderenadviseurs	1497c1
~storten	36c3 wij ~ u|uw|rekening niet? -onze|ons|moeten|dienen|onderstaand|bovenstaand|reader ~any	85c4 wij ~ -hierbij	341c2 wij ~ u|rekening <amount>|@benefit -veel	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~starten	85c3 wij ~ -deze|hierbij	85c10 ~ @request|zaak|dossier|onderzoek|aangifte|werk|werkzaamheid	342c0 u ~ +may	342c1 u ~ +can
~meewegen	88c2 ~ ~any niet?
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

brengen	8c7 inleveren|inlevert|afgeven|ophalen|brengen|binnenlopen	232c4 betaalt|berekenen|rekenen|brengen ... <amount> ... aanmaning	1032c4 brengen ... in mindering	=1032c9 brengen in mindering	1038c4 brengen ... in rekening	=1038c6 brengen in rekening	=1116u1 brengen wij graag onder uw aandacht	=1116u2 brengen wij onder uw aandacht	1197c3 brengen ... ter kennis	=1197c7 brengen ter kennis	=1449c1 brengen wij graag onder uw aandacht	=1449c2 brengen wij onder uw aandacht
behandelt	=22c24 behandelt uw|je
advies	=92c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	99c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies	218c10 rapport|advies|verslag	=372c21 advies van de commissie|bezwaarschriftencommissie|bezwaaradviescommissie
opgave	=92c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	164c0	=1138c0 opgave doen van	=1138c1 opgave te doen van	=1138c2 opgave gedaan van	=1138c3 opgave doet van	=1138c4 opgave doen	=1138c5 opgave te doen	=1138c6 opgave gedaan
eerdere	=94c4 onze|mijn|eerdere|vorige brief|besluit|beschikking|herinnering van|op <date>
lukken	258c26 lukken ... niet
gelogen	334c6
gedogen	601c0
maatwerkvoorschrift	763c0
aldus	=861c0 aldus te	=861c1 aldus berekend	=861c2 aldus is	=861c3 aldus wordt	=861c4 aldus heeft	=861c5 aldus hebt	=861c6 aldus hebben	=861c7 aldus vastgesteld
berusten	=891c0 berusten bij
echter	954c0
genoten	=1053c2 genoten inkomsten	=1053c3 genoten inkomen	=1053c5 genoten loon
verkrijgt	1237c1
genomen	=1259u3 genomen voor
tengevolge	=1359c3 tengevolge van
@rekeningafschrift	papers
@faillissementsaanvraag	enforce
@proceskostenvergoeding	court
@zorgverzekeringswet	law

nemen	=28n4 nemen wij|we niet	58c2 nemen|neem|neemt ... beslissing|besluit	=77c5 nemen wij|we contact met u op	=264c36 nemen wij|we ... mee	=333c10 neemt|nemen wij|we u|je ... kwalijk	1020c5 nemen ... in aanmerking	=1020c9 nemen in aanmerking	1021c5 nemen ... in acht	=1021c8 nemen in acht	1033c4 nemen ... in ogenschouw	=1033c6 nemen in ogenschouw	1036c3 nemen ... in overweging	=1036c5 nemen in overweging	1064c9 nemen ... kennis van	=1064c13 nemen kennis van	1259u1 nemen ... voor	=1437c5 nemen de vrijheid	=1437c6 nemen wij de vrijheid
dan	=53u7 dan wanneer	66c0 dan ... krijgt|moet|sturen|stopt|vervalt|verlagen|betaalt|kunnen|kan|komt|leggen|schakelen|volgt|beslissen|behandelen|geven|nemen|trekken|vorderen|wordt|worden|ontvangt|halen|berekenen|brengen|gaan	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	=260c38 dan passen	295c2 dan betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|dien	295c6 ^ eerst|dan|daarna|nu betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|laat|zorg	329c0 ^ dan	=1453u0 dan gebruikelijk
wijs	81c7	344c2 wijzen|wijs ... aanvraag ... toe	349c0 wijs|wijzen|wijst ... af
vorige	=94c4 onze|mijn|eerdere|vorige brief|besluit|beschikking|herinnering van|op <date>
schikt	258c31 past|schikt ... niet
inbeslagnames	605c3
behoorde	=883c2 behoorde te
overeengekomen	1142c0
wetswinkel	1501c2
welzijnswerker	1512c3
energiecoach	1535c0
bkr	1597c1
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

spreek	22c53 spreek|spreken ... met	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
uitbetaling	36c0 ^ besluit|beslissing|uitspraak|antwoord|uitslag|uitbetaling binnen|uiterlijk|vóór|volgt	191c0
hierbij	236c1 hierbij ... brief|besluit|beslissing|beschikking	=236c2 hierbij ontvangt	=372c4 hierbij beslis|beslissen ... bezwaar|bezwaarschrift	=1287u22 hierbij zenden wij u	=1287u23 hierbij zend ik u	=1390c0 hierbij berichten wij u	=1390c1 hierbij bericht ik u	=1390c6 hierbij berichten we u	=1391c0 hierbij delen wij u mee	=1391c1 hierbij delen wij u mede	=1391c2 hierbij deel ik u mee	=1391c3 hierbij deel ik u mede	=1391c4 hierbij deelt ... mee	=1391c5 hierbij deelt ... mede	=1391c11 hierbij delen we u mee	=1391c12 hierbij delen wij mee	=1391c13 hierbij delen wij u ... mee	=1391c14 hierbij delen wij u ... mede	=1392c0 hierbij laten wij u weten	=1392c1 hierbij laat ik u weten	=1392c4 hierbij laten we u weten	=1393c0 hierbij informeren wij u	=1393c1 hierbij informeer ik u	=1393c4 hierbij informeren we u	=1394c0 hierbij bevestigen wij	=1394c1 hierbij bevestig ik	=1395c0 hierbij zenden wij u	=1395c1 hierbij zend ik u	=1395c2 hierbij sturen wij u	=1395c3 hierbij stuur ik u	=1395c4 hierbij ontvangt u	=1395c5 hierbij doen wij u	=1395c6 hierbij doe ik u	=1395c7 hierbij bieden wij u	=1395c8 hierbij bied ik u	=1395c9 hierbij treft u	=1395c10 hierbij vindt u	=1395u0 hierbij ontvangt u hulp	=1395u1 hierbij ontvangt u begeleiding	=1414c2 hierbij breng ik u op de hoogte	=1414c3 hierbij brengen wij u op de hoogte	=1414c6 hierbij stellen wij u op de hoogte	=1414c7 hierbij stel ik u op de hoogte	=1414c9 hierbij stellen wij u in kennis	=1414c10 hierbij stel ik u in kennis	=1415c0 hierbij maken wij u bekend	=1415c1 hierbij maken wij bekend	=1415c2 hierbij maak ik u bekend	=1415c3 hierbij geven wij u kennis	=1415c4 hierbij geven wij kennis	=1415c5 hierbij wordt u meegedeeld	=1415c6 hierbij wordt u medegedeeld	=1415c7 hierbij wordt u bericht	=1415c9 hierbij wordt u geïnformeerd	=1416c0 hierbij verzoeken wij u	=1416c1 hierbij verzoek ik u	=1416c2 hierbij vragen wij u	=1416c3 hierbij vraag ik u	=1416c6 hierbij wordt u verzocht	=1417c0 hierbij nodigen wij u	=1417c1 hierbij nodig ik u	=1426c10 hierbij wordt opgemerkt dat
wvw	238c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift
thuis	=262c48 thuis iets
kieswet	276c2 kieswet|kiesraad
onverschuldigde	534c1
beroepspraktijkvorming	577c0
bezwaaradviescommissies	722c1
bezwaarschriftencommissies	722c3
deelde	1071c9 deelde ... mede	=1071c22 deelde mede
zegt	1206c5 zegt ... toe	=1206c8 zegt toe	1206u0 zegt ... toe te	1206u1 zegt ... toe aan
verifieerden	1236c4
zodanig	1291c0
mind	=1524c0 mind korrelatie
@rechtshulp	help
@voogd	helper
@agentschap	authority
@avond	time
@grond	reason
@envelop	post
@warmtepomp	building
@spoed	urgent
@altijd	repeated

wordt	=5c13 wordt niet gecorrespondeerd	=57c7 wordt|worden u|je ... gebeld|geïnformeerd	=59c6 wordt verzocht	=59c7 wordt|worden u verzocht	=82c5 wordt|worden verzocht	=243c8 wordt|worden u|je ... gebeld	=262c75 wordt u|je ... geraakt	=349c7 wordt|worden niet toegekend	=349c26 wordt|is niet gehonoreerd|toegekend|ingewilligd|verleend	=349c27 is|wordt|zijn geweigerd	352c3 wordt|worden ... teruggevorderd	355c25 wordt ... boete ... opgelegd	=360c33 wordt gevorderd|verzocht|gevraagd ... te overleggen|overleggen|verstrekken	=360c33 wordt gevorderd|verzocht|gevraagd ... te in te vullen	=360c33 wordt gevorderd|verzocht|gevraagd ... te aan te tonen	362c18 wordt|bent ... opgeroepen	=362c26 wordt gehoord	=979c1 wordt u geacht	=1225c14 wordt van kracht	=1235u2 wordt verhinderd	=1307u5 wordt gelet op	=1428c9 wordt u erop gewezen dat	=1428c10 wordt u er op gewezen dat	=1428c11 wordt u er ... op gewezen dat
afspraak	6c6 aanvragen|aanvraagt|doorgeven|betalen|regelen|melden|afspraak|bezwaar	=18n2 afspraak op	20c9	=52c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>	81c32	99c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	240c0 afspraak|gesprek|*gesprek|*afspraak	241c1 afspraak ... maken|plannen|inplannen|regelen	258c13 afspraak ... verzetten|verplaatsen|verschuiven|wijzigen	258c32 afspraak ... afzeggen|annuleren|wijzigen	258c43 afspraak ... verzet|verplaatst	293c2 langskomen|langs|spreken|praten|spreekuur|afspraak|balie|loket	=320c4 afspraak maken	362c9 afspraak ... <date>	=362c22 afspraak voor u	363c2
werkt	=8c9 werkt|zit|zitten op|aan|in
di	=18c20 ma|di|wo|do t/m wo|do|vr	=18c21 ma|di|wo|do tot en met wo|do|vr
het	=30c51 het woord ... voeren|doen|voert|doet	=55c6 het college	=55c11 het uwv	=55c15 het cak	=70c4 het gemiddelde van	83c15 ^ het vervolg	=101c4 het belangrijkste	=235c4 ons|onze|het oordeel	=236c18 het spijt ons	=262c63 het moeilijk	=283c3 het hiermee|hier niet	=285c0 uw|het|je bezwaar|bezwaarschrift|beroepschrift	=290c3 het formulier	=326c1 het college	=864c12 het voorgaande in aanmerking nemende	=896u1 het betreffende	=956u0 het een en ander	=986u0 het bovenstaande adres	=986u1 het bovenstaande bedrag	=986u2 het bovenstaande artikel	=986u3 het bovenstaande nummer	=986u4 het bovenstaande besluit	=986u5 het bovenstaande overzicht	=1004u0 het heden	=1007c0 het op prijs stellen	=1008c0 het staat u vrij	=1046u6 het zo mogelijk	=1076c5 het oordeel toegedaan	=1118c0 het onderhavige	=1118c4 het onderhavig	=1143u1 het overeenkomstig	=1272c1 het vorenstaande	=1411c1 het doet ons genoegen	=1411c2 het doet mij genoegen	=1411c7 het is ons een genoegen	=1411c8 het is mij een genoegen	=1412c2 het spijt ons u te moeten	=1412c3 het spijt mij u te moeten	=1429c0 het moge duidelijk zijn	=1429c1 het mag duidelijk zijn	=1429c2 het moge bekend zijn	=1429c3 het zal duidelijk zijn	=1429c4 het zal u duidelijk zijn	=1429c5 het moge u duidelijk zijn	=1429c7 het mag bekend worden verondersteld	=1436c0 het spreekt voor zich	=1436c1 het spreekt vanzelf dat	=1436c2 het spreekt voor zichzelf	=1444c0 het zij u bekend dat	=1444c2 het moge u bekend zijn
hoort	=57c4 krijgt|ontvangt|hoort|verneemt u|je	=58c10 hoort u	=78c2 hoort|krijgt|ontvangt u|je ... <date>	=78c4 krijgt|hoort|ontvangt u ... binnen	227c0 krijgt|ontvangt|volgt|sturen|stuur|hoort|vertellen ... brief|bericht|besluit|beschikking|betaalverzoek|factuur|nota|rekening|acceptgiro	248c0 hoor|hoort|krijgt|krijg|ontvangt|ontvang|verneemt	=272c7 hoort|krijgt u|je	=272c8 krijgt|hoort|ontvangt u|je	345n5	372n4	=1182u4 hoort te weten
raadpleeg	=94c6 op|via|zie|raadpleeg onze|de|deze website|site
aparte	=218c7 aparte|afzonderlijke brief|beschikking|bericht
plak	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
navorderingsaanslag	420c0
invorderden	516c4
secretariaat	=722u0 secretariaat bezwaarschriftencommissie	=722u1 secretariaat bezwaaradviescommissie
geanonimiseerde	783c6
@uitsluiting	penalty
@geven	give
@schikking	agree
@helft	calculate
@voortzetting	continue
@nalatig	neglect
@erven	own
@aansluiting	building

afb*	2c5 afbetal*
dus	43c0	234c15	=234u1 dus uiterlijk	=345n8 dus wij|we weten
asb*	45c9 asbest*
huisverbod	45c11
arb*	68c12 arbeidscontract*
stempel	=92c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat
beroep	235n0 bezwaar|beroep	=252c3 beroep instellen|aantekenen	=252c7 beroep worden ingesteld	=252c9 beroep aantekenen	252c13 beroep ... bij de rechtbank|bestuursrechter	=252c15 beroep open	=252c16 beroep aan te tekenen	=252c16 beroep in te stellen	=252c16 beroep in te dienen	253c4	273c1 bezwaar|bezwaarschrift|bezwaren|beroep|beroepschrift ... binnen|gedurende <number> weken|week|dagen|maanden|maand	278n1 beroep|rechtbank|rechter|voorzieningenrechter|voorlopige	=306c4 beroep instellen|aantekenen	=306c4 beroep in te stellen	=890c0 beroep aantekenen	=890c3 beroep aan te tekenen	=890c5 beroep aangetekend	=890c6 beroep aantekent	=942u35 beroep dient op	=1044u13 beroep indien
herzie	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	483c1
arbeidsverplichting	451c0
noodzakelijke	=460c0 noodzakelijke kosten van het bestaan	=460c2 noodzakelijke bestaanskosten
accorderen	852c0
attenderen	878c0
uitvaardigen	1220c0
@collegegeld	debt education
@inbreuk	violate
@gebruik	use
@derde	third-party
@bevoegdheid	law
@medezeggenschap	law
@voorbehoud	condition
@bouwwerk	building
@vrijblijvend	free

publicatie	174c0
opnieuw	=260c40 opnieuw bekijken|berekenen
zwaar	=262c30 zwaar getroffen
stop	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	322c4 stop|stopt ... met
voeg	300c7 voeg|voegt ... toe|bij
weigeren	349c22 weigeren|weiger ... vergunning|aanvraag|verzoek	349c28 weigeren|weiger ... u|uw
cliëntondersteuners	626c1	1494c1
planschade	759c0
aldaar	860c0
alwaar	871c0
vruchteloos	1273c0
medicijn	=1282u2 medicijn is werkzaam
clientondersteuners	1494c3
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

waarvoor	99c6 ^ wat|hoe|waar|wanneer|wie|welke|waarom|waarvoor
terugbetaling	182c1	354c2
nota	216c3 factuur|facturen|nota|nota's|rekening|rekeningen	225c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bijgevoegd|bijgesloten|onderaan	225c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bij deze	=880c16 nota voldoen	880c17 nota ... voldoen	=880c18 nota voldaan	880c19 nota ... voldaan	=1111c0 nota nemen van	=1111c1 nota genomen van	=1111c3 nota te nemen van
straks	284c0 later|daarna|straks
onderteken	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	301c3 onderteken|ondertekent|ondertekenen
opgeven	303c4
opr*	362c13 oproep*	363c1 oproep*
ontbonden	656c4	=656u2 ontbonden huwelijk
subsidieontvanger	794c0
bewilligd	898c3
geschied	995c4
treffen	=1070c3 treffen maatregelen	=1070c6 treffen wij maatregelen	=1070c8 treffen passende maatregelen	=1162c7 treffen een regeling	1162c14 treffen ... betalingsregeling
opteren	1140c0
ressorteerde	=1164c2 ressorteerde onder
resteerde	1165c2
terugzenden	1200c0
toegezonden	1208c1
weshalve	1283c0
taalhuizen	1529c1
taalpunten	1529c5
~bedragen	36c12 ~ beslistermijn|behandeltermijn|behandelingstermijn|levertijd|wachttijd|doorlooptijd ~any
~opdragen	38c0 wij ~ niet? ~any
~achten	88c2 ~ ~any niet?
~overwegen	88c2 ~ ~any niet?
~opereren	88c4 ~ ~any niet?
~opvragen	95c2 wij ~ zelf|@papers -u
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

gesloten	5n6	19n7	=822c0 gesloten jeugdhulp	=822c1 gesloten jeugdzorg
binnenkort	86c9	1463c0
tenslotte	97c1 ^ tenslotte
ervoor	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra
herinneringskosten	231c0 aanmaningskosten|aanmaningkosten|herinneringskosten
bovenaan	=255c2 bovenaan deze brief
beginnen	264c33
bieden	327c11 bieden ... u
verzwegen	334c4
gegevenswissing	777c2
berustten	=891c3 berustten bij
bezigen	899c0
ontegenzeglijk	1126c0
getoetst	=1205c1 getoetst aan
verstrijkt	1247c1
@cv	papers
@sollicitatieplicht	condition
@brp	move

voor	6c1	=6u0 voor|over vragen|informatie|inlichtingen|contact|overleg|toelichting	=6u1 voor|over meer|verdere|nadere informatie|vragen	=6u2 voor|over een|uw|al vraag|vragen	=22c40 voor vragen|uitleg|informatie|inlichtingen is|zijn|kunt|belt	=30c20 voor u doen|regelen|bellen|schrijven|maken	=30c47 voor u laten|te laten optreden	=48c1 voor of op <date>	=48c5 voor|vóór|uiterlijk de <code>	=53c6 voor zover	63c2 voor|vóór <date>	=63c18 voor|vóór uiterlijk <date>	=71c2 voor zover	87c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	222c1 vóór|voor|op|tot|rond|per|vanaf <date>	222c5 uiterlijk|vóór|voor|tot|vervaldatum|betaaldatum|vervaldag|betaaltermijn <placeholder>	=222c9 vanaf|voor|vóór|per januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	=228u1 tegen|voor|zonder aanmaning	=245c3 voor een|uw|je|het|de	=245u0 voor een|het|uw gesprek|afspraak	247u2 voor|met een? vragen|klacht|klachten	=262c66 voor uw|je|jouw situatie|gezin	278c3 voor een|uw|het? bezwaar|bezwaarschrift ... betaalt|betalen|rekenen|brengen ... <amount>|kosten|leges|griffierecht	=328c4 voor uw rekening	=734c0 voor bezwaar vatbaar	=734c1 voor bezwaar vatbare	=1258c0 voor het overige	=1259c0 voor uw rekening	=1259c1 voor eigen rekening	=1259c2 voor rekening van	=1259c3 voor onze rekening	=1259c4 voor zijn rekening	=1259c5 voor haar rekening	=1259c6 voor hun rekening	=1260c0 voor zover	=1260u0 voor zover bekend	=1260u1 voor zover wij kunnen nagaan	=1260u2 voor zover wij weten	=1260u3 voor zover ons bekend	=1260u4 voor zover mogelijk	=1260u5 voor zover het betreft	=1261c0 voor zover wij kunnen nagaan	=1261c1 voor zover ons bekend	=1261c2 voor zover ons bekend is	=1261c3 voor zover wij hebben kunnen nagaan	=1261c4 voor zover mij bekend	=1261c6 voor zover wij kunnen overzien	=1386c0 voor de duur van	=1386c1 voor een duur van	=1386c2 voor een periode van	=1386c3 voor de periode van	=1387c0 voor wat betreft	=1387c1 voor wat ... betreft	=1387c2 voor zover het betreft	=1424c0 voor de goede orde	=1424c1 voor alle duidelijkheid	=1424c2 voor de volledigheid
briefje	=92c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	=92c17 briefje van uw|je|de? huisarts|arts|dokter|specialist|tandarts
doorzending	131c0
inschakeling	142c0
langere	=258c21 langere termijn	=258c47 ruimere|langere termijn
voldoe	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=880c6 voldoe het bedrag
denken	368c7 denken|denk ... erover
griffie	718c0	=718u0 griffie van de raad	=718u1 griffie van de gemeenteraad	=718u2 griffie van de gemeente	=718u3 griffie van de provincie	=718u4 griffie van provinciale staten	=718u5 griffie van de tweede kamer	=718u6 griffie van de eerste kamer	=718u7 griffie van het parlement
rechtsmiddel	733c0
danken	=905u4 danken u bij voorbaat	=905u9 danken wij u bij voorbaat	=1433c5 danken u bij voorbaat	=1433c10 danken wij u bij voorbaat
draagt	=1293c5 draagt zorg	1294c0 draagt ... zorg voor	1294c4 draagt ... er zorg voor	1294u0 draagt ... kosten
bibliotheek	1489c0
welzijnsorganisatie	1512c0
~tegemoetkomen	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
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

aanmaning	81c34	=231c3 aanmaning kost|kosten	231c4 aanmaning ... brengen|berekenen|rekenen|betaalt ... kosten|rekening|<amount>	=232c5 aanmaning kost ... <amount>	358c0
veranderingen	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	318c4 veranderingen ... dient|moet|moeten
afwikkeling	112c1
praten	240c9 praten|spreken	293c2 langskomen|langs|spreken|praten|spreekuur|afspraak|balie|loket
red	258c19 redt|red ... niet op tijd
uitkering	336c15 uitkering|bijstand|toeslag|toelage|subsidie|betaling ... stop|stopgezet|stopzetten|beëindigd|ingetrokken|opgeschort	=481c1 uitkering om niet
betalingsherinnering	358c13	359c2
verrekeningen	519c1
prestatiebeurs	568c0
vreemdelingen	677c1
vluchtelingen	=1496c1 vluchtelingen werk
ouderenwerker	1497c5
@geld	benefit money debt
@bestand	papers
@ochtend	time
@voltijd	work
@slijterij	business

eind	=87c12 in|eind|begin|half|medio|rond januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	222c7 eind|begin|half|medio januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgende|deze
consult	240c2 keuring|herkeuring|*keuring|*onderzoek|consult|controle
inlogmiddelen	787c1
mantelzorgondersteuner	1509c2
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

schrijf	28c23 stuur|stuurt|sturen|schrijf ... naar ... adres bovenaan|boven	28c43 stuur|stuurt|schrijf ... brief ... naar|aan	28c59 schrijf|schrijft ... aan|naar ... adres|postbus*|college|bestuur|burgemeester	234n1 noem|vermeld|schrijf|leg|vertel ... reden|redenen|waarom	249c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	260c18	264c10	291c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	297c23 ^ schrijf ... op	332c0 schrijf|schrijft|schrijven	=1439u1 schrijf in dit kader
wie	=30c35 wie kan u helpen	99c6 ^ wat|hoe|waar|wanneer|wie|welke|waarom|waarvoor
discretionaire	=388c0 discretionaire bevoegdheid	=388c1 discretionaire bevoegdheden
cautie	597c0
erfpachtcanons	660c2
leegstandvergunningen	668c1
afstandsverplichting	682c0
anonimiseren	783c0
anonimiseerden	783c4
hierbijgaand	907c2
zorgkantoren	1584c1
@keurmerk	permit
@achterliggend	reason
@vanwege	reason
@kenmerk	identity
@garage	dwelling
@vuurwerk	environment

reg*	2c3 regeling*
zaaknummer	11c9
bezoekadres	19c0
correspondentieadres	21c2
rekeningen	216c3 factuur|facturen|nota|nota's|rekening|rekeningen	358c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open
misschien	288c3 tenzij|behalve|meestal|vaak|soms|mogelijk|misschien|waarschijnlijk	344n16	352n6	=1425c2 misschien ten overvloede	=1425c5 misschien overbodig
toe	=300c0 toe te sturen	=300c8 toe te voegen	=313c3 toe te lichten	=1206c2 toe te zeggen	=1208c2 toe te zenden	=1287u12 toe te zenden
ongeoorloofd	=334u3 ongeoorloofd|geoorloofd verzuimd	=555c0 ongeoorloofd verzuim	=555c1 ongeoorloofd schoolverzuim	=555c3 ongeoorloofd afwezig	=1253u2 ongeoorloofd verzuimd
hierboven	=339c4 hierboven|boven|hiervoor|hiervóór genoemd|genoemde|vermeld|vermelde|omschreven|beschreven	=339c5 hierboven|boven bedoeld|bedoelde	=339u1 boven|hierboven vermeld|vermelde|genoemd|genoemde adres|telefoonnummer|nummer|kenmerk
bekeuring	355c11
voertuig	362n3
motiveringen	391c1
last	=580u0 last onder dwangsom	=581c0 last onder dwangsom	=582u0 last onder bestuursdwang	=583c0 last onder bestuursdwang
administratieve	=588c0 administratieve sanctie	=588c1 administratieve sancties
zelfredzame	625c1
rooilijnen	750c1
aangeleverde	842c2
constateert	917c1
eerstkomend	960c0
persisteer	1151c4
rectificeert	1158c1
regelingen	=1162c3 regelingen treffen
toereikend	1204c0
rijksdienst	=1547c1 rijksdienst voor het wegverkeer	=1549c1 rijksdienst voor ondernemend nederland	=1550c1 rijksdienst voor identiteitsgegevens
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

referentie	11c5
telefoon	15c0	=22c33 telefoon van	293c1 bel|belt|bellen|gebeld|telefoon|telefoneren
overmorgen	246c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
herstel	=257c25 herstelt|herstel u|dit|het	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	322c0 herstel|herstellen|herstelt
koop	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
weiger	349c22 weigeren|weiger ... vergunning|aanvraag|verzoek	349c28 weigeren|weiger ... u|uw
controleerde	362n2
opschorten	400c0
arbeidsverplichtingen	451c1
opkoopbescherming	662c0
inburgeringsplichtige	684c1
ontberen	1125c0
refereerde	=1161c2 refereerde aan
tezamen	1202c0
antidiscriminatievoorziening	1536c0
~sommeren	38c0 wij ~ niet? ~any	90c0 ~ +passive
~aanmanen	38c0 wij ~ niet? ~any	90c0 ~ +passive
~wachten	38c1 wij ~ niet? -laten ~any	41c4 wij ~ niet? ~any
~bespreken	85c3 wij ~ -deze|hierbij
~repareren	88c3 ~ ~any niet?
~aanvragen	95c3 wij ~ zelf|voor
~honoreren	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	347c3 wij ~ niet @request|@benefit|@permit|u
~bijdragen	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
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

ik	=22c26 ik ben uw|je	55c2	=59c8 wij|we|ik verzoeken|verzoek|vragen|vraag u	=79c1 wij|we|ik hebben|heb|geven|zijn|wijzen|nodigen|nodig|vragen|willen|trekken|vorderen	=92n2 wij|we|ik vragen|vraag ... zelf op	97c5 ^ wij|we|ik wijzen|wijs ... ook|tevens|verder|nog op	=236c5 wij|we|ik hebben|heb ... ontvangen	=245c4 wij|we|ik willen|wil|kijken	=247u1 wij|we|ik verzoek	=344c12 wij|we|ik geven|geef u ... vergunning|ontheffing|toestemming|subsidie	=360c2 ik heb ... nodig	=360c21 wij|we|ik vragen|vraag u om	=362c1 ik|wij|we nodig|nodigen ... uit	=889c3 ik bericht u	=1044u16 ik indien	=1222u2 ik dit schrijven	=1252c6 ik verzoek	=1281c2 ik wens te	=1405c2 ik wend mij tot u	=1405c6 ik richt mij tot u	=1411c6 ik heb het genoegen	=1412c5 ik betreur het u te moeten	=1426c3 ik merk op dat	=1449c7 ik vestig uw aandacht op
bereiken	=22c39 bereiken via|op
bovendien	73c4 ^ bovendien	97c0 ^ daarnaast|verder|voorts|tevens|bovendien|overigens	98c0 ^ ook|verder|daarnaast|tevens|bovendien|overigens	329c6 ^ bovendien
ger*	96c1 deurwaarder*|gerechtsdeurwaarder*|belastingdeurwaarder*
teruggave	183c0
gedwongen	230c7 afgedwongen|afdwingen|gedwongen	=838c0 gedwongen kader
kwam	=234c8 komt|kwam door	=288c9 kwam|komt dat|dit|het ... door	344n12	=1019c9 kwam in aanmerking	=1065c2 kwam te vervallen	=1182u8 kwam te weten	1212c5 kwam ... tot stand	=1212c8 kwam tot stand
bijeenkomst	240c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg
*mst	240c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg
tijdelijke	=256c4 tijdelijke maatregel	=310c0 tijdelijke maatregel
beginselen	=396c1 beginselen van behoorlijk bestuur
handhavingsverzoeken	599c1
gedoogden	601c4
ontvankelijk	699c0	=699u1 ontvankelijk voor
milieueffectrapport	756c0
controleverklaringen	800c1
weigeringsgronden	806c1
anderszins	874c0
eenduidige	957c1
genegen	989c0
verkregen	1237c4
gegeven	=1308c2 gegeven het feit dat
@identificatieplicht	condition
@trap	dwelling

inleveren	8c7 inleveren|inlevert|afgeven|ophalen|brengen|binnenlopen	28c24 lever|levert|inleveren|afgeven ... balie|loket|stadhuis|gemeentehuis|wijkcentrum|bibliotheek	=28c44 inleveren bij	51c1 ^ betalen|inleveren|reageren|insturen|aanmelden|terugsturen|opsturen voor|vóór|uiterlijk	300c2 lever|levert|inleveren|aanleveren
contactformulier	25c15
scannen	26c12
schrijft	28c59 schrijf|schrijft ... aan|naar ... adres|postbus*|college|bestuur|burgemeester	225c7 schrijven|schrijft ... af	249c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	291c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	332c0 schrijf|schrijft|schrijven	=1439u2 schrijft in dit kader
belletje	28c64 belletje|telefoontje ... genoeg|dan|en	260c41 belletje|telefoontje|seintje|appje|mailtje
antwoord	36c0 ^ besluit|beslissing|uitspraak|antwoord|uitslag|uitbetaling binnen|uiterlijk|vóór|volgt	84c0 ^ besluit|beslissing|antwoord|uitslag|uitspraak|reactie binnen|uiterlijk|vóór|volgt	248c2 reactie|reageren|antwoord|bericht|uitslag	272c5 beslissen|beslist|beslistermijn|uitspraak|behandelen|antwoord|bericht|ontvangstbevestiging	=1439u10 antwoord in dit kader
verdere	=83c17 verdere procedure|verloop|behandeling|afhandeling	=230c9 extra|meer|hoge|hogere|bijkomende|verdere kosten
qr-code	225c4 qr-code|betaallink|betaalverzoek|betaalknop
ingelicht	236c14 geïnformeerd|ingelicht
typ	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
bevoegde	=381c1 bevoegde gezag
beschermingsbewind	506c0
bindende	=572c1 bindende studieadvies	=572c2 bindende studieadviezen
seponeert	607c2
behoefde	882c2
inwilligt	1057c2
vereiste	=1232c0 vereiste documenten	=1232c1 vereiste gegevens	=1232c2 vereiste papieren	=1232c3 vereiste stukken	=1232c4 vereiste bijlagen	=1232c5 vereiste informatie
ruim	=1477c0 ruim van tevoren	=1477c1 ruim op tijd	=1477c2 ruim tevoren
steunpunt	=1508c2 steunpunt mantelzorg	=1508c3 steunpunt voor mantelzorgers
@dorpshuis	place
@gerechtshof	court
@accijns	tax
@tuinhuis	building
@parkeerschijf	vehicle

kunnen	5c11 kan|kunnen ... niet worden gecorrespondeerd	=27c5 kan|kunt|kunnen niet op papier|schriftelijk|telefonisch	=28n5 kan|kunnen niet per|op|aan	=60c4 kunnen u	225n0 kunnen ... niet	249c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	252c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	=264c18 kunnen wij	=264c19 kunnen we	330c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	=344n15 kunnen niet	349c17 kunnen|kan ... aanvraag ... niet toekennen|goedkeuren|honoreren|inwilligen	349c24 kunnen|kan ... geen ... geven|verlenen|toekennen|aanbieden	=349n1 kunnen wij ... afwijzen	352n2 kunnen ... teruggevorderd	364c17 kunnen ... aanvraag|bezwaar ... nog niet ... behandelen|beoordelen	=364c35 mogen|kunnen wij|we ... bezwaar ... niet inhoudelijk	372n3 kan|kunnen	=1413c8 kunnen wij u het volgende meedelen	=1413c9 kunnen wij u het volgende mededelen
stuur	5n11 stuur ... geen	28c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	28c21 stuur|stuurt|sturen|opsturen ... <po-box>	28c22 stuur|stuurt|sturen ... naar|aan ... <po-box>	28c23 stuur|stuurt|sturen|schrijf ... naar ... adres bovenaan|boven	28c43 stuur|stuurt|schrijf ... brief ... naar|aan	51c3 ^ betaal|stuur|lever voor|vóór|uiterlijk	=58c3 sturen|stuur|zenden wij|we|ik	81c19	104c2 stuur|stuurt|sturen|zend|zendt|indienen ... <email>	227c0 krijgt|ontvangt|volgt|sturen|stuur|hoort|vertellen ... brief|bericht|besluit|beschikking|betaalverzoek|factuur|nota|rekening|acceptgiro	228u0 krijgt|ontvangt|volgt|sturen|stuur|ontvangen ... aanmaning	249c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	252c6 stuur|stuurt|dien|dient ... beroepschrift	260c19	260c32 sturen|stuur ... bewijs	291c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	300c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen	360c11 stuur|stuurt ... ons ... kopie|gegevens|papieren|bewijs|bewijsstukken|documenten|formulier|loonstrook*|bankafschrift*	=361c5 stuur ons
deadline	=50c1 deadline|sluitingsdatum is <date>	51c4 ^ vervaldatum|vervaldag|deadline
paspoort	68c14
dezelfde	=87c14 deze|dezelfde week|maand|dag
uitvoering	194c2
kennismaking	245c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek
afbetaling	261c12
kennen	344c3 kennen|ken ... toe	349c6 kennen|ken ... niet toe
reed	362n9
peildata	430c1
absoluut	=556c0 absoluut verzuim
ambulant	633c0
staatloze	694c1
erg	=892u5 erg bescheiden
pleegt	=1146c4 pleegt overleg	1146c7 pleegt ... overleg
thuisadministratie	1500c0
@bezorgd	hardship
@fietspad	vehicle
@loterij	business
@akkoord	positive
@bevoegd	right

heeft	=5c26 heeft geen zin ... te bellen|informeren|vragen	6c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	=6u3 hebt|heeft u|je vragen	=6u3 hebt|heeft u|je een vraag	=29n1 heeft u schriftelijk	30n0 heeft|hebt ... namens u bezwaar	=41c9 hebt|heeft|krijgt|heb u|je tot	=47c2 krijgt|hebt|heeft|heb u|je ... <number> dagen|werkdagen|weken|maanden	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=57c2 hebt|heeft het geld	=236c7 hebt|heeft u ... gevraagd|aangevraagd|verzocht|ingediend	=236c13 hebt|heeft u|je ... vragen	249n6 hebt|heeft|had ... bezwaar gemaakt	252n1 hebt|heeft ... beroep ingesteld	=259c27 heeft|hebt u al betaald	=264c24 heeft u	265n1 hebt|heeft ... zienswijze gegeven	295c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=331c6 heeft geen	344c26 hebt|heeft|heb ... recht op zorg|hulp|ondersteuning|vervoer|verlof	358c18 hebt|heeft ... nog niet ... betaald	358n5 hebt|heeft ... bezwaar	362n7 hebt|heeft ... gesproken	366c3 hebben|heb|heeft ... aanvraag|bezwaar|bezwaarschrift|melding|brief|verzoek|klacht ... ontvangen	368n4 hebt|heeft ... zienswijze	370n0 hebt|heeft ... zienswijze	=376u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over	=1235u5 heeft verhinderd	=1307u8 heeft gelet op	=1406c5 heeft u zich tot ons gewend	1482u10 heb|hebt|heeft|hebben ... tijdig
hoeft	5u0 hoeft|hoeven ... niet te bellen|informeren|mailen	7c4 hoeft ... alleen ... te bellen	74c0 hoeft ... niets te doen	=74c1 hoeft niets te doen	74c3 hoeft ... niet te|zelf	=102c0 hoeft|hoef u|je zelf? niets te doen	226c7 hoeft ... niet? terug	226c7 hoeft ... niet? terug te betalen	=227c1 hoeft|hoeven nu|nog|voorlopig niets|niet|geen	=260c27 hoeft u niets	260c33 hoeft ... niet|niets	265n3 hoeven|hoeft ... niet	319c0 hoeft ... niet|geen	349n10	374c8 hoeft ... niets te doen	=374c9 hoeft niets te doen	=374c17 hoeft nu niets	=1448c4 hoeft geen betoog
mondeling	28c28	=265c31 mondeling of schriftelijk	266n0	293c0 mondeling|mondelinge|gesprek|*gesprek|telefonisch|hoorzitting|zitting|hoormoment	=927c2 mondeling dan wel schriftelijk
gratis	=30c16 gratis hulp	=30c32 gratis advies|ondersteuning|juridische|rechtshulp|hulp	232c6 kosteloos|gratis	278n0 niet|geen|niets|gratis|kosteloos	626u1 gratis ... cliëntondersteuner
alsmede	53u3	867c0
jouw	56c4	=333c7 uw|je|jouw eigen schuld
herstelt	=257c25 herstelt|herstel u|dit|het	322c0 herstel|herstellen|herstelt
verblijf	276c1 vreemdelingen*|asiel*|verblijfs*|verblijf|ind|terugkeerbesluit	=1015u1 verblijf ik hoogachtend	=1434c3 verblijf ik hoogachtend
waren	325c13	=1225c5 waren van kracht	=1226c6 waren van mening	=1226c21 waren van oordeel	=1231c5 waren vereist
redelijkerwijs	333u0 redelijkerwijs|redelijkerwijze ... weten|begrijpen|beseffen	335c21 redelijkerwijs|redelijkerwijze ... had|hadt kunnen|moeten weten|begrijpen|beseffen	=335c22 redelijkerwijs|redelijkerwijze kunnen|moeten weten|begrijpen|beseffen	1159c0
laks	334c8
keur	344c1 keuren|keur ... aanvraag ... goed	349c5 keuren|keur ... niet goed
rechtsopvolgers	415c1
navorderingen	420c3
budgethouder	611c0
canon	660c1	=660u0 canon van
omgevingsplanactiviteiten	739c1
de-minimissteun	801c0
aangelegenheid	840c0
hen	=896u11 hen betreffende
houten	=1174u2 houten staven
voorafgaandelijk	=1388c2 voorafgaandelijk aan
geldwinkel	1526c2
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

stadswinkel	243c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein
leegstandsvergunningen	668c3
vrij	=892u6 vrij bescheiden
overging	=1144c5 overging tot
wenste	=1281c3 wenste te
moge	=1429c6 moge het duidelijk zijn
~gezakt	347c21 ~
@onderzoek	meeting
@uiterlijk	time-limit
@teleurgesteld	negative

verzet	0c12	258c12 verzet|verzetten|verplaatsen|verschuiven ... afspraak|gesprek	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	308c3 verzet|verzetten
maa*	2c12 maandelijks*	2c13 maandbedrag*
belt	=5c23 bel|belt ons|de ... niet over|hierover|daarover	=5c24 bel|belt ons hierover|daarover niet	=9c9 bellen|bel|belt u|je	15c6	22c14 bel|bellen|belt	28c26 bel|belt|bellen ... afspraak|formulier|aanvragen|regelen|regeling|uitstel|doorgeven|verzetten|afzeggen|aanmelden	28c39 bel|belt ... dan sturen|regelen|helpen|krijgt	=57c0 belt|bellen u	=77c7 belt u|je	241c8 bel|belt|bellen|neem|neemt|contact ... afspraak	243c6 bel|belt|bellen ... u|je|jou	248c5 bellen|belt|contact	258c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	260c5	264c5	293c1 bel|belt|bellen|gebeld|telefoon|telefoneren	320c0 bel|belt|bellen
te	=22c49 te bereiken	=28c70 te retourneren	=43c7 te weten	51c2 ^ te betalen voor|vóór|uiterlijk	=65c19 te rekenen vanaf	=67c13 te laat	=234c12 te veel|laag|hoog|laat|weinig|oud|jong|lang|kort	=237c9 te hard|laat	=257c9 te herstellen	=262c9 te zwaar	=262c10 te hard	=262c23 te streng	=262c72 te weinig geld	=263c3 te ver gaat	=267c0 te laat ... reden	=267c1 te laat ... waarom	=267c2 te laat door	=287c0 te laat ... niet|geen ... behandelen|behandeling|behandeld|beoordelen|ontvankelijk|bekijken	=287c1 te laat ... behandelen|behandel|beoordelen|bekijken|nemen ... niet	=287c2 te laat ... niet-ontvankelijk	=287c3 te laat ... buiten behandeling|beschouwing	=287c4 te laat ingediend|ingediende|ontvangen|verzonden|verstuurd bezwaar|bezwaarschrift|bezwaren ... niet	=288c1 te laat ... reden|redenen|omdat|waarom|door	=299c5 te voldoen	=300c4 te verstrekken	=301c3 te ondertekenen	=302c1 te verschijnen	=303c0 te melden	=303c3 te informeren	=320c0 te bellen	=322c0 te herstellen	=322c1 te verwijderen	=322c2 te staken	=322c6 te beëindigen	=335c15 te kwader trouw	=344n6 te weinig toegekend	=345n2 te veel	=349n12 te laat	=350n0 te betalen	=352c21 te worden terugbetaald|teruggestort	=353c0 te veel ... ontvangen|gekregen|betaald|uitgekeerd|uitbetaald	=353c4 te veel|teveel ... toeslag|uitkering|bijstand|voorschot|geld	=353c8 te veel	=353n2 te veel geluid	=362c29 te verschijnen	=364c26 te donker|onleesbaar|wazig|onduidelijk	=366n7 te veel	=372n7 te laat bent	=852c3 te accorderen	=892u3 te bescheiden	=893c3 te beschikken op	=894c5 te beschikken over	=942u50 te dienen waarin	=942u51 te dienen om	=942u52 te dienen die	=942u53 te dienen bij	=942u54 te dienen en	=942u55 te dienen tegen	=950c1 te doen toekomen	=976c1 te fiatteren	=1149c5 te participeren	=1166c1 te restitueren	=1169c1 te retourneren	=1177c0 te allen tijde	=1177c2 te alle tijden	=1178c0 te dezer zake	=1178c1 te dezen	=1178c2 te dier zake	=1179c0 te dien aanzien	=1179c1 te dien einde	=1179c2 te dezen aanzien	=1179c3 te dien zake	=1180c0 te kennen geven	=1180c1 te kennen gegeven	=1180c2 te kennen te geven	=1180c3 te kennen geeft	=1180c4 te kennen gaf	=1180c5 te kennen gaven	=1181c0 te meer daar	=1181c3 te meer omdat	=1181c5 te meer nu	=1182c0 te weten een	=1182c1 te weten de	=1182c2 te weten het	=1183c0 te wijten aan	=1183c3 te wijten is aan	=1183c4 te wijten zijn aan	=1183c6 te wijten was aan	=1205c2 te toetsen aan	=1242c1 te verrichten	=1252c8 te verzoeken	=1280c1 te wenden tot	=1287c5 te zenden	=1354c1 te uwen aanzien	=1354c2 te zijnen aanzien	=1357c1 te behoeve van	=1358c1 te burele van	=1362c1 te uwen laste	=1362c2 te zijnen laste	=1363c1 te uwen nadele	=1364c1 te name van	=1440c0 te uwer informatie	=1440c2 te uwer kennisneming	=1440c3 te uwer oriëntatie	=1440c5 te uwer gebruike	=1472c2 te eniger tijd	=1472c3 te enigertijd	=1479c0 te zijner tijd	=1479c1 te gelegener tijd	=1479c4 te harer tijd	=1479c5 te rechter tijd
trek	70c5 trek|trekt ... af	=93c4 trek|trekt de|het|deze|dit|uw|je|jouw ... van ... af	226c4 trek|trekken|trekt ... af	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
voornemens	81c28	355n1	368c1	1267c0	=1267u8 voornemens van	=1267u10 voornemens tot
bouwkundig	=92c14 bouwkundig|bouwtechnisch rapport
afzonderlijke	=218c7 aparte|afzonderlijke brief|beschikking|bericht
*tum	221c4 *termijn|*datum <placeholder>|<number>	222c6 *datum|vervaldag|*termijn is? <date>	223c0 *betaaldatum|vervaldatum|vervaldag|betaaltermijn
*rum	243c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
vrijdag	246c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
conceptbeslissing	368c13 conceptbeslissing|conceptbesluit|ontwerpbesluit
navorderingsaanslagen	420c1
briefadres	490c0
ombudsvrouw	1505c5
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

verlaagd	66c10
daarna	83c11 ^ daarna	86c0	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	106c7	284c0 later|daarna|straks	295c6 ^ eerst|dan|daarna|nu betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|laat|zorg	329c1 ^ daarna
inning	141c1
overgemaakt	215c5 overmaken|overgemaakt|overmaakt	299c3 overmaken|overmaakt|overgemaakt
verschuldigd	215c9	1245c0
geïnformeerd	236c14 geïnformeerd|ingelicht
onjuistheden	259c8 onjuist|onjuiste|onjuistheden	1123c1
inmiddels	259c26 intussen|inmiddels|al|reeds ... betaald	=1434c0 inmiddels verblijven wij	=1434c1 inmiddels verblijf ik
ontwerpbeschikking	280c3 ontwerpbesluit|ontwerpbeschikking|ontwerpvergunning|ontwerpplan|ontwerp
huurcommissie	280c10 kantonrechter|officier|geschillencommissie|huurcommissie|tuchtcollege	1565c0
opschortten	400c3
arbeidsongeschiktheidspercentages	465c1
afstandsverplichtingen	682c1
verdaagd	729c5
ruimtelijke	=755c0 ruimtelijke onderbouwing	=755c1 ruimtelijke onderbouwingen
geaccordeerd	852c1
geadstrueerd	856c3
gerechtigd	992c0
opteerden	1140c4
refererende	=1401c12 refererende aan
centraal	=1544c1 centraal administratie kantoor	=1548c1 centraal bureau rijvaardigheidsbewijzen	=1586c1 centraal orgaan opvang asielzoekers	=1592c1 centraal justitieel incassobureau
~beoordelen	36c0 wij ~ niet? ~any	84c8 wij ~ @request|@objection|@report|@papers|antwoord|reactie|gegeven ~time	88c0 ~ ~any niet?
~informeren	36c0 wij ~ niet? ~any	85c2 wij ~ -deze|dit|hierbij|bijgaand|navolgend|volgt
~overmaken	36c3 wij ~ u|uw|rekening niet? -onze|ons|moeten|dienen|onderstaand|bovenstaand|reader ~any	85c4 wij ~ -hierbij	341c2 wij ~ u|rekening <amount>|@benefit -veel	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~invorderen	88c1 ~ ~any niet?
~verhogen	88c1 ~ ~any niet?	100c0 wij ~
~accorderen	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	347c3 wij ~ niet @request|@benefit|@permit|u
~verhuren	342c0 u ~ +may
~terugwijzen	347c0 wij ~ @request|@benefit|@permit|u
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

beslissen	58c0 beslis|beslissen|beslist	81c2	105c0 gronden|motivering|motiveren|griffierecht|beslissen|beslist	248c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel	272c5 beslissen|beslist|beslistermijn|uitspraak|behandelen|antwoord|bericht|ontvangstbevestiging	372n1 beslissen|beslist ... voor|vóór|uiterlijk
bel*	68c32 belastingaanslag*	96c1 deurwaarder*|gerechtsdeurwaarder*|belastingdeurwaarder*
alsnog	105c2 nog|alsnog|verlengd|verlengen|uitstel	106c6	257c0	358c29 alsnog ... betaalt|betalen|overmaakt|voldoen	=364c30 alsnog opschrijven|insturen|opsturen|toesturen|aanleveren|ondertekenen|nasturen
bijgesloten	218c2	=1396c15 bijgesloten treft u	=1396c16 bijgesloten vindt u	=1396c17 bijgesloten ontvangt u
gebleken	234c5 blijkt|blijken|bleek|gebleken
geschonden	237c3 schending|geschonden|schendt|inbreuk
*ent	238c1 *wet|*wetboek|*verordening|*verordeningen|*reglement|*regeling
verstreken	249n10	1247c3
beroepschrift	252c4 beroepschrift ... indienen	=252c5 beroepschrift in te dienen	=252c18 beroepschrift dient|moet|kan	252c20 beroepschrift ... gezonden|gestuurd|ingediend	253c5	273c1 bezwaar|bezwaarschrift|bezwaren|beroep|beroepschrift ... binnen|gedurende <number> weken|week|dagen|maanden|maand	306c6	=1044u14 beroepschrift indien
geldzorgen	262c14
aanslag	284c9 aanslag|factuur	358c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open	358c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan	416c0	=416u2 aanslag gepleegd	=416u3 aanslag plegen	=416u8 aanslag op uw	=416u9 aanslag op het	=416u10 aanslag op hem	=416u11 aanslag op haar	=416u12 aanslag op een	=416u13 aanslag mislukt	=416u14 aanslag mislukte	=880c20 aanslag voldoen	880c21 aanslag ... voldoen	880c22 aanslag ... voldaan
leerbaarheidstoets	686c0
niet-ontvankelijkverklaringen	701c1
liquiditeitsprognoses	811c1
verschijnt	=1037c4 verschijnt in persoon
verschaft	1243c2
zijdens	1288c0
jongerenwerk	1514c2
@drank-en-horecavergunning	permit
@terugbetaaltermijn	time-limit

des*	92c12 deskundigenrapport*	92c13 deskundigenverklaring*
wegens	234c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	=1308c4 wegens het feit dat
int*	245c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek
bovenstaande	=255c4 bovenstaand|bovenstaande adres	339c9 bovenstaand|bovenstaande	339u0 bovenstaand|bovenstaande tabel|overzicht|schema|lijst|lijstje|figuur|foto|kaart|adres|postadres|bezoekadres|telefoonnummer|nummer|kenmerk|link|qr-code
invullen	301c1
stuiten	=546c2 stuiten de verjaring	=546c3 stuiten van de verjaring
welstandscommissie	746c0
noch	1107c0
verrichte	1242c5
wijkteams	1491c1
~schadeloosstellen	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
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

schriftelijk	29c0	=29n3 schriftelijk laten weten	=29n4 schriftelijk medegedeeld	=266c2 schriftelijk uw zienswijze	277c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn	290c0 schriftelijk|schriftelijke	292c1 schriftelijk ... niet mondeling|telefonisch	=927c1 schriftelijk dan wel mondeling	=988c6 schriftelijk gemotiveerd	=988c7 schriftelijk en gemotiveerd
aanvaarding	111c0
betalingsproblemen	262c15
zw-uitkering	276c0 ziektewet|ziekengeld|zw-uitkering
schuur	493u1 schuur ... legaliseren	493u6 schuur ... gelegaliseerd
vaststellingsbeschikking	791c2
navenante	1099c1
strekte	=1175c7 strekte tot	=1175c8 strekte ertoe
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

hoorzitting	18n0	240c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg	245c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek	272c4 hoorzitting|hoorgesprek|horen|gehoord|gesprek|aanmelden	293c0 mondeling|mondelinge|gesprek|*gesprek|telefonisch|hoorzitting|zitting|hoormoment	362c11 hoorzitting ... <date>	363c3	720c0
wacht	=52c0 wacht|wachten niet tot <date>
maken	=58c7 maken wij|we ... over	215c6 maak|maakt|maken ... over	=260c2 maken wij|we het in orde	=844c7 maken aanspraak op	844c10 maken ... aanspraak op	=1000c3 maken gewag van	1063c7 maken ... kenbaar	=1063c11 maken kenbaar	=1075c6 maken melding van	=1428c0 maken u erop attent	=1428c1 maken wij u erop attent	=1428c6 maken u er op attent	=1457c3 maken wij van de gelegenheid gebruik
voorts	73c0 ^ voorts	97c0 ^ daarnaast|verder|voorts|tevens|bovendien|overigens	1270c0
motivering	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	105c0 gronden|motivering|motiveren|griffierecht|beslissen|beslist	234c2 motivering|motivatie|overweging|overwegingen|beoordeling|onderbouwing	235c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding	272c0 gronden|motivering|argumenten	391c0
mededeling	154c0	=1072c0 mededeling doen van	=1072c1 mededeling te doen van	=1072c2 mededeling gedaan van	=1072c3 mededeling doet van
maakt	215c6 maak|maakt|maken ... over	241c0 maak|maakt|plan|plant|regel ... afspraak	249c5 maak|maakt ... bezwaar	299c0 maak|maakt <amount> over	299c4 maak|maakt ... over	306c1 maak|maakt ... bezwaar	=844c6 maakt aanspraak op	844c9 maakt ... aanspraak op	=1000c1 maakt gewag van	1000c8 maakt ... gewag van	1063c5 maakt ... kenbaar	=1063c9 maakt kenbaar	1075c4 maakt ... melding van	=1075c5 maakt melding van
algemene	=396c0 algemene beginselen van behoorlijk bestuur	=621c0 algemene voorziening	=621c1 algemene voorzieningen	=1054u3 algemene inlichtingen	=1059u5 algemene wet inzake
loonkostensubsidie	471c0
inbeslagnemingen	605c1
inburgeringsplicht	683c0
herroept	723c2
aangewende	849c3
uitgevaardigd	1220c1
meldpunt	=1536c3 meldpunt discriminatie
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

vind	4c3 vindt|vind|vinden
documentnummer	11c22
website	=19u5 website * bezoeken	25c11	27c1 digitaal|online|digid|website ... uitsluitend|alleen	271c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid	277c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn
mogelijk	=41c7 mogelijk tot	288c3 tenzij|behalve|meestal|vaak|soms|mogelijk|misschien|waarschijnlijk	=1425c3 mogelijk ten overvloede
oplegging	166c0
opstelling	168c0
opzegging	169c0
aanmaningkosten	231c0 aanmaningskosten|aanmaningkosten|herinneringskosten	232c2 aanmaningskosten|aanmaningkosten ... <amount>
ruimte	243c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein
projectbesluit	280c4 zienswijze|zienswijzen|bestemmingsplan|omgevingsplan|projectbesluit
vond	=333n1 vindt|vond u|je	=334n1 vindt|vond u|je	=335n1 vindt|vond u|je
onvolledig	365c3
curatele	503c0
bouw	=516u10 bouw vordert
omtrent	1115c0	=1115u0 omtrent het middaguur	=1115u1 omtrent middernacht	=1115u2 omtrent een	=1115u3 omtrent zeven	=1115u4 omtrent acht	=1115u5 omtrent negen	=1115u6 omtrent tien
zorggedragen	1293c13
schuldhulpmaatje	1499c0
~lezen	84c8 wij ~ @request|@objection|@report|@papers|antwoord|reactie|gegeven ~time	88c2 ~ ~any niet?
@formule	calculate
@overname	bring
@achterkleinkind	family
@werkwijze	procedure
@operatie	illness
@trouwakte	life-event
@schade	harm
@therapie	health-care
@migratie	residence

als	6c3 als|indien|wanneer	=6u4 als|indien|wanneer u|je ... vragen|vraag	53c9 als u|je|jij|wij|we|ik|de|het|er|dit|dat|uw|je|deze|die|iemand|blijkt|niet|geen|mensen|betaling	=53u4 als gevolg	=53u5 als bedoeld	=53u6 als volgt	=53u8 als voorschot	=53u9 als bijlage	=53u10 als bewijs	=53u11 als eerste	=53u12 als laatste	=53u16 als vertrokken	=57u0 als u|je ... krijgt|ontvangt|hoort	=59u5 als u moet	=60u4 als u kunt	=67c0 als u|je|jij ... niet|geen	=67c6 als het niet lukt	=67c8 als|indien|wanneer u|wij|je|de|uw ... niet|geen	83c18 ^ als alles er is	83c19 ^ als wij|we alles hebben	=83n0 als u|je niet|niets	=94c5 zoals|als vermeld|aangegeven|beschreven|genoemd in|op	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	=234c9 als gevolg van	=260c34 als niet verzonden	=260c35 als niet geschreven	=284c1 als|zodra|nadat|wanneer wij|we|het|er|u ... besluit|beslissing|beslist|besloten|beslissen|besluiten	295c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=318c6 als er iets verandert	=345n6 als voorschot	=349n0 als wij	=355c17 als straf	=360n1 als u ... nodig	=368u2 als u van plan	=617u9 als indicatie	=690u0 als referent voor uw sollicitatie	=865c0 als bedoeld in	=1044u0 als ik ... indien	=1069c2 als volgt luidt	=1069c3 als volgt luiden	=1102c0 als niet verzonden beschouwen	=1102c1 als niet verzonden te beschouwen	=1102c2 als niet geschreven beschouwen	=1102c3 als niet geschreven te beschouwen	=1102c4 als niet verzonden worden beschouwd	=1190u0 als u ten minste	=1190u1 als ten minste	=1190u3 als het ten minste	=1190u4 als dat ten minste	=1291u0 als zodanig	=1359c1 als gevolg van	=1396c14 als bijlage treft u	=1399c1 als reactie op uw	=1400c3 als vervolg op uw	=1400c4 als vervolg op onze	=1400c5 als vervolg op ons	=1431c16 als gezegd	=1453c2 als te doen gebruikelijk	=1455c3 als zodanig beschouwd
contactpersoon	22c0
er	52c3 er <number> weken|dagen|maanden|werkdagen bij	=102c2 er wordt niets van u|je verwacht	=374c10 er verandert|veranderen	=965c0 er dient rekening mee te worden gehouden	=965c1 er dient rekening mee gehouden te worden	=1173c6 er is geen sprake van	=1307u9 er gelet op
verhoging	199c0
uiteindelijke	=284c2 definitieve|uiteindelijke|volgende|nieuwe|latere besluit|beslissing|beschikking
uzelf	333c9 uzelf|jezelf ... verwijten|kwalijk
boven	=339c4 hierboven|boven|hiervoor|hiervóór genoemd|genoemde|vermeld|vermelde|omschreven|beschreven	=339c5 hierboven|boven bedoeld|bedoelde	=339u1 boven|hierboven vermeld|vermelde|genoemd|genoemde adres|telefoonnummer|nummer|kenmerk
vertrouwensbeginsel	394c0
verweerders	709c1
controleverklaring	800c0
de-minimisverklaringen	802c1
constateren	917c0
genoegzaam	990c0
rectificeren	1158c0
retourneerden	1169c7
vanuit	=1383c1 vanuit het oogpunt van
belastingdeurwaarder	1594c4
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

dit	=43c2 dit is|betekent	=234c13 dat|dit betekent	=257c27 dit te herstellen	=283c0 dit|deze|onderhavige besluit|beslissing|beschikking|brief|voornemen|uitnodiging|verzoek|oproep|ontvangstbevestiging|bevestiging	=349c25 dat|dit kan|gaat helaas? niet	=864c13 dit alles overziende	=896u4 dit betreffende	=1020u2 dit in aanmerking nemende	=1222c1 dit schrijven	=1222u3 dit schrijven wij	=1222u4 dit schrijven we	=1222u5 dit schrijven ik	=1222u6 dit schrijven zij	=1222u7 dit schrijven ze	=1436c3 dit spreekt voor zich	=1438c0 dit gezegd hebbende	=1438c1 dit alles gezegd hebbende	=1438c2 dit in aanmerking nemende
hierdoor	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	234c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat
*ald	215c3 *betalen|*betaling|*betaald|*betaalt
*uld	216c2 schuld|schulden|*schuld
gecontroleerd	237c11 geconstateerd|vastgesteld|gecontroleerd|constateerde|aangetroffen
overleggen	241c10 stemmen|stemt|overleggen ... af|datum	300c3	=1141c3 overleggen van stukken	=1141c4 overleggen van bewijs
bouwwerk	493u0 bouwwerk ... legaliseren	493u5 bouwwerk ... gelegaliseerd	747c0
erfpachten	659c1
ontbeerden	1125c3
overgegaan	=1144c1 overgegaan tot
jeugdbescherming	1588c2
~afschrijven	85c4 wij ~ -hierbij
~verstrekken	88c1 ~ ~any niet?	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c3 wij ~ niet @request|@benefit|@permit|u	347c4 wij ~ u @benefit|@permit niet
~handhaven	88c1 ~ ~any niet?
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

binnenlopen	8c7 inleveren|inlevert|afgeven|ophalen|brengen|binnenlopen	19c20
langskomen	19c2	28c47	240c5	293c2 langskomen|langs|spreken|praten|spreekuur|afspraak|balie|loket	302c5
vóór	48c2 uiterlijk|vóór aanstaande|komende|a.s.? maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag	=48c4 uiterlijk|vóór eind|begin|half|medio januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	=48c5 voor|vóór|uiterlijk de <code>	51c5 ^ uiterlijk|vóór	63c2 voor|vóór <date>	63c3 vóór <placeholder>	=63c18 voor|vóór uiterlijk <date>	=63c21 vóór of op <date>	87c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	87c11 vóór|op|rond|vanaf <placeholder>	222c1 vóór|voor|op|tot|rond|per|vanaf <date>	222c5 uiterlijk|vóór|voor|tot|vervaldatum|betaaldatum|vervaldag|betaaltermijn <placeholder>	=222c9 vanaf|voor|vóór|per januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	362n11
beg*	68c27 begroting*
doe	=83n1 doet|doe u|je niets|niet	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	297c22 ^ doe dat|dit	=950c3 doe toekomen	950c5 doe ... toekomen
gedeelten	106c5 delen|gedeelten|gedeeltes
ingevorderd	230c5 invordering|invorderen|ingevorderd|invorderingskosten|invorderingsmaatregel*	516c5	=516u12 ingevorderd rijbewijs
artt	238c0 artikel|artikelen|art.|art|artt.|artt
*uit	239c1 *voorwaarden|*regels|*besluit	248c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel
ziekenhuis	243c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein
bezwaarschrift	247c1 verzoek|bezwaar|bezwaarschrift|klacht|*verzoek	249c12 bezwaarschrift ... worden ingediend	249c13 bezwaarschrift ... indienen	249c31 bezwaarschrift ... wenden|richten|sturen	=249c34 bezwaarschrift richt|stuurt|levert|dient|zendt|adresseert u	249c38 bezwaarschrift ... dient ... te	273c1 bezwaar|bezwaarschrift|bezwaren|beroep|beroepschrift ... binnen|gedurende <number> weken|week|dagen|maanden|maand	278c0 bezwaar|bezwaarschrift|bezwaarprocedure ... kost|kosten ... <amount>	278c1 bezwaar|bezwaarschrift|bezwaarprocedure ... griffierecht|leges	278c2 bezwaar|bezwaarschrift ... betaalt u|je ... <amount>|kosten|leges	300u3 bezwaarschrift ... sturen	306c2	364c11 bezwaarschrift ... niet compleet|volledig	364c18 bezwaar|bezwaarschrift ... nog niet|onvolledig|compleet|volledig	366c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	372c0 bezwaar|bezwaarschrift|bezwaren ... gegrond|ongegrond|niet-ontvankelijk	=1044u9 bezwaarschrift indien
fout	259c9 fout|fouten|foutje	=259c11 fout gemaakt	304c1 fout ... bel|meld|laat|geef
verstrekken	300c4 verstrekken|verstrekt	1246c0
gemachtigden	404c1
betaalbaarstelling	484c0
apostilles	494c1
vorderingen	531c1	=531u0 vorderingen maken	=531u1 vorderingen maakt	=531u2 vorderingen gemaakt	=531u6 vorderingen van de werkzaamheden	=531u7 vorderingen van uw kind	=531u8 vorderingen van de leerling	=531u9 vorderingen bij	=531u10 vorderingen in	=531u11 vorderingen op school
verjaringen	545c1
maatwerkvoorzieningen	620c1
maatwerkvoorschriften	763c1
bevoorschotting	799c0
beschikken	859c7 beschikken ... afwijzend	=859c9 beschikken afwijzend	=893c0 beschikken op	=893u1 beschikken op dit moment	=893u3 beschikken op ... over	=894c0 beschikken over	894c7 beschikken ... over	=894u1 beschikken op
beschikten	=894c4 beschikten over
verstrekten	1246c2
verstrijken	1247c0
veroorloven	=1437c9 veroorloven ons	=1437c10 veroorloven wij ons
gemeenten	1566c1
@beroep	objection
@oproep	meeting invite
@administratiekosten	extra-cost
@vrij	free
@ontwerp	provisional

spreiden	2c9 spreiden|verdelen|opknippen|uitsmeren	261c35
standpunt	4c5 standpunt|kant|verhaal
vertel	4c6 weten|vertel|vertellen|vertelt	234n1 noem|vermeld|schrijf|leg|vertel ... reden|redenen|waarom	260c22	264c0	265c13 vertel|vertellen ... wat u ... vindt	293c3 gehoord|vertel|vertelt|vertellen|toelichten	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	313c0 vertel|vertelt|vertellen
inloggen	25c2	26c2	323c1
dwanginvordering	230c1
*oek	238c1 *wet|*wetboek|*verordening|*verordeningen|*reglement|*regeling	240c2 keuring|herkeuring|*keuring|*onderzoek|consult|controle	245c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek	247c1 verzoek|bezwaar|bezwaarschrift|klacht|*verzoek
*rek	240c0 afspraak|gesprek|*gesprek|*afspraak	293c0 mondeling|mondelinge|gesprek|*gesprek|telefonisch|hoorzitting|zitting|hoormoment
*eek	243c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
uitgesteld	258c42
verstuur	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg
verminderde	335u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen	=592u0 verminderde verwijtbaarheid	=593c0 verminderde verwijtbaarheid
onroerendezaakbelasting	426c0
draagkracht	462c0	=462u0 draagkracht van het dak	=462u1 draagkracht van de vloer	=462u2 draagkracht van de bodem	=462u3 draagkracht van de grond	=462u4 draagkracht van het gebouw	=462u5 draagkracht van de constructie	=462u6 draagkracht van de brug	=462u7 draagkracht van de fundering	=462u8 draagkracht van de muur
seponeren	607c0
bijbehorende	=747u1 bijbehorende bouwwerken	=748c1 bijbehorende bouwwerken
afwijzend	=859c0 afwijzend beschikken	=859c1 afwijzend beschikt	=859c2 afwijzend te beschikken	=859c3 afwijzend beslist	=859c4 afwijzend te beslissen	=859c5 afwijzend beslissen	=894u5 afwijzend beschikt	=894u6 afwijzend beschikken
vriendelijk	=948u0 vriendelijk doch dringend	=1251u0 vriendelijk verzocht	=1252u3 vriendelijk te verzoeken	=1443c0 vriendelijk doch dringend	=1443c1 vriendelijk maar dringend	=1443c3 vriendelijk en dringend	=1443c6 vriendelijk verzocht	=1443c7 vriendelijk verzoeken	=1443c8 vriendelijk te verzoeken
meermaals	1006c1
spoedigst	1463c4
wijkteam	1491c0
antidiscriminatiebureau	1536c2
rvig	1550c0
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

oneens	0c7 niet|oneens ... eens	0c8	=250c1 oneens met
informatie	5c3 inlichtingen|informatie|mededelingen ... niet telefonisch verstrekt|gegeven|gedaan	5u1 inlichtingen|informatie ... alleen|slechts ... telefonisch	=22c10 informatie bij	=22c34 uitleg|informatie|inlichtingen|toelichting geeft|geven|bij|van	22c44 inlichtingen|informatie ... bij	99c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies	=298c4 informatie nodig	=360c8 informatie nodig	=375c0 informatie over	=1409u1 informatie met betrekking tot
ant*	21c4 antwoordnummer*	28c6 antwoordenvelop*	75c2 antwoordenvelop*
ouders	30c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
kopieën	91c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen
art*	92c4 artsverklaring*
fou*	99c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans
teams	243c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link
dringende	=262c8 dringende reden|redenen	=288c2 goede|geldige|bijzondere|bijzonder|dringende reden|redenen|omstandigheden
zorgen	=262c37 zorgen over
aanleveren	300c2 lever|levert|inleveren|aanleveren	360c24	842c0
belastingplichtigen	442c1
strijdige	=752c1 strijdige gebruik
danwel	927c0
thans	1203c0
zeggen	1206c6 zeggen ... toe	=1206c9 zeggen toe
personen	=1278c2 personen welke
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

bewijs	=92c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	272c2 stukken|bewijs|bewijsstukken|machtiging|handtekening|kopie
ontruimd	96c6 uitgezet|ontruimd|afgesloten|weggesleept|verslepen|verwijderd	336c13 ontruimd|ontruimen|ontruiming
maan	228c2 maan|manen ... aan	358c1 maan|manen ... aan
zienswijze	265c0 zienswijze ... geven|indienen|kenbaar|naar|sturen	=265n2 zienswijze ontvangen	=266c3 zienswijze schriftelijk	272c6 zienswijze|zienswijzen	280c4 zienswijze|zienswijzen|bestemmingsplan|omgevingsplan|projectbesluit	289c0 zienswijze|zienswijzen	307c0	=368n2 zienswijze gegeven	368n3 zienswijze ... ingediend	370c1 zienswijze ... geven|indienen|kenbaar	370n1 zienswijze ... gegeven|ontvangen	377c0
algehele	=514c2 algehele gemeenschap van goederen
nihilstellingen	793c3
merken	843c6 merken ... aan als	=843c7 merken wij aan als	=843c9 merken aan als	=1413c15 merken wij het volgende op	=1426c0 merken wij op dat	=1426c4 merken wij nog op dat	=1426c5 merken wij hierbij op dat
waaraan	880u6 waaraan ... voldoen
medewerking	=1073c0 medewerking verlenen	=1073c9 medewerking te verlenen	=1073c10 medewerking verleend	=1073c11 medewerking verleent	=1238u6 medewerking verlenen	=1238u7 medewerking te verlenen	=1238u8 medewerking verleend	=1238u9 medewerking verleent
waarvan	=1441c0 waarvan akte
informatiepunten	=1488c1 informatiepunten digitale overheid
rechtskundig	=1502c3 rechtskundig spreekuur
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

tussen	18c10 tussen <time> en <time>	18c23 tussen <number> en <number>	18c24 tussen <number> en <time>	18c31 tussen <number> en <number> uur	242c7 tussen <number> en <number>
motivatie	234c2 motivering|motivatie|overweging|overwegingen|beoordeling|onderbouwing	235c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding
ruimere	=258c47 ruimere|langere termijn
mailtje	260c41 belletje|telefoontje|seintje|appje|mailtje
overweegt	368c6 overweegt|overwegen ... intrekken|opleggen|stoppen|beëindigen
startkwalificatie	554c0
ongewenst	=676c2 ongewenst verklaard	=676c3 ongewenst verklaren	=676c4 ongewenst te verklaren
statushouder	687c0
twee-factor-authenticatie	785c3
beoogd	888c4
gebezigd	899c4
onverlet	1129c0	=1129c3 onverlet laat	=1129c4 onverlet laten	=1129c5 onverlet gelaten
ultimo	1221c0
taalvrijwilligers	1530c3
~open	41c5 ~ niet? ~any
~bezien	88c2 ~ ~any niet?
@sommatie	remind
@bereikbaarheid	contact
@rechtsbijstand	help
@eiser	reader-role
@voorwaarde	condition
@crematie	life-event
@woz-waarde	tax
@loonwaarde	work
@emigratie	residence

<number>	18c42 <number> tot <number> uur	47c0 <number> dag|werkdag|week|maand de tijd	52c2 <number> weken|dagen|maanden|werkdagen voor nodig	52c5 <number> weken|dagen|maanden|werkdagen waarin	52c6 <number> weken|dagen|maanden|jaar lang	52c7 <number> weken|dagen|maanden|werkdagen per|vakantie|achter	62c0 <number> dagen|werkdagen|weken|maanden de tijd	62c1 <number> dagen|werkdagen|weken|maanden nadat|na	62c3 <number> dagen|werkdagen|weken|maanden voor|vóór	62c7 <number> weken om	62c9 <number> dagen|weken|maanden om	62c10 <number> dagen|weken|maanden vóór	62c16 <number> weken te rekenen	87c17 <number> weken|dagen|werkdagen|maanden	220c0 <number> procent|uur|uren|ritten|kilometer|dagdelen|keer	221c0 <number> kalenderdagen|dagen|dag|werkdagen|weken|week|maanden|maand|jaar	221c3 <number> tot|à|of <number> weken|dagen|werkdagen|maanden	242c1 <number> uur	261c32 <number> maandelijkse|gelijke delen|termijnen|bedragen	273c4 <number> weken|dagen|maanden de tijd ... bezwaar|bezwaarschrift|beroep	273u0 <number> weken|dagen|maanden geleden|voorbij|verstreken|verlopen	295c3 ^ <number> betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|log|upload|onderteken	334u1 <number> ... verzuimd
kans	41c2	99c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	265c25 kans ... gehad? om te reageren|reageren
leidt	=66c3 leidt tot
voltooiing	114c0
verbetering	197c0	=259c55 verbetering|aanvulling doorgeven
voorkoming	210c0
<po-box>	243c0 <address>	249c11 <address> ... bezwaarschrift
kantonrechter	280c10 kantonrechter|officier|geschillencommissie|huurcommissie|tuchtcollege	1575c3
twee	=353c12 twee keer ... overgemaakt|betaald|gekregen|ontvangen	=1267u7 twee voornemens
cliëntondersteuning	627c0	=627u0 cliëntondersteuning is gratis	1495c0
volledig	=630c0 volledig pakket thuis
pseudonimiseerde	782c3
luidt	=1069c0 luidt als volgt
omissie	1113c0
clientondersteuning	1495c1
kinderrechter	1575c4
@betalingsherinnering	remind
@groei	raise
@mei	time
@arbeidsongeschikt	illness
@aflossingsplan	instalment
@executiekosten	extra-cost
@pensioeninkomen	income
@roc	education
@indicatiebesluit	health-care

uw	=7c3 uw contactpersoon	=15u0 uw telefoonnummer	=15u2 uw telefoon	=17c0 uw telefoonnummer	=17c3 uw nummer	=22c2 uw contactpersoon	=22c18 uw consulent	=22c19 uw medewerker	=22c25 uw consulent|coach|begeleider|adviseur is	=22c30 uw vaste contactpersoon	=22c36 uw klantmanager|consulent|behandelaar|contactpersoon|coach	=30c58 uw naaste	=30n1 uw gemachtigde de|mr.|heeft	=33u0 uiterste|uiterlijke|uw|laatste datum	=34u1 uw|je antwoord|reactie|bericht|formulier|mail	=43c5 uw laatste dag is	56c3	=79c3 uw|je * krijgt|is|wordt	=234n0 uw reden|redenen	=236c9 uw aanvraag|verzoek van <date>	=249c22 uw bezwaar ... stuurt|sturen|insturen|schrijven|mailen|opsturen	=249c40 uw bezwaar moet	=249n4 uw bezwaar gegrond	=249n5 uw bezwaar ongegrond	=262c3 uw situatie|omstandigheden ... rekening|meewegen|meegewogen|bekijken|gekeken|gekeken|kijken	=262c35 uw verhaal	=263c5 uw belang ... afgewogen|gewogen|zwaarder	=265c1 uw zienswijze	=265c7 uw mening	=265c9 uw kant van het verhaal	=265c10 uw reactie geven	=265c15 uw reactie ... voor|vóór|uiterlijk|binnen	=265c29 uw bezwaren tegen dit|het|ons voornemen	=272c9 uw reactie	=277c0 een|uw|ondertekende brief	=285c0 uw|het|je bezwaar|bezwaarschrift|beroepschrift	=288c7 uw schuld	=289c2 uw|je kant|verhaal|mening|standpunt|visie	=290c2 een|uw brief|mail|e-mail|formulier	=311c2 uw situatie	=333c7 uw|je|jouw eigen schuld	344c5 uw ... wordt|is|worden|zijn toegekend	=344c27 uw aanvraag ... gehonoreerd	=362c12 uw afspraak	=364c22 uw aanvraag|bezwaar ... aanvullen	=370c0 uw zienswijze	=372c9 uw bezwaar ... gelijk|ongelijk	=372c15 uw bezwaar slaagt|slaagde	=531u12 uw vorderingen met	=896u3 uw betreffende	=1073c1 uw medewerking verlenen	=1073c2 uw medewerking te verlenen	=1073c3 uw medewerking verleent	=1073c4 uw medewerking verleend	=1222c0 uw schrijven	=1252u0 uw verzoeken u	=1267u3 uw voornemens	=1281u0 uw wensen te	=1432c7 uw reactie afwachtend	=1432c8 uw reactie afwachtende	=1432c9 uw antwoord afwachtend	=1432c12 uw berichten afwachtend	=1449c12 uw aandacht vestigen op	=1449c13 uw aandacht te vestigen op	=1449c14 uw bijzondere aandacht
werkgever	30c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen	69c0
denkt	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=259c18 denkt u dat ... niet klopt	=259c23 denkt|denk u|je dat ... verkeerd|fout|niet goed
gelijk	81c40
inzending	144c0
tenuitvoerlegging	194c1
bespreek	245c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband	264c37 bespreek|bespreken
re-integratie	452c0
onderbewindstelling	506c1
rechthebbende	511c0
onderverhuurt	654c1
voorafgaand	=1388c0 voorafgaand aan
juridisch	=1487c0 juridisch loket	=1502c1 juridisch spreekuur
~berichten	36c0 wij ~ niet? ~any
~afwachten	38c1 wij ~ niet? -laten ~any
~herberekenen	88c0 ~ ~any niet?
~opschorten	88c1 ~ ~any niet?	100c0 wij ~
~beschouwen	88c2 ~ ~any niet?
~geschieden	89c0 ~ +must -ik|ons
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

de	=18n1 de afspraak is	=19c6 onze|de balie	=43c4 de laatste dag is	=55c5 de gemeente	=55c7 de dienst	=55c8 de minister	=55c9 de inspecteur	=55c10 de svb	=55c14 de belastingdienst	=55c16 de commissie	=55c17 de rechter	=55c18 de rechtbank	55c19 de medewerker*	=56c5 de aanvrager	=56c7 de belanghebbende	83c16 ^ de planning	=101c7 de hoofdpunten|kernpunten	=239c0 de wet	=241c2 een|de afspraak te maken	=257c6 de gelegenheid ... aan|om te vullen|herstellen|verbeteren	=257c7 de kans ... aan te vullen|herstellen|verbeteren	=326c0 de gemeente	=326c2 de dienst	=326c3 de minister	=326c4 de inspecteur	=326c5 de rechter	=326c6 de rechtbank	=326c7 de commissie	338c1 de bewoner*	=338c3 de ouder|ouders s? van	=376u9 de beschikking over een	=801c1 de minimis steun	=801c2 de minimissteun	=802c2 de minimis verklaring	=802c3 de minimisverklaring	=896u0 de betreffende	=960u0 de eerstkomende tijd	=1076c0 de mening toegedaan	=1118c1 de onderhavige	=1252u1 de verzoeken u	=1267u1 de voornemens	=1281u1 de wensen te	=1464c0 de komende tijd	=1464c1 de komende periode	=1464c5 de aankomende periode	=1464c6 de eerstkomende tijd
agenda	=52c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>
bewijsstukken	91c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen	272c2 stukken|bewijs|bewijsstukken|machtiging|handtekening|kopie	=1278c8 bewijsstukken welke
verklaringen	=92c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	=509c1 verklaringen van erfrecht
griffierecht	105c0 gronden|motivering|motiveren|griffierecht|beslissen|beslist	272c3 griffierecht|betaling|betalen|betaal|geld|bedrag	=278c4 kosten|leges|griffierecht voor|van het|uw|een? bezwaar|bezwaarschrift|bezwaarprocedure ... <amount>|betaalt|betalen	717c0	=717u3 griffierecht aan de rechtbank	=879c9 griffierecht ad	=880c34 griffierecht voldoen	880c35 griffierecht ... voldoen	880c36 griffierecht ... voldaan
aflossing	113c0
voorschrift	238c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift
beoordelen	=264c39 beoordelen wij|we
behandelen	272c5 beslissen|beslist|beslistermijn|uitspraak|behandelen|antwoord|bericht|ontvangstbevestiging
beëindigen	322c6	336c14 stopt|stoppen|stopgezet|stopzetten|beëindigd|beëindigen ... uitkering|bijstand|toeslag|toelage|subsidie
boetebeschikking	357c3
betekeningen	529c1
teruggevorderde	533c6
ontvankelijke	699c1
functionaris	=781c0 functionaris gegevensbescherming	=781c1 functionaris voor gegevensbescherming	=781c2 functionaris voor de gegevensbescherming
eenieder	958c0
hetzij	1010c0
vervaardigen	1248c0
formulierenspreekuur	1498c3
gemeenteraden	1568c1
gerechtshoven	1577c1
@schip	vehicle

bsn-nummer	12c1
bewaar	52c1 bewaar|bewaart|bewaren ... tot <date>	297c8	297c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
wijzigingsformulier	68c8
sal*	68c33 salarisstrook*	68c34 salarisspecificatie*
verificatie	130c1	786c0
schrijven	225c7 schrijven|schrijft ... af	291c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	332c0 schrijf|schrijft|schrijven
weeg	264c27 weeg|wegen ... mee
voorgenoemde	339c6 voornoemd|voornoemde|voormeld|voormelde|voorgenoemd|voorgenoemde|voorgaand|voorgaande
onroerende-zaakbelasting	426c2
voortijdige	=558c1 voortijdige schoolverlater	=558c3 voortijdige schoolverlaters
staatssteun	803c0
aangewend	849c2
conform	915c0	=915u0 conform aan	=915u3 conform geëist	=915u4 conform uitgevoerd	=915u5 conform uitgevoerde	=1410c2 conform uw verzoek	=1410c3 conform uw aanvraag
inwilligen	1057c0
verifieerde	1236c3
vermoedelijk	1240c0
ingesloten	=1396c9 ingesloten treft u	=1396c10 ingesloten vindt u	=1396c11 ingesloten zenden wij	=1396c12 ingesloten ontvangt u	=1396c13 ingesloten gelieve u
@geldsom	money
@nodig	require
@jeugdarts	child
@maandag	time
@feestdag	time
@uitzonderingsgeval	circumstance
@tussentijds	provisional

indicatie	=92c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	617c0	=617u0 indicatie van de kosten	=617u1 indicatie van het bedrag	=617u2 indicatie van de prijs	=617u3 indicatie van de hoogte	=617u4 indicatie hoeveel	=617u5 indicatie geven	=617u15 indicatie van wat	=617u16 indicatie van hoe
kwijtschelding	150c0
afgelopen	324c2
belangenafwegingen	392c1
aanslagen	416c1	=416u4 aanslagen gepleegd	=416u15 aanslagen op
ingevorderde	516c6	=516u11 ingevorderde rijbewijs
preferent	548c0	=548u1 preferent geneesmiddel
team	=598u0 team handhaving
intramurale	631c1
aangevangen	847c2
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

hiertegen	0c6 daartegen|hiertegen	283c1
factuur	=52c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>	68c20	216c3 factuur|facturen|nota|nota's|rekening|rekeningen	225c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bijgevoegd|bijgesloten|onderaan	225c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bij deze	284c9 aanslag|factuur	358c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan	=880c12 factuur voldoen	880c13 factuur ... voldoen	880c14 factuur ... voldaan	=880c15 factuur voldaan
invorderingskosten	66c4 kosten|rente|incassokosten|invorderingskosten ... rekening|betalen|bij|verhoogd	230c5 invordering|invorderen|ingevorderd|invorderingskosten|invorderingsmaatregel*	328c10	336c8	518c0
achterzijde	218c9 achterkant|achterzijde
hoormoment	293c0 mondeling|mondelinge|gesprek|*gesprek|telefonisch|hoorzitting|zitting|hoormoment
ingebrekestellingen	403c1
heffingskorting	436c0
niet-ingezetenen	487c1
beroepsbegeleidende	=578c0 beroepsbegeleidende leerweg	=578c1 beroepsbegeleidende leerwegen
indicatiestellingen	618c1
wilsonbekwaam	637c0
indieningsvereisten	762c1
hanteert	1003c1
vermits	1239c0
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

onterecht	0c11 onterecht|anders	259c22
inloopspreekuur	19c9
eherkenning	25c1	26c1
acceptgiro	28c51
totdat	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra
apv	238c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift
ontbreekt	=259c46 ontbreekt er iets	364c19 ontbreekt ... handtekening|bijlage|bewijs|datum|reden|gronden	364c34 ontbreekt|ontbreken ... bij uw|de aanvraag
bijstand	336c15 uitkering|bijstand|toeslag|toelage|subsidie|betaling ... stop|stopgezet|stopzetten|beëindigd|ingetrokken|opgeschort	=481c0 bijstand om niet
derdebelanghebbende	379c2
bevoegd	=381c0 bevoegd gezag
evenredigheidsbeginsel	393c0
aanslagbiljetten	417c1
arbeidsdeskundigen	472c1
wendde	=1280c7 wendde zich tot
t.z.t.	1479c6
incassokantoor	1595c3
~lopen	41c6 ~ termijn|*termijn niet? ~any	85c8 ~ beslistermijn
~houden	42c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	88c2 ~ ~any niet?	342c0 u ~ +may
~sturen	85c2 wij ~ -deze|dit|hierbij|bijgaand|navolgend|volgt	369c0 u ~ zienswijze ~may ~can
~herzien	88c1 ~ ~any niet?
~bouwen	342c0 u ~ +may	342c1 u ~ +can
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

online	=9c4 online afspraak|gesprek|bijeenkomst	=19u2 online loket	25c10	27c1 digitaal|online|digid|website ... uitsluitend|alleen	=225c11 online betalen	243c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link	254c16	271c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid	277c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn
besluit	36c0 ^ besluit|beslissing|uitspraak|antwoord|uitslag|uitbetaling binnen|uiterlijk|vóór|volgt	80c0	81c0	84c0 ^ besluit|beslissing|antwoord|uitslag|uitspraak|reactie binnen|uiterlijk|vóór|volgt	248c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel	=284c5 besluit|beslissing|beschikking dat|die|waarin|waarbij	=346c5 besluit toekenning	=372c8 besluit op bezwaar	372c18 besluit ... in stand	=373c2 besluit op bezwaar	=373c3 besluit op uw bezwaar*	=1409u3 besluit met betrekking tot	=1409u4 besluit inzake uw
spoed	45c7 spoedeisend*|spoed|spoedbesluit	=1468u2 spoed naar de spoedeisende
beslist	58c0 beslis|beslissen|beslist	105c0 gronden|motivering|motiveren|griffierecht|beslissen|beslist	248c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel	272c5 beslissen|beslist|beslistermijn|uitspraak|behandelen|antwoord|bericht|ontvangstbevestiging	372n1 beslissen|beslist ... voor|vóór|uiterlijk
medio	=87c12 in|eind|begin|half|medio|rond januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	222c7 eind|begin|half|medio januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgende|deze	1074c0
verlening	133c1	346c2
verdeling	198c0
vernietiging	204c0
avg	238c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift
lessen	334u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd	=1253u5 lessen verzuimd
vordering	352c6 vordering ... verschuldigd	354c3	=358c28 vordering uit handen	531c0	=531u3 vordering van de werkzaamheden	=531u4 vordering van het werk	=531u5 vordering van de bouw	=879c3 vordering ad	=880c32 vordering te voldoen	880c33 vordering ... voldaan	=1356c8 vordering ter hoogte van
onverschuldigd	353c3	534c0
rechtsmiddelen	733c1
alles	=864c0 alles overziend	=864c1 alles overziende	=864c2 alles afwegende	=864c3 alles afwegend	=864c4 alles overwegende	=864c5 alles overwegend	=864c6 alles in aanmerking genomen	=864c7 alles in aanmerking nemend	=864c8 alles in aanmerking nemende	=1020u0 alles in aanmerking	=1452c3 alles in het werk stellen	=1452c4 alles in het werk gesteld	=1452c5 alles in het werk te stellen
verzuimt	1253c1
zorgverzekeraar	1596c0
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

valse	5n8 verdachte|valse|nepmail|phishing|oplichters|fraudeurs
laatste	=33u0 uiterste|uiterlijke|uw|laatste datum	=50c0 uiterste|laatste dag|datum|inleverdatum|betaaldatum ... is <date>	51c0 ^ uiterste|laatste|uiterlijke dag|datum|betaaldatum|betaaldag|inleverdatum|reactiedatum	=106c0 eerste|tweede|derde|laatste termijn|deel|bedrag|aflossing	=223c1 uiterste|uiterlijke|laatste datum|betaaldag|dag	=257c23 laatste kans|gelegenheid	=257c30 laatste mogelijkheid|kans	=358c12 laatste herinnering	=359c3 laatste herinnering	858u7 laatste ... afschriften
inleiding	99c7 samenvatting|inleiding
ondertekenen	301c3 onderteken|ondertekent|ondertekenen
erfpachtcanon	660c0
geanonimiseerd	783c5
dienst	=1054u0 dienst inlichtingen	=1539c0 dienst toeslagen	=1543c1 dienst uitvoering onderwijs	=1587c0 dienst terugkeer en vertrek
ondergetekenden	1117c1
vervaardigd	1248c2
ouderenconsulent	1497c3
~verschuiven	38c7 wij ~ termijn|datum|inlevertermijn|betaaltermijn niet? ~any	41c4 wij ~ niet? ~any
~verschaffen	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
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

wij	5c21 ^ wij|we zijn telefonisch niet bereikbaar	5c22 ^ wij|we zijn niet telefonisch bereikbaar	=7c6 wij|we regelen|overleggen|stemmen ... met	=19c25 wij zitten aan|op|in	55c0	=58c6 wij|we bellen|sturen|betalen|beslissen|nemen|laten|reageren|maken|behandelen|informeren	=59c8 wij|we|ik verzoeken|verzoek|vragen|vraag u	=77c0 wij|we bellen u	=77c3 wij|we vragen ... zelf op	=77c4 wij nemen contact met u op	=79c1 wij|we|ik hebben|heb|geven|zijn|wijzen|nodigen|nodig|vragen|willen|trekken|vorderen	=92n2 wij|we|ik vragen|vraag ... zelf op	97c5 ^ wij|we|ik wijzen|wijs ... ook|tevens|verder|nog op	97c6 ^ wij|we maken ... ook|tevens|verder|daarnaast	=102c3 wij|we verwachten niets van u|je	=215c11 wij|we ontvangen ... geld|bedrag	=236c5 wij|we|ik hebben|heb ... ontvangen	=236c15 wij|we hebben ... beoordeeld	=245c4 wij|we|ik willen|wil|kijken	=247u1 wij|we|ik verzoek	258u1 wij ... meer tijd nodig	258n8 wij ... verlengen	259c34 wij ... verkeerd	259c35 wij ... vergist	=260c24 wij|we herstellen|verbeteren|passen|corrigeren	=260c48 wij|we zetten	=261n12 wij|we betalen	=297c17 wij wijzen u	=299u9 wij|we betalen	=300u1 wij|we sturen u	=303u2 wij|we laten u weten	=322u0 wij|we herstellen	=322u3 wij stoppen	=327c10 wij ontvangen	329c10 ^ wij	=335c6 wij|we verwijten u|je	=344c12 wij|we|ik geven|geef u ... vergunning|ontheffing|toestemming|subsidie	=344c29 wij|we vergoeden|betalen ... kosten	=345c2 wij|we betalen mee	=345c3 wij|we betalen ... aan u	=349c29 wij|we maken|geven|vergoeden|verlenen geen	=352c19 wij|we krijgen nog <amount>	=360c1 wij|we hebben ... nodig	=360c16 wij|we missen ... gegevens|informatie	=360c21 wij|we|ik vragen|vraag u om	=360c22 wij|we controleren	=360c28 wij|we moeten|willen ... weten|horen	=360c34 wij|we weten niet	=362c1 ik|wij|we nodig|nodigen ... uit	=364c14 wij|we missen nog	=366c10 wij|we hebben ... ontvangen	=366c14 wij|we ontvingen|ontving	=372c20 wij|we blijven bij ons|het|onze	=372n0 wij|we beslissen ... binnen	=374c13 wij|we willen u|je informeren	=889c2 wij berichten u	=965c5 wij verzoeken u er rekening mee te houden	=1116u4 wij brengen graag onder uw aandacht	=1222u1 wij dit schrijven	=1252c2 wij verzoeken	=1280u0 wij wenden ons tot	=1394c7 wij bevestigen de goede ontvangst	=1402c2 wij hebben ... in goede orde ontvangen	=1405c0 wij wenden ons tot u	=1405c4 wij richten ons tot u	=1411c5 wij hebben het genoegen	=1412c4 wij betreuren het u te moeten	=1412c7 wij moeten u helaas mededelen	=1426c1 wij merken op dat	=1426c6 wij merken hierbij op dat	=1444c3 wij brengen ter algemene kennis	=1449c4 wij brengen graag onder uw aandacht	=1449c5 wij vestigen uw aandacht op	=1449c10 wij vragen uw aandacht voor	=1457c1 wij maken van de gelegenheid gebruik	=1457c2 wij maken van deze gelegenheid gebruik	=1457c5 wij maken graag van de gelegenheid gebruik
verwachten	=20c4 verwachten wij u	81c33	=240c7 verwachten|verwacht wij|we|ik u|je	=302c2 verwachten wij|we u	327c5 verwachten|verwacht ... van u	=362c5 verwachten wij|we u
uit	94c0 in|uit|op de? bijlage	=230c12 uit handen	=313c2 uit te leggen	=336c12 uit uw woning|huis	=819c2 uit huis geplaatst	=819c3 uit huis plaatsen	=819c4 uit huis te plaatsen	=1214c0 uit dien hoofde	=1214c1 uit dezen hoofde	=1215c0 uit eigener beweging	=1215c1 uit eigen beweging	=1220c2 uit te vaardigen	=1287u14 uit te zenden	=1381c0 uit hoofde van	=1382c0 uit kracht van	=1383c0 uit oogpunt van	=1383c2 uit een oogpunt van
aanpassing	109c0
houd	226c1 houden|houd|houdt ... in op|van|met	297c10 houd ... bij de hand	297c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
verschijnen	240c4	302c1
*ein	243c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
zondag	246c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
verschuiven	258c12 verzet|verzetten|verplaatsen|verschuiven ... afspraak|gesprek	258c55 verschuiven|opschuiven
bestuursorgaan	380c0
volmachten	406c1
bestaanskosten	460c3
geslachtsnamen	500c1
voorzieningenrechters	711c1
verschillen	=1226u3 verschillen van mening
verrichten	1242c0
verschaffen	1243c0
verschaften	1243c4
vervaardigden	1248c4
verzochten	1252c9
belastingdienst	1538c0
openbaar	=1558c0 openbaar ministerie
@boomkap	environment

acute	45c6 acuut|acute
uitgenodigd	81c21	362c3
geneeskundige	=92c10 medische|geneeskundige verklaring
mist	=364c15 mist nog
heffingsambtenaar	423c0
stuitingen	546c1
gebruikelijke	=623c0 gebruikelijke hulp	=623c1 gebruikelijke zorg
cliëntondersteuner	626c0	626u0 cliëntondersteuner ... gratis	626u2 cliëntondersteuner ... helpt	626u3 cliëntondersteuner ... met u	1494c0
spoedmachtiging	821c0
woonplaatsbeginsel	836c0
bewerkstelligde	897c2
wederom	1276c0
clientondersteuner	1494c2
wijkcoaches	1513c1
toeslagenservicepunten	1532c2
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

loop	8c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	19c19 loop ... binnen	19c27 loop|loopt ... binnen	28c58 loop|loopt ... binnen	241c5 loop|loopt ... binnen	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
nr.	14c20
papieren	=27c6 papieren aanvragen|formulieren|stukken ... niet	=28c4 papieren formulier	=28c5 papieren versie	=28c37 papieren aanvraag|exemplaar|brief	=28n10 papieren aanvragen nemen wij niet	91c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
afgesloten	96c6 uitgezet|ontruimd|afgesloten|weggesleept|verslepen|verwijderd
praktisch	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
schriftelijke	290c0 schriftelijk|schriftelijke	=835c0 schriftelijke aanwijzing	=835c1 schriftelijke aanwijzingen	=835u0 schriftelijke aanwijzingen op	=835u1 schriftelijke aanwijzingen in
samenwerkingsverband	=560c0 samenwerkingsverband passend onderwijs	=560c2 samenwerkingsverband voor passend onderwijs	=560c3 samenwerkingsverband van scholen
peiljaren	575c1
seponeerde	607c3
kennisnemen	=1064c3 kennisnemen van
uiteenzetten	1216c0
noteer	=1439u6 noteer in dit kader
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

ret*	28c7 retourenvelop*	75c4 retourenvelop*
uiterlijke	=33u0 uiterste|uiterlijke|uw|laatste datum	51c0 ^ uiterste|laatste|uiterlijke dag|datum|betaaldatum|betaaldag|inleverdatum|reactiedatum	=223c1 uiterste|uiterlijke|laatste datum|betaaldag|dag
adviseur	39c2
heb	=41c9 hebt|heeft|krijgt|heb u|je tot	=47c2 krijgt|hebt|heeft|heb u|je ... <number> dagen|werkdagen|weken|maanden	=236c4 hebben|heb wij|we|ik ... ontvangen	263c0 hebben|heb ... bekeken|gekeken|meegewogen|afgewogen|onderzocht ... situatie|omstandigheden	286c1 heb|hebben ... besloten	344c4 heb|hebben ... toegekend	344c26 hebt|heeft|heb ... recht op zorg|hulp|ondersteuning|vervoer|verlof	=360c0 hebben|heb wij|we|ik ... nodig	366c3 hebben|heb|heeft ... aanvraag|bezwaar|bezwaarschrift|melding|brief|verzoek|klacht ... ontvangen	=366c9 hebben|heb uw|je ... ontvangen	=366c13 hebben|heb uw|je ... binnen	=376u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over	=520u5 heb mij ... verrekend	=1028u1 heb ik in goede orde ontvangen	=1402c1 heb ik in goede orde ontvangen	1482u10 heb|hebt|heeft|hebben ... tijdig
<date>	50c2 <date> is de laatste|uiterste dag|datum	64c1 <date> om <time>	64c2 <date> van <time>	64c3 <date> <time>	87c18 <date> <time>	242c8 <date> <placeholder>	362c35 <date> om <time>	362c36 <date> om <number> uur	362c37 <date> tussen <time>
wachten	=52c0 wacht|wachten niet tot <date>
her*	99c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	106c8 aanmaning*|herinnering*	229c0 herinner*	359c1 herinnering*
cjib	225c13	1592c0
incassobureau	230c4 incassobureau|incassokosten|incassotraject|incassogemachtigde	336c6	1595c0
voorkom	231n2 vermijd|vermijden|voorkom|voorkomen|voorkomt	352n4 voorkomt|voorkom|voorkomen	353n3 voorkomt|voorkom|voorkomen
ander	=241u0 nieuwe|andere|ander afspraak|datum|tijd|tijdstip|dag|moment	=258c45 nieuw|nieuwe|ander tijdstip|moment|datum|afspraak
vorig	=324c4 vorig jaar
herroepen	372c11 herroepen ... besluit	372c23	723c0
ambtshalve	384c0
saneringskredieten	542c1
primaire	=564c1 primaire onderwijs	=707c1 primaire besluit	=707c2 primaire besluiten
rooilijn	750c0
alhier	862c0
continueert	918c1
convenieert	919c1
kosteloze	1066c1
bijtijds	1482c2
kredietbank	1585c0
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

toelichting	4c7 toelichten|toelichting|uitleg|uitleggen	=22c34 uitleg|informatie|inlichtingen|toelichting geeft|geven|bij|van	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	235c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding	298c5
reactie	84c0 ^ besluit|beslissing|antwoord|uitslag|uitspraak|reactie binnen|uiterlijk|vóór|volgt	99c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	248c2 reactie|reageren|antwoord|bericht|uitslag	=265c4 reactie op dit|ons|het voornemen	=265c16 reactie geven	289c1 reageren|reageer|reageert|reactie	307c2 reactie ... voornemen
overdracht	170c0
terugvordering	185c0	532c0
overmaakt	215c5 overmaken|overgemaakt|overmaakt	299c3 overmaken|overmaakt|overgemaakt
persoonsgebonden	=217c1 persoonsgebonden budget	=610c0 persoonsgebonden budget	=610c1 persoonsgebonden budgetten
moeilijke	=262c18 moeilijke situatie	=262c34 moeilijke tijd|periode|omstandigheden
e-mailt	271c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid
overmacht	288c4 verschoonbaar|verschoonbare|overmacht
overwegen	368c3 overwegen ... te	368c6 overweegt|overwegen ... intrekken|opleggen|stoppen|beëindigen
derde-belanghebbende	379c0
opschort	400c1
duurzaam	=461c1 duurzaam gebruiksgoed	=464c0 duurzaam gescheiden
resterende	=466c1 resterende verdiencapaciteit	1165c5	=1165u0 resterende verdiencapaciteit
beleid	483u2 beleid ... herzien
toezicht	=598u2 toezicht en handhaving
eraan	=880u7 eraan voldoen	=880u8 eraan voldaan
creëerde	920c3
dezerzijds	940c0
opgemerkt	=943u8 opgemerkt dient te worden dat	=1426c7 opgemerkt dient te worden dat	=1426c9 opgemerkt wordt dat	=1426c11 opgemerkt moet worden dat	=1426c13 opgemerkt zij dat
~maken	85c3 wij ~ -deze|hierbij	88c2 ~ ~any niet?
~wijzigen	88c1 ~ ~any niet?	100c0 wij ~	100c1 ~
~kappen	88c3 ~ ~any niet?	342c0 u ~ +may	342c1 u ~ +can
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

porties	2c10 stapjes|stukjes|stukken|porties|etappes|partjes|brokken
partjes	2c10 stapjes|stukjes|stukken|porties|etappes|partjes|brokken
bellen	5c25 bellen|telefoneren|informeren|navraag ... heeft geen zin	=9c9 bellen|bel|belt u|je	15c7	22c14 bel|bellen|belt	=22c27 bellen|bel|mailen|mail naar	28c26 bel|belt|bellen ... afspraak|formulier|aanvragen|regelen|regeling|uitstel|doorgeven|verzetten|afzeggen|aanmelden	=57c0 belt|bellen u	=58c5 bellen wij|we	=77c1 bellen wij|we u	241c8 bel|belt|bellen|neem|neemt|contact ... afspraak	243c6 bel|belt|bellen ... u|je|jou	248c5 bellen|belt|contact	260c6	264c6	293c1 bel|belt|bellen|gebeld|telefoon|telefoneren	320c0 bel|belt|bellen
van	18c8 van <time> tot <time>	18c9 van <number> tot <number> uur	18c22 van <number> tot <time>	18c41 van <number> tot half	=19c30 van harte welkom	=34c25 van|vanaf de datum boven|bovenaan|op deze brief	222u0 van <date> tot	=238u0 van de wet	=294c0 van plan|voornemens ... toekennen|verlenen	=294c0 van plan|voornemens ... toe te kennen	=294c0 van plan|voornemens ... te verlenen	=294c0 van plan|voornemens ... te geven	=294c0 van plan|voornemens ... goed te keuren	=352c16 van u|je teruggevorderd	=355n0 van plan	=360c20 van u nodig	=368c0 van plan	=383c0 van rechtswege	1173c8 van ... sprake is	=1224c0 van dien aard	=1225c0 van kracht zijn	=1225c3 van kracht is	=1225c6 van kracht was	=1225c7 van kracht waren	=1225c10 van kracht blijft	=1225c11 van kracht blijven	=1225c12 van kracht worden	=1225c13 van kracht wordt	=1225u0 van kracht geweest	=1225u1 van kracht geworden	=1225u2 van kracht gebleven	=1225u3 van kracht ... geworden	=1225u4 van kracht ... gebleven	=1225u5 van kracht ... geweest	=1226c0 van mening zijn	=1226c7 van mening bent	=1226c8 van mening is	=1226c9 van mening was	=1226c10 van mening waren	=1226c15 van oordeel zijn	=1226c22 van oordeel bent	=1226c23 van oordeel is	=1226c24 van oordeel was	=1226u0 van mening veranderd	=1226u1 van mening verschillen	=1226u4 van mening gewijzigd	=1226u5 van mening geweest	=1226u6 van mening gebleven	=1226u7 van mening ... veranderd	=1226u8 van mening ... geweest	=1226u9 van mening ... verschillen	=1227c0 van toepassing zijn	=1227c2 van toepassing is	=1227c5 van toepassing was	=1227c6 van toepassing waren	=1227c7 van toepassing blijft	=1227c10 van toepassing verklaard	=1227c11 van toepassing zijnde	=1290u3 van toepassing zijnde	=1293u4 van zorg dragen	=1294u3 van de zorg voor	=1294u4 van zorg voor	=1384c0 van de zijde van	=1384c1 van de kant van	=1384c2 van zijde van	=1421c0 van dienst te zijn geweest	=1421c1 van dienst te hebben kunnen zijn	=1421c2 van dienst geweest te zijn	=1450c0 van onze kant willen wij	=1450c2 van onze zijde willen wij
digid	25c0	26c0	27c1 digitaal|online|digid|website ... uitsluitend|alleen	271c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid	277c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn
antwoordenveloppe	28c56
kennis	30c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen	=1064c0 kennis nemen van	=1064c1 kennis genomen van	=1064c4 kennis te nemen van	=1064c5 kennis neemt van	=1064c6 kennis genomen
tweede	=72c4 eerste|tweede|derde|vierde lid	=106c0 eerste|tweede|derde|laatste termijn|deel|bedrag|aflossing	=257c13 tweede kans	=261n7 tweede regeling	=358c24 tweede verzoek
begin	=87c12 in|eind|begin|half|medio|rond januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	222c7 eind|begin|half|medio januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgende|deze	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
voldoening	126c1	215c4 voldoen|voldoet|voldaan|voldoening	=1255c0 voldoening van	=1255u0 voldoening van het werk	=1255u1 voldoening van uw werk	=1255u2 voldoening van werk	=1255u3 voldoening van werken	=1255u4 voldoening van vrijwilligerswerk
bankrekening	224c2 *rekeningnummer|iban|rekening|bankrekening <placeholder>
loonvordering	230c8 loonvordering|overheidsvordering
vergoeding	231c5 vergoeding ... aanmaning	233c1	278n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt	=344c7 subsidie|toelage|vergoeding is toegekend	=879c7 vergoeding ad	=1356c6 vergoeding ter hoogte van
verdieping	243c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein
arbeidsdeskundige	472c0
uittreksel	497c0
mentorschappen	505c1
opeisbare	550c1
niet-ontvankelijkheidsverklaring	701c2
geacht	=979c0 geacht te	=979c4 geacht wordt	=979c5 geacht worden
zulks	1295c0
omwille	=1342c0 omwille van	=1342u0 omwille van de duidelijkheid	=1342u1 omwille van de volledigheid	=1424c3 omwille van de duidelijkheid	=1424c4 omwille van de volledigheid
zorgkantoor	1584c0
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

cursus	240c3 huisbezoek|rondleiding|workshop|training|cursus|evenement|ceremonie|dag
beperkte	=514c1 beperkte gemeenschap van goederen
voor-	=566c1 voor- en vroegschoolse educatie
onderverhuren	654c0
onttrekkingsvergunning	664c0
onderbestedingen	812c1
beschik	=894c2 beschik over
geëffectueerd	962c3
nopen	1109c0
ophelderingen	1139c1
staven	1174c0
~bijschrijven	36c1 wij ~ niet? -moeten|dienen ~any	85c4 wij ~ -hierbij	341c2 wij ~ u|rekening <amount>|@benefit -veel	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~financieren	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
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

nr	14c19
zet	28c65 zet ... op papier	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	297c11 zet ... op	297c21 ^ zet ... in|op|bij|erbij|neer	1216c6 zet ... uiteen	=1216c8 zet uiteen	=1439u4 zet in dit kader
zodra	53c5	86c8	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	=284c1 als|zodra|nadat|wanneer wij|we|het|er|u ... besluit|beslissing|beslist|besloten|beslissen|besluiten	=925u1 zodra daartoe gelegenheid	=925u2 zodra wij daartoe	=1485c0 zodra mogelijk	=1485c1 zodra het mogelijk is	=1485c2 zodra dit mogelijk is	=1485c3 zodra dat mogelijk is	=1485c4 zodra daartoe gelegenheid	=1485c5 zodra wij daartoe	=1485c6 zodra de mogelijkheid zich voordoet
aanwending	132c0
workshop	240c3 huisbezoek|rondleiding|workshop|training|cursus|evenement|ceremonie|dag
aflost	261c26 aflost|aflossen ... keer|maand
bestuursorganen	380c1
verzuimboeten	445c2
loonwaarden	470c2
vergunningplichtig	741c0
betrouwbaarheidsniveaus	788c1
liquiditeitsbegroting	811c2
verrichtten	1242c3
bureau	=1597c0 bureau krediet registratie
@voorbij	end
@geweld	violate
@bewind	helper
@gewond	illness
@weduwschap	life-event

bereikbaar	18c19 bereikbaar ... *dag
betaal	51c3 ^ betaal|stuur|lever voor|vóór|uiterlijk	81c16	=223c2 betalen|betaal|voldoen uiterlijk|vóór|voor	225c12 betaal|betaalt|betalen ... online|mijn|digid|portaal|website|app	261c3 betaal|betaalt|betalen|betaling ... in gedeelten|gedeeltes|delen|stukken|termijnen|stapjes	261c8 betaalt|betalen|betaal ... elke|per maand|week	272c3 griffierecht|betaling|betalen|betaal|geld|bedrag	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	299c1 betaal|betaalt|betalen|betaald	352c4 betaal ... terug	352c9 betaalt|betaal ... aan ons terug	355c8 betaal ... boete
rekening	=52c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>	99c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	216c3 factuur|facturen|nota|nota's|rekening|rekeningen	224c1 *rekeningnummer|iban|rekening ... <code>	224c2 *rekeningnummer|iban|rekening|bankrekening <placeholder>	224c4 rekening <number>	262c4 rekening ... met uw situatie|omstandigheden	=263c9 rekening gehouden met uw	264c12	358c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open	358c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan	=880c23 rekening voldoen	=880c24 rekening te voldoen	880c25 rekening ... voldaan	=880c26 rekening voldaan	=942u47 rekening mee te houden	=942u48 rekening mee te worden	=942u49 rekening mee gehouden te	=965c2 rekening mee te worden gehouden	=985u0 rekening gehouden	=1259u4 rekening neem	=1259u5 rekening neemt	=1259u6 rekening nemen	=1259u7 rekening genomen	=1259u8 rekening te nemen	=1259u9 rekening hebben genomen	=1259u10 rekening heeft genomen
appje	260c41 belletje|telefoontje|seintje|appje|mailtje
verbeter	260c51 aanpassen|verbeter|verbeteren|wijzigen
bovengenoemde	339c7 bovengenoemd|bovengenoemde|bovenvermeld|bovenvermelde|bovenbedoeld|bovenbedoelde	911c1
bovenvermelde	339c7 bovengenoemd|bovengenoemde|bovenvermeld|bovenvermelde|bovenbedoeld|bovenbedoelde	911c3
bovenbedoelde	339c7 bovengenoemd|bovengenoemde|bovenvermeld|bovenvermelde|bovenbedoeld|bovenbedoelde
naheffingsaanslag	355c9	357c4	419c0
strafbeschikking	355c24	587c0
onttrekkingsvergunningen	664c1
onbewoonbaarverklaringen	665c1
cumulaties	804c1
geverifieerde	1236c6
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

sofinummer	12c5
uploaden	25c7	26c5	291c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	300c5 upload|uploaden|uploadt
welk	=261c27 welk bedrag ... missen
opzet	335c13
desaangaande	930c0
impliceerde	1018c2
resterend	1165c4
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

mon*	4c8 mondeling*
vorderingsnummer	11c17
afzender	21c3
cal*	45c10 calamiteit*
gevolg	99c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	=999c0 gevolg geven aan	=999c1 gevolg gegeven aan	=999c2 gevolg te geven aan	=999c3 gevolg geeft aan	=999c4 gevolg kunnen geven aan	=999c5 gevolg gegeven	=999c6 gevolg te geven	=999c9 gevolg gevend aan	=999c10 gevolg is gegeven	=1410c4 gevolg gevend aan uw verzoek
klaar	248c6 duurt|duren|doen|beslistermijn|behandeltermijn|klaar|termijn
krediethypotheek	480c0
draagkrachtmetingen	574c1
gedoog	601c1
verwerkers	766c1
cofinanciering	797c0
forfaitaire	809c1
hanteren	1003c0
premature	1154c1	=1154u1 premature baby	=1154u3 premature geboorte
metalen	=1174u1 metalen staven
waaromtrent	1275c0
omgaand	1476c3
leerplichtambtenaar	1591c0
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

app	=10c1 bel|app|mail|bereikt|bereik mij|me	25c20
gerekend	=65c9 gerekend vanaf
ontbreken	91c2 missen|ontbreken|nodig	335u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen	364c5 ontbreken ... gegevens|stukken|documenten|bijlagen	364c34 ontbreekt|ontbreken ... bij uw|de aanvraag
hiervoor	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	=339c3 eerder|reeds|hiervoor|hiervóór genoemde|vermelde	=339c4 hierboven|boven|hiervoor|hiervóór genoemd|genoemde|vermeld|vermelde|omschreven|beschreven	=355c27 hiervoor|daarvoor krijgt|moet|betaalt u|je
constateerde	237c11 geconstateerd|vastgesteld|gecontroleerd|constateerde|aangetroffen	362n4	917c3
hoger	=252n2 hoger beroep loopt	=890c2 hoger beroep aantekenen	=890c4 hoger beroep aan te tekenen	=890c8 hoger beroep aantekent
correctie	260c46 corrigeren|correctie	260c54
mondelinge	293c0 mondeling|mondelinge|gesprek|*gesprek|telefonisch|hoorzitting|zitting|hoormoment
hiervóór	=339c3 eerder|reeds|hiervoor|hiervóór genoemde|vermelde	=339c4 hierboven|boven|hiervoor|hiervóór genoemd|genoemde|vermeld|vermelde|omschreven|beschreven
minnelijke	543c1
zekerheidstellingen	604c1
erfpacht	659c0
zelfbewoningsplicht	661c0
niet-ontvankelijke	700c1
reclamante	719c2
vaststellingsbeschikkingen	791c3
completeerde	914c2
beleefd	=948u1 beleefd doch dringend	=1251u1 beleefd verzocht	=1252u9 beleefd te verzoeken	=1443c2 beleefd doch dringend	=1443c15 beleefd verzoeken	=1443c16 beleefd te verzoeken
treden	1023c4 treden ... in contact	=1023c7 treden in contact	=1034c5 treden in overleg met	1034c8 treden ... in overleg	=1034c10 treden in overleg
welzijnswerk	1512c2
~gaan	84c7 wij ~ slag	85c10 ~ @request|zaak|dossier|onderzoek|aangifte|werk|werkzaamheid	85c11 ~ justitie|commissie|college|officier|rechter|raad|gemeenteraad	340c6 wij ~ akkoord	347c11 wij ~ akkoord niet
~invullen	95c3 wij ~ zelf|voor
~stoppen	100c0 wij ~	100c1 ~
~zakken	347c21 ~
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

tijdelijk	5n5
vraagt	=22c13 vraagt u naar	28c36 vraag|vraagt|vragen ... formulier ... aan	30c28 vraag|vraagt ... iemand	=236c6 vroeg|vraagt|vraagde u	258c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	312c0 vraag|vraagt ... aan	=314c0 vraag|vraagt ons|om|de|het
voorkomt	231n2 vermijd|vermijden|voorkom|voorkomen|voorkomt	352n4 voorkomt|voorkom|voorkomen	353n3 voorkomt|voorkom|voorkomen
onjuiste	259c8 onjuist|onjuiste|onjuistheden
pseudonimiseer	782c1
beogen	888c0
bewilligt	898c1
uwerzijds	1223c0
@vervallenverklaren	stop
@vreemdelingenbesluit	law
@samenlevingscontract	life-event
@bijstandsinkomen	income

d.w.z.	43c8
gelieve	59c5	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=965c6 gelieve er rekening mee te houden	987c0
dienen	=59c13 dienen te	=82c1 dienen te worden	82c2 dient|dienen ... te worden	82c6 dient|dienen ... te zijn	268c0 moet|moeten|dient|dienen	942c1 dienen ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	=942u1 dienen te	=942u11 dienen als bewijs	=942u12 dienen als basis	=942u14 dienen ter	=942u16 dienen tot	=942u18 dienen ertoe	=942u38 dienen om	942u43 dienen ... te laat	942u46 dienen ... in dan	=943c1 dienen te	=943u1 dienen te allen	=943u4 dienen te zijner
naast	97c1 ^ naast dit
latere	=258c54 latere datum	=284c2 definitieve|uiteindelijke|volgende|nieuwe|latere besluit|beslissing|beschikking
rechtsopvolger	415c0
lagere	=792c2 lagere vaststelling	=792c3 lagere vaststellingen
nihilstelling	793c2
subsidieplafonds	795c1
geringe	993c1
laatstelijk	1068c0
geparticipeerd	1149c4
vergde	1233c2
naargelang	=1297c3 naargelang van	1297c4
svb	1542c0
~voorschieten	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
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

ziet	5c8 zien|ziet ... af te zien van telefonisch|telefonische	259c10 ziet|zie|vindt ... fout	=259c25 ziet u|je iets	1184c5 ziet ... tegemoet	=1184c10 ziet tegemoet
om	6c2 om ... te	242c9 tijd|tijdstip|aanvang|om <placeholder>	245c1 om ... te	=258c2 om uitstel	345n9 om ... te kunnen	=360n3 om te betalen	=481c3 om niet verstrekt	=481c4 om niet verleend	=481c5 om niet toegekend	=1182u0 om te weten	1182u1 om ... te weten	=1238u19 om niet verleend	=1246u0 om niet verstrekt	=1341c0 om reden van	=1341c1 om redenen van	=1341c2 om reden dat	=1341c3 om de reden dat
deur	=8c10 deur open
digitale	=9c5 digitale bijeenkomst	=19u1 digitale loket	271c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid
namelijk	43c9	234c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	234c16 namelijk|immers
aanleiding	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	235c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding	245c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband
meld	260c8	264c11	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	303c0 meld|meldt|melden|doorgeven|doorgegeven	312c7 meld ... aan	316c0 meld|meldt ... aan
briefadressen	490c1
aftoppingsgrens	651c0
vergunningsplichtig	741c2
authenticaties	784c1
wend	=1280c6 wend u tot	1280c10 wend ... tot	=1280u1 wend mij tot	=1280u3 wend ik mij tot	=1405c3 wend ik mij tot u
dezer	=1465c2 dezer dagen
@anw	benefit
@ouderschap	child
@waterschap	authority
@damwand	building
@strand	environment

kenmerk	11c0	=13c5 kenmerk|betalingskenmerk|dossiernummer|klantnummer is uw|het|je bsn|burgerservicenummer
belanghebbende	56c6	60c0 belanghebbende|belanghebbenden ... kan|kunnen	378c0
wijzigt	81c39	374c6 wijzigt ... per|vanaf
saneringskrediet	542c0
verwerker	766c0	=766u0 verwerker van afval	=766u2 verwerker van grondstoffen
zaak	=942u31 zaak dient op	=942u32 zaak dient bij	=942u33 zaak dient om
vermoedelijke	1240c1
bezwaarcommissie	1574c4
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

zie*	4c0 zienswijze*	99c0 bezwaar*|beroep*|zienswijze*|rechtsmiddel*|klacht*|verweer|bedenking*|rechtbank
en	=43c11 en wel	83c13 ^ en dan|daarna|nu	98c0 ^ en verder	98c0 ^ en ook	=295c1 en betaal|stuur|bel|vul|lever|meld|geef|neem|maak|vraag|upload|onderteken	=956u1 en het een en ander
route	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
omzetting	157c0
spoedprocedure	256c2
aanslagbiljet	417c0
meegedeeld	1071c12
refererend	=1161c4 refererend aan	=1161c7 refererend naar	=1401c9 refererend aan uw	=1401c10 refererend aan ons	=1401c11 refererend aan onze
resumerend	1168c0
liep	=1193u2 liep teneinde
uitvaardigt	1220c3
hoogheemraadschap	1570c2
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

gemeentehuis	8c4 raadhuis|stadhuis|gemeentehuis|stadskantoor|milieustraat|wijkhuis|buurthuis	19c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
zonder	=28c30 zonder internet	=28c57 zonder postzegel	=67c12 zonder tijdige	=67c16 zonder reactie	217u0 geen|zonder ... vergoeding|bijdrage|subsidie	=228u1 tegen|voor|zonder aanmaning	=231n1 zonder kosten	237c8 zonder ... vergunning|ontheffing|kaartje|toestemming|vervoerbewijs|rijbewijs|ticket	=241c6 zonder afspraak	335u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen	=355n4 zonder boete	=454u0 zonder tegenprestatie	1182u11 zonder ... te weten	=1292c0 zonder nadere aankondiging	=1292c1 zonder nader bericht	=1306c2 zonder tussenkomst van	=1478c2 zonder dralen	=1486c0 zonder uitstel	=1486c1 zonder verwijl	=1486c2 zonder nader uitstel	=1486c3 zonder verder uitstel	=1486c4 zonder enig uitstel	=1486u0 zonder uitstel van betaling	=1486u1 zonder uitstel te	=1486u2 zonder uitstel aan
gedeeltes	106c5 delen|gedeelten|gedeeltes
bevestig	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	366c0 bevestig|bevestigen ... ontvangst|ontvangen	=1394c8 bevestig ik de goede ontvangst
verzweeg	334c5
mandaten	382c1
invorderingsambtenaren	424c1
inburgeringsplichtigen	684c2
attendeer	878c2
continueren	918c0
conveniëren	919c0
voorhands	1269c1
sociaalraadslieden	1490c5
gemeentes	1566c2
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

debiteurennummer	11c14
dag	=18c16 dag en nacht	=65c21 dag na verzending	240c3 huisbezoek|rondleiding|workshop|training|cursus|evenement|ceremonie|dag	=241c11 tijd|tijdstip|moment|datum|dag te kiezen|prikken|plannen|bepalen|vinden	=241c12 tijd|tijdstip|moment|datum|dag af te spreken	258c30 datum|tijd|tijdstip|dag ... niet uit|past|schikt|gelegen	334u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd	337c0 ^ geachte|beste|dag|hallo heer|heren|mevrouw|meneer|dames|dhr|mevr|mw	337c1 ^ geachte|beste|dag|hallo heer|heren|meneer|dhr of|en|en/of? mevrouw|dames|mevr|mw	337c1 ^ geachte|beste|dag|hallo heer|heren|meneer|dhr dan wel mevrouw|dames|mevr|mw	337c2 ^ geachte|beste|dag|hallo mevrouw|dames|mevr|mw of|en|en/of? heer|heren|meneer|dhr	337c2 ^ geachte|beste|dag|hallo mevrouw|dames|mevr|mw dan wel heer|heren|meneer|dhr	337c3 ^ geachte|beste|dag|hallo belastingplichtige|belastingschuldige|belanghebbende|debiteur|schuldenaar|aanvrager|aanvraagster|verzoeker|vergunninghouder|overtreder|betrokkene|bezwaarmaker	337c4 ^ geachte|beste|dag|hallo cliënt|klant|relatie|lezer|inwoner|burger|bewoner|bewoners|ouder|ouders|verzorger|verzorgers|huurder|eigenaar|kentekenhouder|uitkeringsgerechtigde|student|leerling|patiënt|verzekerde|ondernemer	337c5 ^ geachte|beste|dag|hallo ouder|ouders s? of|en|en/of? verzorger|verzorgers
overmaken	99c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	215c5 overmaken|overgemaakt|overmaakt	299c3 overmaken|overmaakt|overgemaakt
voldeed	=234c6 voldoet|voldoen|voldeed niet
overtraden	237c1 overtrad|overtraden
gefraudeerd	335c18
voornoemd	339c6 voornoemd|voornoemde|voormeld|voormelde|voorgenoemd|voorgenoemde|voorgaand|voorgaande	=1222c10 voornoemd schrijven	1268c2
wel	=352c23 wel moet ... terug
rechterlijke	=405u4 rechterlijke machtiging	=641c0 rechterlijke machtiging	=641c1 rechterlijke machtigingen
rechtmatige	409c1	=672c2 rechtmatige verblijf
urgentieverklaringen	645c1
egalisatiereserves	798c1
netwerkpleegouder	834c2
ofschoon	1112c0
onverhoopt	1128c0
~besluiten	36c0 wij ~ niet? ~any	85c1 wij ~ -hierbij|dit	88c0 ~ ~any niet?	340c3 wij ~ toekennen|verlenen	347c17 wij ~ negatief
~staan	36c6 ~ rekening uw|je niet? -onze|ons ~any	42c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	84c6 ~ besluit|beslissing|brief|antwoord mat|bus|brievenbus	85c9 ~ geld|bedrag|uitkering rekening	341c5 ~ rekening <amount>|@benefit|geld
~doorzenden	85c2 wij ~ -deze|dit|hierbij|bijgaand|navolgend|volgt
~stopzetten	88c1 ~ ~any niet?	100c0 wij ~
~vergunnen	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	347c3 wij ~ niet @request|@benefit|@permit|u
~gebruiken	342c0 u ~ +may
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

bet*	2c4 betalingsregeling*	99c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	99c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	215c0 betaal*	215c1 betaling*	261c0 betalingsregeling*
over	6c0	=6u0 voor|over vragen|informatie|inlichtingen|contact|overleg|toelichting	=6u1 voor|over meer|verdere|nadere informatie|vragen	=6u2 voor|over een|uw|al vraag|vragen	=23c5 over de uitslag|inhoud kan niet worden gecorrespondeerd	87c5 over <number> dag|dagen|week|weken|maand|maanden	=87c6 over een|enkele dag|dagen|week|weken|maand|maanden	=215c5 over te maken	245c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband	261c33 over <number> maanden verdelen|verdeeld|spreiden	=262c21 over uw|je|jouw situatie|omstandigheden	=299c3 over te maken	=300c3 over te leggen	=325c7 over de periode	894c8 over ... beschikken	894c9 over ... beschikt	894c10 over ... te beschikken	894u2 over ... weken beschikt	894u3 over ... beschikt op	894u4 over ... beschikken op	=956u2 over een en ander weer	=1141c0 over te leggen	=1144c2 over te gaan tot	=1465c5 over enkele dagen	=1465c7 over enkele weken	=1475c0 over enige tijd	=1475c1 over enige weken	=1475c2 over enige maanden	=1475c4 over een tijdje	=1475c5 over een poosje
*dag	18c5 *dag t/m *dag	18c6 *dag tot en met *dag	18c29 *dag en *dag	240c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg
verstrekking	133c2
vaststelling	196c0
voortzetting	211c0
*rag	216c1 *bedrag
*lag	216c4 *aanslag|*aanslagen	217c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening	230c3 beslag|beslagleggen|loonbeslag|*beslag
*aag	247c0 aanvraag|aanvraagt|aanvragen|aangevraagd|*aanvraag
download	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg
gewaarmerkt	496c0
nalatenschap	507c0
legden	=522c8 legden beslag
behelzen	881c0
geschiedt	995c1
indertijd	1043c0
luiden	=1069c1 luiden als volgt
poog	1152c2
verzuimen	1253c0
@hulp	benefit help
@regiotaxi	benefit
@inburgeringsexamen	meeting
@vaststellingsbesluit	decision
@incassobureau	enforce
@ex-man	family
@invorderingskosten	extra-cost
@herinneringskosten	extra-cost
@app	digital

*erk	14c17 *kenmerk	243c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
daarnaast	73c3 ^ daarnaast	97c0 ^ daarnaast|verder|voorts|tevens|bovendien|overigens	98c0 ^ ook|verder|daarnaast|tevens|bovendien|overigens
invordering	146c0	230c5 invordering|invorderen|ingevorderd|invorderingskosten|invorderingsmaatregel*	515c0	=515u0 invordering van het rijbewijs	=515u1 invordering van uw rijbewijs
nasturen	257c32	272c1 aanvullen|aanvulling|aanvullende|nasturen
geldige	=288c2 goede|geldige|bijzondere|bijzonder|dringende reden|redenen|omstandigheden
lesuur	334u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd
hem	=896u9 hem betreffende
dienden	942c3 dienden ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	=942u3 dienden te	=942u41 dienden om	=943c4 dienden te
inkomen	1053c4 inkomen ... genoten	=1053c8 inkomen genieten	=1053c9 inkomen geniet
nalaat	=1095c4 nalaat te	=1095c5 nalaat om
noopten	1109c3
stalen	=1174u3 stalen staven
landelijk	=1593c1 landelijk bureau inning onderhoudsbijdragen
~kwijtschelden	341c3 wij ~ u @benefit|@permit|<amount> -veel	343c2 wij ~ @debt|@penalty	347c4 wij ~ u @benefit|@permit niet
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

zitten	=8c9 werkt|zit|zitten op|aan|in	364c25 zit|zitten ... niet bij
zijn	=22c35 haar|zijn|mijn doorkiesnummer|telefoonnummer|nummer|directe	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	59c3 bent|is|zijn u|je? verplicht	=59c17 zijn wij genoodzaakt u	=262n5 zijn ons niet bekend	=349c27 is|wordt|zijn geweigerd	=366c16 is|zijn bij ons? binnen	=985c5 zijn gehouden om te	=1076c1 zijn de mening toegedaan	=1183c2 zijn te wijten aan	=1225c2 zijn van kracht	=1226c1 zijn van mening	=1226c12 zijn wij van mening	1226c14 zijn ... van mening	=1226c16 zijn van oordeel	1226c26 zijn ... van oordeel	=1227c3 zijn van toepassing	=1231c2 zijn vereist	=1249c2 zijn vervat in	=1285c3 zijn woonachtig	=1428c8 zijn erop attent gemaakt	=1437c0 zijn zo vrij	=1437c1 zijn wij zo vrij
verplichtingen	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	=1278c4 verplichtingen welke
had	237c13 had|mag|mocht|moest ... niet|moeten	249n6 hebt|heeft|had ... bezwaar gemaakt	325c9 had|hadden	=333c2 had|hadt u|je|jij ... moeten|kunnen|horen weten|begrijpen|beseffen|bedenken	353c7 had ... geen recht	=366n8 had u	=376u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
zetten	260c42 zetten ... recht|om	1216c5 zetten ... uiteen	=1216c7 zetten uiteen
afbetaalt	261c34 afbetaalt|afbetalen
bestemmingsplan	280c4 zienswijze|zienswijzen|bestemmingsplan|omgevingsplan|projectbesluit	738c0
schortte	400c9 schortte ... op
berekeningsjaren	432c1
profilering	779c0	=779u0 profilering van de school	=779u1 profilering van de gemeente	=779u2 profilering van het gebied
egalisatiereserve	798c0
separate	1171c1
attent	=1428c7 attent op het feit
waterschap	1570c0
@antwoord	papers
@mentorschap	helper
@onkruid	environment
@gegrond	positive

horen	4c4 horen|hoor|gehoord	=57c6 krijgen|ontvangen|horen u	240c8 horen|hoorgesprek|kennismak*	=260c43 horen wij|we ... graag	264c26	272c4 hoorzitting|hoorgesprek|horen|gehoord|gesprek|aanmelden	=1182u5 horen te weten
correspondentienummer	11c21
mailt	25c25	104c1 mail|mailt|mailen|e-mail|e-mailen ... naar <email>	260c21	291c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden
wat	=59u2 wat moet u	=59u4 wat vragen wij	=60u3 wat kunt u	=78c0 wat gebeurt er nu|daarna|verder	=80c4 wat is het besluit	=80c5 wat hebben wij besloten	=83c0 wat gebeurt er nu|daarna|verder|hierna|vervolgens	=83c1 wat gebeurt er ... met uw|je|jouw	=83c2 wat doen wij|we nu|daarna|verder|met	=83c3 wat gaan wij|we nu|daarna|verder? doen	=83c4 wat gaan|doen wij|we met	=83c5 wat wij|we nu|verder gaan? doen	99c6 ^ wat|hoe|waar|wanneer|wie|welke|waarom|waarvoor	=101c10 wat u|je moet weten	=101c11 wat staat er in deze brief	=235c2 wat is er gebeurd	=258c53 wat meer|langer	=262c67 wat dit|het voor u|je	=265c8 wat u ervan vindt	=265c17 wat vindt u	=289c3 wat u|je ... vindt|denkt
wijzen	81c6	344c2 wijzen|wijs ... aanvraag ... toe	349c0 wijs|wijzen|wijst ... af
restant	106c1 rest|restant|restbedrag
realisering	153c1
uur	334u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd
verwijtbaar	335c0	=474c0 verwijtbaar werkloos	=474c2 verwijtbaar werkloze	594c0	=594u0 verwijtbaar werkloos
verweerder	709c0
vergunningvrije	742c1
vergunningsvrije	742c3
rectificaties	776c1
gecertificeerde	=815c0 gecertificeerde instelling	=815c1 gecertificeerde instellingen	=1588c0 gecertificeerde instelling	=1588c1 gecertificeerde instellingen
minderjarig	831c0
aanspraak	=844c0 aanspraak maken op	=844c1 aanspraak maakt op	=844c2 aanspraak kunt maken op	=844c3 aanspraak te maken op	=844c4 aanspraak op maken	=844c5 aanspraak gemaakt op
adequate	855c1
geconstateerde	917c6
gerectificeerde	1158c4
hieruit	=1271c11 hieruit voortvloeiende
vluchtelingenwerk	1496c0
straatadvocaat	1537c0
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

mee	=0c8 mee eens	=300c0 mee te sturen	=321c1 mee te nemen	=1071c13 mee te delen	=1071u12 mee te delen in	=1515c1 mee nederland	=1515c2 mee nl
telt	70c2 tel|telt ... op	93c2 tel|telt ... bij elkaar op	=93c3 tel|telt de|het|deze|alle|uw|je|jouw bedrag|bedragen|inkomsten|kosten|uren ... op
hoogachtend	236c20	1015c0
iets	=259c2 iets over het hoofd	=259c3 iets gemist	=259c17 iets vergeten	=259c29 iets vergeten|verkeerd	=259c43 iets niet klopt|goed	=259c47 iets mis|missen	=259c51 iets vergeten of verkeerd	=262c51 iets gebeurd	=262c62 iets aan de hand	=265c24 iets zeggen over
forensenbelasting	447c0
dientengevolge	946c0
jeugdstem	1520c0
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

vast	=7c2 vaste|vast contactpersoon|aanspreekpunt	=261c20 vast bedrag per maand	=344n23 vast op
raadslieden	30c62 raadslieden|raadsman|vertrouwenspersoon
artikel	72c0 artikel|artikelen|art.|art|artt. <number>	72c1 artikel|artikelen|art.|art <code>	72c2 artikel|artikelen|art. <time>	238c0 artikel|artikelen|art.|art|artt.|artt
herstellen	257c8	=259c21 herstellen wij ... fout	=260c25 herstellen wij|we	322c0 herstel|herstellen|herstelt	=322u1 herstellen wij|we	364c23 herstellen ... verzuim
beleidsregels	389c1
hoorzittingen	720c1
milieueffectrapportages	756c3
netwerkpleeggezinnen	834c1
hanteerden	1003c4
verkrijg	1237c2
verkreeg	1237c3
voorrang	=1238u11 voorrang verlenen	=1238u12 voorrang te verlenen	=1238u13 voorrang verleend	=1238u14 voorrang verleende	1238u15 voorrang ... verleend
voorshands	1269c0
welzijnsorganisaties	1512c1
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

navraag	5c25 bellen|telefoneren|informeren|navraag ... heeft geen zin
tel*	14c10 telefoon*
half	18c40 half <number> tot <number>	=87c12 in|eind|begin|half|medio|rond januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	222c7 eind|begin|half|medio januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgende|deze	242c2 half|kwart <number>
terugsturen	51c1 ^ betalen|inleveren|reageren|insturen|aanmelden|terugsturen|opsturen voor|vóór|uiterlijk	300c14
opgeschort	66c13	400c4
termijnen	106c4	=879c5 termijnen ad
overheidsvordering	230c8 loonvordering|overheidsvordering
verhinderd	258c23	1235c0	=1235u0 verhinderd door	=1235u1 verhinderd dat	=1235u4 verhinderd wordt
maandelijkse	=261c4 maandelijkse delen|termijnen|bedragen
ontwerpplan	280c3 ontwerpbesluit|ontwerpbeschikking|ontwerpvergunning|ontwerpplan|ontwerp
verminderd	335u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen
forensenbelastingen	447c1
waarover	894c11 waarover ... beschikt	894c12 waarover ... beschikken
insgelijks	1056c0
gestaafd	1174c2
vorenstaand	1272c2
~uitkeren	36c0 wij ~ niet? ~any	341c2 wij ~ u|rekening <amount>|@benefit -veel	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~vragen	38c0 wij ~ niet? ~any	90c0 ~ +passive	95c2 wij ~ zelf|@papers -u
~onderzoeken	85c3 wij ~ -deze|hierbij	88c0 ~ ~any niet?	88c4 ~ ~any niet?
~slagen	340c20 u ~	347c20 u ~ niet
~toekomen	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~parkeren	342c0 u ~ +may	342c1 u ~ +can
~voortzetten	343c5 wij ~ @benefit
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

ves*	14c21 vestigings*
verwacht	20c5	=240c7 verwachten|verwacht wij|we|ik u|je	=302c3 verwacht ik u	327c5 verwachten|verwacht ... van u	=362c6 verwacht ik u
telefoontje	28c64 belletje|telefoontje ... genoeg|dan|en	260c41 belletje|telefoontje|seintje|appje|mailtje
vergezellen	30c50
betaalkaart	225c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bijgevoegd|bijgesloten|onderaan	225c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bij deze
aanvang	242c9 tijd|tijdstip|aanvang|om <placeholder>	846c0
nieuw	=258c45 nieuw|nieuwe|ander tijdstip|moment|datum|afspraak
volmacht	406c0
restverdiencapaciteit	466c0
verbeurden	602c4
crisismaatregelen	640c1	=640u0 crisismaatregelen van het kabinet
verdaagt	729c2
aanving	847c9
behelsden	881c3
beoogden	888c3
bezigden	899c3
desgevraagd	933c0
@deurwaarderskosten	extra-cost

verweer	0c13	99c0 bezwaar*|beroep*|zienswijze*|rechtsmiddel*|klacht*|verweer|bedenking*|rechtbank
waarom	=59u6 waarom moet	80n1	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	99c6 ^ wat|hoe|waar|wanneer|wie|welke|waarom|waarvoor	234c1 reden|redenen|waarom	=234u0 waarom u ... niet eens|mee	235c0	245c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband	288c10 waarom ... te laat|later
identiteitsbewijs	68c15
bijkomende	=230c9 extra|meer|hoge|hogere|bijkomende|verdere kosten
stellen	327c6 stellen|stel ... in de gelegenheid	344c8 stel|stellen ... subsidie|toelage ... vast	368c12 stellen|stel ... ons|mij voor	792c7 stellen ... lager vast	=1007c3 stellen het op prijs	=1007c5 stellen het zeer op prijs	=1024c4 stellen u in de gelegenheid	=1024c6 stellen wij u in de gelegenheid	1031c3 stellen ... in kennis	=1031c11 stellen in kennis	=1133c2 stellen ons op het standpunt	=1133c7 stellen wij ons op het standpunt	1134c5 stellen ... op schrift	=1134c8 stellen op schrift	1195c7 stellen ... ter beschikking	=1195c10 stellen ter beschikking	1196c5 stellen ... ter hand	=1196c8 stellen ter hand	=1452c2 stellen alles in het werk
burgerlijke	=498c0 burgerlijke staat	=499c0 burgerlijke stand
invorderingsrentes	517c1
beschikte	=893c2 beschikte op	=894c3 beschikte over
stelden	1031c7 stelden ... in kennis	=1031c15 stelden in kennis
gehoor	=1410c5 gehoor gevend aan uw verzoek
gemakshalve	1423c1
huurteams	1534c1
cocensus	1590c2
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

etappes	2c10 stapjes|stukjes|stukken|porties|etappes|partjes|brokken
zien	5c8 zien|ziet ... af te zien van telefonisch|telefonische	1184c3 zien ... tegemoet	=1184c8 zien tegemoet
facturen	68c21	216c3 factuur|facturen|nota|nota's|rekening|rekeningen	358c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open
afhandeling	112c0
afschrijving	115c0
uitvaardiging	193c0
ziektewet	276c0 ziektewet|ziekengeld|zw-uitkering
bijstandsnormen	459c1
urenstaat	615c0
vreemdelingenbewaring	678c0
assisteert	877c1
dewelke	939c0
enerzijds	963c0
inzake	1059c0	=1404c7 inzake bovengenoemd	=1409c7 inzake uw brief	=1409c8 inzake uw verzoek	=1409c9 inzake uw aanvraag
taalvrijwilliger	1530c2
@schuld	debt
@overlegd	send
@gevraagd	ask
@weerwoord	view
@overheid	authority
@rdw	authority
@wachtrij	procedure
@gehuwd	life-event
@getrouwd	life-event

langs	=19c3 langs te komen	28c25 langs ... brengen	=240c5 langs te komen	293c2 langskomen|langs|spreken|praten|spreekuur|afspraak|balie|loket	=293c2 langs te komen	=302c7 langs te komen	=362c34 langs op <date>	=1407c0 langs deze weg	=1407c2 langs dezen weg	=1407u0 langs deze weg in	=1407u1 langs deze weg staan	=1407u2 langs deze weg liggen	=1407u3 langs deze weg ligt	=1407u4 langs deze weg loopt
wijkcentrum	19c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
tijd	41c0	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	=241c11 tijd|tijdstip|moment|datum|dag te kiezen|prikken|plannen|bepalen|vinden	=241c12 tijd|tijdstip|moment|datum|dag af te spreken	242c9 tijd|tijdstip|aanvang|om <placeholder>	244c0 datum|tijd|tijdstip|plaats|adres|locatie|gegevens|programma ... bijlage|bijgevoegd*|bijgesloten|kaart|folder|achterkant|achterzijde|website|mijn	258c30 datum|tijd|tijdstip|dag ... niet uit|past|schikt|gelegen
missen	=67c5 missen wij|we	91c2 missen|ontbreken|nodig	=259c1 missen wij iets	364c16 missen ... handtekening|bijlage|bijlagen|gegevens|stukken
weigering	213c0
manen	228c2 maan|manen ... aan	358c1 maan|manen ... aan
ziekte	262c16 ziek|ziekte ... rekening|bel|laat	=262c59 ziekte schulden
verschoonbaar	288c4 verschoonbaar|verschoonbare|overmacht	727c0
wilsbekwaam	638c0
gecontracteerde	=642c0 gecontracteerde zorg	=642c1 gecontracteerde zorgaanbieder	=642c2 gecontracteerde zorgaanbieders	=642c3 gecontracteerde aanbieder	=642c4 gecontracteerde aanbieders
hecht	=1427c1 hecht eraan	=1427c3 hecht er aan u	=1427c5 hecht eraan te	=1427u0 hecht eraan vast
reclassering	1589c0
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

dossiernummer	11c8	=13c5 kenmerk|betalingskenmerk|dossiernummer|klantnummer is uw|het|je bsn|burgerservicenummer
welke	99c6 ^ wat|hoe|waar|wanneer|wie|welke|waarom|waarvoor
onjuist	259c8 onjuist|onjuiste|onjuistheden	304c3 onjuist ... meld|bel
eisen	=261n13 eisen wij|we	880u13 eisen ... voldoen	880u14 eisen ... voldaan
schakel	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
urgentieverklaring	645c0
niettegenstaande	1103c0	=1103u0 niettegenstaande het feit dat	=1343c1 niettegenstaande het feit dat
taalmaatjes	1530c1
@uitspraak	decision
@adoptie	child
@aanspraak	law
@fase	procedure
@situatie	circumstance
@slaapplek	dwelling
@hospice	health-care
@werkplek	work

beslissing	36c0 ^ besluit|beslissing|uitspraak|antwoord|uitslag|uitbetaling binnen|uiterlijk|vóór|volgt	80c1	81c3	84c0 ^ besluit|beslissing|antwoord|uitslag|uitspraak|reactie binnen|uiterlijk|vóór|volgt	=105c0 beslissing op	248c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel	=272c5 beslissing op	=284c5 besluit|beslissing|beschikking dat|die|waarin|waarbij	=372c2 beslissing op uw|het? bezwaar*	=373c0 beslissing op bezwaar*	=373c1 beslissing op uw bezwaar*	=1409u6 beslissing inzake uw	=1409u7 beslissing met betrekking tot
arts	39c3	69c1
*uis	243c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
hersteltermijn	257c11	365c7	399c0
teruggevorderd	336c18	533c5
maatwerkvoorziening	620c0
huurliberalisatiegrens	649c0
uiteengezette	1216c3
woningbouwvereniging	1600c2
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

curator	30c61 bewindvoerder|curator|mentor|voogd ... mag|kan|ook	504c0	=504u3 curator van het museum	=504u4 curator van de tentoonstelling
off*	68c22 offerte*
herstelperiode	257c10
waarschijnlijk	288c3 tenzij|behalve|meestal|vaak|soms|mogelijk|misschien|waarschijnlijk
draag	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=1293c7 draag zorg	1294c2 draag ... zorg voor	1294u2 draag ... kosten
rekenhuur	441c0
opleveringen	657c1
ongewenstverklaring	676c0
exploitatiesubsidies	807c3
jeugdhulpaanbieders	814c1
familiegroepsplannen	832c1
hoofdzakelijk	1014c0
repercussie	1163c0
geretourneerd	1169c2
~betalen	36c3 wij ~ u|uw|rekening niet? -onze|ons|moeten|dienen|onderstaand|bovenstaand|reader ~any	85c4 wij ~ -hierbij	341c2 wij ~ u|rekening <amount>|@benefit -veel	341c3 wij ~ u @benefit|@permit|<amount> -veel	343c0 u ~ @debt|@penalty|<amount>|rest niet +need	347c4 wij ~ u @benefit|@permit niet
~bepalen	85c3 wij ~ -deze|hierbij
~berekenen	85c3 wij ~ -deze|hierbij	88c0 ~ ~any niet?	93c0 u ~ +imperative -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition	93c1 u ~ +must -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition
~concluderen	88c2 ~ ~any niet?
~voorkomen	88c2 ~ ~any niet?
~omrekenen	93c0 u ~ +imperative -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition	93c1 u ~ +must -rekenhulp|proefberekening|rekentool|rekenmodule|website|<url> ~condition
~ophalen	95c3 wij ~ zelf|voor
~accepteren	340c4 wij ~ @request|@report|plan
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

betaalplan	2c16
zaakbehandelaar	22c6
antwoordformulier	28c10
aanvraagformulier	68c6
art	72c0 artikel|artikelen|art.|art|artt. <number>	72c1 artikel|artikelen|art.|art <code>	238c0 artikel|artikelen|art.|art|artt.|artt
bij*	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	218c0 bijlage*	218c1 bijgevoegd*
*alt	215c3 *betalen|*betaling|*betaald|*betaalt
voorkomen	231n2 vermijd|vermijden|voorkom|voorkomen|voorkomt	352n4 voorkomt|voorkom|voorkomen	353n3 voorkomt|voorkom|voorkomen
krijg	248c0 hoor|hoort|krijgt|krijg|ontvangt|ontvang|verneemt	=257c21 krijgt|krijg u|je ... nog|extra	=376u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
tuchtcollege	280c10 kantonrechter|officier|geschillencommissie|huurcommissie|tuchtcollege
legaliseert	493c2
bewilligen	898c0
opteer	1140c2
overhandigde	1145c4
@politiebureau	place
@begunstigingstermijn	time-limit

stadsloket	19c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
stopgezet	66c12	336c14 stopt|stoppen|stopgezet|stopzetten|beëindigd|beëindigen ... uitkering|bijstand|toeslag|toelage|subsidie
samenvatting	99c7 samenvatting|inleiding	101c0
schulden	216c2 schuld|schulden|*schuld	262c28	262c52 schulden|schuld ... hulp
afgevraagd	263c4 afgevraagd ... regel|geval
bestuurlijke	=355c10 bestuurlijke boete ... op	=355c19 bestuurlijke boete|sanctie|strafbeschikking	=357c1 bestuurlijke boete	=585c0 bestuurlijke boete	=585c1 bestuurlijke boetes	=585c2 bestuurlijke boeten	=586c0 bestuurlijke waarschuwing	=586c1 bestuurlijke waarschuwingen
zekerheid	=604c2 zekerheid stellen	=604c3 zekerheid te stellen	=604c4 zekerheid gesteld
instellingssubsidies	807c1
gegadigde	984c0
geschiedde	995c2
huurteam	1534c0
@contactformulier	report
@aanvang	begin
@ouderenadviseur	helper
@zaakbehandelaar	authority
@vervolg	procedure
@ligplaats	vehicle
@jaarlijks	repeated
@wekelijks	repeated
@dagelijks	repeated

alleen	27c0 uitsluitend|alleen|enkel|slechts ... digitaal|online|website|digid|internet|uploaden|portaal|e-formulier|webformulier|e-mail|inloggen|app|mijn*	=27u3 alleen vragen	27u4 alleen ... nog	=27u5 alleen als	=27u6 alleen wanneer	=266c1 alleen schriftelijk	=292c0 uitsluitend|alleen|enkel|slechts schriftelijk	=617u11 alleen een indicatie	=1218u5 alleen en uitsluitend
procent	220c1 procent|percentage|bijstandsnorm|dagloon|maandloon
aantonen	260c47 toon|aantonen	=360c26 aantonen dat
afbetalen	261c10	261c34 afbetaalt|afbetalen
afw*	351c0 afwijzing*
sanctie	355c18 sanctie ... opgelegd
kregen	=366c19 kregen|kreeg wij|we|ik ... uw|je	=376u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
belastingschuldigen	443c1
verstrekkingsbeperking	502c0
verleningsbeschikking	790c2
exploitatiesubsidie	807c2
aanmerkt	=843c4 aanmerkt als
aanwendt	849c1
amoveert	872c1
prefereert	1153c1
rdw	1547c0
@spaargeld	payment income
@onderhoud	building
@vertraagd	late

al	7c0 al|alle uw? vragen	=75c1 al ingevuld	226c6 reeds|al ... betaald	=259c20 al betaald	259c26 intussen|inmiddels|al|reeds ... betaald	=345n7 al|eerder ontvangen	358c26 al ... over geschreven	=864c11 al het voorgaande overwegende	=1297c0 al naar gelang van	=1297c2 al naargelang van	=1297c5 al naar gelang
*aar	45c2 *gevaar
beslis	58c0 beslis|beslissen|beslist	248c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel
rekent	70c1 reken|rekent ... uit
recept	=92c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat
politie	96c7	1559c0
hieraan	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	880u4 hieraan ... voldoen	=880u10 hieraan voldaan	=921c1 hieraan verbonden
deelbetalingen	261c31
periode	325c4
uniforme	=414c0 uniforme openbare voorbereidingsprocedure
herhuisvesting	658c0
gerechtvaardigde	=773c1 gerechtvaardigde belang	=773c2 gerechtvaardigde belangen
benevens	886c0
beleefdheidshalve	1423c4
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

debiteurnummer	11c15
controle	130c0	240c2 keuring|herkeuring|*keuring|*onderzoek|consult|controle	361c7
opschorting	167c0	401c0
overzicht	218c8
nieuws	375c3
onrechtmatig	410c0
toeslagpartners	437c1
optieprocedures	680c1
aanmeldgehoren	692c1
verleningsbeschikkingen	790c3
jongerenwerkers	1514c1
centrale	=1578c0 centrale raad van beroep
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

voorzieningenrechter	3c4	256c1	278n1 beroep|rechtbank|rechter|voorzieningenrechter|voorlopige	310c2	711c0	1576c0
vindt	4c3 vindt|vind|vinden	19c33 vindt ... plaats in|op|bij	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	259c10 ziet|zie|vindt ... fout	=297c4 vindt u op	=333n1 vindt|vond u|je	=334n1 vindt|vond u|je	=335n1 vindt|vond u|je	952c2 vindt ... doorgang	=952c3 vindt doorgang
ligt	8c11 ligt|liggen ... klaar	344c30 staat|ligt ... voor u klaar	1188c6 ligt ... ten grondslag	=1188c12 ligt ten grondslag
logt	=25c3 log|logt in	26c3 log|logt ... in	323c0 log|logt ... in
briefdatum	33c5 briefdatum <date>	33c8 ^ briefdatum
verwerving	149c1
verwerking	208c0	=767c2 verwerking van persoonsgegevens	=767c4 verwerking van uw persoonsgegevens
<street>	243c0 <address>	249c11 <address> ... bezwaarschrift
legt	264c1 leg|legt ... uit	288c11 leg|legt ... uit	313c1 leg|legt ... uit	355c1 leg|leggen|legt ... boete	522c1 legt ... beslag	=522c4 legt beslag	1188c11 legt ... ten grondslag	=1188c15 legt ten grondslag
verzuimboetes	445c1
maatmanloon	467c0
loonwaardes	470c1
vangt	=847c4 vangt aan	847c8 vangt ... aan
beoogt	888c1
overhandigd	1145c2
wijkcoach	1513c0
rechtbanken	1575c1
~week	36c12 ~ beslistermijn|behandeltermijn|behandelingstermijn|levertijd|wachttijd|doorlooptijd ~any
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

maatregel	66c9	336c20	=1070c5 maatregel treffen
deurwaarderskantoor	230c2 *deurwaarder|*deurwaarders|deurwaarderskantoor	1594c6
*ouw	243c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
teleurstellen	349c33
opschortingen	401c1
middelenvereiste	696c0
proceskostenvergoedingen	725c1
bewerkstelligd	897c4
discrepanties	947c1
~gelasten	38c0 wij ~ niet? ~any
~goedkeuren	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	340c4 wij ~ @request|@report|plan	347c3 wij ~ niet @request|@benefit|@permit|u	347c13 wij ~ niet
~plaatsen	342c0 u ~ +may	342c1 u ~ +can
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

leg*	68c16 legitimatie*
verrekenen	226c0 verrekenen|verrekend|verrekent|verrekening	520c0
bee*	243c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link
verlagen	264c32 verlagen|vervallen
boe*	357c0 boete*
onvoldoende	=364c7 onvoldoende gegevens
loonbeslagen	523c1
terugvorderde	533c3
processen-verbaal	589c1
verdagen	729c0
bouwvlakken	751c1
eenmaal	=873u0 eenmaal andermaal
pleeg	=1146c6 pleeg overleg
vernamen	1241c4
@nabestaandenpensioen	benefit
@consultatiebureau	child
@laptop	digital

spo*	3c3 spoed*	45c7 spoedeisend*|spoed|spoedbesluit
wijkhuis	8c4 raadhuis|stadhuis|gemeentehuis|stadskantoor|milieustraat|wijkhuis|buurthuis
do	=18c20 ma|di|wo|do t/m wo|do|vr	=18c21 ma|di|wo|do tot en met wo|do|vr
mag	19c1 kom|komt|komen|kunt|kun|mag ... langs	30c5 mag|mogen ... voor|namens u|je	=30c7 mag|mogen|kan ook bellen	=60c2 kunt|mag|kun u|je	=60u5 mag u niet	237c13 had|mag|mocht|moest ... niet|moeten	249c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	249c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	249c2 kunt|kun|kan|mag ... in bezwaar	252c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	252c1 kunt|kun|kan|mag ... in beroep	252c12 kunt|kan|mag ... naar de rechter|rechtbank	257c31 kunt|mag ... nog doen|nasturen|opsturen|betalen	314c1 kunt|kun|mag ... vragen om	=344c14 mag|mogen|kunt u ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	=344c18 mag|kunt u|je|jij ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	=344n13 mag niet	344n14 mag ... geen
iem*	30c1 iemand|iemand* ... mee
samengevat	101c1
indienen	104c2 stuur|stuurt|sturen|zend|zendt|indienen ... <email>	=249c33 indienen van een|uw bezwaar|bezwaarschrift	254c4
achterstand	216c7 achterstand|betalingsachterstand	358c20
ingehouden	226c2 inhouden|ingehouden
aangemaand	228c1 aanmanen|aangemaand	358c2
gezamenlijke	=463c0 gezamenlijke huishouding	=463c1 gezamenlijke huishoudingen
dwangsommen	580c1
geseponeerde	607c6
netwerkpleegouders	834c3
ingewonnen	1058c2
nalaten	=1095c2 nalaten te	=1095c3 nalaten om
seniorenadviseurs	1497c8
budgetmaatje	1499c2
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

afgeven	8c7 inleveren|inlevert|afgeven|ophalen|brengen|binnenlopen	28c24 lever|levert|inleveren|afgeven ... balie|loket|stadhuis|gemeentehuis|wijkcentrum|bibliotheek	=28c46 afgeven bij|aan|op	300c16
doorlopende	=30u3 doorlopende machtiging
omstreeks	87c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	1114c0
creditcard	225c0 ideal|tikkie|creditcard|paypal|wero
afwijken	=263c7 afwijken van de regel*	264c22
beslissingstermijnen	402c3
betaalbaarstellingen	484c1
verweerschriften	708c1
procesbelang	735c0
voorgevelrooilijnen	750c3
aanlevert	842c3
assisteren	877c0
doeleinde	949c0
nimmer	1106c0
@ouderavond	meeting
@verhoogd	raise extra
@ontbrekend	lack incomplete
@thuiswonend	child
@samenwonend	life-event
@waterstand	environment
@verheugd	positive
@onverwijld	urgent
@herhaald	repeated

per	=2c11 per|elke|iedere maand|week	=5n7 per|via sms|whatsapp	=28c0 per post	=29c1 per brief	87c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	=103c2 per|via e-mail|mail|email ... niet|geen	=104c0 per|via e-mail|mail|email	=106c2 per maand|kwartaal|jaar|week	222c1 vóór|voor|op|tot|rond|per|vanaf <date>	=222c9 vanaf|voor|vóór|per januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	222u1 op|tot|vanaf|per <date> ... hebt|heeft|had|hadden|kreeg|ontving|was|waren|werd|betaalde	=254c7 per post	=254c14 per e-mail	=259c28 per ongeluk	=261c24 elke|per maand ... bedrag	277c1 per|via|met de? post	=290c1 per|via|in een|met een? brief|post|e-mail|mail|formulier	=850u0 per abuis	=901c4 per separate brief	=902c6 per brief van	=1150c0 per abuis	=1171u2 per separate brief	=1408c7 per deze brief	=1476c0 per omgaande	=1476c1 per ommegaande
maanden	258c41 maanden ... niets aflost|betaalt
vragenformulier	360c32 antwoordkaart|vragenformulier|vragenlijst
verzuim	364c10 verzuim ... herstellen
mandaat	382c0
inlichtingenplicht	448c0
vergunningsplichtige	741c3
afval	=766u1 afval verwerker
dataportabiliteit	778c0
adstrueerde	856c2
gewag	=1000c0 gewag maken van	=1000c4 gewag gemaakt van	=1000c5 gewag te maken van	=1000c6 gewag gemaakt	=1000c7 gewag maakt
treed	=1023c5 treed in contact met	=1034c6 treed in overleg met
terstond	1481c0
straatadvocaten	1537c1
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

hoor	4c4 horen|hoor|gehoord	248c0 hoor|hoort|krijgt|krijg|ontvangt|ontvang|verneemt	=327c0 hoor ik|wij|we	327c1 hoor ... graag|liefst
receptie	8c3	=19c28 receptie van
ondersteuning	=30c38 ondersteuning krijgen|nodig|van	=609c1 ondersteuning in natura
uwv	55c12	1541c0
overschrijvingsformulier	225c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bijgevoegd|bijgesloten|onderaan	225c10 factuur|nota|betaalkaart|strook|overschrijvingsformulier ... bij deze
incassogemachtigde	230c4 incassobureau|incassokosten|incassotraject|incassogemachtigde
overweging	234c2 motivering|motivatie|overweging|overwegingen|beoordeling|onderbouwing	235c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding
onderbouwing	234c2 motivering|motivatie|overweging|overwegingen|beoordeling|onderbouwing	235c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding
onderzocht	=263c17 onderzocht of ... onevenredig|zwaar
steekproef	360c7
oplevering	657c0
proceskostenvergoeding	725c0
procesbelangen	735c1
verwerkersovereenkomsten	769c1
familiegroepsplan	832c0
aangelegenheden	840c1
militaire	=1054u2 militaire inlichtingen
energiecoaches	1535c1
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

gaat	6c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	19c17 ga|gaat|kom|komt ... naar ons|het|de kantoor|stadhuis|gemeentehuis|gemeentewinkel|publieksbalie	=74c2 gaat vanzelf	=245c2 gaat|gaan het om|over	249c20 ga|gaat ... in bezwaar	252c8 ga|gaat ... in beroep	=252c11 gaat|stapt u naar de rechter|rechtbank	374c7 gaat ... veranderen	=1144c7 gaat over tot	1144c10 gaat ... over tot	=1234c4 gaat vergezeld van
bezoekt	=19c29 bezoekt u ons
buiten	=66c14 buiten behandeling	=328c6 buiten behandeling	=398c0 buiten behandeling
blijft	67c18 blijft ... uit	331c4 blijft ... geldig	=372c10 blijft|blijven bij ons|het besluit|onze beslissing	552c11 blijft ... in gebreke	724c3 blijft ... in stand	=1225c8 blijft van kracht	=1227c8 blijft van toepassing
gijzeling	96c5 ontruiming|uitzetting|gijzeling	336c10	603c0
bijstandsnorm	220c1 procent|percentage|bijstandsnorm|dagloon|maandloon	459c0
blijkt	234c5 blijkt|blijken|bleek|gebleken
gekruist	259c33
ernstige	=262c20 ernstige gevolgen
gelijkheidsbeginsel	395c0
lijkbezorging	510c0
huisvestingsvergunning	644c0
verificaties	786c1
behoeft	882c1	=882u0 behoeft geen betoog	=882u2 behoeft geen nadere toelichting	=882u3 behoeft geen nader betoog	=882u4 behoeft geen nadere uitleg	=1092u1 behoeft geen nadere	=1448c0 behoeft geen betoog	=1448c2 behoeft geen nadere toelichting	=1448c3 behoeft geen nader betoog	=1448c5 behoeft geen nadere uitleg
behoort	=883c0 behoort te	883c4 behoort ... te	=883u0 behoort tot	=883u2 behoort bij	=883u3 behoort te allen	=1182u3 behoort te weten
ben	=1076c2 ben de mening toegedaan	=1226c4 ben van mening	=1226c19 ben van oordeel	=1437c2 ben zo vrij	=1437c3 ben ik zo vrij
@kinderopvangtoeslag	benefit
@teweegbrengen	happen
@behandeltermijn	time-limit
@betalingsonmacht	hardship
@verzamelinkomen	income

ma.	=18c33 ma. t/m vr.
stopt	81c37	322c4 stop|stopt ... met	336c14 stopt|stoppen|stopgezet|stopzetten|beëindigd|beëindigen ... uitkering|bijstand|toeslag|toelage|subsidie
aankoop	148c0
stort	215c8 storten|stort|terugstorten|teruggestort	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	299c6 stort|storten
schending	237c3 schending|geschonden|schendt|inbreuk
bovengenoemd	339c7 bovengenoemd|bovengenoemde|bovenvermeld|bovenvermelde|bovenbedoeld|bovenbedoelde	911c0	=1222c11 bovengenoemd schrijven
bovenvermeld	339c7 bovengenoemd|bovengenoemde|bovenvermeld|bovenvermelde|bovenbedoeld|bovenbedoelde	911c2	=1222c12 bovenvermeld schrijven
bovenbedoeld	339c7 bovengenoemd|bovengenoemde|bovenvermeld|bovenvermelde|bovenbedoeld|bovenbedoelde
vergunningvrij	742c0
ergo	966c0	=966u0 ergo therapie	=966u1 ergo verzekering	=966u2 ergo verzekeringen
onderschrijft	1120c1
geverifieerd	1236c5
verstrek	1246c1
gebruikmakend	=1457c0 gebruikmakend van de gelegenheid
~ontvangen	37c0 u ~ niet? -tijd|gelegenheid|kans|mogelijkheid|uitstel|moeten|dienen ~any	38c1 wij ~ niet? -laten ~any	41c1 u ~ termijn -@decision|bezwaartermijn|beroepstermijn|bericht ~any	42c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	84c11 u ~ besluit|beslissing|beschikking|bericht|antwoord|uitslag|reactie|uitnodiging|uitspraak|terugkoppeling|definitief|ontvangstbevestiging|oproep -deze|dit|kopie|hierbij	85c5 u ~ -deze|dit|hierbij|gelegenheid|kans|mogelijkheid|tijd|ongelijk|gelijk|boete	340c2 u ~ @benefit|@permit -boete|terug|veel|onterecht +will	341c0 u ~ @benefit|<amount> -boete|terug|veel|onterecht|eerder|ontvangst|al	341c1 u ~ @permit -al|eerder	347c8 u ~ @benefit|@permit niet -boete|brief|bericht|meer
~inplannen	85c3 wij ~ -deze|hierbij
~hervatten	85c3 wij ~ -deze|hierbij
~aanpassen	88c1 ~ ~any niet?
~vervangen	88c3 ~ ~any niet?
~vervallen	100c1 ~	343c3 ~ @penalty|@debt
~schrappen	343c2 wij ~ @debt|@penalty
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

derde	=72c4 eerste|tweede|derde|vierde lid	=106c0 eerste|tweede|derde|laatste termijn|deel|bedrag|aflossing	=378u0 derde belanghebbende	=378u1 derde belanghebbenden	=379c4 derde belanghebbende	=379c5 derde belanghebbenden
plaatsing	173c0
beslagleggen	230c3 beslag|beslagleggen|loonbeslag|*beslag
vid*	243c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link	243c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link
vervallen	261n14	264c32 verlagen|vervallen
afdeling	280c1 afdeling <code>|<number>|<time>	=598u1 afdeling handhaving	=1579c1 afdeling bestuursrechtspraak
nalatigheid	335c9
belangenafweging	392c0
reïntegratietrajecten	453c3
legaliseren	493c0
legaliseerden	493c4
verrekenden	520c4
huisvestingsvergunningen	644c1
vergunningenplafonds	744c2
vervaardigt	1248c1
cliëntvertrouwenspersoon	1521c3
dt&v	1587c1
@gehandicaptenparkeerkaart	permit
@ramp	harm

inlichtingen	5c3 inlichtingen|informatie|mededelingen ... niet telefonisch verstrekt|gegeven|gedaan	5u1 inlichtingen|informatie ... alleen|slechts ... telefonisch	=22c9 inlichtingen bij	=22c34 uitleg|informatie|inlichtingen|toelichting geeft|geven|bij|van	22c44 inlichtingen|informatie ... bij	99c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies	360c14 inlichtingen ... verstrekken	1054c0	=1054u1 inlichtingen en veiligheidsdienst
v-nummer	14c22
ma	=18c20 ma|di|wo|do t/m wo|do|vr	=18c21 ma|di|wo|do tot en met wo|do|vr
familielid	30c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen
incassotraject	230c4 incassobureau|incassokosten|incassotraject|incassogemachtigde
l.s.	337c6 ^ l.s.
verregaande	=655u2 verregaande ontbinding
staatlozen	694c2
inzagerecht	775c1
daarenboven	922c0
doeleinden	949c1
voortvloeide	=1271c2 voortvloeide uit
informatiepunt	=1488c0 informatiepunt digitale overheid
@bewijsmateriaal	papers
@ingang	place begin
@weging	judge
@dwaling	mistake
@veiling	enforce
@poging	succeed
@heffingsambtenaar	authority
@e-mailadres	digital
@snelweg	vehicle

tijdens	=5n4 tijdens de|het	=18c27 tijdens kantooruren|kantoortijden
ingebruikname	132c1
stil	=258c50 stilzetten|stil te zetten
begunstigingstermijn	584c0
gezinsherenigingen	689c1
tenders	805c1
aantroffen	845c7
amoveren	872c0
navolgende	1100c1
prefereren	1153c0
uiteengezet	1216c1
merk	=1413c16 merk ik het volgende op	=1426c2 merk ik op dat
nederlandse	=1525c1 nederlandse schuldhulproute
@achterstand	debt late
@bescheid	papers
@misverstand	mistake
@achtergrond	circumstance
@beschermd	health-care
@opnieuw	extra

reageert	4c2 reageren|reageer|reageert|reactie*	=67c1 reageert u|je niet	=67c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	289c1 reageren|reageer|reageert|reactie	307c3 reageer|reageert
melden	6c6 aanvragen|aanvraagt|doorgeven|betalen|regelen|melden|afspraak|bezwaar	260c10	303c0 meld|meldt|melden|doorgeven|doorgegeven
partner	30c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
huu*	68c11 huurcontract*
percentage	220c1 procent|percentage|bijstandsnorm|dagloon|maandloon
*aal	243c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
buitengerechtelijke	=540u0 buitengerechtelijke incassokosten	=541c0 buitengerechtelijke incassokosten	=541c1 buitengerechtelijke kosten
bestuursrechtelijke	=643c0 bestuursrechtelijke premie	=643c1 bestuursrechtelijke premies
verblijfsdoel	670c0
feitelijke	975c1	=975u0 feitelijke informatie	=975u1 feitelijke gegevens	=975u2 feitelijke vragen
richtlijn	=1059u2 richtlijn inzake
resteert	1165c1
restitueert	1166c4
hechten	=1427c0 hechten eraan	=1427c2 hechten er aan u	=1427c4 hechten eraan te	=1427c6 hechten eraan op te merken
provincie	1569c0
woningstichting	1600c3
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

tegen	=0c5 tegen dit|deze|het|ons|onze|de|uw	=228u1 tegen|voor|zonder aanmaning	278n3	=284c6 tegen het|de|een besluit|beslissing|beschikking|aanslag|boete	=1141u2 tegen overlegging van	=1318c1 tegen de achtergrond van	=1345c2 tegen overlegging van	=1439c6 tegen deze achtergrond
stadskantoor	8c4 raadhuis|stadhuis|gemeentehuis|stadskantoor|milieustraat|wijkhuis|buurthuis	19c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
24	=18c17 24 uur per dag
opsturen	28c21 stuur|stuurt|sturen|opsturen ... <po-box>	51c1 ^ betalen|inleveren|reageren|insturen|aanmelden|terugsturen|opsturen voor|vóór|uiterlijk	300c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen
overlegging	151c0	=1141c5 overlegging van
aanmaningskosten	231c0 aanmaningskosten|aanmaningkosten|herinneringskosten	232c2 aanmaningskosten|aanmaningkosten ... <amount>
ceremonie	240c3 huisbezoek|rondleiding|workshop|training|cursus|evenement|ceremonie|dag
herziene	483c5
gemeenschap	=514c0 gemeenschap van goederen
minnelijk	543c0
voogdij	828c0
evenmin	970c0
evident	973c0
~zijn	36c11 ~ @decision|uitslag bekend|klaar|genomen|er ~any	42c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any
~zien	37c2 u ~ bedrag|geld|rekening niet? ~any	38c3 wij ~ graag|tegemoet niet? ~any	88c2 ~ ~any niet?	347c19 wij ~ aanleiding|reden|mogelijkheid|ruimte niet @grant|verlenen
~wonen	42c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any
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

*ing	48c0 *termijn|*inschrijving|aanmelding eindigt|sluit|verloopt|verstrijkt op? <date>	215c3 *betalen|*betaling|*betaald|*betaalt	216c5 *belasting|*belastingen|*heffing	216c5 *belasting|*belastingen|*heffing	217c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening	217c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening	217c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening	217c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening	224c0 *rekening|*rekeningnummer|iban|bankrekeningnummer ... <iban>	228c0 *aanmaning	229c1 *herinnering	237c2 *overtreding|*overtredingen	238c1 *wet|*wetboek|*verordening|*verordeningen|*reglement|*regeling	238c1 *wet|*wetboek|*verordening|*verordeningen|*reglement|*regeling	240c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg	240c2 keuring|herkeuring|*keuring|*onderzoek|consult|controle	245c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek	245c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek	248c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel	344c19 *vergunning is rond|klaar|verleend	344c20 *vergunning loopt|geldt|gaat in	344c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd
handtekeningen	=92c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat
bestrijding	125c0
enkele	=221c1 een|enkele|paar dagen|werkdagen|weken|week|maanden|maand
beschikking	=284c5 besluit|beslissing|beschikking dat|die|waarin|waarbij	376c0	=376u8 beschikking heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|zou|zal	=893u4 beschikking op
additioneel	854c0
erkentelijk	967c0
geldpunt	1526c1
waterschappen	1570c1
@aanvraagtermijn	time-limit

laatstgenoemd	339c0 laatstgenoemd|laatstgenoemde
schort	400c7 schort ... op
onderverhuurden	654c3
derdelanders	697c1
termijnoverschrijding	728c0
vergunningsvrij	742c2
constateer	917c2
dusdanig	953c0
verstreek	1247c2
vanzelfsprekend	=1454c2 vanzelfsprekend bereid
digitaalhuis	1529c2
deurwaarders	1594c1
~terugkrijgen	37c0 u ~ niet? -tijd|gelegenheid|kans|mogelijkheid|uitstel|moeten|dienen ~any
~verwachten	38c0 wij ~ niet? ~any	84c10 u ~ besluit|beslissing|beschikking|bericht|antwoord|uitslag|reactie|uitspraak ~can ~may	84c11 u ~ besluit|beslissing|beschikking|bericht|antwoord|uitslag|reactie|uitnodiging|uitspraak|terugkoppeling|definitief|ontvangstbevestiging|oproep -deze|dit|kopie|hierbij	88c2 ~ ~any niet?
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

klopt	6c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	259c4 klopt|kloppen ... niet	259c5 klopt ... volgens u	259c57 klopt|kloppen ... volgens u|jou	295c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	304c0 klopt|kloppen ... niet ... bel|meld|laat|geef|neem	=360c35 klopt dat
beeldbellen	9c2
e-formulier	25c13	26c14
oftewel	43c6 ofwel|oftewel
aanlevering	107c0
kon	225n1 kon ... niet
feit	237c5 feit|feitcode|feiten|gedraging|gepleegd|pleegde|begaan
pakt	262c70 pakt ... uit
afweging	263c10 afweging ... betrokken
zorgt	=268c1 zorg|zorgt dat|ervoor
terugwerkende	=412c0 terugwerkende kracht
re-integratietrajecten	453c1
spoedeisend	=713c0 spoedeisend belang
griffierechten	717c1
verdaagden	729c4
milieueffectrapporten	756c1
penvoerders	808c1
acht	=853c0 acht slaan op	=853c1 acht te slaan op	=853c2 acht geslagen op
deswege	938c0
onzes	=1081c1 onzes inziens
voorhanden	1266c0	=1266u0 voorhanden hebben
mantelzorgconsulenten	1509c1
@aankoop	own
@verkoop	own
@bruid	family
@jeugd	child

geef	8c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	=47c1 geef|geeft u|je ... <number> weken|dagen|werkdagen|maanden	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom	260c11 geef ... door	264c9 geef ... door	264c41 geef ... aan	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	300c15 geef ... af	303c1 geef|geeft ... door	327c7 geven|geef ... u	360c23 geef|geeft ... door hoeveel|welke|wat	1035c4 geef ... in overweging	=1035c7 geef in overweging	1180c10 geef ... te kennen	=1180c14 geef te kennen
brief	=28c41 brief naar	=28c42 brief sturen naar|aan	=29c4 brief sturen	=29c5 brief schrijven	=92c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	895c1 brief ... gekruist
spe*	68c19 specificatie*	218c5 specificatie*
houdt	226c1 houden|houd|houdt ... in op|van|met	=352c17 houden|houdt wij|we ... in op	=1230c2 houdt verband met	1230c8 houdt ... verband met
vooraf	=265c23 vooraf laten weten
keuze	305c1
voorliggende	=455c0 voorliggende voorziening	=455c1 voorliggende voorzieningen
beneficiaire	=508c4 beneficiaire aanvaarding
geheel	=927c3 geheel dan wel gedeeltelijk	=1425c6 geheel ten overvloede
geprolongeerde	1156c4
hun	=1267u11 hun voornemens
voorafgaande	=1388c1 voorafgaande aan
vraagwijzer	1531c0
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

aanmelden	51c1 ^ betalen|inleveren|reageren|insturen|aanmelden|terugsturen|opsturen voor|vóór|uiterlijk	272c4 hoorzitting|hoorgesprek|horen|gehoord|gesprek|aanmelden	303u0	312c6	316c1
overleg	99c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies	240c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=1146c0 overleg plegen	=1146c1 overleg te plegen	=1146c2 overleg gepleegd	=1146c3 overleg pleegt
aftrekken	226c5 aftrekken|afgetrokken
aangezien	234c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	841c0	=841u0 aangezien voor	=841u1 aangezien als
toeslag	336c15 uitkering|bijstand|toeslag|toelage|subsidie|betaling ... stop|stopgezet|stopzetten|beëindigd|ingetrokken|opgeschort	=1356c7 toeslag ter hoogte van
overweeg	368c4 overweeg ... te
seponeer	607c1
aanmerken	=843c0 aanmerken als
aanwenden	849c0
creëert	920c1
nihil	1105c0
activiteiten	=1278c7 activiteiten welke
eerdaags	1465c0
formulierenbrigades	1498c1
gemeentebelastingen	1590c5
@raadsvrouw	helper
@rijk	authority
@ziek	illness
@gaslek	harm
@link	digital
@geboorteland	identity
@reclamebord	building
@dijk	environment
@ontoereikend	negative

regelen	6c6 aanvragen|aanvraagt|doorgeven|betalen|regelen|melden|afspraak|bezwaar
milieustraat	8c4 raadhuis|stadhuis|gemeentehuis|stadskantoor|milieustraat|wijkhuis|buurthuis
ook	=28c74 ook telefonisch	=30c8 ook bellen of schrijven	97c2 ^ ook willen|wijzen|vragen|verzoeken|laten wij|we|ik	97c3 ^ ook wordt|moet|dient|moeten	98c0 ^ ook|verder|daarnaast|tevens|bovendien|overigens	=249n12 ook in bezwaar	329c2 ^ ook	=903u10 ook bij herhaling
rekenen	232c4 betaalt|berekenen|rekenen|brengen ... <amount> ... aanmaning	260c1 rekenen ... opnieuw	=1446c2 rekenen op uw begrip
redenen	234c1 reden|redenen|waarom	235c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding	=262c17 redenen waarom ... niet kunt|kon	262c41 redenen ... waarom|rekening	=262c44 redenen waarom|waardoor	288c0 reden|redenen ... te laat
werkplein	243c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein	1583c0
waardepeildatum	429c0
heroverweegt	705c2
nihilbeschikkingen	793c1
aangaande	839c0
hieromtrent	1012c0
mededeelt	1071c3
kadaster	1551c0
provinciale	=1569c3 provinciale staten
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

ineens	2c15 ineens|tegelijk
t/m	63c5 t/m <date>	222c3 t/m <date>
openstelling	163c0
immers	234c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	234c16 namelijk|immers	1017c0
hier	283c2 hier ... niet mee eens|oneens
ontruimen	336c13 ontruimd|ontruimen|ontruiming
prestatiebeurzen	568c1
aftoppingsgrenzen	651c1
afwijzingsgronden	806c3
desniettegenstaande	935c0
gevestigd	=997c0 gevestigd te	=997u0 gevestigd te zijn	=997u1 gevestigd te worden	=997u2 gevestigd te blijven	=997u3 gevestigd te hebben
hanteer	1003c2
nam	1064c10 nam ... kennis van	=1064c14 nam kennis van	1259u2 nam ... voor
~vinden	37c2 u ~ bedrag|geld|rekening niet? ~any
~gunnen	38c5 wij ~ u tijd|gelegenheid|kans|mogelijkheid|uitstel|termijn|week|dag|maand|werkdag niet? -antwoord|bericht|uitsluitsel|reactie ~any	40c0 wij ~ u niet? ~any	41c3 wij ~ tijd|gelegenheid|kans|uitstel|mogelijkheid niet? ~any	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	347c3 wij ~ niet @request|@benefit|@permit|u
~kunnen	41c2 ~ niet? ~any	41c7 u ~ terecht ~any
~zenden	85c2 wij ~ -deze|dit|hierbij|bijgaand|navolgend|volgt
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

bereikt	=10c1 bel|app|mail|bereikt|bereik mij|me	=22c15 bereikt mij|me
klantmanager	22c8
beoordeling	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	120c0	234c2 motivering|motivatie|overweging|overwegingen|beoordeling|onderbouwing	235c1 motivering|motivatie|overwegingen|overweging|beoordeling|toelichting|onderbouwing|reden|redenen|aanleiding
beëindiging	118c0
bevordering	127c0
goedkeuring	134c0
bestudering	152c0
zoom	243c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link
gaan	=245c2 gaat|gaan het om|over	=1011u6 gaan ervan uit u hiermede	=1144c6 gaan over tot	1144c9 gaan ... over tot	=1420c21 gaan ervan uit u ... te hebben geïnformeerd	=1420c35 gaan ervan uit u hiermee	=1420c36 gaan ervan uit u hiermede
legen	=258n11 legen|halen wij|we
rechthebbenden	511c1
proces-verbaal	589c0	=589u0 proces-verbaal van de stemming	=589u1 proces-verbaal van het stembureau
zelfredzamer	625c2
aanmeldgehoor	692c0
cofinancieringen	797c1
behelst	881c1
behoren	=883c1 behoren te	=883u1 behoren tot	=1182u2 behoren te weten
gehouden	=985c3 gehouden bent te	=985c6 gehouden is om te	=985c7 gehouden zijn om te
zijns	=1081c3 zijns inziens
@vermenigvuldigen	calculate
@vergunningvoorschrift	condition
@betalingstermijn	time-limit
@februari	time
@toetsingsinkomen	income
@spaarsaldo	income
@toernooi	business

delen	2c1 deel|delen|deelbetaling*	106c5 delen|gedeelten|gedeeltes	1071c7 delen ... mede	=1071c14 delen wij u mee	1071c17 delen ... mee dat	=1071c20 delen mede	=1071c25 delen mee dat	=1413c4 delen wij u het volgende mee	=1413c5 delen wij u het volgende mede
casemanager	22c7
dagtekening	33c2 dagtekening <date>	33c3 dagtekening <placeholder>	33c4 datum|dagtekening van? deze? brief|aanslag|beschikking <date>	33c7 ^ dagtekening	=34u0 verzending|verzenden|dagtekening|datum van uw|de|het ... <date>	926c0
nadat	=34c15 nadat deze|dit brief|besluit|beschikking|uitspraak ... verzonden|verstuurd|gestuurd	=34c16 nadat wij|we deze|dit brief|besluit|beschikking ... verzonden|verstuurd|gestuurd	35c4 nadat ... bekend|bekendgemaakt	=44c1 nadat u deze|dit brief|besluit|aanmaning ... ontvangen|gekregen	=275c2 nadat u|je deze|dit|de|het brief|besluit|beslissing|beschikking ... ontvangen|gekregen	=284c1 als|zodra|nadat|wanneer wij|we|het|er|u ... besluit|beslissing|beslist|besloten|beslissen|besluiten	=1044u7 nadat ik ... indien
inwilliging	190c0
stemt	241c10 stemmen|stemt|overleggen ... af|datum
internet	271c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid
schorst	331c3 schorst ... niet
naliet	334c3
toetsingsinkomen	431c0
stelt	552c9 stelt ... in gebreke	792c9 stelt ... lager vast	=1024c5 stelt u in de gelegenheid	1031c4 stelt ... in kennis	=1031c12 stelt in kennis	=1133c1 stelt zich op het standpunt	=1133c3 stelt u zich op het standpunt	1134c4 stelt ... op schrift	=1134c7 stelt op schrift	1195c6 stelt ... ter beschikking	=1195c9 stelt ter beschikking	1196c4 stelt ... ter hand	=1196c7 stelt ter hand	=1452c8 stelt alles in het werk
trekkingsrechten	612c1
inherent	=1051c0 inherent aan	1051c1
onderschrijven	1120c0
onderschreven	1120c3
gerectificeerd	1158c3
digi-taalhuis	1529c3
~binnenkrijgen	38c1 wij ~ niet? -laten ~any
~constateren	356c2 wij ~ overtreding ~past
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

kijkt	30c46 kijkt ... met u mee	264c30
daarmee	43c10 hiermee|daarmee	=297c0 daarmee kunt|kun	=299u7 daarmee kunt u
aanmelding	48c0 *termijn|*inschrijving|aanmelding eindigt|sluit|verloopt|verstrijkt op? <date>	108c0
eens	80n0
voorwaarden	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	880u11 voorwaarden ... voldoen	880u12 voorwaarden ... voldaan
aanvulling	105c1 aanvullen|aanvulling	110c0	257c17	=259c55 verbetering|aanvulling doorgeven	272c1 aanvullen|aanvulling|aanvullende|nasturen
pinbetaling	225c1 pin|pinnen|pinpas|pinbetaling|contant
verplaatsen	258c12 verzet|verzetten|verplaatsen|verschuiven ... afspraak|gesprek	258c38	308c4
vergrijpboeten	444c2
tegenprestatie	454c0
onbewoonbaar	=665c2 onbewoonbaar verklaard	=665c3 onbewoonbaar verklaren	=665c4 onbewoonbaar te verklaren
proforma	716c2	=716u2 proforma factuur
daartoe	925c0	=1144c14 daartoe over te gaan	=1144c16 daartoe overgaan
@workshop	meeting

verhaal	4c5 standpunt|kant|verhaal
incassokosten	66c4 kosten|rente|incassokosten|invorderingskosten ... rekening|betalen|bij|verhoogd	230c4 incassobureau|incassokosten|incassotraject|incassogemachtigde	328c11	336c7	540c0
zie	=94c1 zie bijlage|bijlagen	=94c6 op|via|zie|raadpleeg onze|de|deze website|site	259c10 ziet|zie|vindt ... fout	297c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	1184c4 zie ... tegemoet	=1184c9 zie tegemoet
regeling	99c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	=261c13 regeling treffen	261c21 regeling ... betalen|betaling|aanvragen|afspreken|maken|treffen	=1162c0 regeling treffen	=1162c1 regeling te treffen	=1162c2 regeling getroffen	=1162c4 regeling kunnen treffen	=1162c5 regeling kunt treffen
want	234c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat
bezwaarprocedure	253c3	278c0 bezwaar|bezwaarschrift|bezwaarprocedure ... kost|kosten ... <amount>	278c1 bezwaar|bezwaarschrift|bezwaarprocedure ... griffierecht|leges
foutje	259c9 fout|fouten|foutje	259c45
kopie	272c2 stukken|bewijs|bewijsstukken|machtiging|handtekening|kopie	=915u1 kopie conform
naheffingen	419c3
herziet	483c2
ingezetenen	486c1
gelegaliseerde	493c6
schoolondersteuningsprofiel	562c0
draagkrachtmeting	574c0
ongewenstverklaringen	676c1
initieerden	1052c3
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

tussentijds	5c30 tussentijds ... niet bellen|informeren
nepmail	5n8 verdachte|valse|nepmail|phishing|oplichters|fraudeurs
oplichters	5n8 verdachte|valse|nepmail|phishing|oplichters|fraudeurs
tot	62c8 tot <number> weken na	62c11 tot <number> dagen|weken na	=63c4 tot en met <date>	=63c6 tot uiterlijk <date>	63c7 tot <date>	=63c20 tot en met uiterlijk <date>	87c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	97c1 ^ tot slot	98c0 ^ tot slot	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	222c1 vóór|voor|op|tot|rond|per|vanaf <date>	=222c2 tot en met|uiterlijk <date>	222c5 uiterlijk|vóór|voor|tot|vervaldatum|betaaldatum|vervaldag|betaaltermijn <placeholder>	222u1 op|tot|vanaf|per <date> ... hebt|heeft|had|hadden|kreeg|ontving|was|waren|werd|betaalde	=376u1 tot uw beschikking	=376u2 tot onze beschikking	=376u3 tot zijn beschikking	=376u4 tot haar beschikking	=376u5 tot hun beschikking	=376u6 tot je beschikking	=1004u1 tot op heden	=1004u2 tot heden	=1013u0 tot hiertoe	=1092u3 tot nadere toelichting	=1092u4 tot het geven van nadere toelichting	=1092u6 tot nader bericht	1144c11 tot ... overgegaan	1144c12 tot ... over te gaan	=1209c0 tot dusver	=1209c1 tot dusverre	=1210c0 tot op heden	=1210c1 tot heden	=1210c2 tot op de dag van vandaag	=1211c0 tot stand brengen	=1211c1 tot stand gebracht	=1211c2 tot stand te brengen	=1211c3 tot stand brengt	=1212c0 tot stand komen	=1212c1 tot stand gekomen	=1212c2 tot stand komt	=1212c3 tot stand te komen	=1212c6 tot stand kwam	=1373c1 tot staving van	=1380c0 tot op het moment dat	=1380c1 tot het moment dat	=1380c2 tot het tijdstip dat	=1411c3 tot ons genoegen	=1411c4 tot mijn genoegen	=1412c0 tot onze spijt	=1412c1 tot mijn spijt	=1412c6 tot onze spijt moeten wij u	=1426c15 tot slot merken wij op	=1440c6 tot uw informatie	=1445c3 tot nadere toelichting bereid	=1445c4 tot het geven van nadere toelichting	=1445c5 tot een nadere toelichting bereid	=1445c7 tot een mondelinge toelichting bereid	=1483c0 tot nader order	=1483c1 tot nadere order	=1483c2 tot nadere orde	=1483c3 tot nader orde	=1483c4 tot nadere aankondiging	=1483c5 tot nader bericht
niet-ontvankelijk	66c18	328c7	=372n2 niet-ontvankelijk verklaren als	700c0
acc*	92c7 accountantsverklaring*	218c6 acceptgiro*	225c3 acceptgiro*
toetsing	188c0	=1205c3 toetsing aan
argumenten	272c0 gronden|motivering|argumenten
arbeidsinschakeling	450c0
uitwonenden	576c2
naturalisatie	679c0
ambtsbericht	693c0
aantreffen	845c0
eenduidig	957c0
cak	1544c0
~dag	36c12 ~ beslistermijn|behandeltermijn|behandelingstermijn|levertijd|wachttijd|doorlooptijd ~any
@bewonersavond	meeting
@visie	view
@aanpak	carry-out
@zusje	family
@gerechtigd	law
@parkeerverbod	vehicle
@herkomstland	residence
@landbouw	business
@onondertekend	incomplete

reageren	4c2 reageren|reageer|reageert|reactie*	51c1 ^ betalen|inleveren|reageren|insturen|aanmelden|terugsturen|opsturen voor|vóór|uiterlijk	99c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	248c2 reactie|reageren|antwoord|bericht|uitslag	260c26	=265c3 reageren op dit|ons|het voornemen	=265c5 reageren voordat	289c1 reageren|reageer|reageert|reactie	=307c1 reageren op ... voornemen
medisch	5n0 privacy|medisch|medische
<time>	18c11 <time> tot <time>	18c12 <time> t/m <time>	18c13 <time> - <time>	18c14 <time> en <time>	18c15 <time> <time>	242c0	334u0 <time> ... verzuimd
portaal	25c19	26c10
meekijken	30c49
beslag	66c7	230c3 beslag|beslagleggen|loonbeslag|*beslag	=328c1 beslag leggen|gelegd|op	336c3	=522c0 beslag leggen	=522c9 beslag gelegd	=522c10 beslag te leggen	=522c11 beslag legt	=522c12 beslag legde
cij*	68c30 cijferlijst*
art.	72c0 artikel|artikelen|art.|art|artt. <number>	72c1 artikel|artikelen|art.|art <code>	72c2 artikel|artikelen|art. <time>	238c0 artikel|artikelen|art.|art|artt.|artt
mitsdien	234c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	1083c0
persoonlijke	=262c0 persoonlijke situatie|omstandigheden	=262c19 persoonlijke redenen	=311c0 persoonlijke omstandigheden|situatie
meegenomen	=263c15 meegenomen in ons|onze besluit|afweging
annuleer	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
indicatiebesluiten	619c1
onjuistheid	1123c0
resteren	1165c0
restitueren	1166c0
~geslaagd	340c19 ~
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

hof	1c4 hof|raad
naam	=22n0 naam van uw contactpersoon	=1439u9 naam in dit kader
e-mailen	25c22	104c1 mail|mailt|mailen|e-mail|e-mailen ... naar <email>
ontvangt	28n11 krijgt|ontvangt|sturen|stuurt ... per post	=57c4 krijgt|ontvangt|hoort|verneemt u|je	=58c8 ontvangt u	76c4 ontvangt ... herinnering	=78c2 hoort|krijgt|ontvangt u|je ... <date>	=78c4 krijgt|hoort|ontvangt u ... binnen	225c9 krijgt|ontvangt|volgt|sturen ... factuur|nota|rekening|betaalverzoek|betaalgegevens|betaalinstructie	227c0 krijgt|ontvangt|volgt|sturen|stuur|hoort|vertellen ... brief|bericht|besluit|beschikking|betaalverzoek|factuur|nota|rekening|acceptgiro	228u0 krijgt|ontvangt|volgt|sturen|stuur|ontvangen ... aanmaning	=241c13 krijgt|ontvangt u|je ... datum|uitnodiging|tijd|tijdstip|oproep	248c0 hoor|hoort|krijgt|krijg|ontvangt|ontvang|verneemt	=261n9 krijgt|ontvangt u	=272c8 krijgt|hoort|ontvangt u|je	=345c1 krijgt|ontvangt u|je ... *toeslag|*uitkering|*subsidie|*vergoeding|*toelage|*bijdrage|*tegemoetkoming	=350c1 krijgt|ontvangt u|je ... geen|niet	358n3 ontvangt ... aanmaning
ondertekening	158c0
nota's	216c3 factuur|facturen|nota|nota's|rekening|rekeningen
opschuiven	258c55 verschuiven|opschuiven
vergoed	278n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt
wettelijke	=328c12 wettelijke rente	=397c0 wettelijke grondslag	=397c1 wettelijke grondslagen	=539c0 wettelijke rente	=830c1 wettelijke vertegenwoordiger	=830c3 wettelijke vertegenwoordigers
maar	329c3 ^ maar
precario	446c1
ontwikkelingsperspectief	561c0
exploitant	753c0
destijds	936c0
ongeacht	1122c0
restitueerde	1166c5
~plannen	85c3 wij ~ -deze|hierbij
~verstaan	88c2 ~ ~any niet?
~toestaan	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	340c12 wij ~ u	347c3 wij ~ niet @request|@benefit|@permit|u	347c13 wij ~ niet
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

anders	0c11 onterecht|anders	67c19	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	=264c21 anders beslissen	=1431u0 anders als gezegd
liggen	8c11 ligt|liggen ... klaar	1188c7 liggen ... ten grondslag	=1188c13 liggen ten grondslag
btw*	14c2
ofwel	43c6 ofwel|oftewel
verandert	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	81c38	374c5 verandert ... vanaf|per	=374c11 verandert er
verliest	=66c21 verliest u
bew*	68c1 bewijs*	68c25 bewijsstuk*	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
besloten	81c1	286c0	344c22 besloten ... te verlenen	344c22 besloten ... te toe te kennen	344c22 besloten ... te in te willigen	349c9 besloten ... af te wijzen	349c10 besloten ... aanvraag ... af te wijzen	355c6 besloten ... boete
voldoet	215c4 voldoen|voldoet|voldaan|voldoening	215u0 voldoen|voldoet|voldaan ... aan	=215u1 voldoen|voldoet niet	=234c6 voldoet|voldoen|voldeed niet	299c2 voldoen|voldoet|voldaan	=299u0 voldoen|voldoet|voldaan aan	=299u1 voldoet niet	349c20 voldoet|voldoen ... niet aan de voorwaarden|eisen|criteria
premies	216c6 premie|premies|contributie|leges|huur
blijken	234c5 blijkt|blijken|bleek|gebleken
verbiedt	237c14 verboden|verbiedt
vordert	336c17 vorderen|vordert ... terug	352c0 vorder|vorderen|vordert ... terug	516c9 vordert ... in	516u1 vordert ... terug	533c9 vordert ... terug
blijven	=344n20 blijven gebruiken	=372c10 blijft|blijven bij ons|het besluit|onze beslissing	=372c19 blijven wij|we bij ons|het|onze	552c12 blijven ... in gebreke	724c4 blijven ... in stand	=1225c9 blijven van kracht
verdient	353n1
leggen	355c1 leg|leggen|legt ... boete	=355c12 leg|leggen ik|wij|we u ... boete ... op	522c2 leggen ... beslag	=522c5 leggen beslag	1188c10 leggen ... ten grondslag	=1188c14 leggen ten grondslag
opgelegde	=355c5 opgelegde boete
hersteltermijnen	399c1
schoolondersteuningsprofielen	562c1
evenzeer	972c0
evidente	973c1
trachtte	1213c1
verricht	1242c4
aanstonds	1459c0
ouder-	=1519c2 ouder- en kindteam
nibud	1598c0
~mogelijk	41c5 ~ niet? ~any	347c15 ~ niet @request|@benefit|@permit
@indieningstermijn	time-limit
@verjaringstermijn	time-limit
@vennootschapsbelasting	tax

upload	25c6	26c4	291c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	300c5 upload|uploaden|uploadt
juncto	72c3	1062c0
vul	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom	257c24 vullen|vul|vult ... aan	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	300c10 vul|vult ... aan	301c0 vul|vult ... in	360c13 vul|vult ... formulier ... in	360c18 vul|vult ... vragenlijst|vragenformulier|formulier ... in	364c12 vul ... aanvraag ... aan	=1439u3 vul in dit kader
speelt	=262c57 speelt er iets
was	=287n1 was|werd|is te laat ingediend|ontvangen	325c12	362n5	=368n0 was ik|wij van plan	=1183c5 was te wijten aan	=1225c4 was van kracht	=1226c5 was van mening	=1226c20 was van oordeel	=1227c4 was van toepassing	=1231c4 was vereist	=1282c8 was werkzaam	=1285c4 was woonachtig
dagen	334u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd	=1253u7 dagen verzuimd
invordert	516c2
passend	=563c0 passend onderwijs	=648c0 passend toewijzen	=648c2 passend toegewezen
exploitatievergunning	754c0
openbaarmakingen	789c1
gezagsbeëindiging	827c2
navenant	1099c0
sedert	1170c0
strekt	=1175c0 strekt ertoe	=1175c2 strekt tot	=1175c6 strekt er ... toe	=1175u0 strekt tot aan
schroomt	=1435c6 schroomt u niet ... contact|bellen|mailen|bel|mail|vragen	=1435c8 schroomt u dan niet ... contact|bellen|mailen|bel|mail|vragen
incassobureaus	1595c1
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

krijgt	28n11 krijgt|ontvangt|sturen|stuurt ... per post	=41c9 hebt|heeft|krijgt|heb u|je tot	=47c2 krijgt|hebt|heeft|heb u|je ... <number> dagen|werkdagen|weken|maanden	=57c4 krijgt|ontvangt|hoort|verneemt u|je	=57u3 krijgt u|je ... de tijd|kans|gelegenheid	=58c9 krijgt u	76c1 krijgt ... herinnering	=78c2 hoort|krijgt|ontvangt u|je ... <date>	=78c4 krijgt|hoort|ontvangt u ... binnen	79c2 krijgt|krijgen ... geen|niet	81c4	225c9 krijgt|ontvangt|volgt|sturen ... factuur|nota|rekening|betaalverzoek|betaalgegevens|betaalinstructie	227c0 krijgt|ontvangt|volgt|sturen|stuur|hoort|vertellen ... brief|bericht|besluit|beschikking|betaalverzoek|factuur|nota|rekening|acceptgiro	228u0 krijgt|ontvangt|volgt|sturen|stuur|ontvangen ... aanmaning	=241c13 krijgt|ontvangt u|je ... datum|uitnodiging|tijd|tijdstip|oproep	248c0 hoor|hoort|krijgt|krijg|ontvangt|ontvang|verneemt	=257c21 krijgt|krijg u|je ... nog|extra	258c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	=261n9 krijgt|ontvangt u	=272c7 hoort|krijgt u|je	=272c8 krijgt|hoort|ontvangt u|je	344c11 krijgt ... vergunning|ontheffing	=344c25 krijgt u|je ... voorrang|urgentie|hulp|zorg|kaart|akte|pas|vergoeding|geld|bedrag	=345c1 krijgt|ontvangt u|je ... *toeslag|*uitkering|*subsidie|*vergoeding|*toelage|*bijdrage|*tegemoetkoming	=350c1 krijgt|ontvangt u|je ... geen|niet	351c2 krijgt ... geen	351c3 krijgt ... niet	355c0 krijgt ... boete	358n1 krijgt ... aanmaning	372c5 krijgt ... gelijk	=376u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
kosten	66c4 kosten|rente|incassokosten|invorderingskosten ... rekening|betalen|bij|verhoogd	99c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	230c10 kosten ... voor uw|jouw rekening	230c11 kosten ... bij|bovenop	=231c1 kosten van|voor deze|de|het? aanmaning|aanmanen	=231c2 kosten aanmaning|herinnering	231c6 kosten ... voor|van deze aanmaning	=232c1 kosten van|à|zijn|bedragen|ad <amount>	=278c4 kosten|leges|griffierecht voor|van het|uw|een? bezwaar|bezwaarschrift|bezwaarprocedure ... <amount>|betaalt|betalen	330c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	=460c1 kosten van het bestaan	=879c2 kosten ad	=880c27 kosten voldoen	=880c28 kosten te voldoen	=1293u0 kosten van zorg	=1293u1 kosten van de zorg	=1293u2 kosten voor zorg	=1293u3 kosten voor de zorg
awb	238c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift
kiest	241c3 kies|kiest|kiezen ... tijd|tijdstip|moment|datum|dag	305c0 kies|kiest|kiezen
behandeltermijn	248c6 duurt|duren|doen|beslistermijn|behandeltermijn|klaar|termijn
parket	281c1 cvom|parket
nalatige	335c8
ken	344c3 kennen|ken ... toe	349c6 kennen|ken ... niet toe
extramuraal	632c0
bezwaargronden	714c1
beroepsgronden	715c1
authenticatiemiddel	787c2
aantreft	845c1
dermate	929c0	=929u0 dermate dat
justis	1560c0
@veiligheidsregio	authority

contact	=22c17 contact op|opnemen met	=22c21 contact met	241c8 bel|belt|bellen|neem|neemt|contact ... afspraak	248c5 bellen|belt|contact	=260c16 contact op	=260c17 contact opnemen	=264c8 contact op*	=320c2 contact op te nemen	=320c3 contact opnemen
contant	28c49	225c1 pin|pinnen|pinpas|pinbetaling|contant
meldt	260c9	303c0 meld|meldt|melden|doorgeven|doorgegeven	316c0 meld|meldt ... aan
laatstgenoemde	339c0 laatstgenoemd|laatstgenoemde
beneficiair	=508c0 beneficiair aanvaarden	=508c1 beneficiair aanvaardt	=508c2 beneficiair aanvaard	=508c3 beneficiair te aanvaarden
achtererfgebied	749c0
dekkingsplannen	810c1
wendt	849c5 wendt ... aan	=849c7 wendt aan	=1280c2 wendt zich tot	1280c9 wendt ... tot
impliceerden	1018c3
wenst	=1281c0 wenst te	=1281c5 wenst u	1281c6 wenst ... te	=1281u2 wenst u veel	=1281u3 wenst u sterkte	=1281u4 wenst u succes	=1281u5 wenst u een prettige	=1281u6 wenst u een goed	=1281u7 wenst u een goede	=1281u8 wenst u een fijne	=1281u9 wenst u beterschap	=1281u10 wenst u geluk	=1281u11 wenst u alle	=1281u12 wenst u prettige	=1281u13 wenst u fijne	=1281u14 wenst u het	=1281u15 wenst u en
huizen	=1407u6 huizen langs deze weg
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

we	5c21 ^ wij|we zijn telefonisch niet bereikbaar	5c22 ^ wij|we zijn niet telefonisch bereikbaar	=7c6 wij|we regelen|overleggen|stemmen ... met	55c1	=58c6 wij|we bellen|sturen|betalen|beslissen|nemen|laten|reageren|maken|behandelen|informeren	=59c8 wij|we|ik verzoeken|verzoek|vragen|vraag u	=77c0 wij|we bellen u	=77c3 wij|we vragen ... zelf op	=79c1 wij|we|ik hebben|heb|geven|zijn|wijzen|nodigen|nodig|vragen|willen|trekken|vorderen	=92n2 wij|we|ik vragen|vraag ... zelf op	97c5 ^ wij|we|ik wijzen|wijs ... ook|tevens|verder|nog op	97c6 ^ wij|we maken ... ook|tevens|verder|daarnaast	=102c3 wij|we verwachten niets van u|je	=215c11 wij|we ontvangen ... geld|bedrag	=236c5 wij|we|ik hebben|heb ... ontvangen	=236c15 wij|we hebben ... beoordeeld	=245c4 wij|we|ik willen|wil|kijken	=247u1 wij|we|ik verzoek	259c40 ons|we ... verrekend	=260c24 wij|we herstellen|verbeteren|passen|corrigeren	=260c48 wij|we zetten	=261n12 wij|we betalen	=299u9 wij|we betalen	=300u1 wij|we sturen u	=303u2 wij|we laten u weten	=322u0 wij|we herstellen	=335c6 wij|we verwijten u|je	=344c12 wij|we|ik geven|geef u ... vergunning|ontheffing|toestemming|subsidie	=344c29 wij|we vergoeden|betalen ... kosten	=345c2 wij|we betalen mee	=345c3 wij|we betalen ... aan u	=349c29 wij|we maken|geven|vergoeden|verlenen geen	=352c19 wij|we krijgen nog <amount>	=360c1 wij|we hebben ... nodig	=360c16 wij|we missen ... gegevens|informatie	=360c21 wij|we|ik vragen|vraag u om	=360c22 wij|we controleren	=360c28 wij|we moeten|willen ... weten|horen	=360c34 wij|we weten niet	=362c1 ik|wij|we nodig|nodigen ... uit	=364c14 wij|we missen nog	=366c10 wij|we hebben ... ontvangen	=366c14 wij|we ontvingen|ontving	=368c8 we zijn van plan	=372c20 wij|we blijven bij ons|het|onze	=372n0 wij|we beslissen ... binnen	=374c13 wij|we willen u|je informeren	=1252c3 we verzoeken
pla*	68c23 plattegrond*
training	240c3 huisbezoek|rondleiding|workshop|training|cursus|evenement|ceremonie|dag
hele	=242c6 hele dag
inbeslagname	605c2
jeugdhulpaanbieder	814c0
dwangkader	838c1
creëren	920c0
opmerking	=1426c14 opmerking verdient dat
tijdig	1482c0	=1482u6 tijdig ingediend	=1482u7 tijdig bezwaar	=1482u9 tijdig genomen	=1482u11 tijdig geweest	1482u12 tijdig ... ingediend	=1482u13 tijdig ontvangen	=1482u14 tijdig gemeld	=1482u15 tijdig betaald	=1482u16 tijdig voldaan	=1482u17 tijdig aangevraagd
sociaal	=1490c0 sociaal raadslieden	=1490c2 sociaal raadsman	=1490c3 sociaal raadsvrouw	=1490c4 sociaal raadspersoon	=1493c0 sociaal team	=1507c0 sociaal werker	=1507c1 sociaal werkers
ouderenwerkers	1497c6
leerplichtambtenaren	1591c1
@verschuldigd	collect
@einde	end
@tante	family
@rechthebbend	law
@rente	extra-cost
@site	digital
@rijvaardigheid	vehicle
@huiswerk	education
@kliniek	health-care

heroverwegen	0c10 heroverwegen|heroverweging|herzien|herziening	705c0
artt.	72c0 artikel|artikelen|art.|art|artt. <number>	238c0 artikel|artikelen|art.|art|artt.|artt
toegekend	81c9	346c1
maandloon	220c1 procent|percentage|bijstandsnorm|dagloon|maandloon
corrigeren	260c46 corrigeren|correctie
heroverwogen	280c7 heroverweging|heroverwogen|herziening	372c24 heroverwogen|heroverweging	705c4
lening	=481c2 lening om niet
legalisaties	492c1
peiljaar	575c0
niet-ontvankelijkverklaring	701c0
bezwaaradviescommissie	722c0	1574c5
mededelen	1071c0
zelf	=1182u12 zelf te weten
toegezegd	1206c1
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

ophalen	8c7 inleveren|inlevert|afgeven|ophalen|brengen|binnenlopen	28c35 haal|haalt|ophalen ... formulier|balie|stadhuis|bibliotheek
notaris	69c4
ontvangst	161c0	366c1 ontvangst ... bevestigd|bevestigen
vertrouw	236c12 vertrouw|vertrouwen	=1011u1 vertrouw erop u hiermede	=1420c1 vertrouw erop u ... te hebben geïnformeerd	=1420c3 vertrouw erop u ... geïnformeerd te hebben	=1420c5 vertrouw erop u ... te hebben ingelicht	=1420c11 vertrouw erop dat ik u ... heb geïnformeerd	=1420c25 vertrouw erop u hiermee	=1420c26 vertrouw erop u hiermede	=1446c5 vertrouw op uw begrip
verband	245c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband	=1230c0 verband houden met	=1230c1 verband houdt met	=1230c5 verband hield met	=1230c6 verband houdend met	=1230c7 verband houdende met	=1230c9 verband te houden met
dinsdag	246c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
beschermd	=636c0 beschermd wonen
gezinsvoogd	817c0
heel	=892u1 heel bescheiden
jongstleden	1061c0
mededeelde	1071c4
dorpsteam	1491c4
toeslagen	=1532c1 toeslagen servicepunt
vakbond	1601c0
~vernemen	37c0 u ~ niet? -tijd|gelegenheid|kans|mogelijkheid|uitstel|moeten|dienen ~any	38c1 wij ~ niet? -laten ~any	84c9 u ~ -graag
~adviseren	38c0 wij ~ niet? ~any	85c3 wij ~ -deze|hierbij
~openstaan	41c5 ~ niet? ~any
~matigen	88c1 ~ ~any niet?
~aannemen	88c2 ~ ~any niet?
~sponsoren	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
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

ber*	0c2 beroep*	1c0 beroep*	99c0 bezwaar*|beroep*|zienswijze*|rechtsmiddel*|klacht*|verweer|bedenking*|rechtbank	99c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening
ges*	2c8 gespreid*
vinden	4c3 vindt|vind|vinden	263c19 vinden ... de gevolgen ... niet te zwaar
bur*	12c2 burgerservicenummer*
iemand	=30c0 iemand anders ... voor u|namens|laten|doen|mag|kan|invullen	30c1 iemand|iemand* ... mee	=30c2 iemand mee te? nemen	30c3 iemand ... helpen|helpt	=30c4 iemand machtigen	=30c9 iemand anders machtigen	=30c25 iemand die u|je vertrouwt	=30c26 iemand uit|in uw|je omgeving	=30c36 iemand meenemen	39c1
vriendin	30c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen
bereken	70c0 bereken|berekent ... zelf|gemiddelde|inkomen|bedrag
bewijzen	91c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen	=92c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	=360c25 bewijzen dat
bijvoegen	91c1 meesturen|meenemen|meebrengen|bijvoegen
bekijken	264c14
openbare	=280c0 openbare voorbereidingsprocedure
frauduleus	335c16
ingepland	362c31
bevestigen	366c0 bevestig|bevestigen ... ontvangst|ontvangen	=1394c6 bevestigen wij de goede ontvangst	=1394c9 bevestigen wij u de ontvangst
proces	=589c2 proces verbaal
verwerkingsverantwoordelijke	765c0
ouderlijke	=825c1 ouderlijke gezag
behoorden	=883c3 behoorden te
alreeds	1160c1
getracht	1213c3
vaardigt	1220c4 vaardigt ... uit
advocatenspreekuur	1502c0
@wsnp	hardship
@internetbankieren	payment
@onroerendezaakbelasting	tax
@vrachtauto	vehicle

reacties	24c12 reacties ... worden niet gelezen|beantwoord
nadien	86c3	1094c0
behalve	97c1 ^ behalve dit	288c3 tenzij|behalve|meestal|vaak|soms|mogelijk|misschien|waarschijnlijk
dagloon	220c1 procent|percentage|bijstandsnorm|dagloon|maandloon	468c0
reeds	226c6 reeds|al ... betaald	259c26 intussen|inmiddels|al|reeds ... betaald	=339c3 eerder|reeds|hiervoor|hiervóór genoemde|vermelde	1160c0	=1160u0 reeds nu
hierom	234c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat
schendt	237c3 schending|geschonden|schendt|inbreuk
kiesraad	276c2 kieswet|kiesraad
globale	=617u12 globale indicatie
geliberaliseerd	650c0
vergunningplafond	744c1
geamoveerde	872c3
gevoeglijk	998c0
deelden	1071c10 deelden ... mede	=1071c23 deelden mede
verzochte	1252c10
vloeide	=1271c9 vloeide voort uit
dragen	=1293c6 dragen zorg	1294c1 dragen ... zorg voor	1294u1 dragen ... kosten
voldoende	=1410c7 voldoende aan uw verzoek
spreekt	=1436c5 spreekt voor zich dat
hulpverleenster	1511c2
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

aanvraagt	6c6 aanvragen|aanvraagt|doorgeven|betalen|regelen|melden|afspraak|bezwaar	247c0 aanvraag|aanvraagt|aanvragen|aangevraagd|*aanvraag
ma-do	18c32
plant	241c0 maak|maakt|plan|plant|regel ... afspraak
nadere	=258c52 nadere tijd	=691c1 nadere gehoor	=691c2 nadere gehoren	=1092c0 nadere informatie	=1092c1 nadere uitleg	=1092c2 nadere toelichting	=1092c3 nadere gegevens	=1092c4 nadere inlichtingen	=1092c5 nadere stukken	=1092c6 nadere documenten	=1092c8 nadere berichten	=1092u0 nadere toelichting bereid
toeslagpartner	437c0
voorschotbeschikking	439c0
zicht	=492u0 zicht op legalisatie
onderverhuur	653c1
verblijfsgaten	671c1
jeugdbeschermer	816c0
aanvangsdatum	848c0
daarmede	923c0
kennisneming	=1064c11 kennisneming van
jongerenwerker	1514c0
@raad	help authority
@bw	law
@pand	dwelling
@land	residence
@kwekerij	business

herzien	0c10 heroverwegen|heroverweging|herzien|herziening	260c45	483c0	=483u3 herzien van het	=483u4 herzien van de
behandelaar	22c3
verpleegkundige	39c7
uiterlijk	46c5 uiterlijk <time> tevoren|vooraf|ervoor|voor|vóór	46c5 uiterlijk <time> van tevoren	46c7 uiterlijk <number> uur tevoren|vooraf|ervoor|voor|vóór	46c7 uiterlijk <number> uur van tevoren	48c2 uiterlijk|vóór aanstaande|komende|a.s.? maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag	48c3 uiterlijk op? aanstaande|komende|a.s.? maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag	=48c4 uiterlijk|vóór eind|begin|half|medio januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	=48c5 voor|vóór|uiterlijk de <code>	=48c6 uiterlijk de <code>	48u0 uiterlijk *dag <date>	51c5 ^ uiterlijk|vóór	=61c6 uiterlijk een week|maand|dag later	61c7 uiterlijk <number> dagen|weken later	62c2 uiterlijk <number> dagen|werkdagen|weken|maanden	62c12 uiterlijk <number> werkdagen	62c17 uiterlijk <number> uur	63c0 uiterlijk op? <date>	63c1 uiterlijk op? <placeholder>	=63c9 uiterlijk tot en met <date>	=63c10 uiterlijk vóór|voor <date>	=63c11 uiterlijk tot <date>	63c13 uiterlijk *dag <date>	63c17 uiterlijk <date>	87c7 uiterlijk <number>	87c8 uiterlijk <placeholder>	=87c9 uiterlijk in|eind|begin|binnen	87c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	222c0 uiterlijk op? <date>	222c5 uiterlijk|vóór|voor|tot|vervaldatum|betaaldatum|vervaldag|betaaltermijn <placeholder>	223c3 uiterlijk te? betalen|voldoen	362n10	372n5
boetes	336c1
beleidsregel	389c0
invorderingen	515c1
hopen	=1011u3 hopen u hiermede	=1420c14 hopen u ... te hebben geïnformeerd	=1420c16 hopen u ... geïnformeerd te hebben	=1420c19 hopen dat wij u ... hebben geïnformeerd	=1420c29 hopen u hiermee	=1420c30 hopen u hiermede	=1421c4 hopen u ... van dienst te	=1446c0 hopen op uw begrip
mogelijkerwijs	1087c0
verschil	=1226u2 verschil van mening
zijnde	1290c0
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

sofi-nummer	12c6
rente	66c4 kosten|rente|incassokosten|invorderingskosten ... rekening|betalen|bij|verhoogd
toepassing	187c0
hoge	=230c9 extra|meer|hoge|hogere|bijkomende|verdere kosten	=1581c0 hoge raad
misbruik	=335c20 misbruik gemaakt|maakt|maakte
precariobelasting	446c0
zekerheidstelling	604c0
zorgprofielen	628c1
accountantsverklaring	800c2
accordeerden	852c6
assisteerden	877c3
attendeerden	878c5
desbetreffende	932c1
toetst	=1205c4 toetst aan
ervan	=1447c10 ervan uitgaande u
~werkdag	36c12 ~ beslistermijn|behandeltermijn|behandelingstermijn|levertijd|wachttijd|doorlooptijd ~any
@idee	view
@afname	lower
@omissie	mistake
@ex	family
@kindje	family child
@opname	illness
@website	digital
@fietswrak	vehicle

rec*	1c1 rechter*	1c2 rechtbank*	3c0 rechter*	3c1 rechtbank*	99c0 bezwaar*|beroep*|zienswijze*|rechtsmiddel*|klacht*|verweer|bedenking*|rechtbank
mob*	14c14 mobiel*
vraag	=22c12 vraag naar	=22c28 vraag dan naar	=22c51 vraag naar hem|haar	=24u1 vraag niet beantwoorden	28c36 vraag|vraagt|vragen ... formulier ... aan	30c28 vraag|vraagt ... iemand	=59c9 verzoeken|verzoek|vragen|vraag wij|we|ik u	=59c10 verzoek|vraag u	99c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies	258c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	=260c0 vraag ons	260c37	260c52 vraag|vragen ... aan	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	298c0	=298u1 vraag ik u	298u2 vraag ... aan	312c0 vraag|vraagt ... aan	=314c0 vraag|vraagt ons|om|de|het	=314u0 vraag ik	327c3 vraag|vragen ... u|je	360c10 vragen|vraag wij|we? u ... sturen|gegevens	360c10 vragen|vraag wij|we? u ... in te vullen	360c10 vragen|vraag wij|we? u ... op te sturen	=1446c8 vraag uw begrip	=1446c9 vraag ik uw begrip	=1449c11 vraag ik uw aandacht voor
betaling	126c0	215c10 geld|bedrag|betaling ... binnen|ontvangen|ontvangt	=258c8 betaling uitstellen	258c36 betaling ... uitstellen	261c3 betaal|betaalt|betalen|betaling ... in gedeelten|gedeeltes|delen|stukken|termijnen|stapjes	272c3 griffierecht|betaling|betalen|betaal|geld|bedrag	287n2 betaling|betaald|betaalt|aanvraag|aanvragen	299c8	299u5 betaling ... ontvangen	336c15 uitkering|bijstand|toeslag|toelage|subsidie|betaling ... stop|stopgezet|stopzetten|beëindigd|ingetrokken|opgeschort	358c10 betaling ... niet ontvangen	358c17 betaling|bedrag ... nog niet ... ontvangen|binnen	364n0	366n9	=880c41 betaling te voldoen	895c0 betaling ... gekruist	895c2 betaling ... kruist
bepaling	238c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift
*els	239c1 *voorwaarden|*regels|*besluit
heffingsgrondslag	425c2
waardepeildata	429c1
rendementsgrondslag	434c0
loonsancties	469c1
referenten	690c1
participeerde	1149c2
ressorteerden	=1164c3 ressorteerden onder
resteerden	1165c3
rijkswaterstaat	1564c0
milieudienst	1571c2
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

reageer	4c2 reageren|reageer|reageert|reactie*	260c36	=265c26 reageer dan	289c1 reageren|reageer|reageert|reactie	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	307c3 reageer|reageert
dossierbehandelaar	22c20
na	=34c0 na dagtekening dezes?	=34c1 na dagtekening van deze|dit|uw|de brief|besluit|beschikking|aanslag|aanmaning|aanslagbiljet|schrijven	=34c2 na de dagtekening	=34c3 na de datum van dagtekening	34c4 na de? datum van? deze|dit brief|besluit|beschikking|aanmaning|aanslag|schrijven|uitnodiging|bericht|verzoek	34c5 na de? datum van|op|boven|bovenaan deze|dit brief|besluit|beschikking|schrijven	=34c6 na de datum die|welke ... staat	=34c7 na de datum waarop deze|dit|wij|de ... verzonden|verstuurd|gestuurd|verzenden|versturen|sturen|verstuurden|stuurden	=34c8 na de dag waarop deze|dit|wij|de ... verzonden|verstuurd|gestuurd|verzenden|versturen|sturen|verstuurden|stuurden	=34c9 na die waarop deze|dit|wij|de ... verzonden|verstuurd|gestuurd	34c10 na de? verzending	34c11 na de? verzenddatum	=34c12 na de verzendingsdatum	=34c13 na de dag van|na de? verzending|verzenddatum|dagtekening	34c14 na de? datum van? verzending	=34c17 na heden	=34c18 na vandaag	=34c19 na deze brief	=34c20 vanaf|na de dag na verzending|verzenddatum|dagtekening	=34c20 vanaf|na de dag na de verzending	=34c20 vanaf|na de dag na de dagtekening	=34c21 vanaf|na de dag na de datum van|op|boven|bovenaan deze|dit brief|besluit|beschikking|schrijven	=34c26 na datum dezes	35c0 na de? bekendmaking	=35c1 na de dag van bekendmaking	=35c1 na de dag van de bekendmaking	=35c2 na de dag waarop|dat ... bekend|bekendgemaakt|bekendmaken	=35c3 na de datum waarop ... bekend|bekendgemaakt	35c7 na de? besluitdatum	35c8 na de? datum van? het|dit|ons besluit|beslissing|beschikking|uitspraak	35c9 na de? dag van? het|dit|ons besluit|beslissing|beschikking|uitspraak	=35c10 na dit|het besluit	=35c11 na deze beslissing|beschikking|uitspraak	=44c0 na ontvangst van deze|dit brief|besluit|aanmaning|schrijven	65c0 na dagtekening*	=65c1 na de datum	=65c2 na verzending	=65c3 na de verzenddatum	=65c4 na bekendmaking	=65c5 na ontvangst	=65c6 na de dag	=65c7 na dagtekening van deze brief	=65c10 na de dagtekening	=65c11 na heden	=65c13 na deze brief	=65c15 na de verzending	=65c16 na datum	=65c18 na de bekendmaking	=65c22 na verzending van deze	=86c5 na afloop	=86c6 na het gesprek|onderzoek|bezoek|spreekuur	=86c7 na ontvangst|binnenkomst	=260c3 na te rekenen	=272c1 na te sturen	=275c0 na ontvangst van deze|dit|de|het|onze|ons? brief|besluit|beslissing|beschikking|schrijven|aanslag|boete	=275c1 na ontvangst hiervan|daarvan	=284c3 na het|de|ons|onze|dat|die besluit|beslissing	=287c6 na deze|die|de datum|termijn|dag|zes kunt|kan|is|nemen ... geen|niet ... bezwaar	=287c7 na deze|die datum|termijn ... bezwaar ... niet	287c8 na <date> kunt|kan|is|nemen ... geen|niet ... bezwaar	=287c9 na deze|die|de datum|termijn|periode ... niet ... behandelen|behandeling|behandeld|ontvankelijk	=358c30 na onze herinnering	=1097c4 na te leven	=1337c0 na ommekomst van	=1337c1 na verloop van	=1337u0 na verloop van tijd	=1418c0 na bestudering van uw	=1418c1 na beoordeling van uw	=1418c2 na ampel beraad	=1418c3 na rijp beraad	=1418c4 na zorgvuldige afweging	=1418c5 na zorgvuldige bestudering	=1418c6 na kennisneming van uw
geïncasseerd	225c5 incasso|incasseren|geïncasseerd|incasseert|machtiging
regel	241c0 maak|maakt|plan|plant|regel ... afspraak	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
voorgaand	339c6 voornoemd|voornoemde|voormeld|voormelde|voorgenoemd|voorgenoemde|voorgaand|voorgaande	=339u2 voorgaand|voorgaande jaar|jaren|maand|maanden|week|weken|dag|dagen|periode
opvragen	361c3
bezwaargrond	714c0
accountantsverklaringen	800c3
uithuisplaatsingen	819c1
minderjarige	831c1
geassisteerd	877c4
hieraangaande	1012c1
seniorenadviseur	1497c7
~bekijken	84c8 wij ~ @request|@objection|@report|@papers|antwoord|reactie|gegeven ~time
~doorsturen	85c2 wij ~ -deze|dit|hierbij|bijgaand|navolgend|volgt
~langskomen	85c3 wij ~ -deze|hierbij
~beginnen	85c3 wij ~ -deze|hierbij	85c10 ~ @request|zaak|dossier|onderzoek|aangifte|werk|werkzaamheid	342c0 u ~ +may
~incasseren	85c4 wij ~ -hierbij
~afwijzen	88c1 ~ ~any niet?	100c0 wij ~	347c0 wij ~ @request|@benefit|@permit|u	347c1 ~ @request|@benefit	347c2 wij ~
~afwijken	88c2 ~ ~any niet?
~voldoen	89c1 ~ +must -aan	340c18 u ~ voorwaarde|eis	343c0 u ~ @debt|@penalty|<amount>|rest niet +need	348c0 u ~ voorwaarde|eis|criterium niet	348c1 ~ voorwaarde|eis|criterium niet @request
~bekostigen	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~splitsen	342c0 u ~ +may
~deelnemen	342c0 u ~ +may
~indienen	369c0 u ~ zienswijze ~may ~can
@specificatie	papers
@publieksbalie	place
@miscommunicatie	mistake
@rectificatie	correct
@stagiair	employer
@tegenvaller	hardship
@kabel	building
@verloskundige	health-care
@legaal	right

bezoeken	19c16
enkel	27c0 uitsluitend|alleen|enkel|slechts ... digitaal|online|website|digid|internet|uploaden|portaal|e-formulier|webformulier|e-mail|inloggen|app|mijn*	=292c0 uitsluitend|alleen|enkel|slechts schriftelijk
loo*	68c2 loonstrook*
deze	=87c14 deze|dezelfde week|maand|dag	=283c0 dit|deze|onderhavige besluit|beslissing|beschikking|brief|voornemen|uitnodiging|verzoek|oproep|ontvangstbevestiging|bevestiging	=374c3 deze brief is geen besluit	=896u6 deze betreffende	=1267u4 deze voornemens
voldoen	99c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	215c4 voldoen|voldoet|voldaan|voldoening	215u0 voldoen|voldoet|voldaan ... aan	=215u1 voldoen|voldoet niet	=223c2 betalen|betaal|voldoen uiterlijk|vóór|voor	=234c6 voldoet|voldoen|voldeed niet	299c2 voldoen|voldoet|voldaan	=299u0 voldoen|voldoet|voldaan aan	349c20 voldoet|voldoen ... niet aan de voorwaarden|eisen|criteria	=880u0 voldoen aan
betalingsregeling	99c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	238u2 betalingsregeling|afbetalingsregeling	=261n2 betalingsregeling is niet	261n3 betalingsregeling ... niet mogelijk	261n5 betalingsregeling ... vervalt	=261n6 betalingsregeling gehad	309c0	=1162c9 betalingsregeling treffen	=1162c10 betalingsregeling te treffen	=1162c11 betalingsregeling getroffen	=1162c12 betalingsregeling kunt treffen
voldaan	215c4 voldoen|voldoet|voldaan|voldoening	215u0 voldoen|voldoet|voldaan ... aan	299c2 voldoen|voldoet|voldaan	=299u0 voldoen|voldoet|voldaan aan	=880u1 voldaan aan
*hot	217c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening
snelheid	237c10 snelheid|snelheidsovertreding
voornemen	265c22 voornemen ... laat ... weten	368c2	=368c14 voornemen om
vragenlijst	360c32 antwoordkaart|vragenformulier|vragenlijst
onvolledige	365c4
attestaties	=512c1 attestaties de vita
executoriale	=525c0 executoriale verkoop	=525c2 executoriale verkopen	=526c0 executoriale titel	=526c1 executoriale titels
leefklimaat	758c0
behoeven	882c0
eerstkomende	960c1
nageleefd	1097c3
navolgend	1100c0
zeg	1206c7 zeg ... toe	=1206c10 zeg toe
verifieert	1236c1
vestigen	=1449c6 vestigen wij uw aandacht op
bieb	1489c2
@tip	report help
@vreemdelingenpaspoort	residence

betrokkene	56c8	768c0	=768u0 betrokkene bij
nodigen	81c20	=362c0 nodig|nodigen ik|wij|we ... uit	362c2 nodigen ... uit	362n0 nodigen ... uit ... te reageren
volgende	=87c13 volgende week|maand	=284c2 definitieve|uiteindelijke|volgende|nieuwe|latere besluit|beslissing|beschikking
regels	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
voorlopige	=256c0 voorlopige voorziening	=256c8 voorlopige maatregel	278n1 beroep|rechtbank|rechter|voorzieningenrechter|voorlopige	=310c1 voorlopige voorziening	=416u0 voorlopige aanslag	=416u1 voorlopige aanslagen	=418c0 voorlopige aanslag	=418c1 voorlopige aanslagen	=710c0 voorlopige voorziening	=710c1 voorlopige voorzieningen
spoedbeslissing	256c7
ziekbed	262c61
wijzig	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
informeert	303c3 informeren|informeert
voornoemde	339c6 voornoemd|voornoemde|voormeld|voormelde|voorgenoemd|voorgenoemde|voorgaand|voorgaande	1268c3
vorderde	516c11 vorderde ... in	516u3 vorderde ... terug	533c11 vorderde ... terug
terugvorderingen	532c1
subsidieontvangers	794c1
geëigende	982c1
gemotiveerde	=988c4 gemotiveerde aanvraag	=988c5 gemotiveerde reactie
vruchteloze	1273c1
werkzaam	=1282c0 werkzaam zijn	=1282c2 werkzaam bent	=1282c5 werkzaam bij	=1282c7 werkzaam is	=1282c9 werkzaam was	=1282u0 werkzaam geweest	=1282u5 werkzaam is tegen	1282u7 werkzaam ... geweest	1282u8 werkzaam ... gebleven
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

raad	1c4 hof|raad	=279c1 raad van state|beroep	=1553c0 raad voor rechtsbijstand	=1553c1 raad voor de rechtsbijstand	=1557c0 raad voor de kinderbescherming	=1579c0 raad van state
onlineformulier	25c14
evenals	53u14	968c0
afgewezen	81c5	261n11	344n2	349c2 afgewezen ... aanvraag	351c1
plan	81c27	241c0 maak|maakt|plan|plant|regel ... afspraak	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
achterkant	218c9 achterkant|achterzijde
verblijfsdoelen	670c1
subsidieplafond	795c0
declaratie	=1044u15 declaratie indien
sprake	=1173c0 sprake is van	=1173c1 sprake van is	=1173c4 sprake zijn van	=1173c5 sprake was van
nationale	=1503c0 nationale ombudsman
belastingsamenwerking	1590c0
@looptijd	wait
@kvk	authority
@maand	time
@weekend	time
@ziekbed	illness
@brand	harm
@gespreid	instalment
@veehouderij	business

herziening	0c10 heroverwegen|heroverweging|herzien|herziening	137c0	280c7 heroverweging|heroverwogen|herziening	482c0	=482u0 herziening van het stelsel	=482u1 herziening van de wet	=482u2 herziening van het beleid	=482u3 herziening van de grondwet	=482u4 herziening van de regels	=482u5 herziening van de regeling
bestuursrechter	1c3	253c10	279c0 rechtbank|bestuursrechter|rechter	736c0	1575c2
haalt	8c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	28c35 haal|haalt|ophalen ... formulier|balie|stadhuis|bibliotheek	=258c25 haalt|haal u|je ... niet
betalingsreferentie	11c4
fax	14c13	15u4	16c0	271c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid
helpen	=30c23 helpen u gratis	30c33 helpen ... gratis	264c23
uiterste	=33u0 uiterste|uiterlijke|uw|laatste datum	=50c0 uiterste|laatste dag|datum|inleverdatum|betaaldatum ... is <date>	=50c1 uiterste datum is <date>	51c0 ^ uiterste|laatste|uiterlijke dag|datum|betaaldatum|betaaldag|inleverdatum|reactiedatum	=223c1 uiterste|uiterlijke|laatste datum|betaaldag|dag
recht	=52c4 recht op ... <number> weken|dagen|maanden|werkdagen	=249c23 recht op bezwaar|om bezwaar	=344c15 recht op ... bijstand|toeslag|uitkering|voorziening|pgb|vergoeding	=775c0 recht op inzage	=777c0 recht op vergetelheid	=777c1 recht op gegevenswissing
afgifte	133c0
raadpleging	175c0
mislukt	225n2
indicatiebesluit	619c0
inreisverboden	674c1
referent	690c0	=690u1 referent van de sollicitant
poogde	1152c3
wensen	=1281c1 wensen te
richt	=1405c7 richt ik mij tot u
veroorloof	=1437c11 veroorloof mij	=1437c12 veroorloof ik mij
~rond	340c13 ~ @permit|@request
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

toezending	181c0	=1208c9 toezending van
toekenning	186c0
geld	215c10 geld|bedrag|betaling ... binnen|ontvangen|ontvangt	217c1 geld|bedrag|kinderbijslag|aow|pgb	272c3 griffierecht|betaling|betalen|betaal|geld|bedrag
toon	260c47 toon|aantonen	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
overtreding	362n1	493u2 overtreding ... legaliseren	493u7 overtreding ... gelegaliseerd
niet-ingezetene	487c0
huwelijk	=656u0 huwelijk ontbonden	656u1 huwelijk ... ontbonden	=656u3 huwelijk ontbinden	656u4 huwelijk ... ontbinden
kennisgenomen	=1064c2 kennisgenomen van	1064c7
wijze	=1284c0 wijze waarop	=1284c1 wijze van betaling	=1284c2 wijze van betalen	=1284c3 wijze van indienen
ggd	1573c0
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

klantnummer	11c11	=13c5 kenmerk|betalingskenmerk|dossiernummer|klantnummer is uw|het|je bsn|burgerservicenummer
fiscaal	14c1 fiscaal|fiscale nummer|nummer*	=438c2 fiscaal partner	=438c3 fiscaal partners
loopt	19c27 loop|loopt ... binnen	28c58 loop|loopt ... binnen	241c5 loop|loopt ... binnen	325c3	=1193u1 loopt teneinde
vult	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom	257c24 vullen|vul|vult ... aan	300c10 vul|vult ... aan	301c0 vul|vult ... in	360c13 vul|vult ... formulier ... in	360c18 vul|vult ... vragenlijst|vragenformulier|formulier ... in	=1439u5 vult in dit kader
let	98c2 ^ let ook	=297c7 let op	297c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
betaaldatum	222c5 uiterlijk|vóór|voor|tot|vervaldatum|betaaldatum|vervaldag|betaaltermijn <placeholder>
valt	258c48 valt ... te praten
ind	276c1 vreemdelingen*|asiel*|verblijfs*|verblijf|ind|terugkeerbesluit	1546c0
zelfstandige	=647c0 zelfstandige woonruimte	=647c1 zelfstandige woonruimten	=647c2 zelfstandige woonruimtes
heroverwegingen	704c1
positief	=1001c4 positief beschikt	=1001c5 positief beschikken	=1001c6 positief te beschikken
onverminderd	=1009u0 onverminderd hetgeen	1130c0	=1130u0 onverminderd het vorenstaande	=1130u1 onverminderd het bovenstaande	=1130u2 onverminderd het voorgaande	=1130u3 onverminderd het bepaalde in	=1130u4 onverminderd hetgeen	=1272u3 onverminderd het vorenstaande	=1456c0 onverminderd het vorenstaande	=1456c1 onverminderd het bovenstaande	=1456c2 onverminderd het voorgaande	=1456c3 onverminderd het bepaalde in	=1456c4 onverminderd hetgeen
prefereer	1153c2
terzake	1199c1	=1199u1 terzake van	=1199u5 terzake doende	=1199u11 terzake kundig	=1199u12 terzake kundige	=1199u13 terzake deskundige	=1199u17 terzake bevoegd	=1199u18 terzake bevoegde	=1379c1 terzake van
vervat	=1249c0 vervat in	=1249c3 vervat is in	=1249c4 vervat zijn in
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

opmerkingen	4c9 opmerkingen|bedenkingen|verklaring
ontvangen	=29n0 ontvangen wij	=49c4 ontvangen hebben op <date>	=57c6 krijgen|ontvangen|horen u	=58c11 ontvangen wij ... niet	=67c7 krijgen|hebben|ontvangen wij|we ... niet|geen	=67c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	81c26	228u0 krijgt|ontvangt|volgt|sturen|stuur|ontvangen ... aanmaning	=236c3 ontvangen wij|we|ik	269c5	=300c11 ontvangen wij|we ... graag	327c4 ontvang|ontvangen ... graag	=327c9 ontvangen wij|we	367c2
mantelzorger	30c21
hoef	=102c0 hoeft|hoef u|je zelf? niets te doen	=319c2 hoef je ... niet|geen
vereenvoudigd	=230c8 vereenvoudigd derdenbeslag
gezondheid	262c42
beste	337c0 ^ geachte|beste|dag|hallo heer|heren|mevrouw|meneer|dames|dhr|mevr|mw	337c1 ^ geachte|beste|dag|hallo heer|heren|meneer|dhr of|en|en/of? mevrouw|dames|mevr|mw	337c1 ^ geachte|beste|dag|hallo heer|heren|meneer|dhr dan wel mevrouw|dames|mevr|mw	337c2 ^ geachte|beste|dag|hallo mevrouw|dames|mevr|mw of|en|en/of? heer|heren|meneer|dhr	337c2 ^ geachte|beste|dag|hallo mevrouw|dames|mevr|mw dan wel heer|heren|meneer|dhr	337c3 ^ geachte|beste|dag|hallo belastingplichtige|belastingschuldige|belanghebbende|debiteur|schuldenaar|aanvrager|aanvraagster|verzoeker|vergunninghouder|overtreder|betrokkene|bezwaarmaker	337c4 ^ geachte|beste|dag|hallo cliënt|klant|relatie|lezer|inwoner|burger|bewoner|bewoners|ouder|ouders|verzorger|verzorgers|huurder|eigenaar|kentekenhouder|uitkeringsgerechtigde|student|leerling|patiënt|verzekerde|ondernemer	337c5 ^ geachte|beste|dag|hallo ouder|ouders s? of|en|en/of? verzorger|verzorgers
toe*	346c0 toekenning*
bijbehorend	=747u0 bijbehorend bouwwerk	=748c0 bijbehorend bouwwerk
geattendeerd	878c3
blijk	=909c0 blijk geven van	=909c1 blijk gegeven van	=909c2 blijk te geven van	=909c6 blijk geeft van
gemotiveerd	=988c0 gemotiveerd bezwaarschrift	=988c1 gemotiveerd bezwaar	=988c2 gemotiveerd verzoek	=988c3 gemotiveerd beroepschrift	=988c8 gemotiveerd en schriftelijk
desondanks	1104c1
overhandigt	1145c1
~beslissen	36c0 wij ~ niet? ~any	36c13 iemand ~ uitspraak|beslissing niet? ~any	84c0 wij ~ -hierbij|bij ~asked ~want ~intention ~may	88c0 ~ ~any niet?	347c17 wij ~ negatief
~behandelen	36c0 wij ~ niet? ~any	84c8 wij ~ @request|@objection|@report|@papers|antwoord|reactie|gegeven ~time	88c4 ~ ~any niet?
~afhandelen	36c0 wij ~ niet? ~any
~meedelen	36c0 wij ~ niet? ~any
~oordelen	36c13 iemand ~ uitspraak|beslissing niet? ~any	88c2 ~ ~any niet?
~schrijven	85c2 wij ~ -deze|dit|hierbij|bijgaand|navolgend|volgt
~eindigen	85c8 ~ beslistermijn	100c1 ~
~toewijzen	88c1 ~ ~any niet?	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	347c3 wij ~ niet @request|@benefit|@permit|u
~beëindigen	88c1 ~ ~any niet?	100c0 wij ~
~begrijpen	88c2 ~ ~any niet?
~veranderen	100c0 wij ~	100c1 ~
~billijken	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	347c3 wij ~ niet @request|@benefit|@permit|u
~aanbieden	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~uitdelen	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~toedelen	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
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

hulp	=30c14 hulp nodig	=30c15 hulp bij ... invullen|formulier|brief|bezwaar|digitale	99c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies	=360n0 hulp nodig	=609c2 hulp in natura	=614c5 hulp inkopen	=614c6 hulp in te kopen
uitslag	36c0 ^ besluit|beslissing|uitspraak|antwoord|uitslag|uitbetaling binnen|uiterlijk|vóór|volgt	84c0 ^ besluit|beslissing|antwoord|uitslag|uitspraak|reactie binnen|uiterlijk|vóór|volgt	248c2 reactie|reageren|antwoord|bericht|uitslag
vermijden	231n2 vermijd|vermijden|voorkom|voorkomen|voorkomt
zitting	240c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg	293c0 mondeling|mondelinge|gesprek|*gesprek|telefonisch|hoorzitting|zitting|hoormoment	=942u34 zitting dient op
beh*	248c3 behandel*
vergissen	259c13 vergist|vergissen
verwijten	=335c5 verwijten wij|we u|je
benadelingsbedrag	596c0
liberalisatiegrens	649c1
onderhuur	653c0
geluidbelasting	757c1
tender	805c0
behoefden	882c3
bewerkstelligt	897c1
elkaar	=1218u2 elkaar uitsluitend	=1218u3 elkaar wederzijds uitsluitend
voordien	1264c0
bibliotheken	1489c1
@informatiebijeenkomst	meeting

betaalkenmerk	11c2
referentienummer	11c6
burger	=12c4 burger service nummer
welkom	20c8
spreken	22c53 spreek|spreken ... met	240c9 praten|spreken	293c2 langskomen|langs|spreken|praten|spreekuur|afspraak|balie|loket
str*	96c8 strafrechtelijk*
bijgaande	218c3 bijgaand|bijgaande	907c1
verkeerde	259c14 verkeerd|verkeerde
startkwalificaties	554c1
uitwonend	576c0
verbeurde	602c3
inbeslagneming	605c0
nareizen	688c1
buitenplanse	=739u0 buitenplanse omgevingsplanactiviteit	=739u1 buitenplanse omgevingsplanactiviteiten	=740c0 buitenplanse omgevingsplanactiviteit	=740c1 buitenplanse omgevingsplanactiviteiten
genoegzame	990c1
voorkomende	=1040c3 voorkomende gevallen
inkomsten	=1053c0 inkomsten genoten	1053c1 inkomsten ... genoten	=1053c6 inkomsten genieten	=1053c7 inkomsten geniet
middels	1080c0	=1080u0 middels deze brief	=1080u1 middels dit	=1408c0 middels deze brief	=1408c3 middels dit schrijven
sedertdien	1170c1
verleende	1238c4	=1238u4 verleende subsidie	1238u16 verleende ... voorrang
voorzover	1260c1	=1261c5 voorzover ons bekend
vorenstaande	1272c0
aansluitend	=1400c9 aansluitend op ons
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

aanvragen	6c6 aanvragen|aanvraagt|doorgeven|betalen|regelen|melden|afspraak|bezwaar	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	247c0 aanvraag|aanvraagt|aanvragen|aangevraagd|*aanvraag	287n2 betaling|betaald|betaalt|aanvraag|aanvragen	298u4	312c1
dossier	11c7
advocaat	30c40 advocaat ... nemen|mag|inschakelen|meenemen	278n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt
krijgen	=57c6 krijgen|ontvangen|horen u	=67c7 krijgen|hebben|ontvangen wij|we ... niet|geen	=67c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	79c2 krijgt|krijgen ... geen|niet	=215c12 krijgen wij|we ... terug	=352c18 krijgen wij|we nog <amount> van u|je	=376u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
algemeen	=390c0 algemeen verbindend voorschrift	=390c1 algemeen verbindende voorschriften	=622c0 algemeen gebruikelijk	=622c1 algemeen gebruikelijke	=622u0 algemeen gebruikelijk dat	=622u1 algemeen gebruikelijk om
arbeidsongeschiktheidspercentage	465c0
rechtmatigheidsonderzoeken	485c1
aangemerkt	=843c1 aangemerkt als	843c3
afschrift	858c0	=858u0 afschrift van uw bankrekening	=858u2 afschrift van uw rekening	=915u2 afschrift conform
jegens	1060c0
naleefde	1097c2
onzerzijds	1131c0	=1131u0 onzerzijds willen wij	=1131u1 onzerzijds zouden wij	=1131u2 onzerzijds merken wij	=1450c1 onzerzijds willen wij	=1450c3 onzerzijds zouden wij	=1450c4 onzerzijds merken wij
staafde	1174c3
zorgdraagt	1293c12
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

anonieme	5n9
mailen	=22c27 bellen|bel|mailen|mail naar	22c52 mail|mailen ... met|naar	25c24	104c1 mail|mailt|mailen|e-mail|e-mailen ... naar <email>	271c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid	291c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden
mogen	30c5 mag|mogen ... voor|namens u|je	=30c7 mag|mogen|kan ook bellen	249c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	249c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	=344c14 mag|mogen|kunt u ... parkeren|verbouwen|bouwen|kappen|plaatsen|gebruiken	=364c35 mogen|kunnen wij|we ... bezwaar ... niet inhoudelijk
leges	216c6 premie|premies|contributie|leges|huur	=278c4 kosten|leges|griffierecht voor|van het|uw|een? bezwaar|bezwaarschrift|bezwaarprocedure ... <amount>|betaalt|betalen	421c0	=879c8 leges ad	=880c37 leges te voldoen	880c38 leges ... voldaan
gemeentewerf	243c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein
geschillencommissie	280c10 kantonrechter|officier|geschillencommissie|huurcommissie|tuchtcollege
aangifte	366c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd
visum	635u0 visum ... kortdurend verblijf
heroverweeg	705c1
heroverwoog	705c3
inzageverzoeken	774c1
gepseudonimiseerde	782c6
liquiditeitsprognose	811c0
gezagsbeëindigende	=827c0 gezagsbeëindigende maatregel	=827c1 gezagsbeëindigende maatregelen
feitelijk	975c0
woonachtig	=997c2 woonachtig te	1285c0	=1285c5 woonachtig bent	=1285c6 woonachtig is	=1285c7 woonachtig zijn	=1285c8 woonachtig was	=1285u0 woonachtig geweest	=1285u1 woonachtig gebleven	=1285u2 woonachtig te	1285u3 woonachtig ... geweest	1285u4 woonachtig ... gebleven
refereert	=1161c1 refereert aan	=1161c6 refereert naar
uitermate	1217c0
verschaf	1243c1
wensten	=1281c4 wensten te
zodanige	1291c1
woningcorporaties	1600c1
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

telefoonnummers	15c10
voogd	30c61 bewindvoerder|curator|mentor|voogd ... mag|kan|ook
ten	=46c6 ten minste|minstens <time> tevoren|vooraf|ervoor	=46c6 ten minste|minstens <time> van tevoren	=63c19 ten laatste op? <date>	97c1 ^ ten slotte	98c0 ^ ten slotte	=353c2 ten onrechte ... ontvangen|betaald|uitgekeerd|verstrekt	=353c10 ten onrechte verleende|betaalde|uitbetaalde|ontvangen	=1026c1 ten deze	=1177c1 ten allen tijde	=1177c3 ten alle tijden	=1186c0 ten dele	=1186u0 ten dele vallen	=1186u1 ten dele viel	=1186u2 ten dele gevallen	=1186u3 ten dele valt	=1187c0 ten enenmale	=1188c0 ten grondslag liggen aan	=1188c1 ten grondslag ligt aan	=1188c2 ten grondslag ligt	=1188c3 ten grondslag liggen	=1188c4 ten grondslag gelegd	=1188c5 ten grondslag lag	=1188c8 ten grondslag te leggen	=1188c9 ten grondslag leggen	=1189c0 ten hoogste	=1190c0 ten minste	=1190u5 ten minste als	=1191c0 ten volle	=1192c0 ten zeerste	=1315c1 ten bijzijn van	=1354c0 ten aanzien van	=1355c0 ten bate van	=1355c1 ten faveure van	=1355c2 ten dienste van	=1356c0 ten bedrage van	=1356c2 ten belope van	=1357c0 ten behoeve van	=1357c2 ten uwen behoeve	=1358c0 ten burele van	=1359c0 ten gevolge van	=1360c0 ten gunste van	=1361c0 ten kantore van	=1362c0 ten laste van	=1363c0 ten nadele van	=1364c0 ten name van	=1364c2 ten name gesteld van	=1365c0 ten opzichte van	=1366c0 ten overstaan van	=1367c0 ten tijde van	=1367c1 ten tijde dat	=1398c1 ten antwoord op uw	=1400c1 ten vervolge op	=1400c2 ten vervolge van	=1409c6 ten aanzien van bovengenoemde	=1425c0 ten overvloede	=1426c16 ten slotte merken wij op	=1479c2 ten gelegener tijd	=1480c0 ten spoedigste	=1480c1 ten spoedigst
deurwaarder	66c6	328c2 deurwaarder ... langs|inschakelen|beslag	1594c0
trekt	70c5 trek|trekt ... af	=93c4 trek|trekt de|het|deze|dit|uw|je|jouw ... van ... af	226c4 trek|trekken|trekt ... af	336c16 trekken|trekt ... in
omdat	234c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	245c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband	=1044u5 omdat ik ... indien
onderhavig	339c8 onderhavig|onderhavige	1118c2	=1222c8 onderhavig schrijven
exploot	530c0
schuldeiser	535c0
schuldenaar	536c0
zorgmachtigingen	639c1
weigeringsgrond	806c0
treft	=845c4 treft u aan	=845c5 treft u ... aan	=1070c4 treft maatregelen	=1070c7 treft u maatregelen	=1162c6 treft een regeling	=1162c8 treft u een regeling	1162c13 treft ... betalingsregeling
opdat	1137c0
veiligheidsregio	1572c0
~geven	38c5 wij ~ u tijd|gelegenheid|kans|mogelijkheid|uitstel|termijn|week|dag|maand|werkdag niet? -antwoord|bericht|uitsluitsel|reactie ~any	40c0 wij ~ u niet? ~any	41c3 wij ~ tijd|gelegenheid|kans|uitstel|mogelijkheid niet? ~any	88c2 ~ ~any niet?	340c9 wij ~ u @permit|@benefit -kans|gelegenheid|bericht	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet	369c0 u ~ zienswijze ~may ~can
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

factuurnummer	11c16
adres	20c2	244c0 datum|tijd|tijdstip|plaats|adres|locatie|gegevens|programma ... bijlage|bijgevoegd*|bijgesloten|kaart|folder|achterkant|achterzijde|website|mijn	254c10 adres boven*	=254c11 adres bovenaan	255c0 adres boven*	255c1 adres ... boven*	=255c3 adres bovenaan	=255c5 adres in het briefhoofd	=255c6 adres rechtsboven|linksboven	=255c7 adres hierboven	255c8 adres ... onderaan	255c12 adres ... briefhoofd	255c14 adres ... in de kop	=255c15 adres staat boven*|onder*	277c3 adres boven*|hierboven|bovenaan|onderaan	277c4 adres|postadres
laten	=30c6 laten helpen	=30c11 laten bijstaan	=30c12 laten vertegenwoordigen	=30c13 laten helpen	=30c59 laten vertegenwoordigen|bijstaan|vergezellen	92c2 laat|laten ... werkgever|arts|huisarts|specialist|notaris|accountant|verhuurder|deskundige|school ... invullen|ondertekenen|tekenen|opstellen|verklaren	248c4 laten|laat ... weten	=260c23 laten weten	=260c49 laten nakijken|herzien|aanpassen	=263c12 laten wij|we ... meetellen|meewegen	303c2 laat|laten ... weten	=303u1 laten wij|we u weten	372c13 laten ... besluit ... in stand	=374c4 laten wij u weten	724c1 laten ... in stand	=1413c12 laten wij u het volgende weten
volgt	225c9 krijgt|ontvangt|volgt|sturen ... factuur|nota|rekening|betaalverzoek|betaalgegevens|betaalinstructie	227c0 krijgt|ontvangt|volgt|sturen|stuur|hoort|vertellen ... brief|bericht|besluit|beschikking|betaalverzoek|factuur|nota|rekening|acceptgiro	228u0 krijgt|ontvangt|volgt|sturen|stuur|ontvangen ... aanmaning	358n2 volgt ... aanmaning
betreft	236c17 betreft|onderwerp	=325c5 betreft de periode
uitsluitsel	248c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel	1219c0
vervalt	=257c34 vervalt de boete
poststempel	270c2 poststempel|gepost|postbezorging
eerdergenoemd	339c2 eerdergenoemd|eerdergenoemde
terugbetaald	=352c25 terugbetaald|teruggestort worden
conceptbesluit	368c13 conceptbeslissing|conceptbesluit|ontwerpbesluit
vergrijpboetes	444c1
penvoerder	808c0
kantoorhoudende	=997c3 kantoorhoudende te
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

ontwerpvergunning	280c3 ontwerpbesluit|ontwerpbeschikking|ontwerpvergunning|ontwerpplan|ontwerp
bekijk	297c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
grove	=335c14 grove schuld	=606c0 grove schuld
leenbijstand	479c0
geïmpliceerd	1018c4
zij	=1426c12 zij opgemerkt dat	=1444c1 zij het u bekend
~terugstorten	36c0 wij ~ niet? ~any	85c4 wij ~ -hierbij	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~mededelen	36c0 wij ~ niet? ~any
~publiceren	36c0 wij ~ niet? ~any
~plaatsvinden	36c8 ~ uitbetaling|betaling|nabetaling -moeten|dienen ~any	89c0 ~ +must -ik|ons
~verminderen	88c1 ~ ~any niet?
~vernieuwen	88c3 ~ ~any niet?
~plaatshebben	89c0 ~ +must -ik|ons
~compenseren	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
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

ged*	2c2 gedeelte*
beantwoorden	22c46 beantwoordt|beantwoorden
acuut	45c6 acuut|acute
bescheiden	91c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen	892c0	=892u10 bescheiden van aard	=892u11 bescheiden van omvang	892u12 bescheiden bedrag*	892u13 bescheiden bijdrage*	892u14 bescheiden inkomen*	892u15 bescheiden vermogen*	=892u16 bescheiden rol	=892u17 bescheiden omvang	892u18 bescheiden budget*	892u19 bescheiden vergoeding*	892u20 bescheiden korting*	892u21 bescheiden verhoging*	892u22 bescheiden verlaging*	892u23 bescheiden stijging*	=892u24 bescheiden groei	892u25 bescheiden aantal*	892u26 bescheiden woning*	=892u27 bescheiden opzet	=892u28 bescheiden mening	892u29 bescheiden toeslag*	892u30 bescheiden subsidie*	=892u31 bescheiden schaal	=892u32 bescheiden middelen	=892u33 bescheiden manier	892u34 bescheiden plek*	=892u35 bescheiden begin	=892u36 bescheiden kosten	=892u37 bescheiden resultaat	=892u38 bescheiden resultaten	=892u39 bescheiden blijven	=892u40 bescheiden opstellen
kort	=101c3 kort gezegd|samengevat
email	104n1 e-mail|mail|email ... niet|geen
betaaltermijn	222c5 uiterlijk|vóór|voor|tot|vervaldatum|betaaldatum|vervaldag|betaaltermijn <placeholder>	223c0 *betaaldatum|vervaldatum|vervaldag|betaaltermijn
*wet	238c1 *wet|*wetboek|*verordening|*verordeningen|*reglement|*regeling
*ket	243c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
beslistermijn	248c6 duurt|duren|doen|beslistermijn|behandeltermijn|klaar|termijn	272c5 beslissen|beslist|beslistermijn|uitspraak|behandelen|antwoord|bericht|ontvangstbevestiging	=364c28 beslistermijn staat|wordt ... stil|opgeschort	402c0
past	258c31 past|schikt ... niet	=264c31 past bij
bewaartermijn	324c5	772c0
verzuimden	334c1 verzuimde|verzuimden	1253c4
boetebesluit	357c2
collegegeldkredieten	570c1
verweerschrift	708c0
bouwwerken	747c1
geluidsbelasting	757c0
voogdijen	828c1
verblijven	=1015u0 verblijven wij hoogachtend	=1434c2 verblijven wij hoogachtend	=1434c6 verblijven wij intussen
zonodig	1047c3
vaardigen	1220c5 vaardigen ... uit
verifiëren	1236c0
verkrijgen	1237c0
~klaar	340c14 ~ @permit
@griep	illness

informeren	5c25 bellen|telefoneren|informeren|navraag ... heeft geen zin	303c3 informeren|informeert	=374c0 informeren wij u
doorgeven	6c6 aanvragen|aanvraagt|doorgeven|betalen|regelen|melden|afspraak|bezwaar	260c13	303c0 meld|meldt|melden|doorgeven|doorgegeven
videogesprek	9c1
ingetrokken	66c11	81c36	336c19	344n19
*aak	240c0 afspraak|gesprek|*gesprek|*afspraak
schrijffout	259c39 tikfout|schrijffout|rekenfout|typefout
verwijtbare	335c1	=474c1 verwijtbare werkloosheid	594c1	=594u1 verwijtbare werkloosheid
betreffende	896c0	=1404c8 betreffende bovengenoemd
impliceert	1018c1
restituties	1167c1
antidiscriminatievoorzieningen	1536c1
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

pos*	21c5 postbus*
uit*	68c26 uitkeringsspecificatie*	68c37 uittreksel*	99c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	215u2 uitbetaal*	299u3 uitbetaald*	362c4 uitnodiging*	363c0 uitnodiging*
pas*	68c36 pasfoto*
naar	94c7 op|via|naar <url>	=230c13 naar de rechter	=245c0 naar aanleiding	=252c10 naar de rechter|rechtbank ... stappen|gaan	254c18	=883u4 naar behoren te	=1088c0 naar behoren	=1089c0 naar onze stellige overtuiging	=1089c1 naar mijn stellige overtuiging	=1089c2 naar onze overtuiging	=1089c3 naar mijn overtuiging	=1089c4 naar onze bescheiden mening	=1089c5 naar mijn bescheiden mening	=1089c6 naar onze mening	=1089c7 naar mijn mening	=1090c0 naar waarheid	=1297c1 naar gelang van	=1338c0 naar aanleiding van	=1339c0 naar analogie van	=1340c0 naar het oordeel van	=1340c1 naar de mening van	=1340c2 naar oordeel van	=1389c0 naar aanleiding van uw	=1389c1 naar aanleiding van ons	=1389c2 naar aanleiding van onze	=1389c3 naar aanleiding van het telefoongesprek	=1389c4 naar aanleiding van het gesprek	=1389c5 naar aanleiding van mijn	=1389c6 naar aanleiding van bovengenoemde	=1430c10 naar u bekend is	=1430c11 naar u bekend zal zijn	=1442c0 naar wij hopen	=1442c1 naar wij aannemen	=1442c2 naar wij vertrouwen	=1442c3 naar ik hoop	=1442c4 naar ik aanneem	=1442c5 naar ik vertrouw	=1442c6 naar wij begrepen hebben	=1442c7 naar wij hebben begrepen	=1442c8 naar ik heb begrepen	=1442c9 naar wij mogen aannemen	=1442c10 naar ons oordeel en overtuiging
situatie	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	=262c22 situatie mee|meetellen|meetelt	263c1 situatie|omstandigheden ... meegewogen|afgewogen|gewogen|betrokken|gekeken	493u4 situatie ... legaliseren	493u8 situatie ... gelegaliseerd
afgedwongen	230c7 afgedwongen|afdwingen|gedwongen
beslissingstermijn	402c2
heffingvrij	=435c1 heffingvrij vermogen
precarioheffing	446c2
naamgebruik	501c0
zich	=520u0 zich verrekend	520u1 zich ... verrekend	=520u6 zich verrekenen	=1063u0 zich kenbaar	1243u0 zich ... verschaffen	1243u1 zich ... te verschaffen
bestemmingsplannen	738c1
gegevensverwerkingen	767c1
tweestapsauthenticatie	785c2
eertijds	961c0
strekkende	=1175c4 strekkende tot
@leefgeld	benefit
@buurvrouw	third-party
@vve	third-party
@uitsluitend	condition
@verkoudheid	illness
@leeftijd	identity
@afgekeurd	negative
@omgaand	urgent

buurthuis	8c4 raadhuis|stadhuis|gemeentehuis|stadskantoor|milieustraat|wijkhuis|buurthuis
vertegenwoordiger	30c42
motiveren	105c0 gronden|motivering|motiveren|griffierecht|beslissen|beslist
incasso	141c0	225c5 incasso|incasseren|geïncasseerd|incasseert|machtiging
polikliniek	243c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein
morgen	246c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
rechtsgevolg	387c0
berekeningsjaar	432c0
curatoren	504c1
wellicht	1279c0	=1279u0 wellicht ten overvloede	=1279u1 wellicht overbodig	=1425c1 wellicht ten overvloede	=1425c4 wellicht overbodig
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

o.v.v.	11c24	13c1 o.v.v. uw|je? bsn|burgerservicenummer
eigen	=217u1 eigen bijdrage	=262c2 eigen situatie|omstandigheden
tekent	249c18 teken|tekent ... bezwaar aan	890c10 tekent ... beroep aan	=890c11 tekent beroep aan	900c4 tekent ... bezwaar aan	=900c5 tekent u bezwaar aan	=900c7 tekent bezwaar aan
toetsingsinkomens	431c1
zorgovereenkomst	613c0
treedt	1023c3 treedt ... in contact	=1023c6 treedt in contact	=1034c4 treedt in overleg met	1034c7 treedt ... in overleg	=1034c9 treedt in overleg
toetsen	=1205c0 toetsen aan
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

kom	0c4 kom|komt ... op tegen	8c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	=9c11 komen|kom wij|we|ik ... bij|naar u|je	19c1 kom|komt|komen|kunt|kun|mag ... langs	19c17 ga|gaat|kom|komt ... naar ons|het|de kantoor|stadhuis|gemeentehuis|gemeentewinkel|publieksbalie	28c48 kom|komt ... langs	240c6 kom|komt ... langs|naar	243c4 komt|komen|kom ... langs|thuis	258c22 kunt|kan|komt|kom ... niet ... bel|belt|laat|andere	=258n10 komen|kom wij|we	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	302c0 kom|komt ... naar|op|om|langs	302u1 kom ... in aanmerking	344c16 komt|kom ... in aanmerking voor	349c21 komt|kom ... niet in aanmerking	362c32 komt|kom|komen ... bij u|je langs|thuis op|op	1019c12 kom ... in aanmerking	=1019c13 kom in aanmerking
thuisgestuurd	28n12
leest	=30c55 leest|lezen met u mee	=297c5 leest u
schuld	216c2 schuld|schulden|*schuld	262c52 schulden|schuld ... hulp	=879c4 schuld ad	=880c29 schuld voldoen	=880c30 schuld te voldoen	880c31 schuld ... voldaan	=1356c5 schuld ter hoogte van
tikkie	225c0 ideal|tikkie|creditcard|paypal|wero
bewindvoering	506c3
lasten	=580u1 lasten onder dwangsom	=581c1 lasten onder dwangsom	=582u1 lasten onder bestuursdwang	=583c1 lasten onder bestuursdwang
nauw	=768u2 nauw betrokkene
bomen	=1407u5 bomen langs deze weg
@identiteitskaart	permit
@mvv	permit residence
@tenuitvoerleggen	carry-out
@huisvestingsverordening	law
@reactietermijn	time-limit
@januari	time
@terugkeerbesluit	residence

cliëntnummer	11c12
doet	30c52 doet ... het woord	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=67c4 doet u|je dat? niet|niets	=67c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	=83n1 doet|doe u|je niets|niet	336c11 doen|doet ... aangifte bij|van	=950c2 doet toekomen	950c4 doet ... toekomen	996c3 doet ... gestand	=996c5 doet gestand	1072c4 doet ... mededeling van	=1072c6 doet mededeling van	1138c7 doet ... opgave van	=1138c8 doet opgave van	=1452c7 doet er alles aan om
vierde	=72c4 eerste|tweede|derde|vierde lid
vanwege	234c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	=1308c3 vanwege het feit dat
hardheidsclausule	262c6	311c3	385c0
redelijkerwijze	333u0 redelijkerwijs|redelijkerwijze ... weten|begrijpen|beseffen	335c21 redelijkerwijs|redelijkerwijze ... had|hadt kunnen|moeten weten|begrijpen|beseffen	=335c22 redelijkerwijs|redelijkerwijze kunnen|moeten weten|begrijpen|beseffen	1159c1
nalatig	335c7
trekkingsrecht	612c0
wilsonbekwame	637c1
ad	=879u0 ad hoc
gecontinueerd	918c3
herhaaldelijke	1006c3
gepersisteerd	1151c3
gerestitueerd	1166c2
toezeggingen	1207c1
beide	=1267u6 beide voornemens
voortvloeiend	=1271c5 voortvloeiend uit
mantelzorgnl	1510c0
~vooropstellen	88c2 ~ ~any niet?
~autoriseren	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	347c3 wij ~ niet @request|@benefit|@permit|u
~organiseren	342c0 u ~ +may	342c1 u ~ +can
~teleurstellen	347c14 wij ~
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

komt	0c4 kom|komt ... op tegen	6c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	8c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	19c1 kom|komt|komen|kunt|kun|mag ... langs	19c17 ga|gaat|kom|komt ... naar ons|het|de kantoor|stadhuis|gemeentehuis|gemeentewinkel|publieksbalie	=20c7 komt u|naar	28c48 kom|komt ... langs	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=67c3 komt u|je niet	=67c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	=234c8 komt|kwam door	240c6 kom|komt ... langs|naar	243c4 komt|komen|kom ... langs|thuis	258c22 kunt|kan|komt|kom ... niet ... bel|belt|laat|andere	=262c74 komt u|je ... in de problemen	=288c9 kwam|komt dat|dit|het ... door	302c0 kom|komt ... naar|op|om|langs	302u0 komt ... in aanmerking	=302u2 komt er	=302u3 komt u er	330c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	344c16 komt|kom ... in aanmerking voor	344n10 komt ... niet in aanmerking	349c16 komt ... niet in aanmerking	349c21 komt|kom ... niet in aanmerking	=362c17 komt u|kom|kom je ... op ... <date>	362c32 komt|kom|komen ... bij u|je langs|thuis op|op	=1019c7 komt in aanmerking	1019c10 komt ... in aanmerking	1032c8 komt ... in mindering	=1032c11 komt in mindering	=1065c1 komt te vervallen	1065c4 komt ... te vervallen	=1182u9 komt te weten	1212c4 komt ... tot stand	=1212c7 komt tot stand
tel.	14c12	15c3
e-mail	25c21	104c1 mail|mailt|mailen|e-mail|e-mailen ... naar <email>	104n1 e-mail|mail|email ... niet|geen	271c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid
*ijn	47c3 *termijn ... bedraagt|duurt <number> dagen|werkdagen|weken|maanden	47c4 *termijn is|bedraagt|duurt|van? <number> dagen|werkdagen|weken|maanden	48c0 *termijn|*inschrijving|aanmelding eindigt|sluit|verloopt|verstrijkt op? <date>	221c4 *termijn|*datum <placeholder>|<number>	222c6 *datum|vervaldag|*termijn is? <date>
beroepstermijn	253c6	273c3 bezwaartermijn|beroepstermijn ... <number> weken|dagen|maanden	=274c0 bezwaartermijn|beroepstermijn is|bedraagt|van <number> weken|dagen|maanden
bezwaartermijn	253c7	273c3 bezwaartermijn|beroepstermijn ... <number> weken|dagen|maanden	=274c0 bezwaartermijn|beroepstermijn is|bedraagt|van <number> weken|dagen|maanden
officier	280c10 kantonrechter|officier|geschillencommissie|huurcommissie|tuchtcollege	=281c0 officier van justitie	=1558c1 officier van justitie
eerstgenoemde	339c1 eerstgenoemd|eerstgenoemde
rendementsgrondslagen	434c1
verkeersbesluit	760c0
aarzelt	=1435c2 aarzelt u niet ... contact|bellen|mailen|bel|mail|vragen	=1435c3 aarzelt u dan niet ... contact|bellen|mailen|bel|mail|vragen	=1435c4 aarzelt u vooral niet ... contact|bellen|mailen|bel|mail|vragen
@voorlichtingsbijeenkomst	meeting
@ind	authority

dee*	2c1 deel|delen|deelbetaling*
mening	4c1
maandag	=18c4 maandag tot|t/m|t.e.m. en|met|vrijdag	=18c7 maandag tot *dag	246c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
rijbewijs	68c17	364n2	516u5 rijbewijs ... ingevorderd	=516u6 rijbewijs in	=516u7 rijbewijs invorderen
verhuurder	69c7
hierna	83c12 ^ hierna	86c2	=339c10 hierna|verder|nader te noemen	=339c11 hierna genoemd
sch*	92c8 schoolverklaring*
rechtstreeks	=280c5 rechtstreeks|direct beroep	=731c0 rechtstreeks beroep
verschoonbare	288c4 verschoonbaar|verschoonbare|overmacht	727c1
klik	297c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
inkomstenvrijlating	478c1
crisismaatregel	640c0
vanzelf	=1436c4 vanzelf spreekt dat
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

antwoordkaart	28c66 antwoordstrook|antwoordkaart	360c32 antwoordkaart|vragenformulier|vragenlijst
kinderen	30c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
afschrijven	225c8 afgeschreven|afschrijven
afgetrokken	226c5 aftrekken|afgetrokken
ernstig	=262c50 ernstig ziek
zienswijzen	272c6 zienswijze|zienswijzen	280c4 zienswijze|zienswijzen|bestemmingsplan|omgevingsplan|projectbesluit	289c0 zienswijze|zienswijzen	377c1
werk	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	=516u9 werk vordert
invorderde	516c3
benadelingsbedragen	596c1
tweestapsverificatie	785c0
afschriften	858c1	=858u1 afschriften van uw bankrekening	=858u3 afschriften van uw rekening	=858u4 afschriften van de bank	=858u5 afschriften van uw bank	=858u6 afschriften van al uw
faciliteert	974c1
nageleefde	1097c5
zorgdragen	1293c1
ondanks	=1343c0 ondanks het feit dat
@plek	benefit
@inloopavond	meeting
@gebouw	place building
@afbouw	lower
@stiefkind	family
@kraambed	life-event
@beslagvrij	hardship
@proeftijd	work

met*	14c24 meter*
worden	=28n3 worden niet	=57c7 wordt|worden u|je ... gebeld|geïnformeerd	=59c7 wordt|worden u verzocht	=82c5 wordt|worden verzocht	=243c8 wordt|worden u|je ... gebeld	328c8 worden ... teruggevorderd	328c9 worden ... ingetrokken	=349c7 wordt|worden niet toegekend	352c3 wordt|worden ... teruggevorderd	=362c8 worden verwacht	=979c3 worden geacht	=1225c15 worden van kracht	=1307u10 worden gelet op
weggesleept	96c6 uitgezet|ontruimd|afgesloten|weggesleept|verslepen|verwijderd
wenden	=252c17 wenden tot de rechtbank|bestuursrechter	849c6 wenden ... aan	=849c8 wenden aan	=1280c0 wenden tot	=1280c3 wenden zich tot	1280c8 wenden ... tot	=1280u2 wenden wij ons tot	=1405c1 wenden wij ons tot u
richten	254c3 richten|gericht	=1405c5 richten wij ons tot u
vergunningplichtige	741c1
rechten	=768c1 rechten van betrokkenen
ving	=847c6 ving aan
zeer	=892u2 zeer bescheiden	=1007c8 zeer op prijs stellen	=1463c2 zeer binnenkort
faciliteerde	974c2
fungeerde	=977c2 fungeerde als
refereren	=1161c0 refereren aan	=1161c5 refereren naar
ressorteert	=1164c1 ressorteert onder
retourneert	1169c4
vernam	1241c3
werden	=1307u18 werden gelet op
woningen	=1407u7 woningen langs deze weg
buurtteams	1492c1
~akkoord	340c4 wij ~ @request|@report|plan	340c5 ~ @request|plan	347c10 wij ~ niet @request|plan
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

realisatie	153c0
openbaarmaking	162c0	789c0
overschrijding	172c0	=1462u0 overschrijding van de redelijke termijn
ontbindt	656c2
pseudonimiseerden	782c4
subsidiabel	796c0
wettelijk	=830c0 wettelijk vertegenwoordiger	=830c2 wettelijk vertegenwoordigers
wonende	=997c1 wonende te
volstond	1257c2
uitvoeringsinstituut	=1541c1 uitvoeringsinstituut werknemersverzekeringen
cbr	1548c0
bsgw	1590c4
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

levert	8c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	28c24 lever|levert|inleveren|afgeven ... balie|loket|stadhuis|gemeentehuis|wijkcentrum|bibliotheek	28c45 lever|levert ... in bij|aan	=67c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	300c2 lever|levert|inleveren|aanleveren	360c12 lever|levert ... in|aan
vervaldag	51c4 ^ vervaldatum|vervaldag|deadline	222c5 uiterlijk|vóór|voor|tot|vervaldatum|betaaldatum|vervaldag|betaaltermijn <placeholder>	222c6 *datum|vervaldag|*termijn is? <date>	223c0 *betaaldatum|vervaldatum|vervaldag|betaaltermijn
verlaging	201c0
verrekening	205c0	226c0 verrekenen|verrekend|verrekent|verrekening	519c0
pinpas	225c1 pin|pinnen|pinpas|pinbetaling|contant
pas	236n0 niet|geen|pas|nooit	=258c7 pas in|vanaf ... beginnen|betalen	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
rvv	238c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift
kies	241c3 kies|kiest|kiezen ... tijd|tijdstip|moment|datum|dag	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	305c0 kies|kiest|kiezen
<postcode>	243c0 <address>	249c11 <address> ... bezwaarschrift
bespreekt	245c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband
gericht	254c3 richten|gericht
opzettelijk	335c10
rechtsgevolgen	387c1
rechtspersonen	407c1
medewerkingsplicht	449c0
reïntegratietraject	453c2
geslachtsnaam	500c0
werkzaamheden	=516u8 werkzaamheden vorderen	=1278c3 werkzaamheden welke
verjaring	545c0	=546c4 verjaring stuiten	=546c5 verjaring te stuiten	=546c6 verjaring gestuit
collegegeldkrediet	570c0
verdaging	730c0
toegezegde	1206c4
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

webformulier	25c12	26c13	271c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid
zend	28c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	104c2 stuur|stuurt|sturen|zend|zendt|indienen ... <email>	249c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	254c2 zend|zendt|zenden	291c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	300c1 zend|zendt|zenden|toezenden	1200c6 zend ... terug	=1200c9 zend terug	1208c6 zend ... toe	=1208c12 zend toe	1287c2	1287u2 zend ... uit	1287u7 zend ... toe	1287u11 zend ... terug
dient	=59c1 moet|dient u|je	=59c12 dient te	=59u3 dient u niet	=82c0 dient te worden	82c2 dient|dienen ... te worden	82c6 dient|dienen ... te zijn	249c6 dien|dient ... bezwaar|bezwaarschrift in	252c6 stuur|stuurt|dien|dient ... beroepschrift	254c6 dient ... in	268c0 moet|moeten|dient|dienen	=318c2 dient|moet u wijzigingen	=318c3 dient u ... wijzigingen	352c1 moet|dient ... terugbetalen	352c2 moet|dient ... terug te betalen	360c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... aanleveren|inleveren|sturen	360c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... aan te leveren	360c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... over te leggen	360c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... in te leveren	942c0 dient ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	=942u0 dient te	=942u4 dient als bewijs	=942u5 dient als basis	=942u6 dient als voorbeeld	=942u7 dient als uitgangspunt	=942u8 dient als onderbouwing	=942u9 dient als grondslag	=942u10 dient als toelichting	=942u13 dient ter	=942u15 dient tot	=942u17 dient ertoe	=942u19 dient in door	942u20 dient ... in door	942u21 dient ... in en	942u22 dient ... in of	942u23 dient ... in zonder	942u24 dient ... in om	942u25 dient ... in bij	942u26 dient ... in voor	942u27 dient ... in via	942u28 dient ... in waarin	942u29 dient ... in waarmee	=942u39 dient om	942u42 dient ... te laat	942u45 dient ... in dan	=943c0 dient te	=943u0 dient te allen	=943u3 dient te zijner	=943u5 dient te gelegener	=943u6 dient te goeder	=943u7 dient te voet	=943u9 dient te worden opgemerkt dat	=965c3 dient u er rekening mee te houden	=1182u6 dient te weten	=1426c8 dient te worden opgemerkt dat
huurspecificatie	68c35
deelt	=93c1 deel|deelt het|de|dat|dit bedrag|totaal|uitkomst|som|inkomen door <number>	1071c6 deelt ... mede	1071c16 deelt ... mee dat	=1071c19 deelt mede	=1071c24 deelt mee dat
indiening	138c0
aow	217c1 geld|bedrag|kinderbijslag|aow|pgb
goede	=288c2 goede|geldige|bijzondere|bijzonder|dringende reden|redenen|omstandigheden	=1111c2 goede nota genomen	=1267u0 goede voornemens
naheffing	419c2
berustte	=891c2 berustte bij
zond	1208c7 zond ... toe	=1208c13 zond toe	1287c3	1287u8 zond ... toe
~bekendmaken	36c0 wij ~ niet? ~any
~subsidiëren	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~bevoorschotten	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
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

phishing	5n8 verdachte|valse|nepmail|phishing|oplichters|fraudeurs
ons	=8c2 ons kantoor	=19c26 ons kantoor	55c3	=80c2 ons besluit	=235c4 ons|onze|het oordeel	259c40 ons|we ... verrekend	=520u2 ons verrekend	=520u7 ons verrekenen	=896u12 ons betreffende	=1081c2 ons inziens	=1222c3 ons schrijven van	=1222c4 ons eerdere schrijven	=1222c5 ons vorige schrijven	=1222c6 ons eerder schrijven	=1222c7 ons laatste schrijven	=1458c6 ons rest niets anders dan
afwijzing	116c0
*len	215c3 *betalen|*betaling|*betaald|*betaalt
*gen	216c4 *aanslag|*aanslagen	216c5 *belasting|*belastingen|*heffing	237c2 *overtreding|*overtredingen	238c1 *wet|*wetboek|*verordening|*verordeningen|*reglement|*regeling
*ten	233c0 *kosten
*den	239c1 *voorwaarden|*regels|*besluit
aanwezig	=302c4 aanwezig te zijn	=1290u2 aanwezig zijnde
eerdergenoemde	339c2 eerdergenoemd|eerdergenoemde
duurzame	=461c0 duurzame gebruiksgoederen
gegevensverwerking	767c0
bewerkstelligen	897c0
zospoedig	=1484c6 zospoedig mogelijk
@lid	law
@btw	tax

alle	7c0 al|alle uw? vragen	=18c43 alle werkdagen	329c8 ^ alle	=896u7 alle betreffende
spoedbesluit	45c7 spoedeisend*|spoed|spoedbesluit
oproep	=52c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>
tenzij	53c4	71c0	288c3 tenzij|behalve|meestal|vaak|soms|mogelijk|misschien|waarschijnlijk	1194c0
jij	56c2	=79c0 u|je|jij krijgt|moet|hebt|heeft|bent|betaalt|kunt|mag|ontvangt|hoeft|gaat	=333c0 u|je|jij had|hadt ... moeten|kunnen|horen weten|begrijpen|beseffen|bedenken	333c1 u|je|jij ... had|hadt moeten|kunnen|horen weten|begrijpen|beseffen|bedenken	=333c3 u|je|jij behoorde|behoort|hoorde ... te weten|begrijpen|beseffen	333c4 u|je|jij ... behoorde|behoort|hoorde te weten|begrijpen|beseffen	333c5 u|je|jij ... geacht ... te weten|kennen	=333c6 u|je|jij geacht wordt|werd te weten|kennen
middag	242c5 ochtend|middag|avond|dagdeel
stilzetten	=258c50 stilzetten|stil te zetten
stopzetten	336c14 stopt|stoppen|stopgezet|stopzetten|beëindigd|beëindigen ... uitkering|bijstand|toeslag|toelage|subsidie
vergrijpboete	444c0
voortgezette	=565c1 voortgezette onderwijs
gewaarborgde	=616c0 gewaarborgde hulp
termijnoverschrijdingen	728c1
nihilbeschikking	793c0
impliceren	1018c0
verscheidene	1244c0
voortvloeiende	=1271c6 voortvloeiende uit	1271c13
hulpverleners	1511c1
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

omzetbelastingnummer	14c5
hoe	=60u10 hoe kunt u	=83c6 hoe gaat het|dit nu? verder	=83c7 hoe nu verder	=83c8 hoe verder	=83c9 hoe verloopt	99c6 ^ wat|hoe|waar|wanneer|wie|welke|waarom|waarvoor	=235c3 hoe komen|kwamen|zijn wij|we	=1044u3 hoe ik ... indien
ideal	225c0 ideal|tikkie|creditcard|paypal|wero
aangetroffen	237c11 geconstateerd|vastgesteld|gecontroleerd|constateerde|aangetroffen	845c2
leerbaarheidstoetsen	686c1
kinderbeschermingsmaatregel	823c0
nauwgezette	1098c1
~verneem	84c9 u ~ -graag
@beroepsgrond	objection
@aanbouw	building
@uitbouw	building

beschikkingsnummer	11c18
faxnummer	16c1
gemeentewinkel	19c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
formulier	28c16 formulier ... toe te? sturen	28c18 formulier ... per post	=28c19 formulier thuis	68c5	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	254c8	277c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn
wijzigen	260c51 aanpassen|verbeter|verbeteren|wijzigen
willigen	344c24 willigt|willigen|willig ... in	349c30 willigen|willig ... niet in	1057c5 willigen ... in	=1057c9 willigen in
ontwikkelingsperspectiefplan	561c2
primair	=564c0 primair onderwijs	=707c0 primair besluit
ontbind	656c1
ontbond	656c3
griffies	718c1
additionele	854c1
prevaleerde	1155c2
verneem	1241c2
buurtteam	1492c0
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

vriend	30c27 familielid|vriend|vriendin|buur|kennis ... helpen|mee|namens|bellen|vragen
verstuurd	32c7 verstuurd op? <date>	270c3 verzonden|verstuurd|opgestuurd
onv*	45c3 onveilig*
verhoogd	=232c7 verhoogd met ... <amount>
toesturen	300c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen
recidive	324c0	595c0
herstelverzoek	365c6
optieverklaring	681c0
staatloos	694c0
geamoveerd	872c2
continueerde	918c2
terhandstelling	1196c6
toezendt	1208c3
voldoend	=1410c6 voldoend aan uw verzoek
~bellen	36c2 wij ~ u niet? -zelf ~any	84c4 wij ~ u -terug	84c5 ~ u -terug	95c0 wij ~ u -terug
~volgen	36c7 ~ @decision|uitslag|reactie|bericht|uitspraak|uitbetaling|uitnodiging niet? ~any	84c12 ~ besluit|beslissing|beschikking|bericht|antwoord|uitslag|uitnodiging -deze|dit|hieronder
~vallen	36c10 ~ @decision ~any	84c6 ~ besluit|beslissing|brief|antwoord mat|bus|brievenbus	348c2 u ~ regeling|doelgroep niet
~willen	38c2 wij ~ graag|huis|bezit|binnen|nodig|ontvangen niet? ~any
~mogen	41c2 ~ niet? ~any	341c7 u ~ ~may	347c22 u ~ plaatsen|bouwen|verbouwen|kappen|parkeren|verblijven|blijven niet +may
~wegen	88c2 ~ ~any niet?
~helpen	88c4 ~ ~any niet?	347c16 wij ~ niet +can
~gelden	341c6 ~ @permit
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

bez*	0c0 bezwaar*	99c0 bezwaar*|beroep*|zienswijze*|rechtsmiddel*|klacht*|verweer|bedenking*|rechtbank	253c1 bezwaarschrift*	280c8 bezwaar*
verklaring	4c9 opmerkingen|bedenkingen|verklaring	68c9	=92c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	=92c16 verklaring omtrent het gedrag	=509c0 verklaring van erfrecht	=1115u7 verklaring omtrent het gedrag	=1115u8 verklaring omtrent gedrag	=1115u9 verklaring omtrent inkomen
beantwoordt	22c46 beantwoordt|beantwoorden
vullen	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom	257c24 vullen|vul|vult ... aan
gronden	105c0 gronden|motivering|motiveren|griffierecht|beslissen|beslist	272c0 gronden|motivering|argumenten	=272c0 gronden van	364c20 gronden ... ontbreken|ontbreekt	=714c2 gronden van bezwaar	=714c3 gronden van het bezwaar	=714c4 gronden van uw bezwaar	=715c2 gronden van beroep	=715c3 gronden van het beroep	=715c4 gronden van uw beroep
beslaglegging	123c0	521c0
vrijlating	212c0
gezien	=234c3 gelet|gezien op|het|de|uw	=986c1 gezien het bovenstaande	=986c4 gezien het vorenstaande	=986c7 gezien het voorgaande	=986c10 gezien al het bovenstaande	=1272u1 gezien het vorenstaande	=1308c0 gezien het feit dat
vergist	259c13 vergist|vergissen	259c53
vergeet	297c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	297c20 vergeet ... niet
re-integratietraject	453c0
beschut	=476c0 beschut werk
verblijfstitels	669c1
uithuisgeplaatste	819c6
beschikt	859c6 beschikt ... afwijzend	=859c8 beschikt afwijzend	=893c1 beschikt op	=893u0 beschikt op dit moment	=893u2 beschikt op ... over	=894c1 beschikt over	894c6 beschikt ... over	=894u0 beschikt op
alvorens	870c0
geldfit	1525c0
@acceptgiro	debt payment
@medeondertekenen	fill-in
@incasso	enforce
@overlijdensbericht	life-event

lever	8c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	28c24 lever|levert|inleveren|afgeven ... balie|loket|stadhuis|gemeentehuis|wijkcentrum|bibliotheek	28c45 lever|levert ... in bij|aan	51c3 ^ betaal|stuur|lever voor|vóór|uiterlijk	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	300c2 lever|levert|inleveren|aanleveren	360c12 lever|levert ... in|aan
belafspraak	9c8
sturen	28c17 sturen ... formulier ... toe	28c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	28c21 stuur|stuurt|sturen|opsturen ... <po-box>	28c22 stuur|stuurt|sturen ... naar|aan ... <po-box>	28c23 stuur|stuurt|sturen|schrijf ... naar ... adres bovenaan|boven	28n11 krijgt|ontvangt|sturen|stuurt ... per post	=58c3 sturen|stuur|zenden wij|we|ik	76c0 sturen ... herinnering	104c2 stuur|stuurt|sturen|zend|zendt|indienen ... <email>	225c9 krijgt|ontvangt|volgt|sturen ... factuur|nota|rekening|betaalverzoek|betaalgegevens|betaalinstructie	227c0 krijgt|ontvangt|volgt|sturen|stuur|hoort|vertellen ... brief|bericht|besluit|beschikking|betaalverzoek|factuur|nota|rekening|acceptgiro	228u0 krijgt|ontvangt|volgt|sturen|stuur|ontvangen ... aanmaning	254c1	260c32 sturen|stuur ... bewijs	291c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	300c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen	=300u0 sturen wij|we u	=358n0 sturen wij ... aanmaning
samen	=30c34 samen met iemand	264c20
inlevering	140c0
inzameling	147c0
doen	248c6 duurt|duren|doen|beslistermijn|behandeltermijn|klaar|termijn	336c11 doen|doet ... aangifte bij|van	=950c0 doen toekomen	950c6 doen ... toekomen	=950c7 doen geworden	996c4 doen ... gestand	=996c6 doen gestand	1072c5 doen ... mededeling van	=1072c7 doen mededeling van	=1287u24 doen zenden	=1452c0 doen ons uiterste best	=1452c1 doen ons best om u zo	=1452c6 doen er alles aan om
dien	249c6 dien|dient ... bezwaar|bezwaarschrift in	252c6 stuur|stuurt|dien|dient ... beroepschrift	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	=839u0 dien aangaande	942c4 dien ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	942u30 dien ... in	=942u37 dien te	942u44 dien ... te laat	=943c2 dien te
ontvangstbevestiging	272c5 beslissen|beslist|beslistermijn|uitspraak|behandelen|antwoord|bericht|ontvangstbevestiging	366c2	367c0
direct	=280c5 rechtstreeks|direct beroep
cvom	281c1 cvom|parket
gedoogde	601c3
gegronde	702c1	=702u0 gegronde reden	=702u1 gegronde redenen
doelbinding	770c0
bezigde	899c2
separaat	1171c0
@namens	represent
@dijkgraaf	authority
@buurtbewoner	third-party
@teruggaaf	payment
@aanslagnummer	identity
@verblijf	residence
@tussenrapportage	business
@erg	negative

programma	=52c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>	244c0 datum|tijd|tijdstip|plaats|adres|locatie|gegevens|programma ... bijlage|bijgevoegd*|bijgesloten|kaart|folder|achterkant|achterzijde|website|mijn
rond	87c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	87c11 vóór|op|rond|vanaf <placeholder>	=87c12 in|eind|begin|half|medio|rond januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	222c1 vóór|voor|op|tot|rond|per|vanaf <date>	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
pin	225c1 pin|pinnen|pinpas|pinbetaling|contant
print	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
aanrijding	362n8
verbalisanten	590c1
adequaat	855c0
overeengekomene	1142c1
stante	=1478c0 stante pede
stadsbank	1585c2
@aow	benefit
@kind	family child
@tijd	time
@eind	time

wilt	6c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=59c11 wilt u|je	=59u7 wilt u weten	=59u8 wilt u meer	=59u9 wilt u niet	=59u10 wilt u liever	=59u11 wilt u bezwaar	=59u12 wilt u hulp	=59u13 wilt u een	=59u14 wilt u dat	295c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=317c0 wilt u|je ons|mij|deze|dit|het	=317c1 wilt u ... sturen|opsturen|betalen|invullen|doorgeven|laten	=317u0 wilt u weten	=317u1 wilt u meer	=317u2 wilt u het niet	=317u3 wilt u ons iets vragen	=360c4 wilt u ons ... sturen|opsturen|geven	=360c29 wilt u ons ... schrijven|bellen|vertellen|laten	=360c30 wilt u ... vertellen|invullen|aangeven
met	=28c1 met de post	=28c50 met pin	=29c3 met een brief	=31c0 met al uw vragen	=71c4 met uitzondering van	=71c5 met dien verstande	247u2 voor|met een? vragen|klacht|klachten	=249c30 met een bezwaarschrift	277c1 per|via|met de? post	=372c3 met deze brief beslis|beslissen ... bezwaar|bezwaarschrift	=374c14 met deze brief informeren|vertellen	=986c12 met inachtneming van het bovenstaande	=1015c1 met de meeste hoogachting	=1015c2 met verschuldigde hoogachting	=1015c3 met bijzondere hoogachting	=1077c0 met dien verstande dat	=1077c1 met dien verstande	=1078c0 met name	=1078u0 met name genoemd	=1078u1 met name genoemde	=1078u2 met name te noemen	=1078u3 met name noemen	=1078u4 met name genoemden	=1079c0 met redenen omkleed	=1079c1 met redenen omklede	=1079c2 met redenen omkleden	=1079c3 met redenen te omkleden	1101c4 met ... niet kunnen verenigen	1101c5 met ... niet kan verenigen	1101c6 met ... niet kunt verenigen	1101c7 met ... niet verenigen	=1141u1 met overlegging van	=1245u0 met verschuldigde hoogachting	=1306c1 met tussenkomst van	=1327c0 met als doel	=1327c1 met als doel om	=1327c2 met het doel om	=1327c3 met de bedoeling om	=1327c4 met het oogmerk om	=1327c5 met het oogmerk	=1328c0 met behulp van	=1328c1 met gebruikmaking van	=1328c2 met gebruik van	=1329c0 met betrekking tot	=1330c0 met het oog op	=1330c1 met het oog daarop	=1331c0 met inachtneming van	=1331u0 met inachtneming van het bovenstaande	=1332c0 met ingang van	=1333c0 met medeneming van	=1334c0 met toepassing van	=1335c0 met uitsluiting van	=1336c0 met uitzondering van	=1344c1 met aftrek van	=1345c1 met overlegging van	=1385c2 met ingang van het moment dat	=1401c3 met verwijzing naar uw	=1401c4 met verwijzing naar ons	=1401c5 met verwijzing naar onze	=1401c14 met referte aan	=1403c0 met belangstelling kennis genomen	=1403c1 met belangstelling kennisgenomen	=1403c2 met belangstelling gelezen	=1403c3 met interesse kennis genomen	=1403c4 met interesse kennisgenomen	=1403c5 met zorg kennis genomen	=1408c5 met dit schrijven	=1409c0 met betrekking tot uw brief	=1409c1 met betrekking tot uw aanvraag	=1409c2 met betrekking tot uw verzoek	=1409c3 met betrekking tot uw bezwaar	=1409c4 met betrekking tot bovengenoemd	=1409c5 met betrekking tot bovengenoemde	=1411c0 met genoegen	=1443c4 met klem verzoeken	=1451c0 met de meeste zorg	=1451c1 met de grootst mogelijke zorg	=1451c2 met de grootste zorg	=1451c3 met alle zorgvuldigheid	=1451c4 met de meest mogelijke zorg	=1468c0 met bekwame spoed	=1468c1 met gepaste spoed	=1468c2 met de meeste spoed	=1468c3 met de grootst mogelijke spoed	=1468c4 met de grootste spoed	=1468c5 met grote spoed	=1468c6 met spoed	=1468u0 met spoed nodig	=1468u1 met spoed naar het ziekenhuis	=1468u3 met spoed opgenomen	=1468u4 met spoed behandelen
bewindvoerder	30c61 bewindvoerder|curator|mentor|voogd ... mag|kan|ook	1599c0
collega	39c0
los	97c1 ^ los hiervan	97c1 ^ los daarvan
melding	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	155c0	366c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	366c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd	=1075c0 melding maken van	=1075c1 melding gemaakt van	=1075c2 melding te maken van	=1075c3 melding maakt van
legaliseer	493c1
seponeerden	607c4
zelfredzaamheid	624c0
subsidievaststelling	791c0
dekkingsplan	810c0	=810u0 dekkingsplan brandweer	=810u1 dekkingsplan van de brandweer
verifieer	1236c2
vorenbedoelde	1268c5
vorengenoemde	1268c7
vorenvermelde	1268c9
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

bij	6c5 bij een|het|uw|problemen|schade|storing*|spoed|nood|twijfel	=8c0 op|bij|in ons|onze kantoor|loket|gebouw|vestiging|centrum	=8c1 bij ons	=9c10 bij u|je thuis|langs	=9c10 bij u|je op bezoek	=19c4 aan|bij de|het|onze balie	=19c5 aan|bij het|ons loket	=19c21 bij ons langs	=19c32 bij het *kantoor|*loket|*centrum|*bureau	=19n6 bij u|je langs	=28c12 bij de|onze balie	=28c14 bij het|ons loket	=28c15 aan|bij onze publieksbalie	=28c53 bij onze receptie	=49c0 bij ons is|zijn op <date>	=49c0 bij ons zijn aangekomen op <date>	=49c1 bij ons binnen is|zijn op <date>	=67c10 bij gebreke	=67c11 bij niet|uitblijven	=67c14 bij het niet	=67c15 bij overschrijding	=94u0 bij de bijlage	=243c3 bij u|je|jou|ons thuis|langs	=263c11 bij onze afweging	=269c0 bij ons binnen|binnengekomen|zijn	=269c1 bij ons binnen te zijn|komen	=327c14 bij ons binnen	=344n5 bij brief van	=901c0 bij afzonderlijke brief	=901c1 bij separate brief	=901c2 bij afzonderlijk schrijven	=901c3 bij separaat schrijven	=902c0 bij brief van	=902c1 bij brieven van	=902c2 bij schrijven van	=902c3 bij besluit van	=902c4 bij e-mail van	=902c5 bij mail van	=903c0 bij herhaling	=903u0 bij herhaling van	=903u1 bij herhaling volgt	=903u2 bij herhaling volgen	=903u3 bij herhaling kan	=903u4 bij herhaling kunt	=903u5 bij herhaling krijgt	=903u6 bij herhaling wordt	=903u7 bij herhaling leggen	=903u8 bij herhaling geldt	=903u9 bij herhaling is	=904c0 bij machte	=905c0 bij voorbaat	=905u1 bij voorbaat dank	=905u2 bij voorbaat dankend	=905u3 bij voorbaat bedankt	=905u6 bij voorbaat onze dank	=905u7 bij voorbaat mijn dank	=905u8 bij voorbaat hartelijk dank	=906c0 bij voortduring	=1067u0 bij of krachtens	=1150c1 bij abuis	=1171u0 bij separaat schrijven	=1171u1 bij separate brief	=1298c0 bij gebreke daarvan	=1298c1 bij gebreke hiervan	=1298c2 bij gebreke waarvan	=1299c0 bij gebreke van	=1299c1 bij gebrek aan	=1300c0 bij monde van	=1301c0 bij ontstentenis van	=1302c0 bij uitblijven van	=1302c1 bij het uitblijven van	=1303c0 bij wijze van	=1303c1 bij wijze van uitzondering	=1303c2 bij wijze van proef	=1303u0 bij wijze van spreken	=1334c2 bij toepassing van	=1397c0 bij dezen	=1397c1 bij deze berichten wij	=1397c2 bij deze bericht ik	=1397c3 bij deze delen wij	=1397c4 bij deze deel ik	=1397c5 bij deze laten wij	=1397c6 bij deze laat ik	=1397c7 bij deze bevestigen wij	=1397c8 bij deze bevestig ik	=1397c9 bij deze informeren wij	=1397c10 bij deze informeer ik	=1397c11 bij deze nodigen wij	=1397c12 bij deze nodig ik	=1397c13 bij deze verzoeken wij	=1397c14 bij deze verzoek ik	=1397c15 bij deze willen wij	=1397c16 bij deze wil ik	=1397c17 bij deze ontvangt u	=1397c18 bij deze sturen wij	=1408c6 bij dit schrijven	=1433c0 bij voorbaat dank	=1433c2 bij voorbaat dankend	=1433c4 bij voorbaat bedankt	=1433c7 bij voorbaat onze dank	=1433c8 bij voorbaat mijn dank	=1433c9 bij voorbaat hartelijk dank	=1476c2 bij omgaande	=1476c4 bij ommegaande	=1479c3 bij gelegener tijd
daardoor	234c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	=349n17 daardoor niet
stelsel	483u0 stelsel ... herzien
liquiditeitsbegrotingen	811c3
faciliteren	974c0
kredietbanken	1585c1
~gunstig	340c23 ~ @decision
@hennepkwekerij	violate
@slachtofferhulp	helper
@gelijk	law
@wegwerkzaamheid	vehicle
@voorafgaand	timely

via	=5n7 per|via sms|whatsapp	=9c3 via teams|zoom|skype|webex	=25c17 via internet	=28c2 via de post	=28c40 op|via papier	=28c79 via 14 <phone>	=94c6 op|via|zie|raadpleeg onze|de|deze website|site	94c7 op|via|naar <url>	=103c2 per|via e-mail|mail|email ... niet|geen	=104c0 per|via e-mail|mail|email	254c9	277c1 per|via|met de? post	=290c1 per|via|in een|met een? brief|post|e-mail|mail|formulier	=290c5 via de|onze|het website|portaal	=1407c1 via deze weg	=1407u8 via deze weg rijden	=1407u9 via deze weg naar	=1408c2 via deze brief
breng	8c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	321c2 breng|brengt ... mee	=1116u3 breng ik onder uw aandacht	=1449c3 breng ik onder uw aandacht
rek*	14c7 rekening*	68c18 rekeningoverzicht*
wo	=18c20 ma|di|wo|do t/m wo|do|vr	=18c21 ma|di|wo|do tot en met wo|do|vr
ga	19c17 ga|gaat|kom|komt ... naar ons|het|de kantoor|stadhuis|gemeentehuis|gemeentewinkel|publieksbalie	249c20 ga|gaat ... in bezwaar	252c8 ga|gaat ... in beroep	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	=1011u5 ga ervan uit u hiermede	=1144c8 ga over tot	=1420c22 ga ervan uit u ... te hebben geïnformeerd	=1420c33 ga ervan uit u hiermee	=1420c34 ga ervan uit u hiermede
mij*	25c16 mijn*
retourneren	=28c69 retourneren aan	300c13	1169c0
uitstel	41c4	99c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	105c2 nog|alsnog|verlengd|verlengen|uitstel	258c0 uitstel ... vragen|aanvragen|krijgen|mogelijk|verzoeken|verlenen|geven	=258c35 uitstel van betaling	258n2 uitstel ... niet mogelijk	=258n3 uitstel is niet	=298u3 uitstel vragen	308c0
ongegrond	81c30	703c0
verslag	=92c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	218c10 rapport|advies|verslag
bankrekeningnummer	224c0 *rekening|*rekeningnummer|iban|bankrekeningnummer ... <iban>
<amount>	232c0 <amount> aan|extra? kosten|administratiekosten|aanmaningskosten	232c3 <amount> voor|aan ... aanmaning|aanmaningskosten
derde-belanghebbenden	379c1
herzagen	483c4
accordeerde	852c5
attendeerde	878c4
completeert	914c1
creëerden	920c4
ressorteren	=1164c0 ressorteren onder
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

ter*	2c0 termijn*	99c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	354c0 terugvordering*
mail	=10c1 bel|app|mail|bereikt|bereik mij|me	=22c27 bellen|bel|mailen|mail naar	22c52 mail|mailen ... met|naar	25c23	104c1 mail|mailt|mailen|e-mail|e-mailen ... naar <email>	104n1 e-mail|mail|email ... niet|geen	260c20	271c0 digitaal|digitale|e-mail|e-mailt|mail|mailen|online|website|webformulier|fax|internet|digid	291c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken
dagelijks	18c26
waar	20c3	=60u11 waar kunt u	99c6 ^ wat|hoe|waar|wanneer|wie|welke|waarom|waarvoor	=101c9 waar gaat deze|dit brief over	=1044u4 waar ik ... indien
betaald	81c18	=225c14 betaald gezet	287n2 betaling|betaald|betaalt|aanvraag|aanvragen	299c1 betaal|betaalt|betalen|betaald	=299u2 betaald worden
toevoegen	300c8
opruimen	322c3
authenticatiemiddelen	787c3
geëigend	982c0
herhaaldelijk	1006c0
tekenen	=1015u3 tekenen wij hoogachtend	=1434c5 tekenen wij hoogachtend
~stellen	38c6 wij ~ u|termijn gelegenheid|termijn|week|dag|maand niet? ~any	88c2 ~ ~any niet?
~liggen	42c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	84c6 ~ besluit|beslissing|brief|antwoord mat|bus|brievenbus	348c4 ~ grens|norm inkomen|vermogen
~nagaan	85c3 wij ~ -deze|hierbij	88c2 ~ ~any niet?
~ingaan	85c10 ~ @request|zaak|dossier|onderzoek|aangifte|werk|werkzaamheid	100c1 ~	341c4 ~ @benefit|@permit
~zeggen	88c2 ~ ~any niet?	340c11 wij ~ toe
~afslaan	347c0 wij ~ @request|@benefit|@permit|u
~begaan	356c1 u ~ overtreding ~past
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

vragen	5c5 verzocht|verzoeken|vragen ... niet te bellen|telefoneren|informeren|mailen|corresponderen	5c6 verzocht|verzoeken|vragen ... geen contact ... op te nemen	5c7 verzocht|verzoeken|vragen ... niet telefonisch te informeren	5c29 vragen ... worden niet beantwoord	=22c11 vragen naar	=24u0 vragen niet beantwoorden	24u2 vragen ... niet beantwoorden	28c36 vraag|vraagt|vragen ... formulier ... aan	=59c9 verzoeken|verzoek|vragen|vraag wij|we|ik u	=77c2 vragen wij|we ... zelf op	81c24	=92n1 vragen wij|we|ik ... zelf op	99c1 vraag|vragen|contact*|meer|informatie|hulp|overleg|inlichtingen|advies	258c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	260c52 vraag|vragen ... aan	298c1	=298u0 vragen wij u	=314c2 vragen om	=314u1 vragen wij	=314u2 vragen of	327c3 vraag|vragen ... u|je	352c10 willen|vragen ... geld|bedrag ... terug	360c10 vragen|vraag wij|we? u ... sturen|gegevens	360c10 vragen|vraag wij|we? u ... in te vullen	360c10 vragen|vraag wij|we? u ... op te sturen	=1409u0 vragen met betrekking tot	=1409u5 vragen inzake uw	=1446c6 vragen uw begrip	=1446c7 vragen wij uw begrip	=1446c11 vragen u om begrip	=1449c9 vragen wij uw aandacht voor
gev*	45c1 gevaarlijk*	66c2 gevolg*
verleen	81c11	344c10 verleen|verlenen ... u|aan ... subsidie|vergunning|ontheffing|toestemming	1238c2	1238u18 verleen ... voorrang
<placeholder>	221c2 <placeholder> dagen|werkdagen|weken|maanden	243c12 <placeholder> te <placeholder>
bespreken	245c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband	264c37 bespreek|bespreken
onredelijk	262c56
zorg	=262c60 zorg voor	=268c1 zorg|zorgt dat|ervoor	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	=609c0 zorg in natura	=614c1 zorg inkopen	=614c2 zorg in te kopen	=614c3 zorg inkoopt	=1293c0 zorg dragen	=1293c2 zorg draagt	=1293c3 zorg draag	=1293c4 zorg droeg	=1293c10 zorg te dragen	=1293c11 zorg gedragen	=1293c14 zorg te worden gedragen	=1293u5 zorg draagt u
onmogelijk	333u1 niet|geen|niets|nooit|onmogelijk ... weten|begrijpen|beseffen|bedenken|kennen|wijten|verwijten|kwalijk
openstaande	=358c16 openstaand|openstaande bedrag|rekening|aanslag|schuld|factuur
bestreden	=372c16 bestreden besluit	=706c0 bestreden besluit	=706c1 bestreden besluiten
opschortte	400c2
heffingsambtenaren	423c1
heffingsgrondslagen	425c3
raadsonderzoeken	824c1
vangen	=847c5 vangen aan
vingen	=847c7 vingen aan
althans	869c0	=1190u2 althans ten minste
opteerde	1140c3
gouden	=1174u0 gouden staven
vergen	1233c0
voortvloeit	=1271c1 voortvloeit uit
gezonden	1287c4
@tewerkstellingsvergunning	permit
@arbeidsovereenkomst	papers work
@bv	business

iban	14c9	224c0 *rekening|*rekeningnummer|iban|bankrekeningnummer ... <iban>	224c1 *rekeningnummer|iban|rekening ... <code>	224c2 *rekeningnummer|iban|rekening|bankrekening <placeholder>	224c3 *rekeningnummer|iban <number>
liever	=28c33 liever op papier	=28c34 liever niet digitaal	=28c77 liever niet via internet|digitaal|online
insturen	51c1 ^ betalen|inleveren|reageren|insturen|aanmelden|terugsturen|opsturen voor|vóór|uiterlijk	300c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen
storten	215c8 storten|stort|terugstorten|teruggestort	299c6 stort|storten
inhouden	226c2 inhouden|ingehouden
gerechtelijk	230c6 vervolgingskosten|executie|executeren|gerechtelijke|gerechtelijk
beëdigde	=495c0 beëdigde vertaling	=495c1 beëdigde vertalingen
ondercuratelestelling	503c1
curators	504c2
gepseudonimiseerd	782c5
billijke	908c1	=908u3 billijke vergoeding
vigerende	1254c1
altijd	=1454c1 altijd graag bereid
lokale	=1505c1 lokale ombudsman
@toeslagpartner	family
@brug	vehicle

komen	=9c11 komen|kom wij|we|ik ... bij|naar u|je	19c1 kom|komt|komen|kunt|kun|mag ... langs	243c4 komt|komen|kom ... langs|thuis	=258n10 komen|kom wij|we	328c5 komen ... bij	330c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	362c32 komt|kom|komen ... bij u|je langs|thuis op|op	=1019c8 komen in aanmerking	1019c11 komen ... in aanmerking	=1065c0 komen te vervallen	1065c5 komen ... te vervallen	=1182u10 komen te weten
aan	=19c4 aan|bij de|het|onze balie	=19c5 aan|bij het|ons loket	=19u4 aan de balie van	=28c11 aan de|onze balie	=28c13 aan het|ons loket	=28c15 aan|bij onze publieksbalie	=28c60 aan het postbusnummer	=105c1 aan te vullen	=225c2 aan de kassa	=228c1 aan te manen	=257c16 aan te vullen	=272c1 aan te vullen	=300c2 aan te leveren	=300c9 aan te vullen	=312c2 aan te vragen	=316c1 aan te melden	=322c5 aan te passen	=333c8 aan uzelf|jezelf|u te wijten	=338c0 aan de bewoner*	=338c2 aan de ouder|ouders|verzorger|verzorgers|eigenaar|eigenaren|gebruiker|huurder	=344c6 aan u|je ... toegekend	=842c4 aan te leveren	=843c2 aan te merken als	=845c3 aan te treffen	=847c3 aan te vangen	=849c4 aan te wenden	880u2 aan ... voldoen	880u3 aan ... voldaan	=1296c0 aan de hand van	=1296c1 aan de hand daarvan	=1296c2 aan de hand hiervan	=1296c3 aan de hand waarvan	=1296u0 aan de hand van een ouder	=1296u1 aan de hand van zijn moeder	=1296u2 aan de hand van haar moeder
uploadt	25c8	26c6	300c5 upload|uploaden|uploadt
rekenhulp	93u0
uitreiking	192c0
seintje	260c41 belletje|telefoontje|seintje|appje|mailtje
keuren	344c1 keuren|keur ... aanvraag ... goed	349c5 keuren|keur ... niet goed
natuurlijk	=408c0 natuurlijk persoon
vermogenstoetsen	456c1
vermogensgrenzen	457c1
zelfredzaam	625c0
verwijsindexen	833c1
inzoverre	1041c1
ingevolge	1050c0	=1050u0 ingevolge van	=1359c2 ingevolge van	=1410c0 ingevolge uw verzoek
kaderwet	=1059u6 kaderwet inzake
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

moet	6c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	49c2 moet|moeten ... op <date> ... zijn|hebben	=59c1 moet|dient u|je	=59c14 moet worden	=59u1 moet u niet	=82c3 moet|moeten worden	82c4 moet|moeten ... worden <placeholder>?	=82u0 moet betaald worden	249c36 moeten|moet ... uw bezwaar ... ontvangen|binnen	268c0 moet|moeten|dient|dienen	=318c2 dient|moet u wijzigingen	=318c5 moet u wijzigingen|veranderingen	327c17 moet ... bij ons zijn|binnen	330c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	349c4 moet|moeten ... afwijzen	352c1 moet|dient ... terugbetalen	352c2 moet|dient ... terug te betalen	=352c14 moeten|moet wij|we ... terugvragen|terugvorderen	352c22 moet|moeten ... terug	355c7 moet ... boete ... betalen	=355c20 moet daarom <amount>	360c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... aanleveren|inleveren|sturen	360c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... aan te leveren	360c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... over te leggen	360c5 dient|moet ... stukken|gegevens|bewijsstukken|bescheiden ... in te leveren	=1047u2 moet zo nodig
hadt	=333c2 had|hadt u|je|jij ... moeten|kunnen|horen weten|begrijpen|beseffen|bedenken
nalatenschappen	507c1
schuldenaren	536c1
beroepsopleidende	=579c0 beroepsopleidende leerweg	=579c1 beroepsopleidende leerwegen
geliberaliseerde	650c1	=650u0 geliberaliseerde markt	=650u1 geliberaliseerde energiemarkt
ondertoezichtstellingen	818c1
vooraleer	1262c0
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

mogelijkheid	41c3	249c37 gelegenheid|mogelijkheid ... bezwaar
maak	215c6 maak|maakt|maken ... over	241c0 maak|maakt|plan|plant|regel ... afspraak	249c5 maak|maakt ... bezwaar	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	299c0 maak|maakt <amount> over	299c4 maak|maakt ... over	306c1 maak|maakt ... bezwaar	320c5 maak ... afspraak	=844c8 maak aanspraak op	1063c6 maak ... kenbaar	=1063c10 maak kenbaar	=1063u1 maak u kenbaar	=1075c7 maak melding van	=1428c2 maak u erop attent	=1428c3 maak ik u erop attent	=1457c4 maak ik van de gelegenheid gebruik
afgeschreven	225c8 afgeschreven|afschrijven
dagdeel	242c5 ochtend|middag|avond|dagdeel
proceskosten	278n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt	726c0
begunstigingstermijnen	584c1
ambtsberichten	693c1
ingeval	1049c0	=1049u0 ingeval van	=1314c1 ingeval van
medegedeeld	1071c1
toegang	=1243u2 toegang verschaffen	=1243u3 toegang te verschaffen	1243u4 toegang ... verschaffen
@balie	place
@eenzaamheid	hardship
@rolluik	building
@halte	vehicle
@billijk	right

antwoordstrook	28c66 antwoordstrook|antwoordkaart
mee*	218c4 meegestuurd*
graag	=265c19 graag van u wat	=362c15 graag met u ... in gesprek	=1092u5 graag bereid een nadere toelichting	=1414c0 graag breng ik u op de hoogte	=1414c1 graag brengen wij u op de hoogte	=1445c1 graag bereid u nader	=1445c6 graag bereid een nadere toelichting
rekenhuren	441c1
reclamanten	719c1
welstandscommissies	746c1
anonimiseerde	783c3
aantrof	845c6
constateerden	917c4
kenbaar	=1063c0 kenbaar maken	=1063c1 kenbaar te maken	=1063c2 kenbaar gemaakt	=1063c3 kenbaar maakt	=1063c4 kenbaar maakte
prolongeerde	1156c2
buurtcoaches	1513c3
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

opknippen	2c9 spreiden|verdelen|opknippen|uitsmeren
bijgaand	=28c9 bijgaand|bijgevoegd|bijgevoegde formulier|antwoordformulier	218c3 bijgaand|bijgaande	907c0	=1222c9 bijgaand schrijven	=1396c0 bijgaand treft u	=1396c1 bijgaand ontvangt u	=1396c2 bijgaand vindt u	=1396c3 bijgaand zenden wij u	=1396c4 bijgaand zend ik u	=1396c5 bijgaand sturen wij u	=1396c6 bijgaand stuur ik u	=1396c7 bijgaand doen wij u	=1396c8 bijgaand doe ik u
bedenktijd	41c5
verlengd	105c2 nog|alsnog|verlengd|verlengen|uitstel
link	243c9 videobel*|beeldbel*|video*|teams|zoom|webex|online|digitaal|link
verkeerd	=259c0 verkeerd opgeteld|gemeten|opgeschreven|berekend	259c14 verkeerd|verkeerde	=259c48 verkeerd bijgehouden|genoteerd|verwerkt|geregistreerd	=259c52 verkeerd ingevuld
mulder	276c4 wahv|mulder	282c0 wahv|mulder|mulderbeschikking|mulderfeit
meestal	288c3 tenzij|behalve|meestal|vaak|soms|mogelijk|misschien|waarschijnlijk
geoorloofd	=334u3 ongeoorloofd|geoorloofd verzuimd
minder	335u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen
verbeurd	355c26 verbeurt|verbeurd ... dwangsom	602c5	=602u0 verbeurd verklaard	=602u1 verbeurd verklaren	=602u2 verbeurd te verklaren
ontvingen	366c8 ontvingen|ontving wij|we|ik? ... uw|je
terugvordert	533c2
zorgovereenkomsten	613c1
ontbinden	656c0
doorgaans	951c0
overeenkomst	=1059u4 overeenkomst inzake
retourneerde	1169c6
verleend	1238c3
ombudsfunctionaris	1505c4
opvoedpunt	1519c0
~hebben	37c1 u ~ geld|antwoord|reactie|bericht|duidelijkheid|uitslag|rekening niet? -moeten|dienen ~any	38c2 wij ~ graag|huis|bezit|binnen|nodig|ontvangen niet? ~any	41c0 u ~ tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd|daarvoor|hiervoor|ervoor niet? ~any	42c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	340c15 u ~ recht @benefit|<amount> -bezwaar|beroep	340c16 u ~ recht -bezwaar|beroep|hoorzitting|inzage|horen|klacht	347c9 u ~ recht niet -had|bezwaar
~verlenen	40c0 wij ~ u niet? ~any	41c3 wij ~ tijd|gelegenheid|kans|uitstel|mogelijkheid niet? ~any	88c1 ~ ~any niet?	100c0 wij ~	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	347c3 wij ~ niet @request|@benefit|@permit|u
~verlagen	88c1 ~ ~any niet?	100c0 wij ~
~uitgaan	88c2 ~ ~any niet?
~verlopen	100c1 ~
~willigen	340c10 wij ~ in	347c12 wij ~ in niet
~uitlenen	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
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

plaats	20c0	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	243c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein	244c0 datum|tijd|tijdstip|plaats|adres|locatie|gegevens|programma ... bijlage|bijgevoegd*|bijgesloten|kaart|folder|achterkant|achterzijde|website|mijn
onderstaande	=360c6 onderstaande stukken
jaarlijkse	374c16
loonkostensubsidies	471c1
extramurale	632c1
economische	=666c0 economische binding
gezinshereniging	689c0
ontbeerde	1125c2
vergden	1233c3
juridische	=1487c1 juridische loket	=1502c2 juridische spreekuur
administratiemaatje	1500c1
@vertrouwenspersoon	helper

daartegen	0c6 daartegen|hiertegen
locatie	20c1	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	244c0 datum|tijd|tijdstip|plaats|adres|locatie|gegevens|programma ... bijlage|bijgevoegd*|bijgesloten|kaart|folder|achterkant|achterzijde|website|mijn
sluitingsdatum	=50c1 deadline|sluitingsdatum is <date>
stemmen	241c10 stemmen|stemt|overleggen ... af|datum
genoemde	=254c13 genoemde adres
schorsen	256c5
bijzondere	=262c1 bijzondere situatie|omstandigheden	=288c2 goede|geldige|bijzondere|bijzonder|dringende reden|redenen|omstandigheden	=311c1 bijzondere omstandigheden|situatie	=504u0 bijzondere curator	=504u2 bijzondere curatoren	=764c0 bijzondere persoonsgegevens	=829c0 bijzondere curator	=829c2 bijzondere curatoren
verwijtbaarheid	335c2	=335u1 verwijtbaarheid ontbreekt	592c0
voormelde	339c6 voornoemd|voornoemde|voormeld|voormelde|voorgenoemd|voorgenoemde|voorgaand|voorgaande	1268c1
incompleet	365c8
schorten	400c8 schorten ... op
nadeelcompensaties	411c1
daglonen	468c1
herzag	483c3
optieverklaringen	681c1
gehanteerde	1003c6
haars	=1081c4 haars inziens
verstrekte	1246c4
schuldhulpmaatjes	1499c1
centrum	=1518c0 centrum voor jeugd en gezin	=1518c2 centrum jeugd en gezin	=1545c1 centrum indicatiestelling zorg
kvk	1552c1
gemeente	1566c0
@naturalisatieverzoek	request
@excuus	regret
@compromis	agree
@succes	succeed
@huursom	dwelling
@dakraam	building
@onderwijs	education
@nogmaals	extra

u	=8c6 u|je vindt ons|mij|hem|haar|hen	=19c22 u vindt ons	=19c24 u bent welkom	=26n0 u hoeft niet in te loggen	=30c31 u laten bijstaan	=41c8 u|je hebt|heeft|krijgt tot	56c0	=57c3 u|je hebt|heeft het geld	=57c5 u|je krijgt|ontvangt|hoort|verneemt	57c8 u|je ... bericht	=57u1 u|je krijgt|hebt|heeft ... de tijd|kans|gelegenheid|mogelijkheid	=57u2 u|je krijgt tot|nog|een	=59c0 u|je moet|dient|moeten|dienen	=59c4 u|je bent verplicht	=59c18 u hoeft alleen	=59u0 u moet niet	=60c1 u|je kunt|mag|kan|kun	=60c5 u heeft|hebt de mogelijkheid	=60c7 u|je bent welkom	=60u0 u kunt niet	=60u2 u kunt geen	=60u6 u mag niet	=60u7 u mag geen	=62c15 u|je krijgt|hebt|heeft ... <number> weken|dagen|werkdagen|maanden	=78c1 u|je hoort|krijgt|ontvangt ... <date>	=79c0 u|je|jij krijgt|moet|hebt|heeft|bent|betaalt|kunt|mag|ontvangt|hoeft|gaat	=82u1 u moet ... worden	=102c1 u|je hoeft zelf? niets te doen	=236c8 u hebt|heeft|heb ... gevraagd|aangevraagd|verzocht|ingediend	=297c16 u kunt ons bereiken	=297c18 u kunt ons bellen	=302c6 u wordt verwacht	329c9 ^ u krijgt dan	=333c0 u|je|jij had|hadt ... moeten|kunnen|horen weten|begrijpen|beseffen|bedenken	333c1 u|je|jij ... had|hadt moeten|kunnen|horen weten|begrijpen|beseffen|bedenken	=333c3 u|je|jij behoorde|behoort|hoorde ... te weten|begrijpen|beseffen	333c4 u|je|jij ... behoorde|behoort|hoorde te weten|begrijpen|beseffen	333c5 u|je|jij ... geacht ... te weten|kennen	=333c6 u|je|jij geacht wordt|werd te weten|kennen	=333n2 u|je vindt|vond	=334n2 u|je vindt|vond	335c3 u|je ... te verwijten	335c4 u|je ... verweten	=335n2 u|je vindt|vond	339u3 u|je ... eerder vermeld|genoemd	=345c0 u|je krijgt|ontvangt ... *toeslag|*uitkering|*subsidie|*vergoeding|*toelage|*bijdrage|*tegemoetkoming|*voorziening|pgb|*vergunning|*bijstand|kwijtschelding|*ontheffing|urgentie*|rijbewijs|paspoort	=345c4 u krijgt <amount>	=345c5 u ontvangt <amount>	=345c6 u hebt|heeft recht op	=346c4 u krijgt	=350c0 u|je krijgt|ontvangt ... geen|niet	=350c3 u hebt|heeft ... geen recht	=355c13 u|je krijgt|ontvangt ... bestuurlijke boete	=362c7 u wordt verwacht	=368u1 u van plan	=889c4 u te berichten	=889c7 u berichten dat	=896u8 u betreffende	=965c4 u dient er rekening mee te houden	=979c2 u wordt geacht	=985c2 u gehouden bent	=1008c3 u vrij staat	=1222u0 u dit schrijven	=1281c7 u wenst	=1406c0 u hebt zich tot ons gewend	=1406c1 u heeft zich tot ons gewend	=1406c2 u heeft zich tot mij gewend	=1406c3 u hebt zich tot mij gewend	=1406c6 u wendde zich tot	=1413c14 u het volgende te berichten	=1428c4 u erop attent maken	=1428c5 u erop attent te maken	=1433c3 u bij voorbaat dankend
telefoonnummer	15c1	=15u3 telefoonnummer waarop wij	=22c29 telefoonnummer van
belanghebbenden	60c0 belanghebbende|belanghebbenden ... kan|kunnen	378c1
notariële	=92c15 notariële akte|verklaring
pinnen	225c1 pin|pinnen|pinpas|pinbetaling|contant
klacht	247c1 verzoek|bezwaar|bezwaarschrift|klacht|*verzoek	366c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	=1044u11 klacht indien
uren	334u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd	=1253u6 uren verzuimd
beslistermijnen	402c1
mentorschap	505c0	=505u0 mentorschap op school
beslagleggingen	521c1
bewaartermijnen	772c1
adstrueert	856c1
kwamen	=1065c3 kwamen te vervallen
eerlijkheidshalve	1423c3
sociale	=1490c1 sociale raadslieden	=1493c1 sociale teams	=1493c2 sociale team	=1507c2 sociale werkers	=1542c1 sociale verzekeringsbank	=1582c0 sociale dienst	=1582c1 sociale diensten
douane	1540c0
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

mijn	=10c0 mijn telefoonnummer|nummer|mobiele|doorkiesnummer|e-mailadres|mailadres	=22c23 mijn naam is	=22c35 haar|zijn|mijn doorkiesnummer|telefoonnummer|nummer|directe	=25c18 mijn overheid	=26c8 mijn overheid	=94c4 onze|mijn|eerdere|vorige brief|besluit|beschikking|herinnering van|op <date>	277c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn	=1222c2 mijn schrijven	=1267u12 mijn voornemens
betaalreferentie	11c3
machtiging	30c18	=30u1 machtiging voor automatische incasso	=30u2 machtiging tot	225c5 incasso|incasseren|geïncasseerd|incasseert|machtiging	272c2 stukken|bewijs|bewijsstukken|machtiging|handtekening|kopie	405c0	=405u0 machtiging tot voorlopig verblijf	=405u1 machtiging tot uithuisplaatsing	=405u2 machtiging uithuisplaatsing	=405u3 machtiging gesloten jeugdhulp	=673c0 machtiging tot voorlopig verblijf	=819u0 machtiging tot uithuisplaatsing	=819u1 machtiging uithuisplaatsing	=820c0 machtiging uithuisplaatsing	=820c1 machtiging tot uithuisplaatsing
uitspraak	36c0 ^ besluit|beslissing|uitspraak|antwoord|uitslag|uitbetaling binnen|uiterlijk|vóór|volgt	84c0 ^ besluit|beslissing|antwoord|uitslag|uitspraak|reactie binnen|uiterlijk|vóór|volgt	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	248c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel	272c5 beslissen|beslist|beslistermijn|uitspraak|behandelen|antwoord|bericht|ontvangstbevestiging	=373c4 uitspraak op bezwaar
moeten	49c2 moet|moeten ... op <date> ... zijn|hebben	=59c2 moeten u	=59c15 moeten worden	=82c3 moet|moeten worden	82c4 moet|moeten ... worden <placeholder>?	249c36 moeten|moet ... uw bezwaar ... ontvangen|binnen	268c0 moet|moeten|dient|dienen	=327c8 moeten wij|we ... hebben ontvangen	327c16 moeten ... ontvangen|binnen|hebben	349c4 moet|moeten ... afwijzen	=352c14 moeten|moet wij|we ... terugvragen|terugvorderen	352c22 moet|moeten ... terug	=360c27 moeten|willen wij|we ... weten|horen	=1047u3 moeten zo nodig	=1182u7 moeten te weten	=1412c12 moeten wij u tot onze spijt
rapport	=92c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	218c10 rapport|advies|verslag
moest	237c13 had|mag|mocht|moest ... niet|moeten	325c8
les	334u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd
moedwillig	335c11
belastingplichtige	442c0
concreet	=608c0 concreet zicht op legalisatie
inburgeringsplichtig	684c0
meest	=768u1 meest betrokkene
kantoorhoudend	=997c4 kantoorhoudend te
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

mijnoverheid	26c7
afbetalingsregeling	238u2 betalingsregeling|afbetalingsregeling	261c11
informatieverzoek	361c1
instellingscollegegeld	571c0
participeerden	1149c3
@aanvrage	request
@bezwaargrond	objection
@gebrek	lack
@online	digital
@werkzaamheid	building
@duurzaamheid	environment

elke	=2c11 per|elke|iedere maand|week	=18c1 elke werkdag	18c28 elke|iedere *dag	=18c38 elke|iedere ochtend|middag|dag	=106c3 elke|iedere maand|week|kwartaal	=261c9 elke maand een deel	=261c24 elke|per maand ... bedrag
rea*	4c2 reageren|reageer|reageert|reactie*
mededelingen	5c3 inlichtingen|informatie|mededelingen ... niet telefonisch verstrekt|gegeven|gedaan
no-*	24c0 no-reply*
reisdocument	513c0
executieverkoop	525c1
berust	=891c1 berust bij
completeren	914c0
igj	1556c1
gblt	1590c3
gerechtsdeurwaarder	1594c2
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

telefoneren	5c25 bellen|telefoneren|informeren|navraag ... heeft geen zin	293c1 bel|belt|bellen|gebeld|telefoon|telefoneren
mobiel	15c8
verzoek	=59c9 verzoeken|verzoek|vragen|vraag wij|we|ik u	=59c10 verzoek|vraag u	81c22	247c1 verzoek|bezwaar|bezwaarschrift|klacht|*verzoek	247u0 verzoek|verzoeken ... wij|we|ik u	327c2 verzoek|verzoeken ... u|je	344c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd	349c8 verzoek ... afgewezen	349c31 verzoek|aanvraag ... niet	360c9 verzoek|verzoeken ... sturen|zenden|verstrekken|overleggen|leveren|toesturen	360c9 verzoek|verzoeken ... toe te sturen	360c9 verzoek|verzoeken ... aan te leveren	360c9 verzoek|verzoeken ... te verstrekken	360c9 verzoek|verzoeken ... over te leggen	360c9 verzoek|verzoeken ... in te leveren	360c9 verzoek|verzoeken ... te overleggen	=361c0 verzoek om informatie|gegevens|inlichtingen	366c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	366c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd	=1044u12 verzoek indien	=1252c7 verzoek ik	=1252u6 verzoek ik u vriendelijk	=1443c11 verzoek u vriendelijk	=1443c12 verzoek ik u vriendelijk
nodig	81c25	91c2 missen|ontbreken|nodig	=360c19 nodig van u	=362c0 nodig|nodigen ik|wij|we ... uit
verwijderd	96c6 uitgezet|ontruimd|afgesloten|weggesleept|verslepen|verwijderd
sluiting	178c0
storting	180c0
terugstorten	215c8 storten|stort|terugstorten|teruggestort	=352c20 terugstorten|terug te storten
euro	219c0 euro|euro's|cent
verrekend	226c0 verrekenen|verrekend|verrekent|verrekening	=259c41 verrekend hebben	520c5
knip	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
toezenden	300c1 zend|zendt|zenden|toezenden	1208c0
dwangsom	355c16 dwangsom ... verbeurd	580c0
heffingvrije	=435c3 heffingvrije vermogen
stuiting	546c0
wilsbekwame	638c1
rectificatie	776c0
overgingen	=1144c4 overgingen tot
toezeggen	1206c0
vergezeld	=1234c0 vergezeld van	=1234c1 vergezeld gaan van	=1234c2 vergezeld te gaan van	=1234c3 vergezeld gaat van
verwijzend	=1401c6 verwijzend naar uw	=1401c7 verwijzend naar ons	=1401c8 verwijzend naar onze
vertrouwend	=1447c9 vertrouwend dat
~reageren	85c1 wij ~ -hierbij|dit	369c1 u ~ voornemen|plan ~may ~can	369c2 u ~ +can -brief
~weigeren	88c1 ~ ~any niet?	347c0 wij ~ @request|@benefit|@permit|u
~verklaren	88c1 ~ ~any niet?
~toegeven	88c2 ~ ~any niet?
~meegeven	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
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

voo*	3c2 voorziening*	75c0 vooringevuld*	371c0 voornemen*
ob-nummer	14c4
<numeric-date>	50c2 <date> is de laatste|uiterste dag|datum	64c1 <date> om <time>	64c2 <date> van <time>	64c3 <date> <time>	87c18 <date> <time>	242c8 <date> <placeholder>	362c35 <date> om <time>	362c36 <date> om <number> uur	362c37 <date> tussen <time>
loonstroken	68c3
verslepen	96c6 uitgezet|ontruimd|afgesloten|weggesleept|verslepen|verwijderd
wahv	238c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift	276c4 wahv|mulder	282c0 wahv|mulder|mulderbeschikking|mulderfeit
denk	=259c23 denkt|denk u|je dat ... verkeerd|fout|niet goed	297c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	368c7 denken|denk ... erover
of	=263c8 of de gevolgen	=263c18 of het besluit voor u	=333n0 of u|je	=334n0 of u|je	=335n0 of u|je	=344n11 of u ... in aanmerking
eerder	324c1	=339c3 eerder|reeds|hiervoor|hiervóór genoemde|vermelde	344n18	=345n7 al|eerder ontvangen	355n14 eerder ... boete	358c27 eerder ... herinnerd|gevraagd ... betalen	368n5 eerder ... voornemen
dank	=366c7 bedankt|dank voor uw|je aanvraag|melding|bezwaar|brief|verzoek|klacht|bericht	=366c22 dank u|je wel voor uw|je	=905u0 dank bij voorbaat	=905u5 dank u bij voorbaat	=1419c2 dank zeggend voor	=1433c1 dank bij voorbaat	=1433c6 dank u bij voorbaat
verklaren	372c1 verklaar|verklaren ... bezwaar|bezwaren
zienswijzes	377c2
onrechtmatige	410c1
voortgezet	=565c0 voortgezet onderwijs
verbalisant	590c0
desverlangd	937c0
hoop	=1011u4 hoop u hiermede	=1420c15 hoop u ... te hebben geïnformeerd	=1420c17 hoop u ... geïnformeerd te hebben	=1420c20 hoop dat ik u ... heb geïnformeerd	=1420c31 hoop u hiermee	=1420c32 hoop u hiermede	=1421c5 hoop u ... van dienst te	=1446c1 hoop op uw begrip
laatstleden	1061c1
strekkend	=1175c5 strekkend tot
mantelzorgsteunpunten	1508c1
uitvoeringsorganisatie	=1563c0 uitvoeringsorganisatie herstel toeslagen

bel	=5c23 bel|belt ons|de ... niet over|hierover|daarover	=5c24 bel|belt ons hierover|daarover niet	=7c5 bel altijd|eerst	=9c9 bellen|bel|belt u|je	=10c1 bel|app|mail|bereikt|bereik mij|me	14c15	15c5	22c14 bel|bellen|belt	=22c27 bellen|bel|mailen|mail naar	22c45 bel ... met	28c26 bel|belt|bellen ... afspraak|formulier|aanvragen|regelen|regeling|uitstel|doorgeven|verzetten|afzeggen|aanmelden	=28c38 bel ons ... dan	28c39 bel|belt ... dan sturen|regelen|helpen|krijgt	241c8 bel|belt|bellen|neem|neemt|contact ... afspraak	243c6 bel|belt|bellen ... u|je|jou	258c1 vraag|vraagt|vragen|krijgt|kunt|bel|belt|neem ... uitstel	260c4	264c4	293c1 bel|belt|bellen|gebeld|telefoon|telefoneren	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	296c0 betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|onderteken	320c0 bel|belt|bellen
ins*	45c4 instort*	68c31 inschrijving*
helaas	236c19	=1412c8 helaas moeten wij u meedelen	=1412c9 helaas moeten wij u mededelen	=1412c10 helaas moet ik u mededelen	=1412c11 helaas moet ik u meedelen
stu*	254c0 stuur*
bestel	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
lager	=344n9 lager bedrag	=792c4 lager vast te stellen	=792c5 lager vaststellen	=792c6 lager vastgesteld
schortten	400c10 schortten ... op
wekeneis	473c0
kortdurend	=635c0 kortdurend verblijf
milieueffectrapportage	756c2
benodigde	887c1
gefiatteerde	976c3
nauwgezet	1098c0
droegen	=1293c9 droegen zorg
uiteraard	=1454c0 uiteraard bereid
leger	=1528c0 leger des heils
gedeputeerde	=1569c2 gedeputeerde staten
coa	1586c0
@oma	family
@burgerservicenummer	identity
@voornaam	identity
@tevergeefs	negative
@precies	right
@duurzaam	definite
@meermaals	repeated

uitnodiging	=52c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>	244c1 bijlage|kaart|folder|uitnodiging ... datum|tijd|tijdstip|adres|programma
aanvullen	81c31	105c1 aanvullen|aanvulling	257c15	272c1 aanvullen|aanvulling|aanvullende|nasturen	300c9	365c1
vervolgingskosten	230c6 vervolgingskosten|executie|executeren|gerechtelijke|gerechtelijk
zoeken	=260c30 zoeken wij|we ... uit	=264c29 zoeken wij|we	264c38 zoeken ... oplossing
speciale	=262c39 speciale situatie|omstandigheden
subsidie	336c15 uitkering|bijstand|toeslag|toelage|subsidie|betaling ... stop|stopgezet|stopzetten|beëindigd|ingetrokken|opgeschort	=344c7 subsidie|toelage|vergoeding is toegekend	344c9 subsidie ... vaststel|vaststellen	344c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd	358n6	=1238u0 subsidie verlenen	=1238u1 subsidie verleend	=1238u2 subsidie verleent	1238u3 subsidie ... verleend
plannen	362c27 plannen ... gesprek	=1267u9 plannen en voornemens
schorsende	=712c0 schorsende werking
welstand	745c0
inzageverzoek	774c0
bewerkstelligden	897c3
immer	1016c0
omissies	1113c1
summiere	1176c1
toets	=1205c5 toets aan
@bevestigd	confirm
@download	digital
@leegstand	dwelling
@woonland	residence
@dringend	urgent

heroverweging	0c10 heroverwegen|heroverweging|herzien|herziening	136c0	280c7 heroverweging|heroverwogen|herziening	372c24 heroverwogen|heroverweging	704c0
reken	70c1 reken|rekent ... uit	=1446c3 reken op uw begrip
restbedrag	106c1 rest|restant|restbedrag
moment	=241c11 tijd|tijdstip|moment|datum|dag te kiezen|prikken|plannen|bepalen|vinden	=241c12 tijd|tijdstip|moment|datum|dag af te spreken
ochtend	242c5 ochtend|middag|avond|dagdeel
aflosvrije	=258c51 aflosvrije periode
lees	297c6	297c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
willigt	344c24 willigt|willigen|willig ... in	1057c4 willigt ... in	=1057c7 willigt in
roepen	362c19 roepen|roep ... op
absolute	=556c1 absolute verzuim
respijtzorg	634c0
casusregisseurs	837c1
abusievelijk	851c0
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

doorkiesnummer	15c9	22c22
een	=17c2 een telefoonnummer waarop	=28c63 een seintje	=28c73 een gesprek plant|plannen	=29c2 een brief	=30c10 een ander|familielid|vriend|kennis|buurman|advocaat ... namens|meenemen|helpen|mee|laten	=30c53 een ander mag	=30c57 een raadsman	=55c20 een medewerker	=62c4 een termijn van <number> weken|dagen|maanden	=221c1 een|enkele|paar dagen|werkdagen|weken|week|maanden|maand	=241c2 een|de afspraak te maken	=257c22 een herinnering	=258c34 een ander moment	=264c35 een reden zijn	=265c2 een zienswijze	=277c0 een|uw|ondertekende brief	=290c2 een|uw brief|mail|e-mail|formulier	=333c11 een gewaarschuwd mens	=362c21 een afspraak voor u|je ... gemaakt|gepland	=370c2 een zienswijze	=864c9 een en ander in aanmerking nemende	=864c10 een en ander overwegende	=892u0 een bescheiden	=896u2 een betreffende	=956c0 een en ander	=958c1 een ieder	=958u0 een ieder van	=1020u1 een en ander in aanmerking	=1143u0 een overeenkomstig	=1463u4 een spoedig herstel	=1465c1 een dezer dagen	=1465c3 een dezer weken
e-loket	19u3
huur	=52c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>	216c6 premie|premies|contributie|leges|huur	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
opheffing	165c0
voorbij	249n9
soms	288c3 tenzij|behalve|meestal|vaak|soms|mogelijk|misschien|waarschijnlijk
krediethypotheken	480c1
kwalificatieplicht	553c0
indieningsvereiste	762c0
dataminimalisatie	771c0
functionarissen	=781c3 functionarissen gegevensbescherming
redelijk	=892u8 redelijk bescheiden	=908u0 redelijk en billijk
maakte	=1000c2 maakte gewag van	1063c8 maakte ... kenbaar	=1063c12 maakte kenbaar
grond	=1175u3 grond strekt
@opgave	report papers
@toelage	benefit
@bijlage	papers
@college	authority
@wetboek	law
@woonvisie	law
@dakloze	hardship
@renovatie	building
@onbillijk	negative

geven	=62c14 geven u|je ... <number> weken|dagen|werkdagen|maanden	327c7 geven|geef ... u	344c28 geven ... u|je graag	349c13 geven ... geen	349c19 geven ... geen toestemming|vergunning|ontheffing|urgentie|subsidie	372c6 geven ... gelijk	=617u7 geven een indicatie	=909c4 geven blijk van	1035c3 geven ... in overweging	=1035c6 geven in overweging	1180c9 geven ... te kennen	=1180c13 geven te kennen
bevestiging	=92c0 verklaring|verklaringen|bewijs|bewijzen|brief|briefje|rapport|advies|stempel|handtekening|handtekeningen|opgave|bevestiging|verslag|indicatie|recept van|door uw|je|jouw|de|een|het|alle|ieder|iedere|elke? werkgever|werkgevers|arts|huisarts|dokter|specialist|behandelaar|psycholoog|psychiater|tandarts|apotheek|verloskundige|deskundige|notaris|accountant|boekhouder|makelaar|taxateur|verhuurder|verhuurders|huurbaas|school|opleiding|docent|bank|hypotheekverstrekker|verzekeraar|zorgverzekeraar|zorgverlener|zorgverleners|aannemer|buren|buurman|ex-partner|eigenaren|medebewoner|medebewoners|pensioenfonds|advocaat	367c3
<email>	104c3
gelet	=234c3 gelet|gezien op|het|de|uw	=986c0 gelet op het bovenstaande	=986c3 gelet op het vorenstaande	=986c6 gelet op het voorgaande	=986c9 gelet op al het bovenstaande	=1272u0 gelet op het vorenstaande	=1307c0 gelet op	=1307u0 gelet op artikel	=1307u1 gelet op de artikelen	=1307u2 gelet op het bovenstaande	=1307u3 gelet op het vorenstaande	=1307u4 gelet op al het	=1307u11 gelet op het feit dat	=1307u12 gelet op het voorgaande	=1308c1 gelet op het feit dat
*res	243c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk	255c9 *adres hierboven|bovenaan|linksboven|rechtsboven|onderaan	255c11 *adres in het briefhoofd	255c13 *adres dat boven|bovenaan|onderaan
vandaag	246c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
vergissing	259c12	=259c49 vergissing is
geldt	325c1
hallo	337c0 ^ geachte|beste|dag|hallo heer|heren|mevrouw|meneer|dames|dhr|mevr|mw	337c1 ^ geachte|beste|dag|hallo heer|heren|meneer|dhr of|en|en/of? mevrouw|dames|mevr|mw	337c1 ^ geachte|beste|dag|hallo heer|heren|meneer|dhr dan wel mevrouw|dames|mevr|mw	337c2 ^ geachte|beste|dag|hallo mevrouw|dames|mevr|mw of|en|en/of? heer|heren|meneer|dhr	337c2 ^ geachte|beste|dag|hallo mevrouw|dames|mevr|mw dan wel heer|heren|meneer|dhr	337c3 ^ geachte|beste|dag|hallo belastingplichtige|belastingschuldige|belanghebbende|debiteur|schuldenaar|aanvrager|aanvraagster|verzoeker|vergunninghouder|overtreder|betrokkene|bezwaarmaker	337c4 ^ geachte|beste|dag|hallo cliënt|klant|relatie|lezer|inwoner|burger|bewoner|bewoners|ouder|ouders|verzorger|verzorgers|huurder|eigenaar|kentekenhouder|uitkeringsgerechtigde|student|leerling|patiënt|verzekerde|ondernemer	337c5 ^ geachte|beste|dag|hallo ouder|ouders s? of|en|en/of? verzorger|verzorgers
eerstgenoemd	339c1 eerstgenoemd|eerstgenoemde
machtigingen	405c1	=673c1 machtigingen tot voorlopig verblijf	=819u2 machtigingen uithuisplaatsing	=820c2 machtigingen uithuisplaatsing
samenwerkingsverbanden	=560c1 samenwerkingsverbanden passend onderwijs
instellingscollegegelden	571c1
verdaag	729c1
abuis	850c0
alhoewel	863c0
verdrag	=896u14 verdrag betreffende	=1059u1 verdrag inzake
creëer	920c2
perceel	=1175u2 perceel strekt
gaven	1180c12 gaven ... te kennen	=1180c15 gaven te kennen
vraagwijzers	1531c1
arbeidsinspectie	1555c0
bewindvoerders	1599c1
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

in	=2c14 in één|een|eens keer	=5n3 in het weekend	=8c0 op|bij|in ons|onze kantoor|loket|gebouw|vestiging|centrum	=18c36 in de ochtend|middag	=19c15 in het stadhuis|gemeentehuis|kantoor	=19c31 in ons|het *centrum|*kantoor|*gebouw|*team	=22c47 in handen van	=28c52 in onze brievenbus	=28c68 in een gesprek	=28c72 in kennis ... telefoonnummer|telefonisch	=53c7 in het geval dat	=61c11 in de komende <number> dagen|weken	=87c12 in|eind|begin|half|medio|rond januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	=87c15 in de week|loop|komende	=87c16 in week <number>	94c0 in|uit|op de? bijlage	=94c2 in de|bijgevoegde|bijgaande|bijgesloten brochure|folder|toelichting|instructie|handleiding	=101c2 in het kort	=101c5 in één oogopslag	=101c6 in een oogopslag	=222c8 in de loop van	=226c2 in te houden	=226c3 in mindering	=230c5 in te vorderen	=234c10 in verband met	=234c11 in strijd met	=236c0 in deze brief	=237c4 in strijd met	=243c11 in ons|het|onze ... pand	=249c19 in bezwaar gaan	=249c26 in bezwaar komen	=252c2 in beroep gaan	=252c19 in beroep bij de	=254c5 in te dienen	=257c5 in de gelegenheid	=261c1 in termijnen	=261c2 in gedeelten|gedeeltes|delen|stukken betalen|te|terugbetalen|voldoen	=261c7 in stappen betalen	=261c17 in stukjes	=261c18 in kleinere bedragen	261c25 in <number> ... keer	=261c28 in etappes	=261c30 in ten hoogste|maximaal <number>	=261c36 in porties	=262c11 in de problemen	=262c12 in financiële problemen	=262c29 in de knel	=262c58 in uw voordeel	=262c73 in uw|je|jouw situatie	=263c2 in uw|je geval ... te ver|hard|zwaar|onredelijk	=263c13 in uw voordeel	=269c4 in ons|mijn bezit	=280c6 in plaats van bezwaar	=288c3 in principe	=290c1 per|via|in een|met een? brief|post|e-mail|mail|formulier	=299u4 in termijnen|delen betalen	=300c2 in te leveren	=301c2 in te vullen	=306c3 in bezwaar	=306c5 in beroep	=309c1 in termijnen betalen	=309c2 in delen betalen	=309c3 in gedeelten	=323c2 in te loggen	=324c3 in de afgelopen	=327c13 in ons bezit	=339c12 in de aanhef genoemd|genoemde|vermeld|vermelde	=362c16 in gesprek met u	=366c5 in goede orde	=366c12 in behandeling genomen	=372c17 in stand te? laten|gelaten	=374c2 in deze brief leest|vertellen|leggen	=516c7 in te vorderen	=551c0 in verzuim	=552c0 in gebreke	=552c1 in gebreke blijven	=552c2 in gebreke gebleven	=552c3 in gebreke blijft	=552c4 in gebreke bent gebleven	=552c5 in gebreke is gebleven	=552c6 in gebreke stellen	=552c7 in gebreke te stellen	=552c8 in gebreke gesteld	=724c0 in stand laten	=724c5 in stand blijven	=724c6 in stand blijft	=724c7 in stand gelaten	=724c8 in stand gebleven	=724c9 in stand te laten	=964c2 in enigerlei vorm	=986c11 in het licht van het bovenstaande	=1011u7 in de hoop u hiermede	=1011u8 in het vertrouwen u hiermede	=1019c0 in aanmerking komen	=1019c1 in aanmerking komt	=1019c2 in aanmerking te komen	=1019c3 in aanmerking kwam	=1019c4 in aanmerking kwamen	=1019c5 in aanmerking gekomen	=1019c6 in aanmerking kunt komen	=1020c0 in aanmerking nemen	=1020c1 in aanmerking genomen	=1020c2 in aanmerking te nemen	=1020c3 in aanmerking neemt	=1020c6 in aanmerking nemend	=1020c7 in aanmerking nemende	=1021c0 in acht nemen	=1021c1 in acht genomen	=1021c2 in acht te nemen	=1021c3 in acht neemt	=1022c0 in casu	=1023c0 in contact treden met	=1023c1 in contact te treden met	=1023c2 in contact getreden met	=1024c0 in de gelegenheid stellen	=1024c1 in de gelegenheid te stellen	=1024c2 in de gelegenheid gesteld	=1024c3 in de gelegenheid stelt	=1024c9 in de gelegenheid bent	=1024c10 in de gelegenheid zijn	=1025c0 in de regel	=1025u0 in de regel hieronder	=1025u1 in de regel hierboven	=1025u2 in de regel eronder	=1025u3 in de regel erboven	=1025u4 in de regel met	=1025u5 in de regel staat	=1025u6 in de regel die	=1025u7 in de regel daaronder	=1026c0 in dezen	=1027c0 in dier voege	=1028c0 in goede orde ontvangen	=1028c1 in goede orde bereikt	=1028c2 in goede orde aangekomen	=1029c0 in het bezit van	=1030c0 in het genot van	=1030c1 in genot van	=1031c0 in kennis stellen	=1031c1 in kennis gesteld	=1031c2 in kennis te stellen	=1031c8 in kennis stelt	=1031c9 in kennis brengen	=1031c10 in kennis te brengen	=1032c0 in mindering brengen	=1032c1 in mindering gebracht	=1032c2 in mindering te brengen	=1032c3 in mindering brengt	=1032c6 in mindering op	=1032c7 in mindering komt	=1033c0 in ogenschouw nemen	=1033c1 in ogenschouw genomen	=1033c2 in ogenschouw te nemen	=1034c0 in overleg treden met	=1034c1 in overleg te treden met	=1034c2 in overleg getreden met	=1034c3 in overleg treedt met	=1035c0 in overweging geven	=1035c1 in overweging gegeven	=1035c2 in overweging te geven	=1036c0 in overweging nemen	=1036c1 in overweging genomen	=1036c2 in overweging te nemen	=1037c0 in persoon verschijnen	=1037c1 in persoon te verschijnen	=1037c2 in persoon verschijnt	=1037c3 in persoon verschenen	=1037c5 in persoon dient te verschijnen	=1038c0 in rekening brengen	=1038c1 in rekening gebracht	=1038c2 in rekening te brengen	=1038c3 in rekening brengt	=1039c0 in toenemende mate	=1040c0 in voorkomend geval	=1040c1 in voorkomende gevallen	=1040c2 in een voorkomend geval	=1041c0 in zoverre	=1057c3 in te willigen	=1058c3 in te winnen	=1287u16 in te zenden	=1290u1 in behandeling zijnde	=1290u4 in bezit zijnde	=1308c6 in verband met het feit dat	=1309c0 in aanvulling op	=1310c0 in afwachting van	=1310u0 in afwachting van uw reactie	=1310u1 in afwachting van uw antwoord	=1310u2 in afwachting van uw bericht	=1310u3 in afwachting van uw spoedige	=1310u4 in afwachting van uw spoedig antwoord	=1310u5 in afwachting van uw berichten	=1311c0 in afwijking van	=1312c0 in de hoedanigheid van	=1312c1 in uw hoedanigheid van	=1312c2 in zijn hoedanigheid van	=1312c3 in haar hoedanigheid van	=1312c4 in hun hoedanigheid van	=1313c0 in de zin van	=1313u0 in de zin van dat	=1314c0 in geval van	=1314u0 in het geval van	=1315c0 in het bijzijn van	=1316c0 in het geval dat	=1316c1 in geval dat	=1316c2 in die gevallen waarin	=1316c3 in gevallen waarin	=1317c0 in het kader van	=1318c0 in het licht van	=1318u0 in het licht van het bovenstaande	=1318u1 in het licht van de lamp	=1318u2 in het licht van de zon	=1319c0 in navolging van	=1320c0 in overeenstemming met	=1321c0 in relatie tot	=1322c0 in samenspraak met	=1322c1 in samenwerking met	=1322c2 in gezamenlijkheid met	=1323c0 in strijd met	=1323u0 in strijd met elkaar	=1323u1 in strijd met zichzelf	=1324c0 in tegenstelling tot	=1325c0 in verband met	=1325u0 in verband met elkaar	=1326c0 in weerwil van	=1326u0 in weerwil van het feit	=1343c2 in weerwil van het feit dat	=1398c0 in antwoord op uw	=1398c2 in antwoord op bovengenoemde	=1398c3 in antwoord op bovenvermelde	=1399c0 in reactie op uw	=1400c0 in vervolg op	=1400c6 in aansluiting op uw	=1400c7 in aansluiting op ons	=1400c8 in aansluiting op onze	=1400c10 in aansluiting aan	=1400u0 in vervolg op de opleiding	=1400u1 in vervolg op de studie	=1402c3 in goede orde mochten wij ontvangen	=1404c0 in bovengenoemde zaak	=1404c1 in bovenvermelde zaak	=1404c2 in opgemelde zaak	=1404c3 in bovengenoemde kwestie	=1404c4 in bovengenoemde aangelegenheid	=1404c5 in opgemelde aangelegenheid	=1404c6 in bovenstaande zaak	=1432c0 in afwachting van uw reactie	=1432c1 in afwachting van uw antwoord	=1432c2 in afwachting van uw bericht	=1432c3 in afwachting van uw spoedige reactie	=1432c4 in afwachting van uw spoedig antwoord	=1432c5 in afwachting van uw spoedige antwoord	=1432c6 in afwachting van uw berichten	=1432c10 in afwachting hiervan verblijven wij	=1432c11 in afwachting verblijven wij	=1439c0 in dit verband	=1439c1 in dat verband	=1439c2 in dit kader	=1439c3 in dat kader	=1439c4 in dit licht bezien	=1439c5 in dat licht bezien	=1439u0 in dit kader hieronder	=1446c12 in de hoop op uw begrip	=1447c0 in de hoop u	=1447c1 in de hoop dat wij u	=1447c2 in de hoop u hiermee	=1447c3 in de hoop u hiermede	=1447c4 in de hoop dat ik u	=1447c5 in het vertrouwen u	=1447c6 in het vertrouwen dat wij u	=1447c7 in het vertrouwen dat ik u	=1460c1 in afzienbare tijd	=1463u1 in afwachting van uw spoedige	=1463u6 in afwachting van uw spoedig antwoord	=1464c2 in de komende periode	=1464c3 in de komende tijd	=1464c4 in de volgende periode	=1466c0 in de loop van de maand	=1466c1 in de loop van het jaar	=1466c2 in de loop van dit jaar	=1466c3 in de loop van volgend jaar	=1466c4 in de loop van deze maand	=1466c5 in de loop van volgende maand	=1466c6 in de loop van de week	=1466c7 in de loop van deze week	=1466c8 in de loop van volgende week	=1466c9 in de loop van het komende jaar	=1466c10 in de loop der tijd	=1466c11 in de loop van januari	=1466c12 in de loop van februari	=1466c13 in de loop van maart	=1466c14 in de loop van april	=1466c15 in de loop van mei	=1466c16 in de loop van juni	=1466c17 in de loop van juli	=1466c18 in de loop van augustus	=1466c19 in de loop van september	=1466c20 in de loop van oktober	=1466c21 in de loop van november	=1466c22 in de loop van december	=1467c0 in de nabije toekomst	=1467c1 in de naaste toekomst	=1467c2 in een nabije toekomst	=1470c3 in een later stadium
jaa*	68c10 jaaropgave*	68c28 jaarrekening*
teruggestort	215c8 storten|stort|terugstorten|teruggestort	=352c25 terugbetaald|teruggestort worden
sluit	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
gebruik	297c15 gebruik ... kenmerk	297c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	493u3 gebruik ... legaliseren
terugbetaalt	299c7 terugbetalen|terugbetaalt	352c11
heffingsvrije	=435c2 heffingsvrije vermogen
stuit	=546c7 stuit de verjaring
bouwvlak	751c0
raadsonderzoek	824c0
nagenoeg	1096c0
overhandigen	1145c0
rectificeerde	1158c2
tegemoetziet	1184c7
middel	=1282u1 middel is werkzaam
streng	=1307u16 streng gelet op
zorgverzekeringslijn	1533c0
incassobedrijf	1595c2
~verblijven	42c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	342c0 u ~ +may	342c1 u ~ +can
~doorgeven	95c3 wij ~ zelf|voor
~inwilligen	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	347c3 wij ~ niet @request|@benefit|@permit|u
~bewilligen	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	347c3 wij ~ niet @request|@benefit|@permit|u
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

uitleg	4c7 toelichten|toelichting|uitleg|uitleggen	=22c34 uitleg|informatie|inlichtingen|toelichting geeft|geven|bij|van	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie
fraudeurs	5n8 verdachte|valse|nepmail|phishing|oplichters|fraudeurs
kosteloos	30c44	232c6 kosteloos|gratis	278n0 niet|geen|niets|gratis|kosteloos	1066c0
aanvraag	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	247c0 aanvraag|aanvraagt|aanvragen|aangevraagd|*aanvraag	287n2 betaling|betaald|betaalt|aanvraag|aanvragen	=312c4 aanvraag indienen	=312c5 aanvraag in te dienen	344c0 aanvraag ... goedgekeurd|toegekend|toegewezen|gehonoreerd|ingewilligd	344c13 aanvraag ... akkoord	349c1 aanvraag ... afgewezen	349c3 aanvraag ... afwijzen	349c11 aanvraag ... af te wijzen	349c14 aanvraag ... niet in	349c18 aanvraag ... niet toegekend|goedgekeurd|gehonoreerd	349c23 vergunning|aanvraag ... geweigerd	349c31 verzoek|aanvraag ... niet	360n2 aanvraag ... niet compleet|volledig	364c0 aanvraag ... niet compleet|volledig	364c1 aanvraag ... incompleet|onvolledig	364c3 aanvraag ... aan te vullen	=364c4 aanvraag aanvullen	366c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	366c6 bezwaar|aanvraag ... is bij ons binnen	366c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd	=1044u10 aanvraag indien
*cht	237c6 *plicht
kreeg	325c10	=366c19 kregen|kreeg wij|we|ik ... uw|je	=376u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
ontbrekende	=364c6 ontbrekende gegevens|stukken|informatie|bijlage|documenten	365c5
onzelfstandige	=646c0 onzelfstandige woonruimte	=646c1 onzelfstandige woonruimten	=646c2 onzelfstandige woonruimtes	=646c3 onzelfstandige woning	=646c4 onzelfstandige woningen
berichten	=889c0 berichten wij u	=1413c0 berichten wij u als volgt	=1413c2 berichten wij u het volgende
berichtten	=889c5 berichtten wij u
evenwel	971c0
gegadigden	984c1
genoodzaakt	991c0
geschieden	995c0
ondergetekende	1117c0
onontbeerlijk	1124c0
overgelegde	1141c2
overwegende	=1147c0 overwegende dat
taalmaatje	1530c0

raadhuis	8c4 raadhuis|stadhuis|gemeentehuis|stadskantoor|milieustraat|wijkhuis|buurthuis
duo	55c13	1543c0
gerechtelijke	230c6 vervolgingskosten|executie|executeren|gerechtelijke|gerechtelijk
langer	=258c5 langer de tijd	=258c28 langer nodig
nagelaten	334c2	=1095c0 nagelaten te	=1095c1 nagelaten om
dagdelen	334u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd
subsidieverlening	790c0
kinderbeschermingsmaatregelen	823c1
belendende	885c1
verschafte	1243c3
vervaardigde	1248c3
gemeentelijke	=1505c0 gemeentelijke ombudsman	=1573c1 gemeentelijke gezondheidsdienst
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

vertrouwenspersoon	30c62 raadslieden|raadsman|vertrouwenspersoon	1521c0
tevens	73c1 ^ tevens	97c0 ^ daarnaast|verder|voorts|tevens|bovendien|overigens	98c0 ^ ook|verder|daarnaast|tevens|bovendien|overigens	329c7 ^ tevens	1201c0
proefberekening	93u1
uitgezet	96c6 uitgezet|ontruimd|afgesloten|weggesleept|verslepen|verwijderd
daarvoor	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	=355c27 hiervoor|daarvoor krijgt|moet|betaalt u|je
derhalve	234c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	928c0
uitzondering	262c68 uitzondering ... maken	264c42
natuurlijke	=408c1 natuurlijke persoon	=408c2 natuurlijke personen
kostendelersnorm	458c0
aanvangt	847c1
adstrueren	856c0
persisteert	1151c1
uiteen	=1216c2 uiteen te zetten
spoedige	1463c3	=1463u3 spoedige beterschap	=1463u5 spoedige genezing
administratiemaatjes	1500c2
zorgverzekeraars	1596c1
~negatief	347c18 ~ @request|@decision
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

fiscale	14c1 fiscaal|fiscale nummer|nummer*	=438c0 fiscale partner	=438c1 fiscale partners
log	=25c3 log|logt in	25c4 log ... in	26c3 log|logt ... in	260c53 log ... in	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	323c0 log|logt ... in
persoonlijk	=28c54 persoonlijk afgeven|inleveren
overtrad	237c1 overtrad|overtraden
pleegde	237c5 feit|feitcode|feiten|gedraging|gepleegd|pleegde|begaan	416u16 pleegde ... aanslag
rondleiding	240c3 huisbezoek|rondleiding|workshop|training|cursus|evenement|ceremonie|dag
wegen	263c14 wegen|weegt ... zwaarder	264c16	264c27 weeg|wegen ... mee
willen	352c10 willen|vragen ... geld|bedrag ... terug	352c12 willen|wil ... van u terug	352c13 willen|wil ... terug|terughebben|terugkrijgen	360c17 willen|wil ... weten	=360c27 moeten|willen wij|we ... weten|horen	362c14 willen|wil ... graag met u|je praten|spreken|bespreken	362c30 wil|willen ... spreken op|graag	368c5 willen|wil wij|we|ik? ... intrekken|stoppen|stopzetten|beëindigen|terugvorderen|opleggen	368c11 willen|wil ... beëindigen
drempelbedragen	567c1
ambulante	633c1	=633u0 ambulante handel	=633u1 ambulante handelaar	=633u2 ambulante handelaren	=633u3 ambulante verkoop
heden	1004c0	=1004u3 heden ten dage	=1004u5 heden en	=1005c0 heden ten dage
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

datum	=32c5 datum verzending|verzonden|verstuurd <date>	=32c5 datum van verzending <date>	=32c6 datum verzending|verzonden|verstuurd <placeholder>	=32c6 datum van verzending <placeholder>	32c10 ^ datum verzending|verzonden	32c10 ^ datum van verzending	33c0 datum <date>	33c1 datum <placeholder>	33c4 datum|dagtekening van? deze? brief|aanslag|beschikking <date>	33c6 ^ datum	33c9 ^ datum van? deze? brief	=34u0 verzending|verzenden|dagtekening|datum van uw|de|het ... <date>	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	=241c11 tijd|tijdstip|moment|datum|dag te kiezen|prikken|plannen|bepalen|vinden	=241c12 tijd|tijdstip|moment|datum|dag af te spreken	244c0 datum|tijd|tijdstip|plaats|adres|locatie|gegevens|programma ... bijlage|bijgevoegd*|bijgesloten|kaart|folder|achterkant|achterzijde|website|mijn	258c30 datum|tijd|tijdstip|dag ... niet uit|past|schikt|gelegen
hogere	=230c9 extra|meer|hoge|hogere|bijkomende|verdere kosten
sterfgeval	262c49
goed	=344c21 goed nieuws	=366c18 goed aangekomen|ontvangen	=1307u14 goed gelet op
ontheffing	344c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd
invorderingsrente	517c0
gestand	=996c0 gestand doen	=996c1 gestand gedaan	=996c2 gestand te doen
toezegging	1207c0
kindertelefoon	1522c0
~doen	36c5 wij ~ uitspraak niet? ~any	36c13 iemand ~ uitspraak|beslissing niet? ~any	84c2 wij ~ uitspraak -deze
~weten	37c0 u ~ niet? -tijd|gelegenheid|kans|mogelijkheid|uitstel|moeten|dienen ~any	85c6 u ~
~laten	38c8 wij ~ u weten niet? +asked ~any	85c0 wij ~ weten -hierbij|bij|graag
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

vertelt	4c6 weten|vertel|vertellen|vertelt	293c3 gehoord|vertel|vertelt|vertellen|toelichten	313c0 vertel|vertelt|vertellen
verzending	=34u0 verzending|verzenden|dagtekening|datum van uw|de|het ... <date>	206c0
besteding	124c0
executie	194c0	230c6 vervolgingskosten|executie|executeren|gerechtelijke|gerechtelijk
verlenging	202c0	258c33 verlenging ... vragen|aanvragen|mogelijk
vervanging	207c0
vergunning	349c23 vergunning|aanvraag ... geweigerd
onderzoek	=362c24 onderzoek vindt plaats
vermogenstoets	456c0
vermogensgrens	457c0
woningwaarderingsstelsels	652c1
ouderlijk	=825c0 ouderlijk gezag
zekerheidshalve	1286c0
@arbeidscontract	papers work
@kwijtschelden	give
@onderscheiden	check
@uitgeschreven	register
@vertegenwoordigen	represent
@problematisch	hardship
@nulurencontract	work
@ondernemersplan	business
@investeringsplan	business

telefonisch	=5c1 telefonisch geen inlichtingen|informatie|mededelingen|toelichting|vragen	=9c7 telefonisch gesprek|spreekuur	15c4	=23c6 telefonisch niet bereikbaar	=28c27 telefonisch doorgeven|aanvragen|regelen|melden|afspreken|aanmelden|bezwaar|reageren	28c71 telefonisch ... afzeggen|bericht	=28c75 telefonisch via|op|met	243c5 telefonisch|telefoongesprek	266n1	293c0 mondeling|mondelinge|gesprek|*gesprek|telefonisch|hoorzitting|zitting|hoormoment
balie	8c5 balie|loket|spreekuur	19c7	=19n4 balie is gesloten	277c2 schriftelijk|papier|balie|loket|formulier|website|online|digid|mijn	293c2 langskomen|langs|spreken|praten|spreekuur|afspraak|balie|loket
nooit	13n0 niet|geen|nooit	54c2	236n0 niet|geen|pas|nooit	333u1 niet|geen|niets|nooit|onmogelijk ... weten|begrijpen|beseffen|bedenken|kennen|wijten|verwijten|kwalijk	334u4 niet|niets|nooit ... verzuimd|nagelaten|verzwegen|gelogen|laks|slordig	335u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen	=1106u0 nooit ofte nimmer
openingstijden	18c18	19c23
stuurt	28c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	28c21 stuur|stuurt|sturen|opsturen ... <po-box>	28c22 stuur|stuurt|sturen ... naar|aan ... <po-box>	28c23 stuur|stuurt|sturen|schrijf ... naar ... adres bovenaan|boven	28c43 stuur|stuurt|schrijf ... brief ... naar|aan	28n11 krijgt|ontvangt|sturen|stuurt ... per post	=67c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	104c2 stuur|stuurt|sturen|zend|zendt|indienen ... <email>	249c7 stuur|stuurt|schrijf|schrijft|zend ... bezwaarschrift|bezwaar	252c6 stuur|stuurt|dien|dient ... beroepschrift	291c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	300c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen	360c11 stuur|stuurt ... ons ... kopie|gegevens|papieren|bewijs|bewijsstukken|documenten|formulier|loonstrook*|bankafschrift*
retourenveloppe	28c55
hulpverlener	30c39 hulpverlener ... bellen|contact|mag|namens	1511c0
net	=53u1 net als
mits	71c1	1082c0
vastgesteld	237c11 geconstateerd|vastgesteld|gecontroleerd|constateerde|aangetroffen
omgevingsplan	280c4 zienswijze|zienswijzen|bestemmingsplan|omgevingsplan|projectbesluit	737c0
vaak	288c3 tenzij|behalve|meestal|vaak|soms|mogelijk|misschien|waarschijnlijk
voorgenoemd	339c6 voornoemd|voornoemde|voormeld|voormelde|voorgenoemd|voorgenoemde|voorgaand|voorgaande
gelegaliseerd	493c5
terugvorderen	533c0
strijdig	=752c0 strijdig gebruik
gerechtvaardigd	=773c0 gerechtvaardigd belang
billijk	908c0	=908u2 billijk en redelijk
gecompleteerd	914c3
doorgang	=952c0 doorgang vinden	=952c1 doorgang vindt	=952c4 doorgang heeft gevonden	=952c5 doorgang gevonden	=952c6 doorgang te vinden	=952c7 doorgang kan vinden	=952c8 doorgang kunnen vinden
gefaciliteerd	974c3
gaarne	978c0	=978u0 gaarne bereid	=978u1 gaarne tot nadere toelichting bereid	=978u2 gaarne nader toe	=1445c0 gaarne bereid	=1445c2 gaarne tot nadere toelichting bereid	=1445c8 gaarne nader toe
noopt	1109c1
overhandigden	1145c3
tegemoetgezien	1184c6
spoedig	1463c1	=1463u2 spoedig herstel
schadefonds	=1561c0 schadefonds geweldsmisdrijven
regionaal	=1591c2 regionaal bureau leerplicht
~terughoren	37c0 u ~ niet? -tijd|gelegenheid|kans|mogelijkheid|uitstel|moeten|dienen ~any
~terugkomen	85c1 wij ~ -hierbij|dit
~teruggeven	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
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

kun	5c18 kunt|kun u|je? ons? hierover|daarover niet bellen|mailen|telefoneren	5c19 kunt|kun u|je? hierover|daarover geen contact	19c1 kom|komt|komen|kunt|kun|mag ... langs	24c2 kunt|kun|kan ... niet reageren op dit|deze bericht|e-mail|mail|brief	=60c2 kunt|mag|kun u|je	=60u9 kun je niet	249c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	249c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	249c2 kunt|kun|kan|mag ... in bezwaar	249n8 kunt|kan|kun ... nog? geen|niet bezwaar	252c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	252c1 kunt|kun|kan|mag ... in beroep	314c1 kunt|kun|mag ... vragen om
postadres	21c1	277c4 adres|postadres
die	=30c60 die u ... vertegenwoordigt	=284c4 dat|die besluit|beslissing|beschikking	329c4 ^ die kost	329c5 ^ die kosten	=896u5 die betreffende
bra*	45c5 brandveilig*|brandgevaar*	45c5 brandveilig*|brandgevaar*
zaterdag	246c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
vre*	276c1 vreemdelingen*|asiel*|verblijfs*|verblijf|ind|terugkeerbesluit
ondertekende	=277c0 een|uw|ondertekende brief
onherroepelijk	386c0
brondocument	491c0
terugvorder	533c1
optieprocedure	680c0
desbetreffend	932c0
geschiedden	995c3
ingewilligd	1057c1
an	=1455c4 an sich
@ww	benefit
@inloop	meeting place
@afloop	end
@blij	positive

betalingskenmerk	11c1	=13c5 kenmerk|betalingskenmerk|dossiernummer|klantnummer is uw|het|je bsn|burgerservicenummer
retouradres	21c0
berichtenbox	26c9
gevaar	45c0
huisarts	69c2
verder	73c2 ^ verder	97c0 ^ daarnaast|verder|voorts|tevens|bovendien|overigens	98c0 ^ ook|verder|daarnaast|tevens|bovendien|overigens	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	=339c10 hierna|verder|nader te noemen
vorder	81c13	352c0 vorder|vorderen|vordert ... terug	=352c15 vorderen|vorder wij|ik ... terug	516c8 vorder ... in	516u0 vorder ... terug	533c8 vorder ... terug
*die	217c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening
*lie	243c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
*tie	243c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
bijzonder	=262c40 bijzonder geval	=288c2 goede|geldige|bijzondere|bijzonder|dringende reden|redenen|omstandigheden	=504u1 bijzonder curator	=829c1 bijzonder curator
ziekengeld	276c0 ziektewet|ziekengeld|zw-uitkering
akte	344c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd
verzuimboete	445c0
loonwaarde	470c0
terugkeerbesluiten	675c1
vergunningenplafond	744c0
geëffectueerde	962c4
enigerlei	964c0
gerestitueerde	1166c3
verrichtte	1242c2
centra	=1518c1 centra voor jeugd en gezin
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

kop*	68c0 kopie*
artikelen	72c0 artikel|artikelen|art.|art|artt. <number>	72c1 artikel|artikelen|art.|art <code>	72c2 artikel|artikelen|art. <time>	238c0 artikel|artikelen|art.|art|artt.|artt
aan*	106c8 aanmaning*|herinnering*	359c0 aanmaning*	365c0 aanvulling*
kinderbijslag	217c1 geld|bedrag|kinderbijslag|aow|pgb
nader	=339c10 hierna|verder|nader te noemen	=691c0 nader gehoor	=1091c0 nader te bepalen	=1091c1 nader vast te stellen	=1091c2 nader te noemen	=1091u1 nader te bepalen datum	=1091u2 nader te bepalen tijdstip	=1091u3 nader te bepalen moment	=1092c7 nader bericht	=1471c3 nader te bepalen datum	=1471c4 nader te bepalen tijdstip	=1471c5 nader te bepalen moment
invorder	516c1
urenstaten	615c1
discrepantie	947c0
dusdanige	953c1
inliggende	1055c1
prolongeert	1156c1
uiteenzet	1216c4
mettertijd	1475c3
vertrouwenspersonen	1521c1
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

zowel	=53u2 zowel als	53u13 zowel ... als	=364c32 zowel ja als nee	867u0 zowel ... alsmede	868u0 zowel ... alsook
meesturen	91c1 meesturen|meenemen|meebrengen|bijvoegen	300c0 stuur|stuurt|sturen|opsturen|toesturen|insturen|meesturen
houden	226c1 houden|houd|houdt ... in op|van|met	=263c16 houden wij|we rekening met uw	264c17	=352c17 houden|houdt wij|we ... in op	=1230c3 houden verband met
feitcode	237c5 feit|feitcode|feiten|gedraging|gepleegd|pleegde|begaan	238c2 apv|awb|rvv|wvw|wahv|avg|feitcode|bepaling|voorschrift
hadden	325c9 had|hadden	=376u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over
loog	334c7
naheffingsaanslagen	419c1
passende	=475c0 passende arbeid	=648c1 passende toewijzing
conformeert	=916c1 conformeert aan	916c3 conformeert ... aan
geenszins	983c0
volledigheidshalve	1422c0	=1426c17 volledigheidshalve merken wij op dat	=1426c18 volledigheidshalve merk ik op dat
gerechtshof	1577c0
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

gehoord	4c4 horen|hoor|gehoord	=265c20 gehoord worden	272c4 hoorzitting|hoorgesprek|horen|gehoord|gesprek|aanmelden	=289c4 gehoord worden	293c3 gehoord|vertel|vertelt|vertellen|toelichten
dictum	80c6	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie
overmaking	171c0
definitief	352c7 definitief ... vastgesteld ... te veel	=440c2 definitief vastgesteld	=440c3 definitief vast te stellen
handhavingsbeleid	600c0
gedoogd	601c5
diens	944c0
edoch	955c0
incidenteel	1042c0
ondervindt	1121c1
overhandig	1145c5
gepoogd	1152c5
tegemoet	=1184c1 tegemoet te zien	=1184c2 tegemoet zien
tracht	1213c4
waarmede	1274c0
hopende	=1421c3 hopende u ... van dienst
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

berekening	122c0
betekening	129c0	529c0
gedraging	237c5 feit|feitcode|feiten|gedraging|gepleegd|pleegde|begaan
etage	243c2 plaats|etage|verdieping|ruimte|rechtbank|ziekenhuis|polikliniek|gemeentewerf|stadswinkel|werkplein
voegt	300c7 voeg|voegt ... toe|bij
voortijdig	=558c0 voortijdig schoolverlater	=558c2 voortijdig schoolverlaters	=558c4 voortijdig schoolverlaten
middelenvereisten	696c1
volstaat	1257c1
welzijnscoach	1513c4
@voorzieningenaanvraag	request
@ondernemingsplan	papers
@terugschrijven	tell
@onderschrijven	confirm
@ontvangstbevestiging	confirm
@veronachtzamen	neglect
@ouderschapsplan	child
@taalniveau	education
@vreemdelingenbewaring	residence

niet	0c7 niet|oneens ... eens	0c9 niet ... verenigen|vinden	=5c12 niet over ... worden gecorrespondeerd	=5c20 niet mogelijk om hierover|daarover te? bellen|telefoneren	13n0 niet|geen|nooit	=19n1 niet langskomen	=19n2 niet langs te komen	=23c4 niet gebeld kan worden	=23c7 niet telefonisch bereikbaar	=24c5 niet worden gereageerd	=24c7 niet kan worden gereageerd	=24c8 niet worden beantwoord	=24c10 niet op deze|dit e-mail|mail|bericht|brief reageren|antwoorden	=24c11 niet beantwoorden	27c2 niet|geen ... op|via|per papier|post ... mogelijk|behandeling|accepteren|geaccepteerd|aangenomen	=27c3 niet meer op papier	=27c4 niet meer per post	=27u0 niet alleen digitaal|online	=27u1 niet alleen	=27u2 niet uitsluitend	=28c62 niet met de computer	=28n0 niet in behandeling	=28n1 niet geaccepteerd	=28n2 niet aangenomen	=28n6 niet per post	=28n7 niet op papier	=28n8 niet meer op papier	=28n9 niet meer per post	=53u0 niet als	54c0	=63c8 niet later dan <date>	=66c15 niet in behandeling	=66c16 niet behandelen	66c17 niet ... behandelen	=103c0 niet per|via e-mail|mail|email	103c1 niet ... mailen|e-mailen	=103u0 niet alleen	=103u1 niet uitsluitend	104n0 niet ... e-mail|mail|mailen|email	225n3 niet ... afgeschreven|afschrijven|incasseren	=234c7 niet voldaan	=234c14 niet nagekomen	236n0 niet|geen|pas|nooit	237c7 niet|geen ... gemeld|doorgegeven|nagekomen|betaald|ingeleverd|gedaan|aangegeven|verlengd|opgehaald	249u1 niet ... bezwaar maken	=249n2 niet in bezwaar	250c0 niet ... eens met dit|ons|het|deze besluit|beslissing|beschikking|boete|aanslag	=257n1 niet alsnog	=257n2 niet meer aanvullen	=257n3 niet meer herstellen	=257n4 niet herstellen	=258c15 niet op tijd|tijdig? lukt|redt|kunt	=258c27 niet lukken	=258c46 niet kunnen komen|verschijnen	258n1 niet ... uitstel	=258n4 niet verlengd	=258n5 niet worden verlengd	258n9 niet ... andere datum	=259c6 niet klopt|kloppen	=259c7 niet juist	=259c15 niet goed ingevuld	259c16 niet ... de juiste	=259c30 niet volgens u	=259c38 niet goed gegaan|gedaan|opgeschreven	=259c44 niet de juiste	=259c54 niet goed geregistreerd|verwerkt|vermeld|genoteerd	=259c56 niet eens met de feiten|gegevens	=261c15 niet in één keer|ineens ... betalen	=261c16 niet alles tegelijk ... betalen	=261n1 niet in termijnen	=261n10 niet nagekomen	=262c24 niet goed met u|je	=262c55 niet goed met u|je|jou	=262n0 niet gebleken	=262n1 niet is gebleken	=265n4 niet eerst	278n0 niet|geen|niets|gratis|kosteloos	287c5 niet|geen ... bezwaar|bezwaarschrift|bezwaren ... te laat	=287c10 niet op tijd|binnen ... niet-ontvankelijk	=287c11 niet op tijd ... niet ... behandelen|behandeling|behandeld	=288c6 niet kunt|kon|kan helpen|verwijten	=292c2 niet mondeling|telefonisch	=293u0 niet mondeling|telefonisch	=304c2 niet juist ... bel|meld|laat	=319c3 niet verplicht	=328c3 niet in behandeling	330c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	333u1 niet|geen|niets|nooit|onmogelijk ... weten|begrijpen|beseffen|bedenken|kennen|wijten|verwijten|kwalijk	333u2 niet|geen ... eigen schuld	334u4 niet|niets|nooit ... verzuimd|nagelaten|verzwegen|gelogen|laks|slordig	335u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen	=344n0 niet toegekend	344n1 niet ... goedgekeurd	344n3 niet ... vergunning	=344n22 niet meer	=345u0 niet recht op	345n1	=349c15 niet voor vergoeding in aanmerking	=349c32 niet toegewezen	=349n4 niet compleet|volledig	=349n5 niet helemaal	=349n6 niet in behandeling	=349n14 niet behandelen|beoordelen	=349n15 niet aan de eisen	=350n4 niet meer	352n1 niet ... teruggevorderd	=352n7 niet terug	=355n7 niet betaald	=358c4 niet op tijd betaald	=358c5 niet tijdig voldaan|betaald	=358c14 niet betaald	=358c21 niet binnen de termijn ... betaald	364c2 niet ... compleet|volledig ... aanvraag	=364c13 niet ondertekend	=364c21 niet alles ... ingevuld	=364c27 niet leesbaar|lezen	=364c33 niet ingevuld|aangekruist|ondertekend|bijgevoegd|meegestuurd	=365c2 niet compleet	=366n0 niet ontvangen	=366n2 niet hebben ontvangen	=366n6 niet op tijd	=368u3 niet van plan	=486u0 niet ingezetene	=486u1 niet ingezetenen	=487c2 niet ingezetene	=487c3 niet ingezetenen	=699u0 niet ontvankelijk	=700c2 niet ontvankelijk	=927c4 niet dan wel	=1046u0 niet zo mogelijk	=1046u1 niet indien mogelijk	=1047u1 niet zo nodig	=1101c0 niet verenigen met	=1101c1 niet kunnen verenigen met	=1101c2 niet kan verenigen met	=1101c3 niet kunt verenigen met	=1199u9 niet ter zake	=1199u10 niet terzake	=1227u0 niet van toepassing	=1289c0 niet zijnde	=1290u0 niet zijnde	=1307u13 niet gelet op	=1320u0 niet in overeenstemming met elkaar	=1431u1 niet als gezegd	=1439u11 niet in dit kader	=1482u0 niet tijdig beslissen	=1482u1 niet tijdig beslist	=1482u2 niet tijdig nemen	=1482u3 niet tijdig ... besluit	=1482u4 niet tijdig een besluit	=1482u5 niet tijdig
één	=7c1 één aanspreekpunt|loket|telefoonnummer
kind	30c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
terugbetalen	66c19	81c14	99c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	299c7 terugbetalen|terugbetaalt	354c1
doordat	234c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat
duren	248c6 duurt|duren|doen|beslistermijn|behandeltermijn|klaar|termijn
invorderingsambtenaar	424c0
executieverkopen	525c3
schuldeisers	535c1
schuldenaars	536c2
ontbindingen	655c1
huns	=1081c5 huns inziens
tegemoetzien	1184c0
vorenbedoeld	1268c4
vorengenoemd	1268c6
vorenvermeld	1268c8
daaruit	=1271c12 daaruit voortvloeiende
~overboeken	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
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

zit	=8c9 werkt|zit|zitten op|aan|in	364c25 zit|zitten ... niet bij
nieuwe	=241u0 nieuwe|andere|ander afspraak|datum|tijd|tijdstip|dag|moment	=257c12 nieuwe kans	=257c18 nieuwe termijn	=257c36 nieuwe foto|kopie|afspraak	=258c11 nieuwe datum|afspraak	=258c45 nieuw|nieuwe|ander tijdstip|moment|datum|afspraak	=284c2 definitieve|uiteindelijke|volgende|nieuwe|latere besluit|beslissing|beschikking	=312c3 nieuwe aanvraag	=364c31 nieuwe foto|kopie|scan	=374c15 nieuwe regels|dag|regeling|tarieven|folder
peildatums	430c2
verdagingen	730c1
ontoereikende	1127c1
voortvloeien	=1271c0 voortvloeien uit
ombudscommissie	1505c3
slachtofferhulp	1516c0
luisterlijn	1523c0
uht	1563c1
@uitloop	wait
@nasleep	happen

voorstel	2c17
*ode	14c18 *code
vanaf	18c34 vanaf <time>	=34c20 vanaf|na de dag na verzending|verzenddatum|dagtekening	=34c20 vanaf|na de dag na de verzending	=34c20 vanaf|na de dag na de dagtekening	=34c21 vanaf|na de dag na de datum van|op|boven|bovenaan deze|dit brief|besluit|beschikking|schrijven	34c22 vanaf de? dagtekening|datum|verzenddatum|verzending van|boven|bovenaan|op? deze|dit brief|besluit|beschikking|aanmaning|aanslag	34c23 vanaf de? verzenddatum|dagtekening	=34c24 vanaf vandaag|heden	=34c25 van|vanaf de datum boven|bovenaan|op deze brief	=35c5 vanaf de dag na ... bekendmaking|bekend|bekendgemaakt|verzonden|verzending	35c6 vanaf de? bekendmaking|besluitdatum	=65c8 vanaf de datum	=65c12 vanaf vandaag	=65c14 vanaf de dag	=65c17 vanaf de verzenddatum	=65c20 vanaf de dag na	87c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	87c11 vóór|op|rond|vanaf <placeholder>	222c1 vóór|voor|op|tot|rond|per|vanaf <date>	=222c9 vanaf|voor|vóór|per januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december	222u1 op|tot|vanaf|per <date> ... hebt|heeft|had|hadden|kreeg|ontving|was|waren|werd|betaalde	=275c3 vanaf de dag dat|waarop u|je ... ontvangt|ontving|krijgt	374c12 vanaf <date> ... wordt|worden|is|gaat|komt|krijgt	=1385c0 vanaf het moment dat	=1385c1 vanaf het tijdstip dat
servicepunt	19c12	19c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket	=1532c3 servicepunt toeslagen
documenten	91c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
rest	106c1 rest|restant|restbedrag	=1458c0 rest ons nog	=1458c1 rest mij nog	=1458c2 rest ons u	=1458c3 rest mij u	=1458c4 rest ons niets anders dan	=1458c5 rest mij niets anders dan
betalingsachterstand	216c7 achterstand|betalingsachterstand
*ude	237c12 *fraude
woensdag	246c0 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag
verzachtende	=262c33 verzachtende omstandigheden
ontwerp	280c3 ontwerpbesluit|ontwerpbeschikking|ontwerpvergunning|ontwerpplan|ontwerp
loonsanctie	469c0
debiteuren	537c1
voorschoolse	=566c0 voorschoolse educatie
verwijsindex	833c0
alsook	868c0
behoef	882c4
gaf	=909c5 gaf blijk van	999c8 gaf ... gevolg aan	=999c12 gaf gevolg aan	=1180c7 gaf te kennen	1180c11 gaf ... te kennen
gedagtekende	980c1
rechtswinkels	1501c1
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

kvk*	14c3
pol*	14c23 polis*	68c13 polis*
school	69c6	334u2 uur|uren|lesuur|lesuren|les|lessen|dag|dagen|dagdelen|school ... verzuimd	=1253u3 school verzuimt	=1253u4 school verzuimd
overigens	97c0 ^ daarnaast|verder|voorts|tevens|bovendien|overigens	98c0 ^ ook|verder|daarnaast|tevens|bovendien|overigens
aanmanen	228c1 aanmanen|aangemaand
asi*	276c1 vreemdelingen*|asiel*|verblijfs*|verblijf|ind|terugkeerbesluit
stel	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	327c6 stellen|stel ... in de gelegenheid	344c8 stel|stellen ... subsidie|toelage ... vast	368c12 stellen|stel ... ons|mij voor	552c10 stel ... in gebreke	792c8 stel ... lager vast	=1007c4 stel het op prijs	=1007c6 stel het zeer op prijs	=1024c7 stel u in de gelegenheid	=1024c8 stel ik u in de gelegenheid	1031c5 stel ... in kennis	=1031c13 stel in kennis	=1133c4 stel mij op het standpunt	1134c6 stel ... op schrift	=1134c9 stel op schrift
informeer	=374c1 informeer ik u
ingewilligde	1057c8
onderschreef	1120c2
onderschrijf	1120c4
persisteren	1151c0
stof	=1282u3 stof is werkzaam
ontslag	=1478u0 ontslag op staande voet
@uitgenodigd	invite
@verminderd	lower
@veiligheid	help
@schrijnend	hardship
@statiegeld	cost
@aftrek	tax
@hek	building
@inreisverbod	residence
@welwillend	positive

burgerservicenummer	=13c2 bsn|burgerservicenummer als uw|het|je? kenmerk|betalingskenmerk|betaalkenmerk|referentie|dossiernummer|zaaknummer|klantnummer|omschrijving	=13c3 bsn|burgerservicenummer bij de|uw betaling|overschrijving
procedure	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
bedrag	215c10 geld|bedrag|betaling ... binnen|ontvangen|ontvangt	217c1 geld|bedrag|kinderbijslag|aow|pgb	261c23 bedrag ... elke|per maand	272c3 griffierecht|betaling|betalen|betaal|geld|bedrag	=352c5 bedrag van de|deze terugvordering	358c17 betaling|bedrag ... nog niet ... ontvangen|binnen	358c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open	358c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan	=879c0 bedrag ad	880c0 bedrag ... voldoen	=880c1 bedrag voldoen	=880c2 bedrag te voldoen	880c3 bedrag ... te voldoen	=880c4 bedrag voldaan	880c5 bedrag ... voldaan	=1356c3 bedrag ter hoogte van
paar	=221c1 een|enkele|paar dagen|werkdagen|weken|week|maanden|maand
leg	234n1 noem|vermeld|schrijf|leg|vertel ... reden|redenen|waarom	264c1 leg|legt ... uit	288c11 leg|legt ... uit	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	300c17 leg ... over	313c1 leg|legt ... uit	355c1 leg|leggen|legt ... boete	=355c12 leg|leggen ik|wij|we u ... boete ... op	522c3 leg ... beslag	=522c6 leg beslag
volgens	=238u1 volgens de wet
rechtzetten	260c39
lastig	=262c25 lastig om
opgestuurd	270c3 verzonden|verstuurd|opgestuurd	366c15 opgestuurd ... ontvingen
aanvullende	272c1 aanvullen|aanvulling|aanvullende|nasturen
hou	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
openstaand	=358c16 openstaand|openstaande bedrag|rekening|aanslag|schuld|factuur
casu	=912c0 casu quo
persisteerde	1151c2
belastingkantoor	1590c1
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

huisbezoek	9c12	240c3 huisbezoek|rondleiding|workshop|training|cursus|evenement|ceremonie|dag
vermeld	=13c4 vermeld|vermeldt bij de|uw|elke|iedere betaling|overschrijving|overboeking ... bsn|burgerservicenummer	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom	234n1 noem|vermeld|schrijf|leg|vertel ... reden|redenen|waarom	297c9	297c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud	=1439u7 vermeld in dit kader
termijn	62c5 termijn ... is <number> weken|dagen|maanden	62c13 termijn ... bedraagt|is <number> weken|dagen|maanden	248c6 duurt|duren|doen|beslistermijn|behandeltermijn|klaar|termijn	258c20 termijn ... verlengen|verlengd	=258n7 termijn met|verlengen wij	273c5 termijn ... bezwaar|bezwaarschrift|beroep ... is|bedraagt <number> weken|dagen|maanden	274c1 termijn ... bezwaar|bezwaarschrift|beroep is|bedraagt <number> weken|dagen|maanden	358c23 rekening|rekeningen|facturen|bedrag|termijn|aanslag ... open	364c29 termijn ... opgeschort|stil
vermijd	231n2 vermijd|vermijden|voorkom|voorkomen|voorkomt
gebeld	243c7	293c1 bel|belt|bellen|gebeld|telefoon|telefoneren
commissie	372c22 bezwaarschriftencommissie|commissie ... gehoord	=722c4 commissie voor bezwaarschriften	=1574c1 commissie bezwaarschriften	=1574c2 commissie voor bezwaarschriften	=1574c3 commissie voor de bezwaarschriften
daders	=416u18 daders van
exploten	530c1
hoofdelijk	=547c0 hoofdelijk aansprakelijk	=547c1 hoofdelijk aansprakelijke
redelijke	=745c1 redelijke eisen van welstand	=908u1 redelijke en billijke
reguliere	=761c0 reguliere voorbereidingsprocedure
elkeen	958c2
effectueert	962c1
hangende	=1002c0 hangende het	=1002c1 hangende de	=1002c2 hangende uw	=1002c3 hangende dit	=1002c4 hangende deze
geopteerd	1140c5
overgaat	=1144c3 overgaat tot
vigerend	1254c0
gewend	=1280c4 gewend tot	=1280c5 gewend heeft tot
duidelijkheidshalve	1423c0
~toetsen	84c8 wij ~ @request|@objection|@report|@papers|antwoord|reactie|gegeven ~time	88c0 ~ ~any niet?
~slopen	88c3 ~ ~any niet?
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

verzocht	5c5 verzocht|verzoeken|vragen ... niet te bellen|telefoneren|informeren|mailen|corresponderen	5c6 verzocht|verzoeken|vragen ... geen contact ... op te nemen	5c7 verzocht|verzoeken|vragen ... niet telefonisch te informeren	5c9 verzocht|verzoeken ... af te zien van contact|navraag|telefonisch|telefonische	23c2 verzocht ... niet te|telefonisch informeren|bellen	=362c28 verzocht te verschijnen	1251c0
verzenddatum	32c2 verzenddatum <date>	32c3 verzenddatum <placeholder>	32c9 ^ verzenddatum
berekent	70c0 bereken|berekent ... zelf|gemiddelde|inkomen|bedrag
beantwoording	117c0
verkrijging	149c0
baan	=262c46 baan kwijt
vergoedt	278n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt
verstrekt	300c4 verstrekken|verstrekt	1246c3
vervoegt	=1250c1 vervoegt bij	1250c2 vervoegt ... bij
verzoekt	1252c1
vloeit	=1271c7 vloeit voort uit	1271c10 vloeit ... voort uit
cliëntenondersteuning	1495c2
@huisvestingsvergunning	permit
@bankafschriften	papers
@studentenreisproduct	education

neemt	22c37 neemt ... telefoon op	58c2 nemen|neem|neemt ... beslissing|besluit	=77c6 neemt contact met u op	241c8 bel|belt|bellen|neem|neemt|contact ... afspraak	260c15 neemt ... contact	320c1 neem|neemt ... contact	321c0 neem|neemt ... mee	=333c10 neemt|nemen wij|we u|je ... kwalijk	1020c4 neemt ... in aanmerking	=1020c8 neemt in aanmerking	1021c4 neemt ... in acht	=1021c7 neemt in acht	1033c3 neemt ... in ogenschouw	=1033c5 neemt in ogenschouw	1036c4 neemt ... in overweging	=1036c6 neemt in overweging	1064c8 neemt ... kennis van	=1064c12 neemt kennis van	1259u0 neemt ... voor
noemt	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom
omstandigheden	99c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	=262c43 omstandigheden waar	=262c64 omstandigheden waardoor	263c1 situatie|omstandigheden ... meegewogen|afgewogen|gewogen|betrokken|gekeken
bijlage	244c1 bijlage|kaart|folder|uitnodiging ... datum|tijd|tijdstip|adres|programma
handhavingsverzoek	599c0
onbewoonbaarverklaring	665c0
naturalisaties	679c1
omgevingsplannen	737c1
inwint	1058c1
teruggezonden	1200c1
voortgevloeid	=1271c4 voortgevloeid uit
~terugbellen	36c0 wij ~ niet? ~any
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

videobellen	9c0
zendt	28c20 stuur|stuurt|sturen|zend|zendt ... naar|aan postbus*|antwoordnummer*	104c2 stuur|stuurt|sturen|zend|zendt|indienen ... <email>	254c2 zend|zendt|zenden	291c0 stuur|stuurt|sturen|zend|zendt|zenden|mail|mailt|mailen|schrijf|schrijft|schrijven|upload|uploaden	300c1 zend|zendt|zenden|toezenden	1200c5 zendt ... terug	=1200c8 zendt terug	1208c5 zendt ... toe	=1208c11 zendt toe	1287c1	1287u1 zendt ... uit	=1287u3 zendt uit	1287u6 zendt ... toe	1287u10 zendt ... terug	1287u18 zendt ... in	1287u19 zendt ... door
diende	=236c10 diende u	942c2 diende ... te *aan|*ben|*den|*fen|*gen|*ien|*jen|*ken|*len|*men|*nen|*oen|*pen|*ren|*sen|*ten|*ven|*wen|*zen|zijn	=942u2 diende te	=942u40 diende om	=943c3 diende te	=943u2 diende te allen
kiezen	241c3 kies|kiest|kiezen ... tijd|tijdstip|moment|datum|dag	305c0 kies|kiest|kiezen
werd	=287n1 was|werd|is te laat ingediend|ontvangen	362n6	=1235u3 werd verhinderd	=1307u17 werd gelet op
jezelf	333c9 uzelf|jezelf ... verwijten|kwalijk
onverantwoordelijk	334c10
noopte	1109c2
onontbeerlijke	1124c1
ontegenzeggelijk	1126c1
voortvloeiden	=1271c3 voortvloeiden uit
buurtcoach	1513c2
@ggd	authority

snelheidsovertreding	237c10 snelheid|snelheidsovertreding
herkeuring	240c2 keuring|herkeuring|*keuring|*onderzoek|consult|controle
ziek	262c16 ziek|ziekte ... rekening|bel|laat	=262c47 ziek geworden
verwijder	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou	322c1 verwijder|verwijderen
zoek	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
doorgegeven	303c0 meld|meldt|melden|doorgeven|doorgegeven
fraude	=335c19 fraude gepleegd|pleegt|pleegde
ingebrekestelling	403c0
heffing	422c0
diplomatermijn	569c0
indicatiestelling	618c0
splitsingsvergunning	663c0
geautomatiseerde	=780c0 geautomatiseerde besluitvorming
gezaghebbende	=826c0 gezaghebbende ouder	=826c1 gezaghebbende ouders
merkt	843c5 merkt ... aan als	=843c8 merkt aan als
formulierenhulp	1498c2
wetswinkels	1501c3
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

uitleggen	4c7 toelichten|toelichting|uitleg|uitleggen	313c2
is	=22c38 is te bereiken	22c41 is ... bereikbaar	22c42 is ... aanwezig	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	59c3 bent|is|zijn u|je? verplicht	=59c16 is het nodig dat u	259c50 is ... onjuist vastgesteld	=286c2 is besloten	=287n1 was|werd|is te laat ingediend|ontvangen	295c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=328n0 is ingetrokken	=344n17 is eerder	=344n24 is verleend voor	=349c26 wordt|is niet gehonoreerd|toegekend|ingewilligd|verleend	=349c27 is|wordt|zijn geweigerd	=366c11 is bij ons binnen|binnengekomen	=366c16 is|zijn bij ons? binnen	=366c17 is binnen	=372n6 is dan	=985c4 is gehouden om te	=1076c3 is de mening toegedaan	=1173c2 is er sprake van	=1173c3 is sprake van	=1173c7 is geen sprake van	=1183c1 is te wijten aan	=1225c1 is van kracht	=1226c3 is van mening	1226c13 is ... van mening	=1226c18 is van oordeel	1226c25 is ... van oordeel	=1227c1 is van toepassing	1227c9 is ... van toepassing	=1231c1 is vereist	=1249c1 is vervat in	=1282c6 is werkzaam	=1282u6 is werkzaam tegen	=1285c2 is woonachtig	=1307u6 is gelet op
formulieren	91c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen
aanpassen	260c51 aanpassen|verbeter|verbeteren|wijzigen	322c5
heffingsvrij	=435c0 heffingsvrij vermogen
voorschotbeschikkingen	439c1
persoonslijst	489c0
aanloopfasen	573c2
uitzettingen	698c1
spoedeisende	=713c1 spoedeisende belangen	=713c2 spoedeisende belang
subsidiabele	796c1
aanvangen	847c0
hetwelk	939c1
participeert	1149c1
prolongeren	1156c0
eerlang	1459c2
taalcoaches	1530c5
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

onze	=19c6 onze|de balie	55c4	=80c3 onze beslissing	=94c4 onze|mijn|eerdere|vorige brief|besluit|beschikking|herinnering van|op <date>	=235c4 ons|onze|het oordeel	=1267u2 onze voornemens
meenemen	=30c24 meenemen naar het|dit gesprek	91c1 meesturen|meenemen|meebrengen|bijvoegen	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	321c1
meelezen	30c48
herinneren	=76c2 herinneren u
vervolg	83c14 ^ vervolg|planning	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen
paypal	225c0 ideal|tikkie|creditcard|paypal|wero
folder	244c1 bijlage|kaart|folder|uitnodiging ... datum|tijd|tijdstip|adres|programma
financiële	=262c13 financiële problemen
rondkomen	262c32
meewegen	264c15
mulderbeschikking	282c0 wahv|mulder|mulderbeschikking|mulderfeit
parkeer	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
hardheidsclausules	385c1
heffingen	422c1
hoofdsommen	538c1
toelaatbaarheidsverklaringen	559c1
ontwikkelingsperspectiefplannen	561c3
verblijfstitel	669c0
reclamant	719c0
herriepen	723c4
conformeren	=916c0 conformeren aan
gunstig	=1001c0 gunstig beschikken	=1001c1 gunstig beschikt	=1001c2 gunstig te beschikken	=1001c3 gunstig beslist
meedelen	1071c11	=1071u13 meedelen in
ontbeerd	1125c4
middelen	=1278c6 middelen welke
rvo	1549c0
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

's	=5n10 's nachts	=18c37 's morgens|middags|ochtends|avonds	=242c4 's ochtends|'s middags|'s avonds|'s morgens
wil	6c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	352c12 willen|wil ... van u terug	352c13 willen|wil ... terug|terughebben|terugkrijgen	360c17 willen|wil ... weten	362c14 willen|wil ... graag met u|je praten|spreken|bespreken	362c30 wil|willen ... spreken op|graag	368c5 willen|wil wij|we|ik? ... intrekken|stoppen|stopzetten|beëindigen|terugvorderen|opleggen	368c11 willen|wil ... beëindigen
opbellen	15c11
behandeld	=22c1 behandeld door
haar	=22c35 haar|zijn|mijn doorkiesnummer|telefoonnummer|nummer|directe	=896u10 haar betreffende	=1267u5 haar voornemens
optellen	70c3
ont*	96c4 ontruim*	367c1 ontvangst*
executeren	230c6 vervolgingskosten|executie|executeren|gerechtelijke|gerechtelijk
evenement	240c3 huisbezoek|rondleiding|workshop|training|cursus|evenement|ceremonie|dag
hoorgesprek	240c8 horen|hoorgesprek|kennismak*	272c4 hoorzitting|hoorgesprek|horen|gehoord|gesprek|aanmelden
toch	264c2	288c12
schroom	=264c34 schroom niet	=1435c5 schroom niet ... contact|bellen|mailen|bel|mail|vragen	=1435c7 schroom dan niet ... contact|bellen|mailen|bel|mail|vragen	=1435c9 schroom vooral niet ... contact|bellen|mailen|bel|mail|vragen
beëindigd	336c14 stopt|stoppen|stopgezet|stopzetten|beëindigd|beëindigen ... uitkering|bijstand|toeslag|toelage|subsidie
voormeld	339c6 voornoemd|voornoemde|voormeld|voormelde|voorgenoemd|voorgenoemde|voorgaand|voorgaande	1268c0
proefplaatsingen	477c1
bindend	=572c0 bindend studieadvies
betrouwbaarheidsniveau	788c0
belendend	885c0
hanteerde	1003c3
gehanteerd	1003c5
overeenkomstig	1143c0	=1143u2 overeenkomstig met	=1143u3 overeenkomstig verzoek	=1410c1 overeenkomstig uw verzoek
gevergd	1233c4
droeg	=1293c8 droeg zorg	1294c3 droeg ... zorg voor
dorpsteams	1491c5
~kijken	85c3 wij ~ -deze|hierbij
~aflopen	85c8 ~ beslistermijn	100c1 ~
~gedogen	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	347c3 wij ~ niet @request|@benefit|@permit|u
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

brokken	2c10 stapjes|stukjes|stukken|porties|etappes|partjes|brokken
bewaart	52c1 bewaar|bewaart|bewaren ... tot <date>
betaalt	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=67c2 betaalt u|je niet|te	=67c9 doet|betaalt|komt|stuurt|reageert|levert|geeft|krijgen|ontvangen|hebben u|je|wij|we ... niet|geen	225c12 betaal|betaalt|betalen ... online|mijn|digid|portaal|website|app	232c4 betaalt|berekenen|rekenen|brengen ... <amount> ... aanmaning	261c3 betaal|betaalt|betalen|betaling ... in gedeelten|gedeeltes|delen|stukken|termijnen|stapjes	261c8 betaalt|betalen|betaal ... elke|per maand|week	287n2 betaling|betaald|betaalt|aanvraag|aanvragen	299c1 betaal|betaalt|betalen|betaald	=299u10 betaalt u griffierecht	352c9 betaalt|betaal ... aan ons terug	=717u2 betaalt de rechtbank ... griffierecht
besluiten	58c1 besluiten ... op|over	248c1 beslis|beslist|beslissen|besluit|besluiten|beslissing|*besluit|*beslissing|uitspraak|uitsluitsel
vergadering	240c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg
ter	=270c1 ter post	=280c2 ter inzage	=376u0 ter beschikking	=413c0 ter inzage	=617u8 ter indicatie	=786u0 ter verificatie van	=1195c0 ter beschikking stellen	=1195c1 ter beschikking gesteld	=1195c2 ter beschikking te stellen	=1195c3 ter beschikking stelt	=1195c4 ter beschikking staan	=1195c5 ter beschikking staat	=1195u0 ter beschikking van de	=1195u1 ter beschikking gesteld van de	=1196c0 ter hand stellen	=1196c1 ter hand gesteld	=1196c2 ter hand te stellen	=1196c3 ter hand stelt	=1197c0 ter kennis brengen	=1197c1 ter kennis gebracht	=1197c2 ter kennis te brengen	=1197c4 ter kennisneming	=1197c5 ter kennisname	=1197c6 ter kennisgeving	=1198c0 ter plaatse	=1198u0 ter plaatse van	=1199c0 ter zake	=1199c2 ter zake daarvan	=1199u0 ter zake van	=1199u2 ter zake kundig	=1199u3 ter zake kundige	=1199u4 ter zake doende	=1199u6 ter zake doet	=1199u7 ter zake deskundig	=1199u8 ter zake deskundige	=1199u14 ter zake dienende	=1199u15 ter zake bevoegd	=1199u16 ter zake bevoegde	=1309c1 ter aanvulling op	=1309c2 ter aanvulling van	=1356c1 ter grootte van	=1368c0 ter bestrijding van	=1368c1 ter bestrijding	=1369c0 ter bevordering van	=1370c0 ter compensatie van	=1370c1 ter vergoeding van	=1370c2 ter dekking van	=1371c0 ter gelegenheid van	=1372c0 ter ondersteuning van	=1372c1 ter ondersteuning	=1373c0 ter staving van	=1373c2 ter adstructie van	=1374c0 ter uitvoering van	=1374c1 ter voldoening aan	=1375c0 ter vaststelling van	=1375c1 ter bepaling van	=1375c2 ter controle van	=1375c3 ter verificatie van	=1376c0 ter verkrijging van	=1377c0 ter vervanging van	=1378c0 ter voorkoming van	=1378c1 ter vermijding van	=1379c0 ter zake van	=1440c1 ter uwer informatie	=1440c4 ter uwer kennisneming
bedankt	=366c7 bedankt|dank voor uw|je aanvraag|melding|bezwaar|brief|verzoek|klacht|bericht	=366c21 bedankt daarvoor|hiervoor
onroerende	=426c3 onroerende zaakbelasting	=427c0 onroerende zaak	=427c1 onroerende zaken
verzamelinkomens	433c1
heffingskortingen	436c1
vreemdeling	677c0
ongegronde	703c1
vergunninghouders	743c1
anderzijds	875c0
verordening	=896u15 verordening betreffende	=1059u3 verordening inzake
teneinde	1193c0	=1193u0 teneinde raad
vereist	=1231c0 vereist zijn	=1231c3 vereist is	=1231c6 vereist was	=1231c7 vereist waren
vigeert	1254c2
volstaan	1257c0	=1257c4 volstaan worden
onverwijlde	1469c1
tijdige	1482c1	=1482u8 tijdige beslissing
formulierenbrigade	1498c0
geldloket	1526c0
@verontschuldigen	regret
@motorrijtuigenbelasting	tax
@verontreinigingsheffing	tax
@plastic	environment

staat	57c1 staat ... op uw rekening	=60c6 staat het u vrij	249c9 staat ... bezwaar open	252c14 staat|staan ... beroep open	259c24 staat ... verkeerd|fout	344c30 staat|ligt ... voor u klaar	=349n16 staat niet	358c15 staat|staan ... nog open	362c23 staat ... afspraak	364c24 staat|staan ... niet waarom|bij|in	=655u0 staat van ontbinding	=1008c1 staat het u vrij	=1008c2 staat u vrij	1195c8 staat ... ter beschikking	=1195c11 staat ter beschikking
gedurende	62c6 gedurende <number> weken	273c0 binnen|gedurende <number> weken|week|dagen|maanden|maand ... bezwaar|bezwaarschrift|bezwaren|beroep|beroepschrift	=325c6 gedurende de periode	981c0	=1464u0 gedurende de komende periode
daaraan	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	880u5 daaraan ... voldoen	=880u9 daaraan voldaan	=921c0 daaraan verbonden	=921c2 daaraan verbonden zijn
later	=222c4 later dan <date>	=258c6 later inleveren|betalen|insturen|opsturen|beginnen|komen|doorgeven	=258c29 later kan ook	=258c37 later te betalen	284c0 later|daarna|straks	352n5 later ... terugbetalen
betaallink	225c4 qr-code|betaallink|betaalverzoek|betaalknop
stapt	=252c11 gaat|stapt u naar de rechter|rechtbank
gespreide	=261c6 gespreide betaling
verzuimde	334c1 verzuimde|verzuimden	1253c3	=1253u0 verzuimde dagen	=1253u1 verzuimde uren
slaat	853c6 slaat ... acht op
behelsde	881c2
desgewenst	934c0
mijns	=1081c0 mijns inziens
patiëntenvertrouwenspersoon	1521c2
omgevingsdiensten	1571c1
~terugbetalen	36c3 wij ~ u|uw|rekening niet? -onze|ons|moeten|dienen|onderstaand|bovenstaand|reader ~any	85c4 wij ~ -hierbij	343c0 u ~ @debt|@penalty|<amount>|rest niet +need
~plaatsgrijpen	89c0 ~ +must -ik|ons
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

feiten	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	237c5 feit|feitcode|feiten|gedraging|gepleegd|pleegde|begaan	=1278c9 feiten welke
bijgeschreven	215c7 bijgeschreven|bijschrijving|overschrijving*
fouten	259c9 fout|fouten|foutje
postbezorging	270c2 poststempel|gepost|postbezorging
onherroepelijke	386c1
stelde	1031c6 stelde ... in kennis	=1031c14 stelde in kennis	=1133c10 stelde zich op het standpunt
onderscheidenlijk	1119c0
@vergrijp	violate

besluitnummer	11c19
helpt	=22c31 helpt u verder
begeleider	=30c41 begeleider mag|kan|meenemen
wet	238c3 wet <placeholder>	=282c1 wet administratiefrechtelijke handhaving*	483u1 wet ... herzien	=896u13 wet betreffende	=1059u0 wet inzake
tijdstip	=241c11 tijd|tijdstip|moment|datum|dag te kiezen|prikken|plannen|bepalen|vinden	=241c12 tijd|tijdstip|moment|datum|dag af te spreken	242c9 tijd|tijdstip|aanvang|om <placeholder>	244c0 datum|tijd|tijdstip|plaats|adres|locatie|gegevens|programma ... bijlage|bijgevoegd*|bijgesloten|kaart|folder|achterkant|achterzijde|website|mijn	258c30 datum|tijd|tijdstip|dag ... niet uit|past|schikt|gelegen
*oor	243c1 *kantoor|*huis|*zaal|*balie|*loket|*gebouw|*kamer|*locatie|*adres|*plein|*straat|*school|*centrum|*bibliotheek|*theater|*kerk
dwangbevelen	528c1
omgevingsplanactiviteit	739c0
ruimschoots	=1477c3 ruimschoots van tevoren	=1477c4 ruimschoots op tijd	=1477c7 ruimschoots tijdig
cliëntenondersteuner	1494c4
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

kla*	99c0 bezwaar*|beroep*|zienswijze*|rechtsmiddel*|klacht*|verweer|bedenking*|rechtbank
uitstellen	258c49
oplossing	264c40
eerst	=265c18 eerst uw|je mening|kant|reactie	295c6 ^ eerst|dan|daarna|nu betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|laat|zorg	=358n4 eerst een aanmaning	=959c0 eerst nadat	=959c1 eerst dan nadat
slachtoffer	335u2 slachtoffer ... misbruik|fraude ... gemaakt|gepleegd	416u7 slachtoffer ... aanslag
dubbel	353c11 dubbel ... betaald|ontvangen|overgemaakt
afloscapaciteit	549c1
~geldig	341c6 ~ @permit
@intake	meeting
@mogelijkheid	choice
@moeilijkheid	hardship
@antwoordenvelop	post
@bijgebouw	building
@apotheek	health-care
@sluitingstijd	business
@teleurstellend	negative
@voortdurend	repeated

loonheffingennummer	14c6
tolk	30c22
vervolgens	86c1
bewaring	128c0
*urs	217c0 *subsidie|*toeslag|*uitkering|*vergoeding|*bijdrage|*toelage|*tegemoetkoming|*bijstand|*voorschot|*beurs|*lening
*ers	230c2 *deurwaarder|*deurwaarders|deurwaarderskantoor
wij*	375c1 wijziging*
derdebelanghebbenden	379c3
subsidieverleningen	790c1
subsidievaststellingen	791c1
geding	=942u36 geding dient op
gering	993c0
gebiedsteams	1491c3
veilig	=1517c0 veilig thuis
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

wanneer	6c3 als|indien|wanneer	=6u4 als|indien|wanneer u|je ... vragen|vraag	53c1	=60u12 wanneer kunt u	=67c8 als|indien|wanneer u|wij|je|de|uw ... niet|geen	=83c10 wanneer hoort|hoor|krijgt|krijg|beslissen|besluiten	99c6 ^ wat|hoe|waar|wanneer|wie|welke|waarom|waarvoor	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	241c7 wanneer ... u|je|jou uitkomt|kunt|past|schikt	=284c1 als|zodra|nadat|wanneer wij|we|het|er|u ... besluit|beslissing|beslist|besloten|beslissen|besluiten	=1044u1 wanneer ik ... indien
stadhuis	8c4 raadhuis|stadhuis|gemeentehuis|stadskantoor|milieustraat|wijkhuis|buurthuis	19c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
slechts	27c0 uitsluitend|alleen|enkel|slechts ... digitaal|online|website|digid|internet|uploaden|portaal|e-formulier|webformulier|e-mail|inloggen|app|mijn*	=292c0 uitsluitend|alleen|enkel|slechts schriftelijk	344n8	=617u10 slechts een indicatie	1172c0
contributie	216c6 premie|premies|contributie|leges|huur	358c25 factuur|rekening|aanslag|bedrag|contributie ... nog niet ... ontvangen|betaald|voldaan
gepleegd	237c5 feit|feitcode|feiten|gedraging|gepleegd|pleegde|begaan
heronderzoek	245c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek	361c6
bovenstaand	=254c12 bovenstaand adres	=255c4 bovenstaand|bovenstaande adres	339c9 bovenstaand|bovenstaande	339u0 bovenstaand|bovenstaande tabel|overzicht|schema|lijst|lijstje|figuur|foto|kaart|adres|postadres|bezoekadres|telefoonnummer|nummer|kenmerk|link|qr-code
buitenland	276c3
kostendelersnormen	458c1
aflossingscapaciteit	549c0
benodigd	887c0
effectueren	962c0
gefiatteerd	976c2
gedagtekend	980c0
geïnitieerd	1052c4
ondervinden	1121c0
ondervonden	1121c3
overgaan	=1144c0 overgaan tot
trachten	1213c0
ontslagen	=1478u1 ontslagen op staande voet
~toesturen	36c0 wij ~ niet? ~any	85c2 wij ~ -deze|dit|hierbij|bijgaand|navolgend|volgt
~nabetalen	36c0 wij ~ niet? ~any	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~krijgen	37c0 u ~ niet? -tijd|gelegenheid|kans|mogelijkheid|uitstel|moeten|dienen ~any	38c1 wij ~ niet? -laten ~any	41c0 u ~ tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd|daarvoor|hiervoor|ervoor niet? ~any	41c1 u ~ termijn -@decision|bezwaartermijn|beroepstermijn|bericht ~any	42c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	84c11 u ~ besluit|beslissing|beschikking|bericht|antwoord|uitslag|reactie|uitnodiging|uitspraak|terugkoppeling|definitief|ontvangstbevestiging|oproep -deze|dit|kopie|hierbij	85c5 u ~ -deze|dit|hierbij|gelegenheid|kans|mogelijkheid|tijd|ongelijk|gelijk|boete	340c2 u ~ @benefit|@permit -boete|terug|veel|onterecht +will	340c15 u ~ recht @benefit|<amount> -bezwaar|beroep	341c0 u ~ @benefit|<amount> -boete|terug|veel|onterecht|eerder|ontvangst|al	341c1 u ~ @permit -al|eerder	347c8 u ~ @benefit|@permit niet -boete|brief|bericht|meer
~bieden	38c5 wij ~ u tijd|gelegenheid|kans|mogelijkheid|uitstel|termijn|week|dag|maand|werkdag niet? -antwoord|bericht|uitsluitsel|reactie ~any	40c0 wij ~ u niet? ~any	41c3 wij ~ tijd|gelegenheid|kans|uitstel|mogelijkheid niet? ~any	88c2 ~ ~any niet?	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~blijven	42c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	342c0 u ~ +may
~behouden	42c0 u ~ niet? -tijd|gelegenheid|kans|uitstel|mogelijkheid|bedenktijd ~any	340c15 u ~ recht @benefit|<amount> -bezwaar|beroep
~oproepen	85c1 wij ~ -hierbij|dit
~bezoeken	85c3 wij ~ -deze|hierbij
~afronden	85c3 wij ~ -deze|hierbij
~schorsen	88c1 ~ ~any niet?
~vrezen	88c2 ~ ~any niet?
~noemen	88c2 ~ ~any niet?
~inhouden	100c0 wij ~
~fiatteren	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	347c3 wij ~ niet @request|@benefit|@permit|u
~aflossen	343c0 u ~ @debt|@penalty|<amount>|rest niet +need
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

vermeldt	=13c4 vermeld|vermeldt bij de|uw|elke|iedere betaling|overschrijving|overboeking ... bsn|burgerservicenummer	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het gemiddelde	93c0 vul|vult|vullen|geef|geeft|noem|noemt|vermeld|vermeldt ... het de optelsom
verzendingsdatum	32c4 verzendingsdatum <date>
bes*	45c8 besmet*|besmettelijk*	45c8 besmet*|besmettelijk*	96c0 beslag*	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie
verneemt	=57c4 krijgt|ontvangt|hoort|verneemt u|je	248c0 hoor|hoort|krijgt|krijg|ontvangt|ontvang|verneemt	1241c1
tenminste	=71c6 tenminste als
zoals	=94c5 zoals|als vermeld|aangegeven|beschreven|genoemd in|op	=865c1 zoals bedoeld in	=1160u1 zoals u reeds bekend is	=1160u2 zoals reeds vermeld	=1160u3 zoals reeds aangegeven	=1160u4 zoals reeds gezegd	=1160u5 zoals reeds eerder vermeld	=1160u6 zoals reeds eerder aangegeven	=1160u7 zoals hierboven reeds	=1279u2 zoals u wellicht	=1430c0 zoals u bekend is	=1430c1 zoals u wellicht bekend is	=1430c2 zoals u waarschijnlijk bekend is	=1430c3 zoals u wellicht weet	=1430c4 zoals u ongetwijfeld weet	=1430c5 zoals u ongetwijfeld bekend	=1430c6 zoals u waarschijnlijk weet	=1430c7 zoals bij u bekend	=1430c8 zoals u reeds bekend is	=1430c9 zoals algemeen bekend	=1430c12 zoals u bekend zal zijn	=1431c0 zoals reeds vermeld	=1431c1 zoals reeds aangegeven	=1431c2 zoals reeds gezegd	=1431c3 zoals reeds eerder vermeld	=1431c4 zoals reeds eerder aangegeven	=1431c5 zoals eerder aangegeven	=1431c6 zoals eerder vermeld	=1431c7 zoals eerder gemeld	=1431c8 zoals al eerder aangegeven	=1431c9 zoals al eerder vermeld	=1431c10 zoals gezegd	=1431c11 zoals hierboven reeds	=1431c12 zoals hierboven vermeld	=1431c13 zoals hierboven aangegeven	=1431c14 zoals hiervoor vermeld	=1431c15 zoals hiervoor aangegeven	=1453c0 zoals te doen gebruikelijk	=1453c1 zoals gebruikelijk
verhindering	99c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans
gevolgen	99c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	262c31 gevolgen ... te groot|zwaar|ernstig|onredelijk	263c6 gevolgen ... afgewogen|gewogen|meegewogen
verwijdering	209c0
begaan	237c5 feit|feitcode|feiten|gedraging|gepleegd|pleegde|begaan
verboden	237c14 verboden|verbiedt
verlopen	249n11
administratief	=280c9 administratief beroep|beroepsorgaan	=732c0 administratief beroep
verbeurt	355c26 verbeurt|verbeurd ... dwangsom	602c2
overdraagbaarheid	=778c1 overdraagbaarheid van gegevens
effectueerde	962c2
verleent	1073c12 verleent ... medewerking	=1073c14 verleent medewerking	1238c1	=1238u5 verleent subsidie	1238u10 verleent ... medewerking	1238u17 verleent ... voorrang
naderhand	1093c0
telkenmale	1185c0
vernomen	1241c5
mantelzorgsteunpunt	1508c0
mantelzorgconsulent	1509c0
werkgeversservicepunt	1583c2
gerechtsdeurwaarders	1594c3
@terugvorderingsbesluit	decision
@pleidooi	court
@stap	procedure

indien	6c3 als|indien|wanneer	=6u4 als|indien|wanneer u|je ... vragen|vraag	53c0	=67c8 als|indien|wanneer u|wij|je|de|uw ... niet|geen	67c17 indien ... uitblijft	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	1044c0	=1044u17 indien nodig	=1044u18 indien noodzakelijk	=1044u19 indien mogelijk	=1044u20 indien gewenst	=1044u21 indien van toepassing	=1044u22 indien aanwezig	=1044u23 indien beschikbaar	=1044u24 indien bekend	=1044u25 indien afwijkend	=1044u26 indien relevant	=1044u27 indien akkoord	=1044u28 indien gehuwd	=1044u29 indien wenselijk	=1044u30 indien anders	=1045c0 indien gewenst	=1046c0 indien mogelijk	=1047c0 indien nodig	=1047c1 indien noodzakelijk	=1047u0 indien nodig is	=1048c0 indien van toepassing	=1227u1 indien van toepassing	1227u2 indien ... van toepassing
bezwaar	6c6 aanvragen|aanvraagt|doorgeven|betalen|regelen|melden|afspraak|bezwaar	80n2	235n0 bezwaar|beroep	247c1 verzoek|bezwaar|bezwaarschrift|klacht|*verzoek	=249c3 bezwaar maken|aantekenen	=249c4 bezwaar indienen	249c10 bezwaar ... mogelijk	=249c14 bezwaar worden gemaakt	=249c15 bezwaar tegen ... worden gemaakt	=249c16 bezwaar in te dienen	=249c17 bezwaar te maken	249c21 bezwaar ... naar|bij ... sturen|indienen	=249c24 bezwaar kunt|kan|mag u|worden	249c27 bezwaar ... komen	=249c28 bezwaar in|binnen	=249c29 bezwaar aan te tekenen	=249c29 bezwaar in te stellen	249c32 bezwaar ... openstaat|aantekent|indient|maakt	249c35 bezwaar ... dient u in	249c39 bezwaar ... dient|moet	249u2 bezwaar ... niet mogelijk	249n3 bezwaar ... ontvangen	253c0	260c50	273c1 bezwaar|bezwaarschrift|bezwaren|beroep|beroepschrift ... binnen|gedurende <number> weken|week|dagen|maanden|maand	278c0 bezwaar|bezwaarschrift|bezwaarprocedure ... kost|kosten ... <amount>	278c1 bezwaar|bezwaarschrift|bezwaarprocedure ... griffierecht|leges	278c2 bezwaar|bezwaarschrift ... betaalt u|je ... <amount>|kosten|leges	=306c0 bezwaar maken|indienen|aantekenen	=306c0 bezwaar te maken	=306c0 bezwaar in te dienen	=322u4 bezwaar te herstellen	=349n3 bezwaar ongegrond	=355n13 bezwaar tegen	360n4	364c18 bezwaar|bezwaarschrift ... nog niet|onvolledig|compleet|volledig	366c4 aanvraag|bezwaar|bezwaarschrift|melding|verzoek|klacht ... hebben|heb wij? ... ontvangen	366c6 bezwaar|aanvraag ... is bij ons binnen	366c20 melding|aangifte|bezwaar|aanvraag|verzoek ... geregistreerd	372c0 bezwaar|bezwaarschrift|bezwaren ... gegrond|ongegrond|niet-ontvankelijk	372c12 bezwaar ... heroverwogen	=900c0 bezwaar aantekenen	=900c1 bezwaar aan te tekenen	=900c2 bezwaar aangetekend	=900c3 bezwaar aantekent	=1044u8 bezwaar indien
relatienummer	11c13
scan	26c11	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	297c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
bijgevoegde	=28c8 bijgevoegde envelop	=28c9 bijgaand|bijgevoegd|bijgevoegde formulier|antwoordformulier
stoppen	=66c20 stoppen wij|we	322c2 stoppen|staken	=322u2 stoppen wij|we	336c14 stopt|stoppen|stopgezet|stopzetten|beëindigd|beëindigen ... uitkering|bijstand|toeslag|toelage|subsidie
nu	102n0 nu|nog|verder|daarvoor|hiervoor|ervoor|dan|meer|anders|daaraan|hieraan|hierdoor|voor|tot|totdat|als|indien|wanneer|zolang|zodra	295c6 ^ eerst|dan|daarna|nu betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|laat|zorg	=355n10 nu geen
stopzetting	179c0
betaalverzoek	225c4 qr-code|betaallink|betaalverzoek|betaalknop
incasseert	225c5 incasso|incasseren|geïncasseerd|incasseert|machtiging
intussen	259c26 intussen|inmiddels|al|reeds ... betaald
staken	322c2 stoppen|staken
geachte	337c0 ^ geachte|beste|dag|hallo heer|heren|mevrouw|meneer|dames|dhr|mevr|mw	337c1 ^ geachte|beste|dag|hallo heer|heren|meneer|dhr of|en|en/of? mevrouw|dames|mevr|mw	337c1 ^ geachte|beste|dag|hallo heer|heren|meneer|dhr dan wel mevrouw|dames|mevr|mw	337c2 ^ geachte|beste|dag|hallo mevrouw|dames|mevr|mw of|en|en/of? heer|heren|meneer|dhr	337c2 ^ geachte|beste|dag|hallo mevrouw|dames|mevr|mw dan wel heer|heren|meneer|dhr	337c3 ^ geachte|beste|dag|hallo belastingplichtige|belastingschuldige|belanghebbende|debiteur|schuldenaar|aanvrager|aanvraagster|verzoeker|vergunninghouder|overtreder|betrokkene|bezwaarmaker	337c4 ^ geachte|beste|dag|hallo cliënt|klant|relatie|lezer|inwoner|burger|bewoner|bewoners|ouder|ouders|verzorger|verzorgers|huurder|eigenaar|kentekenhouder|uitkeringsgerechtigde|student|leerling|patiënt|verzekerde|ondernemer	337c5 ^ geachte|beste|dag|hallo ouder|ouders s? of|en|en/of? verzorger|verzorgers
navordering	420c2
drempelbedrag	567c0
ondertoezichtstelling	818c0
casusregisseur	837c0
naleeft	1097c1
staaft	1174c1
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

iedere	=2c11 per|elke|iedere maand|week	=18c2 iedere werkdag	18c28 elke|iedere *dag	=18c38 elke|iedere ochtend|middag|dag	=106c3 elke|iedere maand|week|kwartaal
kan	=5c10 kan niet worden|over gecorrespondeerd	5c11 kan|kunnen ... niet worden gecorrespondeerd	5c15 kan ... niet worden gebeld	=23c9 kan niet worden gebeld	24c2 kunt|kun|kan ... niet reageren op dit|deze bericht|e-mail|mail|brief	=24c6 kan niet|geen worden gereageerd	=27c5 kan|kunt|kunnen niet op papier|schriftelijk|telefonisch	=28n5 kan|kunnen niet per|op|aan	=30c7 mag|mogen|kan ook bellen	=60c3 kan u	66c1 kan ... gevolgen|leiden	249c0 kunt|kun|kan|mag|mogen|kunnen ... bezwaar maken|aantekenen|indienen	249c1 kunt|kun|kan|mag|mogen ... bezwaarschrift	249c2 kunt|kun|kan|mag ... in bezwaar	249n8 kunt|kan|kun ... nog? geen|niet bezwaar	252c0 kunt|kun|kan|mag|kunnen ... beroep instellen|aantekenen|indienen	252c1 kunt|kun|kan|mag ... in beroep	252c12 kunt|kan|mag ... naar de rechter|rechtbank	257n7 kan ... niet worden hersteld	258c22 kunt|kan|komt|kom ... niet ... bel|belt|laat|andere	=258n13 kan niet ... verzet	330c0 kan|kunnen|kost|kosten|moet|komen|komt|niet	349c17 kunnen|kan ... aanvraag ... niet toekennen|goedkeuren|honoreren|inwilligen	349c24 kunnen|kan ... geen ... geven|verlenen|toekennen|aanbieden	349n2 kan ... worden afgewezen	352n3 kan ... teruggevorderd	355n3 kan ... boete	372n3 kan|kunnen	=1257c3 kan worden volstaan	=1413c10 kan ik u het volgende meedelen	=1413c11 kan ik u het volgende mededelen
door	=5n1 door ons	=22c48 door aan	=30c54 door een naaste	92c1 door uw|je|jouw|de|een|alle? werkgever|arts|huisarts|specialist|notaris|accountant|verhuurder|deskundige|zorgverlener|school|buren|zorgverleners|leverancier ... ondertekend|ondertekende|ingevuld|ingevulde|getekend|getekende|opgesteld|opgestelde|afgegeven	=262c54 door omstandigheden	=262c71 door uw|je|jouw omstandigheden	=269c6 door ons|mij zijn ontvangen	=288c8 door ziekte|omstandigheden	=299u6 door u betaalde	=303c0 door te geven	=327c15 door ons|mij zijn ontvangen	=1141c6 door overlegging	=1287u17 door te zenden	=1304c0 door het feit dat	=1305c0 door middel van	=1306c0 door tussenkomst van	=1408c1 door middel van deze brief	=1408c4 door middel van dit schrijven
klantcentrum	19c18 stadskantoor|stadhuis|gemeentehuis|servicepunt|wijkcentrum|klantcentrum|gemeentewinkel|stadsloket
euro's	219c0 euro|euro's|cent
zodat	234c0 omdat|doordat|aangezien|want|vanwege|wegens|daarom|daardoor|hierdoor|hierom|immers|namelijk|derhalve|mitsdien|waardoor|zodat	=234u2 zodat u|wij|we
kwart	242c2 half|kwart <number>	=242c3 kwart over|voor <number>
kaart	244c1 bijlage|kaart|folder|uitnodiging ... datum|tijd|tijdstip|adres|programma	344c23 *vergunning|ontheffing|subsidie|kaart|akte|verzoek wordt|worden verleend|toegekend|ingewilligd
verzamelinkomen	433c0
fiatteert	976c4
@schuldhulp	benefit
@voogdij	child
@speelgroep	child
@beleid	law
@digid	digital
@upload	digital
@geluid	environment
@aanvaard	positive

weten	4c6 weten|vertel|vertellen|vertelt	=75c3 hebben|weten wij al
hoeven	5u0 hoeft|hoeven ... niet te bellen|informeren|mailen	=227c1 hoeft|hoeven nu|nog|voorlopig niets|niet|geen	265n3 hoeven|hoeft ... niet	319c1 hoeven ... niet|geen
hebt	6c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	=6u3 hebt|heeft u|je vragen	=6u3 hebt|heeft u|je een vraag	=29n2 hebt u schriftelijk	30n0 heeft|hebt ... namens u bezwaar	=41c9 hebt|heeft|krijgt|heb u|je tot	=47c2 krijgt|hebt|heeft|heb u|je ... <number> dagen|werkdagen|weken|maanden	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	=57c2 hebt|heeft het geld	=236c7 hebt|heeft u ... gevraagd|aangevraagd|verzocht|ingediend	=236c13 hebt|heeft u|je ... vragen	249n6 hebt|heeft|had ... bezwaar gemaakt	252n1 hebt|heeft ... beroep ingesteld	=259c27 heeft|hebt u al betaald	=264c25 hebt u	265n1 hebt|heeft ... zienswijze gegeven	295c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	344c26 hebt|heeft|heb ... recht op zorg|hulp|ondersteuning|vervoer|verlof	358c18 hebt|heeft ... nog niet ... betaald	358n5 hebt|heeft ... bezwaar	362n7 hebt|heeft ... gesproken	=364n1 hebt u niet ... betaald	=366n3 hebt|kunt u	368n4 hebt|heeft ... zienswijze	370n0 hebt|heeft ... zienswijze	=376u7 heb|hebt|heeft|hebben|had|hadden|krijg|krijgt|krijgen|kreeg|kregen de beschikking over	=1235u7 hebt verhinderd	=1406c4 hebt u zich tot ons gewend	1482u10 heb|hebt|heeft|hebben ... tijdig
weet	=22c50 weet van uw|je	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	297c19 ^ lees|kijk|bekijk|bewaar|vermeld|gebruik|noem|houd|let|vergeet|weet|denk|zie|klik|scan|onthoud
premie	=52c8 afspraak|uitnodiging|oproep|planning|programma|agenda|huur|premie|rekening|factuur voor <date>	216c6 premie|premies|contributie|leges|huur	=880c39 premie te voldoen	880c40 premie ... voldaan
wijziging	214c0	318c1 wijziging ... dient|moet
onderwerp	236c17 betreft|onderwerp	245c0 over|omdat|daarom|bespreken|bespreek|bespreekt|doel|onderwerp|waarom|aanleiding|verband
redt	258c19 redt|red ... niet op tijd
wijst	349c0 wijs|wijzen|wijst ... af
rechtmatig	409c0	=409u0 rechtmatig verblijf	=409u1 rechtmatig in nederland	=672c0 rechtmatig verblijf	=672c1 rechtmatig in nederland
belastingschuldige	443c0
basisregistratie	=488c0 basisregistratie personen
afwijzingsgrond	806c2
zijde	=1384u0 zijde van de weg
weldra	1459c1
welzijnswerkers	1512c4
welzijnscoaches	1513c5
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

spreekuur	8c5 balie|loket|spreekuur	19c11	=22c43 spreekuur van	240c1 spreekuur|hoorzitting|zitting|*zitting|bijeenkomst|*bijeenkomst|*avond|*middag|vergadering|overleg	245c5 *onderzoek|*keuring|*controle|*beoordeling|kennismaking|spreekuur|hoorzitting|intake*|heronderzoek	293c2 langskomen|langs|spreken|praten|spreekuur|afspraak|balie|loket
verstrekkingsbeperkingen	502c1
derdelander	697c0
participeren	1149c0
toezegt	1206c3
ouderenadvies	1497c2
@hypotheek	debt
@hoogte	calculate
@zwartwerk	violate
@afdelingshoofd	authority
@rechtbank	court
@uur	time
@onbillijkheid	hardship
@cookie	digital
@kantine	business

bent	6c4 ^ wilt|wil|moet|kunt|klopt|lukt|heeft|hebt|bent|gaat|komt u|je|uw|het|er	53c8 ^ wilt|wil|bent|heeft|hebt|kunt|komt|lukt|denkt|vindt|twijfelt|hebben|is|zijn|weet|doet|betaalt|verandert|klopt u|je|er|het|uw	59c3 bent|is|zijn u|je? verplicht	295c4 ^ als|wilt|hebt|heeft|lukt|kunt|bent|is|klopt ... bel|stuur|geef|meld|laat|vraag|neem|schrijf|betaal|maak	=355c22 bent daarom <amount>	358c19 bent ... te laat met betalen	362c18 wordt|bent ... opgeroepen	362c20 bent ... welkom op	=368u0 bent u van plan	=368n1 bent|bent u voornemens	=985c0 bent gehouden	=985c1 bent u gehouden	=985c8 bent verplicht en gehouden	=1024c11 bent u in de gelegenheid	=1076c4 bent de mening toegedaan	=1226c2 bent van mening	=1226c11 bent u van mening	=1226c17 bent van oordeel	=1226c27 bent u van oordeel	=1282c1 bent werkzaam	=1282c3 bent u werkzaam	1282c4 bent ... werkzaam	=1285c1 bent woonachtig	=1285c9 bent u woonachtig
je	=8c6 u|je vindt ons|mij|hem|haar|hen	=15u1 je telefoonnummer	=17c1 je telefoonnummer	=34u1 uw|je antwoord|reactie|bericht|formulier|mail	=41c8 u|je hebt|heeft|krijgt tot	56c1	=57c3 u|je hebt|heeft het geld	=57c5 u|je krijgt|ontvangt|hoort|verneemt	57c8 u|je ... bericht	=57u1 u|je krijgt|hebt|heeft ... de tijd|kans|gelegenheid|mogelijkheid	=57u2 u|je krijgt tot|nog|een	=59c0 u|je moet|dient|moeten|dienen	=59c4 u|je bent verplicht	=60c1 u|je kunt|mag|kan|kun	=60c7 u|je bent welkom	=62c15 u|je krijgt|hebt|heeft ... <number> weken|dagen|werkdagen|maanden	=78c1 u|je hoort|krijgt|ontvangt ... <date>	=79c0 u|je|jij krijgt|moet|hebt|heeft|bent|betaalt|kunt|mag|ontvangt|hoeft|gaat	=79c3 uw|je * krijgt|is|wordt	=102c1 u|je hoeft zelf? niets te doen	=285c0 uw|het|je bezwaar|bezwaarschrift|beroepschrift	=289c2 uw|je kant|verhaal|mening|standpunt|visie	=333c0 u|je|jij had|hadt ... moeten|kunnen|horen weten|begrijpen|beseffen|bedenken	333c1 u|je|jij ... had|hadt moeten|kunnen|horen weten|begrijpen|beseffen|bedenken	=333c3 u|je|jij behoorde|behoort|hoorde ... te weten|begrijpen|beseffen	333c4 u|je|jij ... behoorde|behoort|hoorde te weten|begrijpen|beseffen	333c5 u|je|jij ... geacht ... te weten|kennen	=333c6 u|je|jij geacht wordt|werd te weten|kennen	=333c7 uw|je|jouw eigen schuld	=333n2 u|je vindt|vond	=334n2 u|je vindt|vond	335c3 u|je ... te verwijten	335c4 u|je ... verweten	=335n2 u|je vindt|vond	339u3 u|je ... eerder vermeld|genoemd	=345c0 u|je krijgt|ontvangt ... *toeslag|*uitkering|*subsidie|*vergoeding|*toelage|*bijdrage|*tegemoetkoming|*voorziening|pgb|*vergunning|*bijstand|kwijtschelding|*ontheffing|urgentie*|rijbewijs|paspoort	=350c0 u|je krijgt|ontvangt ... geen|niet	=355c13 u|je krijgt|ontvangt ... bestuurlijke boete
bsn	12c0	=13c2 bsn|burgerservicenummer als uw|het|je? kenmerk|betalingskenmerk|betaalkenmerk|referentie|dossiernummer|zaaknummer|klantnummer|omschrijving	=13c3 bsn|burgerservicenummer bij de|uw betaling|overschrijving
meebrengen	91c1 meesturen|meenemen|meebrengen|bijvoegen
red*	99c2 besluit*|beslissing*|beschikking*|uitspraak|oordeel|overwegingen|beoordeling|toelichting|motivering|reden*|waarom|feiten|aanleiding|situatie|uitleg|dictum|conclusie
beperking	121c0
bezorging	129c1
wero	225c0 ideal|tikkie|creditcard|paypal|wero
geldig	325c0	=325c2 geldig tot
herzieningen	482c1
andermaal	873c0
overgelegd	1141c1
werkpleinen	1583c1
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

haal	8c8 lever|levert|geef|breng|haal|haalt|kom|komt|loop ... in|af|langs|binnen|op|naar	28c35 haal|haalt|ophalen ... formulier|balie|stadhuis|bibliotheek	=258c25 haalt|haal u|je ... niet	295c0 ^ betaal|stuur|bel|vul|lever|meld|geef|neem|kom|maak|vraag|schrijf|mail|ga|kies|reageer|vertel|laat|zorg|log|upload|onderteken|dien|stort|zend|breng|haal|verstuur|scan|download|controleer|verzet|leg|herstel|verwijder|stop|schakel|overleg	295c5 ^ zet|doe|knip|werk|loop|toon|regel|plan|open|vernieuw|wijzig|pas|stel|trek|bestel|kom|leg|stop|begin|spreek|schakel|verklaar|herzie|teken|typ|print|plak|overleg|retourneer|annuleer|bevestig|rond|zoek|huur|koop|verwijder|sluit|haal|lever|draag|parkeer|voldoe|gelieve|hou
tek*	68c24 tekening*
naleving	156c0
rechter	256c9 rechter ... tijdelijk|voorlopig	278n1 beroep|rechtbank|rechter|voorzieningenrechter|voorlopige	279c0 rechtbank|bestuursrechter|rechter	=717u1 rechter vraagt ... griffierecht
slordig	334c9
nauwelijks	335u0 niet|geen|niets|nooit|nauwelijks|minder|verminderd|verminderde|ontbreken|zonder ... verwijtbaar|verwijtbare|verwijtbaarheid|verwijten|verweten|nalatig|nalatige|nalatigheid|opzettelijk|opzet|schuld|trouw|frauduleus|gefraudeerd|gepleegd|gemaakt|weten|begrijpen
hoofdelijke	=547c2 hoofdelijke aansprakelijkheid
geseponeerd	607c5
modulair	=629c0 modulair pakket thuis
beroepsgrond	715c0
exploitanten	753c1
gecreëerd	920c5
trachtten	1213c2
weliswaar	1277c0
gemeenteraad	1568c0
~verzoeken	38c0 wij ~ niet? ~any	90c0 ~ +passive
~rekenen	38c4 wij ~ niet? ~any	88c2 ~ ~any niet?
~uitstellen	38c7 wij ~ termijn|datum|inlevertermijn|betaaltermijn niet? ~any	41c4 wij ~ niet? ~any	41c6 ~ termijn|*termijn niet? ~any
~opnemen	84c3 wij ~ contact u	88c4 ~ ~any niet?	95c1 wij ~ contact u
~uitzoeken	85c3 wij ~ -deze|hierbij
~afwegen	88c2 ~ ~any niet?
~herstellen	88c3 ~ ~any niet?
~regelen	95c3 wij ~ zelf|voor	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~uitvoeren	100c0 wij ~	342c0 u ~ +may
~afgeven	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	347c3 wij ~ niet @request|@benefit|@permit|u
~toestemmen	340c0 wij ~ @request|@benefit|@permit|u	340c1 wij ~ u	340c4 wij ~ @request|@report|plan	347c3 wij ~ niet @request|@benefit|@permit|u	347c13 wij ~ niet
~vergoeden	340c17 wij ~ -niet	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet	347c5 wij ~ niet
~leveren	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~doneren	341c3 wij ~ u @benefit|@permit|<amount> -veel	347c4 wij ~ u @benefit|@permit niet
~verbouwen	342c0 u ~ +may	342c1 u ~ +can
~innemen	342c0 u ~ +may
~overtreden	356c0 u ~ ~past
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

verzoeken	5c5 verzocht|verzoeken|vragen ... niet te bellen|telefoneren|informeren|mailen|corresponderen	5c6 verzocht|verzoeken|vragen ... geen contact ... op te nemen	5c7 verzocht|verzoeken|vragen ... niet telefonisch te informeren	5c9 verzocht|verzoeken ... af te zien van contact|navraag|telefonisch|telefonische	23c3 verzoeken ... niet te bellen|informeren	=59c9 verzoeken|verzoek|vragen|vraag wij|we|ik u	81c23	247u0 verzoek|verzoeken ... wij|we|ik u	327c2 verzoek|verzoeken ... u|je	360c9 verzoek|verzoeken ... sturen|zenden|verstrekken|overleggen|leveren|toesturen	360c9 verzoek|verzoeken ... toe te sturen	360c9 verzoek|verzoeken ... aan te leveren	360c9 verzoek|verzoeken ... te verstrekken	360c9 verzoek|verzoeken ... over te leggen	360c9 verzoek|verzoeken ... in te leveren	360c9 verzoek|verzoeken ... te overleggen	=1252c0 verzoeken u	=1252c4 verzoeken wij	=1252c5 verzoeken we	=1252u2 verzoeken wij u met klem	=1252u4 verzoeken u vriendelijk	=1252u5 verzoeken wij u vriendelijk	=1252u7 verzoeken u beleefd	=1252u8 verzoeken wij u beleefd	=1443c5 verzoeken wij u met klem	=1443c9 verzoeken u vriendelijk	=1443c10 verzoeken wij u vriendelijk	=1443c13 verzoeken u beleefd	=1443c14 verzoeken wij u beleefd
betalen	6c6 aanvragen|aanvraagt|doorgeven|betalen|regelen|melden|afspraak|bezwaar	51c1 ^ betalen|inleveren|reageren|insturen|aanmelden|terugsturen|opsturen voor|vóór|uiterlijk	=58c4 betalen wij|we|ik	81c17	99c3 betalen|betaling*|terugbetalen|overmaken|voldoen|betaal*|betalingsregeling|uitbetaling*|kosten|bedrag*|berekening*|rekening	215c2	=223c2 betalen|betaal|voldoen uiterlijk|vóór|voor	225c12 betaal|betaalt|betalen ... online|mijn|digid|portaal|website|app	261c3 betaal|betaalt|betalen|betaling ... in gedeelten|gedeeltes|delen|stukken|termijnen|stapjes	261c8 betaalt|betalen|betaal ... elke|per maand|week	=261n8 betalen wij|we	272c3 griffierecht|betaling|betalen|betaal|geld|bedrag	299c1 betaal|betaalt|betalen|betaald	=299u8 betalen wij|we	=349c12 betalen dat|dit|deze ... niet
onder	=11c23 onder vermelding van	=13c0 onder vermelding van uw|je? bsn|burgerservicenummer	=72c6 onder a|b|c|d|e	=506c2 onder bewind	=654c5 onder te verhuren	=818c2 onder toezicht gesteld	=818c3 onder toezicht stellen	=818c4 onder toezicht te stellen	=818c5 onder toezicht gestelde	=1116c0 onder de aandacht brengen	=1116c1 onder uw aandacht brengen	=1116c2 onder uw aandacht te brengen	=1116c3 onder uw aandacht	=1116c4 onder de aandacht te brengen	=1116c5 onder de aandacht gebracht	=1116c6 onder de aandacht	=1116u0 onder de aandacht brengen wij	=1136c1 onder voorwaarde dat	=1136c2 onder de voorwaarde dat	=1141u0 onder overlegging van	=1328c3 onder gebruikmaking van	=1333c1 onder medeneming van	=1334c1 onder toepassing van	=1335c1 onder uitsluiting van	=1344c0 onder aftrek van	=1345c0 onder overlegging van	=1346c0 onder vermelding van	=1347c0 onder verwijzing naar	=1347u0 onder verwijzing naar uw	=1348c0 onder voorbehoud van	=1401c0 onder verwijzing naar uw	=1401c1 onder verwijzing naar ons	=1401c2 onder verwijzing naar onze	=1401c13 onder referte aan	=1401c15 onder referte	=1419c0 onder dankzegging voor	=1419c1 onder dankzegging	=1419c3 onder dank voor	=1449c0 onder de aandacht brengen wij
ban*	14c8 bankrekening*	68c4 bankafschrift*
tel	14c11	15c2	70c2 tel|telt ... op	93c2 tel|telt ... bij elkaar op	=93c3 tel|telt de|het|deze|alle|uw|je|jouw bedrag|bedragen|inkomsten|kosten|uren ... op
telefax	16c2
ouder	30c56 partner|werkgever|kind|kinderen|ouder|ouders ... bellen|namens|helpen
verzonden	32c0 verzonden op? <date>	32c1 verzonden op? <placeholder>	32c8 ^ verzonden	270c3 verzonden|verstuurd|opgestuurd
bewaren	52c1 bewaar|bewaart|bewaren ... tot <date>
ver*	92c6 verhuurdersverklaring*	99c4 uitstel|termijn*|verhindering|afspraak|gevolgen|gevolg|reactie|reageren|herstel*|fout*|vergissing*|omstandigheden|regeling|kans	276c1 vreemdelingen*|asiel*|verblijfs*|verblijf|ind|terugkeerbesluit	375c2 verandering*
verrekent	226c0 verrekenen|verrekend|verrekent|verrekening	520c2
berekenen	232c4 betaalt|berekenen|rekenen|brengen ... <amount> ... aanmaning
verbeteren	260c51 aanpassen|verbeter|verbeteren|wijzigen
vergoeden	278n2 advocaat|gemachtigde|jurist|rechtsbijstand|proceskosten|vergoed|vergoeden|vergoeding|vergoedt
thermische	=698u1 thermische uitzetting
vermogensvorming	813c0
vergezelt	=1234c5 vergezelt gaan van
vervoegen	=1250c0 vervoegen bij	1250c3 vervoegen ... bij	=1250u0 vervoegen bij het werkwoord
vigeren	1254c3
vooreerst	1265c0
vloeien	=1271c8 vloeien voort uit
vakbonden	1601c1
@koop	own
@personenauto	vehicle

op	=0c3 op te komen	=5c28 op vragen ... gaan wij|we niet in	=5n2 op feestdagen|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|<date>	=8c0 op|bij|in ons|onze kantoor|loket|gebouw|vestiging|centrum	=18c0 op werkdagen	18c3 op werkdag*	18c30 op *dag van|tussen	=19c13 op ons kantoor	=19c14 op het stadhuis|gemeentehuis|kantoor	=19c34 op afspraak	=24c3 op deze|dit e-mail|mail|bericht|brief kunt|kun|kan ... niet reageren|antwoorden	=24c4 op deze|dit brief|bericht is geen reactie|antwoord mogelijk	=28c3 op papier	=28c40 op|via papier	=28c61 op het *adres	=28c76 op het politiebureau|stadhuis|gemeentehuis|stadskantoor|kantoor	=28c78 op een andere manier	49c3 op <date> ... in ons bezit	49c5 op <date> niet|nog|door ... ontvangen|binnen	63c12 op <date> ... binnen zijn	63c14 op <date> bij ons	63c15 op <date> binnen	63c16 op <date> op onze	64c0 op <date> ... om <time>	87c10 uiterlijk|voor|vóór|op|rond|omstreeks|vanaf|per|tot <date>	87c11 vóór|op|rond|vanaf <placeholder>	94c0 in|uit|op de? bijlage	=94c6 op|via|zie|raadpleeg onze|de|deze website|site	94c7 op|via|naar <url>	222c1 vóór|voor|op|tot|rond|per|vanaf <date>	222u1 op|tot|vanaf|per <date> ... hebt|heeft|had|hadden|kreeg|ontving|was|waren|werd|betaalde	=234c4 op grond|basis van	=241c9 op een|welk moment|tijdstip	=243c10 op ons|het adres|kantoor	254c17	=258c39 op pauze	=264c28 op papier	=270c0 op de post|bus	=290c4 op papier	=300c0 op te sturen	=303c4 op te geven	=322c3 op te ruimen	=328n1 op papier worden	=352c24 op nihil ... vastgesteld|vast	362c38 op <date> van <time>	=372c7 op uw bezwaar beslist	=400c6 op te schorten	=964c1 op enigerlei wijze	=986c2 op grond van het bovenstaande	=986c5 op grond van het vorenstaande	=986c8 op grond van het voorgaande	=986c13 op grond van al het bovenstaande	=986c14 op basis van het bovenstaande	=1091u0 op een nader te bepalen	=1091u4 op een nader te noemen datum	=1132c0 op deze wijze	=1132c1 op die wijze	=1132c2 op dezelfde wijze	=1132c3 op de volgende wijze	=1132c4 op een andere wijze	=1132c5 op andere wijze	=1132c6 op welke wijze	=1132c7 op dergelijke wijze	=1132c8 op zodanige wijze	=1132c9 op geen enkele wijze	=1132c10 op elke wijze	=1133c0 op het standpunt stellen	=1133c5 op het standpunt gesteld	=1133c6 op het standpunt stelt	=1133c8 op het standpunt staan	=1133c9 op het standpunt te stellen	=1134c0 op schrift stellen	=1134c1 op schrift gesteld	=1134c2 op schrift te stellen	=1134c3 op schrift stelt	=1135c0 op voorhand	=1136c0 op voorwaarde dat	=1272u2 op grond van het vorenstaande	=1287u15 op te zenden	=1291u1 op zodanige wijze	=1308c5 op grond van het feit dat	=1349c0 op basis van	=1349u0 op vrijwillige basis van	=1349u1 op basis van vrijwilligheid	=1349u2 op basis van gelijkheid	=1349u3 op basis van het bovenstaande	=1350c0 op de voet van	=1350u0 op de voet van de berg	=1350u1 op de voet volgen	=1350u2 op de voet gevolgd	=1351c0 op grond van	=1351u0 op grond van het bovenstaande	=1351u1 op grond van het vorenstaande	=1351u2 op grond van al het bovenstaande	=1351u3 op grond van het voorgaande	=1352c0 op het gebied van	=1352c1 op het terrein van	=1352c2 op het vlak van	=1352c3 op het punt van	=1353c0 op straffe van	=1407c3 op deze plaats willen wij	=1407c4 op deze plaats wil ik	=1455c0 op zichzelf beschouwd	=1455c1 op zichzelf genomen	=1455c2 op zich beschouwd	=1460c3 op afzienbare termijn	=1460c4 op afzienbare tijd	=1470c0 op een later moment	=1470c1 op een later tijdstip	=1470c2 op een latere datum	=1470c4 op latere datum	=1470c5 op een nader moment	=1470c6 op een later te bepalen moment	=1470c7 op een later te bepalen tijdstip	=1471c0 op een nader te bepalen datum	=1471c1 op een nader te bepalen tijdstip	=1471c2 op een nader te bepalen moment	=1471c6 op een nader overeen te komen	=1471c7 op een nog te bepalen datum	=1471c8 op een nog te bepalen moment	=1471c9 op een nog te bepalen tijdstip	=1471c10 op een nader te noemen datum	=1472c0 op enig moment	=1472c1 op enig tijdstip	=1473c0 op korte termijn	=1473c1 op zeer korte termijn	=1473c2 op de kortst mogelijke termijn	=1473c4 op kortere termijn	=1473c5 op zo kort mogelijke termijn	=1474c0 op termijn	=1474u0 op korte termijn	=1474u1 op zeer korte termijn	=1478c1 op staande voet	=1478u2 op staande voet ontslagen	=1478u3 op staande voet ontslag
stukken	2c10 stapjes|stukjes|stukken|porties|etappes|partjes|brokken	91c0 stukken|papieren|documenten|bewijsstukken|gegevens|bescheiden|bijlagen|kopieën|formulieren|bewijzen	99c5 gegevens|bijlage*|papieren|stukken|documenten|bewijs*|formulier|privacy|praktisch|tijd|plaats|datum|route|locatie|planning|vervolg|daarna|procedure|aanvraag|aanvragen|melding|meenemen|voorwaarden|verplichtingen|regels|wijzigingen|veranderingen	272c2 stukken|bewijs|bewijsstukken|machtiging|handtekening|kopie	=1278c0 stukken welke
registratienummer	11c20
deu*	96c1 deurwaarder*|gerechtsdeurwaarder*|belastingdeurwaarder*	336c5 deurwaarder*
inv*	230c5 invordering|invorderen|ingevorderd|invorderingskosten|invorderingsmaatregel*
vraagde	=236c6 vroeg|vraagt|vraagde u
staan	252c14 staat|staan ... beroep open	358c15 staat|staan ... nog open	364c24 staat|staan ... niet waarom|bij|in
willens	=335c12 willens en wetens
derdenbeslag	524c0
slaan	853c5 slaan ... acht op
bewilligde	898c2
doch	948c0
initieert	1052c1
inwinnen	1058c0
niettemin	1104c0
ouderenconsulenten	1497c4
instituut	=1562c0 instituut mijnbouwschade groningen
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
