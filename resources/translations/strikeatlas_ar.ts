<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AddAnnotation</name>
    <message>
        <source>Add annotation</source>
        <translation>إضافة تعليق</translation>
    </message>
</context>
<context>
    <name>AnnotationReshape</name>
    <message>
        <source>%1 killed</source>
        <translation>القتلى: %1</translation>
    </message>
</context>
<context>
    <name>DeleteAnnotation</name>
    <message>
        <source>Delete annotation</source>
        <translation>حذف تعليق</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>it was cancelled</source>
        <translation>أُلغيت العملية</translation>
    </message>
</context>
<context>
    <name>WindowArguments</name>
    <message>
        <source>no such language</source>
        <translation>لا توجد هذه اللغة</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>اختر إحدى اللغات %1</translation>
    </message>
    <message>
        <source>unknown option</source>
        <translation>خيار غير معروف</translation>
    </message>
    <message>
        <source>see strikeatlas --help</source>
        <translation>انظر strikeatlas --help</translation>
    </message>
</context>
<context>
    <name>atlas</name>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>within %1 of the point given</source>
        <translation>ضمن %1 من النقطة المذكورة</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>ضمن نطاق %1</translation>
    </message>
    <message>
        <source>somewhere in a governorate</source>
        <translation>في مكان ما من إحدى المحافظات</translation>
    </message>
    <message>
        <source>somewhere in %1 governorate</source>
        <translation>في مكان ما من محافظة %1</translation>
    </message>
    <message>
        <source>known no closer than to the country</source>
        <translation>محدد على مستوى البلد فقط</translation>
    </message>
    <message>
        <source>place not stated</source>
        <translation>المكان غير مذكور</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>مسؤولية مُقَرّ بها</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>مسؤولية منفيّة</translation>
    </message>
    <message>
        <source>party to the clash</source>
        <translation>طرف في الاشتباك</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>مسؤولية منسوبة</translation>
    </message>
    <message>
        <source>some time in %1</source>
        <translation>في وقت ما من %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>بين %1 و%2</translation>
    </message>
    <message>
        <source>throughout %1</source>
        <translation>طوال %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time zone, offset</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a place</comment>
        <translation>، </translation>
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
        <translation>لم تُسمَّ أي جهة</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>± 1 day</source>
        <translation>± يوم واحد</translation>
    </message>
    <message>
        <source>± %1 days</source>
        <translation>± %1 يوم</translation>
    </message>
    <message>
        <source>%1, since %2 %3 (%4)</source>
        <comment>holder, date, give or take, place</comment>
        <translation>%1، منذ %2 %3 (%4)</translation>
    </message>
    <message>
        <source>%1; changing hands on this date</source>
        <translation>%1؛ والسيطرة تتبدل في هذا التاريخ</translation>
    </message>
    <message>
        <source>civilians</source>
        <translation>مدنيون</translation>
    </message>
    <message>
        <source>combatants</source>
        <translation>مقاتلون</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>صفة غير معروفة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>الإجمالي %1</translation>
    </message>
    <message>
        <source>best estimate %1</source>
        <translation>أفضل تقدير %1</translation>
    </message>
    <message>
        <source>somewhere in %1</source>
        <translation>في مكان ما من %1</translation>
    </message>
    <message>
        <source>other sources</source>
        <translation>مصادر أخرى</translation>
    </message>
    <message>
        <source>no date is given</source>
        <translation>لم يُذكر تاريخ</translation>
    </message>
    <message>
        <source>not known: the event has no date</source>
        <translation>غير معروف: الحدث بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>atlas::AcledSchema</name>
    <message>
        <source>the place&apos;s precision is not 1 to 3; it was taken for the coarsest</source>
        <translation>دقة المكان ليست بين 1 و3؛ أُخذ بأدنى دقة</translation>
    </message>
</context>
<context>
    <name>atlas::Actor</name>
    <message>
        <source>Coalition</source>
        <translation>التحالف</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Syrian government</source>
        <translation>الحكومة السورية</translation>
    </message>
    <message>
        <source>SDF</source>
        <translation>قوات سوريا الديمقراطية</translation>
    </message>
    <message>
        <source>Islamic State</source>
        <translation>تنظيم الدولة الإسلامية</translation>
    </message>
    <message>
        <source>Iraqi forces</source>
        <translation>القوات العراقية</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Syrian opposition</source>
        <translation>المعارضة السورية</translation>
    </message>
    <message>
        <source>Other, named</source>
        <translation>جهة أخرى مسمّاة</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>لم تُسمَّ أي جهة</translation>
    </message>
</context>
<context>
    <name>atlas::AddClaim</name>
    <message>
        <source>Add claim</source>
        <translation>إضافة رواية</translation>
    </message>
</context>
<context>
    <name>atlas::AirwarsSchema</name>
    <message>
        <source>it ends before it starts; the row was taken with its first day</source>
        <translation>النهاية تسبق البداية؛ أُخذ الصف بيومه الأول</translation>
    </message>
    <message>
        <source>this accuracy is not known; it was taken for a governorate&apos;s</source>
        <translation>هذه الدقة غير معروفة؛ أُخذ بالدقة على مستوى المحافظة</translation>
    </message>
    <message>
        <source>this is no grade; the row was taken without it</source>
        <translation>هذه ليست درجة موثوقية؛ أُخذ الصف من دونها</translation>
    </message>
    <message>
        <source>the highest figure is below the lowest; the row was taken without them</source>
        <translation>أعلى حصيلة أدنى من أدناها؛ أُخذ الصف من دونهما</translation>
    </message>
    <message>
        <source>children killed</source>
        <translation>القتلى الأطفال</translation>
    </message>
    <message>
        <source>women killed</source>
        <translation>القتلى النساء</translation>
    </message>
</context>
<context>
    <name>atlas::AtlasEventsSchema</name>
    <message>
        <source>Sample of events from public reporting</source>
        <translation>عيّنة أحداث من تقارير علنية</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>لا معرّف</translation>
    </message>
    <message>
        <source>%1 differs from the event&apos;s first line; the claim was taken, the first line&apos;s kept</source>
        <translation>%1 يختلف عمّا في السطر الأول للحدث؛ أُخذت الرواية وأُبقيت قيمة السطر الأول</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>no place of this name is known</source>
        <translation>لا مكان معروفًا بهذا الاسم</translation>
    </message>
    <message>
        <source>it ends before it starts (“to” is the day after the last)</source>
        <translation>ينتهي قبل أن يبدأ («to» هو اليوم التالي لآخر يوم)</translation>
    </message>
    <message>
        <source>the highest figure is below the lowest; the row was taken without them</source>
        <translation>أعلى حصيلة أدنى من أدناها؛ أُخذ الصف من دونهما</translation>
    </message>
</context>
<context>
    <name>atlas::AtlasInput</name>
    <message>
        <source>Reading %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>a second base map</source>
        <translation>خريطة أساس ثانية</translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation>حدّد واحدة منهما</translation>
    </message>
    <message>
        <source>this is not a base map</source>
        <translation>هذه ليست خريطة أساس</translation>
    </message>
    <message>
        <source>give an MBTiles file</source>
        <translation>حدّد ملف MBTiles</translation>
    </message>
</context>
<context>
    <name>atlas::AtlasReader</name>
    <message>
        <source>install the atlas again</source>
        <translation>أعد تثبيت الأطلس</translation>
    </message>
    <message>
        <source>this file of the atlas is missing</source>
        <translation>هذا الملف من الأطلس مفقود</translation>
    </message>
    <message>
        <source>it has no column “%1”</source>
        <translation>العمود «%1» غير موجود</translation>
    </message>
    <message>
        <source>row %1 has no usable coordinates</source>
        <translation>الصف %1 بلا إحداثيات صالحة</translation>
    </message>
    <message>
        <source>row %1 has no date</source>
        <translation>الصف %1 بلا تاريخ</translation>
    </message>
    <message>
        <source>row %1 names no known holder: “%2”</source>
        <translation>الصف %1 لا يسمّي جهة مسيطرة معروفة: «%2»</translation>
    </message>
    <message>
        <source>control.csv (sample)</source>
        <translation>control.csv (عيّنة)</translation>
    </message>
    <message>
        <source>row %1 names an unknown place: “%2”</source>
        <translation>الصف %1 يسمّي مكانًا غير معروف: «%2»</translation>
    </message>
    <message>
        <source>“%1” passes an unknown place: “%2”</source>
        <translation>«%1» يمر بمكان غير معروف: «%2»</translation>
    </message>
    <message>
        <source>STRIKEATLAS_DATA names no folder with an atlas</source>
        <translation>المتغير STRIKEATLAS_DATA لا يشير إلى مجلد فيه أطلس</translation>
    </message>
    <message>
        <source>name the folder that holds places.csv and control.csv</source>
        <translation>حدّد المجلد الذي يضم places.csv وcontrol.csv</translation>
    </message>
    <message>
        <source>the embedded atlas is not beside the program</source>
        <translation>الأطلس المضمَّن ليس بجوار البرنامج</translation>
    </message>
    <message>
        <source>install Strike Atlas again, or name its data in STRIKEATLAS_DATA</source>
        <translation>أعد تثبيت Strike Atlas، أو حدّد بياناته في STRIKEATLAS_DATA</translation>
    </message>
</context>
<context>
    <name>atlas::AtlasTiles</name>
    <message>
        <source>Embedded base map: rivers lie about 0.5 km, at worst 1.6 km off</source>
        <translation>الخريطة المضمّنة: الأنهار منزاحة نحو 0.5 كم، و1.6 كم في أسوأ الأحوال</translation>
    </message>
</context>
<context>
    <name>atlas::AxisOptions</name>
    <message>
        <source>Height and colour of the bars</source>
        <translation>ارتفاع الأعمدة ولونها</translation>
    </message>
    <message>
        <source>Height of the bars</source>
        <translation>ارتفاع الأعمدة</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>خطي</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>الجذر التربيعي</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>لوغاريتمي</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>اللون بحسب</translation>
    </message>
</context>
<context>
    <name>atlas::Basemap</name>
    <message>
        <source>the map&apos;s style cannot be read</source>
        <translation>تعذّرت قراءة نمط الخريطة</translation>
    </message>
    <message>
        <source>install the program anew</source>
        <translation>أعد تثبيت البرنامج</translation>
    </message>
</context>
<context>
    <name>atlas::BasemapCommand</name>
    <message>
        <source>An extract of OpenStreetMap: .osm.pbf</source>
        <translation>مقتطف من OpenStreetMap: ‏.osm.pbf</translation>
    </message>
    <message>
        <source>The tiles to write; the name ends in .mbtiles</source>
        <translation>ملف المربعات المطلوب كتابته، وينتهي اسمه بـ .mbtiles</translation>
    </message>
    <message>
        <source>First and last zoom, 0-14 where not given</source>
        <translation>أول تكبير وآخره، 0-14 إن لم يُذكرا</translation>
    </message>
    <message>
        <source>Replace a file of that name</source>
        <translation>استبدال ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>these are no zooms</source>
        <translation>هذه ليست درجات تكبير</translation>
    </message>
    <message>
        <source>write them as 6-14, at most 14</source>
        <translation>اكتبها هكذا: 6-14، و14 أقصاها</translation>
    </message>
    <message>
        <source>a map of tiles is an MBTiles file</source>
        <translation>خريطة المربعات ملف MBTiles</translation>
    </message>
    <message>
        <source>choose a name that ends in .mbtiles</source>
        <translation>اختر اسمًا ينتهي بـ .mbtiles</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>تحقق من الاسم</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>choose another name, or say --force to replace it</source>
        <translation>اختر اسمًا آخر، أو استعمل --force لاستبداله</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>إنشاء %1</translation>
    </message>
</context>
<context>
    <name>atlas::BasemapWriter</name>
    <message>
        <source>interrupted, nothing was written</source>
        <translation>أُوقف العمل ولم يُكتب شيء</translation>
    </message>
    <message>
        <source>start again</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>this is no extract of OpenStreetMap, or a damaged one (%1)</source>
        <translation>هذا ليس مقتطفًا من OpenStreetMap أو أنه تالف (%1)</translation>
    </message>
    <message>
        <source>choose an .osm.pbf file, and fetch it again if it is one</source>
        <translation>اختر ملف .osm.pbf، وأعد تنزيله إن كان كذلك</translation>
    </message>
    <message>
        <source>its tiles cannot be written (%1)</source>
        <translation>تعذّرت كتابة مربعاته (%1)</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>أفرغ مساحة على القرص</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>it holds nothing that a map shows</source>
        <translation>ليس فيه ما تعرضه خريطة</translation>
    </message>
    <message>
        <source>choose another extract</source>
        <translation>اختر مقتطفًا آخر</translation>
    </message>
    <message>
        <source>its tiles cannot be written</source>
        <translation>تعذّرت كتابة مربعاته</translation>
    </message>
</context>
<context>
    <name>atlas::CasualtyChart</name>
    <message>
        <source>in all, as the source has it</source>
        <translation>الإجمالي كما ورد في المصدر</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>source, group, figure</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Killed and injured, by source</source>
        <translation>القتلى والجرحى، بحسب المصدر</translation>
    </message>
    <message>
        <source>injured: %1</source>
        <translation>الجرحى: %1</translation>
    </message>
    <message>
        <source>injured in all, as the source has it</source>
        <translation>إجمالي الجرحى كما ورد في المصدر</translation>
    </message>
</context>
<context>
    <name>atlas::ChangeClaim</name>
    <message>
        <source>Change claim</source>
        <translation>تعديل رواية</translation>
    </message>
</context>
<context>
    <name>atlas::ChangeEvent</name>
    <message>
        <source>Change event</source>
        <translation>تعديل حدث</translation>
    </message>
</context>
<context>
    <name>atlas::ChangesDialog</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>قائمة التعديلات</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between ids of events</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>لم يُعدَّل أي شيء بعد.</translation>
    </message>
    <message>
        <source>Every change is kept with the project, undone ones too.</source>
        <translation>يُحفظ كل تعديل مع المشروع، حتى ما جرى التراجع عنه.</translation>
    </message>
</context>
<context>
    <name>atlas::ClaimCard</name>
    <message>
        <source>Claim by %1</source>
        <translation>رواية %1</translation>
    </message>
    <message>
        <source>Gives no figure</source>
        <translation>لا تذكر حصيلة</translation>
    </message>
    <message>
        <source>Killed: %1</source>
        <translation>القتلى: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>الجهة: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between actors</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>الهدف: %1</translation>
    </message>
    <message>
        <source>Injured: %1</source>
        <translation>الجرحى: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>البيانات: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>النوع: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>متى: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>أين: %1</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>درجة الموثوقية: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Edit the claim by %1</source>
        <translation>تعديل رواية %1</translation>
    </message>
    <message>
        <source>Delete the claim by %1</source>
        <translation>حذف رواية %1</translation>
    </message>
    <message>
        <source>Delete this claim; Undo brings it back</source>
        <translation>حذف هذه الرواية؛ يعيدها أمر «تراجع»</translation>
    </message>
    <message>
        <source>The last claim stays: an event that nobody claims is none.</source>
        <translation>تبقى الرواية الأخيرة: حدث لا يرويه أحد ليس حدثًا.</translation>
    </message>
</context>
<context>
    <name>atlas::ClaimComparison</name>
    <message>
        <source>Claims side by side</source>
        <translation>الروايات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>بنصّها</translation>
    </message>
    <message>
        <source>More claims</source>
        <translation>روايات أخرى</translation>
    </message>
    <message>
        <source>Taken for the map</source>
        <translation>المعتمد على الخريطة</translation>
    </message>
    <message>
        <source>your judgement</source>
        <translation>تقديرك</translation>
    </message>
    <message>
        <source>≠ %1: claims differ</source>
        <extracomment>%1 the name of a field, as &quot;When&quot;: not all claims say the same</extracomment>
        <translation>≠ %1: الروايات تختلف</translation>
    </message>
    <message>
        <source>%1, taken for the map</source>
        <translation>%1، المعتمد على الخريطة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Change what %1 rests on</source>
        <translation>تغيير ما يستند إليه «%1»</translation>
    </message>
    <message>
        <source>Choose the claim that is taken for the map</source>
        <translation>اختيار الرواية المعتمدة على الخريطة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Own judgement…</source>
        <translation>تقدير شخصي…</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>نص %1</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
