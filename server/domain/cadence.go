package domain

import (
	"slices"
	"sort"
	"time"
)

// MaxPeriods is how many periods are listed at most: more than seven years of weeks.
const MaxPeriods = 400

// Limits of commitments without a number to reach.
const (
	answerWithinDays = 28 // between activities that answer an open problem
	quietMonths      = 6  // two quarters: how long a continuous commitment may be silent
)

// Periods are the periods of a commitment that have begun on asOf, oldest first, at most the
// [MaxPeriods] latest.
//
// What happened after asOf is not seen, so the answer for a day in the past is what was done by
// then. The dates of the pledge are known beforehand: a period is cut at its end, or at its
// replacement, also when that was still to come on asOf. The days from a period's start to asOf
// have elapsed, asOf itself has not, and a period is over on the day after its last. A draft has
// not begun.
//
// RECURRING has the calendar periods of its target while the pledge is in force, cut to that; the
// target itself is not prorated. Past ValidTo they go on, uncut, while the pledge runs until it is
// replaced, except for the whole term, of which there is one. DELIVERABLE has the term. CONDITIONAL
// has the problems that called for it, and CONTINUOUS all the time that the pledge is in force.
//
// A closed pledge stands as it did on its last day: what happens later to a problem still open then
// is for its successor. Two things are seen afterwards all the same: what occurred in time and came
// in late, and a step that was done too late.
func Periods(p *Pledge, c *Commitment, ev Evidence, asOf Date) []CommitmentPeriod {
	if p.notBegun(asOf) {
		return []CommitmentPeriod{}
	}
	switch c.Kind {
	case Recurring:
		return recurringPeriods(p, c, ev, asOf)
	case Conditional:
		return latest(problemPeriods(p, c, ev, asOf))
	}
	return []CommitmentPeriod{Current(p, c, ev, asOf)}
}

// Current is the period that asOf falls in: the last one once the pledge has closed (or the term,
// for what is followed up by term, is over), and the first one, NOT_STARTED, before it begins.
//
// For CONDITIONAL it is that of the open problem which stands worst: MISSED before AT_RISK before
// ON_TRACK before FULFILLED, then the one that was raised first. While none is open it is
// NOT_TRIGGERED, from the pledge's first day, and Done and LatestOn tell of the activities that
// were made without a problem to answer ("utan utpekad problembild"): those outside the time of
// every problem of the theme.
func Current(p *Pledge, c *Commitment, ev Evidence, asOf Date) CommitmentPeriod {
	if p.notBegun(asOf) {
		asOf = min(asOf, p.ValidFrom.AddDays(-1))
	}
	switch c.Kind {
	case Recurring:
		s := p.periodOf(c.Target.Period, p.force().nearest(asOf))
		return ev.recurringPeriod(c, s, ev.within(s, asOf), asOf)
	case Deliverable:
		return deliverablePeriod(p, c, asOf)
	case Conditional:
		return currentProblem(p, c, ev, asOf)
	}
	return continuousPeriod(p, c, ev, asOf)
}

// Summarise counts a pledge's commitments. follow answers for one of them: its periods, and the one
// that is current. A period is due once it is FULFILLED or MISSED. ByStatus is in the order of the
// statuses' declaration and leaves out those that no commitment has.
func Summarise(
	p *Pledge,
	follow func(c *Commitment) (periods []CommitmentPeriod, current CommitmentPeriod),
) PledgeSummary {
	var sum PledgeSummary
	commitments := map[PeriodStatus]int{}
	for _, c := range p.Commitments() {
		periods, current := follow(c)
		commitments[current.Status]++
		for _, period := range periods {
			due, fulfilled := c.kept(period)
			sum.PeriodsDue += due
			sum.PeriodsFulfilled += fulfilled
		}
	}
	sum.ByStatus = statusCounts(commitments)
	return sum
}

// kept counts a period: 1 when it is due, and 1 when it is fulfilled besides. Whatever anybody is
// told of how many periods were kept is counted by it. What has no number and no steps to reach is
// never due.
func (c *Commitment) kept(period CommitmentPeriod) (due, fulfilled int) {
	if c.Kind != Recurring && c.Kind != Deliverable {
		return 0, 0
	}
	switch period.Status {
	case Fulfilled:
		return 1, 1
	case Missed:
		return 1, 0
	}
	return 0, 0
}

// statusCounts are the counts that are not 0, in the order of the statuses' declaration.
func statusCounts(of map[PeriodStatus]int) (list []StatusCount) {
	for _, status := range PeriodStatuses {
		if n := of[status]; n > 0 {
			list = append(list, StatusCount{status, n})
		}
	}
	return list
}

