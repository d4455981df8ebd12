#include "app/panels/LinkText.h"
#include "app/panels/WebAddress.h"
#include "gui/ActiveWindow.h"

#include <QDesktopServices>
#include <QTest>

using namespace atlas;
using namespace atlas::test;

/// Takes the place of the browser, and of everything else that the system would start.
class Browser : public QObject {
    Q_OBJECT
  public:
    Browser() {
        for (const QString& scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }

    ~Browser() override {
        for (const QString& scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> opened;

  public Q_SLOTS:

    void open(const QUrl& url) { opened << url; }

  private:
    static QStringList schemes() {
        return QString::fromLatin1("http https file ftp smb javascript data mailto custom").split(u' ');
    }
};

/// What an address in a file may make the program do.
class TestLinkText : public QObject {
    Q_OBJECT

    Browser browser_;

    static QPoint middleOf(const LinkText& link) { return {8, link.viewport()->height() / 2}; }

  private Q_SLOTS:

    void init() { browser_.opened.clear(); }

    void onlyTheWebIsOpened_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("opens"); // empty: it can only be copied
        const auto row = [](const char* name, const char* text, const char* opens) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(opens);
        };
        row("https", "https://nowhere.invalid/a?b=c#d", "https://nowhere.invalid/a?b=c#d");
        row("http", " http://nowhere.invalid/ ", "http://nowhere.invalid/");
        row("capitals", "HTTPS://Nowhere.Invalid/A", "https://nowhere.invalid/A");
        row("punycode as it is", "https://xn--80ak6aa92e.invalid/", "https://xn--80ak6aa92e.invalid/");
        row("letters that look like others", "https://аррӏе.invalid/", "https://xn--80ak6aa92e.invalid/");
        row("a path in Arabic", "https://nowhere.invalid/تل", "https://nowhere.invalid/%D8%AA%D9%84");
        row("file", "file:///etc/passwd", "");
        row("script", "javascript:alert(1)", "");
        row("data", "data:text/html,<b>x</b>", "");
        row("share", "smb://nowhere.invalid/share", "");
        row("share, Windows", "\\\\nowhere.invalid\\share", "");
        row("mail", "mailto:someone@nowhere.invalid", "");
        row("of a program", "custom://do/it", "");
        row("no scheme", "nowhere.invalid/a", "");
        row("no host", "http:///a", "");
        row("scheme alone", "https:", "");
        row("a name in front", "https://paper.invalid@nowhere.invalid/", "");
        row("name and password", "https://a:b@nowhere.invalid/", "");
        row("a line end", "https://nowhere.invalid/\njavascript:alert(1)", "");
        row("a space", "https://nowhere.invalid/a b", "");
        row("turned around", "https://nowhere.invalid/\u202Efdp.exe", "");
        row("hidden letters", "https://no\u200Bwhere.invalid/", "");
        row("mark-up", "<a href='https://nowhere.invalid'>here</a>", "");
        row("nothing", "", "");
    }

    void onlyTheWebIsOpened() {
        QFETCH(QString, text);
        QFETCH(QString, opens);
        LinkText link(text);
        link.resize(300, 40);
        QVERIFY(showActive(link));
        QVERIFY(browser_.opened.isEmpty()); // nothing by itself
        QCOMPARE(link.address().has_value(), !opens.isEmpty());
        QTest::mouseClick(link.viewport(), Qt::LeftButton, {}, middleOf(link));
        QTest::keyClick(&link, Qt::Key_Return);
        QCOMPARE(browser_.opened.size(), opens.isEmpty() ? 0 : 2);
        for (const QUrl& url : browser_.opened)
            QCOMPARE(QString::fromLatin1(url.toEncoded()), opens);
        QVERIFY(!link.textInteractionFlags().testFlag(Qt::LinksAccessibleByMouse));
        if (opens.isEmpty()) return;
        // What is read, on it and in the tool tip, is what was opened.
        QCOMPARE(link.toPlainText(), opens);
        QVERIFY(link.toolTip().contains(opens.toHtmlEscaped()));
    }

    void aTooLongAddressIsNotOpened() {
        QVERIFY(!webAddress(QStringLiteral("https://nowhere.invalid/") + QString(5000, u'a')));
    }

    void aDragSelectsInsteadOfOpening() {
        LinkText link(QStringLiteral("https://nowhere.invalid/a"));
        link.resize(300, 40);
        QVERIFY(showActive(link));
        QTest::mousePress(link.viewport(), Qt::LeftButton, {}, {4, 8});
        QTest::mouseMove(link.viewport(), {120, 8});
        QTest::mouseRelease(link.viewport(), Qt::LeftButton, {}, {120, 8});
        QVERIFY(browser_.opened.isEmpty());
    }

    void otherButtonsAndKeysDoNothing() {
        LinkText link(QStringLiteral("https://nowhere.invalid/a"));
        link.resize(300, 40);
        QVERIFY(showActive(link));
        QTest::mouseClick(link.viewport(), Qt::MiddleButton, {}, middleOf(link));
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_A, Qt::Key_Right})
            QTest::keyClick(&link, key);
        QVERIFY(browser_.opened.isEmpty());
    }
};

QTEST_MAIN(TestLinkText)
#include "tst_LinkText.moc"
