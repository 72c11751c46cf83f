package domain

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"
	"time"
	"unicode/utf16"
)

// ModerationStatus is what has been decided of a piece of feedback.
type ModerationStatus string

// What is decided.
const (
	FeedbackReceived          ModerationStatus = "RECEIVED"
	FeedbackPublished         ModerationStatus = "PUBLISHED"
	FeedbackPublishedRedacted ModerationStatus = "PUBLISHED_REDACTED"
	FeedbackNotPublished      ModerationStatus = "NOT_PUBLISHED"
	FeedbackForwarded         ModerationStatus = "FORWARDED"
)

// ModerationStatuses are all of them, from what waits to what was sent on.
var ModerationStatuses = []ModerationStatus{
	FeedbackReceived,
	FeedbackPublished,
	FeedbackPublishedRedacted,
	FeedbackNotPublished,
	FeedbackForwarded,
}

// ModerationReason is why something is not published, or is sent on.
type ModerationReason string

// Reasons. For PERSONAL_DATA and THREAT_ABUSE the words are removed for good, see
// [Feedback.Moderate].
const (
	ReasonPersonalData ModerationReason = "PERSONAL_DATA"
	ReasonCrimeTip     ModerationReason = "CRIME_TIP"
	ReasonThreatAbuse  ModerationReason = "THREAT_ABUSE"
	ReasonOffTopic     ModerationReason = "OFF_TOPIC"
	ReasonDuplicate    ModerationReason = "DUPLICATE"
	ReasonSpam         ModerationReason = "SPAM"
)

// ModerationReasons are all reasons in the order people are shown them.
var ModerationReasons = []ModerationReason{
	ReasonPersonalData,
	ReasonCrimeTip,
	ReasonThreatAbuse,
	ReasonOffTopic,
	ReasonDuplicate,
	ReasonSpam,
}

// ForwardedTo is where something was sent on.
type ForwardedTo string

// Where tips and emergencies belong.
const (
	ForwardedEmergency ForwardedTo = "EMERGENCY_112"
	ForwardedPolice    ForwardedTo = "POLICE_114_14"
)

// FeedbackOutcome is what became of a piece of feedback.
type FeedbackOutcome string

// Outcomes.
const (
	OutcomeUnderReview FeedbackOutcome = "UNDER_REVIEW"
	OutcomeIncluded    FeedbackOutcome = "INCLUDED" // linked to what it led to
	OutcomeHandled     FeedbackOutcome = "HANDLED_OTHERWISE"
	OutcomeNotTakenUp  FeedbackOutcome = "NOT_TAKEN_UP" // the reason is said
)

// FeedbackOutcomes are all outcomes in the order people are shown them.
var FeedbackOutcomes = []FeedbackOutcome{OutcomeUnderReview, OutcomeIncluded, OutcomeHandled, OutcomeNotTakenUp}

// FeedbackLinkKind is what feedback can have led to.
type FeedbackLinkKind string

// Kinds of link.
const (
	LinkCommitment FeedbackLinkKind = "COMMITMENT"
	LinkProblem    FeedbackLinkKind = "PROBLEM"
	LinkActivity   FeedbackLinkKind = "ACTIVITY"
)

// FeedbackLink is what a piece of feedback led to.
type FeedbackLink struct {
	Kind FeedbackLinkKind `bson:"kind"`
	ID   string           `bson:"id"`
}

// ProblemIDs are the problems that the feedback led to.
func (f *Feedback) ProblemIDs() []string {
	ids := []string{}
	for _, l := range f.Links {
		if l.Kind == LinkProblem {
			ids = append(ids, l.ID)
		}
	}
	return ids
}

// FeedbackReply is a public answer.
type FeedbackReply struct {
	Text      string `bson:"text"`
	RepliedOn Date   `bson:"repliedOn"`
	By        string `bson:"by"` // a unit, never a person
}

