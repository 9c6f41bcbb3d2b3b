<#-- Gedeeld blok: contact. Nodig: behandelaar -->
<h2>Wie kan u helpen?</h2>
<p>${behandelaar.naam} behandelt uw zaak. Bel 088 - 000 47 11, op maandag, dinsdag en donderdag tussen 9.00 en 16.00
uur. Ons kantoor is aan de Sluisweg 2 in Kreekdam. U vindt ons ook op www.driekreken.example.</p>
<p>U mag iemand meenemen of iemand namens u laten spreken. Gratis advies krijgt u bij het Juridisch Loket.</p>
