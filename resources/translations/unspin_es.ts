<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Announcing</name>
    <message>
        <source>substituted: {original} became {copy}</source>
        <translation>sustituido: {original} pasó a ser {copy}</translation>
    </message>
    <message>
        <source>dropped: {original}</source>
        <translation>omitido: {original}</translation>
    </message>
    <message>
        <source>added: {copy}</source>
        <translation>añadido: {copy}</translation>
    </message>
    <message>
        <source>moved: {copy}</source>
        <translation>movido: {copy}</translation>
    </message>
    <message>
        <source>Hidden difference, {what}</source>
        <translation>Diferencia oculta, {what}</translation>
    </message>
    <message>
        <source>Difference {number} of {total}, {what}</source>
        <translation>Diferencia {number} de {total}, {what}</translation>
    </message>
    <message>
        <source>Substitution {place}: {original} became {copy}</source>
        <translation>Sustitución {place}: {original} pasó a ser {copy}</translation>
    </message>
    <message>
        <source>Dropped passage {place}: {original}</source>
        <translation>Pasaje omitido {place}: {original}</translation>
    </message>
    <message>
        <source>Added passage {place}: {copy}</source>
        <translation>Pasaje añadido {place}: {copy}</translation>
    </message>
    <message>
        <source>Moved passage {place}: {original}</source>
        <translation>Pasaje movido {place}: {original}</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>motivo: {reason}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>nota: {note}</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Original article</source>
        <translation>Artículo original</translation>
    </message>
    <message>
        <source>Copy article</source>
        <translation>Artículo copia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Blink</name>
    <message>
        <source>The current difference is not on the screen.</source>
        <translation>La diferencia actual no está a la vista.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>One column</source>
        <translation>Una columna</translation>
    </message>
    <message>
        <source>The copy, with the words of the original struck out in it</source>
        <translation>La copia, con las palabras del original tachadas en ella</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>[moved]</source>
        <translation>[movido]</translation>
    </message>
    <message numerus="yes">
        <source>[%Ln difference(s) not marked: there it reads as the copy.]</source>
        <translation>
            <numerusform>[%Ln diferencia sin marcar: ahí se lee como en la copia.]</numerusform>
            <numerusform>[%Ln diferencias sin marcar: ahí se lee como en la copia.]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open &amp;Original…</source>
        <translation>Abrir &amp;original…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Open the original article</source>
        <translation>Abrir el artículo original</translation>
    </message>
    <message>
        <source>Open &amp;Copy…</source>
        <translation>Abrir &amp;copia…</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>On the tool bar: the article, not the act of copying</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Open the copy of it</source>
        <translation>Abrir la copia del artículo</translation>
    </message>
    <message>
        <source>Open &amp;Two Articles…</source>
        <translation>Abrir &amp;dos artículos…</translation>
    </message>
    <message>
        <source>Choose original and copy in one go</source>
        <translation>Elegir original y copia de una vez</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Pair</source>
        <translation>Abrir par de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Try Unspin on a pair that comes with it</source>
        <translation>Probar Unspin con un par incluido</translation>
    </message>
    <message>
        <source>Encodin&amp;g of the Original…</source>
        <translation>Codificació&amp;n del original…</translation>
    </message>
    <message>
        <source>Read the original again in another encoding</source>
        <translation>Volver a leer el original con otra codificación</translation>
    </message>
    <message>
        <source>Enco&amp;ding of the Copy…</source>
        <translation>Codi&amp;ficación de la copia…</translation>
    </message>
    <message>
        <source>Read the copy again in another encoding</source>
        <translation>Volver a leer la copia con otra codificación</translation>
    </message>
    <message>
        <source>Choose a Le&amp;xicon…</source>
        <translation>&amp;Buscar un léxico…</translation>
    </message>
    <message>
        <source>Compare with a list of words that can replace each other</source>
        <translation>Comparar con una lista de palabras que pueden sustituirse entre sí</translation>
    </message>
    <message>
        <source>Use No &amp;Lexicon</source>
        <translation>No &amp;usar ningún léxico</translation>
    </message>
    <message>
        <source>Compare without a list of words</source>
        <translation>Comparar sin lista de palabras</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
        <source>Forget the recent pairs</source>
        <translation>Olvidar los pares recientes</translation>
    </message>
    <message>
        <source>S&amp;wap Sides</source>
        <translation>&amp;Intercambiar lados</translation>
    </message>
    <message>
        <source>Make the copy the original</source>
        <translation>Convertir la copia en el original</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Volver a cargar</translation>
    </message>
    <message>
        <source>Read both files again</source>
        <translation>Leer de nuevo ambos archivos</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Detener lo que está en curso</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>Expor&amp;tar informe…</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Write the comparison to an HTML file</source>
        <translation>Escribir la comparación en un archivo HTML</translation>
    </message>
    <message>
        <source>Export What Is S&amp;hown…</source>
        <translation>E&amp;xportar lo mostrado…</translation>
    </message>
    <message>
        <source>Write a report that lists only what the filter shows</source>
        <translation>Escribir un informe que solo recoja lo que muestra el filtro</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Paste as &amp;Original</source>
        <translation>Pegar como &amp;original</translation>
    </message>
    <message>
        <source>Make the copied text the original</source>
        <translation>Usar el texto copiado como original</translation>
    </message>
    <message>
        <source>&amp;Paste as Copy</source>
        <translation>&amp;Pegar como copia</translation>
    </message>
    <message>
        <source>Make the copied text the copy</source>
        <translation>Usar el texto copiado como copia</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>Diferencia &amp;siguiente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>Diferencia &amp;anterior</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>&amp;First Difference</source>
        <translation>&amp;Primera diferencia</translation>
    </message>
    <message>
        <source>&amp;Last Difference</source>
        <translation>Ú&amp;ltima diferencia</translation>
    </message>
    <message>
        <source>Focus &amp;Original</source>
        <translation>Ir al &amp;original</translation>
    </message>
    <message>
        <source>Focus &amp;Copy</source>
        <translation>Ir a la co&amp;pia</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>Parte si&amp;guiente de la ventana</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>Parte anterior de la ve&amp;ntana</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Scroll Each Side &amp;Alone</source>
        <translation>Desplazar cada lado por &amp;separado</translation>
    </message>
    <message>
        <source>Scroll each side alone, as the wheel does with Shift held</source>
        <translation>Desplazar cada lado por separado, como hace la rueda con Mayús pulsada</translation>
    </message>
    <message>
        <source>Line &amp;Up Again Here</source>
        <translation>&amp;Alinear de nuevo aquí</translation>
    </message>
    <message>
        <source>Bring the other side beside the sentence you are reading</source>
        <translation>Traer el otro lado junto a la frase que está leyendo</translation>
    </message>
    <message>
        <source>&amp;Tool Bar</source>
        <translation>&amp;Barra de herramientas</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>What the &amp;Marks Mean</source>
        <translation>&amp;Significado de las marcas</translation>
    </message>
    <message>
        <source>&amp;About Unspin</source>
        <translation>Acerca &amp;de Unspin</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Recent &amp;Pairs</source>
        <translation>&amp;Pares recientes</translation>
    </message>
    <message>
        <source>Recent &amp;Sessions</source>
        <translation>Sesiones &amp;recientes</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Show Only</source>
        <translation>&amp;Mostrar solo</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorar</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>Di&amp;vider and List</source>
        <translation>Di&amp;visor y lista</translation>
    </message>
    <message>
        <source>Open Sess&amp;ion…</source>
        <translation>Abrir &amp;sesión…</translation>
    </message>
    <message>
        <source>Go on with two articles where you left off</source>
        <translation>Seguir con dos artículos donde lo dejó</translation>
    </message>
    <message>
        <source>Sa&amp;ve Session</source>
        <translation>&amp;Guardar sesión</translation>
    </message>
    <message>
        <source>Save what you set aside and noted, and where you are</source>
        <translation>Guardar lo que apartó y anotó, y por dónde va</translation>
    </message>
    <message>
        <source>Save Session &amp;As…</source>
        <translation>Guardar sesión co&amp;mo…</translation>
    </message>
    <message>
        <source>Save the session in another file</source>
        <translation>Guardar la sesión en otro archivo</translation>
    </message>
    <message>
        <source>Forget the recent sessions</source>
        <translation>Olvidar las sesiones recientes</translation>
    </message>
    <message>
        <source>Note on This &amp;Difference…</source>
        <translation>No&amp;ta sobre esta diferencia…</translation>
    </message>
    <message>
        <source>Write a note about the current difference</source>
        <translation>Escribir una nota sobre la diferencia actual</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;As the System Asks</source>
        <translation>&amp;Como pida el sistema</translation>
    </message>
    <message>
        <source>High contrast if the system asks for it, else standard</source>
        <translation>Alto contraste si el sistema lo pide; si no, estándar</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Estándar</translation>
    </message>
    <message>
        <source>Colour-&amp;Blind Safe</source>
        <translation>Apto para &amp;daltonismo</translation>
    </message>
    <message>
        <source>Colours that differ for those who see fewer of them, too</source>
        <translation>Colores que también distingue quien ve menos colores</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Reduce &amp;Motion</source>
        <translation>R&amp;educir movimiento</translation>
    </message>
    <message>
        <source>Let nothing flash on arrival</source>
        <translation>Que nada parpadee al llegar</translation>
    </message>
    <message>
        <source>Copy &amp;Both Versions</source>
        <translation>Copiar &amp;ambas versiones</translation>
    </message>
    <message>
        <source>Copy the words of both sides of the current difference</source>
        <translation>Copiar las palabras de ambos lados de la diferencia actual</translation>
    </message>
    <message>
        <source>Copy as C&amp;itation</source>
        <translation>Copiar como c&amp;ita</translation>
    </message>
    <message>
        <source>Copy number, places and words of the current difference</source>
        <translation>Copiar número, lugares y palabras de la diferencia actual</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Explain the current difference</source>
        <translation>Explicar la diferencia actual</translation>
    </message>
    <message>
        <source>Show the Other &amp;Wording (hold Space)</source>
        <translation>Mostrar la otra &amp;redacción (mantener Espacio)</translation>
    </message>
    <message>
        <source>Show in place what the other article has there</source>
        <translation>Mostrar en su sitio lo que el otro artículo dice ahí</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find words in both articles</source>
        <translation>Buscar palabras en ambos artículos</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar sig&amp;uiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Each article as it stands</source>
        <translation>Cada artículo tal como está</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Por &amp;filas</translation>
    </message>
    <message>
        <source>Paragraphs that correspond level, and gaps where none do</source>
        <translation>Los párrafos que se corresponden, a la misma altura; huecos donde no hay ninguno</translation>
    </message>
    <message>
        <source>&amp;One Column</source>
        <translation>Una &amp;columna</translation>
    </message>
    <message>
        <source>The copy, with the words of the original struck out in it</source>
        <translation>La copia, con las palabras del original tachadas en ella</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last setting aside</source>
        <translation>Deshacer la última acción de apartar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Set Aside…</source>
        <translation>Apartar di&amp;ferencia…</translation>
    </message>
    <message>
        <source>Leave this difference out of marks, steps and counts</source>
        <translation>Dejar esta diferencia fuera de marcas, pasos y recuentos</translation>
    </message>
    <message>
        <source>S&amp;et Pair Aside…</source>
        <translation>Apartar &amp;el par…</translation>
    </message>
    <message>
        <source>Leave all differences with these two wordings out</source>
        <translation>Dejar fuera todas las diferencias con este par de palabras</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Volver a incluir</translation>
    </message>
    <message>
        <source>Show what was set aside again</source>
        <translation>Mostrar de nuevo lo apartado</translation>
    </message>
    <message>
        <source>Next &amp;Sentence with a Difference</source>
        <translation>Siguiente frase &amp;con diferencia</translation>
    </message>
    <message>
        <source>Previous S&amp;entence with a Difference</source>
        <translation>Anterior &amp;frase con diferencia</translation>
    </message>
    <message>
        <source>Next of This &amp;Kind</source>
        <translation>Siguiente de este &amp;tipo</translation>
    </message>
    <message>
        <source>Previous of T&amp;his Kind</source>
        <translation>Anterior de este t&amp;ipo</translation>
    </message>
    <message>
        <source>Next of This P&amp;air</source>
        <translation>Siguiente de este pa&amp;r</translation>
    </message>
    <message>
        <source>Previous of This Pai&amp;r</source>
        <translation>Anterior &amp;de este par</translation>
    </message>
    <message>
        <source>&amp;Difference List</source>
        <translation>&amp;Lista de diferencias</translation>
    </message>
    <message>
        <source>Show or hide the list of differences</source>
        <translation>Mostrar u ocultar la lista de diferencias</translation>
    </message>
    <message>
        <source>Search Diff&amp;erences</source>
        <translation>B&amp;uscar diferencias</translation>
    </message>
    <message>
        <source>Narrow the differences by a wording</source>
        <translation>Limitar las diferencias a una redacción</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Drop search, filters and rules</source>
        <translation>Quitar búsqueda, filtros y reglas</translation>
    </message>
    <message>
        <source>&amp;Substituted</source>
        <translation>&amp;Sustituido</translation>
    </message>
    <message>
        <source>&amp;Dropped</source>
        <translation>&amp;Omitido</translation>
    </message>
    <message>
        <source>Add&amp;ed</source>
        <translation>&amp;Añadido</translation>
    </message>
    <message>
        <source>&amp;Moved</source>
        <translation>&amp;Movido</translation>
    </message>
    <message>
        <source>This &amp;Pair</source>
        <translation>Este &amp;par</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>&amp;Punctuation and Quotation Marks</source>
        <translation>&amp;Puntuación y comillas</translation>
    </message>
    <message>
        <source>&amp;White Space</source>
        <translation>&amp;Espacios en blanco</translation>
    </message>
    <message>
        <source>Words that are only joined or parted</source>
        <translation>Palabras que solo están unidas o separadas</translation>
    </message>
    <message>
        <source>&amp;Inflection</source>
        <translation>&amp;Flexión</translation>
    </message>
    <message>
        <source>&amp;Look-alikes</source>
        <translation>&amp;Caracteres parecidos</translation>
    </message>
    <message>
        <source>Divider to the &amp;Left</source>
        <translation>Divisor a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move what parts the articles a little to the left</source>
        <translation>Mover un poco a la izquierda lo que separa los artículos</translation>
    </message>
    <message>
        <source>Divider to the &amp;Right</source>
        <translation>Divisor a la &amp;derecha</translation>
    </message>
    <message>
        <source>Move what parts the articles a little to the right</source>
        <translation>Mover un poco a la derecha lo que separa los artículos</translation>
    </message>
    <message>
        <source>Divider in the &amp;Middle</source>
        <translation>Divisor en el &amp;centro</translation>
    </message>
    <message>
        <source>Give both articles the same width</source>
        <translation>Dar a los dos artículos el mismo ancho</translation>
    </message>
    <message>
        <source>&amp;Wider List</source>
        <translation>Lista más &amp;ancha</translation>
    </message>
    <message>
        <source>Give the list of differences more room</source>
        <translation>Dar más espacio a la lista de diferencias</translation>
    </message>
    <message>
        <source>&amp;Narrower List</source>
        <translation>Lista más &amp;estrecha</translation>
    </message>
    <message>
        <source>Give the articles more room</source>
        <translation>Dar más espacio a los artículos</translation>
    </message>
    <message>
        <source>List on the &amp;Other Side</source>
        <translation>Lista al &amp;otro lado</translation>
    </message>
    <message>
        <source>Put the list of differences on the other side of the texts</source>
        <translation>Poner la lista de diferencias al otro lado de los textos</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open the Original</source>
        <translation>Abrir el original</translation>
    </message>
    <message>
        <source>Open the Copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Open Two Articles: the Original and the Copy</source>
        <translation>Abrir dos artículos: el original y la copia</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>Abrir sesión</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save what you set aside and noted?</source>
        <translation>¿Desea guardar lo que apartó y anotó?</translation>
    </message>
    <message>
        <source>It will be lost if you do not save it in a session.</source>
        <translation>Se perderá si no lo guarda en una sesión.</translation>
    </message>
    <message>
        <source>&amp;Don’t Save</source>
        <translation>&amp;No guardar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Lexicons ({patterns})</source>
        <translation>Léxicos ({patterns})</translation>
    </message>
    <message>
        <source>Choose a Lexicon</source>
        <translation>Elegir un léxico</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>HTML report (*.html)</source>
        <translation>Informe HTML (*.html)</translation>
    </message>
    <message>
        <source>{original} vs {copy} - Unspin report.html</source>
        <translation>{original} y {copy} - Informe de Unspin.html</translation>
    </message>
    <message>
        <source>{original} vs {copy}.unspin</source>
        <translation>{original} y {copy}.unspin</translation>
    </message>
    <message>
        <source>Sessions of Unspin (*.unspin)</source>
        <translation>Sesiones de Unspin (*.unspin)</translation>
    </message>
    <message>
        <source>Articles ({patterns})</source>
        <translation>Artículos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>DifferenceDock</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>By Pair</source>
        <translation>Por par</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Nature</source>
        <extracomment>Head of the column that says what a substitution changed: wording, a name</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Sort by This Column</source>
        <translation>Ordenar por esta columna</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Open the session</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>First file: original</source>
        <translation>Primer archivo: original</translation>
    </message>
    <message>
        <source>Second file: copy</source>
        <translation>Segundo archivo: copia</translation>
    </message>
    <message>
        <source>Open as the original</source>
        <translation>Abrir como original</translation>
    </message>
    <message>
        <source>Open as the copy</source>
        <translation>Abrir como copia</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop the original article here</source>
        <translation>Suelte aquí el artículo original</translation>
    </message>
    <message>
        <source>Drop the copy here</source>
        <translation>Suelte aquí la copia</translation>
    </message>
    <message>
        <source>A file or a piece of text. You can paste it, too.</source>
        <translation>Un archivo o un fragmento de texto. También puede pegarlo.</translation>
    </message>
    <message>
        <source>Open Original…</source>
        <translation>Abrir original…</translation>
    </message>
    <message>
        <source>Open Copy…</source>
        <translation>Abrir copia…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>There is no text in what was given.</source>
        <translation>No hay texto en lo recibido.</translation>
    </message>
    <message>
        <source>Copy the text of the article, then paste it here.</source>
        <translation>Copie el texto del artículo y péguelo aquí.</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened.</source>
        <translation>Solo se pueden abrir archivos de este equipo.</translation>
    </message>
    <message>
        <source>Copy the text of the article and paste it into the pane.</source>
        <translation>Copie el texto del artículo y péguelo en el panel.</translation>
    </message>
    <message>
        <source>Drop the original and the copy, or one of them.</source>
        <translation>Suelte el original y la copia, o uno de los dos.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«{name}» es una carpeta.</translation>
    </message>
    <message>
        <source>Drop the file of an article.</source>
        <translation>Suelte el archivo de un artículo.</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Read “{name}” as:</source>
        <translation>Leer «{name}» como:</translation>
    </message>
    <message>
        <source>Search encodings and regions</source>
        <translation>Buscar codificaciones y regiones</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Codificaciones</translation>
    </message>
    <message>
        <source>No encoding is called that.</source>
        <translation>Ninguna codificación se llama así.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Detect the encoding</source>
        <translation>Detectar la codificación</translation>
    </message>
    <message>
        <source>Detected: {encoding}</source>
        <translation>Detectada: {encoding}</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>All languages</source>
        <extracomment>In a list of encodings, as are the regions that follow</extracomment>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chino tradicional</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Check its name and folder, or choose another file.</source>
        <translation>Compruebe el nombre y la carpeta, o elija otro archivo.</translation>
    </message>
    <message>
        <source>There is no file “{name}” in “{folder}”.</source>
        <translation>No hay ningún archivo «{name}» en «{folder}».</translation>
    </message>
    <message>
        <source>There is no file “{name}” in the current folder.</source>
        <translation>No hay ningún archivo «{name}» en la carpeta actual.</translation>
    </message>
    <message>
        <source>Choose a file instead.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not a file.</source>
        <translation>«{name}» es {what}, no un archivo.</translation>
    </message>
    <message>
        <source>Ask for permission to read it, or choose another file.</source>
        <translation>Pida permiso para leerlo o elija otro archivo.</translation>
    </message>
    <message>
        <source>You have no permission to read “{name}”.</source>
        <translation>No tiene permiso para leer «{name}».</translation>
    </message>
    <message>
        <source>Check the disk or the connection, and try again.</source>
        <translation>Compruebe el disco o la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <translation>No se pudo leer «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Save the part that you want to compare as a file of its own.</source>
        <translation>Guarde en un archivo aparte la parte que desea comparar.</translation>
    </message>
    <message>
        <source>“{name}” is too large for an article: {size} MB where at most {limit} MB are read.</source>
        <translation>«{name}» es demasiado grande para un artículo: {size} MB, y se leen como máximo {limit} MB.</translation>
    </message>
    <message>
        <source>Save the entries that matter as a file of their own.</source>
        <translation>Guarde las entradas que importan en un archivo aparte.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a lexicon: {size} MB where at most {limit} MB are read.</source>
        <translation>«{name}» es demasiado grande para un léxico: {size} MB, y se leen {limit} MB como máximo.</translation>
    </message>
    <message>
        <source>Choose a file that has some.</source>
        <translation>Elija un archivo que contenga texto.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>«{name}» no contiene texto.</translation>
    </message>
    <message>
        <source>Write one entry in each line, such as “leader; captain; big cheese”.</source>
        <translation>Escriba una entrada en cada línea, por ejemplo «leader; captain; big cheese».</translation>
    </message>
    <message>
        <source>“{name}” lists no words together.</source>
        <translation>«{name}» no reúne ninguna palabra con otra.</translation>
    </message>
    <message>
        <source>Save or export it as plain text, and open that file instead.</source>
        <translation>Guárdelo o expórtelo como texto sin formato y abra ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}, which Unspin does not read.</source>
        <translation>«{name}» es {kind}, que Unspin no lee.</translation>
    </message>
    <message>
        <source>Choose a text file, or save the article as plain text first.</source>
        <translation>Elija un archivo de texto, o guarde antes el artículo como texto sin formato.</translation>
    </message>
    <message>
        <source>“{name}” is a binary file, not text.</source>
        <translation>«{name}» es un archivo binario, no texto.</translation>
    </message>
    <message>
        <source>Choose another encoding, or let it be detected.</source>
        <translation>Elija otra codificación o deje que se detecte.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as {encoding}: some bytes do not fit.</source>
        <translation>«{name}» no se puede leer como {encoding}: algunos bytes no encajan.</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>Substituted: “{original}” became “{copy}”.</source>
        <translation>Sustituido: «{original}» pasó a ser «{copy}».</translation>
    </message>
    <message>
        <source>Dropped: the copy does not have “{original}”.</source>
        <translation>Omitido: la copia no tiene «{original}».</translation>
    </message>
    <message>
        <source>Added: the original does not have “{copy}”.</source>
        <translation>Añadido: el original no tiene «{copy}».</translation>
    </message>
    <message>
        <source>Moved: the copy has “{copy}” in another place.</source>
        <translation>Movido: la copia tiene «{copy}» en otro lugar.</translation>
    </message>
    <message>
        <source>What differs: {nature}.</source>
        <translation>Qué cambia: {nature}.</translation>
    </message>
    <message>
        <source>They are the same but for capitals, marks or look-alike characters.</source>
        <translation>Son iguales salvo mayúsculas, signos o caracteres parecidos.</translation>
    </message>
    <message>
        <source>They have the same stem.</source>
        <translation>Tienen la misma raíz.</translation>
    </message>
    <message>
        <source>They are spelt alike.</source>
        <translation>Se escriben de forma parecida.</translation>
    </message>
    <message>
        <source>Both are numbers.</source>
        <translation>Ambos son números.</translation>
    </message>
    <message>
        <source>The lexicon lists them as words for one thing.</source>
        <translation>El léxico los recoge como palabras para lo mismo.</translation>
    </message>
    <message>
        <source>They correspond because the words around them are equal.</source>
        <translation>Se corresponden porque las palabras que los rodean son iguales.</translation>
    </message>
    <message>
        <source>They correspond by their position only.</source>
        <translation>Se corresponden solo por su posición.</translation>
    </message>
    <message>
        <source>original {place}</source>
        <translation>original {place}</translation>
    </message>
    <message>
        <source>copy {place}</source>
        <translation>copia {place}</translation>
    </message>
    <message>
        <source>{where}: “{words}”</source>
        <translation>{where}: «{words}»</translation>
    </message>
    <message>
        <source>{where}: nothing</source>
        <translation>{where}: nada</translation>
    </message>
    <message>
        <source>{citation} (set aside: {reason})</source>
        <translation>{citation} (apartada: {reason})</translation>
    </message>
    <message>
        <source>{citation} (set aside)</source>
        <translation>{citation} (apartada)</translation>
    </message>
    <message>
        <source>start of {paragraphs}</source>
        <translation>comienzo de {paragraphs}</translation>
    </message>
    <message>
        <source>end of {paragraphs}</source>
        <translation>final de {paragraphs}</translation>
    </message>
    <message>
        <source>after {paragraphs}</source>
        <translation>después de {paragraphs}</translation>
    </message>
    <message>
        <source>before {paragraphs}</source>
        <translation>antes de {paragraphs}</translation>
    </message>
    <message>
        <source>Original: {original}