// Feedback is what a citizen writes (synpunkt), without a name, an address or an account.
// Everything in it is internal but what [PublishFeedback] and [ReceiptOf] say.
type Feedback struct {
	Record     `bson:",inline"` // the id is made by the sender
	DialogueID string           `bson:"dialogueId,omitempty"`
	Theme      Theme            `bson:"theme"`
	Text       string           `bson:"text"` // empty once it is removed
	PlaceName  string           `bson:"placeName,omitempty"`
	Position   *Position        `bson:"position,omitempty"` // the middle of a cell, see [Position.Cell]
	WhenDays   []Weekday        `bson:"whenDays"`
	WhenParts  []DayPart        `bson:"whenParts"`
	FeltSafety *int             `bson:"feltSafety,omitempty"` // 1-5

	SubmittedAt time.Time `bson:"submittedAt"`
	ReceiptHash string    `bson:"receiptHash"`           // of the receipt code, which is not kept
	ContentHash string    `bson:"contentHash,omitempty"` // empty once words are removed: a hash could be tried for them
	Group       string    `bson:"group"`                 // the first of those that seem to say the same

	Status      ModerationStatus `bson:"status"`
	Reason      ModerationReason `bson:"reason,omitempty"`
	ForwardedTo ForwardedTo      `bson:"forwardedTo,omitempty"`
	DuplicateOf string           `bson:"duplicateOf,omitempty"`
	Redacted    bool             `bson:"redacted"`
	PublishedOn Date             `bson:"publishedOn,omitempty"` // empty: not public

	Outcome       FeedbackOutcome `bson:"outcome,omitempty"`
	OutcomeText   string          `bson:"outcomeText,omitempty"`
	Links         []FeedbackLink  `bson:"links"`
	CommitmentIDs []string        `bson:"commitmentIds"` // those of Links, to be found by index
	Reply         *FeedbackReply  `bson:"reply,omitempty"`
}

// FeedbackInput is what a citizen sends.
type FeedbackInput struct {
	ID         string
	Area       string
	DialogueID *string
	Theme      Theme
	Text       string
	PlaceName  *string
	Position   *Position
	WhenDays   []Weekday
	WhenParts  []DayPart
	FeltSafety *int
	Proof      *string
	Website    *string // a trap: people do not see it
}

// FeedbackFilter is which feedback of an area is asked for. What is nil is not asked about.
type FeedbackFilter struct {
	Status *ModerationStatus
	Theme  *Theme
	Text   *string // a part of the text or the place
}

// PublishedFilter is which published feedback of an area is asked for. What is empty is not asked
// about.
type PublishedFilter struct {
	Theme        Theme
	CommitmentID string
	DialogueID   string
}

// Lengths of a citizen's text, in characters.
const (
	MinFeedbackText = 10
	MaxFeedbackText = 2000
)

// NewFeedback makes feedback of what was sent, at now. INVALID with every rule that it breaks.
// Personal data in the text is no fault: a person looks at every text before it is published.
func NewFeedback(in FeedbackInput, now time.Time) (*Feedback, error) {
	f := &Feedback{
		Record:     Record{ID: in.ID, Area: in.Area, Revision: 1, UpdatedAt: now, History: []HistoryEntry{}},
		DialogueID: trimmed(in.DialogueID), Theme: in.Theme, Text: strings.TrimSpace(in.Text),
		PlaceName: trimmed(
			in.PlaceName,
		), WhenDays: inOrder(in.WhenDays, weekOrder), WhenParts: inOrder(in.WhenParts, dayParts[:]),
		FeltSafety: in.FeltSafety, SubmittedAt: now, Group: in.ID, Status: FeedbackReceived, Links: []FeedbackLink{},
		CommitmentIDs: []string{},
	}
	if err := f.validate(in).err(); err != nil {
		return nil, err
	}
	if position := in.Position.known(); position != nil {
		cell := position.Cell()
		f.Position = &cell
	}
	return f, nil
}

var weekOrder = append(slices.Clone(weekdays[1:]), weekdays[0])

// inOrder are those of all that are in the list, without doubles.
func inOrder[T comparable](list, all []T) []T {
	return slices.DeleteFunc(slices.Clone(all), func(v T) bool { return !slices.Contains(list, v) })
}