// span is some days in a row. An empty last has no end.
type span struct{ first, last Date }

func (s span) has(day Date) bool { return s.first <= day && (s.last == "" || day <= s.last) }

// nearest is the day, or the end of the span that is nearest to it.
func (s span) nearest(day Date) Date {
	if s.last != "" {
		day = min(day, s.last)
	}
	return max(day, s.first)
}

// endingBefore is the span without that day and those after it. At least its first day is left, so
// that every pledge has a period.
func (s span) endingBefore(day Date) span {
	if day != "" && s.has(day) {
		s.last = max(s.first, day.AddDays(-1))
	}
	return s
}

// notBegun reports whether nothing is asked for yet.
func (p *Pledge) notBegun(asOf Date) bool { return p.SignedOn == "" || asOf < p.ValidFrom }

// term is the time that was signed, cut when the pledge was replaced before that.
func (p *Pledge) term() span { return span{p.ValidFrom, p.ValidTo}.endingBefore(p.ReplacedOn) }

// force is the time that the pledge holds: its term, or until it is replaced when it runs on.
func (p *Pledge) force() span {
	if p.RunsUntilReplaced {
		return span{p.ValidFrom, ""}.endingBefore(p.ReplacedOn)
	}
	return p.term()
}

var monthsIn = map[PeriodUnit]int{Month: 1, Quarter: 3, HalfYear: 6, Year: 12}

// periodOf is the target period that a day in the pledge's force falls in.
func (p *Pledge) periodOf(unit PeriodUnit, day Date) span {
	if unit == Term {
		return p.term()
	}
	calendar, force := calendarPeriod(unit, day), p.force()
	return span{max(calendar.first, force.first), force.nearest(calendar.last)}
}

// calendarPeriod is the ISO week, month, quarter, half-year or year that a day falls in.
func calendarPeriod(unit PeriodUnit, day Date) span {
	if unit == Week {
		monday := day.AddDays(-(int(day.Weekday()) + 6) % 7)
		return span{monday, monday.AddDays(6)}
	}
	n := monthsIn[unit]
	before := (int(day.Month()) - 1) / n * n // whole months of the year before the period
	return span{NewDate(day.Year(), time.Month(before+1), 1), NewDate(day.Year(), time.Month(before+n+1), 0)}
}

// periodsUntil are the target periods that have begun on a day, oldest first. They are found from
// the latest back, so that a pledge of a thousand years costs no more than one of seven.
func (p *Pledge) periodsUntil(unit PeriodUnit, day Date) (spans []span) {
	for day = p.force().nearest(day); day >= p.ValidFrom && len(spans) < MaxPeriods; {
		s := p.periodOf(unit, day)
		spans = append(spans, s)
		day = s.first.AddDays(-1)
	}
	slices.Reverse(spans)
	return spans
}

// latest are the last of the periods, no more than may be listed.
func latest(periods []CommitmentPeriod) []CommitmentPeriod {
	return periods[max(0, len(periods)-MaxPeriods):]
}

// within are the occurrences in a span that had happened on asOf.
func (ev Evidence) within(s span, asOf Date) (inside []Occurrence) {
	for _, o := range ev.Occurrences {
		if s.has(o.On) && o.On <= asOf {
			inside = append(inside, o)
		}
	}
	return inside
}

// count is how many of the occurrences count: each, or each place once.
func count(occurrences []Occurrence, distinctPlaces bool) (n int) {
	if distinctPlaces {
		places := map[string]bool{}
		for _, o := range occurrences {
			places[o.PlaceKey] = true
		}
		return len(places)
	}
	for _, o := range occurrences {
		n += o.Count
	}
	return n
}

// latestOf is the day of the latest occurrence that has one, empty when there is none.
func latestOf(occurrences []Occurrence) (latest Date) {
	for _, o := range occurrences {
		if !o.undated {
			latest = max(latest, o.On)
		}
	}
	return latest
}

// lastOf is the day by which the latest occurrence was made, also when that is not its own day.
func lastOf(occurrences []Occurrence) (last Date) {
	for _, o := range occurrences {
		last = max(last, o.On)
	}
	return last
}

// receivedBy are the occurrences that had come in at the end of a day.
func receivedBy(occurrences []Occurrence, day Date) []Occurrence {
	return slices.DeleteFunc(slices.Clone(occurrences), func(o Occurrence) bool { return o.ReceivedOn > day })
}