Copy: {copy}</source>
        <translation>Original: {original}
Copia: {copy}</translation>
    </message>
    <message>
        <source>Copied {id}.</source>
        <translation>Copiado: {id}.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong in Unspin</source>
        <translation>Algo ha fallado en Unspin</translation>
    </message>
    <message>
        <source>Unspin made a mistake and could not do what you asked. Your files are untouched, and you can go on working. Please send these details along when you report it.</source>
        <translation>Unspin ha cometido un error y no ha podido hacer lo que usted pidió. Sus archivos están intactos y puede seguir trabajando. Al informar del error, adjunte estos detalles.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>una tubería</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texto OpenDocument</translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un libro EPUB</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>un documento de Pages</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un documento antiguo de Office</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>una grabación de sonido</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>Natures…</source>
        <translation>Aspectos…</translation>
    </message>
    <message>
        <source>Show only differences of some natures</source>
        <translation>Mostrar solo diferencias de ciertos aspectos</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both articles</source>
        <translation>Buscar en ambos artículos</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Last match. Once more starts over.</source>
        <translation>Última coincidencia. Otra vez empieza desde el principio.</translation>
    </message>
    <message>
        <source>First match. Once more starts from the end.</source>
        <translation>Primera coincidencia. Otra vez empieza desde el final.</translation>
    </message>
    <message>
        <source>Found in neither article.</source>
        <translation>No se encontró en ninguno de los artículos.</translation>
    </message>
    <message>
        <source>{original} in original, {copy} in copy</source>
        <translation>{original} en el original, {copy} en la copia</translation>
    </message>
    <message>
        <source>{rank} of {total}</source>
        <translation>{rank} de {total}</translation>
    </message>
    <message>
        <source>Started over: {text}</source>
        <translation>Desde el principio: {text}</translation>
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
        <translation>¿No tiene nada a mano?</translation>
    </message>
    <message>
        <source>Try the Sample Pair</source>
        <translation>Probar el par de ejemplo</translation>
    </message>
    <message>
        <source>Opens a news article and a reworded copy of it.</source>
        <translation>Abre una noticia y una copia redactada de otra manera.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What the Marks Mean</source>
        <translation>Significado de las marcas</translation>
    </message>
    <message>
        <source>About Unspin</source>
        <translation>Acerca de Unspin</translation>
    </message>
    <message>
        <source>The copy has other words in this place, or writes them differently.</source>
        <translation>La copia tiene otras palabras en este lugar, o las escribe de otro modo.</translation>
    </message>
    <message>
        <source>The copy does not have these words.</source>
        <translation>La copia no tiene estas palabras.</translation>
    </message>
    <message>
        <source>The original does not have these words.</source>
        <translation>El original no tiene estas palabras.</translation>
    </message>
    <message>
        <source>The copy has these words in another place.</source>
        <translation>La copia tiene estas palabras en otro lugar.</translation>
    </message>
    <message>
        <source>The frame shows the current difference on both sides. A mark between two words shows where the words of the other side would be.

