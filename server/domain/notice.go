package domain

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// NoticeKind is which of the pages that the law asks for.
type NoticeKind string

// The notices: on accessibility (SFS 2018:1937), personal data (GDPR article 13), public records
// (tryckfrihetsförordningen), and whom to ask.
const (
	AccessibilityNotice NoticeKind = "ACCESSIBILITY"
	PersonalDataNotice  NoticeKind = "PERSONAL_DATA"
	PublicRecordsNotice NoticeKind = "PUBLIC_RECORDS"
	ContactNotice       NoticeKind = "CONTACT"
)

// NoticeKinds are all notices.
var NoticeKinds = []NoticeKind{AccessibilityNotice, PersonalDataNotice, PublicRecordsNotice, ContactNotice}

// IsValid reports whether the kind is one of those above.
func (k NoticeKind) IsValid() bool { return slices.Contains(NoticeKinds, k) }

// Notice is a page of information that an area owes the public. Its text is plain, with a few
// marks: an empty line ends a paragraph, "## " begins a heading, "- " an item of a list, and
// [text](address) is a link.
type Notice struct {
	// Its id is that of [NoticeID]. At revision 0 nobody has written it, and the text is what every
	// area begins with.
	Record `bson:",inline"`
	Kind   NoticeKind `bson:"kind"`
	Text   string     `bson:"text"`
	// of the contact notice: where open data and the rest is asked about
	Email   string          `bson:"email,omitempty"`
	Earlier []NoticeVersion `bson:"earlier"` // what it said before, latest first
}

// NoticeVersion is what a notice said until somebody changed it.
type NoticeVersion struct {
	Text  string    `bson:"text"`
	Until time.Time `bson:"until"`
	By    string    `bson:"by"` // who changed it
}

// NoticeInput is what a coordinator writes.
type NoticeInput struct {
	Text            string
	Email           *string
	NotPersonalData *NotPersonalData
}

// Limits of a notice.
const (
	maxNotice         = 20_000 // characters
	maxEarlierNotices = 50
)

// NoticeID is the id of an area's notice.
func NoticeID(area string, kind NoticeKind) string { return area + ":" + string(kind) }

var (
	emailPattern = regexp.MustCompile(`^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$`)
	linkPattern  = regexp.MustCompile(`\[[^\]\n]*\]\(([^)\n]*)\)`)
)

// Apply takes in what was written, at now. INVALID with every rule that it breaks.
func (n *Notice) Apply(in NoticeInput, by Actor, now time.Time) error {
	text, email := strings.TrimSpace(strings.ReplaceAll(in.Text, "\r\n", "\n")), trimmed(in.Email)
	var es Errors
	es.check(length(text) >= 20, "text", "Skriv minst 20 tecken. Sidan får inte vara tom.")
	es.check(length(text) <= maxNotice, "text", "Texten får ha högst "+strconv.Itoa(maxNotice)+" tecken.")
	for _, link := range linkPattern.FindAllStringSubmatch(text, -1) {
		es.check(
			validNoticeLink(link[1]),
			"text",
			"Länken "+strconv.Quote(link[1])+" går inte att använda. Börja den med https://, mailto:, tel: eller /.",
		)
	}
	es.check(
		email == "" || emailPattern.MatchString(email) && len(email) <= 200,
		"email",
		"E-postadressen ser inte ut som en sådan. Skriv den som namn@exempel.se.",
	)
	es.noIdentities("text", text)
	es.noIdentities("email", email)
	es.check(email == "" || n.Kind == ContactNotice, "email", "Bara sidan om kontakt har en e-postadress.")
	if es = es.waive(in.NotPersonalData); len(es) > 0 {
		return es
	}
	if n.Revision > 0 {
		n.Earlier = slices.Insert(n.Earlier, 0, NoticeVersion{n.Text, now, by.Username})
		n.Earlier = n.Earlier[:min(len(n.Earlier), maxEarlierNotices)]
	}
	n.Text, n.Email = text, email
	return nil
}

func validNoticeLink(link string) bool {
	for _, start := range []string{"https://", "mailto:", "tel:", "/"} {
		if strings.HasPrefix(link, start) {
			return !strings.HasPrefix(link, "//") && !strings.ContainsAny(link, " \t<>\"\\")
		}
	}
	return false
}

// IsDefault reports whether nobody has written the notice yet.
func (n *Notice) IsDefault() bool { return n.Revision == 0 }
