package domain

// PeriodStatus is how a commitment stands in a period.
type PeriodStatus string

// Statuses of a period, by kind of commitment as DOMAIN's rules have them.
const (
	NotStarted   PeriodStatus = "NOT_STARTED"
	OnTrack      PeriodStatus = "ON_TRACK"
	AtRisk       PeriodStatus = "AT_RISK"
	Fulfilled    PeriodStatus = "FULFILLED"
	Missed       PeriodStatus = "MISSED"
	NotTriggered PeriodStatus = "NOT_TRIGGERED" // conditional: no problem calls for it
	Ongoing      PeriodStatus = "ONGOING"       // continuous
)

// PeriodStatuses are all statuses in the order people are shown them.
var PeriodStatuses = []PeriodStatus{NotStarted, OnTrack, AtRisk, Fulfilled, Missed, NotTriggered, Ongoing}

// CommitmentPeriod is one period of a commitment and how it stands. It is computed from what
// counts, never typed in.
type CommitmentPeriod struct {
	CommitmentID  string
	Start         Date
	End           Date // the last day; empty while an open problem has no end
	Required      int  // 0 where there is no number to reach
	Done          int
	Status        PeriodStatus
	SuggestedNext Date // empty when nothing more is asked for
	LatestOn      Date // of what counted; empty when nothing did
	EnteredLate   bool // fulfilled only with activities that came in after the period's end
	Theme         Theme
	Explanation   string
	UnderReview   int           // activities that are not counted, as they probably are of an event that is
	SettlesOn     Date          // when the public is told how it ended; empty once it has been, or if it never waits
	Public        *PublicPeriod // what the public is told of it; nil for the public itself
	ProblemID     string        // the problem behind it; empty for the public

	problem string // the id of the problem behind it
}

// PublicPeriod is what the public is told of a period that somebody inside looks at.
type PublicPeriod struct {
	Done    int
	Status  PeriodStatus
	Differs []PeriodDifference // why it is told something else than what stands inside; none when it is not
}

// PeriodDifference is a reason why the public is told something else of a period.
type PeriodDifference string

// The reasons.
const (
	AwaitsPublication PeriodDifference = "AWAITS_PUBLICATION" // something done is not told yet
	ToldByMonth       PeriodDifference = "TOLD_BY_MONTH"      // something is told without its day
	NotSettled        PeriodDifference = "NOT_SETTLED"        // how it ended is told on its settling day
)

// Occurrence is activities of one type and visibility that count for a commitment, on one day in
// one place.
type Occurrence struct {
	On         Date // the day it happened
	ReceivedOn Date // the day the server got it
	PlaceKey   string
	Type       ActivityType
	Visibility Visibility
	Count      int

	undated bool // On is not the day, but the last of its month
}

// Evidence is what periods are computed from: all there is, or what the public may be told of it,
// see [Evidence.Told].
type Evidence struct {
	Occurrences []Occurrence // of this commitment, in any order
	Held        []Occurrence // those that do not count while they are probably of an event that does
	Problems    []*Problem   // of the area, of any theme

	toldOn Date // the day on which the public is told; empty for what is known inside
}

// PledgeSummary is a pledge's roll-up in counts ("5 av 6 perioder uppfyllda"), never an averaged
// percentage.
type PledgeSummary struct {
	PeriodsDue       int // recurring and deliverable periods that are over or fulfilled
	PeriodsFulfilled int
	ByStatus         []StatusCount // commitments by the status of their current period
}

// StatusCount is how many commitments have a status.
type StatusCount struct {
	Status PeriodStatus
	Count  int
}