The marks show what differs. They do not say why, nor which of the two articles was written first.</source>
        <translation>El recuadro muestra la diferencia actual en ambos lados. Una marca entre dos palabras muestra dónde estarían las palabras del otro lado.

Las marcas muestran qué difiere. No dicen por qué, ni cuál de los dos artículos se escribió primero.</translation>
    </message>
    <message>
        <source>Unspin shows, word for word, how one article was turned into another.</source>
        <translation>Unspin muestra, palabra por palabra, cómo un artículo se convirtió en otro.</translation>
    </message>
    <message>
        <source>It is free software under the MIT licence, and uses:</source>
        <translation>Es software libre con licencia MIT y utiliza:</translation>
    </message>
    <message>
        <source>{key} in an article</source>
        <translation>{key} en un artículo</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate into, in that language</extracomment>
        <translatorcomment>Glosario: original = original, copy = copia, article = artículo, passage = pasaje, difference = diferencia, substituted/dropped/added/moved = sustituido/omitido/añadido/movido, kind = tipo, nature = aspecto, wording = redacción, pair (of wordings) = par, look-alikes = caracteres parecidos, set aside = apartar, take back = volver a incluir, session = sesión, note = nota, report = informe, match = coincidencia. Trato: usted. No se acusa a nadie.</translatorcomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>Substituted</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
