package domain

import "slices"

// LinkedCommitment is a promise that feedback led to, and when what was done for it can be said to
// have followed.
type LinkedCommitment struct {
	*Commitment
	Followed Followed
}

// Followed is what followed feedback within what it is linked to: from a day until another, both
// counted. Nothing can have, when the last is before the first.
type Followed struct {
	From, Until Date
	problems    []string // ids of the problems that it is linked to, if the promise is called for by them
}

// What is done so long after something was said is not shown as done because of it.
const followsForMonths = 12

// FollowedBy is when what is done for a promise followed something said on a day, as the public may
// be told it today: within a year, or within the linked problems as long as these are open. The
// public is told the month in which a problem ends, so it is that month's last day. What a promise
// asks of the council about a problem followed in the month of that problem's meeting.
func FollowedBy(said Date, c *Commitment, linked []*Problem, today Date) Followed {
	f := Followed{From: said, Until: NewDate(said.Year(), said.Month()+followsForMonths, 1).MonthEnd()}
	if len(linked) == 0 {
		return f
	}
	f.Until = ""
	meetings := c.Kind == Conditional && c.Condition != nil && c.Condition.AnsweredBy == AnsweredByCouncil
	var first Date
	for _, p := range linked {
		if c.Kind == Conditional {
			f.problems = append(f.problems, p.ID)
		}
		until := p.open()
		if meetings {
			until = p.CouncilHeldOn().ended(today)
			if until != "" && (first == "" || until < first) {
				first = until
			}
		}
		f.Until = max(f.Until, until)
	}
	if meetings {
		f.From = said
		if first != "" {
			f.From = max(said, first.monthStart())
		}
	}
	return f
}

// always is later than any day.
const always Date = "9999-12-31"

// open is the last day on which the problem is told to be open.
func (p *Problem) open() Date {
	if p.ClosedOn == "" {
		return always
	}
	return p.ClosedOn.MonthEnd()
}

// Of is the period of a promise to show with what followed: that of a linked problem, else the one
// that what followed ends in.
func (f *FollowUp) Of(c LinkedCommitment) CommitmentPeriod {
	periods := f.Periods(c.Commitment)
	for i := len(periods) - 1; i >= 0; i-- {
		of := periods[i]
		if c.Kind != Conditional && of.Start <= c.Followed.Until || c.Followed.isOf(of) {
			return of
		}
	}
	if len(c.Followed.problems) > 0 { // of which the public has not been told yet
		return CommitmentPeriod{CommitmentID: c.ID, Start: c.Followed.From, Status: NotStarted}
	}
	return f.Current(c.Commitment)
}

func (f Followed) isOf(period CommitmentPeriod) bool {
	return period.problem != "" && slices.Contains(f.problems, period.problem)
}