func recurringPeriods(p *Pledge, c *Commitment, ev Evidence, asOf Date) []CommitmentPeriod {
	spans := p.periodsUntil(c.Target.Period, asOf)
	inside := make([][]Occurrence, len(spans))
	for _, o := range ev.Occurrences {
		i := sort.Search(len(spans), func(i int) bool { return spans[i].first > o.On }) - 1
		if i >= 0 && spans[i].has(o.On) && o.On <= asOf {
			inside[i] = append(inside[i], o)
		}
	}
	periods := make([]CommitmentPeriod, len(spans))
	for i, s := range spans {
		periods[i] = ev.recurringPeriod(c, s, inside[i], asOf)
	}
	return periods
}

// recurringPeriod is one period of a target. inside is what happened in it.
func (ev Evidence) recurringPeriod(c *Commitment, s span, inside []Occurrence, asOf Date) CommitmentPeriod {
	period := CommitmentPeriod{
		CommitmentID: c.ID, Start: s.first, End: s.last, Explanation: c.Explanation(PeriodKey{Start: s.first}),
		Required: c.Target.Count, Done: count(inside, c.Target.DistinctPlaces), LatestOn: latestOf(inside),
	}
	judged := ev.settle(c, &period, asOf)
	period.keepPace(judged)
	if judged < asOf {
		period.SuggestedNext = "" // its time is over
	}
	period.EnteredLate = period.Status == Fulfilled &&
		count(receivedBy(inside, s.last), c.Target.DistinctPlaces) < period.Required
	return period
}

// deliverablePeriod asks for every step within the term. A step that is done after it fulfils the
// commitment late, and says so.
func deliverablePeriod(p *Pledge, c *Commitment, asOf Date) CommitmentPeriod {
	term := p.term()
	period := CommitmentPeriod{
		CommitmentID: c.ID, Start: term.first, End: term.last, Explanation: c.Explanation(PeriodKey{Start: term.first}),
		Required: len(c.Steps),
	}
	for _, step := range c.Steps {
		if step.DoneOn != "" && step.DoneOn <= asOf {
			period.Done++
			period.LatestOn = max(period.LatestOn, step.DoneOn)
		}
	}
	period.keepPace(asOf)
	period.EnteredLate = period.Status == Fulfilled && period.LatestOn > period.End
	return period
}

// keepPace sets the status of a period with a number to reach, by the four rules in their order,
// and when the next should be done: at an even pace, but neither after the period nor before asOf.
// All in whole calendar days and whole numbers.
func (period *CommitmentPeriod) keepPace(asOf Date) {
	length, elapsed := period.Start.DaysUntil(period.End)+1, period.Start.DaysUntil(asOf)
	n, d := period.Required, period.Done
	switch {
	case elapsed < 0:
		period.Status = NotStarted
	case d >= n:
		period.Status = Fulfilled
	case elapsed >= length:
		period.Status = Missed
	case d < n*elapsed/length, 4*(length-elapsed) < length:
		period.Status = AtRisk
	case d == 0:
		period.Status = NotStarted
	default:
		period.Status = OnTrack
	}
	if d < n && elapsed < length {
		evenly := ((d+1)*length + n - 1) / n // rounded up
		period.SuggestedNext = max(asOf, min(period.End, period.Start.AddDays(evenly)))
	}
}

// problemPeriods are the problems that call for the commitment: of its theme (or of any), and open
// at some time in the pledge's force until asOf. A problem keeps the day it was raised, also when
// that was before the pledge.
func problemPeriods(p *Pledge, c *Commitment, ev Evidence, asOf Date) []CommitmentPeriod {
	force := p.force()
	asOf = force.nearest(asOf)
	called := slices.DeleteFunc(slices.Clone(ev.Problems), func(problem *Problem) bool {
		return c.Condition.Theme != "" && problem.Theme != c.Condition.Theme || problem.RaisedOn > asOf ||
			!problem.calledIn(force)
	})
	slices.SortFunc(called, ByRaised)
	periods := make([]CommitmentPeriod, len(called))
	for i, problem := range called {
		periods[i] = problemPeriod(c, problem, ev, asOf)
	}
	return periods
}

func problemPeriod(c *Commitment, problem *Problem, ev Evidence, asOf Date) CommitmentPeriod {
	period := CommitmentPeriod{
		CommitmentID: c.ID,
		Start:        problem.RaisedOn,
		Theme:        problem.Theme,
		problem:      problem.ID,
	}
	if !problem.OpenOn(asOf) {
		period.End = problem.ClosedOn
	}
	if c.Condition.AnsweredBy == AnsweredByCouncil {
		period.answerByCouncil(ev, c.Condition.daysToConvene(), problem, asOf)
	} else {
		period.answerByActivities(ev.within(span{period.Start, period.End}, asOf), asOf)
	}
	c.judge(&period, ev, asOf)
	return period
}

// daysToConvene is how long the council may take to meet.
func (c *Condition) daysToConvene() int {
	if c.ConveneWithinDays == 0 {
		return DefaultConveneWithinDays
	}
	return c.ConveneWithinDays
}

