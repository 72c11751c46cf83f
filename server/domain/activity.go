package domain

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"time"
)

// ReviewStatus is what a coordinator has said of an activity.
type ReviewStatus string

// What a coordinator says.
const (
	ReviewReceived  ReviewStatus = "RECEIVED"
	ReviewConfirmed ReviewStatus = "CONFIRMED"
	ReviewRejected  ReviewStatus = "REJECTED"
)

// ReviewCode is a reason to reject that the program knows.
type ReviewCode string

// ReviewDuplicate is that another registration is of the same event.
const ReviewDuplicate ReviewCode = "DUPLICATE"

// duplicateReason is what is said of a duplicate when nothing else is.
const duplicateReason = "Dubblett: händelsen är redan registrerad."

// Visibility is how much of an activity the public may see.
type Visibility string

// Visibilities.
const (
	VisibilityPublic    Visibility = "PUBLIC"
	VisibilityAggregate Visibility = "AGGREGATE_ONLY" // only in counts and yearly totals
	VisibilityInternal  Visibility = "INTERNAL"
)

// Performer is who did it: a party and a unit in public, a user inside.
type Performer struct {
	UserID   string `bson:"userId"`
	Username string `bson:"username"`
	Party    Party  `bson:"party"`
	Unit     string `bson:"unit"`
}

// Facts are what was said of an activity: what the sender writes, and what an amendment can change.
type Facts struct {
	CommitmentIDs     []string   `bson:"commitmentIds"` // what it is for, as somebody said; empty: nobody has
	OccurredAt        time.Time  `bson:"occurredAt"`
	EndedAt           *time.Time `bson:"endedAt,omitempty"`
	Place             Place      `bson:"place"`
	Participating     []Party    `bson:"participating"`
	CountsApproximate bool       `bson:"countsApproximate"`
	Summary           string     `bson:"summary,omitempty"`
	Visibility        Visibility `bson:"visibility"`
	Details           Details    `bson:"details"`
	// what was planned and is done by this, as the phone said; empty: nothing that it knew of
	PlannedActivityID string `bson:"plannedActivityId,omitempty"`
	// why what looks like personal data is none, as the writer said; for coordinators
	NotPersonalData string `bson:"notPersonalData,omitempty"`
}

// Activity is something that was done and counts for a pledge. It is created once, then only
// amended: each amendment keeps what stood before.
type Activity struct {
	Record `bson:",inline"`
	Type   ActivityType `bson:"type"`
	Ref    string       `bson:"ref"`
	Facts  `bson:",inline"`
	// Derived from the facts, and from the area's pledges by [Activity.Project], to be found by
	// index.
	Serves     []string  `bson:"serves"`            // commitments that it is for
	Counting   []string  `bson:"counting"`          // those of them that it counts for
	HeldFor    []string  `bson:"heldFor,omitempty"` // those that it would count for if it were not held
	FocusAreas []string  `bson:"focusAreas"`        // those of the commitments that it counts for
	OccurredOn Date      `bson:"occurredOn"`        // local day
	Local      LocalTime `bson:"local"`
	Minutes    *int      `bson:"minutes,omitempty"` // from start to end, when the end was told
	PlaceKey   string    `bson:"placeKey"`
	Event      string    `bson:"event"`                // see [Activity.eventKey]
	Same       []string  `bson:"same,omitempty"`       // ids of those that probably are of the same event
	Held       bool      `bson:"held,omitempty"`       // not counted, until somebody has said whether it is
	PublicFrom Date      `bson:"publicFrom,omitempty"` // first day the public may see it; empty: never
	// From the phone and the server.
	PerformedBy Performer `bson:"performedBy"`
	DeviceID    string    `bson:"deviceId"`
	RecordedAt  time.Time `bson:"recordedAt"`
	SentAt      time.Time `bson:"sentAt"`
	ReceivedAt  time.Time `bson:"receivedAt"`
	ReceivedOn  Date      `bson:"receivedOn"`
	// seconds that the phone's clock was ahead; flagged when large, never refused
	ClockSkew   int    `bson:"clockSkew"`
	ContentHash string `bson:"contentHash"`
	// username of the coordinator who entered it from a phone's file
	ImportedBy string `bson:"importedBy,omitempty"`

	ReviewStatus ReviewStatus `bson:"reviewStatus"`
	ReviewReason string       `bson:"reviewReason,omitempty"`
	ReviewCode   ReviewCode   `bson:"reviewCode,omitempty"`
	Amendments   []Amendment  `bson:"amendments"`
}

