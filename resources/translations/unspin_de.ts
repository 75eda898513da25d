<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Announcing</name>
    <message>
        <source>substituted: {original} became {copy}</source>
        <translation>ersetzt: aus {original} wurde {copy}</translation>
    </message>
    <message>
        <source>dropped: {original}</source>
        <translation>ausgelassen: {original}</translation>
    </message>
    <message>
        <source>added: {copy}</source>
        <translation>hinzugefügt: {copy}</translation>
    </message>
    <message>
        <source>moved: {copy}</source>
        <translation>verschoben: {copy}</translation>
    </message>
    <message>
        <source>Hidden difference, {what}</source>
        <translation>Ausgeblendeter Unterschied, {what}</translation>
    </message>
    <message>
        <source>Difference {number} of {total}, {what}</source>
        <translation>Unterschied {number} von {total}, {what}</translation>
    </message>
    <message>
        <source>Substitution {place}: {original} became {copy}</source>
        <translation>Ersetzung {place}: aus {original} wurde {copy}</translation>
    </message>
    <message>
        <source>Dropped passage {place}: {original}</source>
        <translation>Ausgelassene Stelle {place}: {original}</translation>
    </message>
    <message>
        <source>Added passage {place}: {copy}</source>
        <translation>Hinzugefügte Stelle {place}: {copy}</translation>
    </message>
    <message>
        <source>Moved passage {place}: {original}</source>
        <translation>Verschobene Stelle {place}: {original}</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Original article</source>
        <translation>Artikel: Original</translation>
    </message>
    <message>
        <source>Copy article</source>
        <translation>Artikel: Kopie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Blink</name>
    <message>
        <source>The current difference is not on the screen.</source>
        <translation>Der aktuelle Unterschied ist gerade nicht zu sehen.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>The copy, with the words of the original struck out in it</source>
        <translation>Die Kopie, darin durchgestrichen die Wörter des Originals</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>[moved]</source>
        <translation>[verschoben]</translation>
    </message>
    <message numerus="yes">
        <source>[%Ln difference(s) not marked: there it reads as the copy.]</source>
        <translation>
            <numerusform>[%Ln Unterschied nicht markiert: dort steht der Wortlaut der Kopie.]</numerusform>
            <numerusform>[%Ln Unterschiede nicht markiert: dort steht der Wortlaut der Kopie.]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open &amp;Original…</source>
        <translation>&amp;Original öffnen…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Open the original article</source>
        <translation>Den Originalartikel öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Copy…</source>
        <translation>&amp;Kopie öffnen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>On the tool bar: the article, not the act of copying</extracomment>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Open the copy of it</source>
        <translation>Die Kopie davon öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Two Articles…</source>
        <translation>&amp;Zwei Artikel öffnen…</translation>
    </message>
    <message>
        <source>Choose original and copy in one go</source>
        <translation>Original und Kopie zusammen auswählen</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Pair</source>
        <translation>&amp;Beispielpaar öffnen</translation>
    </message>
    <message>
        <source>Try Unspin on a pair that comes with it</source>
        <translation>Unspin an einem mitgelieferten Paar ausprobieren</translation>
    </message>
    <message>
        <source>Encodin&amp;g of the Original…</source>
        <translation>Kodierung des Origina&amp;ls…</translation>
    </message>
    <message>
        <source>Read the original again in another encoding</source>
        <translation>Das Original in einer anderen Kodierung noch einmal lesen</translation>
    </message>
    <message>
        <source>Enco&amp;ding of the Copy…</source>
        <translation>Kod&amp;ierung der Kopie…</translation>
    </message>
    <message>
        <source>Read the copy again in another encoding</source>
        <translation>Die Kopie in einer anderen Kodierung noch einmal lesen</translation>
    </message>
    <message>
        <source>Choose a Le&amp;xicon…</source>
        <translation>Le&amp;xikon wählen…</translation>
    </message>
    <message>
        <source>Compare with a list of words that can replace each other</source>
        <translation>Mit einer Liste von Wörtern vergleichen, die füreinander stehen können</translation>
    </message>
    <message>
        <source>Use No &amp;Lexicon</source>
        <translation>Kein Lexikon &amp;heranziehen</translation>
    </message>
    <message>
        <source>Compare without a list of words</source>
        <translation>Ohne Wörterliste vergleichen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Forget the recent pairs</source>
        <translation>Die zuletzt geöffneten Paare vergessen</translation>
    </message>
    <message>
        <source>S&amp;wap Sides</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>Make the copy the original</source>
        <translation>Die Kopie zum Original machen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Read both files again</source>
        <translation>Beide Dateien noch einmal lesen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Den laufenden Vorgang anhalten</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>Bericht &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Write the comparison to an HTML file</source>
        <translation>Den Vergleich in eine HTML-Datei schreiben</translation>
    </message>
    <message>
        <source>Export What Is S&amp;hown…</source>
        <translation>Angezeigtes expo&amp;rtieren…</translation>
    </message>
    <message>
        <source>Write a report that lists only what the filter shows</source>
        <translation>Einen Bericht schreiben, der nur aufführt, was der Filter zeigt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Paste as &amp;Original</source>
        <translation>Als &amp;Original einfügen</translation>
    </message>
    <message>
        <source>Make the copied text the original</source>
        <translation>Den kopierten Text zum Original machen</translation>
    </message>
    <message>
        <source>&amp;Paste as Copy</source>
        <translation>Als Ko&amp;pie einfügen</translation>
    </message>
    <message>
        <source>Make the copied text the copy</source>
        <translation>Den kopierten Text zur Kopie machen</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>&amp;Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&amp;First Difference</source>
        <translation>&amp;Erster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Last Difference</source>
        <translation>&amp;Letzter Unterschied</translation>
    </message>
    <message>
        <source>Focus &amp;Original</source>
        <translation>Zum &amp;Original</translation>
    </message>
    <message>
        <source>Focus &amp;Copy</source>
        <translation>Zur &amp;Kopie</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>Nächs&amp;ter Fensterbereich</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>&amp;Vorheriger Fensterbereich</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Scroll Each Side &amp;Alone</source>
        <translation>Seiten &amp;getrennt scrollen</translation>
    </message>
    <message>
        <source>Scroll each side alone, as the wheel does with Shift held</source>
        <translation>Jede Seite für sich scrollen, wie mit dem Mausrad bei gehaltener Umschalttaste</translation>
    </message>
    <message>
        <source>Line &amp;Up Again Here</source>
        <translation>&amp;Hier wieder ausrichten</translation>
    </message>
    <message>
        <source>Bring the other side beside the sentence you are reading</source>
        <translation>Die andere Seite neben den Satz bringen, den Sie gerade lesen</translation>
    </message>
    <message>
        <source>&amp;Tool Bar</source>
        <translation>&amp;Symbolleiste</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>What the &amp;Marks Mean</source>
        <translation>Bedeutung der &amp;Markierungen</translation>
    </message>
    <message>
        <source>&amp;About Unspin</source>
        <translation>Ü&amp;ber Unspin</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Recent &amp;Pairs</source>
        <translation>Zuletzt geöffnete &amp;Paare</translation>
    </message>
    <message>
        <source>Recent &amp;Sessions</source>
        <translation>Zuletzt geöffnete Sitzun&amp;gen</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Show Only</source>
        <translation>&amp;Nur anzeigen</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <source>Di&amp;vider and List</source>
        <translation>T&amp;rennlinie und Liste</translation>
    </message>
    <message>
        <source>Open Sess&amp;ion…</source>
        <translation>Sitzung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Go on with two articles where you left off</source>
        <translation>Mit zwei Artikeln dort weitermachen, wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>Sa&amp;ve Session</source>
        <translation>&amp;Sitzung speichern</translation>
    </message>
    <message>
        <source>Save what you set aside and noted, and where you are</source>
        <translation>Speichern, was Sie beiseitegelegt und notiert haben und wo Sie gerade sind</translation>
    </message>
    <message>
        <source>Save Session &amp;As…</source>
        <translation>Sitzung speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the session in another file</source>
        <translation>Die Sitzung in einer anderen Datei speichern</translation>
    </message>
    <message>
        <source>Forget the recent sessions</source>
        <translation>Die zuletzt geöffneten Sitzungen vergessen</translation>
    </message>
    <message>
        <source>Note on This &amp;Difference…</source>
        <translation>&amp;Notiz zu diesem Unterschied…</translation>
    </message>
    <message>
        <source>Write a note about the current difference</source>
        <translation>Eine Notiz zum aktuellen Unterschied schreiben</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>&amp;As the System Asks</source>
        <translation>&amp;Wie das System verlangt</translation>
    </message>
    <message>
        <source>High contrast if the system asks for it, else standard</source>
        <translation>Hoher Kontrast, wenn das System ihn verlangt, sonst Standard</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>Colour-&amp;Blind Safe</source>
        <translation>Für &amp;Farbfehlsichtige</translation>
    </message>
    <message>
        <source>Colours that differ for those who see fewer of them, too</source>
        <translation>Farben, die auch unterscheidet, wer weniger davon sieht</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Reduce &amp;Motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>Let nothing flash on arrival</source>
        <translation>Beim Ankommen nichts aufblitzen lassen</translation>
    </message>
    <message>
        <source>Copy &amp;Both Versions</source>
        <translation>&amp;Beide Fassungen kopieren</translation>
    </message>
    <message>
        <source>Copy the words of both sides of the current difference</source>
        <translation>Die Wörter beider Seiten des aktuellen Unterschieds kopieren</translation>
    </message>
    <message>
        <source>Copy as C&amp;itation</source>
        <translation>Als &amp;Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy number, places and words of the current difference</source>
        <translation>Nummer, Stellen und Wörter des aktuellen Unterschieds kopieren</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Explain the current difference</source>
        <translation>Den aktuellen Unterschied erklären</translation>
    </message>
    <message>
        <source>Show the Other &amp;Wording (hold Space)</source>
        <translation>Anderen &amp;Wortlaut zeigen (Leertaste halten)</translation>
    </message>
    <message>
        <source>Show in place what the other article has there</source>
        <translation>An Ort und Stelle zeigen, was der andere Artikel dort hat</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find words in both articles</source>
        <translation>Wörter in beiden Artikeln suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Nächste &amp;Fundstelle</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Each article as it stands</source>
        <translation>Jeder Artikel, wie er ist</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilenweise</translation>
    </message>
    <message>
        <source>Paragraphs that correspond level, and gaps where none do</source>
        <translation>Einander entsprechende Absätze auf einer Höhe, Lücken, wo keiner entspricht</translation>
    </message>
    <message>
        <source>&amp;One Column</source>
        <translation>&amp;Einspaltig</translation>
    </message>
    <message>
        <source>The copy, with the words of the original struck out in it</source>
        <translation>Die Kopie, darin durchgestrichen die Wörter des Originals</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last setting aside</source>
        <translation>Das letzte Beiseitelegen rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Set Aside…</source>
        <translation>Beiseite&amp;legen…</translation>
    </message>
    <message>
        <source>Leave this difference out of marks, steps and counts</source>
        <translation>Diesen Unterschied aus Markierungen, Schritten und Zählungen herauslassen</translation>
    </message>
    <message>
        <source>S&amp;et Pair Aside…</source>
        <translation>Paar b&amp;eiseitelegen…</translation>
    </message>
    <message>
        <source>Leave all differences with these two wordings out</source>
        <translation>Alle Unterschiede mit diesem Wortpaar herauslassen</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>Zurück&amp;holen</translation>
    </message>
    <message>
        <source>Show what was set aside again</source>
        <translation>Beiseitegelegtes wieder anzeigen</translation>
    </message>
    <message>
        <source>Next &amp;Sentence with a Difference</source>
        <translation>Nächster &amp;Satz mit Unterschied</translation>
    </message>
    <message>
        <source>Previous S&amp;entence with a Difference</source>
        <translation>Vor&amp;heriger Satz mit Unterschied</translation>
    </message>
    <message>
        <source>Next of This &amp;Kind</source>
        <translation>Nächster dieser &amp;Art</translation>
    </message>
    <message>
        <source>Previous of T&amp;his Kind</source>
        <translation>Vorheriger dieser A&amp;rt</translation>
    </message>
    <message>
        <source>Next of This P&amp;air</source>
        <translation>Nächster dieses &amp;Paars</translation>
    </message>
    <message>
        <source>Previous of This Pai&amp;r</source>
        <translation>V&amp;orheriger dieses Paars</translation>
    </message>
    <message>
        <source>&amp;Difference List</source>
        <translation>Liste der &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Show or hide the list of differences</source>
        <translation>Die Liste der Unterschiede ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Search Diff&amp;erences</source>
        <translation>Unterschiede &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Narrow the differences by a wording</source>
        <translation>Die Unterschiede nach einem Wortlaut eingrenzen</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>A&amp;lle anzeigen</translation>
    </message>
    <message>
        <source>Drop search, filters and rules</source>
        <translation>Suche, Filter und Regeln aufheben</translation>
    </message>
    <message>
        <source>&amp;Substituted</source>
        <translation>&amp;Ersetzt</translation>
    </message>
    <message>
        <source>&amp;Dropped</source>
        <translation>&amp;Ausgelassen</translation>
    </message>
    <message>
        <source>Add&amp;ed</source>
        <translation>&amp;Hinzugefügt</translation>
    </message>
    <message>
        <source>&amp;Moved</source>
        <translation>&amp;Verschoben</translation>
    </message>
    <message>
        <source>This &amp;Pair</source>
        <translation>Dieses &amp;Paar</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>&amp;Punctuation and Quotation Marks</source>
        <translation>&amp;Zeichensetzung und Anführungszeichen</translation>
    </message>
    <message>
        <source>&amp;White Space</source>
        <translation>&amp;Leerraum</translation>
    </message>
    <message>
        <source>Words that are only joined or parted</source>
        <translation>Wörter, die nur zusammen- oder auseinandergeschrieben sind</translation>
    </message>
    <message>
        <source>&amp;Inflection</source>
        <translation>&amp;Beugung</translation>
    </message>
    <message>
        <source>&amp;Look-alikes</source>
        <translation>Gleich &amp;aussehende Zeichen</translation>
    </message>
    <message>
        <source>Divider to the &amp;Left</source>
        <translation>Trennlinie nach &amp;links</translation>
    </message>
    <message>
        <source>Move what parts the articles a little to the left</source>
        <translation>Die Linie zwischen den Artikeln ein wenig nach links schieben</translation>
    </message>
    <message>
        <source>Divider to the &amp;Right</source>
        <translation>Trennlinie nach &amp;rechts</translation>
    </message>
    <message>
        <source>Move what parts the articles a little to the right</source>
        <translation>Die Linie zwischen den Artikeln ein wenig nach rechts schieben</translation>
    </message>
    <message>
        <source>Divider in the &amp;Middle</source>
        <translation>Trennlinie in die &amp;Mitte</translation>
    </message>
    <message>
        <source>Give both articles the same width</source>
        <translation>Beiden Artikeln dieselbe Breite geben</translation>
    </message>
    <message>
        <source>&amp;Wider List</source>
        <translation>Liste &amp;breiter</translation>
    </message>
    <message>
        <source>Give the list of differences more room</source>
        <translation>Der Liste der Unterschiede mehr Platz geben</translation>
    </message>
    <message>
        <source>&amp;Narrower List</source>
        <translation>Liste &amp;schmaler</translation>
    </message>
    <message>
        <source>Give the articles more room</source>
        <translation>Den Artikeln mehr Platz geben</translation>
    </message>
    <message>
        <source>List on the &amp;Other Side</source>
        <translation>Liste auf die &amp;andere Seite</translation>
    </message>
    <message>
        <source>Put the list of differences on the other side of the texts</source>
        <translation>Die Liste der Unterschiede auf die andere Seite der Texte setzen</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open the Original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Open the Copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open Two Articles: the Original and the Copy</source>
        <translation>Zwei Artikel öffnen: Original und Kopie</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save what you set aside and noted?</source>
        <translation>Möchten Sie speichern, was Sie beiseitegelegt und notiert haben?</translation>
    </message>
    <message>
        <source>It will be lost if you do not save it in a session.</source>
        <translation>Es geht verloren, wenn Sie es nicht in einer Sitzung speichern.</translation>
    </message>
    <message>
        <source>&amp;Don’t Save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Lexicons ({patterns})</source>
        <translation>Lexika ({patterns})</translation>
    </message>
    <message>
        <source>Choose a Lexicon</source>
        <translation>Lexikon wählen</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>HTML report (*.html)</source>
        <translation>HTML-Bericht (*.html)</translation>
    </message>
    <message>
        <source>{original} vs {copy} - Unspin report.html</source>
        <translation>{original} und {copy} - Unspin-Bericht.html</translation>
    </message>
    <message>
        <source>{original} vs {copy}.unspin</source>
        <translation>{original} und {copy}.unspin</translation>
    </message>
    <message>
        <source>Sessions of Unspin (*.unspin)</source>
        <translation>Unspin-Sitzungen (*.unspin)</translation>
    </message>
    <message>
        <source>Articles ({patterns})</source>
        <translation>Artikel ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>DifferenceDock</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By Pair</source>
        <translation>Nach Paar</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Nature</source>
        <extracomment>Head of the column that says what a substitution changed: wording, a name</extracomment>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Sort by This Column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Open the session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>First file: original</source>
        <translation>Erste Datei: Original</translation>
    </message>
    <message>
        <source>Second file: copy</source>
        <translation>Zweite Datei: Kopie</translation>
    </message>
    <message>
        <source>Open as the original</source>
        <translation>Als Original öffnen</translation>
    </message>
    <message>
        <source>Open as the copy</source>
        <translation>Als Kopie öffnen</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop the original article here</source>
        <translation>Originalartikel hier ablegen</translation>
    </message>
    <message>
        <source>Drop the copy here</source>
        <translation>Kopie hier ablegen</translation>
    </message>
    <message>
        <source>A file or a piece of text. You can paste it, too.</source>
        <translation>Eine Datei oder ein Stück Text. Einfügen geht auch.</translation>
    </message>
    <message>
        <source>Open Original…</source>
        <translation>Original öffnen…</translation>
    </message>
    <message>
        <source>Open Copy…</source>
        <translation>Kopie öffnen…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>There is no text in what was given.</source>
        <translation>Es ist kein Text darin.</translation>
    </message>
    <message>
        <source>Copy the text of the article, then paste it here.</source>
        <translation>Kopieren Sie den Text des Artikels und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened.</source>
        <translation>Es können nur Dateien auf diesem Rechner geöffnet werden.</translation>
    </message>
    <message>
        <source>Copy the text of the article and paste it into the pane.</source>
        <translation>Kopieren Sie den Text des Artikels und fügen Sie ihn in das Feld ein.</translation>
    </message>
    <message>
        <source>Drop the original and the copy, or one of them.</source>
        <translation>Legen Sie Original und Kopie ab oder eines von beiden.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>„{name}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Drop the file of an article.</source>
        <translation>Legen Sie die Datei eines Artikels ab.</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Read “{name}” as:</source>
        <translation>„{name}“ lesen als:</translation>
    </message>
    <message>
        <source>Search encodings and regions</source>
        <translation>Kodierungen und Regionen durchsuchen</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>No encoding is called that.</source>
        <translation>Keine Kodierung heißt so.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Detect the encoding</source>
        <translation>Kodierung erkennen</translation>
    </message>
    <message>
        <source>Detected: {encoding}</source>
        <translation>Erkannt: {encoding}</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>All languages</source>
        <extracomment>In a list of encodings, as are the regions that follow</extracomment>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chinesisch (vereinfacht)</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinesisch (traditionell)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Check its name and folder, or choose another file.</source>
        <translation>Prüfen Sie Namen und Ordner, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no file “{name}” in “{folder}”.</source>
        <translation>Es gibt keine Datei „{name}“ in „{folder}“.</translation>
    </message>
    <message>
        <source>There is no file “{name}” in the current folder.</source>
        <translation>Es gibt keine Datei „{name}“ im aktuellen Ordner.</translation>
    </message>
    <message>
        <source>Choose a file instead.</source>
        <translation>Wählen Sie stattdessen eine Datei.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not a file.</source>
        <translation>„{name}“ ist {what}, keine Datei.</translation>
    </message>
    <message>
        <source>Ask for permission to read it, or choose another file.</source>
        <translation>Bitten Sie um das Recht, sie zu lesen, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>You have no permission to read “{name}”.</source>
        <translation>Sie haben nicht das Recht, „{name}“ zu lesen.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, and try again.</source>
        <translation>Prüfen Sie den Datenträger oder die Verbindung, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <translation>„{name}“ konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Save the part that you want to compare as a file of its own.</source>
        <translation>Speichern Sie den Teil, den Sie vergleichen möchten, als eigene Datei.</translation>
    </message>
    <message>
        <source>“{name}” is too large for an article: {size} MB where at most {limit} MB are read.</source>
        <translation>„{name}“ ist zu groß für einen Artikel: {size} MB, gelesen werden höchstens {limit} MB.</translation>
    </message>
    <message>
        <source>Save the entries that matter as a file of their own.</source>
        <translation>Speichern Sie die Einträge, auf die es ankommt, in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a lexicon: {size} MB where at most {limit} MB are read.</source>
        <translation>„{name}“ ist zu groß für ein Lexikon: {size} MB, gelesen werden höchstens {limit} MB.</translation>
    </message>
    <message>
        <source>Choose a file that has some.</source>
        <translation>Wählen Sie eine Datei, die Text enthält.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>„{name}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>Write one entry in each line, such as “leader; captain; big cheese”.</source>
        <translation>Schreiben Sie einen Eintrag in jede Zeile, etwa „leader; captain; big cheese“.</translation>
    </message>
    <message>
        <source>“{name}” lists no words together.</source>
        <translation>„{name}“ führt keine Wörter zusammen auf.</translation>
    </message>
    <message>
        <source>Save or export it as plain text, and open that file instead.</source>
        <translation>Speichern oder exportieren Sie sie als reinen Text, und öffnen Sie stattdessen diese Datei.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}, which Unspin does not read.</source>
        <translation>„{name}“ ist {kind}; das liest Unspin nicht.</translation>
    </message>
    <message>
        <source>Choose a text file, or save the article as plain text first.</source>
        <translation>Wählen Sie eine Textdatei, oder speichern Sie den Artikel erst als reinen Text.</translation>
    </message>
    <message>
        <source>“{name}” is a binary file, not text.</source>
        <translation>„{name}“ ist eine Binärdatei, kein Text.</translation>
    </message>
    <message>
        <source>Choose another encoding, or let it be detected.</source>
        <translation>Wählen Sie eine andere Kodierung, oder lassen Sie sie erkennen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as {encoding}: some bytes do not fit.</source>
        <translation>„{name}“ lässt sich nicht als {encoding} lesen: Einige Bytes passen nicht.</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>Substituted: “{original}” became “{copy}”.</source>
        <translation>Ersetzt: Aus „{original}“ wurde „{copy}“.</translation>
    </message>
    <message>
        <source>Dropped: the copy does not have “{original}”.</source>
        <translation>Ausgelassen: Die Kopie hat „{original}“ nicht.</translation>
    </message>
    <message>
        <source>Added: the original does not have “{copy}”.</source>
        <translation>Hinzugefügt: Das Original hat „{copy}“ nicht.</translation>
    </message>
    <message>
        <source>Moved: the copy has “{copy}” in another place.</source>
        <translation>Verschoben: Die Kopie hat „{copy}“ an anderer Stelle.</translation>
    </message>
    <message>
        <source>What differs: {nature}.</source>
        <translation>Was sich unterscheidet: {nature}.</translation>
    </message>
    <message>
        <source>They are the same but for capitals, marks or look-alike characters.</source>
        <translation>Sie sind gleich bis auf Großschreibung, Zeichen oder gleich aussehende Zeichen.</translation>
    </message>
    <message>
        <source>They have the same stem.</source>
        <translation>Sie haben denselben Wortstamm.</translation>
    </message>
    <message>
        <source>They are spelt alike.</source>
        <translation>Sie werden ähnlich geschrieben.</translation>
    </message>
    <message>
        <source>Both are numbers.</source>
        <translation>Beide sind Zahlen.</translation>
    </message>
    <message>
        <source>The lexicon lists them as words for one thing.</source>
        <translation>Das Lexikon führt sie als Wörter für dieselbe Sache.</translation>
    </message>
    <message>
        <source>They correspond because the words around them are equal.</source>
        <translation>Sie entsprechen einander, weil die Wörter um sie herum gleich sind.</translation>
    </message>
    <message>
        <source>They correspond by their position only.</source>
        <translation>Sie entsprechen einander nur durch ihre Stelle.</translation>
    </message>
    <message>
        <source>original {place}</source>
        <translation>Original {place}</translation>
    </message>
    <message>
        <source>copy {place}</source>
        <translation>Kopie {place}</translation>
    </message>
    <message>
        <source>{where}: “{words}”</source>
        <translation>{where}: „{words}“</translation>
    </message>
    <message>
        <source>{where}: nothing</source>
        <translation>{where}: nichts</translation>
    </message>
    <message>
        <source>{citation} (set aside: {reason})</source>
        <translation>{citation} (beiseitegelegt: {reason})</translation>
    </message>
    <message>
        <source>{citation} (set aside)</source>
        <translation>{citation} (beiseitegelegt)</translation>
    </message>
    <message>
        <source>start of {paragraphs}</source>
        <translation>Anfang von {paragraphs}</translation>
    </message>
    <message>
        <source>end of {paragraphs}</source>
        <translation>Ende von {paragraphs}</translation>
    </message>
    <message>
        <source>after {paragraphs}</source>
        <translation>nach {paragraphs}</translation>
    </message>
    <message>
        <source>before {paragraphs}</source>
        <translation>vor {paragraphs}</translation>
    </message>
    <message>
        <source>Original: {original}
