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
    <name>Text</name>
    <message>
        <source>it was cancelled</source>
        <translation>l’opération a été annulée</translation>
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
    <message>
        <source>no date is given</source>
        <translation>aucune date n’est donnée</translation>
    </message>
    <message>
        <source>not known: the event has no date</source>
        <translation>inconnu&#xa0;: l’événement n’a pas de date</translation>
    </message>
</context>
<context>
    <name>atlas::AcledSchema</name>
    <message>
        <source>the place&apos;s precision is not 1 to 3; it was taken for the coarsest</source>
        <translation>la précision du lieu n’est pas comprise entre 1 et 3&#x202f;; la moins fine a été retenue</translation>
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
    <name>atlas::AddClaim</name>
    <message>
        <source>Add claim</source>
        <translation>Ajout d’une affirmation</translation>
    </message>
</context>
<context>
    <name>atlas::AirwarsSchema</name>
    <message>
        <source>it ends before it starts; the row was taken with its first day</source>
        <translation>la fin précède le début&#x202f;; la ligne a été retenue avec son premier jour</translation>
    </message>
    <message>
        <source>this accuracy is not known; it was taken for a governorate&apos;s</source>
        <translation>cette précision est inconnue&#x202f;; celle d’un gouvernorat a été retenue</translation>
    </message>
    <message>
        <source>this is no grade; the row was taken without it</source>
        <translation>ce n’est pas un degré de fiabilité&#x202f;; la ligne a été retenue sans lui</translation>
    </message>
    <message>
        <source>the highest figure is below the lowest; the row was taken without them</source>
        <translation>le chiffre le plus élevé est inférieur au plus bas&#x202f;; la ligne a été retenue sans eux</translation>
    </message>
    <message>
        <source>children killed</source>
        <translation>enfants tués</translation>
    </message>
    <message>
        <source>women killed</source>
        <translation>femmes tuées</translation>
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
    <name>atlas::AtlasTiles</name>
    <message>
        <source>Embedded base map: rivers lie about 0.5 km, at worst 1.6 km off</source>
        <translation>Fond intégré : les rivières sont décalées d’environ 0,5 km, au pire de 1,6 km</translation>
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
    <name>atlas::Basemap</name>
    <message>
        <source>the map&apos;s style cannot be read</source>
        <translation>le style de la carte est illisible</translation>
    </message>
    <message>
        <source>install the program anew</source>
        <translation>réinstallez le programme</translation>
    </message>
</context>
<context>
    <name>atlas::BasemapCommand</name>
    <message>
        <source>An extract of OpenStreetMap: .osm.pbf</source>
        <translation>Un extrait d’OpenStreetMap&#xa0;: .osm.pbf</translation>
    </message>
    <message>
        <source>The tiles to write; the name ends in .mbtiles</source>
        <translation>Les tuiles à écrire&#x202f;; le nom finit par .mbtiles</translation>
    </message>
    <message>
        <source>First and last zoom, 0-14 where not given</source>
        <translation>Premier et dernier zoom, 0-14 par défaut</translation>
    </message>
    <message>
        <source>Replace a file of that name</source>
        <translation>Remplacer un fichier de ce nom</translation>
    </message>
    <message>
        <source>these are no zooms</source>
        <translation>ce ne sont pas des zooms</translation>
    </message>
    <message>
        <source>write them as 6-14, at most 14</source>
        <translation>écrivez-les comme 6-14, au plus 14</translation>
    </message>
    <message>
        <source>a map of tiles is an MBTiles file</source>
        <translation>une carte en tuiles est un fichier MBTiles</translation>
    </message>
    <message>
        <source>choose a name that ends in .mbtiles</source>
        <translation>choisissez un nom qui finit par .mbtiles</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>vérifiez le nom</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>ce fichier existe déjà</translation>
    </message>
    <message>
        <source>choose another name, or say --force to replace it</source>
        <translation>choisissez un autre nom, ou --force pour le remplacer</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Création de %1</translation>
    </message>
</context>
<context>
    <name>atlas::BasemapWriter</name>
    <message>
        <source>interrupted, nothing was written</source>
        <translation>interrompu, rien n’a été écrit</translation>
    </message>
    <message>
        <source>start again</source>
        <translation>recommencez</translation>
    </message>
    <message>
        <source>this is no extract of OpenStreetMap, or a damaged one (%1)</source>
        <translation>ce n’est pas un extrait d’OpenStreetMap, ou il est endommagé (%1)</translation>
    </message>
    <message>
        <source>choose an .osm.pbf file, and fetch it again if it is one</source>
        <translation>choisissez un fichier .osm.pbf, ou téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>its tiles cannot be written (%1)</source>
        <translation>ses tuiles ne peuvent être écrites (%1)</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>libérez de la place sur le disque</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>choisissez un autre dossier</translation>
    </message>
    <message>
        <source>it holds nothing that a map shows</source>
        <translation>il ne contient rien que montre une carte</translation>
    </message>
    <message>
        <source>choose another extract</source>
        <translation>choisissez un autre extrait</translation>
    </message>
    <message>
        <source>its tiles cannot be written</source>
        <translation>ses tuiles ne peuvent être écrites</translation>
    </message>
</context>
<context>
    <name>atlas::CasualtyChart</name>
    <message>
        <source>in all, as the source has it</source>
        <translation>au total, selon la source</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>source, group, figure</comment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Killed and injured, by source</source>
        <translation>Tués et blessés, par source</translation>
    </message>
    <message>
        <source>injured: %1</source>
        <translation>blessés&#xa0;: %1</translation>
    </message>
    <message>
        <source>injured in all, as the source has it</source>
        <translation>blessés au total, selon la source</translation>
    </message>
</context>
<context>
    <name>atlas::ChangeClaim</name>
    <message>
        <source>Change claim</source>
        <translation>Modification d’une affirmation</translation>
    </message>
</context>
<context>
    <name>atlas::ChangeEvent</name>
    <message>
        <source>Change event</source>
        <translation>Modification d’un événement</translation>
    </message>
</context>
<context>
    <name>atlas::ChangesDialog</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>Liste des modifications</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between ids of events</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Every change is kept with the project, undone ones too.</source>
        <translation>Chaque modification est conservée avec le projet, même annulée.</translation>
    </message>
</context>
<context>
    <name>atlas::ClaimCard</name>
    <message>
        <source>Claim by %1</source>
        <translation>Affirmation de %1</translation>
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
    <message>
        <source>Injured: %1</source>
        <translation>Blessés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Quand&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Où&#xa0;: %1</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Fiabilité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit the claim by %1</source>
        <translation>Modifier l’affirmation de %1</translation>
    </message>
    <message>
        <source>Delete the claim by %1</source>
        <translation>Supprimer l’affirmation de %1</translation>
    </message>
    <message>
        <source>Delete this claim; Undo brings it back</source>
        <translation>Supprimer cette affirmation&#x202f;; «&#xa0;Annuler&#xa0;» la rétablit</translation>
    </message>
    <message>
        <source>The last claim stays: an event that nobody claims is none.</source>
        <translation>La dernière affirmation reste&#xa0;: un événement que personne n’affirme n’en est pas un.</translation>
    </message>
</context>
<context>
    <name>atlas::ClaimComparison</name>
    <message>
        <source>Claims side by side</source>
        <translation>Affirmations côte à côte</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>Dans ses termes</translation>
    </message>
    <message>
        <source>More claims</source>
        <translation>Autres affirmations</translation>
    </message>
    <message>
        <source>Taken for the map</source>
        <translation>Retenu pour la carte</translation>
    </message>
    <message>
        <source>your judgement</source>
        <translation>votre appréciation</translation>
    </message>
    <message>
        <source>≠ %1: claims differ</source>
        <extracomment>%1 the name of a field, as &quot;When&quot;: not all claims say the same</extracomment>
        <translation>≠ %1&#xa0;: les affirmations diffèrent</translation>
    </message>
    <message>
        <source>%1, taken for the map</source>
        <translation>%1, retenu pour la carte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Change what %1 rests on</source>
        <translation>Changer ce sur quoi repose «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose the claim that is taken for the map</source>
        <translation>Choisir l’affirmation retenue pour la carte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source, what it says</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Own judgement…</source>
        <translation>Appréciation personnelle…</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>Termes de %1</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
