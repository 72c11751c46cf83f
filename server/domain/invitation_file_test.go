package domain_test

import (
	"testing"

	"loftet/server/domain"
)

func TestAFileOfInvitationsIsReadAsTheAppSpeaks(t *testing.T) {
	t.Parallel()
	rows, wrong := domain.ReadInvitations("Användarnamn;Roll;Part;Områden\n" +
		"ett;Kommunens personal i fält;Kommunen;2560\ntva;OFFICER;polisen;2560 2581\ntre;kapten;Kommunen;2560\n")
	if len(wrong) > 0 || len(rows) != 3 {
		t.Fatalf("%d rows, and wrong: %v", len(rows), wrong)
	}
	if in := rows[0].Input; in.Role != domain.FieldWorker || in.Party != domain.Municipality {
		t.Errorf("the Swedish words are read as %q and %q", in.Role, in.Party)
	}
	if in := rows[1].Input; in.Role != domain.Officer || in.Party != domain.Police || len(in.Areas) != 2 {
		t.Errorf("the names of the values are read as %+v", in)
	}
	u := domain.User{ID: "id"}
	u.Apply(rows[2].Input)
	faults := rows[2].Faults(u.Validate())
	if len(faults) == 0 || faults[0].Line != 4 || faults[0].Column == nil || *faults[0].Column != "Roll" {
		t.Errorf("the fault is not at the column as the file calls it: %+v", faults)
	}
}