Copy: {copy}</source>
        <translation>Original: {original}
Kopie: {copy}</translation>
    </message>
    <message>
        <source>Copied {id}.</source>
        <translation>{id} kopiert.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong in Unspin</source>
        <translation>In Unspin ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Unspin made a mistake and could not do what you asked. Your files are untouched, and you can go on working. Please send these details along when you report it.</source>
        <translation>Unspin hat einen Fehler gemacht und konnte nicht tun, was Sie wollten. Ihre Dateien sind unberührt, und Sie können weiterarbeiten. Bitte fügen Sie diese Einzelheiten bei, wenn Sie den Fehler melden.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation>ein Rich-Text-Dokument</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>ein EPUB-Buch</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>ein Pages-Dokument</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>Natures…</source>
        <translation>Merkmale…</translation>
    </message>
    <message>
        <source>Show only differences of some natures</source>
        <translation>Nur Unterschiede mit bestimmten Merkmalen anzeigen</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur anzeigen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both articles</source>
        <translation>In beiden Artikeln suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Last match. Once more starts over.</source>
        <translation>Letzte Fundstelle. Noch einmal beginnt von vorn.</translation>
    </message>
    <message>
        <source>First match. Once more starts from the end.</source>
        <translation>Erste Fundstelle. Noch einmal beginnt am Ende.</translation>
    </message>
    <message>
        <source>Found in neither article.</source>
        <translation>In keinem der beiden Artikel gefunden.</translation>
    </message>
    <message>
        <source>{original} in original, {copy} in copy</source>
        <translation>{original} im Original, {copy} in der Kopie</translation>
    </message>
    <message>
        <source>{rank} of {total}</source>
        <translation>{rank} von {total}</translation>
    </message>
    <message>
        <source>Started over: {text}</source>
        <translation>Von vorn: {text}</translation>
    </message>
    <message>
        <source>{count}+</source>
        <translation>{count}+</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Nothing at hand?</source>
        <translation>Gerade nichts zur Hand?</translation>
    </message>
    <message>
        <source>Try the Sample Pair</source>
        <translation>Beispielpaar öffnen</translation>
    </message>
    <message>
        <source>Opens a news article and a reworded copy of it.</source>
        <translation>Öffnet einen Nachrichtenartikel und eine umformulierte Kopie davon.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What the Marks Mean</source>
        <translation>Bedeutung der Markierungen</translation>
    </message>
    <message>
        <source>About Unspin</source>
        <translation>Über Unspin</translation>
    </message>
    <message>
        <source>The copy has other words in this place, or writes them differently.</source>
        <translation>Die Kopie hat an dieser Stelle andere Wörter oder schreibt sie anders.</translation>
    </message>
    <message>
        <source>The copy does not have these words.</source>
        <translation>Die Kopie hat diese Wörter nicht.</translation>
    </message>
    <message>
        <source>The original does not have these words.</source>
        <translation>Das Original hat diese Wörter nicht.</translation>
    </message>
    <message>
        <source>The copy has these words in another place.</source>
        <translation>Die Kopie hat diese Wörter an anderer Stelle.</translation>
    </message>
    <message>
        <source>The frame shows the current difference on both sides. A mark between two words shows where the words of the other side would be.

