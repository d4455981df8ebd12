<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddAnnotation</name>
    <message>
        <source>Add annotation</source>
        <translation>Ajout d’une annotation</translation>
    </message>
</context>
<context>
    <name>AnnotationReshape</name>
    <message>
        <source>%1 killed</source>
        <translation>tués&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DeleteAnnotation</name>
    <message>
        <source>Delete annotation</source>
        <translation>Suppression d’une annotation</translation>
    </message>
</context>
<context>
    <name>WindowArguments</name>
    <message>
        <source>no such language</source>
        <translation>langue inconnue</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>choisissez parmi %1</translation>
    </message>
    <message>
        <source>unknown option</source>
        <translation>option inconnue</translation>
    </message>
    <message>
        <source>see strikeatlas --help</source>
        <translation>voir strikeatlas --help</translation>
    </message>
</context>
<context>
    <name>atlas</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>within %1 of the point given</source>
        <translation>à moins de %1 du point indiqué</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>dans un rayon de %1</translation>
    </message>
    <message>
        <source>somewhere in a governorate</source>
        <translation>quelque part dans un gouvernorat</translation>
    </message>
    <message>
        <source>somewhere in %1 governorate</source>
        <translation>quelque part dans le gouvernorat %1</translation>
    </message>
    <message>
        <source>known no closer than to the country</source>
        <translation>localisé seulement au niveau du pays</translation>
    </message>
    <message>
        <source>place not stated</source>
        <translation>lieu non précisé</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>reconnu</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>party to the clash</source>
        <translation>partie à l’affrontement</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>attribué</translation>
    </message>
    <message>
        <source>some time in %1</source>
        <translation>dans le courant de %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre le %1 et le %2</translation>
    </message>
    <message>
        <source>throughout %1</source>
        <translation>sur l’ensemble de %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time zone, offset</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a place</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>coordinates, uncertainty</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>actor, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>aucun acteur nommé</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>± 1 day</source>
        <translation>± 1 jour</translation>
    </message>
    <message>
        <source>± %1 days</source>
        <translation>± %1 jours</translation>
    </message>
    <message>
        <source>%1, since %2 %3 (%4)</source>
        <comment>holder, date, give or take, place</comment>
        <translation>%1, depuis le %2 %3 (%4)</translation>
    </message>
    <message>
        <source>%1; changing hands on this date</source>
        <translation>%1&#x202f;; en train de changer de mains à cette date</translation>
    </message>
    <message>
        <source>civilians</source>
        <translation>civils</translation>
    </message>
    <message>
        <source>combatants</source>
        <translation>combattants</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>statut inconnu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>au total %1</translation>
    </message>
    <message>
        <source>best estimate %1</source>
        <translation>meilleure estimation %1</translation>
    </message>
    <message>
        <source>somewhere in %1</source>
        <translation>quelque part dans %1</translation>
    </message>
    <message>
        <source>other sources</source>
        <translation>autres sources</translation>
    </message>
</context>
<context>
    <name>atlas::Actor</name>
    <message>
        <source>Coalition</source>
        <translation>Coalition</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Syrian government</source>
        <translation>Gouvernement syrien</translation>
    </message>
    <message>
        <source>SDF</source>
        <translation>FDS</translation>
    </message>
    <message>
        <source>Islamic State</source>
        <translation>État islamique</translation>
    </message>
    <message>
        <source>Iraqi forces</source>
        <translation>Forces irakiennes</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Syrian opposition</source>
        <translation>Opposition syrienne</translation>
    </message>
    <message>
        <source>Other, named</source>
        <translation>Autre, nommé</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Aucun acteur nommé</translation>
    </message>
