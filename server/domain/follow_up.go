package domain

import "slices"

// Audience is whom something is told.
type Audience string

// Audiences. What the public is told is worked out from what is public, and from nothing else.
const (
	AudiencePublic Audience = "PUBLIC"
	AudienceInside Audience = "INSIDE"
)

// AudienceOf is the audience that the actor belongs to in an area: those who do and keep the area's
// work are inside. An analyst reads what is confirmed, and an administrator nothing of it.
func AudienceOf(a Actor, area string) Audience {
	if MayIn(a, ReadUnreviewed, area) {
		return AudienceInside
	}
	return AudiencePublic
}

// FollowUp is how the commitments of a pledge stand, seen from a day, as an audience is told it.
type FollowUp struct {
	pledge   *Pledge
	asOf     Date
	audience Audience
	inside   map[string]Evidence // by commitment; of no use to the public
	public   map[string]Evidence
}

// Follow follows a pledge up from what is known of its commitments. Everything that anybody is told
// of how a pledge goes is told by this function. asOf chooses from what the audience may be told
// today: the public never sees more by asking for another day.
func Follow(p *Pledge, evidence map[string]Evidence, asOf Date, audience Audience, today Date) *FollowUp {
	f := &FollowUp{pledge: p, asOf: asOf, audience: audience, inside: evidence, public: map[string]Evidence{}}
	for _, c := range p.Commitments() {
		f.public[c.ID] = evidence[c.ID].Told(p, today)
	}
	if audience != AudienceInside {
		f.inside = nil
	}
	return f
}

// Pledge is what is followed up.
func (f *FollowUp) Pledge() *Pledge { return f.pledge }

// Periods are a commitment's periods until the day, oldest first.
func (f *FollowUp) Periods(c *Commitment) []CommitmentPeriod {
	public := f.public[c.ID].reviewed(Periods(f.pledge, c, f.public[c.ID], f.asOf), f.asOf)
	if f.audience != AudienceInside {
		return public
	}
	inside := f.inside[c.ID].reviewed(Periods(f.pledge, c, f.inside[c.ID], f.asOf), f.asOf)
	for i, period := range inside {
		inside[i].ProblemID = period.problem
		// A problem that the public has not been told of has no public period.
		if j := slices.IndexFunc(public, period.isSame); j >= 0 {
			f.compare(c, &inside[i], public[j])
		}
	}
	return inside
}

// Current is the period that the day falls in.
func (f *FollowUp) Current(c *Commitment) CommitmentPeriod {
	public := f.public[c.ID].reviewed([]CommitmentPeriod{Current(f.pledge, c, f.public[c.ID], f.asOf)}, f.asOf)[0]
	if f.audience != AudienceInside {
		return public
	}
	inside := f.inside[c.ID].reviewed([]CommitmentPeriod{Current(f.pledge, c, f.inside[c.ID], f.asOf)}, f.asOf)[0]
	inside.ProblemID = inside.problem
	f.compare(c, &inside, public)
	return inside
}

// Summary is the roll-up.
func (f *FollowUp) Summary() PledgeSummary {
	return Summarise(f.pledge, func(c *Commitment) ([]CommitmentPeriod, CommitmentPeriod) {
		return f.Periods(c), f.Current(c)
	})
}

// reviewed adds to periods how much in them is not counted, as it probably is of an event that is.
func (ev Evidence) reviewed(periods []CommitmentPeriod, asOf Date) []CommitmentPeriod {
	for i, period := range periods {
		for _, o := range ev.Held {
			if (span{period.Start, period.End}).has(o.On) && o.On <= asOf {
				periods[i].UnderReview += o.Count
			}
		}
	}
	return periods
}

// isSame reports whether two audiences' periods are one and the same.
func (period CommitmentPeriod) isSame(other CommitmentPeriod) bool {
	return other.problem == period.problem && (period.problem != "" || other.Start == period.Start)
}

// compare adds to a period as it stands inside what the public is told of it, and why that differs.
func (f *FollowUp) compare(c *Commitment, period *CommitmentPeriod, told CommitmentPeriod) {
	period.SettlesOn = told.SettlesOn
	period.Public = &PublicPeriod{Done: told.Done, Status: told.Status, Differs: []PeriodDifference{}}
	if told.Done != period.Done || told.Status != period.Status || told.LatestOn != period.LatestOn {
		period.Public.Differs = f.differences(c, *period, told)
	}
}