</context>
<context>
    <name>atlas::ClaimEditor</name>
    <message>
        <source>attributed to it</source>
        <translation>lui est attribué</translation>
    </message>
    <message>
        <source>acknowledged by it</source>
        <translation>reconnu par lui</translation>
    </message>
    <message>
        <source>denied by it</source>
        <translation>démenti par lui</translation>
    </message>
    <message>
        <source>took part in the clash</source>
        <translation>partie à l’affrontement</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui l’affirme</translation>
    </message>
    <message>
        <source>Say whose claim it is.</source>
        <translation>Indiquez de qui vient l’affirmation.</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Affirmé le</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>Dans ses termes</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Addresses of pictures, films and archived copies, one a line</source>
        <translation>Adresses d’images, de films et de copies archivées, une par ligne</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>as the event</source>
        <translation>comme l’événement</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Who is said to have done it</source>
        <translation>À qui l’acte est attribué</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Ajouter un acteur</translation>
    </message>
    <message>
        <source>An actor without a name is left out.</source>
        <translation>Un acteur sans nom est omis.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Tués</translation>
    </message>
    <message>
        <source>33, 33-40, or 33+ for at least 33; empty where the claim gives no figure.</source>
        <translation>33, 33-40, ou 33+ pour au moins 33&#x202f;; vide si l’affirmation ne donne pas de chiffre.</translation>
    </message>
    <message>
        <source>in all, as stated</source>
        <translation>au total, tel qu’indiqué</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Blessés</translation>
    </message>
    <message>
        <source>Write 33, 33-40 or 33+.</source>
        <translation>Écrivez 33, 33-40 ou 33+.</translation>
    </message>
    <message>
        <source>Write the day as 2017-03-17.</source>
        <translation>Écrivez le jour sous la forme 2017-03-17.</translation>
    </message>
    <message>
        <source>What happened, as this claim has it</source>
        <translation>Ce qui s’est passé, selon cette affirmation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>When, as this claim has it</source>
        <translation>Quand, selon cette affirmation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Where, as this claim has it</source>
        <translation>Où, selon cette affirmation</translation>
    </message>
    <message>
        <source>Place of the claim</source>
        <translation>Lieu selon l’affirmation</translation>
    </message>
    <message>
        <source>Where it is recorded</source>
        <translation>Où c’est consigné</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Son numéro dans cette collection</translation>
    </message>
</context>
<context>
    <name>atlas::ClaimFields</name>
    <message>
        <source>%1, best estimate %2</source>
        <translation>%1, meilleure estimation %2</translation>
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
        <source>Grade</source>
        <translation>Fiabilité</translation>
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
        <source>Civilians injured</source>
        <translation>Civils blessés</translation>
    </message>
    <message>
        <source>Combatants injured</source>
        <translation>Combattants blessés</translation>
    </message>
    <message>
        <source>Injured, status unknown</source>
        <translation>Blessés, statut inconnu</translation>
    </message>
    <message>
        <source>Killed in all, as stated</source>
        <translation>Total des tués, tel qu’indiqué</translation>
    </message>
    <message>
        <source>Injured in all, as stated</source>
        <translation>Total des blessés, tel qu’indiqué</translation>
    </message>
    <message>
        <source>own judgement</source>
        <translation>appréciation personnelle</translation>
    </message>
    <message>
        <source>as in: %1</source>
        <extracomment>%1 a source: the value is the one that this source gives</extracomment>
        <translation>comme dans&#xa0;: %1</translation>
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
    <message>
        <source>Read files into a new project</source>
        <translation>Lire des fichiers dans un nouveau projet</translation>
    </message>
    <message>
        <source>Give events as CSV, GeoJSON or JSON</source>
        <translation>Fournir les événements en CSV, GeoJSON ou JSON</translation>
    </message>
    <message>
        <source>Make a map of one&apos;s own from an extract of OpenStreetMap</source>
        <translation>Faire sa propre carte à partir d’un extrait d’OpenStreetMap</translation>
    </message>
</context>
<context>
    <name>atlas::ComparisonWindow</name>
    <message>
        <source>Claims side by side</source>
        <translation>Affirmations côte à côte</translation>
    </message>
    <message>
        <source>Killed and injured, by source</source>
        <translation>Tués et blessés, par source</translation>
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
    <name>atlas::CreateEvent</name>
    <message>
        <source>Create event</source>
        <translation>Création d’un événement</translation>
    </message>
</context>
<context>
    <name>atlas::DeleteClaim</name>
    <message>
        <source>Delete claim</source>
        <translation>Suppression d’une affirmation</translation>
    </message>
</context>
<context>
    <name>atlas::DeleteEvent</name>
    <message>
        <source>Delete event</source>
        <translation>Suppression d’un événement</translation>
    </message>
</context>
<context>
    <name>atlas::DuplicatesModel</name>
    <message>
        <source>%1
%2
%3</source>
        <extracomment>%1 and %2 an event&apos;s title, date and sources, %3 the reasons to take both for one</extracomment>
        <translation>%1
%2
%3</translation>
    </message>
</context>
<context>
    <name>atlas::DuplicatesPanel</name>
    <message>
        <source>Events that may be one</source>
        <translation>Événements qui pourraient n’en être qu’un</translation>
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
        <source>Join</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>They are one event: put the claims of both together (J)</source>
        <translation>C’est un seul événement&#xa0;: réunir les affirmations des deux (J)</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder séparés</translation>
    </message>
    <message>
        <source>They are two events: do not propose them again (K)</source>
        <translation>Ce sont deux événements&#xa0;: ne plus les proposer (K)</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Show both on the map (Enter)</source>
        <translation>Montrer les deux sur la carte (Entrée)</translation>
    </message>
    <message>
        <source>1 pair may be one event</source>
        <translation>1 paire pourrait n’être qu’un événement</translation>
    </message>
    <message>
        <source>%1 pairs may be one event each</source>
        <translation>Paires pouvant n’être chacune qu’un événement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking for events that may be one …</source>
        <translation>Recherche d’événements qui pourraient n’en être qu’un …</translation>
    </message>
    <message>
        <source>No events of different data sets lie near each other in time and place, or you have decided about all of them. Open a second data set to compare.</source>
        <translation>Aucun événement n’est proche, dans le temps et l’espace, d’un événement d’un autre jeu de données, ou vous avez statué sur tous. Ouvrez un second jeu de données pour comparer.</translation>
    </message>
    <message>
        <source>Each event is proposed at most %1 times; less likely pairs left out: %2.</source>
        <translation>Nombre maximal de propositions par événement&#xa0;: %1&#x202f;; paires moins probables omises&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Events with so many near them that not all were compared: %1.</source>
        <translation>Événements ayant trop de voisins pour que tous aient été comparés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is joined by itself. The claims of both are kept side by side.</source>
        <translation>Rien n’est fusionné automatiquement. Les affirmations des deux sont conservées côte à côte.</translation>
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
    <name>atlas::EventCommand</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
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
    <name>atlas::EventEditing</name>
    <message>
        <source>The event was deleted. Undo brings it back.</source>
        <translation>L’événement a été supprimé. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>own events</source>
        <translation>événements ajoutés</translation>
    </message>
    <message>
        <source>Choose the event that is the same one, on the map or in the list. Esc lets go.</source>
        <translation>Choisissez sur la carte ou dans la liste l’événement qui est le même. Échap abandonne.</translation>
    </message>
    <message>
        <source>Joined: the claims of both stand side by side. Undo parts them again.</source>
        <translation>Fusionnés&#xa0;: les affirmations des deux sont côte à côte. «&#xa0;Annuler&#xa0;» les sépare de nouveau.</translation>
    </message>
