<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticlePane</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%Ln difference(s) not marked: there it reads as the copy.]</source>
        <translation>
            <numerusform>[%Ln difference not marked: there it reads as the copy.]</numerusform>
            <numerusform>[%Ln differences not marked: there it reads as the copy.]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Living</name>
    <message numerus="yes">
        <source>%n set aside or noted difference(s) are no longer there.</source>
        <translation>
            <numerusform>%n set aside or noted difference is no longer there.</numerusform>
            <numerusform>%n set aside or noted differences are no longer there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message numerus="yes">
        <source>These are %n files; Unspin compares two.</source>
        <translation>
            <numerusform>This is %n file; Unspin compares two.</numerusform>
            <numerusform>These are %n files; Unspin compares two.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairModel</name>
    <message numerus="yes">
        <source>{copy}, %Ln time(s)</source>
        <translation>
            <numerusform>{copy}, once</numerusform>
            <numerusform>{copy}, %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reopener</name>
    <message numerus="yes">
        <source>What still fits was kept; %n set aside or noted difference(s) are no longer there.</source>
        <translation>
            <numerusform>What still fits was kept; %n set aside or noted difference is no longer there.</numerusform>
            <numerusform>What still fits was kept; %n set aside or noted differences are no longer there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>Why are these %Ln difference(s) set aside?</source>
        <translation>
            <numerusform>Why is this difference set aside?</numerusform>
            <numerusform>Why are these %Ln differences set aside?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why is “{pair}” set aside (%Ln place(s))?</source>
        <translation>
            <numerusform>Why is “{pair}” set aside (%Ln place)?</numerusform>
            <numerusform>Why is “{pair}” set aside (%Ln places)?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n files were dropped, but there are two sides.</source>
        <translation>
            <numerusform>%n file was dropped, but there are two sides.</numerusform>
            <numerusform>%n files were dropped, but there are two sides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln difference(s) is shown.</source>
        <translation>
            <numerusform>The one difference is not shown.</numerusform>
            <numerusform>None of the %Ln differences is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln set aside</numerusform>
            <numerusform>%Ln set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[…%Ln words…]</source>
        <translation>
            <numerusform>[…%Ln word…]</numerusform>
            <numerusform>[…%Ln words…]</numerusform>
        </translation>
    </message>
</context>
</TS>