</context>
<context>
    <name>atlas::AtlasEventsSchema</name>
    <message>
        <source>Sample of events from public reporting</source>
        <translation>Exemple d’événements tirés de sources publiques</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>pas d’identifiant</translation>
    </message>
    <message>
        <source>%1 differs from the event&apos;s first line; the claim was taken, the first line&apos;s kept</source>
        <translation>%1 diffère de la première ligne de l’événement&#x202f;; l’affirmation a été retenue, la valeur de la première ligne conservée</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>le lieu</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>le type</translation>
    </message>
    <message>
        <source>no place of this name is known</source>
        <translation>aucun lieu connu de ce nom</translation>
    </message>
    <message>
        <source>it ends before it starts (“to” is the day after the last)</source>
        <translation>la fin précède le début («&#xa0;to&#xa0;» est le lendemain du dernier jour)</translation>
    </message>
    <message>
        <source>the highest figure is below the lowest; the row was taken without them</source>
        <translation>le chiffre le plus élevé est inférieur au plus bas&#x202f;; la ligne a été retenue sans eux</translation>
    </message>
</context>
<context>
    <name>atlas::AtlasInput</name>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>a second base map</source>
        <translation>un second fond de carte</translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation>n’en indiquez qu’un</translation>
    </message>
    <message>
        <source>this is not a base map</source>
        <translation>ce n’est pas un fond de carte</translation>
    </message>
    <message>
        <source>give an MBTiles file</source>
        <translation>indiquez un fichier MBTiles</translation>
    </message>
</context>
<context>
    <name>atlas::AtlasReader</name>
    <message>
        <source>install the atlas again</source>
        <translation>réinstallez l’atlas</translation>
    </message>
    <message>
        <source>this file of the atlas is missing</source>
        <translation>ce fichier de l’atlas est absent</translation>
    </message>
    <message>
        <source>it has no column “%1”</source>
        <translation>la colonne «&#xa0;%1&#xa0;» est absente</translation>
    </message>
    <message>
        <source>row %1 has no usable coordinates</source>
        <translation>la ligne %1 n’a pas de coordonnées utilisables</translation>
    </message>
    <message>
        <source>row %1 has no date</source>
        <translation>la ligne %1 n’a pas de date</translation>
    </message>
    <message>
        <source>row %1 names no known holder: “%2”</source>
        <translation>la ligne %1 ne nomme aucun détenteur connu&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>control.csv (sample)</source>
        <translation>control.csv (exemple)</translation>
    </message>
    <message>
        <source>row %1 names an unknown place: “%2”</source>
        <translation>la ligne %1 nomme un lieu inconnu&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” passes an unknown place: “%2”</source>
        <translation>«&#xa0;%1&#xa0;» passe par un lieu inconnu&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>STRIKEATLAS_DATA names no folder with an atlas</source>
        <translation>STRIKEATLAS_DATA n’indique aucun dossier contenant un atlas</translation>
    </message>
    <message>
        <source>name the folder that holds places.csv and control.csv</source>
        <translation>indiquez le dossier qui contient places.csv et control.csv</translation>
    </message>
    <message>
        <source>the embedded atlas is not beside the program</source>
        <translation>l’atlas intégré ne se trouve pas à côté du programme</translation>
    </message>
    <message>
        <source>install Strike Atlas again, or name its data in STRIKEATLAS_DATA</source>
        <translation>réinstallez Strike Atlas, ou indiquez ses données dans STRIKEATLAS_DATA</translation>
    </message>
</context>
<context>
    <name>atlas::AxisOptions</name>
    <message>
        <source>Height and colour of the bars</source>
        <translation>Hauteur et couleur des barres</translation>
    </message>
    <message>
        <source>Height of the bars</source>
        <translation>Hauteur des barres</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Racine carrée</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Couleur selon</translation>
    </message>
</context>
<context>
    <name>atlas::BasemapStyle</name>
    <message>
        <source>mend geodata/style.json</source>
        <translation>corrigez geodata/style.json</translation>
    </message>
    <message>
        <source>not a colour such as “#a9d3de”</source>
        <translation>pas une couleur telle que «&#xa0;#a9d3de&#xa0;»</translation>
    </message>
    <message>
        <source>a rule names no layer</source>
        <translation>une règle ne nomme aucune couche</translation>
    </message>
    <message>
        <source>a rule has neither fill nor stroke</source>
        <translation>une règle n’a ni remplissage ni trait</translation>
    </message>
    <message>
        <source>a dash is not longer than nothing</source>
        <translation>un tiret n’a pas de longueur positive</translation>
    </message>
    <message>
        <source>not west, south, east and north</source>
        <translation>pas ouest, sud, est et nord</translation>
    </message>
</context>
<context>
    <name>atlas::CasualtyChart</name>
    <message>
        <source>Killed, by source</source>
        <translation>Tués, selon chaque source</translation>
    </message>
    <message>
        <source>in all, as the source has it</source>
        <translation>au total, selon la source</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>source, group, figure</comment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
</context>
<context>
    <name>atlas::ClaimCard</name>
    <message>
        <source>Claim by %1</source>
        <translation>Affirmation de %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words of a claim, quoted</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Gives no figure</source>
        <translation>Ne donne aucun chiffre</translation>
    </message>
    <message>
        <source>Killed: %1</source>
        <translation>Tués&#xa0;: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Par&#xa0;: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between actors</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Cible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>atlas::ClaimComparison</name>
    <message>
        <source>Made</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Civilians killed</source>
        <translation>Civils tués</translation>
    </message>
    <message>
        <source>Combatants killed</source>
        <translation>Combattants tués</translation>
    </message>
    <message>
        <source>Killed, status unknown</source>
        <translation>Tués, statut inconnu</translation>
    </message>
    <message>
        <source>Killed in all, as stated</source>
        <translation>Total des tués, tel qu’indiqué</translation>
    </message>
    <message>
        <source>Claims side by side</source>
        <translation>Affirmations côte à côte</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>Dans ses termes</translation>
    </message>
</context>
<context>
    <name>atlas::ClusterPainter</name>
    <message>
        <source>%1k</source>
        <comment>thousands, on a circle</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions, on a circle</comment>
        <translation>%1M</translation>
    </message>
</context>
<context>
    <name>atlas::CommandLine</name>
    <message>
        <source>see strikeatlas --help</source>
        <translation>voir strikeatlas --help</translation>
    </message>
    <message>
        <source>Strike Atlas: airstrikes and territorial control on a map, through time.</source>
        <translation>Strike Atlas&#xa0;: frappes aériennes et contrôle territorial sur une carte, au fil du temps.</translation>
    </message>
    <message>
        <source>Without a command the window opens, on FILEs or on the embedded atlas.</source>
        <translation>Sans commande, la fenêtre s’ouvre sur les FILE indiqués ou sur l’atlas intégré.</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>Afficher la version et quitter</translation>
    </message>
    <message>
        <source>Write a map into a file</source>
        <translation>Écrire une carte dans un fichier</translation>
    </message>
    <message>
        <source>Say what a file holds and what is skipped</source>
        <translation>Dire ce que contient un fichier et ce qui est ignoré</translation>
    </message>
</context>
<context>
    <name>atlas::Console</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>atlas::CoverageStrip</name>
    <message>
        <source>What each source covers</source>
        <translation>Ce que couvre chaque source</translation>
    </message>
    <message>
        <source>%1 does not say what time it covers.</source>
        <translation>%1 n’indique pas la période couverte.</translation>
    </message>
    <message>
        <source>%1 covers %2. Hatched: it says nothing, which does not mean that nothing happened.</source>
        <translation>%1 couvre la période %2. Hachures&#xa0;: aucune information, ce qui ne signifie pas qu’il ne s’est rien passé.</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 de plus</translation>
    </message>
    <message>
        <source>Atlas sample</source>
        <translation>Exemple de l’atlas</translation>
    </message>
</context>
<context>
    <name>atlas::Event</name>
    <message>
        <source>Airstrike</source>
        <translation>Frappe aérienne</translation>
    </message>
    <message>
        <source>Drone strike</source>
        <translation>Frappe de drone</translation>
    </message>
    <message>
        <source>Missile</source>
        <translation>Missile</translation>
    </message>
    <message>
        <source>Shelling</source>
        <translation>Tirs d’artillerie</translation>
    </message>
    <message>
        <source>Ground fighting</source>
        <translation>Combats au sol</translation>
    </message>
    <message>
        <source>Air assault</source>
        <translation>Assaut aéroporté</translation>
    </message>
    <message>
        <source>Raid</source>
        <translation>Raid au sol</translation>
    </message>
    <message>
        <source>Demolition</source>
        <translation>Démolition</translation>
    </message>
    <message>
        <source>Aircraft loss</source>
        <translation>Perte d’un aéronef</translation>
    </message>
    <message>
        <source>Airdrop</source>
        <translation>Largage</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Déplacement de population</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement de forces</translation>
    </message>
    <message>
        <source>Political event</source>
        <translation>Événement politique</translation>
    </message>
    <message>
        <source>Clash with a government</source>
        <translation>Affrontement avec un État</translation>
    </message>
    <message>
        <source>Clash between groups</source>
        <translation>Affrontement entre groupes</translation>
    </message>
    <message>
        <source>Violence against civilians</source>
        <translation>Violence contre des civils</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Autre événement</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>plausible</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>discounted</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>non évalué</translation>
    </message>
</context>
<context>
    <name>atlas::EventChoice</name>
    <message numerus="yes">
        <source>and %Ln more: zoom in</source>
        <translation>
            <numerusform>et %Ln autre&#xa0;: zoomez</numerusform>
            <numerusform>et %Ln autres&#xa0;: zoomez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>tués&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the list</source>
        <translation>
            <numerusform>et %Ln autre dans la liste</numerusform>
            <numerusform>et %Ln autres dans la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::EventColouring</name>
    <message>
        <source>Airstrike</source>
        <translation>Frappe aérienne</translation>
    </message>
    <message>
        <source>Drone strike</source>
        <translation>Frappe de drone</translation>
    </message>
    <message>
        <source>Missile, shelling</source>
        <translation>Missile, tirs d’artillerie</translation>
    </message>
    <message>
        <source>Ground fighting, raid</source>
        <translation>Combats au sol, raid</translation>
    </message>
    <message>
        <source>Clash with a government</source>
        <translation>Affrontement avec un État</translation>
    </message>
    <message>
        <source>Clash between groups</source>
        <translation>Affrontement entre groupes</translation>
    </message>
    <message>
        <source>Violence against civilians</source>
        <translation>Violence contre des civils</translation>
    </message>
    <message>
        <source>Demolition, aircraft loss</source>
        <translation>Démolition, perte d’un aéronef</translation>
    </message>
    <message>
        <source>Movement, displacement, airdrop</source>
        <translation>Mouvement, déplacement, largage</translation>
    </message>
    <message>
        <source>Political and other</source>
        <translation>Politique et autres</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>aucune source nommée</translation>
    </message>
    <message>
        <source>other sources</source>
        <translation>autres sources</translation>
    </message>
</context>
<context>
    <name>atlas::EventDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>date, place</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>atlas::EventListModel</name>
    <message>
        <source>killed: %1</source>
        <translation>tués&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a row read aloud</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>atlas::EventListPanel</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>%1 in window · %2 in project</source>
        <translation>%1 dans la période · %2 dans le projet</translation>
    </message>
    <message>
        <source>%1 row skipped</source>
        <translation>%1 ligne ignorée</translation>
    </message>
    <message>
        <source>%1 rows skipped</source>
        <translation>%1 lignes ignorées</translation>
    </message>
    <message>
        <source>Rows of the open files that were not taken, and why</source>
        <translation>Lignes des fichiers ouverts qui n’ont pas été retenues, et pourquoi</translation>
    </message>
    <message>
        <source>Nothing in view. The window holds %1 events elsewhere: zoom out or move the map.</source>
        <translation>Rien dans la vue. Événements de la période situés ailleurs&#xa0;: %1. Dézoomez ou déplacez la carte.</translation>
    </message>
    <message>
        <source>No events in %1.</source>
        <translation>Aucun événement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No events in the window.</source>
        <translation>Aucun événement dans la période.</translation>
    </message>
    <message>
        <source>Move the handles of the time axis, or press ] to step on.</source>
        <translation>Déplacez les poignées de l’axe du temps, ou appuyez sur ] pour avancer d’un pas.</translation>
    </message>
    <message>
        <source>Which events are listed</source>
        <translation>Événements affichés dans la liste</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Dans la vue</translation>
    </message>
    <message>
        <source>In window</source>
        <translation>Dans la période</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>Critère de tri de la liste</translation>
    </message>
    <message>
        <source>Descending: the last, or the most, at the top</source>
        <translation>Décroissant&#xa0;: le plus récent, ou le plus élevé, en haut</translation>
    </message>
    <message>
        <source>Ascending: the first, or the fewest, at the top</source>
        <translation>Croissant&#xa0;: le plus ancien, ou le plus faible, en haut</translation>
    </message>
    <message>
        <source>Sorting … %1 %</source>
        <translation>Tri … %1&#xa0;%</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>Aucun événement ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No events.</source>
        <translation>Aucun événement.</translation>
    </message>
    <message>
        <source>No event in the window passes the filter.</source>
        <translation>Aucun événement de la période ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No event in %1 passes the filter.</source>
        <translation>%1&#xa0;: aucun événement ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Filtering… The events appear when it is done.</source>
        <translation>Filtrage en cours… Les événements apparaîtront ensuite.</translation>
    </message>