The marks show what differs. They do not say why, nor which of the two articles was written first.</source>
        <translation>Der Rahmen zeigt den aktuellen Unterschied auf beiden Seiten. Ein Strich zwischen zwei Wörtern zeigt, wo die Wörter der anderen Seite stünden.

Die Markierungen zeigen, was sich unterscheidet. Sie sagen nicht, warum, und auch nicht, welcher der beiden Artikel zuerst geschrieben wurde.</translation>
    </message>
    <message>
        <source>Unspin shows, word for word, how one article was turned into another.</source>
        <translation>Unspin zeigt Wort für Wort, wie aus einem Artikel ein anderer wurde.</translation>
    </message>
    <message>
        <source>It is free software under the MIT licence, and uses:</source>
        <translation>Es ist freie Software unter der MIT-Lizenz und verwendet:</translation>
    </message>
    <message>
        <source>{key} in an article</source>
        <translation>{key} in einem Artikel</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate into, in that language</extracomment>
        <translatorcomment>Glossar: original = Original, copy = Kopie, article = Artikel, passage = Stelle, difference = Unterschied, substituted/dropped/added/moved = ersetzt/ausgelassen/hinzugefügt/verschoben, kind = Art, nature = Merkmal, wording = Wortlaut, pair (of wordings) = Paar, look-alikes = gleich aussehende Zeichen, set aside = beiseitelegen, take back = zurückholen, session = Sitzung, note = Notiz, report = Bericht, match = Fundstelle. Anrede: Sie. Niemand wird beschuldigt.</translatorcomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>Substituted</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