</context>
<context>
    <name>atlas::ClaimEditor</name>
    <message>
        <source>attributed to it</source>
        <translation>منسوب إليها</translation>
    </message>
    <message>
        <source>acknowledged by it</source>
        <translation>أقرّت به</translation>
    </message>
    <message>
        <source>denied by it</source>
        <translation>نفته</translation>
    </message>
    <message>
        <source>took part in the clash</source>
        <translation>طرف في الاشتباك</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الرواية</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>صاحب الرواية</translation>
    </message>
    <message>
        <source>Say whose claim it is.</source>
        <translation>اذكر صاحب الرواية.</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>تاريخ الرواية</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>بنصّها</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Addresses of pictures, films and archived copies, one a line</source>
        <translation>عناوين الصور والأفلام والنسخ المؤرشفة، عنوان واحد في كل سطر</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>as the event</source>
        <translation>كما للحدث</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجة الموثوقية</translation>
    </message>
    <message>
        <source>Who is said to have done it</source>
        <translation>الجهة المنسوب إليها الفعل</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>إضافة جهة</translation>
    </message>
    <message>
        <source>An actor without a name is left out.</source>
        <translation>تُغفل الجهة التي لا اسم لها.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>القتلى</translation>
    </message>
    <message>
        <source>33, 33-40, or 33+ for at least 33; empty where the claim gives no figure.</source>
        <translation>اكتب 33 أو ‎33-40 أو ‎33+‎ بمعنى 33 على الأقل؛ ويُترك فارغًا إن لم تذكر الرواية حصيلة.</translation>
    </message>
    <message>
        <source>in all, as stated</source>
        <translation>الإجمالي كما ورد</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>الجرحى</translation>
    </message>
    <message>
        <source>Write 33, 33-40 or 33+.</source>
        <translation>اكتب 33 أو ‎33-40 أو ‎33+‎.</translation>
    </message>
    <message>
        <source>Write the day as 2017-03-17.</source>
        <translation>اكتب اليوم بالصورة ‎2017-03-17.</translation>
    </message>
    <message>
        <source>What happened, as this claim has it</source>
        <translation>ما حدث، وفق هذه الرواية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>When, as this claim has it</source>
        <translation>متى، وفق هذه الرواية</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Where, as this claim has it</source>
        <translation>أين، وفق هذه الرواية</translation>
    </message>
    <message>
        <source>Place of the claim</source>
        <translation>المكان وفق هذه الرواية</translation>
    </message>
    <message>
        <source>Where it is recorded</source>
        <translation>أين سُجّل</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>رقمه هناك</translation>
    </message>
</context>
<context>
    <name>atlas::ClaimFields</name>
    <message>
        <source>%1, best estimate %2</source>
        <translation>%1، أفضل تقدير %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجة الموثوقية</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Civilians killed</source>
        <translation>القتلى المدنيون</translation>
    </message>
    <message>
        <source>Combatants killed</source>
        <translation>القتلى المقاتلون</translation>
    </message>
    <message>
        <source>Killed, status unknown</source>
        <translation>قتلى صفتهم غير معروفة</translation>
    </message>
    <message>
        <source>Civilians injured</source>
        <translation>الجرحى المدنيون</translation>
    </message>
    <message>
        <source>Combatants injured</source>
        <translation>الجرحى المقاتلون</translation>
    </message>
    <message>
        <source>Injured, status unknown</source>
        <translation>جرحى صفتهم غير معروفة</translation>
    </message>
    <message>
        <source>Killed in all, as stated</source>
        <translation>إجمالي القتلى كما ورد</translation>
    </message>
    <message>
        <source>Injured in all, as stated</source>
        <translation>إجمالي الجرحى كما ورد</translation>
    </message>
    <message>
        <source>own judgement</source>
        <translation>تقدير شخصي</translation>
    </message>
    <message>
        <source>as in: %1</source>
        <extracomment>%1 a source: the value is the one that this source gives</extracomment>
        <translation>كما في: %1</translation>
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
        <translation>انظر strikeatlas --help</translation>
    </message>
    <message>
        <source>Strike Atlas: airstrikes and territorial control on a map, through time.</source>
        <translation>Strike Atlas: الغارات الجوية والسيطرة على الأرض على خريطة عبر الزمن.</translation>
    </message>
    <message>
        <source>Without a command the window opens, on FILEs or on the embedded atlas.</source>
        <translation>من دون أمر تُفتح النافذة على ملفات FILE أو على الأطلس المضمَّن.</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>اطبع رقم الإصدار ثم انتهِ</translation>
    </message>
    <message>
        <source>Write a map into a file</source>
        <translation>اكتب خريطة في ملف</translation>
    </message>
    <message>
        <source>Say what a file holds and what is skipped</source>
        <translation>اعرض ما يحتويه ملف وما يُتخطّى منه</translation>
    </message>
    <message>
        <source>Read files into a new project</source>
        <translation>اقرأ ملفات في مشروع جديد</translation>
    </message>
    <message>
        <source>Give events as CSV, GeoJSON or JSON</source>
        <translation>أخرج الأحداث بصيغة CSV أو GeoJSON أو JSON</translation>
    </message>
    <message>
        <source>Make a map of one&apos;s own from an extract of OpenStreetMap</source>
        <translation>إنشاء خريطة خاصة من مقتطف من OpenStreetMap</translation>
    </message>
</context>
<context>
    <name>atlas::ComparisonWindow</name>
    <message>
        <source>Claims side by side</source>
        <translation>الروايات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Killed and injured, by source</source>
        <translation>القتلى والجرحى، بحسب المصدر</translation>
    </message>
</context>
<context>
    <name>atlas::Console</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>atlas::CoverageStrip</name>
    <message>
        <source>What each source covers</source>
        <translation>ما يغطيه كل مصدر</translation>
    </message>
    <message>
        <source>%1 does not say what time it covers.</source>
        <translation>لا يحدد %1 الفترة التي يغطيها.</translation>
    </message>
    <message>
        <source>%1 covers %2. Hatched: it says nothing, which does not mean that nothing happened.</source>
        <translation>يغطي %1 الفترة %2. المظلَّل بخطوط: لا معلومات فيه، وهذا لا يعني أن شيئًا لم يحدث.</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 غيرها</translation>
    </message>
    <message>
        <source>Atlas sample</source>
        <translation>عيّنة الأطلس</translation>
    </message>
</context>
<context>
    <name>atlas::CreateEvent</name>
    <message>
        <source>Create event</source>
        <translation>إنشاء حدث</translation>
    </message>
</context>
<context>
    <name>atlas::DeleteClaim</name>
    <message>
        <source>Delete claim</source>
        <translation>حذف رواية</translation>
    </message>
</context>
<context>
    <name>atlas::DeleteEvent</name>
    <message>
        <source>Delete event</source>
        <translation>حذف حدث</translation>
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
        <translation>أحداث قد تكون حدثًا واحدًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>They are one event: put the claims of both together (J)</source>
        <translation>هما حدث واحد: جمع روايات الاثنين معًا (J)</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>إبقاؤهما منفصلين</translation>
    </message>
    <message>
        <source>They are two events: do not propose them again (K)</source>
        <translation>هما حدثان: عدم اقتراحهما ثانية (K)</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>إظهار على الخريطة</translation>
    </message>
    <message>
        <source>Show both on the map (Enter)</source>
        <translation>إظهار الاثنين على الخريطة (Enter)</translation>
    </message>
    <message>
        <source>1 pair may be one event</source>
        <translation>زوج واحد قد يكون حدثًا واحدًا</translation>
    </message>
    <message>
        <source>%1 pairs may be one event each</source>
        <translation>أزواج قد يكون كل منها حدثًا واحدًا: %1</translation>
    </message>
    <message>
        <source>Looking for events that may be one …</source>
        <translation>جارٍ البحث عن أحداث قد تكون حدثًا واحدًا …</translation>
    </message>
    <message>
        <source>No events of different data sets lie near each other in time and place, or you have decided about all of them. Open a second data set to compare.</source>
        <translation>لا أحداث من مجموعات بيانات مختلفة تتقارب زمانًا ومكانًا، أو أنك بتتّ فيها كلها. افتح مجموعة بيانات ثانية للمقارنة.</translation>
    </message>
    <message>
        <source>Each event is proposed at most %1 times; less likely pairs left out: %2.</source>
        <translation>أقصى عدد لاقتراح كل حدث: %1؛ الأزواج الأقل احتمالًا التي لم تُعرض: %2.</translation>
    </message>
    <message>
        <source>Events with so many near them that not all were compared: %1.</source>
        <translation>أحداث حولها أحداث كثيرة لم تُقارن كلها: %1.</translation>
    </message>
    <message>
        <source>Nothing is joined by itself. The claims of both are kept side by side.</source>
        <translation>لا يُدمج شيء تلقائيًا. تُحفظ روايات الحدثين جنبًا إلى جنب.</translation>
    </message>
</context>
<context>
    <name>atlas::Event</name>
    <message>
        <source>Airstrike</source>
        <translation>غارة جوية</translation>
    </message>
    <message>
        <source>Drone strike</source>
        <translation>غارة بطائرة مسيّرة</translation>
    </message>
    <message>
        <source>Missile</source>
        <translation>صاروخ</translation>
    </message>
    <message>
        <source>Shelling</source>
        <translation>قصف مدفعي</translation>
    </message>
    <message>
        <source>Ground fighting</source>
        <translation>اشتباكات برية</translation>
    </message>
    <message>
        <source>Air assault</source>
        <translation>إنزال جوي</translation>
    </message>
    <message>
        <source>Raid</source>
        <translation>مداهمة</translation>
    </message>
    <message>
        <source>Demolition</source>
        <translation>تفجير وهدم</translation>
    </message>
    <message>
        <source>Aircraft loss</source>
        <translation>فقدان طائرة</translation>
    </message>
    <message>
        <source>Airdrop</source>
        <translation>إسقاط جوي</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>نزوح</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>تحرك قوات</translation>
    </message>
    <message>
        <source>Political event</source>
        <translation>حدث سياسي</translation>
    </message>
    <message>
        <source>Clash with a government</source>
        <translation>اشتباك مع حكومة</translation>
    </message>
    <message>
        <source>Clash between groups</source>
        <translation>اشتباك بين جماعات</translation>
    </message>
    <message>
        <source>Violence against civilians</source>
        <translation>عنف ضد مدنيين</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>حدث آخر</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>معقول</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>متنازع بشأنه</translation>
    </message>
    <message>
        <source>discounted</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>غير مقيَّم</translation>
    </message>
</context>
<context>
    <name>atlas::EventChoice</name>
    <message numerus="yes">
        <source>and %Ln more: zoom in</source>
        <translation>
            <numerusform>ولا مزيد: كبّر الخريطة</numerusform>
            <numerusform>وحدث آخر: كبّر الخريطة</numerusform>
            <numerusform>وحدثان آخران: كبّر الخريطة</numerusform>
            <numerusform>و%Ln أحداث أخرى: كبّر الخريطة</numerusform>
            <numerusform>و%Ln حدثًا آخر: كبّر الخريطة</numerusform>
            <numerusform>و%Ln حدث آخر: كبّر الخريطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>القتلى: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the list</source>
        <translation>
            <numerusform>ولا مزيد في القائمة</numerusform>
            <numerusform>وحدث آخر في القائمة</numerusform>
            <numerusform>وحدثان آخران في القائمة</numerusform>
            <numerusform>و%Ln أحداث أخرى في القائمة</numerusform>
            <numerusform>و%Ln حدثًا آخر في القائمة</numerusform>
            <numerusform>و%Ln حدث آخر في القائمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::EventColouring</name>
    <message>
        <source>Airstrike</source>
        <translation>غارة جوية</translation>
    </message>
    <message>
        <source>Drone strike</source>
        <translation>غارة بطائرة مسيّرة</translation>
    </message>
    <message>
        <source>Missile, shelling</source>
        <translation>صاروخ، قصف مدفعي</translation>
    </message>
    <message>
        <source>Ground fighting, raid</source>
        <translation>اشتباكات برية، مداهمة</translation>
    </message>
    <message>
        <source>Clash with a government</source>
        <translation>اشتباك مع حكومة</translation>
    </message>
    <message>
        <source>Clash between groups</source>
        <translation>اشتباك بين جماعات</translation>
    </message>
    <message>
        <source>Violence against civilians</source>
        <translation>عنف ضد مدنيين</translation>
    </message>
    <message>
        <source>Demolition, aircraft loss</source>
        <translation>تفجير وهدم، فقدان طائرة</translation>
    </message>
    <message>
        <source>Movement, displacement, airdrop</source>
        <translation>تحرك قوات، نزوح، إسقاط جوي</translation>
    </message>
    <message>
        <source>Political and other</source>
        <translation>سياسي وغيره</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجة الموثوقية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>لم يُسمَّ أي مصدر</translation>
    </message>
    <message>
        <source>other sources</source>
        <translation>مصادر أخرى</translation>
    </message>
</context>
<context>
    <name>atlas::EventCommand</name>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع عن: %1</translation>
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
        <translation>حُذف الحدث. يعيده أمر «تراجع».</translation>
    </message>
    <message>
        <source>own events</source>
        <translation>أحداث مضافة</translation>
    </message>
    <message>
        <source>Choose the event that is the same one, on the map or in the list. Esc lets go.</source>
        <translation>اختر الحدث المطابق على الخريطة أو في القائمة. اضغط Esc للتخلي عن ذلك.</translation>
    </message>
    <message>
        <source>Joined: the claims of both stand side by side. Undo parts them again.</source>
        <translation>تم الدمج: روايات الحدثين جنبًا إلى جنب. يفصلهما أمر «تراجع» من جديد.</translation>
    </message>
</context>
<context>
    <name>atlas::EventEditor</name>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>These are your own judgement, by which the event stands on the map. What each claim says is kept as it is.</source>
        <translation>هذا تقديرك الخاص، وبه يظهر الحدث على الخريطة. ويُحفظ ما تقوله كل رواية كما هو.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What you make of it</source>
        <translation>تقييمك</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجة الموثوقية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>With commas in between</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>atlas::EventListModel</name>
    <message>
        <source>killed: %1</source>
        <translation>القتلى: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a row read aloud</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>atlas::EventListPanel</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>%1 in window · %2 in project</source>
        <translation>%1 في الفترة · %2 في المشروع</translation>
    </message>
    <message>
        <source>%1 row skipped</source>
        <translation>صفوف متخطّاة: %1</translation>
    </message>
    <message>
        <source>%1 rows skipped</source>
        <translation>صفوف متخطّاة: %1</translation>
    </message>
    <message>
        <source>Rows of the open files that were not taken, and why</source>
        <translation>صفوف الملفات المفتوحة التي لم تؤخذ، وأسباب ذلك</translation>
    </message>
    <message>
        <source>Nothing in view. The window holds %1 events elsewhere: zoom out or move the map.</source>
        <translation>لا شيء في مجال العرض. أحداث الفترة خارجه: %1. صغّر الخريطة أو حرّكها.</translation>
    </message>
    <message>
        <source>No events in %1.</source>
        <translation>لا أحداث في %1.</translation>
    </message>
    <message>
        <source>No events in the window.</source>
        <translation>لا أحداث في الفترة.</translation>
    </message>
    <message>
        <source>Move the handles of the time axis, or press ] to step on.</source>
        <translation>حرّك مقبضي المحور الزمني، أو اضغط ‎]‎ للتقدم خطوة.</translation>
    </message>
    <message>
        <source>Which events are listed</source>
        <translation>الأحداث المدرجة في القائمة</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>في مجال العرض</translation>
    </message>
    <message>
        <source>In window</source>
        <translation>في الفترة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>معيار ترتيب القائمة</translation>
    </message>
    <message>
        <source>Descending: the last, or the most, at the top</source>
        <translation>تنازلي: الأحدث أو الأكثر في الأعلى</translation>
    </message>
    <message>
        <source>Ascending: the first, or the fewest, at the top</source>
        <translation>تصاعدي: الأقدم أو الأقل في الأعلى</translation>
    </message>
    <message>
        <source>Sorting … %1 %</source>
        <translation>جارٍ الترتيب … %1 %</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>لا حدث يطابق عامل التصفية.</translation>
    </message>
    <message>
        <source>No events.</source>
        <translation>لا أحداث.</translation>
    </message>
    <message>
        <source>No event in the window passes the filter.</source>
        <translation>لا حدث في الفترة يطابق عامل التصفية.</translation>
    </message>
    <message>
        <source>No event in %1 passes the filter.</source>
        <translation>لا حدث في %1 يطابق عامل التصفية.</translation>
    </message>
    <message>
        <source>Filtering… The events appear when it is done.</source>
        <translation>تجري التصفية… تظهر الأحداث عند انتهائها.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a date</source>
        <extracomment>%1: the events of the project, so many of which have no date and are in no window</extracomment>
        <translation>
            <numerusform>%1، وليس بينها ما هو بلا تاريخ</numerusform>
            <numerusform>%1، منها حدث واحد بلا تاريخ</numerusform>
            <numerusform>%1، منها حدثان بلا تاريخ</numerusform>
            <numerusform>%1، منها %n أحداث بلا تاريخ</numerusform>
            <numerusform>%1، منها %n حدثًا بلا تاريخ</numerusform>
            <numerusform>%1، منها %n حدث بلا تاريخ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::EventPage</name>
    <message>
        <source>Who held %1</source>
        <translation>من كان يسيطر على %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>تحت سيطرة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Callout on the map</source>
        <translation>شرح على الخريطة</translation>
    </message>
    <message>
        <source>The source gives no place that could be shown on the map.</source>
        <translation>لا يذكر المصدر مكانًا يمكن إظهاره على الخريطة.</translation>
    </message>
    <message>
        <source>No source gives a figure.</source>
        <translation>لا يذكر أي مصدر حصيلة.</translation>
    </message>
    <message>
        <source>No figure from: %1</source>
        <translation>لا حصيلة من: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sources</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Claims (%1)</source>
        <translation>الروايات (%1)</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>مقارنة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Back to cards</source>
        <translation>العودة إلى البطاقات</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>لم يُختر أي حدث</translation>
    </message>
    <message>
        <source>Click a sign on the map or a line of the list, or press N to walk through the events in the order of time.</source>
        <translation>انقر رمزًا على الخريطة أو سطرًا في القائمة، أو اضغط N لتصفح الأحداث بترتيبها الزمني.</translation>
    </message>
    <message>
        <source>An event is a bundle of claims. Each keeps its source, its words and its own figures; they are shown side by side and never added up.</source>
        <translation>الحدث مجموعة روايات، تحتفظ كل منها بمصدرها وكلماتها وأرقامها؛ وهي تُعرض جنبًا إلى جنب ولا تُجمع أرقامها أبدًا.</translation>
    </message>
    <message>
        <source>This is sample data</source>
        <translation>هذه عيّنة بيانات</translation>
    </message>
    <message>
        <source>It was put together from public reporting to show what the atlas does. Every event names its claimant. Verify each one before you publish it. To work with data of your own, drop a file on the window.</source>
        <translation>جُمعت من تقارير علنية لإظهار ما يقدمه الأطلس. كل حدث يسمّي صاحب الرواية. تحقق من كل حدث قبل نشره. للعمل على بياناتك، أفلت ملفًا فوق النافذة.</translation>
    </message>
    <message>
        <source>In the list, and on no time slider.</source>
        <translation>في القائمة، وليس على أي شريط زمني.</translation>
    </message>
    <message>
        <source>In the list, and on no map.</source>
        <translation>في القائمة، وليس على أي خريطة.</translation>
    </message>
    <message>
        <source>%1 identical rows in the file, shown as one event</source>
        <translation>صفوف متطابقة في الملف، معروضة كحدث واحد: %1</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>فصلها</translation>
    </message>
    <message>
        <source>Make each row an event of its own: two equal rows can be two strikes.</source>
        <translation>جعل كل صف حدثًا مستقلًّا: قد يكون الصفان المتطابقان غارتين.</translation>
    </message>
    <message>
        <source>Your own notes</source>
        <translation>ملاحظاتك الخاصة</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Change what is taken for the map, tags and notes</source>
        <translation>تعديل ما يُعتمد للخريطة والوسوم والملاحظات</translation>
    </message>
    <message>
        <source>Add claim…</source>
        <translation>إضافة رواية…</translation>
    </message>
    <message>
        <source>What one more source says of this event</source>
        <translation>ما يقوله مصدر آخر عن هذا الحدث</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>Another event is this one: put their claims together</source>
        <translation>حدث آخر هو هذا الحدث نفسه: جمع رواياتهما معًا</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <source>Some claims are about another event</source>
        <translation>بعض الروايات تتعلق بحدث آخر</translation>
    </message>
    <message>
        <source>An event with one claim cannot be split.</source>
        <translation>لا يمكن تقسيم حدث له رواية واحدة.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Take the event out of the project; Undo brings it back</source>
        <translation>إخراج الحدث من المشروع؛ ويعيده «تراجع»</translation>
    </message>
    <message>
        <source>Killed and injured, by source</source>
        <translation>القتلى والجرحى، بحسب المصدر</translation>
    </message>
    <message>
        <source>In a window</source>
        <translation>في نافذة</translation>
    </message>
    <message>
        <source>Compare the claims side by side in a window of their own</source>
        <translation>مقارنة الروايات جنبًا إلى جنب في نافذة مستقلة</translation>
    </message>