// answerByCouncil: once the council has met and a plan is decided, the promise is kept, whenever
// that was. Until then there is time for as many days as it may take to meet; after them, or when
// the problem closed without both, the promise is at risk. No clock makes it MISSED: that is for a
// person to say, see [Commitment.Decide].
//
// The public, which knows the month only, is told of no day, and counts from the month's last.
func (period *CommitmentPeriod) answerByCouncil(ev Evidence, within int, problem *Problem, asOf Date) {
	held, decided := seen(problem.CouncilHeldOn(), asOf), seen(problem.PlanDecidedOn(), asOf)
	from := period.Start
	if ev.toldOn != "" {
		from = from.MonthEnd()
	} else {
		period.LatestOn = max(held, decided)
	}
	due := from.AddDays(within)
	period.Required = 1
	switch {
	case held != "" && decided != "":
		period.Status, period.Done = Fulfilled, 1
	case period.End == "" && asOf <= due:
		period.Status = OnTrack
	default:
		period.Status = AtRisk
	}
	if held == "" && period.End == "" {
		period.SuggestedNext = max(asOf, due)
	}
}

// seen is the day, empty when it was still to come on asOf.
func seen(day, asOf Date) Date {
	if day > asOf {
		return ""
	}
	return day
}

// answerByActivities: while the problem is open, an activity is wanted every 28 days, the first at
// once; when it has closed, one in its time keeps the promise. There is no number to reach.
func (period *CommitmentPeriod) answerByActivities(inside []Occurrence, asOf Date) {
	period.Done, period.LatestOn = count(inside, false), latestOf(inside)
	none, closed, last := len(inside) == 0, period.End != "", lastOf(inside)
	switch {
	case none:
		period.Status = AtRisk
	case closed:
		period.Status = Fulfilled
		period.EnteredLate = len(receivedBy(inside, period.End)) == 0
	case last.DaysUntil(asOf) <= answerWithinDays:
		period.Status = OnTrack
	default:
		period.Status = AtRisk
	}
	if closed {
		return
	}
	period.SuggestedNext = asOf
	if !none {
		period.SuggestedNext = max(asOf, last.AddDays(answerWithinDays))
	}
}

func currentProblem(p *Pledge, c *Commitment, ev Evidence, asOf Date) CommitmentPeriod {
	var problems []CommitmentPeriod
	if !p.notBegun(asOf) {
		problems = problemPeriods(p, c, ev, asOf)
	}
	for _, status := range []PeriodStatus{Missed, AtRisk, OnTrack, Fulfilled} {
		for _, period := range problems {
			if period.End == "" && period.Status == status {
				return period
			}
		}
	}
	period := allTheTime(p, c, asOf)
	period.Status = NotTriggered
	unnamed := slices.DeleteFunc(ev.within(p.force(), asOf), func(o Occurrence) bool {
		return slices.ContainsFunc(
			problems,
			func(named CommitmentPeriod) bool { return span{named.Start, named.End}.has(o.On) },
		)
	})
	period.Done, period.LatestOn = count(unnamed, false), latestOf(unnamed)
	return period
}

// allTheTime is the one period of a commitment without periods: from the pledge's first day, until
// its last once it has closed.
func allTheTime(p *Pledge, c *Commitment, asOf Date) CommitmentPeriod {
	force := p.force()
	period := CommitmentPeriod{
		CommitmentID: c.ID, Start: force.first, Explanation: c.Explanation(PeriodKey{Start: force.first}),
	}
	if force.last != "" && asOf > force.last {
		period.End = force.last
	}
	return period
}

// continuousPeriod is at risk when nothing has been done for two quarters, counted from the
// pledge's first day when nothing has at all.
func continuousPeriod(p *Pledge, c *Commitment, ev Evidence, asOf Date) CommitmentPeriod {
	force := p.force()
	inside := ev.within(force, asOf)
	period := allTheTime(p, c, asOf)
	period.Done, period.LatestOn = count(inside, false), latestOf(inside)
	switch quietSince := max(lastOf(inside), force.first); {
	case quietSince < force.nearest(asOf).monthsBefore(quietMonths):
		period.Status = AtRisk
	case len(inside) == 0:
		period.Status = NotStarted
	default:
		period.Status = Ongoing
	}
	return period
}

// monthsBefore is the same day n months earlier, or the last of that month when it has no such day.
func (d Date) monthsBefore(n int) Date {
	lastOf := NewDate(d.Year(), d.Month()-time.Month(n)+1, 0)
	return min(lastOf, NewDate(d.Year(), d.Month()-time.Month(n), d.utc().Day()))
}
