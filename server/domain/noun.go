package domain

import "time"

// Noun is a kind of record, where records of several kinds are spoken of.
type Noun string

// The nouns.
const (
	NounPledge      Noun = "PLEDGE"
	NounActivity    Noun = "ACTIVITY"
	NounPickupPoint Noun = "PICKUP_POINT"
	NounProblem     Noun = "PROBLEM"
	NounDevice      Noun = "DEVICE"
	NounIndicator   Noun = "INDICATOR"
	NounUser        Noun = "USER"
	NounAPIToken    Noun = "API_TOKEN"
	NounFeedback    Noun = "FEEDBACK"
)

// Change is the signal that a record was written: nothing of what it holds.
type Change struct {
	Noun Noun
	ID   string
	Area string
	At   time.Time
}

// CanListen tells whether the actor may be told that records of the area change: those who can read some of them.
func CanListen(a Actor, area string) bool { return CanReadActivities(a, area) }