</context>
<context>
    <name>atlas::EventEditor</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>These are your own judgement, by which the event stands on the map. What each claim says is kept as it is.</source>
        <translation>Ceci est votre propre appréciation, selon laquelle l’événement figure sur la carte. Ce que dit chaque affirmation est conservé tel quel.</translation>
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
        <source>What you make of it</source>
        <translation>Votre évaluation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>With commas in between</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
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
    <message numerus="yes">
        <source>%1, %n without a date</source>
        <extracomment>%1: the events of the project, so many of which have no date and are in no window</extracomment>
        <translation>
            <numerusform>%1, dont %n sans date</numerusform>
            <numerusform>%1, dont %n sans date</numerusform>
        </translation>
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
    <message>
        <source>In the list, and on no time slider.</source>
        <translation>Dans la liste, mais sur aucun curseur temporel.</translation>
    </message>
    <message>
        <source>In the list, and on no map.</source>
        <translation>Dans la liste, mais sur aucune carte.</translation>
    </message>
    <message>
        <source>%1 identical rows in the file, shown as one event</source>
        <translation>%1 lignes identiques dans le fichier, présentées comme un seul événement</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>Les séparer</translation>
    </message>
    <message>
        <source>Make each row an event of its own: two equal rows can be two strikes.</source>
        <translation>Faire de chaque ligne un événement distinct&#xa0;: deux lignes identiques peuvent être deux frappes.</translation>
    </message>
    <message>
        <source>Your own notes</source>
        <translation>Vos propres notes</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change what is taken for the map, tags and notes</source>
        <translation>Modifier ce qui est retenu pour la carte, les étiquettes et les notes</translation>
    </message>
    <message>
        <source>Add claim…</source>
        <translation>Ajouter une affirmation…</translation>
    </message>
    <message>
        <source>What one more source says of this event</source>
        <translation>Ce qu’une source de plus dit de cet événement</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Another event is this one: put their claims together</source>
        <translation>Un autre événement est le même que celui-ci&#xa0;: réunir leurs affirmations</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Scinder…</translation>
    </message>
    <message>
        <source>Some claims are about another event</source>
        <translation>Certaines affirmations portent sur un autre événement</translation>
    </message>
    <message>
        <source>An event with one claim cannot be split.</source>
        <translation>Un événement avec une seule affirmation ne peut pas être scindé.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take the event out of the project; Undo brings it back</source>
        <translation>Retirer l’événement du projet&#x202f;; «&#xa0;Annuler&#xa0;» le rétablit</translation>
    </message>
    <message>
        <source>Killed and injured, by source</source>
        <translation>Tués et blessés, par source</translation>
    </message>
    <message>
        <source>In a window</source>
        <translation>Dans une fenêtre</translation>
    </message>
    <message>
        <source>Compare the claims side by side in a window of their own</source>
        <translation>Comparer les affirmations côte à côte dans une fenêtre séparée</translation>
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
        <source>there is no schema “%1”</source>
        <translation>il n’existe pas de schéma «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>choisissez parmi&#xa0;: %1</translation>
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
    <message>
        <source>Of the base map: standard, pale or dark</source>
        <translation>Du fond de carte : standard, pale ou dark</translation>
    </message>
    <message>
        <source>Lines to read positions by: none, degrees, dms or mgrs</source>
        <translation>Lignes pour lire les positions : none, degrees, dms ou mgrs</translation>
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
        <source>a PDF document</source>
        <translation>un document PDF</translation>
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
    <message>
        <source>choose a table of events (CSV, GeoJSON, KML, XLSX …) or an MBTiles file</source>
        <translation>choisissez un tableau d’événements (CSV, GeoJSON, KML, XLSX …) ou un fichier MBTiles</translation>
    </message>
    <message>
        <source>this is a database without map tiles or events</source>
        <translation>c’est une base de données sans tuiles cartographiques ni événements</translation>
    </message>