</context>
<context>
    <name>atlas::EventPanel</name>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Previous event (P)</source>
        <translation>الحدث السابق (P)</translation>
    </message>
    <message>
        <source>Next event (N)</source>
        <translation>الحدث التالي (N)</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجة الموثوقية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 in window</source>
        <translation>%1 في الفترة</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>خارج الفترة</translation>
    </message>
</context>
<context>
    <name>atlas::EventReader</name>
    <message>
        <source>reading was cancelled</source>
        <translation>أُلغيت القراءة</translation>
    </message>
    <message>
        <source>the row holds NUL bytes</source>
        <translation>يحتوي الصف على بايتات NUL</translation>
    </message>
    <message>
        <source>a row of HXL tags, not an event</source>
        <translation>صف وسوم HXL وليس حدثًا</translation>
    </message>
    <message>
        <source>a cell of more than %1 characters; the row was taken with these first ones of it</source>
        <translation>خلية يتجاوز طولها %1 حرف؛ أُخذ الصف بهذه الأحرف الأولى منها</translation>
    </message>
    <message>
        <source>a quotation mark inside a cell joins the lines that follow to this row; remove it or double it</source>
        <translation>علامة اقتباس داخل خلية تضم الأسطر التالية إلى هذا الصف؛ احذفها أو ضاعفها</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; all that follows is one cell</source>
        <translation>علامة اقتباس لم تُغلق؛ كل ما يليها خلية واحدة</translation>
    </message>
    <message>
        <source>reading ended here (%1)</source>
        <translation>انتهت القراءة هنا (%1)</translation>
    </message>
    <message>
        <source>the table has no rows</source>
        <translation>الجدول بلا صفوف</translation>
    </message>
    <message>
        <source>choose a file with events</source>
        <translation>اختر ملفًا فيه أحداث</translation>
    </message>
    <message>
        <source>no row of it can be used (row %1, %2)</source>
        <translation>لا يصلح أي صف فيه (الصف %1، %2)</translation>
    </message>
    <message>
        <source>mend the file and open it again</source>
        <translation>صحّح الملف وافتحه من جديد</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>الذاكرة لا تكفي لقراءته</translation>
    </message>
    <message>
        <source>split the file</source>
        <translation>قسّم الملف</translation>
    </message>
    <message>
        <source>the disk is full: the texts of its events cannot be kept</source>
        <translation>القرص ممتلئ: تعذّر حفظ نصوص أحداثه</translation>
    </message>
    <message>
        <source>make room in the cache folder</source>
        <translation>أفرغ مساحة في مجلد التخزين المؤقت</translation>
    </message>
</context>
<context>
    <name>atlas::EventSchema</name>
    <message>
        <source>there is no schema “%1”</source>
        <translation>لا توجد بنية باسم «%1»</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>اختر واحدة مما يلي: %1</translation>
    </message>
</context>
<context>
    <name>atlas::EventSort</name>
    <message>
        <source>Time</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>القتلى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجة الموثوقية</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>atlas::ExportCommand</name>
    <message>
        <source>Events (CSV, UCDP GED) or a base map (MBTiles); none: the embedded atlas</source>
        <translation>أحداث (CSV أو UCDP GED) أو خريطة أساس (MBTiles)؛ من دون ملف: الأطلس المضمَّن</translation>
    </message>
    <message>
        <source>The file to write; its ending is the format: png</source>
        <translation>الملف المراد كتابته؛ لاحقته هي الصيغة: png</translation>
    </message>
    <message>
        <source>West,south,east,north in degrees</source>
        <translation>الغرب,الجنوب,الشرق,الشمال بالدرجات</translation>
    </message>
    <message>
        <source>Longitude,latitude in degrees; with --zoom</source>
        <translation>خط الطول,خط العرض بالدرجات؛ مع ‎--zoom</translation>
    </message>
    <message>
        <source>2 to 20, fractions allowed; with --center</source>
        <translation>من 2 إلى 20، والكسور مقبولة؛ مع ‎--center</translation>
    </message>
    <message>
        <source>Pixels of the page: 1600x1000</source>
        <translation>بكسل الصفحة: ‎1600x1000</translation>
    </message>
    <message>
        <source>Dots per inch: 192 draws everything twice as large as 96</source>
        <translation>النقاط في البوصة: 192 يرسم كل شيء بضعف حجمه عند 96</translation>
    </message>
    <message>
        <source>First day, month or year, or an instant: 2017-03-01</source>
        <translation>أول يوم أو شهر أو سنة، أو لحظة: ‎2017-03-01</translation>
    </message>
    <message>
        <source>Last day, month or year, which is included, or an instant</source>
        <translation>آخر يوم أو شهر أو سنة، وهو مشمول، أو لحظة</translation>
    </message>
    <message>
        <source>window, moment (the end of --to) or since-start</source>
        <translation>window أو moment (نهاية ‎--to) أو since-start</translation>
    </message>
    <message>
        <source>embedded, none, or an MBTiles file</source>
        <translation>embedded أو none أو ملف MBTiles</translation>
    </message>
    <message>
        <source>Some of basemap,territory,events,labels,annotations,furniture; without furniture the map alone</source>
        <translation>بعض من basemap,territory,events,labels,annotations,furniture؛ من دون furniture الخريطة وحدها</translation>
    </message>
    <message>
        <source>Words over the map</source>
        <translation>نص فوق الخريطة</translation>
    </message>
    <message>
        <source>Names on the map: en, fr or ar</source>
        <translation>الأسماء على الخريطة: en أو fr أو ar</translation>
    </message>
    <message>
        <source>a map is written as png here</source>
        <translation>تُكتب الخريطة هنا بصيغة png</translation>
    </message>
    <message>
        <source>choose a name that ends in .png</source>
        <translation>اختر اسمًا ينتهي بـ‎.png</translation>
    </message>
    <message>
        <source>nothing is fetched from a network</source>
        <translation>لا يُجلب أي شيء من الشبكة</translation>
    </message>
    <message>
        <source>give embedded, none or an MBTiles file</source>
        <translation>حدّد embedded أو none أو ملف MBTiles</translation>
    </message>
    <message>
        <source>What colours say: actor, kind, grade or source</source>
        <translation>ما تدل عليه الألوان: actor أو kind أو grade أو source</translation>
    </message>
    <message>
        <source>Where events crowd: auto, glyphs, circles or density</source>
        <translation>حيث تتكاثف الأحداث: auto أو glyphs أو circles أو density</translation>
    </message>
    <message>
        <source>interrupted, nothing was written</source>
        <translation>توقفت العملية ولم يُكتب شيء</translation>
    </message>
    <message>
        <source>Of the base map: standard, pale or dark</source>
        <translation>للخريطة الأساسية: standard أو pale أو dark</translation>
    </message>
    <message>
        <source>Lines to read positions by: none, degrees, dms or mgrs</source>
        <translation>خطوط لقراءة المواقع: none أو degrees أو dms أو mgrs</translation>
    </message>
