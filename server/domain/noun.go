package domain

import "time"

// Noun is a kind of record, where records of several kinds are spoken of.
type Noun string

// The nouns.
const (
	NounPledge          Noun = "PLEDGE"
	NounActivity        Noun = "ACTIVITY"
	NounPickupPoint     Noun = "PICKUP_POINT"
	NounProblem         Noun = "PROBLEM"
	NounPlannedActivity Noun = "PLANNED_ACTIVITY"
	NounDialogue        Noun = "DIALOGUE"
	NounFeedback        Noun = "FEEDBACK"
	NounReplyTemplate   Noun = "REPLY_TEMPLATE"
	NounNotice          Noun = "NOTICE"
	NounLocalities      Noun = "LOCALITIES"
	NounDevice          Noun = "DEVICE"
	NounIndicator       Noun = "INDICATOR"
	NounUser            Noun = "USER"
	NounAPIToken        Noun = "API_TOKEN"
	NounMeasure         Noun = "MEASURE"
	NounMeeting         Noun = "COUNCIL_MEETING"
	NounAccessReview    Noun = "ACCESS_REVIEW"
)

// Change is the signal that a record was written: nothing of what it holds.
type Change struct {
	Noun Noun
	ID   string
	Area string
	At   time.Time
	For  Circle
}

// Circle is who may know of a record, as it stands: whoever may see it. The zero Circle is nobody.
type Circle struct {
	public bool
	may    Verb
	userID string
	party  Party
}

// Within is the circle of those who may do something in the record's area.
func Within(may Verb) Circle { return Circle{may: may} }

// circled is a record of which not everybody who may read its noun knows.
type circled interface{ Circle() Circle }

// circles are who may know of records that do not say so themselves.
var circles = map[Noun]Circle{
	NounPickupPoint:     Within(ReadPickupPoints),
	NounProblem:         Within(ReadProblems),
	NounPlannedActivity: Within(ReadPlanned),
	NounFeedback:        Within(ModerateFeedback), // when a citizen wrote is for those who read what citizens write
	NounReplyTemplate:   Within(ModerateFeedback),
	NounNotice:          {public: true},
	NounLocalities:      Within(ReadLocalities),
	NounDevice:          Within(KeepDevices),
	NounIndicator:       Within(ReadIndicators),
	NounMeasure:         Within(ReadProblems),
	NounMeeting:         Within(ReadMeetings),
}

// ChangeOf is the signal of a record in an area of its.
func ChangeOf(noun Noun, id, area string, at time.Time, record any) Change {
	who, is := record.(circled)
	if !is {
		return Change{Noun: noun, ID: id, Area: area, At: at.UTC(), For: circles[noun]}
	}
	return Change{Noun: noun, ID: id, Area: area, At: at.UTC(), For: who.Circle()}
}

// Circle is who may know of the activity: of one that is not confirmed, those who see such.
func (a *Activity) Circle() Circle {
	if a.ReviewStatus == ReviewConfirmed {
		return Within(ReadActivities)
	}
	return Within(ReadUnreviewed)
}

// Circle is who may know of the dialogue.
func (d *Dialogue) Circle() Circle {
	if d.IsPublic() {
		return Circle{public: true}
	}
	return Within(ReadInternalDialogues)
}

// Circle is who may know of the pledge.
func (p *Pledge) Circle() Circle {
	if p.SignedOn != "" {
		return Circle{public: true}
	}
	return Within(KeepPledges)
}

// Circle is who may know of the account.
func (u *User) Circle() Circle { return Circle{may: ReadAccounts, userID: u.ID, party: u.Party} }

// CanHear reports whether somebody who listens is told of the change: whoever may see the record.
func CanHear(a Actor, c Change) bool {
	on := Subject{Areas: []string{c.Area}, UserID: c.For.userID, Party: c.For.party}
	return c.For.public || May(a, c.For.may, on)
}