</context>
<context>
    <name>LexiconChoosing</name>
    <message>
        <source>No lexicon is used any more.</source>
        <translation>Es wird kein Lexikon mehr herangezogen.</translation>
    </message>
    <message>
        <source>Lexicon: {name}</source>
        <translation>Lexikon: {name}</translation>
    </message>
    <message>
        <source>“{name}” is in use.</source>
        <translation>„{name}“ wird herangezogen.</translation>
    </message>
    <message>
        <source>No lexicon is used.</source>
        <translation>Es wird kein Lexikon herangezogen.</translation>
    </message>
    <message>
        <source>“{name}” is still in use.</source>
        <translation>„{name}“ wird weiterhin herangezogen.</translation>
    </message>
</context>
<context>
    <name>Living</name>
    <message>
        <source>Unspin ended without saving.</source>
        <translation>Unspin wurde beendet, ohne zu speichern.</translation>
    </message>
    <message>
        <source>There is unsaved work on {original} and {copy}.</source>
        <translation>Es gibt nicht gespeicherte Arbeit an {original} und {copy}.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>The session is in “{path}”.</source>
        <translation>Die Sitzung ist in „{path}“.</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside or noted difference(s) are no longer there.</source>
        <translation>
            <numerusform>%n beiseitegelegten oder mit einer Notiz versehenen Unterschied gibt es nicht mehr.</numerusform>
            <numerusform>%n beiseitegelegte oder mit einer Notiz versehene Unterschiede gibt es nicht mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Wrong way round? Swap sides</source>
        <translation>Verkehrt herum? Seiten tauschen</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>The report is in “{path}”.</source>
        <translation>Der Bericht ist in „{path}“.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message numerus="yes">
        <source>These are %n files; Unspin compares two.</source>
        <translation>
            <numerusform>Das ist %n Datei; Unspin vergleicht zwei.</numerusform>
            <numerusform>Das sind %n Dateien; Unspin vergleicht zwei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the original and the copy.</source>
        <translation>Wählen Sie das Original und die Kopie.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Abgelegter Text</translation>
    </message>
    <message>
        <source>Both sides are taken, so “{name}” was not opened.</source>
        <translation>Beide Seiten sind belegt, deshalb wurde „{name}“ nicht geöffnet.</translation>
    </message>
    <message>
        <source>Drop it on the article that it is to replace.</source>
        <translation>Legen Sie die Datei auf dem Artikel ab, den sie ersetzen soll.</translation>
    </message>