// Amendment is a correction: who, when and why, with what stood before.
type Amendment struct {
	At       time.Time `bson:"at"`
	By       string    `bson:"by"` // username
	Reason   string    `bson:"reason"`
	Previous Facts     `bson:"previous"`
	// what a coordinator has said of it as it stood then; empty in older ones
	Review ReviewStatus `bson:"review,omitempty"`
}

// ActivityInput is an activity as the phone sends it.
type ActivityInput struct {
	ID                string
	Area              string
	Type              ActivityType
	CommitmentIDs     []string
	OccurredAt        time.Time
	EndedAt           *time.Time
	RecordedAt        time.Time
	Place             Place
	Participating     []Party
	CountsApproximate *bool
	Summary           *string
	Visibility        *Visibility
	PlannedActivityID *string          `json:",omitempty"` // left out of the hash of who says nothing of it,
	NotPersonalData   *NotPersonalData `json:",omitempty"` // like this
	Details           Details
}

// ActivityAmendmentInput is a correction. What is nil stays as it was.
type ActivityAmendmentInput struct {
	Reason            string
	CommitmentIDs     []string
	OccurredAt        *time.Time
	EndedAt           *time.Time
	WithoutEnd        *bool // true takes the end away
	PlannedActivityID *string
	WithoutPlan       *bool // true takes what was planned away
	Place             *Place
	Participating     []Party
	CountsApproximate *bool
	Summary           *string
	Visibility        *Visibility
	NotPersonalData   *NotPersonalData
	Details           *Details
}

// Batch is activities on their way from one phone.
type Batch struct {
	DeviceID      string
	SentAt        time.Time
	ClientVersion string
	Waiting       WaitingWork
	Activities    []*ActivityInput
}

// ActivityImport is unsent work that a phone has saved to a file, on its way in by somebody else
// than its author.
type ActivityImport struct {
	Author     string // username
	DeviceID   string
	Activities []*ActivityInput
}

// MaxBatch is how many activities one batch may hold.
const MaxBatch = 20

// WaitingWork is what a phone says that it still holds.
type WaitingWork struct {
	Count     int
	Oldest    *time.Time
	Persisted *bool
	Installed *bool
}

// SubmitOutcome is what became of one item of a batch.
type SubmitOutcome string

// Outcomes. An item leaves the phone's outbox only on ACCEPTED or DUPLICATE.
const (
	Accepted       SubmitOutcome = "ACCEPTED"
	Duplicate      SubmitOutcome = "DUPLICATE" // same id, same content: it is here already
	Refused        SubmitOutcome = "REFUSED"
	SubmitConflict SubmitOutcome = "CONFLICT" // same id, other content: the first one stands
	TryLater       SubmitOutcome = "TRY_LATER"
)

// SubmitResult is the answer for one item.
type SubmitResult struct {
	ID       string
	Outcome  SubmitOutcome
	Ref      *string
	Revision *int
	Reason   []*Error // every rule that is broken, for REFUSED
}