</context>
<context>
    <name>LexiconChoosing</name>
    <message>
        <source>No lexicon is used any more.</source>
        <translation>Ya no se usa ningún léxico.</translation>
    </message>
    <message>
        <source>Lexicon: {name}</source>
        <translation>Léxico: {name}</translation>
    </message>
    <message>
        <source>“{name}” is in use.</source>
        <translation>Se usa «{name}».</translation>
    </message>
    <message>
        <source>No lexicon is used.</source>
        <translation>No se usa ningún léxico.</translation>
    </message>
    <message>
        <source>“{name}” is still in use.</source>
        <translation>Se sigue usando «{name}».</translation>
    </message>
</context>
<context>
    <name>Living</name>
    <message>
        <source>Unspin ended without saving.</source>
        <translation>Unspin se cerró sin guardar.</translation>
    </message>
    <message>
        <source>There is unsaved work on {original} and {copy}.</source>
        <translation>Hay trabajo sin guardar sobre {original} y {copy}.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>The session is in “{path}”.</source>
        <translation>La sesión está en «{path}».</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside or noted difference(s) are no longer there.</source>
        <translation>
            <numerusform>Ya no existe %n diferencia apartada o anotada.</numerusform>
            <numerusform>Ya no existen %n diferencias apartadas o anotadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>Take it up again</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Wrong way round? Swap sides</source>
        <translation>¿Al revés? Intercambiar lados</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>The report is in “{path}”.</source>
        <translation>El informe está en «{path}».</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message numerus="yes">
        <source>These are %n files; Unspin compares two.</source>
        <translation>
            <numerusform>Es %n archivo; Unspin compara dos.</numerusform>
            <numerusform>Son %n archivos; Unspin compara dos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the original and the copy.</source>
        <translation>Elija el original y la copia.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texto soltado</translation>
    </message>
    <message>
        <source>Both sides are taken, so “{name}” was not opened.</source>
        <translation>Ambos lados están ocupados, así que no se abrió «{name}».</translation>
    </message>
    <message>
        <source>Drop it on the article that it is to replace.</source>
        <translation>Suéltelo sobre el artículo que debe reemplazar.</translation>
    </message>