</context>
<context>
    <name>PairModel</name>
    <message numerus="yes">
        <source>{copy}, %Ln time(s)</source>
        <translation>
            <numerusform>{copy}, einmal</numerusform>
            <numerusform>{copy}, %Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>{original} became {copies}</source>
        <translation>Aus {original} wurde {copies}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>PairTree</name>
    <message>
        <source>Differences by pair</source>
        <translation>Unterschiede nach Paar</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Encoding of the original: {encoding}</source>
        <translation>Kodierung des Originals: {encoding}</translation>
    </message>
    <message>
        <source>Encoding of the copy: {encoding}</source>
        <translation>Kodierung der Kopie: {encoding}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>The article on this side, not the act of copying</extracomment>
        <translation>Kopie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>{encoding}, chosen</source>
        <translation>{encoding}, gewählt</translation>
    </message>
    <message>
        <source>{encoding}, detected</source>
        <translation>{encoding}, erkannt</translation>
    </message>
    <message>
        <source>{encoding}, chosen; detected: {detected}</source>
        <translation>{encoding}, gewählt; erkannt: {detected}</translation>
    </message>
    <message>
        <source>Press to choose another encoding</source>
        <translation>Drücken, um eine andere Kodierung zu wählen</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Leicht lesbar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Takes effect when Unspin is next started.</source>
        <translation>Gilt ab dem nächsten Start von Unspin.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system asks</source>
        <translation>Wie das System verlangt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Für Farbfehlsichtige</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Start &amp;over at the last difference</source>
        <translation>Am Ende von &amp;vorn beginnen</translation>
    </message>
    <message>
        <source>A step beyond it, asked for again, leads to the first</source>
        <translation>Ein weiterer Schritt führt zum ersten Unterschied, wenn er noch einmal verlangt wird</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>Let nothing flash on arrival</source>
        <translation>Beim Ankommen nichts aufblitzen lassen</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>Fenste&amp;r</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Schriftart:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>Zeilen&amp;höhe:</translation>
    </message>
    <message>
        <source>Line &amp;length:</source>
        <translation>Zeilen&amp;länge:</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>Lese&amp;n</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Text size {percent} %</source>
        <translation>Textgröße {percent} %</translation>
    </message>