</context>
<context>
    <name>atlas::EventPage</name>
    <message>
        <source>Who held %1</source>
        <translation>Qui tenait %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Tenu par</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Callout on the map</source>
        <translation>Bulle sur la carte</translation>
    </message>
    <message>
        <source>The source gives no place that could be shown on the map.</source>
        <translation>La source n’indique aucun lieu qui puisse être montré sur la carte.</translation>
    </message>
    <message>
        <source>Killed, by source</source>
        <translation>Tués, selon chaque source</translation>
    </message>
    <message>
        <source>No source gives a figure.</source>
        <translation>Aucune source ne donne de chiffre.</translation>
    </message>
    <message>
        <source>No figure from: %1</source>
        <translation>Aucun chiffre de&#xa0;: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sources</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Claims (%1)</source>
        <translation>Affirmations (%1)</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparer côte à côte</translation>
    </message>
    <message>
        <source>Back to cards</source>
        <translation>Retour aux fiches</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Aucun événement choisi</translation>
    </message>
    <message>
        <source>Click a sign on the map or a line of the list, or press N to walk through the events in the order of time.</source>
        <translation>Cliquez sur un symbole de la carte ou une ligne de la liste, ou appuyez sur N pour parcourir les événements dans l’ordre chronologique.</translation>
    </message>
    <message>
        <source>An event is a bundle of claims. Each keeps its source, its words and its own figures; they are shown side by side and never added up.</source>
        <translation>Un événement est un ensemble d’affirmations. Chacune garde sa source, ses mots et ses propres chiffres&#x202f;; elles sont présentées côte à côte et jamais additionnées.</translation>
    </message>
    <message>
        <source>This is sample data</source>
        <translation>Ces données sont un exemple</translation>
    </message>
    <message>
        <source>It was put together from public reporting to show what the atlas does. Every event names its claimant. Verify each one before you publish it. To work with data of your own, drop a file on the window.</source>
        <translation>Elles ont été réunies à partir de sources publiques pour montrer ce que fait l’atlas. Chaque événement nomme l’auteur de l’affirmation. Vérifiez chacun d’eux avant de le publier. Pour travailler avec vos propres données, déposez un fichier sur la fenêtre.</translation>
    </message>
</context>
<context>
    <name>atlas::EventPanel</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Previous event (P)</source>
        <translation>Événement précédent (P)</translation>
    </message>
    <message>
        <source>Next event (N)</source>
        <translation>Événement suivant (N)</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 in window</source>
        <translation>%1 dans la période</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>hors de la période</translation>
    </message>
</context>
<context>
    <name>atlas::EventReader</name>
    <message>
        <source>reading was cancelled</source>
        <translation>la lecture a été annulée</translation>
    </message>
    <message>
        <source>the row holds NUL bytes</source>
        <translation>la ligne contient des octets NUL</translation>
    </message>
    <message>
        <source>a row of HXL tags, not an event</source>
        <translation>une ligne de balises HXL, pas un événement</translation>
    </message>
    <message>
        <source>a cell of more than %1 characters; the row was taken with these first ones of it</source>
        <translation>une cellule de plus de %1 caractères&#x202f;; la ligne a été retenue avec ces premiers caractères</translation>
    </message>
    <message>
        <source>a quotation mark inside a cell joins the lines that follow to this row; remove it or double it</source>
        <translation>un guillemet dans une cellule rattache les lignes suivantes à celle-ci&#x202f;; supprimez-le ou doublez-le</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; all that follows is one cell</source>
        <translation>un guillemet n’est jamais fermé&#x202f;; tout ce qui suit forme une seule cellule</translation>
    </message>
    <message>
        <source>reading ended here (%1)</source>
        <translation>la lecture s’est arrêtée ici (%1)</translation>
    </message>
    <message>
        <source>the table has no rows</source>
        <translation>le tableau n’a aucune ligne</translation>
    </message>
    <message>
        <source>choose a file with events</source>
        <translation>choisissez un fichier d’événements</translation>
    </message>
    <message>
        <source>no row of it can be used (row %1, %2)</source>
        <translation>aucune de ses lignes n’est utilisable (ligne %1, %2)</translation>
    </message>
    <message>
        <source>mend the file and open it again</source>
        <translation>corrigez le fichier et rouvrez-le</translation>
    </message>
    <message>
        <source>these are map tiles, not events</source>
        <translation>ce sont des tuiles cartographiques, pas des événements</translation>
    </message>
    <message>
        <source>open it as the base map</source>
        <translation>ouvrez-le comme fond de carte</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>open it in a spreadsheet or an editor and save it as UTF-8</source>
        <translation>ouvrez-le dans un tableur ou un éditeur et enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>la mémoire ne suffit pas pour le lire</translation>
    </message>
    <message>
        <source>split the file</source>
        <translation>divisez le fichier</translation>
    </message>
    <message>
        <source>the disk is full: the texts of its events cannot be kept</source>
        <translation>le disque est plein&#xa0;: les textes de ses événements ne peuvent pas être conservés</translation>
    </message>
    <message>
        <source>make room in the cache folder</source>
        <translation>libérez de l’espace dans le dossier de cache</translation>
    </message>
</context>
<context>
    <name>atlas::EventSchema</name>
    <message>
        <source>it has no columns for latitude and longitude</source>
        <translation>les colonnes de latitude et de longitude sont absentes</translation>
    </message>
    <message>
        <source>name them “latitude” and “longitude”, in decimal degrees</source>
        <translation>nommez-les «&#xa0;latitude&#xa0;» et «&#xa0;longitude&#xa0;», en degrés décimaux</translation>
    </message>
    <message>
        <source>it has no column for the date</source>
        <translation>la colonne de la date est absente</translation>
    </message>
    <message>
        <source>name it “date”, as 2017-03-17</source>
        <translation>nommez-la «&#xa0;date&#xa0;», sous la forme 2017-03-17</translation>
    </message>
</context>
<context>
    <name>atlas::EventSort</name>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Tués</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>atlas::ExportCommand</name>
    <message>
        <source>Events (CSV, UCDP GED) or a base map (MBTiles); none: the embedded atlas</source>
        <translation>Événements (CSV, UCDP GED) ou fond de carte (MBTiles)&#x202f;; sans fichier&#xa0;: l’atlas intégré</translation>
    </message>
    <message>
        <source>The file to write; its ending is the format: png</source>
        <translation>Le fichier à écrire&#x202f;; son extension donne le format&#xa0;: png</translation>
    </message>
    <message>
        <source>West,south,east,north in degrees</source>
        <translation>Ouest,sud,est,nord en degrés</translation>
    </message>
    <message>
        <source>Longitude,latitude in degrees; with --zoom</source>
        <translation>Longitude,latitude en degrés&#x202f;; avec --zoom</translation>
    </message>
    <message>
        <source>2 to 20, fractions allowed; with --center</source>
        <translation>De 2 à 20, décimales admises&#x202f;; avec --center</translation>
    </message>
    <message>
        <source>Pixels of the page: 1600x1000</source>
        <translation>Pixels de la page&#xa0;: 1600x1000</translation>
    </message>
    <message>
        <source>Dots per inch: 192 draws everything twice as large as 96</source>
        <translation>Points par pouce&#xa0;: 192 dessine tout deux fois plus grand que 96</translation>
    </message>
    <message>
        <source>First day, month or year, or an instant: 2017-03-01</source>
        <translation>Premier jour, mois ou année, ou un instant&#xa0;: 2017-03-01</translation>
    </message>
    <message>
        <source>Last day, month or year, which is included, or an instant</source>
        <translation>Dernier jour, mois ou année, inclus, ou un instant</translation>
    </message>
    <message>
        <source>window, moment (the end of --to) or since-start</source>
        <translation>window, moment (la fin de --to) ou since-start</translation>
    </message>
    <message>
        <source>embedded, none, or an MBTiles file</source>
        <translation>embedded, none ou un fichier MBTiles</translation>
    </message>
    <message>
        <source>Some of basemap,territory,events,labels,annotations,furniture; without furniture the map alone</source>
        <translation>Parmi basemap,territory,events,labels,annotations,furniture&#x202f;; sans furniture, la carte seule</translation>
    </message>
    <message>
        <source>Words over the map</source>
        <translation>Texte au-dessus de la carte</translation>
    </message>
    <message>
        <source>Names on the map: en, fr or ar</source>
        <translation>Noms sur la carte&#xa0;: en, fr ou ar</translation>
    </message>
    <message>
        <source>a map is written as png here</source>
        <translation>une carte s’écrit ici au format png</translation>
    </message>
    <message>
        <source>choose a name that ends in .png</source>
        <translation>choisissez un nom qui se termine par .png</translation>
    </message>
    <message>
        <source>nothing is fetched from a network</source>
        <translation>rien n’est téléchargé depuis un réseau</translation>
    </message>
    <message>
        <source>give embedded, none or an MBTiles file</source>
        <translation>indiquez embedded, none ou un fichier MBTiles</translation>
    </message>
    <message>
        <source>What colours say: actor, kind, grade or source</source>
        <translation>Ce que montrent les couleurs&#xa0;: actor, kind, grade ou source</translation>
    </message>
    <message>
        <source>Where events crowd: auto, glyphs, circles or density</source>
        <translation>Concentrations d’événements&#xa0;: auto, glyphs, circles ou density</translation>
    </message>
    <message>
        <source>interrupted, nothing was written</source>
        <translation>interrompu, rien n’a été écrit</translation>
    </message>