var uuidPattern = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`)

// ValidUUID reports whether id is a UUID in lower case.
func ValidUUID(id string) bool { return uuidPattern.MatchString(id) }

// ContentHash tells two contents of the same id apart, whatever order or padding they came in.
func (in *ActivityInput) ContentHash() string {
	canonical := *in
	canonical.OccurredAt, canonical.RecordedAt = in.OccurredAt.UTC().
		Truncate(time.Millisecond),
		in.RecordedAt.UTC().
			Truncate(time.Millisecond)
	canonical.CommitmentIDs, canonical.Participating = sorted(in.CommitmentIDs), sorted(in.Participating)
	if in.EndedAt != nil {
		ended := in.EndedAt.UTC().Truncate(time.Millisecond)
		canonical.EndedAt = &ended
	}
	text, err := json.Marshal(canonical)
	if err != nil {
		panic(err) // cannot happen: plain fields only
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// sorted is a sorted copy without doubles; nil for none.
func sorted[T ~string](list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return slices.Compact(slices.Sorted(slices.Values(list)))
}

// maxParticipating is more than there are parties.
const maxParticipating = 20

// NewActivity makes an activity of what a phone sent, at now. INVALID with every rule that it
// breaks.
func NewActivity(in *ActivityInput, by Actor, deviceID string, sentAt, now time.Time) (*Activity, error) {
	a := &Activity{
		Record: Record{
			ID: in.ID, Area: in.Area, Revision: 1, UpdatedAt: now,
			History: []HistoryEntry{{At: now, By: by.Username, Action: "submit"}},
		},
		Type: in.Type,
		Facts: Facts{
			CommitmentIDs: sorted(in.CommitmentIDs), OccurredAt: in.OccurredAt.UTC(), EndedAt: in.EndedAt,
			Place: in.Place, Participating: sorted(in.Participating),
			CountsApproximate: in.CountsApproximate != nil && *in.CountsApproximate,
			Summary:           trimmed(in.Summary), Visibility: VisibilityPublic, Details: in.Details,
			NotPersonalData: in.NotPersonalData.Said(), PlannedActivityID: trimmed(in.PlannedActivityID),
		},
		PerformedBy: Performer{UserID: by.UserID, Username: by.Username, Party: by.Party, Unit: by.Unit},
		DeviceID:    deviceID, RecordedAt: in.RecordedAt.UTC(), SentAt: sentAt.UTC(), ReceivedAt: now,
		ReceivedOn:   DateOf(now),
		ClockSkew:    int(sentAt.Sub(now).Seconds()),
		ContentHash:  in.ContentHash(),
		ReviewStatus: ReviewReceived,
	}
	if in.Visibility != nil {
		a.Visibility = *in.Visibility
	}
	var es Errors
	es.check(ValidUUID(a.ID), "id", "Id:t ska vara ett UUID.")
	es.check(in.RecordedAt.Year() >= 2000, "recordedAt", "Tiden för registreringen saknas eller ligger för långt bak.")
	es.check(len(in.Participating) <= maxParticipating, "participating", "Ange varje part högst en gång.")
	es = append(es, a.validate(later(now, a.SentAt), in.NotPersonalData)...)
	return a, es.err()
}

// later is the now of a phone whose clock is ahead: what happened by that clock is no reason to
// refuse it, and ClockSkew tells the coordinator.
func later(now, sentAt time.Time) time.Time {
	if sentAt.After(now) {
		return sentAt
	}
	return now
}

// Imported records that a coordinator entered the activity from a phone's file. Of that phone's
// clock nothing is known.
func (a *Activity) Imported(by string) {
	a.ImportedBy, a.ClockSkew = by, 0
	a.History = []HistoryEntry{
		{At: a.ReceivedAt, By: by, Action: "import", Reason: "from a file of " + a.PerformedBy.Username},
	}
}

// validate checks the facts and fills in what is derived from them alone. not is what the writer
// has said of what looks like personal data.
func (a *Activity) validate(now time.Time, not *NotPersonalData) (es Errors) {
	a.Place.Name = strings.Join(strings.Fields(a.Place.Name), " ")
	if a.Place.Position = a.Place.Position.known(); a.Place.Position != nil {
		rounded := a.Place.Position.Rounded()
		a.Place.Position = &rounded
	}
	es.check(ValidAreaCode(a.Area), "area", "Ange kommunkoden med fyra siffror, till exempel 2560.")
	es.check(a.Type.IsValid(), "type", "Aktivitetstypen finns inte.")
	es.check(a.OccurredAt.Year() >= 2000, "occurredAt", "Tiden ligger för långt bak.")
	es.check(!a.OccurredAt.After(now.Add(time.Hour)), "occurredAt", "Tiden ligger framåt. Ange när det hände.")
	if a.EndedAt != nil {
		es.check(!a.EndedAt.Before(a.OccurredAt), "endedAt", "Sluttiden kan inte ligga före starttiden.")
		es.check(a.EndedAt.Sub(a.OccurredAt) <= 48*time.Hour, "endedAt", "En aktivitet kan vara högst två dygn.")
		es.check(!a.EndedAt.After(now.Add(time.Hour)), "endedAt", "Sluttiden ligger framåt.")
	}
	es.within("place", a.Place.validate())
	for i, p := range a.Participating {
		es.check(p.IsValid(), at("participating", i), "Parten finns inte.")
	}
	es.check(len(a.CommitmentIDs) <= 20, "commitmentIds", "En aktivitet kan räknas för högst 20 åtaganden.")
	es.check(length(a.Summary) <= 1000, "summary", "Sammanfattningen får ha högst 1 000 tecken.")
	es.impersonal("summary", a.Summary)
	es.check(
		a.Visibility == VisibilityPublic || a.Visibility == VisibilityAggregate || a.Visibility == VisibilityInternal,
		"visibility",
		"Synligheten finns inte.",
	)
	es.check(
		a.PlannedActivityID == "" || ValidUUID(a.PlannedActivityID), "plannedActivityId", "Id:t ska vara ett UUID.",
	)
	es.within("details", a.Details.validate(a.Type))
	if es = es.waive(not); len(es) == 0 {
		a.OccurredOn, a.Local, a.PlaceKey = DateOf(a.OccurredAt), LocalTimeOf(a.OccurredAt), a.Place.Key()
		a.PublicFrom, a.Minutes = publicFrom(a), a.Facts.minutes()
	}
	return es
}

// minutes are from start to end, nil when the end was not told.
func (f *Facts) minutes() *int {
	if f.EndedAt == nil {
		return nil
	}
	n := int(f.EndedAt.Sub(f.OccurredAt).Round(time.Minute) / time.Minute)
	return &n
}

// Amend changes the facts and keeps what stood before; INVALID changes nothing. The author's
// amendment of a reviewed activity asks for a new review.
func (a *Activity) Amend(in ActivityAmendmentInput, by Actor, now time.Time) error {
	var es Errors
	reason := strings.TrimSpace(in.Reason)
	es.check(length(reason) >= 3, "reason", "Skriv varför du rättar.")
	es.check(length(reason) <= 500, "reason", "Skälet får ha högst 500 tecken.")
	es.impersonal("reason", reason)
	previous := a.Facts
	a.change(in)
	es = append(es, a.validate(now, a.waiver(in))...)
	if es = es.waive(in.NotPersonalData); len(es) > 0 {
		a.Facts = previous
		return es
	}
	if !MayIn(by, ReviewActivities, a.Area) {
		a.ReviewStatus, a.ReviewReason, a.ReviewCode = ReviewReceived, "", ""
	}
	a.Amendments = append(a.Amendments, Amendment{
		At: now, By: by.Username, Reason: reason, Previous: previous, Review: a.ReviewStatus,
	})
	a.Wrote(by.Username, now, "amend", reason)
	return nil
}

// waiver is what is said of what looks like personal data: with the amendment, or before it about
// words that it leaves as they are.
func (a *Activity) waiver(in ActivityAmendmentInput) *NotPersonalData {
	if in.NotPersonalData != nil || a.NotPersonalData == "" {
		return in.NotPersonalData
	}
	return &NotPersonalData{a.NotPersonalData}
}

func (a *Activity) change(in ActivityAmendmentInput) {
	if in.NotPersonalData != nil || in.Place != nil || in.Summary != nil || in.Details != nil {
		a.NotPersonalData = in.NotPersonalData.Said()
	}
	if in.CommitmentIDs != nil {
		a.CommitmentIDs = sorted(in.CommitmentIDs)
	}
	if in.OccurredAt != nil {
		a.OccurredAt = in.OccurredAt.UTC()
	}
	if in.EndedAt != nil {
		a.EndedAt = in.EndedAt
	}
	if in.WithoutEnd != nil && *in.WithoutEnd {
		a.EndedAt = nil
	}
	if in.PlannedActivityID != nil {
		a.PlannedActivityID = strings.TrimSpace(*in.PlannedActivityID)
	}
	if in.WithoutPlan != nil && *in.WithoutPlan {
		a.PlannedActivityID = ""
	}
	if in.Place != nil {
		a.Place = *in.Place
	}
	if in.Participating != nil {
		a.Participating = sorted(in.Participating)
	}
	if in.CountsApproximate != nil {
		a.CountsApproximate = *in.CountsApproximate
	}
	if in.Summary != nil {
		a.Summary = strings.TrimSpace(*in.Summary)
	}
	if in.Visibility != nil {
		a.Visibility = *in.Visibility
	}
	if in.Details != nil {
		a.Details = *in.Details
	}
}

// ReviewInput is what a coordinator says of an activity.
type ReviewInput struct {
	Status          ReviewStatus
	Code            ReviewCode
	Reason          string
	NotPersonalData *NotPersonalData
}

// Review records what a coordinator says. REJECTED needs a reason, which a code gives when nothing
// is written; RECEIVED takes an earlier review back.
func (a *Activity) Review(in ReviewInput, by Actor, now time.Time) error {
	var es Errors
	status, code, reason := in.Status, in.Code, strings.TrimSpace(in.Reason)
	if code == ReviewDuplicate && reason == "" {
		reason = duplicateReason
	}
	es.check(
		code == "" || code == ReviewDuplicate && status == ReviewRejected, "code", "Skälet hör till ett underkännande.",
	)
	es.check(
		status == ReviewConfirmed || status == ReviewRejected || status == ReviewReceived,
		"status",
		"Beslutet finns inte.",
	)
	es.check(status != ReviewRejected || length(reason) >= 3, "reason", "Skriv varför aktiviteten inte godtas.")
	es.check(length(reason) <= 500, "reason", "Skälet får ha högst 500 tecken.")
	es.impersonal("reason", reason)
	if es = es.waive(in.NotPersonalData); len(es) > 0 {
		return es
	}
	a.ReviewStatus, a.ReviewReason, a.ReviewCode = status, reason, code
	a.Wrote(by.Username, now, "review "+string(status), reason)
	return nil
}

// IsNode marks that an Activity has an id of its own.
func (Activity) IsNode() {}

// ActivityFilter says which activities. All that is given must hold.
type ActivityFilter struct {
	Area         *string
	Types        []ActivityType
	CommitmentID *string
	PledgeID     *string
	From         *Date
	To           *Date
	ReviewStatus *ReviewStatus
	Party        *Party
	Mine         *bool
	Text         *string
}

// Validate says everything that is wrong with the filter.
func (f *ActivityFilter) Validate() error {
	var es Errors
	es.check(f.Text == nil || length(*f.Text) <= 64, "text", "Sökorden får ha högst 64 tecken.")
	es.check(f.From == nil || f.To == nil || *f.From <= *f.To, "to", "Sista dagen kan inte ligga före den första.")
	return es.err()
}

// Validate says what is wrong with a file as a whole. Its items are answered for one by one.
func (in *ActivityImport) Validate() error {
	var es Errors
	es.check(
		in.DeviceID != "" && len(in.DeviceID) <= 64,
		"deviceId",
		"Filen säger inte vilken telefon den kommer från.",
	)
	es.check(len(in.Activities) <= MaxBatch, "activities", "Läs in högst 20 aktiviteter åt gången.")
	return es.err()
}

// Validate says what is wrong with a batch as a whole. Its items are answered for one by one.
func (b *Batch) Validate() error {
	var es Errors
	es.check(
		b.DeviceID != "" && len(b.DeviceID) <= 64,
		"deviceId",
		"Ange vilken telefon det kommer från, högst 64 tecken.",
	)
	es.check(len(b.ClientVersion) <= 64, "clientVersion", "Appens version får ha högst 64 tecken.")
	es.check(len(b.Activities) <= MaxBatch, "activities", "Skicka högst 20 aktiviteter åt gången.")
	es.check(b.Waiting.Count >= 0, "waiting.count", "Antalet kan inte vara negativt.")
	return es.err()
}

// Subject is the activity as what something is done to: its author's.
func (a *Activity) Subject() Subject {
	return Subject{Areas: []string{a.Area}, UserID: a.PerformedBy.UserID, Party: a.PerformedBy.Party}
}