</context>
<context>
    <name>Reloader</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>What was read of it stays open here.</source>
        <translation>Was davon gelesen wurde, bleibt hier offen.</translation>
    </message>
    <message>
        <source>{name} changed on disk.</source>
        <translation>{name} wurde auf dem Datenträger geändert.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was.</source>
        <translation>{name} ist nicht mehr dort, wo es war.</translation>
    </message>
    <message>
        <source>{one} and {other} changed on disk.</source>
        <translation>{one} und {other} wurden auf dem Datenträger geändert.</translation>
    </message>
    <message>
        <source>{one} and {other} are no longer where they were.</source>
        <translation>{one} und {other} sind nicht mehr dort, wo sie waren.</translation>
    </message>
    <message>
        <source>Reloading keeps your place and what you set aside.</source>
        <translation>Beim Neuladen bleiben Ihre Lesestelle und alles Beiseitegelegte erhalten.</translation>
    </message>
</context>
<context>
    <name>Reopener</name>
    <message>
        <source>{name} is not where it was when this session was saved.</source>
        <translation>{name} ist nicht mehr dort, wo es beim Speichern dieser Sitzung war.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>{one} and {other} are not where they were when this session was saved.</source>
        <translation>{one} und {other} sind nicht mehr dort, wo sie beim Speichern dieser Sitzung waren.</translation>
    </message>
    <message>
        <source>Locate the original…</source>
        <translation>Original suchen…</translation>
    </message>
    <message>
        <source>Locate the copy…</source>
        <translation>Kopie suchen…</translation>
    </message>
    <message>
        <source>What was set aside and noted comes back with it.</source>
        <translation>Beiseitegelegtes und Notizen kommen damit zurück.</translation>
    </message>
    <message>
        <source>{name} is not what it was when this session was saved.</source>
        <translation>{name} hat sich geändert, seit diese Sitzung gespeichert wurde.</translation>
    </message>
    <message>
        <source>{one} and {other} are not what they were when this session was saved.</source>
        <translation>{one} und {other} haben sich geändert, seit diese Sitzung gespeichert wurde.</translation>
    </message>
    <message>
        <source>What still fits was kept.</source>
        <translation>Was noch passt, blieb erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>What still fits was kept; %n set aside or noted difference(s) are no longer there.</source>
        <translation>
            <numerusform>Was noch passt, blieb erhalten; %n beiseitegelegten oder mit einer Notiz versehenen Unterschied gibt es nicht mehr.</numerusform>
            <numerusform>Was noch passt, blieb erhalten; %n beiseitegelegte oder mit einer Notiz versehene Unterschiede gibt es nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session was compared with the lexicon {name}.</source>
        <translation>Diese Sitzung wurde mit dem Lexikon {name} verglichen.</translation>
    </message>
    <message>
        <source>It is not in use, so differences may be told otherwise than then.</source>
        <translation>Es wird jetzt nicht herangezogen; Unterschiede können daher anders ausfallen als damals.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Taking Back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Setting Aside</source>
        <translation>Beiseitelegen</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>Why are these %Ln difference(s) set aside?</source>
        <translation>
            <numerusform>Warum wird dieser Unterschied beiseitegelegt?</numerusform>
            <numerusform>Warum werden diese %Ln Unterschiede beiseitegelegt?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why is “{pair}” set aside (%Ln place(s))?</source>
        <translation>
            <numerusform>Warum wird „{pair}“ beiseitegelegt (%Ln Stelle)?</numerusform>
            <numerusform>Warum wird „{pair}“ beiseitegelegt (%Ln Stellen)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Set Aside</source>
        <translation>Beiseitelegen</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Original {original} %, copy {copy} %</source>
        <translation>Original {original} %, Kopie {copy} %</translation>
    </message>
    <message>
        <source>The list has {share} % of the window.</source>
        <translation>Die Liste hat {share} % des Fensters.</translation>
    </message>
    <message>
        <source>The list is on the right now.</source>
        <translation>Die Liste ist jetzt rechts.</translation>
    </message>
    <message>
        <source>The list is on the left now.</source>
        <translation>Die Liste ist jetzt links.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Nothing here</source>
        <translation>Hier nichts</translation>
    </message>
    <message>
        <source>Moved: see paragraph {paragraph}</source>
        <translation>Verschoben: siehe Absatz {paragraph}</translation>
    </message>
    <message>
        <source>Original: {words}</source>
        <translation>Original: {words}</translation>
    </message>
    <message>
        <source>Copy: {words}</source>
        <translation>Kopie: {words}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” is one of the two articles.</source>
        <translation>„{name}“ ist einer der beiden Artikel.</translation>
    </message>
    <message>
        <source>Choose another name for the session.</source>
        <translation>Wählen Sie einen anderen Namen für die Sitzung.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search wordings and notes</source>
        <translation>In Fassungen und Notizen suchen</translation>
    </message>
    <message>
        <source>Search the differences</source>
        <translation>Unterschiede durchsuchen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>“{name}” is open as the original already.</source>
        <translation>„{name}“ ist schon als Original geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” is open as the copy already.</source>
        <translation>„{name}“ ist schon als Kopie geöffnet.</translation>
    </message>
    <message>
        <source>Open another file here.</source>
        <translation>Öffnen Sie hier eine andere Datei.</translation>
    </message>
    <message>
        <source>Both articles are the same file, “{name}”.</source>
        <translation>Beide Artikel sind dieselbe Datei, „{name}“.</translation>
    </message>
    <message>
        <source>Choose another file for one of them.</source>
        <translation>Wählen Sie für einen der beiden eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>“{name}” is not a session of Unspin.</source>
        <translation>„{name}“ ist keine Sitzung von Unspin.</translation>
    </message>
    <message>
        <source>“{name}” was saved by another version of Unspin.</source>
        <translation>„{name}“ wurde von einer anderen Version von Unspin gespeichert.</translation>
    </message>
    <message>
        <source>The session in “{name}” is damaged and was not opened.</source>
        <translation>Die Sitzung in „{name}“ ist beschädigt und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a session.</source>
        <translation>„{name}“ ist zu groß für eine Sitzung.</translation>
    </message>
    <message>
        <source>Choose a file that was saved by Save Session.</source>
        <translation>Wählen Sie eine Datei, die mit „Sitzung speichern“ gespeichert wurde.</translation>
    </message>
    <message>
        <source>Open it with the version that it was saved by, or a newer one.</source>
        <translation>Öffnen Sie sie mit der Version, die sie gespeichert hat, oder mit einer neueren.</translation>
    </message>
    <message>
        <source>The articles themselves are not touched by it.</source>
        <translation>Die Artikel selbst sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>“{name}” is a text without a file, so it is in no encoding.</source>
        <translation>„{name}“ ist ein Text ohne Datei und hat daher keine Kodierung.</translation>
    </message>
    <message>
        <source>Give none for it.</source>
        <translation>Geben Sie dafür keine an.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>{command} (in an article)</source>
        <translation>{command} (in einem Artikel)</translation>
    </message>
    <message>
        <source>{keys} is taken by “{command}”.</source>
        <translation>{keys} ist schon vergeben: „{command}“.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>New keys of the chosen command</source>
        <translation>Neue Tasten für den ausgewählten Befehl</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>Ne&amp;w keys:</source>
        <translation>Neue T&amp;asten:</translation>
    </message>