func (f *Feedback) validate(in FeedbackInput) (es Errors) {
	seen := length(f.Text)
	es.check(trimmed(in.Website) == "", "website", "Lämna det här fältet tomt.")
	es.check(ValidUUID(f.ID), "id", "Id:t ska vara ett UUID.")
	es.check(ValidAreaCode(f.Area), "area", "Ange kommunkoden med fyra siffror, till exempel 2560.")
	es.check(f.Theme.IsValid(), "theme", "Välj vad synpunkten handlar om.")
	es.check(f.Text != "", "text", "Skriv din synpunkt.")
	es.check(f.Text == "" || seen >= MinFeedbackText, "text", "Skriv lite mer: minst 10 tecken.")
	es.check(seen <= MaxFeedbackText, "text", "Synpunkten får ha högst 2 000 tecken. Din har "+Grouped(seen)+".")
	es.check(length(f.PlaceName) <= 120, "placeName", "Platsens namn får ha högst 120 tecken.")
	es.impersonalPlace("placeName", f.PlaceName)
	es.check(
		f.FeltSafety == nil || *f.FeltSafety >= 1 && *f.FeltSafety <= 5,
		"feltSafety",
		"Tryggheten anges från 1 till 5.",
	)
	if in.Position != nil {
		es.within("position", in.Position.validate())
	}
	return es
}

// ContentKey tells two contents of the same id apart. It is keyed with a secret, so that who holds
// the hash cannot try words against it.
func (in FeedbackInput) ContentKey(secret []byte) string {
	canonical := in
	canonical.Text, canonical.Proof, canonical.Website = strings.TrimSpace(in.Text), nil, nil
	canonical.WhenDays, canonical.WhenParts = inOrder(in.WhenDays, weekOrder), inOrder(in.WhenParts, dayParts[:])
	if in.Position != nil {
		cell := in.Position.Cell()
		canonical.Position = &cell
	}
	text, err := json.Marshal(canonical)
	if err != nil {
		panic(err) // cannot happen: plain fields only
	}
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte("feedback content\x00"))
	mac.Write(text)
	return hex.EncodeToString(mac.Sum(nil))
}

// TextFind is where a text seems to hold personal data, in UTF-16 code units, as the app counts.
type TextFind struct {
	Kind       FindKind
	Field      string
	Start, End int
}

// Finds is what looks like personal data. It is looked for each time and kept nowhere.
func (f *Feedback) Finds() []TextFind {
	finds := []TextFind{}
	for _, find := range FindPersonalData(f.Text) {
		finds = append(finds, textFind("text", f.Text, find))
	}
	for _, find := range FindInPlace(f.PlaceName) {
		finds = append(finds, textFind("placeName", f.PlaceName, find))
	}
	return finds
}

func textFind(field, text string, find Find) TextFind {
	return TextFind{find.Kind, field, utf16Length(text[:find.Start]), utf16Length(text[:find.End])}
}

func utf16Length(text string) (n int) {
	for _, r := range text {
		n += utf16.RuneLen(r)
	}
	return n
}

// IsPublic reports whether the public may see it.
func (f *Feedback) IsPublic() bool {
	return f.Status == FeedbackPublished || f.Status == FeedbackPublishedRedacted
}

// IsUntouched reports whether nobody has dealt with it yet. Until then its sender is the only one
// outside who knows its id, and may be told the receipt code again.
func (f *Feedback) IsUntouched() bool { return f.ContentHash != "" && len(f.History) == 0 }

// Answer puts a public reply in the place of the one that is there. INVALID.
func (f *Feedback) Answer(text string, not *NotPersonalData, by Actor, now time.Time) error {
	text = strings.TrimSpace(text)
	var es Errors
	es.check(text != "", "text", "Skriv ett svar.")
	es.within("text", shortText(text, 2000))
	if es = es.waive(not); len(es) > 0 {
		return es
	}
	unit := by.Unit
	if unit == "" {
		unit = by.Party.Label()
	}
	action := "reply"
	if f.Reply != nil {
		action = "reply again"
	}
	f.Reply = &FeedbackReply{Text: text, RepliedOn: DateOf(now), By: unit}
	f.Wrote(by.Username, now, action, "")
	return nil
}

// IsNode marks that a Feedback has an id of its own.
func (Feedback) IsNode() {}