</context>
<context>
    <name>atlas::ExportJob</name>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>atlas::ExportPanel</name>
    <message>
        <source>Width in pixels</source>
        <translation>العرض بالبكسل</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>الارتفاع بالبكسل</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The map is being written</source>
        <translation>تجري كتابة الخريطة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>تصدير الخريطة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>مقاس آخر</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 نقطة/بوصة</translation>
    </message>
    <message>
        <source>Title over the map</source>
        <translation>عنوان فوق الخريطة</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>البكسل</translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <translation>نقطة في البوصة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>File to be written</source>
        <translation>الملف المراد كتابته</translation>
    </message>
    <message>
        <source>%1 pixels, %2 × %3 mm in print</source>
        <translation>%1 بكسل، %2 × %3 مم عند الطباعة</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>حدّد اسم ملف.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>هذا المجلد غير موجود.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>هذا الملف موجود وسيُستبدل.</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>صورة PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>atlas::FileProbe</name>
    <message>
        <source>a picture (PNG)</source>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>صورة (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>صورة (GIF)</translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <translation>صورة (WebP)</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>مستند Office قديم</translation>
    </message>
    <message>
        <source>a gzipped file</source>
        <translation>ملف مضغوط بصيغة gzip</translation>
    </message>
    <message>
        <source>the link leads to no file</source>
        <translation>الرابط لا يؤدي إلى ملف</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>تحقق من الاسم والمجلد</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>choose a file inside it</source>
        <translation>اختر ملفًا بداخله</translation>
    </message>
    <message>
        <source>this is a pipe or a device, not a file</source>
        <translation>هذه قناة أو جهاز وليست ملفًا</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>this is %1, whatever its name says</source>
        <translation>محتواه %1، أيًّا كان ما يوحي به اسمه</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>تعذّر فتح الملف (%1)</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>تحقق من أن لديك إذنًا بقراءته</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>تعذّرت قراءة الملف (%1)</translation>
    </message>
    <message>
        <source>check the disk it lies on</source>
        <translation>تحقق من القرص الذي يوجد عليه</translation>
    </message>
    <message>
        <source>the file is cut off: it should have %1, and has %2</source>
        <translation>الملف مبتور: حجمه المفترض %1 وحجمه الفعلي %2</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>انسخه أو نزّله من جديد</translation>
    </message>
    <message>
        <source>choose a table of events (CSV, GeoJSON, KML, XLSX …) or an MBTiles file</source>
        <translation>اختر جدول أحداث (CSV أو GeoJSON أو KML أو XLSX …) أو ملف MBTiles</translation>
    </message>
    <message>
        <source>this is a database without map tiles or events</source>
        <translation>هذه قاعدة بيانات بلا مربعات خرائط ولا أحداث</translation>
    </message>
</context>
<context>
    <name>atlas::FileQuestion</name>
    <message>
        <source>Open events, a project or a base map</source>
        <translation>فتح أحداث أو مشروع أو خريطة أساس</translation>
    </message>
    <message>
        <source>Events, projects and base maps (%1);;All files (*)</source>
        <translation>أحداث ومشاريع وخرائط أساس (%1);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>atlas::FileSaving</name>
    <message>
        <source>its folder is gone</source>
        <translation>مجلده لم يعد موجودًا</translation>
    </message>
    <message>
        <source>save it in another folder</source>
        <translation>احفظه في مجلد آخر</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>give the file a name</source>
        <translation>سمِّ الملف</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>الكتابة في مجلده غير مسموح بها</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>الملف محمي من الكتابة</translation>
    </message>
    <message>
        <source>save it under another name</source>
        <translation>احفظه باسم آخر</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>برنامج آخر يكتب فيه</translation>
    </message>
    <message>
        <source>close it there (QGIS?), or save under another name</source>
        <translation>أغلقه هناك (QGIS؟)، أو احفظ باسم آخر</translation>
    </message>
    <message>
        <source>it could not be saved (%1); what was saved before is still there</source>
        <translation>تعذّر حفظه (%1)؛ ما حُفظ من قبل ما زال موجودًا</translation>
    </message>
    <message>
        <source>make room, or save it somewhere else</source>
        <translation>أفرغ مساحة أو احفظه في مكان آخر</translation>
    </message>
    <message>
        <source>its older version could not be kept</source>
        <translation>تعذّر الاحتفاظ بنسخته السابقة</translation>
    </message>
</context>
<context>
    <name>atlas::FileScan</name>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>تعذّر فتح الملف (%1)</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>تحقق من أن لديك إذنًا بقراءته</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>أُلغيت القراءة</translation>
    </message>
    <message>
        <source>the file cannot be read to its end (%1)</source>
        <translation>تعذّرت قراءة الملف حتى نهايته (%1)</translation>
    </message>
    <message>
        <source>check the disk it lies on</source>
        <translation>تحقق من القرص الذي يوجد عليه</translation>
    </message>
    <message>
        <source>there is no room to rewrite it as UTF-8</source>
        <translation>لا توجد مساحة كافية لإعادة كتابته بترميز UTF-8</translation>
    </message>
    <message>
        <source>make room in the cache folder</source>
        <translation>أفرغ مساحة في مجلد التخزين المؤقت</translation>
    </message>
</context>
<context>
    <name>atlas::FileText</name>
    <message>
        <source>%1 … (the text has %2 characters)</source>
        <translation>%1 … (عدد أحرف النص %2)</translation>
    </message>
</context>
<context>
    <name>atlas::FilterArguments</name>
    <message>
        <source>“%1” is not understood</source>
        <translation>«%1» قيمة غير صالحة</translation>
    </message>
    <message>
        <source>write some of %1</source>
        <translation>اكتب بعضًا من %1</translation>
    </message>
    <message>
        <source>write a whole number from 0 to %1</source>
        <translation>اكتب عددًا صحيحًا من 0 إلى %1</translation>
    </message>
    <message>
        <source>write exact, radius, governorate or country</source>
        <translation>اكتب exact أو radius أو governorate أو country</translation>
    </message>
    <message>
        <source>write some letters or digits</source>
        <translation>اكتب حروفًا أو أرقامًا</translation>
    </message>
    <message>
        <source>write longitude,latitude,kilometres: 39.01,35.95,25</source>
        <translation>اكتب خط الطول,خط العرض,الكيلومترات: ‎39.01,35.95,25</translation>
    </message>
    <message>
        <source>write a name and kilometres: Raqqa,25</source>
        <translation>اكتب اسمًا وعدد الكيلومترات: ‎Raqqa,25</translation>
    </message>
    <message>
        <source>write three or more corners: “39,35 40,35 40,36”</source>
        <translation>اكتب ثلاثة رؤوس أو أكثر: «‎39,35 40,35 40,36»</translation>
    </message>
    <message>
        <source>Only events of these kinds: airstrike,shelling</source>
        <translation>الأحداث من هذه الأنواع فقط: ‎airstrike,shelling</translation>
    </message>
    <message>
        <source>Only events of these grades: confirmed,fair</source>
        <translation>الأحداث بدرجات الموثوقية هذه فقط: ‎confirmed,fair</translation>
    </message>
    <message>
        <source>Only events with so many killed or more</source>
        <translation>الأحداث بهذا العدد من القتلى أو أكثر فقط</translation>
    </message>
    <message>
        <source>Only events whose place is known so well: exact, radius, governorate or country</source>
        <translation>الأحداث المعروف مكانها بهذه الدقة على الأقل فقط: exact أو radius أو governorate أو country</translation>
    </message>
    <message>
        <source>Only events with these words in their target</source>
        <translation>الأحداث التي ترد هذه الكلمات في هدفها فقط</translation>
    </message>
    <message>
        <source>Only events with a source of this name</source>
        <translation>الأحداث التي لها مصدر بهذا الاسم فقط</translation>
    </message>
    <message>
        <source>Only events that speak of this</source>
        <translation>الأحداث التي ترد هذه الكلمات في نصها فقط</translation>
    </message>
    <message>
        <source>Only events so near to a point: longitude,latitude,kilometres</source>
        <translation>الأحداث القريبة من نقطة فقط: خط الطول,خط العرض,الكيلومترات</translation>
    </message>
    <message>
        <source>Only events so near to a named place: Raqqa,25</source>
        <translation>الأحداث القريبة من مكان مسمّى فقط: ‎Raqqa,25</translation>
    </message>
    <message>
        <source>Only events so near to a river: Euphrates,5</source>
        <translation>الأحداث القريبة من نهر فقط: ‎Euphrates,5</translation>
    </message>
    <message>
        <source>Only events inside a shape: “longitude,latitude longitude,latitude …”</source>
        <translation>الأحداث الواقعة داخل شكل فقط: «خط الطول,خط العرض خط الطول,خط العرض …»</translation>
    </message>
    <message>
        <source>there is no river “%1” on the map</source>
        <translation>لا يوجد نهر «%1» على الخريطة</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <translation>اكتب أحد هذه الأسماء: %1</translation>
    </message>
    <message>
        <source>there is no place “%1” on the map</source>
        <translation>لا يوجد مكان «%1» على الخريطة</translation>
    </message>
    <message>
        <source>give its longitude and latitude with --within</source>
        <translation>حدّد خط طوله وخط عرضه باستخدام ‎--within</translation>
    </message>
    <message>
        <source>see strikeatlas export --help</source>
        <translation>انظر strikeatlas export --help</translation>
    </message>
    <message>
        <source>Only events in which a claim names one of these actors: russia,turkey</source>
        <translation>الأحداث التي تسمّي رواية عنها إحدى هذه الجهات فقط: ‎russia,turkey</translation>
    </message>
</context>
<context>
    <name>atlas::FilterBar</name>
    <message>
        <source>Events in the window that pass this alone: %1</source>
        <translation>أحداث الفترة المطابقة لهذا المعيار وحده: %1</translation>
    </message>
    <message>
        <source>Known no closer than a governorate, so that it is not known whether they lie inside, and left out: %1</source>
        <translation>مكانها معروف على مستوى المحافظة في أحسن الأحوال، فلا يُعرف أهي في الداخل أم لا، ولم تُشمل: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>إظهار كل الأحداث من جديد</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <extracomment>how many events of the window pass the filter: &quot;1,234 of 9,084 events&quot;</extracomment>
        <translation>الأحداث: %1 من %2</translation>
    </message>
    <message>
        <source>Events in the window that pass all of this</source>
        <translation>أحداث الفترة المطابقة لكل هذه المعايير</translation>
    </message>
    <message>
        <source>Reading texts: %1 %</source>
        <translation>قراءة النصوص: %1 %</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>تجري التصفية…</translation>
    </message>
</context>
<context>
    <name>atlas::FilterChip</name>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>atlas::FilterFlags</name>
    <message>
        <source>Reading the events&apos; texts</source>
        <translation>قراءة نصوص الأحداث</translation>
    </message>
</context>
<context>
    <name>atlas::FilterJson</name>
    <message>
        <source>this is no saved filter of this version</source>
        <translation>هذا ليس عامل تصفية محفوظًا من هذا الإصدار</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>احفظه من جديد</translation>
    </message>
</context>
<context>
    <name>atlas::FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجة الموثوقية</translation>
    </message>
    <message>
        <source>The first actor that an event names, and another where its claims name one</source>
        <translation>أول جهة يسمّيها الحدث، وجهة أخرى إن سمّتها رواياته</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>بلا حد أدنى</translation>
    </message>
    <message>
        <source>Compared with the lowest figure of any claim</source>
        <translation>يُقارَن بأدنى حصيلة في الروايات</translation>
    </message>
    <message>
        <source>Killed, at least</source>
        <translation>القتلى، على الأقل</translation>
    </message>
    <message>
        <source>Place known to, at least</source>
        <translation>دقة المكان، على الأقل</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>school, bridge …</source>
        <translation>مدرسة، جسر …</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>من يقول به</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>any word of an event</source>
        <translation>أي كلمة من الحدث</translation>
    </message>
    <message>
        <source> km</source>
        <translation> كم</translation>
    </message>
    <message>
        <source>Kilometres around the place</source>
        <translation>الكيلومترات حول المكان</translation>
    </message>
    <message>
        <source>Near a river</source>
        <translation>قرب نهر</translation>
    </message>
    <message>
        <source>Kilometres around the river</source>
        <translation>الكيلومترات حول النهر</translation>
    </message>
    <message>
        <source>Draw a shape on the map</source>
        <translation>رسم شكل على الخريطة</translation>
    </message>
    <message>
        <source>Click its corners; a double click or Enter closes it</source>
        <translation>انقر رؤوسه؛ يُغلقه النقر المزدوج أو Enter</translation>
    </message>
    <message>
        <source>Near a place</source>
        <translation>قرب مكان</translation>
    </message>
    <message>
        <source>Inside a shape</source>
        <translation>داخل شكل</translation>
    </message>
    <message>
        <source>These three leave out what is known no closer than a governorate.</source>
        <translation>لا تشمل هذه المعايير الثلاثة ما يُعرف مكانه على مستوى المحافظة في أحسن الأحوال.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>إظهار كل الأحداث من جديد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>أي مسافة</translation>
    </message>
    <message>
        <source>Draw another shape</source>
        <translation>رسم شكل آخر</translation>
    </message>
</context>
<context>
    <name>atlas::FilterWords</name>
    <message>
        <source>, </source>
        <extracomment>parts one name from the next in a list</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>النوع: %1</translation>
    </message>
    <message>
        <source>Actor: %1</source>
        <translation>الجهة: %1</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>درجة الموثوقية: %1</translation>
    </message>
    <message>
        <source>Target: “%1”</source>
        <translation>الهدف: «%1»</translation>
    </message>
    <message>
        <source>Source: “%1”</source>
        <translation>المصدر: «%1»</translation>
    </message>
    <message>
        <source>Text: “%1”</source>
        <translation>النص: «%1»</translation>
    </message>
    <message>
        <source>Killed: %1 or more</source>
        <translation>القتلى: %1 أو أكثر</translation>
    </message>
    <message>
        <source>Place known to: %1</source>
        <translation>دقة المكان: %1</translation>
    </message>
    <message>
        <source>Inside the drawn shape</source>
        <translation>داخل الشكل المرسوم</translation>
    </message>
    <message>
        <source>Within %1 km of the %2</source>
        <extracomment>%1 a number of kilometres, %2 the name of a river</extracomment>
        <translation>ضمن %1 كم من نهر %2</translation>
    </message>
    <message>
        <source>Within %1 km of %2</source>
        <extracomment>%1 a number of kilometres, %2 the name of a place</extracomment>
        <translation>ضمن %1 كم من %2</translation>
    </message>
    <message>
        <source>the point</source>
        <translation>النقطة</translation>
    </message>
    <message>
        <source>the town or district</source>
        <translation>المدينة أو المنطقة</translation>
    </message>
    <message>
        <source>the governorate</source>
        <translation>المحافظة</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>any place</source>
        <translation>بلا حد أدنى</translation>
    </message>
</context>
<context>
    <name>atlas::FinerTiles</name>
    <message>
        <source>A map on the network</source>
        <translation>خريطة على الشبكة</translation>
    </message>
    <message>
        <source>A page as sharp as this takes up to %1 tiles that are not on the screen.</source>
        <translation>صفحة بهذه الدقة تحتاج إلى ما يصل إلى %1 من المربعات غير المعروضة على الشاشة.</translation>
    </message>
    <message>
        <source>They would be fetched from “%1”. With the tiles of the screen the page&apos;s map is less sharp, and hardly anything is fetched.</source>
        <translation>ستُجلب من «%1». باستخدام مربعات الشاشة تكون خريطة الصفحة أقل وضوحًا، ولا يُجلب شيء تقريبًا.</translation>
    </message>
    <message>
        <source>Use those of the screen</source>
        <translation>استخدام مربعات الشاشة</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>جلبها</translation>
    </message>
</context>
<context>
    <name>atlas::FurnitureLayout</name>
    <message>
        <source>Events: %1</source>
        <translation>الأحداث: %1</translation>
    </message>
</context>
<context>
    <name>atlas::FurniturePainter</name>
    <message>
        <source>N</source>
        <extracomment>North, below the map&apos;s north arrow</extracomment>
        <translation>ش</translation>
    </message>
</context>
<context>
    <name>atlas::GdalTileSource</name>
    <message>
        <source>this is not a file of map tiles</source>
        <translation>هذا ليس ملف مربعات خرائط</translation>
    </message>
    <message>
        <source>choose an MBTiles file or a GeoTIFF</source>
        <translation>اختر ملف MBTiles أو GeoTIFF</translation>
    </message>
</context>
<context>
    <name>atlas::GdeltSchema</name>
    <message>
        <source>not a date like 20170317; the row was taken without it</source>
        <translation>ليس تاريخًا بالصورة 20170317؛ أُخذ الصف من دونه</translation>
    </message>
</context>
<context>
    <name>atlas::Holder</name>
    <message>
        <source>Islamic State</source>
        <translation>تنظيم الدولة الإسلامية</translation>
    </message>
    <message>
        <source>SDF</source>
        <translation>قوات سوريا الديمقراطية</translation>
    </message>
    <message>
        <source>Syrian government</source>
        <translation>الحكومة السورية</translation>
    </message>
    <message>
        <source>Iraqi government</source>
        <translation>الحكومة العراقية</translation>
    </message>
    <message>
        <source>Kurdistan Regional Government</source>
        <translation>حكومة إقليم كردستان</translation>
    </message>
    <message>
        <source>Syrian opposition</source>
        <translation>المعارضة السورية</translation>
    </message>
    <message>
        <source>Turkey and allied Syrian forces</source>
        <translation>تركيا والقوات السورية المتحالفة معها</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
</context>
<context>
    <name>atlas::HolderBar</name>
    <message>
        <source>Who held this place</source>
        <translation>من كان يسيطر على هذا المكان</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>holder, from, to</comment>
        <translation>%1: من %2 إلى %3</translation>
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
        <translation>%1: الصفوف %2، الأحداث %3، المتخطّاة %4</translation>
    </message>
    <message>
        <source>Events: CSV, UCDP GED, GeoJSON, KML, XLSX …</source>
        <translation>أحداث: CSV أو UCDP GED أو GeoJSON أو KML أو XLSX …</translation>
    </message>
    <message>
        <source>The project to write; its name ends in .gpkg</source>
        <translation>المشروع المراد كتابته؛ ينتهي اسمه بـ‎.gpkg</translation>
    </message>
    <message>
        <source>The project&apos;s title</source>
        <translation>عنوان المشروع</translation>
    </message>
    <message>
        <source>Replace a project of that name with all that is in it</source>
        <translation>استبدل مشروعًا بهذا الاسم مع كل ما فيه</translation>
    </message>
    <message>
        <source>a project is a GeoPackage</source>
        <translation>المشروع ملف GeoPackage</translation>
    </message>
    <message>
        <source>choose a name that ends in .gpkg</source>
        <translation>اختر اسمًا ينتهي بـ‎.gpkg</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>يوجد ملف بهذا الاسم من قبل</translation>
    </message>
    <message>
        <source>choose another name, or say --force to replace it</source>
        <translation>اختر اسمًا آخر، أو استخدم ‎--force لاستبداله</translation>
    </message>
    <message>
        <source>this is a project already</source>
        <translation>هذا مشروع أصلًا</translation>
    </message>
    <message>
        <source>open it in the window</source>
        <translation>افتحه في النافذة</translation>
    </message>
    <message>
        <source>close it there first</source>
        <translation>أغلقه هناك أولًا</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>كتابة %1</translation>
    </message>
</context>
<context>
    <name>atlas::InfoCommand</name>
    <message>
        <source>Events (CSV, UCDP GED) or a base map (MBTiles)</source>
        <translation>أحداث (CSV أو UCDP GED) أو خريطة أساس (MBTiles)</translation>
    </message>
    <message>
        <source>As one JSON object, with every skipped row</source>
        <translation>كائن JSON واحد يضم كل الصفوف المتخطّاة</translation>
    </message>
</context>
<context>
    <name>atlas::InfoReport</name>
    <message>
        <source>%1 to %2 E, %3 to %4 N</source>
        <translation>من %1 إلى %2 شرقًا، ومن %3 إلى %4 شمالًا</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Skipped:</source>
        <translation>المتخطّى:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; --json lists all</source>
        <translation>
            <numerusform>ولا مزيد؛ يعرض ‎--json الكل</numerusform>
            <numerusform>وصف آخر؛ يعرض ‎--json الكل</numerusform>
            <numerusform>وصفّان آخران؛ يعرض ‎--json الكل</numerusform>
            <numerusform>و%n صفوف أخرى؛ يعرض ‎--json الكل</numerusform>
            <numerusform>و%n صفًّا آخر؛ يعرض ‎--json الكل</numerusform>
            <numerusform>و%n صف آخر؛ يعرض ‎--json الكل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 events, %4 notes on rows skipped or cut</source>
        <translation>%1: الصفوف %2، الأحداث %3، ملاحظات على صفوف متخطّاة أو مقتطعة %4</translation>
    </message>
    <message>
        <source>Schema: %1</source>
        <translation>البنية: %1</translation>
    </message>
    <message>
        <source>Sample data, to be verified before publication</source>
        <translation>عيّنة بيانات يجب التحقق منها قبل النشر</translation>
    </message>
    <message>
        <source>Attribution: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>الزمن: %1</translation>
    </message>
    <message>
        <source>Extent: %1</source>
        <translation>النطاق: %1</translation>
    </message>
    <message>
        <source>Fields:</source>
        <translation>الحقول:</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>الاسم: %1</translation>
    </message>
    <message>
        <source>Zooms: %1 to %2</source>
        <translation>مستويات التكبير: من %1 إلى %2</translation>
    </message>
    <message>
        <source>Bounds: %1</source>
        <translation>الحدود: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date: in the list, on no map</source>
        <translation>
            <numerusform>لا حدث بلا تاريخ</numerusform>
            <numerusform>حدث واحد بلا تاريخ: في القائمة، وليس على أي خريطة</numerusform>
            <numerusform>حدثان بلا تاريخ: في القائمة، وليسا على أي خريطة</numerusform>
            <numerusform>%n أحداث بلا تاريخ: في القائمة، وليست على أي خريطة</numerusform>
            <numerusform>%n حدثًا بلا تاريخ: في القائمة، وليست على أي خريطة</numerusform>
            <numerusform>%n حدث بلا تاريخ: في القائمة، وليست على أي خريطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place: in the list, on no map</source>
        <translation>
            <numerusform>لا حدث بلا مكان</numerusform>
            <numerusform>حدث واحد بلا مكان: في القائمة، وليس على أي خريطة</numerusform>
            <numerusform>حدثان بلا مكان: في القائمة، وليسا على أي خريطة</numerusform>
            <numerusform>%n أحداث بلا مكان: في القائمة، وليست على أي خريطة</numerusform>
            <numerusform>%n حدثًا بلا مكان: في القائمة، وليست على أي خريطة</numerusform>
            <numerusform>%n حدث بلا مكان: في القائمة، وليست على أي خريطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows say exactly what another row says; --part-copies takes them apart</source>
        <translation>
            <numerusform>لا صف يطابق صفًّا آخر؛ يفصل ‎--part-copies المتطابق</numerusform>
            <numerusform>صف واحد يطابق صفًّا آخر تمامًا؛ يفصله ‎--part-copies</numerusform>
            <numerusform>صفّان يطابق كل منهما صفًّا آخر تمامًا؛ يفصلهما ‎--part-copies</numerusform>
            <numerusform>%n صفوف يطابق كل منها صفًّا آخر تمامًا؛ يفصلها ‎--part-copies</numerusform>
            <numerusform>%n صفًّا يطابق كل منها صفًّا آخر تمامًا؛ يفصلها ‎--part-copies</numerusform>
            <numerusform>%n صف يطابق كل منها صفًّا آخر تمامًا؛ يفصلها ‎--part-copies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: base map (%2)</source>
        <translation>%1: خريطة أساس (%2)</translation>
    </message>
</context>
<context>
    <name>atlas::InlineEditor</name>
    <message>
        <source>Words on the map</source>
        <translation>نص على الخريطة</translation>
    </message>
    <message>
        <source>Type, then Enter</source>
        <translation>اكتب ثم اضغط Enter</translation>
    </message>
</context>
<context>
    <name>atlas::JoinEvents</name>
    <message>
        <source>Join events</source>
        <translation>دمج أحداث</translation>
    </message>
</context>
<context>
    <name>atlas::JsonDocument</name>
    <message>
        <source>its values are nested too deeply</source>
        <translation>قيمه متداخلة بعمق مفرط</translation>
    </message>
    <message>
        <source>this is no whole JSON: line %1 (%2)</source>
        <translation>هذا ليس ملف JSON كاملًا: السطر %1 (%2)</translation>
    </message>
    <message>
        <source>copy, download or export it again</source>
        <translation>انسخه أو نزّله أو صدّره من جديد</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>تعذّر فتح الملف (%1)</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>تحقق من أن لديك إذنًا بقراءته</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>حجمه أكبر من %1</translation>
    </message>
    <message>
        <source>export it as CSV, or as GeoJSON lines</source>
        <translation>صدّره بصيغة CSV، أو بصيغة GeoJSON سطرًا سطرًا</translation>
    </message>
</context>
<context>
    <name>atlas::JsonTable</name>
    <message>
        <source>this JSON holds no array of records</source>
        <translation>لا يحتوي ملف JSON هذا على مصفوفة سجلات</translation>
    </message>
    <message>
        <source>choose a file with events</source>
        <translation>اختر ملفًا فيه أحداث</translation>
    </message>
    <message>
        <source>it has no array “%1”</source>
        <translation>المصفوفة «%1» غير موجودة</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>اختر واحدة مما يلي: %1</translation>
    </message>
    <message>
        <source>its records have more than %1 different keys</source>
        <translation>عدد المفاتيح المختلفة في سجلاته يتجاوز %1</translation>
    </message>
    <message>
        <source>choose another array with --map array=PATH, or export it as CSV</source>
        <translation>اختر مصفوفة أخرى باستخدام ‎--map array=PATH، أو صدّره بصيغة CSV</translation>
    </message>
    <message>
        <source>line %1 is no whole JSON (%2)</source>
        <translation>السطر %1 ليس JSON كاملاً (%2)</translation>
    </message>
</context>
<context>
    <name>atlas::KeepApart</name>
    <message>
        <source>Keep events apart</source>
        <translation>إبقاء الأحداث منفصلة</translation>
    </message>
</context>
<context>
    <name>atlas::KeptMappings</name>
    <message>
        <source>how the columns were chosen cannot be kept (%1)</source>
        <translation>تعذّر حفظ اختيار الأعمدة (%1)</translation>
    </message>
    <message>
        <source>check that you may write there</source>
        <translation>تحقق من أن لديك إذنًا بالكتابة هناك</translation>
    </message>
</context>
<context>
    <name>atlas::KmlTable</name>
    <message>
        <source>end not given</source>
        <translation>النهاية غير مذكورة</translation>
    </message>
    <message>
        <source>begin not given</source>
        <translation>البداية غير مذكورة</translation>
    </message>
    <message>
        <source>this KML brings a document type definition, which is not read</source>
        <translation>يحتوي ملف KML هذا على تعريف لنوع المستند، وهو لا يُقرأ</translation>
    </message>
    <message>
        <source>remove it, or export the file again</source>
        <translation>احذفه، أو صدّر الملف من جديد</translation>
    </message>
    <message>
        <source>this KML is broken in line %1 (%2)</source>
        <translation>ملف KML هذا معطوب في السطر %1 (%2)</translation>
    </message>
    <message>
        <source>copy, download or export it again</source>
        <translation>انسخه أو نزّله أو صدّره من جديد</translation>
    </message>
    <message>
        <source>this KML holds no places, only links to other files</source>
        <translation>لا يحتوي ملف KML هذا على أماكن، بل على روابط إلى ملفات أخرى فقط</translation>
    </message>
    <message>
        <source>download what it links to and open that</source>
        <translation>نزّل ما يشير إليه وافتحه</translation>
    </message>
    <message>
        <source>its records have more than %1 different columns</source>
        <translation>عدد الأعمدة المختلفة في سجلاته يتجاوز %1</translation>
    </message>
    <message>
        <source>export it as CSV</source>
        <translation>صدّره بصيغة CSV</translation>
    </message>
    <message>
        <source>folders in folders without end</source>
        <translation>مجلدات متداخلة بلا نهاية</translation>
    </message>
    <message>
        <source>%1 (data)</source>
        <extracomment>a column of a KML&apos;s data that is called as one of KML&apos;s own: %1 its name</extracomment>
        <translation>%1 (بيانات)</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>حجمه أكبر من %1</translation>
    </message>
    <message>
        <source>split it into smaller files, or export it as CSV</source>
        <translation>قسّمه إلى ملفات أصغر، أو صدّره بصيغة CSV</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>تعذّر فتح الملف (%1)</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>تحقق من أن لديك إذنًا بقراءته</translation>
    </message>
</context>
<context>
    <name>atlas::Legend</name>
    <message>
        <source>size: killed, lowest claim</source>
        <translation>الحجم: القتلى بحسب أدنى رواية</translation>
    </message>
    <message>
        <source>ring: highest claim</source>
        <translation>الحلقة: أعلى رواية</translation>
    </message>
    <message>
        <source>two colours: claims name different actors</source>
        <translation>لونان: الروايات تسمّي جهات مختلفة</translation>
    </message>
    <message>
        <source>place known to a district only</source>
        <translation>المكان معروف على مستوى المنطقة فقط</translation>
    </message>
    <message>
        <source>place known to a governorate only</source>
        <translation>المكان معروف على مستوى المحافظة فقط</translation>
    </message>
    <message>
        <source>Held on %1</source>
        <translation>السيطرة في %1</translation>
    </message>
    <message>
        <source>changed hands about this date</source>
        <translation>انتقلت السيطرة قرابة هذا التاريخ</translation>
    </message>
    <message>
        <source>Events · by actor</source>
        <translation>الأحداث · بحسب الجهة</translation>
    </message>
    <message>
        <source>on no map, place unknown: %1</source>
        <translation>ليست على الخريطة، مكانها مجهول: %1</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>circle: so many events, by share</source>
        <translation>الدائرة: عدد الأحداث ونِسَبها</translation>
    </message>
    <message>
        <source>pale: only perhaps at this moment</source>
        <translation>الباهت: ربما وقع في هذه اللحظة</translation>
    </message>
    <message>
        <source>faint: before the window</source>
        <translation>الخافت: قبل الفترة</translation>
    </message>
    <message>
        <source>Events · by kind</source>
        <translation>الأحداث · بحسب النوع</translation>
    </message>
    <message>
        <source>Events · by grade</source>
        <translation>الأحداث · بحسب درجة الموثوقية</translation>
    </message>
    <message>
        <source>Events · by source</source>
        <translation>الأحداث · بحسب المصدر</translation>
    </message>
    <message>
        <source>Events in a spot of %1 km</source>
        <translation>الأحداث في دائرة قطرها %1 كم</translation>
    </message>
    <message>
        <source>Outline · by grade</source>
        <translation>الحافة · بحسب درجة الموثوقية</translation>
    </message>
</context>
<context>
    <name>atlas::LikenessWords</name>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>the same record: %1 %2</source>
        <comment>data set, id</comment>
        <translation>السجل نفسه: %1 %2</translation>
    </message>
    <message>
        <source>both on %1</source>
        <translation>كلاهما في %1</translation>
    </message>
    <message>
        <source>both %1</source>
        <translation>كلاهما: %1</translation>
    </message>
    <message>
        <source>%1 and %2 share a time</source>
        <translation>%1 و%2 بينهما وقت مشترك</translation>
    </message>
    <message>
        <source>a day or less apart: %1 and %2</source>
        <translation>بينهما يوم أو أقل: %1 و%2</translation>
    </message>
    <message>
        <source>%1 apart; both places are exact</source>
        <translation>المسافة بينهما %1؛ والمكانان دقيقان</translation>
    </message>
    <message>
        <source>%1 apart; the places are known to %2</source>
        <translation>المسافة بينهما %1؛ والمكانان معروفان ضمن %2</translation>
    </message>
    <message>
        <source>same kind: %1</source>
        <translation>النوع نفسه: %1</translation>
    </message>
    <message>
        <source>kinds that can be one: %1, %2</source>
        <translation>نوعان قد يكونان واحدًا: %1، %2</translation>
    </message>
    <message>
        <source>but of two kinds: %1, %2</source>
        <translation>لكنهما من نوعين: %1، %2</translation>
    </message>
    <message>
        <source>both name %1</source>
        <translation>كلاهما يسمّي %1</translation>
    </message>
    <message>
        <source>%1 and %2 are of one side: %3</source>
        <translation>%1 و%2 من طرف واحد: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between actors</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>but they name others: %1 – %2</source>
        <translation>لكنهما يسمّيان جهات مختلفة: %1 – %2</translation>
    </message>
    <message>
        <source>figures overlap: %1 and %2 killed</source>
        <translation>الحصيلتان متداخلتان (القتلى: %1 و%2)</translation>
    </message>
    <message>
        <source>but figures differ: %1 and %2 killed</source>
        <translation>لكن الحصيلتين مختلفتان (القتلى: %1 و%2)</translation>
    </message>
</context>
<context>
    <name>atlas::LinkText</name>
    <message>
        <source>This is no address of the web. It can be copied, not opened.</source>
        <translation>هذا ليس عنوانًا على الويب. يمكن نسخه لا فتحه.</translation>
    </message>
    <message>
        <source>Opens in the web browser:</source>
        <translation>يُفتح في متصفح الويب:</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>الرابط: %1</translation>
    </message>
    <message>
        <source>Enter opens it in the web browser.</source>
        <translation>يفتحه Enter في متصفح الويب.</translation>
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
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Raqqa–Mosul 2014–2019</source>
        <translation>الرقة–الموصل ٢٠١٤–٢٠١٩</translation>
    </message>
    <message>
        <source>No events in this window of time</source>
        <translation>لا أحداث في هذه الفترة</translation>
    </message>
    <message>
        <source>This event has no place on the map</source>
        <translation>ليس لهذا الحدث مكان على الخريطة</translation>
    </message>
    <message>
        <source>About Strike Atlas</source>
        <translation>حول Strike Atlas</translation>
    </message>
    <message>
        <source>Strike Atlas %1</source>
        <translation>Strike Atlas %1</translation>
    </message>
    <message>
        <source>A desktop atlas of airstrikes and territorial control. A claim is not a fact: every event names who says so, and claims stand side by side.</source>
        <translation>أطلس مكتبي للغارات الجوية والسيطرة على الأرض. الرواية ليست حقيقة مثبتة: كل حدث يسمّي من يقول به، والروايات تُعرض جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Events read: %L1</source>
        <translation>الأحداث المقروءة: %L1</translation>
    </message>
    <message>
        <source>rows skipped: %L1</source>
        <translation>الأسطر المتروكة: %L1</translation>
    </message>
    <message>
        <source>%1: tiles in view that cannot be read and stay grey: %L2</source>
        <translation>%1: بلاطات ظاهرة تعذّرت قراءتها وتبقى رمادية: %L2</translation>
    </message>
    <message>
        <source>Choose its columns…</source>
        <translation>اختيار أعمدته…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>There are changes that no file holds yet.</source>
        <translation>هناك تغييرات لم تُحفظ بعد في أي ملف.</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>عيّنة بيانات</translation>
    </message>
    <message>
        <source>The embedded events are a sample, to be verified before publication.</source>
        <translation>الأحداث المضمَّنة عيّنة يجب التحقق منها قبل النشر.</translation>
    </message>
</context>
<context>
    <name>atlas::MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
</context>
<context>
    <name>atlas::MapExporter</name>
    <message>
        <source>a map of %1 × %2 pixels cannot be drawn</source>
        <translation>لا يمكن رسم خريطة بمقاس %1 × %2 بكسل</translation>
    </message>
    <message>
        <source>choose a size of up to %1 × %1</source>
        <translation>اختر مقاسًا لا يتجاوز %1 × %1</translation>
    </message>
    <message>
        <source>%1 dots per inch cannot be drawn</source>
        <translation>لا يمكن الرسم بدقة %1 نقطة في البوصة</translation>
    </message>
    <message>
        <source>choose %1 to %2</source>
        <translation>اختر من %1 إلى %2</translation>
    </message>
    <message>
        <source>interrupted, nothing was written</source>
        <translation>توقفت العملية ولم يُكتب شيء</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <translation>تعذّرت الكتابة (%1)</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>could not be written to the end (%1)</source>
        <translation>تعذّر إتمام الكتابة (%1)</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>أفرغ مساحة على القرص أو اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>a map is written as png here</source>
        <translation>تُكتب الخريطة هنا بصيغة png</translation>
    </message>
    <message>
        <source>choose a name that ends in .png</source>
        <translation>اختر اسمًا ينتهي بـ‎.png</translation>
    </message>
    <message>
        <source>there is not enough memory for a map of this size</source>
        <translation>الذاكرة لا تكفي لخريطة بهذا المقاس</translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation>اختر مقاسًا أصغر</translation>
    </message>
</context>
<context>
    <name>atlas::MapFlags</name>
    <message>
        <source>Read it as this schema, whatever its columns are called</source>
        <translation>اقرأه وفق هذه البنية، أيًّا كانت أسماء أعمدته</translation>
    </message>
    <message>
        <source>FIELD=COLUMN, by name or by position from 1; or a setting: date-order=dmy, encoding=windows-1256, separator=semicolon, decimal=comma, header-rows=2</source>
        <translation>‎FIELD=COLUMN، بالاسم أو بالموضع بدءًا من 1؛ أو إعداد: ‎date-order=dmy، ‎encoding=windows-1256، ‎separator=semicolon، ‎decimal=comma، ‎header-rows=2</translation>
    </message>
    <message>
        <source>Take exactly equal rows for events of their own</source>
        <translation>اعتبر الصفوف المتطابقة تمامًا أحداثًا مستقلة</translation>
    </message>
    <message>
        <source>“%1” says nothing of a column</source>
        <translation>«%1» لا يحدد أي عمود</translation>
    </message>
    <message>
        <source>write FIELD=COLUMN</source>
        <translation>اكتب ‎FIELD=COLUMN</translation>
    </message>
</context>
<context>
    <name>atlas::MapLayerReader</name>
    <message>
        <source>this layer of the base map cannot be read</source>
        <translation>تعذّرت قراءة هذه الطبقة من خريطة الأساس</translation>
    </message>
    <message>
        <source>install the atlas again</source>
        <translation>أعد تثبيت الأطلس</translation>
    </message>
</context>
<context>
    <name>atlas::MapLook</name>
    <message>
        <source>Colour by</source>
        <translation>اللون بحسب</translation>
    </message>
    <message>
        <source>Where events crowd</source>
        <translation>حيث تتكاثف الأحداث</translation>
    </message>
    <message>
        <source>Signs, and circles with a number</source>
        <translation>رموز، ودوائر بأعداد</translation>
    </message>
    <message>
        <source>A sign for each event</source>
        <translation>رمز لكل حدث</translation>
    </message>
    <message>
        <source>Circles with a number only</source>
        <translation>دوائر بأعداد فقط</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a map&apos;s look</comment>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Pale, for data to stand out</source>
        <translation>فاتحة تُبرز البيانات</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a map&apos;s look</comment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>الخريطة الأساسية</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>No grid</source>
        <translation>بلا شبكة</translation>
    </message>
    <message>
        <source>Decimal degrees</source>
        <translation>درجات عشرية</translation>
    </message>
    <message>
        <source>Degrees, minutes, seconds</source>
        <translation>درجات ودقائق وثوانٍ</translation>
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
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>تصغير (−)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show or hide the legend</source>
        <translation>إظهار مفتاح الخريطة أو إخفاؤه</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الخريطة</translation>
    </message>
    <message>
        <source>How events are shown: colours, crowds</source>
        <translation>طريقة عرض الأحداث: الألوان والتكاثف</translation>
    </message>
    <message>
        <source>How events are shown</source>
        <translation>طريقة عرض الأحداث</translation>
    </message>
    <message>
        <source>Filtering… The events appear when it is done.</source>
        <translation>تجري التصفية… تظهر الأحداث عند انتهائها.</translation>
    </message>
</context>
<context>
    <name>atlas::MapService</name>
    <message>
        <source>give the address of a service&apos;s capabilities, or of one tile</source>
        <translation>أعطِ عنوان وصف الخدمة (capabilities) أو عنوان مربع واحد</translation>
    </message>
    <message>
        <source>this is no description of a map service</source>
        <translation>هذا ليس وصفًا لخدمة خرائط</translation>
    </message>
    <message>
        <source>the description of the map service is damaged</source>
        <translation>وصف خدمة الخرائط تالف</translation>
    </message>
    <message>
        <source>this service has no map in Web Mercator</source>
        <translation>ليس لهذه الخدمة خريطة بإسقاط Web Mercator</translation>
    </message>
    <message>
        <source>check the address, or try again later</source>
        <translation>تحقق من العنوان أو حاول لاحقًا</translation>
    </message>
    <message>
        <source>this is not the address of a map service</source>
        <translation>هذا ليس عنوان خدمة خرائط</translation>
    </message>
    <message>
        <source>the map service does not answer (%1)</source>
        <translation>لا تجيب خدمة الخرائط (%1)</translation>
    </message>
</context>
<context>
    <name>atlas::MapStyle</name>
    <message>
        <source>mend the style file</source>
        <translation>صحّح ملف النمط</translation>
    </message>
    <message>
        <source>no such colour</source>
        <translation>لا يوجد لون بهذا الاسم</translation>
    </message>
    <message>
        <source>not a colour such as “#a9d3de”</source>
        <translation>ليس لونًا مثل «#a9d3de»</translation>
    </message>
    <message>
        <source>a rule names no layer</source>
        <translation>قاعدة لا تسمّي طبقة</translation>
    </message>
    <message>
        <source>a rule has neither fill nor stroke</source>
        <translation>قاعدة بلا تعبئة ولا خط</translation>
    </message>
    <message>
        <source>a dash is not longer than nothing</source>
        <translation>شرطة بلا طول</translation>
    </message>
</context>
<context>
    <name>atlas::MappingDialog</name>
    <message>
        <source>Reading the first rows…</source>
        <translation>جارية قراءة الصفوف الأولى…</translation>
    </message>
    <message>
        <source>How to read %1</source>
        <translation>كيفية قراءة %1</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>خط عمودي |</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>صفوف العناوين</translation>
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
        <translation>الكسور العشرية</translation>
    </message>
    <message>
        <source>as the dates tell</source>
        <translation>بحسب التواريخ</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>the longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Of JSON: where the records lie, as data.events</source>
        <translation>لملفات JSON: موضع السجلات، مثل data.events</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message numerus="yes">
        <source>The counts are of the first %n rows.</source>
        <translation>
            <numerusform>الأعداد لا تشمل أي صف.</numerusform>
            <numerusform>الأعداد تخص الصف الأول.</numerusform>
            <numerusform>الأعداد تخص الصفين الأولين.</numerusform>
            <numerusform>الأعداد تخص أول %n صفوف.</numerusform>
            <numerusform>الأعداد تخص أول %n صفًّا.</numerusform>
            <numerusform>الأعداد تخص أول %n صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 understood, %2 empty, %3 not understood</source>
        <translation>المفهومة: %1، الفارغة: %2، غير المفهومة: %3</translation>
    </message>
    <message>
        <source>as the cells tell</source>
        <translation>كما تقول الخلايا</translation>
    </message>
</context>
<context>
    <name>atlas::MappingGuess</name>
    <message>
        <source>it has no column “%1”</source>
        <translation>العمود «%1» غير موجود</translation>
    </message>
    <message>
        <source>its columns are %1</source>
        <translation>أعمدته هي %1</translation>
    </message>
    <message>
        <source>it has no columns for latitude and longitude</source>
        <translation>لا أعمدة فيه لخطي العرض والطول</translation>
    </message>
    <message>
        <source>name them “latitude” and “longitude”, or say which columns hold the place</source>
        <translation>سمّهما «latitude» و«longitude»، أو حدّد الأعمدة التي تضم المكان</translation>
    </message>
    <message>
        <source>no row of it can be used: no cell of “%1” is a coordinate</source>
        <translation>لا يصلح أي صف فيه: لا خلية في «%1» تضم إحداثيات</translation>
    </message>
    <message>
        <source>say which columns hold the place</source>
        <translation>حدّد الأعمدة التي تضم المكان</translation>
    </message>
    <message>
        <source>it has no column for the date</source>
        <translation>لا عمود فيه للتاريخ</translation>
    </message>
    <message>
        <source>name it “date”, as 2017-03-17, or say which column holds it</source>
        <translation>سمّه «date»، بالصورة ‎2017-03-17، أو حدّد العمود الذي يضم التاريخ</translation>
    </message>
    <message>
        <source>its dates can be read in two ways, as day and month or as month and day</source>
        <translation>يمكن قراءة تواريخه بطريقتين: اليوم ثم الشهر، أو الشهر ثم اليوم</translation>
    </message>
    <message>
        <source>say which: --map date-order=dmy or --map date-order=mdy</source>
        <translation>حدّد أيّهما: ‎--map date-order=dmy أو ‎--map date-order=mdy</translation>
    </message>
    <message>
        <source>no row of it can be used: no cell of “%1” is a date</source>
        <translation>لا يصلح أي صف فيه: لا خلية في «%1» تضم تاريخًا</translation>
    </message>
    <message>
        <source>write dates as 2017-03-17, or say which column holds them</source>
        <translation>اكتب التواريخ بالصورة ‎2017-03-17، أو حدّد العمود الذي يضمها</translation>
    </message>
</context>
<context>
    <name>atlas::MbtilesFile</name>
    <message>
        <source>choose an MBTiles file of PNG, JPEG or WebP tiles</source>
        <translation>اختر ملف MBTiles بمربعات PNG أو JPEG أو WebP</translation>
    </message>
    <message>
        <source>these map tiles cannot be read; the file may be damaged</source>
        <translation>تعذّرت قراءة هذه المربعات؛ قد يكون الملف تالفًا</translation>
    </message>
    <message>
        <source>the tiles are not a pyramid of Web Mercator</source>
        <translation>المربعات ليست هرمًا بإسقاط Web Mercator</translation>
    </message>
    <message>
        <source>these are map tiles under another name</source>
        <translation>هذه بلاطات خريطة تحت اسم آخر</translation>
    </message>
    <message>
        <source>rename the file so that it ends in .mbtiles</source>
        <translation>غيّر اسم الملف لينتهي بـ ‎.mbtiles</translation>
    </message>
    <message>
        <source>these are vector tiles, not pictures</source>
        <translation>هذه مربعات متجهية وليست صورًا</translation>
    </message>
</context>
<context>
    <name>atlas::MeasureTool</name>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 م²</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 كم²</translation>
    </message>
    <message>
        <source>Radius %1</source>
        <translation>نصف القطر %1</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>المساحة %1</translation>
    </message>
    <message>
        <source>Edge %1</source>
        <translation>المحيط %1</translation>
    </message>
    <message>
        <source>Last leg %1</source>
        <translation>المقطع الأخير %1</translation>
    </message>
    <message>
        <source>Bearing %1°</source>
        <translation>الاتجاه %1°</translation>
    </message>
</context>
<context>
    <name>atlas::OgrFile</name>
    <message>
        <source>this shapefile&apos;s table, %1.dbf, is missing</source>
        <translation>جدول ملف shapefile هذا، ‎%1.dbf، مفقود</translation>
    </message>
    <message>
        <source>put the .dbf file beside the .shp file: dates and names are in it</source>
        <translation>ضع ملف ‎.dbf بجوار ملف ‎.shp: ففيه التواريخ والأسماء</translation>
    </message>
    <message>
        <source>unpacked it would take %1</source>
        <translation>سيشغل %1 بعد فك ضغطه</translation>
    </message>
    <message>
        <source>save it as CSV</source>
        <translation>احفظه بصيغة CSV</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>تعذّرت قراءته (%1)</translation>
    </message>
    <message>
        <source>it cannot be read: it is broken or cut off</source>
        <translation>تعذّرت قراءته: إنه معطوب أو مبتور</translation>
    </message>
    <message>
        <source>copy, download or export it again</source>
        <translation>انسخه أو نزّله أو صدّره من جديد</translation>
    </message>
</context>
<context>
    <name>atlas::OgrTable</name>
    <message>
        <source>it has no layer or sheet “%1”</source>
        <translation>لا طبقة ولا ورقة فيه باسم «%1»</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>اختر واحدة مما يلي: %1</translation>
    </message>
    <message>
        <source>it has no layer with records</source>
        <translation>لا طبقة فيه تضم سجلات</translation>
    </message>
    <message>
        <source>choose a file with events</source>
        <translation>اختر ملفًا فيه أحداث</translation>
    </message>
    <message>
        <source>its coordinates are no degrees, and it does not say what they are</source>
        <translation>إحداثياته ليست بالدرجات، ولا يذكر نظامها</translation>
    </message>
    <message>
        <source>put its .prj file beside it, or export it in WGS 84</source>
        <translation>ضع ملف ‎.prj الخاص به بجواره، أو صدّره بنظام WGS 84</translation>
    </message>
    <message>
        <source>its coordinates cannot be turned into degrees</source>
        <translation>تعذّر تحويل إحداثياته إلى درجات</translation>
    </message>
    <message>
        <source>export it in WGS 84</source>
        <translation>صدّره بنظام WGS 84</translation>
    </message>
</context>
<context>
    <name>atlas::OnlineMaps</name>
    <message>
        <source>Maps on the network</source>
        <translation>خرائط على الشبكة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Change maps on the network…</source>
        <translation>تغيير خرائط الشبكة…</translation>
    </message>
    <message>
        <source>A map on the network</source>
        <translation>خريطة على الشبكة</translation>
    </message>
    <message>
        <source>Fetch the map “%1” from %2?</source>
        <translation>هل تُجلب الخريطة «%1» من %2؟</translation>
    </message>
    <message>
        <source>While you look at the map its tiles are fetched from there. Whoever runs it, and the network in between, can see from where which places are looked at, and when. Nothing is fetched unless you agree.</source>
        <translation>أثناء النظر إلى الخريطة تُجلب مربعاتها من هناك. ويمكن لمن يديرها وللشبكة بينكما معرفة الأماكن التي يُنظر إليها، ومن أين، ومتى. لا يُجلب شيء ما لم توافق.</translation>
    </message>
    <message>
        <source>Until the program closes</source>
        <translation>حتى إغلاق البرنامج</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>بصورة دائمة</translation>
    </message>
</context>
<context>
    <name>atlas::OnlineMapsDialog</name>
    <message>
        <source>Maps on the network</source>
        <translation>خرائط على الشبكة</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>أعطها اسمًا</translation>
    </message>
    <message>
        <source>Address of a tile</source>
        <translation>عنوان المربع</translation>
    </message>
    <message>
        <source>With {z}, {x} and {y} for zoom, column and row; {-y} for TMS; {TileMatrix}, {TileCol} and {TileRow} for WMTS; {bbox-epsg-3857}, {width} and {height} for WMS.</source>
        <translation>مع {z} و{x} و{y} للتكبير والعمود والصف؛ و{-y} لـ TMS؛ و{TileMatrix} و{TileCol} و{TileRow} لـ WMTS؛ و{bbox-epsg-3857} و{width} و{height} لـ WMS.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>نسبة المصدر</translation>
    </message>
    <message>
        <source>Stands on the map and on every page: most makers of maps ask for it.</source>
        <translation>تظهر على الخريطة وعلى كل صفحة: يطلبها معظم صانعي الخرائط.</translation>
    </message>
    <message>
        <source>First zoom</source>
        <translation>أول مستوى تكبير</translation>
    </message>
    <message>
        <source>Last zoom</source>
        <translation>آخر مستوى تكبير</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 بكسل</translation>
    </message>
    <message>
        <source>Edge of a tile</source>
        <translation>ضلع المربع</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>المحفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Forget what is kept</source>
        <translation>نسيان المحفوظ</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>خريطة جديدة</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>إضافة خدمة…</translation>
    </message>
    <message>
        <source>Asks a WMS, WMTS or TMS once which maps it has</source>
        <translation>يسأل خدمة WMS أو WMTS أو TMS مرة واحدة عن خرائطها</translation>
    </message>
    <message>
        <source>A map service</source>
        <translation>خدمة خرائط</translation>
    </message>
    <message>
        <source>Address of its capabilities. It is asked once, now:</source>
        <translation>عنوان وصفها. تُسأل مرة واحدة، الآن:</translation>
    </message>
    <message>
        <source>Which of its maps?</source>
        <translation>أي خرائطها؟</translation>
    </message>
</context>
<context>
    <name>atlas::OnlineSource</name>
    <message>
        <source>write it as https://tiles.example.org/{z}/{x}/{y}.png, or with {bbox-epsg-3857} for a WMS</source>
        <translation>اكتبه على شكل https://tiles.example.org/{z}/{x}/{y}.png، أو مع {bbox-epsg-3857} لخدمة WMS</translation>
    </message>
    <message>
        <source>this is not the address of a map on the network</source>
        <translation>هذا ليس عنوان خريطة على الشبكة</translation>
    </message>
    <message>
        <source>the address does not say where zoom, column and row stand</source>
        <translation>لا يبيّن العنوان موضع التكبير والعمود والصف</translation>
    </message>
</context>
<context>
    <name>atlas::OnlineTiles</name>
    <message>
        <source>%1: a tile came damaged</source>
        <translation>%1: وصل مربع تالف</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2); the next try is in %3 s</source>
        <translation>تعذّر الوصول إلى %1 ‏(%2)؛ المحاولة التالية بعد %3 ث</translation>
    </message>