</context>
<context>
    <name>ShownSign</name>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>substituted</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>inflection</source>
        <translation>Beugung</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>Großschreibung</translation>
    </message>
    <message>
        <source>look-alike</source>
        <translation>gleich aussehend</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{original} → {copy}</source>
        <translation>{original} → {copy}</translation>
    </message>
    <message>
        <source>No differences: the two articles are the same word for word.</source>
        <translation>Keine Unterschiede: Die beiden Artikel sind Wort für Wort gleich.</translation>
    </message>
    <message>
        <source>There is nothing further in this direction.</source>
        <translation>In dieser Richtung kommt nichts mehr.</translation>
    </message>
    <message>
        <source>First difference. Press again to go to the last.</source>
        <translation>Erster Unterschied. Noch einmal drücken, um zum letzten zu gehen.</translation>
    </message>
    <message>
        <source>Last difference. Press again to start over.</source>
        <translation>Letzter Unterschied. Noch einmal drücken, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>First of this kind. Press again to go to the last.</source>
        <translation>Der erste dieser Art. Noch einmal drücken, um zum letzten zu gehen.</translation>
    </message>
    <message>
        <source>Last of this kind. Press again to start over.</source>
        <translation>Der letzte dieser Art. Noch einmal drücken, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>First of this pair. Press again to go to the last.</source>
        <translation>Der erste dieses Paars. Noch einmal drücken, um zum letzten zu gehen.</translation>
    </message>
    <message>
        <source>Last of this pair. Press again to start over.</source>
        <translation>Der letzte dieses Paars. Noch einmal drücken, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>First sentence with a difference. Press again to go to the last.</source>
        <translation>Erster Satz mit einem Unterschied. Noch einmal drücken, um zum letzten zu gehen.</translation>
    </message>
    <message>
        <source>Last sentence with a difference. Press again to start over.</source>
        <translation>Letzter Satz mit einem Unterschied. Noch einmal drücken, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} von {total} angezeigt</translation>
    </message>
    <message>
        <source>ignoring {rules}</source>
        <translation>ignoriert: {rules}</translation>
    </message>
    <message>
        <source>Open an original and a copy to see their differences here.</source>
        <translation>Öffnen Sie ein Original und eine Kopie, um hier ihre Unterschiede zu sehen.</translation>
    </message>
    <message>
        <source>There are no differences.</source>
        <translation>Es gibt keine Unterschiede.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Nichts passt zur Suche und zu den Filtern.</translation>
    </message>
    <message>
        <source>All differences are set aside.</source>
        <translation>Alle Unterschiede sind beiseitegelegt.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>look-alikes</source>
        <translation>gleich aussehende Zeichen</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Wählen Sie einen vorhandenen Ordner.</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>Sie dürfen dort nicht schreiben</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>ein Ordner heißt so</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Make room or choose another disk.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>that is not a name a file can have</source>
        <translation>so kann keine Datei heißen</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}.</source>
        <translation>„{path}“ wurde nicht geschrieben: {reason}.</translation>
    </message>