</context>
<context>
    <name>atlas::FileQuestion</name>
    <message>
        <source>Open events, a project or a base map</source>
        <translation>Ouvrir des événements, un projet ou un fond de carte</translation>
    </message>
    <message>
        <source>Events, projects and base maps (%1);;All files (*)</source>
        <translation>Événements, projets et fonds de carte (%1);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>atlas::FileSaving</name>
    <message>
        <source>its folder is gone</source>
        <translation>son dossier n’existe plus</translation>
    </message>
    <message>
        <source>save it in another folder</source>
        <translation>enregistrez-le dans un autre dossier</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>give the file a name</source>
        <translation>donnez un nom au fichier</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>l’écriture dans son dossier n’est pas autorisée</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>le fichier est protégé en écriture</translation>
    </message>
    <message>
        <source>save it under another name</source>
        <translation>enregistrez-le sous un autre nom</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>un autre programme est en train d’y écrire</translation>
    </message>
    <message>
        <source>close it there (QGIS?), or save under another name</source>
        <translation>fermez-le dans ce programme (QGIS&#x202f;?), ou enregistrez sous un autre nom</translation>
    </message>
    <message>
        <source>it could not be saved (%1); what was saved before is still there</source>
        <translation>il n’a pas pu être enregistré (%1)&#x202f;; ce qui avait été enregistré auparavant est toujours là</translation>
    </message>
    <message>
        <source>make room, or save it somewhere else</source>
        <translation>libérez de l’espace ou enregistrez-le ailleurs</translation>
    </message>
    <message>
        <source>its older version could not be kept</source>
        <translation>sa version précédente n’a pas pu être conservée</translation>
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
    <message>
        <source>there is no room to rewrite it as UTF-8</source>
        <translation>l’espace manque pour le réécrire en UTF-8</translation>
    </message>
    <message>
        <source>make room in the cache folder</source>
        <translation>libérez de l’espace dans le dossier de cache</translation>
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
    <name>atlas::FinerTiles</name>
    <message>
        <source>A map on the network</source>
        <translation>Une carte sur le réseau</translation>
    </message>
    <message>
        <source>A page as sharp as this takes up to %1 tiles that are not on the screen.</source>
        <translation>Une page aussi nette demande jusqu’à %1 tuiles qui ne sont pas à l’écran.</translation>
    </message>
    <message>
        <source>They would be fetched from “%1”. With the tiles of the screen the page&apos;s map is less sharp, and hardly anything is fetched.</source>
        <translation>Elles seraient téléchargées depuis « %1 ». Avec les tuiles de l’écran, la carte de la page est moins nette et presque rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>Use those of the screen</source>
        <translation>Utiliser celles de l’écran</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Les télécharger</translation>
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
        <source>choose an MBTiles file or a GeoTIFF</source>
        <translation>choisissez un fichier MBTiles ou un GeoTIFF</translation>
    </message>
</context>
<context>
    <name>atlas::GdeltSchema</name>
    <message>
        <source>not a date like 20170317; the row was taken without it</source>
        <translation>pas une date de la forme 20170317&#x202f;; la ligne a été retenue sans elle</translation>
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
    <name>atlas::ImportCommand</name>
    <message>
        <source>%1: %2 rows, %3 events, %4 skipped</source>
        <extracomment>%1 a file&apos;s name, %2 to %4 numbers</extracomment>
        <translation>%1&#xa0;: lignes&#xa0;: %2, événements&#xa0;: %3, ignorées&#xa0;: %4</translation>
    </message>
    <message>
        <source>Events: CSV, UCDP GED, GeoJSON, KML, XLSX …</source>
        <translation>Événements&#xa0;: CSV, UCDP GED, GeoJSON, KML, XLSX …</translation>
    </message>
    <message>
        <source>The project to write; its name ends in .gpkg</source>
        <translation>Le projet à écrire&#x202f;; son nom se termine par .gpkg</translation>
    </message>
    <message>
        <source>The project&apos;s title</source>
        <translation>Le titre du projet</translation>
    </message>
    <message>
        <source>Replace a project of that name with all that is in it</source>
        <translation>Remplacer un projet du même nom et tout ce qu’il contient</translation>
    </message>
    <message>
        <source>a project is a GeoPackage</source>
        <translation>un projet est un GeoPackage</translation>
    </message>
    <message>
        <source>choose a name that ends in .gpkg</source>
        <translation>choisissez un nom qui se termine par .gpkg</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>un tel fichier existe déjà</translation>
    </message>
    <message>
        <source>choose another name, or say --force to replace it</source>
        <translation>choisissez un autre nom, ou indiquez --force pour le remplacer</translation>
    </message>
    <message>
        <source>this is a project already</source>
        <translation>c’est déjà un projet</translation>
    </message>
    <message>
        <source>open it in the window</source>
        <translation>ouvrez-le dans la fenêtre</translation>
    </message>
    <message>
        <source>close it there first</source>
        <translation>fermez-le d’abord là où il est ouvert</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
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
    <message numerus="yes">
        <source>%n without a date: in the list, on no map</source>
        <translation>
            <numerusform>%n sans date&#xa0;: dans la liste, sur aucune carte</numerusform>
            <numerusform>%n sans date&#xa0;: dans la liste, sur aucune carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place: in the list, on no map</source>
        <translation>
            <numerusform>%n sans lieu&#xa0;: dans la liste, sur aucune carte</numerusform>
            <numerusform>%n sans lieu&#xa0;: dans la liste, sur aucune carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows say exactly what another row says; --part-copies takes them apart</source>
        <translation>
            <numerusform>%n ligne dit exactement la même chose qu’une autre&#x202f;; --part-copies la sépare</numerusform>
            <numerusform>%n lignes disent exactement la même chose qu’une autre&#x202f;; --part-copies les sépare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: base map (%2)</source>
        <translation>%1&#xa0;: fond de carte (%2)</translation>
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
    <name>atlas::JoinEvents</name>
    <message>
        <source>Join events</source>
        <translation>Fusion d’événements</translation>
    </message>
</context>
<context>
    <name>atlas::JsonDocument</name>
    <message>
        <source>its values are nested too deeply</source>
        <translation>ses valeurs sont imbriquées trop profondément</translation>
    </message>
    <message>
        <source>this is no whole JSON: line %1 (%2)</source>
        <translation>ce n’est pas un JSON complet&#xa0;: ligne %1 (%2)</translation>
    </message>
    <message>
        <source>copy, download or export it again</source>
        <translation>copiez-le, téléchargez-le ou exportez-le de nouveau</translation>
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
        <source>it is larger than %1</source>
        <translation>il dépasse %1</translation>
    </message>
    <message>
        <source>export it as CSV, or as GeoJSON lines</source>
        <translation>exportez-le en CSV, ou en GeoJSON ligne par ligne</translation>
    </message>
</context>
<context>
    <name>atlas::JsonTable</name>
    <message>
        <source>this JSON holds no array of records</source>
        <translation>ce JSON ne contient aucun tableau d’enregistrements</translation>
    </message>
    <message>
        <source>choose a file with events</source>
        <translation>choisissez un fichier d’événements</translation>
    </message>
    <message>
        <source>it has no array “%1”</source>
        <translation>le tableau «&#xa0;%1&#xa0;» est absent</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>choisissez parmi&#xa0;: %1</translation>
    </message>
    <message>
        <source>its records have more than %1 different keys</source>
        <translation>ses enregistrements ont plus de %1 clés différentes</translation>
    </message>
    <message>
        <source>choose another array with --map array=PATH, or export it as CSV</source>
        <translation>choisissez un autre tableau avec --map array=PATH, ou exportez-le en CSV</translation>
    </message>
    <message>
        <source>line %1 is no whole JSON (%2)</source>
        <translation>la ligne %1 n’est pas un JSON complet (%2)</translation>
    </message>
</context>
<context>
    <name>atlas::KeepApart</name>
    <message>
        <source>Keep events apart</source>
        <translation>Maintien d’événements distincts</translation>
    </message>
</context>
<context>
    <name>atlas::KeptMappings</name>
    <message>
        <source>how the columns were chosen cannot be kept (%1)</source>
        <translation>le choix des colonnes ne peut pas être conservé (%1)</translation>
    </message>
    <message>
        <source>check that you may write there</source>
        <translation>vérifiez que vous avez le droit d’y écrire</translation>
    </message>
</context>
<context>
    <name>atlas::KmlTable</name>
    <message>
        <source>end not given</source>
        <translation>fin non indiquée</translation>
    </message>
    <message>
        <source>begin not given</source>
        <translation>début non indiqué</translation>
    </message>
    <message>
        <source>this KML brings a document type definition, which is not read</source>
        <translation>ce KML contient une définition de type de document, qui n’est pas lue</translation>
    </message>
    <message>
        <source>remove it, or export the file again</source>
        <translation>supprimez-la, ou exportez le fichier de nouveau</translation>
    </message>
    <message>
        <source>this KML is broken in line %1 (%2)</source>
        <translation>ce KML est défectueux à la ligne %1 (%2)</translation>
    </message>
    <message>
        <source>copy, download or export it again</source>
        <translation>copiez-le, téléchargez-le ou exportez-le de nouveau</translation>
    </message>
    <message>
        <source>this KML holds no places, only links to other files</source>
        <translation>ce KML ne contient aucun lieu, seulement des liens vers d’autres fichiers</translation>
    </message>
    <message>
        <source>download what it links to and open that</source>
        <translation>téléchargez ce vers quoi il renvoie et ouvrez-le</translation>
    </message>
    <message>
        <source>its records have more than %1 different columns</source>
        <translation>ses enregistrements ont plus de %1 colonnes différentes</translation>
    </message>
    <message>
        <source>export it as CSV</source>
        <translation>exportez-le en CSV</translation>
    </message>
    <message>
        <source>folders in folders without end</source>
        <translation>des dossiers imbriqués sans fin</translation>
    </message>
    <message>
        <source>%1 (data)</source>
        <extracomment>a column of a KML&apos;s data that is called as one of KML&apos;s own: %1 its name</extracomment>
        <translation>%1 (données)</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>il dépasse %1</translation>
    </message>
    <message>
        <source>split it into smaller files, or export it as CSV</source>
        <translation>divisez-le en fichiers plus petits, ou exportez-le en CSV</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>le fichier ne peut pas être ouvert (%1)</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>vérifiez que vous avez le droit de le lire</translation>
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
    <name>atlas::LikenessWords</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>the same record: %1 %2</source>
        <comment>data set, id</comment>
        <translation>le même enregistrement&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>both on %1</source>
        <translation>tous deux le %1</translation>
    </message>
    <message>
        <source>both %1</source>
        <translation>tous deux&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 and %2 share a time</source>
        <translation>%1 et %2 ont un moment en commun</translation>
    </message>
    <message>
        <source>a day or less apart: %1 and %2</source>
        <translation>à un jour d’écart ou moins&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>%1 apart; both places are exact</source>
        <translation>à %1 l’un de l’autre&#x202f;; les deux lieux sont exacts</translation>
    </message>
    <message>
        <source>%1 apart; the places are known to %2</source>
        <translation>à %1 l’un de l’autre&#x202f;; les lieux sont connus à %2 près</translation>
    </message>
    <message>
        <source>same kind: %1</source>
        <translation>même type&#xa0;: %1</translation>
    </message>
    <message>
        <source>kinds that can be one: %1, %2</source>
        <translation>types qui peuvent n’en faire qu’un&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>but of two kinds: %1, %2</source>
        <translation>mais de deux types&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>both name %1</source>
        <translation>les deux nomment %1</translation>
    </message>
    <message>
        <source>%1 and %2 are of one side: %3</source>
        <translation>%1 et %2 sont du même camp&#xa0;: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between actors</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>but they name others: %1 – %2</source>
        <translation>mais ils nomment d’autres acteurs&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>figures overlap: %1 and %2 killed</source>
        <translation>les chiffres se recoupent (tués&#xa0;: %1 et %2)</translation>
    </message>
    <message>
        <source>but figures differ: %1 and %2 killed</source>
        <translation>mais les chiffres diffèrent (tués&#xa0;: %1 et %2)</translation>
    </message>
</context>
<context>
    <name>atlas::LinkText</name>
    <message>
        <source>This is no address of the web. It can be copied, not opened.</source>
        <translation>Ce n’est pas une adresse web. Elle peut être copiée, mais pas ouverte.</translation>
    </message>
    <message>
        <source>Opens in the web browser:</source>
        <translation>S’ouvre dans le navigateur web&#xa0;:</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Lien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter opens it in the web browser.</source>
        <translation>Entrée l’ouvre dans le navigateur web.</translation>
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
    <message>
        <source>Choose its columns…</source>
        <translation>Choisir ses colonnes…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>There are changes that no file holds yet.</source>
        <translation>Certaines modifications ne sont encore dans aucun fichier.</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>données d’exemple</translation>
    </message>
    <message>
        <source>The embedded events are a sample, to be verified before publication.</source>
        <translation>Les événements intégrés sont un exemple, à vérifier avant publication.</translation>
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
    <name>atlas::MapFlags</name>
    <message>
        <source>Read it as this schema, whatever its columns are called</source>
        <translation>Le lire selon ce schéma, quels que soient les noms de ses colonnes</translation>
    </message>
    <message>
        <source>FIELD=COLUMN, by name or by position from 1; or a setting: date-order=dmy, encoding=windows-1256, separator=semicolon, decimal=comma, header-rows=2</source>
        <translation>FIELD=COLUMN, par nom ou par position à partir de 1&#x202f;; ou un réglage&#xa0;: date-order=dmy, encoding=windows-1256, separator=semicolon, decimal=comma, header-rows=2</translation>
    </message>
    <message>
        <source>Take exactly equal rows for events of their own</source>
        <translation>Prendre les lignes exactement identiques pour des événements distincts</translation>
    </message>
    <message>
        <source>“%1” says nothing of a column</source>
        <translation>«&#xa0;%1&#xa0;» ne dit rien d’une colonne</translation>
    </message>
    <message>
        <source>write FIELD=COLUMN</source>
        <translation>écrivez FIELD=COLUMN</translation>
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
    <message>
        <source>Standard</source>
        <comment>a map&apos;s look</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Pale, for data to stand out</source>
        <translation>Pâle, pour que les données ressortent</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a map&apos;s look</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>No grid</source>
        <translation>Sans grille</translation>
    </message>
    <message>
        <source>Decimal degrees</source>
        <translation>Degrés décimaux</translation>
    </message>
    <message>
        <source>Degrees, minutes, seconds</source>
        <translation>Degrés, minutes, secondes</translation>
    </message>
    <message>
        <source>MGRS</source>
        <translation>MGRS</translation>
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
    <name>atlas::MapService</name>
    <message>
        <source>give the address of a service&apos;s capabilities, or of one tile</source>
        <translation>indiquez l’adresse des capacités d’un service, ou celle d’une tuile</translation>
    </message>
    <message>
        <source>this is no description of a map service</source>
        <translation>ce n’est pas la description d’un service de cartes</translation>
    </message>
    <message>
        <source>the description of the map service is damaged</source>
        <translation>la description du service de cartes est endommagée</translation>
    </message>
    <message>
        <source>this service has no map in Web Mercator</source>
        <translation>ce service n’a pas de carte en Web Mercator</translation>
    </message>
    <message>
        <source>check the address, or try again later</source>
        <translation>vérifiez l’adresse, ou réessayez plus tard</translation>
    </message>
    <message>
        <source>this is not the address of a map service</source>
        <translation>ce n’est pas l’adresse d’un service de cartes</translation>
    </message>
    <message>
        <source>the map service does not answer (%1)</source>
        <translation>le service de cartes ne répond pas (%1)</translation>
    </message>
</context>
<context>
    <name>atlas::MapStyle</name>
    <message>
        <source>mend the style file</source>
        <translation>corrigez le fichier de style</translation>
    </message>
    <message>
        <source>no such colour</source>
        <translation>cette couleur n’existe pas</translation>
    </message>
    <message>
        <source>not a colour such as “#a9d3de”</source>
        <translation>ce n’est pas une couleur comme «&#xa0;#a9d3de&#xa0;»</translation>
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
        <translation>un tiret n’a pas de longueur</translation>
    </message>
</context>
<context>
    <name>atlas::MappingDialog</name>
    <message>
        <source>Reading the first rows…</source>
        <translation>Lecture des premières lignes…</translation>
    </message>
    <message>
        <source>How to read %1</source>
        <translation>Comment lire %1</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barre |</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>Lignes d’en-tête</translation>
    </message>
    <message>
        <source>35.95</source>
        <translation>35.95</translation>
    </message>
    <message>
        <source>35,95</source>
        <translation>35,95</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>as the dates tell</source>
        <translation>d’après les dates</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>jour d’abord</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mois d’abord</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>the longest</source>
        <translation>le plus long</translation>
    </message>
    <message>
        <source>Of JSON: where the records lie, as data.events</source>
        <translation>Pour JSON&#xa0;: où se trouvent les enregistrements, par exemple data.events</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message numerus="yes">
        <source>The counts are of the first %n rows.</source>
        <translation>
            <numerusform>Les nombres portent sur %n ligne.</numerusform>
            <numerusform>Les nombres portent sur les %n premières lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 understood, %2 empty, %3 not understood</source>
        <translation>comprises&#xa0;: %1, vides&#xa0;: %2, non comprises&#xa0;: %3</translation>
    </message>
    <message>
        <source>as the cells tell</source>
        <translation>comme les cellules le disent</translation>
    </message>
</context>
<context>
    <name>atlas::MappingGuess</name>
    <message>
        <source>it has no column “%1”</source>
        <translation>la colonne «&#xa0;%1&#xa0;» est absente</translation>
    </message>
    <message>
        <source>its columns are %1</source>
        <translation>ses colonnes sont %1</translation>
    </message>
    <message>
        <source>it has no columns for latitude and longitude</source>
        <translation>les colonnes de latitude et de longitude sont absentes</translation>
    </message>
    <message>
        <source>name them “latitude” and “longitude”, or say which columns hold the place</source>
        <translation>nommez-les «&#xa0;latitude&#xa0;» et «&#xa0;longitude&#xa0;», ou indiquez quelles colonnes contiennent le lieu</translation>
    </message>
    <message>
        <source>no row of it can be used: no cell of “%1” is a coordinate</source>
        <translation>aucune de ses lignes n’est utilisable&#xa0;: aucune cellule de «&#xa0;%1&#xa0;» n’est une coordonnée</translation>
    </message>
    <message>
        <source>say which columns hold the place</source>
        <translation>indiquez quelles colonnes contiennent le lieu</translation>
    </message>
    <message>
        <source>it has no column for the date</source>
        <translation>la colonne de la date est absente</translation>
    </message>
    <message>
        <source>name it “date”, as 2017-03-17, or say which column holds it</source>
        <translation>nommez-la «&#xa0;date&#xa0;», au format 2017-03-17, ou indiquez quelle colonne la contient</translation>
    </message>
    <message>
        <source>its dates can be read in two ways, as day and month or as month and day</source>
        <translation>ses dates peuvent se lire de deux façons&#xa0;: jour puis mois, ou mois puis jour</translation>
    </message>
    <message>
        <source>say which: --map date-order=dmy or --map date-order=mdy</source>
        <translation>indiquez laquelle&#xa0;: --map date-order=dmy ou --map date-order=mdy</translation>
    </message>
    <message>
        <source>no row of it can be used: no cell of “%1” is a date</source>
        <translation>aucune de ses lignes n’est utilisable&#xa0;: aucune cellule de «&#xa0;%1&#xa0;» n’est une date</translation>
    </message>
    <message>
        <source>write dates as 2017-03-17, or say which column holds them</source>
        <translation>écrivez les dates sous la forme 2017-03-17, ou indiquez quelle colonne les contient</translation>
    </message>
</context>
<context>
    <name>atlas::MbtilesFile</name>
    <message>
        <source>choose an MBTiles file of PNG, JPEG or WebP tiles</source>
        <translation>choisissez un fichier MBTiles de tuiles PNG, JPEG ou WebP</translation>
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
    <message>
        <source>these are vector tiles, not pictures</source>
        <translation>ce sont des tuiles vectorielles, pas des images</translation>
    </message>
</context>
<context>
    <name>atlas::MeasureTool</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>Radius %1</source>
        <translation>Rayon %1</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Surface %1</translation>
    </message>
    <message>
        <source>Edge %1</source>
        <translation>Contour %1</translation>
    </message>
    <message>
        <source>Last leg %1</source>
        <translation>Dernier tronçon %1</translation>
    </message>
    <message>
        <source>Bearing %1°</source>
        <translation>Azimut %1°</translation>
    </message>
</context>
<context>
    <name>atlas::OgrFile</name>
    <message>
        <source>this shapefile&apos;s table, %1.dbf, is missing</source>
        <translation>la table de ce shapefile, %1.dbf, est absente</translation>
    </message>
    <message>
        <source>put the .dbf file beside the .shp file: dates and names are in it</source>
        <translation>placez le fichier .dbf à côté du fichier .shp&#xa0;: il contient les dates et les noms</translation>
    </message>
    <message>
        <source>unpacked it would take %1</source>
        <translation>décompressé, il occuperait %1</translation>
    </message>
    <message>
        <source>save it as CSV</source>
        <translation>enregistrez-le en CSV</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>il ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>it cannot be read: it is broken or cut off</source>
        <translation>il ne peut pas être lu&#xa0;: il est défectueux ou tronqué</translation>
    </message>
    <message>
        <source>copy, download or export it again</source>
        <translation>copiez-le, téléchargez-le ou exportez-le de nouveau</translation>
    </message>
</context>
<context>
    <name>atlas::OgrTable</name>
    <message>
        <source>it has no layer or sheet “%1”</source>
        <translation>la couche ou la feuille «&#xa0;%1&#xa0;» est absente</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>choisissez parmi&#xa0;: %1</translation>
    </message>
    <message>
        <source>it has no layer with records</source>
        <translation>il n’a aucune couche contenant des enregistrements</translation>
    </message>
    <message>
        <source>choose a file with events</source>
        <translation>choisissez un fichier d’événements</translation>
    </message>
    <message>
        <source>its coordinates are no degrees, and it does not say what they are</source>
        <translation>ses coordonnées ne sont pas en degrés, et il n’indique pas leur système</translation>
    </message>
    <message>
        <source>put its .prj file beside it, or export it in WGS 84</source>
        <translation>placez son fichier .prj à côté de lui, ou exportez-le en WGS 84</translation>
    </message>
    <message>
        <source>its coordinates cannot be turned into degrees</source>
        <translation>ses coordonnées ne peuvent pas être converties en degrés</translation>
    </message>
    <message>
        <source>export it in WGS 84</source>
        <translation>exportez-le en WGS 84</translation>
    </message>
</context>
<context>
    <name>atlas::OnlineMaps</name>
    <message>
        <source>Maps on the network</source>
        <translation>Cartes sur le réseau</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Change maps on the network…</source>
        <translation>Modifier les cartes sur le réseau…</translation>
    </message>
    <message>
        <source>A map on the network</source>
        <translation>Une carte sur le réseau</translation>
    </message>
    <message>
        <source>Fetch the map “%1” from %2?</source>
        <translation>Télécharger la carte « %1 » depuis %2 ?</translation>
    </message>
    <message>
        <source>While you look at the map its tiles are fetched from there. Whoever runs it, and the network in between, can see from where which places are looked at, and when. Nothing is fetched unless you agree.</source>
        <translation>Pendant que vous regardez la carte, ses tuiles sont téléchargées depuis cette adresse. Qui la gère, et le réseau intermédiaire, peut voir d’où, quels lieux et quand on regarde. Rien n’est téléchargé sans votre accord.</translation>
    </message>
    <message>
        <source>Until the program closes</source>
        <translation>Jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Définitivement</translation>
    </message>
</context>
<context>
    <name>atlas::OnlineMapsDialog</name>
    <message>
        <source>Maps on the network</source>
        <translation>Cartes sur le réseau</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Donnez-lui un nom</translation>
    </message>
    <message>
        <source>Address of a tile</source>
        <translation>Adresse d’une tuile</translation>
    </message>
    <message>
        <source>With {z}, {x} and {y} for zoom, column and row; {-y} for TMS; {TileMatrix}, {TileCol} and {TileRow} for WMTS; {bbox-epsg-3857}, {width} and {height} for WMS.</source>
        <translation>Avec {z}, {x} et {y} pour le zoom, la colonne et la ligne ; {-y} pour TMS ; {TileMatrix}, {TileCol} et {TileRow} pour WMTS ; {bbox-epsg-3857}, {width} et {height} pour WMS.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Mention de la source</translation>
    </message>
    <message>
        <source>Stands on the map and on every page: most makers of maps ask for it.</source>
        <translation>Figure sur la carte et sur chaque page : la plupart des auteurs de cartes l’exigent.</translation>
    </message>
    <message>
        <source>First zoom</source>
        <translation>Premier niveau de zoom</translation>
    </message>
    <message>
        <source>Last zoom</source>
        <translation>Dernier niveau de zoom</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>Edge of a tile</source>
        <translation>Côté d’une tuile</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>Forget what is kept</source>
        <translation>Oublier ce qui est conservé</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>Ajouter un service…</translation>
    </message>
    <message>
        <source>Asks a WMS, WMTS or TMS once which maps it has</source>
        <translation>Demande une fois à un WMS, WMTS ou TMS quelles cartes il propose</translation>
    </message>
    <message>
        <source>A map service</source>
        <translation>Un service de cartes</translation>
    </message>
    <message>
        <source>Address of its capabilities. It is asked once, now:</source>
        <translation>Adresse de ses capacités. Il est interrogé une fois, maintenant :</translation>
    </message>
    <message>
        <source>Which of its maps?</source>
        <translation>Laquelle de ses cartes ?</translation>
    </message>
</context>
<context>
    <name>atlas::OnlineSource</name>
    <message>
        <source>write it as https://tiles.example.org/{z}/{x}/{y}.png, or with {bbox-epsg-3857} for a WMS</source>
        <translation>écrivez-la sous la forme https://tiles.example.org/{z}/{x}/{y}.png, ou avec {bbox-epsg-3857} pour un WMS</translation>
    </message>
    <message>
        <source>this is not the address of a map on the network</source>
        <translation>ce n’est pas l’adresse d’une carte sur le réseau</translation>
    </message>
    <message>
        <source>the address does not say where zoom, column and row stand</source>
        <translation>l’adresse ne dit pas où se trouvent le zoom, la colonne et la ligne</translation>
    </message>
</context>
<context>
    <name>atlas::OnlineTiles</name>
    <message>
        <source>%1: a tile came damaged</source>
        <translation>%1 : une tuile est arrivée endommagée</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2); the next try is in %3 s</source>
        <translation>%1 est inaccessible (%2) ; prochain essai dans %3 s</translation>
    </message>
</context>
<context>
    <name>atlas::OpenedTable</name>
    <message>
        <source>these are map tiles, not events</source>
        <translation>ce sont des tuiles cartographiques, pas des événements</translation>
    </message>
    <message>
        <source>open it as the base map</source>
        <translation>ouvrez-le comme fond de carte</translation>
    </message>
    <message>
        <source>this is a project, not a table of events</source>
        <translation>c’est un projet, pas un tableau d’événements</translation>
    </message>
    <message>
        <source>open it as the project</source>
        <translation>ouvrez-le comme projet</translation>
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
    <name>atlas::PartRows</name>
    <message>
        <source>Part identical rows</source>
        <translation>Séparer les lignes identiques</translation>
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
    <name>atlas::PlaceFields</name>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Governorate</source>
        <translation>Gouvernorat</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Degrees, degrees and minutes, UTM or MGRS: 35.95, 39.01 or 37S EV 01 79.</source>
        <translation>Degrés, degrés et minutes, UTM ou MGRS&#xa0;: 35.95, 39.01 ou 37S EV 01 79.</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>pas de lieu</translation>
    </message>
    <message>
        <source>Middle of the map</source>
        <translation>Milieu de la carte</translation>
    </message>
    <message>
        <source>exactly there</source>
        <translation>exactement à cet endroit</translation>
    </message>
    <message>
        <source>within a distance of it</source>
        <translation>à une certaine distance au plus</translation>
    </message>
    <message>
        <source>somewhere in the governorate</source>
        <translation>quelque part dans le gouvernorat</translation>
    </message>
    <message>
        <source>somewhere in the country</source>
        <translation>quelque part dans le pays</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>How closely it is known</source>
        <translation>Précision connue</translation>
    </message>
    <message>
        <source>Distance, km</source>
        <translation>Distance, km</translation>
    </message>
    <message>
        <source>This is not a position. Write 35.95, 39.01 or 37S EV 01 79.</source>
        <translation>Ce n’est pas une position. Écrivez 35.95, 39.01 ou 37S EV 01 79.</translation>
    </message>
    <message>
        <source>Say within how many kilometres.</source>
        <translation>Indiquez dans un rayon de combien de kilomètres.</translation>
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
    <name>atlas::ProjectEventCursor</name>
    <message>
        <source>these are not two dates in order; the event was taken without a date</source>
        <translation>ces deux dates ne se suivent pas dans l’ordre&#x202f;; l’événement a été retenu sans date</translation>
    </message>
    <message>
        <source>a claim that belongs to no event</source>
        <translation>une affirmation qui n’appartient à aucun événement</translation>
    </message>
    <message>
        <source>these are not two dates in order; the claim was taken without a date</source>
        <translation>ces deux dates ne se suivent pas dans l’ordre&#x202f;; l’affirmation a été retenue sans date</translation>
    </message>
    <message>
        <source>this is no point; the event was taken without one</source>
        <translation>ce n’est pas un point&#x202f;; l’événement a été pris sans point</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectFile</name>
    <message>
        <source>the disk is full: the texts of its events cannot be kept</source>
        <translation>le disque est plein&#xa0;: les textes de ses événements ne peuvent pas être conservés</translation>
    </message>
    <message>
        <source>make room in the cache folder</source>
        <translation>libérez de l’espace dans le dossier de cache</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this project. What this version does not know of would be lost if it were saved.</source>
        <translation>Ce projet a été écrit par une version plus récente du programme. Ce que cette version ne connaît pas serait perdu à l’enregistrement.</translation>
    </message>
    <message>
        <source>The project&apos;s file is write-protected.</source>
        <translation>Le fichier du projet est protégé en écriture.</translation>
    </message>
    <message>
        <source>The project&apos;s folder may not be written.</source>
        <translation>L’écriture dans le dossier du projet n’est pas autorisée.</translation>
    </message>
    <message>
        <source>the project is damaged</source>
        <translation>le projet est endommagé</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>copiez-le ou téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>the project is damaged (%1)</source>
        <translation>le projet est endommagé (%1)</translation>
    </message>
    <message>
        <source>it could not be saved (%1); what was saved before is still there</source>
        <translation>il n’a pas pu être enregistré (%1)&#x202f;; ce qui avait été enregistré auparavant est toujours là</translation>
    </message>
    <message>
        <source>make room, or save it somewhere else</source>
        <translation>libérez de l’espace ou enregistrez-le ailleurs</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>fermez d’autres programmes</translation>
    </message>
    <message>
        <source>Some of the project&apos;s rows could not be understood, and would be lost if it were saved. Save it under another name to go on without them.</source>
        <translation>Certaines lignes du projet n’ont pas pu être comprises et seraient perdues si on l’enregistrait. Enregistrez-le sous un autre nom pour continuer sans elles.</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectLock</name>
    <message>
        <source>Its folder may not be written.</source>
        <translation>L’écriture dans son dossier n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>Un autre programme l’a ouvert.</translation>
    </message>
    <message>
        <source>%1 on %2 has it open (process %3).</source>
        <extracomment>%1 a program, %2 a computer, %3 a number</extracomment>
        <translation>%1 sur %2 l’a ouvert (processus %3).</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectMenu</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Open table with a mapping…</source>
        <translation>Ouvrir un tableau avec une correspondance…</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Save project as…</source>
        <translation>Enregistrer le projet sous…</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nouvel événement…</translation>
    </message>
    <message>
        <source>Likely duplicates…</source>
        <translation>Doublons probables…</translation>
    </message>
    <message>
        <source>List of changes…</source>
        <translation>Liste des modifications…</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Conserver cette vue…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectMigration</name>
    <message>
        <source>the project of an older version could not be brought up to date (%1)</source>
        <translation>le projet d’une version plus ancienne n’a pas pu être mis à jour (%1)</translation>
    </message>
    <message>
        <source>make room for a copy, or open it with the version that wrote it</source>
        <translation>libérez de l’espace pour une copie, ou ouvrez-le avec la version qui l’a écrit</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectProbe</name>
    <message>
        <source>this is no project of Strike Atlas</source>
        <translation>ce n’est pas un projet Strike Atlas</translation>
    </message>
    <message>
        <source>open another file</source>
        <translation>ouvrez un autre fichier</translation>
    </message>
    <message>
        <source>the project holds something else under the name of a table</source>
        <translation>le projet contient autre chose sous le nom d’une table</translation>
    </message>
    <message>
        <source>do not trust it; ask for the file again where it came from</source>
        <translation>ne vous y fiez pas&#x202f;; redemandez le fichier à sa source</translation>
    </message>
    <message>
        <source>the project is damaged (%1)</source>
        <translation>le projet est endommagé (%1)</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>copiez-le ou téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>the project does not say its version</source>
        <translation>le projet n’indique pas sa version</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectRecovery</name>
    <message>
        <source>Unsaved changes were found</source>
        <translation>Des modifications non enregistrées ont été trouvées</translation>
    </message>
    <message>
        <source>The program ended without saving. A copy was put by on %1.</source>
        <translation>Le programme s’est terminé sans enregistrer. Une copie a été mise de côté le %1.</translation>
    </message>
    <message>
        <source>Go on with it? Otherwise the copy is deleted.</source>
        <translation>Continuer avec elle&#x202f;? Sinon, la copie est supprimée.</translation>
    </message>
</context>
<context>
    <name>atlas::QueryCommand</name>
    <message>
        <source>Events or a project; none: the embedded atlas</source>
        <translation>Événements ou projet&#x202f;; sans fichier&#xa0;: l’atlas intégré</translation>
    </message>
    <message>
        <source>csv, geojson or json</source>
        <translation>csv, geojson ou json</translation>
    </message>
    <message>
        <source>The file to write; none: standard output</source>
        <translation>Le fichier à écrire&#x202f;; sans fichier&#xa0;: la sortie standard</translation>
    </message>
    <message>
        <source>CSV with a row for each claim</source>
        <translation>CSV avec une ligne par affirmation</translation>
    </message>
    <message>
        <source>West,south,east,north in degrees; by the event&apos;s point</source>
        <translation>Ouest,sud,est,nord en degrés&#x202f;; d’après le point de l’événement</translation>
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
        <source>--near takes longitude,latitude,kilometres too.
Columns of csv: %1
With --claims: %2
Times are UTC; an end is not included. Events without a date or a place are given unless a time or a place is asked for.</source>
        <translation>--near prend aussi longitude,latitude,kilomètres.
Colonnes du csv&#xa0;: %1
Avec --claims&#xa0;: %2
Les heures sont en UTC&#x202f;; une fin n’est pas comprise. Les événements sans date ou sans lieu sont donnés, sauf si une date ou un lieu est demandé.</translation>
    </message>
    <message>
        <source>claims have rows of their own in CSV only</source>
        <translation>les affirmations n’ont leurs propres lignes qu’en CSV</translation>
    </message>
    <message>
        <source>say --format csv; the other formats hold the claims in their event</source>
        <translation>indiquez --format csv&#x202f;; les autres formats placent les affirmations dans leur événement</translation>
    </message>
    <message>
        <source>“%1” is not a format</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format</translation>
    </message>
    <message>
        <source>write csv, geojson or json</source>
        <translation>écrivez csv, geojson ou json</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>the answer could not be written (%1)</source>
        <translation>la réponse n’a pas pu être écrite (%1)</translation>
    </message>
    <message>
        <source>make room, or write it somewhere else</source>
        <translation>libérez de l’espace ou écrivez-la ailleurs</translation>
    </message>
    <message>
        <source>standard output is closed</source>
        <translation>la sortie standard est fermée</translation>
    </message>
    <message>
        <source>give a file with -o</source>
        <translation>indiquez un fichier avec -o</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>le fichier ne peut pas être écrit (%1)</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>choisissez un autre dossier</translation>
    </message>
</context>
<context>
    <name>atlas::RasterFile</name>
    <message>
        <source>this picture cannot be read</source>
        <translation>cette image est illisible</translation>
    </message>
    <message>
        <source>this picture cannot be read (%1)</source>
        <translation>cette image est illisible (%1)</translation>
    </message>
    <message>
        <source>choose a GeoTIFF, or another picture that says where it lies</source>
        <translation>choisissez un GeoTIFF, ou une autre image qui dit où elle se trouve</translation>
    </message>
    <message>
        <source>it asks for files of the network or for code to be run</source>
        <translation>il demande des fichiers du réseau ou l’exécution de code</translation>
    </message>
    <message>
        <source>choose the pictures themselves</source>
        <translation>choisissez les images elles-mêmes</translation>
    </message>
    <message>
        <source>this picture does not say where on earth it lies</source>
        <translation>cette image ne dit pas où elle se trouve sur la Terre</translation>
    </message>
    <message>
        <source>give it a place in a GIS (georeference it), and save it as GeoTIFF</source>
        <translation>géoréférencez-la dans un SIG et enregistrez-la en GeoTIFF</translation>
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
    <message>
        <source>%1; the row was taken without this date</source>
        <translation>%1&#x202f;; la ligne a été retenue sans cette date</translation>
    </message>
    <message>
        <source>%1; the row was taken without a place</source>
        <translation>%1&#x202f;; la ligne a été retenue sans lieu</translation>
    </message>
    <message>
        <source>not a position; write it as 35.95, 39.01 or as MGRS</source>
        <translation>pas une position&#x202f;; écrivez-la sous la forme 35.95, 39.01 ou en MGRS</translation>
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
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
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
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Enregistrer le tableau en CSV</translation>
    </message>
    <message>
        <source>%1 note on the rows of your files</source>
        <translation>%1 remarque sur les lignes de vos fichiers</translation>
    </message>
    <message>
        <source>%1 notes on the rows of your files</source>
        <translation>%1 remarques sur les lignes de vos fichiers</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
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
    <name>atlas::SpanFields</name>
    <message>
        <source>That is</source>
        <translation>Soit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Au, inclus</translation>
    </message>
    <message>
        <source>at some time in between</source>
        <translation>à un moment dans l’intervalle</translation>
    </message>
    <message>
        <source>it went on all the while</source>
        <translation>pendant tout ce temps</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Cela s’est passé</translation>
    </message>
    <message>
        <source>By the clock of</source>
        <translation>À l’heure de</translation>
    </message>
    <message>
        <source>“From” is not a date. %1</source>
        <translation>«&#xa0;Du&#xa0;» n’est pas une date. %1</translation>
    </message>
    <message>
        <source>“To” is not a date. %1</source>
        <translation>«&#xa0;Au&#xa0;» n’est pas une date. %1</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>La fin précède le début.</translation>
    </message>
</context>
<context>
    <name>atlas::SplitDialog</name>
    <message>
        <source>Split the event</source>
        <translation>Diviser l’événement</translation>
    </message>
    <message>
        <source>Tick the claims that are about another event. They become an event of their own.</source>
        <translation>Cochez les affirmations qui portent sur un autre événement. Elles formeront un événement à part.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
</context>
<context>
    <name>atlas::SplitEvent</name>
    <message>
        <source>Split event</source>
        <translation>Diviser l’événement</translation>
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
        <source>How positions are written</source>
        <translation>Comment les positions sont écrites</translation>
    </message>
    <message>
        <source>Decimal degrees</source>
        <translation>Degrés décimaux</translation>
    </message>
    <message>
        <source>Degrees, minutes, seconds</source>
        <translation>Degrés, minutes, secondes</translation>
    </message>
    <message>
        <source>UTM</source>
        <translation>UTM</translation>
    </message>
    <message>
        <source>MGRS</source>
        <translation>MGRS</translation>
    </message>
</context>
<context>
    <name>atlas::TableFormat</name>
    <message>
        <source>export it as CSV or GeoJSON</source>
        <translation>exportez-le en CSV ou GeoJSON</translation>
    </message>
    <message>
        <source>this is a zipped file, and neither KMZ nor XLSX nor ODS</source>
        <translation>c’est un fichier zip, mais ni KMZ, ni XLSX, ni ODS</translation>
    </message>
    <message>
        <source>unpack it and open what is inside</source>
        <translation>décompressez-le et ouvrez ce qu’il contient</translation>
    </message>
    <message>
        <source>this is a web page, whatever its name says</source>
        <translation>c’est une page web, quoi qu’en dise son nom</translation>
    </message>
    <message>
        <source>this is XML (%1), and neither KML nor GPX</source>
        <translation>c’est du XML (%1), mais ni KML ni GPX</translation>
    </message>
    <message>
        <source>this is a shapefile&apos;s index</source>
        <translation>c’est l’index d’un shapefile</translation>
    </message>
    <message>
        <source>open the .shp file beside it</source>
        <translation>ouvrez le fichier .shp qui se trouve à côté</translation>
    </message>
    <message>
        <source>this is a dBase table, perhaps of a shapefile</source>
        <translation>c’est une table dBase, peut-être celle d’un shapefile</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>le fichier ne peut pas être ouvert (%1)</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>vérifiez que vous avez le droit de le lire</translation>
    </message>
</context>
<context>
    <name>atlas::TableMapping</name>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Position in one cell</source>
        <translation>Position dans une seule cellule</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>Radius in kilometres</source>
        <translation>Rayon en kilomètres</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>Rayon en mètres</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>End time of day</source>
        <translation>Heure de fin</translation>
    </message>
    <message>
        <source>Meaning of the dates</source>
        <translation>Sens des dates</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <source>Role of the actor</source>
        <translation>Rôle de l’acteur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Tués</translation>
    </message>
    <message>
        <source>Killed, lowest</source>
        <translation>Tués, chiffre le plus bas</translation>
    </message>
    <message>
        <source>Killed, highest</source>
        <translation>Tués, chiffre le plus élevé</translation>
    </message>
    <message>
        <source>Civilians killed</source>
        <translation>Civils tués</translation>
    </message>
    <message>
        <source>Civilians killed, lowest</source>
        <translation>Civils tués, chiffre le plus bas</translation>
    </message>
    <message>
        <source>Civilians killed, highest</source>
        <translation>Civils tués, chiffre le plus élevé</translation>
    </message>
    <message>
        <source>Combatants killed</source>
        <translation>Combattants tués</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Blessés</translation>
    </message>
    <message>
        <source>Injured, lowest</source>
        <translation>Blessés, chiffre le plus bas</translation>
    </message>
    <message>
        <source>Injured, highest</source>
        <translation>Blessés, chiffre le plus élevé</translation>
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
        <source>Date of the claim</source>
        <translation>Date de l’affirmation</translation>
    </message>
    <message>
        <source>Words of the claim</source>
        <translation>Texte de l’affirmation</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Pictures and films</source>
        <translation>Images et films</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Governorate</source>
        <translation>Gouvernorat</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>give utf-8, utf-16le, utf-16be, windows-1252 or windows-1256</source>
        <translation>indiquez utf-8, utf-16le, utf-16be, windows-1252 ou windows-1256</translation>
    </message>
    <message>
        <source>give comma, semicolon, tab, pipe or one sign</source>
        <translation>indiquez comma, semicolon, tab, pipe ou un seul signe</translation>
    </message>
    <message>
        <source>give a number from 0 to 20</source>
        <translation>indiquez un nombre de 0 à 20</translation>
    </message>
    <message>
        <source>give point or comma</source>
        <translation>indiquez point ou comma</translation>
    </message>
    <message>
        <source>give dmy or mdy</source>
        <translation>indiquez dmy ou mdy</translation>
    </message>
    <message>
        <source>give seconds or milliseconds</source>
        <translation>indiquez seconds ou milliseconds</translation>
    </message>
    <message>
        <source>give UTC, Asia/Damascus or Asia/Baghdad</source>
        <translation>indiquez UTC, Asia/Damascus ou Asia/Baghdad</translation>
    </message>
    <message>
        <source>name a field (latitude, date, actor …) or a setting</source>
        <translation>nommez un champ (latitude, date, actor …) ou un réglage</translation>
    </message>
    <message>
        <source>name a column of the file</source>
        <translation>nommez une colonne du fichier</translation>
    </message>
</context>
<context>
    <name>atlas::TableSchema</name>
    <message>
        <source>it ends before it starts</source>
        <translation>la fin précède le début</translation>
    </message>
    <message>
        <source>the row says nothing</source>
        <translation>la ligne ne dit rien</translation>
    </message>
    <message>
        <source>no place of this name is known</source>
        <translation>aucun lieu connu de ce nom</translation>
    </message>
    <message>
        <source>not a time of day; the row was taken with the day alone</source>
        <translation>pas une heure&#x202f;; la ligne a été retenue avec le jour seul</translation>
    </message>
    <message>
        <source>the highest figure is below the lowest; the row was taken without them</source>
        <translation>le chiffre le plus élevé est inférieur au plus bas&#x202f;; la ligne a été retenue sans eux</translation>
    </message>
</context>
<context>
    <name>atlas::TextTable</name>
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
    <name>atlas::TileFetch</name>
    <message>
        <source>a tile does not end</source>
        <translation>une tuile n’en finit pas</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>le serveur répond avec le statut %1</translation>
    </message>
</context>
<context>
    <name>atlas::Time</name>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
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
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Click along a line for its length and bearing, or around an area; drag a circle</source>
        <translation>Cliquer le long d’une ligne pour sa longueur et son azimut, ou autour d’une surface ; faire glisser pour un cercle</translation>
    </message>
</context>
<context>
    <name>atlas::TopBar</name>
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
    <name>atlas::VectorTileFile</name>
    <message>
        <source>these are no vector tiles</source>
        <translation>ce ne sont pas des tuiles vectorielles</translation>
    </message>
    <message>
        <source>choose an MBTiles file of vector tiles (format pbf)</source>
        <translation>choisissez un fichier MBTiles de tuiles vectorielles (format pbf)</translation>
    </message>
    <message>
        <source>it does not say which zooms it has</source>
        <translation>il ne dit pas quels zooms il contient</translation>
    </message>
    <message>
        <source>make it anew</source>
        <translation>refaites-le</translation>
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
    <message>
        <source>the map has no theme “%1”</source>
        <translation>la carte n’a pas de thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>write standard, pale or dark</source>
        <translation>écrivez standard, pale ou dark</translation>
    </message>
    <message>
        <source>the map has no grid “%1”</source>
        <translation>la carte n’a pas de grille « %1 »</translation>
    </message>
    <message>
        <source>write none, degrees, dms or mgrs</source>
        <translation>écrivez none, degrees, dms ou mgrs</translation>
    </message>
</context>
<context>
    <name>atlas::ViewKeeper</name>
    <message>
        <source>Keep this view</source>
        <translation>Conserver cette vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>atlas::WindowProject</name>
    <message>
        <source>No copy could be put by: %1</source>
        <translation>Aucune copie n’a pu être mise de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is opened read-only: %2</source>
        <translation>%1 est ouvert en lecture seule&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Strike Atlas project (*.gpkg)</source>
        <translation>Projet Strike Atlas (*.gpkg)</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 n’a pas été enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>The project was not saved</source>
        <translation>Le projet n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Nothing is lost: your changes are still here. Save the project again, or under another name.</source>
        <translation>Rien n’est perdu&#xa0;: vos modifications sont toujours là. Enregistrez le projet de nouveau, ou sous un autre nom.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to the project?</source>
        <translation>Enregistrer les modifications du projet&#x202f;?</translation>
    </message>
    <message>
        <source>Without saving, what you changed, drew and joined since is lost.</source>
        <translation>Sans enregistrement, ce que vous avez modifié, tracé et réuni depuis est perdu.</translation>
    </message>
</context>
<context>
    <name>atlas::ZippedFile</name>
    <message>
        <source>the zipped file is broken</source>
        <translation>le fichier zip est défectueux</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>copiez-le ou téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>unpacked it has more than %1</source>
        <translation>décompressé, il dépasse %1</translation>
    </message>
    <message>
        <source>split it into smaller files</source>
        <translation>divisez-le en fichiers plus petits</translation>
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