</context>
<context>
    <name>PairModel</name>
    <message numerus="yes">
        <source>{copy}, %Ln time(s)</source>
        <translation>
            <numerusform>{copy}, una vez</numerusform>
            <numerusform>{copy}, %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{original} became {copies}</source>
        <translation>{original} pasó a ser {copies}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
</context>
<context>
    <name>PairTree</name>
    <message>
        <source>Differences by pair</source>
        <translation>Diferencias por par</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Encoding of the original: {encoding}</source>
        <translation>Codificación del original: {encoding}</translation>
    </message>
    <message>
        <source>Encoding of the copy: {encoding}</source>
        <translation>Codificación de la copia: {encoding}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>The article on this side, not the act of copying</extracomment>
        <translation>Copia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>{encoding}, chosen</source>
        <translation>{encoding}, elegida</translation>
    </message>
    <message>
        <source>{encoding}, detected</source>
        <translation>{encoding}, detectada</translation>
    </message>
    <message>
        <source>{encoding}, chosen; detected: {detected}</source>
        <translation>{encoding}, elegida; detectada: {detected}</translation>
    </message>
    <message>
        <source>Press to choose another encoding</source>
        <translation>Pulse para elegir otra codificación</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Con serifas</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sin serifas</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Fácil de leer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>Takes effect when Unspin is next started.</source>
        <translation>Se aplica la próxima vez que se inicie Unspin.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the system asks</source>
        <translation>Como pida el sistema</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Apto para daltonismo</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Start &amp;over at the last difference</source>
        <translation>&amp;Volver a empezar al llegar al final</translation>
    </message>
    <message>
        <source>A step beyond it, asked for again, leads to the first</source>
        <translation>Un paso más, si se pide otra vez, lleva a la primera diferencia</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Reducir movimiento</translation>
    </message>
    <message>
        <source>Let nothing flash on arrival</source>
        <translation>Que nada parpadee al llegar</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Tipo de letra:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>Ta&amp;maño:</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>&amp;Altura de línea:</translation>
    </message>
    <message>
        <source>Line &amp;length:</source>
        <translation>&amp;Longitud de línea:</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>T&amp;ema:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>Lect&amp;ura</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>Tecla&amp;do</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Text size {percent} %</source>
        <translation>Tamaño del texto: {percent} %</translation>
    </message>