</context>
<context>
    <name>SyncLock</name>
    <message>
        <source>Each side scrolls on its own now.</source>
        <translation>Jede Seite scrollt jetzt für sich.</translation>
    </message>
    <message>
        <source>Both sides scroll together again.</source>
        <translation>Beide Seiten scrollen wieder gemeinsam.</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk has a fault</source>
        <translation>der Datenträger hat einen Fehler</translation>
    </message>
    <message>
        <source>the connection to it was lost</source>
        <translation>die Verbindung dorthin ist abgebrochen</translation>
    </message>
    <message>
        <source>it is in use by another program</source>
        <translation>ein anderes Programm benutzt sie gerade</translation>
    </message>
    <message>
        <source>it is locked by another program</source>
        <translation>ein anderes Programm hat sie gesperrt</translation>
    </message>
    <message>
        <source>the disk is no longer there</source>
        <translation>der Datenträger ist nicht mehr da</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>sie ist nicht da</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <translation>Sie haben keine Berechtigung</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>the system reports fault {number}</source>
        <translation>das System meldet Fehler {number}</translation>
    </message>
    <message>
        <source>the system does not say why</source>
        <translation>das System sagt nicht, warum</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>sie ist ein Ordner</translation>
    </message>
    <message>
        <source>it is too large for the disk</source>
        <translation>sie ist zu groß für den Datenträger</translation>
    </message>
    <message>
        <source>links lead in a circle</source>
        <translation>Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>the memory is full</source>
        <translation>der Speicher ist voll</translation>
    </message>
    <message>
        <source>Close it in the other program, and try again.</source>
        <translation>Schließen Sie sie im anderen Programm, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the connection, and try again.</source>
        <translation>Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs, and try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tool Bar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Current difference</source>
        <translation>Aktueller Unterschied</translation>
    </message>
</context>
<context>
    <name>Wayfinding</name>
    <message>
        <source>One side was scrolled on its own. Click to line both up again.</source>
        <translation>Eine Seite wurde für sich gescrollt. Klicken Sie, um beide wieder auszurichten.</translation>
    </message>
    <message>
        <source>Both ends of a moved passage are shown; each side scrolls on its own. Click to line both up again.</source>
        <translation>Beide Enden einer verschobenen Stelle sind zu sehen; jede Seite scrollt für sich. Klicken Sie, um beide wieder auszurichten.</translation>
    </message>
    <message>
        <source>Each side scrolls on its own. Click to line both up here.</source>
        <translation>Jede Seite scrollt für sich. Klicken Sie, um beide hier auszurichten.</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n files were dropped, but there are two sides.</source>
        <translation>
            <numerusform>Es wurde %n Datei abgelegt, aber es gibt zwei Seiten.</numerusform>
            <numerusform>Es wurden %n Dateien abgelegt, aber es gibt nur zwei Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln difference(s) is shown.</source>
        <translation>
            <numerusform>Der eine Unterschied wird nicht angezeigt.</numerusform>
            <numerusform>Keiner der %Ln Unterschiede wird angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln beiseitegelegt</numerusform>
            <numerusform>%Ln beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[…%Ln words…]</source>
        <translation>
            <numerusform>[…%Ln Wort…]</numerusform>
            <numerusform>[…%Ln Wörter…]</numerusform>
        </translation>
    </message>
</context>
</TS>
