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
}

// Occurrence is activities that count for a commitment, on one day in one place.
type Occurrence struct {
	On         Date // the day it happened
	ReceivedOn Date // the day the server got it
	PlaceKey   string
	Count      int
}

// Evidence is what periods are computed from.
type Evidence struct {
	Occurrences []Occurrence // of this commitment, in any order
	Problems    []*Problem   // of the area, of any theme
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