</context>
<context>
    <name>atlas::OpenedTable</name>
    <message>
        <source>these are map tiles, not events</source>
        <translation>هذه مربعات خرائط وليست أحداثًا</translation>
    </message>
    <message>
        <source>open it as the base map</source>
        <translation>افتحه خريطةَ أساس</translation>
    </message>
    <message>
        <source>this is a project, not a table of events</source>
        <translation>هذا مشروع وليس جدول أحداث</translation>
    </message>
    <message>
        <source>open it as the project</source>
        <translation>افتحه مشروعًا</translation>
    </message>
</context>
<context>
    <name>atlas::PagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>معاينة الصفحة</translation>
    </message>
</context>
<context>
    <name>atlas::PageText</name>
    <message>
        <source>Events since %1, until %2</source>
        <translation>الأحداث منذ %1 وحتى %2</translation>
    </message>
    <message>
        <source>Events on %1</source>
        <translation>أحداث %1</translation>
    </message>
    <message>
        <source>Events of %1</source>
        <translation>أحداث %1</translation>
    </message>
    <message>
        <source>Events from %1 to %2</source>
        <translation>الأحداث من %1 إلى %2</translation>
    </message>
    <message>
        <source>Sample data, to be verified before publication</source>
        <translation>عيّنة بيانات يجب التحقق منها قبل النشر</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>الأحداث: %1</translation>
    </message>
    <message>
        <source>Who held what: %1</source>
        <translation>السيطرة على الأرض: %1</translation>
    </message>
    <message>
        <source>Base map: %1</source>
        <translation>خريطة الأساس: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>الأسماء: %1</translation>
    </message>
    <message>
        <source>Projection: Web Mercator (EPSG:3857), WGS 84 · Strike Atlas %1</source>
        <translation>الإسقاط: Web Mercator (EPSG:3857), WGS 84 · Strike Atlas %1</translation>
    </message>
    <message>
        <source>%1, only: %2</source>
        <extracomment>%1 the dates of the events, %2 what a filter lets pass: &quot;Actor: Russia; Killed: at least 5&quot;</extracomment>
        <translation>%1، فقط: %2</translation>
    </message>
