package domain

import (
	"strings"
	"testing"
)

func TestANoticeIsReadBeforeAnybodyHasWrittenIt(t *testing.T) {
	t.Parallel()
	for _, kind := range NoticeKinds {
		n := DefaultNotice(Area{Code: "2560", Name: "Älvsbyns kommun"}, kind)
		if !n.IsDefault() || len(n.Text) < 200 || strings.Contains(n.Text, "KOMMUNEN") {
			t.Errorf("%s: %q", kind, n.Text)
		}
		if err := n.Apply(NoticeInput{Text: n.Text}, coordinator, now); err != nil {
			t.Errorf("%s cannot be saved as it is: %v", kind, err)
		}
	}
}

func TestWhatANoticeMayHold(t *testing.T) {
	t.Parallel()
	const text = "En text som är lång nog. "
	for _, c := range []struct {
		name  string
		kind  NoticeKind
		in    NoticeInput
		field string // empty: accepted
	}{
		{"a text", ContactNotice, NoticeInput{Text: text}, ""},
		{"an address", ContactNotice, NoticeInput{Text: text, Email: ptr("lofte@exempel.se")}, ""},
		{"an address on another page", PersonalDataNotice, NoticeInput{Text: text, Email: ptr(
			"lofte@exempel.se",
		)}, "email"},
		{"no address", ContactNotice, NoticeInput{Text: text, Email: ptr("ring oss")}, "email"},
		{"nothing", ContactNotice, NoticeInput{Text: "  \n "}, "text"},
		{"too much", ContactNotice, NoticeInput{Text: strings.Repeat("å", 20_001)}, "text"},
		{"links", ContactNotice, NoticeInput{
			Text: text + "[a](https://exempel.se) [b](/om) [c](mailto:a@b.se) [d](tel:114)",
		}, ""},
		{"a script", ContactNotice, NoticeInput{Text: text + "[a](javascript:alert)"}, "text"},
		{"another site without its scheme", ContactNotice, NoticeInput{Text: text + "[a](//exempel.se)"}, "text"},
	} {
		n := DefaultNotice(Area{Code: "2560"}, c.kind)
		err := n.Apply(c.in, coordinator, now)
		faults, _ := AsErrors(err)
		if c.field == "" && err != nil || c.field != "" && (len(faults) != 1 || faults[0].Field != c.field) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func TestANoticeKeepsWhatItSaidBefore(t *testing.T) {
	t.Parallel()
	n := &Notice{Kind: ContactNotice}
	for i := range 60 {
		n.Revision = i
		if err := n.Apply(NoticeInput{Text: strings.Repeat("x", 20+i)}, coordinator, now); err != nil {
			t.Fatal(err)
		}
	}
	if len(n.Earlier) != 50 || len(n.Earlier[0].Text) != 78 || n.Earlier[0].By != coordinator.Username {
		t.Errorf("%d earlier, %+v", len(n.Earlier), n.Earlier[0])
	}
}

func TestEasyTextIsShortAndNotTheSignedWording(t *testing.T) {
	t.Parallel()
	c := &Commitment{Text: "Hundsök i skolan två gånger per år."}
	for text, ok := range map[string]bool{
		"Polisen letar efter narkotika.": true, "": true, c.Text: false, strings.Repeat("å", 601): false,
	} {
		if err := c.SetEasyText(text, nil); (err == nil) != ok {
			t.Errorf("%q: %v", text, err)
		}
	}
}