func (f *FollowUp) differences(c *Commitment, inside, told CommitmentPeriod) []PeriodDifference {
	reasons := []PeriodDifference{}
	known, public, during := f.inside[c.ID], f.public[c.ID], span{inside.Start, inside.End}
	waits := func(o Occurrence) bool { return countDay(o.Type, o.Visibility, o.On) > public.toldOn }
	if slices.ContainsFunc(known.within(during, f.asOf), waits) {
		reasons = append(reasons, AwaitsPublication)
	}
	hidden := func(o Occurrence) bool { return !isShown(o.Type, o.Visibility) }
	if c.Kind == Conditional || slices.ContainsFunc(known.within(during, f.asOf), hidden) {
		reasons = append(reasons, ToldByMonth)
	}
	if told.SettlesOn != "" && inside.End != "" && inside.End < f.asOf {
		reasons = append(reasons, NotSettled)
	}
	return reasons
}

// Told is what the public may be told of the evidence on a day. What is shown has its day. What is
// only counted is there from its count day, as something done on the last day of its month (of the
// pledge, when that ends before). Problems begin and end by month.
func (ev Evidence) Told(p *Pledge, today Date) Evidence {
	force := p.force()
	told := Evidence{
		toldOn: today, Occurrences: toldOf(ev.Occurrences, force, today), Held: toldOf(ev.Held, force, today),
	}
	for _, problem := range ev.Problems {
		if problem.calledIn(force) && problem.isTold(today) {
			told.Problems = append(told.Problems, problem.byMonth(today))
		}
	}
	return told
}

func toldOf(occurrences []Occurrence, force span, today Date) (told []Occurrence) {
	for _, o := range occurrences {
		switch {
		case countDay(o.Type, o.Visibility, o.On) > today:
			continue
		case !isShown(o.Type, o.Visibility):
			if !force.has(o.On) {
				continue // its month may be in force all the same
			}
			o = o.byMonth(force)
		}
		told = append(told, o)
	}
	return told
}

// byMonth is the occurrence without its day.
func (o Occurrence) byMonth(force span) Occurrence {
	o.On, o.undated = force.nearest(o.On.MonthEnd()), true
	if o.ReceivedOn = max(o.ReceivedOn, o.On); o.ReceivedOn > o.On {
		o.ReceivedOn = o.ReceivedOn.MonthEnd()
	}
	return o
}

// isTold reports whether the public is told of the problem: when the month in which it was raised
// is over.
func (p *Problem) isTold(today Date) bool { return p.RaisedOn.nextMonth() <= today }

// calledIn reports whether the problem is open at some time in a span.
func (p *Problem) calledIn(s span) bool {
	return (s.last == "" || p.RaisedOn <= s.last) && (p.RaisedOn >= s.first || p.OpenOn(s.first))
}

// byMonth is the problem with months instead of days: it begins with the month in which it was
// raised. The rest ends its month, and is told when that has ended.
func (p *Problem) byMonth(today Date) *Problem {
	return &Problem{
		Record: Record{ID: p.ID, Area: p.Area}, Theme: p.Theme,
		RaisedOn: p.RaisedOn.monthStart(), ClosedOn: p.ClosedOn.ended(today),
		Council: &ProblemCouncil{HeldOn: p.CouncilHeldOn().ended(today)},
		Plan:    &ActionPlan{DecidedOn: p.PlanDecidedOn().ended(today)},
	}
}

// ended is the last day of the day's month when that is over, else none.
func (d Date) ended(today Date) Date {
	if d == "" || d.nextMonth() > today {
		return ""
	}
	return d.MonthEnd()
}

// settlesOn is the day on which the public is told how a period that ends with last has ended: the
// first of the month after everything done in it may be told. Empty for a commitment that nothing
// waits for.
func (c *Commitment) settlesOn(last Date) Date {
	delay := 0
	for _, t := range c.ActivityTypes {
		delay = max(delay, activityRules[t].publishAfter)
	}
	if delay == 0 || last == "" || c.Kind != Recurring {
		return ""
	}
	return last.AddDays(delay).nextMonth()
}

// settle is the day from which a period is to be judged: asOf, but no later than the period's last
// day until the public may be told how it ended. It notes on the period when that will be, and
// keeps back what has been said of it until then.
func (ev Evidence) settle(c *Commitment, period *CommitmentPeriod, asOf Date) Date {
	settles := c.settlesOn(period.End)
	if ev.toldOn == "" || settles <= ev.toldOn {
		return asOf
	}
	period.SettlesOn, period.Explanation = settles, ""
	return min(asOf, period.End)
}