</context>
<context>
    <name>atlas::PanTool</name>
    <message>
        <source>Move annotation</source>
        <translation>نقل تعليق</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>تعديل النص</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وحدث آخر</numerusform>
            <numerusform>وحدثان آخران</numerusform>
            <numerusform>و%Ln أحداث أخرى</numerusform>
            <numerusform>و%Ln حدثًا آخر</numerusform>
            <numerusform>و%Ln حدث آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::PartRows</name>
    <message>
        <source>Part identical rows</source>
        <translation>فصل الصفوف المتطابقة</translation>
    </message>
</context>
<context>
    <name>atlas::PlaceEdit</name>
    <message>
        <source>a place: Raqa …</source>
        <translation>مكان: الرقة …</translation>
    </message>
    <message>
        <source>Near a place</source>
        <translation>قرب مكان</translation>
    </message>
</context>
<context>
    <name>atlas::PlaceFields</name>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>District</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Governorate</source>
        <translation>المحافظة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Degrees, degrees and minutes, UTM or MGRS: 35.95, 39.01 or 37S EV 01 79.</source>
        <translation>درجات، أو درجات ودقائق، أو UTM أو MGRS: ‎35.95, 39.01 أو ‎37S EV 01 79.</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>لا مكان</translation>
    </message>
    <message>
        <source>Middle of the map</source>
        <translation>وسط الخريطة</translation>
    </message>
    <message>
        <source>exactly there</source>
        <translation>في هذا الموضع بالضبط</translation>
    </message>
    <message>
        <source>within a distance of it</source>
        <translation>ضمن مسافة منه</translation>
    </message>
    <message>
        <source>somewhere in the governorate</source>
        <translation>في مكان ما من المحافظة</translation>
    </message>
    <message>
        <source>somewhere in the country</source>
        <translation>في مكان ما من البلد</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>How closely it is known</source>
        <translation>مدى دقة المعرفة به</translation>
    </message>
    <message>
        <source>Distance, km</source>
        <translation>المسافة، كم</translation>
    </message>
    <message>
        <source>This is not a position. Write 35.95, 39.01 or 37S EV 01 79.</source>
        <translation>هذا ليس موقعًا. اكتب ‎35.95, 39.01 أو ‎37S EV 01 79.</translation>
    </message>
    <message>
        <source>Say within how many kilometres.</source>
        <translation>اذكر ضمن كم كيلومتر.</translation>
    </message>