</context>
<context>
    <name>Reloader</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>What was read of it stays open here.</source>
        <translation>Lo que se leyó sigue abierto aquí.</translation>
    </message>
    <message>
        <source>{name} changed on disk.</source>
        <translation>{name} ha cambiado en el disco.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was.</source>
        <translation>{name} ya no está donde estaba.</translation>
    </message>
    <message>
        <source>{one} and {other} changed on disk.</source>
        <translation>{one} y {other} han cambiado en el disco.</translation>
    </message>
    <message>
        <source>{one} and {other} are no longer where they were.</source>
        <translation>{one} y {other} ya no están donde estaban.</translation>
    </message>
    <message>
        <source>Reloading keeps your place and what you set aside.</source>
        <translation>Al volver a cargar se conservan su lugar de lectura y lo que apartó.</translation>
    </message>
</context>
<context>
    <name>Reopener</name>
    <message>
        <source>{name} is not where it was when this session was saved.</source>
        <translation>{name} no está donde estaba cuando se guardó esta sesión.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>{one} and {other} are not where they were when this session was saved.</source>
        <translation>{one} y {other} no están donde estaban cuando se guardó esta sesión.</translation>
    </message>
    <message>
        <source>Locate the original…</source>
        <translation>Buscar el original…</translation>
    </message>
    <message>
        <source>Locate the copy…</source>
        <translation>Buscar la copia…</translation>
    </message>
    <message>
        <source>What was set aside and noted comes back with it.</source>
        <translation>Lo apartado y lo anotado vuelven con él.</translation>
    </message>
    <message>
        <source>{name} is not what it was when this session was saved.</source>
        <translation>{name} ha cambiado desde que se guardó esta sesión.</translation>
    </message>
    <message>
        <source>{one} and {other} are not what they were when this session was saved.</source>
        <translation>{one} y {other} han cambiado desde que se guardó esta sesión.</translation>
    </message>
    <message>
        <source>What still fits was kept.</source>
        <translation>Se conservó lo que aún encaja.</translation>
    </message>
    <message numerus="yes">
        <source>What still fits was kept; %n set aside or noted difference(s) are no longer there.</source>
        <translation>
            <numerusform>Se conservó lo que aún encaja; ya no existe %n diferencia apartada o anotada.</numerusform>
            <numerusform>Se conservó lo que aún encaja; ya no existen %n diferencias apartadas o anotadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session was compared with the lexicon {name}.</source>
        <translation>Esta sesión se comparó con el léxico {name}.</translation>
    </message>
    <message>
        <source>It is not in use, so differences may be told otherwise than then.</source>
        <translation>Ahora no se usa, por lo que las diferencias pueden resultar distintas de entonces.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Taking Back</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Setting Aside</source>
        <translation>Apartar</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>Why are these %Ln difference(s) set aside?</source>
        <translation>
            <numerusform>¿Por qué se aparta esta diferencia?</numerusform>
            <numerusform>¿Por qué se apartan estas %Ln diferencias?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why is “{pair}” set aside (%Ln place(s))?</source>
        <translation>
            <numerusform>¿Por qué se aparta «{pair}» (%Ln lugar)?</numerusform>
            <numerusform>¿Por qué se aparta «{pair}» (%Ln lugares)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Set Aside</source>
        <translation>Apartar</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Original {original} %, copy {copy} %</source>
        <translation>Original {original} %, copia {copy} %</translation>
    </message>
    <message>
        <source>The list has {share} % of the window.</source>
        <translation>La lista ocupa el {share} % de la ventana.</translation>
    </message>
    <message>
        <source>The list is on the right now.</source>
        <translation>La lista está ahora a la derecha.</translation>
    </message>
    <message>
        <source>The list is on the left now.</source>
        <translation>La lista está ahora a la izquierda.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Nothing here</source>
        <translation>Nada aquí</translation>
    </message>
    <message>
        <source>Moved: see paragraph {paragraph}</source>
        <translation>Movido: véase el párrafo {paragraph}</translation>
    </message>
    <message>
        <source>Original: {words}</source>
        <translation>Original: {words}</translation>
    </message>
    <message>
        <source>Copy: {words}</source>
        <translation>Copia: {words}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” is one of the two articles.</source>
        <translation>«{name}» es uno de los dos artículos.</translation>
    </message>
    <message>
        <source>Choose another name for the session.</source>
        <translation>Elija otro nombre para la sesión.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search wordings and notes</source>
        <translation>Buscar en redacciones y notas</translation>
    </message>
    <message>
        <source>Search the differences</source>
        <translation>Buscar diferencias</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>“{name}” is open as the original already.</source>
        <translation>«{name}» ya está abierto como original.</translation>
    </message>
    <message>
        <source>“{name}” is open as the copy already.</source>
        <translation>«{name}» ya está abierto como copia.</translation>
    </message>
    <message>
        <source>Open another file here.</source>
        <translation>Abra otro archivo aquí.</translation>
    </message>
    <message>
        <source>Both articles are the same file, “{name}”.</source>
        <translation>Ambos artículos son el mismo archivo, «{name}».</translation>
    </message>
    <message>
        <source>Choose another file for one of them.</source>
        <translation>Elija otro archivo para uno de ellos.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>“{name}” is not a session of Unspin.</source>
        <translation>«{name}» no es una sesión de Unspin.</translation>
    </message>
    <message>
        <source>“{name}” was saved by another version of Unspin.</source>
        <translation>«{name}» se guardó con otra versión de Unspin.</translation>
    </message>
    <message>
        <source>The session in “{name}” is damaged and was not opened.</source>
        <translation>La sesión de «{name}» está dañada y no se abrió.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a session.</source>
        <translation>«{name}» es demasiado grande para una sesión.</translation>
    </message>
    <message>
        <source>Choose a file that was saved by Save Session.</source>
        <translation>Elija un archivo guardado con «Guardar sesión».</translation>
    </message>
    <message>
        <source>Open it with the version that it was saved by, or a newer one.</source>
        <translation>Ábrala con la versión que la guardó o con una más reciente.</translation>
    </message>
    <message>
        <source>The articles themselves are not touched by it.</source>
        <translation>Los artículos en sí no se ven afectados.</translation>
    </message>
    <message>
        <source>“{name}” is a text without a file, so it is in no encoding.</source>
        <translation>«{name}» es un texto sin archivo, así que no tiene codificación.</translation>
    </message>
    <message>
        <source>Give none for it.</source>
        <translation>No indique ninguna para él.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>{command} (in an article)</source>
        <translation>{command} (en un artículo)</translation>
    </message>
    <message>
        <source>{keys} is taken by “{command}”.</source>
        <translation>{keys} ya está asignado a «{command}».</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>New keys of the chosen command</source>
        <translation>Teclas nuevas de la orden elegida</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>Nin&amp;guna tecla</translation>
    </message>
    <message>
        <source>Ne&amp;w keys:</source>
        <translation>Tecla&amp;s nuevas:</translation>
    </message>
