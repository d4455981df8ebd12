<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddAnnotation</name>
    <message>
        <source>Add annotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationReshape</name>
    <message>
        <source>%1 killed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasualtyChart</name>
    <message>
        <source>Killed, by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all, as the source has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>source, group, figure</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Claim by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words of a claim, quoted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between actors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimComparison</name>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civilians killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combatants killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed, status unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed in all, as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Atlas sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each source covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say what time it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covers %2. Hatched: it says nothing, which does not mean that nothing happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteAnnotation</name>
    <message>
        <source>Delete annotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventChoice</name>
    <message numerus="yes">
        <source>and %Ln more: zoom in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>date, place</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventListModel</name>
    <message>
        <source>killed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a row read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventListPanel</name>
    <message>
        <source>Events in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in window · %2 in project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 row skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the open files that were not taken, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in view. The window holds %1 events elsewhere: zoom out or move the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the handles of the time axis, or press ] to step on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Who held %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callout on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source gives no place that could be shown on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed, by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source gives a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a sign on the map or a line of the list, or press N to walk through the events in the order of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event is a bundle of claims. Each keeps its source, its words and its own figures; they are shown side by side and never added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put together from public reporting to show what the atlas does. Every event names its claimant. Verify each one before you publish it. To work with data of your own, drop a file on the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous event (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the window of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title over the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pixels, %2 × %3 mm in print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>%1 … (the text has %2 characters)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolderBar</name>
    <message>
        <source>Who held this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>holder, from, to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>letter, holder</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineEditor</name>
    <message>
        <source>Words on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Strike Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Raqqa–Mosul 2014–2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln tile(s) in view cannot be read and stay grey</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No events in this window of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event has no place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open events or a base map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and base maps (*.csv *.tsv *.geojson *.gpkg *.mbtiles);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Strike Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike Atlas %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop atlas of airstrikes and territorial control. A claim is not a fact: every event names who says so, and claims stand side by side.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapOverlay</name>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanTool</name>
    <message>
        <source>Move annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play through time (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a place, an event or a source: Raqa, Mossoul …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a place, an event or a source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkippedModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkippedPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 row was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanEdit</name>
    <message>
        <source>First day shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Projection: Web Mercator (EPSG:3857), WGS 84 · Strike Atlas %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map is written as png here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a name that ends in .png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory for a map of this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events (CSV, UCDP GED) or a base map (MBTiles); none: the embedded atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; its ending is the format: png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>West,south,east,north in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude,latitude in degrees; with --zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 20, fractions allowed; with --center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the page: 1600x1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots per inch: 192 draws everything twice as large as 96</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, month or year, or an instant: 2017-03-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, month or year, which is included, or an instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window, moment (the end of --to) or since-start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded, none, or an MBTiles file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of basemap,territory,events,labels,annotations,furniture; without furniture the map alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words over the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names on the map: en, fr or ar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is fetched from a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give embedded, none or an MBTiles file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events (CSV, UCDP GED) or a base map (MBTiles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one JSON object, with every skipped row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample of events from public reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs from the event&apos;s first line; the claim was taken, the first line&apos;s kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place of this name is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it starts (“to” is the day after the last)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the highest figure is below the lowest; the row was taken without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a file of map tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an MBTiles file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file from an interrupted run is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tiles cannot be put in place (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds NUL bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it again as UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is JSON, but not GeoJSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a table of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a CSV or a GeoJSON file of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an MBTiles file of PNG, JPEG or WebP tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are vector tiles, which cannot be drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these map tiles cannot be read; the file may be damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tiles are not a pyramid of Web Mercator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type of violence is not 1, 2 or 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place&apos;s precision is not 1 to 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this figure is not a number; the row was taken without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number; write coordinates as decimal degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the point lies beyond 180 or 90 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latitude is beyond 90 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the longitude is beyond 180 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, 0 stands for “no place” in broken exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date; write it as 2017-03-17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1970-01-01 stands for “no date” in broken exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year is not between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>Time axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was going on at one instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened between two handles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything up to the handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / s</source>
        <comment>steps a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps a second while playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded events are a sample, to be verified before publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the map, choose events and annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an arrow from its tail to its tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an event, or anywhere, for a callout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where the words begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are told by the clock of the place; the time line by this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the map on a page (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Strike Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowArguments</name>
    <message>
        <source>no such language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see strikeatlas --help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas</name>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1 of the point given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhere in a governorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhere in %1 governorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known no closer than to the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party to the clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughout %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time zone, offset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>coordinates, uncertainty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>actor, role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2 %3 (%4)</source>
        <comment>holder, date, give or take, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; changing hands on this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>civilians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combatants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best estimate %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::AtlasInput</name>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second base map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a base map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give an MBTiles file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::AtlasReader</name>
    <message>
        <source>install the atlas again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file of the atlas is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 has no usable coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 names no known holder: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control.csv (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 names an unknown place: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” passes an unknown place: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STRIKEATLAS_DATA names no folder with an atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the folder that holds places.csv and control.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the embedded atlas is not beside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install Strike Atlas again, or name its data in STRIKEATLAS_DATA</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::BasemapStyle</name>
    <message>
        <source>mend geodata/style.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a colour such as “#a9d3de”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule names no layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule has neither fill nor stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dash is not longer than nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not west, south, east and north</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::CommandLine</name>
    <message>
        <source>see strikeatlas --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike Atlas: airstrikes and territorial control on a map, through time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command the window opens, on FILEs or on the embedded atlas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a map into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what a file holds and what is skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Console</name>
    <message>
        <source>%1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Event</name>
    <message>
        <source>Airstrike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drone strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground fighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air assault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demolition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aircraft loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airdrop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash with a government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash between groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence against civilians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not graded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::EventReader</name>
    <message>
        <source>reading was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row holds NUL bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of HXL tags, not an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell of more than %1 characters; the row was taken with these first ones of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark inside a cell joins the lines that follow to this row; remove it or double it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is never closed; all that follows is one cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading ended here (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file with events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row of it can be used (row %1, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the file and open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are map tiles, not events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it as the base map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in a spreadsheet or an editor and save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::EventSchema</name>
    <message>
        <source>it has no columns for latitude and longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name them “latitude” and “longitude”, in decimal degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no column for the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name it “date”, as 2017-03-17</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FileProbe</name>
    <message>
        <source>a picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet or another zipped file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gzipped file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a CSV, GeoJSON or MBTiles file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link leads to no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a pipe or a device, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a database without map tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is %1, whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk it lies on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FileScan</name>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read to its end (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk it lies on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FurniturePainter</name>
    <message>
        <source>N</source>
        <extracomment>North, beside the map&apos;s north arrow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Holder</name>
    <message>
        <source>Islamic State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syrian government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iraqi government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurdistan Regional Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syrian opposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkey and allied Syrian forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::InfoReport</name>
    <message>
        <source>%1 to %2 E, %3 to %4 N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --json lists all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 events, %4 notes on rows skipped or cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data, to be verified before publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: map tiles (MBTiles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooms: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Legend</name>
    <message>
        <source>size: killed, lowest claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring: highest claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two colours: claims name different actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place known to a district only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place known to a governorate only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a place on any map</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Held on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed hands about this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events · by actor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::MapExporter</name>
    <message>
        <source>a map of %1 × %2 pixels cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a size of up to %1 × %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dots per inch cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted, nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be written to the end (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::MapLayerReader</name>
    <message>
        <source>this layer of the base map cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install the atlas again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::MbtilesWriter</name>
    <message>
        <source>the tiles cannot be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the folder and the space on its disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::PageText</name>
    <message>
        <source>Events since %1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data, to be verified before publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who held what: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base map: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Pyramid</name>
    <message>
        <source>the style cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check geodata/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 tiles, zoom %3–%4, %5 MB, %6 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: atlas_pyramid GEODATA OUT.mbtiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ScaleBar</name>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::TypedDate</name>
    <message>
        <source>Type a day, a month or a year: 17 Mar 2017, 2017-03-17, 2017-03 or 2017.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ViewArguments</name>
    <message>
        <source>“%1” is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write 2017, 2017-03, 2017-03-17 or 2017-03-17T06:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of dots per inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write window, moment or since-start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map has no names in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write en, fr or ar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map has either a box or a centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give --bbox, or --center with --zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a centre and a zoom belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give both --center and --zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not before “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a --to that is later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write west,south,east,north in degrees: 38,35,40,37</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies beyond the earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write longitude,latitude in degrees: 39.01,35.95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a size that can be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write pixels, up to %1x%1: 1600x1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write some of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>there is no display; use &quot;strikeatlas export&quot; to draw a map without one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
