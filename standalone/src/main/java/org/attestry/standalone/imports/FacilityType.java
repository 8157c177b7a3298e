package org.attestry.standalone.imports;

import java.util.Map;
import org.attestry.events.network.ProviderKind;

/** What an organisation is to the plan, by Medicare's code: a hospital or home is a facility, a service is ancillary. */
record FacilityType(ProviderKind kind, String specialty) {

    private static final FacilityType UNSAID = new FacilityType(ProviderKind.FACILITY, "");

    private static final Map<String, FacilityType> BY_CODE = Map.ofEntries(
            Map.entry("00-02", new FacilityType(ProviderKind.ANCILLARY, "Outpatient rehabilitation")),
            Map.entry("00-03", new FacilityType(ProviderKind.ANCILLARY, "Dialysis")),
            Map.entry("00-06", new FacilityType(ProviderKind.ANCILLARY, "Home health")),
            Map.entry("00-08", new FacilityType(ProviderKind.ANCILLARY, "Hospice")),
            Map.entry("00-09", new FacilityType(ProviderKind.FACILITY, "Hospital")),
            Map.entry("00-14", new FacilityType(ProviderKind.ANCILLARY, "Outpatient physical therapy")),
            Map.entry("00-18", new FacilityType(ProviderKind.FACILITY, "Skilled nursing")),
            Map.entry("00-85", new FacilityType(ProviderKind.FACILITY, "Critical access hospital")),
            Map.entry("12-49", new FacilityType(ProviderKind.FACILITY, "Ambulatory surgery")),
            Map.entry("12-65", new FacilityType(ProviderKind.ANCILLARY, "Physical therapy")),
            Map.entry("12-70", new FacilityType(ProviderKind.FACILITY, "Clinic")));

    /** The type with this code; one that is not known is a facility of no known specialty. */
    static FacilityType coded(String code) {
        return BY_CODE.getOrDefault(code, UNSAID);
    }
}