</context>
<context>
    <name>ShownSign</name>
    <message>
        <source>Shown</source>
        <translation>A la vista</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>substituted</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>redacción</translation>
    </message>
    <message>
        <source>inflection</source>
        <translation>flexión</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>ortografía</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>look-alike</source>
        <translation>carácter parecido</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{original} → {copy}</source>
        <translation>{original} → {copy}</translation>
    </message>
    <message>
        <source>No differences: the two articles are the same word for word.</source>
        <translation>Sin diferencias: los dos artículos son iguales palabra por palabra.</translation>
    </message>
    <message>
        <source>There is nothing further in this direction.</source>
        <translation>No hay nada más en esta dirección.</translation>
    </message>
    <message>
        <source>First difference. Press again to go to the last.</source>
        <translation>Primera diferencia. Pulse otra vez para ir a la última.</translation>
    </message>
    <message>
        <source>Last difference. Press again to start over.</source>
        <translation>Última diferencia. Pulse otra vez para volver a empezar.</translation>
    </message>
    <message>
        <source>First of this kind. Press again to go to the last.</source>
        <translation>La primera de este tipo. Pulse otra vez para ir a la última.</translation>
    </message>
    <message>
        <source>Last of this kind. Press again to start over.</source>
        <translation>La última de este tipo. Pulse otra vez para volver a empezar.</translation>
    </message>
    <message>
        <source>First of this pair. Press again to go to the last.</source>
        <translation>La primera de este par. Pulse otra vez para ir a la última.</translation>
    </message>
    <message>
        <source>Last of this pair. Press again to start over.</source>
        <translation>La última de este par. Pulse otra vez para volver a empezar.</translation>
    </message>
    <message>
        <source>First sentence with a difference. Press again to go to the last.</source>
        <translation>Primera frase con una diferencia. Pulse otra vez para ir a la última.</translation>
    </message>
    <message>
        <source>Last sentence with a difference. Press again to start over.</source>
        <translation>Última frase con una diferencia. Pulse otra vez para volver a empezar.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} de {total} a la vista</translation>
    </message>
    <message>
        <source>ignoring {rules}</source>
        <translation>sin contar: {rules}</translation>
    </message>
    <message>
        <source>Open an original and a copy to see their differences here.</source>
        <translation>Abra un original y una copia para ver aquí sus diferencias.</translation>
    </message>
    <message>
        <source>There are no differences.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Nada coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>All differences are set aside.</source>
        <translation>Todas las diferencias están apartadas.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>look-alikes</source>
        <translation>caracteres parecidos</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>espacios en blanco</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Elija una carpeta que exista.</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>no tiene permiso para escribir ahí</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>una carpeta tiene ese nombre</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Make room or choose another disk.</source>
        <translation>Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>that is not a name a file can have</source>
        <translation>un archivo no puede tener ese nombre</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}.</source>
        <translation>No se escribió «{path}»: {reason}.</translation>
    </message>