</context>
<context>
    <name>atlas::PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>إيقاف مؤقت (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>Play through time (Space)</source>
        <translation>تشغيل عبر الزمن (مفتاح المسافة)</translation>
    </message>
</context>
<context>
    <name>atlas::PlayOptions</name>
    <message>
        <source>Options of playing</source>
        <translation>خيارات التشغيل</translation>
    </message>
    <message>
        <source>Skip empty time</source>
        <translation>تخطّي الأوقات الخالية</translation>
    </message>
    <message>
        <source>Goes on at the next event where the window is empty</source>
        <translation>ينتقل إلى الحدث التالي عندما تكون الفترة خالية</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>أثر</translation>
    </message>
    <message>
        <source>What has just left the window is drawn faintly</source>
        <translation>ما خرج لتوّه من الفترة يبقى ظاهرًا بشكل خافت</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>عند النهاية</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>التوقف</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Go back and forth</source>
        <translation>التنقل ذهابًا وإيابًا</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectEventCursor</name>
    <message>
        <source>these are not two dates in order; the event was taken without a date</source>
        <translation>ليسا تاريخين متتابعين؛ أُخذ الحدث بلا تاريخ</translation>
    </message>
    <message>
        <source>a claim that belongs to no event</source>
        <translation>رواية لا تخص أي حدث</translation>
    </message>
    <message>
        <source>these are not two dates in order; the claim was taken without a date</source>
        <translation>ليسا تاريخين متتابعين؛ أُخذت الرواية بلا تاريخ</translation>
    </message>
    <message>
        <source>this is no point; the event was taken without one</source>
        <translation>هذه ليست نقطة؛ أُخذ الحدث بلا نقطة</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectFile</name>
    <message>
        <source>the disk is full: the texts of its events cannot be kept</source>
        <translation>القرص ممتلئ: تعذّر حفظ نصوص أحداثه</translation>
    </message>
    <message>
        <source>make room in the cache folder</source>
        <translation>أفرغ مساحة في مجلد التخزين المؤقت</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this project. What this version does not know of would be lost if it were saved.</source>
        <translation>كتب هذا المشروعَ إصدارٌ أحدث من البرنامج. ما لا يعرفه هذا الإصدار سيُفقد عند الحفظ.</translation>
    </message>
    <message>
        <source>The project&apos;s file is write-protected.</source>
        <translation>ملف المشروع محمي من الكتابة.</translation>
    </message>
    <message>
        <source>The project&apos;s folder may not be written.</source>
        <translation>الكتابة في مجلد المشروع غير مسموح بها.</translation>
    </message>
    <message>
        <source>the project is damaged</source>
        <translation>المشروع تالف</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>انسخه أو نزّله من جديد</translation>
    </message>
    <message>
        <source>the project is damaged (%1)</source>
        <translation>المشروع تالف (%1)</translation>
    </message>
    <message>
        <source>it could not be saved (%1); what was saved before is still there</source>
        <translation>تعذّر حفظه (%1)؛ ما حُفظ من قبل ما زال موجودًا</translation>
    </message>
    <message>
        <source>make room, or save it somewhere else</source>
        <translation>أفرغ مساحة أو احفظه في مكان آخر</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>الذاكرة لا تكفي له</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>أغلق برامج أخرى</translation>
    </message>
    <message>
        <source>Some of the project&apos;s rows could not be understood, and would be lost if it were saved. Save it under another name to go on without them.</source>
        <translation>لم تُفهم بعض صفوف المشروع، وستضيع إن حُفظ. احفظه باسم آخر للمتابعة بدونها.</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectLock</name>
    <message>
        <source>Its folder may not be written.</source>
        <translation>الكتابة في مجلده غير مسموح بها.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>إنه مفتوح في برنامج آخر.</translation>
    </message>
    <message>
        <source>%1 on %2 has it open (process %3).</source>
        <extracomment>%1 a program, %2 a computer, %3 a number</extracomment>
        <translation>إنه مفتوح في %1 على %2 (العملية %3).</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectMenu</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Open table with a mapping…</source>
        <translation>فتح جدول مع مطابقة الأعمدة…</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>حفظ المشروع</translation>
    </message>
    <message>
        <source>Save project as…</source>
        <translation>حفظ المشروع باسم…</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>حدث جديد…</translation>
    </message>
    <message>
        <source>Likely duplicates…</source>
        <translation>التكرارات المحتملة…</translation>
    </message>
    <message>
        <source>List of changes…</source>
        <translation>قائمة التغييرات…</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>الاحتفاظ بهذا العرض…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectMigration</name>
    <message>
        <source>the project of an older version could not be brought up to date (%1)</source>
        <translation>تعذّر تحديث مشروع من إصدار أقدم (%1)</translation>
    </message>
    <message>
        <source>make room for a copy, or open it with the version that wrote it</source>
        <translation>أفرغ مساحة لنسخة منه، أو افتحه بالإصدار الذي كتبه</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectProbe</name>
    <message>
        <source>this is no project of Strike Atlas</source>
        <translation>هذا ليس مشروعًا من مشاريع Strike Atlas</translation>
    </message>
    <message>
        <source>open another file</source>
        <translation>افتح ملفًا آخر</translation>
    </message>
    <message>
        <source>the project holds something else under the name of a table</source>
        <translation>يحتوي المشروع على شيء آخر يحمل اسم جدول</translation>
    </message>
    <message>
        <source>do not trust it; ask for the file again where it came from</source>
        <translation>لا تثق به؛ اطلب الملف من مصدره من جديد</translation>
    </message>
    <message>
        <source>the project is damaged (%1)</source>
        <translation>المشروع تالف (%1)</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>انسخه أو نزّله من جديد</translation>
    </message>
    <message>
        <source>the project does not say its version</source>
        <translation>لا يذكر المشروع إصداره</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectRecovery</name>
    <message>
        <source>Unsaved changes were found</source>
        <translation>عُثر على تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>The program ended without saving. A copy was put by on %1.</source>
        <translation>انتهى البرنامج من دون حفظ. وُضعت نسخة جانبًا بتاريخ %1.</translation>
    </message>
    <message>
        <source>Go on with it? Otherwise the copy is deleted.</source>
        <translation>هل تريد المتابعة بها؟ وإلا حُذفت النسخة.</translation>
    </message>
</context>
<context>
    <name>atlas::QueryCommand</name>
    <message>
        <source>Events or a project; none: the embedded atlas</source>
        <translation>أحداث أو مشروع؛ من دون ملف: الأطلس المضمَّن</translation>
    </message>
    <message>
        <source>csv, geojson or json</source>
        <translation>‎csv أو geojson أو json</translation>
    </message>
    <message>
        <source>The file to write; none: standard output</source>
        <translation>الملف المراد كتابته؛ من دون ملف: الخرج القياسي</translation>
    </message>
    <message>
        <source>CSV with a row for each claim</source>
        <translation>ملف CSV فيه صف لكل رواية</translation>
    </message>
    <message>
        <source>West,south,east,north in degrees; by the event&apos;s point</source>
        <translation>الغرب,الجنوب,الشرق,الشمال بالدرجات؛ بحسب نقطة الحدث</translation>
    </message>
    <message>
        <source>First day, month or year, or an instant: 2017-03-01</source>
        <translation>أول يوم أو شهر أو سنة، أو لحظة: ‎2017-03-01</translation>
    </message>
    <message>
        <source>Last day, month or year, which is included, or an instant</source>
        <translation>آخر يوم أو شهر أو سنة، وهو مشمول، أو لحظة</translation>
    </message>
    <message>
        <source>--near takes longitude,latitude,kilometres too.
Columns of csv: %1
With --claims: %2
Times are UTC; an end is not included. Events without a date or a place are given unless a time or a place is asked for.</source>
        <translation>يقبل ‎--near أيضًا خط الطول,خط العرض,الكيلومترات.
أعمدة csv: ‏%1
مع ‎--claims: ‏%2
الأوقات بالتوقيت العالمي UTC، والنهاية غير مشمولة. تُعطى الأحداث التي لا تاريخ لها أو لا مكان ما لم يُطلب وقت أو مكان.</translation>
    </message>
    <message>
        <source>claims have rows of their own in CSV only</source>
        <translation>للروايات صفوف خاصة بها في CSV فقط</translation>
    </message>
    <message>
        <source>say --format csv; the other formats hold the claims in their event</source>
        <translation>حدّد ‎--format csv؛ الصيغ الأخرى تضع الروايات داخل حدثها</translation>
    </message>
    <message>
        <source>“%1” is not a format</source>
        <translation>«%1» ليس صيغة</translation>
    </message>
    <message>
        <source>write csv, geojson or json</source>
        <translation>اكتب csv أو geojson أو json</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>توقفت العملية</translation>
    </message>
    <message>
        <source>the answer could not be written (%1)</source>
        <translation>تعذّرت كتابة الإجابة (%1)</translation>
    </message>
    <message>
        <source>make room, or write it somewhere else</source>
        <translation>أفرغ مساحة أو اكتبها في مكان آخر</translation>
    </message>
    <message>
        <source>standard output is closed</source>
        <translation>الخرج القياسي مغلق</translation>
    </message>
    <message>
        <source>give a file with -o</source>
        <translation>حدّد ملفًا باستخدام ‎-o</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>تعذّرت كتابة الملف (%1)</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>اختر مجلدًا آخر</translation>
    </message>
</context>
<context>
    <name>atlas::RasterFile</name>
    <message>
        <source>this picture cannot be read</source>
        <translation>تعذّرت قراءة هذه الصورة</translation>
    </message>
    <message>
        <source>this picture cannot be read (%1)</source>
        <translation>تعذّرت قراءة هذه الصورة (%1)</translation>
    </message>
    <message>
        <source>choose a GeoTIFF, or another picture that says where it lies</source>
        <translation>اختر GeoTIFF أو صورة أخرى تذكر موقعها</translation>
    </message>
    <message>
        <source>it asks for files of the network or for code to be run</source>
        <translation>يطلب ملفات من الشبكة أو تشغيل شيفرة</translation>
    </message>
    <message>
        <source>choose the pictures themselves</source>
        <translation>اختر الصور نفسها</translation>
    </message>
    <message>
        <source>this picture does not say where on earth it lies</source>
        <translation>هذه الصورة لا تذكر موقعها على الأرض</translation>
    </message>
    <message>
        <source>give it a place in a GIS (georeference it), and save it as GeoTIFF</source>
        <translation>أسند إليها موقعًا في نظام معلومات جغرافية واحفظها بصيغة GeoTIFF</translation>
    </message>
</context>
<context>
    <name>atlas::RowReader</name>
    <message>
        <source>this figure is not a number; the row was taken without it</source>
        <translation>هذه القيمة ليست عددًا؛ أُخذ الصف من دونها</translation>
    </message>
    <message>
        <source>no coordinates</source>
        <translation>لا إحداثيات</translation>
    </message>
    <message>
        <source>not a number; write coordinates as decimal degrees</source>
        <translation>ليس عددًا؛ اكتب الإحداثيات بالدرجات العشرية</translation>
    </message>
    <message>
        <source>the point lies beyond 180 or 90 degrees</source>
        <translation>النقطة تتجاوز 180 أو 90 درجة</translation>
    </message>
    <message>
        <source>not a point</source>
        <translation>ليس نقطة</translation>
    </message>
    <message>
        <source>the latitude is beyond 90 degrees</source>
        <translation>خط العرض يتجاوز 90 درجة</translation>
    </message>
    <message>
        <source>the longitude is beyond 180 degrees</source>
        <translation>خط الطول يتجاوز 180 درجة</translation>
    </message>
    <message>
        <source>0, 0 stands for “no place” in broken exports</source>
        <translation>القيمة 0, 0 تعني «لا مكان» في الملفات المصدَّرة المعطوبة</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>لا تاريخ</translation>
    </message>
    <message>
        <source>not a date; write it as 2017-03-17</source>
        <translation>ليس تاريخًا؛ اكتبه بالصورة ‎2017-03-17</translation>
    </message>
    <message>
        <source>1970-01-01 stands for “no date” in broken exports</source>
        <translation>القيمة ‎1970-01-01 تعني «لا تاريخ» في الملفات المصدَّرة المعطوبة</translation>
    </message>
    <message>
        <source>the year is not between %1 and %2</source>
        <translation>السنة ليست بين %1 و%2</translation>
    </message>
    <message>
        <source>%1; the row was taken without this date</source>
        <translation>%1؛ أُخذ الصف من دون هذا التاريخ</translation>
    </message>
    <message>
        <source>%1; the row was taken without a place</source>
        <translation>%1؛ أُخذ الصف بلا مكان</translation>
    </message>
    <message>
        <source>not a position; write it as 35.95, 39.01 or as MGRS</source>
        <translation>ليس موقعًا؛ اكتبه بالصورة ‎35.95, 39.01 أو بنظام MGRS</translation>
    </message>
</context>
<context>
    <name>atlas::SavedFilterMenu</name>
    <message>
        <source>No filter saved yet</source>
        <translation>لا عوامل تصفية محفوظة بعد</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>حفظ عامل التصفية هذا…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>حفظ عامل التصفية هذا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>atlas::SavedFilters</name>
    <message>
        <source>there is no filter of this name</source>
        <translation>لا يوجد عامل تصفية بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>atlas::ScaleBar</name>
    <message>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
</context>
<context>
    <name>atlas::SearchField</name>
    <message>
        <source>Find a place, an event or a source</source>
        <translation>البحث عن مكان أو حدث أو مصدر</translation>
    </message>
    <message>
        <source>Find a place, an event or a source: Raqa …</source>
        <translation>ابحث عن مكان أو حدث أو مصدر: الرقة …</translation>
    </message>
    <message>
        <source>Searching the events …</source>
        <translation>جارٍ البحث في الأحداث …</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>اذهب إلى %1</translation>
    </message>
</context>
<context>
    <name>atlas::SkippedModel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Why it was skipped</source>
        <translation>سبب التخطّي</translation>
    </message>
</context>
<context>
    <name>atlas::SkippedPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Rows that were skipped</source>
        <translation>الصفوف المتخطّاة</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>حفظ الجدول بصيغة CSV</translation>
    </message>
    <message>
        <source>%1 note on the rows of your files</source>
        <translation>ملاحظات على صفوف ملفاتك: %1</translation>
    </message>
    <message>
        <source>%1 notes on the rows of your files</source>
        <translation>ملاحظات على صفوف ملفاتك: %1</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>‎CSV (*.csv)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>atlas::SpanEdit</name>
    <message>
        <source>First day shown</source>
        <translation>أول يوم معروض</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <translation>آخر يوم معروض</translation>
    </message>
    <message>
        <source>Day shown</source>
        <translation>اليوم المعروض</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>اليوم الأخير يسبق اليوم الأول.</translation>
    </message>
</context>
<context>
    <name>atlas::SpanFields</name>
    <message>
        <source>That is</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>لا تاريخ</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>إلى، ضمنًا</translation>
    </message>
    <message>
        <source>at some time in between</source>
        <translation>في وقت ما ضمن هذه المدة</translation>
    </message>
    <message>
        <source>it went on all the while</source>
        <translation>طوال هذه المدة</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>وقع ذلك</translation>
    </message>
    <message>
        <source>By the clock of</source>
        <translation>بتوقيت</translation>
    </message>
    <message>
        <source>“From” is not a date. %1</source>
        <translation>«من» ليس تاريخًا. %1</translation>
    </message>
    <message>
        <source>“To” is not a date. %1</source>
        <translation>«إلى» ليس تاريخًا. %1</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>النهاية تسبق البداية.</translation>
    </message>
</context>
<context>
    <name>atlas::SplitDialog</name>
    <message>
        <source>Split the event</source>
        <translation>تقسيم الحدث</translation>
    </message>
    <message>
        <source>Tick the claims that are about another event. They become an event of their own.</source>
        <translation>حدّد الروايات التي تتعلق بحدث آخر. ستصبح حدثًا قائمًا بذاته.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الروايات</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
</context>
<context>
    <name>atlas::SplitEvent</name>
    <message>
        <source>Split event</source>
        <translation>تقسيم الحدث</translation>
    </message>
</context>
<context>
    <name>atlas::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>تقدم القراءة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>إلغاء القراءة</translation>
    </message>
    <message>
        <source>Position of the pointer</source>
        <translation>موضع المؤشر</translation>
    </message>
    <message>
        <source>How positions are written</source>
        <translation>كيفية كتابة المواقع</translation>
    </message>
    <message>
        <source>Decimal degrees</source>
        <translation>درجات عشرية</translation>
    </message>
    <message>
        <source>Degrees, minutes, seconds</source>
        <translation>درجات ودقائق وثوانٍ</translation>
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
        <translation>صدّره بصيغة CSV أو GeoJSON</translation>
    </message>
    <message>
        <source>this is a zipped file, and neither KMZ nor XLSX nor ODS</source>
        <translation>هذا ملف مضغوط بصيغة zip، وليس KMZ ولا XLSX ولا ODS</translation>
    </message>
    <message>
        <source>unpack it and open what is inside</source>
        <translation>فك ضغطه وافتح ما بداخله</translation>
    </message>
    <message>
        <source>this is a web page, whatever its name says</source>
        <translation>هذه صفحة ويب، أيًّا كان ما يقوله اسمها</translation>
    </message>
    <message>
        <source>this is XML (%1), and neither KML nor GPX</source>
        <translation>هذا ملف XML (%1)، وليس KML ولا GPX</translation>
    </message>
    <message>
        <source>this is a shapefile&apos;s index</source>
        <translation>هذا فهرس shapefile</translation>
    </message>
    <message>
        <source>open the .shp file beside it</source>
        <translation>افتح ملف ‎.shp المجاور له</translation>
    </message>
    <message>
        <source>this is a dBase table, perhaps of a shapefile</source>
        <translation>هذا جدول dBase، ربما يعود إلى shapefile</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>تعذّر فتح الملف (%1)</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>تحقق من أن لديك إذنًا بقراءته</translation>
    </message>
</context>
<context>
    <name>atlas::TableMapping</name>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Position in one cell</source>
        <translation>الموقع في خلية واحدة</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <source>Radius in kilometres</source>
        <translation>نصف القطر بالكيلومترات</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>نصف القطر بالأمتار</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>End time of day</source>
        <translation>ساعة الانتهاء</translation>
    </message>
    <message>
        <source>Meaning of the dates</source>
        <translation>معنى التواريخ</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Role of the actor</source>
        <translation>دور الجهة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>القتلى</translation>
    </message>
    <message>
        <source>Killed, lowest</source>
        <translation>القتلى، أدنى حصيلة</translation>
    </message>
    <message>
        <source>Killed, highest</source>
        <translation>القتلى، أعلى حصيلة</translation>
    </message>
    <message>
        <source>Civilians killed</source>
        <translation>القتلى المدنيون</translation>
    </message>
    <message>
        <source>Civilians killed, lowest</source>
        <translation>القتلى المدنيون، أدنى حصيلة</translation>
    </message>
    <message>
        <source>Civilians killed, highest</source>
        <translation>القتلى المدنيون، أعلى حصيلة</translation>
    </message>
    <message>
        <source>Combatants killed</source>
        <translation>القتلى المقاتلون</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>الجرحى</translation>
    </message>
    <message>
        <source>Injured, lowest</source>
        <translation>الجرحى، أدنى حصيلة</translation>
    </message>
    <message>
        <source>Injured, highest</source>
        <translation>الجرحى، أعلى حصيلة</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجة الموثوقية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Date of the claim</source>
        <translation>تاريخ الرواية</translation>
    </message>
    <message>
        <source>Words of the claim</source>
        <translation>نص الرواية</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Pictures and films</source>
        <translation>صور وأفلام</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>District</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Governorate</source>
        <translation>المحافظة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>«%1» غير معروف</translation>
    </message>
    <message>
        <source>give utf-8, utf-16le, utf-16be, windows-1252 or windows-1256</source>
        <translation>حدّد utf-8 أو utf-16le أو utf-16be أو windows-1252 أو windows-1256</translation>
    </message>
    <message>
        <source>give comma, semicolon, tab, pipe or one sign</source>
        <translation>حدّد comma أو semicolon أو tab أو pipe أو علامة واحدة</translation>
    </message>
    <message>
        <source>give a number from 0 to 20</source>
        <translation>حدّد عددًا من 0 إلى 20</translation>
    </message>
    <message>
        <source>give point or comma</source>
        <translation>حدّد point أو comma</translation>
    </message>
    <message>
        <source>give dmy or mdy</source>
        <translation>حدّد dmy أو mdy</translation>
    </message>
    <message>
        <source>give seconds or milliseconds</source>
        <translation>حدّد seconds أو milliseconds</translation>
    </message>
    <message>
        <source>give UTC, Asia/Damascus or Asia/Baghdad</source>
        <translation>حدّد UTC أو Asia/Damascus أو Asia/Baghdad</translation>
    </message>
    <message>
        <source>name a field (latitude, date, actor …) or a setting</source>
        <translation>سمِّ حقلًا (latitude, date, actor …) أو إعدادًا</translation>
    </message>
    <message>
        <source>name a column of the file</source>
        <translation>سمِّ عمودًا من أعمدة الملف</translation>
    </message>
</context>
<context>
    <name>atlas::TableSchema</name>
    <message>
        <source>it ends before it starts</source>
        <translation>ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>the row says nothing</source>
        <translation>الصف لا يقول شيئًا</translation>
    </message>
    <message>
        <source>no place of this name is known</source>
        <translation>لا مكان معروفًا بهذا الاسم</translation>
    </message>
    <message>
        <source>not a time of day; the row was taken with the day alone</source>
        <translation>ليست ساعة من اليوم؛ أُخذ الصف باليوم وحده</translation>
    </message>
    <message>
        <source>the highest figure is below the lowest; the row was taken without them</source>
        <translation>أعلى حصيلة أدنى من أدناها؛ أُخذ الصف من دونهما</translation>
    </message>
</context>
<context>
    <name>atlas::TextTable</name>
    <message>
        <source>this is not a table of text</source>
        <translation>هذا ليس جدولًا نصيًّا</translation>
    </message>
    <message>
        <source>choose a CSV or a GeoJSON file of events</source>
        <translation>اختر ملف أحداث CSV أو GeoJSON</translation>
    </message>
</context>
<context>
    <name>atlas::TileFetch</name>
    <message>
        <source>a tile does not end</source>
        <translation>مربع لا ينتهي</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>يجيب الخادم بالحالة %1</translation>
    </message>
</context>
<context>
    <name>atlas::Time</name>
    <message>
        <source>no date</source>
        <translation>لا تاريخ</translation>
    </message>
</context>
<context>
    <name>atlas::TimeAxis</name>
    <message>
        <source>Time axis</source>
        <translation>المحور الزمني</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>%1: events %2</source>
        <comment>time, count</comment>
        <translation>%1: الأحداث %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>actor, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hatched: no source says that it covers this time. No data does not mean no events.</source>
        <translation>المظلَّل بخطوط: لا يقول أي مصدر إنه يغطي هذه الفترة. غياب البيانات لا يعني غياب الأحداث.</translation>
    </message>
    <message>
        <source>Hatched: no source says that it covers all of this time. No data does not mean no events.</source>
        <translation>المظلَّل بخطوط: لا يقول أي مصدر إنه يغطي هذه الفترة كلها. غياب البيانات لا يعني غياب الأحداث.</translation>
    </message>
</context>
<context>
    <name>atlas::TimelinePanel</name>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>خطوة إلى الأمام</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>What was going on at one instant</source>
        <translation>ما كان يجري في لحظة بعينها</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>فترة</translation>
    </message>
    <message>
        <source>What happened between two handles</source>
        <translation>ما حدث بين المقبضين</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>منذ البداية</translation>
    </message>
    <message>
        <source>Everything up to the handle</source>
        <translation>كل ما سبق المقبض</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>مدة الخطوة</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>1 hour / s</source>
        <translation>ساعة / ث</translation>
    </message>
    <message>
        <source>6 hours / s</source>
        <translation>٦ ساعات / ث</translation>
    </message>
    <message>
        <source>1 day / s</source>
        <translation>يوم / ث</translation>
    </message>
    <message>
        <source>3 days / s</source>
        <translation>٣ أيام / ث</translation>
    </message>
    <message>
        <source>1 week / s</source>
        <translation>أسبوع / ث</translation>
    </message>
    <message>
        <source>1 month / s</source>
        <translation>شهر / ث</translation>
    </message>
    <message>
        <source>3 months / s</source>
        <translation>٣ أشهر / ث</translation>
    </message>
    <message>
        <source>1 year / s</source>
        <translation>سنة / ث</translation>
    </message>
    <message>
        <source>Time that passes in a second of playing</source>
        <translation>الزمن المنقضي في كل ثانية من التشغيل</translation>
    </message>
</context>
<context>
    <name>atlas::ToolPicker</name>
    <message>
        <source>Pan</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>Drag the map, choose events and annotations</source>
        <translation>اسحب الخريطة واختر الأحداث والتعليقات</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Drag an arrow from its tail to its tip</source>
        <translation>ارسم سهمًا بالسحب من ذيله إلى رأسه</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Click an event, or anywhere, for a callout</source>
        <translation>انقر حدثًا أو أي موضع لإضافة شرح</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Click where the words begin</source>
        <translation>انقر حيث يبدأ النص</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>شكل</translation>
    </message>
    <message>
        <source>Click the corners of an area: only the events inside it are shown</source>
        <translation>انقر رؤوس شكل: لا تُعرض إلا الأحداث الواقعة داخله</translation>
    </message>
    <message>
        <source>Tools of the map</source>
        <translation>أدوات الخريطة</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <extracomment>%1 the map&apos;s tool that is at work</extracomment>
        <translation>الأداة: %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Click along a line for its length and bearing, or around an area; drag a circle</source>
        <translation>انقر على امتداد خط لطوله واتجاهه، أو حول مساحة؛ واسحب لرسم دائرة</translation>
    </message>
</context>
<context>
    <name>atlas::TopBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Dates are told by the clock of the place; the time line by this one.</source>
        <translation>التواريخ بتوقيت المكان؛ والخط الزمني بهذا التوقيت.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Export map…</source>
        <translation>تصدير الخريطة…</translation>
    </message>
    <message>
        <source>Put the map on a page (E)</source>
        <translation>وضع الخريطة على صفحة (E)</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Skipped rows…</source>
        <translation>الصفوف المتخطّاة…</translation>
    </message>
    <message>
        <source>About Strike Atlas</source>
        <translation>حول Strike Atlas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Choose which events are shown (Ctrl+Shift+F)</source>
        <translation>اختيار الأحداث المعروضة (Ctrl+Shift+F)</translation>
    </message>
</context>
<context>
    <name>atlas::TypedDate</name>
    <message>
        <source>Type a day, a month or a year: 17 Mar 2017, 2017-03-17, 2017-03 or 2017.</source>
        <translation>اكتب يومًا أو شهرًا أو سنة: ١٧ مارس ٢٠١٧ أو ‎2017-03-17 أو ‎2017-03 أو 2017.</translation>
    </message>
</context>
<context>
    <name>atlas::UcdpGedSchema</name>
    <message>
        <source>the type of violence is not 1, 2 or 3</source>
        <translation>نوع العنف ليس 1 أو 2 أو 3</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>the place&apos;s precision is not 1 to 7</source>
        <translation>دقة المكان ليست بين 1 و7</translation>
    </message>
</context>
<context>
    <name>atlas::VectorTileFile</name>
    <message>
        <source>these are no vector tiles</source>
        <translation>هذه ليست مربعات متجهية</translation>
    </message>
    <message>
        <source>choose an MBTiles file of vector tiles (format pbf)</source>
        <translation>اختر ملف MBTiles لمربعات متجهية (بصيغة pbf)</translation>
    </message>
    <message>
        <source>it does not say which zooms it has</source>
        <translation>لا يذكر درجات التكبير التي فيه</translation>
    </message>
    <message>
        <source>make it anew</source>
        <translation>أعد إنشاءه</translation>
    </message>
</context>
<context>
    <name>atlas::ViewArguments</name>
    <message>
        <source>“%1” is not a date</source>
        <translation>«%1» ليس تاريخًا</translation>
    </message>
    <message>
        <source>write 2017, 2017-03, 2017-03-17 or 2017-03-17T06:00</source>
        <translation>اكتب 2017 أو ‎2017-03 أو ‎2017-03-17 أو ‎2017-03-17T06:00</translation>
    </message>
    <message>
        <source>“%1” is not a zoom</source>
        <translation>«%1» ليس مستوى تكبير</translation>
    </message>
    <message>
        <source>write a number from %1 to %2</source>
        <translation>اكتب عددًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>“%1” is not a number of dots per inch</source>
        <translation>«%1» ليس عدد نقاط في البوصة</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>اكتب عددًا صحيحًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>“%1” is not a mode</source>
        <translation>«%1» ليس نمط عرض</translation>
    </message>
    <message>
        <source>write window, moment or since-start</source>
        <translation>اكتب window أو moment أو since-start</translation>
    </message>
    <message>
        <source>the map has no names in “%1”</source>
        <translation>لا أسماء على الخريطة باللغة «%1»</translation>
    </message>
    <message>
        <source>write en, fr or ar</source>
        <translation>اكتب en أو fr أو ar</translation>
    </message>
    <message>
        <source>a map has either a box or a centre</source>
        <translation>للخريطة إطار أو مركز، لا كلاهما</translation>
    </message>
    <message>
        <source>give --bbox, or --center with --zoom</source>
        <translation>حدّد ‎--bbox أو ‎--center مع ‎--zoom</translation>
    </message>
    <message>
        <source>a centre and a zoom belong together</source>
        <translation>المركز ومستوى التكبير متلازمان</translation>
    </message>
    <message>
        <source>give both --center and --zoom</source>
        <translation>حدّد ‎--center و‎--zoom معًا</translation>
    </message>
    <message>
        <source>“%1” is not before “%2”</source>
        <translation>«%1» لا يسبق «%2»</translation>
    </message>
    <message>
        <source>give a --to that is later</source>
        <translation>حدّد قيمة ‎--to لاحقة</translation>
    </message>
    <message>
        <source>write west,south,east,north in degrees: 38,35,40,37</source>
        <translation>اكتب الغرب,الجنوب,الشرق,الشمال بالدرجات: ‎38,35,40,37</translation>
    </message>
    <message>
        <source>“%1” is not a box</source>
        <translation>«%1» ليس إطارًا</translation>
    </message>
    <message>
        <source>“%1” lies beyond the earth</source>
        <translation>«%1» خارج حدود الأرض</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>«%1» فارغ</translation>
    </message>
    <message>
        <source>“%1” is not a place</source>
        <translation>«%1» ليس مكانًا</translation>
    </message>
    <message>
        <source>write longitude,latitude in degrees: 39.01,35.95</source>
        <translation>اكتب خط الطول,خط العرض بالدرجات: ‎39.01,35.95</translation>
    </message>
    <message>
        <source>“%1” is not a size that can be drawn</source>
        <translation>«%1» ليس مقاسًا يمكن رسمه</translation>
    </message>
    <message>
        <source>write pixels, up to %1x%1: 1600x1000</source>
        <translation>اكتب المقاس بالبكسل، حتى ‎%1x%1: ‎1600x1000</translation>
    </message>
    <message>
        <source>“%1” is not a layer</source>
        <translation>«%1» ليست طبقة</translation>
    </message>
    <message>
        <source>write some of %1</source>
        <translation>اكتب بعضًا من %1</translation>
    </message>
    <message>
        <source>“%1” is nothing that colours say</source>
        <translation>«%1» ليس معيارًا للألوان</translation>
    </message>
    <message>
        <source>write actor, kind, grade or source</source>
        <translation>اكتب actor أو kind أو grade أو source</translation>
    </message>
    <message>
        <source>“%1” is no way to draw crowds</source>
        <translation>«%1» ليس طريقة لعرض الأحداث المتكاثفة</translation>
    </message>
    <message>
        <source>write auto, glyphs, circles or density</source>
        <translation>اكتب auto أو glyphs أو circles أو density</translation>
    </message>
    <message>
        <source>the map has no theme “%1”</source>
        <translation>ليس للخريطة مظهر باسم «%1»</translation>
    </message>
    <message>
        <source>write standard, pale or dark</source>
        <translation>اكتب standard أو pale أو dark</translation>
    </message>
    <message>
        <source>the map has no grid “%1”</source>
        <translation>ليس للخريطة شبكة «%1»</translation>
    </message>
    <message>
        <source>write none, degrees, dms or mgrs</source>
        <translation>اكتب none أو degrees أو dms أو mgrs</translation>
    </message>
</context>
<context>
    <name>atlas::ViewKeeper</name>
    <message>
        <source>Keep this view</source>
        <translation>الاحتفاظ بهذا العرض</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>atlas::WindowProject</name>
    <message>
        <source>No copy could be put by: %1</source>
        <translation>تعذّر وضع نسخة جانبًا: %1</translation>
    </message>
    <message>
        <source>%1 is opened read-only: %2</source>
        <translation>فُتح %1 للقراءة فقط: %2</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>حفظ المشروع</translation>
    </message>
    <message>
        <source>Strike Atlas project (*.gpkg)</source>
        <translation>مشروع Strike Atlas (*.gpkg)</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>لم يُحفظ %1: %2</translation>
    </message>
    <message>
        <source>The project was not saved</source>
        <translation>لم يُحفظ المشروع</translation>
    </message>
    <message>
        <source>Nothing is lost: your changes are still here. Save the project again, or under another name.</source>
        <translation>لم يُفقد شيء: تغييراتك ما زالت هنا. احفظ المشروع من جديد، أو باسم آخر.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Save the changes to the project?</source>
        <translation>هل تريد حفظ التغييرات في المشروع؟</translation>
    </message>
    <message>
        <source>Without saving, what you changed, drew and joined since is lost.</source>
        <translation>من دون حفظ، يُفقد ما غيّرته ورسمته وضممته منذ ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>atlas::ZippedFile</name>
    <message>
        <source>the zipped file is broken</source>
        <translation>الملف المضغوط معطوب</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>انسخه أو نزّله من جديد</translation>
    </message>
    <message>
        <source>unpacked it has more than %1</source>
        <translation>يتجاوز بعد فك ضغطه %1</translation>
    </message>
    <message>
        <source>split it into smaller files</source>
        <translation>قسّمه إلى ملفات أصغر</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>there is no display</source>
        <translation>لا توجد شاشة عرض</translation>
    </message>
    <message>
        <source>use &quot;strikeatlas export&quot; to draw a map without one</source>
        <translation>استخدم «strikeatlas export» لرسم خريطة من دونها</translation>
    </message>
</context>
</TS>