</context>
<context>
    <name>atlas::ExportJob</name>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>atlas::ExportPanel</name>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>The map is being written</source>
        <translation>La carte est en cours d’écriture</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 ppp</translation>
    </message>
    <message>
        <source>Title over the map</source>
        <translation>Titre au-dessus de la carte</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>T&amp;aille</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <translation>P&amp;oints par pouce</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>File to be written</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>%1 pixels, %2 × %3 mm in print</source>
        <translation>%1 pixels, %2 × %3 mm à l’impression</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Ce fichier existe et sera remplacé.</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>atlas::FileProbe</name>
    <message>
        <source>a picture (PNG)</source>
        <translation>une image (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>une image (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>une image (GIF)</translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <translation>une image (WebP)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation>une image (TIFF)</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a spreadsheet or another zipped file</source>
        <translation>un classeur ou un autre fichier zip</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message>
        <source>a gzipped file</source>
        <translation>un fichier gzip</translation>
    </message>
    <message>
        <source>choose a CSV, GeoJSON or MBTiles file</source>
        <translation>choisissez un fichier CSV, GeoJSON ou MBTiles</translation>
    </message>
    <message>
        <source>the link leads to no file</source>
        <translation>le lien ne mène à aucun fichier</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>vérifiez le nom et le dossier</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>choose a file inside it</source>
        <translation>choisissez un fichier qu’il contient</translation>
    </message>
    <message>
        <source>this is a pipe or a device, not a file</source>
        <translation>c’est un tube ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>this is a database without map tiles</source>
        <translation>c’est une base de données sans tuiles cartographiques</translation>
    </message>
    <message>
        <source>this is %1, whatever its name says</source>
        <translation>c’est %1, quoi qu’en dise son nom</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>le fichier ne peut pas être ouvert (%1)</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>vérifiez que vous avez le droit de le lire</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>le fichier ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>check the disk it lies on</source>
        <translation>vérifiez le disque où il se trouve</translation>
    </message>
    <message>
        <source>the file is cut off: it should have %1, and has %2</source>
        <translation>le fichier est tronqué&#xa0;: il devrait faire %1 et fait %2</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>copiez-le ou téléchargez-le de nouveau</translation>
    </message>
</context>
<context>
    <name>atlas::FileScan</name>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>le fichier ne peut pas être ouvert (%1)</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>vérifiez que vous avez le droit de le lire</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>la lecture a été annulée</translation>
    </message>
    <message>
        <source>the file cannot be read to its end (%1)</source>
        <translation>le fichier ne peut pas être lu jusqu’au bout (%1)</translation>
    </message>
    <message>
        <source>check the disk it lies on</source>
        <translation>vérifiez le disque où il se trouve</translation>
    </message>
</context>
<context>
    <name>atlas::FileText</name>
    <message>
        <source>%1 … (the text has %2 characters)</source>
        <translation>%1 … (le texte compte %2 caractères)</translation>
    </message>
</context>
<context>
    <name>atlas::FilterArguments</name>
    <message>
        <source>“%1” is not understood</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur valide</translation>
    </message>
    <message>
        <source>write some of %1</source>
        <translation>écrivez une partie de %1</translation>
    </message>
    <message>
        <source>write a whole number from 0 to %1</source>
        <translation>écrivez un nombre entier de 0 à %1</translation>
    </message>
    <message>
        <source>write exact, radius, governorate or country</source>
        <translation>écrivez exact, radius, governorate ou country</translation>
    </message>
    <message>
        <source>write some letters or digits</source>
        <translation>écrivez des lettres ou des chiffres</translation>
    </message>
    <message>
        <source>write longitude,latitude,kilometres: 39.01,35.95,25</source>
        <translation>écrivez longitude,latitude,kilomètres&#xa0;: 39.01,35.95,25</translation>
    </message>
    <message>
        <source>write a name and kilometres: Raqqa,25</source>
        <translation>écrivez un nom et des kilomètres&#xa0;: Raqqa,25</translation>
    </message>
    <message>
        <source>write three or more corners: “39,35 40,35 40,36”</source>
        <translation>écrivez trois sommets ou plus&#xa0;: «&#xa0;39,35 40,35 40,36&#xa0;»</translation>
    </message>
    <message>
        <source>Only events of these kinds: airstrike,shelling</source>
        <translation>Seulement les événements de ces types&#xa0;: airstrike,shelling</translation>
    </message>
    <message>
        <source>Only events of these grades: confirmed,fair</source>
        <translation>Seulement les événements de cette fiabilité&#xa0;: confirmed,fair</translation>
    </message>
    <message>
        <source>Only events with so many killed or more</source>
        <translation>Seulement les événements avec ce nombre de tués ou plus</translation>
    </message>
    <message>
        <source>Only events whose place is known so well: exact, radius, governorate or country</source>
        <translation>Seulement les événements dont le lieu est connu au moins à ce niveau&#xa0;: exact, radius, governorate ou country</translation>
    </message>
    <message>
        <source>Only events with these words in their target</source>
        <translation>Seulement les événements dont la cible contient ces mots</translation>
    </message>
    <message>
        <source>Only events with a source of this name</source>
        <translation>Seulement les événements ayant une source de ce nom</translation>
    </message>
    <message>
        <source>Only events that speak of this</source>
        <translation>Seulement les événements dont le texte contient ces mots</translation>
    </message>
    <message>
        <source>Only events so near to a point: longitude,latitude,kilometres</source>
        <translation>Seulement les événements proches d’un point&#xa0;: longitude,latitude,kilomètres</translation>
    </message>
    <message>
        <source>Only events so near to a named place: Raqqa,25</source>
        <translation>Seulement les événements proches d’un lieu nommé&#xa0;: Raqqa,25</translation>
    </message>
    <message>
        <source>Only events so near to a river: Euphrates,5</source>
        <translation>Seulement les événements proches d’un cours d’eau&#xa0;: Euphrates,5</translation>
    </message>
    <message>
        <source>Only events inside a shape: “longitude,latitude longitude,latitude …”</source>
        <translation>Seulement les événements situés dans une zone&#xa0;: «&#xa0;longitude,latitude longitude,latitude …&#xa0;»</translation>
    </message>
    <message>
        <source>there is no river “%1” on the map</source>
        <translation>la carte n’a pas de cours d’eau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <translation>écrivez l’un de ces noms&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no place “%1” on the map</source>
        <translation>la carte n’a pas de lieu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>give its longitude and latitude with --within</source>
        <translation>indiquez sa longitude et sa latitude avec --within</translation>
    </message>
    <message>
        <source>see strikeatlas export --help</source>
        <translation>voir strikeatlas export --help</translation>
    </message>
    <message>
        <source>Only events in which a claim names one of these actors: russia,turkey</source>
        <translation>Seulement les événements dont une affirmation nomme un de ces acteurs&#xa0;: russia,turkey</translation>
    </message>
</context>
<context>
    <name>atlas::FilterBar</name>
    <message>
        <source>Events in the window that pass this alone: %1</source>
        <translation>Événements de la période retenus par ce seul critère&#xa0;: %1</translation>
    </message>
    <message>
        <source>Known no closer than a governorate, so that it is not known whether they lie inside, and left out: %1</source>
        <translation>Localisés au mieux au niveau du gouvernorat, sans que l’on sache s’ils sont à l’intérieur, et exclus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Réafficher tous les événements</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <extracomment>how many events of the window pass the filter: &quot;1,234 of 9,084 events&quot;</extracomment>
        <translation>%1 sur %2 événements</translation>
    </message>
    <message>
        <source>Events in the window that pass all of this</source>
        <translation>Événements de la période retenus par tous ces critères</translation>
    </message>
    <message>
        <source>Reading texts: %1 %</source>
        <translation>Lecture des textes&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>Filtrage…</translation>
    </message>
</context>
<context>
    <name>atlas::FilterChip</name>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>atlas::FilterFlags</name>
    <message>
        <source>Reading the events&apos; texts</source>
        <translation>Lecture des textes des événements</translation>
    </message>
</context>
<context>
    <name>atlas::FilterJson</name>
    <message>
        <source>this is no saved filter of this version</source>
        <translation>ce n’est pas un filtre enregistré de cette version</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>enregistrez-le de nouveau</translation>
    </message>
</context>
<context>
    <name>atlas::FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>The first actor that an event names, and another where its claims name one</source>
        <translation>Le premier acteur que nomme l’événement, et un autre si ses affirmations en nomment un</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sans minimum</translation>
    </message>
    <message>
        <source>Compared with the lowest figure of any claim</source>
        <translation>Comparé au chiffre le plus bas des affirmations</translation>
    </message>
    <message>
        <source>Killed, at least</source>
        <translation>Tués, au moins</translation>
    </message>
    <message>
        <source>Place known to, at least</source>
        <translation>Précision du lieu, au moins</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>school, bridge …</source>
        <translation>école, pont …</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>qui l’affirme</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>any word of an event</source>
        <translation>un mot de l’événement</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Kilometres around the place</source>
        <translation>Kilomètres autour du lieu</translation>
    </message>
    <message>
        <source>Near a river</source>
        <translation>Près d’un cours d’eau</translation>
    </message>
    <message>
        <source>Kilometres around the river</source>
        <translation>Kilomètres autour du cours d’eau</translation>
    </message>
    <message>
        <source>Draw a shape on the map</source>
        <translation>Tracer une zone sur la carte</translation>
    </message>
    <message>
        <source>Click its corners; a double click or Enter closes it</source>
        <translation>Cliquer sur ses sommets&#x202f;; un double-clic ou Entrée la ferme</translation>
    </message>
    <message>
        <source>Near a place</source>
        <translation>Près d’un lieu</translation>
    </message>
    <message>
        <source>Inside a shape</source>
        <translation>Dans une zone</translation>
    </message>
    <message>
        <source>These three leave out what is known no closer than a governorate.</source>
        <translation>Ces trois critères excluent ce qui est localisé au mieux au niveau du gouvernorat.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Réafficher tous les événements</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>toute distance</translation>
    </message>
    <message>
        <source>Draw another shape</source>
        <translation>Tracer une autre zone</translation>
    </message>
</context>
<context>
    <name>atlas::FilterWords</name>
    <message>
        <source>, </source>
        <extracomment>parts one name from the next in a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Actor: %1</source>
        <translation>Acteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Fiabilité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Target: “%1”</source>
        <translation>Cible&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Source: “%1”</source>
        <translation>Source&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Text: “%1”</source>
        <translation>Texte&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Killed: %1 or more</source>
        <translation>Tués&#xa0;: %1 ou plus</translation>
    </message>
    <message>
        <source>Place known to: %1</source>
        <translation>Précision du lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Inside the drawn shape</source>
        <translation>Dans la zone tracée</translation>
    </message>
    <message>
        <source>Within %1 km of the %2</source>
        <extracomment>%1 a number of kilometres, %2 the name of a river</extracomment>
        <translation>À moins de %1 km du cours d’eau %2</translation>
    </message>
    <message>
        <source>Within %1 km of %2</source>
        <extracomment>%1 a number of kilometres, %2 the name of a place</extracomment>
        <translation>Dans un rayon de %1 km&#xa0;: %2</translation>
    </message>
    <message>
        <source>the point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>the town or district</source>
        <translation>ville ou district</translation>
    </message>
    <message>
        <source>the governorate</source>
        <translation>gouvernorat</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>any place</source>
        <translation>sans minimum</translation>
    </message>
</context>
<context>
    <name>atlas::FurnitureLayout</name>
    <message>
        <source>Events: %1</source>
        <translation>Événements&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>atlas::FurniturePainter</name>
    <message>
        <source>N</source>
        <extracomment>North, below the map&apos;s north arrow</extracomment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>atlas::GdalTileSource</name>
    <message>
        <source>this is not a file of map tiles</source>
        <translation>ce n’est pas un fichier de tuiles cartographiques</translation>
    </message>
    <message>
        <source>choose an MBTiles file</source>
        <translation>choisissez un fichier MBTiles</translation>
    </message>
</context>
<context>
    <name>atlas::Holder</name>
    <message>
        <source>Islamic State</source>
        <translation>État islamique</translation>
    </message>
    <message>
        <source>SDF</source>
        <translation>FDS</translation>
    </message>
    <message>
        <source>Syrian government</source>
        <translation>Gouvernement syrien</translation>
    </message>
    <message>
        <source>Iraqi government</source>
        <translation>Gouvernement irakien</translation>
    </message>
    <message>
        <source>Kurdistan Regional Government</source>
        <translation>Gouvernement régional du Kurdistan</translation>
    </message>
    <message>
        <source>Syrian opposition</source>
        <translation>Opposition syrienne</translation>
    </message>
    <message>
        <source>Turkey and allied Syrian forces</source>
        <translation>Turquie et forces syriennes alliées</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Disputé</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non renseigné</translation>
    </message>
</context>
<context>
    <name>atlas::HolderBar</name>
    <message>
        <source>Who held this place</source>
        <translation>Qui tenait ce lieu</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>holder, from, to</comment>
        <translation>%1&#xa0;: du %2 au %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>letter, holder</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>atlas::InfoCommand</name>
    <message>
        <source>Events (CSV, UCDP GED) or a base map (MBTiles)</source>
        <translation>Événements (CSV, UCDP GED) ou fond de carte (MBTiles)</translation>
    </message>
    <message>
        <source>As one JSON object, with every skipped row</source>
        <translation>En un seul objet JSON, avec toutes les lignes ignorées</translation>
    </message>
</context>
<context>
    <name>atlas::InfoReport</name>
    <message>
        <source>%1 to %2 E, %3 to %4 N</source>
        <translation>%1 à %2 E, %3 à %4 N</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Skipped:</source>
        <translation>Ignorées&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --json lists all</source>
        <translation>
            <numerusform>et %n autre&#x202f;; --json les énumère toutes</numerusform>
            <numerusform>et %n autres&#x202f;; --json les énumère toutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 events, %4 notes on rows skipped or cut</source>
        <translation>%1&#xa0;: lignes&#xa0;: %2, événements&#xa0;: %3, remarques sur des lignes ignorées ou tronquées&#xa0;: %4</translation>
    </message>
    <message>
        <source>Schema: %1</source>
        <translation>Schéma&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sample data, to be verified before publication</source>
        <translation>Données d’exemple, à vérifier avant publication</translation>
    </message>
    <message>
        <source>Attribution: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Période&#xa0;: %1</translation>
    </message>
    <message>
        <source>Extent: %1</source>
        <translation>Étendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fields:</source>
        <translation>Champs&#xa0;:</translation>
    </message>
    <message>
        <source>%1: map tiles (MBTiles)</source>
        <translation>%1&#xa0;: tuiles cartographiques (MBTiles)</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Zooms: %1 to %2</source>
        <translation>Zooms&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>Bounds: %1</source>
        <translation>Limites&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>atlas::InlineEditor</name>
    <message>
        <source>Words on the map</source>
        <translation>Texte sur la carte</translation>
    </message>
    <message>
        <source>Type, then Enter</source>
        <translation>Saisissez, puis Entrée</translation>
    </message>
</context>
<context>
    <name>atlas::Legend</name>
    <message>
        <source>size: killed, lowest claim</source>
        <translation>taille&#xa0;: tués, chiffre le plus bas</translation>
    </message>
    <message>
        <source>ring: highest claim</source>
        <translation>anneau&#xa0;: chiffre le plus élevé</translation>
    </message>
    <message>
        <source>two colours: claims name different actors</source>
        <translation>deux couleurs&#xa0;: les affirmations nomment des acteurs différents</translation>
    </message>
    <message>
        <source>place known to a district only</source>
        <translation>lieu connu au niveau du district seulement</translation>
    </message>
    <message>
        <source>place known to a governorate only</source>
        <translation>lieu connu au niveau du gouvernorat seulement</translation>
    </message>
    <message>
        <source>Held on %1</source>
        <translation>Contrôle le %1</translation>
    </message>
    <message>
        <source>changed hands about this date</source>
        <translation>a changé de mains vers cette date</translation>
    </message>
    <message>
        <source>Events · by actor</source>
        <translation>Événements · par acteur</translation>
    </message>
    <message>
        <source>on no map, place unknown: %1</source>
        <translation>sur aucune carte, lieu inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>circle: so many events, by share</source>
        <translation>cercle&#xa0;: nombre d’événements et répartition</translation>
    </message>
    <message>
        <source>pale: only perhaps at this moment</source>
        <translation>pâle&#xa0;: a pu avoir lieu à cet instant</translation>
    </message>
    <message>
        <source>faint: before the window</source>
        <translation>estompé&#xa0;: avant la période</translation>
    </message>
    <message>
        <source>Events · by kind</source>
        <translation>Événements · par type</translation>
    </message>
    <message>
        <source>Events · by grade</source>
        <translation>Événements · par fiabilité</translation>
    </message>
    <message>
        <source>Events · by source</source>
        <translation>Événements · par source</translation>
    </message>
    <message>
        <source>Events in a spot of %1 km</source>
        <translation>Événements par cercle de %1 km de diamètre</translation>
    </message>
    <message>
        <source>Outline · by grade</source>
        <translation>Contour · par fiabilité</translation>
    </message>
</context>
<context>
    <name>atlas::MainWindow</name>
    <message>
        <source>Strike Atlas</source>
        <translation>Strike Atlas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Raqqa–Mosul 2014–2019</source>
        <translation>Raqa–Mossoul 2014–2019</translation>
    </message>
    <message>
        <source>No events in this window of time</source>
        <translation>Aucun événement dans cette période</translation>
    </message>
    <message>
        <source>This event has no place on the map</source>
        <translation>Cet événement n’a pas de lieu sur la carte</translation>
    </message>
    <message>
        <source>Open events or a base map</source>
        <translation>Ouvrir des événements ou un fond de carte</translation>
    </message>
    <message>
        <source>Events and base maps (*.csv *.tsv *.geojson *.gpkg *.mbtiles);;All files (*)</source>
        <translation>Événements et fonds de carte (*.csv *.tsv *.geojson *.gpkg *.mbtiles);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>About Strike Atlas</source>
        <translation>À propos de Strike Atlas</translation>
    </message>
    <message>
        <source>Strike Atlas %1</source>
        <translation>Strike Atlas %1</translation>
    </message>
    <message>
        <source>A desktop atlas of airstrikes and territorial control. A claim is not a fact: every event names who says so, and claims stand side by side.</source>
        <translation>Un atlas de bureau des frappes aériennes et du contrôle territorial. Une affirmation n’est pas un fait&#xa0;: chaque événement nomme qui l’affirme, et les affirmations sont présentées côte à côte.</translation>
    </message>
    <message>
        <source>Events read: %L1</source>
        <translation>Événements lus&#xa0;: %L1</translation>
    </message>
    <message>
        <source>rows skipped: %L1</source>
        <translation>lignes ignorées&#xa0;: %L1</translation>
    </message>
    <message>
        <source>%1: tiles in view that cannot be read and stay grey: %L2</source>
        <translation>%1&#xa0;: tuiles visibles illisibles, laissées en gris&#xa0;: %L2</translation>
    </message>
</context>
<context>
    <name>atlas::MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>atlas::MapExporter</name>
    <message>
        <source>a map of %1 × %2 pixels cannot be drawn</source>
        <translation>une carte de %1 × %2 pixels ne peut pas être dessinée</translation>
    </message>
    <message>
        <source>choose a size of up to %1 × %1</source>
        <translation>choisissez une taille d’au plus %1 × %1</translation>
    </message>
    <message>
        <source>%1 dots per inch cannot be drawn</source>
        <translation>%1 points par pouce ne peuvent pas être dessinés</translation>
    </message>
    <message>
        <source>choose %1 to %2</source>
        <translation>choisissez de %1 à %2</translation>
    </message>
    <message>
        <source>interrupted, nothing was written</source>
        <translation>interrompu, rien n’a été écrit</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <translation>écriture impossible (%1)</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>could not be written to the end (%1)</source>
        <translation>n’a pas pu être écrit jusqu’au bout (%1)</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>libérez de l’espace sur le disque ou choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>a map is written as png here</source>
        <translation>une carte s’écrit ici au format png</translation>
    </message>
    <message>
        <source>choose a name that ends in .png</source>
        <translation>choisissez un nom qui se termine par .png</translation>
    </message>
    <message>
        <source>there is not enough memory for a map of this size</source>
        <translation>la mémoire ne suffit pas pour une carte de cette taille</translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation>choisissez une taille plus petite</translation>
    </message>
</context>
<context>
    <name>atlas::MapLayerReader</name>
    <message>
        <source>this layer of the base map cannot be read</source>
        <translation>cette couche du fond de carte est illisible</translation>
    </message>
    <message>
        <source>install the atlas again</source>
        <translation>réinstallez l’atlas</translation>
    </message>
</context>
<context>
    <name>atlas::MapLook</name>
    <message>
        <source>Colour by</source>
        <translation>Couleur selon</translation>
    </message>
    <message>
        <source>Where events crowd</source>
        <translation>Concentrations d’événements</translation>
    </message>
    <message>
        <source>Signs, and circles with a number</source>
        <translation>Symboles, et cercles avec un nombre</translation>
    </message>
    <message>
        <source>A sign for each event</source>
        <translation>Un symbole par événement</translation>
    </message>
    <message>
        <source>Circles with a number only</source>
        <translation>Cercles avec un nombre seulement</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
</context>
<context>
    <name>atlas::MapOverlay</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoomer (+)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Dézoomer (−)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Dézoomer</translation>
    </message>
    <message>
        <source>Show or hide the legend</source>
        <translation>Afficher ou masquer la légende</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>How events are shown: colours, crowds</source>
        <translation>Affichage des événements&#xa0;: couleurs, concentrations</translation>
    </message>
    <message>
        <source>How events are shown</source>
        <translation>Affichage des événements</translation>
    </message>
    <message>
        <source>Filtering… The events appear when it is done.</source>
        <translation>Filtrage en cours… Les événements apparaîtront ensuite.</translation>
    </message>
</context>
<context>
    <name>atlas::MbtilesFile</name>
    <message>
        <source>choose an MBTiles file of PNG, JPEG or WebP tiles</source>
        <translation>choisissez un fichier MBTiles de tuiles PNG, JPEG ou WebP</translation>
    </message>
    <message>
        <source>these are vector tiles, which cannot be drawn yet</source>
        <translation>ce sont des tuiles vectorielles, qui ne peuvent pas encore être dessinées</translation>
    </message>
    <message>
        <source>these map tiles cannot be read; the file may be damaged</source>
        <translation>ces tuiles sont illisibles&#x202f;; le fichier est peut-être endommagé</translation>
    </message>
    <message>
        <source>the tiles are not a pyramid of Web Mercator</source>
        <translation>les tuiles ne forment pas une pyramide Web Mercator</translation>
    </message>
    <message>
        <source>these are map tiles under another name</source>
        <translation>ce sont des tuiles de carte sous un autre nom</translation>
    </message>
    <message>
        <source>rename the file so that it ends in .mbtiles</source>
        <translation>renommez le fichier pour qu&apos;il se termine par .mbtiles</translation>
    </message>
</context>
<context>
    <name>atlas::MbtilesWriter</name>
    <message>
        <source>the tiles cannot be written (%1)</source>
        <translation>les tuiles ne peuvent pas être écrites (%1)</translation>
    </message>
    <message>
        <source>check the folder and the space on its disk</source>
        <translation>vérifiez le dossier et l’espace de son disque</translation>
    </message>
    <message>
        <source>a file from an interrupted run is in the way</source>
        <translation>un fichier d’une exécution interrompue gêne l’écriture</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>supprimez-le</translation>
    </message>
    <message>
        <source>the tiles cannot be put in place (%1)</source>
        <translation>les tuiles ne peuvent pas être mises en place (%1)</translation>
    </message>
    <message>
        <source>check the folder</source>
        <translation>vérifiez le dossier</translation>
    </message>
</context>
<context>
    <name>atlas::PagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
</context>
<context>
    <name>atlas::PageText</name>
    <message>
        <source>Events since %1, until %2</source>
        <translation>Événements depuis le %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Events on %1</source>
        <translation>Événements du %1</translation>
    </message>
    <message>
        <source>Events of %1</source>
        <translation>Événements du %1</translation>
    </message>
    <message>
        <source>Events from %1 to %2</source>
        <translation>Événements du %1 au %2</translation>
    </message>
    <message>
        <source>Sample data, to be verified before publication</source>
        <translation>Données d’exemple, à vérifier avant publication</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Événements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who held what: %1</source>
        <translation>Contrôle territorial&#xa0;: %1</translation>
    </message>
    <message>
        <source>Base map: %1</source>
        <translation>Fond de carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Toponymes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Projection: Web Mercator (EPSG:3857), WGS 84 · Strike Atlas %1</source>
        <translation>Projection&#xa0;: Web Mercator (EPSG:3857), WGS 84 · Strike Atlas %1</translation>
    </message>
    <message>
        <source>%1, only: %2</source>
        <extracomment>%1 the dates of the events, %2 what a filter lets pass: &quot;Actor: Russia; Killed: at least 5&quot;</extracomment>
        <translation>%1, seulement&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>atlas::PanTool</name>
    <message>
        <source>Move annotation</source>
        <translation>Déplacement d’une annotation</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Modification du texte</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::PlaceEdit</name>
    <message>
        <source>a place: Raqa …</source>
        <translation>un lieu&#xa0;: Raqa …</translation>
    </message>
    <message>
        <source>Near a place</source>
        <translation>Près d’un lieu</translation>
    </message>
</context>
<context>
    <name>atlas::PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play through time (Space)</source>
        <translation>Dérouler le temps (Espace)</translation>
    </message>
</context>
<context>
    <name>atlas::PlayOptions</name>
    <message>
        <source>Options of playing</source>
        <translation>Options de lecture</translation>
    </message>
    <message>
        <source>Skip empty time</source>
        <translation>Sauter les temps sans événement</translation>
    </message>
    <message>
        <source>Goes on at the next event where the window is empty</source>
        <translation>Passe à l’événement suivant quand la période est vide</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Traînée</translation>
    </message>
    <message>
        <source>What has just left the window is drawn faintly</source>
        <translation>Ce qui vient de sortir de la période reste affiché, estompé</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Go back and forth</source>
        <translation>Faire des allers-retours</translation>
    </message>
</context>
<context>
    <name>atlas::Pyramid</name>
    <message>
        <source>the style cannot be read</source>
        <translation>le style est illisible</translation>
    </message>
    <message>
        <source>check geodata/</source>
        <translation>vérifiez geodata/</translation>
    </message>
    <message>
        <source>%1: %2 tiles, zoom %3–%4, %5 MB, %6 s</source>
        <translation>%1&#xa0;: %2 tuiles, zoom %3–%4, %5 Mo, %6 s</translation>
    </message>
    <message>
        <source>usage: atlas_pyramid GEODATA OUT.mbtiles</source>
        <translation>utilisation&#xa0;: atlas_pyramid GEODATA OUT.mbtiles</translation>
    </message>
</context>
<context>
    <name>atlas::RecordTable</name>
    <message>
        <source>the file holds NUL bytes</source>
        <translation>le fichier contient des octets NUL</translation>
    </message>
    <message>
        <source>save it again as UTF-8 text</source>
        <translation>enregistrez-le de nouveau en texte UTF-8</translation>
    </message>
    <message>
        <source>this is JSON, but not GeoJSON</source>
        <translation>c’est du JSON, mais pas du GeoJSON</translation>
    </message>
    <message>
        <source>this is not a table of text</source>
        <translation>ce n’est pas un tableau de texte</translation>
    </message>
    <message>
        <source>choose a CSV or a GeoJSON file of events</source>
        <translation>choisissez un fichier d’événements CSV ou GeoJSON</translation>
    </message>
</context>
<context>
    <name>atlas::RowReader</name>
    <message>
        <source>this figure is not a number; the row was taken without it</source>
        <translation>ce chiffre n’est pas un nombre&#x202f;; la ligne a été retenue sans lui</translation>
    </message>
    <message>
        <source>no coordinates</source>
        <translation>pas de coordonnées</translation>
    </message>
    <message>
        <source>not a number; write coordinates as decimal degrees</source>
        <translation>pas un nombre&#x202f;; écrivez les coordonnées en degrés décimaux</translation>
    </message>
    <message>
        <source>the point lies beyond 180 or 90 degrees</source>
        <translation>le point dépasse 180 ou 90 degrés</translation>
    </message>
    <message>
        <source>not a point</source>
        <translation>pas un point</translation>
    </message>
    <message>
        <source>the latitude is beyond 90 degrees</source>
        <translation>la latitude dépasse 90 degrés</translation>
    </message>
    <message>
        <source>the longitude is beyond 180 degrees</source>
        <translation>la longitude dépasse 180 degrés</translation>
    </message>
    <message>
        <source>0, 0 stands for “no place” in broken exports</source>
        <translation>0, 0 signifie «&#xa0;aucun lieu&#xa0;» dans les exports défectueux</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>not a date; write it as 2017-03-17</source>
        <translation>pas une date&#x202f;; écrivez-la sous la forme 2017-03-17</translation>
    </message>
    <message>
        <source>1970-01-01 stands for “no date” in broken exports</source>
        <translation>1970-01-01 signifie «&#xa0;aucune date&#xa0;» dans les exports défectueux</translation>
    </message>
    <message>
        <source>the year is not between %1 and %2</source>
        <translation>l’année n’est pas comprise entre %1 et %2</translation>
    </message>
</context>
<context>
    <name>atlas::SavedFilterMenu</name>
    <message>
        <source>No filter saved yet</source>
        <translation>Aucun filtre enregistré</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>atlas::SavedFilters</name>
    <message>
        <source>there is no filter of this name</source>
        <translation>aucun filtre ne porte ce nom</translation>
    </message>
</context>
<context>
    <name>atlas::ScaleBar</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>atlas::SearchField</name>
    <message>
        <source>Find a place, an event or a source</source>
        <translation>Chercher un lieu, un événement ou une source</translation>
    </message>
    <message>
        <source>Find a place, an event or a source: Raqa …</source>
        <translation>Chercher un lieu, un événement ou une source&#xa0;: Raqa …</translation>
    </message>
    <message>
        <source>Searching the events …</source>
        <translation>Recherche dans les événements …</translation>
    </message>
</context>
<context>
    <name>atlas::SkippedModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Why it was skipped</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>atlas::SkippedPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Rows that were skipped</source>
        <translation>Lignes ignorées</translation>
    </message>
    <message>
        <source>%1 row was skipped</source>
        <translation>%1 ligne a été ignorée</translation>
    </message>
    <message>
        <source>%1 rows were skipped</source>
        <translation>%1 lignes ont été ignorées</translation>
    </message>
</context>
<context>
    <name>atlas::SpanEdit</name>
    <message>
        <source>First day shown</source>
        <translation>Premier jour affiché</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <translation>Dernier jour affiché</translation>
    </message>
    <message>
        <source>Day shown</source>
        <translation>Jour affiché</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
</context>
<context>
    <name>atlas::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>Progression de la lecture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Annuler la lecture</translation>
    </message>
    <message>
        <source>Position of the pointer</source>
        <translation>Position du pointeur</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
</context>
<context>
    <name>atlas::TableSchema</name>
    <message>
        <source>it ends before it starts</source>
        <translation>la fin précède le début</translation>
    </message>
</context>
<context>
    <name>atlas::TimeAxis</name>
    <message>
        <source>Time axis</source>
        <translation>Axe du temps</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>%1: events %2</source>
        <comment>time, count</comment>
        <translation>%1&#xa0;: événements %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>actor, count</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Hatched: no source says that it covers this time. No data does not mean no events.</source>
        <translation>Hachures&#xa0;: aucune source ne dit couvrir cette période. Pas de données ne veut pas dire pas d’événements.</translation>
    </message>
    <message>
        <source>Hatched: no source says that it covers all of this time. No data does not mean no events.</source>
        <translation>Hachures&#xa0;: aucune source ne dit couvrir toute cette période. Pas de données ne veut pas dire pas d’événements.</translation>
    </message>
</context>
<context>
    <name>atlas::TimelinePanel</name>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Un pas en avant</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>What was going on at one instant</source>
        <translation>Ce qui se passait à un instant donné</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>What happened between two handles</source>
        <translation>Ce qui s’est passé entre deux poignées</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Everything up to the handle</source>
        <translation>Tout jusqu’à la poignée</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>Durée d’un pas</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>&amp;Pas</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 hour / s</source>
        <translation>1 heure / s</translation>
    </message>
    <message>
        <source>6 hours / s</source>
        <translation>6 heures / s</translation>
    </message>
    <message>
        <source>1 day / s</source>
        <translation>1 jour / s</translation>
    </message>
    <message>
        <source>3 days / s</source>
        <translation>3 jours / s</translation>
    </message>
    <message>
        <source>1 week / s</source>
        <translation>1 semaine / s</translation>
    </message>
    <message>
        <source>1 month / s</source>
        <translation>1 mois / s</translation>
    </message>
    <message>
        <source>3 months / s</source>
        <translation>3 mois / s</translation>
    </message>
    <message>
        <source>1 year / s</source>
        <translation>1 an / s</translation>
    </message>
    <message>
        <source>Time that passes in a second of playing</source>
        <translation>Temps écoulé par seconde de lecture</translation>
    </message>
</context>
<context>
    <name>atlas::ToolPicker</name>
    <message>
        <source>Pan</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Drag the map, choose events and annotations</source>
        <translation>Faire glisser la carte, choisir des événements et des annotations</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Drag an arrow from its tail to its tip</source>
        <translation>Tracer une flèche de son origine à sa pointe</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>Bulle</translation>
    </message>
    <message>
        <source>Click an event, or anywhere, for a callout</source>
        <translation>Cliquer sur un événement, ou n’importe où, pour une bulle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Click where the words begin</source>
        <translation>Cliquer là où commence le texte</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Click the corners of an area: only the events inside it are shown</source>
        <translation>Cliquer sur les sommets d’une zone&#xa0;: seuls les événements situés à l’intérieur sont affichés</translation>
    </message>
    <message>
        <source>Tools of the map</source>
        <translation>Outils de la carte</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <extracomment>%1 the map&apos;s tool that is at work</extracomment>
        <translation>Outil&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>atlas::TopBar</name>
    <message>
        <source>sample data</source>
        <translation>données d’exemple</translation>
    </message>
    <message>
        <source>The embedded events are a sample, to be verified before publication.</source>
        <translation>Les événements intégrés sont un exemple, à vérifier avant publication.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Dates are told by the clock of the place; the time line by this one.</source>
        <translation>Les dates sont à l’heure du lieu&#x202f;; la ligne de temps, à celle-ci.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Export map…</source>
        <translation>Exporter la carte…</translation>
    </message>
    <message>
        <source>Put the map on a page (E)</source>
        <translation>Mettre la carte en page (E)</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Skipped rows…</source>
        <translation>Lignes ignorées…</translation>
    </message>
    <message>
        <source>About Strike Atlas</source>
        <translation>À propos de Strike Atlas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Choose which events are shown (Ctrl+Shift+F)</source>
        <translation>Choisir les événements affichés (Ctrl+Maj+F)</translation>
    </message>
</context>
<context>
    <name>atlas::TypedDate</name>
    <message>
        <source>Type a day, a month or a year: 17 Mar 2017, 2017-03-17, 2017-03 or 2017.</source>
        <translation>Saisissez un jour, un mois ou une année&#xa0;: 17 mars 2017, 2017-03-17, 2017-03 ou 2017.</translation>
    </message>
</context>
<context>
    <name>atlas::UcdpGedSchema</name>
    <message>
        <source>the type of violence is not 1, 2 or 3</source>
        <translation>le type de violence n’est ni 1, ni 2, ni 3</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>la fin précède le début</translation>
    </message>
    <message>
        <source>the place&apos;s precision is not 1 to 7</source>
        <translation>la précision du lieu n’est pas comprise entre 1 et 7</translation>
    </message>
</context>
<context>
    <name>atlas::ViewArguments</name>
    <message>
        <source>“%1” is not a date</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>write 2017, 2017-03, 2017-03-17 or 2017-03-17T06:00</source>
        <translation>écrivez 2017, 2017-03, 2017-03-17 ou 2017-03-17T06:00</translation>
    </message>
    <message>
        <source>“%1” is not a zoom</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un niveau de zoom</translation>
    </message>
    <message>
        <source>write a number from %1 to %2</source>
        <translation>écrivez un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>“%1” is not a number of dots per inch</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de points par pouce</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>écrivez un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>“%1” is not a mode</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mode</translation>
    </message>
    <message>
        <source>write window, moment or since-start</source>
        <translation>écrivez window, moment ou since-start</translation>
    </message>
    <message>
        <source>the map has no names in “%1”</source>
        <translation>la carte n’a pas de noms en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>write en, fr or ar</source>
        <translation>écrivez en, fr ou ar</translation>
    </message>
    <message>
        <source>a map has either a box or a centre</source>
        <translation>une carte a soit un cadre, soit un centre</translation>
    </message>
    <message>
        <source>give --bbox, or --center with --zoom</source>
        <translation>indiquez --bbox, ou --center avec --zoom</translation>
    </message>
    <message>
        <source>a centre and a zoom belong together</source>
        <translation>un centre et un zoom vont ensemble</translation>
    </message>
    <message>
        <source>give both --center and --zoom</source>
        <translation>indiquez --center et --zoom</translation>
    </message>
    <message>
        <source>“%1” is not before “%2”</source>
        <translation>«&#xa0;%1&#xa0;» ne précède pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>give a --to that is later</source>
        <translation>indiquez un --to plus tardif</translation>
    </message>
    <message>
        <source>write west,south,east,north in degrees: 38,35,40,37</source>
        <translation>écrivez ouest,sud,est,nord en degrés&#xa0;: 38,35,40,37</translation>
    </message>
    <message>
        <source>“%1” is not a box</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un cadre</translation>
    </message>
    <message>
        <source>“%1” lies beyond the earth</source>
        <translation>«&#xa0;%1&#xa0;» dépasse les limites de la Terre</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>«&#xa0;%1&#xa0;» est vide</translation>
    </message>
    <message>
        <source>“%1” is not a place</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un lieu</translation>
    </message>
    <message>
        <source>write longitude,latitude in degrees: 39.01,35.95</source>
        <translation>écrivez longitude,latitude en degrés&#xa0;: 39.01,35.95</translation>
    </message>
    <message>
        <source>“%1” is not a size that can be drawn</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille qui puisse être dessinée</translation>
    </message>
    <message>
        <source>write pixels, up to %1x%1: 1600x1000</source>
        <translation>écrivez des pixels, jusqu’à %1x%1&#xa0;: 1600x1000</translation>
    </message>
    <message>
        <source>“%1” is not a layer</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couche</translation>
    </message>
    <message>
        <source>write some of %1</source>
        <translation>écrivez une partie de %1</translation>
    </message>
    <message>
        <source>“%1” is nothing that colours say</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un critère de couleur</translation>
    </message>
    <message>
        <source>write actor, kind, grade or source</source>
        <translation>écrivez actor, kind, grade ou source</translation>
    </message>
    <message>
        <source>“%1” is no way to draw crowds</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mode d’affichage des concentrations</translation>
    </message>
    <message>
        <source>write auto, glyphs, circles or density</source>
        <translation>écrivez auto, glyphs, circles ou density</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>there is no display</source>
        <translation>aucun écran n&apos;est disponible</translation>
    </message>
    <message>
        <source>use &quot;strikeatlas export&quot; to draw a map without one</source>
        <translation>utilisez «&#xa0;strikeatlas export&#xa0;» pour dessiner une carte sans écran</translation>
    </message>
</context>
</TS>