</context>
<context>
    <name>SyncLock</name>
    <message>
        <source>Each side scrolls on its own now.</source>
        <translation>Ahora cada lado se desplaza por separado.</translation>
    </message>
    <message>
        <source>Both sides scroll together again.</source>
        <translation>Ambos lados vuelven a desplazarse juntos.</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>su cuota de disco está agotada</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk has a fault</source>
        <translation>el disco tiene un fallo</translation>
    </message>
    <message>
        <source>the connection to it was lost</source>
        <translation>se ha perdido la conexión</translation>
    </message>
    <message>
        <source>it is in use by another program</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>it is locked by another program</source>
        <translation>otro programa lo tiene bloqueado</translation>
    </message>
    <message>
        <source>the disk is no longer there</source>
        <translation>el disco ya no está</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <translation>no tiene permiso</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>the system reports fault {number}</source>
        <translation>el sistema comunica el fallo {number}</translation>
    </message>
    <message>
        <source>the system does not say why</source>
        <translation>el sistema no dice por qué</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is too large for the disk</source>
        <translation>es demasiado grande para el disco</translation>
    </message>
    <message>
        <source>links lead in a circle</source>
        <translation>los enlaces forman un círculo</translation>
    </message>
    <message>
        <source>the memory is full</source>
        <translation>la memoria está llena</translation>
    </message>
    <message>
        <source>Close it in the other program, and try again.</source>
        <translation>Ciérrelo en el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the connection, and try again.</source>
        <translation>Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close other programs, and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tool Bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Current difference</source>
        <translation>Diferencia actual</translation>
    </message>
</context>
<context>
    <name>Wayfinding</name>
    <message>
        <source>One side was scrolled on its own. Click to line both up again.</source>
        <translation>Un lado se desplazó por separado. Haga clic para alinear ambos de nuevo.</translation>
    </message>
    <message>
        <source>Both ends of a moved passage are shown; each side scrolls on its own. Click to line both up again.</source>
        <translation>Se muestran los dos extremos de un pasaje movido; cada lado se desplaza por separado. Haga clic para alinear ambos de nuevo.</translation>
    </message>
    <message>
        <source>Each side scrolls on its own. Click to line both up here.</source>
        <translation>Cada lado se desplaza por separado. Haga clic para alinear ambos aquí.</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n files were dropped, but there are two sides.</source>
        <translation>
            <numerusform>Se soltó %n archivo, pero hay dos lados.</numerusform>
            <numerusform>Se soltaron %n archivos, pero solo hay dos lados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln difference(s) is shown.</source>
        <translation>
            <numerusform>La única diferencia no se muestra.</numerusform>
            <numerusform>No se muestra ninguna de las %Ln diferencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln apartada</numerusform>
            <numerusform>%Ln apartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[…%Ln words…]</source>
        <translation>
            <numerusform>[…%Ln palabra…]</numerusform>
            <numerusform>[…%Ln palabras…]</numerusform>
        </translation>
    </message>
</context>
</TS>
